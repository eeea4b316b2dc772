export const id = 554;
export const ids = [554];
export const modules = {

/***/ 50075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ keepWithin),
/* harmony export */   y: () => (/* binding */ createBudget)
/* harmony export */ });
/** Git stores equal files once, so a small pull request can hold very many that are wrong. */
const MAX_TEXT_CHARS = 33_554_432;
const MAX_FINDINGS = 20_000;
function createBudget() {
    return { textChars: MAX_TEXT_CHARS, findings: MAX_FINDINGS };
}
/**
 * The file as it is kept for the report, taken from the budget: without its text (and the repairs that hold on to it)
 * once that is used up, and with its findings counted as dropped once there are too many. The verdict stays.
 */
function keepWithin(budget, file) {
    const kept = file.findings.slice(0, budget.findings);
    const dropped = file.dropped + file.findings.length - kept.length;
    budget.findings -= kept.length;
    budget.textChars -= file.text?.length ?? 0;
    if (budget.textChars >= 0)
        return { ...file, findings: kept, dropped };
    const { text: _, ...rest } = file;
    return { ...rest, findings: kept.map(withoutRepair), dropped };
}
/** Read member by member: a repair is worked out when it is looked at. */
function withoutRepair(finding) {
    const members = Object.keys(finding).filter((key) => key !== 'repair');
    return Object.fromEntries(members.map((key) => [key, finding[key]]));
}


/***/ }),

/***/ 54942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readTarget)
/* harmony export */ });
/* harmony import */ var _judge_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18718);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47130);


/** Far beyond what a server.json may have: what is larger is not read at all. */
const MAX_READ_BYTES = 67_108_864;
/** The bytes of what is to be judged, or why there are none. */
async function readTarget(target, options, world) {
    if (target.kind === 'problem')
        return unreadable(target.reason);
    try {
        if (target.kind === 'file')
            return readFile(target.name, options, world);
        const bytes = await world.readInput(MAX_READ_BYTES);
        return bytes.byteLength > MAX_READ_BYTES
            ? (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_1__/* .describeTooLarge */ .T7)(MAX_READ_BYTES)
            : { kind: 'bytes', bytes, isLink: false };
    }
    catch (error) {
        return unreadable((0,_plain_file_js__WEBPACK_IMPORTED_MODULE_1__/* .describeReadError */ .U)(error));
    }
}
function readFile(name, options, { files }) {
    const place = (0,_judge_place_js__WEBPACK_IMPORTED_MODULE_0__/* .judgePlace */ .t)(name, options.confinedTo, files);
    if (place === 'outside')
        return unreadable('it lies outside of the repository');
    const isLink = place === 'linked' || files.stat(name)?.kind === 'symlink';
    if (isLink && !options.followsLinks)
        return unreadable('it is a symbolic link, or lies below one');
    const path = isLink ? files.resolveLinks(name) : name;
    if (path === undefined)
        return unreadable('it is a symbolic link that leads nowhere');
    const read = (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlainFile */ .b$)(path, { maxBytes: MAX_READ_BYTES }, files) ?? unreadable('it is gone');
    return read.kind === 'bytes' ? { ...read, isLink } : read;
}
function unreadable(reason) {
    return { kind: 'unreadable', reason };
}


/***/ }),

/***/ 49850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j9: () => (/* binding */ DEFAULT_FILE),
  q8: () => (/* binding */ findTargets)
});

// UNUSED EXPORTS: STANDARD_INPUT

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/findings/foreign-text.js
var foreign_text = __webpack_require__(81735);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/fast-glob/out/index.js
var out = __webpack_require__(25648);
;// CONCATENATED MODULE: ./build/io/globs.js



const NEVER_WANTED = ['node_modules', '.git'];
const UNMATCHABLE = /[\n\r\u2028\u2029\ufffd]/;
/** Whether a name has characters that make it a pattern of several names. */
function isGlob(name) {
    return out.isDynamicPattern(toPattern(name));
}
/**
 * What a glob matches, relative to this process's folder unless the pattern is absolute. Folders that begin with a dot
 * are looked into, linked folders are not, `node_modules` and `.git` are left out unless the pattern names them;
 * folders that cannot be read count as empty.
 */
async function findFiles(pattern, options = {}) {
    const unmatchable = new Set();
    const found = await out(toPattern(pattern), {
        dot: true,
        onlyFiles: false,
        objectMode: true,
        followSymbolicLinks: false,
        suppressErrors: true,
        ignore: [
            ...NEVER_WANTED.filter((name) => !pattern.includes(name)).map((name) => `**/${name}/**`),
            ...(options.except ?? []).map(toPattern),
        ],
        ...(options.depth === undefined ? {} : { deep: options.depth }),
        fs: { readdir: watchReaddir(unmatchable) },
    });
    const files = found.filter(({ path, dirent }) => dirent.isFile() || (dirent.isSymbolicLink() && !isFolder(path)));
    return { files: files.map(({ path }) => path).sort(), unmatchable: [...unmatchable].sort() };
}
/** The matcher passes over such names without a word; whoever asks must be told. */
function watchReaddir(unmatchable) {
    return (path, _options, callback) => external_node_fs_.readdir(path, { withFileTypes: true }, (error, entries) => {
        for (const { name } of entries ?? [])
            if (UNMATCHABLE.test(name))
                unmatchable.add(`${path}/${name}`);
        callback(error, entries);
    });
}
function isFolder(path) {
    try {
        return external_node_fs_.statSync(path).isDirectory();
    }
    catch {
        return false;
    }
}
/** Globs have forward slashes; a backslash escapes, but where it separates folders. */
function toPattern(name) {
    return external_node_path_.sep === '\\' ? name.replaceAll('\\', '/') : name;
}

// EXTERNAL MODULE: ./build/commands/world.js + 27 modules
var world = __webpack_require__(95241);
;// CONCATENATED MODULE: ./build/commands/validate-targets.js




const DEFAULT_FILE = 'server.json';
/** Standard input, as a file is named. */
const STANDARD_INPUT = '-';
const NO_PATTERN_MATCHES = 'its name has a line end or is not UTF-8, so no pattern can match it or what is in it; give it another name';
const NEARBY_DEPTH = 4;
const MAX_NEARBY_NAMED = 5;
/**
 * What the arguments of `validate` name, each once, in their order: files, folders (their server.json), globs, `-`; a
 * glob that begins with `!` leaves out. Throws a UserError when there is nothing to judge at all.
 */
async function findTargets(args, world) {
    const except = args.filter((arg) => arg.startsWith('!')).map((arg) => arg.slice(1));
    const wanted = args.filter((arg) => !arg.startsWith('!'));
    const targets = [];
    for (const arg of wanted.length === 0 ? [DEFAULT_FILE] : wanted) {
        targets.push(...(await findTarget(arg, except, world)));
    }
    const isNamed = wanted.some((arg) => !isGlob(arg));
    if (!isNamed && targets.every(({ kind }) => kind === 'problem'))
        throw await nothingFound(wanted);
    return dropRepeated(targets);
}
async function findTarget(arg, except, world) {
    if (arg === STANDARD_INPUT)
        return [{ kind: 'input', name: arg }];
    const found = kindOf(arg, world);
    if (found === 'directory') {
        const name = `${arg.replace(/[\\/]+$/, '')}/${DEFAULT_FILE}`;
        if (kindOf(name, world) !== undefined)
            return [{ kind: 'file', name }];
        return [{ kind: 'problem', name, reason: 'there is no server.json in this folder' }];
    }
    if (found !== undefined)
        return [{ kind: 'file', name: arg }];
    if (!isGlob(arg))
        return [{ kind: 'problem', name: arg, reason: 'there is no such file' }];
    const { files, unmatchable } = await findFiles(arg, { except });
    const odd = unmatchable.map((name) => ({ kind: 'problem', name, reason: NO_PATTERN_MATCHES }));
    if (files.length + odd.length === 0)
        return [{ kind: 'problem', name: arg, reason: 'no file matches this pattern' }];
    return [...files.map((name) => ({ kind: 'file', name })), ...odd];
}
/** `blocked`: something may be there, but its folder cannot be looked into; reading it will say why. */
function kindOf(path, world) {
    try {
        return world.files.stat(path)?.kind;
    }
    catch {
        return 'blocked';
    }
}
function dropRepeated(targets) {
    const seen = new Set();
    return targets.filter(({ kind, name }) => {
        const key = kind === 'input' ? name : (0,external_node_path_.resolve)(name);
        return seen.size < seen.add(key).size;
    });
}
async function nothingFound(wanted) {
    const { files: nearby } = await findFiles(`**/${DEFAULT_FILE}`, { depth: NEARBY_DEPTH });
    const named = nearby.slice(0, MAX_NEARBY_NAMED).map(foreign_text/* quoteForeignText */._z).join(', ');
    const more = nearby.length > MAX_NEARBY_NAMED ? ', …' : '';
    const message = wanted.length === 0
        ? `There is no ${DEFAULT_FILE} in this folder.`
        : `No file matches ${wanted.map((arg) => `"${arg}"`).join(', ')}.`;
    return new world/* UserError */.yo(message, nearby.length === 0
        ? 'Name the file to judge, or write a first one: init.'
        : `Name the files to judge. Nearby there is: ${named}${more}. All of them: validate '**/${DEFAULT_FILE}'`);
}


/***/ }),

/***/ 12581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ askEntry)
});

// UNUSED EXPORTS: toNamespaceTerms

// EXTERNAL MODULE: ./build/manifest/json-members.js
var json_members = __webpack_require__(98338);
// EXTERNAL MODULE: ./build/registry/judge-policy.js
var judge_policy = __webpack_require__(88576);
// EXTERNAL MODULE: ./build/manifest/public-urls.js
var public_urls = __webpack_require__(58206);
;// CONCATENATED MODULE: ./build/commands/ask/ownership-terms.js

const PUBLIC_BASES = {
    npm: [public_urls/* NPM_BASE_URL */.ec],
    pypi: [public_urls/* PYPI_BASE_URL */.lM],
    nuget: [public_urls/* NUGET_BASE_URL */.OZ],
    cargo: [public_urls/* CRATES_BASE_URL */.$n],
};
/**
 * What a policy says about package registries. A private one puts its own first: they are meant where a package names
 * none; the public ones stay accepted where a package names them.
 */
function toPackageTerms(policy) {
    const { audience, packageRegistries: own, internalHosts, githubApi } = policy;
    const basesOf = (kind) => [...own[kind], ...PUBLIC_BASES[kind]];
    return {
        audience,
        bases: { npm: basesOf('npm'), pypi: basesOf('pypi'), nuget: basesOf('nuget'), cargo: basesOf('cargo') },
        ociHosts: own.oci.map((host) => host.toLowerCase()),
        insecureHosts: internalHosts,
        mcpbHosts: own.mcpb.map((host) => host.toLowerCase()),
        githubApi,
    };
}

// EXTERNAL MODULE: ./build/registry/entry-path.js
var entry_path = __webpack_require__(56372);
;// CONCATENATED MODULE: ./build/commands/verify/entry-place.js

/** Whether an entry lies where its name and version say; else where it belongs. */
function whereItBelongs(place, identity) {
    const placed = (0,entry_path/* toEntryPaths */.Ke)(identity.name, identity.version);
    if (placed.kind === 'problem')
        return 'no place: its name or version gives no path';
    const { server, version } = placed.paths;
    return server === place.server && version === place.segment ? undefined : `servers/${server}/${version}/server.json`;
}

// EXTERNAL MODULE: ./build/commands/verify/judge-submission.js
var judge_submission = __webpack_require__(38483);
// EXTERNAL MODULE: ./build/commands/verify/prove-entry.js + 26 modules
var prove_entry = __webpack_require__(86293);
// EXTERNAL MODULE: ./build/commands/verify/registry-state.js
var registry_state = __webpack_require__(83938);
;// CONCATENATED MODULE: ./build/commands/verify/ask-entry.js







/** Rules where a finding makes asking about the whole entry pointless, or would ask about something else than is meant. */
const DECISIVE_POINTERS = new Set(['', '/name', '/version', '/packages', '/remotes']);
/** Judges one entry by the rules and the registry's state, and then asks the world, as far as that makes sense. */
async function askEntry(entry, context) {
    const { authority, state } = context;
    const judged = (0,judge_submission/* judgeSubmission */.w)(entry, authority.policy);
    const { submission } = judged;
    if (!submission)
        return { judged, stateFindings: [], isUnchanged: false };
    const candidate = { ...submission, isInPlace: entry.place !== undefined };
    const { findings, isUnchanged } = state
        ? (0,registry_state/* judgeRegistryState */.Ql)(candidate, state)
        : { findings: (0,registry_state/* judgeDenied */.R7)(submission.name, authority.policy), isUnchanged: false };
    const stateFindings = [
        ...(entry.told ?? []),
        ...judgePlace(entry, submission),
        ...judgePackageCount(submission),
        ...findings,
    ];
    const known = { judged, stateFindings, isUnchanged };
    if (isUnchanged || [...judged.findings, ...stateFindings].some(isDecisive))
        return known;
    const proof = await (0,prove_entry/* proveEntry */.fI)(submission, {
        namespace: toNamespaceTerms(submission.namespace, context),
        packages: toPackageTerms(authority.policy),
        asker: context.asker,
        asksNamespace: asksNamespace(submission, context),
        toleratesOtherTypes: (0,judge_policy/* toJudgePolicy */.V)(authority.policy).toleratesOtherTypes,
        findings: judged.findings,
    });
    return { ...known, proof };
}
/** Each costs requests to somebody else's host: what is too much is refused, and nobody is asked. Of remotes, see `judgeRemotes`. */
function judgePackageCount({ server }) {
    const packages = (0,json_members/* getMember */.Xf)(server, 'packages');
    const count = Array.isArray(packages) ? packages.length : 0;
    if (count <= prove_entry/* MAX_PACKAGES_ASKED */.o5)
        return [];
    const args = { count, most: prove_entry/* MAX_PACKAGES_ASKED */.o5 };
    return [{ code: 'too-many-packages', severity: 'error', pointer: '/packages', args }];
}
/** A private registry trusts its reviewers, unless the publisher brings a proof: then it must hold. */
function asksNamespace({ proof }, { authority, vouchesNamespace }) {
    return !vouchesNamespace && (authority.policy.audience === 'public' || proof !== undefined);
}
function judgePlace({ place }, { name, version }) {
    const path = place && whereItBelongs(place, { name, version });
    if (!place || path === undefined)
        return [];
    const args = { found: `${name} ${version}`, expected: `${place.server}/${place.segment}`, path };
    return [{ code: 'entry-path-mismatch', severity: 'error', pointer: '/name', args }];
}
function isDecisive({ severity, pointer }) {
    return severity === 'error' && DECISIVE_POINTERS.has(pointer ?? '');
}
/** What proofs are judged by: the policy and the pins of the base branch. */
function toNamespaceTerms(namespace, context) {
    const { authority, registryId, now, verifier } = context;
    const { policy } = authority;
    const record = authority.readRecord(namespace.toLowerCase());
    return {
        registryId,
        action: 'publish',
        now,
        ...(record ? { record } : {}),
        proofs: policy.proofs,
        oidcIssuers: policy.oidcIssuers,
        githubApi: policy.githubApi,
        githubHost: gitHubHost(policy),
        approvedNamespaces: policy.approvedNamespaces,
        ...(verifier ? { verifier } : {}),
    };
}
function gitHubHost({ sourceHosts }) {
    return (sourceHosts[0] ?? 'github.com').toLowerCase();
}


/***/ }),

/***/ 59224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ readAuthority),
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   lX: () => (/* binding */ recordPath),
/* harmony export */   nD: () => (/* binding */ toLoneAuthority)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74438);
/* harmony import */ var _findings_render_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58703);
/* harmony import */ var _ownership_namespace_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7423);
/* harmony import */ var _registry_entry_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56372);
/* harmony import */ var _registry_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27102);
/* harmony import */ var _list_data_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46664);
/* harmony import */ var _read_data_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99889);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95241);









const MAX_MISTAKES_TOLD = 5;
/** The authority of a registry's data as `world.files` has it. @throws UserError when the data itself is broken. */
async function readAuthority(folders, world) {
    const { catalogue, findings } = await (0,_read_data_js__WEBPACK_IMPORTED_MODULE_7__/* .readDataFolder */ .D3)(folders, world);
    if (!catalogue) {
        const told = findings
            .toSorted(_findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFindings */ .Eg)
            .slice(0, MAX_MISTAKES_TOLD)
            .map((finding) => `  ${(0,_findings_render_text_js__WEBPACK_IMPORTED_MODULE_2__/* .renderPlace */ .oL)(finding)}  ${(0,_findings_render_text_js__WEBPACK_IMPORTED_MODULE_2__/* .renderMessage */ .e4)(finding)}`);
        throw new _world_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo(['The policy of the registry is not understood:', ...told].join('\n'), 'Correct registry.yml; docs/registry.schema.json says what it may hold.');
    }
    const names = (0,_list_data_js__WEBPACK_IMPORTED_MODULE_6__/* .toTreeNames */ .K)(folders);
    return {
        policy: catalogue.policy,
        catalogue,
        names,
        readRecord: (namespace) => readRecord(recordPath(names, namespace), world.files),
    };
}
/** The authority of nobody's registry in particular: a policy alone, for a publisher who has no clone of one. */
function toLoneAuthority(policy) {
    return { policy, readRecord: () => undefined };
}
/** The policy of a registry that says nothing. */
function defaultPolicy(audience) {
    const { policy } = (0,_registry_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .readPolicy */ .T4)(audience === 'public' ? '' : 'policy: {audience: private}');
    if (!policy)
        throw new Error('the default policy is not valid');
    return policy;
}
/** Where the pins of a namespace lie. */
function recordPath(names, namespace) {
    const ns = namespace.toLowerCase();
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(names.receipts, (0,_registry_entry_path_js__WEBPACK_IMPORTED_MODULE_4__/* .shardOf */ .IS)(ns), ns, _ownership_namespace_record_js__WEBPACK_IMPORTED_MODULE_3__/* .NAMESPACE_RECORD_FILE */ .V5);
}
function readRecord(path, files) {
    const bytes = files.readIfPresent(path);
    if (bytes === undefined)
        return undefined;
    const parsed = (0,_ownership_namespace_record_js__WEBPACK_IMPORTED_MODULE_3__/* .parseNamespaceRecord */ .Wr)(new TextDecoder().decode(bytes));
    if (parsed.kind === 'record')
        return parsed.record;
    throw new _world_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo(`The pins in "${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path)}" cannot be read: ${parsed.reason}.`, 'Restore the file from git; it is written by the machine alone.');
}


/***/ }),

/***/ 23375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ describeUnreadable),
/* harmony export */   ZR: () => (/* binding */ readProofBeside),
/* harmony export */   pX: () => (/* binding */ withPullRequest),
/* harmony export */   vA: () => (/* binding */ DEFAULT_DATA)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _ownership_parse_proof_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91418);
/* harmony import */ var _registry_tree_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8543);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47130);




const DEFAULT_DATA = 'registry-data';
/** The proof.json beside a server.json. One that is too large or no plain file is read as empty: it is refused. */
function readProofBeside(file, world) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file), _registry_tree_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .PROOF_FILE */ .At);
    const read = (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlainFile */ .b$)(path, { maxBytes: _ownership_parse_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PROOF_BYTES */ .u }, world.files);
    if (read === undefined)
        return {};
    return { proof: { file: path, bytes: read.kind === 'bytes' ? read.bytes : new Uint8Array() } };
}
function withPullRequest({ pullRequest }) {
    return pullRequest ? { pullRequest } : {};
}
/** A file that fails without being judged. */
function describeUnreadable(file, reason) {
    const finding = { code: 'unreadable-file', severity: 'error', rule: 'D-11', file, args: { reason } };
    return { file, verdict: 'fail', findings: [finding], dropped: 0 };
}


/***/ }),

/***/ 86293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o5: () => (/* binding */ MAX_PACKAGES_ASKED),
  sG: () => (/* binding */ outcomeOf),
  fI: () => (/* binding */ proveEntry)
});

// UNUSED EXPORTS: MAX_BUNDLES_ASKED

// EXTERNAL MODULE: ./build/evidence/outcome.js
var evidence_outcome = __webpack_require__(53804);
// EXTERNAL MODULE: ./build/manifest/json-members.js
var json_members = __webpack_require__(98338);
// EXTERNAL MODULE: ./build/manifest/server-parts.js
var server_parts = __webpack_require__(1706);
// EXTERNAL MODULE: ./build/ownership/prove-namespace.js + 13 modules
var prove_namespace = __webpack_require__(57887);
// EXTERNAL MODULE: ./build/evidence/inquiry.js
var inquiry = __webpack_require__(62829);
// EXTERNAL MODULE: ./build/manifest/blocked-hosts.js
var blocked_hosts = __webpack_require__(28930);
// EXTERNAL MODULE: ./build/manifest/shorten-text.js
var shorten_text = __webpack_require__(85669);
// EXTERNAL MODULE: ./build/manifest/transport-url.js
var transport_url = __webpack_require__(95325);
// EXTERNAL MODULE: ./build/manifest/url-template.js
var url_template = __webpack_require__(50040);
// EXTERNAL MODULE: ./build/ownership/domain/domain-name.js
var domain_name = __webpack_require__(2543);
// EXTERNAL MODULE: ./build/ownership/domain/remote-declaration.js
var remote_declaration = __webpack_require__(53572);
// EXTERNAL MODULE: ./build/ownership/remote-place.js
var remote_place = __webpack_require__(6796);
;// CONCATENATED MODULE: ./build/ownership/remotes.js









/** So many hosts of one server are asked: a list of strangers' hosts is no load test. */
const MAX_REMOTE_HOSTS = 20;
/** So many remotes of one server are judged; one with more is refused. */
const MAX_REMOTES = 64;
const MAX_URL_CHARS = 180;
/**
 * Judges each remote of a server: is its host in the proven domain, or does it name the server itself (ownership.md 7)?
 * Hosts that are neither are asked side by side, each once. A URL whose host is a variable, and a host that nobody outside
 * can reach, is `unproven` without a question. `io.github.*` aligns with nothing: it is no domain of its holder's. Beyond
 * `MAX_REMOTES` all are `unproven`, and the first of them has the error.
 */
