export const id = 58;
export const ids = [58];
export const modules = {

/***/ 28930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ describeBlockedHost)
/* harmony export */ });
const OWN_MACHINE = 'this machine itself';
const PRIVATE = 'an address inside a private network';
const NOWHERE = 'the unspecified address';
const LINK_LOCAL = 'a link-local address';
const MULTICAST = 'a multicast address';
const RESERVED = 'an address of a range that is not in public use';
const INSIDE = 'a name that means something inside a network only';
/** RFC 6761, RFC 6762, RFC 8375 and the names that resolvers and clouds use inside. */
const INSIDE_NAMES = /(?:^|\.)(?:local|internal|localdomain|intranet|lan|home\.arpa)$/;
const IPV4_RANGES = [
    { base: ipv4(127, 0), bits: 8, what: OWN_MACHINE },
    { base: ipv4(0, 0), bits: 8, what: NOWHERE },
    { base: ipv4(10, 0), bits: 8, what: PRIVATE },
    { base: ipv4(172, 16), bits: 12, what: PRIVATE },
    { base: ipv4(192, 168), bits: 16, what: PRIVATE },
    { base: ipv4(169, 254), bits: 16, what: LINK_LOCAL },
    { base: ipv4(100, 64), bits: 10, what: 'an address inside the network of a provider' },
    { base: 0xff_ff_ff_ff, bits: 32, what: 'the broadcast address' },
    { base: ipv4(224, 0), bits: 4, what: MULTICAST },
    { base: ipv4(240, 0), bits: 4, what: RESERVED },
    { base: ipv4(192, 0), bits: 24, what: RESERVED },
    { base: ipv4(198, 18), bits: 15, what: RESERVED },
];
const IPV4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/;
/**
 * What a host is that nobody outside can reach, or undefined for a public one (rules.md 10, X10, D-6). `host` is as
 * WHATWG parsing gives it: lower-case, IPv4 in four numbers, IPv6 in brackets. Judges the literal host: no DNS. Of one that
 * was made from a template (`isFilledIn`) the name says nothing.
 */
function describeBlockedHost(host, isFilledIn = false) {
    const name = host.endsWith('.') ? host.slice(0, -1) : host;
    if (name === 'localhost' || name.endsWith('.localhost'))
        return OWN_MACHINE;
    if (name.startsWith('['))
        return describeBlockedIpv6(name.slice(1, -1));
    const parts = IPV4.exec(name);
    if (parts === null)
        return isFilledIn ? undefined : describeInsideName(name);
    return describeBlockedIpv4(parts.slice(1).reduce((sum, part) => sum * 256 + +part, 0));
}
function describeInsideName(name) {
    if (name.split('.').includes(''))
        return 'no name: a part between its dots is empty';
    return INSIDE_NAMES.test(name) || !name.includes('.') ? INSIDE : undefined;
}
function describeBlockedIpv4(address) {
    const range = IPV4_RANGES.find(({ base, bits }) => {
        const size = 2 ** (32 - bits);
        return Math.floor(address / size) === Math.floor(base / size);
    });
    return range?.what;
}
function describeBlockedIpv6(text) {
    const groups = parseIpv6(text);
    const [first = 0, second = 0, third = 0] = groups;
    const last = (groups[6] ?? 0) * 65_536 + (groups[7] ?? 0);
    if (groups.slice(0, 7).every((group) => group === 0)) {
        if (groups[7] === 1)
            return OWN_MACHINE;
        if (groups[7] === 0)
            return NOWHERE;
    }
    if ((first & 0xfe00) === 0xfc00)
        return PRIVATE;
    if ((first & 0xffc0) === 0xfe80)
        return LINK_LOCAL;
    if ((first & 0xffc0) === 0xfec0)
        return PRIVATE;
    if ((first & 0xff00) === 0xff00)
        return MULTICAST;
    if (first === 0x2002)
        return describeBlockedIpv4(second * 65_536 + third);
    return embedsIpv4(groups) ? describeBlockedIpv4(last) : undefined;
}
/** ::/96, ::ffff:0:0/96, ::ffff:0:0:0/96, 64:ff9b::/96 and 64:ff9b:1::/48 end in an IPv4 address. */
function embedsIpv4(groups) {
    const [first, second, ...others] = groups;
    const middle = others.slice(0, 4);
    if (first === 0x64 && second === 0xff9b)
        return middle[0] === 1 || middle.every((group) => group === 0);
    if (first === 0 && second === 0 && middle[2] === 0xffff && middle[3] === 0)
        return middle[0] === 0 && middle[1] === 0;
    if (first !== 0 || second !== 0 || middle.slice(0, 3).some((group) => group !== 0))
        return false;
    return middle[3] === 0 || middle[3] === 0xffff;
}
/** The eight groups of an IPv6 address in canonical form. */
function parseIpv6(text) {
    const [head = '', tail] = text.split('::');
    const toGroups = (part) => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16)));
    const [before, after] = [toGroups(head), toGroups(tail ?? '')];
    if (tail === undefined)
        return before;
    return [...before, ...Array(Math.max(0, 8 - before.length - after.length)).fill(0), ...after];
}
function ipv4(first, second) {
    return first * 2 ** 24 + second * 2 ** 16;
}


/***/ }),

/***/ 15057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ cutAtWord)
/* harmony export */ });
/* harmony import */ var _shorten_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85669);

/** Signs that no shortened text should end in. */
const LOOSE_ENDS = new Set([' ', ',', ';', ':', '.', '-', '–', '—', '/', '(', '&', '|']);
/**
 * A text without outer blanks in at most `limit` code points: white space as single blanks and, where that is not
 * enough, cut after the last word that fits and ended with an ellipsis. Cut within a word only where no blank stands
 * in the second half; never within a grapheme (a flag, an accented letter). Reads no more than is needed.
 */
function cutAtWord(text, limit) {
    const room = limit - 1;
    const start = text.slice(0, 8 * limit).replace(/\s+/g, ' ');
    if (text.length <= 8 * limit && (0,_shorten_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countCodePoints */ .s)(start) <= limit)
        return start;
    const fitting = [...start].slice(0, room).join('');
    let cut = fitting.length;
    if (start.charAt(cut) !== ' ') {
        const blank = fitting.lastIndexOf(' ');
        cut = blank >= fitting.length / 2 ? blank : lastGraphemeStart(start.slice(0, cut + 32), cut);
    }
    while (cut > 0 && LOOSE_ENDS.has(start.charAt(cut - 1)))
        cut -= 1;
    return `${start.slice(0, cut)}…`;
}
/** The last place at or before `end` where a grapheme begins. */
function lastGraphemeStart(text, end) {
    let last = 0;
    for (const { index } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
        if (index > end)
            break;
        last = index;
    }
    return text.length <= end ? end : last;
}


/***/ }),

/***/ 79058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T_: () => (/* binding */ judgeRules),
  TS: () => (/* binding */ judgeServer),
  Vj: () => (/* binding */ verdictOf)
});

// UNUSED EXPORTS: MAX_FINDINGS_PER_FILE

// EXTERNAL MODULE: ./build/findings/finding.js
var finding = __webpack_require__(74438);
// EXTERNAL MODULE: ./build/manifest/json-members.js
var json_members = __webpack_require__(98338);
// EXTERNAL MODULE: ./build/manifest/list-limits.js
var list_limits = __webpack_require__(34879);
;// CONCATENATED MODULE: ./build/manifest/cap-lists.js


/**
 * The document with the first 1,000 items of each list and of each `variables` map; the document itself when nothing is
 * longer. So a rule that looks at every item costs no more for a hostile document, which the schema refuses anyway.
 * Pointers into the result are pointers into the document.
 */
function capLists(document) {
    return capMembers(document, Number.POSITIVE_INFINITY);
}
function cap(value, key) {
    if (Array.isArray(value))
        return capItems(value);
    return (0,json_members/* isJsonObject */.OW)(value)
        ? capMembers(value, key === 'variables' ? list_limits/* MAX_LIST_ITEMS */.H : Number.POSITIVE_INFINITY)
        : value;
}
function capItems(items) {
    let copy = items.length > list_limits/* MAX_LIST_ITEMS */.H ? items.slice(0, list_limits/* MAX_LIST_ITEMS */.H) : undefined;
    for (const [index, item] of (copy ?? items).entries()) {
        const capped = cap(item, '');
        if (capped === item)
            continue;
        copy ??= items.slice();
        copy[index] = capped;
    }
    return copy ?? items;
}
function capMembers(object, limit) {
    const keys = Object.keys(object);
    let copy = keys.length > limit ? {} : undefined;
    for (const key of keys.slice(0, limit)) {
        const value = object[key];
        const capped = cap(value, key);
        if (copy === undefined && capped === value)
            continue;
        copy ??= { ...object };
        (0,json_members/* setMember */.Nk)(copy, key, capped);
    }
    return copy ?? object;
}

// EXTERNAL MODULE: ./build/manifest/judge-policy.js
var judge_policy = __webpack_require__(21818);
// EXTERNAL MODULE: ./build/manifest/json-pointer.js
var json_pointer = __webpack_require__(88556);
// EXTERNAL MODULE: ./build/manifest/public-urls.js
var public_urls = __webpack_require__(58206);
// EXTERNAL MODULE: ./build/manifest/rename-table.js
var rename_table = __webpack_require__(13573);
// EXTERNAL MODULE: ./build/manifest/schema.js
var schema = __webpack_require__(99341);
// EXTERNAL MODULE: ./build/manifest/submitted-pointer.js
var submitted_pointer = __webpack_require__(80529);
;// CONCATENATED MODULE: ./build/manifest/judge-schemas.js





/**
 * What breaks the schema that a document names and, where that is an older one, what of its newest form `server` breaks
 * the newest schema beyond that (rules.md 3.4, step 4). All pointers are into the submitted document. Without a
 * published version the newest schema is meant.
 */
function judgeSchemas(submitted, server, { version = public_urls/* CURRENT_SCHEMA_VERSION */.FT, isFull = true, isSettled } = {}) {
    const judge = isFull ? schema/* judgeSchema */.dN : schema/* judgeBounded */.nR;
    const own = judge(submitted, version, { isSettled });
    if (version === public_urls/* CURRENT_SCHEMA_VERSION */.FT)
        return own;
    const newest = judge(server, public_urls/* CURRENT_SCHEMA_VERSION */.FT, {
        toShown: (pointer) => (0,submitted_pointer/* toSubmittedPointer */.k)(submitted, pointer),
        isSettled,
    });
    if (newest.violations.length === 0)
        return own;
    const told = new Set(own.violations.map(({ pointer }) => spellNewest(pointer)));
    const more = newest.violations.filter(({ pointer }) => !told.has(spellNewest(pointer)));
    return { violations: [...own.violations, ...more], dropped: Math.max(own.dropped, newest.dropped) };
}
/** A missing member has no spelling of its own in the submitted document: each schema uses its own. */
function spellNewest(pointer) {
    return (0,json_pointer/* renderPointer */.Wr)(((0,json_pointer/* parsePointer */.vp)(pointer) ?? []).map(rename_table/* toNewestSpelling */.me));
}

;// CONCATENATED MODULE: ./build/manifest/quote-as-written.js
/**
 * Edits that put a number into quotes, with the digits that stand in the text: the value of `1.10` is 1.1, and a
 * version of that name would be another one. Other edits stay as they are.
 */
function quoteAsWritten(edits, document) {
    return edits.map((edit) => {
        const node = edit.kind === 'replace' && typeof edit.value === 'string' ? document.nodeAt(edit.pointer) : undefined;
        const written = node && document.text.slice(node.start, node.end);
        return edit.kind === 'replace' && written && /^-?\d/.test(written) ? { ...edit, value: written } : edit;
    });
}

// EXTERNAL MODULE: ./build/manifest/read-document.js + 3 modules
var read_document = __webpack_require__(58136);
;// CONCATENATED MODULE: ./build/manifest/read-schema-reference.js


const VERSION_IN_URL = /\/schemas\/([A-Za-z0-9_~.-]+)\/server\.schema\.json/;
/** Reads `$schema`: only the path part counts, any host is fine, nothing is ever fetched. */
function readSchemaReference(document) {
    const url = (0,json_members/* getMember */.Xf)(document, '$schema');
    if (url === undefined || url === '')
        return { kind: 'missing' };
    if (typeof url !== 'string')
        return { kind: 'malformed' };
    const named = VERSION_IN_URL.exec(url)?.[1];
    if (named === undefined)
        return { kind: 'unversioned', url };
    const version = public_urls/* SCHEMA_VERSIONS */.o8.find((known) => known === named);
    return version === undefined ? { kind: 'unpublished', url, version: named } : { kind: 'published', url, version };
}

;// CONCATENATED MODULE: ./build/manifest/repairable-finding.js
/**
 * A finding whose repair is worked out when somebody reads it, once: a verdict needs none, and finding it takes as long
 * as judging the document. To everybody else it is a plain finding: spread and JSON have the repair as well.
 */
class RepairableFinding {
    code;
    severity;
    rule;
    file;
    pointer;
    line;
    column;
    endLine;
    endColumn;
    args;
    #findRepair;
    #repair;
    constructor(finding, findRepair) {
        this.code = finding.code;
        this.severity = finding.severity;
        this.rule = finding.rule;
        this.file = finding.file;
        this.pointer = finding.pointer;
        this.line = finding.line;
        this.column = finding.column;
        this.endLine = finding.endLine;
        this.endColumn = finding.endColumn;
        this.args = finding.args;
        this.#findRepair = findRepair;
        Object.defineProperty(this, 'repair', RepairableFinding.#property);
    }
    /** An own property, so that a copy has it; one getter for all of them, for objects whose getters differ are slow. */
    static #property = {
        enumerable: true,
        get() {
            if (this.#findRepair !== undefined) {
                this.#repair = this.#findRepair();
                this.#findRepair = undefined;
            }
            return this.#repair;
        },
    };
}

// EXTERNAL MODULE: ./build/manifest/spellings.js + 1 modules
var manifest_spellings = __webpack_require__(83805);
;// CONCATENATED MODULE: ./build/manifest/rules/judge-places.js


/** `rules` are in order of precedence. */
function createRuleSet(rules) {
    const scopes = new Map();
    for (const [rank, { scope, judge }] of rules.entries()) {
        const ranked = scopes.get(scope) ?? [];
        ranked.push({ rank, judge });
        scopes.set(scope, ranked);
    }
    return { rules, scopes: [...scopes].map(([scope, ranked]) => ({ scope, ranked })) };
}
/** What rules may know of a document beside the place that they are asked about. */
function createContext(known) {
    const { server, submitted, policy, surroundings = {}, reference = readSchemaReference(submitted) } = known;
    const schemaVersion = reference.kind === 'published' ? reference.version : undefined;
    const spellings = (0,manifest_spellings/* findSpellings */.t)(submitted, schemaVersion);
    return { policy, server, submitted, reference, schemaVersion, spellings, surroundings };
}
/** Every hit of every rule, in order of precedence and then of the document. */
function judgePlaces({ rules, scopes }, view, context) {
    const found = [];
    for (const { scope, ranked } of scopes) {
        const places = view[scope];
        for (let at = 0; at < places.length; at += 1) {
            for (const { rank, judge } of ranked) {
                const answer = judge(places[at], context);
                if (answer !== undefined)
                    addTo(found, rank, answer);
            }
        }
    }
    if (found.length > 1)
        found.sort((a, b) => a.rank - b.rank);
    return found.map(({ rank, hit }) => ({ rule: rules[rank], hit }));
}
function addTo(found, rank, answer) {
    if (isOne(answer))
        found.push({ rank, hit: answer });
    else
        for (const hit of answer)
            found.push({ rank, hit });
}
function isOne(answer) {
    return !Array.isArray(answer);
}

// EXTERNAL MODULE: ./build/manifest/rules/server-rules.js + 34 modules
var server_rules = __webpack_require__(29947);
;// CONCATENATED MODULE: ./build/manifest/plain-version.js
const PLAIN = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/;
const MAX_CHARS = 20;
/** Whether a version is three short numbers with dots and without leading zeros, as most are: nothing is wrong with its form. */
function isPlainVersion(version) {
    return version.length <= MAX_CHARS && PLAIN.test(version);
}

// EXTERNAL MODULE: ./build/manifest/rules/package-fields.js
var package_fields = __webpack_require__(91184);
// EXTERNAL MODULE: ./build/manifest/rules/url-fault.js
var url_fault = __webpack_require__(45140);
// EXTERNAL MODULE: ./build/manifest/server-name.js
var server_name = __webpack_require__(57317);
// EXTERNAL MODULE: ./build/manifest/server-parts.js
var server_parts = __webpack_require__(1706);
;// CONCATENATED MODULE: ./build/manifest/server-view.js







/**
 * Finds the parts of a document in its newest form. Items of a wrong type are left out (the schema reports them), and so
 * is everything behind the first 1,000 of a list: a longer one is refused as a whole.
 */
function viewServer(server) {
    const parts = { input: [], namedArgument: [], package: [], transport: [], version: [], text: [] };
    const name = (0,server_parts/* getString */.AA)(server, 'name');
    const version = (0,server_parts/* getString */.AA)(server, 'version');
    const websiteUrl = (0,server_parts/* getText */.q4)(server, 'websiteUrl');
    addText(parts, 'name', name);
    addText(parts, 'title', (0,server_parts/* getString */.AA)(server, 'title'));
    addText(parts, 'description', (0,server_parts/* getString */.AA)(server, 'description'));
    addText(parts, 'version', version);
    addText(parts, 'websiteUrl', websiteUrl);
    addVersion(parts, version, undefined);
    const fault = websiteUrl === undefined ? undefined : (0,url_fault/* findWebsiteFault */.j)(websiteUrl);
    addRepository(parts, server);
    const icon = viewIcons(parts, server);
    forEachItem(server, 'packages', (value, key) => addPackage(parts, value, key));
    const remote = [];
    forEachItem(server, 'remotes', (value, key) => {
        const place = toTransport(value, { parent: undefined, list: 'remotes', key });
        remote.push(place);
        addText(parts, 'url', place.url, place);
        addInputs(parts, 'header', place, 'headers');
        addVariables(parts, place);
    });
    return {
        server: [server],
        name: name === undefined || (0,server_name/* isServerName */.$P)(name) ? [] : [name],
        website: fault === undefined ? [] : [fault],
        icon,
        remote,
        ...parts,
    };
}
function addRepository(parts, server) {
    const value = (0,json_members/* getMember */.Xf)(server, 'repository');
    if (!(0,json_members/* isJsonObject */.OW)(value))
        return;
    const part = { value, parent: undefined, list: undefined, key: 'repository' };
    addText(parts, 'url', (0,server_parts/* getString */.AA)(value, 'url'), part);
    addText(parts, 'subfolder', (0,server_parts/* getString */.AA)(value, 'subfolder'), part);
}
function viewIcons(parts, server) {
    const icons = [];
    forEachItem(server, 'icons', (value, key) => {
        const url = (0,server_parts/* getText */.q4)(value, 'src');
        if (url === undefined)
            return;
        const fault = (0,url_fault/* findIconFault */.V)(url);
        const icon = { value, parent: undefined, list: 'icons', key };
        addText(parts, 'src', url, icon);
        if (fault !== undefined)
            icons.push({ ...icon, fault });
    });
    return icons;
}
/** What placeholders, control characters and outer blanks have in common with few other texts. */
const ODD_TEXT = /[[<{$\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]|^\s|\s$|^(?:TODO|TBD|FIXME)/;
function addText(parts, field, text, part) {
    if (text !== undefined && ODD_TEXT.test(text))
        parts.text.push({ text, field, part });
}
function addPackage(parts, value, key) {
    const version = (0,server_parts/* getString */.AA)(value, 'version');
    const type = (0,server_parts/* getString */.AA)(value, 'registryType');
    const pack = {
        value,
        parent: undefined,
        list: 'packages',
        key,
        type,
        identifier: (0,server_parts/* getString */.AA)(value, 'identifier'),
        version,
        baseUrl: (0,server_parts/* getString */.AA)(value, 'registryBaseUrl'),
        sha: (0,server_parts/* getString */.AA)(value, 'fileSha256'),
        fields: (0,package_fields/* fieldsOf */.Pf)(type),
    };
    parts.package.push(pack);
    addText(parts, 'identifier', pack.identifier, pack);
    addText(parts, 'version', version, pack);
    addVersion(parts, version, pack);
    const transport = (0,json_members/* getMember */.Xf)(value, 'transport');
    if ((0,json_members/* isJsonObject */.OW)(transport)) {
        const place = toTransport(transport, { parent: pack, list: undefined, key: 'transport' });
        parts.transport.push(place);
        addInputs(parts, 'header', place, 'headers');
    }
    addInputs(parts, 'argument', pack, 'runtimeArguments');
    addInputs(parts, 'argument', pack, 'packageArguments');
    addInputs(parts, 'environment', pack, 'environmentVariables');
}
function addVersion(parts, version, pack) {
    if (version !== undefined && !isPlainVersion(version))
        parts.version.push({ version, pack });
}
function toTransport(value, { parent, list, key }) {
    return { value, parent, list, key, type: (0,server_parts/* getString */.AA)(value, 'type'), url: (0,server_parts/* getString */.AA)(value, 'url') };
}
function addInputs(parts, kind, parent, list) {
    forEachItem(parent.value, list, (value, key) => {
        const place = toInput(value, kind, (0,server_parts/* getString */.AA)(value, 'name'), { parent, list, key });
        parts.input.push(place);
        if (kind === 'argument' && (0,json_members/* getMember */.Xf)(value, 'type') === 'named')
            parts.namedArgument.push(place);
        addVariables(parts, place);
    });
}
function addVariables(parts, parent) {
    const variables = (0,json_members/* getMember */.Xf)(parent.value, 'variables');
    if (!(0,json_members/* isJsonObject */.OW)(variables))
        return;
    for (const key of Object.keys(variables).slice(0, list_limits/* MAX_LIST_ITEMS */.H)) {
        const value = variables[key];
        if ((0,json_members/* isJsonObject */.OW)(value))
            parts.input.push(toInput(value, 'variable', key, { parent, list: 'variables', key }));
    }
}
function toInput(value, kind, name, { parent, list, key }) {
    return {
        value,
        parent,
        list,
        key,
        kind,
        name,
        text: (0,server_parts/* getString */.AA)(value, 'value'),
        defaultText: (0,server_parts/* getString */.AA)(value, 'default'),
        isSecret: (0,json_members/* getMember */.Xf)(value, 'isSecret') === true,
    };
}
function forEachItem(parent, list, visit) {
    const items = (0,json_members/* getMember */.Xf)(parent, list);
    if (!Array.isArray(items))
        return;
    const count = Math.min(items.length, list_limits/* MAX_LIST_ITEMS */.H);
    for (let index = 0; index < count; index++) {
        const item = items[index];
        if ((0,json_members/* isJsonObject */.OW)(item))
            visit(item, index);
    }
}

;// CONCATENATED MODULE: ./build/manifest/settle-causes.js
/** Who speaks where; `broken` is in order of precedence. */
function findSpeakers(broken) {
    const codeAt = new Map();
    const explained = new Set();
    const covered = new Set();
    for (const { rule, hit } of broken) {
        if (isError(hit) && !codeAt.has(hit.pointer))
            codeAt.set(hit.pointer, rule.code);
        for (const pointer of hit.explains ?? [])
            explained.add(pointer);
        for (const pointer of hit.covers ?? [])
            covered.add(pointer);
    }
    return { codeAt, explained, covered };
}
/** Whether a rule speaks for what the schema says at a pointer: of a missing or unknown key, or of a value. */
function isSpokenFor({ codeAt, explained, covered }, pointer, isKey) {
    return codeAt.has(pointer) || (isKey && explained.has(pointer)) || isBelowOneOf(covered, pointer);
}
/**
 * One finding per cause. At one pointer the first rule that reports an error there speaks for all, also for what the
 * schema says (`isSpokenFor`). Where something is an error, warnings about the same pointer are left out: `refused` is
 * where the schema refuses something.
 */
function settleHits(broken, { codeAt }, refused) {
    return broken.filter(({ rule, hit }) => {
        const first = codeAt.get(hit.pointer);
        return isError(hit) ? first === rule.code : first === undefined && !refused.has(hit.pointer);
    });
}
/** Causes in order of precedence, those of rules first: of each rule, at each severity, at most `limit`. */
function listCauses(hits, violations, limit) {
    const kept = hits.length > limit ? keepFirst(hits, limit) : hits;
    const causes = kept.map(({ rule, hit }) => ({ kind: 'hit', rule, hit }));
    for (const violation of violations)
        causes.push({ kind: 'violation', violation });
    return { causes, dropped: hits.length - kept.length };
}
function keepFirst(hits, limit) {
    const counts = new Map();
    return hits.filter(({ rule, hit: { severity = 'error' } }) => {
        const count = counts.get(rule) ?? {};
        counts.set(rule, count);
        count[severity] = (count[severity] ?? 0) + 1;
        return count[severity] <= limit;
    });
}
function isError({ severity = 'error' }) {
    return severity === 'error';
}
/** Whether a pointer or one of the places around it is in the set. */
function isBelowOneOf(pointers, pointer) {
    if (pointers.size === 0)
        return false;
    for (let end = pointer.length; end >= 0; end = end === 0 ? -1 : pointer.lastIndexOf('/', end - 1)) {
        if (pointers.has(pointer.slice(0, end)))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./build/manifest/text-edits.js + 3 modules
var text_edits = __webpack_require__(6701);
// EXTERNAL MODULE: ./build/manifest/up-convert.js
var up_convert = __webpack_require__(65777);
;// CONCATENATED MODULE: ./build/manifest/judge-server.js


















const JUDGING_SET = createRuleSet(server_rules/* JUDGING_RULES */.J);
/** Putting rules in order takes as long as judging a document. */
const SETS = new WeakMap();
/** A file has at most this many findings; the rest is counted. */
const MAX_FINDINGS_PER_FILE = 200;
/**
 * Everything that can be said about the bytes of a server.json without a network and without other entries: reading,
 * the JSON Schema that it names, the same in its newest form, and every rule. The verdict is `fail` exactly when there
 * is an error finding. One finding per cause. Does not check who may use the name or owns the packages.
 */
function judgeServer(bytes, terms) {
    const read = (0,read_document/* readDocument */.u0)(bytes, terms.file, terms.maxFindings);
    const limit = terms.maxFindings ?? MAX_FINDINGS_PER_FILE;
    const { document } = read;
    if (document === undefined)
        return { findings: read.findings, dropped: read.dropped };
    const { value } = document;
    if (!(0,json_members/* isJsonObject */.OW)(value)) {
        const args = { found: describeType(value) };
        const range = document.locate('');
        const finding = {
            code: 'not-an-object',
            severity: 'error',
            rule: 'D-11',
            file: terms.file,
            pointer: '',
            ...range,
            args,
        };
        return { ...keepWorst([...read.findings, finding], read.dropped, limit), document };
    }
    const judged = judgeObject(value, { terms, limit, isFull: document.fullest > list_limits/* MAX_LIST_ITEMS */.H });
    if (judged.causes.length === 0 && read.findings.length === 0) {
        return { findings: [], dropped: 0, document, server: judged.server };
    }
    const told = judged.causes.map((cause) => toFinding(cause, { document, judged, file: terms.file }));
    const kept = keepWorst([...read.findings, ...told], read.dropped + judged.dropped, limit);
    return { ...kept, document, server: judged.server };
}
/**
 * What the rules beyond the schema say about a server.json in its newest form that the schema accepts: one finding per
 * cause, with pointers, without file and position.
 */
function judgeRules(server, policy = judge_policy/* PUBLIC_POLICY */.nS) {
    const broken = judgePlaces(JUDGING_SET, viewServer(server), createContext({ server, submitted: server, policy }));
    return settleHits(broken, findSpeakers(broken), new Set()).map(({ rule: { code, id }, hit: { pointer, args, severity = 'error' } }) => {
        return { code, severity, rule: id, pointer, args };
    });
}
function judgeObject(submitted, bounds) {
    /** As rules see it. */
    const capped = bounds.isFull ? capLists(submitted) : submitted;
    const reference = readSchemaReference(submitted);
    const version = reference.kind === 'published' ? reference.version : undefined;
    const isOld = version !== undefined && version !== public_urls/* CURRENT_SCHEMA_VERSION */.FT;
    const server = isOld ? (0,up_convert/* upConvert */.z)(submitted) : submitted;
    const shown = capped === submitted ? server : isOld ? (0,up_convert/* upConvert */.z)(capped) : capped;
    const { policy, surroundings } = bounds.terms;
    const context = createContext({ server: shown, submitted: capped, policy, surroundings, reference });
    const found = judgePlaces(rulesUnder(bounds.terms), viewServer(shown), context);
    const broken = isOld ? found.map(({ rule, hit }) => ({ rule, hit: toSubmittedHit(hit, submitted) })) : found;
    const speakers = findSpeakers(broken);
    /** Where the schema refuses what no rule tells. */
    const refused = new Set();
    const isSettled = (pointer, isKey) => {
        const isSpoken = isSpokenFor(speakers, pointer, isKey);
        if (!isSpoken)
            refused.add(pointer);
        return isSpoken;
    };
    const schema = judgeSchemas(submitted, server, { version, isFull: bounds.isFull, isSettled });
    const told = listCauses(settleHits(broken, speakers, refused), schema.violations, bounds.limit);
    return { server, context, causes: told.causes, dropped: told.dropped + schema.dropped };
}
/** All rules; those of other rooms come last. */
function rulesUnder({ moreRules }) {
    if (moreRules === undefined)
        return JUDGING_SET;
    let rules = SETS.get(moreRules);
    if (rules === undefined) {
        rules = createRuleSet([...server_rules/* JUDGING_RULES */.J, ...moreRules]);
        SETS.set(moreRules, rules);
    }
    return rules;
}
function toSubmittedHit(hit, submitted) {
    const covers = hit.covers?.map((pointer) => (0,submitted_pointer/* toSubmittedPointer */.k)(submitted, pointer));
    return { ...hit, pointer: (0,submitted_pointer/* toSubmittedPointer */.k)(submitted, hit.pointer), ...(covers === undefined ? {} : { covers }) };
}
function toFinding(cause, origin) {
    const { document, file } = origin;
    if (cause.kind === 'violation') {
        const { pointer, message, advice, rule, target, edits } = cause.violation;
        const place = document.locate(pointer, target);
        const args = { message, advice };
        const finding = { code: 'schema-violation', severity: 'error', rule, file, pointer, ...place, args };
        return edits === undefined ? finding : new RepairableFinding(finding, () => toRepair(cause, origin));
    }
    const { rule, hit } = cause;
    const { pointer, args, severity = 'error' } = hit;
    const place = document.locate(pointer, hit.target);
    const finding = { code: rule.code, severity, rule: rule.id, file, pointer, ...place, args };
    return rule.fix === undefined ? finding : new RepairableFinding(finding, () => toRepair(cause, origin));
}
function toRepair(cause, { document, judged: { server, context } }) {
    const fix = cause.kind === 'hit' ? cause.rule.fix?.(cause.hit, server, context) : toSuggestion(cause.violation, document);
    const edits = fix && (0,text_edits/* toTextEdits */.E)(document, fix.edits);
    return fix && edits && edits.length > 0 ? { safe: fix.safe, edits } : undefined;
}
function toSuggestion({ edits }, document) {
    return edits && { safe: false, edits: quoteAsWritten(edits, document) };
}
function keepWorst(findings, dropped, limit) {
    const sorted = findings.toSorted(finding/* compareFindings */.Eg);
    const kept = sorted.slice(0, limit);
    return { findings: kept, dropped: dropped + sorted.length - kept.length };
}
function describeType(value) {
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'an array' : `a ${typeof value}`;
}
/** `fail` when one of the findings is an error, else `pass`: without a network nothing is pending. */
function verdictOf(findings) {
    return (0,finding/* hasErrors */.Cs)(findings) ? 'fail' : 'pass';
}


/***/ }),

/***/ 95332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ judgeMcpbUrl)
/* harmony export */ });
/* harmony import */ var _transport_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95325);

