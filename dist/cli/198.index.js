export const id = 198;
export const ids = [198];
export const modules = {

/***/ 4438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ hasErrors),
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** Most severe first. */
const SEVERITIES = ['error', 'warning', 'info'];
const SEVERITY_RANK = { error: 0, warning: 1, info: 2 };
/** Orders findings: most severe first, then by file, line and column. */
function compareFindings(a, b) {
    return (SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity] ||
        compareText(a.file ?? '', b.file ?? '') ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0) ||
        compareText(a.code, b.code));
}
/** True when at least one finding is an error: the verdict of the document is then `fail`. */
function hasErrors(findings) {
    return findings.some((finding) => finding.severity === 'error');
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 2057:
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

/***/ 8338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nk: () => (/* binding */ setMember),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   Xf: () => (/* binding */ getMember),
/* harmony export */   Z9: () => (/* binding */ mapItems),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   p5: () => (/* binding */ omitMembers)
/* harmony export */ });
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8556);

/** Whether a JSON value is an object (not an array, not null). */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** An own member of an object; undefined when there is none, whatever its prototype has. */
function getMember(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}
/** The value at an RFC 6901 pointer; undefined when nothing is there. */
function valueAt(root, pointer) {
    let value = root;
    for (const segment of (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePointer */ .v)(pointer) ?? []) {
        if (Array.isArray(value))
            value = Object.hasOwn(value, segment) ? value[Number(segment)] : undefined;
        else
            value = isJsonObject(value) ? getMember(value, segment) : undefined;
    }
    return value;
}
/** Sets a member as plain data: assigning to `__proto__` would change the prototype instead. */
function setMember(object, key, value) {
    if (key === '__proto__') {
        Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
    }
    else
        object[key] = value;
}
/** A copy without some members, order kept; the object itself when it has none of them. */
function omitMembers(object, keys) {
    const all = Object.keys(object);
    if (!all.some((key) => keys.has(key)))
        return object;
    const copy = {};
    for (const key of all)
        if (!keys.has(key))
            setMember(copy, key, object[key]);
    return copy;
}
/** The array with each item converted; the array itself when no item changed. */
function mapItems(items, convert) {
    let copy;
    for (const [index, item] of items.entries()) {
        const converted = convert(item);
        if (converted !== item) {
            copy ??= items.slice();
            copy[index] = converted;
        }
    }
    return copy ?? items;
}


/***/ }),

/***/ 8556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderPointer),
/* harmony export */   v: () => (/* binding */ parsePointer)
/* harmony export */ });
const ESCAPED = /[~/]/g;
const MALFORMED = /~(?![01])/;
/** Joins object keys and array indices into a JSON pointer (RFC 6901). No segment gives '', the whole document. */
function renderPointer(segments) {
    return segments.map((segment) => `/${escapeSegment(String(segment))}`).join('');
}
/** The unescaped segments of a JSON pointer (RFC 6901), or undefined when `pointer` is not one. */
function parsePointer(pointer) {
    if (pointer === '')
        return [];
    if (!pointer.startsWith('/') || MALFORMED.test(pointer))
        return undefined;
    return pointer
        .slice(1)
        .split('/')
        .map((segment) => segment.replace(/~[01]/g, (code) => (code === '~1' ? '/' : '~')));
}
function escapeSegment(segment) {
    return segment.replace(ESCAPED, (char) => (char === '~' ? '~0' : '~1'));
}


/***/ }),

/***/ 1818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   No: () => (/* binding */ KNOWN_PACKAGE_TYPES),
/* harmony export */   Pq: () => (/* binding */ PRIVATE_POLICY),
/* harmony export */   nS: () => (/* binding */ PUBLIC_POLICY)
/* harmony export */ });
/** The package types that a public registry accepts (rules.md 9.1). */
const KNOWN_PACKAGE_TYPES = ['npm', 'pypi', 'nuget', 'cargo', 'oci', 'mcpb'];
/** The profile of a public registry without a policy file. */
const PUBLIC_POLICY = {
    audience: 'public',
    packageTypes: KNOWN_PACKAGE_TYPES,
    toleratesOtherTypes: false,
    sourceHosts: ['github.com'],
};
/** The profile of a private registry without a policy file: internal hosts, other base URLs, other types. */
const PRIVATE_POLICY = { ...PUBLIC_POLICY, audience: 'private', toleratesOtherTypes: true };


/***/ }),

/***/ 4879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ MAX_LIST_ITEMS),
/* harmony export */   U: () => (/* binding */ surveyLists)
/* harmony export */ });
/* harmony import */ var _json_members_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8338);
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8556);
/* harmony import */ var _schema_messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2358);



/** A list, or a `variables` map, may hold this many; the largest real one has 133. */
const MAX_LIST_ITEMS = 1_000;
/** Members that the schema looks into item by item; everything else costs nothing to judge. */
const LISTS = new Set([
    'icons',
    'sizes',
    'packages',
    'remotes',
    'runtimeArguments',
    'packageArguments',
    'environmentVariables',
    'headers',
    'variables',
    'choices',
]);
/** Root, package, transport, header, variable: the schema never looks deeper. */
const MAX_LEVELS = 5;
/**
 * Counts what the schema would look into, before it does: bounds the work that a hostile document can cause. The
 * published schema has no such limit; no real document comes near. Counting stops at the first oversized list.
 */
function surveyLists(document) {
    const seen = { items: 0 };
    const oversized = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(document) ? findIn(document, [], seen) : undefined;
    return { items: seen.items, ...(oversized === undefined ? {} : { oversized }) };
}
function findIn(object, path, seen) {
    if (path.length > 2 * MAX_LEVELS)
        return undefined;
    for (const key of Object.keys(object)) {
        const value = object[key];
        if (typeof value !== 'object' || value === null)
            continue;
        let found;
        if (LISTS.has(key))
            found = findInList(value, [...path, key], seen);
        else if (key === 'transport' && (0,_json_members_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
            found = findIn(value, [...path, key], seen);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function findInList(list, path, seen) {
    const keys = Object.keys(list);
    seen.items += keys.length;
    if (keys.length > MAX_LIST_ITEMS)
        return toViolation(path, keys.length);
    for (const [index, item] of Object.values(list).entries()) {
        if (!(0,_json_members_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(item))
            continue;
        const found = findIn(item, [...path, Array.isArray(list) ? index : (keys[index] ?? '')], seen);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function toViolation(path, count) {
    const pointer = (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .renderPointer */ .W)(path);
    const expected = `at most ${MAX_LIST_ITEMS} items`;
    return {
        pointer,
        message: `${(0,_schema_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .describePlace */ .d)(pointer)} has ${count} items; expected ${expected}.`,
        expected,
        rule: 'S6',
    };
}


/***/ }),

/***/ 2665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ mergeOciReference)
/* harmony export */ });
/* harmony import */ var _json_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8338);

const SEPARATE_PARTS = new Set(['registryBaseUrl', 'version']);
const HOST_OF_BASE = /^https?:\/\/([^/\s@?#]+)\/?$/i;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/**
 * An OCI package in the newest form: `registryBaseUrl`, `identifier` and `version` become one reference
 * `<host>/<identifier>:<version>` (rules.md 3.4). A host or a tag that the identifier already has stays. A package
 * whose parts give no reference (a base with a path, a version that is no tag) is returned as it is.
 */
function mergeOciReference(pack) {
    const identifier = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_0__/* .getMember */ .Xf)(pack, 'identifier');
    const base = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_0__/* .getMember */ .Xf)(pack, 'registryBaseUrl') ?? '';
    const version = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_0__/* .getMember */ .Xf)(pack, 'version') ?? '';
    if (![...SEPARATE_PARTS].some((key) => Object.hasOwn(pack, key)))
        return pack;
    if (typeof identifier !== 'string' || typeof base !== 'string' || typeof version !== 'string')
        return pack;
    const host = base === '' ? '' : HOST_OF_BASE.exec(base)?.[1]?.toLowerCase();
    const suffix = toSuffix(version);
    if (identifier === '' || host === undefined || suffix === undefined)
        return pack;
    const path = host === '' || hasHost(identifier) ? identifier : `${host}/${identifier}`;
    return { ...(0,_json_members_js__WEBPACK_IMPORTED_MODULE_0__/* .omitMembers */ .p5)(pack, SEPARATE_PARTS), identifier: isPinned(path) ? path : path + suffix };
}
function toSuffix(version) {
    if (version === '')
        return '';
    if (DIGEST.test(version))
        return `@${version}`;
    return TAG.test(version) ? `:${version}` : undefined;
}
/** As container tools decide it: the first part is a host if it has a dot or a port, or is localhost. */
function hasHost(identifier) {
    const slash = identifier.indexOf('/');
    const first = identifier.slice(0, Math.max(slash, 0));
    return first === 'localhost' || first.includes('.') || first.includes(':');
}
function isPinned(reference) {
    return reference.includes('@sha256:') || reference.slice(reference.lastIndexOf('/') + 1).includes(':');
}


