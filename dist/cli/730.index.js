export const id = 730;
export const ids = [730];
export const modules = {

/***/ 41730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createAdmitRunner: () => (/* binding */ createAdmitRunner)
});

// EXTERNAL MODULE: ./build/findings/finding.js
var finding = __webpack_require__(74438);
// EXTERNAL MODULE: ./build/findings/foreign-text.js
var foreign_text = __webpack_require__(81735);
// EXTERNAL MODULE: ./build/registry/utc-time.js
var utc_time = __webpack_require__(16312);
// EXTERNAL MODULE: ./build/commands/read-data.js + 4 modules
var read_data = __webpack_require__(99889);
// EXTERNAL MODULE: ./build/commands/world.js + 27 modules
var commands_world = __webpack_require__(95241);
// EXTERNAL MODULE: ./build/registry/entry-path.js
var entry_path = __webpack_require__(56372);
// EXTERNAL MODULE: ./build/commands/ask/ask.js + 7 modules
var ask = __webpack_require__(83191);
// EXTERNAL MODULE: ./build/commands/list-data.js
var list_data = __webpack_require__(46664);
// EXTERNAL MODULE: ./build/commands/read-data-file.js
var read_data_file = __webpack_require__(52087);
// EXTERNAL MODULE: ./build/commands/verify/ask-entry.js + 2 modules
var ask_entry = __webpack_require__(12581);
// EXTERNAL MODULE: ./build/commands/verify/authority.js
var verify_authority = __webpack_require__(59224);
// EXTERNAL MODULE: ./build/commands/verify/entry-files.js
var entry_files = __webpack_require__(23375);
// EXTERNAL MODULE: ./build/commands/verify/judge-submission.js
var judge_submission = __webpack_require__(38483);
// EXTERNAL MODULE: ./build/commands/verify/remote-index.js
var remote_index = __webpack_require__(88382);
// EXTERNAL MODULE: ./build/commands/verify/run-verify.js + 4 modules
var run_verify = __webpack_require__(18294);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/ownership/namespace-record.js
var namespace_record = __webpack_require__(7423);
// EXTERNAL MODULE: ./build/registry/version-entry.js
var version_entry = __webpack_require__(97851);
// EXTERNAL MODULE: ./build/commands/verify/reviews.js
var reviews = __webpack_require__(23672);
// EXTERNAL MODULE: ./build/commands/verify/settle-entry.js + 5 modules
var settle_entry = __webpack_require__(62813);
// EXTERNAL MODULE: ./build/commands/verify/verify-report.js
var verify_report = __webpack_require__(49495);
// EXTERNAL MODULE: ./build/registry/lifecycle.js
var lifecycle = __webpack_require__(37790);
// EXTERNAL MODULE: ./build/registry/receipt.js
var registry_receipt = __webpack_require__(27038);
;// CONCATENATED MODULE: ./build/commands/admit/apply-lifecycle.js





/** Carries the requested status of a server's versions over into their receipts, where it differs. */
function applyLifecycle(server, context) {
    const { folders, at, world } = context;
    const names = (0,list_data/* toTreeNames */.K)(folders);
    const lifecycle = readLifecycle(server, names.servers, world);
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
        const changed = (0,registry_receipt/* toChangedReceipt */.cF)(receipt, { status: request.status, ...message, at });
        writeReceipt(changed, `${names.receipts}/${placed.paths.server}/${placed.paths.version}.json`, world);
        return [{ name: server.name, version, status: request.status }];
    });
}
function readLifecycle(server, servers, world) {
    const placed = (0,entry_path/* toEntryPaths */.Ke)(server.name, server.versions[0]?.version ?? '');
    if (placed.kind === 'problem')
        return undefined;
    const file = `${servers}/${placed.paths.server}/${lifecycle/* LIFECYCLE_FILE */.Yi}`;
    const bytes = world.files.readIfPresent(file);
    return bytes && (0,lifecycle/* parseLifecycle */.Ss)(new TextDecoder().decode(bytes), file).lifecycle;
}
/** Writes a receipt in one step. */
function writeReceipt(receipt, path, world) {
    world.files.makeDirectory((0,external_node_path_.dirname)(path));
    world.files.writeAtomic(path, (0,registry_receipt/* renderReceipt */.pB)(receipt));
}