const GITHUB_HOSTS = new Set(['github.com', 'www.github.com']);
const GITLAB_HOSTS = new Set(['gitlab.com', 'www.gitlab.com']);
const GITHUB_OWNER = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,37}[a-zA-Z0-9])?$/;
const SEGMENT = /^[a-zA-Z0-9._-]+$/;
/**
 * What is wrong with the address of an MCPB bundle, without fetching it (ownership.md 8.7): https, a release on
 * github.com or gitlab.com, no port, the path of one release asset, and "mcp" somewhere in it. Undefined when nothing is.
 */
function judgeMcpbUrl(text) {
    const parsed = (0,_transport_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTransportUrl */ .Y)(text);
    if (parsed.kind === 'problem')
        return { reason: 'form', problem: 'it is not an https URL' };
    if (parsed.scheme !== 'https')
        return { reason: 'https', problem: 'it begins with http://, not https://' };
    const { host } = parsed;
    if (!GITHUB_HOSTS.has(host) && !GITLAB_HOSTS.has(host)) {
        return { reason: 'host', problem: 'the host is neither github.com nor gitlab.com' };
    }
    const authority = /^[^/]*\/\/([^/?#]*)/.exec(text)?.[1] ?? '';
    if (authority.includes('@'))
        return { reason: 'host', problem: 'it has a user name in it' };
    if (authority.includes(':'))
        return { reason: 'port', problem: 'it names a port' };
    if (authority.toLowerCase() !== host)
        return { reason: 'host', problem: 'the host is not written plainly' };
    if (hasDotSegment(text))
        return { reason: 'path', problem: 'the path has a part "." or "..", also when it is decoded' };
    const segments = decodePath(text);
    const problem = GITHUB_HOSTS.has(host) ? judgeGitHubPath(segments) : judgeGitLabPath(segments);
    if (problem !== undefined)
        return { reason: 'path', problem };
    return /mcp/i.test(text) ? undefined : { reason: 'mcp', problem: '"mcp" occurs nowhere in it' };
}
/** Of the text as it is written: parsing takes such parts away. */
function hasDotSegment(text) {
    const path = text
        .replace(/[?#].*$/s, '')
        .replaceAll(/%2e/gi, '.')
        .replaceAll(/%2f/gi, '/');
    return path.split('/').some((part) => part === '.' || part === '..');
}
/** The decoded path in segments: an escaped slash counts as one. */
function decodePath(text) {
    const { pathname } = new URL(text);
    try {
        return decodeURIComponent(pathname).slice(1).split('/');
    }
    catch {
        return [];
    }
}
function judgeGitHubPath(segments) {
    const [owner = '', repository = '', releases, download, tag, file] = segments;
    if (!GITHUB_OWNER.test(owner) || !SEGMENT.test(repository))
        return 'the path does not begin with an owner and a repository';
    if (releases !== 'releases')
        return 'the path is not that of a release: raw files and archives can change';
    if (download === 'latest')
        return 'it means whichever release is newest, not one release';
    if (download !== 'download' || !tag || !file)
        return 'the path is not /owner/repository/releases/download/tag/file';
    return segments.length > 6 ? 'the tag has a slash, so the address cannot be taken apart' : undefined;
}
function judgeGitLabPath(segments) {
    const dash = segments.lastIndexOf('-');
    const project = segments.slice(0, Math.max(dash, 0));
    const [kind, id, last, file, ...more] = segments.slice(dash + 1);
    const isAsset = kind === 'releases' && !!id && last === 'downloads' && !!file && more.length === 0;
    const isPackageFile = kind === 'package_files' && /^\d+$/.test(id ?? '') && last === 'download' && file === undefined;
    if (project.length > 0 && project.every((segment) => SEGMENT.test(segment)) && (isAsset || isPackageFile))
        return undefined;
    return 'the path is neither /project/-/releases/tag/downloads/file nor /project/-/package_files/id/download';
}


/***/ }),

/***/ 32553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ dropScope),
/* harmony export */   g: () => (/* binding */ canNpxChoose)
/* harmony export */ });
/**
 * Whether `npx <package>` finds one command to start, as npm decides it: commands that are one file are one, and of
 * several the one that is named like the package without its scope wins. `bins` is the "bin" of a package.json, command
 * to file. Without any command there is nothing to choose from.
 */
function canNpxChoose(bins, identifier) {
    return new Set(Object.values(bins)).size === 1 || Object.hasOwn(bins, dropScope(identifier));
}
/** `weather` of `@alice/weather`. */
function dropScope(identifier) {
    return identifier.slice(identifier.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 12584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseRepositoryAddress),
/* harmony export */   E: () => (/* binding */ diagnoseRepositoryUrl)
/* harmony export */ });
/* harmony import */ var _repository_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9747);
/* harmony import */ var _subfolder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12410);


/** Problems whose repair changes nothing that the URL means. */
const BLANKS = 'has blanks around it';
const CAPITALS = 'has capitals in its scheme or host';
const SCP_FORM = /^(?:git\+)?(?:ssh:\/\/)?[\w.-]+@([\w.-]+)[:/](?:\d+\/)?(\S+)$/;
const SHORTHAND = /^(github|gitlab):([\w.-]+\/[\w./-]+)$/;
const BARE = /^(?:www\.)?(?:github|gitlab)\.com\//i;
/** Every problem of a `repository.url` under a policy (rules.md 8), and what to write instead where that is clear. */
function diagnoseRepositoryUrl(url, policy) {
    const source = (0,_repository_address_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptsRepository */ .qh)(url, 'github', policy) ? 'github' : 'gitlab';
    if ((0,_repository_address_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptsRepository */ .qh)(url, source, policy))
        return { problems: [], safe: false };
    const trimmed = url.trim();
    if (trimmed === '')
        return { problems: ['is empty'], safe: false };
    if (trimmed.length > _repository_address_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_REPOSITORY_URL_CHARS */ .O1)
        return { problems: ['is longer than any repository address'], safe: false };
    const problems = trimmed === url ? [] : [BLANKS];
    const web = toWebForm(trimmed);
    if (web !== trimmed)
        problems.push(BARE.test(trimmed) ? 'does not begin with https://' : 'is an address for git');
    const parsed = URL.canParse(web) && /^https?:\/\/[^/]/i.test(web) ? new URL(web) : undefined;
    if (parsed === undefined)
        return { problems: [...problems, 'is no http or https URL'], safe: false };
    if (!(0,_repository_address_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptsHost */ ._w)(parsed.host, policy)) {
        const allowed = [...new Set([...policy.sourceHosts, 'gitlab.com'])].join(', ');
        return { problems: [`names the host ${parsed.host}, not one of ${allowed}`], safe: false };
    }
    const start = /^[a-z]+:\/\/[^/]*/i.exec(web)?.[0] ?? '';
    if (policy.audience === 'public' && start !== start.toLowerCase() && parsed.username === '')
        problems.push(CAPITALS);
    const wanted = policy.audience === 'private' ? toAnyAddress(parsed, web) : toAddress(parsed, web, problems);
    if (problems.length === 0)
        problems.push('is not in the form of a repository address');
    const helps = wanted !== undefined && (0,_repository_address_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptsRepository */ .qh)(wanted.url, (0,_repository_address_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOfHost */ .vo)(parsed.host) ?? 'git', policy);
    const safe = helps && problems.every((problem) => problem === BLANKS || problem === CAPITALS);
    return { problems, ...(helps ? { wanted } : {}), safe };
}
/**
 * Reads the address of a repository in any form in which people write it: for the web, git, ssh or scp, `github:a/b`.
 * User names, passwords, queries, fragments and `.git` are left out; `/tree/<branch>/<path>` becomes the subfolder.
 * Undefined for what leads elsewhere.
 */
function parseRepositoryAddress(written) {
    if (written.length > _repository_address_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_REPOSITORY_URL_CHARS */ .O1)
        return undefined;
    const web = toWebForm(written.trim());
    if (!/^https?:\/\/[^/]/i.test(web) || !URL.canParse(web))
        return undefined;
    const parsed = new URL(web);
    const segments = parsed.pathname.split('/').filter((segment) => segment !== '');
    const { project, rest } = splitPath(segments, parsed.host);
    if (rest[0] !== undefined && rest[0] !== 'tree' && rest[0] !== 'blob')
        return undefined;
    const subfolder = findSubfolder(rest);
    return {
        host: (0,_repository_address_js__WEBPACK_IMPORTED_MODULE_0__/* .dropWww */ .jg)(parsed.host),
        project: project.map((part, index) => (index === project.length - 1 ? part.replace(/\.git$/, '') : part)),
        ...(subfolder === undefined ? {} : { subfolder }),
    };
}
/** `git@host:owner/repo`, `git+https://`, `git://`, `github:owner/repo` and `github.com/owner/repo` as a web URL. */
function toWebForm(url) {
    const shorthand = SHORTHAND.exec(url);
    if (shorthand)
        return `https://${shorthand[1]}.com/${shorthand[2]}`;
    const scp = SCP_FORM.exec(url);
    if (scp)
        return `https://${scp[1]}/${scp[2]}`;
    if (BARE.test(url))
        return `https://${url}`;
    return url.replace(/^git\+(?=https?:\/\/)/i, '').replace(/^(?:git|(?:git\+)?ssh):\/\//i, 'https://');
}
function toAnyAddress(parsed, web) {
    return { url: `${parsed.protocol}//${parsed.host}${afterHost(web)}` };
}
/** The address of the repository itself. What the URL has beyond it is a problem; a folder becomes the subfolder. */
function toAddress(parsed, web, problems) {
    if (parsed.username !== '' || parsed.password !== '')
        problems.push('carries a user name or a password');
    if (/[?#]/.test(web))
        problems.push('has a query or a fragment');
    const segments = parsed.pathname.split('/').filter((segment) => segment !== '');
    const { project, rest } = splitPath(segments, parsed.host);
    const [owner, repository, ...nested] = project;
    if (owner === undefined || repository === undefined) {
        problems.push('names no repository: /owner/repository is wanted');
        return undefined;
    }
    if (nested.length > 0) {
        problems.push('lies in nested GitLab groups, which a public registry does not take');
        return undefined;
    }
    if (rest.length > 0)
        problems.push('goes deeper than the repository');
    if (!/^[\w.-]+$/.test(owner + repository))
        problems.push('has characters that no repository address has');
    const subfolder = findSubfolder(rest);
    const isWhole = rest.length === 0 && /^[^?#]*$/.test(web);
    if (isWhole && /\/\//.test(afterHost(web)))
        problems.push('has an empty part in its path');
    const path = isWhole && problems.every((problem) => problem === BLANKS || problem === CAPITALS);
    return {
        url: `${parsed.protocol}//${parsed.host}${path ? afterHost(web) : `/${owner}/${repository}`}`,
        ...(subfolder === undefined ? {} : { subfolder }),
    };
}
function afterHost(web) {
    return web.replace(/^[a-z]+:\/\/[^/?#]*/i, '');
}
/** GitHub has owner and repository; a GitLab project may lie in groups, and `-` or `tree` ends its path. */
function splitPath(segments, host) {
    const isGitlab = (0,_repository_address_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOfHost */ .vo)(host) === 'gitlab';
    const end = isGitlab ? segments.findIndex((part, index) => index > 1 && /^(?:-|tree|blob)$/.test(part)) : 2;
    if (end < 0)
        return { project: segments, rest: [] };
    const rest = segments.slice(end);
    return { project: segments.slice(0, end), rest: rest[0] === '-' ? rest.slice(1) : rest };
}
/** The folder of `tree/<ref>/<folder>` or `blob/<ref>/<folder>/<file>`, where `subfolder` may hold it. */
function findSubfolder(rest) {
    const [view, , ...path] = rest;
    if (view !== 'tree' && view !== 'blob')
        return undefined;
    const folder = (view === 'blob' ? path.slice(0, -1) : path).join('/');
    return (0,_subfolder_js__WEBPACK_IMPORTED_MODULE_1__/* .isSubfolder */ .dU)(folder) ? folder : undefined;
}


/***/ }),

/***/ 9747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O1: () => (/* binding */ MAX_REPOSITORY_URL_CHARS),
/* harmony export */   _w: () => (/* binding */ acceptsHost),
/* harmony export */   jP: () => (/* binding */ findRepositoryOwner),
/* harmony export */   jg: () => (/* binding */ dropWww),
/* harmony export */   qh: () => (/* binding */ acceptsRepository),
/* harmony export */   vo: () => (/* binding */ sourceOfHost)
/* harmony export */ });
/* harmony import */ var _json_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98338);

/** Longer URLs are no repository's; bounds what a hostile one costs. */
const MAX_REPOSITORY_URL_CHARS = 2_000;
const ADDRESS = /^https?:\/\/([^/]+)\/[\w.-]+\/[\w.-]+\/?$/;
/** A browser would take it away, with the part before it. */
const DOT_SEGMENT = /\/\.{1,2}(?:\/|$)/;
const GITHUB_OWNER = /^https?:\/\/(?:www\.)?github\.com\/([\w.-]+)\/[\w.-]+\/?$/i;
const PUBLIC_SOURCES = new Map([
    ['github.com', 'github'],
    ['gitlab.com', 'gitlab'],
]);
/**
 * Whether a repository may be named like this (rules.md 8, R2 to R4). Public: `/owner/repository` on gitlab.com or a
 * host of the policy, with the source that belongs to the host. Nested GitLab groups (D-5) are refused there, as the
 * official registry does. Private: any http or https URL with any source.
 */
function acceptsRepository(url, source, policy) {
    if (source.trim() === '')
        return false;
    if (url.length > MAX_REPOSITORY_URL_CHARS)
        return false;
    if (policy.audience === 'private')
        return /^https?:\/\/\S+$/.test(url) && URL.canParse(url);
    if (DOT_SEGMENT.test(url))
        return false;
    const host = ADDRESS.exec(url)?.[1];
    if (host === undefined || !acceptsHost(host, policy))
        return false;
    return (sourceOfHost(host) ?? source) === source;
}
/** Whether a host may hold repositories: in a private registry every one. */
function acceptsHost(host, policy) {
    const plain = dropWww(host);
    return policy.audience === 'private' || plain === 'gitlab.com' || policy.sourceHosts.includes(plain);
}
/** The `repository.source` that belongs to a host; undefined for hosts whose software is not known. */
function sourceOfHost(host) {
    return PUBLIC_SOURCES.get(dropWww(host));
}
/** The owner in a github.com `repository.url`, as it is spelled there. Nobody has proved it. */
function findRepositoryOwner(server) {
    const repository = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_0__/* .getMember */ .Xf)(server, 'repository');
    const url = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(repository) ? (0,_json_members_js__WEBPACK_IMPORTED_MODULE_0__/* .getMember */ .Xf)(repository, 'url') : undefined;
    return typeof url === 'string' ? GITHUB_OWNER.exec(url)?.[1] : undefined;
}
/** The host without `www.`, where both are known to be the same: of the two public hosts only. */
function dropWww(host) {
    const plain = host.startsWith('www.') ? host.slice(4) : host;
    return PUBLIC_SOURCES.has(plain) ? plain : host;
}


/***/ }),

/***/ 47041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U1: () => (/* binding */ PACKAGE_ADDRESS_RULES),
/* harmony export */   Vp: () => (/* binding */ isSupportedHost)
/* harmony export */ });
/* unused harmony exports ociReference, ociHost, mcpbUrl */
/* harmony import */ var _mcpb_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95332);
/* harmony import */ var _parse_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11771);
/* harmony import */ var _server_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1706);
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32098);




/** Container registries that a public registry reads labels from (ownership.md 8.6). */
const OCI_HOSTS = new Set([
    ...['docker.io', 'index.docker.io', 'registry-1.docker.io', 'ghcr.io', 'quay.io', 'mcr.microsoft.com'],
]);
/** With the dot: whole labels only. */
const OCI_HOST_SUFFIXES = ['.pkg.dev', '.azurecr.io'];
/** Rule 8.6: the identifier of an image is a whole reference. */
const ociReference = {
    scope: 'package',
    id: 'K-oci-reference',
    code: 'oci-reference-invalid',
    field: 'packages[].identifier',
    judge: (pack) => judgeIdentifier(pack, 'oci', (identifier) => {
        const parsed = (0,_parse_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOciReference */ .KN)(identifier);
        if (parsed.kind === 'reference')
            return undefined;
        const bare = identifier.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').toLowerCase();
        const helps = bare !== identifier && (0,_parse_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOciReference */ .KN)(bare).kind === 'reference';
        return { identifier, problem: parsed.problem, ...(helps ? { suggestion: bare } : {}) };
    }),
    fix: ({ pointer, args }) => (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceWithSuggestion */ .T)(pointer, args.suggestion),
};
/** Rule 8.6: hosts whose labels can be read without an account. A private registry may use any. */
const ociHost = {
    scope: 'package',
    id: 'K-oci-host',
    code: 'oci-host-unsupported',
    field: 'packages[].identifier',
    judge: (pack, { policy }) => policy.audience === 'private'
        ? undefined
        : judgeIdentifier(pack, 'oci', (identifier) => {
            const parsed = (0,_parse_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOciReference */ .KN)(identifier);
            if (parsed.kind !== 'reference' || isSupportedHost(parsed.reference.host))
                return undefined;
            const { host } = parsed.reference;
            const accepted = [...OCI_HOSTS, ...OCI_HOST_SUFFIXES.map((suffix) => `*${suffix}`)].join(', ');
            const helps = isSupportedHost(host.toLowerCase());
            const suggestion = host.toLowerCase() + identifier.slice(host.length);
            return { host, accepted, ...(helps ? { suggestion } : {}) };
        }),
    fix: ({ pointer, args }) => (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceWithSuggestion */ .T)(pointer, args.suggestion),
};
/** Rule 8.7, the part without a network. A private registry may keep its bundles elsewhere. */
const mcpbUrl = {
    scope: 'package',
    id: 'K-mcpb-url',
    code: 'mcpb-url-invalid',
    field: 'packages[].identifier',
    judge: (pack, { policy }) => policy.audience === 'private'
        ? undefined
        : judgeIdentifier(pack, 'mcpb', (url) => {
            const wrong = (0,_mcpb_url_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeMcpbUrl */ .z)(url);
            if (wrong === undefined)
                return undefined;
            const secure = url.replace(/^http:/i, 'https:');
            const helps = wrong.reason === 'https' && (0,_mcpb_url_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeMcpbUrl */ .z)(secure) === undefined;
            return { url, problem: wrong.problem, ...(helps ? { suggestion: secure } : {}) };
        }),
    fix: ({ pointer, args }) => (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceWithSuggestion */ .T)(pointer, args.suggestion),
};
/** Whether a public registry reads images from this host; written as it stands, without a port. */
function isSupportedHost(host) {
    return (OCI_HOSTS.has(host) || OCI_HOST_SUFFIXES.some((suffix) => host.endsWith(suffix) && host.length > suffix.length));
}
function judgeIdentifier(pack, type, judge) {
    const { identifier } = pack;
    if (pack.type !== type || identifier === undefined || identifier === '')
        return undefined;
    const args = judge(identifier);
    return args && { pointer: (0,_server_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .pointerOf */ .rq)(pack, 'identifier'), args };
}
const PACKAGE_ADDRESS_RULES = [ociReference, ociHost, mcpbUrl];


/***/ }),

/***/ 91184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   xA: () => (/* binding */ findMeantType)
/* harmony export */ });
/* unused harmony export PACKAGE_FIELDS */
/* harmony import */ var _public_urls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58206);

