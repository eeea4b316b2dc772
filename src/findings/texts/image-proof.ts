import type { FindingText } from './finding-text.ts';

export const IMAGE_PROOF_TEXTS = {} as const satisfies Record<string, FindingText>;
