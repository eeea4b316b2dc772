export const id = 873;
export const ids = [873];
export const modules = {

/***/ 18718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ judgePlace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * Whether a path leads through a symbolic link below a folder, or out of it. Without `confinedTo` the folder is the
 * current one, and what lies elsewhere is in its place: links above it are the person's own.
 */
function judgePlace(name, confinedTo, files) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(confinedTo ?? '.');
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(name));
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(below) || below.split(/[\\/]/, 1)[0] === '..')
        return confinedTo === undefined ? 'plain' : 'outside';
    const [realRoot, real] = [files.resolveLinks(root), files.resolveLinks(name)];
    return real === undefined || realRoot === undefined || real === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(realRoot, below) ? 'plain' : 'linked';
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

/***/ 80428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ checkRegistryId),
/* harmony export */   X: () => (/* binding */ readRegistryId)
/* harmony export */ });
/* harmony import */ var _findings_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81735);
/* harmony import */ var _registry_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27102);
/* harmony import */ var _registry_policy_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65600);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95241);




const ID_FORM = new RegExp(_registry_policy_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_SCHEMA */ .tD.properties.id.pattern);
const MAX_ID_CHARS = _registry_policy_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_SCHEMA */ .tD.properties.id.maxLength;
/** No host has one. A private key that was typed here by mistake is one. */
const LONG_LABEL = /^[^/]*[^./]{64}/;
/**
 * The id of a registry as a person gives it: the id itself, or the URL of its site. @throws UserError for what is none, and
 * for a host without a dot: most often a word such as REGISTRY that was to be replaced.
 */
function readRegistryId(given) {
    const id = checkRegistryId((0,_registry_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .toRegistryId */ .uX)(given.trim()));
    if (/^[^/]*\./.test(id))
        return id;
    throw new _world_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${(0,_findings_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteForeignText */ ._z)(JSON.stringify(given))} is not the id of a registry: its host has no dot.`, 'Give the id that about.json of its site names, such as acme.github.io/mcp.');
}
/** An id that proofs can be made for. @throws UserError for `localhost`, and for what is no id. */
function checkRegistryId(id) {
    if (id === _registry_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_REGISTRY_ID */ .ED ||
        id.startsWith(`${_registry_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_REGISTRY_ID */ .ED}:`) ||
        id.startsWith(`${_registry_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_REGISTRY_ID */ .ED}/`)) {
        throw new _world_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`The registry has the id "${_registry_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_REGISTRY_ID */ .ED}", which every machine has: a proof for it would be one for all of them.`, 'Give the registry an "id" or a "base-url" in its registry.yml, such as acme.github.io/mcp.');
    }
    if (id.length <= MAX_ID_CHARS && ID_FORM.test(id) && !LONG_LABEL.test(id))
        return id;
    throw new _world_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${(0,_findings_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteForeignText */ ._z)(JSON.stringify(id))} is not the id of a registry.`, 'It is a host plus an optional path, such as acme.github.io/mcp; about.json of its site names it.');
}


/***/ }),

/***/ 43412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readPolicyFile),
/* harmony export */   i: () => (/* binding */ readJudgePolicy)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74438);
/* harmony import */ var _findings_render_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58703);
/* harmony import */ var _manifest_judge_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21818);
/* harmony import */ var _registry_judge_policy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88576);
/* harmony import */ var _registry_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27102);
/* harmony import */ var _judge_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18718);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47130);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95241);








const MAX_MISTAKES_TOLD = 5;
const MAX_POLICY_BYTES = 262_144;
/** The terms that `--policy` names: `public` (the default), `private`, or the file of a registry's policy. */
function readJudgePolicy(given, confinedTo, world) {
    if (given === undefined || given === '' || given === 'public')
        return _manifest_judge_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .PUBLIC_POLICY */ .nS;
    if (given === 'private')
        return _manifest_judge_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .PRIVATE_POLICY */ .Pq;
    return (0,_registry_judge_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .toJudgePolicy */ .V)(readPolicyFile(given, confinedTo, world));
}
/** The policy in a file that a person named. @throws UserError with every mistake in it. */
function readPolicyFile(given, confinedTo, world) {
    if (confinedTo !== undefined && (0,_judge_place_js__WEBPACK_IMPORTED_MODULE_4__/* .judgePlace */ .t)(given, confinedTo, world.files) !== 'plain') {
        throw new _world_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`The policy file "${given}" lies outside of the repository, or a symbolic link leads to it.`, 'Use public, private, or the path of a registry.yml in the repository.');
    }
    const raw = (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlainFile */ .b$)(given, { maxBytes: MAX_POLICY_BYTES }, world.files);
    if (raw === undefined) {
        throw new _world_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`There is no policy file at "${given}".`, 'Use public, private, or the path of a registry.yml.');
    }
    if (raw.kind === 'unreadable') {
        throw new _world_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`The policy file "${given}" cannot be read: ${raw.reason}.`, 'Use a plain file.');
    }
    const { policy, findings } = (0,_registry_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .readPolicy */ .T4)(new TextDecoder().decode(raw.bytes), given);
    if (policy !== undefined)
        return policy;
    const told = findings
        .toSorted(_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .Eg)
        .slice(0, MAX_MISTAKES_TOLD)
        .map((finding) => `  ${(0,_findings_render_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPlace */ .oL)(finding)}  ${(0,_findings_render_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMessage */ .e4)(finding)}`);
    if (findings.length > told.length)
        told.push(`  … and ${findings.length - told.length} more`);
    throw new _world_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo([`The policy file "${given}" is not understood:`, ...told].join('\n'), 'Correct the policy file; docs/registry.schema.json says what it may hold.');
}


/***/ }),

/***/ 38483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ judgeSubmission)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74438);
/* harmony import */ var _manifest_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89802);
/* harmony import */ var _manifest_identity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52476);
/* harmony import */ var _manifest_judge_server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79058);
/* harmony import */ var _manifest_server_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57317);
/* harmony import */ var _ownership_parse_proof_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91418);
/* harmony import */ var _registry_entry_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93356);
/* harmony import */ var _registry_judge_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88576);








/** What `validate` tells as a warning and a registry that lists servers cannot accept (D-7, ownership.md 8). */
const ERRORS_AT_ADMISSION = new Set([
    'package-version-missing',
    'nothing-to-run',
    'name-path-unsafe',
    'version-path-unsafe',
]);
/**
 * Judges the bytes by the rules of `validate` under the registry's policy, and reads the proof beside them. `vouched`:
 * the owner of the registry answers for the entry, so what is only asked of strangers stays a warning.
 */