function* judgeRemotes(submission, identity) {
    const remotes = toRemotes(submission.server);
    const domain = identity?.kind === 'domain' ? (0,domain_name/* namespaceToDomain */.JY)(submission.namespace) : undefined;
    const isAligned = ({ host }) => domain !== undefined && (0,domain_name/* isAtOrBelow */.a5)(host, domain);
    const judged = remotes.slice(0, MAX_REMOTES);
    const open = judged.filter((remote) => remote.obstacle === undefined && !isAligned(remote));
    const hosts = [...new Set(open.map(({ host }) => host))].slice(0, MAX_REMOTE_HOSTS);
    const answers = yield* (0,inquiry/* together */.bs)(hosts.map((host) => (0,remote_declaration/* askDeclaration */.Y)(host, submission.name, identity)));
    const declarations = new Map(hosts.map((host, index) => [host, answers[index]]));
    const verdicts = judged.map((remote) => {
        if (remote.obstacle !== undefined)
            return unasked(remote, remote.obstacle);
        if (isAligned(remote))
            return { ...identify(remote), evidence: 'aligned', outcome: 'proved', told: [] };
        const declaration = declarations.get(remote.host);
        if (declaration !== undefined)
            return judgeDeclaration(remote, declaration, submission.name);
        return unasked(remote, `at most ${MAX_REMOTE_HOSTS} hosts of one server are asked`);
    });
    return [...verdicts, ...refuseRest(remotes)];
}
function refuseRest(remotes) {
    const args = { count: remotes.length, limit: MAX_REMOTES };
    return remotes.slice(MAX_REMOTES).map((remote, at) => {
        const told = at > 0 ? [] : [{ code: 'too-many-remotes', severity: 'error', args, member: 'url' }];
        return { ...identify(remote), evidence: 'unproven', outcome: 'proved', told };
    });
}
function toRemotes(server) {
    const list = (0,json_members/* getMember */.Xf)(server, 'remotes');
    const items = Array.isArray(list) ? list : [];
    return items.flatMap((item, index) => {
        if (!(0,json_members/* isJsonObject */.OW)(item))
            return [];
        const url = (0,json_members/* getMember */.Xf)(item, 'url');
        if (typeof url !== 'string')
            return [];
        const place = (0,remote_place/* toRemotePlace */.H)(item);
        return [{ index, url, ...(place === undefined ? {} : { place }), ...readHost(url) }];
    });
}
function readHost(url) {
    if ((0,url_template/* hasVariableInAuthority */.Ns)(url))
        return { host: '', obstacle: 'its host is made from a variable' };
    const parsed = (0,transport_url/* parseTransportUrl */.Y)((0,url_template/* substituteVariables */.OJ)(url));
    if (parsed.kind === 'problem')
        return { host: '', obstacle: 'it is no URL with a host' };
    const { host } = parsed;
    const blocked = (0,blocked_hosts/* describeBlockedHost */.g)(host);
    if (blocked !== undefined)
        return { host, obstacle: `its host is ${blocked}` };
    const judged = (0,domain_name/* judgeDomain */.oB)(host);
    const isNamed = judged.kind === 'domain' || (judged.fault !== 'form' && judged.fault !== 'address');
    return isNamed ? { host } : { host, obstacle: 'its host is no name in the DNS' };
}
function judgeDeclaration(remote, declaration, name) {
    const place = identify(remote);
    if (declaration.kind === 'declared') {
        const observed = { source: declaration.source, line: declaration.line };
        return { ...place, evidence: 'declared', outcome: 'proved', told: [], observed };
    }
    const args = { url: shown(remote.url), host: remote.host, expected: (0,remote_declaration/* renderRemoteDeclaration */.t)(name) };
    if (declaration.kind === 'silent') {
        return { ...place, evidence: 'unproven', outcome: 'proved', told: [tell('remote-unproven', args)] };
    }
    const told = tell('remote-not-reached', { ...args, detail: (0,shorten_text/* shortenText */.B)(declaration.detail, MAX_URL_CHARS) });
    return { ...place, evidence: 'unproven', outcome: 'unknown', told: [told] };
}
function unasked(remote, reason) {
    const told = [tell('remote-not-asked', { url: shown(remote.url), reason })];
    return { ...identify(remote), evidence: 'unproven', outcome: 'proved', told };
}
function identify({ index, url, place, host }) {
    return { index, url, ...(place === undefined ? {} : { place }), host };
}
function tell(code, args) {
    return { code, severity: 'info', args, member: 'url' };
}
function shown(url) {
    return (0,shorten_text/* shortenText */.B)(url, MAX_URL_CHARS);
}

// EXTERNAL MODULE: ./build/evidence/read-answer.js
var read_answer = __webpack_require__(41961);
// EXTERNAL MODULE: ./build/findings/texts/asked-again.js
var asked_again = __webpack_require__(14033);
;// CONCATENATED MODULE: ./build/packages/next-steps.js


const MAX_HOST_CHARS = 50;
/** What to do where a package registry gave no usable answer: by its cause, since most of them are nobody's fault. */
function toNextStep(url, answer) {
    if (typeof answer === 'string')
        return asked_again/* ASKED_AGAIN */.a;
    const host = (0,shorten_text/* shortenText */.B)(URL.canParse(url) ? new URL(url).host : 'the host', MAX_HOST_CHARS);
    if (answer.kind === 'response') {
        const wantsLogin = answer.status === 401 || answer.status === 403;
        return wantsLogin
            ? 'The registry wants a login, which this check never sends; a private registry must allow reading without one.'
            : asked_again/* ASKED_AGAIN */.a;
    }
    // Not even tried: the rules for hosts refused the URL.
    if (answer.reason === 'refused' && answer.tries === 0)
        return `Add ${host} to internal-hosts in registry.yml, or use https.`;
    if (answer.reason === 'address-blocked') {
        return `${host} has an address here that is not public. If this machine is behind a registry proxy of your own, allow it: --allow-addresses ADDRESS_OR_CIDR`;
    }
    return answer.reason === 'dns' ? `${host} has no address from here: check the network.` : asked_again/* ASKED_AGAIN */.a;
}

;// CONCATENATED MODULE: ./build/packages/package-verdicts.js



const MAX_ARG_CHARS = 200;
const SEVERITY_OF = { disproved: 'error', late: 'warning', unknown: 'warning' };
/** A verdict with one thing to tell. Args are shortened; the severity follows from the outcome (ownership.md 8.1). */
function package_verdicts_tell(outcome, code, args, extra = {}) {
    const { member, observed } = extra;
    const told = { code, severity: SEVERITY_OF[outcome], args: shortenArgs(args), ...(member ? { member } : {}) };
    return { outcome, told: [told], ...(observed === undefined ? {} : { observed }) };
}
/** Every text in args cut to what a message can show: all of them are a stranger's. */
function shortenArgs(args) {
    const shorten = (value) => (typeof value === 'string' ? (0,shorten_text/* shortenText */.B)(value, MAX_ARG_CHARS) : value);
    return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, shorten(value)]));
}
/** Disproved: the registry says that there is no such package. */
function tellNotFound(named, asked) {
    return package_verdicts_tell('disproved', 'package-not-found', toArgs(named, asked), { member: 'identifier' });
}
/** Late: the package exists, and its registry does not show this version yet. */
function tellLate(named, asked) {
    return package_verdicts_tell('late', 'package-version-late', toArgs(named, asked), { member: 'version' });
}
/** Unknown: nothing was learned. */
function tellUnknown(named, asked) {
    const next = toNextStep(asked.url, asked.answer);
    return package_verdicts_tell('unknown', 'package-registry-unknown', { ...toArgs(named, asked), next });
}
/** The args that name a package, a URL and what was answered there. */
function toArgs(named, asked) {
    const { type, identifier, version } = named;
    return { type, identifier, version, url: asked.url, answer: describe(asked.answer) };
}
function describe(answer) {
    if (typeof answer === 'string')
        return answer;
    const isUnread = answer.kind === 'response' && answer.status === 200;
    return isUnread ? 'status 200, but not what belongs there' : (0,read_answer/* describeAnswer */.O)(answer);
}
/** Proved. A digest that could not be had is told and changes nothing (ownership.md 7). */
function toProved(named, proof, served) {
    const told = [];
    const { observed, ownerCase } = proof;
    if (ownerCase) {
        const { type, identifier, version } = named;
        const args = shortenArgs({ type, identifier, version, ...ownerCase });
        told.push({ code: 'package-name-owner-case', severity: 'warning', args });
    }
    if (served.digest !== undefined)
        return { outcome: 'proved', told, observed, digest: served.digest };
    const args = shortenArgs(toArgs(named, served.asked));
    return { outcome: 'proved', told: [...told, { code: 'package-digest-unknown', severity: 'info', args }], observed };
}

;// CONCATENATED MODULE: ./build/packages/bundle-owner.js

/**
 * Whether who publishes the namespace also stands behind the release that a bundle lies in (ownership.md 8.7 point 2,
 * D-9; threat 36). Only a proved bundle is judged: any other outcome stays. A bundle on a host that a private policy
 * names has no owner to compare: that policy vouches for the host.
 */
function judgeBundleOwner(verdict, identity, proofKind) {
    const { source } = verdict;
    if (verdict.outcome !== 'proved' || source === undefined || source.host === 'other')
        return verdict;
    const finding = compareOwners(source, identity, proofKind);
    if (finding === 'owned')
        return verdict;
    const args = {
        repository: source.repository,
        owner: source.ownerId === undefined ? 'an unknown owner' : `${source.ownerLogin ?? 'an owner'} (id ${source.ownerId})`,
        publisher: describeIdentity(identity),
    };
    const refusal = finding === 'uncompared'
        ? package_verdicts_tell('unknown', 'bundle-owner-unknown', args, { member: 'identifier' })
        : package_verdicts_tell('disproved', source.host === 'gitlab' ? 'bundle-needs-domain-key' : 'bundle-owner-differs', args, {
            member: 'identifier',
        });
    return { ...verdict, outcome: refusal.outcome, told: [...verdict.told, ...refusal.told] };
}
function compareOwners(source, identity, proofKind) {
    if (identity === undefined)
        return 'uncompared';
    // The signed statement has the digest of server.json in it, and that holds the URL and the hash.
    if (identity.kind === 'domain' && identity.key !== undefined && proofKind === 'domain-key')
        return 'owned';
    // No proof of the namespace says who somebody is on GitLab.
    if (source.host === 'gitlab')
        return 'other';
    if (source.ownerId === undefined)
        return 'uncompared';
    if (identity.kind === 'github')
        return identity.ownerId === source.ownerId ? 'owned' : 'other';
    const { delegate } = identity;
    if (delegate === undefined)
        return 'other';
    if (delegate.restrictedTo !== undefined) {
        if (source.repositoryId === undefined)
            return 'uncompared';
        return source.repositoryId === delegate.restrictedTo ? 'owned' : 'other';
    }
    const isNamed = delegate.ownerId === source.ownerId ||
        (delegate.repositoryId !== undefined && delegate.repositoryId === source.repositoryId);
    return isNamed ? 'owned' : 'other';
}
function describeIdentity(identity) {
    if (identity === undefined)
        return 'nobody who was proven';
    if (identity.kind === 'github')
        return `${identity.login} (id ${identity.ownerId})`;
    const { host, delegate } = identity;
    if (delegate === undefined)
        return host;
    const { login, ownerId, restrictedTo } = delegate;
    const restriction = restrictedTo === undefined ? '' : ` for the repository ${restrictedTo} alone`;
    return `${login} (id ${ownerId}), named by ${host}${restriction}`;
}

