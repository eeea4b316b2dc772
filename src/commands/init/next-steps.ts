import { getMember } from '../../manifest/json-members.ts';
import type { JsonObject } from '../../manifest/server-json.ts';
import type { PackageSource } from './package-source.ts';
import { toShellWord } from './shell-word.ts';

interface Made {
  readonly server: JsonObject;
  readonly file: string;
  /** Whether the package already says that it belongs to this server. */
  readonly isClaimed: boolean;
}

/** What somebody does after `init`, in order; lines to copy stand on lines of their own, indented. */
export function describeNextSteps(source: PackageSource, { server, file, isClaimed }: Made): string[] {
  const name = String(getMember(server, 'name'));
  return [
    ...(isClaimed ? [] : [describeClaim(source, name)]),
    'Add what the server needs to start and the package file does not say: environmentVariables, packageArguments.',
    `Check it:\n    mcp-git-registry validate ${toShellWord(file)}`,
  ];
}

function describeClaim({ facts }: PackageSource, name: string): string {
  const why = 'so that the package can prove whose server it is; it counts from the next published version on';
  switch (facts.registryType) {
    case 'npm':
      return `Add this line to package.json, ${why}:\n    "mcpName": "${name}",`;
    case 'cargo':
      return `Add this line to the README as visible text, ${why}:\n    mcp-name: ${name}`;
    default:
      return `Add this line to the README of the package, ${why}:\n    <!-- mcp-name: ${name} -->`;
  }
}
