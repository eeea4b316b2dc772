import { type Command, InvalidArgumentError, Option } from 'commander';
import type { CommandDefinition } from './program.ts';

/** The commands of those who run a registry, in the order in which they need them. */
export const OWNER_COMMANDS: readonly CommandDefinition[] = [
  {
    name: 'import',
    summary:
      'Copy servers from an upstream into a data folder: a file (plain or .gz) or a URL, in any shape that registries use.',
    examples: ['mcp-git-registry import https://registry.example.com --data registry-data'],
    configure: addImport,
  },
  {
    name: 'admit',
    summary:
      'Verify what waits for admission and write the receipts; carry out the requests of lifecycle.yml. What is late or unknown keeps waiting.',
    examples: [
      'mcp-git-registry admit --data registry-data                     on proofs',
      'mcp-git-registry admit --data registry-data --vouch namespace   you know the publishers; packages are still asked',
      'mcp-git-registry admit --data registry-data --vouch             you vouch for everything; nothing is asked',
      'mcp-git-registry admit --data registry-data --approve io.github.alice/weather@1.2.0',
    ],
    configure: addAdmit,
  },
  {
    name: 'build',
    summary: 'Build the static registry from a data folder.',
    examples: ['mcp-git-registry build --data registry-data --out site'],
    configure: addBuild,
  },
  {
    name: 'preview',
    summary: 'Serve a built site on this machine, as a chosen kind of host would.',
    examples: ['mcp-git-registry preview site --emulate github-pages'],
    configure: addPreview,
  },
  {
    name: 'doctor',
    summary: 'Replay the requests of real clients against a registry URL, and print which of them it serves.',
    examples: ['mcp-git-registry doctor https://acme.github.io/mcp'],
    configure: (command) => command.argument('<url>', 'base URL of any MCP registry'),
  },
];

function addData(command: Command): Command {
  return command
    .requiredOption('--data <dir>', 'the data folder: registry.yml, servers/, receipts/')
    .option('--receipts <dir>', 'the receipts folder, when it is not <data>/receipts');
}

function addImport(command: Command): void {
  addData(command)
    .argument('<from>', 'a file, or the URL of a registry, of its list, or of a JSON file')
    .option('--as-of <time>', 'RFC 3339 time for records that carry none')
    .option('--accept-edits', 'take over upstream edits of versions that are already listed')
    .option('--allow-shrink', 'go on when the upstream lost more than 5 % of its records')
    .option('--full', 'walk the whole upstream, not only what changed since the last run')
    .option('--upstream <name>', 'name under which this upstream is remembered (default: its URL or file name)');
}

function addAdmit(command: Command): void {
  addData(command)
    .addOption(
      new Option(
        '--vouch [what]',
        'as the owner of the registry, vouch for everything that waits, or for who may publish only (level: owner)',
      ).choices(['all', 'namespace']),
    )
    .option(
      '--approve <name>',
      'a maintainer has looked at this name, or name@version; may be given several times',
      collect,
    )
    .option('--pull-request <number>', 'the pull request that brought it, for the receipts', parseNumber)
    .option('--registry <id>', 'id of this registry in proofs (default: registry.yml)')
    .option('--allow-addresses <cidr>', ALLOW_ADDRESSES, collect)
    .option('--as-of <time>', 'RFC 3339 time of admission (default: now)');
}

function addBuild(command: Command): void {
  addData(command)
    .requiredOption(
      '--out <dir>',
      'where the site goes; a folder made by an earlier build, or one that is not there yet',
    )
    .option(
      '--host <host...>',
      'github-pages, nginx, caddy, none; may be given several times (default: registry.yml, else github-pages)',
    )
    .option('--base-url <url>', 'where the site will be served (default: registry.yml)')
    .option('--commit <sha>', 'commit of the data, named in build.json (default: the COMMIT file of the receipts)')
    .option('--receipts-commit <sha>', 'commit of the receipts, where they lie on a branch of their own');
}

function addPreview(command: Command): void {
  command
    .argument('[dir]', 'a built site', 'site')
    .option('--port <port>', 'port; 0 takes any (default: 8080, else the next free one)', parsePort)
    .option('--bind <address>', 'address to listen on', '127.0.0.1')
    .option('--emulate <host>', 'live, github-pages, rewrite or no-decode', 'live')
    .option('--dir-wins', 'with github-pages: a folder beats the .html file of its name');
}

export const ALLOW_ADDRESSES =
  'addresses of blocked ranges that package hosts may have on this machine, such as those of a registry proxy; may be given several times';

/** An option that may be given several times takes one value each time: a file that follows it is a file. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function parseNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It is a whole number from 1 on.');
}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
}
