import {
  type Fact,
  type SourceResult,
  toDescriptionFact,
  toFact,
  toVersionFact,
  toWord,
  WORKSPACE_HINT,
} from './facts.ts';
import { memberOf, type Table, tableAt, textsOf, toTable } from './members.ts';

/** The facts of a Cargo.toml: `[package]`. What is inherited from a workspace is not there. */
export function readCargoFacts(toml: Table): SourceResult {
  const crate = tableAt(toml, 'package');
  if (Object.keys(crate).length === 0) {
    return {
      kind: 'unfit',
      message: `Cargo.toml has no [package]${memberOf(toml, 'workspace') === undefined ? '' : ': it is the root of a workspace'}.`,
      hint: WORKSPACE_HINT,
      members: textsOf(memberOf(tableAt(toml, 'workspace'), 'members')),
    };
  }
  const publish = memberOf(crate, 'publish');
  if (publish === false || Array.isArray(publish)) {
    return {
      kind: 'unfit',
      message:
        'Cargo.toml says in "publish" that this crate does not go to the public registry, so nobody could run it.',
      hint: 'Remove "publish" if it is to be published, or name another package file with --from.',
    };
  }
  const from = (key: string) => `"${key}" in [package] of Cargo.toml`;
  const read = (key: string, toFactOf: (value: unknown, from: string) => Fact): Fact =>
    isInherited(memberOf(crate, key))
      ? { gap: `${from(key)} is inherited from the workspace` }
      : toFactOf(memberOf(crate, key), from(key));
  return {
    kind: 'facts',
    facts: {
      registryType: 'cargo',
      identifier: read('name', toFact),
      version: read('version', toVersionFact),
      description: read('description', toDescriptionFact),
      repository: toWord(memberOf(crate, 'repository')),
      homepage: toWord(memberOf(crate, 'homepage')),
      readme: toWord(memberOf(crate, 'readme')),
      notes: [],
    },
  };
}

/** `version.workspace = true` */
function isInherited(value: unknown): boolean {
  return memberOf(toTable(value), 'workspace') === true;
}
