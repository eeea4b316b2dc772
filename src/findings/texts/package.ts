import type { FindingText } from './finding-text.ts';

/** About `packages`: which fields a type has, and their forms. */
export const PACKAGE_TEXTS = {} as const satisfies Record<string, FindingText>;