function judgeSubmission(entry, policy, vouched = false) {
    const { file, bytes } = entry;
    const judged = (0,_manifest_judge_server_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeServer */ .TS)(bytes, { file, policy: (0,_registry_judge_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .toJudgePolicy */ .V)(policy), moreRules: _registry_entry_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .ENTRY_RULES */ .Jn });
    const proof = entry.proof && (0,_ownership_parse_proof_js__WEBPACK_IMPORTED_MODULE_3__/* .parseProof */ .k)(entry.proof.bytes, entry.proof.file);
    const rules = vouched ? judged.findings : judged.findings.map((finding) => raise(finding, policy));
    const findings = [...rules, ...(proof?.findings ?? [])];
    const told = {
        file,
        findings,
        dropped: judged.dropped,
        digest: (0,_manifest_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .o)(bytes),
        ...withDocument(judged.document),
        ...withTime(entry),
        ...describeProof(entry, proof?.findings ?? []),
    };
    // A proof that cannot be read is no proof that is not there: nothing else is tried in its place, and nobody is asked.
    if (told.proof?.isBroken)
        return told;
    const submission = judged.server && toSubmission(judged.server, { entry, digest: told.digest, proof: proof?.proof });
    return submission ? { ...told, submission } : told;
}
function describeProof({ proof }, findings) {
    if (!proof)
        return {};
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(proof.bytes);
    return { proof: { file: proof.file, text, isBroken: (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .Cs)(findings) } };
}
function withTime({ submittedAt }) {
    return submittedAt === undefined ? {} : { submittedAt };
}
function withDocument(document) {
    return document ? { document } : {};
}
function toSubmission(server, { entry, digest, proof }) {
    const identity = (0,_manifest_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .identifyServer */ .O)(server);
    const split = identity && (0,_manifest_server_name_js__WEBPACK_IMPORTED_MODULE_7__/* .isServerName */ .$P)(identity.name) ? (0,_manifest_server_name_js__WEBPACK_IMPORTED_MODULE_7__/* .splitServerName */ .Xe)(identity.name) : undefined;
    if (!identity || !split || identity.version === '')
        return undefined;
    return {
        ...identity,
        namespace: split.namespace,
        bytes: entry.bytes,
        digest,
        server,
        ...(proof ? { proof } : {}),
        ...(entry.pullRequest ? { pullRequest: entry.pullRequest } : {}),
    };
}
function raise(finding, policy) {
    if (policy.audience !== 'public' || finding.severity !== 'warning' || !ERRORS_AT_ADMISSION.has(finding.code)) {
        return finding;
    }
    const { code, rule, file, pointer, line, column, endLine, endColumn, args } = finding;
    const place = { file, pointer, line, column, endLine, endColumn, rule };
    const known = Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined));
    return { code, args, ...known, severity: 'error' };
}


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

/***/ 8930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isSameIgnoringCase),
/* harmony export */   O: () => (/* binding */ toAsciiLower)
/* harmony export */ });
/**
 * The text with A to Z lower-cased, and no other letter, so that no other letter becomes one: the Kelvin sign would. The
 * key of a namespace, a name or a host.
 */
function toAsciiLower(text) {
    return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
/** Whether two texts differ in nothing but the case of A to Z. */
function isSameIgnoringCase(a, b) {
    return toAsciiLower(a) === toAsciiLower(b);
}


/***/ }),

/***/ 2543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JY: () => (/* binding */ namespaceToDomain),
/* harmony export */   Lt: () => (/* binding */ domainCovers),
/* harmony export */   a5: () => (/* binding */ isAtOrBelow),
/* harmony export */   oB: () => (/* binding */ judgeDomain),
/* harmony export */   uy: () => (/* binding */ isHostName),
/* harmony export */   xo: () => (/* binding */ findSharedHost)
/* harmony export */ });
/* harmony import */ var _ascii_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8930);

const MAX_HOST_CHARS = 253;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** `127.1` and `0x7f.1` are addresses to WHATWG URLs: a last label of digits, or of hex digits behind 0x. */
const NUMERIC = /^(?:\d+|0x[0-9a-f]*)$/;
/**
 * One user's page, file or repository there would speak for everybody's namespace (ownership.md 1.2, 4.3, threat 11;
 * official registry, PR 1506 and 1574).
 */
const SHARED_HOSTS = ['github.io', 'gitlab.io', 'githubusercontent.com', 'github.com', 'gitlab.com'];
/**
 * Public suffixes of two labels that are met most. Not complete, on purpose: nobody but a registry of names can put a
 * record at one, so the list only gives a better message; the whole one has 10,000 lines and changes weekly.
 */
const SECOND_LEVELS = {
    au: 'com net org edu gov id asn',
    br: 'com net org gov edu',
    cn: 'com net org gov edu ac',
    hk: 'com net org edu gov',
    id: 'co or web ac go',
    il: 'co org net ac gov',
    in: 'co net org firm gen ind ac gov',
    jp: 'co ne or ac ad ed go gr',
    kr: 'co ne or re pe go ac',
    mx: 'com net org edu gob',
    my: 'com net org edu gov',
    nz: 'co net org ac govt geek gen school',
    pl: 'com net org edu gov',
    sg: 'com net org edu gov',
    th: 'co in ac or go',
    tr: 'com net org edu gov',
    tw: 'com net org edu gov',
    ua: 'com net org edu gov',
    uk: 'co org me ltd plc net sch ac gov nhs police',
    za: 'co net org web ac gov',
};
/**
 * Whether a host may prove a namespace (ownership.md 4.3, vectors 11.2): at least two labels of letters, digits and inner
 * hyphens, 253 characters, no address in any spelling, no public suffix, no shared hosting. Case is no matter. A host with
 * an `xn--` label is the problem `idn`, with its `host`: it looks like another one to people, so a person decides.
 */