/***/ }),

/***/ 9281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YZ: () => (/* binding */ readKey),
/* harmony export */   ap: () => (/* binding */ endOfString),
/* harmony export */   h3: () => (/* binding */ outlineJson),
/* harmony export */   pw: () => (/* binding */ skipBlanks)
/* harmony export */ });
/**
 * Where everything lies in a text that is known to be JSON without any problem (`parseCleanJson`): the same tree as
 * `scanJson` makes, but each container is looked into when it is asked for. A finding needs a few places, not all.
 */
function outlineJson(text) {
    return new OutlineNode(text, { start: skipBlanks(text, 0), end: startOfBlanks(text, text.length) });
}
/** A class, since an object literal with getters takes several times as long to make. */
class OutlineNode {
    start;
    end;
    keyStart;
    keyEnd;
    #text;
    #members;
    #items;
    constructor(text, { start, end, keyStart, keyEnd }) {
        this.start = start;
        this.end = end;
        this.keyStart = keyStart;
        this.keyEnd = keyEnd;
        this.#text = text;
    }
    get members() {
        if (this.#text[this.start] === '{')
            this.#members ??= readMembers(this.#text, this.start);
        return this.#members;
    }
    get items() {
        if (this.#text[this.start] === '[')
            this.#items ??= readItems(this.#text, this.start);
        return this.#items;
    }
}
function readMembers(text, open) {
    const members = new Map();
    let at = skipBlanks(text, open + 1);
    while (text[at] !== '}') {
        const keyStart = at;
        const keyEnd = endOfString(text, at);
        const start = skipBlanks(text, skipBlanks(text, keyEnd) + 1);
        const end = endOfValue(text, start);
        members.set(readKey(text, keyStart, keyEnd), new OutlineNode(text, { start, end, keyStart, keyEnd }));
        at = skipComma(text, end);
    }
    return members;
}
function readItems(text, open) {
    const items = [];
    let at = skipBlanks(text, open + 1);
    while (text[at] !== ']') {
        const end = endOfValue(text, at);
        items.push(new OutlineNode(text, { start: at, end }));
        at = skipComma(text, end);
    }
    return items;
}
/** The key between two offsets, which include its quotes. */
function readKey(text, keyStart, keyEnd) {
    const quoted = text.slice(keyStart, keyEnd);
    return quoted.includes('\\') ? JSON.parse(quoted) : quoted.slice(1, -1);
}
function endOfValue(text, start) {
    const first = text.charCodeAt(start);
    if (first === 0x22)
        return endOfString(text, start);
    return first === 0x7b || first === 0x5b ? endOfContainer(text, start) : endOfWord(text, start);
}
function endOfContainer(text, start) {
    let depth = 0;
    for (let at = start;; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 0x22)
            at = endOfString(text, at) - 1;
        else if (code === 0x7b || code === 0x5b)
            depth += 1;
        else if (code === 0x7d || code === 0x5d) {
            depth -= 1;
            if (depth === 0)
                return at + 1;
        }
    }
}
/** Numbers, true, false, null: letters, digits, dots and signs. */
function endOfWord(text, start) {
    let at = start;
    for (;;) {
        const code = text.charCodeAt(at);
        const isPart = code > 0x20 && code !== 0x2c && code !== 0x5d && code !== 0x7d;
        if (!isPart)
            return at;
        at += 1;
    }
}
/** Where the string ends whose opening quote is at `start`, in a text that is known to be JSON. */
function endOfString(text, start) {
    let at = text.indexOf('"', start + 1);
    while (text.charCodeAt(at - 1) === 0x5c && isEscaped(text, at))
        at = text.indexOf('"', at + 1);
    return at + 1;
}
function isEscaped(text, quote) {
    let backslashes = 0;
    while (text.charCodeAt(quote - 1 - backslashes) === 0x5c)
        backslashes += 1;
    return backslashes % 2 === 1;
}
function skipComma(text, end) {
    const at = skipBlanks(text, end);
    return text[at] === ',' ? skipBlanks(text, at + 1) : at;
}
function startOfBlanks(text, end) {
    let at = end;
    while (isBlank(text.charCodeAt(at - 1)))
        at -= 1;
    return at;
}
/** The first offset from `start` on that is no blank. */
function skipBlanks(text, start) {
    let at = start;
    while (isBlank(text.charCodeAt(at)))
        at += 1;
    return at;
}
function isBlank(code) {
    return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}


/***/ }),

/***/ 8206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ CRATES_BASE_URL),
/* harmony export */   FT: () => (/* binding */ CURRENT_SCHEMA_VERSION),
/* harmony export */   OZ: () => (/* binding */ NUGET_BASE_URL),
/* harmony export */   ec: () => (/* binding */ NPM_BASE_URL),
/* harmony export */   i3: () => (/* binding */ CURRENT_SCHEMA_URL),
/* harmony export */   lM: () => (/* binding */ PYPI_BASE_URL),
/* harmony export */   o8: () => (/* binding */ SCHEMA_VERSIONS),
/* harmony export */   xj: () => (/* binding */ TOOLHIVE_SCHEMA_URL)
/* harmony export */ });
/* unused harmony exports SCHEMA_BASE_URL, toSchemaUrl */
/** The schema versions that were published, oldest first (rules.md 3.1). `draft` is not a published version. */
const SCHEMA_VERSIONS = [
    '2025-07-09',
    '2025-09-16',
    '2025-09-29',
    '2025-10-11',
    '2025-10-17',
    '2025-12-11',
];
/** The newest published schema version: what entries are judged by and converted to. */
const CURRENT_SCHEMA_VERSION = '2025-12-11';
/** Where the official registry publishes its schemas. Names a format; it is never fetched. */
const SCHEMA_BASE_URL = 'https://static.modelcontextprotocol.io/schemas';
/** The `$schema` of a server.json in the newest form. */
const CURRENT_SCHEMA_URL = toSchemaUrl(CURRENT_SCHEMA_VERSION);
/** The `$schema` URL of one published version. */
function toSchemaUrl(version) {
    return `${SCHEMA_BASE_URL}/${version}/server.schema.json`;
}
/** The `$schema` of ToolHive's registry file (UpstreamRegistry). Names a format; it is never fetched. */
const TOOLHIVE_SCHEMA_URL = 'https://raw.githubusercontent.com/stacklok/toolhive-core/main/registry/types/data/upstream-registry.schema.json';
/** The public package registries by package type: what `registryBaseUrl` may be, as exact text (rules.md 9.1). */
const NPM_BASE_URL = 'https://registry.npmjs.org';
const PYPI_BASE_URL = 'https://pypi.org';
const NUGET_BASE_URL = 'https://api.nuget.org/v3/index.json';
const CRATES_BASE_URL = 'https://crates.io';


/***/ }),

