import type { FindingExample } from '../findings/texts.ts';
import { setMember } from './json-members.ts';
import { type JudgePolicy, PRIVATE_POLICY, PUBLIC_POLICY } from './judge-policy.ts';
import { type Judgement, judgeServer } from './judge-server.ts';
import { CURRENT_SCHEMA_URL } from './public-urls.ts';
import type { Rule } from './rules/rule.ts';
import type { JsonObject, JsonValue } from './server-json.ts';

/** The valid server.json that the examples of findings are laid over. */
const EXAMPLE_BASE: JsonObject = {
  $schema: CURRENT_SCHEMA_URL,
  name: 'io.github.alice/weather',
  description: 'Forecasts for any place.',
  version: '1.0.0',
  packages: [{ registryType: 'npm', identifier: '@alice/weather', version: '1.0.0', transport: { type: 'stdio' } }],
};

/** An example whose sides are members of a server.json. */
export type MemberExample = Extract<FindingExample, { wrong: unknown }>;

const EXAMPLE_FILE = 'server.json';

/**
 * The server.json of an example: its members replace those of a valid one whole, `null` takes a member away. The base
 * stands first and keeps its order.
 */
export function buildExample(overlay: Readonly<Record<string, unknown>>): JsonObject {
  const server: JsonObject = {};
  for (const [key, value] of Object.entries({ ...EXAMPLE_BASE, ...overlay })) {
    if (value !== null) setMember(server, key, value as JsonValue);
  }
  return server;
}

/** The bytes of one side of an example, as a file would hold them. */
export function encodeExample(example: FindingExample, side: 'wrong' | 'right'): Uint8Array {
  if ('wrongText' in example) {
    if (side === 'right') return new TextEncoder().encode(example.rightText);
    return example.wrongEncoding === 'latin1'
      ? Uint8Array.from(example.wrongText, (character) => character.charCodeAt(0))
      : new TextEncoder().encode(example.wrongText);
  }
  return new TextEncoder().encode(`${JSON.stringify(buildExample(example[side]), null, 2)}\n`);
}

/** What is said about one side of an example, under its own policy or the one that is given. */
export function judgeExample(
  example: FindingExample,
  side: 'wrong' | 'right',
  audience: 'public' | 'private' = policyOf(example),
  moreRules: readonly Rule[] = [],
): Judgement {
  const policy: JudgePolicy = audience === 'private' ? PRIVATE_POLICY : PUBLIC_POLICY;
  const around: MemberExample | undefined = 'wrong' in example ? example : undefined;
  const surroundings = {
    ownerLogin: around?.ownerLogin,
    packageJson: around?.packageJson as JsonObject | undefined,
  };
  return judgeServer(encodeExample(example, side), { file: EXAMPLE_FILE, policy, surroundings, moreRules });
}

/** The policy that an example is about. */
export function policyOf(example: FindingExample): 'public' | 'private' {
  return ('wrong' in example ? example.policy : undefined) ?? 'public';
}
