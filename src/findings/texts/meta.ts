import type { FindingText } from './finding-text.ts';

/** About `_meta`. */
export const META_TEXTS = {
  'publisher-provided-too-large': {
    title: 'The publisher\'s block in "_meta" is too large.',
    what: 'The block "{key}" in "_meta" has {bytes} bytes; at most {limit} are allowed.',
    why: 'It is downloaded with every list of servers. The size is that of compact JSON in UTF-8, in which <, > and & count six bytes each.',
    fix: 'Shorten the block to {limit} bytes; keep long data elsewhere and link to it.',
    example: {
      wrong: { _meta: { 'io.modelcontextprotocol.registry/publisher-provided': { notes: '<'.repeat(690) } } },
      right: { _meta: { 'io.modelcontextprotocol.registry/publisher-provided': { notes: 'https://example.com' } } },
    },
  },
  'meta-key-ignored': {
    title: 'The official registry does not publish this key of "_meta".',
    what: 'The official registry does not publish the key "{found}" of "_meta".',
    why: 'It drops every key but "{key}" without a word.',
    fix: 'If clients should see it there as well, move it into "{key}".',
    example: {
      wrong: { _meta: { 'com.example/build': { commit: '3f2a9c1' } } },
      right: { _meta: { 'io.modelcontextprotocol.registry/publisher-provided': { commit: '3f2a9c1' } } },
    },
  },
  'meta-official-reserved': {
    title: 'A key of "_meta" that belongs to the registry is set.',
    what: 'The key "{key}" of "_meta" is set, but belongs to the registry.',
    why: 'The registry writes status, times and the latest flag there; what a publisher writes is dropped.',
    fix: 'Remove the key.',
    example: {
      wrong: { _meta: { 'io.modelcontextprotocol.registry/official': { status: 'active' } } },
      right: { _meta: null },
    },
  },
} as const satisfies Record<string, FindingText>;
