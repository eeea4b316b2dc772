import { type BuildReport, runBuild } from '../commands/build.ts';
import { withFindingRows } from '../commands/finding-rows.ts';
import { toTreeNames } from '../commands/list-data.ts';
import type { World } from '../commands/world.ts';
import { EXIT } from './exit-codes.ts';
import type { CommandRunner } from './program.ts';
import { printFindings, printJson } from './run-command.ts';

const PAGES_LIMIT_BYTES = 1_000_000_000;
const MANY_SERVERS = 5_000;

export function createBuildRunner(world: World): CommandRunner {
  return async (_args, given) => {
    const options = given as {
      data: string;
      out: string;
      receipts?: string;
      host?: string[];
      baseUrl?: string;
      commit?: string;
      receiptsCommit?: string;
      json?: boolean;
    };
    const report = await runBuild({ ...options, hosts: options.host }, world);
    if (options.json) printJson(withFindingRows(report), world);
    else printReport(report, toTreeNames(options).options, world);
    return report.verdict === 'pass' ? EXIT.pass : EXIT.fail;
  };
}

function printReport(report: BuildReport, folders: string, world: World): void {
  // What waits is summed up in one line; a thousand waiting entries are not a thousand messages.
  printFindings(
    report.findings.filter((finding) => finding.severity !== 'info'),
    world,
  );
  for (const line of renderBuildReport(report, folders)) world.console.out(line);
}

function renderBuildReport(report: BuildReport, folders: string): string[] {
  if (report.verdict === 'fail')
    return ['The site was not built: the data has errors. The last site, if there is one, is unchanged.'];
  const number = (value: number) => value.toLocaleString('en');
  const lines = [
    `${report.out}: ${count(report.servers, 'server')}, ${count(report.versions, 'version')}, for ${report.hosts.join(' and ')}.`,
    `${number(report.files)} files (${number(report.written)} written, ${number(report.unchanged)} unchanged, ${number(report.removed)} removed), ${renderSize(report)}.`,
  ];
  if (report.waiting > 0) {
    const what = report.waiting === 1 ? '1 version waits' : `${number(report.waiting)} versions wait`;
    lines.push(`${what} for admission: run mcp-git-registry admit ${folders}`);
  }
  const changes = report.findings.filter((finding) => finding.code === 'lifecycle-waiting').length;
  if (changes > 0) {
    const what = changes === 1 ? '1 change of status waits' : `${number(changes)} changes of status wait`;
    lines.push(`${what}: run mcp-git-registry admit ${folders}`);
  }
  const denied = report.excluded.length - report.waiting;
  if (denied > 0)
    lines.push(`${number(denied)} ${denied === 1 ? 'version is' : 'versions are'} left out by policy.deny.`);
  if (report.hosts.includes('github-pages') && report.servers >= MANY_SERVERS) {
    lines.push(
      'A registry of this size fits better on a host that can rewrite URLs (--host nginx or --host caddy): clients then page through the list instead of loading it whole.',
    );
  }
  return lines;
}

/** `1 server`, `17,536 servers`. */
function count(value: number, noun: string): string {
  return `${value.toLocaleString('en')} ${noun}${value === 1 ? '' : 's'}`;
}

function renderSize(report: BuildReport): string {
  const size = `${(report.bytes / 1_000_000).toFixed(report.bytes < 10_000_000 ? 2 : 0)} MB`;
  if (!report.hosts.includes('github-pages')) return size;
  const share = (report.bytes / PAGES_LIMIT_BYTES) * 100;
  return `${size}, ${share < 1 ? share.toFixed(2) : share.toFixed(0)} % of the 1 GB that GitHub Pages allows`;
}