// EXTERNAL MODULE: ./build/manifest/json-members.js
var json_members = __webpack_require__(98338);
// EXTERNAL MODULE: ./build/registry/ruleset.js
var ruleset = __webpack_require__(54840);
;// CONCATENATED MODULE: ./build/commands/admit/proven-receipt.js




/**
 * The receipt of an admitted version (ownership.md 7): what was shown, from which answers, and what each package
 * registry serves for it. Its level is `proved` only where the namespace was proven.
 */
function toReceipt(facts) {
    const { name, version, digest, at, askedAt, proof, pullRequest } = facts;
    const kind = pullRequest === undefined ? 'owner' : 'pull-request';
    return {
        schema: registry_receipt/* RECEIPT_SCHEMA_ID */.P9,
        name,
        version,
        digest,
        publishedAt: at,
        level: levelOf(proof),
        admission: { kind, ...(pullRequest === undefined ? {} : { number: pullRequest }) },
        ...(proof ? describeProof(proof, askedAt) : {}),
        ruleset: ruleset/* RULESET */.XZ,
        status: 'active',
        statusChangedAt: at,
        updatedAt: at,
    };
}
/** What the receipt of an entry with this proof claims. */
function levelOf(proof) {
    return proof?.namespace?.outcome === 'proved' ? 'proved' : 'owner';
}
function describeProof(proof, at) {
    const { namespace, packages, remotes } = proof;
    const owner = (0,settle_entry/* ownerKeysOf */.le)(proof);
    return {
        ...(namespace?.outcome === 'proved' && namespace.kind
            ? { namespaceProof: { kind: namespace.kind, evidence: withOwner(namespace.evidence, owner, at) } }
            : {}),
        ...(packages.length > 0
            ? {
                packageProofs: packages.map(({ index, type, verdict }) => {
                    const { outcome, observed, digest } = verdict;
                    return {
                        index,
                        type,
                        outcome,
                        ...(observed === undefined ? {} : { observed }),
                        ...(digest === undefined ? {} : { digest }),
                        at,
                    };
                }),
            }
            : {}),
        ...(remotes.length > 0 ? { remotes: remotes.map(toKeptRemote) } : {}),
    };
}
function toKeptRemote({ index, url, evidence, observed }) {
    return { index, url, evidence, ...(observed === undefined ? {} : { observed }) };
}
/** The proven owner stands beside the evidence, so that two entries of one owner can be told (D-12). */
function withOwner(evidence, owner, at) {
    const members = (0,json_members/* isJsonObject */.OW)(evidence) ? evidence : evidence === undefined ? {} : { shown: evidence };
    return { ...members, ...(owner.length === 0 ? {} : { owner: [...owner] }), at };
}

;// CONCATENATED MODULE: ./build/commands/admit/taken-names.js

/** What is listed. */
function listTaken({ servers }) {
    const taken = new Map();
    for (const { name, versions } of servers)
        for (const { version } of versions)
            take({ name, version }, taken);
    return taken;
}
/** Something that was admitted just now. */
function take({ name, version }, taken) {
    taken.set(name.toLowerCase(), name).set(toCaseKey({ name, version }), version);
}
/** Two names or versions that differ by case alone would stop every later build. */
function judgeCase(entry, taken) {
    const { name, version, file } = entry;
    const [existing, existingVersion] = [taken.get(name.toLowerCase()), taken.get(toCaseKey(entry))];
    const findings = [];
    if (existing !== undefined && existing !== name) {
        findings.push({ code: 'name-case-conflict', severity: 'error', rule: 'N8', file, args: { name, existing } });
    }
    if (existingVersion !== undefined) {
        const args = { version, existing: existingVersion };
        findings.push({ code: 'version-case-conflict', severity: 'error', file, args });
    }
    return findings;
}
function toCaseKey({ name, version }) {
    return `${name.toLowerCase()}\n${(0,entry_path/* foldVersion */.mz)(version)}`;
}

;// CONCATENATED MODULE: ./build/commands/admit/admit-one.js











