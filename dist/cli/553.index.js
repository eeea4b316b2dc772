export const id = 553;
export const ids = [553];
export const modules = {

/***/ 4846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createAdmitRunner: () => (/* binding */ createAdmitRunner)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/findings/finding.js
var finding = __webpack_require__(4438);
// EXTERNAL MODULE: ./build/manifest/judge-server.js + 10 modules
var judge_server = __webpack_require__(7356);
// EXTERNAL MODULE: ./build/registry/entry-path.js
var entry_path = __webpack_require__(6372);
// EXTERNAL MODULE: ./build/registry/entry-rules.js
var entry_rules = __webpack_require__(3356);
// EXTERNAL MODULE: ./build/registry/judge-policy.js
var judge_policy = __webpack_require__(8576);
// EXTERNAL MODULE: ./build/registry/lifecycle.js
var lifecycle = __webpack_require__(7790);
// EXTERNAL MODULE: ./build/registry/receipt.js
var registry_receipt = __webpack_require__(7038);
// EXTERNAL MODULE: ./build/registry/ruleset.js
var ruleset = __webpack_require__(4840);
// EXTERNAL MODULE: ./build/registry/utc-time.js
var utc_time = __webpack_require__(6312);
// EXTERNAL MODULE: ./build/registry/version-entry.js
var version_entry = __webpack_require__(7851);
// EXTERNAL MODULE: ./build/commands/list-data.js
var list_data = __webpack_require__(6664);
// EXTERNAL MODULE: ./build/commands/read-data.js + 4 modules
var read_data = __webpack_require__(9889);
// EXTERNAL MODULE: ./build/commands/read-data-file.js
var read_data_file = __webpack_require__(2087);
// EXTERNAL MODULE: ./build/commands/world.js + 7 modules
var commands_world = __webpack_require__(5964);
;// CONCATENATED MODULE: ./build/commands/admit.js















/**
 * Writes receipts for what waits, on the owner's word, and carries the requests of lifecycle.yml over into receipts.
 * Every entry is judged first; one that fails is left waiting and told. Proofs of ownership are not checked here.
 */
async function runAdmit(options, world) {
    const { catalogue, findings } = await (0,read_data/* readDataFolder */.D3)(options, world);
    if (!catalogue || (0,finding/* hasErrors */.Cs)(findings))
        return { verdict: 'fail', admitted: [], statusChanged: [], refused: [], findings: findings.filter(isNews) };
    checkOptions(options, catalogue);
    const at = options.asOf ?? world.clock.now();
    const context = { catalogue, names: (0,list_data/* toTreeNames */.K)(options), at, taken: listTaken(catalogue), world };
    const admitted = [];
    const refused = [];
    const refusals = [];
    for (const entry of catalogue.excluded) {
        if (entry.code !== 'waiting-for-admission')
            continue;
        await (0,commands_world/* breathe */.q7)(world.signal);
        const faults = admitEntry(entry, context);
        ((0,finding/* hasErrors */.Cs)(faults) ? refused : admitted).push({ name: entry.name, version: entry.version });
        refusals.push(...faults);
    }
    // What was admitted just now may have a request of its own.
    const current = admitted.length > 0 ? ((await (0,read_data/* readDataFolder */.D3)(options, world)).catalogue ?? catalogue) : catalogue;
    const statusChanged = current.servers.flatMap((server) => applyLifecycle(server, context));
    const verdict = refused.length > 0 ? 'fail' : 'pass';
    return {
        verdict,
        admitted,
        statusChanged,
        refused,
        findings: [...refusals, ...findings.filter(isStray)].sort(finding/* compareFindings */.Eg),
    };
}
/** A file in no known place: most often a submission with a mistake in its path. */
function isStray(finding) {
    return finding.code === 'unexpected-file';
}
/** That something waits for admission is no news to who admits. */
function isNews(finding) {
    return finding.severity !== 'info';
}
function listTaken({ servers }) {
    return new Map(servers.flatMap(({ name, versions }) => versions.map(({ version }) => [toCaseKey({ name, version }), version])));
}
function checkOptions(options, catalogue) {
    if (catalogue.policy.admission === 'tree') {
        throw new commands_world/* UserError */.yo('This registry has no receipts: policy.admission is "tree".', 'There is nothing to admit; everything in the tree is published.');
    }
    if (options.asOf !== undefined && !(0,utc_time/* isUtcTime */.A)(options.asOf)) {
        throw new commands_world/* UserError */.yo(`"${options.asOf}" is not a time.`, 'Give an RFC 3339 time in UTC, such as 2026-01-31T12:00:00Z.');
    }
    if (!options.vouch) {
        throw new commands_world/* UserError */.yo('Admission on proofs of ownership is not built yet.', 'As the owner of the registry you can vouch for what waits: add --vouch. The receipts then say "level": "owner".');
    }
}
function admitEntry(entry, { catalogue, names, at, taken, world }) {
    const placed = (0,entry_path/* toEntryPaths */.Ke)(entry.name, entry.version);
    if (placed.kind === 'problem') {
        const { code, reason } = placed.problem;
        return [{ code, severity: 'error', args: { name: entry.name, version: entry.version, reason } }];
    }
    const { server, version } = placed.paths;
    const file = `${names.servers}/${server}/${version}/server.json`;
    const raw = (0,read_data_file/* readDataFile */.l)(file, world) ?? { kind: 'unreadable', reason: 'it is not there' };
    if (raw.kind === 'bytes') {
        const terms = { file, policy: (0,judge_policy/* toJudgePolicy */.V)(catalogue.policy), moreRules: entry_rules/* ENTRY_RULES */.Jn };
        const { findings } = (0,judge_server/* judgeServer */.TS)(raw.bytes, terms);
        if ((0,finding/* hasErrors */.Cs)(findings))
            return findings;
    }
    const read = (0,version_entry/* readVersion */.$)(server, { segment: version, server: raw }, { ...catalogue.policy, admission: 'tree' }, names);
    if (read.kind !== 'version')
        return read.findings;
    const faults = [...read.findings, ...judgeVersionCase(read.version, taken)];
    if ((0,finding/* hasErrors */.Cs)(faults))
        return faults;
    taken.set(toCaseKey(read.version), read.version.version);
    writeReceipt(toOwnerReceipt(read.version, at), `${names.receipts}/${server}/${version}.json`, world);
    return faults;
}
/** Two versions that differ by case alone would stop every later build. */
function judgeVersionCase(entry, taken) {
    const existing = taken.get(toCaseKey(entry));
    if (existing === undefined)
        return [];
    const { version, file } = entry;
    return [{ code: 'version-case-conflict', severity: 'error', file, args: { version, existing } }];
}
function toCaseKey({ name, version }) {
    return `${name.toLowerCase()}\n${(0,entry_path/* foldVersion */.mz)(version)}`;
}
function toOwnerReceipt({ name, version, digest }, at) {
    return {
        schema: registry_receipt/* RECEIPT_SCHEMA_ID */.P9,
        name,
        version,
        digest,
        publishedAt: at,
        level: 'owner',
        admission: { kind: 'owner' },
        ruleset: ruleset/* RULESET */.XZ,
        status: 'active',
        statusChangedAt: at,
        updatedAt: at,
    };
}
/** Requested status against the receipt's. */
function applyLifecycle(server, context) {
    const lifecycle = readLifecycle(server, context);
    return server.versions.flatMap(({ version, receipt: kept }) => {
        const request = lifecycle?.versions.get(version);
        const parsed = kept && request ? (0,registry_receipt/* parseReceipt */.Wy)(kept.text) : undefined;
        const receipt = parsed?.kind === 'receipt' ? parsed.receipt : undefined;
        if (!request || !receipt || (request.status === receipt.status && request.message === receipt.statusMessage))
            return [];
        const placed = (0,entry_path/* toEntryPaths */.Ke)(server.name, version);
        if (placed.kind === 'problem')
            return [];
        const message = request.message === undefined ? {} : { statusMessage: request.message };
        const changed = (0,registry_receipt/* toChangedReceipt */.cF)(receipt, { status: request.status, ...message, at: context.at });
        writeReceipt(changed, `${context.names.receipts}/${placed.paths.server}/${placed.paths.version}.json`, context.world);
        return [{ name: server.name, version, status: request.status }];
    });
}
function readLifecycle(server, { names, world }) {
    const placed = (0,entry_path/* toEntryPaths */.Ke)(server.name, server.versions[0]?.version ?? '');
    if (placed.kind === 'problem')
        return undefined;
    const file = `${names.servers}/${placed.paths.server}/${lifecycle/* LIFECYCLE_FILE */.Yi}`;
    const bytes = world.files.readIfPresent(file);
    return bytes && (0,lifecycle/* parseLifecycle */.Ss)(new TextDecoder().decode(bytes), file).lifecycle;
}
function writeReceipt(receipt, path, world) {
    world.files.makeDirectory((0,external_node_path_.dirname)(path));
    world.files.writeAtomic(path, (0,registry_receipt/* renderReceipt */.pB)(receipt));
}

// EXTERNAL MODULE: ./build/commands/present.js
var present = __webpack_require__(6820);
// EXTERNAL MODULE: ./build/cli/exit-codes.js
var exit_codes = __webpack_require__(5158);
// EXTERNAL MODULE: ./build/cli/run-command.js
var run_command = __webpack_require__(3080);
;// CONCATENATED MODULE: ./build/cli/run-admit.js




const MAX_NAMES_SHOWN = 20;
function createAdmitRunner(world) {
    return async (_args, given) => {
        const options = given;
        const report = await runAdmit(options, world);
        if (options.json)
            (0,run_command/* printJson */.Q)(report, world);
        else
            printReport(report, world);
        return report.verdict === 'pass' ? exit_codes/* EXIT */.d.pass : exit_codes/* EXIT */.d.fail;
    };
}
function printReport(report, world) {
    (0,run_command/* printFindings */.c)(report.findings, world);
    const shown = report.admitted.slice(0, MAX_NAMES_SHOWN);
    for (const { name, version } of shown)
        world.console.out(`admitted  ${(0,present/* quoteForeignText */._z)(`${name} ${version}`)}`);
    if (report.admitted.length > shown.length)
        world.console.out(`… and ${report.admitted.length - shown.length} more`);
    for (const { name, version, status } of report.statusChanged)
        world.console.out(`${status}  ${(0,present/* quoteForeignText */._z)(`${name} ${version}`)}`);
    for (const { name, version } of report.refused)
        world.console.out(`refused  ${(0,present/* quoteForeignText */._z)(`${name} ${version}`)}`);
    const changes = report.statusChanged.length;
    const counts = `${report.admitted.length} admitted, ${changes} ${changes === 1 ? 'change' : 'changes'} of status, ${report.refused.length} refused.`;
    const nothing = report.admitted.length + changes + report.refused.length === 0;
    if (nothing && report.verdict === 'fail')
        world.console.out('Nothing was admitted: the data has errors. Correct them and run this again.');
    else
        world.console.out(nothing ? 'Nothing waits.' : counts);
}


/***/ }),