/** The field matrix. A Map, because types are foreign text. */
const PACKAGE_FIELDS = new Map([
    ['npm', { version: 'required', baseUrl: _public_urls_js__WEBPACK_IMPORTED_MODULE_0__/* .NPM_BASE_URL */ .ec, sha: 'forbidden' }],
    ['pypi', { version: 'required', baseUrl: _public_urls_js__WEBPACK_IMPORTED_MODULE_0__/* .PYPI_BASE_URL */ .lM, sha: 'forbidden' }],
    ['nuget', { version: 'required', baseUrl: _public_urls_js__WEBPACK_IMPORTED_MODULE_0__/* .NUGET_BASE_URL */ .OZ, sha: 'forbidden' }],
    ['cargo', { version: 'required', baseUrl: _public_urls_js__WEBPACK_IMPORTED_MODULE_0__/* .CRATES_BASE_URL */ .$n, sha: 'forbidden' }],
    ['oci', { version: 'forbidden', baseUrl: undefined, sha: 'forbidden' }],
    ['mcpb', { version: 'optional', baseUrl: undefined, sha: 'required' }],
]);
/** The row of a package's type; undefined for a type that the matrix does not know. */
function fieldsOf(type) {
    return type === undefined ? undefined : PACKAGE_FIELDS.get(type);
}
/** What people write for a type, in lower case, and the type that they mean. */
const TYPE_ALIASES = new Map([
    ...['docker', 'container', 'image', 'ghcr', 'docker-image', 'dockerhub'].map((alias) => [alias, 'oci']),
    ...['node', 'nodejs', 'node.js', 'npx', 'npmjs', 'js', 'javascript', 'typescript', 'yarn', 'pnpm', 'bun'].map((alias) => [alias, 'npm']),
    ...['pip', 'python', 'pypi.org', 'uv', 'uvx', 'pipx'].map((alias) => [alias, 'pypi']),
    ...['dotnet', '.net', 'dnx'].map((alias) => [alias, 'nuget']),
    ...['dxt', 'mcp-bundle', 'bundle', '.mcpb'].map((alias) => [alias, 'mcpb']),
    ...['crate', 'crates', 'crates.io', 'rust'].map((alias) => [alias, 'cargo']),
]);
/** The accepted type that somebody most likely meant; undefined when nothing is near. */
function findMeantType(found, accepted) {
    const folded = found.trim().toLowerCase();
    const meant = TYPE_ALIASES.get(folded) ?? folded;
    return meant !== found && accepted.includes(meant) ? meant : undefined;
}


/***/ }),

/***/ 58912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ PACKAGE_MATRIX_RULES),
/* harmony export */   jF: () => (/* binding */ describeFake)
/* harmony export */ });
/* unused harmony exports versionRequired, versionForbidden, baseUrlMatches, baseUrlForbidden, shaForbidden, shaRequired, shaPlausible */
/* harmony import */ var _json_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98338);
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88556);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62665);
/* harmony import */ var _server_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1706);




/** Rule K-version, required: told as a warning, since a release step may fill the version in; `verify` refuses it. */
const versionRequired = {
    scope: 'package',
    id: 'K-version-required',
    code: 'package-version-missing',
    field: 'packages[].version',
    judge(pack) {
        if (pack.version !== undefined || pack.fields?.version !== 'required')
            return undefined;
        if (Object.hasOwn(pack.value, 'version'))
            return undefined;
        const args = { type: String(pack.type), identifier: pack.identifier ?? '' };
        return { pointer: (0,_server_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerOf */ .rq)(pack, 'version'), severity: 'warning', args };
    },
    fix: ({ pointer }, server) => {
        const version = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_2__/* .getMember */ .Xf)(server, 'version');
        if (typeof version !== 'string' || version === '')
            return undefined;
        const insert = { kind: 'insert', pointer: (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .parentOf */ .gN)(pointer), key: 'version', value: version };
        return { safe: false, edits: [{ ...insert, after: 'identifier' }] };
    },
};
/** Rule K-version, forbidden: the reference of an image names its version. */
const versionForbidden = {
    scope: 'package',
    id: 'K-version-forbidden',
    code: 'package-version-forbidden',
    field: 'packages[].version',
    judge(pack) {
        const { version } = pack;
        if (version === undefined || pack.fields?.version !== 'forbidden')
            return undefined;
        return {
            pointer: (0,_server_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerOf */ .rq)(pack, 'version'),
            args: { version, reference: joinReference(pack.value, 'version') },
        };
    },
    fix: (hit, _server, context) => moveIntoReference(hit, context, 'version'),
};
/** Rule K-base: exact text, so a trailing slash or another spelling is another registry. */
const baseUrlMatches = {
    scope: 'package',
    id: 'K-base-mismatch',
    code: 'package-base-url-mismatch',
    field: 'packages[].registryBaseUrl',
    judge(pack, { policy }) {
        const found = pack.baseUrl;
        const expected = pack.fields?.baseUrl;
        if (found === undefined || expected === undefined || found === expected)
            return undefined;
        if (policy.audience === 'private')
            return undefined;
        return { pointer: (0,_server_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerOf */ .rq)(pack, 'registryBaseUrl'), args: { type: String(pack.type), found, expected } };
    },
    fix: ({ pointer }) => removeAt(pointer),
};
/** Rule K-base, forbidden: the identifier of these types is a whole address. */
const baseUrlForbidden = {
    scope: 'package',
    id: 'K-base-forbidden',
    code: 'package-base-url-forbidden',
    field: 'packages[].registryBaseUrl',
    judge(pack) {
        const found = pack.baseUrl;
        if (found === undefined || pack.fields === undefined || pack.fields.baseUrl !== undefined)
            return undefined;
        return { pointer: (0,_server_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerOf */ .rq)(pack, 'registryBaseUrl'), args: { type: String(pack.type), found } };
    },
    fix: (hit, _server, context) => moveIntoReference(hit, context, 'registryBaseUrl'),
};
/** Rule K-sha, forbidden: only a downloaded file has a hash of its own. */
const shaForbidden = {
    scope: 'package',
    id: 'K-sha-forbidden',
    code: 'package-sha-forbidden',
    field: 'packages[].fileSha256',
    judge(pack) {
        if (pack.sha === undefined || pack.fields?.sha !== 'forbidden')
            return undefined;
        return { pointer: (0,_server_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerOf */ .rq)(pack, 'fileSha256'), args: { type: String(pack.type) } };
    },
    fix: ({ pointer }) => removeAt(pointer),
};
/** Rule K-sha, required: nothing else ties an MCPB entry to its file. */
const shaRequired = {
    scope: 'package',
    id: 'K-sha-required',
    code: 'package-sha-required',
    field: 'packages[].fileSha256',
    judge(pack) {
        if (pack.fields?.sha !== 'required' || (pack.sha ?? '') !== '')
            return undefined;
        if (pack.sha === undefined && (0,_json_members_js__WEBPACK_IMPORTED_MODULE_2__/* .getMember */ .Xf)(pack.value, 'fileSha256') !== undefined)
            return undefined;
        return { pointer: (0,_server_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerOf */ .rq)(pack, 'fileSha256'), args: { identifier: pack.identifier ?? '' } };
    },
};
const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const LONGEST_PERIOD = 16;
/** Rule K5b, D-10: hashes that stand in templates until the release fills them in. */
const shaPlausible = {
    scope: 'package',
    id: 'K5b',
    code: 'implausible-sha256',
    field: 'packages[].fileSha256',
    judge(pack) {
        const found = pack.sha;
        if (found === undefined || !/^[a-f0-9]{64}$/.test(found))
            return undefined;
        const reason = describeFake(found);
        return reason === undefined ? undefined : { pointer: (0,_server_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerOf */ .rq)(pack, 'fileSha256'), args: { found, reason } };
    },
};
/** Why a hash is that of no real file; undefined when nothing says so. */
function describeFake(sha) {
    if (sha === EMPTY_SHA256)
        return 'it is the hash of an empty file';
    for (let period = 1; period <= LONGEST_PERIOD; period++) {
        if (sha.slice(period) !== sha.slice(0, -period))
            continue;
        return period === 1 ? 'it is one digit 64 times' : `it repeats "${sha.slice(0, period)}"`;
    }
    return undefined;
}
function removeAt(pointer) {
    return { safe: false, edits: [{ kind: 'remove', pointer }] };
}
/** The reference that an image has when one of its separate parts is written into it. */
function joinReference(pack, member) {
    const identifier = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_2__/* .getMember */ .Xf)(pack, 'identifier');
    if (typeof identifier !== 'string')
        return '';
    return String((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeOciReference */ .v)({ identifier, [member]: (0,_json_members_js__WEBPACK_IMPORTED_MODULE_2__/* .getMember */ .Xf)(pack, member) ?? '' }).identifier);
}
/** Removes the member; what it says goes into the reference, where the package is an image and the form allows it. */
function moveIntoReference(hit, { submitted }, member) {
    const remove = { kind: 'remove', pointer: hit.pointer };
    const parent = (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .parentOf */ .gN)(hit.pointer);
    const pack = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(submitted, parent);
    if (!(0,_json_members_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(pack) || (0,_json_members_js__WEBPACK_IMPORTED_MODULE_2__/* .getMember */ .Xf)(pack, 'registryType') !== 'oci')
        return { safe: false, edits: [remove] };
    const joined = joinReference(pack, member);
    if (joined === '' || joined === (0,_json_members_js__WEBPACK_IMPORTED_MODULE_2__/* .getMember */ .Xf)(pack, 'identifier'))
        return { safe: false, edits: [remove] };
    return { safe: false, edits: [{ kind: 'replace', pointer: `${parent}/identifier`, value: joined }, remove] };
}
const PACKAGE_MATRIX_RULES = [
    versionRequired,
    versionForbidden,
    baseUrlMatches,
    baseUrlForbidden,
    shaForbidden,
    shaRequired,
    shaPlausible,
];


/***/ }),

/***/ 35676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ replaceWith)
/* harmony export */ });
/** A replacement of one value, the commonest fix. */
function replaceWith(pointer, value, safe) {
    return { safe, edits: [{ kind: 'replace', pointer, value }] };
}


/***/ }),

/***/ 29947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ JUDGING_RULES)
});

// EXTERNAL MODULE: ./build/manifest/json-members.js
var json_members = __webpack_require__(98338);
// EXTERNAL MODULE: ./build/manifest/server-parts.js
var server_parts = __webpack_require__(1706);
// EXTERNAL MODULE: ./build/manifest/rules/suggestion.js
var suggestion = __webpack_require__(32098);
;// CONCATENATED MODULE: ./build/manifest/rules/arguments.js



const FORBIDDEN_IN_NAMES = /[<> $]/;
/** Rule A1. */
const argumentNameRequired = {
    scope: 'namedArgument',
    id: 'A1',
    code: 'named-argument-name-required',
    field: 'packages[].packageArguments[].name',
    judge(argument) {
        if (argument.name !== undefined && argument.name !== '')
            return undefined;
        const name = (0,json_members/* getMember */.Xf)(argument.value, 'name');
        return name === undefined || name === '' ? { pointer: (0,server_parts/* pointerOf */.rq)(argument, 'name'), args: {} } : undefined;
    },
};
/** Rule A2: the name alone, without a pattern for the value. */
const argumentNameForm = {
    scope: 'namedArgument',
    id: 'A2',
    code: 'invalid-named-argument-name',
    field: 'packages[].packageArguments[].name',
    judge(argument) {
        const { name } = argument;
        if (name === undefined || !FORBIDDEN_IN_NAMES.test(name))
            return undefined;
        const flag = name.split(FORBIDDEN_IN_NAMES, 1)[0]?.replace(/=$/, '') ?? '';
        const helps = /^-{1,2}[A-Za-z0-9]/.test(flag);
        const hint = helps ? ` Here that is "${flag}".` : '';
        return { pointer: (0,server_parts/* pointerOf */.rq)(argument, 'name'), args: { name, hint, ...(helps ? { suggestion: flag } : {}) } };
    },
    fix: ({ pointer, args }) => (0,suggestion/* replaceWithSuggestion */.T)(pointer, args.suggestion),
};
/** Rule A3: clients put the name in front of the value. */
const argumentValueWithoutName = {
    scope: 'namedArgument',
    id: 'A3',
    code: 'argument-value-starts-with-name',
    field: 'packages[].packageArguments[].value',
    judge: (argument) => judgePrefix(argument, 'value', argument.text),
    fix: ({ pointer, args }) => (0,suggestion/* replaceWithSuggestion */.T)(pointer, args.suggestion),
};
/** Rule A4. */
const argumentDefaultWithoutName = {
    scope: 'namedArgument',
    id: 'A4',
    code: 'argument-default-starts-with-name',
    field: 'packages[].packageArguments[].default',
    judge: (argument) => judgePrefix(argument, 'default', argument.defaultText),
    fix: ({ pointer, args }) => (0,suggestion/* replaceWithSuggestion */.T)(pointer, args.suggestion),
};
function judgePrefix(argument, member, value) {
    const { name } = argument;
    if (name === undefined || name === '' || !value?.startsWith(name))
        return undefined;
    const rest = value.slice(name.length);
    const cut = /^(?:=| +)(.+)$/s.exec(rest)?.[1];
    return { pointer: (0,server_parts/* pointerOf */.rq)(argument, member), args: { name, value, ...(cut ? { suggestion: cut } : {}) } };
}
/** Rules of named arguments. */
const ARGUMENT_RULES = [
    argumentNameRequired,
    argumentNameForm,
    argumentValueWithoutName,
    argumentDefaultWithoutName,
];

// EXTERNAL MODULE: ./build/manifest/json-pointer.js
var json_pointer = __webpack_require__(88556);
// EXTERNAL MODULE: ./build/manifest/rename-table.js
var rename_table = __webpack_require__(13573);
;// CONCATENATED MODULE: ./build/manifest/convert-edits.js



/**
 * The edits that turn a submitted document into its newest form `converted` (up-convert.ts), each as small as can be:
 * keys are renamed where they stand, what went away is removed, what came is inserted behind what it follows, and only
 * values that differ are replaced. Where members stand in another order they stay where they are.
 */
function toNewestEdits(submitted, converted) {
    const edits = [];
    compareObjects(submitted, converted, [], edits);
    return edits;
}
function compareObjects(before, after, path, edits) {
    const renamed = new Map();
    for (const key of Object.keys(before)) {
        const newest = Object.hasOwn(after, key) ? key : findNewestKey(key, before, after, renamed);
        const pointer = (0,json_pointer/* renderPointer */.Wr)([...path, key]);
        if (newest === undefined) {
            edits.push({ kind: 'remove', pointer });
            continue;
        }
        if (newest !== key) {
            edits.push({ kind: 'rename', pointer, key: newest });
            renamed.set(newest, key);
        }
        compareValues(before[key], after[newest], [...path, key], edits);
    }
    insertNew({ before, after, renamed }, path, edits);
}
/** The new name of a key that is gone: one that it was renamed to at some time, and that was not there. */
function findNewestKey(key, before, after, renamed) {
    const isFree = (newest) => Object.hasOwn(after, newest) && !Object.hasOwn(before, newest) && !renamed.has(newest);
    for (const [newest, former] of rename_table/* FORMER_KEYS */.xo)
        if (former.includes(key) && isFree(newest))
            return newest;
    const replaced = REPLACED.get(key);
    return replaced !== undefined && isFree(replaced) ? replaced : undefined;
}
/** Keys of July 2025's service whose value went under another key; as names they mean other things elsewhere. */
const REPLACED = new Map([
    ['name', 'identifier'],
    ['version_detail', 'version'],
]);
function insertNew({ before, after, renamed }, path, edits) {
    let previous;
    for (const key of Object.keys(after)) {
        const own = Object.hasOwn(before, key) ? key : renamed.get(key);
        if (own === undefined) {
            edits.push({
                kind: 'insert',
                pointer: (0,json_pointer/* renderPointer */.Wr)(path),
                key,
                value: after[key],
                after: previous,
            });
        }
        else
            previous = own;
    }
}
function compareValues(before, after, path, edits) {
    if (before === after)
        return;
    if ((0,json_members/* isJsonObject */.OW)(before) && (0,json_members/* isJsonObject */.OW)(after))
        compareObjects(before, after, path, edits);
    else if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
        for (const [index, item] of before.entries()) {
            compareValues(item, after[index], [...path, index], edits);
        }
    }
    else
        edits.push({ kind: 'replace', pointer: (0,json_pointer/* renderPointer */.Wr)(path), value: after });
}

// EXTERNAL MODULE: ./build/manifest/schema.js
var schema = __webpack_require__(99341);
// EXTERNAL MODULE: ./build/manifest/spellings.js + 1 modules
var spellings = __webpack_require__(83805);
;// CONCATENATED MODULE: ./build/manifest/status-member.js

const STATUSES = ['active', 'deprecated', 'deleted'];
/** The lifecycle status that a document has at its root, as schemas before 2025-09-29 allowed; undefined without one. */
function readStatus(document) {
    const status = (0,json_members/* getMember */.Xf)(document, 'status');
    return STATUSES.find((known) => known === status);
}
/** The status when it says more than that the version is in use: it must not get lost. */
function readEndedStatus(document) {
    const status = readStatus(document);
    return status === 'active' ? undefined : status;
}

;// CONCATENATED MODULE: ./build/manifest/newest-fix.js




/**
 * The change of a document of an older version to its newest form `server`; undefined when that does not pass the
 * newest schema. Safe when the document keeps to its own schema but for spelling, says nothing that the newest form
 * has no place for (a status), and has no key in two spellings.
 */
function fixToNewest(submitted, server, version) {
    if (!(0,schema/* isSchemaValid */.mQ)(server))
        return undefined;
    const own = (0,schema/* judgeSchema */.dN)(submitted, version);
    const safe = own.dropped === 0 &&
        own.violations.every(({ keyFault }) => keyFault === 'spelling') &&
        readEndedStatus(submitted) === undefined &&
        !(0,spellings/* findSpellings */.t)(submitted, version).some(({ isTwice }) => isTwice);
    return { safe, edits: toNewestEdits(submitted, server) };
}

// EXTERNAL MODULE: ./build/manifest/public-urls.js
var public_urls = __webpack_require__(58206);
;// CONCATENATED MODULE: ./build/manifest/rules/former-spellings.js




/** The last version whose packages may have no unknown key, and the last with a `status` at the root (rules.md 3.3). */
const LAST_CLOSED_PACKAGES = '2025-09-29';
const LAST_WITH_STATUS = '2025-09-16';
/** Rules.md 3.4: a key that an object has in two spellings. */
const keySpelledTwice = {
    scope: 'server',
    id: '3.4',
    code: 'key-spelled-twice',
    field: 'packages',
    judge: (_server, { spellings }) => spellings.length === 0
        ? undefined
        : spellings
            .filter(({ isTwice }) => isTwice)
            .map(({ key, wanted, pointer }) => ({ pointer, target: 'key', args: { key, wanted } })),
    fix: ({ pointer }, _server, context) => {
        const spelling = context.spellings.find((found) => found.pointer === pointer);
        const values = spelling && [pointer, spelling.wantedPointer].map((place) => (0,json_members/* valueAt */.fK)(context.submitted, place));
        const isSame = values !== undefined && JSON.stringify(values[0]) === JSON.stringify(values[1]);
        return { safe: isSame, edits: [{ kind: 'remove', pointer }] };
    },
};
/**
 * Rule D10: a key as 2025-07-09 or the service of July 2025 spelled it, in a document of another version. An error where
 * the schema misses the key or allows no other; elsewhere nothing reads it.
 */
const oldKeySpelling = {
    scope: 'server',
    id: 'D10',
    code: 'old-key-spelling',
    field: 'packages',
    judge(_server, { submitted, spellings, schemaVersion }) {
        const detail = judgeVersionDetail(submitted);
        if (spellings.length === 0)
            return detail;
        const older = spellings.filter(({ era, isTwice }) => era === 'older' && !isTwice);
        return [...(detail === undefined ? [] : [detail]), ...older.map((found) => toOldKeyHit(found, schemaVersion))];
    },
    fix: ({ pointer, args }, _server, { submitted }) => {
        if (pointer === '/version_detail')
            return replaceVersionDetail(submitted);
        const key = String(args.wanted);
        const safe = fitsKey(key, (0,json_members/* valueAt */.fK)(submitted, pointer));
        return { safe, edits: [{ kind: 'rename', pointer, key }] };
    },
};
/** Decision D-3: a document that names 2025-07-09 and has keys of a newer version. Told once, at the first one. */
const newKeySpelling = {
    scope: 'server',
    id: 'D-3',
    code: 'new-key-spelling',
    field: '$schema',
    judge(_server, context) {
        if (context.spellings.length === 0)
            return undefined;
        const newer = context.spellings.filter(({ era, isTwice }) => era === 'newer' && !isTwice);
        const [first] = newer;
        if (first === undefined)
            return undefined;
        const refused = newer.filter(({ isInPackage, isMissed }) => isInPackage || isMissed);
        const isRefused = refused.length > 0;
        const { pointer, key, wanted } = first;
        return [
            {
                pointer,
                target: 'key',
                severity: isRefused ? 'error' : 'warning',
                args: { key, wanted, version: String(context.schemaVersion), count: newer.length, current: public_urls/* CURRENT_SCHEMA_URL */.i3 },
                explains: refused.flatMap((spelling) => [spelling.pointer, spelling.wantedPointer]),
            },
        ];
    },
    fix: (_hit, server, { submitted, schemaVersion }) => schemaVersion === undefined ? undefined : fixToNewest(submitted, server, schemaVersion),
};
/** Rule D9: a lifecycle status in the document, where it no longer belongs. */
const statusInDocument = {
    scope: 'server',
    id: 'D9',
    code: 'status-in-document',
    field: 'status',
    judge(_server, { submitted, schemaVersion }) {
        const status = readStatus(submitted);
        if (status === undefined)
            return undefined;
        const isKnown = isUpTo(LAST_WITH_STATUS, schemaVersion);
        if (isKnown && status === 'active')
            return undefined;
        return [{ pointer: '/status', severity: isKnown ? 'error' : 'warning', args: { status } }];
    },
    fix: (_hit, _server, { submitted }) => ({
        safe: readEndedStatus(submitted) === undefined,
        edits: [{ kind: 'remove', pointer: '/status' }],
    }),
};
/** Versions are dates. */
function isUpTo(last, version) {
    return version !== undefined && version <= last;
}
function toOldKeyHit(spelling, version) {
    const { key, wanted, pointer, wantedPointer, isMissed, isInPackage } = spelling;
    const isRefused = isMissed || (isInPackage && isUpTo(LAST_CLOSED_PACKAGES, version));
    return {
        pointer,
        target: 'key',
        severity: isRefused ? 'error' : 'warning',
        args: { key, wanted, version: version ?? public_urls/* CURRENT_SCHEMA_VERSION */.FT },
        explains: isMissed ? [wantedPointer] : [],
    };
}
/** `version_detail` of the service of July 2025, where it is all that says the version. */
function judgeVersionDetail(submitted) {
    const detail = (0,json_members/* getMember */.Xf)(submitted, 'version_detail');
    if (Object.hasOwn(submitted, 'version') || !(0,json_members/* isJsonObject */.OW)(detail))
        return undefined;
    if (typeof (0,json_members/* getMember */.Xf)(detail, 'version') !== 'string')
        return undefined;
    const args = { key: 'version_detail', wanted: 'version', version: public_urls/* CURRENT_SCHEMA_VERSION */.FT };
    return { pointer: '/version_detail', target: 'key', args, explains: ['/version'] };
}
function replaceVersionDetail(submitted) {
    const value = (0,json_members/* valueAt */.fK)(submitted, '/version_detail/version') ?? '';
    const edits = [
        { kind: 'rename', pointer: '/version_detail', key: 'version' },
        { kind: 'replace', pointer: '/version_detail', value },
    ];
    return { safe: true, edits };
}
/** Whether a value is of the type that the newest schema wants under a key: what nothing read may hold anything. */
function fitsKey(key, value) {
    if (/^is[A-Z_]|^is_/.test(key))
        return typeof value === 'boolean';
    return /(?:[aA]rguments|[vV]ariables)$/.test(key) ? Array.isArray(value) : typeof value === 'string';
}
/** Rules of what other versions of the format spell otherwise, or had (rules.md 3.3 and 3.4). */
const FORMER_SPELLING_RULES = [
    keySpelledTwice,
    oldKeySpelling,
    newKeySpelling,
    statusInDocument,
];

// EXTERNAL MODULE: ./build/manifest/shorten-text.js
var shorten_text = __webpack_require__(85669);
// EXTERNAL MODULE: ./build/manifest/rules/rule.js
var rule = __webpack_require__(35676);
// EXTERNAL MODULE: ./build/manifest/rules/url-fault.js
var url_fault = __webpack_require__(45140);
;// CONCATENATED MODULE: ./build/manifest/rules/icons.js





const MAX_QUOTED_CHARS = 150;
/** Rule I1; blanks and control characters count as not parseable. */
const iconParses = toIconRule('I1', 'icon-src-invalid-url', ['invalid', 'characters']);
/** Rule I2. */
const iconAbsolute = toIconRule('I2', 'icon-src-not-absolute', ['relative']);
/** Rule I3. */
const iconScheme = toIconRule('I3', 'icon-src-invalid-scheme', ['scheme']);
/** Without a host the official registry accepts a URL, as for `websiteUrl`, but no client can load it. */
const iconHost = toIconRule('LINT-icon-no-host', 'icon-src-no-host', ['no-host']);
/** Some kinds of fault; there is at most one per icon. An empty string is the schema's to report. */
function toIconRule(id, code, kinds) {
    return {
        scope: 'icon',
        id,
        code,
        field: 'icons[].src',
        judge(icon) {
            const { fault } = icon;
            if (!kinds.includes(fault.kind))
                return undefined;
            const wanted = (0,shorten_text/* shortenText */.B)(fault.suggestion ?? 'https://example.com/icon.png', MAX_QUOTED_CHARS);
            const url = (0,shorten_text/* shortenText */.B)((0,server_parts/* getString */.AA)(icon.value, 'src') ?? '', MAX_QUOTED_CHARS);
            const severity = fault.kind === 'no-host' ? { severity: 'warning' } : {};
            return { pointer: (0,server_parts/* pointerOf */.rq)(icon, 'src'), args: { url, reason: fault.reason, wanted }, ...severity };
        },
        fix({ pointer }, server) {
            const url = (0,json_members/* valueAt */.fK)(server, pointer);
            const fault = typeof url === 'string' ? (0,url_fault/* findIconFault */.V)(url) : undefined;
            return fault?.suggestion === undefined ? undefined : (0,rule/* replaceWith */.b)(pointer, fault.suggestion, fault.safe);
        },
    };
}
/** Rules of `icons`. */
const ICON_RULES = [iconParses, iconAbsolute, iconScheme, iconHost];