/** Admits one entry that was asked about, if everything holds: pins first, then the receipt. */
function admitOne(waiting, asked, admission) {
    const { place, raw } = waiting;
    const { context, names, setting, taken } = admission;
    const settled = asked && settleInTime(asked, context, setting.world);
    if (settled?.file.verdict === 'fail') {
        return { kind: 'refused', findings: [...settled.file.findings, ...(settled.proofFile?.findings ?? [])] };
    }
    const policy = { ...setting.catalogue.policy, admission: 'tree' };
    const read = (0,version_entry/* readVersion */.$)(place.server, { segment: place.segment, server: raw }, policy, names);
    if (read.kind !== 'version')
        return { kind: 'refused', findings: read.findings };
    const findings = [...(settled?.news ?? []), ...read.findings, ...judgeCase(read.version, taken)];
    if ((0,finding/* hasErrors */.Cs)(findings))
        return { kind: 'refused', findings };
    const proof = settled?.asked.proof;
    // Nothing is ever admitted unasked, but on the owner's word.
    if (!proof && admission.options.vouch !== 'all')
        throw new Error('an entry without a finding was not asked about');
    const ownership = proof ? { ownership: (0,verify_report/* toReportedOwnership */.EV)(proof) } : {};
    if (settled?.file.verdict === 'pending') {
        const review = settled.pins?.review === undefined ? {} : { review: settled.pins.review };
        const shown = ownership.ownership ? { ownership: { ...ownership.ownership, ...review } } : {};
        return { kind: 'pending', ownership: shown, findings: [...findings, ...describeHold(settled)] };
    }
    keep(read.version, { waiting, asked, settled }, admission);
    const { name, version } = read.version;
    return { kind: 'admitted', version: { name, version, level: levelOf(proof), ...ownership }, findings };
}
/**
 * When an entry came is asked of git only where it decides: what is late too long, and how long something has waited. A
 * maintainer's word does not shorten the hours of a new key, so the time is looked up as if there were none.
 */
function settleInTime(asked, context, world) {
    const unapproved = (0,settle_entry/* settleEntry */.Y_)(asked, { ...context, isApproved: () => false });
    if (unapproved.file.verdict !== 'pending')
        return unapproved;
    const { judged } = asked;
    const submittedAt = judged.submittedAt ?? world.git((0,external_node_path_.dirname)(judged.file)).addedAt((0,external_node_path_.basename)(judged.file));
    return (0,settle_entry/* settleEntry */.Y_)({ ...asked, judged: { ...judged, ...(submittedAt ? { submittedAt } : {}) } }, context);
}
function describeHold({ pins, file }) {
    if (!pins?.review || !(0,settle_entry/* isHeldBack */.PT)(pins))
        return [];
    const args = { reason: reviews/* REVIEWS */.C[pins.review], name: file.name ?? '', version: file.version ?? '' };
    return [{ code: 'admission-waits-for-a-maintainer', severity: 'warning', file: file.file, args }];
}
function keep({ name, version, digest }, { waiting: { place }, asked, settled }, { context, names, options, setting: { at, world }, taken }) {
    take({ name, version }, taken);
    const record = settled?.pins?.record;
    if (record) {
        const path = (0,verify_authority/* recordPath */.lX)(names, record.ns);
        world.files.makeDirectory((0,external_node_path_.dirname)(path));
        world.files.writeAtomic(path, (0,namespace_record/* renderNamespaceRecord */.zf)(record));
        context.records.set(record.ns, record);
    }
    const proof = settled?.asked.proof;
    const ownerKeys = proof ? (0,settle_entry/* ownerKeysOf */.le)(proof) : [];
    for (const { url, place, evidence } of proof?.remotes ?? []) {
        const file = asked?.judged.file ?? '';
        context.remoteIndex.add({
            url,
            ...(place === undefined ? {} : { place }),
            name,
            version,
            file,
            evidence,
            ownerKeys,
        });
    }
    const { pullRequest } = options;
    const facts = { name, version, digest, at, askedAt: context.now, pullRequest, ...(proof ? { proof } : {}) };
    writeReceipt(toReceipt(facts), `${names.receipts}/${place.server}/${place.segment}.json`, world);
}

;// CONCATENATED MODULE: ./build/commands/admit/admit-waiting.js













/**
 * Judges everything that waits, all of it asked about side by side, and then admits one entry after the other: pins and
 * remotes of one count for the next. Each receipt is written in one step, after the pins that it relies on.
 */
