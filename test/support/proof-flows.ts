import { generateKeyPairSync, sign } from 'node:crypto';
import type { Asker } from '../../src/commands/ask/ask.ts';
import { digestOf } from '../../src/manifest/digest.ts';
import { GITHUB_ACTIONS_ISSUER, GITHUB_API_URL } from '../../src/manifest/public-urls.ts';
import type { JsonObject } from '../../src/manifest/server-json.ts';
import { proveAttestation } from '../../src/ownership/attestation/prove-attestation.ts';
import { toPredicate } from '../../src/ownership/attestation/publish-predicate.ts';
import { createBundleVerifier } from '../../src/ownership/attestation/sigstore-verifier.ts';
import { renderDelegation } from '../../src/ownership/domain/delegation.ts';
import { renderKeyRecord } from '../../src/ownership/domain/key-record.ts';
import { derivePublicKey, parsePublicKey } from '../../src/ownership/domain/keys.ts';
import { renderRemoteDeclaration } from '../../src/ownership/domain/remote-declaration.ts';
import { renderStatement } from '../../src/ownership/domain/statement.ts';
import { provePrAuthor } from '../../src/ownership/github/prove-pr-author.ts';
import { toBlobId } from '../../src/ownership/github/tree-file.ts';
import type { NamespaceRecord } from '../../src/ownership/namespace-record.ts';
import type { NamespaceTerms, Submission } from '../../src/ownership/namespace-verdict.ts';
import { toAudience } from '../../src/ownership/oidc/audience.ts';
import { proveOidcToken } from '../../src/ownership/oidc/judge-oidc-token.ts';
import type { DomainDelegationProof, DomainKeyProof, Proof, RepositoryProof } from '../../src/ownership/proof.ts';
import { PROOF_KINDS } from '../../src/ownership/proof-kinds.ts';
import { proveNamespace } from '../../src/ownership/prove-namespace.ts';
import { judgeRemotes } from '../../src/ownership/remotes.ts';
import { createInstance } from '../ownership/attestation/mint.ts';
import type { Verdict } from './fault-checks.ts';
import { type Answers, type Flow, keyOf } from './fault-harness.ts';
import { commitOf, type GitHubState, type MadeRepository, makeGitHub } from './github-server.ts';
import { answerWith, type Behaviour } from './misbehaviours.ts';
import { ALICE, aliceServer } from './ownership-world.ts';
import { GITHUB_API_HOST, json, serveGitHub } from './package-flows.ts';
import { TEST_NOW } from './world.ts';

/** A proof of who may publish, in a world in which it holds. */
export interface ProofFlow extends Flow {
  ask(asker: Asker): Promise<Verdict>;
  /** What the judge was trusted with beside the token of the run. */
  readonly secret?: string;
  /** For `admit`: the files of the entry. */
  readonly text: string;
  readonly proof?: Proof;
}

export const REGISTRY_ID = 'registry.example.org';
export const VERSION = '1.0.0';
export const DOMAIN = 'example.com';
export const REMOTE_HOST = 'mcp.example.net';
export const DOH_HOST = 'cloudflare-dns.com';
export const ALICE_TEXT = aliceServer(VERSION);
const ASSET_HOST = 'release-assets.githubusercontent.com';
const API = `${GITHUB_API_HOST}/repos/alice/weather-mcp`;
const WELL_KNOWN = '/.well-known/mcp-registry-auth';
const BRANCH_TEXT = aliceServer('1.1.0');

export function toSubmission(text: string, more: Partial<Submission> = {}): Submission {
  const server = JSON.parse(text) as JsonObject;
  const name = String(server.name);
  const bytes = new TextEncoder().encode(text);
  return {
    name,
    namespace: name.slice(0, name.indexOf('/')),
    version: String(server.version),
    bytes,
    digest: digestOf(bytes),
    server,
    ...more,
  };
}

export const TERMS: NamespaceTerms = {
  registryId: REGISTRY_ID,
  action: 'publish',
  now: TEST_NOW,
  proofs: [...PROOF_KINDS],
  oidcIssuers: [GITHUB_ACTIONS_ISSUER],
  githubApi: GITHUB_API_URL,
  githubHost: 'github.com',
};

