/** Ways to prove who may publish under a namespace, as `proof.json` and receipts name them. */
export const PROOF_KINDS = [
  'github-repository',
  'github-attestation',
  'github-pr-author',
  'domain-key',
  'domain-delegation',
  'github-oidc',
] as const;
