import type { FindingText } from './finding-text.ts';

export const NAMESPACE_PROOF_TEXTS = {} as const satisfies Record<string, FindingText>;
