export const id = 355;
export const ids = [355];
export const modules = {

/***/ 70355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createVerifyRunner: () => (/* binding */ createVerifyRunner)
});

// EXTERNAL MODULE: ./build/commands/present.js
var present = __webpack_require__(86820);
// EXTERNAL MODULE: ./build/findings/foreign-text.js
var foreign_text = __webpack_require__(81735);
// EXTERNAL MODULE: ./build/manifest/json-members.js
var json_members = __webpack_require__(98338);
// EXTERNAL MODULE: ./build/commands/plain-file.js
var plain_file = __webpack_require__(47130);
// EXTERNAL MODULE: ./build/commands/world.js + 27 modules
var commands_world = __webpack_require__(95241);
;// CONCATENATED MODULE: ./build/commands/verify/pull-request-event.js




/** GitHub's events are far smaller. */
const MAX_EVENT_BYTES = 16 * 1024 * 1024;
const HINT = 'Give the file of an event of GitHub that has a pull request in it, as GITHUB_EVENT_PATH names it.';
/** Who opened a pull request, and from where, as GitHub says it in the file of an event. Its content is not looked at. */
function readPullRequest(path, world) {
    const shown = (0,foreign_text/* quoteForeignText */._z)(path);
    const read = (0,plain_file/* readPlainFile */.b$)(path, { maxBytes: MAX_EVENT_BYTES }, world.files);
    if (read?.kind !== 'bytes')
        throw new commands_world/* UserError */.yo(`The event file ${shown} cannot be read: ${read?.reason ?? 'it is not there'}.`, HINT);
    let event;
    try {
        event = JSON.parse(new TextDecoder().decode(read.bytes));
    }
    catch (error) {
        throw new commands_world/* UserError */.yo(`The event file ${shown} is not JSON.`, HINT, { cause: error });
    }
    const facts = toPullRequestFacts((0,json_members/* isJsonObject */.OW)(event) ? (0,json_members/* getMember */.Xf)(event, 'pull_request') : undefined);
    if (facts)
        return facts;
    throw new commands_world/* UserError */.yo(`The event file ${shown} has no pull request in it.`, HINT);
}
/** The facts in a pull request as GitHub's API gives it; undefined when one of them is missing or of a wrong type. */
function toPullRequestFacts(pull) {
    if (!(0,json_members/* isJsonObject */.OW)(pull))
        return undefined;
    const number = (0,json_members/* valueAt */.fK)(pull, '/number');
    const [id, login, type] = ['/user/id', '/user/login', '/user/type'].map((pointer) => (0,json_members/* valueAt */.fK)(pull, pointer));
    const headSha = (0,json_members/* valueAt */.fK)(pull, '/head/sha');
    if (typeof number !== 'number' || typeof id !== 'number' || typeof login !== 'string')
        return undefined;
    if (typeof type !== 'string' || typeof headSha !== 'string')
        return undefined;
    const [owner, repository] = ['/head/repo/owner/id', '/head/repo/id'].map((pointer) => (0,json_members/* valueAt */.fK)(pull, pointer));
    return {
        number,
        author: { id, login, type },
        headSha,
        ...(typeof owner === 'number' ? { headOwnerId: owner } : {}),
        ...(typeof repository === 'number' ? { headRepositoryId: repository } : {}),
    };
}

// EXTERNAL MODULE: ./build/findings/paint.js
var findings_paint = __webpack_require__(60195);
// EXTERNAL MODULE: ./build/findings/render-text.js
var render_text = __webpack_require__(58703);
;// CONCATENATED MODULE: ./build/commands/verify/render-replay.js



const ENDS = {
    pass: 'Everything that the receipt says still holds.',
    fail: 'Something changed since admission; see above.',
    pending: 'Something could not be asked now. Run this again later.',
};
function describeEnd(verdict, checks) {
    const isAsked = checks.some(({ result }) => result !== 'not-replayable');
    return verdict === 'pass' && !isAsked ? 'The receipt has nothing in it that could be asked again.' : ENDS[verdict];
}
/** What a replay found, for a person: each check then and now, and what to do about a change. */
function renderReplay({ name, version, verdict, checks, file }, style) {
    const paint = (0,findings_paint/* createPainter */.u)(style.colour);
    const marks = {
        same: paint.green('✓'),
        changed: paint.red('✗'),
        'other-bytes': paint.red('✗'),
        unknown: '·',
        'not-replayable': '–',
    };
    const lines = checks.flatMap(({ what, atAdmission, now, result, detail }) => result === 'same'
        ? [`  ${marks.same} ${(0,foreign_text/* quoteForeignText */._z)(what)}: ${(0,foreign_text/* quoteForeignText */._z)(now)}`]
        : [
            `  ${marks[result]} ${(0,foreign_text/* quoteForeignText */._z)(what)}`,
            `      at admission: ${(0,foreign_text/* quoteForeignText */._z)(atAdmission)}`,
            `      now:          ${(0,foreign_text/* quoteForeignText */._z)(now)}`,
            ...(detail === undefined ? [] : [`                    ${(0,foreign_text/* neutraliseText */.op)(detail)}`]),
        ]);
    const told = file.findings
        .filter(({ severity }) => severity !== 'info')
        .map((finding) => (0,render_text/* renderFinding */.Kj)(finding, { colour: style.colour }));
    return [paint.bold((0,foreign_text/* quoteForeignText */._z)(`${name} ${version}`)), ...lines, '', ...told, describeEnd(verdict, checks)].join('\n');
}

