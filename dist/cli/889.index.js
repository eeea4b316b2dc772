export const id = 889;
export const ids = [889];
export const modules = {

/***/ 46664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ toTreeNames),
/* harmony export */   R: () => (/* binding */ listDataFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _registry_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27102);
/* harmony import */ var _registry_tree_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8543);
/* harmony import */ var _read_data_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52087);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95241);





/** Lists the data folder. @throws UserError when there is none. */
function listDataFolder(folders, world) {
    const names = toTreeNames(folders);
    if (!isFolder(folders.data, world)) {
        throw new _world_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`There is no data folder at "${folders.data}".`, 'Give the folder that holds servers/ with --data, or fill one with "mcp-git-registry import FROM --data DIR".');
    }
    const policyFile = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(names.data, _registry_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_FILE */ .CX);
    const file = (0,_read_data_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readDataFile */ .l)(policyFile, world);
    if (file?.kind === 'unreadable')
        return { names, policyText: '', groups: [], findings: [unreadable(policyFile, file.reason)] };
    const policyText = new TextDecoder().decode(file?.bytes ?? new Uint8Array());
    const { policy, findings } = (0,_registry_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .readPolicy */ .T4)(policyText, policyFile);
    if (!policy)
        return { names, policyText, groups: [], findings };
    const strays = [];
    const groups = (0,_registry_tree_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .groupByServer */ .yt)(listTrees(policy, folders, { world, strays }));
    takeOverReceipts(groups, strays);
    const commit = (0,_read_data_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readDataFile */ .l)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(names.receipts, 'COMMIT'), world);
    return {
        names,
        policy,
        policyText,
        groups,
        findings: strays.map((stray) => stray.finding),
        ...(commit?.kind === 'bytes' ? { dataCommit: new TextDecoder().decode(commit.bytes).trim() } : {}),
    };
}
/** Where the parts of a data folder lie. */
function toTreeNames({ data, receipts }) {
    const options = receipts === undefined ? `--data ${data}` : `--data ${data} --receipts ${receipts}`;
    return { data, servers: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(data, 'servers'), receipts: receipts ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(data, 'receipts'), options };
}
function* listTrees(policy, folders, listing) {
    const names = toTreeNames(folders);
    yield* listTree('servers', names.servers, listing);
    if (policy.admission !== 'receipts')
        return;
    // A link is followed only where the person at the keyboard named it.
    const resolved = folders.receipts === undefined ? undefined : listing.world.files.resolveLinks(folders.receipts);
    yield* listTree('receipts', names.receipts, listing, resolved);
}
function* listTree(tree, root, listing, resolved = root) {
    const { world, strays } = listing;
    const classify = tree === 'servers' ? _registry_tree_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .classifyServersPath */ .i3 : _registry_tree_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .classifyReceiptsPath */ .np;
    const kind = world.files.stat(resolved)?.kind;
    if (kind !== undefined && kind !== 'directory') {
        strays.push({ tree, path: '', finding: unreadable(root, kind === 'symlink' ? IS_LINK : NOT_A_FOLDER) });
        return;
    }
    for (const entry of world.files.list(resolved, { directories: true })) {
        const path = classify(entry.path);
        const isEntry = isEntryFile(path);
        if (entry.kind === 'directory') {
            if (isEntry)
                yield { path, kind: entry.kind };
            continue;
        }
        if (path.kind === 'unknown' && !isBelowEntryFile(entry.path, classify)) {
            const file = `${root}/${entry.path}`;
            const finding = entry.kind === 'symlink' ? unreadable(file, IS_LINK) : unexpected(file, path.expected);
            strays.push({ tree, path: entry.path, finding });
        }
        yield { path, kind: entry.kind };
    }
}
/** Something stands where the folder of admitted entries should be: one cause, one error, not one for each receipt. */
function takeOverReceipts(groups, strays) {
    const inTheWay = strays.filter((stray) => stray.tree === 'servers');
    if (inTheWay.length === 0)
        return;
    for (const group of groups) {
        for (const [segment, has] of group.segments) {
            const place = `${group.path}/${segment}/`;
            const stray = has.server ? undefined : inTheWay.find(({ path }) => path === '' || place.startsWith(`${path}/`));
            if (!stray)
                continue;
            group.segments.delete(segment);
            if (stray.finding.severity !== 'error')
                stray.finding = unreadable(stray.finding.file ?? '', NOT_A_FOLDER);
        }
    }
}
function isEntryFile(path) {
    return path.kind === 'server-json' || path.kind === 'lifecycle' || path.kind === 'receipt';
}
/** What lies in a folder that stands in a file's place; the folder itself is told. */
function isBelowEntryFile(path, classify) {
    const parts = path.split('/');
    return parts.some((_, index) => index > 0 && isEntryFile(classify(parts.slice(0, index).join('/'))));
}
function isFolder(path, world) {
    const kind = world.files.stat(path)?.kind;
    const target = kind === 'symlink' ? world.files.resolveLinks(path) : path;
    return target !== undefined && world.files.stat(target)?.kind === 'directory';
}
const IS_LINK = 'it is a symbolic link';
const NOT_A_FOLDER = 'it is a file where a folder should be';
function unreadable(file, reason) {
    return { code: 'unreadable-file', severity: 'error', file, args: { reason } };
}
function unexpected(file, expected) {
    return { code: 'unexpected-file', severity: 'warning', file, args: { expected } };
}


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