function judgeDomain(text) {
    const host = (0,_ascii_case_js__WEBPACK_IMPORTED_MODULE_0__/* .toAsciiLower */ .O)(text);
    const labels = host.length > MAX_HOST_CHARS ? [] : host.split('.');
    const last = labels.at(-1) ?? '';
    if (host.length <= MAX_HOST_CHARS && NUMERIC.test(last)) {
        return { kind: 'problem', fault: 'address', reason: 'ends in a number, so it is an address and no name' };
    }
    if (!isHostName(host)) {
        return {
            kind: 'problem',
            fault: 'form',
            reason: 'is no host name: labels of letters, digits and inner hyphens with dots between them, no dot at the end',
        };
    }
    if (labels.length === 1)
        return { kind: 'problem', fault: 'form', host, reason: 'has a single label' };
    return judgeUse(host, labels);
}
function judgeUse(host, labels) {
    const shared = findSharedHost(host);
    if (shared !== undefined) {
        const reason = `is ${shared} or below it: many people write there, so nothing at it speaks for its owner`;
        return { kind: 'problem', fault: 'shared-hosting', host, reason };
    }
    const [first = '', second = ''] = labels;
    const isSuffix = labels.length === 2 && (secondLevelsOf(second)?.includes(first) ?? false);
    if (isSuffix) {
        return { kind: 'problem', fault: 'public-suffix', host, reason: 'is a suffix below which anybody registers names' };
    }
    if (labels.some((label) => label.startsWith('xn--'))) {
        return { kind: 'problem', fault: 'idn', host, reason: 'has a label in another script (xn--)' };
    }
    return { kind: 'domain', host };
}
/** Whether a text has the form of a host name: labels of letters, digits and inner hyphens. In lower case. */
function isHostName(text) {
    return text.length <= MAX_HOST_CHARS && text.split('.').every((label) => LABEL.test(label));
}
/** The shared hosting that a host is or lies below; undefined for most. In lower case. */
function findSharedHost(host) {
    return SHARED_HOSTS.find((name) => isAtOrBelow(host, name));
}
/** Whether a host is a name or one below it. Both in lower case. */
function isAtOrBelow(host, name) {
    return host === name || host.endsWith(`.${name}`);
}
/** The domain that a namespace is made from: `com.example.api` is `api.example.com`. In lower case. */
function namespaceToDomain(namespace) {
    return (0,_ascii_case_js__WEBPACK_IMPORTED_MODULE_0__/* .toAsciiLower */ .O)(namespace).split('.').reverse().join('.');
}
/**
 * Whether a proof at the domain reaches the namespace (ownership.md 11.4): by DNS that of the domain and those of all
 * names below it, by HTTP the exact host only. Case is no matter.
 */
function domainCovers(domain, namespace, method) {
    const [wanted, proven] = [namespaceToDomain(namespace), (0,_ascii_case_js__WEBPACK_IMPORTED_MODULE_0__/* .toAsciiLower */ .O)(domain)];
    if (wanted.split('.').includes(''))
        return false;
    return method === 'http' ? wanted === proven : isAtOrBelow(wanted, proven);
}
function secondLevelsOf(topLevel) {
    return Object.hasOwn(SECOND_LEVELS, topLevel) ? SECOND_LEVELS[topLevel]?.split(' ') : undefined;
}


/***/ }),

/***/ 21568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xd: () => (/* binding */ renderKeyRecord),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   bq: () => (/* binding */ parseKeyRecords)
/* harmony export */ });
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48601);

/**
 * The official matching (ownership.md 1.2), quirks included: not anchored, the first match of a text wins, `v=` and `k=`
 * are case-sensitive, no blank before the `;` after `MCPv1`, all up to the next `;` is the algorithm.
 */
const RECORD = /v=MCPv1;[\t\n\f\r ]*k=([^;]+);[\t\n\f\r ]*p=([A-Za-z0-9+/=]+)/;
/** What somebody most likely meant as a key record. */
const MEANT_AS_RECORD = /\bv\s{0,9}=\s{0,9}mcpv1\b/i;
const MAX_SHOWN_CHARS = 120;
const FINGERPRINT_CHARS = 8;
/**
 * The keys in TXT records or lines of the well-known file: one of each text at most, any of them may sign. What cannot be
 * read is skipped and told; a text that does not look like a key record is nobody's business.
 */
function parseKeyRecords(texts) {
    const keys = [];
    const problems = [];
    for (const text of texts) {
        const [, alg = '', base64 = ''] = RECORD.exec(text) ?? [];
        if (alg === '') {
            if (MEANT_AS_RECORD.test(text))
                problems.push({ text: shorten(text), reason: 'it is not of the form v=MCPv1; k=…; p=…' });
            continue;
        }
        const key = (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePublicKey */ .ee)(alg, base64);
        if (key.kind === 'key')
            keys.push({ key, base64, fingerprint: fingerprintOf(alg, base64) });
        else
            problems.push({ text: shorten(text), reason: key.reason });
    }
    return { keys, problems };
}
/** The one text of a key record, for a TXT record at the apex or the well-known file. */
function renderKeyRecord(alg, publicBase64) {
    return `v=MCPv1; k=${alg}; p=${publicBase64}`;
}
/** A key for people, as the official registry names it: algorithm and the first 8 base64 characters. */
function fingerprintOf(alg, publicBase64) {
    return `${alg}:${publicBase64.slice(0, FINGERPRINT_CHARS)}`;
}
function shorten(text) {
    return text.length > MAX_SHOWN_CHARS ? `${text.slice(0, MAX_SHOWN_CHARS)}…` : text;
}


/***/ }),

/***/ 48601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C5: () => (/* binding */ derivePublicKey),
  ee: () => (/* binding */ parsePublicKey),
  JH: () => (/* binding */ signatureCharsOf)
});

// UNUSED EXPORTS: KEY_ALGORITHMS

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/ownership/domain/ed25519-point.js
/** The curve of Ed25519 (RFC 8032, 5.1): −x² + y² = 1 + d·x²·y² over the integers modulo P. */
const P = 2n ** 255n - 19n;
const D = 37095705934669439343138083508754565189542113879843219016388785533085940283555n;
const KEY_BYTES = 32;
/** The y of the points whose order divides 8. Whoever knows one of them as a key can sign in its name without a secret. */
const SMALL_ORDER_YS = new Set([
    0n,
    1n,
    P - 1n,
    55188659117513257062467267217118295137698188065244968500265048394206261417927n,
    2707385501144840649318225287225658788936804267575313519463743609750303402022n,
]);
/**
 * What is wrong with 32 bytes as an Ed25519 public key; undefined when they are one. Libraries take every 32 bytes: those
 * of no point verify nothing, and for the few of small order anybody can make a signature (ownership.md 10, 31).
 */
