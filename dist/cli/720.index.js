export const id = 720;
export const ids = [720];
export const modules = {

/***/ 13080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ printJson),
/* harmony export */   c: () => (/* binding */ printFindings)
/* harmony export */ });
/* harmony import */ var _commands_present_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86820);

const MAX_FINDINGS_SHOWN = 50;
/** Prints findings for a person: the first fifty, most severe first, and how many more there are. */
function printFindings(findings, world) {
    for (const finding of findings.slice(0, MAX_FINDINGS_SHOWN))
        world.console.note(`${(0,_commands_present_js__WEBPACK_IMPORTED_MODULE_0__/* .renderFinding */ .Kj)(finding, world.console)}\n`);
    const more = findings.length - MAX_FINDINGS_SHOWN;
    if (more > 0)
        world.console.note(`… and ${more} more. Use --json to see all of them.`);
}
/** One JSON document on stdout. */
function printJson(value, world) {
    world.console.out((0,_commands_present_js__WEBPACK_IMPORTED_MODULE_0__/* .stringifySafely */ .q)(value));
}


/***/ }),

/***/ 83720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createInitRunner: () => (/* binding */ createInitRunner)
});

// EXTERNAL MODULE: ./build/commands/finding-rows.js
var finding_rows = __webpack_require__(41866);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/findings/finding.js
var finding = __webpack_require__(74438);
// EXTERNAL MODULE: ./build/findings/foreign-text.js
var foreign_text = __webpack_require__(81735);
// EXTERNAL MODULE: ./build/manifest/judge-policy.js
var judge_policy = __webpack_require__(21818);
// EXTERNAL MODULE: ./build/manifest/judge-server.js + 9 modules
var judge_server = __webpack_require__(79058);
// EXTERNAL MODULE: ./build/commands/world.js + 27 modules
var commands_world = __webpack_require__(95241);
// EXTERNAL MODULE: ./build/manifest/cut-at-word.js
var cut_at_word = __webpack_require__(15057);
// EXTERNAL MODULE: ./build/manifest/public-urls.js
var public_urls = __webpack_require__(58206);
// EXTERNAL MODULE: ./build/manifest/rules/texts.js
var texts = __webpack_require__(90136);
// EXTERNAL MODULE: ./build/manifest/shorten-text.js
var shorten_text = __webpack_require__(85669);
;// CONCATENATED MODULE: ./build/commands/init/first-server.js




