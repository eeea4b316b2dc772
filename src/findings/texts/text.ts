import type { FindingText } from './finding-text.ts';

/** About texts for people: title, description, icons, website, placeholders. */
export const TEXT_TEXTS = {} as const satisfies Record<string, FindingText>;