function makeFlow(
  name: string,
  text: string,
  {
    proof,
    terms = TERMS,
    github,
    answers = {},
    hosts = [],
  }: {
    readonly proof?: Proof;
    readonly terms?: NamespaceTerms;
    readonly github?: GitHubState;
    readonly answers?: Answers;
    readonly hosts?: readonly string[];
  },
): ProofFlow {
  const gitHubHosts = github === undefined ? [] : [GITHUB_API_HOST, ASSET_HOST];
  const answerHosts = Object.keys(answers).map((key) => key.slice(0, key.indexOf('/')));
  return {
    name,
    hosts: [...new Set([...gitHubHosts, ...answerHosts, ...hosts])],
    serve: (request) =>
      answers[keyOf(request)] ?? (github && gitHubHosts.includes(request.host) ? serveGitHub(github) : undefined),
    text,
    ...(proof === undefined ? {} : { proof }),
    ask: (asker) => asker.ask(proveNamespace(toSubmission(text, proof === undefined ? {} : { proof }), terms)),
  };
}

function makeAlice(made: Partial<MadeRepository>): GitHubState {
  return makeGitHub([ALICE], [{ id: 7001, fullName: 'alice/weather-mcp', ...made }]);
}

function commitAt(github: GitHubState, ref: string): string {
  const [repository] = github.repositories;
  if (repository === undefined) throw new Error('no repository');
  return commitOf(repository, ref);
}

const TAG = `v${VERSION}`;
const FILES = { files: { 'server.json': ALICE_TEXT } };
const BASE = { kind: 'github-repository', repository: 'alice/weather-mcp', repositoryId: 7001 } as const;

const tagged = makeAlice({ commits: [FILES], tags: { [TAG]: { commit: 0, annotated: 1 } } });
const taggedSha = commitAt(tagged, `tags/${TAG}`);
const tagProof: RepositoryProof = { ...BASE, ref: `refs/tags/${TAG}`, sha: taggedSha, path: 'server.json' };
export const tagFlow = makeFlow('A tag', ALICE_TEXT, { proof: tagProof, github: tagged });
export const TAG_AT = {
  repository: API,
  ref: `${API}/git/ref/tags/${TAG}`,
  tag: `${API}/git/tags/${tagged.repositories[0]?.refs.get(`tags/${TAG}`)?.sha}`,
  tree: `${API}/git/trees/${taggedSha}`,
  blob: `${API}/git/blobs/${toBlobId(new TextEncoder().encode(ALICE_TEXT))}`,
};

export const commitFlow = makeFlow('A commit', ALICE_TEXT, {
  proof: { ...BASE, sha: taggedSha, path: 'server.json' },
  github: tagged,
});
export const COMPARE_AT = `${API}/compare/main...${taggedSha}`;

const released = makeAlice({
  commits: [{ files: { README: 'x' } }],
  tags: { [TAG]: 0 },
  releases: { [TAG]: { assets: { 'server.json': ALICE_TEXT }, withDigest: false } },
});
const assetProof: RepositoryProof = {
  ...BASE,
  ref: `refs/tags/${TAG}`,
  sha: commitAt(released, `tags/${TAG}`),
  asset: 'server.json',
};
const assetId = released.repositories[0]?.releases.get(TAG)?.assets[0]?.id;
export const assetFlow = makeFlow('A asset', ALICE_TEXT, { proof: assetProof, github: released });
export const ASSET_AT = {
  release: `${API}/releases/tags/${TAG}`,
  asset: `${API}/releases/assets/${assetId}`,
  storage: `${ASSET_HOST}/assets/${assetId}`,
};

/** The default branch has gone on since the tag. */
const implicit = makeAlice({ commits: [FILES, { files: { 'server.json': BRANCH_TEXT } }], tags: { [TAG]: 0 } });
export const implicitFlow = makeFlow('A implicit', ALICE_TEXT, { github: implicit });
export const IMPLICIT_AT = {
  repository: API,
  ref: `${API}/git/ref/tags/${TAG}`,
  branch: `${API}/git/ref/heads/main`,
  tree: `${API}/git/trees/${commitAt(implicit, `tags/${TAG}`)}`,
  blob: TAG_AT.blob,
};
export const implicitAssetFlow = makeFlow('A implicit', ALICE_TEXT, { github: released });

export const ACCOUNT_AT = `${GITHUB_API_HOST}/users/alice`;
const AUTHOR = { id: ALICE.id, login: ALICE.login, type: 'User' };
export const authorFlow: ProofFlow = {
  ...makeFlow('C', ALICE_TEXT, { github: tagged }),
  ask: (asker) => {
    const pullRequest = {
      number: 7,
      author: AUTHOR,
      headOwnerId: ALICE.id,
      headRepositoryId: 9,
      headSha: 'a'.repeat(40),
    };
    return asker.ask(provePrAuthor(toSubmission(ALICE_TEXT, { pullRequest }), TERMS));
  },
};

const attestations = `attestations/${digestOf(ALICE_TEXT)}`;
export const ATTESTATION_AT = {
  repository: `${API}/${attestations}`,
  owner: `${GITHUB_API_HOST}/users/alice/${attestations}`,
  organisation: `${GITHUB_API_HOST}/orgs/alice/${attestations}`,
  account: ACCOUNT_AT,
};