function findEd25519Fault(raw) {
    if (raw.length !== KEY_BYTES)
        return `it has ${raw.length} bytes, not ${KEY_BYTES}`;
    const y = readY(raw);
    if (y >= P)
        return 'it is no point of the curve in its one encoding';
    if (SMALL_ORDER_YS.has(y))
        return 'it is a weak key: anybody can make signatures for it';
    return isOnCurve(y) ? undefined : 'it is no point of the curve';
}
/** Little-endian, without the highest bit: that is the sign of x. */
function readY(raw) {
    const value = raw.reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n);
    return value & (2n ** 255n - 1n);
}
/** Whether some x fits: x² = (y² − 1) / (d·y² + 1) is a square exactly when numerator times denominator is one. */
function isOnCurve(y) {
    const square = (y * y) % P;
    const product = ((square + P - 1n) * (D * square + 1n)) % P;
    return power(product, (P - 1n) / 2n) === 1n;
}
function power(base, exponent) {
    let result = 1n;
    let factor = base % P;
    for (let rest = exponent; rest > 0n; rest >>= 1n) {
        if (rest & 1n)
            result = (result * factor) % P;
        factor = (factor * factor) % P;
    }
    return result;
}

;// CONCATENATED MODULE: ./build/ownership/domain/keys.js


/** The two algorithms of the official key record, as `k=` names them (ownership.md 1.2). No RSA: it fits no TXT string. */
const KEY_ALGORITHMS = ['ed25519', 'ecdsap384'];
/** PKCS #8 of an Ed25519 private key up to its 32 bytes (RFC 8410, 7). */
const ED25519_PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const P384_PART_BYTES = 48;
/** More base64 is no key; bounds what a hostile record costs. */
const MAX_BASE64_CHARS = 200;
const ALGORITHMS = {
    ed25519: {
        publicBytes: 32,
        privateBytes: 32,
        signatureHexChars: 128,
        hash: null,
        importPublic: (raw) => findEd25519Fault(raw) ?? importJwk({ kty: 'OKP', crv: 'Ed25519', x: toBase64Url(raw) }),
        importPrivate: (seed) => {
            const key = (0,external_node_crypto_.createPrivateKey)({ key: Buffer.concat([ED25519_PKCS8, seed]), format: 'der', type: 'pkcs8' });
            const { x = '' } = (0,external_node_crypto_.createPublicKey)(key).export({ format: 'jwk' });
            return { key, publicRaw: Buffer.from(x, 'base64url') };
        },
    },
    ecdsap384: {
        publicBytes: 49,
        privateBytes: 48,
        signatureHexChars: 192,
        hash: 'sha384',
        importPublic: (raw) => {
            if (raw[0] !== 2 && raw[0] !== 3)
                return 'it does not begin with 02 or 03, as a compressed point does';
            return importJwk(toP384Jwk(convertPoint(raw, 'uncompressed')));
        },
        importPrivate: (scalar) => {
            const pair = (0,external_node_crypto_.createECDH)('secp384r1');
            pair.setPrivateKey(scalar);
            const jwk = { ...toP384Jwk(pair.getPublicKey(null, 'uncompressed')), d: toBase64Url(scalar) };
            return { key: (0,external_node_crypto_.createPrivateKey)({ key: jwk, format: 'jwk' }), publicRaw: pair.getPublicKey(null, 'compressed') };
        },
    },
};
/**
 * Reads a public key as records and proofs carry it (ownership.md 4.4): strict standard base64, exact length, a point of
 * the curve in its one encoding, no weak point. Never throws; `base64` is a stranger's.
 */
function parsePublicKey(alg, base64) {
    const algorithm = findAlgorithm(alg);
    if (algorithm === undefined)
        return toProblem(`its algorithm is neither ${KEY_ALGORITHMS.join(' nor ')}`);
    const raw = decodeBase64(base64);
    if (raw === undefined)
        return toProblem('it is not standard base64 with padding, or not in its one spelling');
    if (raw.length !== algorithm.publicBytes) {
        return toProblem(`it has ${raw.length} bytes, not ${algorithm.publicBytes} as a key of ${alg}`);
    }
    const key = attempt(() => algorithm.importPublic(raw)) ?? 'it is no point of the curve';
    if (typeof key === 'string')
        return toProblem(key);
    return {
        kind: 'key',
        alg: alg,
        raw,
        sha256: (0,external_node_crypto_.createHash)('sha256').update(raw).digest('hex'),
        verify: (message, signatureHex) => verifySignature(algorithm, key, { message, signatureHex }),
    };
}
/**
 * The key pair of a private key as the official publisher takes it: the Ed25519 seed (64 hex digits) or the P-384 scalar
 * (96). No message of a problem holds any of it.
 */
function derivePublicKey(alg, privateHex) {
    const algorithm = findAlgorithm(alg);
    if (algorithm === undefined)
        return toProblem(`its algorithm is neither ${KEY_ALGORITHMS.join(' nor ')}`);
    const digits = algorithm.privateBytes * 2;
    if (privateHex.length !== digits || !/^[0-9a-fA-F]+$/.test(privateHex)) {
        return toProblem(`a private key of ${alg} is ${digits} hex digits`);
    }
    const pair = attempt(() => algorithm.importPrivate(Buffer.from(privateHex, 'hex')));
    if (pair === undefined)
        return toProblem('it is no private key of the curve');
    return {
        kind: 'key',
        alg: alg,
        publicBase64: Buffer.from(pair.publicRaw).toString('base64'),
        // `ieee-p1363` pads R and S to 48 bytes each; the old publisher did not, and one signature in 128 was too short.
        sign: (message) => (0,external_node_crypto_.sign)(algorithm.hash, message, { key: pair.key, dsaEncoding: 'ieee-p1363' }).toString('hex'),
    };
}
/** Length of a signature in hex digits; undefined for an algorithm that is not supported. */
function signatureCharsOf(alg) {
    return findAlgorithm(alg)?.signatureHexChars;
}
function verifySignature(algorithm, key, { message, signatureHex }) {
    if (signatureHex.length !== algorithm.signatureHexChars || !/^[0-9a-f]+$/.test(signatureHex))
        return false;
    const signature = Buffer.from(signatureHex, 'hex');
    return attempt(() => (0,external_node_crypto_.verify)(algorithm.hash, message, { key, dsaEncoding: 'ieee-p1363' }, signature)) ?? false;
}
function findAlgorithm(alg) {
    return Object.hasOwn(ALGORITHMS, alg) ? ALGORITHMS[alg] : undefined;
}
/** Node's decoder skips what it does not know; only what it encodes the same way again is strict base64. */
function decodeBase64(text) {
    if (text === '' || text.length > MAX_BASE64_CHARS)
        return undefined;
    const bytes = Buffer.from(text, 'base64');
    return bytes.toString('base64') === text ? Uint8Array.from(bytes) : undefined;
}
function convertPoint(point, form) {
    return external_node_crypto_.ECDH.convertKey(point, 'secp384r1', undefined, undefined, form);
}
function toP384Jwk(uncompressed) {
    const x = uncompressed.subarray(1, 1 + P384_PART_BYTES);
    return { kty: 'EC', crv: 'P-384', x: toBase64Url(x), y: toBase64Url(uncompressed.subarray(1 + P384_PART_BYTES)) };
}
function importJwk(jwk) {
    return (0,external_node_crypto_.createPublicKey)({ key: jwk, format: 'jwk' });
}
function toBase64Url(bytes) {
    return Buffer.from(bytes).toString('base64url');
}
/** node:crypto throws on what is no key; here that is an answer like others. */
function attempt(run) {
    try {
        return run();
    }
    catch {
        return undefined;
    }
}
function toProblem(reason) {
    return { kind: 'problem', reason };
}