async function admitWaiting(options, setting) {
    const { catalogue, world } = setting;
    const names = (0,list_data/* toTreeNames */.K)(options);
    const found = catalogue.excluded.filter(({ code }) => code === 'waiting-for-admission').map(placeEntry);
    const result = { admitted: [], refused: [], pending: [] };
    const findings = [];
    const waiting = [];
    for (const one of found) {
        if ('finding' in one) {
            result.refused.push(one.entry);
            findings.push(one.finding);
        }
        else
            waiting.push(readWaiting(one, names, world));
    }
    const { asked, context, requests } = await askAll(waiting, options, setting);
    const admission = { context, names, options, setting, taken: listTaken(catalogue) };
    const crashes = [];
    for (const [index, one] of waiting.entries()) {
        await (0,commands_world/* breathe */.q7)(world.signal);
        const shown = asked[index];
        if (shown?.status === 'rejected') {
            crashes.push(shown.reason);
            continue;
        }
        const outcome = tryAdmit(() => admitOne(one, shown?.value, admission), crashes);
        if (outcome === undefined)
            continue;
        findings.push(...outcome.findings);
        const { name, version } = one.entry;
        if (outcome.kind === 'admitted')
            result.admitted.push(outcome.version);
        else if (outcome.kind === 'pending')
            result.pending.push({ name, version, ...outcome.ownership });
        else
            result.refused.push({ name, version });
    }
    // What one entry brought down keeps no other one waiting, and is told all the same.
    if (crashes.length > 0)
        throw crashes[0];
    return { ...result, findings, requests };
}
function tryAdmit(admit, crashes) {
    try {
        return admit();
    }
    catch (error) {
        crashes.push(error);
        return undefined;
    }
}
function placeEntry(entry) {
    const { name, version } = entry;
    const placed = (0,entry_path/* toEntryPaths */.Ke)(name, version);
    if (placed.kind === 'path')
        return { entry, place: { server: placed.paths.server, segment: placed.paths.version } };
    const { code, reason } = placed.problem;
    return { entry, finding: { code, severity: 'error', args: { name, version, reason } } };
}
function readWaiting({ entry, place }, names, world) {
    const file = `${names.servers}/${place.server}/${place.segment}/server.json`;
    const raw = (0,read_data_file/* readDataFile */.l)(file, world) ?? { kind: 'unreadable', reason: 'it is not there' };
    if (raw.kind !== 'bytes')
        return { entry, place, raw };
    return { entry, place, raw, files: { file, bytes: raw.bytes, place, ...(0,entry_files/* readProofBeside */.ZR)(file, world) } };
}
async function askAll(waiting, options, { world, catalogue }) {
    const entries = waiting.flatMap(({ files }) => files ?? []);
    const authority = await (0,verify_authority/* readAuthority */.AS)(options, world);
    const doors = (0,run_verify/* openDoors */.Em)(authority, options, world);
    const base = await (0,run_verify/* createContext */.q6)(options.vouch ? [] : entries, { authority, doors, options, world });
    const progress = world.console.progress('Asking');
    const asker = (0,ask/* createAsker */.b)(doors, { onAnswer: (done) => progress.update(done) });
    const context = {
        ...base,
        asker,
        vouchesNamespace: options.vouch !== undefined,
        remoteIndex: (0,remote_index/* createRemoteIndex */.$)(catalogue, (0,list_data/* toTreeNames */.K)(options).servers),
        isApproved: (name, version) => isApproved(options.approve ?? [], name, version),
        records: new Map(),
    };
    try {
        const asked = await Promise.allSettled(waiting.map(async ({ files }) => {
            if (!files)
                return undefined;
            if (options.vouch !== 'all')
                return (0,ask_entry/* askEntry */.q)(files, context);
            const judged = (0,judge_submission/* judgeSubmission */.w)(files, authority.policy, true);
            return { judged, stateFindings: [], isUnchanged: false };
        }));
        world.signal.throwIfAborted();
        return { asked, context, requests: Object.fromEntries(doors.counts()) };
    }
    finally {
        progress.finish();
        doors.close();
    }
}
/** Whether a name, or `name@version`, is among those that a maintainer has looked at. Case of the name does not count. */
function isApproved(approved, name, version) {
    const wanted = [name.toLowerCase(), `${name.toLowerCase()}@${version}`];
    return approved.some((one) => {
        const at = one.lastIndexOf('@');
        const key = at === -1 ? one.toLowerCase() : one.slice(0, at).toLowerCase() + one.slice(at);
        return wanted.includes(key);
    });
}

