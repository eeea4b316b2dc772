import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { renderFindingIndex, renderFindingPage } from '../src/findings/explain-page.ts';
import { FINDING_FAMILIES } from '../src/findings/families.ts';
import { explainCode } from '../src/manifest/explain-code.ts';
import { toEntryPaths } from '../src/registry/entry-path.ts';
import { ENTRY_RULES } from '../src/registry/entry-rules.ts';
import { parseLifecycle } from '../src/registry/lifecycle.ts';
import { readPolicy } from '../src/registry/policy.ts';
import { POLICY_SCHEMA } from '../src/registry/policy-schema.ts';

/** Checks on the repository itself: the directions between rooms, its own data, its documents. */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SERVERS = join(ROOT, 'registry-data', 'servers');
const FIRST_SCREEN_LINES = 45;

interface Docs {
  renderReadme(readme: string, actionYaml: string): string;
  renderPolicySchema(schema: unknown): string;
}
const docs = (await import(new URL('../scripts/docs.mjs', import.meta.url).href)) as Docs;

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Every file that git holds or would take up, as people would commit it. */
function repositoryFiles(): string[] {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return list.split('\0').filter((path) => path !== '' && existsSync(join(ROOT, path)));
}

describe('the rooms of src', () => {
  const PURE = ['evidence', 'manifest', 'ownership', 'packages', 'registry', 'site', 'findings'];
  const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
    findings: [],
    manifest: ['findings'],
    evidence: ['findings', 'manifest'],
    ownership: PURE,
    packages: PURE,
    registry: PURE,
    site: PURE,
    io: [],
    commands: [...PURE, 'io'],
    cli: ['commands'],
    action: ['commands'],
  };
  const isBrowserScript = (path: string): boolean => /[\\/]site[\\/]page[\\/]script[\w-]*\.ts$/.test(path);
  const sources = filesBelow(join(ROOT, 'src')).filter((path) => path.endsWith('.ts'));
  const imports = sources.flatMap(importsOf);

  it('exist, and every source file lies in one of them', () => {
    expect(sources.length).toBeGreaterThan(10);
    const homeless = sources
      .map((path) => relative(join(ROOT, 'src'), path))
      .filter((path) => MAY_IMPORT[roomOf(path)] === undefined);
    expect(homeless).toEqual([]);
  });

  it('import only files that exist, with their suffix', () => {
    expect(
      imports.filter(({ target }) => target !== undefined && !(existsSync(target) && statSync(target).isFile())),
    ).toEqual([]);
  });

  it('import in the directions of the design only', () => {
    const wrong = imports.filter(({ from, target }) => {
      if (target === undefined) return false;
      const [source, wanted] = [roomOfFile(from), roomOfFile(target)];
      // package.json is no room: it only lends its name and version to those who talk to people.
      if (wanted === undefined) return PURE.includes(source ?? '') || target !== join(ROOT, 'package.json');
      return source !== wanted && !MAY_IMPORT[source ?? '']?.includes(wanted);
    });
    expect(wrong.map(describeImport)).toEqual([]);
  });

  it('stay pure: no node module but node:crypto, no @actions package', () => {
    const impure = imports.filter(
      ({ from, specifier }) =>
        PURE.includes(roomOfFile(from) ?? '') &&
        (/^node:(?!crypto$)/.test(specifier) || specifier.startsWith('@actions/')),
    );
    expect(impure.map(describeImport)).toEqual([]);
  });

  it('stay pure: no clock, no chance, no environment, no network, no console', () => {
    const world =
      /\b(?:Date\.now|new Date\(\)|performance\.now|Math\.random|randomUUID|randomBytes|process\.\w+|globalThis\.fetch|fetch\(|console\.\w+|setTimeout)\b/;
    const impure = sources
      .filter((path) => PURE.includes(roomOfFile(path) ?? '') && !isBrowserScript(path))
      .flatMap((path) =>
        codeLines(path)
          .filter((line) => world.test(line))
          .map((line) => `${relative(ROOT, path)}: ${line.trim()}`),
      );
    expect(impure).toEqual([]);
  });

  it('import each other in no circle', () => {
    const targets = new Map(
      sources.map((path) => [
        path,
        imports.filter(({ from, typeOnly }) => from === path && !typeOnly).flatMap(({ target }) => target ?? []),
      ]),
    );
    expect(findCycle(targets)?.map((path) => relative(ROOT, path))).toBeUndefined();
  });

  it('have no default export', () => {
    expect(sources.filter((path) => /^export default\b/m.test(readFileSync(path, 'utf8')))).toEqual([]);
  });

  interface Import {
    readonly from: string;
    readonly specifier: string;
    /** The file that a relative specifier names. */
    readonly target: string | undefined;
    readonly typeOnly: boolean;
  }

  function importsOf(path: string): Import[] {
    const text = codeLines(path).join('\n');
    const found = [
      ...text.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm),
      ...text.matchAll(/\bimport\(\s*(type\s+)?['"]([^'"]+)['"]/g),
    ];
    return found.map(([, type, specifier = '']) => ({
      from: path,
      specifier,
      target: specifier.startsWith('.') ? resolve(dirname(path), specifier) : undefined,
      typeOnly: type !== undefined,
    }));
  }

  function describeImport({ from, specifier }: Import): string {
    return `${relative(ROOT, from)} imports ${specifier}`;
  }

  function roomOf(pathBelowSrc: string): string {
    return pathBelowSrc.split(/[\\/]/)[0] ?? '';
  }

  function roomOfFile(path: string): string | undefined {
    const below = relative(join(ROOT, 'src'), path);
    return below.startsWith('..') ? undefined : roomOf(below);
  }

  /** Lines without comment lines: enough for a check that a comment must not set off. */
  function codeLines(path: string): string[] {
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => !/^\s*(?:\/\/|\/\*|\*)/.test(line));
  }
});