const MAX_TITLE_CHARS = 100;
const WEBSITE = /^https:\/\/[^\s"'<>]+$/i;
/** Builds the first server.json of a package from facts alone: whatever is not known is left out, or missing. */
function buildFirstServer(parts) {
    const { facts, place, name } = parts;
    const description = parts.description === undefined ? facts.description : { value: parts.description, from: '--description' };
    const version = parts.version === undefined ? facts.version : { value: parts.version, from: '--package-version' };
    const { identifier } = facts;
    if ('gap' in name || 'gap' in description || 'gap' in version || 'gap' in identifier)
        return { missing: listMissing({ name, description, version, identifier }), notes: [] };
    const notes = [...facts.notes];
    const told = parts.description ?? cutDescription(description.value, notes);
    const server = {
        $schema: public_urls/* CURRENT_SCHEMA_URL */.i3,
        name: name.value,
        ...titleOf(parts, notes),
        description: told,
        ...repositoryOf(place, facts, notes),
        version: version.value,
        ...websiteOf(facts, place, notes),
        packages: [packageOf(facts, identifier.value, version.value)],
    };
    return { server, missing: [], notes };
}
function packageOf({ registryType, registryBaseUrl, runtimeHint }, identifier, version) {
    return {
        registryType,
        ...(registryBaseUrl === undefined ? {} : { registryBaseUrl }),
        identifier,
        version,
        ...(runtimeHint === undefined ? {} : { runtimeHint }),
        transport: { type: 'stdio' },
    };
}
function cutDescription(written, notes) {
    const found = (0,shorten_text/* countCodePoints */.s)(written);
    if (found <= texts/* MAX_DESCRIPTION_CHARS */.c8)
        return written;
    const note = `The description has ${found} characters and ${texts/* MAX_DESCRIPTION_CHARS */.c8} are allowed, so it was cut; a shorter one reads better: --description.`;
    notes.push({ field: 'description', note, found, limit: texts/* MAX_DESCRIPTION_CHARS */.c8 });
    return (0,cut_at_word/* cutAtWord */.Q)(written, texts/* MAX_DESCRIPTION_CHARS */.c8);
}
function titleOf({ title, facts }, notes) {
    const written = title ?? facts.title;
    if (written === undefined)
        return {};
    const found = (0,shorten_text/* countCodePoints */.s)(written);
    if (title !== undefined || found <= MAX_TITLE_CHARS)
        return { title: written };
    const note = `The title has ${found} characters and ${MAX_TITLE_CHARS} are allowed, so it was left out.`;
    notes.push({ field: 'title', note, found, limit: MAX_TITLE_CHARS });
    return {};
}
function repositoryOf(place, facts, notes) {
    if (place.kind === 'other') {
        if (facts.repository !== undefined)
            notes.push({ field: 'repository', note: `It was left out: ${place.reason}.` });
        return {};
    }
    if (facts.subfolder !== undefined && place.subfolder === undefined && !/^[./]*$/.test(facts.subfolder))
        notes.push({ field: 'repository.subfolder', note: `"${facts.subfolder}" is no plain path, so it was left out.` });
    const { url, source, subfolder } = place;
    return { repository: { url, source, ...(subfolder === undefined ? {} : { subfolder }) } };
}
/** The homepage, unless it only repeats the repository (npm writes it so). */
function websiteOf({ homepage }, place, notes) {
    if (homepage === undefined)
        return {};
    const bare = homepage
        .replace(/#.*$/s, '')
        .replace(/(?<!\/)\/+$/, '')
        .replace(/\.git$/, '')
        .toLowerCase();
    if (place.kind === 'known' && bare === place.url.toLowerCase())
        return {};
    if (WEBSITE.test(homepage) && URL.canParse(homepage))
        return { websiteUrl: homepage };
    notes.push({ field: 'websiteUrl', note: `The homepage "${homepage}" is no https address, so it was left out.` });
    return {};
}
function listMissing(facts) {
    const how = {
        name: 'Give it: --name NAMESPACE/NAME. The namespace is io.github. and your GitHub login, or your domain reversed.',
        description: 'Give it: --description "What the server does." (at most 100 characters)',
        version: 'Give the version that is published: --package-version 1.2.3',
        identifier: 'Write the name of the package into the package file.',
    };
    return ['name', 'description', 'version', 'identifier'].flatMap((key) => {
        const fact = facts[key];
        if (!('gap' in fact))
            return [];
        const field = key === 'identifier' ? 'packages[0].identifier' : key;
        return [{ field, why: `${fact.gap.charAt(0).toUpperCase()}${fact.gap.slice(1)}.`, how: how[key] }];
    });
}

// EXTERNAL MODULE: ./build/manifest/json-members.js
var json_members = __webpack_require__(98338);
// EXTERNAL MODULE: ./build/commands/init/shell-word.js
var shell_word = __webpack_require__(29045);
;// CONCATENATED MODULE: ./build/commands/init/next-steps.js


/** What somebody does after `init`, in order; lines to copy stand on lines of their own, indented. */
function describeNextSteps(source, { server, file, isClaimed }) {
    const name = String((0,json_members/* getMember */.Xf)(server, 'name'));
    return [
        ...(isClaimed ? [] : [describeClaim(source, name)]),
        'Add what the server needs to start and the package file does not say: environmentVariables, packageArguments.',
        `Check it:\n    mcp-git-registry validate ${(0,shell_word/* toShellWord */.u)(file)}`,
    ];
}
function describeClaim({ facts }, name) {
    const why = 'so that the package can prove whose server it is; it counts from the next published version on';
    switch (facts.registryType) {
        case 'npm':
            return `Add this line to package.json, ${why}:\n    "mcpName": "${name}",`;
        case 'cargo':
            return `Add this line to the README as visible text, ${why}:\n    mcp-name: ${name}`;
        default:
            return `Add this line to the README of the package, ${why}:\n    <!-- mcp-name: ${name} -->`;
    }
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./build/commands/plain-file.js
var plain_file = __webpack_require__(47130);
;// CONCATENATED MODULE: ./build/commands/init/facts.js

/** What to do at the root of a workspace. */
const WORKSPACE_HINT = 'Run init for the package that is the server: mcp-git-registry init FOLDER.';
const MAX_WORD_CHARS = 2_000;
const MAX_TEXT_CHARS = 20_000;
const UNSEEN = new RegExp(`[${foreign_text/* UNSEEN_CHARACTERS */.uB}]`, 'gu');
/** What package managers and release tools write until a release gives the real one. */
const STAND_IN_VERSION = /^v?0\.0\.0(?:$|[-+.]?(?:dev|development|placeholder|semantic|managed|unset|unknown|source))/i;
/** Texts that package managers write into a new project. */
const SCAFFOLD_DESCRIPTIONS = new Set(['add your description here', 'add a description here', 'a new project']);
/** A value as a word (a name, a version, a URL): undefined unless it is a short text without control characters. */
function toWord(value) {
    if (typeof value !== 'string' || value.length > MAX_WORD_CHARS)
        return undefined;
    const word = value.trim();
    return word === '' || word.search(UNSEEN) >= 0 ? undefined : word;
}
/** A value as one line of text: white space becomes single spaces, what nobody sees goes; undefined when nothing is left. */
function toLine(value) {
    if (typeof value !== 'string')
        return undefined;
    const line = value.slice(0, MAX_TEXT_CHARS).replace(/\s+/g, ' ').replace(UNSEEN, '').replace(/ +/g, ' ').trim();
    return line === '' ? undefined : line;
}
/** A member that must be a word. */
function toFact(value, from) {
    if (value === undefined || value === null || value === '')
        return { gap: `there is no ${from}` };
    const word = toWord(value);
    return word === undefined ? { gap: `${from} is not a plain text` } : { value: word, from };
}
/** A version: the stand-ins that tools replace at release are none. */
function toVersionFact(value, from) {
    const fact = toFact(value, from);
    if ('gap' in fact || !STAND_IN_VERSION.test(fact.value))
        return fact;
    return { gap: `${from} is "${fact.value}", which stands for a version that is set at release` };
}
/** A description: what a project begins with is none. */
function toDescriptionFact(value, from) {
    if (value === undefined || value === null || value === '')
        return { gap: `there is no ${from}` };
    const line = toLine(value);
    if (line === undefined)
        return { gap: `${from} is not a text` };
    if (SCAFFOLD_DESCRIPTIONS.has(line.toLowerCase().replace(/(?<![.!])[.!]+$/, '')))
        return { gap: `${from} is still "${line}", as the project was made with` };
    return { value: line, from };
}

;// CONCATENATED MODULE: ./build/commands/init/members.js

/** The value as a table of a package file (JSON or TOML); an empty one for anything else. */
function toTable(value) {
    return (0,json_members/* isJsonObject */.OW)(value) ? value : {};
}
/** A table below tables, for example `tool.poetry`. */
function tableAt(table, ...keys) {
    return keys.reduce((above, key) => toTable((0,json_members/* getMember */.Xf)(above, key)), table);
}
/** The texts in an array; none for anything else. */
function textsOf(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

;// CONCATENATED MODULE: ./build/commands/init/cargo-facts.js



/** The facts of a Cargo.toml: `[package]`. What is inherited from a workspace is not there. */
function readCargoFacts(toml) {
    const crate = tableAt(toml, 'package');
    if (Object.keys(crate).length === 0) {
        return {
            kind: 'unfit',
            message: `Cargo.toml has no [package]${(0,json_members/* getMember */.Xf)(toml, 'workspace') === undefined ? '' : ': it is the root of a workspace'}.`,
            hint: WORKSPACE_HINT,
            members: textsOf((0,json_members/* getMember */.Xf)(tableAt(toml, 'workspace'), 'members')),
        };
    }
    const publish = (0,json_members/* getMember */.Xf)(crate, 'publish');
    if (publish === false || Array.isArray(publish)) {
        return {
            kind: 'unfit',
            message: 'Cargo.toml says in "publish" that this crate does not go to the public registry, so nobody could run it.',
            hint: 'Remove "publish" if it is to be published, or name another package file with --from.',
        };
    }
    const from = (key) => `"${key}" in [package] of Cargo.toml`;
    const read = (key, toFactOf) => isInherited((0,json_members/* getMember */.Xf)(crate, key))
        ? { gap: `${from(key)} is inherited from the workspace` }
        : toFactOf((0,json_members/* getMember */.Xf)(crate, key), from(key));
    return {
        kind: 'facts',
        facts: {
            registryType: 'cargo',
            identifier: read('name', toFact),
            version: read('version', toVersionFact),
            description: read('description', toDescriptionFact),
            repository: toWord((0,json_members/* getMember */.Xf)(crate, 'repository')),
            homepage: toWord((0,json_members/* getMember */.Xf)(crate, 'homepage')),
            readme: toWord((0,json_members/* getMember */.Xf)(crate, 'readme')),
            notes: [],
        },
    };
}
/** `version.workspace = true` */
function isInherited(value) {
    return (0,json_members/* getMember */.Xf)(toTable(value), 'workspace') === true;
}

// EXTERNAL MODULE: ./build/manifest/npx-bins.js
var npx_bins = __webpack_require__(32553);
;// CONCATENATED MODULE: ./build/commands/init/npm-facts.js





/**
 * The facts of a package.json. A private package and the root of a workspace have none. `isRoot` says that a file of
 * another tool beside it (pnpm's) makes the folder the root of a workspace.
 */
function readNpmFacts(json, isRoot) {
    const workspaces = workspacesOf(json);
    const isPrivate = (0,json_members/* getMember */.Xf)(json, 'private') === true || (0,json_members/* getMember */.Xf)(json, 'private') === 'true';
    if ((isRoot || workspaces.length > 0) && (isPrivate || (0,json_members/* getMember */.Xf)(json, 'version') === undefined)) {
        return {
            kind: 'unfit',
            message: 'package.json is the root of a workspace, not a package.',
            hint: WORKSPACE_HINT,
            members: workspaces.length > 0 ? workspaces : ['packages/*'],
        };
    }
    if (isPrivate) {
        return {
            kind: 'unfit',
            message: 'package.json says "private": true, so npm never publishes this package and nobody could run it.',
            hint: 'Remove "private" if it is to be published, or name another package file with --from.',
        };
    }
    const identifier = toFact((0,json_members/* getMember */.Xf)(json, 'name'), '"name" in package.json');
    const { runtimeHint, notes } = judgeBins(json, 'value' in identifier ? identifier.value : '');
    const repository = (0,json_members/* getMember */.Xf)(json, 'repository');
    const claim = (0,json_members/* getMember */.Xf)(json, 'mcpName');
    return {
        kind: 'facts',
        facts: {
            registryType: 'npm',
            identifier,
            version: toVersionFact((0,json_members/* getMember */.Xf)(json, 'version'), '"version" in package.json'),
            description: toDescriptionFact((0,json_members/* getMember */.Xf)(json, 'description'), '"description" in package.json'),
            title: toLine((0,json_members/* getMember */.Xf)(json, 'displayName')),
            claimedName: toWord(claim),
            repository: toWord((0,json_members/* isJsonObject */.OW)(repository) ? (0,json_members/* getMember */.Xf)(repository, 'url') : repository),
            subfolder: (0,json_members/* isJsonObject */.OW)(repository) ? toWord((0,json_members/* getMember */.Xf)(repository, 'directory')) : undefined,
            homepage: toWord((0,json_members/* getMember */.Xf)(json, 'homepage')),
            registryBaseUrl: publishedElsewhere(json),
            runtimeHint,
            notes: [...notes, ...(claim !== undefined && toWord(claim) === undefined ? [NO_CLAIM] : [])],
        },
    };
}
const NO_CLAIM = { field: 'name', note: '"mcpName" in package.json is not a text; it was ignored.' };
function workspacesOf(json) {
    const value = (0,json_members/* getMember */.Xf)(json, 'workspaces');
    return textsOf((0,json_members/* isJsonObject */.OW)(value) ? (0,json_members/* getMember */.Xf)(value, 'packages') : value).flatMap((pattern) => toWord(pattern) ?? []);
}
function publishedElsewhere(json) {
    const registry = toWord((0,json_members/* getMember */.Xf)(tableAt(json, 'publishConfig'), 'registry'));
    return registry === undefined || registry.replace(/(?<!\/)\/+$/, '') === public_urls/* NPM_BASE_URL */.ec ? undefined : registry;
}
function judgeBins(json, name) {
    const bin = (0,json_members/* getMember */.Xf)(json, 'bin');
    const unscoped = (0,npx_bins/* dropScope */.Y)(name);
    const bins = typeof bin === 'string' ? { [unscoped]: bin } : (0,json_members/* isJsonObject */.OW)(bin) ? bin : {};
    if ((0,npx_bins/* canNpxChoose */.g)(bins, name))
        return { runtimeHint: 'npx', notes: [] };
    const count = Object.keys(bins).length;
    const note = count === 0
        ? 'package.json has no "bin", so npx cannot start this package; say in server.json how it is started.'
        : `package.json has ${count} bins and none is named "${unscoped}", so npx cannot choose; name one like the package.`;
    return { notes: [{ field: 'packages', note }] };
}

;// CONCATENATED MODULE: ./build/commands/init/nuget-facts.js

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/**
 * The facts of a .csproj: properties with a literal value. This reads elements, it is no XML reader: what is made by
 * MSBuild (`$(…)`, conditions, imports) is not known here.
 */
function readNugetFacts(xml, file) {
    const text = withoutComments(xml);
    const read = (...names) => names.map((name) => elementOf(text, name)).find((value) => value !== undefined);
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
    const fact = (element, value, toFactOf) => {
        const from = `<${element}> in ${file}`;
        return value?.includes('$(') ? { gap: `${from} is made by MSBuild` } : toFactOf(value, from);
    };
    const literal = (value) => (value?.includes('$(') ? undefined : value);
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
function elementOf(xml, name) {
    const start = xml.indexOf(`<${name}>`);
    if (start < 0)
        return undefined;
    const from = start + name.length + 2;
    const end = xml.indexOf('<', from);
    if (end < 0 || !xml.startsWith(`</${name}>`, end))
        return undefined;
    return xml.slice(from, end).replace(/&(amp|lt|gt|quot|apos);/g, (_, entity) => ENTITIES[entity] ?? '');
}
function withoutComments(xml) {
    const [first = '', ...rest] = xml.split('<!--');
    return first + rest.map((part) => (part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : '')).join('');
}

;// CONCATENATED MODULE: ./build/commands/init/python-facts.js



const NOT_UPLOADED = 'Private :: Do Not Upload';
/** Labels of `[project.urls]` without case, blanks and punctuation (Python's "well-known labels"). */
const SOURCE_LABELS = ['repository', 'sourcecode', 'source', 'github', 'gitlab', 'code'];
/** The facts of a pyproject.toml: `[project]`, else `[tool.poetry]`. */
function readPythonFacts(toml) {
    const project = tableAt(toml, 'project');
    const poetry = tableAt(toml, 'tool', 'poetry');
    const unfit = judgeFitness(toml, project, poetry);
    if (unfit)
        return unfit;
    const pick = (key) => pickMember(key, project, poetry);
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
            description: orDynamic('description', project, toDescriptionFact(pick('description').value, pick('description').from)),
            repository: findUrl(urls, SOURCE_LABELS) ?? toWord((0,json_members/* getMember */.Xf)(poetry, 'repository')),
            homepage: findUrl(urls, ['homepage']) ?? toWord((0,json_members/* getMember */.Xf)(poetry, 'homepage')),
            readme: readmeOf(pick('readme').value),
            runtimeHint: isCertain ? 'uvx' : undefined,
            notes: isCertain ? [] : [{ field: 'packages', note: describeScripts(scripts) }],
        },
    };
}
function judgeFitness(toml, project, poetry) {
    if (Object.keys(project).length + Object.keys(poetry).length === 0) {
        const members = textsOf((0,json_members/* getMember */.Xf)(tableAt(toml, 'tool', 'uv', 'workspace'), 'members'));
        const message = members.length > 0
            ? 'pyproject.toml is the root of a workspace, not a package.'
            : 'pyproject.toml has neither [project] nor [tool.poetry]: it describes no package.';
        return { kind: 'unfit', message, hint: WORKSPACE_HINT, members };
    }
    const isUnlisted = (0,json_members/* getMember */.Xf)(poetry, 'package-mode') === false;
    const classifiers = textsOf(pickMember('classifiers', project, poetry).value);
    if (!isUnlisted && !classifiers.includes(NOT_UPLOADED))
        return undefined;
    return {
        kind: 'unfit',
        message: `pyproject.toml says that this package is not published (${isUnlisted ? 'package-mode = false' : `"${NOT_UPLOADED}"`}), so nobody could run it.`,
        hint: 'Change that if it is to be published, or name another package file with --from.',
    };
}
function pickMember(key, project, poetry) {
    const inProject = (0,json_members/* getMember */.Xf)(project, key);
    if (inProject !== undefined)
        return { value: inProject, from: `"${key}" in [project] of pyproject.toml` };
    const table = Object.keys(project).length > 0 ? '[project]' : '[tool.poetry]';
    return { value: (0,json_members/* getMember */.Xf)(poetry, key), from: `"${key}" in ${table} of pyproject.toml` };
}
function orDynamic(key, project, fact) {
    if (!('gap' in fact) || !textsOf((0,json_members/* getMember */.Xf)(project, 'dynamic')).includes(key))
        return fact;
    return { gap: `pyproject.toml says dynamic = ["${key}"]: it is made when the package is built` };
}
function findUrl(urls, labels) {
    const found = labels.flatMap((label) => Object.entries(urls).filter(([key]) => key.toLowerCase().replace(/[^a-z]/g, '') === label));
    return found.map(([, url]) => toWord(url)).find((url) => url !== undefined);
}
function readmeOf(value) {
    return toWord((0,json_members/* isJsonObject */.OW)(value) ? (0,json_members/* getMember */.Xf)(value, 'file') : value);
}
function describeScripts(scripts) {
    return scripts.length === 0
        ? 'pyproject.toml has no script, so uvx cannot start this package; say in server.json how it is started.'
        : 'No script in pyproject.toml is named like the package, so "uvx PACKAGE" finds nothing to start; say in server.json how it is started.';
}

;// CONCATENATED MODULE: ./build/commands/init/package-source.js











/** A package file is some kilobytes; more than this is something else. */
const MAX_SOURCE_BYTES = 1_048_576;
const MAX_TOML_DEPTH = 64;
const MAX_MEMBERS = 200;
const MAX_MEMBERS_SHOWN = 5;
/** `packages/server` or `packages/*`. */
const MEMBER = /^(?:\.\/)?([\w@.-]+(?:\/[\w@.-]+)*)(\/\*)?$/;
const KNOWN = 'package.json, pyproject.toml, Cargo.toml or a .csproj';
/** In order of preference. */
const FIXED_NAMES = ['package.json', 'pyproject.toml', 'Cargo.toml'];
/**
 * The package file that is named, else the first one in the folder that describes a package which can be published. A
 * file that cannot be read, and a folder without any such file, are UserErrors.
 */
function readPackageSource(folder, named, world) {
    const paths = named === undefined ? listSources(folder, world) : [named];
    const tried = paths.map((path) => ({ path, result: readSource(path, world) }));
    const fit = tried.flatMap(({ path, result }) => result.kind === 'facts' ? [{ path, folder: (0,external_node_path_.dirname)(path), facts: result.facts }] : []);
    const [first, ...others] = fit;
    const [unfit] = tried.flatMap(({ path, result }) => (result.kind === 'unfit' ? [{ path, ...result }] : []));
    if (first === undefined && unfit)
        throw new commands_world/* UserError */.yo(unfit.message, hintOf(unfit, world));
    if (first === undefined) {
        throw new commands_world/* UserError */.yo(`There is no ${KNOWN} in ${folder === '.' ? 'this folder' : (0,foreign_text/* quoteForeignText */._z)(folder)}.`, 'Run init in the folder of the package, or name the file with --from.');
    }
    const more = others.map(({ path }) => `${(0,external_node_path_.basename)(path)} is there too; to use it: --from ${(0,shell_word/* toShellWord */.u)(path)}`);
    return { ...first, notes: more.map((note) => ({ field: 'packages', note })) };
}
/** At the root of a workspace: the commands for its packages, as far as their folders are written plainly. */
function hintOf({ path, hint, members = [] }, world) {
    const found = members
        .slice(0, MAX_MEMBERS)
        .flatMap((pattern) => expandMember((0,external_node_path_.dirname)(path), pattern, world))
        .filter((folder) => world.files.stat((0,external_node_path_.join)(folder, (0,external_node_path_.basename)(path)))?.kind === 'file')
        .slice(0, MAX_MEMBERS_SHOWN)
        .map((folder) => `mcp-git-registry init ${(0,shell_word/* toShellWord */.u)(folder)}`);
    return found.length === 0 ? hint : `Run init for the package that is the server:\n    ${found.join('\n    ')}`;
}
function expandMember(root, pattern, world) {
    const [, folder, star] = MEMBER.exec(pattern) ?? [];
    if (folder === undefined || folder.split('/').includes('..'))
        return [];
    const path = (0,external_node_path_.join)(root, folder);
    if (star === undefined)
        return [path];
    if (world.files.stat(path)?.kind !== 'directory')
        return [];
    return world.files
        .names(path)
        .sort()
        .slice(0, MAX_MEMBERS)
        .map((name) => (0,external_node_path_.join)(path, name));
}
/** A plain file as text; undefined when there is nothing. A link, a folder, a device and a large file are UserErrors. */
function readPlainText(path, { files }) {
    const read = (0,plain_file/* readPlainFile */.b$)(path, { maxBytes: MAX_SOURCE_BYTES }, files);
    if (read === undefined)
        return undefined;
    const shown = (0,foreign_text/* quoteForeignText */._z)(path);
    if (read.kind === 'unreadable') {
        throw new commands_world/* UserError */.yo(`${shown} cannot be read: ${(0,foreign_text/* quoteForeignText */._z)(read.reason)}.`, 'Name a plain file with --from: links are not followed.');
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(read.bytes);
    }
    catch (error) {
        throw new commands_world/* UserError */.yo(`${shown} is not valid UTF-8.`, 'Save it as UTF-8.', { cause: error });
    }
}
function listSources(folder, world) {
    const names = world.files.names(folder);
    const projects = names.filter((name) => /\.csproj$/i.test(name)).sort();
    return [...FIXED_NAMES.filter((name) => names.includes(name)), ...projects].map((name) => (0,external_node_path_.join)(folder, name));
}
function readSource(path, world) {
    const text = readPlainText(path, world);
    if (text === undefined)
        throw new commands_world/* UserError */.yo(`${(0,foreign_text/* quoteForeignText */._z)(path)} is not there.`, `Name a ${KNOWN}.`);
    const name = (0,external_node_path_.basename)(path);
    if (name === 'package.json') {
        const json = parseTable(path, () => JSON.parse(text));
        const isRoot = world.files.stat((0,external_node_path_.join)((0,external_node_path_.dirname)(path), 'pnpm-workspace.yaml')) !== undefined;
        return readNpmFacts(json, isRoot);
    }
    const toml = () => parseTable(path, () => toJson((0,dist/* parse */.qg)(text, { maxDepth: MAX_TOML_DEPTH })));
    if (name === 'pyproject.toml')
        return readPythonFacts(toml());
    if (name === 'Cargo.toml')
        return readCargoFacts(toml());
    if (/\.csproj$/i.test(name))
        return readNugetFacts(text, name);
    throw new commands_world/* UserError */.yo(`${(0,foreign_text/* quoteForeignText */._z)(path)} is no package file that init knows.`, `Name a ${KNOWN}.`);
}
function parseTable(path, parse) {
    let value;
    try {
        value = parse();
    }
    catch (error) {
        // Both parsers quote the text that they cannot read, on lines of their own.
        const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
        throw new commands_world/* UserError */.yo(`${(0,foreign_text/* quoteForeignText */._z)(path)} cannot be read: ${(0,foreign_text/* quoteForeignText */._z)(reason)}.`, 'Correct it first: the package manager cannot read it either.', { cause: error });
    }
    if ((0,json_members/* isJsonObject */.OW)(value))
        return value;
    throw new commands_world/* UserError */.yo(`${(0,foreign_text/* quoteForeignText */._z)(path)} holds no object.`, 'Correct it first.');
}
/** TOML as JSON has it: dates are texts there. */
function toJson(toml) {
    return JSON.parse(JSON.stringify(toml));
}

// EXTERNAL MODULE: ./build/manifest/repair-repository.js
var repair_repository = __webpack_require__(12584);
// EXTERNAL MODULE: ./build/manifest/repository-address.js
var repository_address = __webpack_require__(9747);
// EXTERNAL MODULE: ./build/manifest/subfolder.js
var subfolder = __webpack_require__(12410);
;// CONCATENATED MODULE: ./build/commands/init/repository-place.js




/** npm's own form for a repository on GitHub. */
const NPM_SHORTHAND = /^[\w.-]+\/[\w.-]+$/;
/**
 * Reads a repository as package files name it: an address of any kind, or npm's shorthand (`alice/weather`,
 * `gitlab:a/b`). `folder` is one that the package file names itself.
 */
function parseRepository(written, folder) {
    const parts = (0,repair_repository/* parseRepositoryAddress */.A)(NPM_SHORTHAND.test(written) ? `github:${written}` : written);
    if (parts === undefined)
        return { kind: 'other', reason: `"${written}" is no address of a repository` };
    const { host, project, subfolder } = parts;
    const source = (0,repository_address/* sourceOfHost */.vo)(host);
    if (source === undefined) {
        return { kind: 'other', reason: `the host ${host} is not one that the format knows (github.com, gitlab.com)` };
    }
    if (project.length > 2) {
        return {
            kind: 'other',
            reason: `"${written}" lies in nested GitLab groups, which a public registry does not take`,
        };
    }
    const url = `https://${host}/${project.join('/')}`;
    const [owner, repository] = project;
    if (owner === undefined || repository === undefined || !(0,repository_address/* acceptsRepository */.qh)(url, source, judge_policy/* PUBLIC_POLICY */.nS))
        return { kind: 'other', reason: `"${written}" names no repository` };
    return { kind: 'known', source, url, owner, repository, subfolder: toSubfolder(folder) ?? subfolder };
}
/** A folder in the form that the format allows; undefined for the root and for what cannot be written. */
function toSubfolder(folder) {
    return (folder && (0,subfolder/* repairSubfolder */.IW)(folder)) || undefined;
}

// EXTERNAL MODULE: ./build/manifest/server-name.js
var server_name = __webpack_require__(57317);
;// CONCATENATED MODULE: ./build/commands/init/server-name-source.js




/** No name of a server may be that of a file of the site. */
const SITE_FILE = /\.(?:json|html)$/i;
const GITHUB_OWNER = /^[a-zA-Z0-9][a-zA-Z0-9-]*$/;
const README_MARK = /mcp-name: ([a-zA-Z0-9.-]{1,200}\/[a-zA-Z0-9._-]{1,200})/g;
const IMAGE_LABEL = /io\.modelcontextprotocol\.server\.name"?[ \t]*(?:=[ \t]*)?["']?([a-zA-Z0-9.-]{1,200}\/[a-zA-Z0-9._-]{1,200})/;
/**
 * The name: what the person says, else what the package claims (`mcpName` in package.json, `mcp-name:` in the README),
 * else the label in the Dockerfile, else `io.github.<owner>/<repository>` (a package in a subfolder gives its own name
 * instead of the repository's). Nothing else can prove a namespace, so nothing else is guessed.
 */
function chooseServerName(source, context, world) {
    const claims = findClaims(source, world);
    const claim = claims.names.length === 1 ? claims.names[0] : undefined;
    if (context.given !== undefined)
        return chooseGiven(context.given, claims);
    if (claim !== undefined)
        return { name: { value: claim, from: claims.from }, isClaimed: true, notes: [] };
    const notes = [];
    if (claims.names.length > 1)
        notes.push({ field: 'name', note: `${claims.from} names several servers; none of them was taken.` });
    const label = findImageLabel(source, world);
    const name = label === undefined ? deriveName(source, context) : { value: label, from: 'the label in the Dockerfile' };
    return { name, isClaimed: 'value' in name && claims.names.includes(name.value), notes };
}
function chooseGiven(given, claims) {
    const isClaimed = claims.names.includes(given);
    const other = claims.names[0];
    const note = `${claims.from} says "${other}"; the package proves its owner only when both are equal.`;
    const notes = other === undefined || isClaimed ? [] : [{ field: 'name', note }];
    return { name: { value: given, from: '--name' }, isClaimed, notes };
}
function findClaims({ facts, folder }, world) {
    if (facts.registryType === 'npm') {
        return { names: facts.claimedName === undefined ? [] : [facts.claimedName], from: '"mcpName" in package.json' };
    }
    const readme = readmeFile(folder, facts.readme, world);
    const text = (readme && readOptional((0,external_node_path_.join)(folder, readme), world)) || '';
    // What follows a name decides where it ends: "-->" closes a comment, a full stop a sentence.
    const names = [...text.matchAll(README_MARK)].map(([, name = '']) => name.replace(/(?<![-._])[-._]+$/, ''));
    return { names: [...new Set(names)], from: `"mcp-name:" in ${readme}` };
}
function readmeFile(folder, named, world) {
    if (named !== undefined)
        return /^(?!\/)(?!.*\.\.)[\w./ -]+$/.test(named) ? named : undefined;
    const names = world.files.names(folder).filter((name) => /^readme(?:\.\w+)?$/i.test(name));
    return names.find((name) => /\.md$/i.test(name)) ?? names.sort()[0];
}
function findImageLabel({ folder }, world) {
    const label = IMAGE_LABEL.exec(readOptional((0,external_node_path_.join)(folder, 'Dockerfile'), world) ?? '')?.[1];
    return label?.replace(/(?<![-._])[-._]+$/, '');
}
/** A file that only may be of help: one that cannot be read is as good as none. */
function readOptional(path, world) {
    try {
        return readPlainText(path, world);
    }
    catch (error) {
        if (error instanceof commands_world/* UserError */.yo)
            return undefined;
        throw error;
    }
}
function deriveName({ facts }, { place, ownerLogin }) {
    if (place.kind === 'other')
        return { gap: `a name is made from a repository on github.com, and ${place.reason}` };
    if (place.source !== 'github' || !GITHUB_OWNER.test(place.owner))
        return { gap: `a name is made from a repository on github.com, and this one is ${place.url}` };
    const isLogin = ownerLogin?.toLowerCase() === place.owner.toLowerCase();
    const owner = isLogin && ownerLogin !== undefined ? ownerLogin : place.owner;
    const id = 'value' in facts.identifier ? facts.identifier.value : '';
    const unscoped = id.slice(id.lastIndexOf('/') + 1);
    const candidates = place.subfolder === undefined ? [place.repository, unscoped] : [unscoped, place.repository];
    const half = candidates.find((name) => server_name/* NAME_FORM */.PR.test(name) && !SITE_FILE.test(name) && !name.includes('..'));
    if (half === undefined)
        return { gap: `neither "${place.repository}" nor "${unscoped}" can be the name of a server` };
    const from = half === place.repository ? 'the repository' : 'the owner of the repository and the name of the package';
    return { value: `io.github.${owner}/${half}`, from };
}

;// CONCATENATED MODULE: ./build/commands/init/run-init.js











const FILE_NAME = 'server.json';
/**
 * Writes a first server.json from the facts of a package file: without placeholders, only when the engine finds no
 * error in it, and never over anything that is there. Wrong folders and files are UserErrors; missing facts are not.
 */
function runInit(options, world) {
    refuseReservedWord(options.dir);
    const folder = options.dir ?? (options.from === undefined ? '.' : (0,external_node_path_.dirname)(options.from));
    if (world.files.stat(world.files.resolveLinks(folder) ?? folder)?.kind !== 'directory')
        throw new commands_world/* UserError */.yo(`${(0,foreign_text/* quoteForeignText */._z)(folder)} is no folder.`, 'Name the folder of the package.');
    const file = options.out ?? (0,external_node_path_.join)(folder, FILE_NAME);
    if (!options.dryRun)
        refuseWhatIsThere(file, world);
    const source = readPackageSource(folder, options.from, world);
    const made = makeServer(source, options, world);
    const { server, missing } = made;
    const common = { file, from: source.path, missing, notes: [...source.notes, ...made.notes] };
    if (server === undefined)
        return { ...common, written: false, findings: [], next: [] };
    const text = `${JSON.stringify(server, null, 2)}\n`;
    const surroundings = { ownerLogin: options.ownerLogin };
    // Without its package.json: what rules say about that, the notes and the next steps say here.
    const terms = { file, policy: judge_policy/* PUBLIC_POLICY */.nS, surroundings };
    const { findings } = (0,judge_server/* judgeServer */.TS)(new TextEncoder().encode(text), terms);
    if ((0,finding/* hasErrors */.Cs)(findings))
        return { ...common, written: false, server, text, findings, next: [] };
    if (!options.dryRun)
        writeFirst(file, text, world);
    const next = describeNextSteps(source, { server, file, isClaimed: made.isClaimed });
    return { ...common, written: !options.dryRun, server, text, findings, next };
}
function makeServer(source, options, world) {
    const { facts } = source;
    const place = findPlace(source);
    const choice = chooseServerName(source, { given: options.name, place, ownerLogin: options.ownerLogin }, world);
    const { title, description, packageVersion: version } = options;
    const { server, missing, notes } = buildFirstServer({ facts, place, name: choice.name, title, description, version });
    return { server, missing, notes: [...choice.notes, ...notes], isClaimed: choice.isClaimed };
}
/** Many packages name their repository as the homepage only. */
function findPlace({ facts }) {
    const { repository, homepage, subfolder } = facts;
    if (repository !== undefined)
        return parseRepository(repository, subfolder);
    const home = /^https?:/i.test(homepage ?? '') ? parseRepository(homepage ?? '', subfolder) : undefined;
    return home?.kind === 'known' ? home : { kind: 'other', reason: 'the package file names no repository' };
}
function refuseReservedWord(dir) {
    if (dir !== 'registry')
        return;
    throw new commands_world/* UserError */.yo('"init registry", which will set up a registry of your own, is not there yet.', 'The guide for owners shows how to do it by hand. For a folder of that name write ./registry.');
}
function refuseWhatIsThere(file, world) {
    if (world.files.stat(file) === undefined)
        return;
    throw new commands_world/* UserError */.yo(`${(0,foreign_text/* quoteForeignText */._z)(file)} is there already, and init never overwrites.`, 'Look at it with "mcp-git-registry validate". --out names another file; --dry-run only prints.');
}
function writeFirst(file, text, world) {
    let isNew;
    try {
        isNew = world.files.createExclusive(file, text);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new commands_world/* UserError */.yo(`${(0,foreign_text/* quoteForeignText */._z)(file)} cannot be written: ${(0,foreign_text/* quoteForeignText */._z)(reason)}.`, 'Name a place that can be written with --out, or see the file with --dry-run.', { cause: error });
    }
    if (!isNew)
        refuseWhatIsThere(file, world);
}

// EXTERNAL MODULE: ./build/commands/owner-login.js
var owner_login = __webpack_require__(25508);
// EXTERNAL MODULE: ./build/commands/present.js
var present = __webpack_require__(86820);
// EXTERNAL MODULE: ./build/cli/exit-codes.js
var exit_codes = __webpack_require__(65158);
// EXTERNAL MODULE: ./build/cli/run-command.js
var run_command = __webpack_require__(13080);
;// CONCATENATED MODULE: ./build/cli/run-init.js






function createInitRunner(world) {
    return async ([dir], given) => {
        const { json, ...options } = given;
        const report = runInit({ ...options, dir, ownerLogin: (0,owner_login/* readOwnerLogin */.F)() }, world);
        if (json)
            (0,run_command/* printJson */.Q)(toDocument(report), world);
        else
            printReport(report, options, world);
        return toExitCode(report);
    };
}
function toExitCode({ missing, findings }) {
    if (missing.length > 0)
        return exit_codes/* EXIT */.d.usage;
    return findings.some(({ severity }) => severity === 'error') ? exit_codes/* EXIT */.d.fail : exit_codes/* EXIT */.d.pass;
}
/** Keys may be added, never renamed. */
function toDocument({ written, file, from, server, findings, missing, notes, next }) {
    return { written, file, from, ...(server && { server }), findings: (0,finding_rows/* toFindingRows */.A)(findings), missing, notes, next };
}
function printReport(report, { dryRun }, world) {
    const { out, note } = world.console;
    const [file, from] = [(0,present/* quoteForeignText */._z)(report.file), (0,present/* quoteForeignText */._z)(report.from)];
    for (const { field, note: text } of report.notes)
        note(`note  ${field}: ${(0,present/* quoteForeignText */._z)(text)}`);
    if (report.missing.length > 0) {
        for (const { field, why, how } of report.missing)
            note(`\n${field} is missing. ${(0,present/* quoteForeignText */._z)(why)}\n  → ${how}`);
        note(`\nNothing was written: ${from} does not say all that a server.json needs.`);
        return;
    }
    (0,run_command/* printFindings */.c)(report.findings, world);
    if (toExitCode(report) === exit_codes/* EXIT */.d.fail) {
        note(`Nothing was written: what ${from} says makes no valid server.json.`);
        return;
    }
    if (dryRun) {
        out((0,present/* stringifySafely */.q)(report.server, 2));
        note(`\nNothing was written (--dry-run). It would go to ${file}.`);
        return;
    }
    out(`Wrote ${file} from ${from}: ${describeServer(report)}.`);
    out(`\nNext:\n${report.next.map((step, index) => `${index + 1}. ${step}`).join('\n')}`);
}
function describeServer({ server }) {
    return (0,present/* quoteForeignText */._z)(`${String(server?.name)} ${String(server?.version)}`);
}


/***/ }),

/***/ 41866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ toFindingRows),
/* harmony export */   D: () => (/* binding */ withFindingRows)
/* harmony export */ });
/* harmony import */ var _findings_render_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29282);
/* harmony import */ var _findings_render_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58703);