;// CONCATENATED MODULE: ./build/commands/admit/run-admit.js







/**
 * Writes receipts for what waits and is proven (or vouched for), and carries the requests of lifecycle.yml over into
 * receipts. What fails, or cannot be known yet, is left waiting and told.
 */
async function runAdmit(options, world) {
    const { catalogue, findings } = await (0,read_data/* readDataFolder */.D3)(options, world);
    if (!catalogue || (0,finding/* hasErrors */.Cs)(findings))
        return { ...NOTHING, verdict: 'fail', findings: findings.filter(isNews) };
    checkOptions(options, catalogue);
    for (const name of listUnused(options, catalogue)) {
        world.console.note(`--approve ${(0,foreign_text/* quoteForeignText */._z)(name)}: nothing of that name waits for admission.`);
    }
    const at = options.asOf ?? world.clock.now();
    const waited = await admitWaiting(options, { catalogue, at, world });
    // What was admitted just now may have a request of its own.
    const isNew = waited.admitted.length > 0;
    const current = isNew ? ((await (0,read_data/* readDataFolder */.D3)(options, world)).catalogue ?? catalogue) : catalogue;
    const statusChanged = current.servers.flatMap((server) => applyLifecycle(server, { folders: options, at, world }));
    const verdict = waited.refused.length > 0 ? 'fail' : waited.pending.length > 0 ? 'pending' : 'pass';
    const told = [...waited.findings, ...findings.filter(isStray)].sort(finding/* compareFindings */.Eg);
    const { admitted, refused, pending, requests } = waited;
    return { verdict, admitted, statusChanged, refused, pending, findings: told, requests };
}
const NOTHING = { admitted: [], statusChanged: [], refused: [], pending: [], requests: {} };
/** A file in no known place: most often a submission with a mistake in its path. */
function isStray(finding) {
    return finding.code === 'unexpected-file';
}
/** That something waits for admission is no news to who admits. */
function isNews(finding) {
    return finding.severity !== 'info';
}
function listUnused({ approve = [] }, { excluded }) {
    const waiting = excluded.filter(({ code }) => code === 'waiting-for-admission');
    return approve.filter((one) => !waiting.some(({ name, version }) => isApproved([one], name, version)));
}
function checkOptions(options, catalogue) {
    if (catalogue.policy.admission === 'tree') {
        throw new commands_world/* UserError */.yo('This registry has no receipts: policy.admission is "tree".', 'There is nothing to admit; everything in the tree is published.');
    }
    if (options.asOf !== undefined && !(0,utc_time/* isUtcTime */.A)(options.asOf)) {
        throw new commands_world/* UserError */.yo(`"${options.asOf}" is not a time.`, 'Give an RFC 3339 time in UTC, such as 2026-01-31T12:00:00Z.');
    }
}

// EXTERNAL MODULE: ./build/commands/finding-rows.js
var finding_rows = __webpack_require__(41866);
// EXTERNAL MODULE: ./build/findings/render-text.js
var render_text = __webpack_require__(58703);
;// CONCATENATED MODULE: ./build/commands/render-admission.js




