import { ATTESTATION_PROOF_TEXTS } from './texts/attestation-proof.ts';
import { BUNDLE_PROOF_TEXTS } from './texts/bundle-proof.ts';
import { DOMAIN_PROOF_TEXTS } from './texts/domain-proof.ts';
import { FILE_TEXTS } from './texts/file.ts';
import type { FindingText } from './texts/finding-text.ts';
import { GITHUB_PROOF_TEXTS } from './texts/github-proof.ts';
import { IDENTITY_TEXTS } from './texts/identity.ts';
import { IMAGE_PROOF_TEXTS } from './texts/image-proof.ts';
import { INPUT_TEXTS } from './texts/input.ts';
import { META_TEXTS } from './texts/meta.ts';
import { NAMESPACE_PROOF_TEXTS } from './texts/namespace-proof.ts';
import { PACKAGE_TEXTS } from './texts/package.ts';
import { PACKAGE_PROOF_TEXTS } from './texts/package-proof.ts';
import { README_PROOF_TEXTS } from './texts/readme-proof.ts';
import { REGISTRY_TEXTS } from './texts/registry.ts';
import { REMOTE_PROOF_TEXTS } from './texts/remote-proof.ts';
import { REPOSITORY_TEXTS } from './texts/repository.ts';
import { SCHEMA_TEXTS } from './texts/schema.ts';
import { TEXT_TEXTS } from './texts/text.ts';
import { TRANSPORT_TEXTS } from './texts/transport.ts';
import { VERIFY_TEXTS } from './texts/verify.ts';

export type { FindingExample, FindingText } from './texts/finding-text.ts';

/** Every finding this project can make. Codes are permanent: add, never rename. `docs/findings/` is generated from here. */
export const FINDING_TEXTS = {
  ...FILE_TEXTS,
  ...SCHEMA_TEXTS,
  ...IDENTITY_TEXTS,
  ...TEXT_TEXTS,
  ...REPOSITORY_TEXTS,
  ...PACKAGE_TEXTS,
  ...TRANSPORT_TEXTS,
  ...INPUT_TEXTS,
  ...META_TEXTS,
  ...REGISTRY_TEXTS,
  ...VERIFY_TEXTS,
  ...PACKAGE_PROOF_TEXTS,
  ...README_PROOF_TEXTS,
  ...IMAGE_PROOF_TEXTS,
  ...BUNDLE_PROOF_TEXTS,
  ...NAMESPACE_PROOF_TEXTS,
  ...GITHUB_PROOF_TEXTS,
  ...ATTESTATION_PROOF_TEXTS,
  ...DOMAIN_PROOF_TEXTS,
  ...REMOTE_PROOF_TEXTS,
} as const satisfies Record<string, FindingText>;

export type FindingCode = keyof typeof FINDING_TEXTS;

/** The text of a code; undefined for what is no code. */
export function findText(code: string): FindingText | undefined {
  return Object.hasOwn(FINDING_TEXTS, code) ? FINDING_TEXTS[code as FindingCode] : undefined;
}