describe('this repository’s own registry data', () => {
  const entries = filesBelow(SERVERS).filter((path) => path.endsWith('server.json'));

  it('lists at least ten servers, several with more than one version', () => {
    const versions = groupByServer(entries);
    expect(versions.size).toBeGreaterThanOrEqual(10);
    expect([...versions.values()].filter((paths) => paths.length > 1).length).toBeGreaterThanOrEqual(3);
  });

  it.each(entries.map((path) => [relative(SERVERS, path), path]))('%s lies where its content says', (place, path) => {
    const { name, version } = JSON.parse(readFileSync(path, 'utf8')) as { name: string; version: string };
    const result = toEntryPaths(name, version);
    expect(result.kind === 'path' ? `${result.paths.server}/${result.paths.version}/server.json` : result.problem).toBe(
      place.replaceAll('\\', '/'),
    );
  });

  it.each(entries.map((path) => [relative(SERVERS, path), path]))('%s is written in the usual form', (_, path) => {
    const text = readFileSync(path, 'utf8');
    const server = JSON.parse(text) as { description: string; packages: { version: string }[]; version: string };
    expect(text).toBe(`${JSON.stringify(server, null, 2)}\n`);
    expect([...server.description].length).toBeLessThanOrEqual(100);
    expect(server.packages.map((entry) => entry.version)).toEqual(server.packages.map(() => server.version));
  });

  it('holds no file but entries, lifecycle requests, the policy and receipts', () => {
    const known =
      /^(?:registry\.yml|receipts\/.+\.json|receipts\/COMMIT|servers\/[^/]+\/[^/]+\/[^/]+\/(?:lifecycle\.yml|[^/]+\/server\.json))$/;
    const data = join(ROOT, 'registry-data');
    expect(
      filesBelow(data)
        .map((path) => relative(data, path).replaceAll('\\', '/'))
        .filter((path) => !known.test(path)),
    ).toEqual([]);
  });

  it('has a policy and lifecycle requests that are understood, a deprecated server among them', () => {
    expect(readPolicy(read('registry-data/registry.yml')).findings).toEqual([]);
    const requests = filesBelow(SERVERS).filter((path) => path.endsWith('lifecycle.yml'));
    const parsed = requests.map((path) => ({ path, ...parseLifecycle(readFileSync(path, 'utf8'), path) }));
    expect(parsed.flatMap(({ findings }) => findings)).toEqual([]);
    const asked = parsed.flatMap(({ path, lifecycle }) =>
      [...(lifecycle?.versions ?? [])].map(([version, { status }]) => ({
        path: join(dirname(path), version, 'server.json'),
        status,
      })),
    );
    expect(asked.filter(({ path }) => !existsSync(path))).toEqual([]);
    expect(asked.map(({ status }) => status)).toContain('deprecated');
  });

  function groupByServer(paths: readonly string[]): Map<string, string[]> {
    const groups = new Map<string, string[]>();
    for (const path of paths) groups.set(dirname(dirname(path)), [...(groups.get(dirname(dirname(path))) ?? []), path]);
    return groups;
  }
});

