export const id = 693;
export const ids = [693];
export const modules = {

/***/ 15883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance)
/* harmony export */ });
/** Levenshtein's distance: how many characters must be added, removed or replaced. Costs the product of both lengths. */
function editDistance(a, b) {
    let above = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const changed = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
            current.push(Math.min(changed, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
        }
        above = current;
    }
    return above[b.length] ?? 0;
}


/***/ }),

/***/ 82120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ findLineStarts),
/* harmony export */   v: () => (/* binding */ createSourceLines)
/* harmony export */ });
/** Looks for lines as far as somebody asks; what was found once takes the logarithm of their number. */
function findLineStarts(text) {
    const starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0];
    let next = text.indexOf('\n');
    const findUntil = (isEnough) => {
        for (; next !== -1 && !isEnough(); next = text.indexOf('\n', next + 1))
            starts.push(next + 1);
    };
    return {
        startOf(number) {
            findUntil(() => starts.length >= number);
            return starts[number - 1] ?? text.length;
        },
        lineAt(offset) {
            findUntil(() => next >= offset);
            return countUpTo(starts, offset);
        },
        count() {
            findUntil(() => false);
            return starts.length;
        },
    };
}
/** The lines of a text as they are shown: a CR before the line end is no part of a line. */
function createSourceLines(text) {
    const starts = findLineStarts(text);
    const count = starts.count();
    return {
        text,
        count,
        startOf: starts.startOf,
        lineAt: starts.lineAt,
        line(number) {
            if (number < 1 || number > count)
                return undefined;
            const end = number === count ? text.length : starts.startOf(number + 1) - 1;
            return text.slice(starts.startOf(number), end).replace(/\r$/, '');
        },
    };
}
/** How many of the starts lie at or before an offset; the first one always does. */
function countUpTo(starts, offset) {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low + 1;
}


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

/***/ 14350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ startOfBlanks),
/* harmony export */   kx: () => (/* binding */ endOfBlanks),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/** Where the blanks begin that end at `at`: what JSON has between its tokens, comments aside. */
function startOfBlanks(text, at) {
    let start = at;
    while (isBlank(text.charCodeAt(start - 1)))
        start -= 1;
    return start;
}
/** Where the blanks end that begin at `at`. */
function endOfBlanks(text, at) {
    let end = at;
    while (isBlank(text.charCodeAt(end)))
        end += 1;
    return end;
}
/** Whether a UTF-16 unit is what JSON calls white space (RFC 8259, section 2). */
function isBlank(code) {
    return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}


/***/ }),

/***/ 98338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nk: () => (/* binding */ setMember),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   Xf: () => (/* binding */ getMember),
/* harmony export */   Z9: () => (/* binding */ mapItems),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   p5: () => (/* binding */ omitMembers)
/* harmony export */ });
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88556);

/** Whether a JSON value is an object (not an array, not null). */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** An own member of an object; undefined when there is none, whatever its prototype has. */
function getMember(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}
/** The value at an RFC 6901 pointer: own members and items only; undefined when nothing is there. */
function valueAt(root, pointer) {
    const segments = (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePointer */ .vp)(pointer);
    if (segments === undefined)
        return undefined;
    let value = root;
    for (const segment of segments) {
        if (Array.isArray(value))
            value = value[(0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .toIndex */ .E7)(segment)];
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

/***/ 88556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ toIndex),
/* harmony export */   Wr: () => (/* binding */ renderPointer),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   vp: () => (/* binding */ parsePointer)
/* harmony export */ });
const ESCAPED = /[~/]/g;
const MALFORMED = /~(?![01])/;
/** Joins object keys and array indices into a JSON pointer (RFC 6901). No segment gives '', the whole document. */
function renderPointer(segments) {
    let pointer = '';
    for (const segment of segments)
        pointer += `/${typeof segment === 'number' ? segment : escapeSegment(segment)}`;
    return pointer;
}
/** The unescaped segments of a JSON pointer (RFC 6901), or undefined when `pointer` is not one. */
function parsePointer(pointer) {
    if (pointer === '')
        return [];
    if (!pointer.startsWith('/'))
        return undefined;
    const segments = pointer.slice(1).split('/');
    if (!pointer.includes('~'))
        return segments;
    if (MALFORMED.test(pointer))
        return undefined;
    return segments.map((segment) => segment.replace(/~[01]/g, (code) => (code === '~1' ? '/' : '~')));
}
/** The pointer of what contains the value at a pointer; '' for the document itself. */
function parentOf(pointer) {
    return renderPointer((parsePointer(pointer) ?? []).slice(0, -1));
}
/** The array index that a segment of a pointer names; -1, where no array has anything, when it names none. */
function toIndex(segment) {
    return /^(?:0|[1-9]\d*)$/.test(segment) ? Number(segment) : -1;
}
function escapeSegment(segment) {
    if (!segment.includes('/') && !segment.includes('~'))
        return segment;
    return segment.replace(ESCAPED, (char) => (char === '~' ? '~0' : '~1'));
}


/***/ }),

/***/ 21818:
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

/***/ 34879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ MAX_LIST_ITEMS),
/* harmony export */   Z: () => (/* binding */ findOversizedList)
/* harmony export */ });
/* harmony import */ var _json_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98338);
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88556);
/* harmony import */ var _rename_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13573);
/* harmony import */ var _schema_messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19950);




/** A list, or a `variables` map, may hold this many; the largest real one has 133. */
const MAX_LIST_ITEMS = 1_000;
const LEAF = {};
const VARIABLES = { variables: { choices: LEAF } };
const INPUT = { choices: LEAF, ...VARIABLES };
const TRANSPORT = { headers: INPUT, ...VARIABLES };
const ROOT = spellBothWays({
    icons: { sizes: LEAF },
    remotes: TRANSPORT,
    packages: {
        transport: TRANSPORT,
        runtimeArguments: INPUT,
        packageArguments: INPUT,
        environmentVariables: INPUT,
    },
});
/**
 * The first list that holds too much to be judged item by item, as a violation: bounds the work that a hostile document
 * can cause, before the schema runs. The published schemas have no such limit; no real document comes near.
 */
function findOversizedList(document) {
    const found = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(document) ? findIn(document, ROOT) : undefined;
    return found && toViolation((0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .renderPointer */ .Wr)(found.path), found.count);
}
function findIn(object, places) {
    for (const { key, inside } of places) {
        const value = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_2__/* .getMember */ .Xf)(object, key);
        if (typeof value !== 'object' || value === null)
            continue;
        const found = key === 'transport' && (0,_json_members_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) ? findIn(value, inside) : findInList(value, inside);
        if (found !== undefined)
            return { path: [key, ...found.path], count: found.count };
    }
    return undefined;
}
function findInList(list, inside) {
    const isList = Array.isArray(list);
    const keys = isList ? [] : Object.keys(list);
    const count = isList ? list.length : keys.length;
    if (count > MAX_LIST_ITEMS)
        return { path: [], count };
    if (inside.length === 0)
        return undefined;
    for (let at = 0; at < count; at += 1) {
        const key = isList ? at : (keys[at] ?? '');
        const item = isList ? list[at] : list[key];
        const found = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(item) ? findIn(item, inside) : undefined;
        if (found !== undefined)
            return { path: [key, ...found.path], count: found.count };
    }
    return undefined;
}
function toViolation(pointer, count) {
    const expected = `at most ${MAX_LIST_ITEMS} items`;
    const message = `${(0,_schema_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .describePlace */ .d)(pointer)} has ${count} items; expected ${expected}.`;
    return { pointer, message, advice: `Write ${expected}.`, rule: 'S6' };
}
function spellBothWays(lists) {
    return Object.entries(lists).flatMap(([key, inside]) => {
        const places = spellBothWays(inside);
        return [...new Set([key, (0,_rename_table_js__WEBPACK_IMPORTED_MODULE_0__/* .toFormerSpelling */ .l$)(key)])].map((spelling) => ({ key: spelling, inside: places }));
    });
}


/***/ }),

/***/ 42272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ findNearestChoice)
/* harmony export */ });
/* harmony import */ var _findings_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15883);