/***/ }),

/***/ 3502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M_: () => (/* binding */ renderStatement),
/* harmony export */   NA: () => (/* binding */ parseIssued),
/* harmony export */   fN: () => (/* binding */ UNNAMED_REGISTRY_ID)
/* harmony export */ });
/* unused harmony export STATEMENT_HEADER */
/** The first line. It keeps this apart from the official message, which is a bare time: one key serves both registries. */
const STATEMENT_HEADER = 'mcp-registry-publish-v1';
/** The id of a registry whose owner has not named it: every such registry would take the others' statements. */
const UNNAMED_REGISTRY_ID = 'localhost';
const ACTIONS = ['publish', 'deprecate', 'delete', 'restore', 'transfer'];
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const ISSUED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
/** What could begin another line, here or for another reader, or is half a character: UTF-8 has none for it. */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff]/u;
const MAX_VALUE_CHARS = 1_000;
/**
 * The exact text of a statement (ownership.md 3 D): UTF-8, LF after each line, the last one too, lines in this order. A
 * verifier rebuilds it from fields and never reads one. No two different sets of fields give the same text.
 */
function renderStatement(fields) {
    const { registryId, action, name, version, digest, issued, prev } = fields;
    const reason = findFault(fields);
    if (reason !== undefined)
        return { kind: 'problem', reason };
    const lines = [
        STATEMENT_HEADER,
        `registry: https://${registryId}`,
        `action: ${action}`,
        `name: ${name}`,
        `version: ${version}`,
        `digest: ${digest}`,
        ...(prev === undefined ? [] : [`prev: ${prev}`]),
        `issued: ${issued}`,
    ];
    return { kind: 'statement', text: `${lines.join('\n')}\n` };
}
/** The milliseconds of an `issued`; undefined for what is not whole seconds in UTC on the calendar. */
function parseIssued(text) {
    if (!ISSUED.test(text))
        return undefined;
    const ms = Date.parse(text);
    return !Number.isNaN(ms) && new Date(ms).toISOString() === `${text.slice(0, -1)}.000Z` ? ms : undefined;
}
function findFault({ registryId, action, name, version, digest, issued, prev }) {
    if (registryId === UNNAMED_REGISTRY_ID)
        return 'this registry has no id: its owner must set id in registry.yml';
    if (!ACTIONS.includes(action))
        return `the action is none of ${ACTIONS.join(', ')}`;
    const values = Object.entries({ 'registry id': registryId, name, version });
    for (const [what, value] of values) {
        if (value === '')
            return `the ${what} is empty`;
        if (value.length > MAX_VALUE_CHARS)
            return `the ${what} is longer than ${MAX_VALUE_CHARS} characters`;
        if (UNSAFE.test(value))
            return `the ${what} holds a control character, a line break or half a character`;
    }
    if (!DIGEST.test(digest))
        return 'the digest is not sha256: and 64 lower-case hex digits';
    if (parseIssued(issued) === undefined)
        return 'issued is no time in UTC of the form 2026-01-02T03:04:05Z';
    if (action === 'publish')
        return prev === undefined ? undefined : 'a publication has no previous record';
    return DIGEST.test(prev ?? '') ? undefined : `the action ${action} needs the digest of the current record (prev)`;
}


/***/ }),

/***/ 67443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ parseRepositoryName),
/* harmony export */   MN: () => (/* binding */ isAssetName),
/* harmony export */   TS: () => (/* binding */ isObjectId),
/* harmony export */   ig: () => (/* binding */ isFilePath),
/* harmony export */   pA: () => (/* binding */ isRefName)
/* harmony export */ });
/* harmony import */ var _namespace_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95709);

const REPO = /^[A-Za-z0-9._-]{1,100}$/;
const OBJECT_ID = /^[0-9a-f]{40}$/;
const MAX_REF_CHARS = 200;
const MAX_PATH_CHARS = 300;
const MAX_PATH_SEGMENTS = 10;
const MAX_ASSET_CHARS = 200;
/** What git-check-ref-format(1) forbids anywhere in a name, control characters and halves of characters. */
const REF_FORBIDDEN = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\p{Surrogate}/u;
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\\]|\p{Surrogate}/u;
/** Reads `owner/repo`; undefined for what GitHub gives nobody as a name, `..` among it. */
function parseRepositoryName(text) {
    const [owner = '', repo = '', ...more] = text.split('/');
    const isName = _namespace_name_js__WEBPACK_IMPORTED_MODULE_0__/* .GITHUB_LOGIN */ .c.test(owner) && REPO.test(repo) && !isDots(repo) && more.length === 0;
    return isName ? { owner, repo } : undefined;
}
/** Whether a text is a commit or another object of git: 40 lower-case hex digits. */
function isObjectId(text) {
    return OBJECT_ID.test(text);
}
/**
 * Whether a text can be the name of a tag or branch, without `refs/tags/` (git-check-ref-format(1)). None of its parts
 * is `.` or `..`, so it stays where it is put in a URL.
 */
