import type { JsonValue } from '../../manifest/server-json.ts';

/** What an intact Sigstore bundle says. Its claims are those of whoever signed it: they are judged afterwards. */
export interface VerifiedBundle {
  readonly kind: 'verified';
  /** Extensions 1.3.6.1.4.1.57264.1.N by N, as text. */
  readonly extensions: ReadonlyMap<number, string>;
  /** SHA-256 of the certificate's DER, hex. */
  readonly certificateFingerprint: string;
  readonly payloadType: string;
  /** The in-toto statement. */
  readonly statement: JsonValue;
  /** Of the transparency log's entry; absent where there is none (GitHub's own instance). */
  readonly logIndex?: string;
  /** Verified times, RFC 3339. */
  readonly times: readonly string[];
  /** SHA-256 of the bundle's JSON, hex. */
  readonly bundleDigest: string;
}

export type BundleResult =
  | VerifiedBundle
  /** It is no valid bundle, or not for anything that the trusted root vouches for. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** The trusted root does not know the log or authority: perhaps it is newer. */
  | { readonly kind: 'unknown'; readonly reason: string };

/** Verifies bundles against a trusted root that was handed in. No network, no clock but the times in the bundle. */
export interface BundleVerifier {
  verify(bundle: JsonValue): BundleResult;
}