/** What people write for a choice, folded as below. */
const ALIASES = {
    http: 'streamable-http',
    https: 'streamable-http',
    streamable: 'streamable-http',
    shttp: 'streamable-http',
    streaminghttp: 'streamable-http',
    httpstream: 'streamable-http',
    httpstreaming: 'streamable-http',
    httpstreamable: 'streamable-http',
    stdin: 'stdio',
    stdout: 'stdio',
    standardio: 'stdio',
    local: 'stdio',
    httpsse: 'sse',
    serversentevents: 'sse',
    eventstream: 'sse',
    flag: 'named',
    option: 'named',
    argument: 'positional',
    integer: 'number',
    int: 'number',
    float: 'number',
    bool: 'boolean',
    text: 'string',
    url: 'string',
    file: 'filepath',
    path: 'filepath',
    directory: 'filepath',
    png: 'image/png',
    jpg: 'image/jpeg',
    jpeg: 'image/jpeg',
    svg: 'image/svg+xml',
    imagesvg: 'image/svg+xml',
    webp: 'image/webp',
};
const MAX_CHARS = 32;
/**
 * The choice that a wrong word most likely stands for: the same but for case and punctuation, a usual other word for
 * it, or at most two slips of the pen (one for each three letters) away; undefined when none is near.
 */
function findNearestChoice(word, choices) {
    if (word.length > MAX_CHARS)
        return undefined;
    const folded = fold(word);
    const same = choices.find((choice) => fold(choice) === folded);
    if (same !== undefined)
        return same;
    const alias = Object.hasOwn(ALIASES, folded) ? ALIASES[folded] : undefined;
    if (alias !== undefined && choices.includes(alias))
        return alias;
    const limit = Math.min(2, Math.floor(folded.length / 3));
    const near = choices.map((choice) => ({ choice, slips: (0,_findings_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__/* .editDistance */ .Y)(folded, fold(choice)) }));
    near.sort((a, b) => a.slips - b.slips);
    const [best] = near;
    return best !== undefined && best.slips <= limit ? best.choice : undefined;
}
function fold(word) {
    return word.toLowerCase().replace(/[^a-z0-9]/g, '');
}


/***/ }),

/***/ 62665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ mergeOciReference)
/* harmony export */ });
/* harmony import */ var _json_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98338);
/* harmony import */ var _parse_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11771);


const SEPARATE_PARTS = new Set(['registryBaseUrl', 'version']);
const HOST_OF_BASE = /^https?:\/\/([^/\s@?#]+)\/?$/i;
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
    const path = host === '' || (0,_parse_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOciHost */ .m5)(identifier) ? identifier : `${host}/${identifier}`;
    return { ...(0,_json_members_js__WEBPACK_IMPORTED_MODULE_0__/* .omitMembers */ .p5)(pack, SEPARATE_PARTS), identifier: isPinned(path) ? path : path + suffix };
}
function toSuffix(version) {
    if (version === '')
        return '';
    if (_parse_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .OCI_DIGEST */ .Dy.test(version))
        return `@${version}`;
    return _parse_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .OCI_TAG */ .Pz.test(version) ? `:${version}` : undefined;
}
function isPinned(reference) {
    return reference.includes('@sha256:') || reference.slice(reference.lastIndexOf('/') + 1).includes(':');
}


/***/ }),

/***/ 39281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YZ: () => (/* binding */ readKey),
/* harmony export */   ap: () => (/* binding */ endOfString),
/* harmony export */   h3: () => (/* binding */ outlineJson)
/* harmony export */ });
/* harmony import */ var _json_blanks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14350);
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88556);
var _a;


/**
 * Where everything lies in a text that is known to be JSON without any problem (`parseCleanJson`): the same tree as
 * `scanJson` makes, but each container is looked into when it is asked for. A finding needs a few places, not all.
 */
function outlineJson(text) {
    return new OutlineNode(text, { start: (0,_json_blanks_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfBlanks */ .kx)(text, 0), end: (0,_json_blanks_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfBlanks */ .$9)(text, text.length) });
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
    /** How far the members or items are read. */
    #at;
    constructor(text, { start, end, keyStart, keyEnd }) {
        this.start = start;
        this.end = end;
        this.keyStart = keyStart;
        this.keyEnd = keyEnd;
        this.#text = text;
        this.#at = start;
    }
    get members() {
        while (this.#readMember() !== undefined)
            ;
        return this.#members;
    }
    get items() {
        while (this.#readItem() !== undefined)
            ;
        return this.#items;
    }
    /** What has this key or index. Reads no further than to it, for most findings are about what stands in front. */
    childAt(segment) {
        if (this.#text[this.start] === '{')
            return this.#members?.get(segment) ?? this.#readUntil(segment);
        const index = (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toIndex */ .E7)(segment);
        while ((this.#items?.length ?? 0) <= index && this.#readItem() !== undefined)
            ;
        return this.#items?.[index];
    }
    #readUntil(key) {
        for (;;) {
            const read = this.#readMember();
            if (read === undefined || read.key === key)
                return read?.node;
        }
    }
    #readMember() {
        const text = this.#text;
        if (text[this.start] !== '{')
            return undefined;
        this.#members ??= new Map();
        const keyStart = this.#next();
        if (text[keyStart] === '}')
            return undefined;
        const keyEnd = endOfString(text, keyStart);
        const start = (0,_json_blanks_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfBlanks */ .kx)(text, (0,_json_blanks_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfBlanks */ .kx)(text, keyEnd) + 1);
        const end = endOfValue(text, start);
        const key = readKey(text, keyStart, keyEnd);
        const node = new _a(text, { start, end, keyStart, keyEnd });
        this.#members.set(key, node);
        this.#at = end;
        return { key, node };
    }
    #readItem() {
        const text = this.#text;
        if (text[this.start] !== '[')
            return undefined;
        this.#items ??= [];
        const start = this.#next();
        if (text[start] === ']')
            return undefined;
        const end = endOfValue(text, start);
        const node = new _a(text, { start, end });
        this.#items.push(node);
        this.#at = end;
        return node;
    }
    /** Where the next member or item begins, or the closing bracket is. */
    #next() {
        const text = this.#text;
        return this.#at === this.start ? (0,_json_blanks_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfBlanks */ .kx)(text, this.start + 1) : skipComma(text, this.#at);
    }
}
_a = OutlineNode;
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
    const at = (0,_json_blanks_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfBlanks */ .kx)(text, end);
    return text[at] === ',' ? (0,_json_blanks_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfBlanks */ .kx)(text, at + 1) : at;
}


/***/ }),

/***/ 11771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ OCI_DIGEST),
/* harmony export */   KN: () => (/* binding */ parseOciReference),
/* harmony export */   Pz: () => (/* binding */ OCI_TAG),
/* harmony export */   m5: () => (/* binding */ hasOciHost)
/* harmony export */ });
const HOST = /^[a-z0-9.-]{1,253}(?::\d{1,5})?$/i;
const REPOSITORY = /^[a-z0-9_./-]{1,255}$/;
/** What stands between the letters and digits of a part of a repository (the grammar of distribution). */
const SEPARATORS = /^(?:\.|_{1,2}|-+)$/;
/** A tag of an image (the grammar of distribution). */
const OCI_TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const OCI_DIGEST = /^sha256:[a-f0-9]{64}$/;
/** Reads `[registry/]repository[:tag][@digest]` (ownership.md 8.6). Does not say whether the host is accepted. */
function parseOciReference(text) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return problem('it begins with a scheme; a reference has none');
    const at = text.indexOf('@');
    const digest = at === -1 ? undefined : text.slice(at + 1);
    if (digest !== undefined && !OCI_DIGEST.test(digest)) {
        return problem('what follows "@" is not "sha256:" with 64 lower-case hexadecimal digits');
    }
    const named = at === -1 ? text : text.slice(0, at);
    const colon = named.lastIndexOf(':');
    const hasTag = colon > named.lastIndexOf('/');
    const tag = hasTag ? named.slice(colon + 1) : undefined;
    if (tag !== undefined && !OCI_TAG.test(tag)) {
        return problem('the tag is not 1 to 128 letters, digits, underscores, dots and hyphens, with no dot or hyphen first');
    }
    const { host, path } = splitHost(hasTag ? named.slice(0, colon) : named);
    if (!HOST.test(host) || host.split(/[.:]/).some((label) => !isEdged(label)))
        return problem('what stands before the first slash is no host');
    if (path !== path.toLowerCase())
        return problem('the repository has capital letters');
    if (!REPOSITORY.test(path)) {
        return problem('the repository is not 1 to 255 lower-case letters, digits, underscores, dots, hyphens and slashes');
    }
    if (path.split('/').includes(''))
        return problem('a part of the repository between slashes is empty');
    if (!path.split('/').every(isComponent)) {
        return problem('a part of the repository does not begin and end with a letter or a digit, or has ".." or the like in it');
    }
    return { kind: 'reference', reference: { host, repository: path, tag, digest } };
}
function isEdged(text) {
    return /^[a-z0-9]/i.test(text) && /[a-z0-9]$/i.test(text);
}
function isComponent(part) {
    return isEdged(part) && part.split(/[a-z0-9]+/).every((between) => between === '' || SEPARATORS.test(between));
}
/** As container tools decide it: the first part is a host if it has a dot or a port, or is localhost; else Docker Hub's. */
function hasOciHost(name) {
    const first = name.slice(0, Math.max(name.indexOf('/'), 0));
    return first === 'localhost' || first.includes('.') || first.includes(':');
}
function splitHost(name) {
    if (!hasOciHost(name))
        return { host: 'docker.io', path: name };
    const slash = name.indexOf('/');
    return { host: name.slice(0, slash), path: name.slice(slash + 1) };
}
function problem(text) {
    return { kind: 'problem', problem: text };
}


