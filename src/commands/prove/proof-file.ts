import { dirname, join } from 'node:path';
import { quoteForeignText } from '../../findings/foreign-text.ts';
import { getMember, isJsonObject } from '../../manifest/json-members.ts';
import { decodeUtf8 } from '../../manifest/read-document.ts';
import type { JsonValue } from '../../manifest/server-json.ts';
import { MAX_PROOF_BYTES } from '../../ownership/parse-proof.ts';
import type { Proof } from '../../ownership/proof.ts';
import { PROOF_FILE } from '../../registry/tree-layout.ts';
import { describeReadError, readPlainFile } from '../plain-file.ts';
import { UserError, type World } from '../world.ts';

/** Where a proof of a kind goes. */
export interface ProofPlace {
  readonly path: string;
  readonly kind: Proof['kind'];
  /** Take the place of any file. */
  readonly force?: boolean | undefined;
}

/** The place of a proof: as named, else beside the server.json. */
export function toProofPath(serverFile: string, out?: string): string {
  return out ?? join(dirname(serverFile), PROOF_FILE);
}

/**
 * Refuses to take the place of what is no proof of the same kind, unless forced; of a link or a folder never. Gives
 * whether something will be replaced.
 */
export function checkProofPlace({ path, kind, force }: ProofPlace, { files }: World): boolean {
  const found = files.stat(path);
  if (found === undefined) return false;
  const shown = quoteForeignText(path);
  if (found.kind !== 'file')
    throw new UserError(`${shown} is there and no plain file.`, 'Remove it, or name another place with --out.');
  if (force) return true;
  const there = readKind(path, files);
  if (there === kind) return true;
  throw new UserError(
    `${shown} is there already, and it is ${there === undefined ? 'no proof' : `a proof of the kind ${quoteForeignText(there)}`}.`,
    'To take its place: --force. --out names another file.',
  );
}

/** Writes the proof in one step: readers see the old file or the new one. */
export function writeProof(path: string, proof: Proof, { files }: World): void {
  try {
    files.writeAtomic(path, renderProof(proof));
  } catch (error) {
    throw new UserError(
      `${quoteForeignText(path)} cannot be written: ${describeReadError(error)}.`,
      'Name a place that can be written with --out.',
      { cause: error },
    );
  }
}

/** Two spaces, LF at the end. */
export function renderProof(proof: Proof): string {
  return `${JSON.stringify(proof, null, 2)}\n`;
}

function readKind(path: string, files: World['files']): string | undefined {
  const read = readPlainFile(path, { maxBytes: MAX_PROOF_BYTES }, files);
  const text = read?.kind === 'bytes' ? decodeUtf8(read.bytes) : undefined;
  if (text === undefined) return undefined;
  try {
    const value: JsonValue = JSON.parse(text);
    const kind = isJsonObject(value) ? getMember(value, 'kind') : undefined;
    return typeof kind === 'string' ? kind : undefined;
  } catch {
    return undefined;
  }
}