/***/ 99889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o$: () => (/* binding */ digestListedData),
  D3: () => (/* binding */ readDataFolder),
  GO: () => (/* binding */ readListedData)
});

// EXTERNAL MODULE: ./build/findings/finding.js
var finding = __webpack_require__(74438);
// EXTERNAL MODULE: ./build/registry/catalogue.js
var catalogue = __webpack_require__(78211);
;// CONCATENATED MODULE: ./build/registry/build-catalogue.js


/** Puts the judged server folders together; the order in which they come does not matter. */
function buildCatalogue(policy, folders) {
    const servers = [];
    const excluded = [];
    const findings = [];
    for (const folder of folders) {
        if (folder.server)
            servers.push(folder.server);
        excluded.push(...folder.excluded);
        findings.push(...folder.findings);
    }
    servers.sort((a, b) => (0,catalogue/* compareCodeUnits */.U)(a.name, b.name));
    excluded.sort((a, b) => (0,catalogue/* compareCodeUnits */.U)(a.name, b.name) || (0,catalogue/* compareCodeUnits */.U)(a.version, b.version));
    return { policy, servers, excluded, findings: findings.sort(finding/* compareFindings */.Eg) };
}

// EXTERNAL MODULE: ./build/registry/lifecycle.js
var registry_lifecycle = __webpack_require__(37790);
// EXTERNAL MODULE: ./build/manifest/json-members.js
var json_members = __webpack_require__(98338);
// EXTERNAL MODULE: ./build/manifest/version-order.js
var version_order = __webpack_require__(47357);
// EXTERNAL MODULE: ./build/ownership/remote-evidence.js
var remote_evidence = __webpack_require__(75402);
// EXTERNAL MODULE: ./build/registry/entry-path.js
var entry_path = __webpack_require__(56372);
// EXTERNAL MODULE: ./build/registry/policy.js
var registry_policy = __webpack_require__(27102);
// EXTERNAL MODULE: ./build/registry/receipt.js
var registry_receipt = __webpack_require__(27038);
// EXTERNAL MODULE: ./node_modules/uuid/dist-node/v5.js + 6 modules
var v5 = __webpack_require__(73604);
;// CONCATENATED MODULE: ./build/registry/server-id.js

/** RFC 9562's namespace for URLs; with `mcp-server:<name>` it gives a server's id, the same for all its versions. */
const URL_NAMESPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';
/** UUIDv5 of a server's name, case kept. Example: `io.github.acme/weather` gives e2a21961-7527-5760-8a24-089f4907da16. */
function toServerId(name) {
    return (0,v5/* default */.Ay)(`mcp-server:${name}`, URL_NAMESPACE);
}

// EXTERNAL MODULE: ./build/registry/version-entry.js
var version_entry = __webpack_require__(97851);
;// CONCATENATED MODULE: ./build/registry/server-folder.js










