export const id = 803;
export const ids = [803];
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

/***/ 26803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createPreviewRunner: () => (/* binding */ createPreviewRunner)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/io/static-root.js


/**
 * Opens a folder for serving. A path with an empty, `.` or `..` segment, a NUL or a backslash is not there, and neither
 * is what a symbolic link inside the folder reaches outside of it. The folder is resolved anew on each call, so that a
 * rebuild may swap it.
 */
function createStaticRoot(directory) {
    const resolveInside = (path) => {
        if (path !== '' && !isPlain(path))
            return undefined;
        try {
            const root = (0,external_node_fs_.realpathSync)(directory);
            const real = (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(root, path));
            return real === root || real.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep) ? real : undefined;
        }
        catch {
            // Not there, a link to nothing, a loop, or a name longer than the file system has: all the same to a client.
            return undefined;
        }
    };
    const kindOf = (path) => {
        const real = resolveInside(path);
        const found = real === undefined ? undefined : (0,external_node_fs_.statSync)(real, { throwIfNoEntry: false });
        if (found?.isFile())
            return 'file';
        return found?.isDirectory() ? 'directory' : undefined;
    };
    return {
        kindOf,
        read(path) {
            const real = kindOf(path) === 'file' ? resolveInside(path) : undefined;
            return real === undefined ? undefined : (0,external_node_fs_.readFileSync)(real);
        },
    };
}
function isPlain(path) {
    return (!/[\0\\]/.test(path) && path.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..'));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/site/conditional.js

const ETAG_HEX_DIGITS = 32;
/** A strong entity tag (RFC 9110, section 8.8.3) that depends on the bytes only. */
function etagOf(body) {
    return `"${(0,external_node_crypto_.createHash)('sha256').update(body).digest('hex').slice(0, ETAG_HEX_DIGITS)}"`;
}
/** True when `If-None-Match` names this tag, so that the answer is 304: `*`, a list, weak tags compared weakly. */
function isNotModified(ifNoneMatch, etag) {
    if (ifNoneMatch === undefined)
        return false;
    return ifNoneMatch.split(',').some((part) => {
        const tag = part.trim().replace(/^W\//, '');
        return tag === '*' || tag === etag;
    });
}

// EXTERNAL MODULE: ./build/site/content-types.js
var content_types = __webpack_require__(8607);
// EXTERNAL MODULE: ./build/site/cors.js
var cors = __webpack_require__(97525);
;// CONCATENATED MODULE: ./build/site/host-path.js
const MAX_DECODINGS = 5;
/**
 * Percent-decodes a request path once, as a host does; with `slashes` a `%2F` stays literal.
 * Refused: what is not valid percent-encoded UTF-8, NUL, a backslash, and a `..` segment, each also when they only
 * appear after decoding again (some hosts and proxies decode twice).
 */
function decodeHostPath(raw, undecoded = 'nothing') {
    const path = decodeOnce(undecoded === 'slashes' ? raw.replaceAll(/%2f/gi, '%252F') : raw);
    if (path === undefined)
        return { bad: 'The path is not valid percent-encoded UTF-8.' };
    let seen = path;
    for (let round = 0; round < MAX_DECODINGS; round += 1) {
        if (isUnsafe(seen))
            return { bad: 'The path leads out of the site.' };
        const next = decodeOnce(seen);
        if (next === undefined || next === seen)
            return { path };
        seen = next;
    }
    return { bad: 'The path is encoded too many times.' };
}
/** A request's path and query; the query keeps its question mark and is empty when there is none. */
function splitTarget(target) {
    const mark = target.indexOf('?');
    return mark < 0 ? { path: target, query: '' } : { path: target.slice(0, mark), query: target.slice(mark) };
}
function isUnsafe(path) {
    return path.includes('\0') || path.includes('\\') || path.split('/').includes('..');
}
function decodeOnce(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/site/problem.js
var problem = __webpack_require__(70637);
;// CONCATENATED MODULE: ./build/site/emulations/pages.js



const OK_HEADERS = { 'access-control-allow-origin': '*', 'cache-control': 'max-age=600' };
/**
 * GitHub Pages as far as it is known (clients.md, sections 8 and 9a): no configuration, the query ignored, `x.html` for
 * `/x`, a 301 without CORS for a directory, `404.html` for the rest. With `undecoded: 'slashes'` the host of 9c.
 */
function emulatePages(request, lookup, options) {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
        return { status: 405, body: '', headers: { allow: 'GET, HEAD', 'content-type': 'text/html' } };
    }
    const { path: raw, query } = splitTarget(request.target);
    const decoded = decodeHostPath(raw, options.undecoded);
    if ('bad' in decoded) {
        return { ...(0,problem/* renderProblem */.y)(400, decoded.bad), headers: { 'content-type': 'application/problem+json' } };
    }
    const path = decoded.path.replace(/^\//, '');
    if (path === '' || path.endsWith('/'))
        return answerDirectory(path, lookup);
    if (lookup.file(path) === 'file')
        return found(path);
    const isDirectory = lookup.file(path) === 'directory';
    const mustRedirect = options.dirWins && isDirectory && lookup.file(`${path}/index.html`) !== 'file';
    if (!mustRedirect && lookup.file(`${path}.html`) === 'file')
        return found(`${path}.html`);
    return isDirectory ? redirect(`${raw}/${query}`) : missing(lookup);
}
function answerDirectory(path, lookup) {
    for (const index of ['index.html', 'index.json']) {
        if (lookup.file(`${path}${index}`) === 'file')
            return found(`${path}${index}`);
    }
    return missing(lookup);
}
function found(path) {
    return { status: 200, path, headers: { ...OK_HEADERS, 'content-type': (0,content_types/* contentTypeOf */.JX)(path) } };
}
/** The path and query are sent back as they came; the real host answers so without any CORS header. */
function redirect(location) {
    return { status: 301, body: '', headers: { location, 'content-type': 'text/html' } };
}
function missing(lookup) {
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    if (lookup.file('404.html') === 'file')
        return { status: 404, path: '404.html', headers };
    return { status: 404, body: 'Not Found', headers };
}

// EXTERNAL MODULE: ./build/site/list-keys.js
var list_keys = __webpack_require__(85921);
;// CONCATENATED MODULE: ./build/site/emulations/rewrite.js





const LIST_PATH = /^(?:(v0|v0\.1)\/)?servers\/?$/;
const API_PATH = /^v0(?:\.1)?\//;
const CURSOR = new RegExp(`^${list_keys/* CURSOR_PATTERN */.aL}$`);
/**
 * A static host that can rewrite URLs and look at the query (nginx, Caddy and their like; clients.md, section 9b): what
 * the files of `renderHostFiles` make of a real one. `cursor` and `version` choose a list page, `.json` is added to
 * detail paths, every answer carries the CORS trio.
 */
function emulateRewrite(request, lookup) {
    if (request.method === 'OPTIONS')
        return { status: 204, body: '', headers: cors/* CORS_HEADERS */.$ };
    if (request.method !== 'GET' && request.method !== 'HEAD')
        return refuse(405, 'This registry is read-only.');
    const { path: raw, query } = splitTarget(request.target);
    const decoded = decodeHostPath(raw);
    if ('bad' in decoded)
        return refuse(400, decoded.bad);
    const path = decoded.path.replaceAll(/\/{2,}/g, '/').replace(/^\//, '');
    const list = LIST_PATH.exec(path);
    const candidates = list ? [listPage(list[1] ?? 'v0.1', new URLSearchParams(query))] : candidatesFor(path);
    const file = candidates.find((candidate) => candidate !== undefined && lookup.file(candidate) === 'file');
    if (file === undefined)
        return rewrite_missing(lookup);
    const type = (0,content_types/* contentTypeOf */.JX)(file);
    return {
        status: 200,
        path: file,
        headers: { ...cors/* CORS_HEADERS */.$, 'content-type': type === content_types/* UNKNOWN_TYPE */.qz ? 'application/json' : type },
    };
}
/** The page that the query chooses; undefined for a version that is no list and for a cursor without the right form. */
function listPage(api, query) {
    const version = query.get('version') || undefined;
    const cursor = query.get('cursor') || undefined;
    if (version !== undefined && version !== 'latest')
        return undefined;
    if (cursor !== undefined && !CURSOR.test(cursor))
        return undefined;
    return `${api}/lists/${version ?? 'all'}/${cursor ?? list_keys/* FIRST_PAGE_KEY */.vD}.json`;
}
function candidatesFor(path) {
    const bare = path.replace(/\/$/, '');
    if (bare === '')
        return ['index.html'];
    if (!API_PATH.test(path))
        return [bare, `${bare}/index.html`];
    return [`${bare}.json`, `${bare}/index.json`, bare];
}
function rewrite_missing(lookup) {
    const headers = { ...cors/* CORS_HEADERS */.$, 'content-type': 'application/problem+json' };
    if (lookup.file('404.html') === 'file')
        return { status: 404, path: '404.html', headers };
    return { ...(0,problem/* renderProblem */.y)(404, 'There is nothing at this path.'), headers };
}
function refuse(status, detail) {
    return { ...(0,problem/* renderProblem */.y)(status, detail), headers: { ...cors/* CORS_HEADERS */.$, 'content-type': 'application/problem+json' } };
}

;// CONCATENATED MODULE: ./build/site/emulate.js


/** The static hosts that a site can be tried on without having one (clients.md, section 9). */
const EMULATIONS = ['github-pages', 'rewrite', 'no-decode'];
/**
 * Decides what the emulated host answers. Pure: reads no file but through `lookup`, which says only what is there.
 * Conditional requests, lengths and HEAD are the business of whoever serves the answer.
 */
function emulateHost(options, request, lookup) {
    if (options.emulation === 'rewrite')
        return emulateRewrite(request, lookup);
    const undecoded = options.emulation === 'no-decode' ? 'slashes' : 'nothing';
    return emulatePages(request, lookup, { undecoded, dirWins: options.dirWins ?? false });
}

// EXTERNAL MODULE: ./build/manifest/compare-instants.js
var compare_instants = __webpack_require__(34438);
// EXTERNAL MODULE: ./build/site/compare-newest-first.js
var compare_newest_first = __webpack_require__(73743);
// EXTERNAL MODULE: ./build/manifest/server-json.js
var server_json = __webpack_require__(55804);
// EXTERNAL MODULE: ./build/registry/catalogue.js
var catalogue = __webpack_require__(78211);
;// CONCATENATED MODULE: ./build/site/query-index.js




/**
 * Builds the index. `tombstones` are deleted versions: they appear only where deleted rows are asked for, and not at
 * all where a row of the same name and version exists. The rows need no order.
 */
function createQueryIndex(rows, tombstones = []) {
    const sorted = mergeRows(rows, tombstones);
    const ranges = rangesByName(sorted);
    const names = new Map(sorted.filter(({ uuid }) => uuid !== '').map(({ uuid, name }) => [uuid.toLowerCase(), name]));
    const latest = new Set();
    for (const [start, end] of ranges.values()) {
        const found = latestOf(sorted.slice(start, end));
        if (found)
            latest.add(found);
    }
    const details = new WeakMap();
    const detailsOf = (row) => {
        const known = details.get(row) ?? readDetails(row);
        details.set(row, known);
        return known;
    };
    return {
        rows: sorted,
        isListedAsLatest: (row) => latest.has(row),
        versionsOf: (name) => sorted.slice(...(ranges.get(name) ?? [0, 0])),
        nameOf: (uuid) => names.get(uuid.toLowerCase()),
        positionOf: (name) => ranges.get(name)?.[0] ?? lowerBound(sorted, name),
        searchTextOf: (row) => detailsOf(row).searchText,
        publishedAtOf: (row) => detailsOf(row).publishedAt,
    };
}
/**
 * Where to go on for a cursor of the given list: the row that the key names, or, when it has gone, the first row of
 * that name or after it (a walk then repeats some rows of one server at most, and misses none).
 * Undefined when the cursor has not the form of that list's keys.
 */
function findCursor(index, list, cursor) {
    if (list === 'latest') {
        const name = (0,list_keys/* parseLatestKey */.qx)(cursor);
        if (name === undefined)
            return undefined;
        const position = index.positionOf(name);
        return { position, exact: index.rows[position]?.name === name };
    }
    const key = (0,list_keys/* parseAllKey */.q$)(cursor);
    if (key === undefined)
        return undefined;
    const offset = index.versionsOf(key.name).findIndex(({ version }) => (0,list_keys/* longVersionHash */.vH)(version).startsWith(key.hash));
    return { position: index.positionOf(key.name) + Math.max(0, offset), exact: offset >= 0 };
}
/** Orders rows by name, then version, by code units. */
function compareRows(a, b) {
    return (0,catalogue/* compareCodeUnits */.U)(a.name, b.name) || (0,catalogue/* compareCodeUnits */.U)(a.version, b.version);
}
function mergeRows(rows, tombstones) {
    const merged = new Map();
    for (const row of [...rows, ...tombstones]) {
        const key = `${row.name}\n${row.version}`;
        if (!merged.has(key))
            merged.set(key, row);
    }
    return [...merged.values()].sort(compareRows);
}
function rangesByName(sorted) {
    const ranges = new Map();
    for (const [position, { name }] of sorted.entries()) {
        const range = ranges.get(name);
        if (range)
            range[1] = position + 1;
        else
            ranges.set(name, [position, position + 1]);
    }
    return ranges;
}
/** Trusts the rows' own `isLatest`; a server with nothing but deleted versions is represented by the last one deleted. */
function latestOf(versions) {
    const latest = versions.find((row) => row.isLatest && row.status !== 'deleted');
    if (latest || versions.some((row) => row.status !== 'deleted'))
        return latest;
    return versions.reduce((last, row) => ((0,compare_instants/* compareInstants */.Q)(row.updatedAt, last.updatedAt) > 0 ? row : last));
}
function lowerBound(sorted, name) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((sorted[middle]?.name ?? '') < name)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function readDetails(row) {
    const { server, _meta } = JSON.parse(row.json);
    const description = typeof server?.description === 'string' ? server.description : '';
    const publishedAt = _meta?.[server_json/* OFFICIAL_META_KEY */.sh]?.publishedAt;
    return {
        // A search never contains a NUL, so none matches across the two.
        searchText: `${row.name}\0${description}`.toLowerCase(),
        publishedAt: typeof publishedAt === 'string' ? publishedAt : '',
    };
}

;// CONCATENATED MODULE: ./build/site/query-parameters.js

const DEFAULT_LIMIT = 30;
const MAX_LIMIT = 100;
const PARAMETERS = ['cursor', 'limit', 'search', 'version', 'updated_since', 'include_deleted'];
const RFC_3339 = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}:\d{2}:\d{2})(?:\.\d{1,12})?(?:[Zz]|[+-](\d{2}:\d{2}))$/;
/**
 * Reads the list parameters as the official registry does (clients.md, section 6): an empty value counts as absent,
 * a bad limit or flag is 422, a bad time or a NUL is 400, `updated_since` includes deleted versions.
 * The form of the cursor is not judged here: it depends on the list.
 */
function parseListQuery(params) {
    if (PARAMETERS.some((name) => params.get(name)?.includes('\0'))) {
        return { problem: (0,problem/* renderProblem */.y)(400, 'A parameter contains a NUL character.') };
    }
    const limit = parseLimit(params.get('limit'));
    if (limit === undefined) {
        return { problem: (0,problem/* renderProblem */.y)(422, `limit must be a whole number from 1 to ${MAX_LIMIT}.`) };
    }
    const deleted = parseIncludeDeleted(params);
    if ('problem' in deleted)
        return deleted;
    const cursor = params.get('cursor') || undefined;
    const search = params.get('search')?.toLowerCase() || undefined;
    const version = params.get('version') || undefined;
    return {
        query: {
            limit,
            ...deleted,
            ...(cursor === undefined ? {} : { cursor }),
            ...(search === undefined ? {} : { search }),
            ...(version === undefined ? {} : { version }),
        },
    };
}
/** `include_deleted` alone, for the detail paths. */
function parseIncludeDeleted(params) {
    const flag = params.get('include_deleted') || undefined;
    if (flag !== undefined && flag !== 'true' && flag !== 'false') {
        return { problem: (0,problem/* renderProblem */.y)(422, 'include_deleted must be true or false.') };
    }
    const since = params.get('updated_since') || undefined;
    if (since === undefined)
        return { includeDeleted: flag === 'true' };
    if (!isRfc3339(since)) {
        return { problem: (0,problem/* renderProblem */.y)(400, 'updated_since must be an RFC 3339 time such as 2026-07-20T00:00:00Z.') };
    }
    if (flag === 'false') {
        return { problem: (0,problem/* renderProblem */.y)(400, 'include_deleted=false cannot be combined with updated_since.') };
    }
    return { includeDeleted: true, updatedSince: since };
}
/** True for a time as RFC 3339 has it, with its zone, on a day that exists. */
function isRfc3339(text) {
    const [, date = '', time = '', offset = '00:00'] = RFC_3339.exec(text) ?? [];
    const wholeMs = Date.parse(`${date}T${time}Z`);
    // Date.parse rolls 30 February over to March; such a day is no time.
    if (Number.isNaN(wholeMs) || !new Date(wholeMs).toISOString().startsWith(date))
        return false;
    return Number(offset.slice(0, 2)) < 24 && Number(offset.slice(3)) < 60;
}
function parseLimit(text) {
    if (text === null || text === undefined || text === '')
        return DEFAULT_LIMIT;
    const limit = /^\d{1,9}$/.test(text) ? Number(text) : 0;
    return limit >= 1 && limit <= MAX_LIMIT ? limit : undefined;
}

// EXTERNAL MODULE: ./build/site/rows.js
var site_rows = __webpack_require__(61977);
;// CONCATENATED MODULE: ./build/site/query.js







const query_API_PATH = /^\/(v0|v0\.1)\/servers(?:\/(.*))?$/s;
const RESTART = 'Start again without a cursor.';
/**
 * Answers `GET <api>/servers` (clients.md, sections 6 and 12): `cursor`, `limit` 1 to 100 (default 30), `search`,
 * `version`, `updated_since`, `include_deleted`.
 * A page is `{servers, metadata: {nextCursor?, count}}`; the last one has no `nextCursor`, and `nextCursor` always
 * leads to at least one row. A cursor names the first row that has not been returned, so that rows inserted before it
 * do not move it. An unknown cursor is never answered with the first page.
 */
function answerListQuery(index, params) {
    const parsed = parseListQuery(params);
    if ('problem' in parsed)
        return parsed.problem;
    const { query } = parsed;
    const start = query.cursor === undefined ? 0 : startAt(index, query, query.cursor);
    if (typeof start !== 'number')
        return start;
    const page = [];
    for (let position = start; position < index.rows.length; position += 1) {
        const row = index.rows[position];
        if (row === undefined || !isMember(index, query, row) || !isWanted(index, query, row))
            continue;
        if (page.length === query.limit)
            return renderPage(page, keyOf(index, query, row));
        page.push(row);
    }
    return renderPage(page);
}
/**
 * Answers any path of the read API below `/v0` and `/v0.1`: the list, `/servers/{name}/versions`,
 * `/servers/{name}/versions/{version}`, and under `/v0` also `/servers/{uuid}` and `/servers/{name}`. With or without a
 * trailing slash, the name with `/` or `%2F`. `path` is as the client sent it, not decoded and without the query.
 * Undefined when the path is not one of the read API.
 */
function answerPath(index, path, params) {
    const found = query_API_PATH.exec(path);
    if (!found)
        return undefined;
    const segments = decodeSegments(found[2] ?? '');
    if (segments === undefined)
        return (0,problem/* renderProblem */.y)(400, 'The path is not valid percent-encoded UTF-8.');
    if (segments.length === 0)
        return answerListQuery(index, params);
    const deleted = parseIncludeDeleted(params);
    if ('problem' in deleted)
        return deleted.problem;
    return answerDetail(index, found[1] === 'v0', { segments, includeDeleted: deleted.includeDeleted });
}
function answerDetail(index, isV0, { segments, includeDeleted }) {
    const [first = '', second = '', third, version] = segments;
    if (isV0 && segments.length === 1) {
        const known = index.nameOf(first);
        return known === undefined ? notFound('No server has this id.') : oneVersion(index, known, { includeDeleted });
    }
    const name = `${first}/${second}`;
    if (isV0 && segments.length === 2)
        return oneVersion(index, name, { includeDeleted });
    if (third !== 'versions' || segments.length > 4)
        return notFound('There is no such path in this API.');
    if (segments.length === 3)
        return allVersions(index, name, includeDeleted);
    return oneVersion(index, name, { includeDeleted, ...(version === undefined ? {} : { version }) });
}
function allVersions(index, name, includeDeleted) {
    const rows = index.versionsOf(name).filter((row) => includeDeleted || row.status !== 'deleted');
    if (rows.length === 0)
        return notFound('No server has this name.');
    const dated = rows.map((row) => ({ version: row.version, publishedAt: index.publishedAtOf(row), row }));
    return renderPage(dated.sort(compare_newest_first/* compareNewestFirst */.a).map(({ row }) => row));
}
function oneVersion(index, name, { version = 'latest', includeDeleted }) {
    const rows = index.versionsOf(name);
    const row = rows.find((one) => (version === 'latest' ? index.isListedAsLatest(one) : one.version === version));
    if (row && (includeDeleted || row.status !== 'deleted'))
        return { status: 200, body: `${row.json}\n` };
    return notFound(rows.length === 0 ? 'No server has this name.' : 'The server has no such version.');
}
/** Rows that the chosen list consists of; a cursor counts within these. */
function isMember(index, query, row) {
    if (row.status === 'deleted' && !query.includeDeleted)
        return false;
    return query.version !== 'latest' || index.isListedAsLatest(row);
}
function isWanted(index, query, row) {
    if (query.version !== undefined && query.version !== 'latest' && row.version !== query.version)
        return false;
    if (query.search !== undefined && !index.searchTextOf(row).includes(query.search))
        return false;
    return query.updatedSince === undefined || (0,compare_instants/* compareInstants */.Q)(row.updatedAt, query.updatedSince) > 0;
}
/** Two versions can be made whose short hashes are equal; the later one then has the long key. */
function keyOf(index, query, row) {
    if (query.version === 'latest')
        return (0,list_keys/* latestKey */.p8)(row.name);
    const key = (0,list_keys/* allKey */.NJ)(row.name, row.version);
    const first = index.versionsOf(row.name).find(({ version }) => (0,list_keys/* allKey */.NJ)(row.name, version) === key);
    return first === undefined || first.version === row.version ? key : (0,list_keys/* longAllKey */.jv)(row.name, row.version);
}
/** Where the cursor leads, or the problem: a wrong form, nothing at or after it, or nothing before it (page one). */
function startAt(index, query, cursor) {
    const target = findCursor(index, query.version === 'latest' ? 'latest' : 'all', cursor);
    if (target === undefined)
        return (0,problem/* renderProblem */.y)(400, `The cursor is not one that this list gives. ${RESTART}`);
    const hasMember = (from, to) => {
        for (let position = from; position < to; position += 1) {
            const row = index.rows[position];
            if (row !== undefined && isMember(index, query, row))
                return true;
        }
        return false;
    };
    const isPastEnd = !hasMember(target.position, index.rows.length);
    const isFirstPage = !target.exact && !hasMember(0, target.position);
    if (isPastEnd || isFirstPage)
        return notFound(`This cursor is unknown. ${RESTART}`);
    return target.position;
}
function renderPage(rows, nextCursor) {
    return {
        status: 200,
        body: (0,site_rows/* renderList */.pI)(rows.map(({ json }) => json), nextCursor),
    };
}
function notFound(detail) {
    return (0,problem/* renderProblem */.y)(404, detail);
}
function decodeSegments(text) {
    try {
        const decoded = decodeURIComponent(text);
        if (decoded.includes('\0'))
            return undefined;
        const trimmed = decoded.endsWith('/') ? decoded.slice(0, -1) : decoded;
        return trimmed === '' ? [] : trimmed.split('/');
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/commands/world.js + 27 modules
var commands_world = __webpack_require__(95241);
;// CONCATENATED MODULE: ./build/commands/live-site.js





const LIST_FOLDER = 'v0.1/lists/all';
const MONTH = /^\d{4}-\d{2}$/;
const META_BLOCK = /\/registry$/;
/**
 * Reads a built site for the query function. Before each use `build.json` is looked at (one stat); a build in progress
 * may leave the lists half new, and then the rows of the last whole reading stay until the next use.
 * A site that cannot be read at the start is a UserError.
 */
function openLiveSite(directory, root, { files }) {
    const stampOf = () => {
        const found = files.stat((0,external_node_path_.join)(directory, 'build.json'));
        return found && `${found.size} ${found.changedMs}`;
    };
    let stamp = stampOf();
    let index = readIndex(root);
    return {
        index() {
            const now = stampOf();
            if (now === undefined || now === stamp)
                return index;
            try {
                index = readIndex(root);
                stamp = now;
            }
            catch (error) {
                if (!(error instanceof commands_world/* UserError */.yo))
                    throw error;
            }
            return index;
        },
    };
}
function readIndex(root) {
    const rows = [];
    const seen = new Set();
    for (let key = list_keys/* FIRST_PAGE_KEY */.vD; key !== undefined;) {
        if (seen.has(key))
            throw unreadable(`${LIST_FOLDER}/${key}.json`, 'the pages go round in a circle');
        seen.add(key);
        key = readPage(root, `${LIST_FOLDER}/${key}.json`, rows);
    }
    return createQueryIndex(rows, readTombstones(root));
}
/** Adds the page's rows and returns the key of the next page. */
function readPage(root, path, rows) {
    const page = readJson(root, path);
    const listed = memberOf(page, 'servers');
    if (!Array.isArray(listed))
        throw unreadable(path, 'it is not there, or no list');
    for (const row of listed)
        rows.push(toQueryRow(row));
    const next = memberOf(memberOf(page, 'metadata'), 'nextCursor');
    if (next === undefined)
        return undefined;
    // The key becomes part of a path, so only the form that the builder writes is followed.
    if (typeof next !== 'string' || (0,list_keys/* parseAllKey */.q$)(next) === undefined)
        throw unreadable(path, 'its nextCursor is no key');
    return next;
}
function toQueryRow(row) {
    const server = memberOf(row, 'server');
    const meta = memberOf(row, '_meta');
    const official = memberOf(meta, server_json/* OFFICIAL_META_KEY */.sh);
    const ownKey = isRecord(meta) ? Object.keys(meta).find((key) => META_BLOCK.test(key)) : undefined;
    return {
        name: textOf(memberOf(server, 'name')),
        version: textOf(memberOf(server, 'version')),
        uuid: textOf(ownKey === undefined ? undefined : memberOf(memberOf(meta, ownKey), 'id')),
        status: textOf(memberOf(official, 'status')),
        updatedAt: textOf(memberOf(official, 'updatedAt')),
        isLatest: memberOf(official, 'isLatest') === true,
        json: JSON.stringify(row),
    };
}
/** Versions whose last change says deleted. The site keeps nothing of them but the change, so the row says as much. */
function readTombstones(root) {
    const segments = memberOf(readJson(root, 'changes/index.json'), 'segments');
    if (!Array.isArray(segments))
        return [];
    const histories = new Map();
    for (const segment of segments) {
        const month = textOf(memberOf(segment, 'month'));
        const changes = MONTH.test(month) ? memberOf(readJson(root, `changes/${month}.json`), 'changes') : undefined;
        if (!Array.isArray(changes))
            continue;
        for (const change of changes) {
            const key = `${memberOf(change, 'name')}\n${memberOf(change, 'version')}`;
            histories.set(key, [...(histories.get(key) ?? []), change]);
        }
    }
    return [...histories.values()].filter((history) => memberOf(history.at(-1), 'status') === 'deleted').map(toTombstone);
}
/** `history` has the changes of one version, oldest first; the first is its publication. */
function toTombstone(history) {
    const change = history.at(-1);
    const name = textOf(memberOf(change, 'name'));
    const version = textOf(memberOf(change, 'version'));
    const updatedAt = textOf(memberOf(change, 'at'));
    const official = {
        status: 'deleted',
        statusChangedAt: updatedAt,
        statusMessage: memberOf(change, 'statusMessage'),
        publishedAt: textOf(memberOf(history[0], 'at')),
        updatedAt,
        isLatest: false,
    };
    const server = { name, description: 'This version was deleted.', version };
    const json = JSON.stringify({ server, _meta: { [server_json/* OFFICIAL_META_KEY */.sh]: official } });
    return { name, version, uuid: '', status: 'deleted', updatedAt, isLatest: false, json };
}
function readJson(root, path) {
    const bytes = root.read(path);
    if (bytes === undefined)
        return undefined;
    try {
        return JSON.parse(Buffer.from(bytes).toString('utf8'));
    }
    catch (error) {
        throw unreadable(path, 'it is not JSON', error);
    }
}
function memberOf(value, key) {
    return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
function unreadable(path, reason, cause) {
    return new commands_world/* UserError */.yo(`The site cannot be previewed: ${path}: ${reason}.`, 'Build the site again, then preview it.', {
        cause,
    });
}

;// CONCATENATED MODULE: ./build/commands/preview.js












const DEFAULT_HOST = '127.0.0.1';
const DEFAULT_PORT = 8080;
const MAX_PORT = 65_535;
const API_FILE = /^v0(?:\.1)?\//;
/**
 * Serves a built site until it is closed: `live` answers the read API with the query function and follows rebuilds, the
 * emulations answer as a static host would (design, section 5; clients.md, section 9).
 * A folder that is no built site, a bad or a taken port are UserErrors. Prints nothing.
 */
async function runPreview(options, world) {
    const { dir, emulate, dirWins = false, host = DEFAULT_HOST, port } = options;
    if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= MAX_PORT)) {
        throw new commands_world/* UserError */.yo(`${port} is not a port.`, `Give a number from 0 to ${MAX_PORT}; 0 takes any free port.`);
    }
    if (world.files.stat((0,external_node_path_.join)(dir, 'build.json'))?.kind !== 'file') {
        throw new commands_world/* UserError */.yo(`${dir} is not a built site.`, 'Name the folder that build wrote, or make one: mcp-git-registry build --data DIR --out SITE.');
    }
    const root = createStaticRoot(dir);
    const handler = emulate === 'live'
        ? answerLive(openLiveSite(dir, root, world), root)
        : answerEmulated({ emulation: emulate, dirWins }, root);
    const listening = await world.listen(handler, { host, port: port ?? DEFAULT_PORT, orNext: port === undefined });
    return { url: `http://${toReachable(host)}:${listening.port}`, port: listening.port, close: listening.close };
}
function answerEmulated(options, root) {
    return (request) => {
        const { status, headers, path, body = '' } = emulateHost(options, request, { file: root.kindOf });
        const bytes = path === undefined ? body : root.read(path);
        return finish(request, { status, headers, body: bytes ?? '' });
    };
}
function answerLive(site, root) {
    return (request) => {
        const answer = answerLiveRequest(request, site, root);
        const headers = {
            ...cors/* CORS_HEADERS */.$,
            'x-content-type-options': 'nosniff',
            'cache-control': 'no-cache',
            ...answer.headers,
        };
        return finish(request, { ...answer, headers });
    };
}
function answerLiveRequest(request, site, root) {
    if (request.method === 'OPTIONS')
        return { status: 204, headers: {}, body: '' };
    if (request.method !== 'GET' && request.method !== 'HEAD') {
        return asJson((0,problem/* renderProblem */.y)(405, 'This registry is read-only.'), { allow: 'GET, HEAD, OPTIONS' });
    }
    const { path: raw, query } = splitTarget(request.target);
    const path = raw.replaceAll(/\/{2,}/g, '/');
    // The alias that Copilot CLI 1.0.49 asks for.
    const apiPath = /^\/servers\/?$/.test(path) ? '/v0.1/servers' : path;
    const answer = answerPath(site.index(), apiPath, new URLSearchParams(query));
    // The files behind the API have addresses of their own (`versions.json`), which the page for people reads.
    const isFileOfApi = answer?.status === 404 && /\.(?:json|html)$/.test(path);
    return answer && !isFileOfApi ? asJson(answer) : answerFile(path, root);
}
function answerFile(rawPath, root) {
    const decoded = decodeHostPath(rawPath);
    if ('bad' in decoded)
        return asJson((0,problem/* renderProblem */.y)(400, decoded.bad));
    const path = decoded.path.replace(/^\//, '').replace(/\/$/, '');
    const candidates = path === '' ? ['index.html'] : [path, `${path}.json`, `${path}/index.html`];
    const file = candidates.find((candidate) => root.kindOf(candidate) === 'file');
    const body = file === undefined ? undefined : root.read(file);
    if (file !== undefined && body !== undefined)
        return { status: 200, headers: { 'content-type': liveTypeOf(file) }, body };
    return asJson((0,problem/* renderProblem */.y)(404, 'There is nothing at this path.'));
}
/** Everything below the API prefixes is JSON, also the twins that GitHub Pages needs under other names. */
function liveTypeOf(file) {
    const type = (0,content_types/* contentTypeOf */.JX)(file);
    return API_FILE.test(file) || type === content_types/* UNKNOWN_TYPE */.qz ? 'application/json' : type;
}
function asJson({ status, body }, headers = {}) {
    return { status, headers: { 'content-type': (0,problem/* jsonTypeOf */.W)(status), ...headers }, body };
}
/** Adds the entity tag to a 200 and answers 304 to a client that has these bytes already. */
function finish(request, response) {
    if (response.status !== 200)
        return response;
    const etag = etagOf(response.body);
    const headers = { ...response.headers, etag };
    if (!isNotModified(request.headers['if-none-match'], etag))
        return { ...response, headers };
    const { 'content-type': _, ...kept } = headers;
    return { status: 304, headers: kept, body: '' };
}
/** The host as a browser on this machine can open it. */
function toReachable(host) {
    if (host === '0.0.0.0')
        return DEFAULT_HOST;
    if (host === '::')
        return '[::1]';
    return host.includes(':') ? `[${host}]` : host;
}

// EXTERNAL MODULE: ./build/cli/exit-codes.js
var exit_codes = __webpack_require__(65158);
// EXTERNAL MODULE: ./build/cli/run-command.js
var run_command = __webpack_require__(13080);
;// CONCATENATED MODULE: ./build/cli/run-preview.js




const EMULATION_NAMES = ['live', ...EMULATIONS];
function createPreviewRunner(world) {
    return async ([dir = 'site'], given) => {
        const { port, bind, emulate, dirWins, json } = given;
        const preview = await runPreview({
            dir,
            host: bind,
            emulate: toEmulation(emulate),
            ...(port === undefined ? {} : { port }),
            ...(dirWins ? { dirWins } : {}),
        }, world);
        if (json)
            (0,run_command/* printJson */.Q)({ url: preview.url, port: preview.port, dir, emulate }, world);
        else
            world.console.out(`Serving ${dir} at ${preview.url}/ (${emulate}). Ctrl-C ends it.`);
        await untilInterrupted(world.signal);
        await preview.close();
        return exit_codes/* EXIT */.d.pass;
    };
}
function toEmulation(text) {
    const found = EMULATION_NAMES.find((emulation) => emulation === text);
    if (found)
        return found;
    throw new commands_world/* UserError */.yo(`"${text}" is not a host to emulate.`, `Use one of: ${EMULATION_NAMES.join(', ')}.`);
}
function untilInterrupted(signal) {
    return new Promise((resolve) => {
        if (signal.aborted)
            resolve();
        else
            signal.addEventListener('abort', () => resolve(), { once: true });
    });
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

/***/ 34438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ compareInstants)
/* harmony export */ });
const RFC3339 = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:[Zz]|([+-])(\d\d):(\d\d))$/;
/**
 * Orders two RFC 3339 times as instants: -1, 0 or 1. Any number of fraction digits counts (upstreams write six or
 * nine, trailing zeros dropped), offsets too. What is no RFC 3339 time is before all that are, and equal to its like.
 */
function compareInstants(a, b) {
    if (a === b)
        return 0;
    const [secondsA, fractionA] = parseInstant(a);
    const [secondsB, fractionB] = parseInstant(b);
    if (secondsA !== secondsB)
        return secondsA < secondsB ? -1 : 1;
    if (fractionA === fractionB)
        return 0;
    return fractionA < fractionB ? -1 : 1;
}
/** Seconds since 1970, and the fraction's digits without trailing zeros: these compare as text. */
function parseInstant(text) {
    const found = RFC3339.exec(text);
    const midnightMs = Date.parse(`${found?.[1]}T00:00:00Z`);
    if (found === null || Number.isNaN(midnightMs))
        return [Number.NEGATIVE_INFINITY, ''];
    const [, , hours, minutes, seconds, fraction = '', sign, offsetHours = '0', offsetMinutes = '0'] = found;
    const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -60 : 60);
    const ofDay = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
    return [midnightMs / 1000 + ofDay - offset, trimZeros(fraction)];
}
/** Digits without the zeros at their end; a regular expression would look at each run of zeros again and again. */
function trimZeros(digits) {
    let end = digits.length;
    while (digits[end - 1] === '0')
        end -= 1;
    return digits.slice(0, end);
}


/***/ }),

