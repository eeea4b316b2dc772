import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { GITHUB_ACTIONS_ISSUER } from '../../../src/manifest/public-urls.ts';
import { toAudience } from '../../../src/ownership/oidc/audience.ts';
import { DIGEST, NOW, REGISTRY_ID } from '../submission.ts';

export const NOW_SECONDS = Date.parse(NOW) / 1000;
export const AUDIENCE = toAudience(REGISTRY_ID, DIGEST);

/** What GitHub says about a run of alice/weather's release workflow that began a minute ago. */
export const CLAIMS: Readonly<Record<string, unknown>> = {
  iss: GITHUB_ACTIONS_ISSUER,
  aud: AUDIENCE,
  sub: 'repo:alice/weather:ref:refs/tags/v1.2.3',
  iat: NOW_SECONDS - 60,
  nbf: NOW_SECONDS - 360,
  exp: NOW_SECONDS + 240,
  jti: '0b4a2d6e-0000-4000-8000-000000000000',
  actor: 'alice-who-runs-it',
  actor_id: '99',
  repository: 'alice/weather',
  repository_id: '777',
  repository_owner: 'alice',
  repository_owner_id: '4242',
  repository_visibility: 'public',
  ref: 'refs/tags/v1.2.3',
  sha: 'a'.repeat(40),
  event_name: 'push',
  runner_environment: 'github-hosted',
  workflow_ref: 'alice/weather/.github/workflows/release.yml@refs/tags/v1.2.3',
  job_workflow_ref: 'alice/weather/.github/workflows/release.yml@refs/tags/v1.2.3',
  run_id: '9',
  run_attempt: '1',
};

export interface IssuerKey {
  readonly kid: string;
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

/** A local issuer: it signs, and rotates its keys. */
export interface Issuer {
  readonly keys: IssuerKey[];
  /** What it serves at `.well-known/jwks`. */
  jwks(): { readonly keys: readonly Record<string, unknown>[] };
  /** A new key; the old ones are served no longer. */
  rotate(): void;
  sign(claims?: Readonly<Record<string, unknown>>, header?: Readonly<Record<string, unknown>>): string;
}

let made = 0;
export function createKey(bits = 2048): IssuerKey {
  made += 1;
  return { kid: `key-${made}`, ...generateKeyPairSync('rsa', { modulusLength: bits }) };
}

export function createIssuer(key = createKey()): Issuer {
  const keys = [key];
  const newest = (): IssuerKey => keys.at(-1) as IssuerKey;
  return {
    keys,
    jwks: () => ({ keys: [toJwk(newest())] }),
    rotate: () => void keys.push(createKey()),
    sign: (claims = {}, header = {}) => signToken(newest(), { ...CLAIMS, ...claims }, header),
  };
}

export function toJwk({ kid, publicKey }: IssuerKey): Record<string, unknown> {
  return { ...publicKey.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' };
}

/** Members of the header that are undefined are left out, as are claims. */
export function signToken(
  { kid, privateKey }: IssuerKey,
  claims: unknown,
  header: Readonly<Record<string, unknown>> = {},
): string {
  const signed = `${encode({ alg: 'RS256', typ: 'JWT', kid, ...header })}.${encode(claims)}`;
  return `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`;
}

/** As attackers make them: HMAC with the public key as the secret. */
export function signHmac({ kid, publicKey }: IssuerKey, claims: unknown): string {
  const signed = `${encode({ alg: 'HS256', typ: 'JWT', kid })}.${encode(claims)}`;
  const secret = publicKey.export({ format: 'pem', type: 'spki' });
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}

export function encode(value: unknown): string {
  return Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
}