// EXTERNAL MODULE: ./build/evidence/question.js
var question = __webpack_require__(12602);
;// CONCATENATED MODULE: ./build/packages/oci-challenge.js
/** Real ones have some 200 characters. */
const MAX_HEADER_CHARS = 8_192;
const MAX_CHALLENGES = 8;
const MAX_PARAMS = 16;
// Sticky, each one a single class: what they read is read once.
const TOKEN = /[A-Za-z0-9!#$%&'*+.^_`|~-]+/y;
const TOKEN68 = /[A-Za-z0-9._~+/-]+=*/y;
const BLANKS = /[ \t]*/y;
const COMMAS = /[ \t,]*/y;
/** In quotes: no control characters; a backslash takes the next character as it is. */
const QUOTED = /"(?:[\t !#-[\]-~\u0080-\u00ff]|\\[\t -~\u0080-\u00ff])*"/y;
/**
 * Reads the challenges of a `WWW-Authenticate` header (RFC 9110, 11.6.1), several in one list included. Strict, and in
 * time linear in its length: the header is a stranger's. Undefined for what breaks the grammar or names a parameter twice.
 */
function parseChallenges(header) {
    if (header.length > MAX_HEADER_CHARS)
        return undefined;
    const scan = new Scan(header);
    const challenges = [];
    scan.skip(COMMAS);
    while (!scan.isAtEnd()) {
        const name = scan.take(TOKEN);
        if (name === undefined)
            return undefined;
        const value = takeValue(scan);
        if (value !== undefined) {
            if (!addParam(challenges.at(-1), name, value))
                return undefined;
        }
        else {
            const challenge = { scheme: name.toLowerCase(), params: new Map(), takesParams: true };
            if (challenges.length >= MAX_CHALLENGES || !takeFirst(scan, challenge))
                return undefined;
            challenges.push(challenge);
        }
        scan.skip(BLANKS);
        if (!scan.isAtEnd() && !scan.isAtComma())
            return undefined;
        scan.skip(COMMAS);
    }
    return challenges;
}
/** What follows a scheme without a comma: nothing, credentials in one piece, or the first parameter. */
function takeFirst(scan, challenge) {
    if (scan.skip(BLANKS) === 0 || scan.isAtEnd() || scan.isAtComma())
        return true;
    if (takeToken68(scan)) {
        challenge.takesParams = false;
        return true;
    }
    const name = scan.take(TOKEN);
    const value = name === undefined ? undefined : takeValue(scan);
    return name !== undefined && value !== undefined && addParam(challenge, name, value);
}
function addParam(challenge, name, value) {
    const key = name.toLowerCase();
    if (value.text === undefined || !challenge?.takesParams)
        return false;
    if (challenge.params.has(key) || challenge.params.size >= MAX_PARAMS)
        return false;
    challenge.params.set(key, value.text);
    return true;
}
/** `= value` after a name; undefined when there is no equals sign, so that the name was a scheme. */
function takeValue(scan) {
    const start = scan.position;
    scan.skip(BLANKS);
    if (!scan.takeChar('=')) {
        scan.position = start;
        return undefined;
    }
    scan.skip(BLANKS);
    const quoted = scan.take(QUOTED);
    if (quoted !== undefined)
        return { text: quoted.slice(1, -1).replace(/\\(.)/g, '$1') };
    return { text: scan.take(TOKEN) };
}
/** Credentials of a scheme in one piece (`Negotiate abc=`): nothing else stands before the next comma. */
function takeToken68(scan) {
    const start = scan.position;
    if (scan.take(TOKEN68) !== undefined) {
        scan.skip(BLANKS);
        if (scan.isAtEnd() || scan.isAtComma())
            return true;
    }
    scan.position = start;
    return false;
}
class Scan {
    position = 0;
    #text;
    constructor(text) {
        this.#text = text;
    }
    take(pattern) {
        pattern.lastIndex = this.position;
        const [found] = pattern.exec(this.#text) ?? [];
        this.position += found?.length ?? 0;
        return found;
    }
    /** How many characters were skipped. */
    skip(pattern) {
        return this.take(pattern)?.length ?? 0;
    }
    takeChar(char) {
        if (this.#text.charAt(this.position) !== char)
            return false;
        this.position += 1;
        return true;
    }
    isAtEnd() {
        return this.position >= this.#text.length;
    }
    isAtComma() {
        return this.#text.charAt(this.position) === ',';
    }
}

// EXTERNAL MODULE: ./build/manifest/rules/package-addresses.js
var package_addresses = __webpack_require__(47041);
;// CONCATENATED MODULE: ./build/packages/oci-registries.js

const DOCKER_HUB_API_HOST = 'registry-1.docker.io';
const DOCKER_HUB_HOSTS = new Set(['docker.io', 'index.docker.io', DOCKER_HUB_API_HOST]);
const DOCKER_HUB_TOKEN_HOST = 'auth.docker.io';
/**
 * Hosts that blobs of a public registry are redirected to (unverified: ownership.md 12). A wrong entry costs an
 * `unknown`, never a wrong verdict: the digest of a blob is known before it is fetched, and the door takes the token
 * away when a redirect leaves the host.
 */
const BLOB_HOSTS = [
    // Cloudflare R2, and Docker's own content networks (production.cloudflare.docker.com).
    [DOCKER_HUB_API_HOST, ['*.cloudflarestorage.com', '*.docker.com']],
    ['ghcr.io', ['pkg-containers.githubusercontent.com']],
    // Content network (cdn01.quay.io), and the bucket behind it.
    ['quay.io', ['*.quay.io', 'quay-registry.s3.amazonaws.com']],
    // Regional data hosts, such as eastus.data.mcr.microsoft.com.
    ['mcr.microsoft.com', ['*.data.mcr.microsoft.com']],
    ['.pkg.dev', ['storage.googleapis.com']],
    // Storage accounts, and the dedicated data endpoints of larger registries.
    ['.azurecr.io', ['*.blob.core.windows.net', '*.data.azurecr.io']],
];
/**
 * The registry of an image (ownership.md 8.6): one of the public ones, or one that a private policy names. Undefined for
 * any other: nothing is asked of it.
 */
function findOciRegistry({ host, repository }, terms) {
    if ((0,package_addresses/* isSupportedHost */.Vp)(host))
        return toPublicRegistry(host, repository);
    if (terms.audience !== 'private')
        return undefined;
    const named = terms.ociHosts.map((entry) => entry.toLowerCase());
    const apiUrl = toOrigin(host, terms);
    if (!named.includes(host.toLowerCase()) || apiUrl === undefined)
        return undefined;
    const origins = named.flatMap((entry) => [parseOrigin(`https://${entry}`), toOrigin(entry, terms)]);
    return {
        apiUrl,
        repository,
        tokenOrigins: origins.filter((origin) => origin !== undefined),
        trustsPublicHosts: false,
        blobHosts: named.map((entry) => entry.replace(/:\d+$/, '')),
    };
}
/** The hosts that `findOciRegistry` knows, for a message. */
function listOciHosts(terms) {
    const hosts = ['docker.io', ...BLOB_HOSTS.slice(1).map(([host]) => (host.startsWith('.') ? `*${host}` : host))];
    return [...hosts, ...(terms.audience === 'private' ? terms.ociHosts : [])].join(', ');
}
/** Why no token may be asked for at an address that a registry names (threat 37); undefined when one may. */
function judgeTokenUrl(url, registry) {
    if (url.username !== '' || url.password !== '')
        return 'it has a user name in it';
    if (registry.tokenOrigins.includes(url.origin))
        return undefined;
    if (!registry.trustsPublicHosts)
        return 'its host is neither the registry nor another one that registry.yml names';
    if (url.protocol !== 'https:')
        return 'it does not begin with https://';
    if (url.port !== '')
        return 'it names a port';
    return (0,package_addresses/* isSupportedHost */.Vp)(url.hostname) ? undefined : 'its host is not known to hand out tokens for this registry';
}
function toPublicRegistry(host, repository) {
    const isDockerHub = DOCKER_HUB_HOSTS.has(host);
    const apiHost = isDockerHub ? DOCKER_HUB_API_HOST : host;
    const isOfApiHost = (entry) => (entry.startsWith('.') ? apiHost.endsWith(entry) : apiHost === entry);
    return {
        apiUrl: `https://${apiHost}`,
        repository: isDockerHub && !repository.includes('/') ? `library/${repository}` : repository,
        tokenOrigins: [`https://${isDockerHub ? DOCKER_HUB_TOKEN_HOST : apiHost}`],
        trustsPublicHosts: true,
        blobHosts: BLOB_HOSTS.find(([entry]) => isOfApiHost(entry))?.[1] ?? [],
    };
}
function toOrigin(host, terms) {
    const speaksHttp = terms.insecureHosts.some((entry) => entry.toLowerCase() === host.toLowerCase());
    return parseOrigin(`${speaksHttp ? 'http' : 'https'}://${host}`);
}
/** Undefined for what is no URL, such as a port above 65535. */
function parseOrigin(url) {
    return URL.canParse(url) ? new URL(url).origin : undefined;
}

;// CONCATENATED MODULE: ./build/packages/registry-questions.js




const SAME_HOST = { max: question/* MAX_REDIRECTS */.NX, hosts: [] };
const JSON_TYPE = { accept: 'application/json' };
/** Asks a package registry for a JSON document, redirects within its host followed. */
function askJson(url, headers = {}) {
    return (0,inquiry/* askHttp */.wC)({ door: 'known', method: 'GET', url, headers: { ...JSON_TYPE, ...headers }, redirects: SAME_HOST });
}
/** Asks a package registry for a README. `hosts`: where redirects may lead beside its own host. */
function askReadme(url, accept, hosts = []) {
    const redirects = { max: question/* MAX_REDIRECTS */.NX, hosts };
    return (0,inquiry/* askHttp */.wC)({ door: 'known', method: 'GET', url, headers: { accept }, maxBytes: question/* MAX_README_BYTES */.A$, redirects });
}
/** Asks whether a package exists at all: one short try, since its answer only explains another one (ownership.md 8.3). */
function askProbe(url) {
    return (0,inquiry/* askHttp */.wC)({
        door: 'known',
        method: 'HEAD',
        url,
        headers: JSON_TYPE,
        timeoutMs: question/* PROBE_TIMEOUT_MS */.W7,
        tries: 1,
        redirects: SAME_HOST,
    });
}
/** Whether the answer has this status. */
function hasStatus(answer, status) {
    return answer.kind === 'response' && answer.status === status;
}
/** The JSON object of a 200, and the digest of the bytes it was read from; undefined for every other answer. */
function readObject(answer) {
    if (!hasStatus(answer, 200))
        return undefined;
    const document = (0,read_answer/* readJsonBody */.n)(answer.body);
    return (0,json_members/* isJsonObject */.OW)(document) ? { document, answerDigest: answer.digest } : undefined;
}
/** One member of the JSON object of a 200; undefined where there is none. */
function readAnswerMember(answer, key) {
    const read = readObject(answer);
    return read && (0,json_members/* getMember */.Xf)(read.document, key);
}

;// CONCATENATED MODULE: ./build/packages/oci-access.js








/** For one image, from the first question to the last answer (ownership.md 8.6). */
const IMAGE_TIMEOUT_MS = 30_000;
/** Sign-in, token, index, manifests and configs follow one another: five steps fit into the time of an image. */
const STEP_TIMEOUT_MS = IMAGE_TIMEOUT_MS / 5;
/** Of a manifest, an index or a config. */
const MAX_DOCUMENT_BYTES = 4 * 1024 * 1024;
const MAX_TOKEN_ANSWER_BYTES = 64 * 1024;
const MAX_REALM_CHARS = 2_048;
/** At most 16 KiB of visible ASCII: it becomes a header of the next questions. */
const TOKEN_FORM = /^[!-~]{1,16384}$/;
/**
 * Finds out how the registry lets strangers read: without more, or with an anonymous token from the address that it
 * names, if that address may be asked (threat 37). No account is ever used.
 */
function* askAccess(registry, named) {
    const url = `${registry.apiUrl}/v2/`;
    const redirects = { max: question/* MAX_REDIRECTS */.NX, hosts: [] };
    const ping = yield* (0,inquiry/* askHttp */.wC)({ door: 'known', method: 'GET', url, timeoutMs: STEP_TIMEOUT_MS, redirects });
    if (hasStatus(ping, 200))
        return { kind: 'access', headers: {} };
    if (!hasStatus(ping, 401))
        return stop(tellUnknown(named, { url, answer: ping }));
    const challenges = readChallenges(ping);
    if (challenges === undefined) {
        return stop(tellUnknown(named, { url, answer: 'status 401, but its WWW-Authenticate says nothing that can be read' }));
    }
    const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
    // Password only: what it lets strangers read, if anything, the manifest itself will tell.
    if (bearer === undefined)
        return { kind: 'access', headers: {} };
    const token = toTokenUrl(bearer, registry);
    if (token.kind === 'refused') {
        const args = { identifier: named.identifier, url, realm: token.realm, problem: token.problem };
        return stop(package_verdicts_tell('unknown', 'oci-token-realm-refused', args));
    }
    return yield* askToken(token.url, named);
}
/** Disproved: what cannot be read without an account proves nothing to those who would run it. */
function tellNotPublic(named, url, status) {
    const { identifier } = named;
    return package_verdicts_tell('disproved', 'oci-image-not-public', { identifier, url, status }, { member: 'identifier' });
}
/** The address of the token: the realm, its own query kept, with what is asked for. */
function toTokenUrl({ params }, registry) {
    const realm = params.get('realm') ?? '';
    const refuse = (problem) => ({ kind: 'refused', realm, problem });
    if (realm.length > MAX_REALM_CHARS || !/^https?:\/\/[!-[\]-~]+$/i.test(realm) || !URL.canParse(realm)) {
        return refuse('it is no URL');
    }
    const url = new URL(realm);
    const problem = judgeTokenUrl(url, registry);
    if (problem !== undefined)
        return refuse(problem);
    const service = params.get('service');
    if (service !== undefined)
        url.searchParams.set('service', service);
    url.searchParams.set('scope', `repository:${registry.repository}:pull`);
    url.hash = '';
    return { kind: 'url', url: url.href };
}
function* askToken(url, named) {
    const answer = yield* (0,inquiry/* askHttp */.wC)({
        door: 'known',
        method: 'GET',
        url,
        headers: { accept: 'application/json' },
        maxBytes: MAX_TOKEN_ANSWER_BYTES,
        timeoutMs: STEP_TIMEOUT_MS,
    });
    if (hasStatus(answer, 401) || hasStatus(answer, 403))
        return stop(tellNotPublic(named, url, answer.status));
    if (!hasStatus(answer, 200))
        return stop(tellUnknown(named, { url, answer }));
    const token = readToken(answer);
    if (token !== undefined)
        return { kind: 'access', headers: { authorization: `Bearer ${token}` } };
    return stop(tellUnknown(named, { url, answer: 'status 200, but no token that can be used' }));
}
/** `token`, else `access_token`, as the specification of registries has both. */
function readToken(answer) {
    const document = (0,read_answer/* readJsonBody */.n)(answer.body);
    if (!(0,json_members/* isJsonObject */.OW)(document))
        return undefined;
    const isToken = (value) => typeof value === 'string' && TOKEN_FORM.test(value);
    return [(0,json_members/* getMember */.Xf)(document, 'token'), (0,json_members/* getMember */.Xf)(document, 'access_token')].find(isToken);
}
/** Undefined when the header is missing, empty or breaks the grammar. */
function readChallenges(answer) {
    const header = answer.kind === 'response' ? answer.headers['www-authenticate'] : undefined;
    const challenges = header === undefined ? undefined : parseChallenges(header);
    return challenges?.length === 0 ? undefined : challenges;
}
function stop(verdict) {
    return { kind: 'stopped', verdict };
}

// EXTERNAL MODULE: ./build/manifest/public-urls.js
var public_urls = __webpack_require__(58206);
;// CONCATENATED MODULE: ./build/packages/package-urls.js

const MAX_PART_CHARS = 300;
const UNSAFE_CHARACTER = /[\u0000-\u0020\u007f-\u009f?#\\%\u2028\u2029]|\p{Surrogate}/u;
/**
 * Where a package is looked for: the policy's first base URL of its type, or the one that the package names when the
 * policy has it. What cannot be asked for safely is disproved without a question (ownership.md 8, threats 27 and 39).
 */
function locatePackage(subject, terms, type) {
    const { serverName, identifier, version } = subject;
    if (version === undefined) {
        return { refused: package_verdicts_tell('disproved', 'package-version-required', { type, identifier }) };
    }
    for (const [member, value, reason] of [
        ['identifier', identifier, refuseIdentifier(identifier, type)],
        ['version', version, refusePart(version)],
    ]) {
        if (reason) {
            return { refused: package_verdicts_tell('disproved', 'package-identifier-invalid', { type, member, value, reason }, { member }) };
        }
    }
    const base = chooseBase(subject.registryBaseUrl, terms.bases[type]);
    if (base !== undefined)
        return { located: { type, serverName, identifier, version, base } };
    const args = { type, identifier, found: subject.registryBaseUrl ?? '', accepted: terms.bases[type].join(', ') };
    return { refused: package_verdicts_tell('disproved', 'package-host-not-allowed', args, { member: 'registryBaseUrl' }) };
}
/**
 * A URL below a base: each part is one segment, escaped. Parts come from `locatePackage`, so none of them can leave its
 * segment; `@` and `+` are no delimiters in a path, but only the `@` of an npm scope stays as it is.
 */
function toUrlBelow(base, ...segments) {
    return [base, ...segments.map(escapeSegment)].join('/');
}
/** A segment of a path, escaped; the `@` at the front is kept, as npm has it: `@scope%2Fname`. */
function escapeSegment(segment) {
    return segment.startsWith('@') ? `@${encodeURIComponent(segment.slice(1))}` : encodeURIComponent(segment);
}
/** A URL that a registry names, if it is one at an accepted origin and carries no login; else undefined. Never fetched then. */
function parseUrlAt(url, origins) {
    if (!URL.canParse(url))
        return undefined;
    const parsed = new URL(url);
    const isPlain = parsed.username === '' && parsed.password === '';
    return isPlain && origins.includes(parsed.origin) ? parsed : undefined;
}
function chooseBase(named, bases) {
    const base = named === undefined ? bases[0] : bases.find((one) => withoutSlash(one) === withoutSlash(named));
    return base !== undefined && URL.canParse(base) ? withoutSlash(base) : undefined;
}
function withoutSlash(url) {
    return url.endsWith('/') ? url.slice(0, -1) : url;
}
function refuseIdentifier(identifier, type) {
    const isScoped = type === 'npm' && identifier.startsWith('@') && identifier.includes('/');
    if (!isScoped)
        return refusePart(identifier);
    const slash = identifier.indexOf('/');
    return refusePart(identifier.slice(1, slash)) ?? refusePart(identifier.slice(slash + 1));
}
function refusePart(part) {
    if (part === '')
        return 'it is empty or has an empty part';
    if (part.length > MAX_PART_CHARS)
        return `it is longer than ${MAX_PART_CHARS} characters`;
    if (part.includes('/'))
        return 'it has a slash where none can be';
    if (/^\.+$/.test(part))
        return 'a part of it is nothing but dots, which is a path to another place';
    if (UNSAFE_CHARACTER.test(part))
        return 'it has a blank, a control character or one of ? # % \\';
    return undefined;
}

// EXTERNAL MODULE: ./build/manifest/server-name.js
var server_name = __webpack_require__(57317);
;// CONCATENATED MODULE: ./build/packages/owner-case.js

const GITHUB = 'io.github.';
const OWNER_FORM = /^[A-Za-z0-9-]+$/;
/**
 * Whether two names of servers are `io.github.<owner>/<name>` and differ in the ASCII case of the owner alone: the one
 * easing that a marker gets (ownership.md 8.1, D-4). Equal names do not differ.
 */
function matchOwnerCase(marker, serverName) {
    if (!marker.startsWith(GITHUB) || marker.length !== serverName.length || marker === serverName)
        return false;
    const [found, expected] = [(0,server_name/* splitServerName */.Xe)(marker), (0,server_name/* splitServerName */.Xe)(serverName)];
    if (found === undefined || found.name !== expected?.name)
        return false;
    if (!expected.namespace.startsWith(GITHUB))
        return false;
    const owners = [found, expected].map(({ namespace }) => namespace.slice(GITHUB.length));
    // Outside ASCII there are letters whose lower case is in ASCII.
    return owners.every((owner) => OWNER_FORM.test(owner)) && owners[0]?.toLowerCase() === owners[1]?.toLowerCase();
}

;// CONCATENATED MODULE: ./build/packages/readme-token.js


const LITERAL = 'mcp-name: ';
const NAME_CHARACTER = /[A-Za-z0-9._/-]/;
const LABEL = /mcp-name:/gi;
const MAX_OTHERS = 5;
/** Occurrences of the label that are looked at for a message: enough for people, too few to cost time. */
const MAX_LABELS = 1_000;
const MAX_OTHER_CHARS = 80;
/**
 * Looks for `mcp-name: <name>` with an end behind it: the end of the text, a byte that is in no name, `-->` or `--!>`.
 * No beginning is needed before it, and a failed occurrence does not end the search. Takes time linear in the text:
 * the literal cannot overlap itself nor occur in a name, so no character is compared twice. Working on UTF-16 gives
 * what working on bytes gives: outside ASCII, neither is ever in a name.
 */
function readReadmeToken(text, serverName) {
    let ownerCase;
    let trailing;
    for (let at = text.indexOf(LITERAL); at !== -1 && serverName !== ''; at = text.indexOf(LITERAL, at + LITERAL.length)) {
        const start = at + LITERAL.length;
        const end = start + serverName.length;
        const isExact = text.startsWith(serverName, start);
        if (!endsAt(text, end)) {
            if (isExact)
                trailing ??= text.charAt(end);
        }
        else if (isExact)
            return { kind: 'exact' };
        else if (ownerCase === undefined && matchOwnerCase(text.slice(start, end), serverName)) {
            ownerCase = text.slice(start, end);
        }
    }
    if (ownerCase !== undefined)
        return { kind: 'owner-case', found: ownerCase };
    if (trailing !== undefined)
        return { kind: 'glued', trailing };
    const found = collectOthers(text);
    return found.length > 0 ? { kind: 'other', found } : { kind: 'absent' };
}
function endsAt(text, end) {
    return !NAME_CHARACTER.test(text.charAt(end)) || text.startsWith('-->', end) || text.startsWith('--!>', end);
}
/** What stands at the label, in whatever case and spacing: a publisher finds the own mistake in it. */
function collectOthers(text) {
    const found = new Set();
    let looked = 0;
    for (const { index, 0: label } of text.matchAll(LABEL)) {
        found.add(describeOther(text.slice(index, index + MAX_OTHER_CHARS + 1), label.length));
        looked += 1;
        if (found.size === MAX_OTHERS || looked === MAX_LABELS)
            break;
    }
    return [...found];
}
function describeOther(piece, labelChars) {
    const line = piece.split(/[\r\n]/, 1)[0];
    const name = /^ [A-Za-z0-9._/-]+/.exec(line.slice(labelChars))?.[0];
    const shown = name === undefined ? line : line.slice(0, labelChars + name.length);
    // A blank that is no space looks like one: it is the mistake that has to be seen.
    const visible = shown.replace(/[^\S ]/g, (blank) => `\\u{${blank.charCodeAt(0).toString(16)}}`);
    return (0,shorten_text/* shortenText */.B)(visible.trimEnd(), MAX_OTHER_CHARS);
}

;// CONCATENATED MODULE: ./build/packages/readme-verdict.js



const CODES = {
    pypi: { missing: 'pypi-name-missing', mismatch: 'pypi-name-mismatch', glued: 'pypi-name-glued' },
    nuget: { missing: 'nuget-name-missing', mismatch: 'nuget-name-mismatch', glued: 'nuget-name-glued' },
    cargo: { missing: 'cargo-name-missing', mismatch: 'cargo-name-mismatch', glued: 'cargo-name-glued' },
};
/** Judges the text in which a package names its server (ownership.md 8.2). `seen` is kept in what was observed. */
function judgeReadme(located, text, seen) {
    const token = readReadmeToken(text, located.serverName);
    const observed = { ...seen, marker: markerOf(token, located.serverName) };
    const { type, identifier, version, serverName: expected } = located;
    if (token.kind === 'exact')
        return { proof: { observed } };
    if (token.kind === 'owner-case')
        return { proof: { observed, ownerCase: { found: token.found, expected } } };
    const codes = CODES[type];
    const args = { identifier, version, url: seen.url, expected };
    const fail = (code, more = {}) => ({
        verdict: package_verdicts_tell('disproved', code, { ...args, ...more }, { observed }),
    });
    if (token.kind === 'glued')
        return fail(codes.glued, { trailing: token.trailing });
    if (token.kind === 'absent')
        return fail(codes.missing);
    return fail(codes.mismatch, { found: token.found.map((one) => `"${one}"`).join(', ') });
}
/**
 * A README that was not read. One over the limit is the publisher's to change; one at another host is told as an alert,
 * since it can be an attack on the check; anything else tells nothing.
 */
function judgeUnreadReadme(located, asked, alert) {
    const { answer, url } = asked;
    const reason = answer.kind === 'response' ? undefined : answer.reason;
    if (reason === 'redirect-refused')
        return tellElsewhere(located, alert, `${url} (${(0,read_answer/* describeAnswer */.O)(answer)})`);
    if (reason !== 'too-large')
        return tellUnknown(located, asked);
    const { type, identifier, version, serverName: expected } = located;
    return package_verdicts_tell('disproved', 'readme-too-large', { type, identifier, version, url, expected });
}
/** Unknown, as an alert: the registry named a place that is not its own, and nothing was fetched there. */
function tellElsewhere(located, alert, found) {
    const { identifier, version } = located;
    return package_verdicts_tell('unknown', alert.code, { identifier, version, found, expected: alert.hosts.join(' or ') });
}
/** The text of a README: UTF-8, with U+FFFD for what is none. A name is ASCII, so nothing becomes one by that. */
function decodeReadme(body) {
    return new TextDecoder().decode(body);
}
/** The text that was seen, for the receipt. */
function markerOf(token, serverName) {
    if (token.kind === 'absent')
        return null;
    if (token.kind === 'exact')
        return `mcp-name: ${serverName}`;
    if (token.kind === 'owner-case')
        return `mcp-name: ${token.found}`;
    if (token.kind === 'glued')
        return `mcp-name: ${serverName}${token.trailing}`;
    return token.found.join(', ');
}

;// CONCATENATED MODULE: ./build/packages/cargo.js






const CHECKSUM_FORM = /^[0-9a-f]{64}$/;
/** Whether the rendered README of a crate names the server (ownership.md 8.8). Comments are not in it. */
function* proveCargoPackage(subject, terms) {
    const place = locatePackage(subject, terms, 'cargo');
    if ('refused' in place)
        return place.refused;
    const { located } = place;
    const versionUrl = toUrlBelow(located.base, 'api', 'v1', 'crates', located.identifier, located.version);
    const metadataUrl = `${versionUrl}/readme`;
    const metadata = yield* askJson(metadataUrl);
    if (hasStatus(metadata, 404))
        return yield* explainMissing(located, versionUrl, { url: metadataUrl, answer: metadata });
    const read = readObject(metadata);
    if (read === undefined)
        return tellUnknown(located, { url: metadataUrl, answer: metadata });
    const named = (0,json_members/* getMember */.Xf)(read.document, 'url');
    if (typeof named !== 'string')
        return tellElsewhere(located, alertOf(located), 'no URL');
    const url = parseUrlAt(named, originsOf(located.base))?.href;
    if (url === undefined)
        return tellElsewhere(located, alertOf(located), named);
    return yield* readReadme(located, versionUrl, url);
}
/** `url` is at the registry or its static host: everything else was refused before. */
function* readReadme(located, versionUrl, url) {
    const answer = yield* askReadme(url, 'text/html', alertOf(located).hosts);
    // The static host says 403 for a file that is not there; one of a private registry may well say 404.
    if (hasStatus(answer, 403) || hasStatus(answer, 404))
        return yield* explainMissing(located, versionUrl, { url, answer });
    if (!hasStatus(answer, 200))
        return judgeUnreadReadme(located, { url, answer }, alertOf(located));
    const seen = { url, answerDigest: answer.digest };
    const reading = judgeReadme({ ...located, type: 'cargo' }, decodeReadme(answer.body), seen);
    if ('verdict' in reading)
        return reading.verdict;
    const { served, yanked } = yield* readChecksum(versionUrl);
    const observed = { ...reading.proof.observed, ...(yanked ? { yanked } : {}) };
    return toProved(located, { ...reading.proof, observed }, served);
}
/** Where READMEs of this registry may lie: at the registry itself and at its static host, same scheme and port. */
function originsOf(base) {
    const { protocol, host, origin } = new URL(base);
    return [origin, `${protocol}//${base === public_urls/* CRATES_BASE_URL */.$n ? public_urls/* CRATES_STATIC_HOST */.PA : `static.${host}`}`];
}
function alertOf({ base }) {
    return { code: 'cargo-readme-elsewhere', hosts: originsOf(base).map((origin) => new URL(origin).host) };
}
/** Without a README the registry's own records tell what is missing: the crate, the version, or the README alone. */
function* explainMissing(located, versionUrl, readme) {
    const version = yield* askJson(versionUrl);
    if (hasStatus(version, 200)) {
        const { identifier, version: wanted, serverName: expected } = located;
        return package_verdicts_tell('late', 'cargo-readme-late', { ...toArgs(located, readme), identifier, version: wanted, expected });
    }
    if (!hasStatus(version, 404))
        return tellUnknown(located, { url: versionUrl, answer: version });
    const crateUrl = toUrlBelow(located.base, 'api', 'v1', 'crates', located.identifier);
    const crate = yield* askJson(crateUrl);
    if (hasStatus(crate, 200))
        return tellLate(located, { url: versionUrl, answer: version });
    const asked = { url: crateUrl, answer: crate };
    return hasStatus(crate, 404) ? tellNotFound(located, asked) : tellUnknown(located, asked);
}
function* readChecksum(url) {
    const answer = yield* askJson(url);
    const version = readAnswerMember(answer, 'version');
    const asked = { url, answer };
    if (!(0,json_members/* isJsonObject */.OW)(version))
        return { served: { asked }, yanked: false };
    const checksum = (0,json_members/* getMember */.Xf)(version, 'checksum');
    const digest = typeof checksum === 'string' && CHECKSUM_FORM.test(checksum) ? { digest: { checksum } } : {};
    return { served: { asked, ...digest }, yanked: (0,json_members/* getMember */.Xf)(version, 'yanked') === true };
}

// EXTERNAL MODULE: ./build/manifest/rules/package-matrix.js
var package_matrix = __webpack_require__(58912);
// EXTERNAL MODULE: ./build/manifest/mcpb-url.js
var mcpb_url = __webpack_require__(95332);
;// CONCATENATED MODULE: ./build/packages/mcpb-source.js



/** Redirects of a download. */
const MAX_BUNDLE_REDIRECTS = 5;
const GITHUB_HOST = 'github.com';
const GITLAB_HOST = 'gitlab.com';
/** Object storage of release assets. */
const GITHUB_ASSET_HOSTS = '*.githubusercontent.com';
/**
 * Takes the address of an MCPB bundle apart, without asking anybody (ownership.md 8.7): a release of github.com or
 * gitlab.com, or a host that a private policy names.
 */
function findBundlePlace(subject, terms) {
    const { identifier } = subject;
    const wrong = (0,mcpb_url/* judgeMcpbUrl */.z)(identifier);
    if (wrong === undefined) {
        const place = toReleasePlace(new URL(identifier));
        if (place !== undefined)
            return { kind: 'place', place };
        return refuse(identifier, 'its owner and repository are not written plainly');
    }
    const place = terms.audience === 'private' ? toPrivatePlace(identifier, terms) : undefined;
    if (place !== undefined)
        return { kind: 'place', place };
    if (terms.audience === 'public' || wrong.reason !== 'host')
        return refuse(identifier, wrong.problem);
    const accepted = [GITHUB_HOST, GITLAB_HOST, ...terms.mcpbHosts].join(', ');
    const args = { type: 'mcpb', identifier, found: new URL(identifier).host, accepted };
    return { kind: 'refused', verdict: package_verdicts_tell('disproved', 'package-host-not-allowed', args, { member: 'identifier' }) };
}
/**
 * Of a URL that keeps the rules. What is escaped in owner and repository is refused: a server could take it for another
 * path than this program does.
 */
function toReleasePlace(url) {
    const raw = url.pathname.slice(1).split('/');
    const decoded = decodeURIComponent(url.pathname).slice(1).split('/');
    if (raw.length !== decoded.length)
        return undefined;
    const address = toAddress(url);
    const bare = url.hostname.replace(/^www\./, '');
    const redirects = (...hosts) => ({ max: MAX_BUNDLE_REDIRECTS, hosts });
    if (bare === GITHUB_HOST) {
        const [owner = '', repository = '', , , tag = ''] = decoded;
        if (raw[0] !== owner || raw[1] !== repository)
            return undefined;
        return { kind: 'github', url: address, owner, repository, tag, redirects: redirects(bare, GITHUB_ASSET_HOSTS) };
    }
    const dash = decoded.lastIndexOf('-');
    const project = decoded.slice(0, dash).join('/');
    if (raw.slice(0, dash).join('/') !== project)
        return undefined;
    return { kind: 'gitlab', url: address, project, tag: decoded[dash + 2] ?? '', redirects: redirects(bare) };
}
/** An https URL of a host in the list, or an http one where the host speaks that. */
function toPrivatePlace(text, terms) {
    const parsed = (0,transport_url/* parseTransportUrl */.Y)(text);
    if (parsed.kind === 'problem')
        return undefined;
    const url = new URL(text);
    const has = (hosts) => hosts.some((host) => host.toLowerCase() === url.host);
    if (!has(terms.mcpbHosts) || url.username !== '' || url.password !== '')
        return undefined;
    if (parsed.scheme === 'http' && !has(terms.insecureHosts))
        return undefined;
    const tag = url.pathname.split('/').at(-1) ?? '';
    return { kind: 'other', url: toAddress(url), tag, redirects: { max: MAX_BUNDLE_REDIRECTS, hosts: [] } };
}
function toAddress(url) {
    const copy = new URL(url);
    copy.hash = '';
    return copy.href;
}
function refuse(url, problem) {
    return {
        kind: 'refused',
        verdict: package_verdicts_tell('disproved', 'mcpb-url-invalid', { url, problem }, { member: 'identifier' }),
    };
}

// EXTERNAL MODULE: ./build/ownership/ascii-case.js
var ascii_case = __webpack_require__(8930);
// EXTERNAL MODULE: ./build/ownership/github/read-members.js
var read_members = __webpack_require__(96856);
// EXTERNAL MODULE: ./build/ownership/github/rest.js
var rest = __webpack_require__(79140);
// EXTERNAL MODULE: ./build/ownership/namespace-name.js
var namespace_name = __webpack_require__(95709);
;// CONCATENATED MODULE: ./build/packages/release-repository.js









const MAX_NAME_CHARS = 200;
/** Asks GitHub's API whose the repository of a release is (ownership.md 8.7 point 2). Redirects are not followed. */
function* askGitHubRepository({ owner, repository }, terms) {
    const path = ['repos', owner, repository];
    const url = (0,rest/* toApiUrl */.bn)(path, terms);
    const answer = yield* (0,rest/* askGitHub */.X3)(path, terms);
    switch (answer.kind) {
        case 'moved':
            return { kind: 'moved', url, found: 'another place' };
        case 'absent':
            return { kind: 'missing', url, answer: 'status 404' };
        case 'unknown':
            return { kind: 'unknown', url, answer: answer.reason };
        case 'found':
            return judgeRepository(answer.value, `${owner}/${repository}`, { url, terms });
    }
}
/** Asks GitLab's API whether a project exists: only to tell a late asset from one that never will be. */
function* askGitLabProject(place) {
    const url = `${new URL(place.url).origin}/api/v4/projects/${encodeURIComponent(place.project)}`;
    const answer = yield* (0,inquiry/* askHttp */.wC)({ door: 'known', method: 'GET', url, headers: { accept: 'application/json' } });
    if (hasStatus(answer, 200))
        return 'exists';
    return hasStatus(answer, 404) ? { kind: 'missing', url, answer } : { kind: 'unknown', url, answer };
}
function judgeRepository(repository, wanted, { url, terms }) {
    const owner = (0,read_members/* getObject */.iM)(repository, 'owner') ?? {};
    const [fullName, repositoryId, ownerId] = [
        (0,read_members/* getText */.q4)(repository, 'full_name'),
        (0,read_members/* getId */.OX)(repository, 'id'),
        (0,read_members/* getId */.OX)(owner, 'id'),
    ];
    const isPrivate = (0,json_members/* getMember */.Xf)(repository, 'private');
    const isComplete = repositoryId !== undefined && ownerId !== undefined && typeof isPrivate === 'boolean';
    if (fullName === undefined || !isComplete) {
        return { kind: 'unknown', url, answer: 'status 200, but without "full_name", "id", "owner.id" and "private"' };
    }
    if (!(0,ascii_case/* isSameIgnoringCase */.K)(fullName, wanted)) {
        return { kind: 'moved', url, found: (0,shorten_text/* shortenText */.B)(fullName, MAX_NAME_CHARS) };
    }
    if (isPrivate)
        return { kind: 'private', url };
    const login = (0,read_members/* getText */.q4)(owner, 'login');
    const known = login !== undefined && namespace_name/* GITHUB_LOGIN */.c.test(login) ? { ownerLogin: login } : {};
    const ids = isOfGitHubDotCom(repository, terms) ? { repositoryId, ownerId, ...known } : {};
    return { kind: 'public', url, source: { host: 'github', repository: fullName, ...ids } };
}
/**
 * Releases lie on github.com. A policy may trust another GitHub, whose numbers mean other owners: ids from there must
 * never be taken for those of github.com, nor the other way round.
 */
function isOfGitHubDotCom(repository, terms) {
    if (terms.githubApi === public_urls/* GITHUB_API_URL */.td)
        return true;
    const page = (0,read_members/* getText */.q4)(repository, 'html_url');
    return page !== undefined && /^https:\/\/github\.com\//i.test(page);
}

;// CONCATENATED MODULE: ./build/packages/mcpb.js







/** Of a bundle (ownership.md 8.7). */
const MAX_BUNDLE_BYTES = 512 * 1024 * 1024;
const BUNDLE_TIMEOUT_MS = 120_000;
const SHA256_FORM = /^[0-9a-f]{64}$/;
const OF_IDENTIFIER = { member: 'identifier' };
const OF_HASH = { member: 'fileSha256' };
/**
 * Whether the file at the address of an MCPB bundle is the one with the hash that the submission names, and whose
 * release it is (ownership.md 8.7). Whether that owner stands behind the namespace: `judgeBundleOwner`.
 */
function* proveMcpbBundle(subject, terms) {
    const refused = judgeHash(subject);
    if (refused !== undefined)
        return refused;
    const found = findBundlePlace(subject, terms);
    if (found.kind === 'refused')
        return found.verdict;
    const { place } = found;
    const named = { type: subject.type, identifier: subject.identifier, version: place.tag };
    if (place.kind === 'github') {
        const [asset, repository] = yield* (0,inquiry/* together */.bs)([
            askAsset(place),
            askGitHubRepository(place, terms),
        ]);
        return judgeRelease(subject, named, {
            place,
            asset: asset,
            repository: repository,
        });
    }
    const asset = yield* askAsset(place);
    if (place.kind === 'gitlab' && isAbsent(asset))
        return yield* explainAbsent(place, named, asset);
    const host = place.kind;
    const repository = place.kind === 'gitlab' ? place.project : new URL(place.url).host;
    return judgeBytes(subject, named, { place, asset, source: { host, repository } });
}
/** What can be told of the hash without fetching the file (rule K5b, D-10). */
function judgeHash({ identifier, fileSha256 }) {
    if (fileSha256 === undefined || fileSha256 === '')
        return package_verdicts_tell('disproved', 'package-sha-required', { identifier }, OF_HASH);
    const hash = fileSha256.toLowerCase();
    const reason = SHA256_FORM.test(hash) ? (0,package_matrix/* describeFake */.jF)(hash) : 'it is not 64 hexadecimal digits';
    return reason === undefined
        ? undefined
        : package_verdicts_tell('disproved', 'implausible-sha256', { found: fileSha256, reason }, OF_HASH);
}
/** Streamed into SHA-256, never unpacked, never kept. */
function askAsset({ url, redirects }) {
    return (0,inquiry/* askHttp */.wC)({
        door: 'known',
        method: 'GET',
        url,
        // The hash is that of the file, not of a packed form of it.
        headers: { 'accept-encoding': 'identity' },
        reads: 'digest',
        maxBytes: MAX_BUNDLE_BYTES,
        timeoutMs: BUNDLE_TIMEOUT_MS,
        redirects,
    });
}
/** A GitHub release: the file and its repository, each of which can refute it. */
function judgeRelease(subject, named, evidence) {
    const { place, asset, repository } = evidence;
    const absent = hasStatus(asset, 404);
    if (absent && repository.kind === 'public')
        return ofIdentifier(tellLate(named, { url: place.url, answer: asset }));
    if (absent && repository.kind === 'missing')
        return tellNotFound(named, repository);
    const ofRepository = mcpb_judgeRepository(named, repository);
    if (absent)
        return ofRepository ?? tellUnknown(named, { url: place.url, answer: asset });
    const source = repository.kind === 'public' ? { source: repository.source } : {};
    const ofBytes = judgeBytes(subject, named, { place, asset, ...source });
    if (ofRepository === undefined)
        return ofBytes;
    const outcome = (0,evidence_outcome/* worstOutcome */.O)([ofBytes.outcome, ofRepository.outcome]);
    return { ...ofBytes, outcome, told: [...ofBytes.told, ...ofRepository.told] };
}
/** What is wrong with the repository of a release; undefined when it is as it should be. */
function mcpb_judgeRepository(named, repository) {
    const { identifier } = named;
    const { url } = repository;
    switch (repository.kind) {
        case 'public':
            return undefined;
        case 'private':
            return package_verdicts_tell('disproved', 'bundle-repository-private', { identifier, url }, OF_IDENTIFIER);
        case 'moved':
            return package_verdicts_tell('disproved', 'bundle-repository-moved', { identifier, url, found: repository.found }, OF_IDENTIFIER);
        // The file was served all the same: the two answers contradict each other.
        case 'missing':
        case 'unknown':
            return tellUnknown(named, repository);
    }
}
function judgeBytes({ fileSha256 = '' }, named, evidence) {
    const { place, asset, source } = evidence;
    if (isSignIn(asset))
        return tellUnknown(named, { url: place.url, answer: 'a redirect to the page for signing in' });
    if (!hasStatus(asset, 200))
        return tellUnknown(named, { url: place.url, answer: asset });
    const observed = {
        url: place.url,
        from: parseUrl(asset.url)?.host ?? null,
        bytes: asset.bytes,
        digest: asset.digest,
    };
    const expected = fileSha256.toLowerCase();
    if (asset.digest !== `sha256:${expected}`) {
        const found = asset.digest.replace(/^sha256:/, '');
        const args = { identifier: named.identifier, found, expected, bytes: asset.bytes };
        return package_verdicts_tell('disproved', 'bundle-hash-differs', args, { ...OF_HASH, observed });
    }
    return { outcome: 'proved', told: [], observed, digest: { sha256: expected }, ...(source ? { source } : {}) };
}
/** GitLab says 404, or sends strangers to its sign-in page, for what is not there and for what is private. */
function isAbsent(asset) {
    return hasStatus(asset, 404) || isSignIn(asset);
}
function isSignIn(asset) {
    return hasStatus(asset, 200) && parseUrl(asset.url)?.pathname === '/users/sign_in';
}
function* explainAbsent(place, named, asset) {
    const project = yield* askGitLabProject(place);
    if (project === 'exists')
        return ofIdentifier(tellLate(named, { url: place.url, answer: asset }));
    if (project.kind === 'missing')
        return tellNotFound(named, project);
    return ofIdentifier(tellUnknown(named, { url: project.url, answer: project.answer }));
}
/** The version of a bundle is a part of its identifier. */
function ofIdentifier(verdict) {
    return { ...verdict, told: verdict.told.map((told) => ({ ...told, ...OF_IDENTIFIER })) };
}
function parseUrl(text) {
    return URL.canParse(text) ? new URL(text) : undefined;
}

;// CONCATENATED MODULE: ./build/packages/npm.js






const MAX_TEXT_CHARS = 200;
const INTEGRITY_FORM = /^[A-Za-z0-9+/=_ -]{1,1000}$/;
const SHASUM_FORM = /^[0-9a-f]{40}$/;
const npm_MAX_URL_CHARS = 2_000;
const FILE_FORM = /\/([A-Za-z0-9._@+~-]{1,250}\.tgz)$/;
/** Whether an npm package names the server in `mcpName` of its package.json (ownership.md 8.3). */
function* proveNpmPackage(subject, terms) {
    const place = locatePackage(subject, terms, 'npm');
    if ('refused' in place)
        return place.refused;
    const { located } = place;
    const url = toUrlBelow(located.base, located.identifier, located.version);
    const answer = yield* askJson(url);
    if (hasStatus(answer, 404))
        return yield* npm_explainMissing(located, url);
    const read = readObject(answer);
    if (read === undefined)
        return tellUnknown(located, { url, answer });
    const { document, answerDigest } = read;
    const reading = refuseTag(located, url, document) ?? judgeMarker(located, { url, answerDigest }, document);
    if ('verdict' in reading)
        return reading.verdict;
    const asked = { url, answer: 'it has neither dist.integrity nor dist.shasum' };
    return toProved(located, reading.proof, { digest: readDigest(document), asked });
}
function* npm_explainMissing(located, url) {
    const probeUrl = toUrlBelow(located.base, located.identifier);
    const probe = yield* askProbe(probeUrl);
    if (hasStatus(probe, 200))
        return tellLate(located, { url, answer: 'status 404' });
    const asked = { url: probeUrl, answer: probe };
    return hasStatus(probe, 404) ? tellNotFound(located, asked) : tellUnknown(located, asked);
}
/** npm answers for a tag such as `beta` with the version that it means today. Build metadata names no other version. */
function refuseTag(located, url, document) {
    const found = (0,json_members/* getMember */.Xf)(document, 'version');
    const { identifier, version } = located;
    if (typeof found !== 'string' || withoutBuild(found) === withoutBuild(version))
        return undefined;
    const args = { type: 'npm', identifier, version, found, url };
    return { verdict: package_verdicts_tell('disproved', 'package-version-not-exact', args, { member: 'version' }) };
}
function withoutBuild(version) {
    return version.split('+', 1)[0];
}
function judgeMarker(located, seen, document) {
    const { identifier, version, serverName: expected } = located;
    const marker = (0,json_members/* getMember */.Xf)(document, 'mcpName');
    const observed = {
        ...seen,
        marker: typeof marker === 'string' ? (0,shorten_text/* shortenText */.B)(marker, MAX_TEXT_CHARS) : null,
        ...readDeprecation(document),
    };
    if (marker === expected && marker !== '')
        return { proof: { observed } };
    if (typeof marker === 'string' && matchOwnerCase(marker, expected)) {
        return { proof: { observed, ownerCase: { found: marker, expected } } };
    }
    const args = { identifier, version, url: seen.url, expected };
    if (marker === undefined || marker === null || marker === '') {
        return { verdict: package_verdicts_tell('disproved', 'npm-name-missing', args, { observed }) };
    }
    return { verdict: package_verdicts_tell('disproved', 'npm-name-mismatch', { ...args, found: quoteMarker(marker) }, { observed }) };
}
/** The value as JSON has it, so that a blank at the end or a list can be seen. */
function quoteMarker(marker) {
    if (typeof marker === 'string')
        return JSON.stringify((0,shorten_text/* shortenText */.B)(marker, MAX_TEXT_CHARS));
    if (typeof marker !== 'object' || marker === null)
        return String(marker);
    return Array.isArray(marker) ? 'a list' : 'an object';
}
function readDeprecation(document) {
    const deprecated = (0,json_members/* getMember */.Xf)(document, 'deprecated');
    if (deprecated === true)
        return { deprecated };
    if (typeof deprecated !== 'string' || deprecated === '')
        return {};
    return { deprecated: (0,shorten_text/* shortenText */.B)(deprecated, MAX_TEXT_CHARS) };
}
/** The integrity of the tarball as npm serves it, else its SHA-1, and the tarball's file name. */
function readDigest(document) {
    const dist = (0,json_members/* getMember */.Xf)(document, 'dist');
    if (!(0,json_members/* isJsonObject */.OW)(dist))
        return undefined;
    const file = readFileName((0,json_members/* getMember */.Xf)(dist, 'tarball'));
    const integrity = (0,json_members/* getMember */.Xf)(dist, 'integrity');
    if (typeof integrity === 'string' && INTEGRITY_FORM.test(integrity))
        return { integrity, ...file };
    const shasum = (0,json_members/* getMember */.Xf)(dist, 'shasum');
    return typeof shasum === 'string' && SHASUM_FORM.test(shasum) ? { shasum, ...file } : undefined;
}
function readFileName(tarball) {
    if (typeof tarball !== 'string' || tarball.length > npm_MAX_URL_CHARS)
        return {};
    const file = FILE_FORM.exec(tarball)?.[1];
    return file === undefined ? {} : { file };
}

;// CONCATENATED MODULE: ./build/packages/nuget-index.js


/** The README of a version: `ReadmeUriTemplate/6.13.0`, with both variables in its path (ownership.md 8.5). */
function placeReadme(index, base, lower) {
    const template = findResource(index, ['ReadmeUriTemplate/6.13.0']);
    // Without them every package would have one and the same README.
    if (!template?.includes('{lower_id}') || !template.includes('{lower_version}'))
        return { kind: 'absent' };
    const url = template
        .replaceAll('{lower_id}', () => escapeSegment(lower.id))
        .replaceAll('{lower_version}', () => escapeSegment(lower.version));
    return placeAt(url, base);
}
/** The list of versions: `PackageBaseAddress/3.0.0`. */
function placeVersions(index, base, { id }) {
    return placeBelow(findResource(index, ['PackageBaseAddress/3.0.0']), base, `${escapeSegment(id)}/index.json`);
}
/** The registration leaf of a version, from which its catalogue entry and so its hash is found. */
function placeRegistration(index, base, { id, version }) {
    const resource = findResource(index, ['RegistrationsBaseUrl/3.6.0', 'RegistrationsBaseUrl']);
    return placeBelow(resource, base, `${escapeSegment(id)}/${escapeSegment(version)}.json`);
}
/** A URL of the registry's, if it is at the same scheme, host and port as the service index. */
function placeAt(url, base) {
    const parsed = parseUrlAt(url, [new URL(base).origin]);
    return parsed ? { kind: 'place', url: parsed.href } : { kind: 'elsewhere', found: url };
}
function placeBelow(resource, base, path) {
    if (resource === undefined)
        return { kind: 'absent' };
    return placeAt(`${resource.endsWith('/') ? resource.slice(0, -1) : resource}/${path}`, base);
}
/** The address of the first resource of the first of these types that there is; types compare exactly. */
function findResource(index, types) {
    const resources = (0,json_members/* getMember */.Xf)(index, 'resources');
    if (!Array.isArray(resources))
        return undefined;
    for (const type of types) {
        const resource = resources.filter(json_members/* isJsonObject */.OW).find((one) => (0,json_members/* getMember */.Xf)(one, '@type') === type);
        const id = resource && (0,json_members/* getMember */.Xf)(resource, '@id');
        if (typeof id === 'string')
            return id;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/packages/nuget-version.js
const NUGET_VERSION = /^(\d{1,10})(?:\.(\d{1,10}))?(?:\.(\d{1,10}))?(?:\.(\d{1,10}))?(-[0-9a-z.-]{1,200})?(?:\+.*)?$/i;
/**
 * The listed version that NuGet takes for the same as the wanted one, when they differ in spelling: `1.0` and `1.0.0`,
 * `1.00.0` and `1.0.0`, `1.0.0.0` and `1.0.0`, case and build metadata.
 */
function findNugetSpelling(wanted, listed) {
    const normal = normalise(wanted);
    return normal === undefined ? undefined : listed.find((one) => normalise(one) === normal);
}
function normalise(version) {
    const parts = NUGET_VERSION.exec(version);
    if (parts === null)
        return undefined;
    const [major, minor, patch, revision] = parts.slice(1, 5).map((part) => Number(part ?? 0));
    return `${major}.${minor}.${patch}.${revision}${(parts[5] ?? '').toLowerCase()}`;
}

;// CONCATENATED MODULE: ./build/packages/nuget.js






const HASH_FORM = /^[A-Za-z0-9+/]{20,200}={0,2}$/;
const ALGORITHM_FORM = /^[A-Za-z0-9-]{1,20}$/;
/** Whether the README in a NuGet package names the server (ownership.md 8.5). */
function* proveNugetPackage(subject, terms) {
    const version = subject.version?.split('+', 1)[0];
    const place = locatePackage(version === undefined ? subject : { ...subject, version }, terms, 'nuget');
    if ('refused' in place)
        return place.refused;
    const located = { ...place.located, version: subject.version };
    const lower = { id: located.identifier.toLowerCase(), version: place.located.version.toLowerCase() };
    const answer = yield* askJson(located.base);
    const index = readObject(answer)?.document;
    if (index === undefined)
        return tellUnknown(located, { url: located.base, answer });
    const readme = placeReadme(index, located.base, lower);
    if (readme.kind !== 'place')
        return tellNoPlace(located, readme, 'ReadmeUriTemplate/6.13.0');
    return yield* nuget_readReadme({ located, lower, index }, readme.url);
}
function* nuget_readReadme(feed, url) {
    const { located } = feed;
    const answer = yield* askReadme(url, '*/*');
    if (hasStatus(answer, 404))
        return yield* nuget_explainMissing(feed, url);
    if (!hasStatus(answer, 200))
        return judgeUnreadReadme(located, { url, answer }, nuget_alertOf(located));
    const seen = { url, answerDigest: answer.digest };
    const reading = judgeReadme({ ...located, type: 'nuget' }, decodeReadme(answer.body), seen);
    if ('verdict' in reading)
        return reading.verdict;
    return toProved(located, reading.proof, yield* readPackageHash(feed));
}
/** Without a README the list of versions tells what is missing: the package, the version, or the README alone. */
function* nuget_explainMissing({ located, lower, index }, readmeUrl) {
    const place = placeVersions(index, located.base, lower);
    if (place.kind !== 'place')
        return tellNoPlace(located, place, 'PackageBaseAddress/3.0.0');
    const { url } = place;
    const answer = yield* askJson(url);
    if (hasStatus(answer, 404))
        return tellNotFound(located, { url, answer });
    const versions = readAnswerMember(answer, 'versions');
    if (!Array.isArray(versions))
        return tellUnknown(located, { url, answer });
    const listed = versions.filter((one) => typeof one === 'string');
    const { identifier, version, serverName: expected } = located;
    if (listed.some((one) => one.toLowerCase() === lower.version)) {
        const args = { ...toArgs(located, { url: readmeUrl, answer: 'status 404' }), expected };
        return package_verdicts_tell('disproved', 'nuget-readme-missing', args);
    }
    const found = findNugetSpelling(lower.version, listed);
    if (found === undefined)
        return tellLate(located, { url, answer: 'a list of versions without it' });
    return package_verdicts_tell('late', 'nuget-version-spelling', { identifier, version, found, url }, { member: 'version' });
}
/** Registration leaf, then catalogue entry, then the hash of the whole package; each at the registry's own host. */
function* readPackageHash({ located, lower, index }) {
    const { base } = located;
    const leaf = placeRegistration(index, base, lower);
    if (leaf.kind !== 'place')
        return { asked: { url: base, answer: 'it names no RegistrationsBaseUrl at its own host' } };
    const registration = yield* askJson(leaf.url);
    const entryUrl = readAnswerMember(registration, 'catalogEntry');
    const entry = placeAt(typeof entryUrl === 'string' ? entryUrl : '', base);
    if (entry.kind !== 'place')
        return { asked: { url: leaf.url, answer: registration } };
    const catalogue = yield* askJson(entry.url);
    const asked = { url: entry.url, answer: catalogue };
    const packageHash = readAnswerMember(catalogue, 'packageHash');
    const algorithm = readAnswerMember(catalogue, 'packageHashAlgorithm');
    if (typeof packageHash !== 'string' || !HASH_FORM.test(packageHash))
        return { asked };
    if (typeof algorithm !== 'string' || !ALGORITHM_FORM.test(algorithm))
        return { asked };
    return { asked, digest: { packageHash, algorithm } };
}
/** The service index does not lead to what is needed, or leads away from the registry. */
function tellNoPlace(located, place, resource) {
    if (place.kind === 'elsewhere')
        return tellElsewhere(located, nuget_alertOf(located), place.found);
    return tellUnknown(located, { url: located.base, answer: `it names no usable ${resource}` });
}
function nuget_alertOf({ base }) {
    return { code: 'nuget-readme-elsewhere', hosts: [new URL(base).host] };
}

// EXTERNAL MODULE: ./build/manifest/parse-oci-reference.js
var parse_oci_reference = __webpack_require__(11771);
// EXTERNAL MODULE: ./build/manifest/digest.js
var manifest_digest = __webpack_require__(89802);
;// CONCATENATED MODULE: ./build/packages/oci-manifest.js



/** The label of an image's config that names its server. */
const SERVER_NAME_LABEL = 'io.modelcontextprotocol.server.name';
const KIND_BY_MEDIA_TYPE = new Map([
    ['application/vnd.oci.image.index.v1+json', 'index'],
    ['application/vnd.docker.distribution.manifest.list.v2+json', 'index'],
    ['application/vnd.oci.image.manifest.v1+json', 'image'],
    ['application/vnd.docker.distribution.manifest.v2+json', 'image'],
]);
/** What a registry is asked for: manifests and indexes, of OCI and of Docker. */
const MANIFEST_ACCEPT = [...KIND_BY_MEDIA_TYPE.keys()].join(', ');
/**
 * Reads an image manifest or an index. A document that could be taken for both is refused: two readers would run two
 * different images. Entries that hold attestations and not images are left out.
 */
function parseOciDocument(body, contentType) {
    const document = (0,read_answer/* readJsonBody */.n)(body);
    if (!(0,json_members/* isJsonObject */.OW)(document))
        return problem('it is not a JSON object');
    const kind = judgeKind(document, contentType);
    if (kind === undefined)
        return problem('it is neither an image manifest nor an index of images');
    const config = (0,json_members/* getMember */.Xf)(document, 'config');
    const manifests = (0,json_members/* getMember */.Xf)(document, 'manifests');
    if (config !== undefined && manifests !== undefined)
        return problem('it is an image manifest and an index at once');
    const annotation = readAnnotation(document);
    const extra = annotation === undefined ? {} : { annotation };
    if (kind === 'image') {
        const configDigest = oci_manifest_readDigest(config);
        if (configDigest === undefined)
            return problem('it names no config with a SHA-256 digest');
        return { kind, configDigest, ...extra };
    }
    if (!Array.isArray(manifests))
        return problem('it is an index without a list of images');
    const images = manifests.filter((entry) => !isAttestation(entry));
    const entries = images.map(toEntry).filter((entry) => entry !== undefined);
    if (entries.length < images.length)
        return problem('an entry of the index has no SHA-256 digest');
    const inherited = annotation ?? images.map(readAnnotation).find((found) => found !== undefined);
    return { kind, entries, ...(inherited === undefined ? {} : { annotation: inherited }) };
}
/** The server name in the config of an image; undefined when it has no such label. */
function readLabel(config) {
    const inner = memberOf(config, 'config');
    return textOf(memberOf(memberOf(inner, 'Labels'), SERVER_NAME_LABEL));
}
/** The platform of an image or of an entry of an index, in words. */
function describePlatform(platform) {
    const parts = ['os', 'architecture', 'variant'].map((key) => textOf(memberOf(platform, key))).filter(Boolean);
    return parts.length === 0 ? 'unknown' : parts.join('/').slice(0, 60);
}
/** By the document's own word, else by the header, else by its members; undefined when the first two disagree. */
function judgeKind(document, contentType) {
    const named = (0,json_members/* getMember */.Xf)(document, 'mediaType');
    const sent = KIND_BY_MEDIA_TYPE.get((contentType?.split(';', 1)[0] ?? '').trim().toLowerCase());
    if (named !== undefined) {
        const kind = KIND_BY_MEDIA_TYPE.get(textOf(named) ?? '');
        return sent === undefined || sent === kind ? kind : undefined;
    }
    if (sent !== undefined)
        return sent;
    if (Array.isArray((0,json_members/* getMember */.Xf)(document, 'manifests')))
        return 'index';
    return (0,json_members/* isJsonObject */.OW)((0,json_members/* getMember */.Xf)(document, 'config')) ? 'image' : undefined;
}
/** An entry without a platform counts as linux/amd64, as container tools take it. */
function toEntry(entry) {
    const digest = oci_manifest_readDigest(entry);
    if (digest === undefined)
        return undefined;
    const platform = memberOf(entry, 'platform') ?? { os: 'linux', architecture: 'amd64' };
    const isLinuxAmd64 = memberOf(platform, 'os') === 'linux' && memberOf(platform, 'architecture') === 'amd64';
    const isNested = KIND_BY_MEDIA_TYPE.get(textOf(memberOf(entry, 'mediaType')) ?? '') === 'index';
    return { platform: describePlatform(platform), isLinuxAmd64, digest, isNested };
}
/** Build tools keep attestations beside the images, for the platform `unknown/unknown`. */
function isAttestation(entry) {
    const platform = memberOf(entry, 'platform');
    if (memberOf(platform, 'os') === 'unknown' && memberOf(platform, 'architecture') === 'unknown')
        return true;
    return memberOf(memberOf(entry, 'annotations'), 'vnd.docker.reference.type') === 'attestation-manifest';
}
function readAnnotation(holder) {
    return textOf(memberOf(memberOf(holder, 'annotations'), SERVER_NAME_LABEL));
}
function oci_manifest_readDigest(descriptor) {
    const digest = textOf(memberOf(descriptor, 'digest'));
    return digest !== undefined && parse_oci_reference/* OCI_DIGEST */.Dy.test(digest) ? digest : undefined;
}
function memberOf(value, key) {
    return (0,json_members/* isJsonObject */.OW)(value) ? (0,json_members/* getMember */.Xf)(value, key) : undefined;
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
function problem(text) {
    return { kind: 'problem', problem: text };
}

;// CONCATENATED MODULE: ./build/packages/oci-image.js








/** Fetches a manifest or an index by tag or digest. */
function* readDocument(image, reference) {
    const url = `${image.registry.apiUrl}/v2/${image.registry.repository}/manifests/${reference}`;
    const answer = yield* (0,inquiry/* askHttp */.wC)({
        door: 'known',
        method: 'GET',
        url,
        headers: { ...image.headers, accept: MANIFEST_ACCEPT },
        maxBytes: MAX_DOCUMENT_BYTES,
        timeoutMs: STEP_TIMEOUT_MS,
        redirects: { max: question/* MAX_REDIRECTS */.NX, hosts: [] },
    });
    if (!hasStatus(answer, 200))
        return { kind: 'unread', url, answer };
    const digest = (0,manifest_digest/* digestOf */.o)(answer.body);
    const expected = reference.startsWith('sha256:') ? reference : readSha256(answer);
    if (expected !== undefined && expected !== digest)
        return { kind: 'unread', url, answer: toMismatch(digest, expected) };
    const document = parseOciDocument(answer.body, answer.headers['content-type']);
    if (document.kind === 'problem')
        return { kind: 'unread', url, answer: `status 200, but ${document.problem}` };
    return { kind: 'document', document, digest, url };
}
/** Reads the label of one image of an index, from its manifest and its config. */
function* readPlatformLabel(image, digest) {
    const reading = yield* readDocument(image, digest);
    if (reading.kind === 'unread')
        return reading;
    const { document, url } = reading;
    if (document.kind === 'image')
        return yield* readImageLabel(image, document);
    return { kind: 'unread', url, answer: 'status 200, but it is an index within an index' };
}
/** Reads the label of an image whose manifest is known. */
function* readImageLabel(image, manifest) {
    const { configDigest, annotation } = manifest;
    const url = `${image.registry.apiUrl}/v2/${image.registry.repository}/blobs/${configDigest}`;
    const answer = yield* (0,inquiry/* askHttp */.wC)({
        door: 'known',
        method: 'GET',
        url,
        headers: image.headers,
        maxBytes: MAX_DOCUMENT_BYTES,
        timeoutMs: STEP_TIMEOUT_MS,
        redirects: { max: question/* MAX_REDIRECTS */.NX, hosts: image.registry.blobHosts },
    });
    if (!hasStatus(answer, 200))
        return { kind: 'unread', url, answer };
    const digest = (0,manifest_digest/* digestOf */.o)(answer.body);
    if (digest !== configDigest)
        return { kind: 'unread', url, answer: toMismatch(digest, configDigest) };
    const config = (0,read_answer/* readJsonBody */.n)(answer.body);
    if (!(0,json_members/* isJsonObject */.OW)(config))
        return { kind: 'unread', url, answer: 'status 200, but the config is not a JSON object' };
    const label = readLabel(config);
    return {
        kind: 'read',
        ...(label === undefined ? {} : { label }),
        ...(annotation === undefined ? {} : { annotation }),
        platform: describePlatform(config),
        configDigest,
        url,
    };
}
/** What the registry says that it sent; other algorithms than SHA-256 are not compared. */
function readSha256(answer) {
    const digest = answer.headers['docker-content-digest']?.trim().toLowerCase();
    return digest?.startsWith('sha256:') ? digest : undefined;
}
function toMismatch(found, expected) {
    return `status 200, but its bytes have the digest ${found} instead of ${expected}`;
}
/** In words what came instead of a label. */
function describeUnread({ answer }) {
    return typeof answer === 'string' ? answer : (0,read_answer/* describeAnswer */.O)(answer);
}

;// CONCATENATED MODULE: ./build/packages/oci-label.js




const oci_label_MAX_TEXT_CHARS = 200;
/**
 * Judges the label of the deciding image (ownership.md 8.6): it names the server, the owner's case aside (8.1), or the
 * package does not belong to it. An annotation is never a proof; where only that is there, the message says so.
 */
function judgeLabel(named, serverName, { reading, digest }) {
    if (reading.kind === 'unread')
        return tellUnknown(named, reading);
    const { label, url } = reading;
    const observed = toObserved(named, reading);
    const isOwnerCase = label !== undefined && matchOwnerCase(label, serverName);
    if (label === serverName || isOwnerCase) {
        const ownerCase = isOwnerCase ? { ownerCase: { found: label, expected: serverName } } : {};
        return toProved(named, { observed, ...ownerCase }, { digest, asked: { url, answer: '' } });
    }
    const { identifier } = named;
    const args = { identifier, url, name: serverName };
    const extra = { member: 'identifier', observed };
    if (label !== undefined)
        return package_verdicts_tell('disproved', 'oci-label-differs', { ...args, found: label }, extra);
    const isAnnotated = reading.annotation !== undefined;
    return package_verdicts_tell('disproved', isAnnotated ? 'oci-label-only-annotation' : 'oci-label-missing', args, extra);
}
/** Warnings about the platforms that decide nothing: each must carry the label, or its users run an unproven image. */
function tellOtherPlatforms({ identifier, serverName }, readings, unread) {
    const told = [];
    for (const { reading, platform } of readings) {
        if (reading.kind === 'unread') {
            told.push(toUnread(identifier, platform, describeUnread(reading)));
        }
        else if (reading.label !== serverName && !matchOwnerCase(reading.label ?? '', serverName)) {
            const found = reading.label === undefined ? 'no such label' : `the label "${(0,shorten_text/* shortenText */.B)(reading.label, 100)}"`;
            const args = shortenArgs({ identifier, platform, name: serverName, found });
            told.push({ code: 'oci-platform-label-missing', severity: 'warning', args, member: 'identifier' });
        }
    }
    if (unread > 0)
        told.push(toUnread(identifier, `${unread} more`, `only ${readings.length + 1} are read`));
    return told;
}
/** Told of every image that is named without a digest: whoever may push can move the tag. */
function toFloating(identifier, digest) {
    const pinned = `${identifier}@${digest}`;
    const args = { ...shortenArgs({ identifier, digest }), pinned: pinned.length > oci_label_MAX_TEXT_CHARS ? digest : pinned };
    return { code: 'oci-reference-floats', severity: 'info', args, member: 'identifier' };
}
function toUnread(identifier, platform, answer) {
    const args = shortenArgs({ identifier, platform, answer });
    return { code: 'oci-platform-unread', severity: 'warning', args, member: 'identifier' };
}
function toObserved(named, reading) {
    const { label, platform, configDigest, url } = reading;
    return {
        label: label === undefined ? null : (0,shorten_text/* shortenText */.B)(label, oci_label_MAX_TEXT_CHARS),
        reference: named.identifier,
        platform,
        url,
        digest: configDigest,
    };
}

;// CONCATENATED MODULE: ./build/packages/oci.js











/** Platforms of an image whose labels are read. */
const MAX_PLATFORMS = 16;
/**
 * Whether a container image names the server in the label of its config (ownership.md 8.6). Reads what strangers can
 * read, at the registries that the policy allows; records the digest of what the reference means now. A digest in the
 * reference decides; the tag beside it is not looked at.
 */
function* proveOciImage(subject, terms) {
    const { identifier, type } = subject;
    const member = { member: 'identifier' };
    const parsed = (0,parse_oci_reference/* parseOciReference */.KN)(identifier);
    if (parsed.kind === 'problem') {
        return package_verdicts_tell('disproved', 'oci-reference-invalid', { identifier, problem: parsed.problem }, member);
    }
    const { reference } = parsed;
    const registry = findOciRegistry(reference, terms);
    if (registry === undefined) {
        const args = { type, identifier, found: reference.host, accepted: listOciHosts(terms) };
        return package_verdicts_tell('disproved', 'package-host-not-allowed', args, member);
    }
    const version = toVersion(reference);
    const named = { type, identifier, version };
    const access = yield* askAccess(registry, named);
    if (access.kind === 'stopped')
        return access.verdict;
    const image = { registry, named, headers: access.headers };
    const top = yield* readDocument(image, version);
    if (top.kind === 'unread')
        return yield* explainUnread(image, top);
    const verdict = yield* judgeDocument(image, subject, top);
    if (verdict.outcome !== 'proved' || reference.digest !== undefined)
        return verdict;
    return { ...verdict, told: [...verdict.told, toFloating(identifier, top.digest)] };
}
/** What is asked for: the digest if there is one, else the tag. */
function toVersion({ digest, tag }) {
    return digest ?? tag ?? 'latest';
}
function* judgeDocument(image, subject, top) {
    const { document, digest } = top;
    if (document.kind === 'index')
        return yield* judgeIndex(image, subject, { ...top, document });
    const reading = yield* readImageLabel(image, document);
    const platform = reading.kind === 'read' ? reading.platform : 'unknown';
    return judgeLabel(image.named, subject.serverName, { reading, digest: toDigest(digest, [{ platform, digest }]) });
}
/** An index: linux/amd64 decides, as for clients on most servers; the other platforms are read beside it. */
function* judgeIndex(image, subject, top) {
    const { entries, annotation } = top.document;
    const deciding = entries.find(({ isLinuxAmd64 }) => isLinuxAmd64);
    if (deciding === undefined) {
        const platforms = [...new Set(entries.map(({ platform }) => platform))].slice(0, MAX_PLATFORMS).join(', ') || 'none';
        const args = { identifier: subject.identifier, url: top.url, platforms };
        return package_verdicts_tell('disproved', 'oci-platform-missing', args, { member: 'identifier' });
    }
    const chosen = [deciding, ...entries.filter((entry) => entry !== deciding)].slice(0, MAX_PLATFORMS);
    const [first, ...others] = yield* (0,inquiry/* together */.bs)(chosen.map((entry) => readEntry(image, top.url, entry)));
    const digest = toDigest(top.digest, chosen);
    const reading = withAnnotation(first, annotation);
    const verdict = judgeLabel(image.named, subject.serverName, { reading, digest });
    const readings = others.map((other, at) => ({ reading: other, platform: chosen[at + 1]?.platform ?? 'unknown' }));
    const more = tellOtherPlatforms(subject, readings, entries.length - chosen.length);
    return { ...verdict, told: [...verdict.told, ...more] };
}
function* readEntry(image, url, entry) {
    if (entry.isNested)
        return { kind: 'unread', url, answer: `its entry for ${entry.platform} is an index itself` };
    return yield* readPlatformLabel(image, entry.digest);
}
/** The index's annotation, where the manifest has none. */
function withAnnotation(reading, annotation) {
    return reading.kind === 'read' && annotation !== undefined ? { annotation, ...reading } : reading;
}
function toDigest(manifest, platforms) {
    return { manifest, platforms: platforms.map(({ platform, digest }) => ({ platform, digest })) };
}
/** No manifest: not there, not for strangers, or nothing that can be judged. */
function* explainUnread(image, { url, answer }) {
    const { named } = image;
    if (typeof answer === 'string')
        return tellUnknown(named, { url, answer });
    if (hasStatus(answer, 401) || hasStatus(answer, 403))
        return tellNotPublic(named, url, answer.status);
    if (!hasStatus(answer, 404))
        return tellUnknown(named, { url, answer });
    const tagsUrl = `${image.registry.apiUrl}/v2/${image.registry.repository}/tags/list`;
    const tags = yield* (0,inquiry/* askHttp */.wC)({
        door: 'known',
        method: 'GET',
        url: tagsUrl,
        headers: { ...image.headers, accept: 'application/json' },
        timeoutMs: STEP_TIMEOUT_MS,
        redirects: { max: question/* MAX_REDIRECTS */.NX, hosts: [] },
    });
    if (hasStatus(tags, 200))
        return oci_ofIdentifier(tellLate(named, { url, answer }));
    if (hasStatus(tags, 404) || saysNameUnknown(tags))
        return tellNotFound(named, { url: tagsUrl, answer: tags });
    return tellUnknown(named, { url: tagsUrl, answer: tags });
}
/** The version of an image is a part of its identifier. */
function oci_ofIdentifier(verdict) {
    return { ...verdict, told: verdict.told.map((told) => ({ ...told, member: 'identifier' })) };
}
/** An error of the client's making with the code `NAME_UNKNOWN`: there is no such repository. */
function saysNameUnknown(answer) {
    if (answer.kind !== 'response' || answer.status < 400 || answer.status > 499 || answer.status === 429)
        return false;
    const document = (0,read_answer/* readJsonBody */.n)(answer.body);
    const errors = (0,json_members/* isJsonObject */.OW)(document) ? (0,json_members/* getMember */.Xf)(document, 'errors') : undefined;
    if (!Array.isArray(errors))
        return false;
    return errors.some((error) => (0,json_members/* isJsonObject */.OW)(error) && (0,json_members/* getMember */.Xf)(error, 'code') === 'NAME_UNKNOWN');
}

;// CONCATENATED MODULE: ./build/packages/pypi.js







const pypi_MAX_TEXT_CHARS = 200;
const MAX_FILES = 100;
const MAX_FILE_NAME_CHARS = 256;
const pypi_SHA256_FORM = /^[0-9a-f]{64}$/;
/** Makes the second question another one than the first, for every cache on the way. */
const FRESH = { 'cache-control': 'no-cache' };
/** Whether the description of a PyPI package names the server (ownership.md 8.4). */
function* provePypiPackage(subject, terms) {
    const place = locatePackage(subject, terms, 'pypi');
    if ('refused' in place)
        return place.refused;
    const { located } = place;
    const url = toUrlBelow(located.base, 'pypi', located.identifier, located.version, 'json');
    const answer = yield* askJson(url);
    if (!hasStatus(answer, 404))
        return pypi_judgeRelease(located, url, answer);
    const probeUrl = toUrlBelow(located.base, 'pypi', located.identifier, 'json');
    const probe = yield* askProbe(probeUrl);
    if (!hasStatus(probe, 200)) {
        const asked = { url: probeUrl, answer: probe };
        return hasStatus(probe, 404) ? tellNotFound(located, asked) : tellUnknown(located, asked);
    }
    // PyPI's edges disagree for a moment: one 200 is enough, one 404 is not (ownership.md 8.1).
    const again = yield* askJson(url, FRESH);
    return hasStatus(again, 404) ? tellLate(located, { url, answer: again }) : pypi_judgeRelease(located, url, again);
}
function pypi_judgeRelease(located, url, answer) {
    const read = readObject(answer);
    const info = read && (0,json_members/* getMember */.Xf)(read.document, 'info');
    if (read === undefined || !(0,json_members/* isJsonObject */.OW)(info))
        return tellUnknown(located, { url, answer });
    const { document, answerDigest } = read;
    const description = (0,json_members/* getMember */.Xf)(info, 'description') ?? '';
    if (typeof description !== 'string')
        return tellUnknown(located, { url, answer });
    const reading = judgeReadme({ ...located, type: 'pypi' }, description, { url, answerDigest, ...readYank(info) });
    if ('verdict' in reading)
        return reading.verdict;
    const asked = { url, answer: 'it lists no file with a SHA-256' };
    return toProved(located, reading.proof, { digest: pypi_readDigest((0,json_members/* getMember */.Xf)(document, 'urls')), asked });
}
function readYank(info) {
    if ((0,json_members/* getMember */.Xf)(info, 'yanked') !== true)
        return {};
    const reason = (0,json_members/* getMember */.Xf)(info, 'yanked_reason');
    return { yanked: typeof reason === 'string' && reason !== '' ? (0,shorten_text/* shortenText */.B)(reason, pypi_MAX_TEXT_CHARS) : true };
}
/**
 * Name and SHA-256 of each file of the release, by name. Of more than a hundred files the first hundred, how many there
 * are, and one digest of the whole list, so that a change in the rest shows too.
 */
function pypi_readDigest(urls) {
    const files = (Array.isArray(urls) ? urls : []).flatMap((item) => readFile(item) ?? []);
    if (files.length === 0)
        return undefined;
    files.sort((a, b) => (toLine(a) < toLine(b) ? -1 : 1));
    if (files.length <= MAX_FILES)
        return { files };
    const all = (0,manifest_digest/* digestOf */.o)(files.map(toLine).join('\n'));
    return { files: files.slice(0, MAX_FILES), count: files.length, all };
}
function readFile(item) {
    if (!(0,json_members/* isJsonObject */.OW)(item))
        return undefined;
    const [filename, digests] = [(0,json_members/* getMember */.Xf)(item, 'filename'), (0,json_members/* getMember */.Xf)(item, 'digests')];
    const sha256 = (0,json_members/* isJsonObject */.OW)(digests) ? (0,json_members/* getMember */.Xf)(digests, 'sha256') : undefined;
    if (typeof filename !== 'string' || filename.length > MAX_FILE_NAME_CHARS)
        return undefined;
    return typeof sha256 === 'string' && pypi_SHA256_FORM.test(sha256) ? { filename, sha256 } : undefined;
}
function toLine({ filename, sha256 }) {
    return `${filename} ${sha256}`;
}

;// CONCATENATED MODULE: ./build/packages/prove-package.js






const PROVERS = new Map([
    ['npm', proveNpmPackage],
    ['pypi', provePypiPackage],
    ['nuget', proveNugetPackage],
    ['cargo', proveCargoPackage],
    ['oci', proveOciImage],
    ['mcpb', proveMcpbBundle],
]);
/** Whether this program knows how to ask who owns a package of this type. */
function isProvable(type) {
    return PROVERS.has(type);
}
/**
 * Who owns one package: whether its registry shows the server's name at this version, and what it serves for it
 * (ownership.md 8). A type that nobody can ask about is `unknown`; a policy that accepts such types does not ask.
 */
function* provePackage(subject, terms) {
    const prove = PROVERS.get(subject.type);
    if (prove)
        return yield* prove(subject, terms);
    return {
        outcome: 'unknown',
        told: [
            { code: 'package-type-unproven', severity: 'warning', args: { type: subject.type }, member: 'registryType' },
        ],
    };
}

;// CONCATENATED MODULE: ./build/commands/verify/prove-entry.js








/** Each package costs requests to somebody else's host: a stranger must not have thousands sent. */
const MAX_PACKAGES_ASKED = 64;
/** A bundle is fetched as a whole. */
const MAX_BUNDLES_ASKED = 8;
/**
 * Asks the world about one entry: its namespace and every package at once, then its remotes. Bundles are fetched once it
 * is clear that the namespace is not refuted. Rejects only when the run is stopped. Pins are not compared here.
 */
async function proveEntry(submission, terms) {
    const asker = terms.asker.forEntry();
    const subjects = listSubjects(submission, terms);
    const proving = terms.asksNamespace ? asker.ask((0,prove_namespace/* proveNamespace */.K)(submission, terms.namespace)) : undefined;
    const asking = createPackageAsker(asker, { terms: terms.packages, proving, refusal: judgeBundleCount(subjects) });
    const [namespace, ...shown] = await Promise.all([proving, ...subjects.map(asking)]);
    const identity = namespace?.outcome === 'proved' ? namespace.identity : undefined;
    const remotes = await asker.ask(judgeRemotes(submission, identity));
    const packages = subjects.flatMap(({ index, subject }, at) => {
        const found = shown[at];
        if (found === undefined)
            return [];
        const { type, identifier, version } = subject;
        const verdict = type === 'mcpb' && terms.asksNamespace ? judgeBundleOwner(found, identity, namespace?.kind) : found;
        return [{ index, type, identifier, ...(version === undefined ? {} : { version }), verdict }];
    });
    return { ...(namespace ? { namespace } : {}), packages, remotes };
}
/** Asks about one package; nothing is shown of a bundle that is not worth fetching. */
function createPackageAsker(asker, { terms, proving, refusal }) {
    return async ({ index, subject }) => {
        const deadlineMs = subject.type === 'oci' ? IMAGE_TIMEOUT_MS : undefined;
        if (subject.type === 'mcpb') {
            // What its address and hash alone say.
            const plain = provePackage(subject, terms).next();
            if (plain.done)
                return plain.value;
            if (refusal)
                return refusal.index === index ? refusal.verdict : undefined;
            // Who may not publish here does not make us fetch gigabytes.
            if ((await proving)?.outcome === 'disproved')
                return undefined;
        }
        return await asker.ask(provePackage(subject, terms), deadlineMs);
    };
}
function judgeBundleCount(subjects) {
    const bundles = subjects.filter(({ subject }) => subject.type === 'mcpb');
    const first = bundles[MAX_BUNDLES_ASKED];
    if (first === undefined)
        return undefined;
    const args = { count: bundles.length, most: MAX_BUNDLES_ASKED };
    const told = [{ code: 'too-many-packages', severity: 'error', args, member: '' }];
    return { index: first.index, verdict: { outcome: 'disproved', told } };
}
/** The worst of what was shown; remotes decide elsewhere. */
function outcomeOf({ namespace, packages }) {
    return (0,evidence_outcome/* worstOutcome */.O)([...(namespace ? [namespace.outcome] : []), ...packages.map(({ verdict }) => verdict.outcome)]);
}
function listSubjects({ name, server }, terms) {
    const packages = (0,json_members/* getMember */.Xf)(server, 'packages');
    if (!Array.isArray(packages))
        return [];
    return packages.slice(0, MAX_PACKAGES_ASKED).flatMap((item, index) => {
        if (!(0,json_members/* isJsonObject */.OW)(item) || hasError(terms.findings, `/packages/${index}`))
            return [];
        const subject = toSubject(name, item);
        if (subject === undefined || (terms.toleratesOtherTypes && !isProvable(subject.type)))
            return [];
        return [{ index, subject }];
    });
}
function toSubject(serverName, item) {
    const [type, identifier] = [(0,server_parts/* getText */.q4)(item, 'registryType'), (0,server_parts/* getText */.q4)(item, 'identifier')];
    if (type === undefined || identifier === undefined)
        return undefined;
    const optional = (key) => {
        const text = (0,server_parts/* getText */.q4)(item, key);
        return text === undefined ? {} : { [key]: text };
    };
    return {
        serverName,
        type,
        identifier,
        ...optional('version'),
        ...optional('fileSha256'),
        ...optional('registryBaseUrl'),
    };
}
function hasError(findings, pointer) {
    return findings.some((finding) => finding.severity === 'error' && (finding.pointer === pointer || finding.pointer?.startsWith(`${pointer}/`)));
}


/***/ }),

/***/ 83938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ toRegistryState),
/* harmony export */   Ql: () => (/* binding */ judgeRegistryState),
/* harmony export */   R7: () => (/* binding */ judgeDenied)
/* harmony export */ });
/* harmony import */ var _manifest_json_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98338);
/* harmony import */ var _registry_entry_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56372);
/* harmony import */ var _registry_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27102);



