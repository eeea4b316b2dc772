/**
 * Where one JSON value lies in its text: offsets in UTF-16 units, the end behind the last character. Exactly one of
 * `members` and `items` for containers.
 */
export interface JsonNode {
  readonly start: number;
  readonly end: number;
  /** Offsets of the member's key with its quotes; undefined for the root and for array items. */
  readonly keyStart?: number | undefined;
  readonly keyEnd?: number | undefined;
  readonly members?: Map<string, JsonNode> | undefined;
  readonly items?: JsonNode[] | undefined;
  /** Members whose key comes again later in the same object: they stand in the text, but do not count. */
  readonly shadowed?: Map<string, JsonNode[]> | undefined;
  /** The member of a key, or the item of an index, where that can be found without all others. */
  childAt?(segment: string): JsonNode | undefined;
}
