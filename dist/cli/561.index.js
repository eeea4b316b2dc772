export const id = 561;
export const ids = [561];
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

/***/ 10942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createImportRunner: () => (/* binding */ createImportRunner)
});

// EXTERNAL MODULE: ./build/findings/foreign-text.js
var foreign_text = __webpack_require__(81735);
// EXTERNAL MODULE: ./build/findings/texts.js
var texts = __webpack_require__(57371);
;// CONCATENATED MODULE: ./build/commands/import/render-import.js


const MAX_SHOWN_PER_CODE = 3;
/** The report for people: counts, refusals by code with the first few of each, and what to do next. */
function renderImportReport(report) {
    if (report.stopped)
        return `Nothing was imported. ${report.stopped.message}`;
    const lines = [
        `${report.full ? 'Read all of' : 'Read what changed in'} ${(0,foreign_text/* quoteForeignText */._z)(report.upstream)}`,
        ...renderCounts(report),
        ...renderRefusals(report.refused),
        '',
        `The data folder holds ${count(report.versions, 'version')} of ${count(report.servers, 'server')}.`,
    ];
    if (report.warnings > 0) {
        lines.push(`${count(report.warnings, 'rule error')} in imported records ${report.warnings === 1 ? 'was' : 'were'} let pass: an import copies what its upstream published.`);
    }
    if (report.versions > 0)
        lines.push('Next: mcp-git-registry build --data DIR --out site, then mcp-git-registry preview site.');
    return lines.join('\n');
}
function renderCounts(report) {
    const counts = [
        ['imported', report.imported],
        ['updated', report.updated],
        ['unchanged', report.unchanged],
        ['refused', report.refused.length],
    ];
    const width = Math.max(...counts.map(([, value]) => format(value).length));
    return counts.map(([label, value]) => `  ${label.padEnd(9)}  ${format(value).padStart(width)}`);
}
function renderRefusals(refused) {
    const byCode = new Map();
    for (const record of refused) {
        const group = byCode.get(record.code);
        if (group)
            group.push(record);
        else
            byCode.set(record.code, [record]);
    }
    const groups = [...byCode].sort(([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1));
    return groups.flatMap(([code, records]) => {
        const shown = records.slice(0, MAX_SHOWN_PER_CODE).map((record) => `    ${renderWho(record)}${record.message}`);
        const more = records.length - shown.length;
        return [
            '',
            `  ${format(records.length)} × ${code}`,
            ...shown,
            ...(more > 0 ? [`    … and ${format(more)} more (--json lists all)`] : []),
            `    → ${texts/* FINDING_TEXTS */.H[code].fix.replace(/: \{[a-z]+\}/g, '').replace(/"?\{[a-z]+\}"?/g, '…')}`,
        ];
    });
}
function renderWho(record) {
    return record.name === '' ? '' : `${(0,foreign_text/* quoteForeignText */._z)(`${record.name} ${record.version}`.trim())}: `;
}
function count(value, noun) {
    return `${format(value)} ${noun}${value === 1 ? '' : 's'}`;
}
function format(value) {
    return value.toLocaleString('en');
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/manifest/compare-instants.js
var compare_instants = __webpack_require__(34438);
// EXTERNAL MODULE: ./build/registry/policy.js
var registry_policy = __webpack_require__(27102);
// EXTERNAL MODULE: ./build/registry/upstream/upstream-time.js
var upstream_time = __webpack_require__(23935);
// EXTERNAL MODULE: ./build/commands/read-data-file.js
var read_data_file = __webpack_require__(52087);
// EXTERNAL MODULE: ./build/commands/world.js + 27 modules
var commands_world = __webpack_require__(95241);
// EXTERNAL MODULE: ./build/manifest/identity.js
var manifest_identity = __webpack_require__(52476);
// EXTERNAL MODULE: ./build/manifest/json-members.js
var json_members = __webpack_require__(98338);
// EXTERNAL MODULE: ./build/registry/entry-path.js
var entry_path = __webpack_require__(56372);
// EXTERNAL MODULE: ./build/registry/receipt.js
var registry_receipt = __webpack_require__(27038);
// EXTERNAL MODULE: ./build/registry/tree-layout.js
var tree_layout = __webpack_require__(8543);
;// CONCATENATED MODULE: ./build/commands/import/data-tree.js







/** Lists the data folder once; names are read later, one file per name that an import touches. */
function openDataTree(folders, world) {
    const { files } = world;
    const servers = (0,external_node_path_.join)(folders.data, 'servers');
    for (const folder of [folders.data, folders.receipts])
        requireFolder(folder, world);
    const states = listStates(servers, world);
    const safeFolders = new Set();
    let versionCount = 0;
    for (const state of states.values())
        versionCount += state.versions.size;
    return {
        serverCount: () => states.size,
        versionCount: () => versionCount,
        findDisplayName: (paths) => {
            const state = states.get(paths.server);
            if (!state)
                return undefined;
            if (state.displayName === undefined)
                state.displayName = readDisplayName((0,external_node_path_.join)(servers, paths.server), state, world);
            return state.displayName ?? undefined;
        },
        findCaseConflict: (paths, version) => {
            const segment = states.get(paths.server)?.versions.get((0,entry_path/* foldVersion */.mz)(version));
            return segment === undefined || segment === paths.version ? undefined : ((0,entry_path/* decodeVersion */.Db)(segment) ?? segment);
        },
        readPlace: (paths) => {
            const serverFolder = `${paths.server}/${paths.version}`;
            const serverFile = inspectFile({ root: servers, folder: serverFolder, name: 'server.json' }, safeFolders, world);
            const receiptFile = inspectFile({ root: folders.receipts, folder: paths.server, name: `${paths.version}.json` }, safeFolders, world);
            const reason = serverFile.problem ?? receiptFile.problem;
            if (reason !== undefined)
                return { kind: 'problem', code: 'unreadable-file', reason };
            const bytes = serverFile.isThere ? files.read(serverFile.path) : undefined;
            const receipt = receiptFile.isThere
                ? (0,registry_receipt/* parseReceipt */.Wy)(new TextDecoder().decode(files.read(receiptFile.path)))
                : undefined;
            if (receipt?.kind === 'problem')
                return { kind: 'problem', code: 'receipt-unreadable', reason: receipt.reason };
            return { kind: 'place', ...(bytes ? { bytes } : {}), ...(receipt ? { receipt: receipt.receipt } : {}) };
        },
        write: (paths, { content, receipt }) => {
            const serverFile = (0,external_node_path_.join)(servers, paths.server, paths.version, 'server.json');
            const receiptFile = (0,external_node_path_.join)(folders.receipts, paths.server, `${paths.version}.json`);
            if (content !== undefined)
                writeFile(serverFile, content, safeFolders, world);
            if (receipt !== undefined)
                writeFile(receiptFile, (0,registry_receipt/* renderReceipt */.pB)(receipt), safeFolders, world);
        },
        markSeen: (paths, name, version) => {
            const state = stateOf(paths.server, states);
            state.displayName ??= name;
            const folded = (0,entry_path/* foldVersion */.mz)(version);
            if (!state.versions.has(folded))
                versionCount += 1;
            state.versions.set(folded, paths.version);
            state.seen ??= new Set();
            state.seen.add(paths.version);
        },
        wasSeen: (paths) => states.get(paths.server)?.seen?.has(paths.version) ?? false,
    };
}
function stateOf(path, states) {
    const known = states.get(path);
    if (known)
        return known;
    const state = { versions: new Map() };
    states.set(path, state);
    return state;
}
function requireFolder(folder, world) {
    const kind = world.files.stat(folder)?.kind;
    if (kind === 'file' || kind === 'other') {
        throw new commands_world/* UserError */.yo(`${folder} is not a folder.`, 'Give the data folder of a registry, or a path that does not exist yet.');
    }
}
function listStates(servers, world) {
    const states = new Map();
    for (const { path, kind } of world.files.list(servers)) {
        const place = (0,tree_layout/* classifyServersPath */.i3)(path);
        if (place.kind !== 'server-json' || kind !== 'file')
            continue;
        const state = stateOf(place.server, states);
        state.versions.set((0,entry_path/* foldVersion */.mz)((0,entry_path/* decodeVersion */.Db)(place.segment) ?? place.segment), place.segment);
    }
    return states;
}
function readDisplayName(folder, state, world) {
    for (const segment of state.versions.values()) {
        try {
            const bytes = world.files.read((0,external_node_path_.join)(folder, segment, 'server.json'));
            const value = JSON.parse(new TextDecoder().decode(bytes));
            const name = (0,json_members/* isJsonObject */.OW)(value) ? (0,manifest_identity/* identifyServer */.O)(value)?.name : undefined;
            // A waiting file may say any name; only one that belongs here counts.
            if (name !== undefined && folder.endsWith(`/${name.toLowerCase()}`))
                return name;
        }
        catch {
            // A damaged file names nothing; the build reports it.
        }
    }
    return null;
}
/** Looks at every folder on the way down from `root`, links not followed, and at the file itself. */
function inspectFile(place, safeFolders, world) {
    const path = (0,external_node_path_.join)(place.root, place.folder, place.name);
    const problem = inspectFolder(place.root, place.folder, { safeFolders, world });
    if (problem !== undefined)
        return { path, isThere: false, ...(problem === ABSENT ? {} : { problem }) };
    const kind = world.files.stat(path)?.kind;
    if (kind === undefined || kind === 'file')
        return { path, isThere: kind === 'file' };
    return { path, isThere: false, problem: `${path} is ${NOUNS[kind]}, not a file` };
}
const ABSENT = Symbol('absent');
/** Undefined when every folder down to this one is a folder; each is looked at once. */
function inspectFolder(root, below, known) {
    const folder = below === '' ? root : (0,external_node_path_.join)(root, below);
    if (known.safeFolders.has(folder))
        return undefined;
    const above = below === '' ? undefined : inspectFolder(root, below.slice(0, Math.max(0, below.lastIndexOf('/'))), known);
    if (above !== undefined)
        return above;
    const kind = known.world.files.stat(folder)?.kind;
    if (kind === undefined)
        return ABSENT;
    if (kind !== 'directory')
        return `${folder} is ${NOUNS[kind]}, not a folder`;
    known.safeFolders.add(folder);
    return undefined;
}
const NOUNS = { file: 'a file', directory: 'a folder', symlink: 'a symbolic link', other: 'a device or the like' };
/** The disk or the rights, not us: told to the person without "this is a bug". */
const DISK_ERRORS = new Set(['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'ENAMETOOLONG']);
function writeFile(path, content, safeFolders, world) {
    const folder = (0,external_node_path_.dirname)(path);
    try {
        if (!safeFolders.has(folder)) {
            world.files.makeDirectory(folder);
            safeFolders.add(folder);
        }
        world.files.writeAtomic(path, content);
    }
    catch (error) {
        const code = error.code ?? '';
        if (!DISK_ERRORS.has(code))
            throw error;
        throw new commands_world/* UserError */.yo(`${path} cannot be written (${code}).`, 'Free space or correct the rights, then run the same import again: it goes on where it stopped.', { cause: error });
    }
}

// EXTERNAL MODULE: ./build/findings/render-text.js
var render_text = __webpack_require__(58703);
;// CONCATENATED MODULE: ./build/commands/import/import-report.js

const MAX_NAME_CHARS = 300;
/** A refusal with the message of the finding of that code. */
function toRefusal(identity, code, args) {
    const name = (identity?.name ?? '').slice(0, MAX_NAME_CHARS);
    const version = (identity?.version ?? '').slice(0, MAX_NAME_CHARS);
    return { name, version, code, message: (0,render_text/* renderMessage */.e4)({ code, args }) };
}

// EXTERNAL MODULE: ./build/manifest/digest.js
var digest = __webpack_require__(89802);
// EXTERNAL MODULE: ./build/manifest/judge-server.js + 9 modules
var judge_server = __webpack_require__(79058);
// EXTERNAL MODULE: ./build/manifest/read-document.js + 3 modules
var read_document = __webpack_require__(58136);
// EXTERNAL MODULE: ./build/manifest/schema.js
var schema = __webpack_require__(99341);
// EXTERNAL MODULE: ./build/manifest/up-convert.js
var up_convert = __webpack_require__(65777);
// EXTERNAL MODULE: ./build/registry/ruleset.js
var ruleset = __webpack_require__(54840);
;// CONCATENATED MODULE: ./build/registry/upstream/imported-receipt.js

/** The time of an entry whose upstream knows none, when the importer gave none either. */
const UNKNOWN_TIME = '1970-01-01T00:00:00Z';
/**
 * The receipt of a version that is seen for the first time. Where the upstream has no time of publication,
 * `admission.timeSource` says where the one in the receipt comes from.
 */
function toImportedReceipt(entry, facts) {
    const publishedAt = entry.publishedAt ?? facts.asOf ?? UNKNOWN_TIME;
    const updatedAt = entry.updatedAt ?? publishedAt;
    return {
        schema: registry_receipt/* RECEIPT_SCHEMA_ID */.P9,
        name: facts.name,
        version: facts.version,
        digest: facts.digest,
        publishedAt,
        level: 'imported',
        admission: toAdmission(entry, facts),
        ruleset: facts.ruleset,
        status: entry.status ?? 'active',
        ...(entry.statusMessage === undefined ? {} : { statusMessage: entry.statusMessage }),
        statusChangedAt: entry.statusChangedAt ?? updatedAt,
        updatedAt,
    };
}
/**
 * The receipt of an imported version after its upstream spoke of it again; undefined when nothing changed. Times that
 * the upstream does not tell are no change, nor is a status that it does not tell. Status, message and content go into the history; a mere difference of
 * times does not, since nothing was otherwise before.
 */
function toRefreshedReceipt(known, entry, facts) {
    const times = {
        publishedAt: entry.publishedAt ?? known.publishedAt,
        updatedAt: entry.updatedAt ?? known.updatedAt,
        ...(entry.statusChangedAt === undefined ? {} : { statusChangedAt: entry.statusChangedAt }),
    };
    const sameTimes = Object.entries(times).every(([key, time]) => known[key] === time);
    const { status, statusMessage } = entry.status === undefined ? known : { ...entry, status: entry.status };
    const statusSame = known.status === status && known.statusMessage === statusMessage;
    const changed = !statusSame || known.digest !== facts.digest;
    if (!changed && sameTimes)
        return undefined;
    const admission = entry.publishedAt === undefined ? known.admission : toAdmission(entry, facts);
    if (!changed)
        return { ...known, admission, ...times };
    const message = statusMessage === undefined ? {} : { statusMessage };
    const change = { status, ...message, digest: facts.digest, at: times.updatedAt };
    return { ...(0,registry_receipt/* toChangedReceipt */.cF)(known, change), admission, ...times };
}
function toAdmission(entry, facts) {
    const timeSource = facts.asOf === undefined ? 'none' : 'as-of';
    return { kind: 'import', from: facts.from, ...(entry.publishedAt === undefined ? { timeSource } : {}) };
}

;// CONCATENATED MODULE: ./build/commands/import/place-record.js











/**
 * Judges one record by schema, path and names, and puts it into the data folder. What is there already wins over the
 * upstream; a version that this registry admitted itself is never touched.
 */
function placeRecord(record, tree, terms) {
    const { entry } = record;
    const submission = (0,up_convert/* stripManagedMembers */.J)(entry.server);
    const identity = (0,manifest_identity/* identifyServer */.O)(submission);
    if (!identity)
        return refuse(partialIdentity(submission), 'record-not-a-server', {
            record: record.place,
            reason: 'it lacks a name or a version',
        });
    const path = (0,entry_path/* toEntryPaths */.Ke)(identity.name, identity.version);
    if (path.kind === 'problem')
        return refuse(identity, path.problem.code, { ...identity, reason: path.problem.reason });
    const converted = (0,up_convert/* upConvert */.z)(submission);
    const fault = judgeContent(converted);
    if (fault)
        return refuse(identity, 'schema-violation', fault);
    const content = Buffer.from(`${JSON.stringify(submission, null, 2)}\n`);
    if (content.length > read_document/* MAX_DOCUMENT_BYTES */.bi) {
        return refuse(identity, 'file-too-large', { bytes: content.length, limit: read_document/* MAX_DOCUMENT_BYTES */.bi });
    }
    const candidate = { ...identity, paths: path.paths, content, digest: (0,digest/* digestOf */.o)(content), entry };
    const outcome = placeCandidate(candidate, tree, terms);
    if (typeof outcome === 'object')
        return refuse(identity, outcome.code, outcome.args);
    tree.markSeen(path.paths, identity.name, identity.version);
    const warnings = (0,judge_server/* judgeRules */.T_)(converted).filter((finding) => finding.severity === 'error').length;
    return { kind: outcome, name: identity.name, warnings };
}
function refuse(identity, code, args) {
    return { kind: 'refused', refusal: toRefusal(identity, code, args) };
}
/** As much of the identity as there is, to name a record that has no whole one. */
function partialIdentity(server) {
    const text = (key) => (Object.hasOwn(server, key) && typeof server[key] === 'string' ? server[key] : '');
    return { name: text('name'), version: text('version') };
}
function judgeContent(converted) {
    const { violations, dropped } = (0,schema/* judgeSchema */.dN)(converted);
    const [first] = violations;
    if (!first)
        return undefined;
    const others = violations.length - 1 + dropped;
    const more = others > 0 ? ` (and ${others} more)` : '';
    return { message: `${first.pointer || '/'}: ${first.message}${more}`, advice: first.advice };
}
function placeCandidate(candidate, tree, terms) {
    const { name, version, paths } = candidate;
    const listedName = tree.findDisplayName(paths);
    if (listedName !== undefined && listedName !== name) {
        return { code: 'name-case-conflict', args: { name, existing: listedName } };
    }
    const listedVersion = tree.findCaseConflict(paths, version);
    if (listedVersion !== undefined)
        return { code: 'version-case-conflict', args: { version, existing: listedVersion } };
    const place = tree.readPlace(paths);
    if (place.kind === 'problem')
        return { code: place.code, args: { reason: place.reason } };
    const { bytes, receipt } = place;
    const sameBytes = bytes === undefined ? undefined : candidate.content.equals(bytes);
    if (receipt === undefined)
        return placeUnknown(candidate, sameBytes, { tree, terms });
    if (receipt.name.toLowerCase() !== name.toLowerCase() || receipt.version !== version) {
        const found = `${receipt.name} ${receipt.version}`;
        return { code: 'receipt-mismatch', args: { found, expected: `${name} ${version}` } };
    }
    if (receipt.level !== 'imported')
        return sameBytes ? 'unchanged' : contentDiffers(candidate, OUR_OWN);
    return placeKnown(candidate, { receipt, sameBytes }, { tree, terms });
}
const OUR_OWN = ' (this registry admitted it itself, so an import never changes it)';
function contentDiffers({ name, version }, reason = '') {
    return {
        code: 'version-content-differs',
        args: { name: `${name}${reason}`, version, differs: 'the upstream changed it' },
    };
}
/** Nothing speaks of it yet; a server.json that lies there is a submission that waits, or an import that was cut off. */
function placeUnknown(candidate, sameBytes, { tree, terms }) {
    if (sameBytes === false && !terms.acceptEdits)
        return contentDiffers(candidate);
    const receipt = toImportedReceipt(candidate.entry, toFacts(candidate, terms));
    tree.write(candidate.paths, { ...(sameBytes ? {} : { content: candidate.content }), receipt });
    return 'imported';
}
/** An earlier import, or an earlier record of this one, brought it. `sameBytes` is undefined when its file is gone. */
function placeKnown(candidate, known, { tree, terms }) {
    const { receipt, sameBytes } = known;
    const { entry, paths, content } = candidate;
    const isEdit = receipt.digest !== candidate.digest || sameBytes === false;
    const isRepeated = tree.wasSeen(paths);
    if (isEdit && isRepeated)
        return { code: 'duplicate-record', args: {} };
    if (isEdit && !terms.acceptEdits)
        return contentDiffers(candidate);
    if (isRepeated && (0,compare_instants/* compareInstants */.Q)(entry.updatedAt ?? '', receipt.updatedAt) <= 0)
        return 'unchanged';
    // Older news: another dump, or another row of this one, has told what came after it.
    if (!isEdit && entry.updatedAt && (0,compare_instants/* compareInstants */.Q)(entry.updatedAt, receipt.updatedAt) < 0)
        return 'unchanged';
    const refreshed = toRefreshedReceipt(receipt, entry, toFacts(candidate, terms));
    if (!refreshed && sameBytes)
        return 'unchanged';
    tree.write(paths, { ...(sameBytes ? {} : { content }), ...(refreshed ? { receipt: refreshed } : {}) });
    return 'updated';
}
function toFacts({ name, version, digest }, terms) {
    const asOf = terms.asOf === undefined ? {} : { asOf: terms.asOf };
    return { name, version, digest, from: terms.from, ruleset: ruleset/* IMPORT_RULESET */.vt, ...asOf };
}

// EXTERNAL MODULE: ./build/manifest/scan-json.js + 1 modules
var scan_json = __webpack_require__(1683);
;// CONCATENATED MODULE: ./build/registry/upstream/envelope.js

/**
 * The `metadata` of an API response from the bytes before its records: everything up to and with the bracket that
 * opens the list, `wrappers` objects deep. Undefined when there is none or the bytes are broken.
 */
function parseEnvelopeHead(bytes, wrappers) {
    return metadataOf(`${decode(bytes)}]${'}'.repeat(wrappers)}`);
}
/** The same from the bytes after the bracket that closes the list, to the end of the response. */
function parseEnvelopeTail(bytes, wrappers) {
    return metadataOf(`${'{"data":'.repeat(wrappers - 1)}{"servers":[]${decode(bytes)}`);
}
/** The cursor of the next page; both spellings that the API has had. Undefined on the last page. */
function nextCursorOf(metadata) {
    const cursor = metadata?.nextCursor ?? metadata?.next_cursor;
    return typeof cursor === 'string' && cursor !== '' ? cursor : undefined;
}
function metadataOf(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    return (0,json_members/* isJsonObject */.OW)(value) && (0,json_members/* isJsonObject */.OW)(value.metadata) ? value.metadata : undefined;
}
function decode(bytes) {
    return new TextDecoder().decode(bytes);
}

;// CONCATENATED MODULE: ./build/registry/upstream/record-splitter.js


const MAX_RECORD_BYTES = 4 * 1024 * 1024;
/** A server.json as deep as our reader takes it, in a row. */
const MAX_RECORD_DEPTH = scan_json/* MAX_JSON_DEPTH */.K + 1;
const MAX_TAIL_BYTES = 64 * 1024;
const MAX_KEY_BYTES = 8;
const LF = 0x0a;
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const BYTE_ORDER_MARK = new Set([0xef, 0xbb, 0xbf]);
/**
 * Splits a stream of bytes into the records of any shape that registries are dumped in, without holding the file:
 * values one after the other (NDJSON, or one document), arrays of them, and API responses `{"servers": […]}` and
 * `{"data": {"servers": […]}}`, which are descended into. Records are cut by brackets and strings alone and may be
 * broken inside; they are at most `MAX_RECORD_BYTES` long and `MAX_RECORD_DEPTH` deep.
 *
 * After damage it finds its way back: a line break inside a string ends the string, and where records fill one line
 * each (or no value can begin) an opening bracket at the start of a line begins a new record.
 */
function createRecordSplitter() {
    return new Splitter();
}
class Splitter {
    events = [];
    chunk = new Uint8Array();
    /** Index in this chunk of the open item's first byte. */
    start = 0;
    line = 1;
    /** Index in this chunk of the byte that begins the current line; -1 when that byte lies before. */
    lineStart = 0;
    stack = [newContainer(0, { line: 1, firstByte: 0, startsLine: true })];
    item;
    depth = 0;
    inString = false;
    escaped = false;
    inGarbage = false;
    unwound = false;
    entered = false;
    last = 0;
    key = [];
    outerKey = '';
    innerKey = '';
    push(chunk) {
        this.chunk = chunk;
        this.start = 0;
        let index = 0;
        while (index < chunk.length) {
            if (this.item)
                index = this.readItem(index, this.item);
            else if (this.inGarbage)
                index = this.skipGarbage(index);
            else
                index = this.readBetween(index);
        }
        if (this.item)
            this.keep(this.item, this.start, chunk.length);
        this.lineStart = this.lineStart === chunk.length ? 0 : -1;
        return this.takeEvents();
    }
    end() {
        if (this.item?.kind === 'record')
            this.report('the file ends in the middle of it', this.item.line);
        else if (this.stack.length > 1 || this.item)
            this.report('the file ends before its list is closed', this.line);
        return this.takeEvents();
    }
    sawList() {
        return this.entered;
    }
    takeEvents() {
        const { events } = this;
        this.events = [];
        return events;
    }
    report(reason, line) {
        this.events.push({ kind: 'broken', reason, line });
    }
    get container() {
        return this.stack.at(-1);
    }
    readBetween(index) {
        const byte = this.chunk[index];
        if (byte === LF) {
            this.line += 1;
            this.lineStart = index + 1;
            return index + 1;
        }
        if (byte === COMMA)
            this.container.awaitsComma = false;
        if (byte <= 0x20 || byte === COMMA)
            return index + 1;
        const inFile = this.stack.length === 1;
        if (byte === OPEN_OBJECT || byte === OPEN_LIST)
            return this.open(index, byte);
        if (inFile) {
            if (BYTE_ORDER_MARK.has(byte))
                return index + 1;
            this.inGarbage = true;
            const isCloser = byte === CLOSE_LIST || byte === CLOSE_OBJECT;
            if (!(isCloser && this.unwound))
                this.report('this is not JSON', this.line);
            return index + 1;
        }
        if (byte === CLOSE_LIST)
            return this.closeList(index + 1);
        if (byte === CLOSE_OBJECT) {
            this.report('a closing brace without an opening one', this.line);
            return index + 1;
        }
        this.beginRecord(index, byte);
        return index;
    }
    skipGarbage(index) {
        const found = this.chunk.indexOf(LF, index);
        if (found < 0)
            return this.chunk.length;
        this.inGarbage = false;
        return found;
    }
    open(index, byte) {
        const { awaitsComma, firstByte } = this.container;
        if (index === this.lineStart && (awaitsComma || firstByte === byte))
            this.unwindToLine(byte);
        if (byte === OPEN_LIST && this.stack.length === 1) {
            this.stack.push(newContainer(0, { line: this.line, firstByte: byte, startsLine: index === this.lineStart }));
            this.entered = true;
            return index + 1;
        }
        this.beginRecord(index, byte);
        return index;
    }
    beginRecord(index, byte) {
        const mayWrap = byte === OPEN_OBJECT && this.stack.every((container) => container.wrappers === 0);
        this.begin(index, { kind: 'record', firstByte: byte, mayWrap, maxBytes: MAX_RECORD_BYTES });
        this.depth = 0;
    }
    begin(index, item) {
        this.item = { ...item, line: this.line, startsLine: index === this.lineStart, pieces: [], size: 0 };
        this.start = index;
        this.last = 0;
        this.inString = false;
        this.escaped = false;
        this.key = [];
        this.outerKey = '';
    }
    /** Reads on in the open item; returns the index of the first byte that was not consumed. */
    readItem(from, item) {
        const { chunk } = this;
        for (let index = from; index < chunk.length; index += 1) {
            if (this.inString) {
                index = this.readString(index, item);
                continue;
            }
            const byte = chunk[index];
            if (byte === LF) {
                this.line += 1;
                this.lineStart = index + 1;
                continue;
            }
            if (byte <= 0x20)
                continue;
            if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
                if (index === this.lineStart && (index !== this.start || item.size > 0) && this.restartsHere(byte))
                    return index;
                if (item.mayWrap && byte === OPEN_LIST && this.isServersKey())
                    return this.enterResponse(index, item);
                this.depth += 1;
                if (this.depth > MAX_RECORD_DEPTH)
                    item.problem ??= `it is nested deeper than ${MAX_RECORD_DEPTH} levels`;
            }
            else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
                if (this.depth === 0)
                    return this.finish(index, item);
                this.depth -= 1;
                if (this.depth === 0)
                    return this.finish(index + 1, item);
            }
            else if (byte === QUOTE) {
                this.inString = true;
                this.key = [];
            }
            else if (byte === COLON) {
                if (this.depth <= 2)
                    this.takeKey();
            }
            else if (byte === COMMA && this.depth === 0) {
                return this.finish(index, item);
            }
            this.last = byte;
        }
        return chunk.length;
    }
    /** Reads on in a string; returns the index of its last byte in this chunk. */
    readString(from, item) {
        const { chunk } = this;
        const recordsKey = item.mayWrap && this.depth <= 2;
        for (let index = from; index < chunk.length; index += 1) {
            const byte = chunk[index];
            if (byte === LF) {
                item.problem ??= 'a line ends inside a string';
                this.line += 1;
                this.lineStart = index + 1;
                this.inString = false;
                this.escaped = false;
                return index;
            }
            if (this.escaped)
                this.escaped = false;
            else if (byte === BACKSLASH)
                this.escaped = true;
            else if (byte === QUOTE) {
                this.inString = false;
                return index;
            }
            if (recordsKey && this.key.length < MAX_KEY_BYTES)
                this.key.push(byte);
        }
        return chunk.length - 1;
    }
    takeKey() {
        if (this.depth === 1)
            this.outerKey = String.fromCharCode(...this.key);
        else
            this.innerKey = String.fromCharCode(...this.key);
    }
    isServersKey() {
        if (this.last !== COLON)
            return false;
        if (this.depth === 1)
            return this.outerKey === 'servers';
        return this.depth === 2 && this.outerKey === 'data' && this.innerKey === 'servers';
    }
    enterResponse(index, item) {
        this.keep(item, this.start, index + 1);
        const wrappers = this.depth === 1 ? 1 : 2;
        const metadata = item.problem === undefined ? parseEnvelopeHead(join(item.pieces), wrappers) : undefined;
        this.stack.push({ ...newContainer(wrappers, item), metadata });
        this.entered = true;
        this.item = undefined;
        return index + 1;
    }
    closeList(next) {
        const { wrappers } = this.container;
        if (wrappers === 0) {
            this.events.push({ kind: 'list-end' });
            this.leave();
            return next;
        }
        this.begin(next, { kind: 'tail', firstByte: 0, mayWrap: false, maxBytes: MAX_TAIL_BYTES });
        this.depth = wrappers;
        return next;
    }
    /** The item ends before `next`. */
    finish(next, item) {
        this.keep(item, this.start, next);
        this.item = undefined;
        if (item.kind === 'tail') {
            const { wrappers, metadata } = this.container;
            const found = item.problem === undefined ? parseEnvelopeTail(join(item.pieces), wrappers) : undefined;
            const all = found ?? metadata;
            this.events.push({ kind: 'list-end', ...(all ? { metadata: all } : {}) });
            this.leave();
            return next;
        }
        if (item.problem === undefined)
            this.events.push({ kind: 'record', bytes: join(item.pieces), line: item.line });
        else
            this.report(item.problem, item.line);
        this.endValue(item);
        return next;
    }
    leave() {
        this.endValue(this.stack.pop());
    }
    endValue(value) {
        this.container.lineByte = value.startsLine && value.line === this.line ? value.firstByte : 0;
        this.container.awaitsComma = true;
    }
    keep(item, from, to) {
        item.size += to - from;
        if (item.size > item.maxBytes)
            item.problem ??= `it is larger than ${item.maxBytes} bytes`;
        if (item.problem === undefined)
            item.pieces.push(this.chunk.subarray(from, to));
        else
            item.pieces = [];
    }
    /** At the start of a line inside an item: does this bracket begin another one? Then the open one is given up. */
    restartsHere(byte) {
        const known = this.stack.some((container) => container.lineByte === byte);
        const cannotBeValue = this.last !== OPEN_LIST && this.last !== COMMA && this.last !== COLON;
        if (!known && !(byte === OPEN_OBJECT && cannotBeValue))
            return false;
        const { item } = this;
        this.report('it is not closed where the next one begins', item?.line ?? this.line);
        this.item = undefined;
        if (known)
            this.unwindToLine(byte, { silently: true });
        else
            this.stack.length = 1;
        this.unwound = true;
        return true;
    }
    /** Between items, at the start of a line: gives up the lists that a value of a whole line cannot stand in. */
    unwindToLine(byte, options = {}) {
        const level = this.stack.findLastIndex((container) => container.lineByte === byte);
        if (level < 0 || level === this.stack.length - 1)
            return;
        if (!options.silently)
            this.report('the list is not closed where the next one begins', this.container.line);
        this.stack.length = level + 1;
        this.unwound = true;
    }
}
function newContainer(wrappers, place) {
    const { line, firstByte, startsLine } = place;
    return { wrappers, line, firstByte, startsLine, lineByte: 0, awaitsComma: false };
}
function join(pieces) {
    const [first] = pieces;
    if (first && pieces.length === 1)
        return first;
    const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
    let at = 0;
    for (const piece of pieces) {
        joined.set(piece, at);
        at += piece.length;
    }
    return joined;
}

// EXTERNAL MODULE: ./build/manifest/server-json.js
var server_json = __webpack_require__(55804);
;// CONCATENATED MODULE: ./build/registry/upstream/upstream-entry.js




const UTF8 = new TextDecoder('utf-8', { fatal: true });
const MAX_STATUS_MESSAGE_CHARS = 500;
/** Where the API of August 2025 kept the registry's own block. */
const EARLY_META_KEY = `x-${server_json/* META_PREFIX */.fb}`;
/**
 * Reads one record: a row `{server, _meta}` or a bare server.json of any era (registry members at the root or in
 * `_meta`, camelCase or snake_case). It does not judge the server itself. Formats: reference/clients.md, sections 6 and 7.
 */
function parseRecord(bytes) {
    let value;
    try {
        value = JSON.parse(UTF8.decode(bytes));
    }
    catch (error) {
        return { kind: 'problem', code: 'record-unreadable', reason: describeError(error) };
    }
    return toUpstreamEntry(value);
}
/** The same for a value that was parsed already. */
function toUpstreamEntry(value) {
    if (!(0,json_members/* isJsonObject */.OW)(value))
        return notAServer(`it is ${describe(value)}, not an object`);
    const isRow = Object.hasOwn(value, 'server');
    const server = isRow ? value.server : value;
    if (!(0,json_members/* isJsonObject */.OW)(server))
        return notAServer(`its "server" is ${describe(server ?? null)}, not an object`);
    if (!isRow && typeof server.name !== 'string')
        return notAServer('it has neither "server" nor "name"');
    const official = officialBlock(value) ?? officialBlock(server) ?? {};
    const status = toStatus(firstOf(official.status, value.status, server.status));
    if (status.kind === 'problem')
        return { ...notAServer(status.reason), server };
    const message = firstOf(official.statusMessage, official.status_message);
    const statusMessage = typeof message === 'string' ? message.slice(0, MAX_STATUS_MESSAGE_CHARS) : '';
    const times = {
        statusChangedAt: (0,upstream_time/* toUtcTime */.V)(firstOf(official.statusChangedAt, official.status_changed_at)),
        publishedAt: (0,upstream_time/* toUtcTime */.V)(firstOf(official.publishedAt, official.published_at, releaseDate(server))),
        updatedAt: (0,upstream_time/* toUtcTime */.V)(firstOf(official.updatedAt, official.updated_at)),
    };
    const known = Object.entries(times).filter(([, time]) => time !== undefined);
    const entry = {
        server,
        ...(status.status ? { status: status.status } : {}),
        ...(statusMessage === '' ? {} : { statusMessage }),
    };
    return { kind: 'entry', entry: { ...entry, ...Object.fromEntries(known) } };
}
function officialBlock(holder) {
    const meta = holder._meta;
    const block = (0,json_members/* isJsonObject */.OW)(meta) ? meta[server_json/* OFFICIAL_META_KEY */.sh] : undefined;
    if ((0,json_members/* isJsonObject */.OW)(block))
        return block;
    const early = holder[EARLY_META_KEY];
    return (0,json_members/* isJsonObject */.OW)(early) ? early : undefined;
}
/** July 2025: `version_detail: {version, release_date, is_latest}` instead of any block. */
function releaseDate(server) {
    return (0,json_members/* isJsonObject */.OW)(server.version_detail) ? server.version_detail.release_date : undefined;
}
function toStatus(value) {
    if (value === undefined || value === '')
        return { kind: 'status' };
    const status = registry_receipt/* VERSION_STATUSES */.ge.find((known) => typeof value === 'string' && known === value.toLowerCase());
    if (status)
        return { kind: 'status', status };
    const found = typeof value === 'string' ? `"${value}"` : describe(value);
    return { kind: 'problem', reason: `its status is ${found}, none of ${registry_receipt/* VERSION_STATUSES */.ge.join(', ')}` };
}
function firstOf(...values) {
    return values.find((value) => value !== undefined && value !== null);
}
function notAServer(reason) {
    return { kind: 'problem', code: 'record-not-a-server', reason };
}
function describe(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
function describeError(error) {
    if (error instanceof SyntaxError)
        return `it is broken JSON (${error.message})`;
    return 'it is not valid UTF-8';
}

;// CONCATENATED MODULE: ./build/commands/import/read-records.js


/** The records of one file after the other, read in chunks. A damaged gzip ends its file and is told as a record. */
async function* readRecords(paths, world, onBytes = () => { }) {
    let number = 0;
    let bytes = 0;
    for (const path of paths) {
        for await (const { events, size } of readEvents(path, world)) {
            bytes += size;
            onBytes(bytes);
            for (const event of events) {
                if (event.kind === 'list-end')
                    continue;
                number += 1;
                yield { number, line: event.line, result: toResult(event) };
            }
        }
    }
}
/** Reads a file through once; `onRecord` sees the bytes of each whole record. */
async function summariseSource(path, world, onRecord = () => { }) {
    let records = 0;
    let hasList = false;
    let metadata;
    for await (const { events, sawList } of readEvents(path, world)) {
        hasList ||= sawList;
        for (const event of events) {
            if (event.kind === 'list-end')
                metadata = event.metadata ?? metadata;
            else
                records += 1;
            if (event.kind === 'record')
                onRecord(event.bytes);
        }
    }
    return { records, hasList, ...(metadata ? { metadata } : {}) };
}
async function* readEvents(path, world) {
    const splitter = createRecordSplitter();
    let failure;
    try {
        for await (const chunk of world.files.stream(path)) {
            yield { events: splitter.push(chunk), size: chunk.length, sawList: splitter.sawList() };
        }
    }
    catch (error) {
        if (!isDamagedGzip(error))
            throw error;
        failure = { kind: 'broken', reason: `the gzip data is damaged (${error.message})`, line: 0 };
    }
    const rest = splitter.end();
    yield { events: failure && rest.length === 0 ? [failure] : rest, size: 0, sawList: splitter.sawList() };
}
function toResult(event) {
    if (event.kind === 'record')
        return parseRecord(event.bytes);
    return { kind: 'problem', code: 'record-unreadable', reason: event.reason };
}
function isDamagedGzip(error) {
    return error instanceof Error && (error.code ?? '').startsWith('Z_');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/commands/import/upstream-address.js



/** Whether FROM is a URL; anything else is a path. */
function isUrl(from) {
    return /^https?:\/\//i.test(from);
}
/** The name of an upstream in receipts and in upstreams.json: a URL without credentials, query and fragment; a file's base name. */
function toUpstreamLabel(from) {
    if (!isUrl(from))
        return (0,external_node_path_.basename)(from);
    const url = parseUrl(from);
    return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
/**
 * Under which name upstreams.json remembers an upstream: its label, and for a file also a mark of where it lies. Two
 * files that happen to be called servers.json are two upstreams, and no path of a machine is written down.
 */
function toMemoryKey(from) {
    return isUrl(from) ? toUpstreamLabel(from) : `${(0,external_node_path_.basename)(from)}#${(0,external_node_crypto_.hash)('sha256', (0,external_node_path_.resolve)(from), 'hex').slice(0, 12)}`;
}
/**
 * What a URL may mean: a list's own (`…/servers`, `…/lists/<list>/<page>.json`), a JSON file, an API version (`…/v0`,
 * `…/v0.1`), or a base, for which v0.1 is tried before v0. Credentials become a header.
 */
function toUpstreamAddress(from) {
    const url = parseUrl(from);
    const headers = toHeaders(url);
    url.username = '';
    url.password = '';
    url.hash = '';
    if (/\/lists\/[^/]+\/[^/]+\.json$/.test(url.pathname))
        return exact({ kind: 'pages', url: url.href }, headers);
    if (/\.(?:json|ndjson|jsonl)(?:\.gz)?$/i.test(url.pathname))
        return exact({ kind: 'document', url: url.href }, headers);
    url.pathname = url.pathname.replace(/\/+$/, '');
    if (url.pathname.endsWith('/servers'))
        return exact({ kind: 'api', url: url.href }, headers);
    const below = (path) => ({ kind: 'api', url: appendPath(url, path) });
    if (/\/v0(?:\.1)?$/.test(url.pathname))
        return { starts: [below('servers')], isExact: false, headers };
    const starts = [below('v0.1/servers'), below('v0/servers'), { kind: 'document', url: url.href }];
    return { starts, isExact: false, headers };
}
/** The page after this one of a list that is kept as files; undefined when the cursor is not a plain file name. */
function toSiblingPage(pageUrl, cursor) {
    if (!/^[A-Za-z0-9._~-]+$/.test(cursor) || cursor.startsWith('.'))
        return undefined;
    const url = new URL(pageUrl);
    url.pathname = `${url.pathname.slice(0, url.pathname.lastIndexOf('/') + 1)}${cursor}.json`;
    return url.href;
}
/** First page of the list of all versions, beside an API's `servers`, on registries that are static files. */
function toAllVersionsList(serversUrl) {
    const url = new URL(serversUrl);
    url.search = '';
    url.pathname = url.pathname.replace(/\/servers$/, '/lists/all/first.json');
    return url.href;
}
function exact(start, headers) {
    return { starts: [start], isExact: true, headers };
}
function appendPath(base, path) {
    const url = new URL(base);
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/${path}`;
    return url.href;
}
function toHeaders(url) {
    if (url.username === '' && url.password === '')
        return { accept: 'application/json' };
    const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
    return { accept: 'application/json', authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}
function parseUrl(text) {
    if (URL.canParse(text))
        return new URL(text);
    throw new commands_world/* UserError */.yo('FROM looks like a URL but is none.', 'Give a URL such as https://registry.example.com, or a file.');
}

;// CONCATENATED MODULE: ./build/commands/import/upstreams-file.js


const UPSTREAMS_FILE = 'upstreams.json';
/** `<receipts>/upstreams.json`: memories by label. Absent is empty; a damaged one stops, since it guards against loss. */
function readUpstreams(receipts, world) {
    const path = (0,external_node_path_.join)(receipts, UPSTREAMS_FILE);
    const bytes = world.files.readIfPresent(path);
    if (!bytes)
        return new Map();
    let value;
    try {
        value = JSON.parse(new TextDecoder().decode(bytes));
    }
    catch (error) {
        throw damaged(path, error);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw damaged(path);
    const entries = Object.entries(value);
    for (const [, memory] of entries)
        if (!isMemory(memory))
            throw damaged(path);
    return new Map(entries);
}
/** Written last, whole or not at all, labels sorted; not touched when nothing changed. */
function writeUpstreams(receipts, memories, world) {
    const sorted = [...memories].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    const path = (0,external_node_path_.join)(receipts, UPSTREAMS_FILE);
    const bytes = Buffer.from(`${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
    const present = world.files.readIfPresent(path);
    if (present && bytes.equals(present))
        return;
    world.files.makeDirectory(receipts);
    world.files.writeAtomic(path, bytes);
}
function isMemory(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { records, servers, since } = value;
    return Number.isInteger(records) && Number.isInteger(servers) && (since === undefined || typeof since === 'string');
}
function damaged(path, cause) {
    return new commands_world/* UserError */.yo(`${path} is damaged, so a shrink of an upstream could not be noticed.`, 'Restore it from git, or remove it to begin anew.', { cause });
}

;// CONCATENATED MODULE: ./build/commands/import/walk-upstream.js








const PAGE_ROWS = 100;
const MAX_PAGES = 100_000;
const MAX_SPOOL_BYTES = 4 * 1024 ** 3;
/** Answers that mean "there is no list here", not "I am broken" or "you may not". */
const NOT_HERE = new Set([400, 404, 405, 410, 422]);
/** Answers of an API that does not know one of our parameters. */
const BAD_PARAMETER = new Set([400, 422]);
/**
 * Fetches an upstream's whole list into the spool, page by page, and nothing else: an upstream that dies midway, or
 * that leads in a circle, is an UpstreamError before anything was imported.
 */
async function walkUpstream(options, world) {
    const walk = new Walk(options, world);
    try {
        return await walk.run();
    }
    finally {
        walk.progress.finish();
    }
}
/** An answer of status 200 that is something else: another address may be meant. */
class NotAList extends commands_world/* UpstreamError */.gA {
    constructor(url, reason) {
        super(`${url}: ${reason}.`, { host: new URL(url).host, attempts: 1 });
    }
}
class Walk {
    progress;
    options;
    world;
    files = [];
    cursors = new Set();
    pages = new Set();
    records = 0;
    bytes = 0;
    sawOldRow = false;
    constructor(options, world) {
        this.options = options;
        this.world = world;
        this.progress = world.console.progress('Fetching pages');
    }
    async run() {
        const begun = await this.begin();
        let { page } = begun;
        for (;;) {
            this.progress.update(this.files.length, `${this.records} records`);
            const url = this.nextUrl(begun.start, page);
            if (url === undefined)
                break;
            page = await this.fetchPage(url);
            await (0,commands_world/* breathe */.q7)(this.world.signal);
        }
        const asked = begun.start.kind === 'api' && this.options.since !== undefined && begun.withParameters;
        return { files: this.files, records: this.records, isFull: !asked || this.sawOldRow };
    }
    /** The first page of the first place that has one. */
    async begin() {
        const { address } = this.options;
        let failure;
        for (const start of address.starts) {
            try {
                const first = await this.fetchFirst(start);
                const fuller = address.isExact || first.page.cursor !== undefined ? undefined : await this.findFullerList(start);
                if (!fuller)
                    return { start, ...first };
                return { start: fuller, page: await this.fetchPage(fuller.url), withParameters: false };
            }
            catch (error) {
                if (!(error instanceof commands_world/* UpstreamError */.gA))
                    throw error;
                if (!(error instanceof NotAList) && !NOT_HERE.has(error.status ?? 0))
                    throw error;
                failure ??= error;
                this.forget();
            }
        }
        throw failure;
    }
    forget() {
        for (const file of this.files.splice(0))
            this.world.files.remove(file);
        this.cursors.clear();
        this.pages.clear();
        this.records = 0;
        this.sawOldRow = false;
    }
    /** With `updated_since`, or with the deleted versions; without either where the upstream refuses the parameter. */
    async fetchFirst(start) {
        if (start.kind !== 'api')
            return { page: await this.fetchPage(start.url), withParameters: false };
        const { since } = this.options;
        const extra = since === undefined ? ['include_deleted', 'true'] : ['updated_since', since];
        try {
            return { page: await this.fetchPage(toListUrl(start.url, extra)), withParameters: true };
        }
        catch (error) {
            if (!(error instanceof commands_world/* UpstreamError */.gA) || !BAD_PARAMETER.has(error.status ?? 0))
                throw error;
            return { page: await this.fetchPage(toListUrl(start.url)), withParameters: false };
        }
    }
    /** Static registries list only the latest versions under `servers`; all versions lie in list pages beside it. */
    async findFullerList(start) {
        if (start.kind !== 'api')
            return undefined;
        const url = toAllVersionsList(start.url);
        const answer = await this.world.http
            .exchange({ url, headers: this.options.address.headers })
            .catch(() => undefined);
        if (answer?.status !== 200)
            return undefined;
        const file = this.spoolFile();
        this.world.files.write(file, answer.body);
        const { hasList } = await summariseSource(file, this.world);
        this.world.files.remove(file);
        if (!hasList)
            return undefined;
        this.forget();
        return { kind: 'pages', url };
    }
    nextUrl(start, page) {
        if (page.cursor === undefined || start.kind === 'document')
            return undefined;
        if (this.cursors.has(page.cursor))
            throw this.circle(page, `the cursor "${page.cursor}" came a second time`);
        if (this.files.length >= MAX_PAGES)
            throw this.circle(page, `there are more than ${MAX_PAGES} pages`);
        this.cursors.add(page.cursor);
        if (start.kind === 'pages') {
            const sibling = toSiblingPage(page.url, page.cursor);
            if (sibling === undefined)
                throw this.circle(page, `the cursor "${page.cursor}" is no file name`);
            return sibling;
        }
        const url = new URL(page.url);
        url.searchParams.set('cursor', page.cursor);
        return url.href;
    }
    async fetchPage(url) {
        const { http, files } = this.world;
        const response = await http.fetchDocument({ url, headers: this.options.address.headers });
        this.bytes += response.body.byteLength;
        if (this.bytes > MAX_SPOOL_BYTES)
            throw failure(url, `the list is larger than ${MAX_SPOOL_BYTES} bytes`);
        const file = this.spoolFile();
        files.write(file, response.body);
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const summary = await summariseSource(file, this.world, (bytes) => {
            hash.update(bytes);
            this.noteAge(bytes);
        });
        if (!summary.hasList && summary.records === 0)
            throw new NotAList(url, 'the answer is empty');
        if (!summary.hasList && response.headers['content-type']?.includes('html')) {
            throw new NotAList(url, 'the answer is a page for people, not a list of servers');
        }
        this.files.push(file);
        this.records += summary.records;
        const cursor = nextCursorOf(summary.metadata);
        const page = { url, file, ...summary, ...(cursor === undefined ? {} : { cursor }) };
        this.refuseSamePage(page, hash.digest('hex'));
        return page;
    }
    refuseSamePage(page, digest) {
        if (page.records === 0)
            return;
        if (this.pages.has(digest))
            throw this.circle(page, 'the same page came a second time');
        this.pages.add(digest);
    }
    /** A row that is not newer than asked for shows that the upstream ignores `updated_since` and sends everything. */
    noteAge(bytes) {
        const { since } = this.options;
        if (since === undefined || this.sawOldRow)
            return;
        const result = parseRecord(bytes);
        const updatedAt = result.kind === 'entry' ? (result.entry.updatedAt ?? result.entry.publishedAt) : undefined;
        if (updatedAt !== undefined && (0,compare_instants/* compareInstants */.Q)(updatedAt, since) <= 0)
            this.sawOldRow = true;
    }
    spoolFile() {
        return (0,external_node_path_.join)(this.options.spool, `${this.files.length}.json`);
    }
    circle(page, reason) {
        return failure(page.url, `${reason} after ${this.files.length} pages; nothing was imported`);
    }
}
function toListUrl(list, extra) {
    const url = new URL(list);
    if (!url.searchParams.has('limit'))
        url.searchParams.set('limit', String(PAGE_ROWS));
    if (extra && !url.searchParams.has(extra[0]))
        url.searchParams.set(...extra);
    return url.href;
}
function failure(url, reason) {
    return new commands_world/* UpstreamError */.gA(`${url}: ${reason}.`, { host: new URL(url).host, attempts: 1 });
}

;// CONCATENATED MODULE: ./build/commands/import/run-import.js














const SHRINK_LIMIT = 0.95;
const RECORDS_PER_BREATH = 200;
/** So many unreadable records and not one server: this is some other file. */
const MAX_FOREIGN_RECORDS = 1000;
/** Rows that change while an upstream is walked are asked for again next time. */
const WALK_OVERLAP_MS = 5 * 60_000;
const SHAPES = 'Taken are: responses of the registry API, arrays or lines (NDJSON) of them, of rows {"server": …} or of server.json, one server.json, and a ToolHive registry.json with data.servers.';
/**
 * Copies the versions of an upstream into a data folder (design, section 6). Every record ends as imported, updated,
 * unchanged or refused with its reason. A second run with the same source changes nothing, and one that was cut off is
 * completed by the next. Throws UserError when FROM, the folder or the time cannot be used, UpstreamError when a live
 * upstream cannot be read to its end; nothing was written then.
 */
async function runImport(options, world) {
    const asOf = parseAsOf(options.asOf);
    const label = options.upstream ?? toUpstreamLabel(options.from);
    const receipts = options.receipts ?? (0,external_node_path_.join)(options.data, 'receipts');
    refuseWithoutReceipts(options.data, world);
    const memories = readUpstreams(receipts, world);
    const key = options.upstream ?? toMemoryKey(options.from);
    const memory = memories.get(key);
    const begun = world.clock.now();
    const source = await openSource(options, { label, memory }, world);
    try {
        if (source.isFull && !options.allowShrink && memory && source.records !== undefined) {
            const shrink = describeShrink(label, memory, source.records);
            if (shrink)
                return stoppedReport(label, shrink);
        }
        const tree = openDataTree({ data: options.data, receipts }, world);
        const terms = { from: label, acceptEdits: options.acceptEdits ?? false, ...(asOf === undefined ? {} : { asOf }) };
        const tally = await placeAll(source, { tree, terms }, world);
        const remembered = toMemory(tally, source.isFull ? undefined : memory, begun);
        writeUpstreams(receipts, new Map(memories).set(key, remembered), world);
        const { imported, updated, unchanged, refused, warnings } = tally;
        const counts = { servers: tree.serverCount(), versions: tree.versionCount() };
        return { imported, updated, unchanged, refused, warnings, ...counts, upstream: label, full: source.isFull };
    }
    finally {
        source.close();
    }
}
/** An import writes receipts; a registry whose policy has none would show its entries without status and times. */
function refuseWithoutReceipts(data, world) {
    const file = (0,read_data_file/* readDataFile */.l)((0,external_node_path_.join)(data, registry_policy/* POLICY_FILE */.CX), world);
    const { policy } = (0,registry_policy/* readPolicy */.T4)(new TextDecoder().decode(file?.kind === 'bytes' ? file.bytes : new Uint8Array()));
    if (policy?.admission !== 'tree')
        return;
    throw new commands_world/* UserError */.yo('This registry has no receipts (policy.admission is "tree" in registry.yml), and an import is kept in receipts.', 'Import into a data folder of its own, or set policy.admission to "receipts".');
}
function parseAsOf(text) {
    const time = (0,upstream_time/* toUtcTime */.V)(text);
    if (text === undefined || time !== undefined)
        return time;
    throw new commands_world/* UserError */.yo('--as-of is not a time.', 'Give one such as 2026-07-20T12:00:00Z.');
}
async function openSource(options, known, world) {
    if (isUrl(options.from))
        return openUrl(options, known, world);
    const kind = world.files.stat(options.from)?.kind;
    if (kind === undefined)
        throw new commands_world/* UserError */.yo(`There is no file ${options.from}.`, 'Give a file, or a URL that begins with https://.');
    if (kind === 'directory')
        throw new commands_world/* UserError */.yo(`${options.from} is a folder.`, 'Give one file of it, or a URL.');
    const files = [options.from];
    const needsCount = known.memory !== undefined && !options.allowShrink;
    const counted = needsCount ? { records: (await summariseSource(options.from, world)).records } : {};
    const isPacked = options.from.endsWith('.gz') || kind !== 'file';
    const size = isPacked ? {} : { bytes: world.files.stat(options.from)?.size ?? 0 };
    return { files, isFull: true, ...counted, ...size, from: options.from, close: () => { } };
}
async function openUrl(options, { label, memory }, world) {
    const spool = world.files.makeTemporaryDirectory((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'mcp-git-registry-import-'));
    const close = () => world.files.removeTree(spool);
    const since = options.full ? undefined : memory?.since;
    const walk = { address: toUpstreamAddress(options.from), spool, ...(since === undefined ? {} : { since }) };
    try {
        return { ...(await walkUpstream(walk, world)), from: label, close };
    }
    catch (error) {
        close();
        throw error;
    }
}
function describeShrink(label, memory, records) {
    if (records >= memory.records * SHRINK_LIMIT)
        return undefined;
    return `${label} has ${records} records; the last import found ${memory.records}. A list that shrinks by more than 5 % is most often cut off. If it is right, run again with --allow-shrink.`;
}
function stoppedReport(upstream, message) {
    const none = { imported: 0, updated: 0, unchanged: 0, refused: [], warnings: 0, servers: 0, versions: 0 };
    return { ...none, upstream, full: true, stopped: { code: 'upstream-shrank', message } };
}
async function placeAll(source, room, world) {
    const tally = {
        imported: 0,
        updated: 0,
        unchanged: 0,
        warnings: 0,
        refused: [],
        records: 0,
        names: new Set(),
    };
    const byBytes = source.bytes !== undefined;
    const progress = world.console.progress('Importing', source.bytes ?? source.records);
    let isForeign = true;
    const onBytes = (bytes) => {
        world.signal.throwIfAborted();
        if (byBytes)
            progress.update(bytes, `${tally.records} records`);
    };
    try {
        for await (const record of readRecords(source.files, world, onBytes)) {
            tally.records = record.number;
            if (placeOne(record, room, tally) === 'server')
                isForeign = false;
            if (isForeign && record.number >= MAX_FOREIGN_RECORDS)
                break;
            if (record.number % RECORDS_PER_BREATH !== 0)
                continue;
            if (!byBytes)
                progress.update(record.number);
            await (0,commands_world/* breathe */.q7)(world.signal);
        }
    }
    finally {
        progress.finish();
    }
    if (isForeign)
        await refuseForeignSource(source, tally, world);
    return tally;
}
/** Says whether the record held at least something like a server. */
function placeOne(record, room, tally) {
    const { result } = record;
    const place = `${record.number} (line ${record.line})`;
    if (result.kind === 'problem') {
        const identity = result.server && partialIdentity(result.server);
        tally.refused.push(toRefusal(identity, result.code, { record: place, reason: result.reason }));
        return result.server ? 'server' : 'foreign';
    }
    const { entry } = result;
    const placement = placeRecord({ entry, place }, room.tree, room.terms);
    if (placement.kind === 'refused')
        tally.refused.push(placement.refusal);
    else {
        tally[placement.kind] += 1;
        tally.warnings += placement.warnings;
        tally.names.add(placement.name.toLowerCase());
    }
    const time = entry.updatedAt ?? entry.publishedAt;
    if (time !== undefined && (tally.newest === undefined || isLater(time, tally.newest)))
        tally.newest = time;
    return 'server';
}
/** As `compareInstants`, quick for the many times that lie long before. Both are in UTC. */
function isLater(time, newest) {
    return time.slice(0, 19) >= newest.slice(0, 19) && (0,compare_instants/* compareInstants */.Q)(time, newest) > 0;
}
/** Not one server was found: an empty list is an answer, anything else is not a source. */
async function refuseForeignSource(source, tally, world) {
    const [first] = tally.refused;
    if (!first) {
        for (const file of source.files)
            if ((await summariseSource(file, world)).hasList)
                return;
    }
    const reason = first ? ` ${first.message}` : ' It is empty.';
    throw new commands_world/* UserError */.yo(`${source.from} holds nothing that can be imported.${reason}`, SHAPES);
}
function toMemory(tally, before, begun) {
    const since = [tally.newest, before?.since]
        .filter((time) => time !== undefined)
        .sort(compare_instants/* compareInstants */.Q)
        .at(-1);
    const latest = `${new Date(Date.parse(begun) - WALK_OVERLAP_MS).toISOString().slice(0, 19)}Z`;
    const safe = since !== undefined && (0,compare_instants/* compareInstants */.Q)(since, latest) > 0 ? latest : since;
    const counts = before
        ? { records: before.records + tally.imported, servers: Math.max(before.servers, tally.names.size) }
        : { records: tally.records, servers: tally.names.size };
    return { ...counts, ...(safe === undefined ? {} : { since: safe }) };
}

// EXTERNAL MODULE: ./build/cli/exit-codes.js
var exit_codes = __webpack_require__(65158);
// EXTERNAL MODULE: ./build/cli/run-command.js
var run_command = __webpack_require__(13080);
;// CONCATENATED MODULE: ./build/cli/run-import.js




function createImportRunner(world) {
    return async ([from = ''], given) => {
        const { json, ...options } = given;
        const report = await runImport({ ...options, from }, world);
        if (json)
            (0,run_command/* printJson */.Q)(report, world);
        else
            world.console.out(renderImportReport(report));
        return report.stopped ? exit_codes/* EXIT */.d.fail : exit_codes/* EXIT */.d.pass;
    };
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

/***/ 52087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readDataFile)
/* harmony export */ });
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47130);

/**
 * A file of the data, or why it cannot be read; undefined when there is nothing. Links are never followed: a link in
 * the tree is a stranger's way out of it. `kind` spares a look where the listing has just told it.
 */
function readDataFile(path, { files }, kind) {
    return (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlainFile */ .b$)(path, { kind }, files);
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

/***/ 52476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ identifyServer)
/* harmony export */ });
/**
 * The name and version that a server.json of any era gives; undefined when one of them is not a string.
 * Understands `version_detail.version` of July 2025. Judges neither.
 */
function identifyServer(server) {
    const name = readMember(server, 'name');
    const version = readMember(server, 'version') ?? readMember(readMember(server, 'version_detail'), 'version');
    return typeof name === 'string' && typeof version === 'string' ? { name, version } : undefined;
}
function readMember(value, key) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    return Object.hasOwn(value, key) ? value[key] : undefined;
}


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

