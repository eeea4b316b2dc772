/** How well a remote is shown to belong to its server, weakest first (ownership.md 7). Policies, receipts and rows name it. */
export const REMOTE_EVIDENCE = ['unproven', 'declared', 'aligned'] as const;
export type RemoteEvidence = (typeof REMOTE_EVIDENCE)[number];