/** Findings as every command's JSON holds them. Keys may be added, never renamed. */
function toFindingRows(findings) {
    return findings.map(({ repair, ...finding }) => ({
        ...finding,
        message: (0,_findings_render_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMessage */ .e4)(finding),
        fix: (0,_findings_render_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderFix */ .C2)(finding),
        ...(repair !== undefined && (0,_findings_render_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isReportable */ .vW)(repair) ? { repair } : {}),
    }));
}
/** A command's report with its findings in that form. */
function withFindingRows(report) {
    return { ...report, findings: toFindingRows(report.findings) };
}


/***/ }),

/***/ 29045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ toShellWord)
/* harmony export */ });
/* harmony import */ var _findings_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81735);

/** A path for a command that a person copies into a shell: quoted unless it is plain. */
function toShellWord(path) {
    const shown = (0,_findings_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteForeignText */ ._z)(path);
    return /^[\w@%+=:,./-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", String.raw `'\''`)}'`;
}


/***/ }),

/***/ 25508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readOwnerLogin)
/* harmony export */ });
/**
 * The login of the GitHub owner in whose repository a workflow runs, as GitHub spells it; undefined anywhere else: a
 * variable of that name on another machine proves nothing.
 */
function readOwnerLogin(env = process.env) {
    return env.GITHUB_ACTIONS === 'true' ? env.GITHUB_REPOSITORY_OWNER || undefined : undefined;
}


