import { getMember } from '../../manifest/json-members.ts';
import type { JsonObject, JsonValue } from '../../manifest/server-json.ts';
import {
  type Fact,
  type SourceResult,
  toDescriptionFact,
  toFact,
  toVersionFact,
  toWord,
  WORKSPACE_HINT,
} from './facts.ts';
import { tableAt, textsOf, toTable } from './members.ts';

/** The facts of a Cargo.toml: `[package]`. What is inherited from a workspace is not there. */
export function readCargoFacts(toml: JsonObject): SourceResult {
  const crate = tableAt(toml, 'package');
  if (Object.keys(crate).length === 0) {
    return {
      kind: 'unfit',
      message: `Cargo.toml has no [package]${getMember(toml, 'workspace') === undefined ? '' : ': it is the root of a workspace'}.`,
      hint: WORKSPACE_HINT,
      members: textsOf(getMember(tableAt(toml, 'workspace'), 'members')),
    };
  }
  const publish = getMember(crate, 'publish');
  if (publish === false || Array.isArray(publish)) {
    return {
      kind: 'unfit',
      message:
        'Cargo.toml says in "publish" that this crate does not go to the public registry, so nobody could run it.',
      hint: 'Remove "publish" if it is to be published, or name another package file with --from.',
    };
  }
  const from = (key: string) => `"${key}" in [package] of Cargo.toml`;
  const read = (key: string, toFactOf: (value: JsonValue | undefined, from: string) => Fact): Fact =>
    isInherited(getMember(crate, key))
      ? { gap: `${from(key)} is inherited from the workspace` }
      : toFactOf(getMember(crate, key), from(key));
  return {
    kind: 'facts',
    facts: {
      registryType: 'cargo',
      identifier: read('name', toFact),
      version: read('version', toVersionFact),
      description: read('description', toDescriptionFact),
      repository: toWord(getMember(crate, 'repository')),
      homepage: toWord(getMember(crate, 'homepage')),
      readme: toWord(getMember(crate, 'readme')),
      notes: [],
    },
  };
}

/** `version.workspace = true` */
function isInherited(value: JsonValue | undefined): boolean {
  return getMember(toTable(value), 'workspace') === true;
}