/***/ 3356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ ENTRY_RULES)
/* harmony export */ });
/* unused harmony exports nameHasPath, versionHasPath */
/* harmony import */ var _manifest_json_members_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8338);
/* harmony import */ var _entry_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6372);


/** A name and a version that are placed beyond doubt: to ask about the other half alone. */
const PLAIN = { name: 'com.example/server', version: '1.0.0' };
/**
 * Rule of the data layout (design, section 4): the name must become a folder and a URL. A name that breaks the rules of
 * names is theirs to report. `..` in a namespace is a warning here, since the official registry accepts such a name,
 * and is refused at admission.
 */
const nameHasPath = {
    scope: 'server',
    id: 'PATH-name',
    code: 'name-path-unsafe',
    field: 'name',
    judge(server) {
        const name = (0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_1__/* .getMember */ .Xf)(server, 'name');
        const placed = typeof name === 'string' ? (0,_entry_path_js__WEBPACK_IMPORTED_MODULE_0__/* .toEntryPaths */ .Ke)(name, PLAIN.version) : undefined;
        if (placed?.kind !== 'problem')
            return undefined;
        const { reason, isAcceptedUpstream } = placed.problem;
        return { pointer: '/name', args: { name: String(name), reason }, ...asWarning(isAcceptedUpstream) };
    },
};
/** The same for the version. One that is too long is a warning, since the official registry accepts it. */
const versionHasPath = {
    scope: 'server',
    id: 'PATH-version',
    code: 'version-path-unsafe',
    field: 'version',
    judge(server) {
        const version = (0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_1__/* .getMember */ .Xf)(server, 'version');
        const placed = typeof version === 'string' ? (0,_entry_path_js__WEBPACK_IMPORTED_MODULE_0__/* .toEntryPaths */ .Ke)(PLAIN.name, version) : undefined;
        if (placed?.kind !== 'problem')
            return undefined;
        const { reason, isAcceptedUpstream } = placed.problem;
        return { pointer: '/version', args: { version: String(version), reason }, ...asWarning(isAcceptedUpstream) };
    },
};
function asWarning(isWarning) {
    return isWarning ? { severity: 'warning' } : {};
}
/** What a registry's data layout asks of a server.json, beside the rules of the document itself. */
const ENTRY_RULES = [nameHasPath, versionHasPath];