// EXTERNAL MODULE: ./build/manifest/list-limits.js
var list_limits = __webpack_require__(34879);
;// CONCATENATED MODULE: ./build/manifest/rules/url-problems.js
/** How many foreign names one sentence lists. */
const MAX_LISTED = 6;
/** A clause on why a URL does not parse, to follow a colon. */
const URL_PROBLEMS = {
    blank: 'it contains a space, a backslash or a control character',
    'no-scheme': 'it does not begin with https://',
    'other-scheme': 'it begins with another scheme than http or https',
    'no-host': 'it has no host',
    unparseable: 'it is no valid URL, even with values for its variables',
};
/** What to do about a URL that does not parse. */
const URL_ADVICE = {
    blank: 'Take it out, or write it encoded: a space as %20, a backslash as %5C.',
    'no-scheme': 'Write the whole URL, beginning with https://.',
    'other-scheme': 'Write a URL that begins with https://: clients speak MCP over HTTP.',
    'no-host': 'Write the host behind https://.',
    unparseable: 'Check host and port. A variable can be the port only in front of "/" or at the end: https://host:{port}/mcp.',
};
/** Names in braces or quotes for a sentence; long lists are cut. */
function listNames(names, [open, close]) {
    const shown = names.slice(0, MAX_LISTED).map((name) => `${open}${name}${close}`);
    return names.length > MAX_LISTED ? `${shown.join(', ')} and ${names.length - MAX_LISTED} more` : shown.join(', ');
}
/** A clause on variables that are not declared, to follow a colon. */
function describeUndeclared(names) {
    const list = listNames(names, ['{', '}']);
    return names.length === 1 ? `the variable ${list} is not declared` : `the variables ${list} are not declared`;
}
/** The declared name that was most likely meant: the same but for dashes, underscores and case, or the only one that ends so. */
function findMeantName(name, declared) {
    const wanted = fold(name);
    const same = wanted === '' ? undefined : declared.find((candidate) => fold(candidate) === wanted);
    if (same !== undefined)
        return same;
    if (wanted.length < 3)
        return undefined;
    const ending = declared.filter((candidate) => fold(candidate).endsWith(wanted));
    return ending.length === 1 ? ending[0] : undefined;
}
function fold(name) {
    return name.slice(0, 200).toLowerCase().replace(/[-_]/g, '');
}

;// CONCATENATED MODULE: ./build/manifest/rules/input-values.js





/** A client that offers the choices cannot offer the default. */
const defaultAmongChoices = {
    scope: 'input',
    id: 'LINT-default-outside-choices',
    code: 'default-outside-choices',
    field: 'packages[].environmentVariables[].default',
    judge(place) {
        const found = place.defaultText;
        if (found === undefined || found === '')
            return undefined;
        const choices = (0,json_members/* getMember */.Xf)(place.value, 'choices');
        if (!Array.isArray(choices) || choices.length === 0 || choices.includes(found))
            return undefined;
        const texts = choices.filter((choice) => typeof choice === 'string');
        const same = texts.find((choice) => choice.trim().toLowerCase() === found.trim().toLowerCase());
        const args = { found, choices: listNames(texts, ['"', '"']), ...(same ? { suggestion: same } : {}) };
        return { pointer: (0,server_parts/* pointerOf */.rq)(place, 'default'), severity: 'warning', args };
    },
    fix: ({ pointer, args }) => (0,suggestion/* replaceWithSuggestion */.T)(pointer, args.suggestion),
};
/** Legal, and usually a mistake: the name is passed as it is written. */
const argumentNameWithDash = {
    scope: 'namedArgument',
    id: 'LINT-named-argument-dash',
    code: 'named-argument-without-dash',
    field: 'packages[].packageArguments[].name',
    judge(argument) {
        const { name } = argument;
        if (name === undefined || name === '' || name.startsWith('-') || name.startsWith('/'))
            return undefined;
        return { pointer: (0,server_parts/* pointerOf */.rq)(argument, 'name'), severity: 'info', args: { name, suggestion: `--${name}` } };
    },
    fix: ({ pointer, args }) => (0,suggestion/* replaceWithSuggestion */.T)(pointer, args.suggestion),
};
/** Which of the two counts is up to each client. */
const environmentUnique = {
    scope: 'package',
    id: 'LINT-environment-duplicate',
    code: 'environment-variable-duplicate',
    field: 'packages[].environmentVariables[].name',
    judge(pack) {
        const variables = (0,json_members/* getMember */.Xf)(pack.value, 'environmentVariables');
        if (!Array.isArray(variables) || variables.length < 2)
            return undefined;
        const hits = [];
        const seen = new Set();
        for (const [key, value] of variables.slice(0, list_limits/* MAX_LIST_ITEMS */.H).entries()) {
            const name = (0,json_members/* isJsonObject */.OW)(value) ? (0,server_parts/* getText */.q4)(value, 'name') : undefined;
            if (name === undefined)
                continue;
            if (seen.has(name)) {
                const pointer = `${(0,server_parts/* pointerOf */.rq)(pack, 'environmentVariables')}/${key}/name`;
                hits.push({ pointer, severity: 'warning', args: { name } });
            }
            seen.add(name);
        }
        return hits;
    },
};
/** Lints of what is in arguments and environment variables, beside secrets and templates. */
const INPUT_VALUE_RULES = [defaultAmongChoices, argumentNameWithDash, environmentUnique];

;// CONCATENATED MODULE: ./build/manifest/secret-names.js
/** Last words of a name that say what it holds, and that only a secret is called by. */
const SECRET_WORDS = new Set([
    ...['TOKEN', 'SECRET', 'SECRETS', 'PASSWORD', 'PASSWD', 'PASSPHRASE', 'PASSCODE', 'CREDENTIAL'],
    ...['APIKEY', 'APITOKEN', 'ACCESSTOKEN', 'ACCESSKEY', 'SECRETKEY', 'AUTHTOKEN', 'PRIVATEKEY', 'MNEMONIC'],
]);
/** `API_KEYS` is a list of secrets, `MAX_TOKENS` is a number. */
const PLURAL_WORDS = new Set(['KEYS', 'TOKENS']);
const PLURAL_OWNERS = new Set(['API', 'ACCESS', 'AUTH', 'SECRET', 'PRIVATE', 'BOT', 'BEARER']);
/** Behind these a KEY or TOKEN is an address or a position, not a secret. */
const HARMLESS_OWNERS = new Set([
    ...['PROJECT', 'PRIMARY', 'FOREIGN', 'SORT', 'PARTITION', 'CACHE', 'ROW', 'OBJECT', 'COLUMN', 'FIELD', 'STORE'],
    ...['STORAGE', 'DATASET', 'WORKSPACE', 'SPACE', 'ISSUE', 'BOARD', 'GROUP', 'METRIC', 'HOT', 'SHORTCUT', 'MODIFIER'],
    ...[
        'PAGE',
        'NEXT',
        'STOP',
        'EOS',
        'BOS',
        'PAD',
        'CANCEL',
        'CONTINUATION',
        'FILE',
        'S3',
        'CONFIG',
        'REGISTRY',
        'SITE',
        'HOST',
    ],
]);
/** With one of these anywhere the name is about a secret that is none, or about how many there are or what is done with them. */
const HARMLESS_WORDS = new Set([
    ...['PUBLIC', 'PUBLISHABLE', 'PUB', 'MAX', 'MIN', 'NUM', 'ALLOW', 'REDACT', 'STRICT', 'SEARCH', 'IN'],
]);
/** Credentials of Google are files; others that are called so hold a secret. */
const FILE_OWNERS = new Set(['GOOGLE', 'APPLICATION', 'GCP', 'GCLOUD', 'OAUTH']);
/** A name that begins with one of these is a switch. */
const SWITCH_WORDS = new Set([
    ...['USE', 'ENABLE', 'DISABLE', 'REQUIRE', 'HAS', 'IS', 'SKIP', 'NO', 'SHOW', 'HIDE', 'MASK', 'VALIDATE'],
    ...['VERIFY', 'CHECK', 'FORCE'],
]);
/** Secrets only behind another word: PWD alone is a folder. */
const BRIEF_WORDS = new Set(['PAT', 'PWD', 'PASS']);
/** Says only how the secret is written down. */
const FORM_WORDS = new Set(['VALUE', 'STRING', 'BASE64', 'B64', 'HEX', 'RAW']);
const MAX_NAME_CHARS = 200;
/** Most names are done after this test. */
const HAS_SECRET_WORD = /key|token|secret|pass|credential|pwd|pat|mnemonic/i;
/** Headers that carry a credential whatever the server is. Lower-case. */
const CREDENTIAL_HEADERS = new Set([
    ...['authorization', 'proxy-authorization', 'cookie', 'x-api-key', 'api-key', 'apikey', 'x-auth-token'],
    ...['x-access-token', 'x-api-token', 'x-auth-key', 'private-token', 'x-goog-api-key', 'ocp-apim-subscription-key'],
]);
/** Whether a header carries a credential by its name alone. */
function isCredentialHeader(name) {
    return CREDENTIAL_HEADERS.has(name.trim().toLowerCase());
}
/**
 * Whether a name is one that people give to secrets: its last word is KEY, TOKEN, SECRET, PASSWORD or the like. Errs on
 * the quiet side: `PUBLIC_KEY`, `ACCESS_KEY_ID`, `TOKEN_LIMIT`, `KEY_FILE`, `MAX_TOKENS` and `USE_TOKEN` are none.
 */
function looksSecret(name) {
    if (name.length > MAX_NAME_CHARS || !HAS_SECRET_WORD.test(name))
        return false;
    const words = splitWords(name);
    while (words.length > 1 && isFormWord(words.at(-1) ?? ''))
        words.pop();
    const last = words.at(-1) ?? '';
    const owner = words.at(-2);
    if (SWITCH_WORDS.has(words[0] ?? '') || words.some((word) => HARMLESS_WORDS.has(word)))
        return false;
    if (owner !== undefined && HARMLESS_OWNERS.has(owner))
        return false;
    if (last === 'CREDENTIALS')
        return !words.some((word) => FILE_OWNERS.has(word));
    if (PLURAL_WORDS.has(last))
        return owner !== undefined && PLURAL_OWNERS.has(owner);
    return last === 'KEY' || SECRET_WORDS.has(last) || (owner !== undefined && BRIEF_WORDS.has(last));
}
function isFormWord(word) {
    return FORM_WORDS.has(word) || /^\d+$/.test(word);
}
/** The words of a name in capitals: `apiKey`, `API_KEY` and `--api-key` give API and KEY. */
function splitWords(name) {
    return name
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .toUpperCase()
        .split(/[^A-Z0-9]+/)
        .filter((word) => word !== '');
}

// EXTERNAL MODULE: ./build/findings/secret-spans.js
var secret_spans = __webpack_require__(88707);
;// CONCATENATED MODULE: ./build/manifest/secret-shapes.js

const MAX_TOKEN_CHARS = 320;
const MAX_KEY_CHARS = 4_096;
/**
 * Which kind of real secret a text is as a whole: the token alone, or behind `Bearer ` or `NAME=`. Undefined for
 * everything else, for made-up examples too.
 */
function findSecretShape(text) {
    const whole = text.trim();
    // A token is short; a private key says what it is, and its beginning tells enough.
    const isKey = whole.startsWith('-----BEGIN ');
    if (whole.length > MAX_TOKEN_CHARS && !isKey)
        return undefined;
    const trimmed = isKey ? whole.slice(0, MAX_KEY_CHARS) : whole;
    const token = trimmed.replace(/^(?:Bearer|Token|Basic|ApiKey) +/i, '').replace(/^[A-Za-z0-9_-]+=/, '');
    const span = (0,secret_spans/* findSecretSpans */.lb)(token).find(({ start, end, isReal, kind }) => {
        return isReal && (kind === 'a private key' || (start === 0 && end === token.length));
    });
    return span?.kind;
}

;// CONCATENATED MODULE: ./build/manifest/value-template.js