// EXTERNAL MODULE: ./build/findings/file-findings.js
var file_findings = __webpack_require__(57920);
// EXTERNAL MODULE: ./build/findings/render-run.js + 1 modules
var render_run = __webpack_require__(79409);
// EXTERNAL MODULE: ./build/commands/verify/reviews.js
var reviews = __webpack_require__(23672);
;// CONCATENATED MODULE: ./build/commands/verify/render-verify.js





/** More entries than these are only counted. */
const MAX_ENTRIES_SHOWN = 20;
/** What `verify` found, for a person: the findings as `validate` tells them, then what was shown, entry by entry. */
function renderVerification(verification, style) {
    const paint = (0,findings_paint/* createPainter */.u)(style.colour);
    if (verification.files.length === 0)
        return 'Nothing differs from the base: there is nothing to verify.';
    const { entries, requests } = verification;
    const shown = entries.slice(0, MAX_ENTRIES_SHOWN).map((entry) => renderEntry(entry, paint));
    const more = entries.length - shown.length;
    const blocks = [(0,render_run/* renderRun */.e)(verification.files, style), ...shown.filter((block) => block !== '')];
    if (more > 0)
        blocks.push(`… and ${more} more entries; --json shows all of them.`);
    const total = [...requests.values()].reduce((sum, count) => sum + count, 0);
    blocks.push(`${renderVerdict(verification, paint)} ${paint.dim(`${(0,file_findings/* renderCount */.SS)(total, 'request')} to ${(0,file_findings/* renderCount */.SS)(requests.size, 'host')}.`)}`);
    return blocks.join('\n\n');
}
const VERDICTS = {
    pass: 'Everything holds.',
    fail: 'This cannot be admitted; see above.',
    pending: 'Something is not known yet, or a person has to look. Nothing is refused for it; run this again later.',
};
function renderVerdict({ verdict }, paint) {
    const text = VERDICTS[verdict];
    return verdict === 'fail' ? paint.red(text) : verdict === 'pass' ? paint.green(text) : paint.bold(text);
}
function renderEntry({ file, asked, pins }, paint) {
    const title = [file.name ?? file.file, file.version].filter((part) => part !== undefined).map(foreign_text/* quoteForeignText */._z);
    if (asked.isUnchanged)
        return `${paint.bold(title.join(' '))}: listed already, unchanged.`;
    if (!asked.proof)
        return '';
    const { namespace, packages, remotes } = asked.proof;
    const rows = [];
    if (namespace)
        rows.push([namespace.outcome, 'namespace', namespace.kind ?? 'no proof']);
    for (const { type, identifier, version, verdict } of packages) {
        rows.push([verdict.outcome, type, [identifier, version ?? '', shortDigest(verdict.digest)].join(' ').trim()]);
    }
    for (const { url, evidence } of remotes)
        rows.push([evidence, 'remote', url]);
    const lines = rows.map(([outcome = '', what = '', detail = '']) => {
        return `  ${mark(outcome, paint)} ${outcome.padEnd(9)}  ${what.padEnd(9)}  ${(0,foreign_text/* quoteForeignText */._z)(detail)}`;
    });
    if (pins?.review)
        lines.push(`  ${paint.bold('!')} ${describeReview(pins.review, pins.outcome === 'proved' ? pins.waitHours : undefined)}`);
    return [paint.bold(title.join(' ')), ...lines].join('\n');
}
function mark(outcome, paint) {
    if (outcome === 'proved' || outcome === 'aligned' || outcome === 'declared')
        return paint.green('✓');
    return outcome === 'disproved' ? paint.red('✗') : paint.bold('·');
}
function describeReview(review, hours) {
    const wait = review === 'first-publication' ? 'a registry may let it wait for a maintainer' : 'it waits for a maintainer';
    return `${wait}${hours === undefined ? '' : `, ${review === 'new-key' ? 'and' : 'or'} for ${hours} hours`}: ${reviews/* REVIEWS */.C[review]}.`;
}
/** The first digest in what a registry serves, short. */
function shortDigest(digest) {
    if (digest === undefined)
        return '';
    const text = JSON.stringify(digest).match(/(?:sha\d{3}[:-])?[A-Za-z0-9+/=]{40,}/)?.[0] ?? '';
    return text === '' ? '' : `(${text.slice(0, 20)}…)`;
}

// EXTERNAL MODULE: ./build/findings/finding.js
var finding = __webpack_require__(74438);
// EXTERNAL MODULE: ./build/manifest/digest.js
var digest = __webpack_require__(89802);
// EXTERNAL MODULE: ./build/registry/entry-path.js
var entry_path = __webpack_require__(56372);
// EXTERNAL MODULE: ./build/registry/receipt.js
var receipt = __webpack_require__(27038);
// EXTERNAL MODULE: ./build/commands/ask/ask.js + 7 modules
var ask = __webpack_require__(83191);
// EXTERNAL MODULE: ./build/commands/read-data-file.js
var read_data_file = __webpack_require__(52087);
// EXTERNAL MODULE: ./build/commands/verify/ask-entry.js + 2 modules
var ask_entry = __webpack_require__(12581);
// EXTERNAL MODULE: ./build/commands/verify/authority.js
var verify_authority = __webpack_require__(59224);
// EXTERNAL MODULE: ./build/commands/verify/remote-index.js
var remote_index = __webpack_require__(88382);
// EXTERNAL MODULE: ./build/commands/verify/settle-entry.js + 5 modules
var settle_entry = __webpack_require__(62813);
;// CONCATENATED MODULE: ./build/commands/verify/compare-receipt.js




