import type { FindingText } from './finding-text.ts';

/** About `_meta`. */
export const META_TEXTS = {} as const satisfies Record<string, FindingText>;
