import { toFindingRows } from '../commands/finding-rows.ts';
import { neutraliseText, quoteForeignText } from '../commands/present.ts';
import { type KeygenOptions, type KeygenReport, runKeygen } from '../commands/prove/keygen.ts';
import { runSign, type Signed, type SignOptions, type SignReport } from '../commands/prove/sign.ts';
import type { World } from '../commands/world.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { printFindings, printJson } from './run-command.ts';

type Options = Record<string, unknown>;

/** `prove keygen`: the public half on stdout; the private one is only in its file. */
export function runKeygenCommand(_args: readonly string[], options: Options, world: World): ExitCode {
  const report = runKeygen(options as unknown as KeygenOptions, world);
  if (options.json) printJson(report, world);
  else printKeygen(report, world);
  return EXIT.pass;
}

/** `prove sign`: what was signed, which is public, on stdout. */
export function runSignCommand([file]: readonly string[], options: Options, world: World): ExitCode {
  const readVariable = (name: string) => process.env[name];
  const report = runSign({ ...(options as Omit<SignOptions, 'readVariable'>), file, readVariable }, world);
  if (options.json) printJson(toSignDocument(report), world);
  else printSign(report, world);
  return report.written ? EXIT.pass : EXIT.fail;
}

function printKeygen({ file, alg, dns, wellKnown, fingerprint, next }: KeygenReport, { console }: World): void {
  console.out(`Wrote a new private key (${alg}) to ${quoteForeignText(file)}, for you alone to read. It is not shown.`);
  console.out(`Its public half is ${fingerprint}…; one of these two makes it known:`);
  console.out(
    `\n1. DNS, also for all names below: a TXT record of ${dns.name ?? 'the domain itself'}\n\n   ${dns.value}`,
  );
  const url = wellKnown.url ?? `https://DOMAIN${wellKnown.path}`;
  console.out(`\n2. A file, for this host alone: ${url}\n\n   ${wellKnown.content.trimEnd()}`);
  console.out(`\nNext:\n${renderSteps(next)}`);
}

function renderSteps(steps: readonly string[]): string {
  return steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
}

/** Keys may be added, never renamed. */
function toSignDocument({ written, file, findings, signed }: SignReport) {
  const rows = toFindingRows(findings);
  if (signed === undefined) return { written, file, findings: rows };
  const { proofFile, isReplaced, proof, name, version, statement, fingerprint, expires } = signed;
  const { issued } = proof;
  const about = { name, version, fingerprint, issued, expires, statement, proof };
  return { written, file, findings: rows, proofFile, replaced: isReplaced, ...about };
}

function printSign({ file, findings, signed }: SignReport, world: World): void {
  printFindings(findings, world);
  const shown = quoteForeignText(file);
  if (signed !== undefined) printSigned(signed, shown, world);
  else world.console.note(`Nothing was signed: ${shown} has errors, and no registry takes it. Correct them first.`);
}

function printSigned(signed: Signed, shown: string, { console }: World): void {
  const { proofFile, isReplaced, proof, statement, fingerprint, expires } = signed;
  const where = `${proof.domain} by ${proof.method === 'dns' ? 'DNS' : 'its well-known file'}`;
  console.out(`Signed ${quoteForeignText(`${signed.name} ${signed.version}`)} with ${fingerprint}…, for ${where}:\n`);
  console.out(
    statement
      .trimEnd()
      .split('\n')
      .map((line) => `   ${neutraliseText(line)}`)
      .join('\n'),
  );
  console.out(
    `\n${isReplaced ? 'Replaced' : 'Wrote'} ${quoteForeignText(proofFile)}. The signature counts until ${expires}.`,
  );
  if (proof.previous !== undefined) console.out('The previous key signed too, and vouches for the new one.');
  const steps = [
    `Look whether the domain serves the key: mcp-git-registry prove check --domain ${proof.domain}`,
    `Submit both files as they are: a changed byte in ${shown} makes the signature void.`,
  ];
  console.out(`\nNext:\n${renderSteps(steps)}`);
}
