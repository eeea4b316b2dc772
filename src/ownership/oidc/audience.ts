import type { Sha256 } from '../../manifest/server-json.ts';

/**
 * The audience of a token that asks a registry to publish these bytes (ownership.md 3 F): the digest in it makes a
 * stolen token good for nothing but the same content here. It never holds `github.com`, which GitHub refuses.
 */
export function toAudience(registryId: string, digest: Sha256): string {
  return `mcp-registry-publish-v1:${registryId}:${digest}`;
}
