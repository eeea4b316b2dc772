import { getMember, isJsonObject } from '../../manifest/json-members.ts';
import type { JsonObject, JsonValue } from '../../manifest/server-json.ts';
import {
  type Fact,
  type SourceResult,
  toDescriptionFact,
  toFact,
  toVersionFact,
  toWord,
  WORKSPACE_HINT,
} from './facts.ts';
import { tableAt, textsOf } from './members.ts';

const NOT_UPLOADED = 'Private :: Do Not Upload';
/** Labels of `[project.urls]` without case, blanks and punctuation (Python's "well-known labels"). */
const SOURCE_LABELS = ['repository', 'sourcecode', 'source', 'github', 'gitlab', 'code'];

/** The facts of a pyproject.toml: `[project]`, else `[tool.poetry]`. */
export function readPythonFacts(toml: JsonObject): SourceResult {
  const project = tableAt(toml, 'project');
  const poetry = tableAt(toml, 'tool', 'poetry');
  const unfit = judgeFitness(toml, project, poetry);
  if (unfit) return unfit;
  const pick = (key: string) => pickMember(key, project, poetry);
  const urls = { ...tableAt(poetry, 'urls'), ...tableAt(project, 'urls') };
  const identifier = toFact(pick('name').value, pick('name').from);
  const scripts = Object.keys({ ...tableAt(poetry, 'scripts'), ...tableAt(project, 'scripts') });
  const isCertain = 'value' in identifier && scripts.includes(identifier.value);
  return {
    kind: 'facts',
    facts: {
      registryType: 'pypi',
      identifier,
      version: orDynamic('version', project, toVersionFact(pick('version').value, pick('version').from)),
      description: orDynamic(
        'description',
        project,
        toDescriptionFact(pick('description').value, pick('description').from),
      ),
      repository: findUrl(urls, SOURCE_LABELS) ?? toWord(getMember(poetry, 'repository')),
      homepage: findUrl(urls, ['homepage']) ?? toWord(getMember(poetry, 'homepage')),
      readme: readmeOf(pick('readme').value),
      runtimeHint: isCertain ? 'uvx' : undefined,
      notes: isCertain ? [] : [{ field: 'packages', note: describeScripts(scripts) }],
    },
  };
}

function judgeFitness(toml: JsonObject, project: JsonObject, poetry: JsonObject): SourceResult | undefined {
  if (Object.keys(project).length + Object.keys(poetry).length === 0) {
    const members = textsOf(getMember(tableAt(toml, 'tool', 'uv', 'workspace'), 'members'));
    const message =
      members.length > 0
        ? 'pyproject.toml is the root of a workspace, not a package.'
        : 'pyproject.toml has neither [project] nor [tool.poetry]: it describes no package.';
    return { kind: 'unfit', message, hint: WORKSPACE_HINT, members };
  }
  const isUnlisted = getMember(poetry, 'package-mode') === false;
  const classifiers = textsOf(pickMember('classifiers', project, poetry).value);
  if (!isUnlisted && !classifiers.includes(NOT_UPLOADED)) return undefined;
  return {
    kind: 'unfit',
    message: `pyproject.toml says that this package is not published (${isUnlisted ? 'package-mode = false' : `"${NOT_UPLOADED}"`}), so nobody could run it.`,
    hint: 'Change that if it is to be published, or name another package file with --from.',
  };
}

function pickMember(
  key: string,
  project: JsonObject,
  poetry: JsonObject,
): { value: JsonValue | undefined; from: string } {
  const inProject = getMember(project, key);
  if (inProject !== undefined) return { value: inProject, from: `"${key}" in [project] of pyproject.toml` };
  const table = Object.keys(project).length > 0 ? '[project]' : '[tool.poetry]';
  return { value: getMember(poetry, key), from: `"${key}" in ${table} of pyproject.toml` };
}

function orDynamic(key: string, project: JsonObject, fact: Fact): Fact {
  if (!('gap' in fact) || !textsOf(getMember(project, 'dynamic')).includes(key)) return fact;
  return { gap: `pyproject.toml says dynamic = ["${key}"]: it is made when the package is built` };
}

function findUrl(urls: JsonObject, labels: readonly string[]): string | undefined {
  const found = labels.flatMap((label) =>
    Object.entries(urls).filter(([key]) => key.toLowerCase().replace(/[^a-z]/g, '') === label),
  );
  return found.map(([, url]) => toWord(url)).find((url) => url !== undefined);
}

function readmeOf(value: JsonValue | undefined): string | undefined {
  return toWord(isJsonObject(value) ? getMember(value, 'file') : value);
}

function describeScripts(scripts: readonly string[]): string {
  return scripts.length === 0
    ? 'pyproject.toml has no script, so uvx cannot start this package; say in server.json how it is started.'
    : 'No script in pyproject.toml is named like the package, so "uvx PACKAGE" finds nothing to start; say in server.json how it is started.';
}