/** The pull request is closed, and a token is gone: what was seen is in the receipt. */
function isReplayable(kind) {
    return kind !== 'github-pr-author' && kind !== 'github-oidc';
}
/** What a receipt says was shown, beside what is shown now: the namespace, each package, each remote. */
function compareWithReceipt(receipt, { proof }) {
    return [
        compareNamespace(receipt, proof?.namespace),
        ...(receipt.packageProofs ?? []).map((kept) => comparePackage(kept, proof?.packages ?? [])),
        ...(receipt.remotes ?? []).map((kept) => compareRemote(kept, proof?.remotes ?? [])),
    ];
}
const LEVELS = {
    proved: 'proved, without a proof in the receipt',
    owner: "vouched for by the registry's owner",
    imported: 'copied from an upstream, nothing was checked',
};
function compareNamespace(receipt, now) {
    const { namespaceProof, level } = receipt;
    const check = { kind: 'namespace', what: 'namespace' };
    if (!namespaceProof) {
        return { ...check, atAdmission: LEVELS[level], now: 'nothing to ask', result: 'not-replayable' };
    }
    const told = { ...check, atAdmission: `proved by ${namespaceProof.kind}` };
    if (!isReplayable(namespaceProof.kind))
        return { ...told, now: 'nothing to ask', result: 'not-replayable' };
    if (now === undefined || now.outcome === 'unknown') {
        return { ...told, now: 'unknown', result: 'unknown', ...withDetail(now?.told) };
    }
    // A tag or file that is not there any more was there at admission: that is no delay.
    if (now.outcome !== 'proved')
        return { ...told, now: 'not shown any more', result: 'changed', ...withDetail(now.told) };
    const [before, after] = [(0,remote_index/* readOwnerKeys */.k)(receipt), (0,settle_entry/* ownerKeysOf */.le)({ namespace: now })];
    const isSame = before.length === 0 || before.some((key) => after.includes(key));
    const found = `proved by ${now.kind}`;
    return { ...told, now: isSame ? found : `${found}, for another owner`, result: isSame ? 'same' : 'changed' };
}
function comparePackage(kept, packages) {
    const index = readIndex(kept);
    const found = packages.find((one) => one.index === index);
    const type = readText(kept, 'type') ?? found?.type ?? '';
    const identifier = found?.identifier ?? '';
    const before = (0,json_members/* isJsonObject */.OW)(kept) ? (0,json_members/* getMember */.Xf)(kept, 'digest') : undefined;
    const told = {
        kind: 'package',
        what: `package ${index} (${type}) ${identifier}`.trim(),
        atAdmission: describe(readText(kept, 'outcome') ?? '?', before),
        package: { type, identifier },
    };
    const now = found?.verdict;
    // Registries answer late and not everywhere at once: one that is not visible now is asked again.
    if (now === undefined || now.outcome === 'unknown' || now.outcome === 'late') {
        return { ...told, now: now?.outcome ?? 'not asked', result: 'unknown', ...withDetail(now?.told) };
    }
    const after = describe(now.outcome, now.digest);
    if (now.outcome !== 'proved')
        return { ...told, now: after, result: 'changed', ...withDetail(now.told) };
    if (before !== undefined && now.digest === undefined) {
        return { ...told, now: after, result: 'unknown', detail: 'the registry did not say what it serves' };
    }
    const isSame = before === undefined || JSON.stringify(before) === JSON.stringify(now.digest);
    return { ...told, now: after, result: isSame ? 'same' : 'other-bytes' };
}
function compareRemote(kept, remotes) {
    const index = readIndex(kept);
    const atAdmission = readText(kept, 'evidence') ?? '?';
    const found = remotes.find((one) => one.index === index);
    const told = { kind: 'remote', what: `remote ${index}`, atAdmission };
    if (!found || found.outcome === 'unknown') {
        return { ...told, now: 'unknown', result: 'unknown', ...withDetail(found?.told) };
    }
    return { ...told, now: found.evidence, result: found.evidence === atAdmission ? 'same' : 'changed' };
}
function describe(outcome, digest) {
    return digest === undefined ? outcome : `${outcome} ${JSON.stringify(digest)}`;
}
function withDetail(told) {
    const [first] = told ?? [];
    return first === undefined ? {} : { detail: `${(0,render_text/* renderMessage */.e4)(first)} ${(0,render_text/* renderFix */.C2)(first)}` };
}
function readIndex(kept) {
    const index = (0,json_members/* isJsonObject */.OW)(kept) ? (0,json_members/* getMember */.Xf)(kept, 'index') : undefined;
    return typeof index === 'number' ? index : -1;
}
function readText(value, key) {
    const member = (0,json_members/* isJsonObject */.OW)(value) ? (0,json_members/* getMember */.Xf)(value, key) : undefined;
    return typeof member === 'string' ? member : undefined;
}

// EXTERNAL MODULE: ./build/commands/verify/entry-files.js
var entry_files = __webpack_require__(23375);
// EXTERNAL MODULE: ./build/commands/verify/run-verify.js + 4 modules
var run_verify = __webpack_require__(18294);
;// CONCATENATED MODULE: ./build/commands/verify/run-replay.js












/**
 * Asks again what the receipt of a published version says was shown, and compares: the proof of the namespace, the
 * marker in each package, the bytes that its registry serves, the evidence of each remote. Writes nothing.
 * A signed statement is judged by the time of its admission, everything else by what is served now.
 */