/** Also gives the root that the bundle was made under. */
export async function makeAttestationFlow(): Promise<ProofFlow & { readonly root: unknown }> {
  const { root, mint } = await createInstance('log-v1');
  const submission = toSubmission(ALICE_TEXT);
  const bundle = await mint({
    statement: {
      subject: [{ name: 'server.json', digest: { sha256: submission.digest.slice('sha256:'.length) } }],
      predicate: toPredicate(submission, TERMS),
    },
    extensions: {
      9: 'https://github.com/alice/weather-mcp/.github/workflows/release.yml@refs/tags/v1.0.0',
      12: 'https://github.com/alice/weather-mcp',
      14: `refs/tags/${TAG}`,
      15: '7001',
      17: String(ALICE.id),
      18: 'https://github.com/alice/weather-mcp/.github/workflows/release.yml@refs/tags/v1.0.0',
      21: 'https://github.com/alice/weather-mcp/actions/runs/9/attempts/1',
    },
  });
  const github = makeAlice({ commits: [{ files: { README: 'x' } }] });
  github.attestations.push({ digest: submission.digest, repositoryId: 7001, bundle });
  const proof = { kind: 'github-attestation' } as const;
  const terms = { ...TERMS, verifier: createBundleVerifier([root]) };
  return {
    ...makeFlow('B', ALICE_TEXT, { proof, github }),
    root,
    ask: (asker) => asker.ask(proveAttestation(toSubmission(ALICE_TEXT, { proof }), proof, terms)),
  };
}

export const DOMAIN_TEXT = `${JSON.stringify({ ...JSON.parse(ALICE_TEXT), name: 'com.example/weather' }, null, 2)}\n`;
const domainKey = derivePublicKey('ed25519', '11'.repeat(32));
if (domainKey.kind !== 'key') throw new Error(domainKey.reason);
export const KEY_RECORD = renderKeyRecord('ed25519', domainKey.publicBase64);
export const OTHER_RECORD = 'v=spf1 -all';
export const DELEGATION = renderDelegation({ ownerId: ALICE.id });

function signDomainKey(text: string, method: 'dns' | 'http'): DomainKeyProof {
  if (domainKey.kind !== 'key') throw new Error(domainKey.reason);
  const { name, version, digest } = toSubmission(text);
  const statement = renderStatement({
    registryId: REGISTRY_ID,
    action: 'publish',
    name,
    version,
    digest,
    issued: TEST_NOW,
  });
  if (statement.kind !== 'statement') throw new Error(statement.reason);
  const signature = domainKey.sign(new TextEncoder().encode(statement.text));
  return {
    kind: 'domain-key',
    method,
    domain: DOMAIN,
    alg: 'ed25519',
    key: domainKey.publicBase64,
    issued: TEST_NOW,
    signature,
  };
}

/** An entry of the domain's with a signed proof, such as one with other packages. */
export function signByHttp(text: string): { readonly text: string; readonly proof: Proof; readonly answers: Answers } {
  return { text, proof: signDomainKey(text, 'http'), answers: WELL_KNOWN_ANSWERS };
}

export const WELL_KNOWN_AT = `${DOMAIN}${WELL_KNOWN}`;
const WELL_KNOWN_ANSWERS: Answers = { [WELL_KNOWN_AT]: answerWith({ body: `${KEY_RECORD}\n${DELEGATION}\n` }) };
export const DOH_AT = `${DOH_HOST}/dns-query`;

/** The second resolver: these records for whatever is asked for. */
export function overHttps(records: readonly string[] | 'no-name'): Behaviour {
  if (records === 'no-name') return json({ Status: 3 });
  return json({
    Status: 0,
    Answer: records.map((text) => ({ name: DOMAIN, type: 16, TTL: 1, data: JSON.stringify(text) })),
  });
}

export const keyHttpFlow = makeFlow('D http', DOMAIN_TEXT, {
  proof: signDomainKey(DOMAIN_TEXT, 'http'),
  answers: WELL_KNOWN_ANSWERS,
});
const keyDnsWorld = {
  proof: signDomainKey(DOMAIN_TEXT, 'dns'),
  answers: { [DOH_AT]: overHttps([KEY_RECORD, DELEGATION]) },
};
export const keyDnsFlow = makeFlow('D dns', DOMAIN_TEXT, keyDnsWorld);