function toRegistryState(catalogue) {
    return { catalogue, servers: new Map(catalogue.servers.map((server) => [server.name.toLowerCase(), server])) };
}
/** What the policy says of a name by itself. */
function judgeDenied(name, policy) {
    return (0,_registry_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .isDenied */ .GZ)(policy, name) ? [{ code: 'name-denied', severity: 'error', pointer: '/name', args: { name } }] : [];
}
/** What the registry's state says of a candidate: findings without file and position, and whether it is there already. */
function judgeRegistryState(candidate, { catalogue, servers }) {
    const { name, version } = candidate;
    const findings = judgeDenied(name, catalogue.policy);
    const listed = servers.get(name.toLowerCase());
    if (listed && listed.name !== name) {
        const args = { name, existing: listed.name };
        findings.push({ code: 'name-case-conflict', severity: 'error', rule: 'N8', pointer: '/name', args });
    }
    const same = listed?.versions.find((one) => one.version === version);
    const isContentEnough = candidate.isInPlace !== true;
    if (same &&
        (same.digest === candidate.digest || (isContentEnough && hasSameContent(same.server, candidate.server)))) {
        findings.push({ code: 'version-unchanged', severity: 'info', rule: 'D-13', args: { name, version } });
        return { findings, isUnchanged: true };
    }
    if (same) {
        const differs = same.server === undefined ? 'it was deleted' : describeDifference(same.server, candidate.server);
        const args = { name, version, differs };
        findings.push({ code: 'version-content-differs', severity: 'error', rule: 'D-13', pointer: '/version', args });
    }
    else {
        const twin = listed?.versions.find((one) => (0,_registry_entry_path_js__WEBPACK_IMPORTED_MODULE_0__/* .foldVersion */ .mz)(one.version) === (0,_registry_entry_path_js__WEBPACK_IMPORTED_MODULE_0__/* .foldVersion */ .mz)(version));
        if (twin) {
            const args = { version, existing: twin.version };
            findings.push({ code: 'version-case-conflict', severity: 'error', pointer: '/version', args });
        }
    }
    return { findings, isUnchanged: false };
}
/** D-13: equal as JSON values; member order and blanks do not count. */
function hasSameContent(listed, server) {
    return listed !== undefined && toSorted(JSON.parse(listed)) === toSorted(server);
}
function toSorted(value) {
    return JSON.stringify(value, (_, part) => (0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part);
}
const MAX_MEMBERS_NAMED = 5;
function describeDifference(listed, server) {
    const before = JSON.parse(listed);
    if (!(0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(before))
        return 'everything differs';
    const keys = [...new Set([...Object.keys(before), ...Object.keys(server)])];
    const differing = keys.filter((key) => {
        const [was, is] = [(0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_2__/* .getMember */ .Xf)(before, key), (0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_2__/* .getMember */ .Xf)(server, key)];
        return was === undefined || is === undefined || toSorted(was) !== toSorted(is);
    });
    if (differing.length === 0)
        return 'the same values, written in other bytes';
    const more = differing.length > MAX_MEMBERS_NAMED ? ', …' : '';
    return `different: ${differing.slice(0, MAX_MEMBERS_NAMED).join(', ')}${more}`;
}


/***/ }),