/***/ 89802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The SHA-256 of the bytes as they are, as `sha256:` and 64 lower-case hex digits; a string counts as its UTF-8. */
function digestOf(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}


/***/ }),

/***/ 55804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PH: () => (/* binding */ PUBLISHER_META_KEY),
/* harmony export */   fb: () => (/* binding */ META_PREFIX),
/* harmony export */   sh: () => (/* binding */ OFFICIAL_META_KEY)
/* harmony export */ });
const META_PREFIX = 'io.modelcontextprotocol.registry';
/** The registry-managed block; publishers cannot set it. */
const OFFICIAL_META_KEY = `${META_PREFIX}/official`;
const PUBLISHER_META_KEY = `${META_PREFIX}/publisher-provided`;


/***/ }),

/***/ 78211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ compareCodeUnits)
/* harmony export */ });
/** Code-unit order, without locale. */
function compareCodeUnits(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 76227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O1: () => (/* binding */ renderChanges),
/* harmony export */   PU: () => (/* binding */ toSortKey),
/* harmony export */   sl: () => (/* binding */ buildChanges)
/* harmony export */ });
/* harmony import */ var _manifest_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89802);
/* harmony import */ var _registry_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78211);


/** Everything that happened, oldest first; equal times by name and version. */
function buildChanges(servers) {
    const changes = servers.flatMap((server) => server.versions.flatMap((version) => toChanges(server.name, version)));
    return changes.sort((a, b) => (0,_registry_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodeUnits */ .U)(toSortKey(a.at), toSortKey(b.at)) ||
        (0,_registry_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodeUnits */ .U)(a.name, b.name) ||
        (0,_registry_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodeUnits */ .U)(a.version, b.version));
}
/** Receipts hold UTC times with `Z`; without it they sort as text, whatever the number of fraction digits. */
function toSortKey(time) {
    return time.slice(0, -1);
}
/** `changes/<yyyy-mm>.json` per month of UTC, and `changes/index.json` with a digest of each. */
function renderChanges(changes) {
    const months = new Map();
    for (const change of changes) {
        const month = change.at.slice(0, 7);
        const list = months.get(month);
        if (list)
            list.push(change);
        else
            months.set(month, [change]);
    }
    const segments = [...months].map(([month, list]) => ({
        month,
        list,
        body: `${JSON.stringify({ month, changes: list })}\n`,
    }));
    const index = segments.map(({ month, list, body }) => ({
        month,
        url: `changes/${month}.json`,
        count: list.length,
        digest: (0,_manifest_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(body),
    }));
    return [
        ...segments.map(({ month, body }) => ({ stage: 'detail', paths: [`changes/${month}.json`], body })),
        { stage: 'list', paths: ['changes/index.json'], body: `${JSON.stringify({ segments: index })}\n` },
    ];
}
function toChanges(name, version) {
    const states = [...(version.receipt?.history ?? []), { ...pickState(version), at: version.updatedAt }];
    const first = states[0];
    const common = { name, version: version.version };
    const changes = [
        { at: version.publishedAt, event: 'published', ...common, status: 'active', digest: first.digest },
    ];
    if (first.status !== 'active') {
        const at = states.length === 1 ? version.statusChangedAt : first.at;
        changes.push({ at, event: 'status', ...common, ...pickState(first) });
    }
    for (const [index, state] of states.slice(1).entries()) {
        const before = states[index];
        if (state.digest !== before.digest)
            changes.push({ at: state.at, event: 'edited', ...common, ...pickState(state) });
        if (state.status !== before.status || state.statusMessage !== before.statusMessage) {
            changes.push({ at: state.at, event: 'status', ...common, ...pickState(state) });
        }
    }
    return changes;
}
function pickState({ status, statusMessage, digest, }) {
    return { status, ...(statusMessage === undefined ? {} : { statusMessage }), digest };
}


/***/ }),

