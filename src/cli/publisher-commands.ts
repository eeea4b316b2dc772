import { type Command, Option } from 'commander';
import { ALLOW_ADDRESSES, collect } from './owner-commands.ts';
import type { CommandDefinition } from './program.ts';
import { PROVE_COMMAND } from './prove-commands.ts';

/** The commands of those who publish a server, in the order in which they need them. */
export const PUBLISHER_COMMANDS: readonly CommandDefinition[] = [
  {
    name: 'init',
    summary: 'Write a first server.json from the package file of a folder. Never overwrites.',
    examples: ['mcp-git-registry init --description "Forecasts for any place."'],
    configure: addInit,
  },
  {
    name: 'validate',
    summary:
      'Judge server.json files: everything that is wrong at once, where, why, and how to repair it. Without a network.',
    examples: [
      'mcp-git-registry validate                          server.json in this folder',
      `mcp-git-registry validate '**/server.json'         all of a repository; '!test/**' leaves some out`,
      'mcp-git-registry validate --fix                    makes the repairs that change no meaning',
      'mcp-git-registry validate - < draft.json           standard input; with --fix the repaired text comes out',
      'mcp-git-registry validate --policy registry.yml    by the rules of that registry',
      'mcp-git-registry validate --format sarif           for code scanning',
    ],
    configure: addValidate,
  },
  {
    name: 'verify',
    summary:
      'Everything that validate says, and what the world shows: who may publish, who owns the packages and remotes, what is listed. Writes nothing.',
    examples: [
      'mcp-git-registry verify                                    server.json in this folder, as a public registry would',
      'mcp-git-registry verify --data registry-data FILE          against what a registry lists and pins',
      'mcp-git-registry verify --base origin/main                 the entries of this branch, by the authority of main',
      'mcp-git-registry verify --replay io.github.alice/weather   whether what a receipt says still holds',
    ],
    configure: addVerify,
  },
  {
    name: 'explain',
    summary: 'Print what a finding means and what to do about it; without a code, list all of them.',
    examples: ['mcp-git-registry explain version-looks-like-range'],
    configure: (command) => command.argument('[code]', 'the code of a finding, or the number of a rule'),
  },
  PROVE_COMMAND,
];

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

function addVerify(command: Command): void {
  command
    .argument('[files...]', 'files, folders, globs, or - for standard input (default: server.json)')
    .option('--base <ref>', 'verify the entries that differ from this commit; its policy, pins and receipts decide')
    .option('--replay <name>', 'NAME or NAME@VERSION: ask again what the receipt of a listed version says')
    .option('--data <dir>', 'the data folder of the registry (with --base and --replay: registry-data)')
    .option('--receipts <dir>', 'the receipts folder, when it is not <data>/receipts')
    .option('--policy <policy>', 'without a data folder: public, private, or the path of a registry.yml')
    .option('--registry <id>', 'id of the registry that proofs are made for, such as acme.github.io/mcp')
    .option('--event <file>', 'the file of a GitHub event with the pull request that brings the entries')
    .option('--allow-addresses <cidr>', ALLOW_ADDRESSES, collect)
    .addHelpText('after', VERIFY_HELP);
}

const VERIFY_HELP = `
A token in GITHUB_TOKEN or GH_TOKEN raises the rate limit of GitHub's API; it is sent nowhere else, and needs no rights.
Late (not visible yet) and unknown (no usable answer) are pending: exit code 3, and the same command later decides.`;

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