/***/ 27038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P9: () => (/* binding */ RECEIPT_SCHEMA_ID),
/* harmony export */   Pu: () => (/* binding */ toOrderedReceipt),
/* harmony export */   Wy: () => (/* binding */ parseReceipt),
/* harmony export */   cF: () => (/* binding */ toChangedReceipt),
/* harmony export */   ge: () => (/* binding */ VERSION_STATUSES),
/* harmony export */   pB: () => (/* binding */ renderReceipt),
/* harmony export */   xN: () => (/* binding */ RECEIPT_LEVELS)
/* harmony export */ });
/* harmony import */ var ajv__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42463);
/* harmony import */ var _describe_schema_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99666);
/* harmony import */ var _utc_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16312);



const VERSION_STATUSES = ['active', 'deprecated', 'deleted'];
/** `proved`: ownership shown; `owner`: the registry's owner vouches; `imported`: copied from an upstream, nothing checked. */
const RECEIPT_LEVELS = ['proved', 'owner', 'imported'];
const RECEIPT_SCHEMA_ID = 'mcp-git-registry/receipt/1';
const TIME = { type: 'string', format: 'utc-time' };
const RECEIPT_SCHEMA = {
    type: 'object',
    required: [
        'schema',
        'name',
        'version',
        'digest',
        'publishedAt',
        'level',
        'admission',
        'ruleset',
        'status',
        'statusChangedAt',
        'updatedAt',
    ],
    properties: {
        schema: { const: RECEIPT_SCHEMA_ID },
        name: { type: 'string', minLength: 3 },
        version: { type: 'string', minLength: 1 },
        digest: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
        publishedAt: TIME,
        level: { enum: [...RECEIPT_LEVELS] },
        admission: {
            type: 'object',
            required: ['kind'],
            properties: { kind: { enum: ['pull-request', 'tracked', 'owner', 'import'] } },
        },
        namespaceProof: { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } } },
        packageProofs: { type: 'array' },
        remotes: { type: 'array' },
        ruleset: { type: 'string' },
        status: { enum: [...VERSION_STATUSES] },
        statusMessage: { type: 'string', maxLength: 500 },
        statusChangedAt: TIME,
        updatedAt: TIME,
        history: {
            type: 'array',
            items: {
                type: 'object',
                required: ['at', 'status', 'digest'],
                properties: {
                    at: TIME,
                    status: { enum: [...VERSION_STATUSES] },
                    statusMessage: { type: 'string' },
                    digest: { type: 'string' },
                },
            },
        },
        recheck: { type: 'object', required: ['at', 'outcome'], properties: { at: TIME, outcome: { type: 'string' } } },
    },
};
/** Reads a receipt's text. It does not compare the receipt with its entry: see `judgeReceipt`. */
function parseReceipt(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return { kind: 'problem', reason: `it is not JSON (${error instanceof Error ? error.message : 'broken'})` };
    }
    const validate = receiptValidator();
    if (validate(value))
        return { kind: 'receipt', receipt: value };
    const first = validate.errors?.[0];
    return {
        kind: 'problem',
        reason: `${first?.instancePath || 'the document'} ${first ? (0,_describe_schema_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeSchemaError */ .L)(first) : 'is not a receipt'}`,
    };
}
/** The one text of a receipt: members in the order of the design, two spaces, LF at the end. */
function renderReceipt(receipt) {
    return `${JSON.stringify(toOrderedReceipt(receipt), null, 2)}\n`;
}
/** The receipt with its members in the order of the design; absent ones left out. */
function toOrderedReceipt(receipt) {
    const { schema, name, version, digest, publishedAt, level, admission, namespaceProof, packageProofs, remotes, ruleset, } = receipt;
    const { status, statusMessage, statusChangedAt, updatedAt, history, recheck } = receipt;
    const ordered = {
        schema,
        name,
        version,
        digest,
        publishedAt,
        level,
        admission,
        namespaceProof,
        packageProofs,
        remotes,
        ruleset,
    };
    return { ...ordered, status, statusMessage, statusChangedAt, updatedAt, history, recheck };
}
/**
 * The receipt after a change of status or content at `at`: what was before goes into its history.
 * `digest` differs only when the owner accepted an upstream's edit.
 */