/***/ 73743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ compareNewestFirst)
/* harmony export */ });
/* harmony import */ var _registry_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78211);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76227);


/** By publication, newest first; of equal times by version, descending in code-unit order. The order of every document. */
function compareNewestFirst(a, b) {
    return (0,_registry_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodeUnits */ .U)((0,_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .toSortKey */ .PU)(b.publishedAt), (0,_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .toSortKey */ .PU)(a.publishedAt)) || (0,_registry_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodeUnits */ .U)(b.version, a.version);
}


/***/ }),

/***/ 8607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JX: () => (/* binding */ contentTypeOf),
/* harmony export */   n4: () => (/* binding */ listContentTypes),
/* harmony export */   qz: () => (/* binding */ UNKNOWN_TYPE)
/* harmony export */ });
const TYPES = new Map([
    ['html', 'text/html; charset=utf-8'],
    ['json', 'application/json'],
    ['yaml', 'application/yaml'],
    ['yml', 'application/yaml'],
    ['atom', 'application/atom+xml'],
    ['xml', 'application/xml'],
    ['txt', 'text/plain; charset=utf-8'],
    ['md', 'text/markdown; charset=utf-8'],
    ['css', 'text/css; charset=utf-8'],
    ['js', 'text/javascript; charset=utf-8'],
    ['svg', 'image/svg+xml'],
    ['png', 'image/png'],
    ['ico', 'image/vnd.microsoft.icon'],
    ['webmanifest', 'application/manifest+json'],
]);
/** What a host says of a file that it knows nothing about. */
const UNKNOWN_TYPE = 'application/octet-stream';
/** The media type that hosts give a file by the extension of its last segment; `application/octet-stream` without one. */
function contentTypeOf(path) {
    const file = path.slice(path.lastIndexOf('/') + 1);
    const dot = file.lastIndexOf('.');
    return (dot > 0 && TYPES.get(file.slice(dot + 1).toLowerCase())) || UNKNOWN_TYPE;
}
/** Extensions and types, for the files that configure a host. */
function listContentTypes() {
    return [...TYPES];
}