/***/ 88382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ createRemoteIndex),
/* harmony export */   k: () => (/* binding */ readOwnerKeys)
/* harmony export */ });
/* harmony import */ var _manifest_json_members_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98338);
/* harmony import */ var _manifest_server_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1706);
/* harmony import */ var _ownership_remote_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6796);
/* harmony import */ var _registry_entry_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56372);
/* harmony import */ var _registry_receipt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27038);





/** Index over everything that is listed. `servers` is where entries lie, for messages. */
function createRemoteIndex(catalogue, servers) {
    /** By place, then by server: the holder with the most evidence. */
    const byPlace = new Map();
    const add = (holder) => {
        const place = holder.place ?? (0,_ownership_remote_place_js__WEBPACK_IMPORTED_MODULE_0__/* .toPlace */ .x)(holder.url);
        if (place === undefined)
            return;
        const byName = byPlace.get(place) ?? new Map();
        byPlace.set(place, byName);
        const key = holder.name.toLowerCase();
        if (byName.get(key)?.evidence === undefined || holder.evidence !== 'unproven')
            byName.set(key, holder);
    };
    for (const server of catalogue?.servers ?? [])
        for (const holder of toHolders(server, servers))
            add(holder);
    return {
        add,
        holdersAt: (place, exceptName) => [...(byPlace.get(place)?.values() ?? [])].filter(({ name }) => name.toLowerCase() !== exceptName.toLowerCase()),
    };
}
function toHolders({ name, latest }, servers) {
    if (latest?.status !== 'active' || !latest.server?.includes('"remotes"'))
        return [];
    const document = JSON.parse(latest.server);
    const remotes = (0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(document) ? (0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_3__/* .getMember */ .Xf)(document, 'remotes') : undefined;
    if (!Array.isArray(remotes))
        return [];
    const placed = (0,_registry_entry_path_js__WEBPACK_IMPORTED_MODULE_1__/* .toEntryPaths */ .Ke)(name, latest.version);
    const file = placed.kind === 'path' ? `${servers}/${placed.paths.server}/${placed.paths.version}/server.json` : '';
    const parsed = latest.receipt ? (0,_registry_receipt_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReceipt */ .Wy)(latest.receipt.text) : undefined;
    const receipt = parsed?.kind === 'receipt' ? parsed.receipt : undefined;
    const ownerKeys = receipt ? readOwnerKeys(receipt) : [];
    return remotes.flatMap((remote, index) => {
        const url = (0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(remote) ? (0,_manifest_server_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .getText */ .q4)(remote, 'url') : undefined;
        if (url === undefined)
            return [];
        const evidence = readEvidence(receipt, index);
        const place = (0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(remote) ? (0,_ownership_remote_place_js__WEBPACK_IMPORTED_MODULE_0__/* .toRemotePlace */ .H)(remote) : undefined;
        const placed = place === undefined ? {} : { place };
        return [{ url, ...placed, name, version: latest.version, file, evidence, ownerKeys }];
    });
}
function readEvidence(receipt, index) {
    const remote = receipt?.remotes?.find((one) => (0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(one) && (0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_3__/* .getMember */ .Xf)(one, 'index') === index);
    const evidence = remote && (0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_3__/* .getMember */ .Xf)(remote, 'evidence');
    return evidence === 'aligned' || evidence === 'declared' ? evidence : 'unproven';
}
/** The proven owner as `toOwnerKeys` writes it; kept in the receipt's evidence. */
function readOwnerKeys({ namespaceProof }) {
    const evidence = namespaceProof?.evidence;
    const keys = (0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(evidence) ? (0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_3__/* .getMember */ .Xf)(evidence, 'owner') : undefined;
    return Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [];
}


/***/ }),

/***/ 23672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ REVIEWS)
/* harmony export */ });
/** What a publication waits for, in words for people; programs get the key. */
const REVIEWS = {
    'first-publication': 'it is the first publication in this namespace',
    'other-repository': 'it comes from another repository than before',
    'new-key': 'its key or account was never seen here',
    'child-namespace': 'another owner has published here before',
};