/***/ 8136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bi: () => (/* binding */ MAX_DOCUMENT_BYTES),
  _6: () => (/* binding */ decodeUtf8),
  u0: () => (/* binding */ readDocument)
});

// EXTERNAL MODULE: ./build/manifest/outline-json.js
var outline_json = __webpack_require__(9281);
// EXTERNAL MODULE: ./build/manifest/scan-json.js + 1 modules
var scan_json = __webpack_require__(1683);
;// CONCATENATED MODULE: ./build/manifest/clean-json.js


/**
 * The value of a JSON text that has no problem; undefined when it has one, which a scan then finds. Native parsing
 * cannot see a duplicate key, but then the text has more keys than the value has members.
 */
function parseCleanJson(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    return countMembers(value, 1) === countKeys(text) ? value : undefined;
}
/** Members at all depths; NaN, which equals no count, when nesting passes the limit. */
function countMembers(value, depth) {
    if (typeof value !== 'object' || value === null)
        return 0;
    if (depth > scan_json/* MAX_JSON_DEPTH */.K)
        return Number.NaN;
    let count = 0;
    if (Array.isArray(value)) {
        for (const child of value)
            if (typeof child === 'object' && child !== null)
                count += countMembers(child, depth + 1);
        return count;
    }
    // The objects of JSON.parse inherit nothing that is enumerable, and this is the fastest way through them.
    for (const key in value) {
        const child = value[key];
        count += 1;
        if (typeof child === 'object' && child !== null)
            count += countMembers(child, depth + 1);
    }
    return count;
}
/** Strings with a colon behind them in a text that is known to be JSON: its keys. */
function countKeys(text) {
    let count = 0;
    for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at)) {
        at = (0,outline_json/* skipBlanks */.pw)(text, (0,outline_json/* endOfString */.ap)(text, at));
        if (text.charCodeAt(at) === 0x3a)
            count += 1;
    }
    return count;
}

// EXTERNAL MODULE: ./build/manifest/json-pointer.js
var json_pointer = __webpack_require__(8556);
;// CONCATENATED MODULE: ./build/manifest/text-position.js
/** A byte order mark is no column: editors do not show it. */
function createLocator(text) {
    const starts = findLineStarts(text);
    if (text.charCodeAt(0) === 0xfeff)
        starts[0] = 1;
    return {
        rangeOf(start, end) {
            const from = toTextPosition(starts, start);
            const to = toTextPosition(starts, Math.max(start, end));
            return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
        },
    };
}
/** Offsets at which the lines of `text` begin, for `toTextPosition`. */
function findLineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** The line and column of an offset (in UTF-16 units). */
function toTextPosition(lineStarts, offset) {
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((lineStarts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: Math.max(1, offset - (lineStarts[low] ?? 0) + 1) };
}

;// CONCATENATED MODULE: ./build/manifest/json-document.js



/**
 * A text that has a problem comes with its `known` map. In one that has none, what is asked for is looked up: most
 * documents are judged without one position.
 */
function createDocument(text, value, known) {
    let map = known;
    const scan = () => {
        map ??= { root: (0,outline_json/* outlineJson */.h3)(text), locator: createLocator(text) };
        return map;
    };
    const pathTo = (pointer) => {
        const segments = (0,json_pointer/* parsePointer */.v)(pointer);
        const path = segments && walk(scan().root, segments);
        return path && path.length > segments.length ? path : undefined;
    };
    return {
        text,
        value,
        locate(pointer, target = 'value') {
            const { root, locator } = scan();
            const segments = (0,json_pointer/* parsePointer */.v)(pointer) ?? [];
            const path = walk(root, segments);
            const node = path.at(-1) ?? root;
            if (path.length <= segments.length)
                return locator.rangeOf(node.start, node.start + 1);
            if (target === 'key' && node.keyStart !== undefined)
                return locator.rangeOf(node.keyStart, node.keyEnd ?? node.end);
            return locator.rangeOf(node.start, node.end);
        },
        rangeOf: (start, end) => scan().locator.rangeOf(start, end),
        nodeAt: (pointer) => pathTo(pointer)?.at(-1),
        pathTo,
    };
}
/** The root and what is there of the rest. */
function walk(root, segments) {
    const path = [root];
    let node = root;
    for (const segment of segments) {
        const child = node.items ? node.items[toIndex(segment)] : node.members?.get(segment);
        if (child === undefined)
            break;
        path.push(child);
        node = child;
    }
    return path;
}
function toIndex(segment) {
    return /^(?:0|[1-9]\d*)$/.test(segment) ? Number(segment) : -1;
}

;// CONCATENATED MODULE: ./build/manifest/read-document.js




/** A server.json may have this many bytes (rules.md 2.3). */
const MAX_DOCUMENT_BYTES = 262_144;
/** Making one takes longer than decoding a document. It keeps nothing from one call to the next. */
const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** A hostile file can hold tens of thousands of duplicate keys; nobody reads more than these. */
const MAX_FINDINGS = 100;
/**
 * Reads the bytes of a JSON file by the file-level rules of rules.md 2.3: at most 256 KiB, UTF-8 without byte order
 * mark, one JSON value, no comments, no key twice in an object at any depth, at most 64 levels. Each finding is an
 * error with line and column; a hundred (`limit`) are kept. `file` is the name findings carry. Does not check that it is
 * an object.
 */
function readDocument(bytes, file, limit = MAX_FINDINGS) {
    if (bytes.byteLength > MAX_DOCUMENT_BYTES) {
        const args = { bytes: bytes.byteLength, limit: MAX_DOCUMENT_BYTES };
        const place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
        return {
            findings: [{ code: 'file-too-large', severity: 'error', rule: 'D-11', file, ...place, args }],
            dropped: 0,
        };
    }
    const text = decodeUtf8(bytes);
    if (text === undefined)
        return { findings: [findInvalidUtf8(bytes, file)], dropped: 0 };
    const value = parseCleanJson(text);
    if (value !== undefined)
        return { document: createDocument(text, value), findings: [], dropped: 0 };
    return readFaultyText(text, file, limit);
}
function readFaultyText(text, file, limit) {
    const { root, problems } = (0,scan_json/* scanJson */.E)(text);
    const locator = createLocator(text);
    const findings = text.charCodeAt(0) === 0xfeff ? [describeMark(locator, file)] : [];
    findings.push(...problems.slice(0, limit).map((problem) => toFinding(problem, { text, locator, file })));
    if (findings.length === 0)
        throw new Error('The scan found no problem in a text that JSON.parse refuses.');
    const dropped = Math.max(0, problems.length - limit);
    if (root === undefined)
        return { findings, dropped };
    return { document: createDocument(text, JSON.parse(blankOut(text, problems)), { root, locator }), findings, dropped };
}
/** The text with comments, trailing commas and the byte order mark as blanks: offsets stay what they were. */
function blankOut(text, problems) {
    const parts = [];
    let at = 0;
    const blank = (start, end) => {
        parts.push(text.slice(at, start), ' '.repeat(end - start));
        at = end;
    };
    if (text.charCodeAt(0) === 0xfeff)
        blank(0, 1);
    for (const { kind, offset, end } of problems)
        if (kind === 'comment' || kind === 'trailing-comma')
            blank(offset, end);
    return parts.join('') + text.slice(at);
}
function toFinding(problem, { text, locator, file }) {
    const [code, args] = describeProblem(problem, text);
    const range = locator.rangeOf(problem.offset, problem.end);
    const finding = { code, severity: 'error', rule: 'D-11', file, ...range, args };
    if (problem.kind !== 'trailing-comma')
        return finding;
    const edit = { ...range, start: problem.offset, end: problem.end, text: '' };
    return { ...finding, repair: { safe: true, edits: [edit] } };
}
function describeProblem(problem, text) {
    switch (problem.kind) {
        case 'syntax':
            return ['json-syntax', { reason: problem.reason }];
        case 'duplicate-key':
            return ['duplicate-json-key', { key: problem.key }];
        case 'comment':
            return ['json-comment', { comment: text.slice(problem.offset, problem.end) }];
        case 'trailing-comma':
            return ['json-trailing-comma', {}];
        case 'too-deep':
            return ['json-too-deep', { limit: scan_json/* MAX_JSON_DEPTH */.K }];
    }
}
function describeMark(locator, file) {
    const range = locator.rangeOf(0, 1);
    const repair = { safe: true, edits: [{ ...range, start: 0, end: 1, text: '' }] };
    return { code: 'byte-order-mark', severity: 'error', rule: 'D-11', file, ...range, args: {}, repair };
}
function findInvalidUtf8(bytes, file) {
    const valid = decodeValidPrefix(bytes);
    const range = createLocator(valid).rangeOf(valid.length, valid.length);
    return { code: 'invalid-utf8', severity: 'error', rule: 'D-11', file, ...range, args: {} };
}
/** The text of UTF-8 bytes, byte order mark included; undefined when they are none. */
function decodeUtf8(bytes) {
    try {
        return STRICT_UTF8.decode(bytes);
    }
    catch {
        return undefined;
    }
}
/** The text before the first byte that is not UTF-8, found by halving: a cut character at the end is no error in a stream. */
function decodeValidPrefix(bytes) {
    const decode = (length) => {
        const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
        return decoder.decode(bytes.subarray(0, length), { stream: true });
    };
    let good = 0;
    let bad = bytes.byteLength + 1;
    while (bad - good > 1) {
        const middle = (good + bad) >> 1;
        try {
            decode(middle);
            good = middle;
        }
        catch {
            bad = middle;
        }
    }
    return decode(good);
}


/***/ }),

