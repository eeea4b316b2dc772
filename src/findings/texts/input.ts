import type { FindingText } from './finding-text.ts';

/** About arguments, environment variables, headers, and secrets in them. */
export const INPUT_TEXTS = {} as const satisfies Record<string, FindingText>;
