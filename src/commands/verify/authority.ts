import { join, resolve } from 'node:path';
import { compareFindings } from '../../findings/finding.ts';
import { renderMessage, renderPlace } from '../../findings/render-text.ts';
import type { Files } from '../../io/files.ts';
import { NAMESPACE_RECORD_FILE, type NamespaceRecord, parseNamespaceRecord } from '../../ownership/namespace-record.ts';
import type { Catalogue } from '../../registry/catalogue.ts';
import { shardOf } from '../../registry/entry-path.ts';
import { type Policy, readPolicy } from '../../registry/policy.ts';
import type { TreeNames } from '../../registry/version-entry.ts';
import { type DataFolders, toTreeNames } from '../list-data.ts';
import { readDataFolder } from '../read-data.ts';
import { UserError, type World } from '../world.ts';

const MAX_MISTAKES_TOLD = 5;

/** What decides about a submission: never the submission itself. Read from the data folder, or from the base branch. */
export interface Authority {
  readonly policy: Policy;
  /** What is listed already; absent when a file is verified by itself, without a registry. */
  readonly catalogue?: Catalogue;
  readonly names?: TreeNames;
  /** Pins of a namespace (lower-cased). @throws UserError when they are there and cannot be read. */
  readRecord(namespace: string): NamespaceRecord | undefined;
}

/** The authority of a registry's data as `world.files` has it. @throws UserError when the data itself is broken. */
export async function readAuthority(folders: DataFolders, world: World): Promise<Authority> {
  const { catalogue, findings } = await readDataFolder(folders, world);
  if (!catalogue) {
    const told = findings
      .toSorted(compareFindings)
      .slice(0, MAX_MISTAKES_TOLD)
      .map((finding) => `  ${renderPlace(finding)}  ${renderMessage(finding)}`);
    throw new UserError(
      ['The policy of the registry is not understood:', ...told].join('\n'),
      'Correct registry.yml; docs/registry.schema.json says what it may hold.',
    );
  }
  const names = toTreeNames(folders);
  return {
    policy: catalogue.policy,
    catalogue,
    names,
    readRecord: (namespace) => readRecord(recordPath(names, namespace), world.files),
  };
}

/** The authority of nobody's registry in particular: a policy alone, for a publisher who has no clone of one. */
export function toLoneAuthority(policy: Policy): Authority {
  return { policy, readRecord: () => undefined };
}

/** The policy of a registry that says nothing. */
export function defaultPolicy(audience: 'public' | 'private'): Policy {
  const { policy } = readPolicy(audience === 'public' ? '' : 'policy: {audience: private}');
  if (!policy) throw new Error('the default policy is not valid');
  return policy;
}

/** Where the pins of a namespace lie. */
export function recordPath(names: TreeNames, namespace: string): string {
  const ns = namespace.toLowerCase();
  return join(names.receipts, shardOf(ns), ns, NAMESPACE_RECORD_FILE);
}

function readRecord(path: string, files: Files): NamespaceRecord | undefined {
  const bytes = files.readIfPresent(path);
  if (bytes === undefined) return undefined;
  const parsed = parseNamespaceRecord(new TextDecoder().decode(bytes));
  if (parsed.kind === 'record') return parsed.record;
  throw new UserError(
    `The pins in "${resolve(path)}" cannot be read: ${parsed.reason}.`,
    'Restore the file from git; it is written by the machine alone.',
  );
}