/***/ 3573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ ROOT_RENAMES),
/* harmony export */   Du: () => (/* binding */ INPUT_RENAMES),
/* harmony export */   Kv: () => (/* binding */ ARGUMENT_RENAMES),
/* harmony export */   RV: () => (/* binding */ PACKAGE_RENAMES),
/* harmony export */   fS: () => (/* binding */ REMOTE_RENAMES),
/* harmony export */   hd: () => (/* binding */ SERVICE_PACKAGE_RENAMES),
/* harmony export */   xo: () => (/* binding */ FORMER_KEYS)
/* harmony export */ });
/** Keys at the root (rules.md 3.3, step to 2025-09-16). */
const ROOT_RENAMES = new Map([['website_url', 'websiteUrl']]);
/** Keys of an Input: environment variables, headers, arguments, and the values of a `variables` map. */
const INPUT_RENAMES = new Map([
    ['is_required', 'isRequired'],
    ['is_secret', 'isSecret'],
]);
/** Keys of a named or positional argument. */
const ARGUMENT_RENAMES = new Map([
    ...INPUT_RENAMES,
    ['is_repeated', 'isRepeated'],
    ['value_hint', 'valueHint'],
]);
/** Keys of a package. */
const PACKAGE_RENAMES = new Map([
    ['registry_type', 'registryType'],
    ['registry_base_url', 'registryBaseUrl'],
    ['file_sha256', 'fileSha256'],
    ['runtime_hint', 'runtimeHint'],
    ['runtime_arguments', 'runtimeArguments'],
    ['package_arguments', 'packageArguments'],
    ['environment_variables', 'environmentVariables'],
]);
/** Keys of a package in the service shape of July 2025, which `registry_name` gives away. */
const SERVICE_PACKAGE_RENAMES = new Map([
    ...PACKAGE_RENAMES,
    ['registry_name', 'registryType'],
    ['name', 'identifier'],
]);
/** Keys of a remote in the service shape of July 2025. */
const REMOTE_RENAMES = new Map([['transport_type', 'type']]);
/** Every key that was ever renamed, by its new name: for "you wrote the old key" hints. */
const FORMER_KEYS = collectFormerKeys();
function collectFormerKeys() {
    const former = new Map();
    for (const table of [ROOT_RENAMES, ARGUMENT_RENAMES, SERVICE_PACKAGE_RENAMES, REMOTE_RENAMES]) {
        for (const [before, after] of table) {
            if (before !== 'name')
                former.set(after, [...(former.get(after) ?? []), before]);
        }
    }
    return former;
}


/***/ }),

/***/ 1683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ MAX_JSON_DEPTH),
  E: () => (/* binding */ scanJson)
});

;// CONCATENATED MODULE: ./build/manifest/json-tokens.js
const HEX4 = /[0-9a-fA-F]{4}/y;
const DIGITS = /[0-9]+/y;
/** Reads the JSON string (RFC 8259, section 7) whose opening quote is at `start`. */
function scanStringToken(text, start) {
    let at = start + 1;
    for (;;) {
        let code = text.charCodeAt(at);
        while (code >= 0x20 && code !== 0x22 && code !== 0x5c) {
            at += 1;
            code = text.charCodeAt(at);
        }
        if (code === 0x22)
            return { at: at + 1 };
        if (Number.isNaN(code))
            return { at: text.length, reason: 'expected the closing quote of a string' };
        if (code !== 0x5c)
            return { at, reason: 'expected an escape such as \\n for a control character' };
        const next = text[at + 1] ?? '';
        if (next === 'u') {
            if (!isMatchAt(HEX4, text, at + 2))
                return { at, reason: 'expected four hex digits after \\u' };
            at += 6;
        }
        else if (next !== '' && '"\\/bfnrt'.includes(next))
            at += 2;
        else
            return { at, reason: 'expected one of the escapes \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u' };
    }
}
/** Reads the JSON number (RFC 8259, section 6) that begins at `start` with a digit or a minus. */
function scanNumberToken(text, start) {
    let at = text[start] === '-' ? start + 1 : start;
    if (text[at] === '0')
        at += 1;
    else {
        const end = skipDigits(text, at);
        if (end === at)
            return { at, reason: 'expected a digit after "-"' };
        at = end;
    }
    if (text[at] === '.') {
        const end = skipDigits(text, at + 1);
        if (end === at + 1)
            return { at: end, reason: 'expected a digit after "."' };
        at = end;
    }
    if (text[at] === 'e' || text[at] === 'E') {
        const sign = text[at + 1] === '+' || text[at + 1] === '-' ? 2 : 1;
        const end = skipDigits(text, at + sign);
        if (end === at + sign)
            return { at: end, reason: 'expected a digit in the exponent' };
        at = end;
    }
    return { at };
}
/** The character at `at` in words, for "found …". Quoting of hostile characters is left to the renderer. */
function describeChar(text, at) {
    const code = text.codePointAt(at);
    if (code === undefined)
        return 'the end of the file';
    if (code === 0x0a || code === 0x0d)
        return 'the end of the line';
    if (code === 0x09)
        return 'a tab';
    if (code === 0x22)
        return 'a double quote';
    return `"${String.fromCodePoint(code)}"`;
}
function skipDigits(text, at) {
    return isMatchAt(DIGITS, text, at) ? DIGITS.lastIndex : at;
}
function isMatchAt(sticky, text, at) {
    sticky.lastIndex = at;
    return sticky.test(text);
}

// EXTERNAL MODULE: ./build/manifest/outline-json.js
var outline_json = __webpack_require__(9281);
;// CONCATENATED MODULE: ./build/manifest/scan-json.js


/** Containers may be nested this deep; the outermost one is level 1 (rules.md 2.3). */
const MAX_JSON_DEPTH = 64;
/** Ends a scan; its problem is already recorded. Never leaves this file. */
const STOP = Symbol('stop');
/**
 * Reads a JSON text (RFC 8259, exactly what JSON.parse accepts) for positions and problems; it builds no values.
 * Goes on after a comment, a trailing comma and a duplicate key (compared unescaped; the last one stays in the tree),
 * stops at the first other error of syntax and where nesting passes 64 levels. A byte order mark at the beginning is
 * skipped without a word: its bytes are the caller's matter. Linear in the text; the depth limit bounds the recursion.
 */