/***/ }),

/***/ 47130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T7: () => (/* binding */ describeTooLarge),
/* harmony export */   U: () => (/* binding */ describeReadError),
/* harmony export */   b$: () => (/* binding */ readPlainFile)
/* harmony export */ });
const NO_FILE = {
    // Never followed: where a stranger wrote the tree, a link is a way out of it.
    symlink: 'it is a symbolic link',
    directory: 'it is a folder',
    // A device may have no end and a pipe none that comes.
    other: 'it is not a plain file',
};
const REASONS = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    ENOENT: 'it is gone',
    EISDIR: 'it is a folder',
    ELOOP: 'its symbolic links go in a circle',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    EAGAIN: 'it has nothing to read yet',
};
/** The bytes of a plain file, or why there are none; undefined when nothing is there. Never throws. */
function readPlainFile(path, { kind, maxBytes }, files) {
    try {
        const found = maxBytes === undefined ? undefined : files.stat(path);
        const is = kind ?? (found ?? files.stat(path))?.kind;
        if (is === undefined)
            return undefined;
        if (is !== 'file')
            return { kind: 'unreadable', reason: NO_FILE[is] };
        if (maxBytes === undefined)
            return { kind: 'bytes', bytes: files.read(path) };
        if (found !== undefined && found.size > maxBytes)
            return describeTooLarge(maxBytes);
        const bytes = files.readAtMost(path, maxBytes);
        return bytes.byteLength > maxBytes ? describeTooLarge(maxBytes) : { kind: 'bytes', bytes };
    }
    catch (error) {
        return { kind: 'unreadable', reason: describeReadError(error) };
    }
}
/** Why something is not read although it could be. */
function describeTooLarge(maxBytes) {
    return { kind: 'unreadable', reason: `it has more than ${maxBytes.toLocaleString('en')} bytes` };
}
/** Why a file could not be read or written, in words where they are known. */
function describeReadError(error) {
    if (!(error instanceof Error))
        return String(error);
    return REASONS[String(error.code)] ?? error.message;
}