/***/ }),

/***/ 18294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q6: () => (/* binding */ createContext),
  Em: () => (/* binding */ openDoors),
  R9: () => (/* binding */ runVerify)
});

// EXTERNAL MODULE: ./build/findings/file-findings.js
var file_findings = __webpack_require__(57920);
// EXTERNAL MODULE: ./build/ownership/attestation/sigstore-verifier.js + 2 modules
var sigstore_verifier = __webpack_require__(32926);
// EXTERNAL MODULE: ./build/commands/ask/ask.js + 7 modules
var ask = __webpack_require__(83191);
// EXTERNAL MODULE: ./build/commands/registry-id.js
var registry_id = __webpack_require__(80428);
// EXTERNAL MODULE: ./build/commands/report-budget.js
var report_budget = __webpack_require__(50075);
// EXTERNAL MODULE: ./build/manifest/public-urls.js
var public_urls = __webpack_require__(58206);
;// CONCATENATED MODULE: ./build/commands/token-target.js

/**
 * Whether the run's token belongs to the API that a policy names: that of github.com, or the one that the runner itself
 * says it works for. A policy may lie in a stranger's branch, so its word alone gets no token.
 */
function isTokensOwnApi(api, env = process.env) {
    const own = env.GITHUB_API_URL?.replace(/\/+$/, '') || public_urls/* GITHUB_API_URL */.td;
    return api === own;
}

// EXTERNAL MODULE: ./build/commands/verify/ask-entry.js + 2 modules
var ask_entry = __webpack_require__(12581);
// EXTERNAL MODULE: ./build/registry/entry-path.js
var entry_path = __webpack_require__(56372);
// EXTERNAL MODULE: ./build/commands/validate-policy.js
var validate_policy = __webpack_require__(43412);
// EXTERNAL MODULE: ./build/commands/validate-read.js
var validate_read = __webpack_require__(54942);
// EXTERNAL MODULE: ./build/commands/validate-targets.js + 1 modules
var validate_targets = __webpack_require__(49850);
// EXTERNAL MODULE: ./build/commands/world.js + 27 modules
var commands_world = __webpack_require__(95241);
// EXTERNAL MODULE: ./build/commands/verify/authority.js
var verify_authority = __webpack_require__(59224);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/io/git.js
var io_git = __webpack_require__(86349);
// EXTERNAL MODULE: ./build/registry/catalogue.js
var catalogue = __webpack_require__(78211);
// EXTERNAL MODULE: ./build/registry/tree-layout.js
var tree_layout = __webpack_require__(8543);
// EXTERNAL MODULE: ./build/commands/plain-file.js
var plain_file = __webpack_require__(47130);
;// CONCATENATED MODULE: ./build/commands/verify/commit-files.js

/**
 * The files of a commit, as if they lay in the work tree: for reading authority (policy, pins, receipts, what is listed)
 * from the base branch while a submission changes the work tree. Reads below `folder` only; writes nothing.
 */
function createCommitFiles(git, commit, place) {
    const paths = git.tree(commit, place.folder);
    const blobs = git.blobs(paths.filter(({ mode }) => isPlain(mode)));
    const byPath = new Map(paths.map((path) => [path.path, path]));
    const folders = new Set(paths.flatMap(({ path }) => foldersAbove(path)));
    const toKey = (path) => (0,external_node_path_.relative)(place.root, (0,external_node_path_.resolve)(path)).split(external_node_path_.sep).join('/');
    const read = (path) => {
        const entry = byPath.get(toKey(path));
        const bytes = entry && isPlain(entry.mode) ? blobs.get(entry.sha) : undefined;
        if (bytes)
            return bytes;
        throw Object.assign(new Error(entry ? 'it has more than 1 MiB' : 'ENOENT: it is gone'), {
            ...(entry ? {} : { code: 'ENOENT' }),
        });
    };
    return {
        ...READ_ONLY,
        read,
        readAtMost: (path, maxBytes) => read(path).subarray(0, maxBytes + 1),
        readIfPresent: (path) => (byPath.has(toKey(path)) ? read(path) : undefined),
        stat: (path) => {
            const key = toKey(path);
            const entry = byPath.get(key);
            if (entry)
                return toStat(kindOf(entry), entry.size);
            return folders.has(key) || key === '' ? toStat('directory', 0) : undefined;
        },
        names: (path) => namesIn(toKey(path), [...byPath.keys()]),
        resolveLinks: (path) => {
            const key = toKey(path);
            return byPath.has(key) || folders.has(key) || key === '' ? (0,external_node_path_.resolve)(path) : undefined;
        },
        list: (root, options) => listBelow(toKey(root), paths, options?.directories ? folders : new Set()),
    };
}
function listBelow(key, paths, folders) {
    const prefix = key === '' ? '' : `${key}/`;
    const below = (path) => path.startsWith(prefix) && path.length > prefix.length;
    return [
        ...paths
            .filter(({ path }) => below(path))
            .map((entry) => ({ path: entry.path.slice(prefix.length), kind: kindOf(entry) })),
        ...[...folders].filter(below).map((path) => ({ path: path.slice(prefix.length), kind: 'directory' })),
    ];
}
function namesIn(key, paths) {
    const prefix = key === '' ? '' : `${key}/`;
    const names = paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length).split('/')[0]);
    return [...new Set(names)].filter((name) => name !== undefined && name !== '');
}
function foldersAbove(path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
function isPlain(mode) {
    return mode === '100644' || mode === '100755';
}
function kindOf({ mode }) {
    if (isPlain(mode))
        return 'file';
    return mode === '120000' ? 'symlink' : 'other';
}
function toStat(kind, size) {
    return { kind, size, changedMs: 0, device: 0, inode: 0 };
}
const refuse = () => {
    throw new Error('the files of a commit cannot be changed');
};
const READ_ONLY = {
    read: refuse,
    readAtMost: refuse,
    readIfPresent: refuse,
    write: refuse,
    writeNew: refuse,
    writeAtomic: refuse,
    replace: refuse,
    createExclusive: refuse,
    rename: refuse,
    remove: refuse,
    removeTree: refuse,
    makeDirectory: refuse,
    removeEmptyDirectory: refuse,
    stat: refuse,
    names: refuse,
    resolveLinks: refuse,
    list: refuse,
    stream: refuse,
    makeTemporaryDirectory: refuse,
};

// EXTERNAL MODULE: ./build/commands/verify/entry-files.js
var entry_files = __webpack_require__(23375);
;// CONCATENATED MODULE: ./build/commands/verify/changed-entries.js










/** Far beyond what a server.json may have. */
const MAX_READ_BYTES = 1_048_576;
/**
 * The entries of the work tree that differ from a base commit. Policy, pins, receipts and what is listed are read from
 * that commit: what a submission says of them decides nothing. Everything that is no addition of an entry is told.
 */
async function findChangedEntries(options, world) {
    const data = options.data ?? entry_files/* DEFAULT_DATA */.vA;
    const git = world.git('.');
    const root = git.root();
    if (root === undefined) {
        throw new commands_world/* UserError */.yo('This folder is in no git repository.', 'Run this in a clone of the registry, or name files.');
    }
    const commit = git.resolve(options.base);
    const folder = toGitPath(root, data);
    const changes = git.changes(git.mergeBase(commit), folder);
    const baseWorld = { ...world, files: createCommitFiles(git, commit, { root, folder }) };
    const authority = await (0,verify_authority/* readAuthority */.AS)({ data, receipts: options.receipts }, placeReceipts({ data, receipts: options.receipts ?? (0,external_node_path_.join)(data, 'receipts'), root, changes }, baseWorld, world));
    const entries = [];
    const others = [];
    for (const group of groupChanges(changes, folder === '.' ? 'servers/' : `${folder}/servers/`)) {
        const file = (0,external_node_path_.relative)(process.cwd(), (0,io_git/* toWorkPath */.k)(root, group.path)) || group.path;
        const outcome = readChange(group, file, world);
        if ('bytes' in outcome)
            entries.push({ ...outcome, ...(0,entry_files/* withPullRequest */.pX)(options) });
        else
            others.push({
                file,
                verdict: outcome.severity === 'error' ? 'fail' : 'pending',
                findings: [outcome],
                dropped: 0,
            });
    }
    return { authority, entries, others, isBlocked: false };
}
/**
 * Where receipts and pins are read: from the base, or as they lie in a checkout of their own branch. A branch that is
 * judged could write its own: none of its work tree are believed.
 */
function placeReceipts({ data, receipts, root, changes }, base, work) {
    const path = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(receipts)).split(external_node_path_.sep).join('/');
    // A submodule is a repository of its own, and the branch says which.
    const isOfBranch = changes.some((change) => change.path === path && change.mode !== undefined);
    const isThere = work.files.stat(receipts) !== undefined;
    const isApart = isThere && work.git(receipts).root() !== root;
    if (isApart && !isOfBranch)
        return mixWorlds(base, work, receipts);
    if (isBelow(data, receipts) && !isOfBranch)
        return base;
    throw new commands_world/* UserError */.yo(isThere
        ? `The receipts in "${receipts}" lie in the work tree that is judged, which could change them.`
        : `There are no receipts in "${receipts}".`, 'Check their branch out into a folder of its own (git worktree add), and name that with --receipts.');
}
/** Receipts that lie elsewhere are not in this repository's history: they are the machine's own, and read as they lie. */
function mixWorlds(base, work, receipts) {
    const isReceipt = (path) => isBelow(receipts, path);
    const pick = (path) => (isReceipt(path) ? work.files : base.files);
    return {
        ...base,
        files: {
            ...base.files,
            read: (path) => pick(path).read(path),
            readAtMost: (path, max) => pick(path).readAtMost(path, max),
            readIfPresent: (path) => pick(path).readIfPresent(path),
            stat: (path) => pick(path).stat(path),
            names: (path) => pick(path).names(path),
            resolveLinks: (path) => pick(path).resolveLinks(path),
            list: (path, options) => pick(path).list(path, options),
        },
    };
}
function isBelow(folder, path) {
    const below = (0,external_node_path_.relative)((0,external_node_path_.resolve)(folder), (0,external_node_path_.resolve)(path));
    return below === '' || (!below.startsWith('..') && !below.startsWith(external_node_path_.sep));
}
function toGitPath(root, folder) {
    const path = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(folder)).split(external_node_path_.sep).join('/');
    if (path.startsWith('..')) {
        throw new commands_world/* UserError */.yo(`The data folder "${folder}" is not in this repository.`, 'Name the one in it with --data.');
    }
    return path === '' ? '.' : path;
}
/** A proof that changed stands for its entry: both are judged together. */
function groupChanges(changes, servers) {
    const byPath = new Map(changes.map((change) => [change.path, change]));
    const isProof = (path) => path.startsWith(servers) && path.slice(servers.length).split('/').length === 5 && path.endsWith(`/${tree_layout/* PROOF_FILE */.At}`);
    const toEntry = (path) => (isProof(path) ? `${path.slice(0, -tree_layout/* PROOF_FILE */.At.length)}server.json` : path);
    const entries = [...new Set(changes.map(({ path }) => toEntry(path)))].sort(catalogue/* compareCodeUnits */.U);
    return entries.map((path) => {
        const below = path.startsWith(servers) ? path.slice(servers.length) : undefined;
        const place = below === undefined ? undefined : (0,tree_layout/* classifyServersPath */.i3)(below);
        const own = byPath.get(path);
        const proof = place?.kind === 'server-json' ? byPath.get(`${path.slice(0, -'server.json'.length)}${tree_layout/* PROOF_FILE */.At}`) : undefined;
        const told = [own, proof].flatMap((change) => (change ? tellUnlessAdded(change, own) : []));
        return { ...(own ?? { status: 'M', path }), place, told };
    });
}
/** Only new plain files can be admitted by themselves; a proof comes together with its entry. */
function tellUnlessAdded({ path, status, mode = PLAIN_MODE }, entry) {
    if (status === 'A' && entry?.status === 'A' && mode === PLAIN_MODE)
        return [];
    const expected = mode === PLAIN_MODE
        ? 'a new server.json, with its proof.json'
        : `a plain file, mode ${PLAIN_MODE} in git and not ${mode}`;
    return [{ code: 'change-needs-a-human', severity: 'warning', args: { path, expected } }];
}
const PLAIN_MODE = '100644';
const ENTRY_LAYOUT = 'a submission lies at servers/<shard>/<namespace>/<name>/<version>/server.json';
function expectedAt(path, place) {
    if (place?.kind === 'lifecycle')
        return 'a maintainer judges requests of status';
    if (path.includes('/tracked/'))
        return 'a maintainer judges tracked repositories';
    return place === undefined || place.kind === 'unknown' ? ENTRY_LAYOUT : 'a maintainer looks at it';
}
function readChange({ status, place, path, told, sha }, file, world) {
    if (place?.kind !== 'server-json') {
        return {
            code: 'change-needs-a-human',
            severity: 'warning',
            file,
            args: { path, expected: expectedAt(path, place) },
        };
    }
    if (status === 'D')
        return { code: 'entry-removed', severity: 'error', file, args: { path } };
    const read = (0,plain_file/* readPlainFile */.b$)(file, { maxBytes: MAX_READ_BYTES }, world.files);
    if (read?.kind !== 'bytes') {
        const [finding] = (0,entry_files/* describeUnreadable */.D2)(file, read?.reason ?? 'it is gone').findings;
        return finding;
    }
    return {
        file,
        bytes: read.bytes,
        place: { server: place.server, segment: place.segment },
        told: [...told, ...judgeFilters(path, sha, read.bytes)],
        ...(0,entry_files/* readProofBeside */.ZR)(file, world),
    };
}
/** Filters that a branch names in `.gitattributes` can show other bytes here than those that would be merged. */
function judgeFilters(path, sha, bytes) {
    if (sha === undefined || gitBlobId(bytes, sha.length) === sha)
        return [];
    const expected = 'git holds other bytes than the work tree, because of a filter in .gitattributes';
    return [{ code: 'change-needs-a-human', severity: 'error', args: { path, expected } }];
}
function gitBlobId(bytes, length) {
    return (0,external_node_crypto_.createHash)(length === 64 ? 'sha256' : 'sha1')
        .update(`blob ${bytes.length}\0`)
        .update(bytes)
        .digest('hex');
}