const EPOCH = '1970-01-01T00:00:00Z';
/**
 * Judges one server's folder and makes its part of the catalogue. An entry without receipt waits; an entry whose
 * receipt does not match its bytes, or that cannot be read though it was admitted, is an error. Content rules are not
 * judged again here: that was done at admission.
 */
function buildServerFolder(raw, policy, names) {
    const findings = [];
    const excluded = [];
    const read = [];
    const [, namespace = '', shortName = ''] = raw.path.split('/');
    for (const version of raw.versions) {
        const result = (0,version_entry/* readVersion */.$)(raw.path, version, policy, names);
        findings.push(...result.findings);
        if (result.kind === 'waiting')
            excluded.push(result.entry);
        if (result.kind === 'version') {
            if (!(0,registry_policy/* isDenied */.GZ)(policy, result.version.name))
                read.push(result.version);
            else
                excluded.push({ name: result.version.name, version: result.version.version, code: 'denied-by-policy' });
        }
    }
    findings.push(...judgeVersionCase(read));
    const requests = [];
    const { lifecycle, isBroken } = readLifecycle(raw, names, requests);
    // A request beside nothing that was admitted is a stranger's, like what it speaks of: it stops no build.
    findings.push(...(read.length > 0 ? requests : requests.map((fault) => ({ ...fault, severity: 'warning' }))));
    const timesMissing = [];
    const versions = read.map((version) => toFacts(version, lifecycle, timesMissing));
    // What a broken lifecycle.yml says of times is not known; its own finding is enough.
    if (!isBroken)
        findings.push(...timesMissing);
    findings.push(...judgeLifecycle(raw, lifecycle, { versions, excluded }, { policy, names, name: read[0]?.name ?? `${namespace}/${shortName}` }));
    const server = toCatalogueServer(versions);
    return { ...(server ? { server } : {}), excluded, findings };
}
function judgeVersionCase(versions) {
    const seen = new Map();
    const findings = [];
    for (const { version, file } of versions) {
        const folded = (0,entry_path/* foldVersion */.mz)(version);
        const existing = seen.get(folded);
        if (existing === undefined)
            seen.set(folded, version);
        else
            findings.push({ code: 'version-case-conflict', severity: 'error', file, args: { version, existing } });
    }
    return findings;
}
function readLifecycle(raw, names, findings) {
    if (!raw.lifecycle)
        return { lifecycle: registry_lifecycle/* NO_LIFECYCLE */.B8, isBroken: false };
    const file = `${names.servers}/${raw.path}/${registry_lifecycle/* LIFECYCLE_FILE */.Yi}`;
    if (raw.lifecycle.kind === 'unreadable') {
        findings.push({ code: 'unreadable-file', severity: 'error', file, args: { reason: raw.lifecycle.reason } });
        return { lifecycle: registry_lifecycle/* NO_LIFECYCLE */.B8, isBroken: true };
    }
    const parsed = (0,registry_lifecycle/* parseLifecycle */.Ss)(new TextDecoder().decode(raw.lifecycle.bytes), file);
    findings.push(...parsed.findings);
    return { lifecycle: parsed.lifecycle ?? registry_lifecycle/* NO_LIFECYCLE */.B8, isBroken: !parsed.lifecycle };
}
/** Status and times: from the receipt, or from lifecycle.yml where the policy has no receipts. */
function toFacts(read, lifecycle, findings) {
    const { version, receipt } = read;
    if (receipt) {
        const { status, statusMessage, statusChangedAt, publishedAt, updatedAt } = receipt;
        return {
            version,
            read,
            status,
            ...(statusMessage === undefined ? {} : { statusMessage }),
            statusChangedAt,
            publishedAt,
            updatedAt,
        };
    }
    const request = lifecycle.versions.get(version);
    if (!request?.published) {
        findings.push({
            code: 'published-time-missing',
            severity: 'warning',
            file: read.file,
            args: { name: read.name, version },
        });
    }
    const publishedAt = request?.published ?? EPOCH;
    const message = request?.message === undefined ? {} : { statusMessage: request.message };
    return {
        version,
        read,
        status: request?.status ?? 'active',
        ...message,
        statusChangedAt: publishedAt,
        publishedAt,
        updatedAt: publishedAt,
    };
}
/** Every version of a server carries the name as its latest version spells it: clients compare names exactly. */
function toCatalogueServer(versions) {
    const top = (0,version_order/* selectLatest */.se)(versions);
    if (!top)
        return undefined;
    const { name } = top.read;
    const listed = versions
        .map((facts) => toCatalogueVersion(facts, name, facts === top))
        .sort((a, b) => (0,catalogue/* compareCodeUnits */.U)(a.version, b.version));
    const latest = listed.find((version) => version.isLatest && version.status !== 'deleted');
    return {
        name,
        namespace: name.slice(0, name.indexOf('/')),
        id: toServerId(name),
        versions: listed,
        ...(latest ? { latest } : {}),
    };
}
function toCatalogueVersion({ read, ...facts }, name, isLatest) {
    const document = read.name === name ? read.document : { ...read.document, name };
    return {
        ...facts,
        isLatest,
        digest: read.digest,
        level: read.receipt?.level ?? 'owner',
        ...(read.receipt ? { receipt: toKeptReceipt(read.receipt) } : {}),
        ...(facts.status === 'deleted' ? {} : { server: JSON.stringify(document) }),
    };
}
function judgeLifecycle(raw, lifecycle, known, context) {
    const file = `${context.names.servers}/${raw.path}/${registry_lifecycle/* LIFECYCLE_FILE */.Yi}`;
    const findings = [];
    for (const [version, request] of lifecycle.versions) {
        const listed = known.versions.find((candidate) => candidate.version === version);
        if (!listed) {
            if (known.excluded.some((entry) => entry.version === version))
                continue;
            findings.push({ code: 'lifecycle-unknown-version', severity: 'warning', file, args: { version } });
        }
        else if (context.policy.admission === 'receipts' &&
            (request.status !== listed.status || request.message !== listed.statusMessage)) {
            const args = {
                name: context.name,
                version,
                requested: request.status,
                status: listed.status,
                options: context.names.options,
            };
            findings.push({ code: 'lifecycle-waiting', severity: 'info', file, args });
        }
    }
    return findings;
}
function toKeptReceipt(receipt) {
    const { namespaceProof, history, remotes } = receipt;
    return {
        text: JSON.stringify((0,registry_receipt/* toOrderedReceipt */.Pu)(receipt)),
        ...(namespaceProof ? { proofKind: namespaceProof.kind } : {}),
        ...(remotes ? { remotes: remotes.map(readEvidence) } : {}),
        ...(history ? { history } : {}),
    };
}
function readEvidence(remote) {
    const evidence = (0,json_members/* isJsonObject */.OW)(remote) ? (0,json_members/* getMember */.Xf)(remote, 'evidence') : undefined;
    return remote_evidence/* REMOTE_EVIDENCE */.b.find((known) => known === evidence) ?? 'unproven';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/commands/input-digest.js

function createInputDigest(listing) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const addText = (text) => hash.update(`${text.length}:${text}`);
    const addFile = (file) => {
        if (!file)
            addText('none');
        else if (file.kind === 'unreadable')
            addText(`unreadable ${file.reason}`);
        else
            hash.update(`bytes ${file.bytes.length}:`).update(file.bytes);
    };
    addText(listing.policyText);
    addText(JSON.stringify([listing.names, listing.findings, listing.dataCommit]));
    return {
        add(server) {
            addText(server.path);
            addFile(server.lifecycle);
            for (const { segment, server: content, receipt } of server.versions) {
                addText(segment);
                addFile(content);
                addFile(receipt);
            }
        },
        toText: () => `sha256:${hash.digest('hex')}`,
    };
}