async function runReplay(target, options, world) {
    if (options.files.length > 0 || options.base !== undefined) {
        throw new commands_world/* UserError */.yo('A replay is of one listed version; files or a base were named too.', 'Leave them out.');
    }
    const folders = { data: options.data ?? entry_files/* DEFAULT_DATA */.vA, receipts: options.receipts };
    const authority = await (0,verify_authority/* readAuthority */.AS)(folders, world);
    const { receipt, files } = findPublished(target, authority, world);
    const doors = (0,run_verify/* openDoors */.Em)(authority, options, world);
    const context = await (0,run_verify/* createContext */.q6)([files], { authority, doors, options, world });
    const asker = (0,ask/* createAsker */.b)(doors);
    // The state of the registry is no question here: the version is listed.
    const { state: _, ...lone } = context;
    const asked = await (0,ask_entry/* askEntry */.q)(files, {
        ...lone,
        asker,
        now: receipt.publishedAt,
        vouchesNamespace: receipt.namespaceProof === undefined || !isReplayable(receipt.namespaceProof.kind),
    }).finally(() => doors.close());
    const checks = compareWithReceipt(receipt, asked);
    const findings = [
        ...judgeBytes(receipt, files),
        ...checks.flatMap((check) => toFindings(check, receipt, files.file)),
    ];
    const verdict = verdictOf(checks, findings);
    return {
        name: receipt.name,
        version: receipt.version,
        verdict,
        checks,
        file: {
            file: files.file,
            verdict,
            name: receipt.name,
            version: receipt.version,
            findings: findings.sort(finding/* compareFindings */.Eg),
            dropped: 0,
        },
        requests: doors.counts(),
    };
}
function findPublished(target, authority, world) {
    const { catalogue, names } = authority;
    const at = target.indexOf('@', target.indexOf('/'));
    const [name, wanted] = at === -1 ? [target, undefined] : [target.slice(0, at), target.slice(at + 1)];
    const server = catalogue?.servers.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (!server || !names) {
        throw new commands_world/* UserError */.yo(`There is no server "${name}" in this registry.`, 'Give a name as it is listed: NAMESPACE/NAME or NAMESPACE/NAME@VERSION.');
    }
    const listed = wanted === undefined ? server.latest : server.versions.find(({ version }) => version === wanted);
    const parsed = listed?.receipt ? (0,receipt/* parseReceipt */.Wy)(listed.receipt.text) : undefined;
    if (!listed || parsed?.kind !== 'receipt') {
        throw new commands_world/* UserError */.yo(describeMissing(server, wanted), `Listed: ${server.versions
            .map(({ version }) => version)
            .slice(-10)
            .join(', ')}.`);
    }
    const placed = (0,entry_path/* toEntryPaths */.Ke)(server.name, listed.version);
    if (placed.kind === 'problem')
        throw new Error(`a listed version has no path: ${placed.problem.reason}`);
    const file = `${names.servers}/${placed.paths.server}/${placed.paths.version}/server.json`;
    const raw = (0,read_data_file/* readDataFile */.l)(file, world);
    if (raw?.kind !== 'bytes')
        throw new commands_world/* UserError */.yo(`"${file}" cannot be read.`, 'Restore it from git.');
    return { receipt: parsed.receipt, files: { file, bytes: raw.bytes, ...(0,entry_files/* readProofBeside */.ZR)(file, world) } };
}
function describeMissing({ name }, wanted) {
    return wanted === undefined
        ? `Every version of ${name} is deleted.`
        : `${name} has no version "${wanted}" with a receipt.`;
}
function judgeBytes(receipt, files) {
    const found = (0,digest/* digestOf */.o)(files.bytes);
    if (found === receipt.digest)
        return [];
    const args = { expected: receipt.digest, found };
    return [{ code: 'receipt-digest-mismatch', severity: 'error', file: files.file, args }];
}
function toFindings(check, { version }, file) {
    const { what, atAdmission: before, now: after, result, detail } = check;
    if (result === 'same' || result === 'unknown')
        return [];
    if (result === 'not-replayable') {
        return [{ code: 'replay-impossible', severity: 'info', file, args: { what, reason: before } }];
    }
    if (result === 'other-bytes') {
        const { type = '', identifier = '' } = check.package ?? {};
        return [
            { code: 'replay-package-changed', severity: 'error', file, args: { type, identifier, version, before, after } },
        ];
    }
    const args = { what, before, after: detail === undefined ? after : `${after} (${detail})` };
    return [{ code: 'replay-proof-changed', severity: 'error', file, args }];
}
function verdictOf(checks, findings) {
    if (findings.some(({ severity }) => severity === 'error'))
        return 'fail';
    const isOpen = checks.some(({ result }) => result === 'unknown');
    return isOpen ? 'pending' : 'pass';
}

// EXTERNAL MODULE: ./build/commands/verify/verify-report.js
var verify_report = __webpack_require__(49495);
// EXTERNAL MODULE: ./build/cli/exit-codes.js
var exit_codes = __webpack_require__(65158);
// EXTERNAL MODULE: ./build/cli/github-token.js
var github_token = __webpack_require__(72866);
;// CONCATENATED MODULE: ./build/cli/run-verify.js