/***/ }),

/***/ 58206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ CRATES_BASE_URL),
/* harmony export */   FT: () => (/* binding */ CURRENT_SCHEMA_VERSION),
/* harmony export */   Ir: () => (/* binding */ toSchemaUrl),
/* harmony export */   OZ: () => (/* binding */ NUGET_BASE_URL),
/* harmony export */   P6: () => (/* binding */ usesSnakeCase),
/* harmony export */   PA: () => (/* binding */ CRATES_STATIC_HOST),
/* harmony export */   bg: () => (/* binding */ DNS_OVER_HTTPS_URL),
/* harmony export */   ec: () => (/* binding */ NPM_BASE_URL),
/* harmony export */   i3: () => (/* binding */ CURRENT_SCHEMA_URL),
/* harmony export */   lM: () => (/* binding */ PYPI_BASE_URL),
/* harmony export */   o8: () => (/* binding */ SCHEMA_VERSIONS),
/* harmony export */   qQ: () => (/* binding */ GITHUB_ACTIONS_ISSUER),
/* harmony export */   td: () => (/* binding */ GITHUB_API_URL),
/* harmony export */   xj: () => (/* binding */ TOOLHIVE_SCHEMA_URL)
/* harmony export */ });
/* unused harmony export SCHEMA_BASE_URL */
/** The schema versions that were published, oldest first (rules.md 3.1). `draft` is not a published version. */
const SCHEMA_VERSIONS = [
    '2025-07-09',
    '2025-09-16',
    '2025-09-29',
    '2025-10-11',
    '2025-10-17',
    '2025-12-11',
];
/** The only published version that spells its keys in snake_case (rules.md 3.3). */
const SNAKE_CASE_VERSION = '2025-07-09';
/** Whether a version of the format spells its keys in snake_case; false for a document that names none. */
function usesSnakeCase(version) {
    return version === SNAKE_CASE_VERSION;
}
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
/** Where crates.io serves READMEs from. */
const CRATES_STATIC_HOST = 'static.crates.io';
/** The REST API of github.com. */
const GITHUB_API_URL = 'https://api.github.com';
/** Issuer of GitHub Actions' OIDC tokens, exactly as tokens and certificates carry it. */
const GITHUB_ACTIONS_ISSUER = 'https://token.actions.githubusercontent.com';
/** DNS over HTTPS with JSON answers: the second resolver of a first publication. */
const DNS_OVER_HTTPS_URL = 'https://cloudflare-dns.com/dns-query';


/***/ }),

/***/ 58136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bi: () => (/* binding */ MAX_DOCUMENT_BYTES),
  _6: () => (/* binding */ decodeUtf8),
  u0: () => (/* binding */ readDocument)
});

// EXTERNAL MODULE: ./build/manifest/json-blanks.js
var json_blanks = __webpack_require__(14350);
// EXTERNAL MODULE: ./build/manifest/outline-json.js
var outline_json = __webpack_require__(39281);
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
    const counts = { members: 0, fullest: 0 };
    countMembers(value, counts, 1);
    if (counts.members !== countKeys(text, counts.members))
        return undefined;
    return { value, fullest: counts.fullest };
}
function countMembers(value, counts, depth) {
    if (typeof value !== 'object' || value === null)
        return;
    if (depth > scan_json/* MAX_JSON_DEPTH */.K) {
        counts.members = Number.NaN;
        return;
    }
    let size = 0;
    if (Array.isArray(value)) {
        size = value.length;
        for (const child of value)
            if (typeof child === 'object' && child !== null)
                countMembers(child, counts, depth + 1);
    }
    else {
        // The objects of JSON.parse inherit nothing that is enumerable, and this is the fastest way through them.
        for (const key in value) {
            const child = value[key];
            size += 1;
            if (typeof child === 'object' && child !== null)
                countMembers(child, counts, depth + 1);
        }
        counts.members += size;
    }
    if (size > counts.fullest)
        counts.fullest = size;
}
/**
 * Keys in a text that is known to be JSON: colons behind a string. A colon that stands in a string is taken for one, too,
 * where a quote is in front of it (`":"`, `"\":"`): then the strings are gone through one by one.
 */
function countKeys(text, expected) {
    let count = 0;
    for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) {
        if (text.charCodeAt((0,json_blanks/* startOfBlanks */.$9)(text, at) - 1) === 0x22)
            count += 1;
    }
    return count === expected ? count : countKeyStrings(text);
}
function countKeyStrings(text) {
    let count = 0;
    for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at)) {
        at = (0,json_blanks/* endOfBlanks */.kx)(text, (0,outline_json/* endOfString */.ap)(text, at));
        if (text.charCodeAt(at) === 0x3a)
            count += 1;
    }
    return count;
}

// EXTERNAL MODULE: ./build/manifest/json-pointer.js
var json_pointer = __webpack_require__(88556);
// EXTERNAL MODULE: ./build/findings/source-lines.js
var source_lines = __webpack_require__(82120);
;// CONCATENATED MODULE: ./build/manifest/text-position.js

/** A byte order mark is no column: editors do not show it. Lines are looked for as far as somebody asks. */
function createLocator(text) {
    const lines = (0,source_lines/* findLineStarts */.j)(text);
    const columnOf = (offset, line) => Math.max(1, offset - lines.startOf(line) + 1);
    return {
        rangeOf(start, end) {
            const last = Math.max(start, end);
            const [line, endLine] = [lines.lineAt(start), lines.lineAt(last)];
            return { line, column: columnOf(start, line), endLine, endColumn: columnOf(last, endLine) };
        },
    };
}

;// CONCATENATED MODULE: ./build/manifest/json-document.js



/**
 * A text that has a problem comes with its `known` map. In one that has none, what is asked for is looked up: most
 * documents are judged without one position.
 */
function createDocument(text, { value, fullest }, known) {
    let map = known;
    const scan = () => {
        map ??= { root: (0,outline_json/* outlineJson */.h3)(text), locator: createLocator(text) };
        return map;
    };
    const pathTo = (pointer) => {
        const segments = (0,json_pointer/* parsePointer */.vp)(pointer);
        const path = segments && walk(scan().root, segments);
        return path && path.length > segments.length ? path : undefined;
    };
    return {
        text,
        value,
        fullest,
        locate(pointer, target = 'value') {
            const { root, locator } = scan();
            const segments = (0,json_pointer/* parsePointer */.vp)(pointer) ?? [];
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
        const child = childOf(node, segment);
        if (child === undefined)
            break;
        path.push(child);
        node = child;
    }
    return path;
}
function childOf(node, segment) {
    if (node.childAt !== undefined)
        return node.childAt(segment);
    return node.items ? node.items[(0,json_pointer/* toIndex */.E7)(segment)] : node.members?.get(segment);
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
    const clean = parseCleanJson(text);
    if (clean !== undefined)
        return { document: createDocument(text, clean), findings: [], dropped: 0 };
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
    const value = JSON.parse(blankOut(text, problems));
    return {
        document: createDocument(text, { value, fullest: Number.POSITIVE_INFINITY }, { root, locator }),
        findings,
        dropped,
    };
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
    const pointer = pointerOf(problem);
    const finding = {
        code,
        severity: 'error',
        rule: 'D-11',
        file,
        ...(pointer === undefined ? {} : { pointer }),
        ...range,
        args,
    };
    if (problem.kind !== 'trailing-comma')
        return finding;
    const edit = { ...range, start: problem.offset, end: problem.end, text: '' };
    return { ...finding, repair: { safe: true, edits: [edit] } };
}
/** The key that is there twice, or the container of what JSON does not have. */
function pointerOf(problem) {
    if (problem.kind === 'syntax' || problem.kind === 'too-deep')
        return undefined;
    const path = problem.kind === 'duplicate-key' ? [problem.key] : [];
    const around = [];
    for (let place = problem.inside; place !== undefined; place = place.parent) {
        if (place.segment !== undefined)
            around.push(place.segment);
    }
    return (0,json_pointer/* renderPointer */.Wr)([...around.reverse(), ...path]);
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

/***/ 13573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ ROOT_RENAMES),
/* harmony export */   Du: () => (/* binding */ INPUT_RENAMES),
/* harmony export */   Kv: () => (/* binding */ ARGUMENT_RENAMES),
/* harmony export */   Q0: () => (/* binding */ packageRenames),
/* harmony export */   fS: () => (/* binding */ REMOTE_RENAMES),
/* harmony export */   l$: () => (/* binding */ toFormerSpelling),
/* harmony export */   me: () => (/* binding */ toNewestSpelling),
/* harmony export */   xo: () => (/* binding */ FORMER_KEYS)
/* harmony export */ });
/* unused harmony exports PACKAGE_RENAMES, SERVICE_PACKAGE_RENAMES */
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
/** The former keys of a package object, by its shape. */
function packageRenames(pack) {
    return Object.hasOwn(pack, 'registry_name') ? SERVICE_PACKAGE_RENAMES : PACKAGE_RENAMES;
}
/** Tables of everything that the schemas of 2025-07-09 and 2025-09-16 spell in two ways. */
const SCHEMA_TABLES = [ROOT_RENAMES, ARGUMENT_RENAMES, PACKAGE_RENAMES];
const NEW_BY_FORMER = new Map(SCHEMA_TABLES.flatMap((table) => [...table]));
const FORMER_BY_NEW = new Map([...NEW_BY_FORMER].map(([before, after]) => [after, before]));
/** The spelling of 2025-07-09 of a key; the key itself when it was never renamed. */
function toFormerSpelling(key) {
    return FORMER_BY_NEW.get(key) ?? key;
}
/** The spelling since 2025-09-16 of a key; the key itself when it was never renamed. */
function toNewestSpelling(key) {
    return NEW_BY_FORMER.get(key) ?? key;
}
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

