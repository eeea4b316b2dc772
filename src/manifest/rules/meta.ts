import { getMember, isJsonObject } from '../json-members.ts';
import { renderPointer } from '../json-pointer.ts';
import { CURRENT_SCHEMA_VERSION } from '../public-urls.ts';
import { MAX_PUBLISHER_META_BYTES, measurePublisherMeta } from '../publisher-meta.ts';
import { OFFICIAL_META_KEY, PUBLISHER_META_KEY } from '../server-json.ts';
import { shortenText } from '../shorten-text.ts';
import type { Rule, RuleOf } from './rule.ts';

const MAX_QUOTED_CHARS = 120;

/** Rule E1, measured as E4 says. */
export const publisherMetaSize: RuleOf<'server'> = {
  scope: 'server',
  id: 'E1',
  code: 'publisher-provided-too-large',
  field: '_meta',
  judge(server) {
    const meta = getMember(server, '_meta');
    const block = isJsonObject(meta) ? getMember(meta, PUBLISHER_META_KEY) : undefined;
    const bytes = block === undefined ? 0 : measurePublisherMeta(block);
    if (bytes <= MAX_PUBLISHER_META_BYTES) return undefined;
    return {
      pointer: renderPointer(['_meta', PUBLISHER_META_KEY]),
      args: { bytes, limit: MAX_PUBLISHER_META_BYTES, key: PUBLISHER_META_KEY },
    };
  },
};

/** Rule E2: the official registry publishes its own key and the publisher's, nothing else. */
export const metaKey: RuleOf<'server'> = {
  scope: 'server',
  id: 'E2',
  code: 'meta-key-ignored',
  field: '_meta',
  judge(server, { policy }) {
    const meta = getMember(server, '_meta');
    if (!isJsonObject(meta) || policy.audience !== 'public') return undefined;
    return Object.keys(meta)
      .filter((key) => key !== PUBLISHER_META_KEY && key !== OFFICIAL_META_KEY)
      .map((key) => ({
        pointer: renderPointer(['_meta', key]),
        severity: 'info',
        target: 'key',
        args: { found: shortenText(key, MAX_QUOTED_CHARS), key: PUBLISHER_META_KEY },
      }));
  },
};

/** Rule E3: registries write this key. Looks at the document as submitted, since up-conversion drops the key. */
export const metaOfficial: RuleOf<'server'> = {
  scope: 'server',
  id: 'E3',
  code: 'meta-official-reserved',
  field: '_meta',
  judge(_server, { submitted }) {
    const meta = getMember(submitted, '_meta');
    if (!isJsonObject(meta) || !Object.hasOwn(meta, OFFICIAL_META_KEY)) return undefined;
    const pointer = renderPointer(['_meta', OFFICIAL_META_KEY]);
    return { pointer, severity: 'warning', target: 'key', args: { key: OFFICIAL_META_KEY } };
  },
  /** Safe for older schemas: their conversion to the newest form drops the key (rules.md 3.4). */
  fix({ pointer }, _server, { submitted, schemaVersion }) {
    const meta = getMember(submitted, '_meta');
    const isOnly = isJsonObject(meta) && Object.keys(meta).length === 1;
    const safe = schemaVersion !== undefined && schemaVersion !== CURRENT_SCHEMA_VERSION;
    return { safe, edits: [{ kind: 'remove', pointer: isOnly ? '/_meta' : pointer }] };
  },
};

/** Rules of `_meta` (rules.md 12). */
export const META_RULES: readonly Rule[] = [publisherMetaSize, metaKey, metaOfficial];