const pinnedKey = parsePublicKey('ed25519', domainKey.publicBase64);
if (pinnedKey.kind !== 'key') throw new Error(pinnedKey.reason);
const record: NamespaceRecord = {
  schema: 'mcp-git-registry/namespace/1',
  ns: 'com.example',
  canonical: 'com.example',
  kind: 'domain',
  domain: { host: DOMAIN, keys: [{ alg: 'ed25519', sha256: pinnedKey.sha256, firstSeen: '2026-01-01T00:00:00Z' }] },
  servers: {},
  firstSeen: '2026-01-01T00:00:00Z',
};
export const pinnedKeyDnsFlow = makeFlow('D dns pinned', DOMAIN_TEXT, { ...keyDnsWorld, terms: { ...TERMS, record } });

function delegate(method: 'dns' | 'http'): DomainDelegationProof {
  return { kind: 'domain-delegation', method, domain: DOMAIN };
}

const delegated = makeAlice({ commits: [{ files: { 'server.json': DOMAIN_TEXT } }], tags: { [TAG]: 0 } });
export const delegationHttpFlow = makeFlow('E http', DOMAIN_TEXT, {
  proof: delegate('http'),
  github: delegated,
  answers: WELL_KNOWN_ANSWERS,
});
export const delegationDnsFlow = makeFlow('E dns', DOMAIN_TEXT, {
  proof: delegate('dns'),
  github: delegated,
  answers: { [DOH_AT]: overHttps([KEY_RECORD, DELEGATION]) },
});

const ISSUER_HOST = new URL(GITHUB_ACTIONS_ISSUER).host;
export const JWKS_AT = `${ISSUER_HOST}/.well-known/jwks`;
const issuerKeys = generateKeyPairSync('rsa', { modulusLength: 2_048 });
export const OIDC_TOKEN = signToken();

function signToken(): string {
  const now = Date.parse(TEST_NOW) / 1_000;
  const claims = {
    iss: GITHUB_ACTIONS_ISSUER,
    aud: toAudience(REGISTRY_ID, digestOf(ALICE_TEXT)),
    iat: now - 10,
    nbf: now - 10,
    exp: now + 290,
    repository: 'alice/weather-mcp',
    repository_id: '7001',
    repository_owner: 'alice',
    repository_owner_id: String(ALICE.id),
    ref: `refs/tags/${TAG}`,
    event_name: 'push',
    runner_environment: 'github-hosted',
    workflow_ref: 'alice/weather-mcp/.github/workflows/release.yml@refs/tags/v1.0.0',
  };
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${encode({ alg: 'RS256', typ: 'JWT', kid: 'key-1' })}.${encode(claims)}`;
  return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), issuerKeys.privateKey).toString('base64url')}`;
}

export const oidcFlow: ProofFlow = {
  ...makeFlow('F', ALICE_TEXT, {
    github: tagged,
    answers: {
      [JWKS_AT]: json({
        keys: [{ ...issuerKeys.publicKey.export({ format: 'jwk' }), kid: 'key-1', alg: 'RS256', use: 'sig' }],
      }),
    },
  }),
  ask: (asker) => asker.ask(proveOidcToken(toSubmission(ALICE_TEXT), OIDC_TOKEN, TERMS)),
  secret: OIDC_TOKEN,
};

export const REMOTE_TEXT = aliceServer(VERSION, {
  packages: undefined,
  remotes: [{ type: 'streamable-http', url: `https://${REMOTE_HOST}/mcp` }],
});
export const REMOTE_LINE = renderRemoteDeclaration('io.github.alice/weather');
export const REMOTE_AT = `${REMOTE_HOST}${WELL_KNOWN}`;

/** A remote's evidence as an outcome: `declared` is proved, a settled `unproven` disproved. It blocks nobody: all is info. */
async function askRemote(asker: Asker): Promise<Verdict> {
  const [verdict] = await asker.ask(judgeRemotes(toSubmission(REMOTE_TEXT), undefined));
  if (verdict === undefined) throw new Error('no remote');
  const outcome = verdict.evidence === 'declared' ? 'proved' : verdict.outcome === 'unknown' ? 'unknown' : 'disproved';
  const severity = outcome === 'unknown' ? 'warning' : 'error';
  if (verdict.told.some((told) => told.severity !== 'info')) throw new Error('a remote blocks');
  return { outcome, told: verdict.told.map((told) => ({ ...told, severity })) };
}

export const remoteFileFlow: ProofFlow = {
  ...makeFlow('remote', REMOTE_TEXT, { answers: { [REMOTE_AT]: answerWith({ body: `${REMOTE_LINE}\n` }) } }),
  ask: askRemote,
};
export const remoteTxtFlow: ProofFlow = {
  ...makeFlow('remote', REMOTE_TEXT, { hosts: [REMOTE_HOST] }),
  ask: askRemote,
};

export const TXT_RECORDS: Readonly<Record<string, readonly string[]>> = { [DOMAIN]: [KEY_RECORD, DELEGATION] };