function scanJson(text) {
    const scanner = { text, problems: [], at: text.charCodeAt(0) === 0xfeff ? 1 : 0 };
    try {
        const root = scanValue(scanner, 1);
        skipBlanks(scanner);
        if (scanner.at < text.length)
            stopAt(scanner, 'expected the end of the file');
        return { root, problems: inOrder(scanner.problems) };
    }
    catch (stop) {
        if (stop !== STOP)
            throw stop;
        return { problems: inOrder(scanner.problems) };
    }
}
/** A comment behind a trailing comma is met before it is known that the comma was one. */
function inOrder(problems) {
    return problems.sort((a, b) => a.offset - b.offset);
}
const NO_CONTAINER = {};
function scanValue(scanner, depth, key) {
    skipBlanks(scanner);
    const start = scanner.at;
    const { members, shadowed, items } = scanContainerOrSkip(scanner, depth);
    return { start, end: scanner.at, keyStart: key?.keyStart, keyEnd: key?.keyEnd, members, items, shadowed };
}
function scanContainerOrSkip(scanner, depth) {
    const char = scanner.text[scanner.at];
    if (char === '{')
        return scanMembers(scanner, depth);
    if (char === '[')
        return scanItems(scanner, depth);
    if (char === '"')
        skipString(scanner);
    else if (char === '-' || isDigit(char))
        skipNumber(scanner);
    else
        skipWord(scanner);
    return NO_CONTAINER;
}
function scanMembers(scanner, depth) {
    openContainer(scanner, depth);
    const members = new Map();
    let shadowed;
    let comma;
    for (;;) {
        if (takeClosing(scanner, '}', comma))
            break;
        const place = scanKey(scanner, comma);
        const key = (0,outline_json/* readKey */.YZ)(scanner.text, place.keyStart, place.keyEnd);
        const earlier = members.get(key);
        if (earlier !== undefined) {
            scanner.problems.push({ kind: 'duplicate-key', offset: place.keyStart, end: place.keyEnd, key });
            shadowed ??= new Map();
            addTo(shadowed, key, earlier);
        }
        if (!takeIf(scanner, ':'))
            stopAt(scanner, 'expected ":" after the key');
        members.set(key, scanValue(scanner, depth + 1, place));
        comma = takeComma(scanner, '}');
        if (comma === undefined)
            break;
    }
    return { members, shadowed };
}
function scanKey(scanner, comma) {
    const keyStart = scanner.at;
    if (scanner.text[keyStart] !== '"') {
        const expected = 'expected a key in double quotes';
        stopAt(scanner, comma === undefined ? `${expected}, or "}"` : expected);
    }
    skipString(scanner);
    return { keyStart, keyEnd: scanner.at };
}
function addTo(lists, key, node) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [node]);
    else
        list.push(node);
}
function scanItems(scanner, depth) {
    openContainer(scanner, depth);
    const items = [];
    let comma;
    for (;;) {
        if (takeClosing(scanner, ']', comma))
            break;
        items.push(scanValue(scanner, depth + 1));
        comma = takeComma(scanner, ']');
        if (comma === undefined)
            break;
    }
    return { items };
}
/** Takes the closing bracket where a key or a value could stand; a comma before it is then one too many. */
function takeClosing(scanner, bracket, comma) {
    if (!takeIf(scanner, bracket))
        return false;
    if (comma !== undefined)
        scanner.problems.push({ kind: 'trailing-comma', offset: comma, end: comma + 1 });
    return true;
}
/** The offset of the comma that is taken, or undefined when the closing bracket was taken instead. */
function takeComma(scanner, bracket) {
    skipBlanks(scanner);
    const at = scanner.at;
    if (takeIf(scanner, ','))
        return at;
    if (!takeIf(scanner, bracket))
        stopAt(scanner, `expected "," or "${bracket}"`);
    return undefined;
}
function openContainer(scanner, depth) {
    if (depth > MAX_JSON_DEPTH) {
        scanner.problems.push({ kind: 'too-deep', offset: scanner.at, end: scanner.at + 1 });
        throw STOP;
    }
    scanner.at += 1;
}
function skipString(scanner) {
    const end = scanStringToken(scanner.text, scanner.at);
    scanner.at = end.at;
    if (end.reason !== undefined)
        stopAt(scanner, end.reason);
}
function skipNumber(scanner) {
    const end = scanNumberToken(scanner.text, scanner.at);
    scanner.at = end.at;
    if (end.reason !== undefined)
        stopAt(scanner, end.reason);
}
function skipWord(scanner) {
    for (const word of ['true', 'false', 'null']) {
        if (scanner.text.startsWith(word, scanner.at)) {
            scanner.at += word.length;
            return;
        }
    }
    stopAt(scanner, 'expected a value');
}
/** Skips blanks; then, if the next character is `char`, takes it. */
function takeIf(scanner, char) {
    skipBlanks(scanner);
    if (scanner.text[scanner.at] !== char)
        return false;
    scanner.at += 1;
    return true;
}
function skipBlanks(scanner) {
    const { text } = scanner;
    let { at } = scanner;
    for (;;) {
        const code = text.charCodeAt(at);
        if (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09)
            at += 1;
        else if (code === 0x2f) {
            scanner.at = at;
            skipComment(scanner);
            at = scanner.at;
        }
        else
            break;
    }
    scanner.at = at;
}
/** JSON has no comments; one is told as what it is, and the rest is read. */
function skipComment(scanner) {
    const { text, at } = scanner;
    const kind = text[at + 1];
    if (kind !== '/' && kind !== '*')
        stopAt(scanner, 'expected a value');
    const close = text.indexOf(kind === '/' ? '\n' : '*/', at + 2);
    if (close === -1 && kind === '*')
        stopAt(scanner, 'expected "*/" at the end of a comment');
    const end = close === -1 ? text.length : kind === '*' ? close + 2 : close;
    scanner.problems.push({ kind: 'comment', offset: at, end });
    scanner.at = end;
}
function isDigit(char) {
    return char !== undefined && char >= '0' && char <= '9';
}
function stopAt(scanner, reason) {
    const found = describeChar(scanner.text, scanner.at);
    const end = Math.min(scanner.at + 1, scanner.text.length);
    scanner.problems.push({ kind: 'syntax', offset: scanner.at, end, reason: `${reason}, found ${found}` });
    throw STOP;
}


/***/ }),

/***/ 2358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ describeSchemaError),
/* harmony export */   d: () => (/* binding */ describePlace)
/* harmony export */ });
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8556);
/* harmony import */ var _rename_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3573);


