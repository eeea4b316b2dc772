import { getMember, isJsonObject } from '../../manifest/json-members.ts';
import type { JsonValue } from '../../manifest/server-json.ts';
import type { Receipt } from '../../registry/receipt.ts';
import type { AskedEntry } from './ask-entry.ts';
import { readOwnerKeys } from './remote-index.ts';
import { ownerKeysOf } from './settle-entry.ts';

/** One check of a receipt, asked again. */
export interface ReplayedCheck {
  /** `namespace`, `package 0 (npm)`, `remote 0`. */
  readonly what: string;
  readonly atAdmission: string;
  readonly now: string;
  /** `same`: it still holds; `changed`: it does not, or other bytes are served; `unknown`: it could not be asked. */
  readonly result: 'same' | 'changed' | 'unknown' | 'not-replayable';
}

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

type Proof = NonNullable<AskedEntry['proof']>;

function compareNamespace(receipt: Receipt, now: Proof['namespace']): ReplayedCheck {
  const what = 'namespace';
  const { namespaceProof, level } = receipt;
  if (!namespaceProof) {
    return { what, atAdmission: `level ${level}`, now: 'not asked', result: 'not-replayable' };
  }
  const atAdmission = `proved by ${namespaceProof.kind}`;
  if (!isReplayable(namespaceProof.kind)) return { what, atAdmission, now: 'not asked', result: 'not-replayable' };
  if (!now || now.outcome === 'unknown' || now.outcome === 'late')
    return { what, atAdmission, now: now?.outcome ?? 'not asked', result: 'unknown' };
  const [before, after] = [readOwnerKeys(receipt), ownerKeysOf({ namespace: now })];
  const found = now.outcome === 'proved' ? `proved by ${now.kind}` : now.outcome;
  const isSame = now.outcome === 'proved' && (before.length === 0 || before.some((key) => after.includes(key)));
  return {
    what,
    atAdmission,
    now: isSame || now.outcome !== 'proved' ? found : `${found}, for another owner`,
    result: isSame ? 'same' : 'changed',
  };
}

function comparePackage(kept: JsonValue, packages: Proof['packages']): ReplayedCheck {
  const index = isJsonObject(kept) ? Number(getMember(kept, 'index')) : -1;
  const type = readText(kept, 'type') ?? '';
  const what = `package ${index} (${type})`;
  const before = isJsonObject(kept) ? getMember(kept, 'digest') : undefined;
  const now = packages.find((one) => one.index === index)?.verdict;
  const atAdmission = `${readText(kept, 'outcome') ?? '?'}${before === undefined ? '' : ` ${JSON.stringify(before)}`}`;
  if (!now || now.outcome === 'unknown')
    return { what, atAdmission, now: now?.outcome ?? 'not asked', result: 'unknown' };
  const after = now.digest === undefined ? '' : ` ${JSON.stringify(now.digest)}`;
  const shown = `${now.outcome}${after}`;
  if (now.outcome !== 'proved') return { what, atAdmission, now: shown, result: 'changed' };
  if (before !== undefined && now.digest === undefined) return { what, atAdmission, now: shown, result: 'unknown' };
  const isSame = before === undefined || JSON.stringify(before) === JSON.stringify(now.digest);
  return { what, atAdmission, now: shown, result: isSame ? 'same' : 'changed' };
}

function compareRemote(kept: JsonValue, remotes: Proof['remotes']): ReplayedCheck {
  const index = isJsonObject(kept) ? Number(getMember(kept, 'index')) : -1;
  const atAdmission = readText(kept, 'evidence') ?? '?';
  const found = remotes.find((one) => one.index === index);
  if (!found || found.outcome === 'unknown') {
    return { what: `remote ${index}`, atAdmission, now: found?.outcome ?? 'not asked', result: 'unknown' };
  }
  return {
    what: `remote ${index}`,
    atAdmission,
    now: found.evidence,
    result: found.evidence === atAdmission ? 'same' : 'changed',
  };
}

function readText(value: JsonValue | undefined, key: string): string | undefined {
  const member = isJsonObject(value) ? getMember(value, key) : undefined;
  return typeof member === 'string' ? member : undefined;
}
