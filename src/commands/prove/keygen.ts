import { basename, dirname, join } from 'node:path';
import { quoteForeignText } from '../../findings/foreign-text.ts';
import { fingerprintOf, renderKeyRecord } from '../../ownership/domain/key-record.ts';
import { derivePublicKey, type KeyAlgorithm, parsePublicKey } from '../../ownership/domain/keys.ts';
import { toShellWord } from '../init/shell-word.ts';
import { describeReadError } from '../plain-file.ts';
import { UserError, type World } from '../world.ts';
import { parseDomain } from './choose-domain.ts';
import { findRepository, resolveFolder } from './find-repository.ts';
import { PRIVATE_PLACE_HINT } from './key-source.ts';

export interface KeygenOptions {
  readonly out: string;
  readonly alg?: KeyAlgorithm | undefined;
  /** The domain that the key is for: it names the record's place. */
  readonly domain?: string | undefined;
}

/** The public half of a new key, and where it goes. Holds nothing of the private one. */
export interface KeygenReport {
  /** Where the private key is. */
  readonly file: string;
  readonly alg: KeyAlgorithm;
  /** Standard base64. */
  readonly publicKey: string;
  readonly fingerprint: string;
  /** Of the raw public key, hex: as registries pin it. */
  readonly sha256: string;
  readonly domain?: string;
  readonly dns: { readonly name?: string; readonly type: 'TXT'; readonly value: string };
  readonly wellKnown: { readonly url?: string; readonly path: string; readonly content: string };
  /** What to do next, in order. */
  readonly next: readonly string[];
}

const PRIVATE_BYTES: Readonly<Record<KeyAlgorithm, number>> = { ed25519: 32, ecdsap384: 48 };
const ONLY_THE_OWNER = 0o600;
/** Of all 48 bytes only about one in 2^190 is no scalar of the curve. */
const MAX_TRIES = 3;
const WELL_KNOWN_PATH = '/.well-known/mcp-registry-auth';

/**
 * Makes a private key and writes it, as 64 or 96 hex digits and LF, to a file that nobody else may read, that is not
 * there yet and lies in no repository; anything else is a UserError. The key is in no message and no report.
 */
export function runKeygen(options: KeygenOptions, world: World): KeygenReport {
  const { out, alg = 'ed25519' } = options;
  const domain = options.domain === undefined ? undefined : parseDomain(options.domain);
  const place = choosePlace(out, world);
  const { hex, publicBase64 } = makeKey(alg, world);
  writeKey({ out, place }, `${hex}\n`, world);
  const key = parsePublicKey(alg, publicBase64);
  if (key.kind === 'problem') throw new Error(`a new key is none: ${key.reason}`);
  const value = renderKeyRecord(alg, publicBase64);
  return {
    file: out,
    alg,
    publicKey: publicBase64,
    fingerprint: fingerprintOf(alg, publicBase64),
    sha256: key.sha256,
    ...(domain === undefined ? {} : { domain }),
    dns: { ...(domain === undefined ? {} : { name: domain }), type: 'TXT', value },
    wellKnown: {
      ...(domain === undefined ? {} : { url: `https://${domain}${WELL_KNOWN_PATH}` }),
      path: WELL_KNOWN_PATH,
      content: `${value}\n`,
    },
    next: describeNext(out, domain),
  };
}

/** The path to write to, without a link in it: what was looked at is what is written. */
function choosePlace(out: string, { files }: World): string {
  const shown = quoteForeignText(out);
  const found = findRepository(out, files);
  if (found !== undefined) {
    throw new UserError(
      `${shown} lies in the ${found.kind} ${quoteForeignText(found.folder)}. A private key never goes there, not even ignored.`,
      PRIVATE_PLACE_HINT,
    );
  }
  const folder = resolveFolder(out, files);
  if (folder === undefined) {
    const hint = `Make it first: mkdir -p ${toShellWord(dirname(out))}`;
    throw new UserError(`${shown} cannot be written: its folder is not there.`, hint);
  }
  const place = join(folder, basename(out));
  if (files.stat(place) === undefined) return place;
  throw new UserError(
    `${shown} is there already, and keygen never overwrites: it may be a key that is in use.`,
    'Name another file with --out.',
  );
}

function makeKey(alg: KeyAlgorithm, { randomBytes }: World): { readonly hex: string; readonly publicBase64: string } {
  for (let tried = 0; tried < MAX_TRIES; tried += 1) {
    const hex = Buffer.from(randomBytes(PRIVATE_BYTES[alg])).toString('hex');
    const pair = derivePublicKey(alg, hex);
    if (pair.kind === 'key') return { hex, publicBase64: pair.publicBase64 };
  }
  throw new Error(`the random bytes of this machine made no key of ${alg}`);
}

interface KeyPlace {
  /** As it was named. */
  readonly out: string;
  readonly place: string;
}

function writeKey({ out, place }: KeyPlace, text: string, { files }: World): void {
  let isNew: boolean;
  try {
    isNew = files.createExclusive(place, text, ONLY_THE_OWNER);
  } catch (error) {
    throw new UserError(
      `${quoteForeignText(out)} cannot be written: ${describeReadError(error)}.`,
      'Name another place with --out.',
      { cause: error },
    );
  }
  if (!isNew) throw new UserError(`${quoteForeignText(out)} is there already.`, 'Name another file with --out.');
}

function describeNext(out: string, domain: string | undefined): string[] {
  const place = domain === undefined ? 'the domain' : domain;
  return [
    `Publish the TXT record at ${place} itself (many panels call that "@"), beside those that are there; or the file, status 200, without a redirect. One of the two is enough.`,
    domain === undefined
      ? 'Look whether it is there: mcp-git-registry prove check --domain, followed by your domain'
      : `Look whether it is there: mcp-git-registry prove check --domain ${domain}`,
    `Put a copy of ${toShellWord(out)} into a password manager: it cannot be made again, and a new key has to wait.`,
    `For each version: mcp-git-registry prove sign --key-file ${toShellWord(out)} --registry, followed by the id of the registry`,
  ];
}