/** A name in braces. Digits first is a quantifier of a regular expression, `{}` is literal text. */
const REFERENCE = /\{([A-Za-z_][A-Za-z0-9_.-]*)\}/g;
/** A list or an object of JSON: its braces mean nothing here. */
const JSON_LIKE = /^\s*(?:\{|\[(?:\s*\{)?)\s*"/;
/** A longer value is a document, not a template. */
const MAX_TEMPLATE_CHARS = 4_096;
/** The names that the `value` of an Input refers to in braces, each once. Not in what looks like JSON. */
function referencesOf(value) {
    if (value.length > MAX_TEMPLATE_CHARS || !value.includes('{') || JSON_LIKE.test(value))
        return [];
    return [...new Set([...value.matchAll(REFERENCE)].map(([, name = '']) => name))];
}
/** The references of an Input's `value` that its own `variables` do not declare. */
function undeclaredReferences(input) {
    const value = (0,json_members/* getMember */.Xf)(input, 'value');
    const used = typeof value === 'string' ? referencesOf(value) : [];
    if (used.length === 0)
        return used;
    const variables = (0,json_members/* getMember */.Xf)(input, 'variables');
    return (0,json_members/* isJsonObject */.OW)(variables) ? used.filter((name) => !Object.hasOwn(variables, name)) : used;
}

;// CONCATENATED MODULE: ./build/manifest/rules/secrets.js







const KIND_WORDS = {
    environment: 'environment variable',
    header: 'header',
    argument: 'argument',
    variable: 'variable',
};
/** What real data lacks most (data.md): clients show and store what is not marked like any other setting. */
const secretMarked = {
    scope: 'input',
    id: 'LINT-secret-not-marked',
    code: 'secret-not-marked',
    field: 'packages[].environmentVariables[].isSecret',
    judge(place) {
        const { name } = place;
        if (name === undefined || place.isSecret || !looksSecret(name) || isPlainSetting(place.value))
            return undefined;
        if (place.kind === 'header' && isCredentialHeader(name))
            return undefined;
        if (isSecretElsewhere(place.value))
            return undefined;
        const hit = atName(place, { kind: KIND_WORDS[place.kind], name });
        // Somebody has decided: a note is enough.
        return (0,json_members/* getMember */.Xf)(place.value, 'isSecret') === false ? { ...hit, severity: 'info' } : hit;
    },
    fix: (hit, server, context) => (hit.severity === 'info' ? undefined : markSecret(hit, server, context)),
};
/** Headers that carry a credential whatever the server is. */
const credentialHeaderMarked = {
    scope: 'input',
    id: 'LINT-authorization-header',
    code: 'authorization-header-not-secret',
    field: 'remotes[].headers[].isSecret',
    judge(place) {
        const { name, kind, value } = place;
        if (kind !== 'header' || name === undefined || !isCredentialHeader(name))
            return undefined;
        return place.isSecret || isSecretElsewhere(value) ? undefined : atName(place, { name });
    },
    fix: markSecret,
};
/** A secret that stands in the entry is published with it. */
const noLiteralSecret = {
    scope: 'input',
    id: 'LINT-literal-secret',
    code: 'literal-secret',
    field: 'packages[].environmentVariables[].value',
    judge(place) {
        if (place.text === undefined && place.defaultText === undefined)
            return undefined;
        const value = judgeLiteral(place, 'value', place.text);
        const byDefault = judgeLiteral(place, 'default', place.defaultText);
        return value !== undefined && byDefault !== undefined ? [value, byDefault] : (value ?? byDefault);
    },
    fix: ({ pointer }) => ({ safe: false, edits: [{ kind: 'remove', pointer }] }),
};
/** Numbers, switches, file names and choices between known texts are no secrets, whatever they are called. */
function isPlainSetting(input) {
    const format = (0,json_members/* getMember */.Xf)(input, 'format');
    const choices = (0,json_members/* getMember */.Xf)(input, 'choices');
    if (format === 'boolean' || format === 'number' || format === 'filepath')
        return true;
    if (Array.isArray(choices) && choices.length > 0)
        return true;
    const value = (0,json_members/* getMember */.Xf)(input, 'value');
    return typeof value === 'string' && value !== '' && referencesOf(value).length === 0;
}
/** Its value is made from variables, and one of those is the secret; one that is not declared is another finding. */
function isSecretElsewhere(input) {
    const value = (0,json_members/* getMember */.Xf)(input, 'value');
    const variables = (0,json_members/* getMember */.Xf)(input, 'variables');
    if (typeof value !== 'string')
        return false;
    if (undeclaredReferences(input).length > 0)
        return true;
    if (!(0,json_members/* isJsonObject */.OW)(variables))
        return false;
    return referencesOf(value).some((name) => {
        const variable = (0,json_members/* getMember */.Xf)(variables, name);
        return (0,json_members/* isJsonObject */.OW)(variable) && ((0,json_members/* getMember */.Xf)(variable, 'isSecret') === true || looksSecret(name));
    });
}
function judgeLiteral(place, member, literal) {
    if (literal === undefined || literal.trim() === '')
        return undefined;
    const shape = findSecretShape(literal);
    if (shape === undefined && (!place.isSecret || referencesOf(literal).length > 0))
        return undefined;
    const shown = literal.trim().slice(0, Math.min(4, Math.floor(literal.trim().length / 2)));
    const args = {
        member,
        kind: KIND_WORDS[place.kind],
        name: place.name ?? '',
        problem: shape === undefined ? 'holds a fixed text although it is marked as secret' : `has the form of ${shape}`,
        shown,
        length: literal.trim().length,
    };
    return { pointer: (0,server_parts/* pointerOf */.rq)(place, member), severity: shape === undefined ? 'warning' : 'error', args };
}
/** At the name: in a `variables` map that is the key. */
function atName(place, args) {
    if (place.kind === 'variable')
        return { pointer: (0,server_parts/* pointerOf */.rq)(place), target: 'key', severity: 'warning', args };
    return { pointer: (0,server_parts/* pointerOf */.rq)(place, 'name'), severity: 'warning', args };
}
/** The key is spelled as the schema of the file spells it. */
function markSecret(hit, _server, { submitted, schemaVersion }) {
    const pointer = hit.target === 'key' ? hit.pointer : (0,json_pointer/* parentOf */.gN)(hit.pointer);
    const input = (0,json_members/* valueAt */.fK)(submitted, pointer);
    if (!(0,json_members/* isJsonObject */.OW)(input))
        return undefined;
    const key = (0,public_urls/* usesSnakeCase */.P6)(schemaVersion) ? 'is_secret' : 'isSecret';
    if (Object.hasOwn(input, key))
        return { safe: false, edits: [{ kind: 'replace', pointer: `${pointer}/${key}`, value: true }] };
    const after = Object.hasOwn(input, 'name') ? 'name' : undefined;
    return { safe: false, edits: [{ kind: 'insert', pointer, key, value: true, after }] };
}
const SECRET_RULES = [noLiteralSecret, credentialHeaderMarked, secretMarked];

;// CONCATENATED MODULE: ./build/manifest/rules/templates.js







/** Clients leave a name in braces as it is when it is no key of `variables` (the format's own words). */
function createTemplateRule(kind, code, field) {
    return {
        scope: 'input',
        id: `LINT-${code}`,
        code,
        field,
        judge(place) {
            if (place.text === undefined || place.kind !== kind)
                return undefined;
            const undeclared = undeclaredReferences(place.value);
            if (undeclared.length === 0)
                return undefined;
            const args = { name: place.name ?? '', variables: listNames(undeclared, ['{', '}']) };
            return { pointer: (0,server_parts/* pointerOf */.rq)(place, 'value'), severity: 'warning', args };
        },
        fix: (hit, _server, context) => declareVariables(hit.pointer, context),
    };
}
/** 437 of the headers in the official registry's data (data.md). */
const headerTemplates = createTemplateRule('header', 'header-template-undeclared', 'remotes[].headers[].value');
/** The same for arguments of packages and of their runtimes. */
const argumentTemplates = createTemplateRule('argument', 'argument-template-undeclared', 'packages[].packageArguments[].value');
/** The same for environment variables. */
const environmentTemplates = createTemplateRule('environment', 'environment-template-undeclared', 'packages[].environmentVariables[].value');
/** A `variables` map for what is missing; where there is one already, only a single name is added. */
function declareVariables(pointer, { submitted, schemaVersion }) {
    const parent = (0,json_pointer/* parentOf */.gN)(pointer);
    const input = (0,json_members/* valueAt */.fK)(submitted, parent);
    if (!(0,json_members/* isJsonObject */.OW)(input))
        return undefined;
    const undeclared = undeclaredReferences(input);
    const isOld = (0,public_urls/* usesSnakeCase */.P6)(schemaVersion);
    const name = (0,json_members/* getMember */.Xf)(input, 'name');
    const isCredential = typeof name === 'string' && isCredentialHeader(name);
    const toVariable = (reference) => ({
        [isOld ? 'is_required' : 'isRequired']: true,
        ...(isCredential || looksSecret(reference) ? { [isOld ? 'is_secret' : 'isSecret']: true } : {}),
    });
    if (!Object.hasOwn(input, 'variables')) {
        const value = Object.fromEntries(undeclared.map((reference) => [reference, toVariable(reference)]));
        return { safe: false, edits: [{ kind: 'insert', pointer: parent, key: 'variables', value, after: 'value' }] };
    }
    const [key] = undeclared;
    if (key === undefined || undeclared.length > 1 || !(0,json_members/* isJsonObject */.OW)((0,json_members/* getMember */.Xf)(input, 'variables')))
        return undefined;
    return { safe: false, edits: [{ kind: 'insert', pointer: `${parent}/variables`, key, value: toVariable(key) }] };
}
const TEMPLATE_RULES = [headerTemplates, argumentTemplates, environmentTemplates];

;// CONCATENATED MODULE: ./build/manifest/rules/inputs.js



/** Lints of arguments, environment variables and headers (users.md, data.md "Mistakes"). */
const INPUT_RULES = [...SECRET_RULES, ...TEMPLATE_RULES, ...INPUT_VALUE_RULES];

;// CONCATENATED MODULE: ./build/manifest/publisher-meta.js
/** Most bytes of `_meta["…/publisher-provided"]` (rules.md 12, E1). */
const MAX_PUBLISHER_META_BYTES = 4_096;
/**
 * How many bytes a value has as the official registry measures it (rules.md 12, E4): as Go writes JSON, so without
 * white space, `<`, `>`, `&`, U+2028 and U+2029 as six bytes each, half a surrogate pair as U+FFFD, all else UTF-8. The
 * order of keys changes nothing. Takes any depth.
 */
function measurePublisherMeta(value) {
    let bytes = 0;
    const open = [value];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (typeof next === 'string')
            bytes += measureString(next);
        else if (typeof next === 'number')
            bytes += Object.is(next, -0) ? 2 : String(next).length;
        else if (typeof next !== 'object' || next === null)
            bytes += String(next).length;
        else if (Array.isArray(next)) {
            bytes += 2 + Math.max(0, next.length - 1);
            for (const item of next)
                open.push(item);
        }
        else {
            const keys = Object.keys(next);
            bytes += 2 + Math.max(0, keys.length - 1);
            for (const key of keys) {
                bytes += measureString(key) + 1;
                open.push(next[key]);
            }
        }
    }
    return bytes;
}
function measureString(text) {
    let bytes = 2;
    for (const char of text)
        bytes += measureChar(char.codePointAt(0) ?? 0);
    return bytes;
}
function measureChar(code) {
    if (code < 0x20)
        return SHORT_ESCAPES.has(code) ? 2 : 6;
    if (code === 0x22 || code === 0x5c)
        return 2;
    if (code === 0x3c || code === 0x3e || code === 0x26 || code === 0x2028 || code === 0x2029)
        return 6;
    if (code < 0x80)
        return 1;
    if (code < 0x800)
        return 2;
    return code < 0x10000 ? 3 : 4;
}
/** Backspace, tab, line feed, form feed, carriage return. */
const SHORT_ESCAPES = new Set([0x08, 0x09, 0x0a, 0x0c, 0x0d]);

// EXTERNAL MODULE: ./build/manifest/server-json.js
var server_json = __webpack_require__(55804);
;// CONCATENATED MODULE: ./build/manifest/rules/meta.js






const meta_MAX_QUOTED_CHARS = 120;
/** Rule E1, measured as E4 says. */
const publisherMetaSize = {
    scope: 'server',
    id: 'E1',
    code: 'publisher-provided-too-large',
    field: '_meta',
    judge(server) {
        const meta = (0,json_members/* getMember */.Xf)(server, '_meta');
        const block = (0,json_members/* isJsonObject */.OW)(meta) ? (0,json_members/* getMember */.Xf)(meta, server_json/* PUBLISHER_META_KEY */.PH) : undefined;
        const bytes = block === undefined ? 0 : measurePublisherMeta(block);
        if (bytes <= MAX_PUBLISHER_META_BYTES)
            return undefined;
        return {
            pointer: (0,json_pointer/* renderPointer */.Wr)(['_meta', server_json/* PUBLISHER_META_KEY */.PH]),
            args: { bytes, limit: MAX_PUBLISHER_META_BYTES, key: server_json/* PUBLISHER_META_KEY */.PH },
        };
    },
};
/** Rule E2: the official registry publishes its own key and the publisher's, nothing else. */
const metaKey = {
    scope: 'server',
    id: 'E2',
    code: 'meta-key-ignored',
    field: '_meta',
    judge(server, { policy }) {
        const meta = (0,json_members/* getMember */.Xf)(server, '_meta');
        if (!(0,json_members/* isJsonObject */.OW)(meta) || policy.audience !== 'public')
            return undefined;
        return Object.keys(meta)
            .filter((key) => key !== server_json/* PUBLISHER_META_KEY */.PH && key !== server_json/* OFFICIAL_META_KEY */.sh)
            .map((key) => ({
            pointer: (0,json_pointer/* renderPointer */.Wr)(['_meta', key]),
            severity: 'info',
            target: 'key',
            args: { found: (0,shorten_text/* shortenText */.B)(key, meta_MAX_QUOTED_CHARS), key: server_json/* PUBLISHER_META_KEY */.PH },
        }));
    },
};
/** Rule E3: registries write this key. Looks at the document as submitted, since up-conversion drops the key. */
const metaOfficial = {
    scope: 'server',
    id: 'E3',
    code: 'meta-official-reserved',
    field: '_meta',
    judge(_server, { submitted }) {
        const meta = (0,json_members/* getMember */.Xf)(submitted, '_meta');
        if (!(0,json_members/* isJsonObject */.OW)(meta) || !Object.hasOwn(meta, server_json/* OFFICIAL_META_KEY */.sh))
            return undefined;
        const pointer = (0,json_pointer/* renderPointer */.Wr)(['_meta', server_json/* OFFICIAL_META_KEY */.sh]);
        return { pointer, severity: 'warning', target: 'key', args: { key: server_json/* OFFICIAL_META_KEY */.sh } };
    },
    /** Safe for older schemas: their conversion to the newest form drops the key (rules.md 3.4). */
    fix({ pointer }, _server, { submitted, schemaVersion }) {
        const meta = (0,json_members/* getMember */.Xf)(submitted, '_meta');
        const isOnly = (0,json_members/* isJsonObject */.OW)(meta) && Object.keys(meta).length === 1;
        const safe = schemaVersion !== undefined && schemaVersion !== public_urls/* CURRENT_SCHEMA_VERSION */.FT;
        return { safe, edits: [{ kind: 'remove', pointer: isOnly ? '/_meta' : pointer }] };
    },
};
/** Rules of `_meta` (rules.md 12). */
const META_RULES = [publisherMetaSize, metaKey, metaOfficial];

// EXTERNAL MODULE: ./build/manifest/rules/package-addresses.js
var package_addresses = __webpack_require__(47041);
// EXTERNAL MODULE: ./build/manifest/npx-bins.js
var npx_bins = __webpack_require__(32553);
;// CONCATENATED MODULE: ./build/manifest/same-version.js
const PLAIN = /^[vV]?\d[0-9A-Za-z.+_-]*$/;
const MAX_VERSION_CHARS = 255;
/** Words for a prerelease, as PEP 440 shortens them. */
const SHORT_WORDS = new Map([
    ['alpha', 'a'],
    ['beta', 'b'],
    ['c', 'rc'],
    ['pre', 'rc'],
    ['preview', 'rc'],
]);
/**
 * Whether a package's version and its server's are one in different spellings: a leading `v`, PEP 440 against semver
 * (`1.0.0rc1`, `1.0.0-rc.1`), zeros at the end, build metadata. A server version that adds to the package's is a
 * revision of the entry (`1.2.3-1`, `1.2.3+2`) and counts as the same. What is no plain version is never different.
 */
function meansSameVersion(packageVersion, serverVersion) {
    if (packageVersion === serverVersion)
        return true;
    if (![packageVersion, serverVersion].every((version) => version.length <= MAX_VERSION_CHARS && PLAIN.test(version))) {
        return true;
    }
    const [ofPackage, ofServer] = [toParts(packageVersion), toParts(serverVersion)];
    if (ofPackage.length >= 3 && ofPackage.every((part, index) => ofServer[index] === part))
        return true;
    return withoutZeros(ofPackage).join('.') === withoutZeros(ofServer).join('.');
}
function toParts(version) {
    const core = version.replace(/^[vV]/, '').split('+', 1)[0] ?? '';
    const parts = core.toLowerCase().match(/\d+|[a-z]+/g) ?? [];
    return parts.map((part) => SHORT_WORDS.get(part) ?? part.replace(/^0+(?=\d)/, ''));
}
function withoutZeros(parts) {
    const firstWord = parts.findIndex((part) => /[a-z]/.test(part));
    const numbers = parts.slice(0, firstWord === -1 ? parts.length : firstWord);
    while (numbers.length > 1 && numbers.at(-1) === '0')
        numbers.pop();
    return firstWord === -1 ? numbers : [...numbers, ...parts.slice(firstWord)];
}

;// CONCATENATED MODULE: ./build/manifest/rules/package-lints.js





/** Rule K8, D-7: told here; `verify` refuses it in a public registry. */
const somethingToRun = {
    scope: 'server',
    id: 'K8',
    code: 'nothing-to-run',
    field: 'packages',
    judge: (server) => isEmptyList((0,json_members/* getMember */.Xf)(server, 'packages')) && isEmptyList((0,json_members/* getMember */.Xf)(server, 'remotes'))
        ? { pointer: '', severity: 'warning', args: {} }
        : undefined,
};
/** Two places that say the version drift apart (users.md, pain 8). Revisions of one package version are no drift. */
const versionAgrees = {
    scope: 'package',
    id: 'LINT-package-version',
    code: 'package-version-differs',
    field: 'packages[].version',
    judge(pack, { server }) {
        const { version } = pack;
        if (version === undefined || version === '')
            return undefined;
        const expected = (0,server_parts/* getText */.q4)(server, 'version');
        if (expected === undefined || meansSameVersion(version, expected))
            return undefined;
        return { pointer: (0,server_parts/* pointerOf */.rq)(pack, 'version'), severity: 'warning', args: { version, expected } };
    },
    fix: ({ pointer, args }) => (0,rule/* replaceWith */.b)(pointer, String(args.expected), false),
};
/** `npx -y <package>` needs one command to start (users.md, pain 18). Known only beside the package.json. */
const npxCanChoose = {
    scope: 'package',
    id: 'LINT-npx-bin',
    code: 'npx-bin-ambiguous',
    field: 'packages[].identifier',
    judge(pack, context) {
        const packageJson = findPackageJson(pack, context);
        if (packageJson === undefined)
            return undefined;
        const bins = (0,json_members/* getMember */.Xf)(packageJson, 'bin');
        const identifier = String(pack.identifier);
        if (!(0,json_members/* isJsonObject */.OW)(bins) ||
            Object.keys(bins).length === 0 ||
            (0,npx_bins/* canNpxChoose */.g)(bins, identifier) ||
            choosesCommand(pack.value, bins))
            return undefined;
        const commands = Object.keys(bins).slice(0, 10).join(', ');
        const args = { identifier, commands, wanted: (0,npx_bins/* dropScope */.Y)(identifier) };
        return { pointer: (0,server_parts/* pointerOf */.rq)(pack, 'identifier'), severity: 'warning', args };
    },
};
/** The proof of an npm package is inside it, so a wrong one costs a package version (users.md, pain 2). */
const npmNameMatches = {
    scope: 'package',
    id: 'LINT-npm-mcp-name',
    code: 'npm-mcp-name-differs',
    field: 'packages[].identifier',
    judge(pack, context) {
        const packageJson = findPackageJson(pack, context);
        if (packageJson === undefined)
            return undefined;
        const name = (0,server_parts/* getText */.q4)(context.server, 'name');
        const found = (0,json_members/* getMember */.Xf)(packageJson, 'mcpName');
        if (name === undefined || found === name)
            return undefined;
        const problem = typeof found === 'string' ? `says "mcpName": "${found}"` : 'has no "mcpName"';
        const args = { identifier: String(pack.identifier), name, problem };
        return { pointer: (0,server_parts/* pointerOf */.rq)(pack, 'identifier'), severity: 'warning', args };
    },
};
function isEmptyList(value) {
    return value === undefined || (Array.isArray(value) && value.length === 0);
}
/** The package.json beside the file, where it is that of this package. */
function findPackageJson(pack, { surroundings: { packageJson } }) {
    if (packageJson === undefined || pack.type !== 'npm')
        return undefined;
    const name = (0,server_parts/* getText */.q4)(packageJson, 'name');
    return name !== undefined && pack.identifier === name ? packageJson : undefined;
}
/** As npx decides it: commands that are one file are one, and the one named like the package wins. */
/** Another launcher, `-p`/`--package`, or a command as the first argument. */
function choosesCommand(pack, bins) {
    const hint = (0,server_parts/* getText */.q4)(pack, 'runtimeHint');
    if (hint !== undefined && hint !== 'npx')
        return true;
    const names = (0,server_parts/* itemsOf */.S3)(pack, 'runtimeArguments').flatMap((argument) => [
        (0,server_parts/* getText */.q4)(argument, 'name') ?? '',
        (0,server_parts/* getText */.q4)(argument, 'value') ?? '',
    ]);
    if (names.some((name) => name === '-p' || name === '--package' || name.startsWith('--package=')))
        return true;
    return (0,server_parts/* argumentsOf */.aX)(pack).some((argument) => Object.hasOwn(bins, (0,server_parts/* getText */.q4)(argument, 'value') ?? ''));
}
const PACKAGE_LINTS = [somethingToRun, versionAgrees, npxCanChoose, npmNameMatches];

// EXTERNAL MODULE: ./build/manifest/rules/package-matrix.js
var package_matrix = __webpack_require__(58912);
// EXTERNAL MODULE: ./build/manifest/rules/package-fields.js
var package_fields = __webpack_require__(91184);
;// CONCATENATED MODULE: ./build/manifest/rules/package-types.js




/** Rule K1: only U+0020 counts. */
const identifierSpaces = {
    scope: 'package',
    id: 'K1',
    code: 'package-name-has-spaces',
    field: 'packages[].identifier',
    judge(pack) {
        const { identifier } = pack;
        return identifier?.includes(' ') ? { pointer: (0,server_parts/* pointerOf */.rq)(pack, 'identifier'), args: { identifier } } : undefined;
    },
    fix({ pointer, args }) {
        const trimmed = String(args.identifier).trim();
        return trimmed === '' || trimmed.includes(' ') ? undefined : (0,rule/* replaceWith */.b)(pointer, trimmed, false);
    },
};
/** Rule K4 for what the schema lets through: an empty identifier. */
const identifierMissing = {
    scope: 'package',
    id: 'K4',
    code: 'package-identifier-missing',
    field: 'packages[].identifier',
    judge: (pack) => (pack.identifier === '' ? { pointer: (0,server_parts/* pointerOf */.rq)(pack, 'identifier'), args: {} } : undefined),
};
/** Rule K3: which types there are is the policy's. */
const packageType = {
    scope: 'package',
    id: 'K3',
    code: 'package-type-unsupported',
    field: 'packages[].registryType',
    judge(pack, { policy }) {
        const found = pack.type;
        if (found === undefined || policy.packageTypes.includes(found))
            return undefined;
        const meant = (0,package_fields/* findMeantType */.xA)(found, policy.packageTypes);
        const args = {
            found,
            accepted: policy.packageTypes.join(', '),
            hint: meant === undefined ? '' : ` Most likely "${meant}" is meant.`,
            ...(meant === undefined ? {} : { suggestion: meant }),
        };
        const severity = policy.toleratesOtherTypes && found !== '' ? 'warning' : 'error';
        return { pointer: (0,server_parts/* pointerOf */.rq)(pack, 'registryType'), severity, args };
    },
    fix: ({ pointer, args }) => (0,suggestion/* replaceWithSuggestion */.T)(pointer, args.suggestion),
};
/** Rules of the type and the identifier of a package (rules.md 9). */
const PACKAGE_TYPE_RULES = [identifierSpaces, identifierMissing, packageType];

;// CONCATENATED MODULE: ./build/manifest/rules/packages.js




/** Rules of `packages` (rules.md 9, ownership.md 8.6 and 8.7 as far as they need no network), then lints. */
const PACKAGE_RULES = [
    ...PACKAGE_TYPE_RULES,
    ...package_matrix/* PACKAGE_MATRIX_RULES */.NQ,
    ...package_addresses/* PACKAGE_ADDRESS_RULES */.U1,
    ...PACKAGE_LINTS,
];

;// CONCATENATED MODULE: ./build/manifest/rules/placeholders.js


const placeholders_MAX_QUOTED_CHARS = 80;
const BRACKETED = /\[(?:describe|insert|enter|add|your|todo|placeholder)\b/i;
const ANGLED = /<(?:your|my|insert|owner|user(?:name)?|org|repo|name|description|version)\b/i;
const UNWRITTEN = /^\s*(?:(?:TODO|TBD|FIXME)\s*$|(?:TODO|FIXME):)/;
/** What every placeholder has: nearly no real value does, and then nothing else is looked at. */
const SUSPICIOUS = /[[<{]|\$\(|^\s*(?:TODO|TBD|FIXME)/;
/**
 * Rule D-10: text that a template left behind. `{name}` alone is a variable of a URL, not a placeholder; the texts of
 * inputs are not looked at, since examples belong there.
 */
const placeholderText = {
    scope: 'text',
    id: 'D-10',
    code: 'placeholder-text',
    field: 'description',
    judge({ text, field, part }) {
        const found = findPlaceholder(text);
        if (found === undefined)
            return undefined;
        const pointer = part === undefined ? `/${field}` : (0,server_parts/* pointerOf */.rq)(part, field);
        return { pointer, args: { field, found: (0,shorten_text/* shortenText */.B)(found, placeholders_MAX_QUOTED_CHARS) } };
    },
};
/**
 * The first piece of a text that a template left behind (rules.md 7.3, and the `<<Name>>` and `$(Name)` of build tools
 * in real files); undefined when there is none.
 */
function findPlaceholder(text) {
    if (!SUSPICIOUS.test(text))
        return undefined;
    if (UNWRITTEN.test(text))
        return text.trim();
    return (findEnclosed(text, BRACKETED, ']') ??
        findEnclosed(text, /<<\w/, '>>') ??
        findEnclosed(text, ANGLED, '>') ??
        findDoubleBraced(text) ??
        findEnclosed(text, /\$\{/, '}') ??
        findEnclosed(text, /\$\(\w/, ')'));
}
/** From the first opening to the next closing sign; where the first has none, no later one has. */
function findEnclosed(text, opening, closing) {
    const start = text.search(opening);
    const end = start < 0 ? -1 : text.indexOf(closing, start);
    return end < 0 ? undefined : text.slice(start, end + closing.length);
}
/** `{{…}}` without a closing brace inside. Every search begins where the last one ended: linear in the length. */
function findDoubleBraced(text) {
    for (let start = text.indexOf('{{'); start >= 0;) {
        const end = text.indexOf('}', start + 2);
        if (end < 0)
            return undefined;
        if (text.charAt(end + 1) === '}')
            return text.slice(start, end + 2);
        start = text.indexOf('{{', end);
    }
    return undefined;
}
const PLACEHOLDER_RULES = [placeholderText];

// EXTERNAL MODULE: ./build/manifest/repair-repository.js
var repair_repository = __webpack_require__(12584);
// EXTERNAL MODULE: ./build/manifest/repository-address.js
var repository_address = __webpack_require__(9747);
// EXTERNAL MODULE: ./build/manifest/subfolder.js
var manifest_subfolder = __webpack_require__(12410);
;// CONCATENATED MODULE: ./build/manifest/rules/repository.js






const POINTER = '/repository';
const repository_MAX_QUOTED_CHARS = 120;
const SOURCES = ['github', 'gitlab'];
/** Rule R1 with R6: officially skipped, but the schema refuses a repository without URL and source. */
const repositoryEmpty = {
    scope: 'server',
    id: 'R1',
    code: 'repository-empty',
    field: 'repository',
    judge(_server, { submitted }) {
        const repository = (0,json_members/* getMember */.Xf)(submitted, 'repository');
        return (0,json_members/* isJsonObject */.OW)(repository) && isEmpty(repository)
            ? { pointer: POINTER, args: {}, covers: [POINTER] }
            : undefined;
    },
    fix(_hit, _server, { submitted }) {
        const repository = (0,json_members/* getMember */.Xf)(submitted, 'repository');
        const safe = (0,json_members/* isJsonObject */.OW)(repository) && Object.values(repository).every(isBlank);
        return { safe, edits: [{ kind: 'remove', pointer: POINTER }] };
    },
};
/** Rule R2: the URL of a repository with the source `github`. */
const githubUrl = toRepositoryRule('R2', (source) => source === 'github');
/** Rules R3 and R3b: the same for `gitlab`; nested groups (D-5) in a private registry only. */
const gitlabUrl = toRepositoryRule('R3', (source) => source === 'gitlab');
/** Rule R4: any other source, and none. A policy may name further hosts; a private registry takes any. */
const otherSource = toRepositoryRule('R4', (source) => !SOURCES.includes(source ?? ''));
/** Rule R5. An empty subfolder is as good as none. */
const subfolderPath = {
    scope: 'server',
    id: 'R5',
    code: 'invalid-subfolder-path',
    field: 'repository.subfolder',
    judge(server) {
        const repository = (0,json_members/* getMember */.Xf)(server, 'repository');
        const subfolder = (0,json_members/* isJsonObject */.OW)(repository) && !isEmpty(repository) ? (0,json_members/* getMember */.Xf)(repository, 'subfolder') : undefined;
        if (typeof subfolder !== 'string' || subfolder === '')
            return undefined;
        const problem = (0,manifest_subfolder/* findSubfolderProblem */.rO)(subfolder);
        if (problem === undefined)
            return undefined;
        const repaired = (0,manifest_subfolder/* repairSubfolder */.IW)(subfolder);
        const found = (0,shorten_text/* shortenText */.B)(subfolder, repository_MAX_QUOTED_CHARS);
        return { pointer: '/repository/subfolder', args: { found, problem, wanted: describeSubfolder(repaired) } };
    },
    fix({ pointer }, server) {
        const repository = (0,json_members/* getMember */.Xf)(server, 'repository');
        const subfolder = (0,json_members/* isJsonObject */.OW)(repository) ? (0,json_members/* getMember */.Xf)(repository, 'subfolder') : undefined;
        const repaired = typeof subfolder === 'string' ? (0,manifest_subfolder/* repairSubfolder */.IW)(subfolder) : undefined;
        if (repaired === undefined || typeof subfolder !== 'string')
            return undefined;
        if (repaired === '')
            return { safe: subfolder.trim() === '', edits: [{ kind: 'remove', pointer }] };
        return (0,rule/* replaceWith */.b)(pointer, repaired, repaired === subfolder.trim());
    },
};
function toRepositoryRule(id, applies) {
    return {
        scope: 'server',
        id,
        code: 'invalid-repository-url',
        field: 'repository.url',
        judge(server, context) {
            const repository = readRepository(server);
            if (repository === undefined || !applies(repository.source))
                return undefined;
            return judgeRepository(repository, context);
        },
        fix(hit, server, context) {
            const repository = readRepository(server);
            if (repository === undefined)
                return undefined;
            return hit.pointer.endsWith('/source') ? fixSource(repository) : fixUrl(repository, context);
        },
    };
}
/** Undefined where there is nothing to judge: no repository, an empty one, or members of a wrong type. */
function readRepository(server) {
    const members = (0,json_members/* getMember */.Xf)(server, 'repository');
    if (!(0,json_members/* isJsonObject */.OW)(members) || isEmpty(members))
        return undefined;
    const [url, source] = [(0,json_members/* getMember */.Xf)(members, 'url'), (0,json_members/* getMember */.Xf)(members, 'source')];
    if (typeof url !== 'string' || (source !== undefined && typeof source !== 'string'))
        return undefined;
    return { members, url, source };
}
function judgeRepository(repository, { policy }) {
    const { url, source } = repository;
    if (source !== undefined && (0,repository_address/* acceptsRepository */.qh)(url, source, policy))
        return undefined;
    const { problems, wanted } = (0,repair_repository/* diagnoseRepositoryUrl */.E)(url, policy);
    const hits = [];
    if (problems.length > 0) {
        const found = (0,shorten_text/* shortenText */.B)(url, repository_MAX_QUOTED_CHARS);
        const args = { member: 'url', found, problem: problems.join(', '), wanted: describe(wanted) };
        hits.push({ pointer: '/repository/url', args });
    }
    const right = findSource(repository);
    const isBlankSource = isBlank(source ?? '');
    const isWrong = isBlankSource || (policy.audience === 'public' && right !== source);
    if (isWrong && (right !== undefined || (source !== undefined && problems.length === 0))) {
        hits.push({ pointer: '/repository/source', args: describeSource(repository, right) });
    }
    return hits;
}
/** The source that belongs to the host of the URL; else the given one in lower case, where that is a known one. */
function findSource({ url, source }) {
    const host = /^(?:[a-z+]+:\/\/)?(?:[\w.-]+@)?([\w.-]+)/i.exec(url.trim())?.[1]?.toLowerCase() ?? '';
    const lower = source?.toLowerCase() ?? '';
    return (0,repository_address/* sourceOfHost */.vo)(host) ?? (SOURCES.includes(lower) ? lower : undefined);
}
function describeSource({ url, source = '' }, right) {
    return {
        member: 'source',
        found: (0,shorten_text/* shortenText */.B)(source, repository_MAX_QUOTED_CHARS),
        problem: isBlank(source)
            ? 'does not say which software the host runs'
            : `is not the source that belongs to ${(0,shorten_text/* shortenText */.B)(url, repository_MAX_QUOTED_CHARS)}`,
        wanted: right === undefined ? '"source": "git", or the software that the host runs' : `"source": "${right}"`,
    };
}
function fixSource(repository) {
    const right = findSource(repository);
    if (right === undefined)
        return undefined;
    const { source } = repository;
    if (source !== undefined)
        return (0,rule/* replaceWith */.b)('/repository/source', right, source.trim() === right);
    return { safe: false, edits: [{ kind: 'insert', pointer: POINTER, key: 'source', value: right, after: 'url' }] };
}
function fixUrl({ members, url }, { policy }) {
    const { wanted, safe } = (0,repair_repository/* diagnoseRepositoryUrl */.E)(url, policy);
    if (wanted === undefined)
        return undefined;
    const edits = [{ kind: 'replace', pointer: '/repository/url', value: wanted.url }];
    const present = (0,json_members/* getMember */.Xf)(members, 'subfolder');
    if (wanted.subfolder !== undefined && isBlank(present ?? '')) {
        const after = Object.hasOwn(members, 'source') ? 'source' : 'url';
        edits.push(present === undefined
            ? { kind: 'insert', pointer: POINTER, key: 'subfolder', value: wanted.subfolder, after }
            : { kind: 'replace', pointer: '/repository/subfolder', value: wanted.subfolder });
    }
    return { safe, edits };
}
function describe(wanted) {
    if (wanted === undefined)
        return '"url": "https://<host>/<owner>/<repository>", or leave "repository" out';
    const url = `"url": "${(0,shorten_text/* shortenText */.B)(wanted.url, 110)}"`;
    return wanted.subfolder === undefined ? url : `${url}, "subfolder": "${(0,shorten_text/* shortenText */.B)(wanted.subfolder, 50)}"`;
}
function describeSubfolder(repaired) {
    if (repaired === undefined)
        return 'a path below the root of the repository, such as "servers/weather"';
    return repaired === ''
        ? 'no "subfolder" at all: that is the root'
        : `"subfolder": "${(0,shorten_text/* shortenText */.B)(repaired, repository_MAX_QUOTED_CHARS)}"`;
}
function isEmpty(repository) {
    return ['url', 'source'].every((key) => {
        const value = (0,json_members/* getMember */.Xf)(repository, key);
        return value === undefined || isBlank(value);
    });
}
function isBlank(value) {
    return typeof value === 'string' && value.trim() === '';
}
const REPOSITORY_RULES = [repositoryEmpty, githubUrl, gitlabUrl, otherSource, subfolderPath];

;// CONCATENATED MODULE: ./build/manifest/rules/schema-reference.js



const schema_reference_POINTER = '/$schema';
/** Rule S1. The JSON Schema itself does not require it. */
const schemaRequired = {
    scope: 'server',
    id: 'S1',
    code: 'schema-field-required',
    field: '$schema',
    judge: (_server, { reference }) => reference.kind === 'missing' ? { pointer: schema_reference_POINTER, args: { current: public_urls/* CURRENT_SCHEMA_URL */.i3 } } : undefined,
    fix: (_hit, _server, { submitted }) => Object.hasOwn(submitted, '$schema')
        ? (0,rule/* replaceWith */.b)(schema_reference_POINTER, public_urls/* CURRENT_SCHEMA_URL */.i3, false)
        : { safe: false, edits: [{ kind: 'insert', pointer: '', key: '$schema', value: public_urls/* CURRENT_SCHEMA_URL */.i3 }] },
};
/** Rule S2: the URL must contain `/schemas/<version>/server.schema.json`, on any host. */
const schemaVersioned = {
    scope: 'server',
    id: 'S2',
    code: 'schema-version-extraction-error',
    field: '$schema',
    judge(_server, { reference }) {
        if (reference.kind !== 'unversioned')
            return undefined;
        return { pointer: schema_reference_POINTER, args: { url: reference.url, current: public_urls/* CURRENT_SCHEMA_URL */.i3 } };
    },
    fix: () => (0,rule/* replaceWith */.b)(schema_reference_POINTER, public_urls/* CURRENT_SCHEMA_URL */.i3, false),
};
/** Rule S4: the version that the URL names was never published. */
const schemaPublished = {
    scope: 'server',
    id: 'S4',
    code: 'schema-version-not-available',
    field: '$schema',
    judge(_server, { reference }) {
        if (reference.kind !== 'unpublished')
            return undefined;
        const args = { version: reference.version, known: public_urls/* SCHEMA_VERSIONS */.o8.join(', '), current: public_urls/* CURRENT_SCHEMA_URL */.i3 };
        return { pointer: schema_reference_POINTER, args };
    },
    fix: () => (0,rule/* replaceWith */.b)(schema_reference_POINTER, public_urls/* CURRENT_SCHEMA_URL */.i3, false),
};
/** Rule S3 with D-3: every published version is accepted; all but the current URL are told. */
const schemaCurrent = {
    scope: 'server',
    id: 'S3',
    code: 'schema-version-deprecated',
    field: '$schema',
    judge(_server, { reference }) {
        if (reference.kind !== 'published' || reference.url === public_urls/* CURRENT_SCHEMA_URL */.i3)
            return undefined;
        const args = { url: reference.url, current: public_urls/* CURRENT_SCHEMA_URL */.i3 };
        return { pointer: schema_reference_POINTER, severity: 'warning', args };
    },
    fix(_hit, server, { submitted, schemaVersion }) {
        if (schemaVersion === undefined)
            return undefined;
        // The current version under another host, or with something behind it.
        if (schemaVersion === public_urls/* CURRENT_SCHEMA_VERSION */.FT)
            return (0,rule/* replaceWith */.b)(schema_reference_POINTER, public_urls/* CURRENT_SCHEMA_URL */.i3, true);
        return fixToNewest(submitted, server, schemaVersion);
    },
};
/** Rules of `$schema` (rules.md 3). */
const SCHEMA_REFERENCE_RULES = [
    schemaRequired,
    schemaVersioned,
    schemaPublished,
    schemaCurrent,
];

;// CONCATENATED MODULE: ./build/manifest/rules/secret-in-text.js



/** Nothing shorter is a secret whose form can be told, but a password in a URL. */
const MIN_CHARS = 12;
const MAY_HOLD_SECRET = /gh[pousr]_|github_pat_|sk-|k_live_|AKIA|xox|AIza|glpat-|npm_|PRIVATE KEY|:\/\/[^/@]*@/;
/** A secret further back in one text is not looked for: bounds what a hostile text costs. */
const MAX_CHARS = 8_192;
/**
 * A secret, told by its form, in any text of the document: what is published is read by everybody. Credentials in a URL
 * are a warning: the official registry does not refuse them (rules.md 10). `value` and `default` of inputs as a whole
 * are `literal-secret`.
 */
const noSecretInText = {
    scope: 'server',
    id: 'LINT-secret-in-text',
    code: 'secret-in-text',
    field: 'description',
    judge(server) {
        const hits = [];
        walk(server, [], hits);
        return hits;
    },
};
function walk(value, path, hits) {
    if (typeof value === 'string') {
        if (value.length < MIN_CHARS)
            return;
        const text = value.length > MAX_CHARS ? value.slice(0, MAX_CHARS) : value;
        if (MAY_HOLD_SECRET.test(text))
            judgeText(text, path, hits);
    }
    else if (Array.isArray(value)) {
        for (const [index, item] of value.entries())
            walk(item, [...path, index], hits);
    }
    else if (value !== null && typeof value === 'object') {
        for (const key of Object.keys(value))
            walk(value[key], [...path, key], hits);
    }
}
function judgeText(text, path, hits) {
    const key = path.at(-1);
    if ((key === 'value' || key === 'default') && findSecretShape(text) !== undefined)
        return;
    const found = (0,secret_spans/* findSecretSpans */.lb)(text).filter(({ isReal }) => isReal);
    const [first] = found.toSorted((a, b) => Number(isMild(a.kind)) - Number(isMild(b.kind)));
    if (first === undefined)
        return;
    const args = { field: String(key ?? ''), kind: first.kind, shown: text.slice(first.start, first.start + 4) };
    hits.push({ pointer: (0,json_pointer/* renderPointer */.Wr)(path), args, ...(isMild(first.kind) ? { severity: 'warning' } : {}) });
}
function isMild(kind) {
    return kind.endsWith('of a URL') || kind.endsWith('in a URL');
}

// EXTERNAL MODULE: ./build/manifest/server-name.js
var server_name = __webpack_require__(57317);
;// CONCATENATED MODULE: ./build/manifest/rules/suggest-server-name.js



/** Longest name that the schema allows (rules.md 4, N7). */
const suggest_server_name_MAX_NAME_CHARS = 200;
const ALNUM = /[a-zA-Z0-9]/;
/**
 * What the publisher most likely meant by a name that breaks N1 to N6: other characters become hyphens, further
 * slashes too, and a missing namespace is the owner of the repository (of this run, or of a github.com
 * `repository.url`). Undefined when nothing valid comes out. Only a guess, except for trimmed blanks.
 */
function suggestServerName(server, context) {
    const name = (0,json_members/* getMember */.Xf)(server, 'name');
    if (typeof name !== 'string' || name.length > 2 * suggest_server_name_MAX_NAME_CHARS)
        return undefined;
    const trimmed = name.trim();
    if ((0,server_name/* isServerName */.$P)(trimmed))
        return { name: trimmed, safe: true };
    const guess = repairName(trimmed, () => context.surroundings.ownerLogin ?? (0,repository_address/* findRepositoryOwner */.jP)(server));
    return guess !== undefined && guess.length <= suggest_server_name_MAX_NAME_CHARS && (0,server_name/* isServerName */.$P)(guess)
        ? { name: guess, safe: false }
        : undefined;
}
function repairName(name, findOwner) {
    const parts = name.split('/').filter((part) => part !== '');
    const [first, ...rest] = parts;
    if (first === undefined)
        return undefined;
    if (rest.length > 0)
        return `${cleanHalf(first, /[^a-zA-Z0-9.-]+/g)}/${cleanName(rest.join('-'))}`;
    if (name.endsWith('/'))
        return undefined;
    const dot = first.lastIndexOf('.');
    if (!name.startsWith('/') && dot !== first.indexOf('.')) {
        return `${cleanHalf(first.slice(0, dot), /[^a-zA-Z0-9.-]+/g)}/${cleanName(first.slice(dot + 1))}`;
    }
    const owner = findOwner();
    return owner === undefined ? undefined : `io.github.${owner}/${cleanName(first)}`;
}
function cleanName(text) {
    return cleanHalf(text, /[^a-zA-Z0-9._-]+/g);
}
/** Accents dropped, other forbidden characters as hyphens, a letter or digit at both ends. */
function cleanHalf(text, forbidden) {
    const chars = text
        .normalize('NFD')
        .replace(/[\u0300-\u036f]+/g, '')
        .replace(forbidden, '-');
    let [start, end] = [0, chars.length];
    while (start < end && !ALNUM.test(chars.charAt(start)))
        start += 1;
    while (end > start && !ALNUM.test(chars.charAt(end - 1)))
        end -= 1;
    return chars.slice(start, end);
}

;// CONCATENATED MODULE: ./build/manifest/rules/server-name-form.js






const server_name_form_MAX_QUOTED_CHARS = 60;
const GITHUB_PREFIX = 'io.github.';
const NAMESPACE = { whole: server_name/* NAMESPACE_FORM */.bs, forbidden: /[^a-zA-Z0-9.-]/u };
const NAME = { whole: server_name/* NAME_FORM */.PR, forbidden: /[^a-zA-Z0-9._-]/u };
/** Rule N1. A name that is missing or no string is the schema's to report. */
const nameNotEmpty = toNameRule('N1', (name) => (name.trim() === '' ? 'it is empty' : undefined));
/** Rule N2. */
const nameHasSlash = toNameRule('N2', (name) => {
    return name.includes('/') || name.trim() === '' ? undefined : 'it has no slash, so no namespace';
});
/** Rule N3; so `a//b` and `a/b/` are reported here, not as an empty half. */
const nameHasOneSlash = toNameRule('N3', (name) => {
    const count = countSlashes(name);
    return count > 1 ? `it has ${count} slashes; exactly one is allowed` : undefined;
});
/** Rule N4. */
const nameHasTwoHalves = toNameRule('N4', (name) => {
    if (countSlashes(name) !== 1)
        return undefined;
    if (name.startsWith('/'))
        return 'there is nothing before its slash';
    return name.endsWith('/') ? 'there is nothing behind its slash' : undefined;
});
/** Rule N5: the half before the slash. */
const namespaceForm = toNameRule('N5', (name) => {
    const halves = (0,server_name/* splitServerName */.Xe)(name);
    if (halves === undefined || NAMESPACE.whole.test(halves.namespace))
        return undefined;
    if ((0,server_name/* isServerName */.$P)(name.trim()))
        return 'there are blanks around it';
    return describeHalf('namespace', halves.namespace, NAMESPACE);
});
/** Rule N6: the half after the slash. Blanks around the whole name are reported once, by N5 if it can. */
const nameForm = toNameRule('N6', (name) => {
    const halves = (0,server_name/* splitServerName */.Xe)(name);
    if (halves === undefined || NAME.whole.test(halves.name))
        return undefined;
    if (!(0,server_name/* isServerName */.$P)(name.trim()))
        return describeHalf('name', halves.name, NAME);
    return NAMESPACE.whole.test(halves.namespace) ? 'there are blanks around it' : undefined;
});
/**
 * Rule N9 with D-4: the owner of an `io.github.<owner>` namespace in another case than GitHub has it. GitHub's own
 * spelling is known where this runs in the owner's repository; else a github.com `repository.url` is taken at its word.
 */
const nameCase = {
    scope: 'server',
    id: 'N9',
    code: 'name-case-not-canonical',
    field: 'name',
    judge(server, context) {
        const name = (0,json_members/* getMember */.Xf)(server, 'name');
        const canonical = typeof name === 'string' ? toCanonicalName(name, server, context) : undefined;
        if (typeof name !== 'string' || canonical === undefined)
            return undefined;
        const source = context.surroundings.ownerLogin === undefined ? '"repository.url"' : 'GitHub';
        const args = { name: (0,shorten_text/* shortenText */.B)(name, server_name_form_MAX_QUOTED_CHARS), canonical, source };
        return { pointer: '/name', severity: 'warning', args };
    },
    fix(hit, server, context) {
        const name = (0,json_members/* getMember */.Xf)(server, 'name');
        const canonical = typeof name === 'string' ? toCanonicalName(name, server, context) : undefined;
        return canonical === undefined
            ? undefined
            : (0,rule/* replaceWith */.b)(hit.pointer, canonical, context.surroundings.ownerLogin !== undefined);
    },
};
/** The name with the owner as GitHub spells it; undefined when it is that already, or another owner's. */
function toCanonicalName(name, server, context) {
    const halves = (0,server_name/* splitServerName */.Xe)(name);
    if (halves === undefined || halves.namespace.slice(0, GITHUB_PREFIX.length).toLowerCase() !== GITHUB_PREFIX) {
        return undefined;
    }
    const owner = context.surroundings.ownerLogin ?? (0,repository_address/* findRepositoryOwner */.jP)(server);
    if (owner === undefined)
        return undefined;
    const namespace = `${GITHUB_PREFIX}${owner}`;
    const differs = halves.namespace !== namespace && halves.namespace.toLowerCase() === namespace.toLowerCase();
    return differs ? `${namespace}/${halves.name}` : undefined;
}
function toNameRule(id, findProblem) {
    return {
        scope: 'name',
        id,
        code: 'invalid-server-name',
        field: 'name',
        judge(name, context) {
            const problem = findProblem(name);
            if (problem === undefined)
                return undefined;
            const suggestion = suggestServerName(context.server, context);
            const wanted = suggestion === undefined ? 'namespace/name' : `"${suggestion.name}"`;
            return { pointer: '/name', args: { name: (0,shorten_text/* shortenText */.B)(name, server_name_form_MAX_QUOTED_CHARS), problem, wanted } };
        },
        fix(hit, server, context) {
            const suggestion = suggestServerName(server, context);
            return suggestion && (0,rule/* replaceWith */.b)(hit.pointer, suggestion.name, suggestion.safe);
        },
    };
}
function describeHalf(half, text, form) {
    const quoted = `its ${half} "${(0,shorten_text/* shortenText */.B)(text, server_name_form_MAX_QUOTED_CHARS)}"`;
    const forbidden = form.forbidden.exec(text)?.[0];
    if (forbidden !== undefined)
        return `${quoted} has the character "${forbidden}", which a ${half} may not have`;
    if (text.length < 2)
        return `${quoted} has one character; at least two are needed`;
    return `${quoted} must begin and end with a letter or a digit`;
}
function countSlashes(name) {
    let count = 0;
    for (let at = name.indexOf('/'); at >= 0; at = name.indexOf('/', at + 1))
        count += 1;
    return count;
}
/** Rules of the name: its form (rules.md 5), then the case of its owner. */
const NAME_RULES = [
    nameNotEmpty,
    nameHasSlash,
    nameHasOneSlash,
    nameHasTwoHalves,
    namespaceForm,
    nameForm,
    nameCase,
];

// EXTERNAL MODULE: ./build/manifest/rules/texts.js
var texts = __webpack_require__(90136);
// EXTERNAL MODULE: ./build/manifest/transport-url.js
var transport_url = __webpack_require__(95325);
// EXTERNAL MODULE: ./build/manifest/url-template.js
var url_template = __webpack_require__(50040);
;// CONCATENATED MODULE: ./build/manifest/rules/package-urls.js





/** Rules X4 and X5: http and localhost are fine here (X12), what the client cannot fill in is not. */
const packageUrl = {
    scope: 'transport',
    id: 'X4',
    code: 'invalid-templated-url',
    field: 'packages[].transport.url',
    judge(transport) {
        const { type, url, parent } = transport;
        if (type === 'stdio' || url === undefined || url === '')
            return undefined;
        const args = judgeVariables(url, parent?.value ?? {}) ?? judgeForm(url);
        return args && { pointer: (0,server_parts/* pointerOf */.rq)(transport, 'url'), args: { url, ...args } };
    },
    fix: ({ pointer, args }) => (0,suggestion/* replaceWithSuggestion */.T)(pointer, args.suggestion),
};
/** What a package's URL may use (X5): names of its environment variables, names and value hints of its arguments. */
function declaredBy(pack) {
    const environment = (0,server_parts/* itemsOf */.S3)(pack, 'environmentVariables').map((variable) => (0,server_parts/* getText */.q4)(variable, 'name'));
    const others = (0,server_parts/* argumentsOf */.aX)(pack).flatMap((argument) => [(0,server_parts/* getText */.q4)(argument, 'name'), (0,server_parts/* getText */.q4)(argument, 'valueHint')]);
    return [...environment, ...others].filter((name) => name !== undefined);
}
function judgeVariables(url, pack) {
    const used = (0,url_template/* variablesOf */.ht)(url);
    if (used.length === 0)
        return undefined;
    const declared = declaredBy(pack);
    const known = new Set(declared);
    const undeclared = used.filter((name) => !known.has(name));
    const [first] = undeclared;
    if (first === undefined)
        return undefined;
    const problem = describeUndeclared(undeclared);
    const meant = findMeantName(first, declared);
    if (meant !== undefined) {
        const suggestion = url.replaceAll(`{${first}}`, () => `{${meant}}`);
        return {
            problem,
            suggestion,
            advice: `Write {${meant}}: the name is compared as it is written, dashes and case included.`,
        };
    }
    const names = declared.length === 0 ? 'none' : listNames(declared, ['{', '}']);
    return { problem, advice: `Declare an environment variable or an argument of that name. Declared now: ${names}.` };
}
function judgeForm(url) {
    const parsed = (0,transport_url/* parseTransportUrl */.Y)((0,url_template/* substituteVariables */.OJ)(url));
    if (parsed.kind === 'url')
        return undefined;
    const { problem } = parsed;
    const starts = problem === 'no-scheme' && url.startsWith('{');
    return {
        problem: URL_PROBLEMS[problem].replace('https://', 'http:// or https://'),
        advice: starts ? 'Write the scheme in front of the variable: http://{host}:{port}/mcp.' : URL_ADVICE[problem],
    };
}
const PACKAGE_URL_RULES = [packageUrl];

// EXTERNAL MODULE: ./build/manifest/blocked-hosts.js
var blocked_hosts = __webpack_require__(28930);
;// CONCATENATED MODULE: ./build/manifest/hidden-host.js




/** So many values are tried; a template with more has other faults. */
const MAX_VALUES = 50;
/**
 * A host that a remote's URL template leads to by what it declares itself, and that is not public (rules.md, D-6): with
 * all variables empty, or with a `value`, a `default` or one of the `choices` of one of them. Undefined when there is
 * none. What users will type is theirs.
 */
function findHiddenHost(template, remote) {
    if (!(0,url_template/* hasVariableInAuthority */.Ns)(template))
        return undefined;
    const names = (0,url_template/* variablesOf */.ht)(template).slice(0, MAX_VALUES);
    const fillings = [new Map(names.map((name) => [name, '']))];
    for (const name of names) {
        for (const value of valuesOf(remote, name)) {
            fillings.push(new Map([[name, value]]), new Map([...names.map((other) => [other, '']), [name, value]]));
        }
    }
    for (const values of fillings.slice(0, 2 * MAX_VALUES)) {
        const parsed = (0,transport_url/* parseTransportUrl */.Y)((0,url_template/* fillTemplate */.ou)(template, values));
        const blocked = parsed.kind === 'url' ? (0,blocked_hosts/* describeBlockedHost */.g)(parsed.host, true) : undefined;
        if (parsed.kind === 'url' && blocked !== undefined)
            return { host: parsed.host, blocked };
    }
    return undefined;
}
function valuesOf(remote, name) {
    const variables = (0,json_members/* getMember */.Xf)(remote, 'variables');
    const variable = (0,json_members/* isJsonObject */.OW)(variables) ? (0,json_members/* getMember */.Xf)(variables, name) : undefined;
    if (!(0,json_members/* isJsonObject */.OW)(variable))
        return [];
    const choices = (0,json_members/* getMember */.Xf)(variable, 'choices');
    const given = [
        (0,json_members/* getMember */.Xf)(variable, 'value'),
        (0,json_members/* getMember */.Xf)(variable, 'default'),
        ...(Array.isArray(choices) ? choices.slice(0, MAX_VALUES) : []),
    ];
    return given.filter((value) => typeof value === 'string');
}

;// CONCATENATED MODULE: ./build/manifest/rules/remote-urls.js









/** Rules X8 and X10 (D-6): an https URL whose host everybody can reach; a private registry may name any host. */
const remoteUrl = {
    scope: 'remote',
    id: 'X8',
    code: 'invalid-remote-url',
    field: 'remotes[].url',
    judge: (remote, { policy }) => judgeUrl(remote, (url) => {
        const parsed = (0,transport_url/* parseTransportUrl */.Y)((0,url_template/* substituteVariables */.OJ)(url));
        if (parsed.kind === 'problem')
            return describeForm(url, parsed.problem);
        const hidden = policy.audience === 'public' ? findPrivateHost(url, parsed.host, remote.value) : undefined;
        if (hidden !== undefined)
            return { problem: hidden, advice: PRIVATE_HOST_ADVICE };
        return parsed.scheme === 'https' ? undefined : describeInsecure(url);
    }),
    fix: ({ pointer, args }) => (0,suggestion/* replaceWithSuggestion */.T)(pointer, args.suggestion),
};
const PRIVATE_HOST_ADVICE = 'Write the address that your users call. A server that runs on their machine is a package, not a remote.';
function findPrivateHost(url, host, remote) {
    const blocked = (0,blocked_hosts/* describeBlockedHost */.g)(host, (0,url_template/* hasVariableInAuthority */.Ns)(url));
    if (blocked !== undefined)
        return `the host ${host} is ${blocked}`;
    const hidden = findHiddenHost(url, remote);
    return hidden && `its variables lead to the host ${hidden.host}, which is ${hidden.blocked}`;
}
/** Rule X9: every variable is a key of the remote's `variables`. */
const remoteVariables = {
    scope: 'remote',
    id: 'X9',
    code: 'invalid-templated-url',
    field: 'remotes[].url',
    judge: (remote) => judgeUrl(remote, (url) => {
        const declared = remote_urls_declaredBy(remote.value);
        const undeclared = undeclaredIn(url, declared);
        const [first] = undeclared;
        if (first === undefined)
            return undefined;
        const problem = describeUndeclared(undeclared);
        const meant = findMeantName(first, declared);
        if (meant !== undefined) {
            const suggestion = url.replaceAll(`{${first}}`, () => `{${meant}}`);
            return {
                problem,
                suggestion,
                advice: `Write {${meant}}: the name is compared as it is written, case included.`,
            };
        }
        const names = declared.length === 0 ? 'none' : listNames(declared, ['"', '"']);
        return { problem, advice: `Add it to "variables" of this remote. Declared now: ${names}.` };
    }),
    fix: (hit, _server, context) => (0,suggestion/* replaceWithSuggestion */.T)(hit.pointer, hit.args.suggestion) ?? remote_urls_declareVariables(hit.pointer, context),
};
function judgeUrl(remote, judge) {
    const { url, type } = remote;
    if (url === undefined || url === '' || type === 'stdio')
        return undefined;
    const args = judge(url);
    return args && { pointer: (0,server_parts/* pointerOf */.rq)(remote, 'url'), args: { url, ...args } };
}
function describeForm(url, problem) {
    const told = { problem: URL_PROBLEMS[problem], advice: URL_ADVICE[problem] };
    if (problem !== 'no-scheme')
        return told;
    if (url.startsWith('{')) {
        const advice = 'A URL cannot begin with a variable: write https:// and a variable for the host, as in https://{host}/mcp.';
        return { ...told, advice };
    }
    const suggestion = `https://${url.replace(/^\/+/, '')}`;
    const parsed = (0,transport_url/* parseTransportUrl */.Y)((0,url_template/* substituteVariables */.OJ)(suggestion));
    const helps = parsed.kind === 'url' && parsed.host.includes('.') && (0,blocked_hosts/* describeBlockedHost */.g)(parsed.host) === undefined;
    return helps ? { ...told, suggestion } : told;
}
/** The host is public: only the scheme is wrong. */
function describeInsecure(url) {
    if (url.startsWith('{')) {
        const suggestion = url.replace(/^\{[^}]*\}(?=:\/\/)/, 'https');
        return { problem: 'its scheme is a variable', suggestion, advice: 'Write https:// in place of the variable.' };
    }
    const suggestion = url.replace(/^http:/i, 'https:');
    const advice = 'Write https://, and see that the server answers there.';
    return { problem: 'it begins with http://, which anybody on the way can read and change', suggestion, advice };
}
function remote_urls_declaredBy(remote) {
    const variables = (0,json_members/* getMember */.Xf)(remote, 'variables');
    return (0,json_members/* isJsonObject */.OW)(variables) ? Object.keys(variables) : [];
}
function undeclaredIn(url, declared) {
    const used = (0,url_template/* variablesOf */.ht)(url);
    if (used.length === 0)
        return used;
    const known = new Set(declared);
    return used.filter((name) => !known.has(name));
}
/** Adds what is missing to `variables` of the remote. */
function remote_urls_declareVariables(pointer, { submitted }) {
    const parent = (0,json_pointer/* parentOf */.gN)(pointer);
    const remote = (0,json_members/* valueAt */.fK)(submitted, parent);
    const url = (0,json_members/* isJsonObject */.OW)(remote) ? (0,server_parts/* getText */.q4)(remote, 'url') : undefined;
    if (url === undefined || !(0,json_members/* isJsonObject */.OW)(remote))
        return undefined;
    const undeclared = undeclaredIn(url, remote_urls_declaredBy(remote));
    const value = { isRequired: true };
    if (!Object.hasOwn(remote, 'variables')) {
        const variables = Object.fromEntries(undeclared.map((name) => [name, value]));
        return {
            safe: false,
            edits: [{ kind: 'insert', pointer: parent, key: 'variables', value: variables, after: 'url' }],
        };
    }
    const [key] = undeclared;
    if (key === undefined || undeclared.length > 1 || !(0,json_members/* isJsonObject */.OW)((0,json_members/* getMember */.Xf)(remote, 'variables')))
        return undefined;
    return { safe: false, edits: [{ kind: 'insert', pointer: `${parent}/variables`, key, value }] };
}
const REMOTE_URL_RULES = [remoteUrl, remoteVariables];

// EXTERNAL MODULE: ./build/manifest/nearest-choice.js
var nearest_choice = __webpack_require__(42272);
;// CONCATENATED MODULE: ./build/manifest/rules/transport-types.js




const PACKAGE_TYPES = ['stdio', 'streamable-http', 'sse'];
const REMOTE_TYPES = ['streamable-http', 'sse'];
/** Rule X1. `http` is no alias. */
const packageTransportType = {
    scope: 'transport',
    id: 'X1',
    code: 'unsupported-transport-type',
    field: 'packages[].transport.type',
    judge: (transport) => judgeType(transport, PACKAGE_TYPES),
    fix: ({ pointer, args }) => (0,suggestion/* replaceWithSuggestion */.T)(pointer, args.suggestion),
};
/** Rule X6. A remote is reached by its URL, so `stdio` is none. */
const remoteTransportType = {
    scope: 'remote',
    id: 'X6',
    code: 'unsupported-remote-transport-type',
    field: 'remotes[].type',
    judge: (remote) => judgeType(remote, REMOTE_TYPES),
    fix: ({ pointer, args }) => (0,suggestion/* replaceWithSuggestion */.T)(pointer, args.suggestion),
};
/** Rule X2: the schema alone lets it through. */
const stdioWithoutUrl = {
    scope: 'transport',
    id: 'X2',
    code: 'stdio-transport-url-not-empty',
    field: 'packages[].transport.url',
    judge(transport) {
        const { type, url } = transport;
        if (type !== 'stdio' || url === undefined || url === '')
            return undefined;
        return { pointer: (0,server_parts/* pointerOf */.rq)(transport, 'url'), args: { url } };
    },
    fix: ({ pointer }) => ({ safe: false, edits: [{ kind: 'remove', pointer }] }),
};
/** Rule X3. */
const packageUrlRequired = {
    scope: 'transport',
    id: 'X3',
    code: 'streamable-transport-url-required',
    field: 'packages[].transport.url',
    judge: judgeMissingUrl,
};
/** Rule X7. Officially a missing URL is also an invalid template; here it is one cause. */
const remoteUrlRequired = {
    scope: 'remote',
    id: 'X7',
    code: 'remote-transport-url-required',
    field: 'remotes[].url',
    judge: judgeMissingUrl,
};
function judgeType(part, accepted) {
    const found = part.type;
    if (found === undefined || accepted.includes(found))
        return undefined;
    const meant = (0,nearest_choice/* findNearestChoice */.t)(found, accepted);
    const hint = meant === undefined ? '' : ` Most likely "${meant}" is meant.`;
    const args = { found, accepted: quoteList(accepted), hint, ...(meant === undefined ? {} : { suggestion: meant }) };
    return { pointer: (0,server_parts/* pointerOf */.rq)(part, 'type'), args };
}
function judgeMissingUrl(part) {
    const { type } = part;
    if ((type !== 'streamable-http' && type !== 'sse') || (part.url ?? '') !== '')
        return undefined;
    if (part.url === undefined && (0,json_members/* getMember */.Xf)(part.value, 'url') !== undefined)
        return undefined;
    return { pointer: (0,server_parts/* pointerOf */.rq)(part, 'url'), args: { type } };
}
function quoteList(items) {
    return items.map((item) => `"${item}"`).join(', ');
}
/** Rules of the type of a transport, and of whether it has a URL (rules.md 10). */
const TRANSPORT_TYPE_RULES = [
    packageTransportType,
    remoteTransportType,
    stdioWithoutUrl,
    packageUrlRequired,
    remoteUrlRequired,
];

;// CONCATENATED MODULE: ./build/manifest/rules/transports.js



/** Rules of transports and remotes (rules.md 10). */
const TRANSPORT_RULES = [...TRANSPORT_TYPE_RULES, ...PACKAGE_URL_RULES, ...REMOTE_URL_RULES];

;// CONCATENATED MODULE: ./build/manifest/upstream-version.js
/** Longer versions are not looked at: the schema refuses them, and this must stay cheap on hostile input. */
const upstream_version_MAX_VERSION_CHARS = 255;
/** White space as the official registry's regular expressions know it. */
const BLANK = String.raw `[\t\n\f\r ]`;
const VERSION = String.raw `v?\d+(?:\.\d+){0,3}(?:-[0-9A-Za-z.-]+)?`;
const PART = String.raw `(?:v?\d+|x|X|\*)`;
const LIST = new RegExp(String.raw `^${VERSION}${BLANK}*(?:\|\|${BLANK}*${VERSION}${BLANK}*)+$`);
const COMPARATOR = new RegExp(String.raw `^(?:\^|~|>=|<=|>|<|=)${BLANK}*${VERSION}$`);
const HYPHEN = new RegExp(`^${VERSION}${BLANK}-${BLANK}*${VERSION}$`);
const DOTTED = new RegExp(String.raw `^${PART}(?:\.(?:\d+|x|X|\*)){1,2}(?:-[0-9A-Za-z.-]+)?$`);
/**
 * Whether the official registry takes a version for a range and so refuses it (rules.md 5.2). It also refuses
 * prereleases with an x in them, such as `1.0.0-linux`; what this project refuses is `isVersionRange`.
 */
function isOfficialVersionRange(version) {
    if (version.length > upstream_version_MAX_VERSION_CHARS)
        return false;
    const trimmed = version.trim();
    if (COMPARATOR.test(trimmed) || HYPHEN.test(trimmed) || LIST.test(trimmed))
        return true;
    return DOTTED.test(trimmed) && /[xX*]/.test(trimmed);
}

// EXTERNAL MODULE: ./build/manifest/version-order.js
var version_order = __webpack_require__(47357);
;// CONCATENATED MODULE: ./build/manifest/rules/version-form.js






const version_form_MAX_QUOTED_CHARS = 60;
/** What the newest schema allows for a version. */
const version_form_MAX_VERSION_CHARS = 255;
const VERSION_PARTS = String.raw `v?(?:\d+|[xX])(?:\.(?:\d+|[xX]))*`;
/** One of these makes a range (rules.md 5.3, in its order; the rule on the core follows in code). */
const RANGE_FORMS = [
    /(?:^|[\s,|])(?:\^|~[>=]?|[<>]=?|={1,3}|!=)\s*v?[\dxX*]/,
    new RegExp(String.raw `^${VERSION_PARTS}(?:-[0-9A-Za-z.-]+)?\s+-\s*${VERSION_PARTS}(?:-[0-9A-Za-z.-]+)?$`),
    /\|\|/,
    /^[[(].*[\])]$/s,
    /\*/,
];
const CORE = new RegExp(`^${VERSION_PARTS}$`);
/** An operator that a person puts before the one version that is meant. */
const PINNING = /^(?:\^|~|={1,3})\s*(v?\d[0-9A-Za-z.+-]*)$/;
/** What a reader takes for semver: at least three numbers with dots. */
const NUMBERED = /^[vV]?\d+(?:\.\d+){2,}(?:[-+].*)?$/s;
/** Rule V1 with D-1: `latest` in any case, blanks around it or not, names no version. */
const reservedVersion = {
    scope: 'version',
    id: 'V1',
    code: 'reserved-version-string',
    field: 'version',
    judge: (place) => (isReservedVersion(place.version) ? toHit(place) : undefined),
};
/** Rule V2 with D-1: one version, not a range of them. */
const rangeVersion = {
    scope: 'version',
    id: 'V2',
    code: 'version-looks-like-range',
    field: 'version',
    judge(place) {
        if (!isVersionRange(place.version))
            return undefined;
        const { pointer, args } = toHit(place);
        return { pointer, args: { ...args, wanted: findPinnedVersion(place.version) ?? '1.2.3' } };
    },
    fix({ pointer }, _server, { submitted }) {
        const version = (0,json_members/* valueAt */.fK)(submitted, pointer);
        const pinned = typeof version === 'string' ? findPinnedVersion(version) : undefined;
        return pinned === undefined ? undefined : (0,rule/* replaceWith */.b)(pointer, pinned, false);
    },
};
/** Rule V6 with D-1: accepted here, refused by the official registry. A private registry need not care. */
const upstreamVersion = {
    scope: 'version',
    id: 'V6',
    code: 'upstream-refuses',
    field: 'version',
    judge(place, { policy }) {
        const { version } = place;
        if (policy.audience !== 'public' || !isOfficialVersionRange(version))
            return undefined;
        if (isVersionRange(version) || isReservedVersion(version))
            return undefined;
        const { pointer, args } = toHit(place);
        return {
            pointer,
            severity: 'warning',
            args: {
                subject: `the version "${args.version}"`,
                reason: 'it takes a version with an "x" behind the hyphen for a range',
                advice: 'choose a prerelease without the letter x, for example 1.0.0-rc.1',
            },
        };
    },
};
/** The trap of rules.md 6: a version of numbers that does not take part in semver ordering, such as `2025.07.01`. */
const versionOrder = {
    scope: 'version',
    id: 'LINT-version-not-semver',
    code: 'version-not-semver',
    field: 'version',
    judge({ version, pack }) {
        if (pack !== undefined || (0,version_order/* isSemver */.nN)(version) || version.length > version_form_MAX_VERSION_CHARS)
            return undefined;
        const trimmed = version.trim();
        if ((0,version_order/* isSemver */.nN)(trimmed) || !NUMBERED.test(trimmed) || isVersionRange(trimmed))
            return undefined;
        const wanted = toSemver(trimmed);
        const args = { version: (0,shorten_text/* shortenText */.B)(version, version_form_MAX_QUOTED_CHARS), wanted: wanted ?? '1.2.3' };
        return { pointer: '/version', severity: 'info', args };
    },
};
/** Whether a version is the word `latest` (rules.md 5, V1, decision D-1). */
function isReservedVersion(version) {
    return version.trim().toLowerCase() === 'latest';
}
/** Whether a version is a range or has wildcards (rules.md 5.3, decision D-1). `latest` is not one: V1 reports it. */
function isVersionRange(version) {
    const trimmed = version.trim();
    if (RANGE_FORMS.some((form) => form.test(trimmed)))
        return true;
    const core = trimmed.split(/[-+]/, 1)[0] ?? '';
    return CORE.test(core) && /[xX]/.test(core);
}
/** The version behind `=`, `==`, `^` or `~`; undefined when more than one version can be meant. */
function findPinnedVersion(version) {
    const pinned = version.length > version_form_MAX_VERSION_CHARS ? undefined : PINNING.exec(version.trim())?.[1];
    return pinned === undefined || isVersionRange(pinned) ? undefined : pinned;
}
/** The version in semver: leading zeros dropped, a small v; undefined when that is not enough. */
function toSemver(version) {
    const [core = ''] = version.split(/[-+]/, 1);
    const parts = core
        .replace(/^V/, 'v')
        .split('.')
        .map((part) => part.replace(/^(v?)0+(?=\d)/, '$1'));
    const candidate = parts.join('.') + version.slice(core.length);
    return (0,version_order/* isSemver */.nN)(candidate) ? candidate : undefined;
}
function toHit({ version, pack }) {
    const pointer = pack === undefined ? '/version' : (0,server_parts/* pointerOf */.rq)(pack, 'version');
    return { pointer, args: { version: (0,shorten_text/* shortenText */.B)(version, version_form_MAX_QUOTED_CHARS) } };
}
/** Rules of versions, of the server and of its packages (rules.md 6). */
const VERSION_RULES = [reservedVersion, rangeVersion, upstreamVersion, versionOrder];

;// CONCATENATED MODULE: ./build/manifest/rules/website.js




const website_MAX_QUOTED_CHARS = 150;
/** Rule W1. */
const websiteParses = toWebsiteRule('W1', 'invalid-website-url', 'invalid');
/** Rule W2. */
const websiteAbsolute = toWebsiteRule('W2', 'website-url-must-be-absolute', 'relative');
/** Rule W3. */
const websiteScheme = toWebsiteRule('W3', 'website-url-invalid-scheme', 'scheme');
/** Rule W4. */
const websiteCharacters = toWebsiteRule('W4', 'website-url-invalid-characters', 'characters');
/** Without a host the official registry accepts a URL (rules.md 7.1), but nobody can open it. */
const websiteHost = toWebsiteRule('LINT-website-no-host', 'website-url-no-host', 'no-host');
/** One kind of fault; there is at most one per URL. An empty string is the schema's to report. */
function toWebsiteRule(id, code, kind) {
    return {
        scope: 'website',
        id,
        code,
        field: 'websiteUrl',
        judge(fault, { server }) {
            if (fault.kind !== kind)
                return undefined;
            const url = (0,server_parts/* getString */.AA)(server, 'websiteUrl') ?? '';
            const wanted = (0,shorten_text/* shortenText */.B)(fault.suggestion ?? 'https://example.com/', website_MAX_QUOTED_CHARS);
            const args = { url: (0,shorten_text/* shortenText */.B)(url, website_MAX_QUOTED_CHARS), reason: fault.reason, wanted };
            return { pointer: '/websiteUrl', args, ...(kind === 'no-host' ? { severity: 'warning' } : {}) };
        },
        fix(hit, server) {
            const fault = (0,url_fault/* findWebsiteFault */.j)((0,server_parts/* getString */.AA)(server, 'websiteUrl') ?? '');
            return fault?.suggestion === undefined ? undefined : (0,rule/* replaceWith */.b)(hit.pointer, fault.suggestion, fault.safe);
        },
    };
}
/** Rules of `websiteUrl`. */
const WEBSITE_RULES = [
    websiteParses,
    websiteAbsolute,
    websiteScheme,
    websiteCharacters,
    websiteHost,
];

;// CONCATENATED MODULE: ./build/manifest/rules/server-rules.js















/**
 * Every rule beyond the JSON Schema, in order of precedence: of two that report an error at the same place the first
 * one speaks.
 */
const JUDGING_RULES = [
    ...SCHEMA_REFERENCE_RULES,
    ...FORMER_SPELLING_RULES,
    noSecretInText,
    ...PLACEHOLDER_RULES,
    ...NAME_RULES,
    ...VERSION_RULES,
    ...texts/* TEXT_RULES */.UO,
    ...ICON_RULES,
    ...WEBSITE_RULES,
    ...REPOSITORY_RULES,
    ...PACKAGE_RULES,
    ...TRANSPORT_RULES,
    ...ARGUMENT_RULES,
    ...INPUT_RULES,
    ...META_RULES,
];


/***/ }),

/***/ 32098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ replaceWithSuggestion)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35676);

/** The replacement that a rule has worked out and put into its hit's args; undefined when there is none. Never safe. */
function replaceWithSuggestion(pointer, suggestion) {
    return typeof suggestion === 'string' ? (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceWith */ .b)(pointer, suggestion, false) : undefined;
}


/***/ }),

/***/ 90136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ TEXT_RULES),
/* harmony export */   c8: () => (/* binding */ MAX_DESCRIPTION_CHARS)
/* harmony export */ });
/* unused harmony exports titleNotBlank, descriptionLength, textControls, surroundingBlanks */
/* harmony import */ var _cut_at_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15057);
/* harmony import */ var _json_members_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98338);
/* harmony import */ var _server_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1706);
/* harmony import */ var _shorten_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85669);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35676);