/** A pattern of the schema in words. */
const PATTERN_WORDS = {
    '^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$': 'namespace/name with one slash, of letters, digits, dots and hyphens (underscores in the name only)',
    '^https?://[^\\s]+$': 'a URL that begins with http:// or https:// and has no blanks',
    '^[a-f0-9]{64}$': 'a SHA-256: 64 hexadecimal digits in lower case',
    '^(\\d+x\\d+|any)$': 'a size such as "48x48", or "any"',
};
const MAX_QUOTED_CHARS = 60;
const MAX_PLACE_CHARS = 70;
/** A schema error (made with `verbose`) in plain words; `pointer` is where it belongs. */
function describeSchemaError(error, pointer) {
    const { found, expected } = describe(error);
    return { pointer, message: `${describePlace(pointer)} ${found}; expected ${expected}.`, expected, rule: 'S6' };
}
/** A pointer as people write it: `"packages[0].transport"`, or "The document". */
function describePlace(pointer) {
    const segments = (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePointer */ .v)(pointer) ?? [];
    if (segments.length === 0)
        return 'The document';
    const path = segments.map((segment) => (/^\d+$/.test(segment) ? `[${segment}]` : `.${segment}`)).join('');
    return `"${shorten(path.replace(/^\./, ''), MAX_PLACE_CHARS)}"`;
}
function describe(error) {
    switch (error.keyword) {
        case 'required':
            return describeMissing(error);
        case 'type':
            return { found: `is ${describeValue(error.data)}`, expected: withArticle(String(error.params.type)) };
        case 'enum':
            return { found: `is ${describeValue(error.data)}`, expected: listChoices(error.params.allowedValues) };
        case 'maxLength':
            return describeLength(error, 'at most');
        case 'minLength':
            return describeLength(error, 'at least');
        case 'pattern':
            return {
                found: `is ${describeValue(error.data)}`,
                expected: PATTERN_WORDS[error.params.pattern] ?? 'another form',
            };
        case 'format':
            return { found: `is ${describeValue(error.data)}`, expected: 'an absolute URI such as "https://example.com"' };
        case 'not':
            return { found: `is ${describeValue(error.data)}`, expected: 'one exact version such as "1.2.3"' };
        default:
            return { found: `is ${describeValue(error.data)}`, expected: 'what the schema allows' };
    }
}
function describeMissing(error) {
    const missing = String(error.params.missingProperty);
    const parent = error.data;
    const former = _rename_table_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMER_KEYS */ .xo.get(missing)?.find((key) => Object.hasOwn(parent, key));
    if (former !== undefined) {
        return { found: `is missing, but its older spelling "${former}" is there`, expected: `the key "${missing}"` };
    }
    if (missing === 'valueHint') {
        return { found: 'is missing', expected: '"value" or "valueHint" in a positional argument' };
    }
    const choices = error.parentSchema?.properties?.[missing]?.enum;
    return { found: 'is missing', expected: Array.isArray(choices) ? listChoices(choices) : `a member "${missing}"` };
}
function describeLength(error, bound) {
    const length = [...String(error.data)].length;
    const limit = Number(error.params.limit);
    const found = length === 0 ? 'is empty' : `has ${length} ${length === 1 ? 'character' : 'characters'}`;
    return { found, expected: `${bound} ${limit} ${limit === 1 ? 'character' : 'characters'}` };
}
function describeValue(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'an array';
    if (typeof value === 'object')
        return 'an object';
    if (typeof value === 'string')
        return value === '' ? 'empty' : `"${shorten(value, MAX_QUOTED_CHARS)}"`;
    return `the ${typeof value} ${String(value)}`;
}
function withArticle(type) {
    return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}
function listChoices(choices) {
    const quoted = Array.isArray(choices) ? choices.map((choice) => JSON.stringify(choice)) : [];
    return `${quoted.length > 1 ? 'one of ' : ''}${quoted.join(', ')}`;
}
function shorten(text, limit) {
    const chars = [...text.slice(0, limit * 2)];
    return chars.length > limit ? `${chars.slice(0, limit).join('')}…` : text;
}


/***/ }),

/***/ 6747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dN: () => (/* binding */ judgeSchema)
});

// UNUSED EXPORTS: MAX_SCHEMA_VIOLATIONS, SERVER_SCHEMA

// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var ajv = __webpack_require__(2463);
// EXTERNAL MODULE: ./node_modules/ajv-formats/dist/formats.js
var formats = __webpack_require__(779);
// EXTERNAL MODULE: ./build/manifest/json-pointer.js
var json_pointer = __webpack_require__(8556);
// EXTERNAL MODULE: ./build/manifest/list-limits.js
var list_limits = __webpack_require__(4879);
// EXTERNAL MODULE: ./build/manifest/public-urls.js
var public_urls = __webpack_require__(8206);
// EXTERNAL MODULE: ./build/manifest/schema-messages.js
var schema_messages = __webpack_require__(2358);
;// CONCATENATED MODULE: ./build/manifest/server-schema.js

const server_schema_text = { type: 'string' };
const flag = { type: 'boolean' };
const absoluteUri = { type: 'string', format: 'uri' };
function ref(name) {
    return { $ref: `#/definitions/${name}` };
}
function listOf(items) {
    return { type: 'array', items };
}
function mapOf(values) {
    return { type: 'object', additionalProperties: values };
}
/** An object whose further rules depend on its `type`, so that only the branch that was chosen is reported. */
function choiceOf(branches, common = {}) {
    const allOf = Object.entries(branches).map(([type, branch]) => ({
        if: { required: ['type'], properties: { type: { const: type } } },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
        then: branch,
    }));
    return {
        type: 'object',
        required: ['type'],
        properties: { type: { enum: Object.keys(branches) }, ...common },
        allOf,
    };
}
const inputMembers = {
    description: server_schema_text,
    isRequired: flag,
    isSecret: flag,
    format: { enum: ['string', 'number', 'boolean', 'filepath'] },
    value: server_schema_text,
    default: server_schema_text,
    placeholder: server_schema_text,
    choices: listOf(server_schema_text),
};
const inputWithVariables = { ...inputMembers, variables: mapOf(ref('input')) };
const httpTransport = {
    required: ['url'],
    properties: { url: { type: 'string', pattern: '^https?://[^\\s]+$' }, headers: listOf(ref('namedInput')) },
};
const argument = choiceOf({
    positional: {
        if: { not: { required: ['value'] } },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
        then: { required: ['valueHint'] },
        properties: { ...inputWithVariables, isRepeated: flag, valueHint: server_schema_text },
    },
    named: { required: ['name'], properties: { ...inputWithVariables, isRepeated: flag, name: server_schema_text } },
});
const packageEntry = {
    type: 'object',
    required: ['registryType', 'identifier', 'transport'],
    properties: {
        registryType: server_schema_text,
        registryBaseUrl: absoluteUri,
        identifier: server_schema_text,
        version: { type: 'string', minLength: 1, not: { const: 'latest' } },
        fileSha256: { type: 'string', pattern: '^[a-f0-9]{64}$' },
        runtimeHint: server_schema_text,
        transport: choiceOf({ stdio: {}, 'streamable-http': httpTransport, sse: httpTransport }),
        runtimeArguments: listOf(ref('argument')),
        packageArguments: listOf(ref('argument')),
        environmentVariables: listOf(ref('namedInput')),
    },
};
const remote = choiceOf({ 'streamable-http': httpTransport, sse: httpTransport }, { variables: mapOf(ref('input')) });
const icon = {
    type: 'object',
    required: ['src'],
    properties: {
        src: { type: 'string', maxLength: 255, format: 'uri' },
        mimeType: { enum: ['image/png', 'image/jpeg', 'image/jpg', 'image/svg+xml', 'image/webp'] },
        sizes: listOf({ type: 'string', pattern: '^(\\d+x\\d+|any)$' }),
        theme: { enum: ['light', 'dark'] },
    },
};
/**
 * The server.json format of 2025-12-11 as a JSON Schema (draft-07) of our own: the same verdict on every document as
 * the schema published at CURRENT_SCHEMA_URL, laid out so that each error has one cause. Unknown members pass.
 */
const SERVER_SCHEMA = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: `Gives the verdicts of ${public_urls/* CURRENT_SCHEMA_URL */.i3}.`,
    title: 'server.json',
    type: 'object',
    required: ['name', 'description', 'version'],
    properties: {
        $schema: absoluteUri,
        name: { type: 'string', minLength: 3, maxLength: 200, pattern: '^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$' },
        title: { type: 'string', minLength: 1, maxLength: 100 },
        description: { type: 'string', minLength: 1, maxLength: 100 },
        version: { type: 'string', maxLength: 255 },
        websiteUrl: absoluteUri,
        repository: {
            type: 'object',
            required: ['url', 'source'],
            properties: { url: absoluteUri, source: server_schema_text, id: server_schema_text, subfolder: server_schema_text },
        },
        icons: listOf(icon),
        packages: listOf(packageEntry),
        remotes: listOf(remote),
        _meta: {
            type: 'object',
            properties: { 'io.modelcontextprotocol.registry/publisher-provided': { type: 'object' } },
        },
    },
    definitions: {
        input: { type: 'object', properties: inputMembers },
        namedInput: { type: 'object', required: ['name'], properties: { ...inputWithVariables, name: server_schema_text } },
        argument,
    },
};