/***/ }),

/***/ 86820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* reexport safe */ _findings_render_text_js__WEBPACK_IMPORTED_MODULE_2__.Kj),
/* harmony export */   _z: () => (/* reexport safe */ _findings_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__._z),
/* harmony export */   op: () => (/* reexport safe */ _findings_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__.op),
/* harmony export */   q: () => (/* reexport safe */ _findings_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__.q)
/* harmony export */ });
/* harmony import */ var _findings_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81735);
/* harmony import */ var _findings_render_github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34139);
/* harmony import */ var _findings_render_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58703);





/***/ }),

/***/ 29282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cG: () => (/* binding */ toReport),
/* harmony export */   vW: () => (/* binding */ isReportable)
/* harmony export */ });
/* unused harmony export fitReport */
/* harmony import */ var _file_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57920);
/* harmony import */ var _render_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58703);
/* harmony import */ var _secret_spans_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88707);



/** The report for programs. Messages are harmless; `name`, `version` and edits are as the file has them. */
function toReport(files) {
    const { error, warning, info, dropped } = (0,_file_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .countFindings */ .Gt)(files);
    return {
        verdict: (0,_file_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .toVerdict */ .ds)(files),
        errors: error,
        warnings: warning,
        infos: info,
        dropped,
        files: files.map(reportFile),
    };
}
/**
 * The report with at most `bytes` of JSON: first fewer findings per file are told, then none, then fewer files. What is
 * left out of a file is in its `dropped`; the counts at the top stay those of the whole.
 */
