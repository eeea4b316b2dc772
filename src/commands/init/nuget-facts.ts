import { type Fact, type SourceResult, toDescriptionFact, toFact, toLine, toVersionFact, toWord } from './facts.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The facts of a .csproj: properties with a literal value. This reads elements, it is no XML reader: what is made by
 * MSBuild (`$(…)`, conditions, imports) is not known here.
 */
export function readNugetFacts(xml: string, file: string): SourceResult {
  const text = withoutComments(xml);
  const read = (...names: string[]) => names.map((name) => elementOf(text, name)).find((value) => value !== undefined);
  if (read('PackageId') === undefined) {
    return {
      kind: 'unfit',
      message: `${file} has no <PackageId>, so nothing says which package it becomes.`,
      hint: 'Add <PackageId>, or name another package file with --from.',
    };
  }
  if (read('IsPackable')?.trim().toLowerCase() === 'false') {
    return {
      kind: 'unfit',
      message: `${file} says <IsPackable>false</IsPackable>, so it is not published and nobody could run it.`,
      hint: 'Change that if it is to be published, or name another package file with --from.',
    };
  }
  const fact = (element: string, value: string | undefined, toFactOf: typeof toFact): Fact => {
    const from = `<${element}> in ${file}`;
    return value?.includes('$(') ? { gap: `${from} is made by MSBuild` } : toFactOf(value, from);
  };
  const literal = (value: string | undefined) => (value?.includes('$(') ? undefined : value);
  return {
    kind: 'facts',
    facts: {
      registryType: 'nuget',
      identifier: fact('PackageId', read('PackageId'), toFact),
      version: fact('Version', read('PackageVersion', 'Version'), toVersionFact),
      description: fact('Description', read('PackageDescription', 'Description'), toDescriptionFact),
      title: toLine(literal(read('Title'))),
      repository: toWord(literal(read('RepositoryUrl'))),
      homepage: toWord(literal(read('PackageProjectUrl'))),
      readme: toWord(literal(read('PackageReadmeFile'))),
      notes: [],
    },
  };
}

/** The text of the first element of this name that has no attributes and no elements in it. */
function elementOf(xml: string, name: string): string | undefined {
  const start = xml.indexOf(`<${name}>`);
  if (start < 0) return undefined;
  const from = start + name.length + 2;
  const end = xml.indexOf('<', from);
  if (end < 0 || !xml.startsWith(`</${name}>`, end)) return undefined;
  return xml.slice(from, end).replace(/&(amp|lt|gt|quot|apos);/g, (_, entity: string) => ENTITIES[entity] ?? '');
}

function withoutComments(xml: string): string {
  const [first = '', ...rest] = xml.split('<!--');
  return first + rest.map((part) => (part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : '')).join('');
}
