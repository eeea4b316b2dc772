import { Command, InvalidArgumentError, Option } from 'commander';
import type { ExitCode } from './exit-codes.ts';

/** Runs one command and gives the process's exit code. `json` asks for one JSON document on stdout. */
export type CommandRunner = (args: readonly string[], options: Record<string, unknown>) => Promise<ExitCode>;

/** Loads a command's runner when it is needed: `--help` must not pay for the commands. */
export type RunnerLoader = (name: CommandName) => Promise<CommandRunner>;

export const COMMAND_NAMES = ['init', 'validate', 'explain', 'build', 'import', 'preview', 'doctor', 'admit'] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

const EXIT_HELP =
  'Exit codes: 0 pass, 1 an error or a stopped run, 2 wrong usage or configuration, 3 pending, 70 a bug.';

/** The command line: what can be said, and the help that teaches it. `finish` gets the exit code. */
export function createProgram(version: string, load: RunnerLoader, finish: (code: ExitCode) => void): Command {
  const program = new Command('mcp-git-registry')
    .description('An MCP registry whose database is a git repository and whose API is static JSON.')
    .version(version)
    .showHelpAfterError('Run with --help to see what can be said.')
    .addHelpText(
      'after',
      `\nFor publishers:   init   →   server.json   →   validate, explain CODE\nFor owners:       import FROM   →   registry-data   →   build   →   preview, then doctor URL\n\n${EXIT_HELP}`,
    );

  const add = (name: CommandName, summary: string, ...examples: string[]) =>
    program
      .command(name)
      .description(summary)
      .option('--json', 'print exactly one JSON document on stdout')
      .addHelpText('after', `\n${renderExamples(examples)}\n\n${EXIT_HELP}`)
      .action(async (...given: unknown[]) => {
        const command = given.at(-1) as Command;
        const run = await load(name);
        finish(await run(command.args, command.opts()));
      });

  addValidate(
    add(
      'validate',
      'Judge server.json files: everything that is wrong at once, where, why, and how to repair it. Without a network.',
      'mcp-git-registry validate                          server.json in this folder',
      `mcp-git-registry validate '**/server.json'         all of a repository; '!test/**' leaves some out`,
      'mcp-git-registry validate --fix                    makes the repairs that change no meaning',
      'mcp-git-registry validate - < draft.json           standard input; with --fix the repaired text comes out',
      'mcp-git-registry validate --policy registry.yml    by the rules of that registry',
      'mcp-git-registry validate --format sarif           for code scanning',
    ),
  );
  addBuild(
    add(
      'build',
      'Build the static registry from a data folder.',
      'mcp-git-registry build --data registry-data --out site',
    ),
  );
  addImport(
    add(
      'import',
      'Copy servers from an upstream into a data folder: a file (plain or .gz) or a URL, in any shape that registries use.',
      'mcp-git-registry import https://registry.example.com --data registry-data',
    ),
  );
  addPreview(
    add(
      'preview',
      'Serve a built site on this machine, as a chosen kind of host would.',
      'mcp-git-registry preview site --emulate github-pages',
    ),
  );
  add(
    'doctor',
    'Replay the requests of real clients against a registry URL, and print which of them it serves.',
    'mcp-git-registry doctor https://acme.github.io/mcp',
  ).argument('<url>', 'base URL of any MCP registry');
  add(
    'explain',
    'Print what a finding means and what to do about it; without a code, list all of them.',
    'mcp-git-registry explain version-looks-like-range',
  ).argument('[code]', 'the code of a finding, or the number of a rule');
  addInit(
    add(
      'init',
      'Write a first server.json from the package file of a folder. Never overwrites.',
      'mcp-git-registry init --description "Forecasts for any place."',
    ),
  );
  addAdmit(
    add(
      'admit',
      'Write receipts for what waits for admission, and carry out the requests of lifecycle.yml.',
      'mcp-git-registry admit --data registry-data --vouch',
    ),
  );
  return program;
}

function renderExamples(examples: readonly string[]): string {
  return `${examples.length === 1 ? 'Example' : 'Examples'}:\n${examples.map((example) => `  ${example}`).join('\n')}`;
}

function addValidate(command: Command): void {
  command
    .argument('[files...]', 'files, folders, globs, or - for standard input (default: server.json)')
    .option('--fix', 'write the repairs that are safe; the rest of each file stays as it is, byte for byte')
    .addOption(
      new Option('--format <format>', 'how findings are told (github: annotations of a workflow)')
        .choices(['text', 'json', 'sarif', 'github', 'markdown'])
        .default('text'),
    )
    .option('--policy <policy>', 'public, private, or the path of a registry.yml', 'public');
}

function addData(command: Command): Command {
  return command
    .requiredOption('--data <dir>', 'the data folder: registry.yml, servers/, receipts/')
    .option('--receipts <dir>', 'the receipts folder, when it is not <data>/receipts');
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

function addImport(command: Command): void {
  addData(command)
    .argument('<from>', 'a file, or the URL of a registry, of its list, or of a JSON file')
    .option('--as-of <time>', 'RFC 3339 time for records that carry none')
    .option('--accept-edits', 'take over upstream edits of versions that are already listed')
    .option('--allow-shrink', 'go on when the upstream lost more than 5 % of its records')
    .option('--full', 'walk the whole upstream, not only what changed since the last run')
    .option('--upstream <name>', 'name under which this upstream is remembered (default: its URL or file name)');
}

function addPreview(command: Command): void {
  command
    .argument('[dir]', 'a built site', 'site')
    .option('--port <port>', 'port; 0 takes any (default: 8080, else the next free one)', parsePort)
    .option('--bind <address>', 'address to listen on', '127.0.0.1')
    .option('--emulate <host>', 'live, github-pages, rewrite or no-decode', 'live')
    .option('--dir-wins', 'with github-pages: a folder beats the .html file of its name');
}

function addInit(command: Command): void {
  command
    .argument('[dir]', 'the folder of the package (default: that of --from, else the current one)')
    .option(
      '--from <file>',
      'package.json, pyproject.toml, Cargo.toml or a .csproj (default: the first one in the folder)',
    )
    .option('--out <file>', 'where it goes (default: server.json in the folder)')
    .option('--name <name>', 'name of the server, as namespace/name')
    .option('--title <title>', 'title for people')
    .option('--description <text>', 'at most 100 characters')
    .option('--package-version <version>', 'the version, where the package file does not have it')
    .option('--dry-run', 'print it instead of writing it');
}

function addAdmit(command: Command): void {
  addData(command)
    .option('--vouch', 'as the owner of the registry, vouch for everything that waits (level: owner)')
    .option('--as-of <time>', 'RFC 3339 time of admission (default: now)');
}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
}