/***/ }),

/***/ 97525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ CORS_HEADERS)
/* harmony export */ });
/** The three headers that Copilot's documentation asks for on all answers (clients.md, section 2). */
const CORS_HEADERS = {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, OPTIONS',
    'access-control-allow-headers': 'Authorization, Content-Type',
};


/***/ }),

/***/ 85921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NJ: () => (/* binding */ allKey),
/* harmony export */   aL: () => (/* binding */ CURSOR_PATTERN),
/* harmony export */   jv: () => (/* binding */ longAllKey),
/* harmony export */   p8: () => (/* binding */ latestKey),
/* harmony export */   q$: () => (/* binding */ parseAllKey),
/* harmony export */   qx: () => (/* binding */ parseLatestKey),
/* harmony export */   vD: () => (/* binding */ FIRST_PAGE_KEY),
/* harmony export */   vH: () => (/* binding */ longVersionHash)
/* harmony export */ });
/* unused harmony export versionHash */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The key of every list's first page. A cursor is never this word: real keys contain an underscore. */
const FIRST_PAGE_KEY = 'first';
/**
 * The form of every cursor, as a regular expression source that JavaScript, PCRE (nginx) and RE2 (Caddy) read alike.
 * It has no character that a URL encoder touches, no slash, and never matches `first`.
 */