;// CONCATENATED MODULE: ./build/commands/verify/find-entries.js








/** Finds the entries: those that differ from the base, or the files that were named. */
async function findEntries(options, world) {
    checkOptions(options);
    if (options.base !== undefined)
        return findChangedEntries({ ...options, base: options.base }, world);
    const authority = await findAuthority(options, world);
    const targets = await (0,validate_targets/* findTargets */.q8)(listFiles(options, authority, world), world);
    const entries = [];
    const others = [];
    for (const target of targets) {
        const read = await (0,validate_read/* readTarget */._)(target, options, world);
        if (read.kind === 'unreadable')
            others.push((0,entry_files/* describeUnreadable */.D2)(target.name, read.reason));
        else
            entries.push({ ...toEntryFiles(target, read.bytes, world), ...(0,entry_files/* withPullRequest */.pX)(options) });
    }
    return { authority, entries, others, isBlocked: others.length > 0 };
}
/** The files that were named; with a data folder and none, all that waits in it. */
function listFiles({ files }, { catalogue, names }, world) {
    if (files.length > 0 || !catalogue || !names || world.files.stat(validate_targets/* DEFAULT_FILE */.j9) !== undefined)
        return files;
    const waiting = catalogue.excluded.flatMap(({ name, version, code }) => {
        const placed = (0,entry_path/* toEntryPaths */.Ke)(name, version);
        if (code !== 'waiting-for-admission' || placed.kind === 'problem')
            return [];
        return `${names.servers}/${placed.paths.server}/${placed.paths.version}/server.json`;
    });
    if (waiting.length > 0)
        return waiting;
    throw new commands_world/* UserError */.yo('Nothing waits for admission in this registry, and no file was named.', 'Name the files to verify.');
}
/** What would be ignored is said, never passed over. */
function checkOptions({ base, files, data, policy, receipts }) {
    if (receipts !== undefined && data === undefined && base === undefined) {
        throw new commands_world/* UserError */.yo('Receipts were named, and no data folder that they belong to.', 'Add --data DIR.');
    }
    if (base !== undefined && files.length > 0) {
        throw new commands_world/* UserError */.yo('Name files, or a base, not both.', 'With a base, the files that changed are found by git.');
    }
    if (policy !== undefined && (data !== undefined || base !== undefined)) {
        throw new commands_world/* UserError */.yo('The policy of a registry is its registry.yml; another one was named too.', 'Leave out the policy, or the data folder and the base.');
    }
}
async function findAuthority(options, world) {
    const { data, receipts, policy } = options;
    if (data !== undefined)
        return (0,verify_authority/* readAuthority */.AS)({ data, receipts }, world);
    if (policy === undefined || policy === 'public' || policy === 'private') {
        return (0,verify_authority/* toLoneAuthority */.nD)((0,verify_authority/* defaultPolicy */.G4)(policy ?? 'public'));
    }
    return (0,verify_authority/* toLoneAuthority */.nD)((0,validate_policy/* readPolicyFile */.B)(policy, options.confinedTo, world));
}
function toEntryFiles(target, bytes, world) {
    if (target.kind !== 'file')
        return { file: target.name, bytes };
    return { file: target.name, bytes, ...(0,entry_files/* readProofBeside */.ZR)(target.name, world) };
}

// EXTERNAL MODULE: ./build/commands/verify/registry-state.js
var registry_state = __webpack_require__(83938);
// EXTERNAL MODULE: ./build/commands/verify/remote-index.js
var remote_index = __webpack_require__(88382);
// EXTERNAL MODULE: ./build/commands/verify/settle-entry.js + 5 modules
var settle_entry = __webpack_require__(62813);
;// CONCATENATED MODULE: ./build/commands/verify/run-verify.js











/**
 * Judges entries by the rules and by what the world shows: who may publish, who owns the packages and remotes, and what
 * the registry holds already. Writes nothing. Entries are asked about side by side, and each question once.
 */
async function runVerify(options, world) {
    const found = await findEntries(options, world);
    const { authority } = found;
    const doors = openDoors(authority, options, world);
    const context = await createContext(found.entries, { authority, doors, options, world });
    const progress = world.console.progress('Asking', undefined);
    try {
        const asker = (0,ask/* createAsker */.b)(doors, { onAnswer: (done) => progress.update(done) });
        const asked = await Promise.all(found.entries.map((entry) => (0,ask_entry/* askEntry */.q)(entry, { ...context, asker })));
        const entries = settleAll(asked, { ...context, asker });
        const budget = (0,report_budget/* createBudget */.y)();
        const told = entries.flatMap(({ file, proofFile }) => (proofFile ? [file, proofFile] : [file]));
        const files = [...found.others, ...told].map((file) => (0,report_budget/* keepWithin */.X)(budget, file));
        return {
            verdict: (0,file_findings/* toVerdict */.ds)(files),
            isBlocked: found.isBlocked,
            entries,
            files,
            requests: doors.counts(),
            registryId: context.registryId,
        };
    }
    finally {
        progress.finish();
        doors.close();
    }
}
/** The doors as the registry's policy and the person at this machine open them. */
function openDoors({ policy }, { allowAddresses, githubToken }, world) {
    return world.openDoors({
        registryId: policy.id,
        internalHosts: policy.internalHosts,
        allowedAddresses: allowAddresses ?? [],
        github: {
            api: policy.githubApi,
            ...(githubToken && isTokensOwnApi(policy.githubApi) ? { token: githubToken } : {}),
        },
        dnsOverHttps: policy.dnsOverHttps,
    });
}
/** What is the same for all entries of a run; the trusted roots are read only where an entry may need them. */
async function createContext(entries, { authority, options, world }) {
    const verifier = entries.some(mayBeAttested) ? await createVerifier(world) : undefined;
    return {
        authority,
        ...(authority.catalogue ? { state: (0,registry_state/* toRegistryState */.Ke)(authority.catalogue) } : {}),
        registryId: options.registry === undefined ? authority.policy.id : (0,registry_id/* readRegistryId */.X)(options.registry),
        now: world.clock.now(),
        ...(verifier ? { verifier } : {}),
    };
}
function mayBeAttested({ proof }) {
    return proof !== undefined && new TextDecoder().decode(proof.bytes).includes('github-attestation');
}
async function createVerifier(world) {
    const { roots, note } = await world.readTrustedRoots();
    if (note)
        world.console.note(note);
    return (0,sigstore_verifier/* createBundleVerifier */.B)(roots);
}
function settleAll(asked, context) {
    const { authority } = context;
    const settle = {
        ...context,
        remoteIndex: (0,remote_index/* createRemoteIndex */.$)(authority.catalogue, authority.names?.servers ?? ''),
        isApproved: () => false,
        records: new Map(),
    };
    return asked.map((one) => (0,settle_entry/* settleEntry */.Y_)(one, settle));
}


/***/ }),

/***/ 62813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PT: () => (/* binding */ isHeldBack),
  le: () => (/* binding */ ownerKeysOf),
  Y_: () => (/* binding */ settleEntry)
});

// EXTERNAL MODULE: ./build/findings/finding.js
var finding = __webpack_require__(74438);
// EXTERNAL MODULE: ./build/manifest/submitted-pointer.js
var submitted_pointer = __webpack_require__(80529);
// EXTERNAL MODULE: ./build/ownership/domain/remote-declaration.js
var remote_declaration = __webpack_require__(53572);
// EXTERNAL MODULE: ./build/ownership/ascii-case.js
var ascii_case = __webpack_require__(8930);
// EXTERNAL MODULE: ./build/ownership/namespace-name.js
var namespace_name = __webpack_require__(95709);
// EXTERNAL MODULE: ./build/ownership/namespace-record.js
var namespace_record = __webpack_require__(7423);
;// CONCATENATED MODULE: ./build/ownership/pinned-record.js


/** The record that the first publication of a namespace makes (ownership.md 2). */
function createRecord(publication) {
    const { identity, submission, now } = publication;
    const pr = submission.pullRequest?.number;
    const { kind } = identity;
    const record = {
        schema: namespace_record/* NAMESPACE_RECORD_SCHEMA_ID */.kM,
        ns: (0,ascii_case/* toAsciiLower */.O)(submission.namespace),
        canonical: submission.namespace,
        kind,
        servers: {},
        firstSeen: now,
        ...(kind === 'domain' ? { domain: { host: identity.host, keys: [] } } : {}),
        ...(pr === undefined ? {} : { pr }),
    };
    return extendRecord(record, publication);
}
/**
 * The record with what this publication shows: GitHub's present spelling of the login, and the repository, key or
 * delegate where it is new. Its policy, and who the namespace belongs to, stay as they are. Decides nothing: `judgePins` does.
 */
function extendRecord(record, { identity, submission, now }) {
    const servers = extendServers(record, submission.name, toRepositoryId(identity));
    if (identity.kind === 'domain') {
        const domain = extendDomain(record.domain ?? { host: identity.host, keys: [] }, identity, now);
        return { ...record, domain, servers };
    }
    const { ownerId, login, type } = identity;
    return { ...record, canonical: `io.github.${login}`, github: { ownerId, login, type }, servers };
}
/** Ids of the repositories that may publish a server; empty when none is pinned. */
function findRepositoryIds({ servers }, name) {
    const key = (0,ascii_case/* toAsciiLower */.O)(name);
    return Object.hasOwn(servers, key) ? (servers[key]?.repositoryIds ?? []) : [];
}
function toRepositoryId(identity) {
    return identity.kind === 'github' ? identity.repositoryId : identity.delegate?.repositoryId;
}
function extendServers(record, name, repositoryId) {
    const pinned = findRepositoryIds(record, name);
    const isNew = repositoryId !== undefined && !pinned.includes(repositoryId);
    const all = {
        ...record.servers,
        [(0,ascii_case/* toAsciiLower */.O)(name)]: { repositoryIds: isNew ? [...pinned, repositoryId] : pinned },
    };
    return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}
function extendDomain(pins, identity, now) {
    const { key, delegate } = identity;
    const { host } = pins;
    const keys = key === undefined ? pins.keys : addKey(pins.keys, { ...key, firstSeen: now });
    if (delegate === undefined)
        return { ...pins, host, keys };
    const { ownerId, login } = delegate;
    return { host, keys, delegates: addDelegate(pins.delegates ?? [], { ownerId, login, firstSeen: now }) };
}
function addKey(keys, { alg, sha256, firstSeen }) {
    const isKnown = keys.some((one) => one.alg === alg && one.sha256 === sha256);
    return isKnown ? keys : [...keys, { alg, sha256, firstSeen }];
}
function addDelegate(delegates, { ownerId, login, firstSeen }) {
    if (!delegates.some((one) => one.ownerId === ownerId))
        return [...delegates, { ownerId, login, firstSeen }];
    return delegates.map((one) => (one.ownerId === ownerId ? { ...one, login } : one));
}

// EXTERNAL MODULE: ./build/manifest/shorten-text.js
var shorten_text = __webpack_require__(85669);
;// CONCATENATED MODULE: ./build/ownership/workflow-pin.js

const MAX_PIN_CHARS = 200;
/**
 * What a record pins and the proof does not show; undefined where it shows it, or nothing is pinned. A pin of a workflow
 * or an environment is worth nothing where a proof that names none passes it: a tag, a pull request, the key of a domain.
 * So it demands a signed workflow identity, inside a delegation too. Whether that is the pinned one: `judgeCiIdentity`.
 */
function findMissedPin({ kind, innerKind }, { policy }) {
    const { workflow, environment } = policy ?? {};
    const pins = [
        ...(workflow === undefined ? [] : [`the workflow ${workflow}`]),
        ...(environment === undefined ? [] : [`the environment ${environment}`]),
    ];
    const isDelegated = kind === 'domain-delegation';
    const deciding = isDelegated ? innerKind : kind;
    if (pins.length === 0 || deciding === 'github-attestation' || deciding === 'github-oidc')
        return undefined;
    const shown = isDelegated ? `${kind} with ${innerKind ?? 'nothing'}` : (kind ?? 'none');
    return { pinned: (0,shorten_text/* shortenText */.B)(pins.join(' and '), MAX_PIN_CHARS), kind: shown };
}

;// CONCATENATED MODULE: ./build/ownership/pins.js




const NEW_KEY_HOURS = 72;
const MS_PER_HOUR = 3_600_000;
/**
 * Compares who was proven with who is pinned (the table of ownership.md 2): names are not identity, ids and keys are.
 * `record` is that of the namespace from the base branch, undefined at its first publication; one that cannot be read
 * must never get here as undefined. A renamed or re-created account is refused, whatever a maintainer approved: only a
 * transfer, made in the record itself, changes who a namespace belongs to.
 */
function judgePins(verdict, submission, record, context) {
    const { identity } = verdict;
    if (verdict.outcome !== 'proved' || identity === undefined)
        return { outcome: 'disproved', told: [] };
    const publication = { identity, submission, now: context.now };
    const judgement = record === undefined
        ? judgeFirst(identity, submission, context)
        : judgeLater(verdict, identity, submission, record);
    if (judgement?.kind === 'refused')
        return { outcome: 'disproved', told: [judgement.told] };
    const next = record === undefined ? createRecord(publication) : extendRecord(record, publication);
    if (judgement === undefined)
        return { outcome: 'proved', told: [], record: next };
    const waitHours = toWaitHours(judgement.review, context);
    if (isOver(judgement.review, waitHours, context))
        return { outcome: 'proved', told: [], record: next };
    const wait = waitHours === undefined ? {} : { waitHours };
    return { outcome: 'proved', told: [judgement.told], review: judgement.review, ...wait, record: next };
}
function toWaitHours(review, { newNamespaceHours }) {
    if (review === 'first-publication')
        return newNamespaceHours;
    return review === 'new-key' ? NEW_KEY_HOURS : undefined;
}
/** A first publication waits for a maintainer or for the hours, a new key for both, the others for a maintainer. */
function isOver(review, waitHours, { now, approved, waitingSince }) {
    const waited = waitingSince === undefined ? undefined : (Date.parse(now) - Date.parse(waitingSince)) / MS_PER_HOUR;
    const hasPassed = waited !== undefined && waitHours !== undefined && waited >= waitHours;
    if (review === 'first-publication')
        return approved || hasPassed;
    if (review === 'new-key')
        return approved && (waited === undefined || hasPassed);
    return approved;
}
function judgeFirst(identity, submission, context) {
    const below = identity.kind === 'domain' ? judgeBelow(identity, submission, context.parentRecords ?? []) : undefined;
    if (below !== undefined)
        return below;
    if (context.isApprovedNamespace)
        return undefined;
    return toReview('first-publication', 'namespace-first-publication', {
        namespace: submission.namespace,
        hours: context.newNamespaceHours,
    });
}
/**
 * Threat 29 one label below: who took over a domain must not get at once, below it, what the domain's own pins deny. The
 * record of the proven host counts, and the nearest one above the namespace.
 */
function judgeBelow(identity, submission, parents) {
    const own = findParent(identity, parents);
    if (own !== undefined && !isPinned(identity, own)) {
        return toReview('new-key', ...describeStranger(identity, submission));
    }
    const nearest = parents[0];
    if (nearest === undefined || isPinned(identity, nearest))
        return undefined;
    const args = { namespace: submission.namespace, host: identity.host, parent: nearest.ns };
    return toReview('child-namespace', 'namespace-below-recorded', args);
}
/** The record of the very host that was proven, which is then above the namespace's own. */
function findParent({ host }, parents) {
    return parents.find(({ domain }) => domain?.host === host);
}
function judgeLater(verdict, identity, submission, record) {
    const { kind } = verdict;
    const wanted = record.policy?.requireProof;
    const { namespace } = submission;
    if (wanted !== undefined && kind !== wanted)
        return toRefused('namespace-proof-required', { namespace, kind: kind ?? 'none', wanted });
    const missed = findMissedPin(verdict, record);
    if (missed !== undefined)
        return toRefused('namespace-workflow-pinned', { namespace, ...missed });
    if (identity.kind !== record.kind || !(0,ascii_case/* isSameIgnoringCase */.K)(record.ns, namespace)) {
        return toRefused('namespace-kind-differs', { namespace, kind: identity.kind, recorded: record.kind });
    }
    const judged = identity.kind === 'github' ? judgeOwner(identity, submission, record) : judgeDomain(identity, submission, record);
    return judged ?? judgeRepository(identity, submission, record);
}
/** Threat 8, and the renamed account of section 2: neither the login nor the id alone is the owner. */
function judgeOwner({ ownerId, login }, { namespace }, { github }) {
    if (github === undefined)
        return toRefused('namespace-owner-differs', { namespace, login, ownerId, pinned: 'nobody' });
    const isSameId = github.ownerId === ownerId;
    const isSameLogin = (0,ascii_case/* isSameIgnoringCase */.K)(github.login, login);
    if (isSameId && isSameLogin)
        return undefined;
    if (isSameLogin)
        return toRefused('namespace-owner-recreated', { namespace, login, found: ownerId, pinned: github.ownerId });
    if (isSameId)
        return toRefused('namespace-owner-renamed', { namespace, ownerId, pinned: github.login, found: login });
    return toRefused('namespace-owner-differs', {
        namespace,
        login,
        ownerId,
        pinned: `${github.login} (${github.ownerId})`,
    });
}
/** Threat 10: another repository of the same owner does not take over a server. */
function judgeRepository(identity, { name }, record) {
    const found = identity.kind === 'github' ? identity.repositoryId : identity.delegate?.repositoryId;
    const pinned = findRepositoryIds(record, name);
    if (found === undefined || pinned.length === 0 || pinned.includes(found))
        return undefined;
    const repository = identity.kind === 'github' ? (identity.repository ?? 'unnamed') : 'by delegation';
    const args = { name, repository, found, pinned: pinned.slice(0, 10).join(', ') };
    return toReview('other-repository', 'namespace-repository-not-pinned', args);
}
/** Threats 29 and 30: an expired or sold domain, and a parent that takes a recorded child. */
function judgeDomain(identity, submission, record) {
    if (isPinned(identity, record))
        return undefined;
    const own = (0,namespace_name/* classifyNamespace */.g)(submission.namespace);
    const isChilds = own.kind === 'domain' && record.domain?.host === own.host;
    if (isChilds && identity.host !== own.host) {
        const args = { namespace: submission.namespace, host: own.host, parent: identity.host };
        return toReview('child-namespace', 'namespace-child-recorded', args);
    }
    return toReview('new-key', ...describeStranger(identity, submission));
}
/** A key or an account that published here before, or a key that such a key signed for. */
function isPinned({ key, delegate, signedByPinnedKey }, { domain }) {
    if (domain === undefined)
        return false;
    if (key !== undefined) {
        const isKnown = domain.keys.some(({ alg, sha256 }) => alg === key.alg && sha256 === key.sha256);
        return isKnown || (signedByPinnedKey === true && domain.keys.length > 0);
    }
    return delegate !== undefined && (domain.delegates ?? []).some(({ ownerId }) => ownerId === delegate.ownerId);
}
function describeStranger({ host, key, delegate }, { namespace }) {
    if (key === undefined && delegate !== undefined) {
        const { login, ownerId } = delegate;
        return ['namespace-delegate-not-pinned', { namespace, host, login, ownerId, hours: NEW_KEY_HOURS }];
    }
    const fingerprint = key === undefined ? 'unnamed' : `${key.alg} ${key.sha256.slice(0, 16)}`;
    return ['namespace-key-not-pinned', { namespace, host, key: fingerprint, hours: NEW_KEY_HOURS }];
}
function toRefused(code, args) {
    return { kind: 'refused', told: { code, severity: 'error', args } };
}
/** What everybody meets once is no warning; that somebody else than before publishes is one. */
function toReview(review, code, args) {
    const severity = review === 'first-publication' ? 'info' : 'warning';
    return { kind: 'review', review, told: { code, severity, args } };
}

// EXTERNAL MODULE: ./build/ownership/remote-place.js
var remote_place = __webpack_require__(6796);
;// CONCATENATED MODULE: ./build/ownership/remote-holders.js



const SEVERITIES = {
    'remote-url-in-use': 'error',
    'remote-url-shared': 'warning',
    'remote-url-alike': 'warning',
};
/** More of them say nothing more. */
const MAX_NAMED = 3;
const MAX_SHOWN_CHARS = 180;
/**
 * Who may hold a URL (rules.md D-12 and 13). Places are compared, so that no other spelling of a URL passes for another
 * one; a URL with a variable that is open, the same server, and a server of the same proven owner never conflict. What is
 * left:
 *
 * | this one | the other | result |
 * |---|---|---|
 * | aligned or declared | any | it may: that beats first come |
 * | unproven | aligned or declared | `remote-url-in-use`, an error |
 * | unproven | unproven | both may: an unproven one blocks nobody. `remote-url-shared`, a warning; `remote-url-alike` where the texts differ |
 *
 * An unproven remote whose host did not answer is unproven here too: whoever was proven for the URL keeps it meanwhile.
 * Every URL is read once, so the work grows with the number of remotes and holders, not with their product.
 */
function judgeRemoteHolders(claim, others) {
    const contested = claim.remotes.filter(({ evidence }) => evidence === 'unproven');
    if (contested.length === 0)
        return [];
    const rivals = groupByPlace(claim, others);
    return contested.flatMap((remote) => {
        const place = remote.place ?? (0,remote_place/* toPlace */.x)(remote.url);
        const here = place === undefined ? undefined : rivals.get(place);
        if (here === undefined)
            return [];
        if (here.proven.size > 0)
            return [...here.proven.values()].map((other) => tell('remote-url-in-use', remote, other));
        return [...here.unproven.values()].map((other) => tell(other.url === remote.url ? 'remote-url-shared' : 'remote-url-alike', remote, other));
    });
}
/**
 * Who a proven identity is, for the exemption of D-12: the same GitHub owner, the same domain, or the same key. One that
 * two servers have in common is enough. No identity has none.
 */
