import type { Proof } from '../../src/ownership/proof.ts';
import { type Flow, keyOf } from './fault-harness.ts';
import type { SeenRequest } from './misbehaving-server.ts';
import type { Behaviour } from './misbehaviours.ts';
import { aliceGitHub, aliceServer } from './ownership-world.ts';
import { GITHUB_API_HOST, json, mcpbGitLabFlow, NPM, type PackageFlow, serveGitHub } from './package-flows.ts';
import { DOMAIN, DOMAIN_TEXT, type ProofFlow, signByHttp, VERSION } from './proof-flows.ts';

/** A whole entry in a world in which it is admitted. */
export interface AdmitFlow extends Flow {
  readonly serverName: string;
  readonly text: string;
  readonly proof?: Proof;
}

/** A package in an entry whose namespace is proved: by Alice's repository, or, for GitLab, by a key of the domain. */
export function toPackageEntry(flow: PackageFlow): AdmitFlow {
  if (flow === mcpbGitLabFlow) return toDomainEntry(flow);
  const text = aliceServer(VERSION, { packages: [flow.package] });
  const github = serveGitHub(aliceGitHub({ [VERSION]: text }));
  return {
    ...toEntry(flow, text),
    hosts: [...new Set([...flow.hosts, GITHUB_API_HOST])],
    serve: (request) => flow.serve(request) ?? (request.host === GITHUB_API_HOST ? github : undefined),
  };
}

function toDomainEntry(flow: PackageFlow): AdmitFlow {
  const server = { ...JSON.parse(DOMAIN_TEXT), packages: [flow.package] };
  const { text, proof, answers } = signByHttp(`${JSON.stringify(server, null, 2)}\n`);
  return {
    ...toEntry(flow, text),
    proof,
    hosts: [...flow.hosts, DOMAIN],
    serve: (request) => answers[keyOf(request)] ?? flow.serve(request),
  };
}

/** A proof of the namespace in an entry whose one package, on npm, is proved. */
export function toProofEntry(flow: ProofFlow): AdmitFlow {
  const entry = toEntry(flow, flow.text);
  const npm = serveNpm(entry.serverName);
  const github = serveGitHub(aliceGitHub({ [VERSION]: flow.text }));
  const isGitHubs = flow.hosts.includes(GITHUB_API_HOST);
  return {
    ...entry,
    ...(flow.proof === undefined ? {} : { proof: flow.proof }),
    hosts: [...new Set([...flow.hosts, 'registry.npmjs.org', GITHUB_API_HOST])],
    serve: (request) => npm(request) ?? (isGitHubs || request.host !== GITHUB_API_HOST ? flow.serve(request) : github),
  };
}

function toEntry({ name, hosts, serve }: Flow, text: string): AdmitFlow {
  return { name, hosts, serve, text, serverName: JSON.parse(text).name };
}

function serveNpm(mcpName: string): (request: SeenRequest) => Behaviour | undefined {
  const answer = json({ name: 'weather-mcp', version: VERSION, mcpName, dist: { integrity: 'sha512-d2VhdGhlcg==' } });
  return (request) => (keyOf(request) === NPM.version ? answer : undefined);
}