;// CONCATENATED MODULE: ./build/manifest/schema.js








/** More violations than this are not returned: a person reads the first few, and hostile input makes thousands. */
const MAX_SCHEMA_VIOLATIONS = 50;
/** Above this many items in all lists together only the first violation is looked for: ajv collects in quadratic time. */
const MAX_EXHAUSTIVE_ITEMS = 1_500;
const compiled = {};
/**
 * What in a server.json breaks the newest schema (2025-12-11); empty when it is valid. Same verdict as the published
 * schema with draft-07 and asserted `uri` format, but for lists of more than 1,000 items (list-limits.ts). One
 * violation per cause, at most 50 (only the first when all lists together hold more than 1,500 items). Takes any JSON value; does not up-convert.
 */
function judgeSchema(value, _version = public_urls/* CURRENT_SCHEMA_VERSION */.FT) {
    const { items, oversized } = (0,list_limits/* surveyLists */.U)(value);
    if (oversized !== undefined)
        return [oversized];
    const validate = getValidator(items > MAX_EXHAUSTIVE_ITEMS ? 'first' : 'all');
    if (validate(value))
        return [];
    return selectCauses(validate.errors ?? [])
        .slice(0, MAX_SCHEMA_VIOLATIONS)
        .map((error) => (0,schema_messages/* describeSchemaError */.L)(error, toPointer(error)));
}
/** Compiled on first use, which takes longer than judging a thousand documents. */
function getValidator(errors) {
    compiled[errors] ??= new ajv.Ajv({
        allErrors: errors === 'all',
        verbose: true,
        strictTypes: false,
        formats: { uri: formats/* fullFormats */.U9.uri },
    }).compile(SERVER_SCHEMA);
    return compiled[errors];
}
/** An `if` repeats what its branch already said; a value that is too short fits no pattern either. */
function selectCauses(errors) {
    const short = new Set(errors.filter((error) => error.keyword === 'minLength').map((error) => error.instancePath));
    return errors.filter((error) => {
        return error.keyword !== 'if' && !(error.keyword === 'pattern' && short.has(error.instancePath));
    });
}
/** A missing member is named itself, although it is not there. */
function toPointer(error) {
    const missing = error.params.missingProperty;
    return typeof missing === 'string' ? error.instancePath + (0,json_pointer/* renderPointer */.W)([missing]) : error.instancePath;
}


/***/ }),

/***/ 5804:
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

/***/ 5777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ stripManagedMembers),
/* harmony export */   z: () => (/* binding */ upConvert)
/* harmony export */ });
/* harmony import */ var _json_members_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8338);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2665);
/* harmony import */ var _public_urls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8206);
/* harmony import */ var _rename_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3573);
/* harmony import */ var _server_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5804);





const ROOT_ORDER = [
    '$schema',
    'name',
    'title',
    'description',
    'version',
    'websiteUrl',
    'repository',
    'icons',
    'packages',
    'remotes',
    '_meta',
];
const ROOT_KEYS = new Set(ROOT_ORDER);
const REGISTRY_MANAGED = new Set(['status', 'id', 'created_at', 'updated_at', 'published_at', 'is_latest']);
const OFFICIAL = new Set([_server_json_js__WEBPACK_IMPORTED_MODULE_3__/* .OFFICIAL_META_KEY */ .sh]);
const BASE_URL = new Set(['registryBaseUrl']);
/** A package's transport never had other keys. */
const NO_RENAMES = new Map();
/**
 * A server.json of any published schema in the newest form (rules.md 3.3 and 3.4, and the service shape of July 2025):
 * camelCase keys, no `status`, no registry-managed `_meta`, no empty repository, OCI references whole, the current
 * `$schema`; root members in a fixed order, unknown ones after them. Keys are renamed only where the schema defines
 * them; of a key in both spellings the new one stays. The argument is not changed, but unchanged parts are shared with
 * the result. Converts by shape, total and idempotent; what does not fit any schema is carried along: judge it later.
 */
function upConvert(server) {
    const renamed = renameMembers(server, _rename_table_js__WEBPACK_IMPORTED_MODULE_2__/* .ROOT_RENAMES */ .BC);
    const detail = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_4__/* .getMember */ .Xf)(renamed, 'version_detail');
    const result = {};
    for (const key of ROOT_ORDER) {
        const value = convertRootMember(renamed, key);
        if (value !== undefined)
            result[key] = value;
    }
    for (const key of Object.keys(renamed)) {
        if (ROOT_KEYS.has(key) || key === 'status' || (key === 'version_detail' && (0,_json_members_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(detail)))
            continue;
        (0,_json_members_js__WEBPACK_IMPORTED_MODULE_4__/* .setMember */ .Nk)(result, key, renamed[key]);
    }
    return result;
}
/**
 * The submission within a row of an upstream registry, for `import`: without what that registry added
 * (`_meta` official, and `_meta` if nothing else is in it; root `status`, `id`, times, `is_latest`) and without an
 * empty repository. Member order and all else stay, old spellings too; the argument is not changed.
 */
