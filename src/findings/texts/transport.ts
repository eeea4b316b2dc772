import type { FindingText } from './finding-text.ts';

/** About transports, remotes and the variables of their URLs. */
export const TRANSPORT_TEXTS = {} as const satisfies Record<string, FindingText>;
