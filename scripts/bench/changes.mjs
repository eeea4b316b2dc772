// The two changes after which a site is rebuilt. Both fall on a server of one version, the middle one by path, so that every
// list and every form that names the latest version changes too.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { listTree } from './tree.mjs';

const RECEIPTS = 'receipts';
const ADDED_VERSION = '999.0.0';

/**
 * Changes to a data folder: each makes one version other than it was, later than all else, and can be undone.
 * @returns {Record<'status' | 'added', {apply(): void, undo(): void}>}
 */
export function planChanges(data) {
  const receipts = listTree(`${data}/${RECEIPTS}`)
    .map(({ path }) => path)
    .filter((path) => path.split('/').length === 4)
    .sort();
  const texts = receipts.map((path) => readFileSync(`${data}/${RECEIPTS}/${path}`, 'utf8'));
  const known = texts.map((text) => JSON.parse(text));
  const at = oneSecondAfter(known.map(({ updatedAt }) => updatedAt));
  const chosen = chooseServer(receipts, known);
  const { path, receipt, text } = { path: receipts[chosen], receipt: known[chosen], text: texts[chosen] };
  const file = `${data}/${RECEIPTS}/${path}`;
  return {
    status: {
      apply: () => writeFileSync(file, render(toDeprecated(receipt, at))),
      undo: () => writeFileSync(file, text),
    },
    added: planAddition(data, { path, receipt, at }),
  };
}

/** Index of the receipt in the middle, or the next one, that is active and its server's only one. */
function chooseServer(receipts, known) {
  const versions = new Map();
  for (const path of receipts) versions.set(dirname(path), (versions.get(dirname(path)) ?? 0) + 1);
  const fits = (path, index) => versions.get(dirname(path)) === 1 && known[index].status === 'active';
  const middle = Math.floor(receipts.length / 2);
  const found = receipts.findIndex((path, index) => index >= middle && fits(path, index));
  if (found < 0) throw new Error('The data holds no server of one active version.');
  return found;
}

function oneSecondAfter(times) {
  const newest = times.reduce((latest, time) => Math.max(latest, Date.parse(time)), 0);
  return new Date(newest + 1_000).toISOString();
}

/** As the program writes it: what was before goes into the history. */
function toDeprecated(receipt, at) {
  const { recheck, history = [], ...kept } = receipt;
  const before = { at: receipt.updatedAt, status: receipt.status, digest: receipt.digest };
  return {
    ...kept,
    status: 'deprecated',
    statusMessage: 'Superseded.',
    statusChangedAt: at,
    updatedAt: at,
    history: [...history, before],
    ...(recheck ? { recheck } : {}),
  };
}

function planAddition(data, { path, receipt, at }) {
  const folder = `${data}/servers/${path.slice(0, -'.json'.length)}`;
  const added = `${dirname(folder)}/${ADDED_VERSION}`;
  const addedReceipt = `${data}/${RECEIPTS}/${dirname(path)}/${ADDED_VERSION}.json`;
  const server = JSON.parse(readFileSync(`${folder}/server.json`, 'utf8'));
  const text = render({ ...server, version: ADDED_VERSION });
  const digest = `sha256:${createHash('sha256').update(text).digest('hex')}`;
  const { history: _, ...first } = receipt;
  const times = { publishedAt: at, statusChangedAt: at, updatedAt: at };
  return {
    apply() {
      mkdirSync(added);
      writeFileSync(`${added}/server.json`, text);
      writeFileSync(addedReceipt, render({ ...first, version: ADDED_VERSION, digest, ...times }));
    },
    undo() {
      rmSync(added, { recursive: true });
      rmSync(addedReceipt);
    },
  };
}

function render(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