const CURSOR_PATTERN = '[A-Za-z0-9.-]+_[A-Za-z0-9._-]+';
const CURSOR = new RegExp(`^${CURSOR_PATTERN}$`);
const HASH_LENGTH = 12;
const HASH_TAIL = /^(.+)\.([0-9a-f]{12}|[0-9a-f]{64})$/;
/** The key of a page of the latest list whose first row is this server: namespace, `_`, name. */
function latestKey(name) {
    return name.replace('/', '_');
}
/** The key of a page of the all list whose first row is this version: the server's key, `.`, 12 hex digits of SHA-256. */
function allKey(name, version) {
    return `${latestKey(name)}.${versionHash(version)}`;
}
/** The first 12 hex digits of SHA-256 of the version's UTF-8 text. */
function versionHash(version) {
    return longVersionHash(version).slice(0, HASH_LENGTH);
}
/** `allKey` with the whole hash: for a version whose short hash an earlier version of the server has already. */
function longAllKey(name, version) {
    return `${latestKey(name)}.${longVersionHash(version)}`;
}
/** All 64 hex digits of SHA-256 of the version's UTF-8 text. */
function longVersionHash(version) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(version, 'utf8').digest('hex');
}
/** The server name in a key of the latest list; undefined when the text has not the form of a cursor. */
function parseLatestKey(key) {
    return CURSOR.test(key) ? key.replace('_', '/') : undefined;
}
/** The server name and version hash in a key of the all list; undefined when the text has not that form. */
function parseAllKey(key) {
    const found = HASH_TAIL.exec(key);
    const name = found && parseLatestKey(found[1] ?? '');
    return found && name !== undefined && name !== null ? { name, hash: found[2] ?? '' } : undefined;
}