/** Most code points of a description (rules.md 7, T3). */
const MAX_DESCRIPTION_CHARS = 100;
const MAX_QUOTED_CHARS = 120;
/** Line breaks, tabs, other control characters, and those that turn the direction of what follows. */
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029 ]+/g;
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g;
/** Texts that clients show, and fields that no rule of their own trims. */
const DISPLAYED = ['title', 'description'];
const TRIMMED = [...DISPLAYED, 'version'];
/** Rule T1. An empty title is the schema's to report. */
const titleNotBlank = {
    scope: 'server',
    id: 'T1',
    code: 'title-whitespace-only',
    field: 'title',
    judge(server) {
        const title = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_1__/* .getMember */ .Xf)(server, 'title');
        const isBlank = typeof title === 'string' && title !== '' && title.trim() === '';
        return isBlank ? { pointer: '/title', args: {} } : undefined;
    },
    fix: (hit) => ({ safe: true, edits: [{ kind: 'remove', pointer: hit.pointer }] }),
};
/** Rule T3. An empty description is the schema's to report. */
const descriptionLength = {
    scope: 'server',
    id: 'T3',
    code: 'description-too-long',
    field: 'description',
    judge(server) {
        const description = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_1__/* .getMember */ .Xf)(server, 'description');
        if (typeof description !== 'string' || description.length <= MAX_DESCRIPTION_CHARS)
            return undefined;
        const found = (0,_shorten_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countCodePoints */ .s)(description);
        if (found <= MAX_DESCRIPTION_CHARS)
            return undefined;
        const args = { found, limit: MAX_DESCRIPTION_CHARS, suggestion: shortenDescription(description) };
        return { pointer: '/description', args };
    },
    fix(hit, server) {
        const description = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_1__/* .getMember */ .Xf)(server, 'description');
        if (typeof description !== 'string')
            return undefined;
        const shorter = shortenDescription(description);
        return shorter === '' ? undefined : (0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceWith */ .b)(hit.pointer, shorter, shorter === description.trim());
    },
};
/** Blanks inside a text that break its line, and characters that nobody sees (lint; reading clients show one line). */
const textControls = {
    scope: 'text',
    id: 'LINT-text-control-characters',
    code: 'text-control-characters',
    field: 'description',
    judge({ text, field, part }) {
        if (part !== undefined || !DISPLAYED.includes(field))
            return undefined;
        const at = text.trim().search(CONTROL);
        if (at < 0)
            return undefined;
        const args = { field, found: nameControl(text.trim().charCodeAt(at)) };
        return { pointer: `/${field}`, severity: 'warning', args };
    },
    fix({ pointer }, server) {
        const text = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(server, pointer);
        if (typeof text !== 'string')
            return undefined;
        const clean = text.replace(BREAKS, ' ').replace(CONTROLS, '').trim();
        return clean === '' ? undefined : (0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceWith */ .b)(pointer, clean, false);
    },
};
/**
 * Blanks before or behind a value (lint). Names, URLs and repositories are not looked at: there the rules that refuse
 * blanks trim them.
 */
