import { compareFindings } from '../findings/finding.ts';
import { renderMessage, renderPlace } from '../findings/render-text.ts';
import { type JudgePolicy, PRIVATE_POLICY, PUBLIC_POLICY } from '../manifest/judge-policy.ts';
import { toJudgePolicy } from '../registry/judge-policy.ts';
import { type Policy, readPolicy } from '../registry/policy.ts';
import { judgePlace } from './judge-place.ts';
import { readPlainFile } from './plain-file.ts';
import { UserError, type World } from './world.ts';

const MAX_MISTAKES_TOLD = 5;
const MAX_POLICY_BYTES = 262_144;

/** The terms that `--policy` names: `public` (the default), `private`, or the file of a registry's policy. */
export function readJudgePolicy(given: string | undefined, confinedTo: string | undefined, world: World): JudgePolicy {
  if (given === undefined || given === '' || given === 'public') return PUBLIC_POLICY;
  if (given === 'private') return PRIVATE_POLICY;
  return toJudgePolicy(readPolicyFile(given, confinedTo, world));
}

/** The policy in a file that a person named. @throws UserError with every mistake in it. */
export function readPolicyFile(given: string, confinedTo: string | undefined, world: World): Policy {
  if (confinedTo !== undefined && judgePlace(given, confinedTo, world.files) !== 'plain') {
    throw new UserError(
      `The policy file "${given}" lies outside of the repository, or a symbolic link leads to it.`,
      'Use public, private, or the path of a registry.yml in the repository.',
    );
  }
  const raw = readPlainFile(given, { maxBytes: MAX_POLICY_BYTES }, world.files);
  if (raw === undefined) {
    throw new UserError(
      `There is no policy file at "${given}".`,
      'Use public, private, or the path of a registry.yml.',
    );
  }
  if (raw.kind === 'unreadable') {
    throw new UserError(`The policy file "${given}" cannot be read: ${raw.reason}.`, 'Use a plain file.');
  }
  const { policy, findings } = readPolicy(new TextDecoder().decode(raw.bytes), given);
  if (policy !== undefined) return policy;
  const told = findings
    .toSorted(compareFindings)
    .slice(0, MAX_MISTAKES_TOLD)
    .map((finding) => `  ${renderPlace(finding)}  ${renderMessage(finding)}`);
  if (findings.length > told.length) told.push(`  … and ${findings.length - told.length} more`);
  throw new UserError(
    [`The policy file "${given}" is not understood:`, ...told].join('\n'),
    'Correct the policy file; docs/registry.schema.json says what it may hold.',
  );
}