function toChangedReceipt(receipt, change) {
    const { statusMessage: oldMessage, ...kept } = receipt;
    const before = {
        at: receipt.updatedAt,
        status: receipt.status,
        ...(oldMessage === undefined ? {} : { statusMessage: oldMessage }),
        digest: receipt.digest,
    };
    const statusChanged = change.status !== receipt.status || change.statusMessage !== oldMessage;
    return {
        ...kept,
        digest: change.digest ?? receipt.digest,
        status: change.status,
        ...(change.statusMessage === undefined ? {} : { statusMessage: change.statusMessage }),
        statusChangedAt: statusChanged ? (change.statusChangedAt ?? change.at) : receipt.statusChangedAt,
        updatedAt: change.at,
        history: [...(receipt.history ?? []), before],
    };
}
let validator;
function receiptValidator() {
    validator ??= new ajv__WEBPACK_IMPORTED_MODULE_1__.Ajv({ strict: false, formats: { 'utc-time': _utc_time_js__WEBPACK_IMPORTED_MODULE_2__/* .isUtcTime */ .A } }).compile(RECEIPT_SCHEMA);
    return validator;
}


/***/ }),

/***/ 54840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ isSchemaJudged),
/* harmony export */   XZ: () => (/* binding */ RULESET),
/* harmony export */   vt: () => (/* binding */ IMPORT_RULESET)
/* harmony export */ });
/** Version of the rules that receipts are written under; raised when a change could turn a verdict. */
const RULESET = '2026-11.3';
/** Before the rules beyond the schema were complete, and before ownership was asked; the schema was the same. */
const FORMER_RULESETS = ['2026-11', '2026-11.2'];
/** The rules of an import: the newest schema, path safety and name clashes; ownership is not asked. */
const IMPORT_RULESET = 'import/1';
/** Rules under which the current schema has judged the bytes that the receipt names. */
const SCHEMA_RULESETS = new Set([RULESET, ...FORMER_RULESETS, IMPORT_RULESET]);
/** Whether a receipt of this ruleset vouches for the schema too. */
function isSchemaJudged(ruleset) {
    return SCHEMA_RULESETS.has(ruleset);
}


