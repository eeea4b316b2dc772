import { getMember, isJsonObject } from '../json-members.ts';
import { meansSameVersion } from '../same-version.ts';
import type { JsonObject } from '../server-json.ts';
import { argumentsOf, getText, packagesOf, partsOf, pointerOf, type ServerPart } from '../server-parts.ts';
import { collectHits } from './collect-hits.ts';
import { type Rule, type RuleContext, replaceWith } from './rule.ts';

/** Rule K8, D-7: told here; `verify` refuses it in a public registry. */
export const somethingToRun: Rule = {
  id: 'K8',
  code: 'nothing-to-run',
  field: 'packages',
  judge: (server) =>
    isEmptyList(getMember(server, 'packages')) && isEmptyList(getMember(server, 'remotes'))
      ? [{ pointer: '', severity: 'warning', args: {} }]
      : [],
};

/** Two places that say the version drift apart (users.md, pain 8). Revisions of one package version are no drift. */
export const versionAgrees: Rule = {
  id: 'LINT-package-version',
  code: 'package-version-differs',
  field: 'packages[].version',
  judge(server) {
    const expected = getText(server, 'version');
    if (expected === undefined) return [];
    return collectHits(packagesOf(server), (pack) => {
      const version = getText(pack.value, 'version');
      if (version === undefined || meansSameVersion(version, expected)) return undefined;
      return { pointer: pointerOf(pack, 'version'), severity: 'warning', args: { version, expected } };
    });
  },
  fix: ({ pointer, args }) => replaceWith(pointer, String(args.expected), false),
};

/** `npx -y <package>` needs one command to start (users.md, pain 18). Known only beside the package.json. */
export const npxCanChoose: Rule = {
  id: 'LINT-npx-bin',
  code: 'npx-bin-ambiguous',
  field: 'packages[].identifier',
  judge: (server, context) =>
    packagesBesideFile(server, context).flatMap(({ pack, packageJson }) => {
      const bins = getMember(packageJson, 'bin');
      const identifier = String(getMember(pack.value, 'identifier'));
      if (!isJsonObject(bins) || !isAmbiguous(bins, identifier) || choosesCommand(pack, bins)) return [];
      const commands = Object.keys(bins).slice(0, 10).join(', ');
      const args = { identifier, commands, wanted: withoutScope(identifier) };
      return [{ pointer: pointerOf(pack, 'identifier'), severity: 'warning', args }];
    }),
};

/** The proof of an npm package is inside it, so a wrong one costs a package version (users.md, pain 2). */
export const npmNameMatches: Rule = {
  id: 'LINT-npm-mcp-name',
  code: 'npm-mcp-name-differs',
  field: 'packages[].identifier',
  judge: (server, context) =>
    packagesBesideFile(server, context).flatMap(({ pack, packageJson }) => {
      const name = getText(server, 'name');
      const found = getMember(packageJson, 'mcpName');
      if (name === undefined || found === name) return [];
      const problem = typeof found === 'string' ? `says "mcpName": "${found}"` : 'has no "mcpName"';
      const args = { identifier: String(getMember(pack.value, 'identifier')), name, problem };
      return [{ pointer: pointerOf(pack, 'identifier'), severity: 'warning', args }];
    }),
};

function isEmptyList(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

function packagesBesideFile(
  server: JsonObject,
  { surroundings: { packageJson } }: RuleContext,
): { pack: ServerPart; packageJson: JsonObject }[] {
  if (packageJson === undefined) return [];
  const name = getText(packageJson, 'name');
  return packagesOf(server).flatMap((pack) => {
    const isMeant = getMember(pack.value, 'registryType') === 'npm' && getMember(pack.value, 'identifier') === name;
    return name !== undefined && isMeant ? [{ pack, packageJson }] : [];
  });
}

/** As npx decides it: commands that are one file are one, and the one named like the package wins. */
function isAmbiguous(bins: JsonObject, identifier: string): boolean {
  const files = new Set(Object.values(bins));
  return files.size > 1 && !Object.hasOwn(bins, withoutScope(identifier));
}

function withoutScope(identifier: string): string {
  return identifier.slice(identifier.lastIndexOf('/') + 1);
}

/** Another launcher, `-p`/`--package`, or a command as the first argument. */
function choosesCommand(pack: ServerPart, bins: JsonObject): boolean {
  const hint = getText(pack.value, 'runtimeHint');
  if (hint !== undefined && hint !== 'npx') return true;
  const names = partsOf(pack.value, 'runtimeArguments').flatMap(({ value }) => [
    getText(value, 'name') ?? '',
    getText(value, 'value') ?? '',
  ]);
  if (names.some((name) => name === '-p' || name === '--package' || name.startsWith('--package='))) return true;
  return argumentsOf(pack).some(({ value }) => Object.hasOwn(bins, getText(value, 'value') ?? ''));
}

export const PACKAGE_LINTS: readonly Rule[] = [somethingToRun, versionAgrees, npxCanChoose, npmNameMatches];
