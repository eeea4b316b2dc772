import { quoteForeignText } from '../../findings/foreign-text.ts';
import { derivePublicKey, type PrivateKey } from '../../ownership/domain/keys.ts';
import { toShellWord } from '../init/shell-word.ts';
import { readPlainFile } from '../plain-file.ts';
import { UserError, type World } from '../world.ts';
import { findRepository } from './find-repository.ts';

/** How a private key is handed over. Never as the value of an option. */
export interface KeyOptions {
  readonly keyFile?: string | undefined;
  /** Name of an environment variable. */
  readonly keyEnv?: string | undefined;
  /** Reads one. */
  readonly readVariable: (name: string) => string | undefined;
}

const DEFAULT_KEY_VARIABLE = 'MCP_PRIVATE_KEY';
/** Where `keygen` and messages send people. */
export const PRIVATE_PLACE_HINT =
  'Keep it outside of every repository, such as ~/example.com.key, and a copy of it in a password manager.';
const MAX_KEY_BYTES = 4_096;
/** Rights of everybody but the owner. */
const FOR_OTHERS = 0o077;
const VARIABLE_NAME = /^[A-Za-z_]\w{0,99}$/;
/** A key typed where something else belongs, in hex or base64. It is never repeated. */
const LIKE_A_KEY = /^[\w+/=-]{32,}$/;
const LEAKED =
  'If that was a private key, it is in the history of your shell now and every program here could read it: make a new one with "prove keygen".';

/** The key that the options lead to. Whatever is wrong with it is a UserError that holds nothing of the key. */
export function readPrivateKey({ keyFile, keyEnv, readVariable }: KeyOptions, world: World): PrivateKey {
  if (keyFile !== undefined && keyEnv !== undefined)
    throw new UserError('--key-file and --key-env both say where the private key is.', 'Give one of them.');
  return keyFile === undefined ? readKeyVariable(keyEnv, readVariable) : readKeyFile(keyFile, '--key-file', world);
}

/** The key in a file. One that lies in a repository is refused: it is one `git add` away from everybody. */
export function readKeyFile(path: string, option: string, { files, console }: World): PrivateKey {
  const real = files.resolveLinks(path);
  if (real === undefined && LIKE_A_KEY.test(path))
    throw new UserError(`${option} takes the path of a file, and nothing is at the one given.`, LEAKED);
  const shown = quoteForeignText(path);
  if (real === undefined) throw new UserError(`There is no key file ${shown}.`, 'Make one with "prove keygen".');
  const found = findRepository(real, files);
  if (found !== undefined) {
    throw new UserError(
      `The key file ${shown} lies in the ${found.kind} ${quoteForeignText(found.folder)}. Whoever gets hold of that gets the key.`,
      `Move it out. ${PRIVATE_PLACE_HINT} If it was ever committed, make a new one with "prove keygen".`,
    );
  }
  const read = readPlainFile(real, { maxBytes: MAX_KEY_BYTES }, files);
  if (read?.kind !== 'bytes') {
    throw new UserError(
      `The key file ${shown} cannot be read: ${read?.reason ?? 'it is gone'}.`,
      `Give a plain file, or hand the key over in an environment variable (--key-env, default ${DEFAULT_KEY_VARIABLE}).`,
    );
  }
  const key = parseKey(new TextDecoder().decode(read.bytes), `the key file ${shown}`);
  if (((files.stat(real)?.mode ?? 0) & FOR_OTHERS) !== 0)
    console.note(
      `Others on this machine may read the key file ${shown}. Take that away: chmod 600 ${toShellWord(path)}`,
    );
  return key;
}

function readKeyVariable(given: string | undefined, readVariable: KeyOptions['readVariable']): PrivateKey {
  const name = given ?? DEFAULT_KEY_VARIABLE;
  if (!VARIABLE_NAME.test(name) || (LIKE_A_KEY.test(name) && readVariable(name) === undefined))
    throw new UserError('--key-env takes the name of an environment variable, and this is none.', LEAKED);
  const value = readVariable(name)?.trim();
  if (value) return parseKey(value, `the environment variable ${name}`);
  throw new UserError(
    value === undefined && given === undefined
      ? `There is no private key: neither --key-file nor the environment variable ${name} is given.`
      : `The environment variable ${name} is ${value === undefined ? 'not set' : 'empty'}, so there is no private key.`,
    'Give the file with --key-file. In CI put the key into the environment from a secret; workflows of pull requests from forks get none.',
  );
}

function parseKey(text: string, place: string): PrivateKey {
  const key = text.trim();
  const alg = { 64: 'ed25519', 96: 'ecdsap384' }[key.length];
  const fault = findFault(key);
  if (fault === undefined && alg !== undefined) {
    const pair = derivePublicKey(alg, key);
    if (pair.kind === 'key') return pair;
    throw new UserError(`What ${place} holds is no private key: ${pair.reason}.`, 'Make one with "prove keygen".');
  }
  throw new UserError(
    `What ${place} holds is no private key: ${fault?.problem ?? `it has ${key.length} hex digits`}.`,
    fault?.hint ?? FORM_HINT,
  );
}

interface KeyFault {
  readonly problem: string;
  readonly hint: string;
}

const FORM_HINT =
  'It is 64 hex digits for Ed25519 or 96 for P-384, as "prove keygen" and mcp-publisher have it, and nothing else.';
const PEM_HINT =
  'The hex digits come out of it with: openssl pkey -in FILE -noout -text | grep -A3 "priv:" | tail -n +2 | tr -d " :\\n"';

/** What is wrong with the form of a key, told by lengths and positions alone. */
function findFault(key: string): KeyFault | undefined {
  if (key === '') return { problem: 'it is empty', hint: FORM_HINT };
  if (key.startsWith('-----BEGIN')) return { problem: 'it is in PEM form', hint: PEM_HINT };
  if (key.startsWith('v=MCPv1')) return { problem: 'it is a public key record', hint: FORM_HINT };
  const at = key.search(/[^0-9a-f]/i);
  if (at >= 0) {
    const [char = ''] = key.slice(at);
    const kind = /\s/.test(char) ? 'a blank or line break' : 'no hex digit';
    return { problem: `it has ${key.length} characters, and character ${at + 1} is ${kind}`, hint: FORM_HINT };
  }
  if (key.length === 128) {
    const hint = 'An Ed25519 key of that length is the private key and the public one after it: give the first half.';
    return { problem: 'it has 128 hex digits', hint };
  }
  return undefined;
}