function fitReport(report, bytes) {
    const fits = (some) => new TextEncoder().encode(JSON.stringify(some)).length <= bytes;
    if (fits(report))
        return report;
    for (const most of [50, 10, 3, 0]) {
        const shorter = { ...report, files: report.files.map((file) => cutFile(file, most)) };
        if (fits(shorter))
            return shorter;
    }
    let files = report.files.map((file) => cutFile(file, 0));
    while (files.length > 0 && !fits({ ...report, files }))
        files = files.slice(0, files.length >> 1);
    return { ...report, files };
}
function cutFile({ fixed: _fixed, ...file }, most) {
    const findings = file.findings.slice(0, most);
    return { ...file, findings, dropped: file.dropped + file.findings.length - findings.length };
}
function reportFile(told) {
    const { file, verdict, name, version, findings, dropped, fixed, notFixed, fixedText } = told;
    return {
        file,
        verdict,
        name,
        version,
        findings: findings.map(reportFinding),
        dropped,
        ...(fixed === undefined ? {} : { fixed: fixed.map(reportFinding) }),
        ...(notFixed === undefined ? {} : { notFixed }),
        ...(fixedText === undefined ? {} : { fixedText }),
    };
}
function reportFinding(finding) {
    const { code, rule, severity, pointer = '', line = 1, column = 1, repair } = finding;
    return {
        code,
        ...(rule === undefined ? {} : { rule }),
        severity,
        pointer: (0,_secret_spans_js__WEBPACK_IMPORTED_MODULE_2__/* .maskSecrets */ .QU)(pointer),
        line,
        column,
        endLine: finding.endLine ?? line,
        endColumn: finding.endColumn ?? column,
        message: (0,_render_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMessage */ .e4)(finding),
        fix: (0,_render_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderFix */ .C2)(finding),
        ...(repair === undefined || !isReportable(repair)
            ? {}
            : { repair: { safe: repair.safe, edits: repair.edits.map(reportEdit) } }),
    };
}
/** An edit that writes a secret again, or half of a pair of surrogates, is for the file alone: a report is read elsewhere. */
function isReportable({ edits }) {
    return edits.every(({ text }) => (0,_secret_spans_js__WEBPACK_IMPORTED_MODULE_2__/* .findSecretSpans */ .lb)(text).length === 0 && !/\p{Surrogate}/u.test(text));
}
function reportEdit({ line, column, endLine, endColumn, text }) {
    return { line, column, endLine, endColumn, text };
}


/***/ })

};