// EXTERNAL MODULE: ./build/manifest/json-blanks.js
var json_blanks = __webpack_require__(14350);
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
var outline_json = __webpack_require__(39281);
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
    const scanner = { text, problems: [], at: text.charCodeAt(0) === 0xfeff ? 1 : 0, inside: undefined };
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
function scanValue(scanner, depth, place) {
    skipBlanks(scanner);
    const start = scanner.at;
    const { members, shadowed, items } = scanContainerOrSkip(scanner, depth, place?.segment);
    return { start, end: scanner.at, keyStart: place?.keyStart, keyEnd: place?.keyEnd, members, items, shadowed };
}
function scanContainerOrSkip(scanner, depth, segment) {
    const char = scanner.text[scanner.at];
    if (char === '{' || char === '[') {
        const parent = scanner.inside;
        openContainer(scanner, depth);
        scanner.inside = { parent, segment };
        const container = char === '{' ? scanMembers(scanner, depth) : scanItems(scanner, depth);
        scanner.inside = parent;
        return container;
    }
    if (char === '"')
        skipString(scanner);
    else if (char === '-' || isDigit(char))
        skipNumber(scanner);
    else
        skipWord(scanner);
    return NO_CONTAINER;
}
function scanMembers(scanner, depth) {
    const members = new Map();
    let shadowed;
    let comma;
    for (;;) {
        if (takeClosing(scanner, '}', comma))
            break;
        const place = scanKey(scanner, comma);
        const { segment: key, keyStart, keyEnd } = place;
        const earlier = members.get(key);
        if (earlier !== undefined) {
            scanner.problems.push({ kind: 'duplicate-key', offset: keyStart, end: keyEnd, key, inside: scanner.inside });
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
    const keyEnd = scanner.at;
    return { segment: (0,outline_json/* readKey */.YZ)(scanner.text, keyStart, keyEnd), keyStart, keyEnd };
}
function addTo(lists, key, node) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [node]);
    else
        list.push(node);
}
function scanItems(scanner, depth) {
    const items = [];
    let comma;
    for (;;) {
        if (takeClosing(scanner, ']', comma))
            break;
        items.push(scanValue(scanner, depth + 1, { segment: items.length }));
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
    if (comma === undefined)
        return true;
    scanner.problems.push({ kind: 'trailing-comma', offset: comma, end: comma + 1, inside: scanner.inside });
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
        if ((0,json_blanks/* isBlank */.z3)(code))
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
    scanner.problems.push({ kind: 'comment', offset: at, end, inside: scanner.inside });
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

/***/ 19950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ describePlace),
  T: () => (/* binding */ describeSchemaFault)
});

// EXTERNAL MODULE: ./build/manifest/json-members.js
var json_members = __webpack_require__(98338);
// EXTERNAL MODULE: ./build/manifest/json-pointer.js
var json_pointer = __webpack_require__(88556);
// EXTERNAL MODULE: ./build/manifest/rename-table.js
var rename_table = __webpack_require__(13573);
// EXTERNAL MODULE: ./build/manifest/schema-rules.js
var schema_rules = __webpack_require__(39967);
// EXTERNAL MODULE: ./build/manifest/nearest-choice.js
var nearest_choice = __webpack_require__(42272);
;// CONCATENATED MODULE: ./build/manifest/schema-suggestions.js




const MAX_SUGGESTED_CHARS = 200;
const BARE_ADDRESS = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/\S*)?$/i;
const SHA256 = /^(?:sha256:)?([a-f0-9]{64})$/;
/** A suggestion for the commonest mistakes; undefined where nothing is obvious. */
function suggestChange(place) {
    const { error, value } = place;
    if (place.isMissing)
        return suggestMember(place);
    if (value === null)
        return replaceNull(place);
    if (typeof value === 'string' && value.length > MAX_SUGGESTED_CHARS)
        return undefined;
    switch (error.keyword) {
        case 'enum':
            return suggestChoice(place, error.params.allowedValues);
        case 'type':
            return suggestType(place, String(error.params.type));
        case 'pattern':
        case 'format':
        case 'minLength':
            return typeof value === 'string' ? suggestForm(place, value) : undefined;
        case 'additionalProperties':
            return removeMember(place, undefined);
        default:
            return undefined;
    }
}
function suggestChoice({ pointer, value }, choices) {
    const nearest = typeof value === 'string' ? (0,nearest_choice/* findNearestChoice */.t)(value, choices) : undefined;
    if (nearest === undefined)
        return undefined;
    const allowed = choices.map((choice) => JSON.stringify(choice)).join(', ');
    return replaceBy(pointer, nearest, `Write "${nearest}"${choices.length > 1 ? ` (allowed are ${allowed})` : ''}.`);
}
function suggestType(place, type) {
    const { pointer, value } = place;
    if (type === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
        return replaceBy(pointer, String(value), `Write it in quotation marks: "${value}".`);
    }
    if (type === 'boolean' && typeof value === 'string' && /^(?:true|false)$/i.test(value)) {
        return replaceBy(pointer, value.toLowerCase() === 'true', `Write ${value.toLowerCase()}, without quotation marks.`);
    }
    if (type === 'array')
        return suggestList(place);
    return type === 'object' && typeof value === 'string' ? suggestObject(pointer, value) : undefined;
}
function suggestList({ pointer, value }) {
    const key = lastKey(pointer);
    if (key === 'environmentVariables' || key === 'headers') {
        return { advice: 'Write an array with one object per variable, such as [{"name": "KEY", "description": "…"}].' };
    }
    const isBare = key === 'choices' || key === 'sizes' ? typeof value === 'string' : (0,json_members/* isJsonObject */.OW)(value);
    return isBare ? replaceBy(pointer, [value], 'Write an array, also for one item.') : undefined;
}
/** An object in place of the text that people write when there is only one thing to say. */
function suggestObject(pointer, text) {
    const [key, index] = ((0,json_pointer/* parsePointer */.vp)(pointer) ?? []).reverse().map(rename_table/* toNewestSpelling */.me);
    const list = /^\d+$/.test(key ?? '') ? index : key;
    const object = toObject(list, text);
    if (object === undefined)
        return undefined;
    return replaceBy(pointer, object, `Write an object such as ${show(object)}.`);
}
function toObject(key, text) {
    switch (key) {
        case 'environmentVariables': {
            const [, name, value] = /^([A-Za-z_][A-Za-z0-9_]*)(?:=(.*))?$/.exec(text) ?? [];
            return name === undefined ? undefined : { name, ...(value ? { value } : {}) };
        }
        case 'runtimeArguments':
        case 'packageArguments':
            return text.startsWith('-') ? { type: 'named', name: text } : { type: 'positional', value: text };
        case 'transport':
            return { type: (0,nearest_choice/* findNearestChoice */.t)(text, ['stdio', 'streamable-http', 'sse']) ?? 'stdio' };
        case 'remotes':
            return { type: guessHttpType(text), url: text };
        case 'repository':
            return { url: text, source: guessSource(text) ?? 'github' };
        case 'icons':
            return { src: text };
        default:
            return undefined;
    }
}
function suggestForm(place, text) {
    const { pointer } = place;
    if (text === '')
        return isRequired(pointer) ? undefined : removeMember(place, 'Leave it out, or write a text.');
    const key = lastKey(pointer);
    if (key === 'fileSha256') {
        const digits = SHA256.exec(text.trim().toLowerCase())?.[1];
        return digits === undefined ? undefined : replaceBy(pointer, digits, 'Write the 64 digits alone, in lower case.');
    }
    const isAddress = ['websiteUrl', 'url', 'src', 'registryBaseUrl'].includes(key);
    return isAddress && BARE_ADDRESS.test(text)
        ? replaceBy(pointer, `https://${text}`, `Write "https://${text}".`)
        : undefined;
}
function suggestMember({ error, pointer, value }) {
    const key = String(error.params.missingProperty);
    const path = (0,json_pointer/* parsePointer */.vp)(pointer) ?? [];
    if (!(0,json_members/* isJsonObject */.OW)(value))
        return undefined;
    const guess = guessMember(path, value);
    if (guess === undefined)
        return undefined;
    // Where people write it; everything else comes first.
    const after = key === 'transport' ? { after: 'identifier' } : {};
    const edit = { kind: 'insert', pointer: (0,json_pointer/* renderPointer */.Wr)(path.slice(0, -1)), key, value: guess, ...after };
    return { advice: `Add "${key}": ${show(guess)}.`, edits: [edit] };
}
function guessMember(path, object) {
    const [list, key] = [path.at(-3), path.at(-1)];
    const url = (0,json_members/* getMember */.Xf)(object, 'url');
    if (key === 'source')
        return typeof url === 'string' ? guessSource(url) : undefined;
    if (key === 'transport')
        return { type: 'stdio' };
    if (key !== 'type' || Object.hasOwn(object, 'transport_type'))
        return undefined;
    if (path.at(-2) === 'transport')
        return url === undefined ? 'stdio' : guessHttpType(String(url));
    if (list === 'remotes')
        return guessHttpType(String(url));
    return Object.hasOwn(object, 'name') ? 'named' : 'positional';
}
function guessHttpType(url) {
    return /\/sse\/?$/i.test(url) ? 'sse' : 'streamable-http';
}
function guessSource(url) {
    return /^(?:https?:\/\/)?(?:www\.)?(github|gitlab)\.com\//i.exec(url)?.[1]?.toLowerCase();
}
function replaceNull(place) {
    return isRequired(place.pointer) ? undefined : removeMember(place, 'Leave it out.');
}
function removeMember({ pointer }, advice) {
    return { ...(advice === undefined ? {} : { advice }), edits: [{ kind: 'remove', pointer }] };
}
function replaceBy(pointer, value, advice) {
    return { advice, edits: [{ kind: 'replace', pointer, value }] };
}
/** Whether leaving the member out would only make another error. */
function isRequired(pointer) {
    const path = (0,json_pointer/* parsePointer */.vp)(pointer) ?? [];
    const key = lastKey(pointer);
    if (path.length <= 1)
        return ['', 'name', 'description', 'version'].includes(key);
    return ['type', 'name', 'url', 'source', 'src', 'registryType', 'identifier', 'transport', 'valueHint'].includes(key);
}
function lastKey(pointer) {
    return (0,rename_table/* toNewestSpelling */.me)(((0,json_pointer/* parsePointer */.vp)(pointer) ?? []).at(-1) ?? '');
}
/** A value on one line, spaced as people write it. */
function show(value) {
    return JSON.stringify(value, null, 1).replace(/\n */g, ' ');
}