const surroundingBlanks = {
    scope: 'text',
    id: 'LINT-surrounding-blanks',
    code: 'surrounding-blanks',
    field: 'description',
    judge({ text, field, part }) {
        const isMeant = part === undefined ? TRIMMED.includes(field) : part.list === 'packages';
        const trimmed = isMeant ? text.trim() : text;
        if (trimmed.length === text.length || trimmed === '')
            return undefined;
        const pointer = part === undefined ? `/${field}` : (0,_server_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .pointerOf */ .rq)(part, field);
        return { pointer, severity: 'warning', args: { field, value: (0,_shorten_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenText */ .B)(text, MAX_QUOTED_CHARS) } };
    },
    fix({ pointer }, _server, { submitted }) {
        const value = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(submitted, pointer);
        const trimmed = typeof value === 'string' ? value.trim() : '';
        return trimmed === '' || trimmed === value ? undefined : (0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceWith */ .b)(pointer, trimmed, true);
    },
};
/** Trimmed, where that is enough; else cut. */
function shortenDescription(description) {
    const trimmed = description.trim();
    return (0,_shorten_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countCodePoints */ .s)(trimmed) <= MAX_DESCRIPTION_CHARS ? trimmed : (0,_cut_at_word_js__WEBPACK_IMPORTED_MODULE_0__/* .cutAtWord */ .Q)(trimmed, MAX_DESCRIPTION_CHARS);
}
function nameControl(code) {
    if (code === 0x09)
        return 'a tab';
    if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029)
        return 'a line break';
    return `the character U+${code.toString(16).toUpperCase().padStart(4, '0')}, which nobody sees`;
}
const TEXT_RULES = [titleNotBlank, descriptionLength, textControls, surroundingBlanks];


/***/ }),

/***/ 45140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ findIconFault),
/* harmony export */   j: () => (/* binding */ findWebsiteFault)
/* harmony export */ });
/** Rule W4, and every other character that no URL has and that WHATWG parsing drops. */
const FORBIDDEN_IN_WEBSITE = /["'<>\s\u0000-\u001f\u007f]/;
/** Characters that no URL has; WHATWG parsing drops or encodes them without a word. */
const FORBIDDEN_IN_ICON = /["<>\s\u0000-\u001f\u007f]/;
/** The first fault of a `websiteUrl`. */
function findWebsiteFault(url) {
    return findUrlFault(url, FORBIDDEN_IN_WEBSITE);
}
/** The first fault of the `src` of an icon. A file name such as `icon.png` looks like a host, so it gets no guess. */
function findIconFault(url) {
    const fault = findUrlFault(url, FORBIDDEN_IN_ICON);
    if (fault?.kind !== 'relative' || url.trim().startsWith('//'))
        return fault;
    return { kind: fault.kind, reason: fault.reason, safe: false };
}
/** Nearly every real URL; whoever fits it has no fault. */
const PLAIN = /^https:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[A-Za-z0-9._~/-]*)?$/;
const SCHEME = /^[a-zA-Z][a-zA-Z0-9+.-]*:/;
const BAD_ESCAPE = /%(?![0-9a-fA-F]{2})/g;
const CONTROL = /[\u0000-\u001f\u007f]/;
/** `example.com/docs` or `example.com:8080`. */
const HOST_FIRST = /^[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)+(?:[/?#]|:\d|$)/;
/** Names in the DNS have at most 253 characters. Bounds what a hostile host costs. */
const MAX_AUTHORITY_CHARS = 1_000;
/** Longer URLs get no suggestion. */
const MAX_SUGGESTED_CHARS = 2_000;
/**
 * The first fault of a URL, in the order of the official checks (rules.md 7): it does not parse, is not absolute, is
 * not https, holds characters of `forbidden`. A URL without a host is told apart (`no-host`): officially it passes.
 * Beyond WHATWG parsing, blanks and control characters are refused, since that parser drops them without a word.
 */
function findUrlFault(url, forbidden) {
    if (isPlain(url))
        return undefined;
    const found = classify(url, forbidden);
    if (found === undefined)
        return undefined;
    const trimmed = url.trim();
    if (trimmed !== url && classify(trimmed, forbidden) === undefined) {
        return { kind: 'characters', reason: 'has blanks around it', suggestion: trimmed, safe: true };
    }
    const suggestion = url.length > MAX_SUGGESTED_CHARS ? undefined : suggest(trimmed, found.kind);
    const helps = suggestion !== undefined && classify(suggestion, forbidden) === undefined;
    return { ...found, ...(helps ? { suggestion } : {}), safe: false };
}
function isPlain(url) {
    return PLAIN.test(url) && !url.includes('xn--');
}
function classify(url, forbidden) {
    const scheme = SCHEME.exec(url)?.[0];
    if (scheme === undefined) {
        return /^[^/?#]*:/.test(url)
            ? { kind: 'invalid', reason: 'begins with no scheme, although there is a colon' }
            : { kind: 'relative', reason: 'does not begin with https://' };
    }
    if (scheme.toLowerCase() !== 'https:')
        return { kind: 'scheme', reason: `begins with "${scheme.slice(0, 40)}"` };
    const character = forbidden.exec(url)?.[0];
    if (character !== undefined)
        return { kind: 'characters', reason: `holds ${nameCharacter(character)}` };
    if (url.search(BAD_ESCAPE) >= 0) {
        return { kind: 'invalid', reason: 'has a "%" without two hexadecimal digits behind it' };
    }
    const authority = /^\/\/[^/?#\\]*/.exec(url.slice(scheme.length))?.[0] ?? '';
    if (!/^\/\/[^:]/.test(authority))
        return { kind: 'no-host', reason: 'names no host' };
    return opensAt(authority) ? undefined : { kind: 'invalid', reason: 'is none that a browser can open' };
}
/** Whether WHATWG parsing knows the host; what follows it never makes a URL fail. */
function opensAt(authority) {
    return authority.length <= MAX_AUTHORITY_CHARS && URL.canParse(`https:${authority}/`);
}
function suggest(url, kind) {
    if (url.startsWith('//'))
        return `https:${url}`;
    if (HOST_FIRST.test(url))
        return `https://${url}`;
    if (kind === 'scheme')
        return url.replace(/^http:/i, 'https:');
    if (kind === 'no-host')
        return url.replace(/^https:\/{0,3}(?=[^/?#])/i, 'https://');
    if (kind === 'invalid')
        return url.replace(BAD_ESCAPE, '%25');
    return kind === 'characters' ? encode(url.replace(/^[<"'](.*)[>"']$/s, '$1')) : undefined;
}
function encode(url) {
    return url.replace(/[\u0000-\u0020"'<>\u007f]/g, (char) => CONTROL.test(char) ? '' : `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
function nameCharacter(character) {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    if (character === ' ')
        return 'a blank';
    return /\s/.test(character) || CONTROL.test(character) ? `the character U+${code}` : `the character ${character}`;
}


/***/ }),

/***/ 57317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ isServerName),
/* harmony export */   PR: () => (/* binding */ NAME_FORM),
/* harmony export */   Xe: () => (/* binding */ splitServerName),
/* harmony export */   bs: () => (/* binding */ NAMESPACE_FORM)
/* harmony export */ });
/**
 * The two halves of `namespace/name`: exactly one slash, neither half empty; else undefined.
 * Case is kept. Checks no characters: the rules N5 and N6 do.
 */
function splitServerName(name) {
    const slash = name.indexOf('/');
    if (slash < 1 || slash === name.length - 1 || name.includes('/', slash + 1))
        return undefined;
    return { namespace: name.slice(0, slash), name: name.slice(slash + 1) };
}
/** The half before the slash (rules.md 4, N5): at least two characters, a letter or a digit at both ends. */
const NAMESPACE_FORM = /^[a-zA-Z0-9][a-zA-Z0-9.-]*[a-zA-Z0-9]$/;
/** The half after the slash (rules.md 4, N6): like a namespace, underscores too. */
const NAME_FORM = /^[a-zA-Z0-9][a-zA-Z0-9._-]*[a-zA-Z0-9]$/;
/** Whether a name keeps the rules N1 to N6 (rules.md 4). Its length is the schema's (N7). */
function isServerName(name) {
    const halves = splitServerName(name);
    return halves !== undefined && NAMESPACE_FORM.test(halves.namespace) && NAME_FORM.test(halves.name);
}


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ getString),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   aX: () => (/* binding */ argumentsOf),
/* harmony export */   q4: () => (/* binding */ getText),
/* harmony export */   rq: () => (/* binding */ pointerOf)
/* harmony export */ });
/* harmony import */ var _json_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98338);
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88556);


/** The objects in a list member of an object. */
function itemsOf(parent, key) {
    const list = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_0__/* .getMember */ .Xf)(parent, key);
    return Array.isArray(list) ? list.filter(_json_members_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW) : [];
}
/** The arguments of a package, those of its runtime first. */
function argumentsOf(pack) {
    return [...itemsOf(pack, 'runtimeArguments'), ...itemsOf(pack, 'packageArguments')];
}
/** The pointer of a part, or of a member in it. */
function pointerOf({ parent, list, key }, member) {
    const above = parent === undefined ? '' : pointerOf(parent);
    const own = list === undefined ? [key] : [list, key];
    return above + (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPointer */ .Wr)(member === undefined ? own : [...own, member]);
}
/** A member of a part that is a string; undefined for everything else. */
function getString(object, key) {
    const value = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_0__/* .getMember */ .Xf)(object, key);
    return typeof value === 'string' ? value : undefined;
}
/** A member of a part that is a string and not empty; undefined for everything else. */
function getText(object, key) {
    const value = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_0__/* .getMember */ .Xf)(object, key);
    return typeof value === 'string' && value !== '' ? value : undefined;
}


/***/ }),

/***/ 83805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ findSpellings)
});

// EXTERNAL MODULE: ./build/manifest/json-members.js
var json_members = __webpack_require__(98338);
// EXTERNAL MODULE: ./build/manifest/json-pointer.js
var json_pointer = __webpack_require__(88556);
// EXTERNAL MODULE: ./build/manifest/public-urls.js
var public_urls = __webpack_require__(58206);
// EXTERNAL MODULE: ./build/manifest/rename-table.js
var rename_table = __webpack_require__(13573);
;// CONCATENATED MODULE: ./build/manifest/renamed-places.js


/** Every place at which the schemas define renamed keys, in a document of any version (rules.md 3.3), root first. */
function visitRenamedPlaces(document, visit) {
    const path = [];
    visit({ kind: 'root', object: document, renames: rename_table/* ROOT_RENAMES */.BC, path });
    const walk = { path, visit };
    visitList(walk, document, 'packages', (pack) => {
        visit({ kind: 'package', object: pack, renames: (0,rename_table/* packageRenames */.Q0)(pack), path });
        visitPackage(walk, pack);
    });
    visitList(walk, document, 'remotes', (remote) => {
        visit({ kind: 'remote', object: remote, renames: rename_table/* REMOTE_RENAMES */.fS, path });
        visitInputs(walk, remote, 'headers');
        visitVariables(walk, remote);
    });
}
const ARGUMENT_LISTS = ['runtimeArguments', 'runtime_arguments', 'packageArguments', 'package_arguments'];
function visitPackage(walk, pack) {
    const transport = (0,json_members/* getMember */.Xf)(pack, 'transport');
    if ((0,json_members/* isJsonObject */.OW)(transport)) {
        walk.path.push('transport');
        visitInputs(walk, transport, 'headers');
        walk.path.pop();
    }
    for (const key of ARGUMENT_LISTS) {
        visitList(walk, pack, key, (argument) => {
            walk.visit({ kind: 'argument', object: argument, renames: rename_table/* ARGUMENT_RENAMES */.Kv, path: walk.path });
            visitVariables(walk, argument);
        });
    }
    visitInputs(walk, pack, 'environmentVariables');
    visitInputs(walk, pack, 'environment_variables');
}
function visitInputs(walk, parent, key) {
    visitList(walk, parent, key, (input) => {
        walk.visit({ kind: 'input', object: input, renames: rename_table/* INPUT_RENAMES */.Du, path: walk.path });
        visitVariables(walk, input);
    });
}
/** The keys of the map are the publisher's names. */
function visitVariables(walk, parent) {
    const variables = (0,json_members/* getMember */.Xf)(parent, 'variables');
    if (!(0,json_members/* isJsonObject */.OW)(variables))
        return;
    walk.path.push('variables');
    for (const key in variables) {
        visitItem(walk, key, variables[key], (input) => {
            walk.visit({ kind: 'input', object: input, renames: rename_table/* INPUT_RENAMES */.Du, path: walk.path });
        });
    }
    walk.path.pop();
}
function visitList(walk, parent, key, each) {
    const list = (0,json_members/* getMember */.Xf)(parent, key);
    if (!Array.isArray(list))
        return;
    walk.path.push(key);
    for (let at = 0; at < list.length; at += 1)
        visitItem(walk, at, list[at], each);
    walk.path.pop();
}
function visitItem(walk, key, item, each) {
    if (!(0,json_members/* isJsonObject */.OW)(item))
        return;
    walk.path.push(key);
    each(item);
    walk.path.pop();
}

;// CONCATENATED MODULE: ./build/manifest/spellings.js