function toOwnerKeys(identity) {
    if (identity === undefined)
        return [];
    if (identity.kind === 'github')
        return [`github:${identity.ownerId}`];
    const { host, key, delegate } = identity;
    return [
        `domain:${host}`,
        ...(key === undefined ? [] : [`key:${key.alg}:${key.sha256}`]),
        ...(delegate === undefined ? [] : [`github:${delegate.ownerId}`]),
    ];
}
function groupByPlace(claim, others) {
    const ownerKeys = new Set(claim.ownerKeys);
    const groups = new Map();
    for (const other of new Set(others)) {
        const place = isOwn(claim.name, ownerKeys, other) ? undefined : (other.place ?? (0,remote_place/* toPlace */.x)(other.url));
        if (place === undefined)
            continue;
        const group = groups.get(place) ?? { proven: new Map(), unproven: new Map() };
        groups.set(place, group);
        const side = other.evidence === 'unproven' ? group.unproven : group.proven;
        const key = (0,ascii_case/* toAsciiLower */.O)(other.name);
        if (side.size < MAX_NAMED && !side.has(key))
            side.set(key, other);
    }
    return groups;
}
function isOwn(name, ownerKeys, other) {
    if ((0,ascii_case/* isSameIgnoringCase */.K)(name, other.name))
        return true;
    return other.ownerKeys?.some((key) => ownerKeys.has(key)) ?? false;
}
function tell(code, remote, { url, name, version, file, evidence }) {
    return {
        code,
        severity: SEVERITIES[code],
        index: remote.index,
        member: 'url',
        args: { url: shown(remote.url), other: shown(url), name, version, file: shown(file), evidence },
    };
}
function shown(text) {
    return (0,shorten_text/* shortenText */.B)(text, MAX_SHOWN_CHARS);
}

// EXTERNAL MODULE: ./build/registry/policy-schema.js
var policy_schema = __webpack_require__(65600);
// EXTERNAL MODULE: ./build/commands/verify/prove-entry.js + 26 modules
var prove_entry = __webpack_require__(86293);
;// CONCATENATED MODULE: ./build/commands/verify/settle-late.js
const settle_late_MS_PER_HOUR = 3_600_000;
/** What has been late for too long is missing (ownership.md 8.1): it is disproved then. Anything else stays. */
function settleLate(proof, { submittedAt, now, pendingHours }) {
    const waited = submittedAt === undefined ? 0 : (Date.parse(now) - Date.parse(submittedAt)) / settle_late_MS_PER_HOUR;
    if (!(waited >= pendingHours) || submittedAt === undefined)
        return proof;
    const { namespace, packages, remotes } = proof;
    return {
        ...(namespace ? { namespace: expire(namespace, { what: 'The proof of the namespace', hours: pendingHours }) } : {}),
        packages: packages.map(({ verdict, ...rest }) => ({
            ...rest,
            verdict: expire(verdict, { what: `The ${rest.type} package "${rest.identifier}"`, hours: pendingHours }),
        })),
        remotes,
    };
}
function expire(verdict, args) {
    if (verdict.outcome !== 'late')
        return verdict;
    const told = { code: 'waited-too-long', severity: 'error', args };
    const before = verdict.told.map((one) => (one.severity === 'warning' ? { ...one, severity: 'info' } : one));
    return { ...verdict, outcome: 'disproved', told: [told, ...before] };
}

;// CONCATENATED MODULE: ./build/commands/verify/settle-entry.js








/** Puts together rules, registry state, proofs, pins and remotes of one entry: all findings, one verdict. */
function settleEntry(given, context) {
    const asked = settleWaiting(given, context);
    const { judged, proof } = asked;
    const { submission } = judged;
    const pins = submission && proof?.namespace ? settlePins(asked, context) : undefined;
    const told = proof && submission ? tellProof(submission.name, proof, context) : [];
    if (pins)
        told.push(...pins.told.map((one) => ({ ...one, pointer: '/name' })));
    if (proof && submission)
        told.push(...tellHolders(asked, context));
    const news = dropRepeated([
        ...judged.findings.filter(({ severity }) => severity === 'error'),
        ...asked.stateFindings.map((finding) => locate(finding, asked)),
        ...told.map((one) => locate(toFinding(one), asked)),
    ]).sort(finding/* compareFindings */.Eg);
    const findings = dropRepeated([...judged.findings, ...news]).sort(finding/* compareFindings */.Eg);
    const outcome = proof ? (0,prove_entry/* outcomeOf */.sG)(proof) : 'proved';
    const verdict = toVerdict(findings, { outcome, pins, isOpen: told.some(isOpen) || findings.some(needsHuman) });
    const text = findings.length === 0 ? {} : { text: judged.document?.text };
    const [ofServer, ofProof] = partition(findings, ({ file }) => file === undefined || file !== judged.proof?.file);
    const shared = { verdict, ...identityOf(asked) };
    return {
        file: { file: judged.file, ...shared, findings: ofServer, dropped: judged.dropped, ...text },
        ...(judged.proof && ofProof.length > 0 ? { proofFile: tellProofFile(judged.proof, ofProof) } : {}),
        asked,
        ...(pins ? { pins } : {}),
        outcome,
        news,
    };
}
/** A file with a token in it is told, and not shown. */
function tellProofFile({ file, text }, findings) {
    const isSecret = findings.some(({ code }) => code === 'proof-token-exposed');
    const verdict = (0,finding/* hasErrors */.Cs)(findings) ? 'fail' : 'pass';
    return { file, verdict, findings, dropped: 0, ...(isSecret ? {} : { text }) };
}
function partition(all, isFirst) {
    return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}
/** Closed where in doubt: an outcome that is a no fails, whether or not somebody found words for it. */
function toVerdict(findings, { outcome, pins, isOpen }) {
    if ((0,finding/* hasErrors */.Cs)(findings) || outcome === 'disproved' || pins?.outcome === 'disproved')
        return 'fail';
    const isHeld = pins !== undefined && isHeldBack(pins);
    return outcome === 'late' || outcome === 'unknown' || isHeld || isOpen ? 'pending' : 'pass';
}
function needsHuman({ code }) {
    return code === 'change-needs-a-human';
}
/** A rule and the world may tell the same thing about the same place. */
function dropRepeated(findings) {
    const seen = new Set();
    return findings.filter(({ code, pointer, args }) => {
        const key = code === 'name-case-not-canonical' ? code : JSON.stringify([code, pointer, args]);
        return seen.size < seen.add(key).size;
    });
}
function settleWaiting(asked, { now, authority }) {
    const { proof, judged } = asked;
    if (!proof)
        return asked;
    const { pendingHours } = authority.policy.waiting;
    return { ...asked, proof: settleLate(proof, { submittedAt: judged.submittedAt, now, pendingHours }) };
}
/** What is proven and must wait all the same: for a maintainer, or for its hours. */
function isHeldBack({ review }) {
    return review !== undefined;
}
function identityOf({ judged }) {
    const { submission } = judged;
    return submission ? { name: submission.name, version: submission.version } : {};
}
function settlePins(asked, context) {
    const { submission } = asked.judged;
    const verdict = asked.proof?.namespace;
    // Without a registry nobody knows who published before.
    if (!submission || verdict?.outcome !== 'proved' || !context.authority.catalogue)
        return undefined;
    const ns = submission.namespace.toLowerCase();
    const record = context.records.get(ns) ?? context.authority.readRecord(ns);
    const { policy } = context.authority;
    const approved = policy.approvedNamespaces.map((name) => name.toLowerCase());
    const { submittedAt } = asked.judged;
    return judgePins(verdict, submission, record, {
        now: context.now,
        approved: context.isApproved(submission.name, submission.version),
        // A registry may let nobody wait.
        isApprovedNamespace: approved.includes(ns) || policy.waiting.newNamespaceHours === 0,
        newNamespaceHours: policy.waiting.newNamespaceHours,
        parentRecords: namespacesAbove(ns).flatMap((parent) => context.records.get(parent) ?? context.authority.readRecord(parent) ?? []),
        ...(submittedAt === undefined ? {} : { waitingSince: submittedAt }),
    });
}
/** `com.example.api.v1`: `com.example.api` and `com.example`. */
function namespacesAbove(namespace) {
    const labels = namespace.split('.');
    return labels.slice(2).map((_, index) => labels.slice(0, labels.length - 1 - index).join('.'));
}
function isOpen(told) {
    return told.isOpen === true;
}
function tellProof(name, { namespace, packages, remotes }, context) {
    const { policy } = context.authority;
    const ofNamespace = (namespace?.told ?? []).map((told) => ({ ...told, pointer: '/name' }));
    const ofPackages = packages.flatMap(({ index, verdict }) => verdict.told.map((told) => ({ ...told, pointer: withMember(`/packages/${index}`, told.member ?? 'identifier') })));
    const ofRemotes = remotes.flatMap((remote) => {
        const pointer = `/remotes/${remote.index}/url`;
        const told = remote.told.map((one) => ({ ...one, pointer }));
        if (!lacksEvidence(remote, context))
            return told;
        const line = (0,remote_declaration/* renderRemoteDeclaration */.t)(name);
        const args = { url: remote.url, evidence: remote.evidence, required: policy.remoteEvidence, line };
        return [...told, soften({ code: 'remote-evidence-missing', severity: 'error', args, pointer }, remote)];
    });
    return [...ofNamespace, ...ofPackages, ...ofRemotes];
}
/** Whether the policy asks for more than was shown of a remote's host. */
function lacksEvidence({ evidence }, { authority: { policy } }) {
    return rankOf(evidence) < rankOf(policy.remoteEvidence);
}
/** A host that could not be asked has refused nothing (D-8): the entry waits. */
function soften(told, remote) {
    return told.severity === 'error' && remote?.outcome === 'unknown'
        ? { ...told, severity: 'warning', isOpen: true }
        : told;
}
function rankOf(evidence) {
    return policy_schema/* REMOTE_EVIDENCE */.b$.indexOf(evidence);
}
function tellHolders({ judged, proof }, context) {
    const { submission } = judged;
    if (!submission || !proof)
        return [];
    // Many remotes may mean one place: its holders are looked up once.
    const places = new Set(proof.remotes.flatMap(({ place }) => place ?? []));
    const others = [...places].flatMap((place) => context.remoteIndex.holdersAt(place, submission.name));
    const claim = { name: submission.name, remotes: proof.remotes, ownerKeys: ownerKeysOf(proof) };
    return judgeRemoteHolders(claim, others).map(({ index, ...told }) => {
        const remote = proof.remotes.find((one) => one.index === index);
        return soften({ ...told, pointer: `/remotes/${index}/url` }, remote);
    });
}
/** Whose entry it is: the same proven owner may list one URL twice. */
function ownerKeysOf({ namespace }) {
    return toOwnerKeys(namespace?.outcome === 'proved' ? namespace.identity : undefined);
}
function toFinding({ code, severity, args, pointer }) {
    return { code, severity, args, pointer };
}
function withMember(base, member) {
    return member === '' ? base : `${base}/${member}`;
}
/** A finding about the newest form at its place in the document as it was submitted. */
function locate(finding, { judged: { file, document } }) {
    if (!document || finding.pointer === undefined)
        return { ...finding, file };
    const pointer = (0,submitted_pointer/* toSubmittedPointer */.k)(document.value, finding.pointer);
    const place = document.locate(pointer) ?? document.locate(parentOf(pointer)) ?? {};
    return { ...finding, file, pointer, ...place };
}
function parentOf(pointer) {
    return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}


/***/ }),

/***/ 49495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ toReportedOwnership),
/* harmony export */   P1: () => (/* binding */ toReplayReport),
/* harmony export */   j$: () => (/* binding */ toVerificationReport)
/* harmony export */ });
/* unused harmony export fitVerificationReport */
/* harmony import */ var _findings_render_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29282);

function toVerificationReport(verification) {
    const { files, entries, requests, registryId } = verification;
    const report = (0,_findings_render_report_js__WEBPACK_IMPORTED_MODULE_0__/* .toReport */ .cG)(files);
    const byFile = new Map(entries.map((entry) => [entry.file.file, entry]));
    return {
        ...report,
        files: report.files.map((file) => ({ ...file, ...describeEntry(byFile.get(file.file)) })),
        registry: registryId,
        requests: Object.fromEntries(requests),
    };
}
/** The report within `bytes` of JSON, for outputs that have a limit. */
function fitVerificationReport(verification, bytes) {
    const report = toVerificationReport(verification);
    return { ...report, ...fitReport(report, bytes) };
}
function describeEntry(entry) {
    if (!entry)
        return {};
    const { asked, pins } = entry;
    const ownership = asked.proof && toReportedOwnership(asked.proof);
    const review = pins?.review === undefined ? {} : { review: pins.review };
    const hours = pins?.outcome === 'proved' ? pins.waitHours : undefined;
    const wait = hours === undefined ? {} : { waitHours: hours };
    return {
        ...(asked.isUnchanged ? { unchanged: true } : {}),
        ...(ownership ? { ownership: { ...ownership, ...review, ...wait } } : {}),
    };
}
function toReportedOwnership({ namespace, packages, remotes }) {
    return {
        ...(namespace
            ? {
                namespace: {
                    outcome: namespace.outcome,
                    ...(namespace.kind ? { kind: namespace.kind } : {}),
                    ...(namespace.evidence === undefined ? {} : { evidence: namespace.evidence }),
                },
            }
            : {}),
        packages: packages.map(({ index, type, identifier, verdict: { outcome, digest, observed } }) => ({
            index,
            type,
            identifier,
            outcome,
            ...(digest === undefined ? {} : { digest }),
            ...(observed === undefined ? {} : { observed }),
        })),
        remotes: remotes.map(({ index, url, evidence }) => ({ index, url, evidence })),
    };
}
function toReplayReport({ name, version, checks, file, requests, verdict }) {
    return {
        ...(0,_findings_render_report_js__WEBPACK_IMPORTED_MODULE_0__/* .toReport */ .cG)([file]),
        verdict,
        replay: { name, version, checks },
        requests: Object.fromEntries(requests),
    };
}


/***/ }),

/***/ 53572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ askDeclaration),
/* harmony export */   t: () => (/* binding */ renderRemoteDeclaration)
/* harmony export */ });
/* harmony import */ var _evidence_inquiry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62829);
/* harmony import */ var _manifest_shorten_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85669);
/* harmony import */ var _ascii_case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8930);
/* harmony import */ var _delegation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32713);
/* harmony import */ var _txt_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38676);
/* harmony import */ var _well_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62721);






const PREFIX = 'mcp-registry-remote=';
const MAX_LINE_CHARS = 250;
/**
 * Asks the host of a remote, by TXT and well-known file side by side, whether it names the server or its proven owner
 * (ownership.md 7). One of the two is enough. Only that very host is asked: a domain above it says nothing here.
 */
function* askDeclaration(host, name, identity) {
    const [txt, file] = (yield* (0,_evidence_inquiry_js__WEBPACK_IMPORTED_MODULE_1__/* .together */ .bs)([askRecords(host), (0,_well_known_js__WEBPACK_IMPORTED_MODULE_0__/* .askWellKnown */ .Dd)(host)]));
    const owner = toOwner(identity);
    const records = txt.kind === 'views' ? txt.views.flatMap(({ texts }) => texts) : [];
    const record = records.find((text) => declares(text, name, owner));
    if (record !== undefined)
        return { kind: 'declared', source: `TXT ${host}`, line: toShown(record) };
    const line = file.kind === 'lines' ? file.lines.find((text) => declares(text, name, owner)) : undefined;
    if (line !== undefined)
        return { kind: 'declared', source: (0,_well_known_js__WEBPACK_IMPORTED_MODULE_0__/* .toWellKnownUrl */ .w1)(host), line: toShown(line) };
    const details = [txt, file].flatMap((reading) => (reading.kind === 'unknown' ? [reading.detail] : []));
    return details.length === 0 ? { kind: 'silent' } : { kind: 'unknown', detail: details.join('; ') };
}
/** The line by which a host declares a server. */
function renderRemoteDeclaration(name) {
    return `${PREFIX}${name}`;
}
function* askRecords(host) {
    return (0,_txt_records_js__WEBPACK_IMPORTED_MODULE_2__/* .readTxt */ .X)(yield* (0,_evidence_inquiry_js__WEBPACK_IMPORTED_MODULE_1__/* .askTxt */ .AO)({ host, resolvers: 'one' }), 1);
}
/** Names are unique without regard to case, so case is no matter (D-4). */
function declares(text, name, owner) {
    const line = text.trim();
    if (line.startsWith(PREFIX))
        return (0,_ascii_case_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameIgnoringCase */ .K)(line.slice(PREFIX.length), name);
    return owner !== undefined && (0,_delegation_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDelegations */ .Vt)([line]).delegates.some((delegate) => (0,_delegation_js__WEBPACK_IMPORTED_MODULE_4__/* .isDelegatedTo */ .Le)(delegate, owner));
}
/** The GitHub account behind the namespace, where there is one. */
function toOwner(identity) {
    return identity?.kind === 'github' ? identity : identity?.delegate;
}
function toShown(text) {
    return (0,_manifest_shorten_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shortenText */ .B)(text.trim(), MAX_LINE_CHARS);
}


/***/ }),

/***/ 7423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V5: () => (/* binding */ NAMESPACE_RECORD_FILE),
/* harmony export */   Wr: () => (/* binding */ parseNamespaceRecord),
/* harmony export */   kM: () => (/* binding */ NAMESPACE_RECORD_SCHEMA_ID),
/* harmony export */   zf: () => (/* binding */ renderNamespaceRecord)
/* harmony export */ });
/* harmony import */ var ajv__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42463);

const NAMESPACE_RECORD_FILE = 'namespace.json';
const NAMESPACE_RECORD_SCHEMA_ID = 'mcp-git-registry/namespace/1';
const ID = { type: 'integer', minimum: 1 };
const TEXT = { type: 'string', minLength: 1, maxLength: 300 };
const SCHEMA = {
    type: 'object',
    additionalProperties: false,
    required: ['schema', 'ns', 'canonical', 'kind', 'servers', 'firstSeen'],
    properties: {
        schema: { const: NAMESPACE_RECORD_SCHEMA_ID },
        ns: TEXT,
        canonical: TEXT,
        kind: { enum: ['github', 'domain'] },
        github: {
            type: 'object',
            additionalProperties: false,
            required: ['ownerId', 'login', 'type'],
            properties: { ownerId: ID, login: TEXT, type: { enum: ['User', 'Organization'] } },
        },
        domain: {
            type: 'object',
            additionalProperties: false,
            required: ['host', 'keys'],
            properties: {
                host: TEXT,
                keys: {
                    type: 'array',
                    items: {
                        type: 'object',
                        additionalProperties: false,
                        required: ['alg', 'sha256', 'firstSeen'],
                        properties: { alg: TEXT, sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' }, firstSeen: TEXT },
                    },
                },
                delegates: {
                    type: 'array',
                    items: {
                        type: 'object',
                        additionalProperties: false,
                        required: ['ownerId', 'login', 'firstSeen'],
                        properties: { ownerId: ID, login: TEXT, firstSeen: TEXT },
                    },
                },
            },
        },
        servers: {
            type: 'object',
            additionalProperties: {
                type: 'object',
                additionalProperties: false,
                required: ['repositoryIds'],
                properties: { repositoryIds: { type: 'array', items: ID } },
            },
        },
        policy: {
            type: 'object',
            additionalProperties: false,
            properties: {
                workflow: TEXT,
                environment: TEXT,
                requireProof: TEXT,
                allowSelfHosted: { type: 'boolean' },
            },
        },
        firstSeen: TEXT,
        pr: ID,
    },
};
/** Reads the text of a namespace.json. A record that cannot be read is never taken for an absent one. */
function parseNamespaceRecord(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { kind: 'problem', reason: 'it is not JSON' };
    }
    const validate = recordValidator();
    if (validate(value))
        return { kind: 'record', record: value };
    const first = validate.errors?.[0];
    return { kind: 'problem', reason: `${first?.instancePath || 'the document'} ${first?.message ?? 'is no record'}` };
}
/** The one text of a record: two spaces, LF at the end. */
function renderNamespaceRecord(record) {
    const { schema, ns, canonical, kind, github, domain, servers, policy, firstSeen, pr } = record;
    const ordered = { schema, ns, canonical, kind, github, domain, servers, policy, firstSeen, pr };
    return `${JSON.stringify(ordered, null, 2)}\n`;
}
let validator;
function recordValidator() {
    validator ??= new ajv__WEBPACK_IMPORTED_MODULE_0__.Ajv({ strict: false }).compile(SCHEMA);
    return validator;
}


/***/ }),

/***/ 6796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ toRemotePlace),
/* harmony export */   x: () => (/* binding */ toPlace)
/* harmony export */ });
/* harmony import */ var _manifest_json_members_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98338);
/* harmony import */ var _manifest_url_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50040);


/** What needs no escape in a URL (RFC 3986, 2.3). */
const UNRESERVED = /^[A-Za-z0-9._~-]$/;
/**
 * The place that a URL names, however it is written: case of the host, a dot behind it, the default port, a user name,
 * `.`, `..` and `//` in the path, a slash at its end, an empty query, a fragment, and escapes of what needs none make no
 * difference (RFC 3986, 6.2). A place is its own place. Undefined for what is no URL, or has a variable.
 */
function toPlace(url) {
    if ((0,_manifest_url_template_js__WEBPACK_IMPORTED_MODULE_0__/* .variablesOf */ .ht)(url).length > 0 || !URL.canParse(url))
        return undefined;
    const parsed = new URL(url);
    parsed.hash = '';
    parsed.username = '';
    parsed.password = '';
    parsed.hostname = parsed.hostname.replace(/\.$/, '');
    parsed.pathname = unescapePlain(parsed.pathname).replace(/\/{2,}/g, '/');
    parsed.search = unescapePlain(parsed.search);
    const query = parsed.search;
    parsed.search = '';
    return parsed.href.replace(/\/$/, '') + query;
}
/**
 * The place of a remote: of its URL, with the value of every variable that can have only one (its value, its default, or
 * the only choice) filled in. Undefined where a variable is open, or there is no URL.
 */
function toRemotePlace(remote) {
    const url = (0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_1__/* .getMember */ .Xf)(remote, 'url');
    if (typeof url !== 'string')
        return undefined;
    const names = (0,_manifest_url_template_js__WEBPACK_IMPORTED_MODULE_0__/* .variablesOf */ .ht)(url);
    if (names.length === 0)
        return toPlace(url);
    const variables = (0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_1__/* .getMember */ .Xf)(remote, 'variables');
    const values = new Map();
    for (const name of names) {
        const value = (0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(variables) ? findOnlyValue((0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_1__/* .getMember */ .Xf)(variables, name)) : undefined;
        if (value !== undefined)
            values.set(name, value);
    }
    return values.size === names.length ? toPlace((0,_manifest_url_template_js__WEBPACK_IMPORTED_MODULE_0__/* .fillTemplate */ .ou)(url, values)) : undefined;
}
function findOnlyValue(variable) {
    if (!(0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(variable))
        return undefined;
    const choices = (0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_1__/* .getMember */ .Xf)(variable, 'choices');
    const only = Array.isArray(choices) && choices.length === 1 ? choices[0] : undefined;
    const value = [(0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_1__/* .getMember */ .Xf)(variable, 'value'), (0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_1__/* .getMember */ .Xf)(variable, 'default'), only].find(isFilled);
    return value === undefined ? undefined : String(value);
}
function isFilled(value) {
    return (typeof value === 'string' && value !== '') || typeof value === 'number' || typeof value === 'boolean';
}
/** One pass, and no bare `%`: what an escape stands for is never read as a part of another one. */
function unescapePlain(text) {
    return text.replace(/%(?![0-9a-f]{2})/gi, '%25').replace(/%([0-9a-f]{2})/gi, (whole, digits) => {
        const character = String.fromCharCode(Number.parseInt(digits, 16));
        return UNRESERVED.test(character) ? character : whole.toUpperCase();
    });
}


/***/ }),

/***/ 73604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ay: () => (/* binding */ dist_node_v5)
});

// UNUSED EXPORTS: DNS, URL

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
