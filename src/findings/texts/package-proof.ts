import type { FindingText } from './finding-text.ts';

export const PACKAGE_PROOF_TEXTS = {} as const satisfies Record<string, FindingText>;
