import { getMember } from './json-members.ts';
import { renderPointer } from './json-pointer.ts';
import { type SchemaVersion, usesSnakeCase } from './public-urls.ts';
import { toFormerSpelling } from './rename-table.ts';
import { type RenamedPlace, visitRenamedPlaces } from './renamed-places.ts';
import type { JsonObject } from './server-json.ts';

/** A key that is not spelled as the schema version of its document spells it. */
export interface Spelling {
  readonly key: string;
  readonly wanted: string;
  /** Whether the version of the format that spells it so is older or newer than the document's. */
  readonly era: 'older' | 'newer';
  /** Pointer to the member, and to the one that is wanted. */
  readonly pointer: string;
  readonly wantedPointer: string;
  /** The object has the same under another spelling as well. */
  readonly isTwice: boolean;
  /** The schema requires the wanted key here, and it is missing. */
  readonly isMissed: boolean;
  readonly isInPackage: boolean;
}

const NONE: readonly Spelling[] = [];

/**
 * Every key at the places that the schemas define that is spelled as in another version than `version` (without one,
 * the newest): snake_case and the keys of July 2025's service in a newer document, camelCase in one of 2025-07-09.
 */
export function findSpellings(document: JsonObject, version: SchemaVersion | undefined): readonly Spelling[] {
  const isSnakeCase = usesSnakeCase(version);
  let found: Spelling[] | undefined;
  visitRenamedPlaces(document, (place) => {
    const { object, renames } = place;
    let parent: string | undefined;
    let wantedHere: Set<string> | undefined;
    for (const key in object) {
      const newest = renames.get(key);
      if (newest === undefined && !isSnakeCase) continue;
      const wanted = toWantedKey(key, place, isSnakeCase);
      if (wanted === key) continue;
      wantedHere ??= new Set();
      found ??= [];
      const isTwice = Object.hasOwn(object, wanted) || wantedHere.has(wanted);
      parent ??= renderPointer(place.path);
      found.push(toSpelling(place, parent, { key, wanted, isTwice, era: newest === undefined ? 'newer' : 'older' }));
      wantedHere.add(wanted);
    }
  });
  return found ?? NONE;
}

function toWantedKey(key: string, { renames }: RenamedPlace, isSnakeCase: boolean): string {
  const newest = renames.get(key);
  if (!isSnakeCase) return newest ?? key;
  const former = toFormerSpelling(newest ?? key);
  // Only where the schema defines it: a root may hold any "isSecret".
  return newest !== undefined || renames.has(former) ? former : key;
}

type Found = Pick<Spelling, 'key' | 'wanted' | 'isTwice' | 'era'>;

/** No renamed key has a character that a pointer escapes. */
function toSpelling(place: RenamedPlace, parent: string, { key, wanted, isTwice, era }: Found): Spelling {
  return {
    key,
    wanted,
    era,
    pointer: `${parent}/${key}`,
    wantedPointer: `${parent}/${wanted}`,
    isTwice,
    isMissed: !isTwice && isRequired(place, wanted),
    isInPackage: place.kind === 'package',
  };
}

function isRequired({ kind, object }: RenamedPlace, wanted: string): boolean {
  if (kind === 'package') return ['registryType', 'registry_type', 'identifier'].includes(wanted);
  if (kind === 'remote') return wanted === 'type';
  const isValueHint = wanted === 'valueHint' || wanted === 'value_hint';
  return isValueHint && getMember(object, 'type') === 'positional' && !Object.hasOwn(object, 'value');
}