const EXITS = {
    pass: exit_codes/* EXIT */.d.pass,
    fail: exit_codes/* EXIT */.d.fail,
    pending: exit_codes/* EXIT */.d.pending,
};
function createVerifyRunner(world) {
    return async (files, given) => {
        const { event, replay, json, ...rest } = given;
        const options = {
            ...rest,
            files,
            githubToken: (0,github_token/* readGitHubToken */.n)(),
            followsLinks: true,
            ...(event === undefined ? {} : { pullRequest: readPullRequest(event, world) }),
        };
        const style = { colour: world.console.colour, columns: world.console.columns };
        if (replay !== undefined) {
            const found = await runReplay(replay, options, world);
            world.console.out(json ? (0,present/* stringifySafely */.q)((0,verify_report/* toReplayReport */.P1)(found)) : renderReplay(found, style));
            return EXITS[found.verdict];
        }
        const verification = await (0,run_verify/* runVerify */.R9)(options, world);
        world.console.out(json ? (0,present/* stringifySafely */.q)((0,verify_report/* toVerificationReport */.j$)(verification)) : renderVerification(verification, style));
        return verification.isBlocked ? exit_codes/* EXIT */.d.usage : EXITS[verification.verdict];
    };
}


/***/ }),

/***/ 22483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ previewEdits)
/* harmony export */ });
/* harmony import */ var _secret_spans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88707);

/** What the edits make of the lines that they touch, from top to bottom. Edits that overlap an earlier one are left out. */
function previewEdits(source, edits) {
    return groupEdits(source, edits).flatMap((group) => {
        const hunk = toHunk(source, group);
        return hunk.removed.length + hunk.added.length === 0 ? [] : [hunk];
    });
}
/** Edits in order; those that touch the same line go together. */
function groupEdits(source, edits) {
    const groups = [];
    let lastLine = 0;
    let lastEnd = -1;
    for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
        if (edit.start < lastEnd)
            continue;
        if (groups.length > 0 && source.lineAt(edit.start) <= lastLine)
            groups.at(-1)?.push(edit);
        else
            groups.push([edit]);
        lastLine = source.lineAt(edit.end);
        lastEnd = edit.end;
    }
    return groups;
}
function toHunk(source, edits) {
    const first = source.lineAt(edits[0]?.start ?? 0);
    const last = source.lineAt(edits.at(-1)?.end ?? 0);
    const start = Math.min(source.startOf(first), edits[0]?.start ?? 0);
    const end = last === source.count ? source.text.length : source.startOf(last + 1) - 1;
    let at = start;
    let changed = '';
    for (const edit of edits) {
        changed += source.text.slice(at, edit.start) + (0,_secret_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .maskSecrets */ .QU)(edit.text);
        at = edit.end;
    }
    changed += source.text.slice(at, end);
    return trimHunk(first, splitLines(source.text.slice(start, end)), splitLines(changed));
}
/** Lines that are the same on both sides at either end are no part of the change. */
function trimHunk(line, before, after) {
    const most = Math.min(before.length, after.length);
    let head = 0;
    while (head < most && before[head] === after[head])
        head += 1;
    let tail = 0;
    while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail))
        tail += 1;
    return {
        line: line + head,
        removed: before.slice(head, before.length - tail),
        added: after.slice(head, after.length - tail),
    };
}
function splitLines(text) {
    return text.split('\n').map((line) => line.replace(/\r$/, ''));
}


/***/ }),

/***/ 79409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ renderRun)
});

// EXTERNAL MODULE: ./build/findings/file-findings.js
var file_findings = __webpack_require__(57920);
// EXTERNAL MODULE: ./build/findings/finding.js
var finding = __webpack_require__(74438);
// EXTERNAL MODULE: ./build/findings/foreign-text.js
var foreign_text = __webpack_require__(81735);
// EXTERNAL MODULE: ./build/findings/paint.js
var findings_paint = __webpack_require__(60195);
// EXTERNAL MODULE: ./build/findings/preview-edits.js
var preview_edits = __webpack_require__(22483);
// EXTERNAL MODULE: ./build/findings/render-text.js
var render_text = __webpack_require__(58703);
// EXTERNAL MODULE: ./build/findings/visible-text.js
var visible_text = __webpack_require__(39313);
;// CONCATENATED MODULE: ./build/findings/render-frame.js



/** Of a repair, at most this many lines are shown: a file that is converted as a whole would fill the screen. */
const MAX_PREVIEW_LINES = 8;
const INDENT = '  ';
/**
 * A finding as a compiler tells it: place, severity and code; what; the line with the meant part underlined; why (when
 * asked for), what to do, and the change that repairs it. Foreign text is harmless in all of it.
 */
