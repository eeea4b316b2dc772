import { getMember, isJsonObject } from './json-members.ts';
import { MAX_LIST_ITEMS } from './list-limits.ts';
import { isPlainVersion } from './plain-version.ts';
import { fieldsOf, type PackageFields } from './rules/package-fields.ts';
import { findIconFault, findWebsiteFault, type UrlFault } from './rules/url-fault.ts';
import type { JsonObject } from './server-json.ts';
import { isServerName } from './server-name.ts';
import { getString, getText, type ServerPart } from './server-parts.ts';

/** One package (rules.md 9). Members that rules ask for are read once; undefined where they are no string. */
export interface PackagePlace extends ServerPart {
  readonly type: string | undefined;
  readonly identifier: string | undefined;
  readonly version: string | undefined;
  readonly baseUrl: string | undefined;
  readonly sha: string | undefined;
  /** The row of its type in the field matrix; undefined for a type that the matrix does not know. */
  readonly fields: PackageFields | undefined;
}

/** The transport of a package, or a remote (rules.md 10). */
export interface TransportPlace extends ServerPart {
  readonly type: string | undefined;
  readonly url: string | undefined;
}

/** What a client asks the user for, or fills in: by the list that it stands in. */
export type InputKind = 'environment' | 'header' | 'argument' | 'variable';

/** One Input of a server.json (rules.md 3.2). */
export interface InputPlace extends ServerPart {
  readonly kind: InputKind;
  /** Its `name`, or its key in a `variables` map; undefined where that is no string. */
  readonly name: string | undefined;
  /** Its `value` and `default`; undefined where they are no string. */
  readonly text: string | undefined;
  readonly defaultText: string | undefined;
  readonly isSecret: boolean;
}

/**
 * A text that may have something in it that does not belong there (rules.md 7.3): of the document itself, its repository,
 * icons, packages and remotes. Most have nothing of the kind and are not listed.
 */
export interface TextPlace {
  readonly text: string;
  readonly field: string;
  /** What the field is in; undefined for the document itself. */
  readonly part: ServerPart | undefined;
}

/** An icon whose `src` is wrong. */
export interface IconPlace extends ServerPart {
  readonly fault: UrlFault;
}

/** A version of the server, or of a package, that is more than three numbers with dots. */
export interface VersionPlace {
  readonly version: string;
  /** Undefined for the server's own. */
  readonly pack: PackagePlace | undefined;
}

/** A server.json as rules look at it: its parts in document order, each found once for all of them. */
export interface ServerView {
  readonly server: readonly [JsonObject];
  /** The name, where it breaks one of the rules N1 to N6. */
  readonly name: readonly string[];
  readonly text: readonly TextPlace[];
  readonly version: readonly VersionPlace[];
  /** `websiteUrl`, and the `src` of each icon, where something is wrong with it. */
  readonly website: readonly UrlFault[];
  readonly icon: readonly IconPlace[];
  readonly package: readonly PackagePlace[];
  readonly transport: readonly TransportPlace[];
  readonly remote: readonly TransportPlace[];
  /** Every Input: of packages (transport headers, arguments, environment variables), then of remotes, and their variables. */
  readonly input: readonly InputPlace[];
  /** Arguments with `type: named`, package by package, those of the runtime first. */
  readonly namedArgument: readonly InputPlace[];
}

interface Builder {
  readonly text: TextPlace[];
  readonly input: InputPlace[];
  readonly namedArgument: InputPlace[];
  readonly package: PackagePlace[];
  readonly transport: TransportPlace[];
  readonly version: VersionPlace[];
}

/**
 * Finds the parts of a document in its newest form. Items of a wrong type are left out (the schema reports them), and so
 * is everything behind the first 1,000 of a list: a longer one is refused as a whole.
 */
export function viewServer(server: JsonObject): ServerView {
  const parts: Builder = { input: [], namedArgument: [], package: [], transport: [], version: [], text: [] };
  const name = getString(server, 'name');
  const version = getString(server, 'version');
  const websiteUrl = getText(server, 'websiteUrl');
  addText(parts, 'name', name);
  addText(parts, 'title', getString(server, 'title'));
  addText(parts, 'description', getString(server, 'description'));
  addText(parts, 'version', version);
  addText(parts, 'websiteUrl', websiteUrl);
  addVersion(parts, version, undefined);
  const fault = websiteUrl === undefined ? undefined : findWebsiteFault(websiteUrl);
  addRepository(parts, server);
  const icon = viewIcons(parts, server);
  forEachItem(server, 'packages', (value, key) => addPackage(parts, value, key));
  const remote: TransportPlace[] = [];
  forEachItem(server, 'remotes', (value, key) => {
    const place = toTransport(value, { parent: undefined, list: 'remotes', key });
    remote.push(place);
    addText(parts, 'url', place.url, place);
    addInputs(parts, 'header', place, 'headers');
    addVariables(parts, place);
  });
  return {
    server: [server],
    name: name === undefined || isServerName(name) ? [] : [name],
    website: fault === undefined ? [] : [fault],
    icon,
    remote,
    ...parts,
  };
}