const NONE = [];
/**
 * Every key at the places that the schemas define that is spelled as in another version than `version` (without one,
 * the newest): snake_case and the keys of July 2025's service in a newer document, camelCase in one of 2025-07-09.
 */
function findSpellings(document, version) {
    const isSnakeCase = (0,public_urls/* usesSnakeCase */.P6)(version);
    let found;
    visitRenamedPlaces(document, (place) => {
        const { object, renames } = place;
        let parent;
        let wantedHere;
        for (const key in object) {
            const newest = renames.get(key);
            if (newest === undefined && !isSnakeCase)
                continue;
            const wanted = toWantedKey(key, place, isSnakeCase);
            if (wanted === key)
                continue;
            wantedHere ??= new Set();
            found ??= [];
            const isTwice = Object.hasOwn(object, wanted) || wantedHere.has(wanted);
            parent ??= (0,json_pointer/* renderPointer */.Wr)(place.path);
            found.push(toSpelling(place, parent, { key, wanted, isTwice, era: newest === undefined ? 'newer' : 'older' }));
            wantedHere.add(wanted);
        }
    });
    return found ?? NONE;
}
function toWantedKey(key, { renames }, isSnakeCase) {
    const newest = renames.get(key);
    if (!isSnakeCase)
        return newest ?? key;
    const former = (0,rename_table/* toFormerSpelling */.l$)(newest ?? key);
    // Only where the schema defines it: a root may hold any "isSecret".
    return newest !== undefined || renames.has(former) ? former : key;
}
/** No renamed key has a character that a pointer escapes. */
function toSpelling(place, parent, { key, wanted, isTwice, era }) {
    return {
        key,
        wanted,
        era,
        pointer: `${parent}/${key}`,
        wantedPointer: `${parent}/${wanted}`,
        isTwice,
        isMissed: !isTwice && isRequired(place, wanted),
        isInPackage: place.kind === 'package',
    };
}
function isRequired({ kind, object }, wanted) {
    if (kind === 'package')
        return ['registryType', 'registry_type', 'identifier'].includes(wanted);
    if (kind === 'remote')
        return wanted === 'type';
    const isValueHint = wanted === 'valueHint' || wanted === 'value_hint';
    return isValueHint && (0,json_members/* getMember */.Xf)(object, 'type') === 'positional' && !Object.hasOwn(object, 'value');
}


/***/ }),

/***/ 12410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ repairSubfolder),
/* harmony export */   dU: () => (/* binding */ isSubfolder),
/* harmony export */   rO: () => (/* binding */ findSubfolderProblem)
/* harmony export */ });
const CHARACTERS = /^[a-zA-Z0-9\-_./]+$/;
/** Whether a text is a relative path below a repository's root, as `repository.subfolder` holds it (rules.md 8, R5). */
function isSubfolder(text) {
    return findSubfolderProblem(text) === undefined;
}
/** Why a text is no such path, to follow "The subfolder … "; undefined when it is one. */
function findSubfolderProblem(text) {
    if (text.trim() !== text)
        return 'has blanks around it';
    if (text.startsWith('/'))
        return 'begins with a slash';
    if (text.endsWith('/'))
        return 'ends with a slash';
    if (!CHARACTERS.test(text)) {
        const character = /[^a-zA-Z0-9\-_./]/u.exec(text)?.[0];
        return character === undefined ? 'is empty' : `has the character "${character}"`;
    }
    for (const part of text.split('/')) {
        if (part === '')
            return 'has an empty part';
        if (part === '.' || part === '..')
            return `has the part "${part}"`;
    }
    return undefined;
}
/** The path that was most likely meant; empty for the root; undefined where it leads out of the repository or is unclear. */
function repairSubfolder(text) {
    const kept = [];
    for (const part of text.trim().replaceAll('\\', '/').split('/')) {
        if (part === '..' && kept.pop() === undefined)
            return undefined;
        if (part !== '' && part !== '.' && part !== '..')
            kept.push(part);
    }
    const path = kept.join('/');
    return path === '' || isSubfolder(path) ? path : undefined;
}


/***/ }),

/***/ 80529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ toSubmittedPointer)
/* harmony export */ });
/* harmony import */ var _json_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98338);
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88556);
/* harmony import */ var _rename_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13573);



/**
 * A pointer into the newest form of a document as a pointer into the document as it was submitted: where a key is not
 * there and one of its older spellings is, that one is meant. A pointer into the submitted form stays what it is.
 */
function toSubmittedPointer(submitted, pointer) {
    let value = submitted;
    const segments = ((0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePointer */ .vp)(pointer) ?? []).map((segment) => {
        const key = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) && !Object.hasOwn(value, segment) ? findFormer(value, segment) : segment;
        value = step(value, key);
        return key;
    });
    return (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPointer */ .Wr)(segments);
}
function findFormer(object, key) {
    return _rename_table_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMER_KEYS */ .xo.get(key)?.find((former) => Object.hasOwn(object, former)) ?? key;
}
function step(value, key) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
        return undefined;
    return value[key];
}


/***/ }),

/***/ 6701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ applyTextEdits),
  E: () => (/* binding */ toTextEdits)
});

// EXTERNAL MODULE: ./build/manifest/json-blanks.js
var json_blanks = __webpack_require__(14350);
;// CONCATENATED MODULE: ./build/manifest/layout.js

const DEFAULT_UNIT = '  ';
const DEFAULT_COLON = ': ';
/** Wider indentation is nobody's style; repeating it would let a small file ask for a huge repair. */
const MAX_INDENT_CHARS = 200;
const MAX_UNIT_CHARS = 16;
const MAX_COLON_CHARS = 8;
const FIRST_INDENT = /\n([ \t]+)[^ \t\r\n]/;
const knownSlots = new WeakMap();
/** The members or items of a container in the order of the text, shadowed ones too. */
function slotsOf(container) {
    const known = knownSlots.get(container);
    if (known !== undefined)
        return known;
    const nodes = [...(container.items ?? container.members?.values() ?? [])];
    for (const earlier of container.shadowed?.values() ?? [])
        nodes.push(...earlier);
    const slots = nodes.map((node) => ({ node, start: node.keyStart ?? node.start, end: node.end }));
    if (container.shadowed !== undefined)
        slots.sort((a, b) => a.start - b.start);
    knownSlots.set(container, slots);
    return slots;
}
/** Which slot a node is, by halving; -1 when it is none. */
function indexOfSlot(slots, node) {
    let low = 0;
    let high = slots.length - 1;
    while (low <= high) {
        const middle = (low + high) >> 1;
        const start = slots[middle]?.node.start ?? 0;
        if (start === node.start)
            return middle;
        if (start < node.start)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return -1;
}
/** Whether something begins on a line of its own. */
function beginsLine(text, at) {
    return text.slice((0,json_blanks/* startOfBlanks */.$9)(text, at), at).includes('\n');
}
/** The comma behind a value, comments skipped; undefined where none follows. */
function commaBehind(text, at) {
    let place = (0,json_blanks/* endOfBlanks */.kx)(text, at);
    while (text[place] === '/') {
        const close = text[place + 1] === '*' ? text.indexOf('*/', place + 2) + 2 : text.indexOf('\n', place);
        place = (0,json_blanks/* endOfBlanks */.kx)(text, close);
    }
    return text[place] === ',' ? place : undefined;
}
/** What stands between a comma and the slot at `index`: a line ending and an indentation, or blanks. */
function separatorAt(text, slots, index) {
    const near = [slots[index], slots[index - 1], slots[1], slots[0]].filter((slot) => slot !== undefined);
    const behindComma = near.find((slot) => slot !== slots[0]) ?? slots[0];
    if (behindComma === undefined)
        return '';
    const blanks = text.slice((0,json_blanks/* startOfBlanks */.$9)(text, behindComma.start), behindComma.start);
    const line = blanks.lastIndexOf('\n');
    if (line === -1 && behindComma === slots[0])
        return colonOf(text, behindComma.node).endsWith(' ') ? ' ' : '';
    if (line === -1)
        return blanks.length > 1 ? ' ' : blanks;
    const lead = blanks.slice(blanks[line - 1] === '\r' ? line - 1 : line);
    return lead.length > MAX_INDENT_CHARS ? lead.slice(0, lead.indexOf('\n') + 1) : lead;
}
/** The colon of a member with the blanks around it, or the usual one. */
function colonOf(text, member) {
    if (member?.keyEnd === undefined || member.start - member.keyEnd > MAX_COLON_CHARS)
        return DEFAULT_COLON;
    const colon = text.slice(member.keyEnd, member.start);
    return colon.trim() === ':' && !colon.includes('\n') ? colon : DEFAULT_COLON;
}
/** The line ending of a text; LF where it has one line only. */
function eolOf(text) {
    return text[text.indexOf('\n') - 1] === '\r' ? '\r\n' : '\n';
}
/** What one level of indentation is: that of the first line that has one. */
function unitOf(text) {
    const unit = FIRST_INDENT.exec(text)?.[1] ?? DEFAULT_UNIT;
    return unit.length > MAX_UNIT_CHARS ? DEFAULT_UNIT : unit;
}
/** The blanks with which the line of `at` begins. */
function indentOf(text, at) {
    const line = text.lastIndexOf('\n', at - 1) + 1;
    const indent = text.slice(line, Math.min(at, (0,json_blanks/* endOfBlanks */.kx)(text, line)));
    return indent.length > MAX_INDENT_CHARS ? '' : indent;
}
/** A value as it would be written by hand at its place. */
function renderValue(value, style) {
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const inner = { ...style, indent: style.indent + style.unit };
    const isList = Array.isArray(value);
    const parts = isList
        ? value.map((item) => renderValue(item, inner))
        : Object.entries(value).map(([key, item]) => renderMember(key, item, inner));
    const [open, close] = isList ? ['[', ']'] : ['{', '}'];
    if (parts.length === 0)
        return open + close;
    if (style.eol === undefined)
        return open + parts.join(style.colon.endsWith(' ') ? ', ' : ',') + close;
    const lead = style.eol + inner.indent;
    return `${open}${lead}${parts.join(`,${lead}`)}${style.eol}${style.indent}${close}`;
}
/** A member with its key; `style.indent` is that of the member's own line. */
function renderMember(key, value, style) {
    return JSON.stringify(key) + style.colon + renderValue(value, style);
}

;// CONCATENATED MODULE: ./build/manifest/container-edits.js


/**
 * Removes and adds members of one container, each with one comma, in the layout of the siblings. Comments beside what
 * is removed stay, those within it go.
 */
function editContainer(text, path, plan) {
    const node = path.at(-1);
    if (node === undefined)
        return [];
    const container = { text, path, node, slots: slotsOf(node) };
    return toSegments(plan).flatMap((segment) => {
        const { first, next, members } = segment;
        if (members.length === 0)
            return removeRun(container, first, next);
        if (first < next)
            return replaceRun(container, segment);
        return container.slots.length === 0 ? fillEmpty(container, members) : insertAt(container, first, members);
    });
}
function toSegments({ removed, inserted }) {
    const segments = [];
    const placed = new Set();
    for (const first of [...removed].sort((a, b) => a - b)) {
        if (removed.has(first - 1))
            continue;
        let next = first;
        while (removed.has(next))
            next += 1;
        const members = [];
        for (let gap = first; gap <= next; gap += 1) {
            placed.add(gap);
            members.push(...(inserted.get(gap) ?? []));
        }
        segments.push({ first, next, members });
    }
    for (const [gap, members] of inserted)
        if (!placed.has(gap))
            segments.push({ first: gap, next: gap, members });
    return segments;
}
function removeRun({ text, node, slots }, first, next) {
    const [before, from, to, after] = [slots[first - 1], slots[first], slots[next - 1], slots[next]];
    if (from === undefined || to === undefined)
        return [];
    if (before === undefined && after === undefined)
        return [emptyOut(text, node, { start: from.start, end: to.end })];
    const isEndOfLine = after !== undefined && !beginsLine(text, from.start) && beginsLine(text, after.start);
    if (before !== undefined && (after === undefined || isEndOfLine))
        return removeWithCommaBefore(text, [before, from, to]);
    return [cut(from.start, (0,json_blanks/* endOfBlanks */.kx)(text, (commaBehind(text, to.end) ?? to.end - 1) + 1))];
}
function removeWithCommaBefore(text, [before, from, to]) {
    const comma = commaBehind(text, before.end) ?? before.end;
    const blanks = (0,json_blanks/* startOfBlanks */.$9)(text, from.start);
    if ((0,json_blanks/* endOfBlanks */.kx)(text, before.end) === comma && blanks === comma + 1)
        return [cut(before.end, to.end)];
    // A comment stands between: it stays, and if it is one up to the end of the line, so does its line ending.
    const isAtLineEnd = text[to.end] === '\n' || text.startsWith('\r\n', to.end);
    return [cut(comma, comma + 1), cut(isAtLineEnd ? blanks : from.start, to.end)];
}
function emptyOut(text, node, { start, end }) {
    const close = node.end - 1;
    const last = (commaBehind(text, end) ?? end - 1) + 1;
    const hasComments = (0,json_blanks/* startOfBlanks */.$9)(text, start) !== node.start + 1 || (0,json_blanks/* endOfBlanks */.kx)(text, last) !== close;
    return hasComments ? cut(start, last) : cut(node.start + 1, close);
}
function replaceRun(container, { first, next, members }) {
    const [from, to] = [container.slots[first], container.slots[next - 1]];
    if (from === undefined || to === undefined)
        return [];
    const { separator, style } = styleAt(container, first);
    return [{ start: from.start, end: to.end, text: renderMembers(members, style).join(`,${separator}`) }];
}
function insertAt(container, index, members) {
    const [before, after] = [container.slots[index - 1], container.slots[index]];
    const { separator, style } = styleAt(container, index);
    const parts = renderMembers(members, style);
    if (before !== undefined)
        return [insert(before.end, parts.map((part) => `,${separator}${part}`).join(''))];
    return after === undefined ? [] : [insert(after.start, parts.map((part) => `${part},${separator}`).join(''))];
}
function fillEmpty({ text, path, node }, members) {
    const start = node.start + 1;
    const end = node.end - 1;
    const colon = colonOf(text, path.findLast(({ keyStart }) => keyStart !== undefined));
    const unit = unitOf(text);
    const isBlank = (0,json_blanks/* endOfBlanks */.kx)(text, start) === end;
    const hasLines = path.length > 1 ? beginsLine(text, node.keyStart ?? node.start) : text.includes('\n');
    if (!isBlank || !(hasLines || text.slice(start, end).includes('\n'))) {
        const parts = renderMembers(members, { indent: '', unit, colon });
        return [{ start, end: isBlank ? end : start, text: parts.join(colon.endsWith(' ') ? ', ' : ',') }];
    }
    const eol = eolOf(text);
    const indent = indentOf(text, node.start);
    const lead = eol + indent + unit;
    const parts = renderMembers(members, { eol, indent: indent + unit, unit, colon });
    return [{ start, end, text: `${lead}${parts.join(`,${lead}`)}${eol}${indent}` }];
}
function styleAt({ text, slots }, index) {
    const separator = separatorAt(text, slots, index);
    const line = separator.lastIndexOf('\n');
    const colon = colonOf(text, (slots[index] ?? slots[index - 1])?.node);
    const eol = line === -1 ? undefined : separator.slice(0, line + 1);
    return { separator, style: { eol, indent: separator.slice(line + 1), unit: unitOf(text), colon } };
}
function renderMembers(members, style) {
    return members.map(({ key, value }) => renderMember(key, value, style));
}
function cut(start, end) {
    return { start, end, text: '' };
}
function insert(at, text) {
    return { start: at, end: at, text };
}

// EXTERNAL MODULE: ./build/manifest/json-pointer.js
var json_pointer = __webpack_require__(88556);
;// CONCATENATED MODULE: ./build/manifest/edit-plan.js


/**
 * Sorts edits by what they touch; undefined when one does not fit the document (nothing at the pointer, no object to
 * insert into, a key twice afterwards, a member whose earlier duplicate would come to light) or contradicts another
 * (the same thing changed twice, something changed within what is removed or replaced).
 */
function planEdits(document, edits) {
    const plan = { replaced: new Map(), renamed: new Map(), containers: new Map() };
    const gone = new Set();
    const targets = [];
    for (const edit of edits) {
        const path = document.pathTo(edit.pointer);
        const node = path?.at(-1);
        if (path === undefined || node === undefined)
            return undefined;
        const target = { path, node, key: (0,json_pointer/* parsePointer */.vp)(edit.pointer)?.at(-1) ?? '' };
        targets.push(target);
        if (edit.kind === 'insert')
            continue;
        if (!planChange(plan, edit, target))
            return undefined;
        if (edit.kind === 'remove')
            gone.add(node);
    }
    // Only when it is known what goes: an insertion may take the place of a removed member.
    for (const [index, edit] of edits.entries()) {
        const target = targets[index];
        if (edit.kind === 'insert' && target !== undefined && !planInsert(plan, edit, target))
            return undefined;
    }
    const isLost = (node) => gone.has(node) || plan.replaced.has(node);
    const contradicts = edits.some((edit, index) => {
        const { path = [] } = targets[index] ?? {};
        return (edit.kind === 'insert' ? path : path.slice(0, -1)).some(isLost);
    });
    return contradicts || !keepsKeysUnique(plan) || [...gone].some((node) => isChanged(plan, node)) ? undefined : plan;
}
function planChange(plan, edit, target) {
    const { node, path, key } = target;
    if (edit.kind === 'replace') {
        if (plan.replaced.has(node))
            return false;
        plan.replaced.set(node, { edit, path });
        return true;
    }
    const parent = path.at(-2);
    if (parent === undefined || parent.shadowed?.has(key))
        return false;
    const { plan: container } = containerOf(plan, path.slice(0, -1), parent);
    const index = indexOfSlot(slotsOf(parent), node);
    if (edit.kind === 'remove') {
        if (container.removed.has(index))
            return false;
        container.removed.add(index);
        container.goneKeys.add(key);
        return true;
    }
    if (parent.members === undefined || plan.renamed.has(node))
        return false;
    plan.renamed.set(node, edit.key);
    if (edit.key === key)
        return true;
    if (container.newKeys.has(edit.key))
        return false;
    container.newKeys.set(edit.key, index);
    container.goneKeys.add(key);
    return true;
}
function planInsert(plan, { key, value, after }, { path, node }) {
    if (node.members === undefined)
        return false;
    const { plan: container } = containerOf(plan, path, node);
    if (container.newKeys.has(key))
        return false;
    const index = after === undefined ? -1 : indexBehind(container, node, after);
    container.newKeys.set(key, index);
    const others = container.inserted.get(index + 1);
    const members = others ?? [];
    const neighbour = node.members.has(after ?? key) ? -1 : members.findIndex((member) => member.key === after);
    members.splice(neighbour === -1 ? members.length : neighbour + 1, 0, { key, value });
    if (others === undefined)
        container.inserted.set(index + 1, members);
    return true;
}
/** The slot of a member, by its key before or after; the last one when there is none. */
function indexBehind(plan, node, after) {
    const slots = slotsOf(node);
    const member = node.members?.get(after);
    return member === undefined ? (plan.newKeys.get(after) ?? slots.length - 1) : indexOfSlot(slots, member);
}
function containerOf(plan, path, node) {
    const known = plan.containers.get(node);
    if (known !== undefined)
        return known;
    const container = {
        removed: new Set(),
        inserted: new Map(),
        newKeys: new Map(),
        goneKeys: new Set(),
    };
    const made = { plan: container, path };
    plan.containers.set(node, made);
    return made;
}
function keepsKeysUnique({ containers }) {
    for (const [node, { plan }] of containers) {
        for (const key of plan.newKeys.keys())
            if (node.members?.has(key) && !plan.goneKeys.has(key))
                return false;
    }
    return true;
}
function isChanged(plan, node) {
    return plan.replaced.has(node) || plan.renamed.has(node);
}

// EXTERNAL MODULE: ./build/manifest/json-members.js
var json_members = __webpack_require__(98338);
;// CONCATENATED MODULE: ./build/manifest/text-edits.js




/**
 * A change of the document as replacements in its text, sorted and apart from each other; undefined when it does not
 * fit the document or contradicts itself (`planEdits`). All pointers mean the document as it is: the edits of one call
 * are one change. What is written anew follows the layout around it; bytes outside the replacements stay as they are.
 */
function toTextEdits(document, edits) {
    const plan = planEdits(document, edits);
    if (plan === undefined)
        return undefined;
    const { text } = document;
    const splices = [];
    for (const [node, key] of plan.renamed) {
        splices.push({ start: node.keyStart ?? node.start, end: node.keyEnd ?? node.start, text: JSON.stringify(key) });
    }
    for (const [node, { edit, path }] of plan.replaced) {
        const { value, pointer } = edit;
        if (JSON.stringify((0,json_members/* valueAt */.fK)(document.value, pointer)) === JSON.stringify(value))
            continue;
        splices.push({ start: node.start, end: node.end, text: renderAt(text, value, path) });
    }
    for (const container of plan.containers.values())
        splices.push(...editContainer(text, container.path, container.plan));
    return splices
        .filter((splice) => text.slice(splice.start, splice.end) !== splice.text)
        .sort((a, b) => a.start - b.start || a.end - b.end)
        .map((splice) => ({ ...document.rangeOf(splice.start, splice.end), ...splice }));
}
/** The text after its edits, which are sorted by offset. Edits that overlap are a bug of whoever made them. */
function applyTextEdits(text, edits) {
    const parts = [];
    let at = 0;
    for (const edit of edits) {
        if (edit.start < at || edit.end < edit.start || edit.end > text.length) {
            throw new Error(`An edit from ${edit.start} to ${edit.end} overlaps another, or its text.`);
        }
        parts.push(text.slice(at, edit.start), edit.text);
        at = edit.end;
    }
    parts.push(text.slice(at));
    return parts.join('');
}
/** A new value in the place of the last node of the path. */
function renderAt(text, value, path) {
    const node = path.at(-1);
    if (node === undefined || typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const start = node.keyStart ?? node.start;
    const old = text.slice(node.start, node.end);
    const isFilled = (node.members?.size ?? node.items?.length ?? 0) > 0;
    const isOnOwnLine = path.length > 1 ? beginsLine(text, start) : text.includes('\n');
    const hasLines = isFilled ? old.includes('\n') : isOnOwnLine;
    const colon = colonOf(text, path.findLast(({ keyStart }) => keyStart !== undefined));
    const eol = hasLines ? eolOf(text) : undefined;
    return renderValue(value, { eol, indent: indentOf(text, start), unit: unitOf(text), colon });
}


/***/ }),

/***/ 95325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseTransportUrl)
/* harmony export */ });
/** A backslash too: some readers take it for a slash, some for a part of the host. */
const BLANK = /[\u0000-\u0020\u007f\s\\]/;
const SCHEME = /^([a-z][a-z0-9+.-]*):\/\//i;
/**
 * Parses an http or https URL by WHATWG rules, but refuses first what those would silently repair: control characters
 * and blanks, a missing `//`, an empty host (rules.md 17). Variables must be filled in before.
 */
function parseTransportUrl(text) {
    if (BLANK.test(text))
        return { kind: 'problem', problem: 'blank' };
    const scheme = SCHEME.exec(text)?.[1]?.toLowerCase();
    if (scheme === undefined)
        return { kind: 'problem', problem: 'no-scheme' };
    if (scheme !== 'http' && scheme !== 'https')
        return { kind: 'problem', problem: 'other-scheme' };
    const authority = text.charAt(scheme.length + 3);
    if (authority === '' || '/\\?#'.includes(authority))
        return { kind: 'problem', problem: 'no-host' };
    try {
        return { kind: 'url', scheme, host: new URL(text).hostname };
    }
    catch {
        return { kind: 'problem', problem: 'unparseable' };
    }
}


/***/ }),

/***/ 50040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ns: () => (/* binding */ hasVariableInAuthority),
/* harmony export */   OJ: () => (/* binding */ substituteVariables),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   ou: () => (/* binding */ fillTemplate)
/* harmony export */ });
/** What well-known variables are filled in with before a URL is parsed (rules.md 10). */
const KNOWN_VALUES = new Map([
    ['host', 'example.com'],
    ['port', '8080'],
    ['path', 'api'],
    ['protocol', 'http'],
    ['scheme', 'http'],
]);
const NO_VALUES = new Map();
/** The names of the variables in a URL template, each once, in order. `{}` is literal text (rules.md 10). */
function variablesOf(template) {
    const names = new Set();
    for (let place = findVariable(template, 0); place !== undefined; place = findVariable(template, place.end)) {
        names.add(template.slice(place.start + 1, place.end - 1));
    }
    return [...names];
}
/**
 * The URL with a plausible value for each variable, so that it can be parsed: known names get theirs, another variable
 * directly after `:` and before `/` or the end counts as a port, every other becomes `placeholder` (rules.md 10).
 */
function substituteVariables(template) {
    return template.includes('{') ? fillTemplate(template, NO_VALUES) : template;
}
/** Whether a variable stands in the authority of a URL template, where it can make another host. */
function hasVariableInAuthority(template) {
    const start = template.indexOf('://') + 3;
    const found = template.indexOf('{', start);
    return found !== -1 && !/[/?#]/.test(template.slice(start, found));
}
/** The URL with the given values for some variables, and a plausible one for each of the others. */
function fillTemplate(template, values) {
    let filled = '';
    let done = 0;
    for (let place = findVariable(template, 0); place !== undefined; place = findVariable(template, place.end)) {
        const value = values.get(template.slice(place.start + 1, place.end - 1));
        filled += template.slice(done, place.start) + (value ?? fillIn(template, place));
        done = place.end;
    }
    return filled + template.slice(done);
}
function fillIn(template, { start, end }) {
    const known = KNOWN_VALUES.get(template.slice(start + 1, end - 1));
    if (known !== undefined)
        return known;
    const isPort = template.charAt(start - 1) === ':' && (end === template.length || template.charAt(end) === '/');
    return isPort ? '8080' : 'placeholder';
}
/** The first variable at or behind a position. A scan: with a regular expression, many `{` without `}` would take long. */
function findVariable(template, from) {
    let start = template.indexOf('{', from);
    while (start !== -1) {
        const close = template.indexOf('}', start + 1);
        if (close === -1)
            return undefined;
        if (close > start + 1)
            return { start, end: close + 1 };
        start = template.indexOf('{', close);
    }
    return undefined;
}


/***/ })

};