function renderFrame(finding, source, style) {
    const { paint } = style;
    const say = (text, indent) => style.wraps ? (0,visible_text/* wrapText */.C1)(text, style.columns - indent.length, indent) : text;
    const frame = source ? drawRange(finding, source, style) : [];
    const fix = say((0,render_text/* renderFix */.C2)(finding), `${INDENT}${INDENT}`);
    return [
        renderHead(finding, paint),
        '',
        `${INDENT}${say((0,render_text/* renderMessage */.e4)(finding), INDENT)}`,
        ...(frame.length > 0 ? ['', ...frame, ''] : []),
        ...(style.tellsWhy ? [`${INDENT}${dimLines(say((0,render_text/* renderWhy */.fv)(finding), INDENT), paint)}`] : []),
        `${INDENT}${paint.green('→')} ${fix}`,
        ...(source ? drawRepair(finding, source, style) : []),
    ];
}
/** A finding in two lines: what, and what to do. */
function renderLine(finding, paint) {
    return [
        `${renderHead(finding, paint)}  ${(0,render_text/* renderMessage */.e4)(finding)}`,
        `${INDENT}${paint.green('→')} ${(0,render_text/* renderFix */.C2)(finding)}`,
    ];
}
function renderHead(finding, paint) {
    const rule = finding.rule === undefined ? '' : `  ${paint.dim(`(${finding.rule})`)}`;
    const place = (0,render_text/* renderPlace */.oL)(finding);
    const head = `${paint.tone(finding.severity, finding.severity)}  ${paint.bold(finding.code)}${rule}`;
    return place === '' ? head : `${place}  ${head}`;
}
function dimLines(text, paint) {
    return text.split('\n').map(paint.dim).join('\n');
}
/** The line before, the line with its underline, and the number of the last line where the meant part goes on. */
function drawRange(finding, source, style) {
    const range = toRange(finding);
    const line = range && source.line(range.line);
    if (range === undefined || line === undefined)
        return [];
    const { paint, gutter, columns } = style;
    const room = Math.max(20, columns - gutter - 5);
    const focus = toFocus(range, line);
    const shown = (0,visible_text/* showLine */.Yu)(line, focus, room);
    const before = source.line(range.line - 1);
    const goesOn = range.endLine > range.line ? ` … to line ${range.endLine}` : '';
    const marks = '^'.repeat(shown.width);
    const bar = paint.dim('│');
    const number = (value) => String(value).padStart(gutter);
    return [
        ...(before?.trim()
            ? [
                `  ${paint.dim(number(range.line - 1))} ${bar} ${paint.dim((0,visible_text/* showLine */.Yu)(before, { start: 0, end: 0 }, room).text)}`,
            ]
            : []),
        `${paint.tone(finding.severity, '>')} ${number(range.line)} ${bar} ${shown.text}`,
        `  ${number('')} ${bar} ${' '.repeat(shown.from)}${paint.tone(finding.severity, marks)}${paint.dim(goesOn)}`,
    ];
}
function toRange({ line, column, endLine, endColumn }) {
    if (line === undefined)
        return undefined;
    const from = column ?? 1;
    return { line, column: from, endLine: endLine ?? line, endColumn: endColumn ?? from };
}
function toFocus(range, line) {
    const start = Math.min(range.column - 1, line.length);
    const end = range.endLine > range.line ? start + 1 : Math.min(range.endColumn - 1, line.length);
    return { start, end: Math.max(end, start) };
}
/** `- old` and `+ new`, and who does it. */
function drawRepair({ repair }, source, style) {
    if (repair === undefined)
        return [];
    const { paint } = style;
    const lines = (0,preview_edits/* previewEdits */.E)(source, repair.edits).flatMap((hunk) => drawHunk(hunk, style));
    const kept = lines.length > MAX_PREVIEW_LINES ? lines.slice(0, MAX_PREVIEW_LINES - 1) : lines;
    const more = lines.length - kept.length;
    const who = repair.safe
        ? `${INDENT}${paint.dim('validate --fix does this for you.')}`
        : `${INDENT}${paint.dim('A suggestion: --fix leaves it to you.')}`;
    return ['', ...kept, ...(more > 0 ? [`  ${paint.dim(`… and ${more} more changed lines`)}`] : []), who];
}
function drawHunk(hunk, { paint, gutter, columns }) {
    const room = Math.max(20, columns - gutter - 5);
    const draw = (sign, lines, others) => lines.map((line, index) => {
        const other = others[index] ?? '';
        const isCut = Math.max(line.length, other.length) > room - 2;
        const { text } = (0,visible_text/* showLine */.Yu)(line, toChange(line, other), room, isCut);
        const tone = sign === '-' ? paint.red : paint.green;
        const number = String(hunk.line + index).padStart(gutter);
        return `${tone(sign)} ${paint.dim(number)} ${paint.dim('│')} ${tone(text)}`;
    });
    return [...draw('-', hunk.removed, hunk.added), ...draw('+', hunk.added, hunk.removed)];
}
/** Where a line begins to differ from the other one. */
function toChange(line, other) {
    let start = 0;
    while (start < line.length && line.charCodeAt(start) === other.charCodeAt(start))
        start += 1;
    return { start, end: start };
}

// EXTERNAL MODULE: ./build/findings/shown-source.js
var shown_source = __webpack_require__(17790);
;// CONCATENATED MODULE: ./build/findings/render-run.js