function addRepository(parts: Builder, server: JsonObject): void {
  const value = getMember(server, 'repository');
  if (!isJsonObject(value)) return;
  const part = { value, parent: undefined, list: undefined, key: 'repository' };
  addText(parts, 'url', getString(value, 'url'), part);
  addText(parts, 'subfolder', getString(value, 'subfolder'), part);
}

function viewIcons(parts: Builder, server: JsonObject): IconPlace[] {
  const icons: IconPlace[] = [];
  forEachItem(server, 'icons', (value, key) => {
    const url = getText(value, 'src');
    if (url === undefined) return;
    const fault = findIconFault(url);
    const icon = { value, parent: undefined, list: 'icons', key };
    addText(parts, 'src', url, icon);
    if (fault !== undefined) icons.push({ ...icon, fault });
  });
  return icons;
}

/** What placeholders, control characters and outer blanks have in common with few other texts. */
const ODD_TEXT = /[[<{$\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]|^\s|\s$|^(?:TODO|TBD|FIXME)/;

function addText(parts: Builder, field: string, text: string | undefined, part?: ServerPart): void {
  if (text !== undefined && ODD_TEXT.test(text)) parts.text.push({ text, field, part });
}

function addPackage(parts: Builder, value: JsonObject, key: number): void {
  const version = getString(value, 'version');
  const type = getString(value, 'registryType');
  const pack: PackagePlace = {
    value,
    parent: undefined,
    list: 'packages',
    key,
    type,
    identifier: getString(value, 'identifier'),
    version,
    baseUrl: getString(value, 'registryBaseUrl'),
    sha: getString(value, 'fileSha256'),
    fields: fieldsOf(type),
  };
  parts.package.push(pack);
  addText(parts, 'identifier', pack.identifier, pack);
  addText(parts, 'version', version, pack);
  addVersion(parts, version, pack);
  const transport = getMember(value, 'transport');
  if (isJsonObject(transport)) {
    const place = toTransport(transport, { parent: pack, list: undefined, key: 'transport' });
    parts.transport.push(place);
    addInputs(parts, 'header', place, 'headers');
  }
  addInputs(parts, 'argument', pack, 'runtimeArguments');
  addInputs(parts, 'argument', pack, 'packageArguments');
  addInputs(parts, 'environment', pack, 'environmentVariables');
}

function addVersion(parts: Builder, version: string | undefined, pack: PackagePlace | undefined): void {
  if (version !== undefined && !isPlainVersion(version)) parts.version.push({ version, pack });
}

function toTransport(value: JsonObject, { parent, list, key }: Omit<ServerPart, 'value'>): TransportPlace {
  return { value, parent, list, key, type: getString(value, 'type'), url: getString(value, 'url') };
}

function addInputs(parts: Builder, kind: InputKind, parent: ServerPart, list: string): void {
  forEachItem(parent.value, list, (value, key) => {
    const place = toInput(value, kind, getString(value, 'name'), { parent, list, key });
    parts.input.push(place);
    if (kind === 'argument' && getMember(value, 'type') === 'named') parts.namedArgument.push(place);
    addVariables(parts, place);
  });
}

function addVariables(parts: Builder, parent: ServerPart): void {
  const variables = getMember(parent.value, 'variables');
  if (!isJsonObject(variables)) return;
  for (const key of Object.keys(variables).slice(0, MAX_LIST_ITEMS)) {
    const value = variables[key];
    if (isJsonObject(value)) parts.input.push(toInput(value, 'variable', key, { parent, list: 'variables', key }));
  }
}

function toInput(
  value: JsonObject,
  kind: InputKind,
  name: string | undefined,
  { parent, list, key }: Omit<ServerPart, 'value'>,
): InputPlace {
  return {
    value,
    parent,
    list,
    key,
    kind,
    name,
    text: getString(value, 'value'),
    defaultText: getString(value, 'default'),
    isSecret: getMember(value, 'isSecret') === true,
  };
}

function forEachItem(parent: JsonObject, list: string, visit: (item: JsonObject, index: number) => void): void {
  const items = getMember(parent, list);
  if (!Array.isArray(items)) return;
  const count = Math.min(items.length, MAX_LIST_ITEMS);
  for (let index = 0; index < count; index++) {
    const item = items[index];
    if (isJsonObject(item)) visit(item, index);
  }
}
