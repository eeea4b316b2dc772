import type { Told } from '../../evidence/outcome.ts';
import { renderFix, renderMessage } from '../../findings/render-text.ts';
import { getMember, isJsonObject } from '../../manifest/json-members.ts';
import type { JsonValue } from '../../manifest/server-json.ts';
import type { Receipt } from '../../registry/receipt.ts';
import type { AskedEntry } from './ask-entry.ts';
import { readOwnerKeys } from './remote-index.ts';
import { ownerKeysOf } from './settle-entry.ts';

/** One check of a receipt, asked again. */
export interface ReplayedCheck {
  readonly kind: 'namespace' | 'package' | 'remote';
  /** For people: `namespace`, `package 0 (npm) @alice/weather`, `remote 0`. */
  readonly what: string;
  readonly atAdmission: string;
  readonly now: string;
  /**
   * `same`: it still holds; `changed`: it does not; `other-bytes`: it holds, and other bytes are served; `unknown`: it could
   * not be asked; `not-replayable`: nothing is left that could be asked.
   */
  readonly result: 'same' | 'changed' | 'other-bytes' | 'unknown' | 'not-replayable';
  /** Why it is unknown, or what was read, and what to do: whole sentences, foreign text in them already harmless. */
  readonly detail?: string;
  readonly package?: { readonly type: string; readonly identifier: string };
}

type Proof = NonNullable<AskedEntry['proof']>;
type Namespace = NonNullable<Proof['namespace']>;

/** The pull request is closed, and a token is gone: what was seen is in the receipt. */
export function isReplayable(kind: string): boolean {
  return kind !== 'github-pr-author' && kind !== 'github-oidc';
}

/** What a receipt says was shown, beside what is shown now: the namespace, each package, each remote. */
export function compareWithReceipt(receipt: Receipt, { proof }: AskedEntry): ReplayedCheck[] {
  return [
    compareNamespace(receipt, proof?.namespace),
    ...(receipt.packageProofs ?? []).map((kept) => comparePackage(kept, proof?.packages ?? [])),
    ...(receipt.remotes ?? []).map((kept) => compareRemote(kept, proof?.remotes ?? [])),
  ];
}

const LEVELS: Readonly<Record<Receipt['level'], string>> = {
  proved: 'proved, without a proof in the receipt',
  owner: "vouched for by the registry's owner",
  imported: 'copied from an upstream, nothing was checked',
};

function compareNamespace(receipt: Receipt, now: Namespace | undefined): ReplayedCheck {
  const { namespaceProof, level } = receipt;
  const check = { kind: 'namespace', what: 'namespace' } as const;
  if (!namespaceProof) {
    return { ...check, atAdmission: LEVELS[level], now: 'nothing to ask', result: 'not-replayable' };
  }
  const told = { ...check, atAdmission: `proved by ${namespaceProof.kind}` };
  if (!isReplayable(namespaceProof.kind)) return { ...told, now: 'nothing to ask', result: 'not-replayable' };
  if (now === undefined || now.outcome === 'unknown') {
    return { ...told, now: 'unknown', result: 'unknown', ...withDetail(now?.told) };
  }
  // A tag or file that is not there any more was there at admission: that is no delay.
  if (now.outcome !== 'proved')
    return { ...told, now: 'not shown any more', result: 'changed', ...withDetail(now.told) };
  const [before, after] = [readOwnerKeys(receipt), ownerKeysOf({ namespace: now })];
  const isSame = before.length === 0 || before.some((key) => after.includes(key));
  const found = `proved by ${now.kind}`;
  return { ...told, now: isSame ? found : `${found}, for another owner`, result: isSame ? 'same' : 'changed' };
}

function comparePackage(kept: JsonValue, packages: Proof['packages']): ReplayedCheck {
  const index = readIndex(kept);
  const found = packages.find((one) => one.index === index);
  const type = readText(kept, 'type') ?? found?.type ?? '';
  const identifier = found?.identifier ?? '';
  const before = isJsonObject(kept) ? getMember(kept, 'digest') : undefined;
  const told = {
    kind: 'package',
    what: `package ${index} (${type}) ${identifier}`.trim(),
    atAdmission: describe(readText(kept, 'outcome') ?? '?', before),
    package: { type, identifier },
  } as const;
  const now = found?.verdict;
  // Registries answer late and not everywhere at once: one that is not visible now is asked again.
  if (now === undefined || now.outcome === 'unknown' || now.outcome === 'late') {
    return { ...told, now: now?.outcome ?? 'not asked', result: 'unknown', ...withDetail(now?.told) };
  }
  const after = describe(now.outcome, now.digest);
  if (now.outcome !== 'proved') return { ...told, now: after, result: 'changed', ...withDetail(now.told) };
  if (before !== undefined && now.digest === undefined) {
    return { ...told, now: after, result: 'unknown', detail: 'the registry did not say what it serves' };
  }
  const isSame = before === undefined || JSON.stringify(before) === JSON.stringify(now.digest);
  return { ...told, now: after, result: isSame ? 'same' : 'other-bytes' };
}

function compareRemote(kept: JsonValue, remotes: Proof['remotes']): ReplayedCheck {
  const index = readIndex(kept);
  const atAdmission = readText(kept, 'evidence') ?? '?';
  const found = remotes.find((one) => one.index === index);
  const told = { kind: 'remote', what: `remote ${index}`, atAdmission } as const;
  if (!found || found.outcome === 'unknown') {
    return { ...told, now: 'unknown', result: 'unknown', ...withDetail(found?.told) };
  }
  return { ...told, now: found.evidence, result: found.evidence === atAdmission ? 'same' : 'changed' };
}

function describe(outcome: string, digest: JsonValue | undefined): string {
  return digest === undefined ? outcome : `${outcome} ${JSON.stringify(digest)}`;
}

function withDetail(told: readonly Told[] | undefined): { detail?: string } {
  const [first] = told ?? [];
  return first === undefined ? {} : { detail: `${renderMessage(first)} ${renderFix(first)}` };
}

function readIndex(kept: JsonValue): number {
  const index = isJsonObject(kept) ? getMember(kept, 'index') : undefined;
  return typeof index === 'number' ? index : -1;
}

function readText(value: JsonValue | undefined, key: string): string | undefined {
  const member = isJsonObject(value) ? getMember(value, key) : undefined;
  return typeof member === 'string' ? member : undefined;
}