// EXTERNAL MODULE: ./build/commands/list-data.js
var list_data = __webpack_require__(46664);
// EXTERNAL MODULE: ./build/commands/read-data-file.js
var read_data_file = __webpack_require__(52087);
// EXTERNAL MODULE: ./build/commands/world.js + 27 modules
var commands_world = __webpack_require__(95241);
;// CONCATENATED MODULE: ./build/commands/read-data.js









const FOLDERS_PER_BREATH = 100;
/** Reads policy, entries and receipts. Everything that is wrong is a finding; only an absent data folder is an error. */
async function readDataFolder(folders, world) {
    return readListedData((0,list_data/* listDataFolder */.R)(folders, world), world);
}
/** Reads and judges what the listing names. */
async function readListedData(listing, world) {
    const { policy, names, dataCommit } = listing;
    const inputs = createInputDigest(listing);
    if (!policy)
        return { findings: [...listing.findings].sort(finding/* compareFindings */.Eg), inputs: inputs.toText() };
    const results = [];
    await readServers(listing, world, (server) => {
        inputs.add(server);
        results.push(buildServerFolder(server, policy, names));
    });
    const catalogue = buildCatalogue(policy, results);
    return {
        catalogue,
        findings: [...catalogue.findings, ...listing.findings].sort(finding/* compareFindings */.Eg),
        inputs: inputs.toText(),
        ...(dataCommit === undefined ? {} : { dataCommit }),
    };
}
/** Reads what the listing names without judging it: enough to tell whether anything changed since the last build. */
async function digestListedData(listing, world) {
    const inputs = createInputDigest(listing);
    await readServers(listing, world, (server) => inputs.add(server));
    return inputs.toText();
}
async function readServers(listing, world, visit) {
    const progress = world.console.progress('Reading', listing.groups.length);
    try {
        for (const [index, group] of listing.groups.entries()) {
            if (index % FOLDERS_PER_BREATH === 0) {
                progress.update(index);
                await (0,commands_world/* breathe */.q7)(world.signal);
            }
            visit(readRawServer(group, listing.names, world));
        }
    }
    finally {
        progress.finish();
    }
}
function readRawServer(group, names, world) {
    const folder = `${names.servers}/${group.path}`;
    const receipts = `${names.receipts}/${group.path}`;
    const segments = [...group.segments].sort(([a], [b]) => (0,catalogue/* compareCodeUnits */.U)(a, b));
    const lifecycle = group.lifecycle && (0,read_data_file/* readDataFile */.l)(`${folder}/${registry_lifecycle/* LIFECYCLE_FILE */.Yi}`, world, group.lifecycle);
    return {
        path: group.path,
        versions: segments.map(([segment, has]) => {
            const server = has.server && (0,read_data_file/* readDataFile */.l)(`${folder}/${segment}/server.json`, world, has.server);
            const receipt = has.receipt && (0,read_data_file/* readDataFile */.l)(`${receipts}/${segment}.json`, world, has.receipt);
            return { segment, ...(server ? { server } : {}), ...(receipt ? { receipt } : {}) };
        }),
        ...(lifecycle ? { lifecycle } : {}),
    };
}