/***/ }),

/***/ 70637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ jsonTypeOf),
/* harmony export */   y: () => (/* binding */ renderProblem)
/* harmony export */ });
const TITLES = {
    400: 'Bad Request',
    404: 'Not Found',
    405: 'Method Not Allowed',
    422: 'Unprocessable Entity',
    500: 'Internal Server Error',
};
/** A problem document (RFC 9457: title, status, detail), as the official registry sends it. */
function renderProblem(status, detail) {
    return { status, body: `${JSON.stringify({ title: TITLES[status] ?? 'Error', status, detail })}\n` };
}
/** The media type of an answer: a problem document from status 400 on, else JSON. */
function jsonTypeOf(status) {
    return status >= 400 ? 'application/problem+json' : 'application/json';
}


/***/ }),

/***/ 61977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ob: () => (/* binding */ toReceiptsPath),
/* harmony export */   Sk: () => (/* binding */ toMetaKey),
/* harmony export */   pI: () => (/* binding */ renderList),
/* harmony export */   re: () => (/* binding */ renderRow)
/* harmony export */ });
/* harmony import */ var _manifest_server_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55804);

/**
 * Key of the registry's block in `_meta`: the id's host reversed, path segments as further labels, and `/registry`.
 * `acme.github.io/mcp` gives `io.github.acme.mcp/registry`.
 */
