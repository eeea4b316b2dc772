import type { FindingText } from './finding-text.ts';

/** About `repository`. */
export const REPOSITORY_TEXTS = {} as const satisfies Record<string, FindingText>;