/***/ }),

/***/ 8576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ toJudgePolicy)
/* harmony export */ });
/**
 * What of a registry's policy the rules of a server.json need. A private registry whose owner has not listed package
 * types tolerates others than the known ones: it may have package registries of its own.
 */
function toJudgePolicy({ audience, packageTypes, namesPackageTypes, sourceHosts }) {
    return {
        audience,
        packageTypes,
        toleratesOtherTypes: audience === 'private' && !namesPackageTypes,
        sourceHosts: sourceHosts.map((host) => host.toLowerCase()),
    };
}


/***/ }),

/***/ 3604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ay: () => (/* binding */ dist_node_v5)
});

// UNUSED EXPORTS: DNS, URL

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/sha1.js

function sha1(bytes) {
    if (Array.isArray(bytes)) {
        bytes = Buffer.from(bytes);
    }
    else if (typeof bytes === 'string') {
        bytes = Buffer.from(bytes, 'utf8');
    }
    return (0,external_node_crypto_.createHash)('sha1').update(bytes).digest();
}
/* harmony default export */ const dist_node_sha1 = (sha1);

;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/regex.js
/* harmony default export */ const regex = (/^(?:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/i);

;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/validate.js

function validate_validate(uuid) {
    return typeof uuid === 'string' && regex.test(uuid);
}
/* harmony default export */ const dist_node_validate = (validate_validate);

;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/parse.js

function parse(uuid) {
    if (!dist_node_validate(uuid)) {
        throw TypeError('Invalid UUID');
    }
    let v;
    return Uint8Array.of((v = parseInt(uuid.slice(0, 8), 16)) >>> 24, (v >>> 16) & 0xff, (v >>> 8) & 0xff, v & 0xff, (v = parseInt(uuid.slice(9, 13), 16)) >>> 8, v & 0xff, (v = parseInt(uuid.slice(14, 18), 16)) >>> 8, v & 0xff, (v = parseInt(uuid.slice(19, 23), 16)) >>> 8, v & 0xff, ((v = parseInt(uuid.slice(24, 36), 16)) / 0x10000000000) & 0xff, (v / 0x100000000) & 0xff, (v >>> 24) & 0xff, (v >>> 16) & 0xff, (v >>> 8) & 0xff, v & 0xff);
}
/* harmony default export */ const dist_node_parse = (parse);

;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/stringify.js

const byteToHex = [];
for (let i = 0; i < 256; ++i) {
    byteToHex.push((i + 0x100).toString(16).slice(1));
}
function unsafeStringify(arr, offset = 0) {
    return (byteToHex[arr[offset + 0]] +
        byteToHex[arr[offset + 1]] +
        byteToHex[arr[offset + 2]] +
        byteToHex[arr[offset + 3]] +
        '-' +
        byteToHex[arr[offset + 4]] +
        byteToHex[arr[offset + 5]] +
        '-' +
        byteToHex[arr[offset + 6]] +
        byteToHex[arr[offset + 7]] +
        '-' +
        byteToHex[arr[offset + 8]] +
        byteToHex[arr[offset + 9]] +
        '-' +
        byteToHex[arr[offset + 10]] +
        byteToHex[arr[offset + 11]] +
        byteToHex[arr[offset + 12]] +
        byteToHex[arr[offset + 13]] +
        byteToHex[arr[offset + 14]] +
        byteToHex[arr[offset + 15]]).toLowerCase();
}
function stringify(arr, offset = 0) {
    const uuid = unsafeStringify(arr, offset);
    if (!validate(uuid)) {
        throw TypeError('Stringified UUID is invalid');
    }
    return uuid;
}
/* harmony default export */ const dist_node_stringify = ((/* unused pure expression or super */ null && (stringify)));

;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/v35.js


function stringToBytes(str) {
    str = unescape(encodeURIComponent(str));
    const bytes = new Uint8Array(str.length);
    for (let i = 0; i < str.length; ++i) {
        bytes[i] = str.charCodeAt(i);
    }
    return bytes;
}
const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
const URL = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';
function v35(version, hash, value, namespace, buf, offset) {
    const valueBytes = typeof value === 'string' ? stringToBytes(value) : value;
    const namespaceBytes = typeof namespace === 'string' ? dist_node_parse(namespace) : namespace;
    if (typeof namespace === 'string') {
        namespace = dist_node_parse(namespace);
    }
    if (namespace?.length !== 16) {
        throw TypeError('Namespace must be array-like (16 iterable integer values, 0-255)');
    }
    let bytes = new Uint8Array(16 + valueBytes.length);
    bytes.set(namespaceBytes);
    bytes.set(valueBytes, namespaceBytes.length);
    bytes = hash(bytes);
    bytes[6] = (bytes[6] & 0x0f) | version;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    if (buf) {
        offset ??= 0;
        if (offset < 0 || offset + 16 > buf.length) {
            throw new RangeError(`UUID byte range ${offset}:${offset + 15} is out of buffer bounds`);
        }
        for (let i = 0; i < 16; ++i) {
            buf[offset + i] = bytes[i];
        }
        return buf;
    }
    return unsafeStringify(bytes);
}

;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/v5.js



function v5(value, namespace, buf, offset) {
    return v35(0x50, dist_node_sha1, value, namespace, buf, offset);
}
v5.DNS = DNS;
v5.URL = URL;
/* harmony default export */ const dist_node_v5 = (v5);


/***/ })

};