/***/ }),

/***/ 8543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ PROOF_FILE),
/* harmony export */   i3: () => (/* binding */ classifyServersPath),
/* harmony export */   np: () => (/* binding */ classifyReceiptsPath),
/* harmony export */   yt: () => (/* binding */ groupByServer)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78211);

/** The publisher's proof beside a server.json. */
const PROOF_FILE = 'proof.json';
const SERVERS_LAYOUT = 'servers/<shard>/<namespace>/<name>/<version>/server.json';
const RECEIPTS_LAYOUT = '<shard>/<namespace>/<name>/<version>.json';
/** Classifies a path below `<data>/servers`. */
function classifyServersPath(path) {
    const parts = path.split('/');
    const server = parts.slice(0, 3).join('/');
    if (parts.length === 5 && parts[4] === 'server.json')
        return { kind: 'server-json', server, segment: parts[3] };
    if (parts.length === 4 && parts[3] === 'lifecycle.yml')
        return { kind: 'lifecycle', server, segment: '' };
    if (parts.length === 5 && parts[4] === PROOF_FILE)
        return { kind: 'known' };
    if (parts.length === 4 && parts[3] === 'lifecycle.proof.json')
        return { kind: 'known' };
    if (parts.some((part) => part.startsWith('.')))
        return { kind: 'known' };
    return { kind: 'unknown', expected: SERVERS_LAYOUT };
}
/** Classifies a path below the receipts folder. */
function classifyReceiptsPath(path) {
    const parts = path.split('/');
    if (parts.length === 1 && (path === 'COMMIT' || path === 'upstreams.json'))
        return { kind: 'known' };
    if (parts.length === 3 && parts[2] === 'namespace.json')
        return { kind: 'known' };
    const last = parts[3];
    if (parts.length === 4 && last?.endsWith('.json')) {
        return { kind: 'receipt', server: parts.slice(0, 3).join('/'), segment: last.slice(0, -'.json'.length) };
    }
    if (parts.some((part) => part.startsWith('.')))
        return { kind: 'known' };
    return { kind: 'unknown', expected: RECEIPTS_LAYOUT };
}
/** Groups classified entries by server, sorted by folder path in code-unit order. */
function groupByServer(entries) {
    const folders = new Map();
    for (const { path, kind } of entries) {
        if (path.kind === 'known' || path.kind === 'unknown')
            continue;
        const folder = folders.get(path.server) ?? { path: path.server, segments: new Map() };
        folders.set(path.server, folder);
        if (path.kind === 'lifecycle') {
            folder.lifecycle = kind;
            continue;
        }
        const segment = folder.segments.get(path.segment) ?? {};
        folder.segments.set(path.segment, segment);
        if (path.kind === 'receipt')
            segment.receipt = kind;
        else
            segment.server = kind;
    }
    return [...folders.values()].sort((a, b) => (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodeUnits */ .U)(a.path, b.path));
}


/***/ })

};