function isRefName(text) {
    if (text === '' || text.length > MAX_REF_CHARS || text === '@' || REF_FORBIDDEN.test(text))
        return false;
    if (text.endsWith('.') || text.startsWith('-'))
        return false;
    return text.split('/').every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'));
}
/** Whether a text is the path of a file in a repository: relative, no `.` or `..`, no backslash, at most ten parts. */
function isFilePath(text) {
    if (text.length > MAX_PATH_CHARS || UNSEEN.test(text))
        return false;
    const parts = text.split('/');
    return parts.length <= MAX_PATH_SEGMENTS && parts.every((part) => part !== '' && !isDots(part));
}
/** Whether a text can be the name of a release's asset. */
function isAssetName(text) {
    return text !== '' && text.length <= MAX_ASSET_CHARS && !text.includes('/') && !UNSEEN.test(text) && !isDots(text);
}
function isDots(text) {
    return text === '.' || text === '..';
}


/***/ }),

/***/ 95709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ GITHUB_LOGIN),
/* harmony export */   g: () => (/* binding */ classifyNamespace)
/* harmony export */ });
/* harmony import */ var _manifest_shorten_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85669);
/* harmony import */ var _ascii_case_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8930);
/* harmony import */ var _domain_domain_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2543);



/** GitHub's own rule for logins. ASCII only: a look-alike letter of another script is no login (threat 21). */
const GITHUB_LOGIN = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,37}[a-zA-Z0-9])?$/;
const GITHUB_PREFIX = 'io.github.';
const MAX_QUOTED_CHARS = 60;
/**
 * What has to be proven for a namespace (ownership.md 2, 4.3). The owner and the host are lower-cased: namespaces are
 * compared without regard to case (D-4). Nothing proves `io.gitlab.*`. Says nothing about public suffixes or `xn--`
 * labels: the proof of a domain judges its host.
 */
function classifyNamespace(namespace) {
    const lowered = (0,_ascii_case_js__WEBPACK_IMPORTED_MODULE_1__/* .toAsciiLower */ .O)(namespace);
    if (lowered.startsWith(GITHUB_PREFIX)) {
        const owner = lowered.slice(GITHUB_PREFIX.length);
        if (GITHUB_LOGIN.test(owner))
            return { kind: 'github', owner };
        return none(`"${(0,_manifest_shorten_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenText */ .B)(owner, MAX_QUOTED_CHARS)}" is no login that GitHub gives`);
    }
    const labels = lowered.split('.');
    const host = labels.toReversed().join('.');
    if (lowered === 'io.github')
        return none('"io.github" alone names no GitHub account; write "io.github.<login>"');
    const shared = (0,_domain_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .findSharedHost */ .xo)(host);
    if (shared === 'gitlab.io')
        return none('no kind of proof shows who holds a GitLab account');
    if (shared !== undefined)
        return none(`many people hold pages and names below ${shared}, so it proves nobody`);
    if (labels.length < 2)
        return none('it has no dot, so it is no domain written backwards');
    if (!(0,_domain_domain_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isHostName */ .uy)(host)) {
        return none(`"${(0,_manifest_shorten_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenText */ .B)(host, MAX_QUOTED_CHARS)}", which is it backwards, is no host name`);
    }
    return { kind: 'domain', host };
}
function none(reason) {
    return { kind: 'none', reason };
}


/***/ }),

/***/ 91418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ MAX_PROOF_BYTES),
  k: () => (/* binding */ parseProof)
});

// EXTERNAL MODULE: ./build/findings/secret-spans.js
var secret_spans = __webpack_require__(88707);
// EXTERNAL MODULE: ./build/manifest/json-members.js
var json_members = __webpack_require__(98338);
// EXTERNAL MODULE: ./build/manifest/json-pointer.js
var json_pointer = __webpack_require__(88556);
// EXTERNAL MODULE: ./build/manifest/read-document.js + 3 modules
var read_document = __webpack_require__(58136);
// EXTERNAL MODULE: ./build/manifest/schema-messages.js + 1 modules
var schema_messages = __webpack_require__(19950);
// EXTERNAL MODULE: ./build/manifest/shorten-text.js
var shorten_text = __webpack_require__(85669);
// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var ajv = __webpack_require__(42463);
// EXTERNAL MODULE: ./build/registry/utc-time.js
var utc_time = __webpack_require__(16312);
// EXTERNAL MODULE: ./build/ownership/github/forms.js
var github_forms = __webpack_require__(67443);
;// CONCATENATED MODULE: ./build/ownership/proof-schemas.js



