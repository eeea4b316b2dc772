import { ATTESTATION_PROOF_TEXTS } from './texts/attestation-proof.ts';
import { BUNDLE_PROOF_TEXTS } from './texts/bundle-proof.ts';
import { DOMAIN_PROOF_TEXTS } from './texts/domain-proof.ts';
import { FILE_TEXTS } from './texts/file.ts';
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
import type { FindingCode } from './texts.ts';

/** Findings about the same part of a document. */
export interface FindingFamily {
  readonly title: string;
  readonly codes: readonly FindingCode[];
}

const toFamily = (title: string, texts: object): FindingFamily => ({
  title,
  codes: Object.keys(texts) as FindingCode[],
});

/** All codes, each in one family, in the order in which a server.json is read; those of a registry's data come last. */
export const FINDING_FAMILIES: readonly FindingFamily[] = [
  toFamily('The file', FILE_TEXTS),
  toFamily('The schema', SCHEMA_TEXTS),
  toFamily('Name and version', IDENTITY_TEXTS),
  toFamily('Title, description, icons and website', TEXT_TEXTS),
  toFamily('Repository', REPOSITORY_TEXTS),
  toFamily('Packages', PACKAGE_TEXTS),
  toFamily('Transports and remotes', TRANSPORT_TEXTS),
  toFamily('Arguments, environment variables, headers and secrets', INPUT_TEXTS),
  toFamily('_meta', META_TEXTS),
  toFamily('The data folder of a registry', REGISTRY_TEXTS),
  toFamily('A submission as the registry sees it', VERIFY_TEXTS),
  toFamily('Who owns a package', PACKAGE_PROOF_TEXTS),
  toFamily('Who owns a package: npm, PyPI, NuGet, Cargo', README_PROOF_TEXTS),
  toFamily('Who owns a package: container images', IMAGE_PROOF_TEXTS),
  toFamily('Who owns a package: MCPB bundles', BUNDLE_PROOF_TEXTS),
  toFamily('Who may publish under a namespace', NAMESPACE_PROOF_TEXTS),
  toFamily('Proofs from GitHub', GITHUB_PROOF_TEXTS),
  toFamily('Proofs by attestation and OIDC', ATTESTATION_PROOF_TEXTS),
  toFamily('Proofs of a domain', DOMAIN_PROOF_TEXTS),
  toFamily('Who may hold a remote URL', REMOTE_PROOF_TEXTS),
].filter(({ codes }) => codes.length > 0);