/** Of one file, at most this many findings are shown with a frame; the others in two lines each. */
const MAX_FRAMES_PER_FILE = 40;
/** More good files than these are only counted. */
const MAX_GOOD_FILES_NAMED = 10;
const DEFAULT_COLUMNS = 100;
const MAX_COLUMNS = 140;
const MIN_COLUMNS = 40;
/** Everything that is said about some files, for a terminal: findings with code frames, then a summary. */
function renderRun(files, style) {
    const paint = (0,findings_paint/* createPainter */.u)(style.colour);
    const told = new Set();
    const blocks = files.flatMap((file) => renderFile(file, { paint, told, columns: style.columns }));
    return [...blocks, renderSummary(files, paint)].join('\n\n');
}
/** Blocks, to be set apart by empty lines. */
function renderFile(file, { paint, told, columns }) {
    const loud = file.findings.filter(({ severity }) => severity !== 'info');
    const source = (0,shown_source/* toShownSource */.m)(file);
    const framed = loud.slice(0, MAX_FRAMES_PER_FILE);
    const style = {
        paint,
        columns: Math.max(MIN_COLUMNS, Math.min(MAX_COLUMNS, columns ?? DEFAULT_COLUMNS)),
        wraps: columns !== undefined,
        gutter: String(Math.max(1, ...framed.map(({ line }) => line ?? 1))).length,
    };
    const frames = framed.map((finding) => {
        const lines = renderFrame(finding, source, { ...style, tellsWhy: !told.has(finding.code) });
        told.add(finding.code);
        return lines.join('\n');
    });
    const rest = [...loud.slice(MAX_FRAMES_PER_FILE), ...file.findings.filter(({ severity }) => severity === 'info')];
    const lines = [...rest.flatMap((finding) => renderLine(finding, paint)), ...renderRemarks(file, paint)];
    return lines.length === 0 ? frames : [...frames, lines.join('\n')];
}
function renderRemarks(file, paint) {
    const name = (0,foreign_text/* quoteForeignText */._z)(file.file);
    const fixed = (file.fixed ?? []).map((finding) => `${paint.green('✓')} ${name}: repaired ${renderFixed(finding)}`);
    const remarks = [...fixed];
    if (file.notFixed !== undefined) {
        remarks.push(`${paint.red('✗')} ${name}: the repairs were not written: ${(0,foreign_text/* quoteForeignText */._z)(file.notFixed)}.`);
    }
    if (file.dropped > 0)
        remarks.push(`${name}: ${(0,file_findings/* renderCount */.SS)(file.dropped, 'more finding')} of the same kinds.`);
    return remarks;
}
function renderFixed({ code, line }) {
    return line === undefined ? code : `${code} (line ${line})`;
}
/** Which files are good, how much was found, and what to do next. */
function renderSummary(files, paint) {
    const counts = (0,file_findings/* countFindings */.Gt)(files);
    const good = files.filter(({ findings }) => findings.length === 0);
    const named = good.length <= MAX_GOOD_FILES_NAMED ? good.map((file) => renderGood(file, paint)) : [];
    if (good.length === files.length) {
        return named.length > 0
            ? named.join('\n')
            : `${paint.green('✓')} ${(0,file_findings/* renderCount */.SS)(good.length, 'file')}, nothing wrong.`;
    }
    const bad = files.length - good.length;
    const where = files.length === 1 ? '' : ` in ${bad.toLocaleString('en')} of ${(0,file_findings/* renderCount */.SS)(files.length, 'file')}`;
    const verdict = (0,file_findings/* toVerdict */.ds)(files);
    const lines = [...named, `${renderMark(verdict, paint)} ${paint.bold((0,file_findings/* renderCounts */.Pn)(counts))}${where}${ENDS[verdict]}`];
    if (counts.repairable > 0) {
        const which = counts.repairable === 1 ? '1 of them' : `${counts.repairable.toLocaleString('en')} of them`;
        lines.push(`  validate --fix repairs ${which}.`);
    }
    const [worst] = files.flatMap(({ findings }) => findings.slice(0, 1)).toSorted(bySeverity);
    if (worst !== undefined)
        lines.push(`  More about a finding: explain ${worst.code}`);
    return lines.join('\n');
}
const ENDS = {
    pass: '; nothing that is refused.',
    pending: '; something is not known yet.',
    fail: '.',
};
function renderMark(verdict, paint) {
    if (verdict === 'pending')
        return '·';
    return verdict === 'fail' ? paint.red('✗') : paint.green('✓');
}
function bySeverity(a, b) {
    return finding/* SEVERITIES */.oC.indexOf(a.severity) - finding/* SEVERITIES */.oC.indexOf(b.severity);
}
function renderGood({ file, name, version }, paint) {
    const what = [name, version].filter((part) => part !== undefined).map(foreign_text/* quoteForeignText */._z);
    const told = what.length === 0 ? '' : ` (${what.join(' ')})`;
    return `${paint.green('✓')} ${(0,foreign_text/* quoteForeignText */._z)(file)}${told}: nothing wrong.`;
}


/***/ }),

/***/ 17790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ toShownSource)
/* harmony export */ });
/* harmony import */ var _secret_spans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88707);
/* harmony import */ var _source_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82120);


/** Codes whose range is a secret, also where its form does not tell. */
const SECRET_CODES = new Set(['literal-secret', 'secret-in-text']);
/**
 * The text of a file as frames and diffs show it, secrets masked character by character, so that every position stays:
 * a log is read by more people than a file. Undefined when there is no text.
 */
function toShownSource({ text, findings }) {
    if (text === undefined)
        return undefined;
    const lines = (0,_source_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .createSourceLines */ .v)(text);
    const told = findings.filter(({ code }) => SECRET_CODES.has(code)).flatMap((finding) => toSpan(finding, lines) ?? []);
    return (0,_source_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .createSourceLines */ .v)((0,_secret_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .maskSpans */ .ep)(text, [...(0,_secret_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .findSecretSpans */ .lb)(text), ...told]));
}
/** The value between its quotes. */
function toSpan({ line, column, endLine, endColumn }, lines) {
    if (line === undefined || endLine !== line || column === undefined || endColumn === undefined)
        return undefined;
    const start = lines.startOf(line);
    return endColumn - column < 4 ? undefined : { start: start + column, end: start + endColumn - 2 };
}


/***/ }),

/***/ 39313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ wrapText),
/* harmony export */   Yu: () => (/* binding */ showLine)
/* harmony export */ });
/* unused harmony export widthOf */
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81735);