// EXTERNAL MODULE: ./build/manifest/shorten-text.js
var shorten_text = __webpack_require__(85669);
;// CONCATENATED MODULE: ./build/manifest/schema-messages.js






/** A pattern of the schema in words. */
const PATTERN_WORDS = {
    '^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$': 'namespace/name with one slash, of letters, digits, dots and hyphens (underscores in the name only)',
    '^https?://[^\\s]+$': 'a URL that begins with http:// or https:// and has no blanks',
    '^[a-f0-9]{64}$': 'a SHA-256: 64 hexadecimal digits in lower case',
    '^(\\d+x\\d+|any)$': 'a size such as "48x48", or "any"',
};
/** What to do where a value is of another type than this. */
const TYPE_ADVICE = {
    boolean: 'Write true or false, without quotation marks.',
    string: 'Write a text, in quotation marks.',
    array: 'Write an array: [ … ].',
    object: 'Write an object: { … }.',
};
/** How a value of a type begins and ends, to show where it goes. */
const SKETCHES = { string: '"…"', array: '[ … ]', object: '{ … }' };
const MAX_QUOTED_CHARS = 50;
const MAX_PLACE_CHARS = 60;
/** An error of the schema in plain words, with a suggestion where there is an obvious one. */
function describeSchemaFault(fault) {
    const { error, pointer, isConverted } = fault;
    const parts = describe(fault);
    const suggestion = suggestChange({ ...fault, pointer, isMissing: error.keyword === 'required' });
    const wanted = parts.expected === undefined ? '' : `; expected ${parts.expected}`;
    const form = isConverted ? ' (in the newest form of the format)' : '';
    return {
        pointer,
        message: `${describePlace(pointer)} ${parts.found}${wanted}${form}.`,
        advice: suggestion?.advice ?? parts.advice ?? `Write ${parts.expected}.`,
        rule: (0,schema_rules/* ruleOfPlace */.h)(pointer, error.keyword === 'required'),
        ...(error.keyword === 'additionalProperties' ? { target: 'key' } : {}),
        ...(suggestion?.edits && !isConverted ? { edits: suggestion.edits } : {}),
        ...(parts.keyFault ? { keyFault: parts.keyFault } : {}),
    };
}
/** A pointer as people write it: `"packages[0].transport"`, or "The document". */
function describePlace(pointer) {
    const segments = (0,json_pointer/* parsePointer */.vp)(pointer) ?? [];
    if (segments.length === 0)
        return 'The document';
    const path = segments.map((segment) => (/^\d+$/.test(segment) ? `[${segment}]` : `.${segment}`)).join('');
    return `"${(0,shorten_text/* shortenText */.B)(path.replace(/^\./, ''), MAX_PLACE_CHARS)}"`;
}
function describe(fault) {
    const { error, value } = fault;
    const found = `is ${describeValue(value)}`;
    switch (error.keyword) {
        case 'required':
            return describeMissing(fault);
        case 'additionalProperties':
            return describeUnknown(fault);
        case 'type':
            return describeType(found, String(error.params.type));
        case 'enum':
            return { found, expected: listChoices(error.params.allowedValues) };
        case 'maxLength':
            return describeLength(fault, 'at most');
        case 'minLength':
            return describeLength(fault, 'at least');
        case 'pattern':
            return { found, expected: PATTERN_WORDS[error.params.pattern] ?? 'another form' };
        case 'format':
            return { found, expected: 'an absolute URI such as "https://example.com"' };
        case 'not':
            return { found, expected: 'one exact version such as "1.2.3"' };
        default:
            return { found, expected: 'what the schema allows' };
    }
}
function describeType(found, type) {
    const advice = TYPE_ADVICE[type];
    return { found, expected: withArticle(type), ...(advice === undefined ? {} : { advice }) };
}
function describeMissing({ error, value, siblings }) {
    const missing = String(error.params.missingProperty);
    const has = (key) => (0,json_members/* isJsonObject */.OW)(value) && Object.hasOwn(value, key);
    const newest = (0,rename_table/* toNewestSpelling */.me)(missing);
    const former = rename_table/* FORMER_KEYS */.xo.get(newest)?.find((key) => key !== missing && has(key));
    const other = former ?? (newest !== missing && has(newest) ? newest : undefined);
    if (other !== undefined) {
        const era = former === undefined ? 'newer' : 'older';
        const found = `is missing, but its ${era} spelling "${other}" is there`;
        return { found, expected: `the key "${missing}"`, advice: renameTo(missing), keyFault: 'spelling' };
    }
    if (newest === 'valueHint') {
        const expected = `"value" or "${missing}" in a positional argument`;
        return { found: 'is missing', expected, advice: `Add "value" or "${missing}".`, keyFault: 'missing' };
    }
    const { enum: choices, type } = (siblings[missing] ?? {});
    if (Array.isArray(choices)) {
        const expected = listChoices(choices);
        return { found: 'is missing', expected, advice: `Add "${missing}": ${expected}.`, keyFault: 'missing' };
    }
    return { found: 'is missing', advice: `Add "${missing}": ${SKETCHES[String(type)] ?? '…'}.`, keyFault: 'missing' };
}
function renameTo(key) {
    return `Write "${key}" as the key.`;
}
function describeUnknown({ error, version }) {
    const key = String(error.params.additionalProperty);
    const other = [(0,rename_table/* toFormerSpelling */.l$)(key), (0,rename_table/* toNewestSpelling */.me)(key)].find((spelling) => spelling !== key);
    const found = `is a key that the schema of ${version} does not know`;
    if (other === undefined) {
        return { found, expected: 'no such member in a package', advice: 'Leave it out.', keyFault: 'unknown' };
    }
    return { found, expected: `the key "${other}"`, advice: renameTo(other), keyFault: 'spelling' };
}
function describeLength({ error, value }, bound) {
    const length = (0,shorten_text/* countCodePoints */.s)(String(value));
    const limit = Number(error.params.limit);
    const found = length === 0 ? 'is empty' : `has ${length} ${length === 1 ? 'character' : 'characters'}`;
    const excess = length > limit ? ` (${length - limit} fewer)` : '';
    const expected = `${bound} ${limit} ${limit === 1 ? 'character' : 'characters'}${excess}`;
    return limit === 1 ? { found, expected, advice: 'Write a text.' } : { found, expected };
}
function describeValue(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'an array';
    if (typeof value === 'object')
        return 'an object';
    if (typeof value === 'string')
        return value === '' ? 'empty' : `"${(0,shorten_text/* shortenText */.B)(value, MAX_QUOTED_CHARS)}"`;
    return `the ${typeof value} ${String(value)}`;
}
function withArticle(type) {
    return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}