/***/ }),

/***/ 37790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ NO_LIFECYCLE),
/* harmony export */   Ss: () => (/* binding */ parseLifecycle),
/* harmony export */   Yi: () => (/* binding */ LIFECYCLE_FILE)
/* harmony export */ });
/* unused harmony exports MAX_LIFECYCLE_CHARS, MAX_STATUS_MESSAGE_CHARS */
/* harmony import */ var ajv__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42463);
/* harmony import */ var _findings_edit_distance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15883);
/* harmony import */ var _manifest_json_pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88556);
/* harmony import */ var _describe_schema_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99666);
/* harmony import */ var _receipt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27038);
/* harmony import */ var _utc_time_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16312);
/* harmony import */ var _yaml_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67081);







const LIFECYCLE_FILE = 'lifecycle.yml';
/** Reading YAML takes quadratic time in places, and anybody may ask for a change of status. */
const MAX_LIFECYCLE_CHARS = 65_536;
const MAX_STATUS_MESSAGE_CHARS = 500;
const NO_LIFECYCLE = { versions: new Map() };
/** Each is looked up by its path; nobody reads more. */
const MAX_FINDINGS = 100;
const LIFECYCLE_SCHEMA = {
    type: 'object',
    additionalProperties: false,
    properties: {
        versions: {
            type: 'object',
            additionalProperties: {
                type: 'object',
                additionalProperties: false,
                properties: {
                    status: { enum: [..._receipt_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION_STATUSES */ .ge] },
                    message: { type: 'string', maxLength: MAX_STATUS_MESSAGE_CHARS },
                    published: { type: 'string', format: 'utc-time' },
                },
                // A message with an active version would be dropped by every reader (rules D3).
                if: { required: ['message'] },
                // biome-ignore lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema.
                then: { required: ['status'], properties: { status: { enum: ['deprecated', 'deleted'] } } },
            },
        },
        movedTo: { type: 'string', pattern: '^[^/\\s]+/[^/\\s]+$' },
    },
};
const EXPECTED = 'Write "versions:" with, per version, status (active, deprecated, deleted), message (not with active) and published (such as 2026-01-31T12:00:00Z); and "movedTo: namespace/name".';
/** Reads the text of a lifecycle.yml, with line and column of each mistake. */
function parseLifecycle(text, file) {
    const fail = (reason, position, expected = EXPECTED) => ({
        code: 'lifecycle-invalid',
        severity: 'error',
        file,
        ...position,
        args: { reason, expected },
    });
    if (text.length > MAX_LIFECYCLE_CHARS) {
        return { findings: [fail(`it has more than ${MAX_LIFECYCLE_CHARS} characters`, { line: 1, column: 1 })] };
    }
    const read = (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)(text);
    if (read.kind === 'problem')
        return { findings: [fail(read.reason, read.position)] };
    const validate = lifecycleValidator();
    if (!validate(read.document.value)) {
        const errors = (validate.errors ?? []).filter(isOwnMistake).slice(0, MAX_FINDINGS);
        return {
            findings: errors.map((error) => {
                const path = (0,_manifest_json_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePointer */ .vp)(error.instancePath) ?? [];
                if (error.keyword === 'enum') {
                    const { reason, expected } = describeStatus(error);
                    return fail(`${path.join('.')} ${reason}`, read.document.locate(path), expected);
                }
                const key = error.keyword === 'additionalProperties' ? String(error.params.additionalProperty) : undefined;
                const position = read.document.locate(key === undefined ? path : [...path, key], key === undefined ? 'value' : 'key');
                return fail(`${path.join('.') || 'the file'} ${(0,_describe_schema_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeSchemaError */ .L)(error)}${key === undefined ? '' : ` ("${key}")`}`, position);
            }),
        };
    }
    const value = read.document.value;
    const versions = new Map(Object.entries(value.versions ?? {}).map(([version, request]) => [
        version,
        { status: 'active', ...request },
    ]));
    return { lifecycle: { versions, ...(value.movedTo === undefined ? {} : { movedTo: value.movedTo }) }, findings: [] };
}
/** `if` says nothing of its own, and what `then` says about a status that is none is said already. */
function isOwnMistake({ keyword, schemaPath, data }) {
    if (keyword === 'if')
        return false;
    return !(keyword === 'enum' && schemaPath.includes('/then/')) || _receipt_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION_STATUSES */ .ge.includes(data);
}
const MAX_STATUS_CHARS = 60;
const MAX_TYPING_MISTAKES = 3;
/** What is wrong with a status: it is none, or it takes no message. */
function describeStatus({ data, schemaPath }) {
    if (schemaPath.includes('/then/'))
        return { reason: `is "${data}", which takes no message`, expected: 'Leave out "message", or use another status.' };
    const allowed = `Allowed: ${_receipt_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION_STATUSES */ .ge.join(', ')}.`;
    if (typeof data !== 'string')
        return { reason: 'is no status', expected: allowed };
    const given = data.slice(0, MAX_STATUS_CHARS);
    const [nearest] = _receipt_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION_STATUSES */ .ge.map((status) => ({ status, distance: (0,_findings_edit_distance_js__WEBPACK_IMPORTED_MODULE_4__/* .editDistance */ .Y)(given.toLowerCase(), status) }))
        .filter(({ distance }) => distance <= MAX_TYPING_MISTAKES)
        .sort((a, b) => a.distance - b.distance);
    return {
        reason: `is "${given}", which is no status`,
        expected: nearest === undefined ? allowed : `Did you mean "${nearest.status}"? ${allowed}`,
    };
}
let validator;
function lifecycleValidator() {
    validator ??= new ajv__WEBPACK_IMPORTED_MODULE_5__.Ajv({ strict: false, allErrors: true, verbose: true, formats: { 'utc-time': _utc_time_js__WEBPACK_IMPORTED_MODULE_6__/* .isUtcTime */ .A } }).compile(LIFECYCLE_SCHEMA);
    return validator;
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

/***/ 97851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readVersion)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74438);
/* harmony import */ var _manifest_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89802);
/* harmony import */ var _manifest_identity_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(52476);
/* harmony import */ var _manifest_json_members_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98338);
/* harmony import */ var _manifest_read_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58136);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99341);
/* harmony import */ var _manifest_up_convert_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65777);
/* harmony import */ var _entry_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56372);
/* harmony import */ var _receipt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27038);
/* harmony import */ var _ruleset_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54840);