const TAB_WIDTH = 4;
/** A grapheme of more units is no letter but an attack on the terminal. */
const MAX_GRAPHEME_UNITS = 16;
/** East Asian wide and full-width ranges of Unicode; emoji are told by their property. */
const WIDE = /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{17000}-\u{18cff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;
const EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\ufe0f/u;
/** Alone it shows nothing, or changes what stands around it. */
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
/**
 * A line of a stranger's text for a terminal: harmless, at most `columns` wide; of a longer one the part around `focus`
 * with `…` for what is left out. Takes no longer for a very long line than for a short one. With `isAligned`, lines that
 * are the same before the focus are cut at the same place, however they go on.
 */
function showLine(line, focus, columns, isAligned = false) {
    // No more can be seen than two units per column (a pair of surrogates) on each side.
    const first = avoidPair(line, Math.max(0, focus.start - 2 * columns));
    const last = avoidPair(line, Math.min(line.length, focus.start + 2 * columns));
    const cells = toCells(line.slice(first, last), first);
    const window = chooseCells(cells, focus, { columns: columns - 2, isAligned });
    const shown = cells.slice(window.first, window.last);
    const before = window.first > 0 || first > 0 ? '…' : '';
    const after = window.last < cells.length || last < line.length ? '…' : '';
    const widthOf = (some) => some.reduce((sum, { width }) => sum + width, 0);
    const meant = shown.filter(({ start, end }) => end > focus.start && start < focus.end);
    return {
        text: `${before}${shown.map(({ text }) => text).join('')}${after}`,
        from: before.length + widthOf(shown.filter(({ end }) => end <= focus.start)),
        width: Math.max(1, widthOf(meant)),
    };
}
/** The cells to show: all, or as many as fit with a third of the room before the focus, more where the line ends. */
function chooseCells(cells, focus, { columns, isAligned }) {
    const total = cells.reduce((sum, { width }) => sum + width, 0);
    if (total <= columns && !isAligned)
        return { first: 0, last: cells.length };
    const found = cells.findIndex(({ end }) => end > focus.start);
    const at = found === -1 ? cells.length : found;
    const lead = cells.slice(0, at).reduce((sum, { width }) => sum + width, 0);
    // What fits from the line's begin on is shown from there.
    const first = lead <= columns / 2 ? 0 : stepBack(cells, at, Math.floor(columns / 3));
    let last = first;
    let room = columns;
    for (; last < cells.length && room >= (cells[last]?.width ?? 0); last += 1)
        room -= cells[last]?.width ?? 0;
    return { first: last === cells.length && !isAligned ? stepBack(cells, first, room) : first, last };
}
/** The first of the cells before `at` that fit into the room. */
function stepBack(cells, at, columns) {
    let first = at;
    for (let room = columns; first > 0 && room >= (cells[first - 1]?.width ?? 0); first -= 1)
        room -= cells[first - 1]?.width ?? 0;
    return first;
}
function toCells(text, offset) {
    // Most lines: each character a column of its own. Telling graphemes apart costs microseconds each.
    if (/^[ -~]*$/.test(text) && !text.includes('##[')) {
        return Array.from(text, (char, at) => ({ text: char, width: 1, start: offset + at, end: offset + at + 1 }));
    }
    let column = 0;
    const cells = [];
    for (const { segment, index } of segmenter.segment(text)) {
        const shown = showGrapheme(segment, column, text.startsWith('##[', index));
        cells.push({ ...shown, start: offset + index, end: offset + index + segment.length });
        column += shown.width;
    }
    return cells;
}
function showGrapheme(grapheme, column, isCommand) {
    if (grapheme === '\t') {
        const width = TAB_WIDTH - (column % TAB_WIDTH);
        return { text: ' '.repeat(width), width };
    }
    // `##[` begins a workflow command wherever it stands in a log line; a frame cannot begin with `::`.
    if (isCommand)
        return { text: '# ', width: 2 };
    const harmless = (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseText */ .op)(grapheme);
    if (harmless !== grapheme)
        return { text: harmless, width: harmless.length };
    if (INVISIBLE.test(grapheme))
        return spellOut(grapheme);
    const width = EMOJI.test(grapheme) || WIDE.test(grapheme) ? 2 : 1;
    if (grapheme.length <= MAX_GRAPHEME_UNITS)
        return { text: grapheme, width };
    return { text: `${String.fromCodePoint(grapheme.codePointAt(0) ?? 0)}…`, width: width + 1 };
}
function spellOut(grapheme) {
    const code = grapheme.codePointAt(0) ?? 0;
    const text = `\\u{${code.toString(16)}}`;
    return { text, width: text.length };
}
/** An offset that does not lie within a pair of surrogates. */
function avoidPair(line, offset) {
    const unit = line.charCodeAt(offset);
    const before = line.charCodeAt(offset - 1);
    return unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff ? offset - 1 : offset;
}
/** Terminal columns of a text without line ends. */
function widthOf(text) {
    return toCells(text, 0).reduce((sum, { width }) => sum + width, 0);
}
/** The text in lines of at most `columns`, broken at spaces, each after the first indented; a longer word stays whole. */
function wrapText(text, columns, indent) {
    const lines = [];
    let line = '';
    let used = 0;
    for (const word of text.split(' ')) {
        const width = widthOf(word);
        if (line !== '' && used + 1 + width > columns - (lines.length === 0 ? 0 : indent.length)) {
            lines.push(line);
            line = '';
            used = 0;
        }
        used += line === '' ? width : width + 1;
        line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].join(`\n${indent}`);
}


/***/ })

};