function listChoices(choices) {
    const quoted = Array.isArray(choices) ? choices.map((choice) => JSON.stringify(choice)) : [];
    return `${quoted.length > 1 ? 'one of ' : ''}${quoted.join(', ')}`;
}


/***/ }),

/***/ 39967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ SCHEMA_RULE_IDS),
/* harmony export */   h: () => (/* binding */ ruleOfPlace)
/* harmony export */ });
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88556);
/* harmony import */ var _rename_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13573);


/** Numbers in rules.md of what the schema says about a place; `*` is an index. Keys in the newest spelling. */
const RULES = {
    '/name': 'N7',
    '/title': 'T2',
    '/description': 'T3',
    '/version': 'V3',
    '/icons/*/src': 'I4',
    '/icons/*/mimeType': 'I5',
    '/icons/*/sizes': 'I6',
    '/icons/*/sizes/*': 'I6',
    '/icons/*/theme': 'I7',
    '/repository': 'R6',
    '/repository/url': 'R6',
    '/repository/source': 'R6',
    '/packages/*/registryType': 'K4',
    '/packages/*/identifier': 'K4',
    '/packages/*/transport': 'K4',
    '/packages/*/version': 'V4',
    '/packages/*/fileSha256': 'K5',
    '/packages/*/registryBaseUrl': 'K6',
    '/packages/*/transport/type': 'X1',
    '/packages/*/transport/url': 'X11',
    '/remotes/*/type': 'X6',
    '/remotes/*/url': 'X11',
    '/packages/*/runtimeArguments/*/type': 'A7',
    '/packages/*/packageArguments/*/type': 'A7',
    '/packages/*/runtimeArguments/*/valueHint': 'A6',
    '/packages/*/packageArguments/*/valueHint': 'A6',
    '/packages/*/runtimeArguments/*/format': 'A8',
    '/packages/*/packageArguments/*/format': 'A8',
};
/** The same for a member that is missing, where that is another rule. */
const RULES_OF_MISSING = {
    '/name': 'N1',
    '/packages/*/transport/url': 'X3',
    '/remotes/*/url': 'X7',
};
/** Every number that `ruleOfPlace` gives. */
const SCHEMA_RULE_IDS = [
    ...new Set(['S6', ...Object.values(RULES), ...Object.values(RULES_OF_MISSING)]),
];
/** The number of the rule in rules.md that the schema carries out at a place; S6 where there is none of its own. */
function ruleOfPlace(pointer, isMissing) {
    const segments = ((0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePointer */ .vp)(pointer) ?? []).map((key) => (/^\d+$/.test(key) ? '*' : (0,_rename_table_js__WEBPACK_IMPORTED_MODULE_0__/* .toNewestSpelling */ .me)(key)));
    const place = `/${segments.join('/')}`;
    return (isMissing ? RULES_OF_MISSING[place] : undefined) ?? RULES[place] ?? 'S6';
}


/***/ }),

/***/ 99341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dN: () => (/* binding */ judgeSchema),
/* harmony export */   mQ: () => (/* binding */ isSchemaValid),
/* harmony export */   nR: () => (/* binding */ judgeBounded)
/* harmony export */ });
/* unused harmony export MAX_SCHEMA_VIOLATIONS */
/* harmony import */ var ajv__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42463);
/* harmony import */ var ajv_formats_dist_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10779);
/* harmony import */ var _json_members_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98338);
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88556);
/* harmony import */ var _list_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34879);
/* harmony import */ var _public_urls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58206);
/* harmony import */ var _rename_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13573);
/* harmony import */ var _schema_messages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19950);
/* harmony import */ var _server_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72387);









/** More violations than this are not returned: a person reads the first few, and hostile input makes thousands. */
const MAX_SCHEMA_VIOLATIONS = 200;
/** Nearly every real URL; an absolute URI whatever else is asked of one. */
const PLAIN_URL = /^https:\/\/[a-z0-9.-]+(?:\/[A-Za-z0-9._~/-]*)?$/;
/** Keywords that speak of a key, not of a value. */
const KEY_KEYWORDS = ['required', 'additionalProperties'];
const VALID = { violations: [], dropped: 0 };
const compiled = new Map();
/**
 * What in a server.json breaks the schema of a published version. Same verdict as the published schema with draft-07
 * and asserted `uri` format, but for lists of more than 1,000 items (list-limits.ts), which are the only violation that
 * is then told. One violation per cause, at most 200. Takes any JSON value; does not up-convert.
 */
function judgeSchema(value, version = _public_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .CURRENT_SCHEMA_VERSION */ .FT, telling = {}) {
    const oversized = (0,_list_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .findOversizedList */ .Z)(value);
    if (oversized === undefined)
        return judgeBounded(value, version, telling);
    return telling.isSettled?.(oversized.pointer, false) ? VALID : { violations: [oversized], dropped: 0 };
}
/** `judgeSchema` of a value that is known to have no list that is too long. */
function judgeBounded(value, version, { toShown, isSettled } = {}) {
    const { validate, schema } = getValidator(version);
    if (validate(value))
        return VALID;
    const shownAt = (error) => (toShown === undefined ? toPointer(error) : toShown(toPointer(error)));
    const isToldElsewhere = isSettled && ((error) => isSettled(shownAt(error), KEY_KEYWORDS.includes(error.keyword)));
    const { causes, dropped } = selectCauses(validate.errors ?? [], isToldElsewhere);
    const violations = causes.map((error) => {
        return (0,_schema_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .describeSchemaFault */ .T)({
            error,
            pointer: shownAt(error),
            value: (0,_json_members_js__WEBPACK_IMPORTED_MODULE_6__/* .valueAt */ .fK)(value, error.instancePath) ?? null,
            siblings: schemaAround(schema, error),
            version,
            isConverted: toShown !== undefined,
        });
    });
    return { violations, dropped };
}
/** Whether `judgeSchema` finds nothing, without saying what. */
function isSchemaValid(value, version = _public_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .CURRENT_SCHEMA_VERSION */ .FT) {
    return (0,_list_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .findOversizedList */ .Z)(value) === undefined && getValidator(version).validate(value);
}
/** The format as ajv-formats has it, which takes long. */
function isUri(text) {
    return PLAIN_URL.test(text) || ajv_formats_dist_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .fullFormats */ .U9.uri(text);
}
/** Compiled on first use, which takes longer than judging a thousand documents. */
function getValidator(version) {
    let known = compiled.get(version);
    if (known === undefined) {
        const { $schema, ...schema } = (0,_server_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineDefinitions */ .sQ)((0,_server_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .buildServerSchema */ .rG)(version));
        // The schema is our own, so it is not itself judged; without optimizing it compiles in half the time.
        const options = { allErrors: true, strict: false, meta: false, validateSchema: false, messages: false };
        const ajv = new ajv__WEBPACK_IMPORTED_MODULE_7__.Ajv({ ...options, code: { optimize: false }, formats: { uri: isUri } });
        known = { validate: ajv.compile(schema), schema };
        compiled.set(version, known);
    }
    return known;
}
/**
 * One error per cause: an `if` repeats what its branch already said; a value that is too short fits no pattern either;
 * where a key is missing because it is spelled as in another version, the unknown key is not told as well.
 */
