// Generates docs/findings/, docs/registry.schema.json and README's action tables. `--check` only compares.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'yaml';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const FINDINGS_DIR = 'docs/findings';
const MARKERS = { inputs: 'action-inputs', outputs: 'action-outputs' };

/** Tables of the inputs and outputs in the text of action.yml. */
export function renderActionTables(actionYaml) {
  const action = parse(actionYaml);
  const inputs = Object.entries(action.inputs ?? {}).map(([name, input]) => {
    const fallback = input.default === undefined || input.default === '' ? '' : `\`${input.default}\``;
    return `| \`${name}\` | ${toCell(input.description ?? '')}${input.required ? ' Required.' : ''} | ${toCell(fallback)} |`;
  });
  const outputs = Object.entries(action.outputs ?? {}).map(
    ([name, output]) => `| \`${name}\` | ${toCell(output.description ?? '')} |`,
  );
  return {
    inputs: ['| input | what it says | default |', '|---|---|---|', ...inputs].join('\n'),
    outputs: ['| output | what it holds |', '|---|---|', ...outputs].join('\n'),
  };
}

/** `document` with the text between `<!-- NAME:start -->` and `<!-- NAME:end -->` replaced. */
export function replaceMarked(document, name, content) {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [document.indexOf(start), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no place marked ${start} … ${end}.`);
  return `${document.slice(0, from + start.length)}\n${content}\n${document.slice(to)}`;
}

/** README with its action tables as action.yml says. */
export function renderReadme(readme, actionYaml) {
  const tables = renderActionTables(actionYaml);
  return replaceMarked(replaceMarked(readme, MARKERS.inputs, tables.inputs), MARKERS.outputs, tables.outputs);
}

/** The JSON Schema of registry.yml, for editors. */
export function renderPolicySchema(schema) {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function toCell(text) {
  return String(text)
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\|/g, '\\|');
}

async function main() {
  const wanted = await generate();
  const isCheck = process.argv.includes('--check');
  const stale = [...wanted].filter(([path, text]) => read(path) !== text).map(([path]) => path);
  const orphans = list(FINDINGS_DIR).filter((path) => !wanted.has(path));
  if (isCheck) {
    if (stale.length + orphans.length === 0) return;
    console.error(`Not up to date: ${[...stale, ...orphans].join(', ')}.\nRun: npm run docs`);
    process.exitCode = 1;
    return;
  }
  for (const path of stale) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), wanted.get(path));
  }
  for (const path of orphans) rmSync(join(ROOT, path));
  console.log(`${wanted.size} files, ${stale.length} written, ${orphans.length} removed.`);
}

/** Path below the repository to the text that belongs there. */
async function generate() {
  compile();
  const { FINDING_FAMILIES } = await load('build/findings/families.js');
  const { renderFindingIndex, renderFindingPage } = await load('build/findings/explain-page.js');
  const { explainCode } = await load('build/manifest/explain-code.js');
  const { ENTRY_RULES } = await load('build/registry/entry-rules.js');
  const { POLICY_SCHEMA } = await load('build/registry/policy-schema.js');
  const files = new Map();
  const explain = (code) => explainCode(code, ENTRY_RULES);
  const families = FINDING_FAMILIES.map(({ title, codes }) => ({ title, explanations: codes.map(explain) }));
  for (const explanation of families.flatMap(({ explanations }) => explanations))
    files.set(`${FINDINGS_DIR}/${explanation.code}.md`, renderFindingPage(explanation));
  files.set(`${FINDINGS_DIR}/README.md`, renderFindingIndex(families));
  files.set('docs/registry.schema.json', renderPolicySchema(POLICY_SCHEMA));
  files.set('README.md', renderReadme(read('README.md'), read('action.yml')));
  return files;
}

function compile() {
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  if (!existsSync(tsc)) throw new Error('TypeScript is not installed. Run: npm ci');
  const done = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.json'], { cwd: ROOT, stdio: 'inherit' });
  if (done.status !== 0) throw new Error('The sources do not compile; see above.');
}

function load(path) {
  return import(pathToFileURL(join(ROOT, path)).href);
}

function read(path) {
  return existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), 'utf8') : '';
}

function list(folder) {
  return existsSync(join(ROOT, folder)) ? readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`) : [];
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await main();