/**
 * Reads one version folder of the server at `path` (`<shard>/<namespace>/<name>`): bytes, receipt, and whether they
 * belong together and to this place. An entry without receipt waits, unless the policy has no receipts.
 */
function readVersion(path, version, policy, names) {
    const serverFile = `${names.servers}/${path}/${version.segment}/server.json`;
    const receiptFile = `${names.receipts}/${path}/${version.segment}.json`;
    const key = (0,_entry_path_js__WEBPACK_IMPORTED_MODULE_5__/* .parseEntryPath */ .td)(`${path}/${version.segment}`);
    const label = {
        name: path.slice(path.indexOf('/') + 1),
        version: key?.version ?? (0,_entry_path_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeVersion */ .Db)(version.segment) ?? version.segment,
    };
    if (!key)
        return broken({
            code: 'unexpected-file',
            // Where there are receipts, a file without one is a stray that nobody admitted: it stops nothing.
            severity: version.receipt || policy.admission === 'tree' ? 'error' : 'warning',
            file: serverFile,
            args: { expected: EXPECTED_LAYOUT },
        });
    const needsReceipt = policy.admission === 'receipts';
    if (needsReceipt && !version.receipt)
        return waiting(version, serverFile, label, names);
    const receipt = needsReceipt ? readReceipt(version.receipt, receiptFile) : undefined;
    if (receipt && 'code' in receipt)
        return broken(receipt);
    if (!version.server)
        return broken({ code: 'receipt-without-entry', severity: 'error', file: receiptFile, args: label });
    if (version.server.kind === 'unreadable')
        return broken({
            code: 'unreadable-file',
            severity: 'error',
            file: serverFile,
            args: { reason: version.server.reason },
        });
    const content = readContent(version.server.bytes, serverFile, { key, receipt });
    if (content.kind === 'broken')
        return content;
    const mismatch = receipt && judgeReceipt(receipt, content.version, receiptFile);
    if (mismatch)
        return broken(mismatch);
    return {
        kind: 'version',
        version: { ...content.version, ...(receipt ? { receipt } : {}) },
        findings: content.findings,
    };
}
const EXPECTED_LAYOUT = 'servers/<shard>/<namespace>/<name>/<version>/server.json';
function broken(...findings) {
    return { kind: 'broken', findings };
}
/** What waits is judged at admission; here it is read only to tell its name, and never stops a build. */
function waiting(version, file, label, names) {
    const args = { ...label, options: names.options };
    const findings = [{ code: 'waiting-for-admission', severity: 'info', file, args }];
    let name = label.name;
    if (version.server?.kind === 'unreadable') {
        findings.push({ code: 'unreadable-file', severity: 'warning', file, args: { reason: version.server.reason } });
    }
    else if (version.server) {
        const { document, findings: faults } = (0,_manifest_read_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u0)(version.server.bytes, file);
        findings.push(...faults.map((fault) => ({ ...fault, severity: 'warning' })));
        const told = document && (0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_8__/* .isJsonObject */ .OW)(document.value) ? (0,_manifest_identity_js__WEBPACK_IMPORTED_MODULE_9__/* .identifyServer */ .O)(document.value)?.name : undefined;
        // The folder is the identity: what the document says decides no more than case.
        if (told?.toLowerCase() === name)
            name = told;
    }
    return { kind: 'waiting', entry: { name, version: label.version, code: 'waiting-for-admission' }, findings };
}
function readReceipt(file, path) {
    const problem = (reason) => ({
        code: 'receipt-unreadable',
        severity: 'error',
        file: path,
        args: { reason },
    });
    if (!file || file.kind === 'unreadable')
        return problem(file?.reason ?? 'it is not there');
    const parsed = (0,_receipt_js__WEBPACK_IMPORTED_MODULE_6__/* .parseReceipt */ .Wy)(new TextDecoder().decode(file.bytes));
    return parsed.kind === 'receipt' ? parsed.receipt : problem(parsed.reason);
}
function readContent(bytes, file, expected) {
    const digest = (0,_manifest_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .o)(bytes);
    // Bytes that an intact receipt vouches for were read with every check at admission; the fast parser is enough.
    const { receipt } = expected;
    const trusted = receipt?.digest === digest ? parseTrusted(bytes) : undefined;
    const { document, findings } = trusted === undefined ? (0,_manifest_read_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u0)(bytes, file) : { document: undefined, findings: [] };
    const value = trusted ?? document?.value;
    if ((0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .Cs)(findings) || value === undefined)
        return broken(...findings);
    if (!(0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_8__/* .isJsonObject */ .OW)(value)) {
        return broken({
            code: 'not-an-object',
            severity: 'error',
            file,
            line: 1,
            column: 1,
            args: { found: describeType(value) },
        });
    }
    const converted = (0,_manifest_up_convert_js__WEBPACK_IMPORTED_MODULE_4__/* .upConvert */ .z)(value);
    const identity = (0,_manifest_identity_js__WEBPACK_IMPORTED_MODULE_9__/* .identifyServer */ .O)(value);
    const place = (pointer) => (document ?? (0,_manifest_read_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u0)(bytes, file).document)?.locate(pointer) ?? {};
    // The same rules have judged the same bytes at admission: judging them again takes half of a small build's time.
    const isJudged = trusted && receipt && (0,_ruleset_js__WEBPACK_IMPORTED_MODULE_7__/* .isSchemaJudged */ .De)(receipt.ruleset);
    const violations = isJudged ? [] : (0,_manifest_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeSchema */ .dN)(converted).violations;
    if (violations.length > 0) {
        return broken(...violations.map((violation) => {
            const { pointer, message, advice } = violation;
            return {
                code: 'schema-violation',
                severity: 'error',
                file,
                pointer,
                ...place(pointer),
                args: { message, advice },
            };
        }));
    }
    const { key } = expected;
    if (!identity || identity.name.toLowerCase() !== `${key.namespace}/${key.name}` || identity.version !== key.version) {
        const found = identity ? `${identity.name} ${identity.version}` : 'no name and version';
        const args = {
            found,
            expected: `${key.namespace}/${key.name} ${key.version}`,
            path: 'the folder that its name and version give',
        };
        return broken({ code: 'entry-path-mismatch', severity: 'error', file, pointer: '/name', ...place('/name'), args });
    }
    return { kind: 'version', version: { ...identity, document: converted, digest, file }, findings };
}
function parseTrusted(bytes) {
    try {
        const value = JSON.parse(new TextDecoder().decode(bytes));
        return (0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_8__/* .isJsonObject */ .OW)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** Does the receipt speak of these bytes, under this name and version? */
function judgeReceipt(receipt, entry, file) {
    if (receipt.name.toLowerCase() !== entry.name.toLowerCase() || receipt.version !== entry.version) {
        const args = { found: `${receipt.name} ${receipt.version}`, expected: `${entry.name} ${entry.version}` };
        return { code: 'receipt-mismatch', severity: 'error', file, args };
    }
    if (receipt.digest === entry.digest)
        return undefined;
    return {
        code: 'receipt-digest-mismatch',
        severity: 'error',
        file: entry.file,
        args: { expected: receipt.digest, found: entry.digest },
    };
}
function describeType(value) {
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}


/***/ })

};