const MAX_NAMES_SHOWN = 20;
const MAX_NAMES_IN_SUMMARY = 100;
const MAX_FINDINGS_IN_SUMMARY = 50;
const TONES = { error: '**error**', warning: 'warning', info: 'note' };
/** What `admit` did, in lines: each version with what became of it, then the counts. */
function renderAdmission(report) {
    const lines = toGroups(report).flatMap((rows) => [
        ...rows.slice(0, MAX_NAMES_SHOWN).map(({ what, name, version, level }) => {
            const shown = `${what.padEnd(10)}${what.length < 10 ? '' : '  '}${(0,foreign_text/* quoteForeignText */._z)(`${name} ${version}`)}`;
            return level === undefined ? shown : `${shown}  (${level})`;
        }),
        ...describeMore(rows, MAX_NAMES_SHOWN),
    ]);
    return [...lines, sumUpAdmission(report)];
}
/** The same as Markdown, with what was found. Nothing that strangers wrote acts as markup. */
function renderAdmissionMarkdown(report) {
    const parts = [`### mcp-git-registry admit: ${report.verdict}`, sumUpAdmission(report)];
    const groups = toGroups(report).filter((rows) => rows.length > 0);
    if (groups.length > 0) {
        const rows = groups.flatMap((group) => group.slice(0, MAX_NAMES_IN_SUMMARY).map(renderRow));
        parts.push(['| | server | version | level |', '|---|---|---|---|', ...rows].join('\n'));
        parts.push(...groups.flatMap((group) => describeMore(group, MAX_NAMES_IN_SUMMARY)));
    }
    const told = SEVERITIES.slice(0, 2).flatMap((wanted) => report.findings.filter(({ severity }) => severity === wanted));
    if (told.length > 0) {
        const rows = told.slice(0, MAX_FINDINGS_IN_SUMMARY).map((finding) => {
            const { file, code, severity } = finding;
            const where = file === undefined ? '' : renderCodeSpan(quoteForeignText(file));
            const what = `\`${code}\`<br>${escapeMarkdown(renderMessage(finding))}`;
            return `| ${TONES[severity]} | ${where} | ${what} | ${escapeMarkdown(renderFix(finding))} |`;
        });
        parts.push(['| | where | what | what to do |', '|---|---|---|---|', ...rows].join('\n'));
        parts.push(...describeMore(told, MAX_FINDINGS_IN_SUMMARY));
    }
    return `${parts.join('\n\n')}\n`;
}
function toGroups({ admitted, statusChanged, refused, pending }) {
    const toRow = (what, { name, version }) => ({ what, name, version });
    return [
        admitted.map((one) => ({ ...toRow('admitted', one), level: one.level })),
        statusChanged.map((one) => toRow(one.status, one)),
        refused.map((one) => toRow('refused', one)),
        pending.map((one) => toRow('pending', one)),
    ];
}
/** One sentence: how much was admitted, or why nothing was. */
function sumUpAdmission({ verdict, admitted, statusChanged, refused, pending }) {
    const changes = statusChanged.length;
    if (admitted.length + changes + refused.length + pending.length === 0)
        return verdict === 'fail'
            ? 'Nothing was admitted: the data has errors. Correct them and run this again.'
            : 'Nothing waits.';
    const changed = `${changes} ${changes === 1 ? 'change' : 'changes'} of status`;
    return `${admitted.length} admitted, ${changed}, ${refused.length} refused, ${pending.length} pending.`;
}
function renderRow({ what, name, version, level }) {
    const [shown, number] = [name, version].map((part) => renderCodeSpan(quoteForeignText(part)));
    return `| ${what} | ${shown} | ${number} | ${level ?? ''} |`;
}
function describeMore(all, shown) {
    return all.length > shown ? [`… and ${(all.length - shown).toLocaleString('en')} more`] : [];
}

// EXTERNAL MODULE: ./build/cli/exit-codes.js
var exit_codes = __webpack_require__(65158);
// EXTERNAL MODULE: ./build/cli/github-token.js
var github_token = __webpack_require__(72866);
// EXTERNAL MODULE: ./build/cli/run-command.js
var run_command = __webpack_require__(13080);
;// CONCATENATED MODULE: ./build/cli/run-admit.js






function createAdmitRunner(world) {
    return async (_args, given) => {
        const { vouch, ...rest } = given;
        const options = { ...rest, vouch: vouch === true ? 'all' : vouch, githubToken: (0,github_token/* readGitHubToken */.n)() };
        const report = await runAdmit(options, world);
        if (rest.json)
            (0,run_command/* printJson */.Q)((0,finding_rows/* withFindingRows */.D)(report), world);
        else
            printReport(report, world);
        return report.verdict === 'pending' ? exit_codes/* EXIT */.d.pending : report.verdict === 'pass' ? exit_codes/* EXIT */.d.pass : exit_codes/* EXIT */.d.fail;
    };
}
function printReport(report, world) {
    (0,run_command/* printFindings */.c)(report.findings, world);
    for (const line of renderAdmission(report))
        world.console.out(line);
}


/***/ }),

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


/***/ })

};