function selectCauses(errors, isToldElsewhere) {
    const short = new Set();
    let missing;
    for (const error of errors) {
        if (error.keyword === 'minLength')
            short.add(error.instancePath);
        // Hostile input has tens of thousands of missing keys: they matter only where a key is unknown.
        else if (error.keyword === 'additionalProperties')
            missing ??= listMissing(errors);
    }
    const causes = [];
    let count = 0;
    for (const error of errors) {
        if (error.keyword === 'if' || (error.keyword === 'pattern' && short.has(error.instancePath)))
            continue;
        if (error.keyword === 'additionalProperties' && isMissingElsewise(error, missing))
            continue;
        if (isToldElsewhere?.(error))
            continue;
        count += 1;
        if (count <= MAX_SCHEMA_VIOLATIONS)
            causes.push(error);
    }
    return { causes, dropped: count - causes.length };
}
function listMissing(errors) {
    return new Set(errors.filter(({ keyword }) => keyword === 'required').map(toPointer));
}
function isMissingElsewise({ instancePath, params }, missing) {
    const key = params.additionalProperty;
    return [(0,_rename_table_js__WEBPACK_IMPORTED_MODULE_3__/* .toFormerSpelling */ .l$)(key), (0,_rename_table_js__WEBPACK_IMPORTED_MODULE_3__/* .toNewestSpelling */ .me)(key)].some((other) => other !== key && missing?.has(instancePath + (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_8__/* .renderPointer */ .Wr)([other])));
}
/** A missing member is named itself, although it is not there; so is one that is too many. */
function toPointer({ instancePath, params }) {
    const key = params.missingProperty ?? params.additionalProperty;
    return typeof key === 'string' ? instancePath + (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_8__/* .renderPointer */ .Wr)([key]) : instancePath;
}
/** What the schema says of the members of the object in which a keyword failed. */
function schemaAround(schema, { schemaPath }) {
    const path = (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_8__/* .parsePointer */ .vp)(decodeURIComponent(schemaPath.slice(1))) ?? [];
    const around = path.slice(0, -1).reduce((part, key) => part[key], schema);
    return around.properties ?? {};
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

/***/ 72387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rG: () => (/* binding */ buildServerSchema),
  sQ: () => (/* binding */ inlineDefinitions),
  PP: () => (/* binding */ renderServerSchema)
});

// EXTERNAL MODULE: ./build/manifest/public-urls.js
var public_urls = __webpack_require__(58206);
// EXTERNAL MODULE: ./build/manifest/rename-table.js
var rename_table = __webpack_require__(13573);
// EXTERNAL MODULE: ./build/manifest/server-json.js
var server_json = __webpack_require__(55804);
;// CONCATENATED MODULE: ./build/manifest/server-schema-texts.js
/** Keys at the root of a server.json. */
const ROOT_HOVER = {
    $schema: 'The version of the format that this file is written in.',
    name: 'Unique and permanent: namespace/name with exactly one slash. The namespace is a domain backwards (com.example) or io.github.<account>.',
    title: 'The name that people see, at most 100 characters.',
    description: 'What the server does, in one sentence of at most 100 characters.',
    version: 'One exact version of this server; every release has its own. Semantic versions sort as people expect. No range, not "latest".',
    status: 'Lifecycle of this version. Newer versions of the format keep it outside of the file.',
    websiteUrl: 'Home page or documentation, an absolute https URL.',
    repository: 'Where the source code is.',
    icons: 'Pictures of the server in one or more sizes.',
    packages: 'What can be installed and run locally: one item per package registry.',
    remotes: 'Where the server already runs and can be reached over HTTP.',
    _meta: 'Data for tools, by keys that begin with a domain backwards. A registry keeps the publisher-provided block only.',
};
const REPOSITORY_HOVER = {
    url: 'Address of the repository as a browser shows it, without a path to a branch or folder.',
    source: 'The service that hosts it, for example "github" or "gitlab".',
    id: 'The number or id that the service gave the repository; it outlives renaming.',
    subfolder: 'Folder of this server within the repository, relative, without leading or trailing slash.',
};
const ICON_HOVER = {
    src: 'Address of the picture, https, at most 255 characters.',
    mimeType: 'Type of the picture, where its address does not give it away.',
    sizes: 'Sizes that the picture is made for, such as "48x48", or "any" for a drawing that scales.',
    theme: 'The background that it is drawn for.',
};
const PACKAGE_HOVER = {
    registryType: 'The kind of package: npm, pypi, nuget, cargo, oci or mcpb.',
    registryBaseUrl: 'The package registry, where it is not the usual one of its kind. Never for oci and mcpb.',
    identifier: 'The package name; for oci the whole image reference with tag or digest, for mcpb the download URL.',
    version: 'One exact version of the package. Not for oci: there the tag says it.',
    fileSha256: 'SHA-256 of the file in 64 lower-case hexadecimal digits. Needed for mcpb, which alone has it.',
    runtimeHint: 'The program that starts the package, for example npx, uvx, docker or dnx.',
    transport: 'How a client talks to the running package.',
    runtimeArguments: 'Arguments of the program that starts the package, before the package itself.',
    packageArguments: 'Arguments of the server itself, after the package.',
    environmentVariables: 'Environment variables that the server reads, one object per variable.',
};
const TRANSPORT_HOVER = {
    type: 'The protocol. There is no "http": the one over plain HTTP is called "streamable-http".',
    url: 'Where the server answers. Parts in {braces} are filled in from variables.',
    headers: 'HTTP headers that a client sends with each request, one object per header.',
    variables: 'The parts in {braces} of the URL, by name.',
};
const INPUT_HOVER = {
    name: 'Name of the environment variable, header or flag; a flag with its dashes.',
    description: 'What a person has to enter here.',
    isRequired: 'Whether the server cannot do without it. False when it is left out.',
    isSecret: 'Whether it must be kept from being shown or logged, like a password or a token. False when it is left out.',
    format: 'What the text stands for. "string" when it is left out.',
    value: 'A fixed value, which people are not asked for. Parts in {braces} are filled in from variables.',
    default: 'What is used when nobody enters anything. Always text: "8080", not 8080.',
    placeholder: 'An example that is shown where a person types.',
    choices: 'The only values that are allowed.',
    variables: 'The parts in {braces} of the value, by name.',
};
const ARGUMENT_HOVER = {
    type: '"positional" for a bare value, "named" for a flag.',
    isRepeated: 'Whether it may be given more than once.',
    valueHint: 'A name for the value of a positional argument, needed where it has no fixed value.',
};

;// CONCATENATED MODULE: ./build/manifest/server-schema.js




const server_schema_text = { type: 'string' };
const flag = { type: 'boolean' };
const absoluteUri = { type: 'string', format: 'uri' };
const HTTP_TYPES = ['streamable-http', 'sse'];
/**
 * The server.json format of one published version as a JSON Schema (draft-07) of our own: the same verdict on every
 * document as the published schema, laid out with if/then so that each error has one cause, with texts for editors.
 */