function toMetaKey(registryId) {
    const [host = '', ...path] = registryId.split('/');
    const labels = host.replace(/:\d+$/, '').split('.').reverse();
    return `${[...labels, ...path].join('.')}/registry`;
}
/** Path of a server's receipts document below the base URL. */
function toReceiptsPath(name) {
    return `receipts/${name}.json`;
}
/**
 * One row of the API, as compact JSON: the server.json, the official block complete, and the registry's own block with
 * facts of admission only. Absent content (a deleted version) has no row.
 */
function renderRow(server, version, context) {
    const { status, statusMessage, statusChangedAt, publishedAt, updatedAt, isLatest } = version;
    const official = { status, statusChangedAt, statusMessage, publishedAt, updatedAt, isLatest };
    const own = {
        id: server.id,
        level: version.level,
        proof: version.receipt?.proofKind ?? null,
        ...(version.receipt?.remotes ? { remotes: version.receipt.remotes } : {}),
        receipt: version.receipt ? `${context.baseUrl}/${toReceiptsPath(server.name)}` : null,
    };
    const meta = JSON.stringify({ [_manifest_server_json_js__WEBPACK_IMPORTED_MODULE_0__/* .OFFICIAL_META_KEY */ .sh]: official, [context.metaKey]: own });
    return escapeMarkup(`{"server":${version.server},"_meta":${meta}}`);
}
/**
 * GitHub Pages serves the API's `.html` files as text/html: a stranger's `<script>` in a description would run there.
 * In JSON text `<` stands in strings only, and `\\u003c` means the same.
 */
function escapeMarkup(json) {
    return json.includes('<') ? json.replaceAll('<', '\\u003c') : json;
}
/** A list document. `count` is the number of rows in this document, `nextCursor` the key of the next page. */
function renderList(rows, nextCursor) {
    const metadata = nextCursor === undefined ? { count: rows.length } : { nextCursor, count: rows.length };
    return `{"servers":[${rows.join(',')}],"metadata":${JSON.stringify(metadata)}}\n`;
}


/***/ })

};