describe('the documents', () => {
  const readme = existsSync(join(ROOT, 'README.md')) ? read('README.md') : '';

  it.each([
    'git clone',
    'npm start',
    'npm cit',
    '/v0/servers?limit=10',
    '/v0/servers?search=filesystem',
    '/v0/servers/',
  ])('README shows "%s" on its first screen', (wanted) => {
    expect(readme.split('\n').slice(0, FIRST_SCREEN_LINES).join('\n')).toContain(wanted);
  });

  it('name every input and output of the action, as action.yml has them', () => {
    expect(docs.renderReadme(readme, read('action.yml'))).toBe(readme);
  });

  it('have one fresh page per finding, and no other', () => {
    const families = FINDING_FAMILIES.map(({ title, codes }) => ({
      title,
      explanations: codes.map((code) => explainCode(code, ENTRY_RULES)),
    }));
    const wanted = new Map(
      families
        .flatMap(({ explanations }) => explanations)
        .map((explanation) => [`${explanation.code}.md`, renderFindingPage(explanation)]),
    );
    wanted.set('README.md', renderFindingIndex(families));
    const folder = join(ROOT, 'docs', 'findings');
    const found = new Map(filesBelow(folder).map((path) => [relative(folder, path), readFileSync(path, 'utf8')]));
    expect([...found.keys()].sort(), 'run: npm run docs').toEqual([...wanted.keys()].sort());
    expect(
      [...wanted].filter(([name, text]) => found.get(name) !== text).map(([name]) => name),
      'run: npm run docs',
    ).toEqual([]);
  });

  it('publish the schema of registry.yml as the code has it', () => {
    expect(read('docs/registry.schema.json'), 'run: npm run docs').toBe(docs.renderPolicySchema(POLICY_SCHEMA));
  });

  it('link to files that exist', () => {
    const pages = repositoryFiles().filter(
      (path) => path.endsWith('.md') && !path.startsWith('docs/findings/') && !path.startsWith('test/'),
    );
    const broken = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\(([^)\s]+)\)/g)]
        .map(([, link = '']) => link.split('#')[0] ?? '')
        .filter((link) => link !== '' && !/^[a-z]+:/i.test(link) && !existsSync(join(ROOT, dirname(page), link)))
        .map((link) => `${page} links to ${link}`),
    );
    expect(pages.length).toBeGreaterThan(5);
    expect(broken).toEqual([]);
  });

  it('tell an agent in the first line where a server.json goes', () => {
    expect(read('AGENTS.md').split('\n')[0]).toContain(
      'registry-data/servers/<shard>/<namespace>/<name>/<version>/server.json',
    );
  });
});

describe('the tracked files', () => {
  it('name no path of one machine', () => {
    // Put together here, so that this file does not name them either.
    const roots = ['work', 'root', 'home', 'Users', 'farm'].map((name) => `/${name}/[a-z]`);
    const personal = new RegExp(`(?<![\\w.:/<}-])(?:${roots.join('|')})`);
    const text = /\.(?:ts|mjs|js|json|md|ya?ml|html|css|txt)$|(?:^|\/)(?:run|\.npmrc|\.gitattributes|\.gitignore)$/;
    const files = repositoryFiles().filter((path) => text.test(path) && !/^(?:dist|test)\//.test(path));
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((path) => personal.test(read(path)))).toEqual([]);
  });

  it('hold a package-lock.json that names no host of packages', () => {
    const lock = read('package-lock.json');
    expect(lock.match(/"resolved":\s*"https?:/g) ?? []).toEqual([]);
    expect(lock).toContain('"integrity"');
  });

  it('hold a package-lock.json that is complete for every platform, else npm ci refuses it', () => {
    interface Locked {
      readonly dependencies?: Record<string, string>;
      readonly optionalDependencies?: Record<string, string>;
    }
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
    const locked = Object.keys(packages).map((path) =>
      path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    );
    const wanted = Object.values(packages).flatMap(({ dependencies, optionalDependencies }) =>
      Object.keys({ ...dependencies, ...optionalDependencies }),
    );
    expect(wanted.length).toBeGreaterThan(20);
    expect([...new Set(wanted)].filter((name) => !locked.includes(name))).toEqual([]);
  });

  it('run no workflow with rights at the top, nor an action that is not pinned to a commit', () => {
    const workflows = filesBelow(join(ROOT, '.github', 'workflows')).map((path) => ({
      path: relative(ROOT, path),
      text: readFileSync(path, 'utf8'),
    }));
    expect(workflows.length).toBeGreaterThanOrEqual(2);
    expect(workflows.filter(({ text }) => !/^permissions: \{\}$/m.test(text)).map(({ path }) => path)).toEqual([]);
    const loose = workflows.flatMap(({ path, text }) =>
      [...text.matchAll(/uses:\s*(\S+)/g)]
        .map(([, use = '']) => use)
        .filter((use) => !use.startsWith('./') && !/@[0-9a-f]{40}$/.test(use))
        .map((use) => `${path}: ${use}`),
    );
    expect(loose).toEqual([]);
  });
});

/** One circle in a graph, or undefined. */
function findCycle(targets: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (node: string): string[] | undefined => {
    if (done.has(node)) return undefined;
    const seen = trail.indexOf(node);
    if (seen >= 0) return [...trail.slice(seen), node];
    trail.push(node);
    for (const next of targets.get(node) ?? []) {
      const cycle = visit(next);
      if (cycle) return cycle;
    }
    trail.pop();
    done.add(node);
    return undefined;
  };
  for (const node of targets.keys()) {
    const cycle = visit(node);
    if (cycle) return cycle;
  }
  return undefined;
}