function buildServerSchema(version) {
    const has = (since) => public_urls/* SCHEMA_VERSIONS */.o8.indexOf(version) >= public_urls/* SCHEMA_VERSIONS */.o8.indexOf(since);
    const schema = buildRoot({ has });
    return {
        $schema: 'http://json-schema.org/draft-07/schema#',
        $comment: `Gives the verdicts of ${(0,public_urls/* toSchemaUrl */.Ir)(version)}.`,
        title: `server.json ${version}`,
        description: 'A server of the Model Context Protocol: what it is, and how it is installed or reached.',
        ...(has('2025-09-16') ? schema : spellFormerly(schema)),
    };
}
/** The schema of one version as the text of a file that says of itself that it lies at `id`. */
function renderServerSchema(version, id) {
    const { $schema, ...rest } = buildServerSchema(version);
    return `${JSON.stringify({ $schema, $id: id, ...rest }, null, 2)}\n`;
}
/** The same schema without `$ref`: in one piece a validator is faster, and collects its errors in linear time. */
function inlineDefinitions(schema) {
    const { definitions, ...root } = schema;
    const inline = (value) => {
        if (Array.isArray(value))
            return value.map(inline);
        if (typeof value !== 'object' || value === null)
            return value;
        const { $ref, ...rest } = value;
        const target = typeof $ref === 'string' ? definitions[$ref.slice('#/definitions/'.length)] : {};
        const whole = { ...target, ...rest };
        return Object.fromEntries(Object.entries(whole).map(([key, part]) => [key, inline(part)]));
    };
    return inline(root);
}
function buildRoot(traits) {
    const { has } = traits;
    const properties = {
        $schema: absoluteUri,
        name: { type: 'string', minLength: 3, maxLength: 200, pattern: '^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$' },
        ...(has('2025-10-11') ? { title: { type: 'string', minLength: 1, maxLength: 100 } } : {}),
        description: { type: 'string', minLength: 1, maxLength: 100 },
        version: { type: 'string', maxLength: 255 },
        ...(has('2025-09-29') ? {} : { status: { enum: ['active', 'deprecated', 'deleted'] } }),
        websiteUrl: absoluteUri,
        repository: {
            type: 'object',
            required: ['url', 'source'],
            properties: withTexts({ url: absoluteUri, source: server_schema_text, id: server_schema_text, subfolder: server_schema_text }, REPOSITORY_HOVER),
        },
        ...(has('2025-10-11') ? { icons: listOf(buildIcon()) } : {}),
        packages: listOf(buildPackage(traits)),
        remotes: listOf(buildTransport(HTTP_TYPES, traits, has('2025-12-11'))),
        _meta: {
            type: 'object',
            properties: {
                [server_json/* PUBLISHER_META_KEY */.PH]: { type: 'object' },
                ...(has('2025-09-29') ? {} : { [server_json/* OFFICIAL_META_KEY */.sh]: { type: 'object' } }),
            },
        },
    };
    return {
        type: 'object',
        required: ['name', 'description', 'version'],
        properties: withTexts(properties, ROOT_HOVER),
        definitions: buildDefinitions(traits),
    };
}
function buildIcon() {
    const properties = {
        src: { type: 'string', maxLength: 255, format: 'uri' },
        mimeType: { enum: ['image/png', 'image/jpeg', 'image/jpg', 'image/svg+xml', 'image/webp'] },
        sizes: listOf({ type: 'string', pattern: '^(\\d+x\\d+|any)$' }),
        theme: { enum: ['light', 'dark'] },
    };
    return { type: 'object', required: ['src'], properties: withTexts(properties, ICON_HOVER) };
}
function buildPackage(traits) {
    const isOpen = traits.has('2025-10-11');
    const properties = {
        registryType: server_schema_text,
        registryBaseUrl: absoluteUri,
        identifier: server_schema_text,
        version: { type: 'string', minLength: 1, not: { const: 'latest' } },
        fileSha256: { type: 'string', pattern: '^[a-f0-9]{64}$' },
        runtimeHint: server_schema_text,
        transport: buildTransport(['stdio', ...HTTP_TYPES], traits, false),
        runtimeArguments: listOf(ref('argument')),
        packageArguments: listOf(ref('argument')),
        environmentVariables: listOf(ref('namedInput')),
    };
    return {
        type: 'object',
        required: ['registryType', 'identifier', ...(isOpen ? [] : ['version']), 'transport'],
        properties: withTexts(properties, PACKAGE_HOVER),
        ...(isOpen ? {} : { additionalProperties: false }),
    };
}
/** `url` and `headers` have a form where the type is one over HTTP; a stdio transport may hold what it likes. */
function buildTransport(types, { has }, hasVariables) {
    const membersOf = (members) => ({ properties: withTexts(members, TRANSPORT_HOVER) });
    const variables = hasVariables ? { variables: mapOf(ref('input')) } : {};
    const headers = listOf(ref('namedInput'));
    const url = { type: 'string', pattern: '^https?://[^\\s]+$' };
    const http = membersOf(has('2025-12-11') ? { url, headers } : { headers });
    const older = [
        whenType({ const: 'streamable-http' }, membersOf({ url: server_schema_text })),
        whenType({ const: 'sse' }, membersOf({ url: absoluteUri })),
    ];
    return {
        type: 'object',
        required: ['type'],
        ...membersOf({ type: { enum: types }, ...variables }),
        allOf: [whenType({ enum: HTTP_TYPES }, { required: ['url'], ...http }), ...(has('2025-12-11') ? [] : older)],
    };
}
function buildDefinitions({ has }) {
    const members = {
        description: server_schema_text,
        isRequired: flag,
        isSecret: flag,
        format: { enum: ['string', 'number', 'boolean', 'filepath'] },
        value: server_schema_text,
        default: server_schema_text,
        ...(has('2025-10-11') ? { placeholder: server_schema_text } : {}),
        choices: listOf(server_schema_text),
    };
    const withVariables = { ...members, variables: mapOf(ref('input')) };
    return {
        input: { type: 'object', properties: withTexts(members, INPUT_HOVER) },
        namedInput: {
            type: 'object',
            required: ['name'],
            properties: withTexts({ name: server_schema_text, ...withVariables }, INPUT_HOVER),
        },
        argument: buildArgument(withTexts(withVariables, INPUT_HOVER)),
    };
}
function buildArgument(members) {
    const common = withTexts({ type: { enum: ['positional', 'named'] }, isRepeated: flag }, ARGUMENT_HOVER);
    const positional = {
        if: { not: { required: ['value'] } },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
        then: { required: ['valueHint'] },
        properties: withTexts({ valueHint: server_schema_text }, ARGUMENT_HOVER),
    };
    const named = { required: ['name'], properties: withTexts({ name: server_schema_text }, INPUT_HOVER) };
    return {
        type: 'object',
        required: ['type'],
        properties: { ...common, ...members },
        allOf: [whenType({ const: 'positional' }, positional), whenType({ const: 'named' }, named)],
    };
}
/** Further rules of an object that depend on its `type`, so that only the branch that was chosen is reported. */
function whenType(type, rules) {
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    return { if: { required: ['type'], properties: { type } }, then: rules };
}
function ref(name) {
    return { $ref: `#/definitions/${name}` };
}
function listOf(items) {
    return { type: 'array', items };
}
function mapOf(values) {
    return { type: 'object', additionalProperties: values };
}
function withTexts(properties, texts) {
    return Object.fromEntries(Object.entries(properties).map(([key, schema]) => [key, { description: texts[key], ...schema }]));
}
/** The schema with the keys of a server.json spelled as before 2025-09-16; no keyword of JSON Schema is one of them. */
function spellFormerly(schema) {
    if (Array.isArray(schema))
        return schema.map(spellFormerly);
    if (typeof schema === 'string')
        return (0,rename_table/* toFormerSpelling */.l$)(schema);
    if (typeof schema !== 'object' || schema === null)
        return schema;
    return Object.fromEntries(Object.entries(schema).map(([key, part]) => [(0,rename_table/* toFormerSpelling */.l$)(key), spellFormerly(part)]));
}


/***/ }),

/***/ 85669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ shortenText),
/* harmony export */   s: () => (/* binding */ countCodePoints)
/* harmony export */ });
/** The first `limit` code points of a text, with an ellipsis when there is more. Looks at no more of a longer text. */
function shortenText(text, limit) {
    if (text.length <= limit)
        return text;
    const chars = [...text.slice(0, 2 * limit + 2)];
    return chars.length > limit ? `${chars.slice(0, limit).join('')}…` : text;
}
/** How many code points a text has: what the lengths of the JSON Schema count. A lone surrogate is one. */
function countCodePoints(text) {
    let count = 0;
    for (const _ of text)
        count += 1;
    return count;
}


/***/ }),

/***/ 65777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ stripManagedMembers),
/* harmony export */   z: () => (/* binding */ upConvert)
/* harmony export */ });
/* harmony import */ var _json_members_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98338);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62665);
/* harmony import */ var _public_urls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58206);
/* harmony import */ var _rename_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13573);
/* harmony import */ var _server_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55804);





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
    const converted = convertMembers(renameMembers(value, (0,_rename_table_js__WEBPACK_IMPORTED_MODULE_2__/* .packageRenames */ .Q0)(value)), PACKAGE_MEMBERS);
    const type = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_4__/* .getMember */ .Xf)(converted, 'registryType');
    if (type === 'oci')
        return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeOciReference */ .v)(converted);
    return type === 'mcpb' ? (0,_json_members_js__WEBPACK_IMPORTED_MODULE_4__/* .omitMembers */ .p5)(converted, BASE_URL) : converted;
}
function convertRemote(value) {
    return convertObject(value, _rename_table_js__WEBPACK_IMPORTED_MODULE_2__/* .REMOTE_RENAMES */ .fS, REMOTE_MEMBERS);
}
/** The transport of a package has no `variables`: what is there under that name is carried along. */
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
const TRANSPORT_MEMBERS = new Map([['headers', (value) => convertItems(value, convertKeyValueInput)]]);
const REMOTE_MEMBERS = new Map([...TRANSPORT_MEMBERS, ...INPUT_MEMBERS]);
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

/***/ 47357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nN: () => (/* binding */ isSemver),
/* harmony export */   se: () => (/* binding */ selectLatest)
/* harmony export */ });
/* unused harmony export compareVersions */
/* harmony import */ var _compare_instants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34438);

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
