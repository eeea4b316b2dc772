import { type Command, Option } from 'commander';
import { ALLOW_ADDRESSES, collect } from './owner-commands.ts';
import type { CommandDefinition, CommandTeaching } from './program.ts';

const KEYGEN: CommandTeaching = {
  name: 'keygen',
  summary:
    'Make a private key for a domain, in a file that only you can read, and print the DNS record or file that makes it known. Never overwrites; never in a git checkout.',
  examples: [
    'mcp-git-registry prove keygen --domain example.com --out ~/example.com.key',
    'mcp-git-registry prove keygen --alg ecdsap384 --out ~/example.com.key',
  ],
  configure: addKeygen,
};

const SIGN: CommandTeaching = {
  name: 'sign',
  summary:
    'Sign a server.json with the key of a domain, for one registry, and write proof.json beside it. The signature counts for seven days.',
  examples: [
    'mcp-git-registry prove sign --registry acme.github.io/mcp --key-file ~/example.com.key',
    'mcp-git-registry prove sign --policy registry.yml                 key in MCP_PRIVATE_KEY, as in CI',
    'mcp-git-registry prove sign --registry … --key-file new.key --previous-key-file old.key',
    'mcp-git-registry prove sign --registry … --method http --domain example.com',
  ],
  configure: addSign,
};

const REPOSITORY: CommandTeaching = {
  name: 'repository',
  summary:
    'Write a proof.json that says where on GitHub the same bytes lie. Says so when none is needed, because the registry finds them by itself.',
  examples: [
    'mcp-git-registry prove repository                                       is a proof.json needed?',
    'mcp-git-registry prove repository --ref refs/tags/release-7 --path packages/weather/server.json',
    'mcp-git-registry prove repository --ref v1.2.0 --asset server.json      a file of the release',
  ],
  configure: addRepository,
};

const CHECK: CommandTeaching = {
  name: 'check',
  summary:
    'Say what a registry would see now: DNS records and from which resolver, the well-known file, keys, delegations, the repository; and the usual wrong places.',
  examples: [
    'mcp-git-registry prove check',
    'mcp-git-registry prove check --domain example.com                 before there is a server.json',
    'mcp-git-registry prove check --registry acme.github.io/mcp        the signature too',
  ],
  configure: addCheck,
};

/** The command by which publishers prove that a namespace is theirs. */
export const PROVE_COMMAND: CommandDefinition = {
  name: 'prove',
  summary: 'Prove that a namespace is yours: make and check keys, proof.json, DNS records and well-known files.',
  examples: [
    'mcp-git-registry prove check                                            what would the registry see now?',
    '',
    'A domain, from the start to the pull request:',
    'mcp-git-registry prove keygen --domain example.com --out ~/example.com.key',
    '                            publish the TXT record that it prints, at example.com itself',
    'mcp-git-registry prove check --domain example.com',
    'mcp-git-registry prove sign --registry acme.github.io/mcp --key-file ~/example.com.key',
    'mcp-git-registry prove check --registry acme.github.io/mcp',
    '                            submit server.json and proof.json within seven days',
  ],
  configure: () => {},
  subcommands: [KEYGEN, SIGN, REPOSITORY, CHECK],
};

function addKeygen(command: Command): void {
  refuseKeysGiven(command)
    .addOption(
      new Option('--alg <alg>', 'kind of key: Ed25519, or P-384 where a key store wants it')
        .choices(['ed25519', 'ecdsap384'])
        .default('ed25519'),
    )
    .requiredOption('--out <file>', 'where the private key goes: outside of every git checkout')
    .option('--domain <domain>', 'the domain that it is for; only names it in what is printed');
}

function addSign(command: Command): void {
  refuseKeysGiven(addRegistry(addFile(command)))
    .option('--domain <domain>', 'the domain that serves the key (default: the namespace, read from its end)')
    .addOption(
      new Option('--method <method>', 'where the domain shows the key: TXT record, or well-known file')
        .choices(['dns', 'http'])
        .default('dns'),
    )
    .option('--key-file <file>', 'file of the private key, outside of every git checkout')
    .option('--key-env <name>', 'environment variable that holds the private key (default: MCP_PRIVATE_KEY)')
    .option('--previous-key-file <file>', 'the key that the registry knows, to vouch for a new one')
    .addOption(
      new Option('--action <action>', 'what is asked for')
        .choices(['publish', 'deprecate', 'delete', 'restore', 'transfer'])
        .default('publish'),
    )
    .option('--prev <digest>', 'for actions other than publish: digest of the current record, sha256:…')
    .option('--issued <time>', 'RFC 3339 time of the signature (default: now)')
    .option('--out <file>', 'where the proof goes (default: proof.json beside the server.json)')
    .option('--force', 'take the place of a file that is no proof of this kind');
}

function addRepository(command: Command): void {
  addFile(command)
    .option('--ref <ref>', 'tag (refs/tags/… or its name) or the default branch (refs/heads/…) that holds the bytes')
    .option('--path <path>', 'path in the repository (default: server.json, in the subfolder that it names)')
    .option('--asset <name>', 'name of an asset of the release of the tag, in place of a path')
    .option('--policy <file>', 'registry.yml of the registry that the proof is for')
    .option('--domain <domain>', 'for the namespace of a domain: the one that delegates (default: the namespace)')
    .addOption(
      new Option('--method <method>', 'where that domain names the GitHub account')
        .choices(['dns', 'http'])
        .default('dns'),
    )
    .option('--out <file>', 'where the proof goes (default: proof.json beside the server.json)')
    .option('--force', 'write it though none is needed, or in place of another kind of proof')
    .option('--allow-addresses <cidr>', ALLOW_ADDRESSES, collect)
    .addHelpText('after', TOKEN_HELP);
}

function addCheck(command: Command): void {
  addRegistry(addFile(command))
    .option('--domain <domain>', 'look at this domain alone; no server.json is needed')
    .option('--proof <file>', 'the proof (default: proof.json beside the server.json, if there is one)')
    .option('--allow-addresses <cidr>', ALLOW_ADDRESSES, collect)
    .addHelpText('after', TOKEN_HELP);
}

const TOKEN_HELP =
  '\nA token in GITHUB_TOKEN or GH_TOKEN raises the rate limit of GitHub. It is sent nowhere else, and needs no rights.';

function addFile(command: Command): Command {
  return command.argument('[file]', 'the server.json (default: the one in this folder)');
}

function addRegistry(command: Command): Command {
  return command
    .option('--registry <id>', 'id of the registry that the proof is for, such as acme.github.io/mcp')
    .option('--policy <file>', 'its registry.yml, in place of --registry');
}

/** Known only to be refused with the reason: an unknown option would be repeated on the terminal, key and all. */
function refuseKeysGiven(command: Command): Command {
  return ['--key <key>', '--private-key <key>'].reduce(
    (to, flags) => to.addOption(new Option(flags).hideHelp()),
    command,
  );
}