/** What a member must be, for the end of a sentence: "expected …". By the member's own name. */
const MEMBER_FORMS = {
    kind: 'one of the kinds of proof',
    repository: '"owner/repo" as GitHub has it',
    repositoryId: 'the number of the repository, a whole number above 0 without quotation marks',
    ref: '"refs/tags/" and a tag, or "refs/heads/" and the default branch',
    sha: 'the commit, 40 hex digits in lower case',
    path: 'the path of the file in the repository, such as "server.json", without "..", "\\" or a slash in front',
    asset: 'the file name of an asset of the release',
    bundle: 'the Sigstore bundle, a JSON object',
    method: '"dns" or "http"',
    domain: 'a host name in lower case, such as "example.com"',
    alg: '"ed25519" or "ecdsap384"',
    key: 'the public key in standard base64: 44 characters (ed25519) or 68 (ecdsap384)',
    issued: 'a time in UTC to the second, such as "2026-01-02T03:04:05Z"',
    signature: 'the signature in lower-case hex: 128 digits (ed25519) or 192 (ecdsap384)',
    previous: 'an object with alg, key and signature of a key that is already pinned',
    proof: 'a proof of the kind "github-repository" or "github-attestation"',
};
const proof_schemas_text = (form) => ({ type: 'string', maxLength: 1_000, format: form });
const ALG = { enum: ['ed25519', 'ecdsap384'] };
const METHOD = { enum: ['dns', 'http'] };
const SIGNED = { alg: ALG, key: proof_schemas_text('key'), signature: proof_schemas_text('signature') };
/** Lengths go with the algorithm; of one that is not known nothing more is said. */
const LENGTHS = { allOf: [toLengths('ed25519', 44, 128), toLengths('ecdsap384', 68, 192)] };
const SCHEMAS = {
    'github-repository': toObject(['kind', 'repository', 'repositoryId', 'sha'], {
        repository: proof_schemas_text('repository'),
        repositoryId: { type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER },
        ref: proof_schemas_text('ref'),
        sha: proof_schemas_text('sha'),
        path: proof_schemas_text('path'),
        asset: proof_schemas_text('asset'),
    }),
    'github-attestation': toObject(['kind'], { bundle: { type: 'object' } }),
    'domain-key': {
        ...toObject(['kind', 'method', 'domain', 'alg', 'key', 'issued', 'signature'], {
            method: METHOD,
            domain: proof_schemas_text('domain'),
            issued: proof_schemas_text('issued'),
            ...SIGNED,
            previous: {
                type: 'object',
                additionalProperties: false,
                required: ['alg', 'key', 'signature'],
                properties: SIGNED,
                ...LENGTHS,
            },
        }),
        ...LENGTHS,
    },
    'domain-delegation': toObject(['kind', 'method', 'domain'], {
        method: METHOD,
        domain: proof_schemas_text('domain'),
        proof: { type: 'object' },
    }),
};
const HOST_LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const DOMAIN = new RegExp(`^(?=.{1,253}$)${HOST_LABEL}(?:\\.${HOST_LABEL})+$`);
const SECONDS = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const FORMATS = {
    repository: (value) => (0,github_forms/* parseRepositoryName */.$M)(value) !== undefined,
    ref: (value) => (0,github_forms/* isRefName */.pA)(/^refs\/(?:tags|heads)\/(.+)$/s.exec(value)?.[1] ?? ''),
    sha: (value) => /^[0-9a-f]{40}$/.test(value),
    path: github_forms/* isFilePath */.ig,
    asset: github_forms/* isAssetName */.MN,
    domain: (value) => DOMAIN.test(value),
    issued: (value) => SECONDS.test(value) && (0,utc_time/* isUtcTime */.A)(value),
    key: isStrictBase64,
    signature: (value) => /^[0-9a-f]+$/.test(value),
};
const FILE_KINDS = Object.keys(SCHEMAS);
/** Whether a text is a kind of proof that stands in a file. */
function isFileKind(kind) {
    return Object.hasOwn(SCHEMAS, kind);
}
const compiled = new Map();
/** The validator of one kind: all members and their forms. It does not look into a delegation's inner proof, or a bundle. */
function getProofValidator(kind) {
    let validate = compiled.get(kind);
    if (validate === undefined) {
        validate = new ajv.Ajv({ allErrors: true, strict: false, formats: FORMATS }).compile(SCHEMAS[kind]);
        compiled.set(kind, validate);
    }
    return validate;
}
function toObject(required, properties) {
    return { type: 'object', additionalProperties: false, required, properties: { kind: true, ...properties } };
}
function toLengths(alg, key, signature) {
    return {
        if: { required: ['alg'], properties: { alg: { const: alg } } },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: {
            properties: {
                key: { minLength: key, maxLength: key },
                signature: { minLength: signature, maxLength: signature },
            },
        },
    };
}
/** Standard alphabet, padded, and the one way to write these bytes: Node's decoder takes more. */
function isStrictBase64(value) {
    if (!/^[A-Za-z0-9+/]+={0,2}$/.test(value) || value.length % 4 !== 0)
        return false;
    try {
        return btoa(atob(value)) === value;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/ownership/parse-proof.js







/** ownership.md 3. */
const MAX_PROOF_BYTES = 65_536;
const MAX_FINDINGS = 50;
const MAX_QUOTED_CHARS = 60;
const RULE = 'D-11';
/** Kinds of `findSecretSpans` that are of no use to anybody but a thief. */
const NEVER_COMMITTED = ['a GitHub token', 'a private key'];
/** `{"` in base64url: so the header and the payload of a JSON Web Token begin, which are JSON objects. */
const JWT_PART = 'eyJ';
/** So many characters more, at least, have both. */
const MIN_JWT_CHARS = 8;
/** Characters of base64url in a row, and the full stop behind them: read once, so in linear time. */
const JWT_RUN = /[\w-]+\.?/g;
/** A larger file is refused anyway. */
const MAX_SEARCHED_BYTES = 1_048_576;
/**
 * Reads the bytes of a `proof.json` (ownership.md 3): JSON of at most 64 KiB by the file-level rules of a server.json
 * (D-11), of a known kind, with no member that is not known and every member of its form. Each mistake is an error with
 * line and column. A text that holds a token is refused at once, with no place and no quotation: tools show the lines
 * that a finding points at, and whoever reads the log could use it (threat 5). Proves nothing.
 */
function parseProof(bytes, file) {
    const exposed = findExposed(new TextDecoder().decode(bytes.subarray(0, MAX_SEARCHED_BYTES)));
    if (exposed !== undefined)
        return { findings: [tellExposed(exposed, file)] };
    if (bytes.byteLength > MAX_PROOF_BYTES)
        return { findings: [tellTooLarge(bytes.byteLength, file)] };
    const { document, findings } = (0,read_document/* readDocument */.u0)(bytes, file, MAX_FINDINGS);
    // A string may spell a token with escapes.
    const hidden = document && findExposedString(document.value);
    if (hidden !== undefined)
        return { findings: [tellExposed(hidden, file)] };
    if (document === undefined || findings.length > 0)
        return { findings };
    const problems = judgeProof(document.value);
    if (problems.length > 0)
        return { findings: problems.slice(0, MAX_FINDINGS).map((one) => toFinding(one, document, file)) };
    return { proof: document.value, findings: [] };
}
function judgeProof(value) {
    if (!(0,json_members/* isJsonObject */.OW)(value))
        return [toInvalid('', 'is no object', 'an object { … } with "kind" in it')];
    const kind = (0,json_members/* getMember */.Xf)(value, 'kind');
    if (kind === undefined)
        return [toInvalid('/kind', 'is missing', listKinds(FILE_KINDS))];
    if (typeof kind !== 'string')
        return [toInvalid('/kind', 'is no text', listKinds(FILE_KINDS))];
    if (kind === 'github-pr-author')
        return [{ code: 'proof-file-needless', pointer: '/kind', args: { kind } }];
    if (!isFileKind(kind))
        return [toUnknownKind('/kind', kind, FILE_KINDS)];
    const problems = judgeMembers(value, kind, '');
    if (kind === 'domain-key')
        return problems;
    if (kind === 'domain-delegation')
        return [...problems, ...judgeInner((0,json_members/* getMember */.Xf)(value, 'proof'))];
    return problems;
}
const INNER_KINDS = ['github-repository', 'github-attestation'];
function judgeInner(proof) {
    if (!(0,json_members/* isJsonObject */.OW)(proof))
        return [];
    const kind = (0,json_members/* getMember */.Xf)(proof, 'kind');
    const known = INNER_KINDS.find((one) => one === kind);
    if (known !== undefined)
        return judgeMembers(proof, known, '/proof');
    if (typeof kind === 'string')
        return [toUnknownKind('/proof/kind', kind, INNER_KINDS)];
    return [toInvalid('/proof/kind', kind === undefined ? 'is missing' : 'is no text', listKinds(INNER_KINDS))];
}
function judgeMembers(value, kind, base) {
    const validate = getProofValidator(kind);
    const errors = validate(value) ? [] : (validate.errors ?? []);
    const problems = errors.filter(({ keyword }) => keyword !== 'if').map((error) => describeError(error, value, base));
    if (kind === 'github-repository')
        problems.push(...judgePlace(value, base));
    const seen = new Set();
    return problems.filter(({ pointer }) => !seen.has(pointer) && seen.add(pointer));
}
/** What the schema cannot say well: one of `path` and `asset`, and an asset with its tag. */
function judgePlace(value, base) {
    const [path, asset, ref] = ['path', 'asset', 'ref'].map((key) => (0,json_members/* getMember */.Xf)(value, key));
    if (path === undefined && asset === undefined) {
        return [toInvalid(`${base}/path`, 'is missing', '"path", or "asset" for the asset of a release')];
    }
    if (path !== undefined && asset !== undefined) {
        return [toInvalid(`${base}/asset`, 'stands beside "path"', 'one of the two', 'key')];
    }
    const hasTag = typeof ref === 'string' && ref.startsWith('refs/tags/');
    return asset === undefined || hasTag
        ? []
        : [toInvalid(`${base}/ref`, 'names no tag', '"refs/tags/" and the tag of the release')];
}
function describeError({ keyword, instancePath, params }, value, base) {
    const missing = keyword === 'required' ? params.missingProperty : undefined;
    const unknown = keyword === 'additionalProperties' ? params.additionalProperty : undefined;
    if (typeof unknown === 'string') {
        return toInvalid(base + instancePath + (0,json_pointer/* renderPointer */.Wr)([unknown]), 'is not known', 'no such member: remove it', 'key');
    }
    const pointer = typeof missing === 'string' ? instancePath + (0,json_pointer/* renderPointer */.Wr)([missing]) : instancePath;
    const member = (0,json_pointer/* parsePointer */.vp)(pointer)?.at(-1) ?? '';
    const found = (0,json_members/* valueAt */.fK)(value, pointer);
    const problem = found === undefined ? 'is missing' : `is ${describeValue(found)}`;
    return toInvalid(base + pointer, problem, MEMBER_FORMS[member] ?? 'another value');
}
function describeValue(value) {
    if (Array.isArray(value))
        return 'a list';
    if ((0,json_members/* isJsonObject */.OW)(value))
        return 'an object';
    if (typeof value !== 'string')
        return JSON.stringify(value);
    const length = value.length > MAX_QUOTED_CHARS ? ` (${value.length} characters)` : '';
    return JSON.stringify((0,shorten_text/* shortenText */.B)(value, MAX_QUOTED_CHARS)) + length;
}
function toInvalid(pointer, problem, expected, target = 'value') {
    return { code: 'proof-invalid', pointer, target, args: { place: (0,schema_messages/* describePlace */.d)(pointer), problem, expected } };
}
/** `github-oidc` is no unknown kind: whoever writes it has put a token into a pull request, or is about to. */
function toUnknownKind(pointer, kind, kinds) {
    if (kind === 'github-oidc')
        return { code: 'proof-token-exposed', pointer, args: { what: 'a proof of the kind github-oidc' } };
    return {
        code: 'proof-kind-unknown',
        pointer,
        args: { kind: (0,shorten_text/* shortenText */.B)(kind, MAX_QUOTED_CHARS), kinds: listKinds(kinds) },
    };
}
function listKinds(kinds) {
    return kinds.join(', ');
}
function findExposed(text) {
    if (holdsJwt(text))
        return 'a signed token (JWT)';
    return (0,secret_spans/* findSecretSpans */.lb)(text).find(({ kind, isReal }) => isReal && NEVER_COMMITTED.includes(kind))?.kind;
}
/** Whether the header and the beginning of the payload of a JSON Web Token stand in a text, whatever is around them. */
function holdsJwt(text) {
    let headerEnd = -1;
    for (const { 0: run, index } of text.matchAll(JWT_RUN)) {
        const word = run.endsWith('.') ? run.slice(0, -1) : run;
        const isLong = (at) => at >= 0 && word.length - at - JWT_PART.length >= MIN_JWT_CHARS;
        if (index === headerEnd && word.startsWith(JWT_PART) && isLong(0))
            return true;
        headerEnd = word !== run && isLong(word.indexOf(JWT_PART)) ? index + run.length : -1;
    }
    return false;
}
function findExposedString(value) {
    if (typeof value === 'string')
        return findExposed(value);
    if (typeof value !== 'object' || value === null)
        return undefined;
    for (const [key, member] of Object.entries(value)) {
        const found = findExposed(key) ?? findExposedString(member);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function tellExposed(what, file) {
    return { code: 'proof-token-exposed', severity: 'error', rule: RULE, file, args: { what } };
}
function tellTooLarge(bytes, file) {
    const place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
    const args = { bytes, limit: MAX_PROOF_BYTES };
    return { code: 'file-too-large', severity: 'error', rule: RULE, file, ...place, args };
}
function toFinding({ code, pointer, target = 'value', args }, document, file) {
    // The token may stand on the very line.
    const place = code === 'proof-token-exposed' ? {} : { pointer, ...document.locate(pointer, target) };
    return { code, severity: 'error', rule: RULE, file, ...place, args };
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

/***/ 93356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ ENTRY_RULES)
/* harmony export */ });
/* unused harmony exports nameHasPath, versionHasPath */
/* harmony import */ var _manifest_json_members_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98338);
/* harmony import */ var _entry_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56372);


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

/***/ 88576:
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
