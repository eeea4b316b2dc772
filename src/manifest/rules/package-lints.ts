import { getMember, isJsonObject } from '../json-members.ts';
import { canNpxChoose, dropScope } from '../npx-bins.ts';
import { meansSameVersion } from '../same-version.ts';
import type { JsonObject } from '../server-json.ts';
import { argumentsOf, getText, itemsOf, pointerOf } from '../server-parts.ts';
import type { PackagePlace } from '../server-view.ts';
import { type Rule, type RuleContext, type RuleOf, replaceWith } from './rule.ts';

/** Rule K8, D-7: told here; `verify` refuses it in a public registry. */
export const somethingToRun: RuleOf<'server'> = {
  scope: 'server',
  id: 'K8',
  code: 'nothing-to-run',
  field: 'packages',
  judge: (server) =>
    isEmptyList(getMember(server, 'packages')) && isEmptyList(getMember(server, 'remotes'))
      ? { pointer: '', severity: 'warning', args: {} }
      : undefined,
};

/** Two places that say the version drift apart (users.md, pain 8). Revisions of one package version are no drift. */
export const versionAgrees: RuleOf<'package'> = {
  scope: 'package',
  id: 'LINT-package-version',
  code: 'package-version-differs',
  field: 'packages[].version',
  judge(pack, { server }) {
    const { version } = pack;
    if (version === undefined || version === '') return undefined;
    const expected = getText(server, 'version');
    if (expected === undefined || meansSameVersion(version, expected)) return undefined;
    return { pointer: pointerOf(pack, 'version'), severity: 'warning', args: { version, expected } };
  },
  fix: ({ pointer, args }) => replaceWith(pointer, String(args.expected), false),
};

/** `npx -y <package>` needs one command to start (users.md, pain 18). Known only beside the package.json. */
export const npxCanChoose: RuleOf<'package'> = {
  scope: 'package',
  id: 'LINT-npx-bin',
  code: 'npx-bin-ambiguous',
  field: 'packages[].identifier',
  judge(pack, context) {
    const packageJson = findPackageJson(pack, context);
    if (packageJson === undefined) return undefined;
    const bins = getMember(packageJson, 'bin');
    const identifier = String(pack.identifier);
    if (
      !isJsonObject(bins) ||
      Object.keys(bins).length === 0 ||
      canNpxChoose(bins, identifier) ||
      choosesCommand(pack.value, bins)
    )
      return undefined;
    const commands = Object.keys(bins).slice(0, 10).join(', ');
    const args = { identifier, commands, wanted: dropScope(identifier) };
    return { pointer: pointerOf(pack, 'identifier'), severity: 'warning', args };
  },
};

/** The proof of an npm package is inside it, so a wrong one costs a package version (users.md, pain 2). */
export const npmNameMatches: RuleOf<'package'> = {
  scope: 'package',
  id: 'LINT-npm-mcp-name',
  code: 'npm-mcp-name-differs',
  field: 'packages[].identifier',
  judge(pack, context) {
    const packageJson = findPackageJson(pack, context);
    if (packageJson === undefined) return undefined;
    const name = getText(context.server, 'name');
    const found = getMember(packageJson, 'mcpName');
    if (name === undefined || found === name) return undefined;
    const problem = typeof found === 'string' ? `says "mcpName": "${found}"` : 'has no "mcpName"';
    const args = { identifier: String(pack.identifier), name, problem };
    return { pointer: pointerOf(pack, 'identifier'), severity: 'warning', args };
  },
};

function isEmptyList(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

/** The package.json beside the file, where it is that of this package. */
function findPackageJson(pack: PackagePlace, { surroundings: { packageJson } }: RuleContext): JsonObject | undefined {
  if (packageJson === undefined || pack.type !== 'npm') return undefined;
  const name = getText(packageJson, 'name');
  return name !== undefined && pack.identifier === name ? packageJson : undefined;
}

/** As npx decides it: commands that are one file are one, and the one named like the package wins. */
/** Another launcher, `-p`/`--package`, or a command as the first argument. */
function choosesCommand(pack: JsonObject, bins: JsonObject): boolean {
  const hint = getText(pack, 'runtimeHint');
  if (hint !== undefined && hint !== 'npx') return true;
  const names = itemsOf(pack, 'runtimeArguments').flatMap((argument) => [
    getText(argument, 'name') ?? '',
    getText(argument, 'value') ?? '',
  ]);
  if (names.some((name) => name === '-p' || name === '--package' || name.startsWith('--package='))) return true;
  return argumentsOf(pack).some((argument) => Object.hasOwn(bins, getText(argument, 'value') ?? ''));
}

export const PACKAGE_LINTS: readonly Rule[] = [somethingToRun, versionAgrees, npxCanChoose, npmNameMatches];