function stripManagedMembers(server) {
    const result = {};
    for (const key of Object.keys(server)) {
        if (REGISTRY_MANAGED.has(key))
            continue;
        let value = server[key];
        if (key === '_meta')
            value = convertMeta(value);
        else if (key === 'repository' && isEmptyRepository(value))
            value = undefined;
        if (value !== undefined)
            (0,_json_members_js__WEBPACK_IMPORTED_MODULE_4__/* .setMember */ .Nk)(result, key, value);
    }
    return result;
}
function convertRootMember(server, key) {
    if (key === '$schema')
        return _public_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .CURRENT_SCHEMA_URL */ .i3;
    const value = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_4__/* .getMember */ .Xf)(server, key);
    if (value === undefined)
        return key === 'version' ? findVersionDetail(server) : undefined;
    if (key === 'repository')
        return isEmptyRepository(value) ? undefined : value;
    if (key === '_meta')
        return convertMeta(value);
    if (key === 'packages')
        return convertItems(value, convertPackage);
    if (key === 'remotes')
        return convertItems(value, convertRemote);
    return value;
}
function findVersionDetail(server) {
    const detail = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_4__/* .getMember */ .Xf)(server, 'version_detail');
    return (0,_json_members_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(detail) ? (0,_json_members_js__WEBPACK_IMPORTED_MODULE_4__/* .getMember */ .Xf)(detail, 'version') : undefined;
}
function convertMeta(meta) {
    if (!(0,_json_members_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(meta) || !Object.hasOwn(meta, _server_json_js__WEBPACK_IMPORTED_MODULE_3__/* .OFFICIAL_META_KEY */ .sh))
        return meta;
    const rest = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_4__/* .omitMembers */ .p5)(meta, OFFICIAL);
    return Object.keys(rest).length === 0 ? undefined : rest;
}
function isEmptyRepository(value) {
    return (0,_json_members_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value) && Object.values(value).every((part) => typeof part === 'string' && part.trim() === '');
}
function convertPackage(value) {
    if (!(0,_json_members_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value))
        return value;
    const table = Object.hasOwn(value, 'registry_name') ? _rename_table_js__WEBPACK_IMPORTED_MODULE_2__/* .SERVICE_PACKAGE_RENAMES */ .hd : _rename_table_js__WEBPACK_IMPORTED_MODULE_2__/* .PACKAGE_RENAMES */ .RV;
    const converted = convertMembers(renameMembers(value, table), PACKAGE_MEMBERS);
    const type = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_4__/* .getMember */ .Xf)(converted, 'registryType');
    if (type === 'oci')
        return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeOciReference */ .v)(converted);
    return type === 'mcpb' ? (0,_json_members_js__WEBPACK_IMPORTED_MODULE_4__/* .omitMembers */ .p5)(converted, BASE_URL) : converted;
}
function convertRemote(value) {
    return convertObject(value, _rename_table_js__WEBPACK_IMPORTED_MODULE_2__/* .REMOTE_RENAMES */ .fS, TRANSPORT_MEMBERS);
}
function convertTransport(value) {
    return convertObject(value, NO_RENAMES, TRANSPORT_MEMBERS);
}
function convertArgument(value) {
    return convertObject(value, _rename_table_js__WEBPACK_IMPORTED_MODULE_2__/* .ARGUMENT_RENAMES */ .Kv, INPUT_MEMBERS);
}
function convertKeyValueInput(value) {
    return convertObject(value, _rename_table_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUT_RENAMES */ .Du, INPUT_MEMBERS);
}
/** An Input has no `variables` of its own, so nothing below it is touched. */
function convertInput(value) {
    return (0,_json_members_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value) ? renameMembers(value, _rename_table_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUT_RENAMES */ .Du) : value;
}
/** The keys are the publisher's names; only the values have a form. */
function convertVariables(value) {
    if (!(0,_json_members_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value))
        return value;
    let copy;
    for (const key of Object.keys(value)) {
        const input = value[key];
        const converted = convertInput(input);
        if (converted === input)
            continue;
        copy ??= { ...value };
        (0,_json_members_js__WEBPACK_IMPORTED_MODULE_4__/* .setMember */ .Nk)(copy, key, converted);
    }
    return copy ?? value;
}
const INPUT_MEMBERS = new Map([['variables', convertVariables]]);
const TRANSPORT_MEMBERS = new Map([
    ['headers', (value) => convertItems(value, convertKeyValueInput)],
    ['variables', convertVariables],
]);
const PACKAGE_MEMBERS = new Map([
    ['transport', convertTransport],
    ['runtimeArguments', (value) => convertItems(value, convertArgument)],
    ['packageArguments', (value) => convertItems(value, convertArgument)],
    ['environmentVariables', (value) => convertItems(value, convertKeyValueInput)],
]);
function convertItems(value, convert) {
    return Array.isArray(value) ? (0,_json_members_js__WEBPACK_IMPORTED_MODULE_4__/* .mapItems */ .Z9)(value, convert) : value;
}
function convertObject(value, renames, members) {
    return (0,_json_members_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value) ? convertMembers(renameMembers(value, renames), members) : value;
}
/** The object with some members converted; the object itself when none changed. */
function convertMembers(object, members) {
    let copy;
    for (const [key, convert] of members) {
        const value = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_4__/* .getMember */ .Xf)(object, key);
        const converted = value === undefined ? undefined : convert(value);
        if (converted === undefined || converted === value)
            continue;
        copy ??= { ...object };
        (0,_json_members_js__WEBPACK_IMPORTED_MODULE_4__/* .setMember */ .Nk)(copy, key, converted);
    }
    return copy ?? object;
}
/** The object with old keys renamed in their place; the object itself when it has none. */
function renameMembers(object, renames) {
    const keys = Object.keys(object);
    if (!keys.some((key) => renames.has(key)))
        return object;
    const result = {};
    for (const key of keys) {
        const renamed = renames.get(key);
        if (renamed === undefined)
            (0,_json_members_js__WEBPACK_IMPORTED_MODULE_4__/* .setMember */ .Nk)(result, key, object[key]);
        else if (!Object.hasOwn(object, renamed) && !Object.hasOwn(result, renamed)) {
            result[renamed] = object[key];
        }
    }
    return result;
}


/***/ }),

/***/ 7357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nN: () => (/* binding */ isSemver),
/* harmony export */   se: () => (/* binding */ selectLatest)
/* harmony export */ });
/* unused harmony export compareVersions */
/* harmony import */ var _compare_instants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2057);

const NUMBER = '(?:0|[1-9]\\d*)';
const IDENTIFIER = `(?:${NUMBER}|\\d*[A-Za-z-][0-9A-Za-z-]*)`;
const SEMVER = new RegExp(`^v?(${NUMBER})\\.(${NUMBER})\\.(${NUMBER})(?:-(${IDENTIFIER}(?:\\.${IDENTIFIER})*))?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$`);
/** Longer strings are no semver: the newest schema allows 255, and identifiers would be compared at length. */
const MAX_SEMVER_CHARS = 255;
/** Whether a version takes part in semver ordering: three core parts, a leading `v` allowed (rules.md 6, L1). */
function isSemver(version) {
    return version.length <= MAX_SEMVER_CHARS && SEMVER.test(version);
}
/**
 * Orders two versions of one server (rules.md 6, L2): -1, 0 or 1. Both semver: semver precedence, build metadata
 * ignored. Neither: by time of publication. Mixed: the semver one is higher. 0 does not mean the same string.
 */
function compareVersions(a, b) {
    const semverA = parseSemver(a.version);
    const semverB = parseSemver(b.version);
    if (semverA && semverB)
        return compareSemver(semverA, semverB);
    if (semverA || semverB)
        return semverA ? 1 : -1;
    return (0,_compare_instants_js__WEBPACK_IMPORTED_MODULE_0__/* .compareInstants */ .Q)(a.publishedAt, b.publishedAt);
}
/**
 * The version that carries the latest flag: the highest that is not deleted, or the highest of all when every one is
 * (rules.md 6, algorithm for a static build). Ties: published earlier, then the smaller string by bytes, so that the
 * result does not depend on the order of `versions`. Undefined only for none.
 */
function selectLatest(versions) {
    const kept = versions.filter((version) => version.status !== 'deleted');
    let latest;
    for (const version of kept.length > 0 ? kept : versions) {
        if (latest === undefined || isLater(version, latest))
            latest = version;
    }
    return latest;
}
function isLater(a, b) {
    const order = compareVersions(a, b) || (0,_compare_instants_js__WEBPACK_IMPORTED_MODULE_0__/* .compareInstants */ .Q)(b.publishedAt, a.publishedAt) || compareBytes(b.version, a.version);
    return order > 0;
}
function parseSemver(version) {
    const found = version.length <= MAX_SEMVER_CHARS ? SEMVER.exec(version) : null;
    return found ? { core: found.slice(1, 4), prerelease: found[4]?.split('.') ?? [] } : undefined;
}
function compareSemver(a, b) {
    const core = compareLists(a.core, b.core);
    if (core !== 0)
        return core;
    if (a.prerelease.length === 0 || b.prerelease.length === 0) {
        return toSign(b.prerelease.length - a.prerelease.length);
    }
    return compareLists(a.prerelease, b.prerelease);
}
function compareLists(a, b) {
    for (const [index, identifier] of a.entries()) {
        const other = b[index];
        if (other === undefined)
            return 1;
        const order = compareIdentifiers(identifier, other);
        if (order !== 0)
            return order;
    }
    return toSign(a.length - b.length);
}
/** Numbers by length and then as text, since they may pass 2^53; numbers below words; words by ASCII. */
function compareIdentifiers(a, b) {
    if (a === b)
        return 0;
    const numericA = /^\d+$/.test(a);
    const numericB = /^\d+$/.test(b);
    if (numericA !== numericB)
        return numericA ? -1 : 1;
    if (numericA && a.length !== b.length)
        return toSign(a.length - b.length);
    return a < b ? -1 : 1;
}
/** By UTF-8 bytes, which is by code points; UTF-16 order would differ above U+FFFF. */
function compareBytes(a, b) {
    const pointsA = Array.from(a, (char) => char.codePointAt(0) ?? 0);
    const pointsB = Array.from(b, (char) => char.codePointAt(0) ?? 0);
    for (const [index, point] of pointsA.entries()) {
        const difference = point - (pointsB[index] ?? -1);
        if (difference !== 0)
            return toSign(difference);
    }
    return toSign(pointsA.length - pointsB.length);
}
function toSign(difference) {
    return difference < 0 ? -1 : difference > 0 ? 1 : 0;
}


/***/ })

};
