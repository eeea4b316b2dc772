// Bundles build/ (made by tsc) into dist/: self-contained, so that users run it without installing anything.
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const ENTRIES = ['cli', 'action'];

const codeId = digestOfCode();
const made = [];
for (const entry of ENTRIES) {
  const options = {
    cache: false,
    minify: false,
    sourceMap: false,
    license: 'LICENSES.txt',
    target: 'es2022',
    quiet: true,
  };
  try {
    made.push({ entry, ...(await ncc(join(root, 'build', entry, 'index.js'), options)) });
  } catch (error) {
    // The stack of a minified bundler is megabytes long.
    console.error(`dist/${entry} was not made: ${String(error.message).slice(0, 2_000)}`);
    process.exit(1);
  }
}

// ncc never empties its target: files of an earlier bundle would stay.
rmSync(join(root, 'dist'), { recursive: true, force: true });
for (const { entry, code, assets } of made) {
  const out = join(root, 'dist', entry);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'index.js'), tidy(code));
  for (const [name, asset] of Object.entries(assets)) {
    mkdirSync(dirname(join(out, name)), { recursive: true });
    writeFileSync(join(out, name), name.endsWith('.js') ? tidy(String(asset.source)) : asset.source);
  }
  writeFileSync(join(out, 'package.json'), '{ "type": "module" }\n');
  if (entry === 'cli') chmodSync(join(out, 'index.js'), 0o755);
  const bytes = readdirSync(out).reduce((sum, name) => sum + readFileSync(join(out, name)).length, 0);
  console.log(`dist/${entry}: ${(bytes / 1024).toFixed(0)} KiB`);
}

/** The bundle must not depend on the folder it was made in. */
function tidy(code) {
  if (code.includes(root)) throw new Error(`The bundle names the folder ${root}.`);
  return code.replace('@CODE_ID@', codeId);
}

/** Of everything that goes into the bundle: our compiled code, and the versions of what it uses. */
function digestOfCode() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  const names = readdirSync(join(root, 'build'), { recursive: true }).filter((name) => name.endsWith('.js'));
  for (const name of names.sort()) hash.update(name).update(readFileSync(join(root, 'build', name)));
  return hash.digest('hex').slice(0, 32);
}
