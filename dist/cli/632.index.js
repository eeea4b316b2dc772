export const id = 632;
export const ids = [632];
export const modules = {

/***/ 59632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createValidateRunner: () => (/* binding */ createValidateRunner)
});

// EXTERNAL MODULE: ./build/commands/owner-login.js
var owner_login = __webpack_require__(25508);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/findings/file-findings.js
var file_findings = __webpack_require__(57920);
// EXTERNAL MODULE: ./build/findings/foreign-text.js
var foreign_text = __webpack_require__(81735);
// EXTERNAL MODULE: ./build/findings/render-github.js
var render_github = __webpack_require__(34139);
;// CONCATENATED MODULE: ./build/findings/markdown.js
/**
 * Text for the inside of a line of Markdown where none of it may act: no markup, HTML, table cell, link, mention or
 * issue reference. Empty comments break up what GitHub finds in the text itself: they are not shown and not copied.
 */
function escapeMarkdown(text) {
    return text
        .replace(/&/g, '&amp;')
        .replace(/[\\`*_{}[\]()!|~$]/g, '\\$&')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/@(?=[\w-])/g, '@<!-- -->')
        .replace(/#(?=\w)/g, '#<!-- -->')
        .replace(/\b(GH-)(?=\d)/gi, '$1<!-- -->')
        .replace(/:(?=\/\/)/g, ':<!-- -->')
        .replace(/\b(www)(?=\.)/gi, '$1<!-- -->');
}
/**
 * Text as code within a line. What could end the code there, or the cell of a table around it (a pipe, even after a
 * backslash), is escaped text instead.
 */
function renderCodeSpan(text) {
    return /[`|\\]/.test(text) || text.trim() === '' ? escapeMarkdown(text) : `\`${text}\``;
}
/** Lines as a block of code that none of them can end. */
function renderCodeBlock(lines, language) {
    const longest = [...lines.join('\n').matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 0);
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return [`${fence}${language}`, ...lines, fence].join('\n');
}

// EXTERNAL MODULE: ./build/findings/preview-edits.js
var preview_edits = __webpack_require__(22483);
// EXTERNAL MODULE: ./build/findings/render-text.js
var render_text = __webpack_require__(58703);
// EXTERNAL MODULE: ./build/findings/shown-source.js
var shown_source = __webpack_require__(17790);
// EXTERNAL MODULE: ./build/findings/visible-text.js
var visible_text = __webpack_require__(39313);
;// CONCATENATED MODULE: ./build/findings/render-markdown.js







/** A comment of GitHub takes 65,536 characters; counted in bytes here, which are never fewer. */
const MAX_COMMENT_BYTES = 65_536;
/** The summary of one step (GitHub, workflow commands). */
const MAX_SUMMARY_BYTES = 1_048_576;
const MAX_DIFF_LINES = 40;
const DIFF_COLUMNS = 160;
/** Room for the sentence that says what was left out. */
const TAIL_BYTES = 256;
const TABLE_HEAD = '| | where | what | what to do |\n|---|---|---|---|';
/**
 * Everything that is said about some files as Markdown, for a job summary or a comment: the verdict, a table per file,
 * and repairs as diffs. Files with errors come first. Nothing that strangers wrote acts as markup.
 */
function renderMarkdown(files, options) {
    const page = createPage(options.maxBytes - TAIL_BYTES);
    page.add(`### ${escapeMarkdown(options.title)}: ${(0,file_findings/* toVerdict */.ds)(files)}\n\n${renderOverview(files)}\n`);
    const told = files.filter(({ findings, dropped }) => findings.length + dropped > 0);
    const failed = told.filter(({ verdict }) => verdict === 'fail');
    let left = 0;
    for (const file of [...failed, ...told.filter((other) => !failed.includes(other))])
        left += addFile(page, file);
    if (left > 0)
        page.addAlways(`\n${(0,file_findings/* renderCount */.SS)(left, 'more finding')}: run \`validate\` to see all of them.\n`);
    return page.text();
}
function createPage(maxBytes) {
    const encoder = new TextEncoder();
    const parts = [];
    let room = maxBytes;
    return {
        add(text) {
            const size = encoder.encode(text).length;
            if (size > room)
                return false;
            room -= size;
            parts.push(text);
            return true;
        },
        addAlways: (text) => void parts.push(text),
        text: () => parts.join(''),
    };
}
function renderOverview(files) {
    const counts = (0,file_findings/* countFindings */.Gt)(files);
    const where = `in ${(0,file_findings/* renderCount */.SS)(files.length, 'file')}`;
    const repairs = counts.repairable === 0 ? '' : ` \`validate --fix\` repairs ${counts.repairable.toLocaleString('en')} of them.`;
    return `${(0,file_findings/* renderCounts */.Pn)(counts)} ${where}.${repairs}`.replace(/^n/, 'N');
}
/** Adds a file as far as there is room; gives the number of findings that were left out. */
function addFile(page, file) {
    const total = file.findings.length + file.dropped;
    const [first, ...rest] = file.findings.map(renderRow);
    if (first === undefined || !page.add(`\n${renderHeading(file)}\n\n${TABLE_HEAD}\n${first}\n`))
        return total;
    let shown = 1;
    for (const row of rest) {
        if (!page.add(`${row}\n`))
            return total - shown;
        shown += 1;
    }
    for (const diff of renderDiffs(file))
        page.add(`\n${diff}\n`);
    return total - shown;
}
function renderHeading({ file, name, version }) {
    const what = [name, version]
        .filter((part) => part !== undefined)
        .map((part) => renderCodeSpan((0,foreign_text/* quoteForeignText */._z)(part)));
    return `#### ${[renderCodeSpan((0,foreign_text/* quoteForeignText */._z)(file)), ...what].join(' · ')}`;
}
function renderRow(finding) {
    const { severity, code, line, column, pointer } = finding;
    const place = line === undefined ? '' : `${line}:${column ?? 1}`;
    const where = [place, pointer ? renderCodeSpan((0,foreign_text/* quoteForeignText */._z)(pointer)) : ''].filter((part) => part !== '');
    const what = `\`${code}\`<br>${escapeMarkdown((0,render_text/* renderMessage */.e4)(finding))}`;
    const tone = severity === 'error' ? '**error**' : severity === 'info' ? 'note' : severity;
    return `| ${tone} | ${where.join('<br>')} | ${what} | ${escapeMarkdown((0,render_text/* renderFix */.C2)(finding))} |`;
}
/** What `--fix` does, and what a person may do. */
function renderDiffs(file) {
    const source = (0,shown_source/* toShownSource */.m)(file);
    if (source === undefined)
        return [];
    const { findings } = file;
    const edits = (safe) => findings.flatMap(({ repair }) => (repair?.safe === safe ? repair.edits : []));
    return [
        renderDiff('`validate --fix` makes these changes:', (0,preview_edits/* previewEdits */.E)(source, edits(true)), source),
        renderDiff('Suggestions, to be judged by a person:', (0,preview_edits/* previewEdits */.E)(source, edits(false)), source),
    ].filter((part) => part !== '');
}
function renderDiff(title, hunks, source) {
    if (hunks.length === 0)
        return '';
    const lines = hunks.flatMap((hunk) => [
        `@@ line ${hunk.line} of ${source.count} @@`,
        ...hunk.removed.map((line) => `- ${showDiffLine(line)}`),
        ...hunk.added.map((line) => `+ ${showDiffLine(line)}`),
    ]);
    const kept = lines.slice(0, MAX_DIFF_LINES);
    if (kept.length < lines.length)
        kept.push(`… and ${lines.length - kept.length} more lines`);
    return `${title}\n\n${renderCodeBlock(kept, 'diff')}`;
}
function showDiffLine(line) {
    return (0,foreign_text/* neutraliseText */.op)((0,visible_text/* showLine */.Yu)(line, { start: 0, end: 0 }, DIFF_COLUMNS).text);
}

// EXTERNAL MODULE: ./build/findings/render-report.js
var render_report = __webpack_require__(29282);
// EXTERNAL MODULE: ./build/findings/render-run.js + 1 modules
var render_run = __webpack_require__(79409);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/findings/explanation.js
var explanation = __webpack_require__(45016);
// EXTERNAL MODULE: ./build/findings/secret-spans.js
var secret_spans = __webpack_require__(88707);
// EXTERNAL MODULE: ./build/findings/texts.js
var texts = __webpack_require__(57371);
;// CONCATENATED MODULE: ./build/findings/render-sarif.js









const SARIF_SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVELS = { error: 'error', warning: 'warning', info: 'note' };
const FINGERPRINT = 'mcpGitRegistry/v1';
/**
 * A log in the format SARIF 2.1.0 (OASIS), one run. Columns are UTF-16 units with an exclusive end, as in findings; a
 * result's fingerprint stays the same while code, file and pointer do.
 */
function toSarif(files, options) {
    const toUri = (file) => encodeUri(options.toPath?.(file) ?? file);
    const codes = [...new Set(files.flatMap(({ findings }) => findings.map(({ code }) => code)))].sort();
    const ruleIndexes = new Map(codes.map((code, index) => [code, index]));
    const results = files.flatMap((file) => toResults(file, toUri(file.file), ruleIndexes));
    const run = {
        tool: { driver: { ...options.tool, rules: codes.map((code) => toRule(code, files)) } },
        columnKind: 'utf16CodeUnits',
        invocations: [toInvocation(files, toUri)],
        results,
    };
    return { $schema: SARIF_SCHEMA, version: '2.1.0', runs: [run] };
}
function toRule(code, files) {
    const text = texts/* FINDING_TEXTS */.H[code];
    const [why, fix] = [text.why, (0,explanation/* describeFix */.D6)(text)].map(blankArgs);
    const worst = files.flatMap(({ findings }) => findings).find((finding) => finding.code === code);
    return {
        id: code,
        shortDescription: { text: text.title },
        fullDescription: { text: `${why} ${fix}` },
        help: {
            text: `${why}\n\nWhat to do: ${fix}`,
            markdown: `${escapeMarkdown(why)}\n\n**What to do:** ${escapeMarkdown(fix)}`,
        },
        defaultConfiguration: { level: LEVELS[worst?.severity ?? 'error'] },
    };
}
/** Of a code as such there are no values to fill in. */
function blankArgs(template) {
    return template.replace(/\{[a-z]+\}/gi, '…');
}
function toResults(file, uri, ruleIndexes) {
    const seen = new Map();
    return file.findings.map((finding) => {
        const { code, pointer = '', repair, rule } = finding;
        const key = `${code}\n${pointer}`;
        const nth = seen.get(key) ?? 0;
        seen.set(key, nth + 1);
        return {
            ruleId: code,
            ruleIndex: ruleIndexes.get(code),
            level: LEVELS[finding.severity],
            message: { text: toMessage(`${(0,render_text/* renderMessage */.e4)(finding)} ${(0,render_text/* renderFix */.C2)(finding)}`) },
            locations: [toLocation(finding, uri)],
            partialFingerprints: { [FINGERPRINT]: hash(`${key}\n${uri}\n${nth}`) },
            ...(repair === undefined || !(0,render_report/* isReportable */.vW)(repair) ? {} : { fixes: [toFix(finding, repair, uri)] }),
            properties: { ...(rule === undefined ? {} : { rule }), ...(repair === undefined ? {} : { safe: repair.safe }) },
        };
    });
}
function toLocation(finding, uri) {
    const { pointer, line, column, endLine, endColumn } = finding;
    const region = line === undefined ? {} : { region: toRegion(line, column, endLine, endColumn) };
    return {
        physicalLocation: { artifactLocation: { uri }, ...region },
        ...(pointer ? { logicalLocations: [{ fullyQualifiedName: (0,foreign_text/* spellOutControls */.jH)((0,secret_spans/* maskSecrets */.QU)(pointer)) }] } : {}),
    };
}
function toRegion(startLine, startColumn = 1, endLine = startLine, endColumn = startColumn) {
    return { startLine, startColumn, endLine, endColumn };
}
function toFix(finding, { edits }, uri) {
    const replacements = edits.map(({ line, column, endLine, endColumn, text }) => ({
        deletedRegion: toRegion(line, column, endLine, endColumn),
        insertedContent: { text },
    }));
    return {
        description: { text: toMessage((0,render_text/* renderFix */.C2)(finding)) },
        artifactChanges: [{ artifactLocation: { uri }, replacements }],
    };
}
function toInvocation(files, toUri) {
    const notifications = files
        .filter(({ dropped }) => dropped > 0)
        .map(({ file, dropped }) => ({
        level: 'note',
        message: { text: toMessage(`${(0,foreign_text/* quoteForeignText */._z)(file)} has ${(0,file_findings/* renderCount */.SS)(dropped, 'more finding')}.`) },
        locations: [{ physicalLocation: { artifactLocation: { uri: toUri(file) } } }],
    }));
    const isWhole = files.every(({ findings }) => findings.every(({ code }) => code !== 'unreadable-file'));
    return {
        executionSuccessful: isWhole,
        ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
    };
}
/** In a SARIF message `[text](target)` is a link: a stranger's text must not make one (section 3.11.6). */
function toMessage(text) {
    return text.replaceAll('](', '] (');
}
/** A path as a relative URI reference, an absolute one as a file URI; lone surrogates cannot be encoded. */
function encodeUri(path) {
    const encoded = path
        .replace(/[\ud800-\udfff]/gu, '\ufffd')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
    return encoded.startsWith('/') ? `file://${encoded}` : encoded;
}
function hash(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 32);
}

// EXTERNAL MODULE: ./build/commands/tool-version.js
var tool_version = __webpack_require__(25176);
;// CONCATENATED MODULE: ./build/commands/render-validation.js














/** What `validate` found, in one of its formats. All of them tell the same findings. */
function renderValidation({ files, verdict }, format, style) {
    const toPath = (file) => toRepositoryPath(file, style.root);
    switch (format) {
        case 'text':
            return (0,render_run/* renderRun */.e)(files, style);
        case 'json':
            return (0,foreign_text/* stringifySafely */.q)((0,render_report/* toReport */.cG)(files));
        case 'sarif':
            return (0,foreign_text/* stringifySafely */.q)(toSarif(files, { tool: tool_version/* GENERATOR */._d, toPath }), 2);
        case 'github': {
            const counts = (0,file_findings/* countFindings */.Gt)(files);
            const end = `validate: ${verdict}, ${(0,file_findings/* renderCounts */.Pn)(counts)} in ${(0,file_findings/* renderCount */.SS)(counts.files, 'file')}.`;
            const rest = ': validate --format text shows all of them';
            return [...(0,render_github/* renderAnnotations */.Hp)(files, { toPath, rest }), end].join('\n');
        }
        case 'markdown':
            return renderMarkdown(files, { maxBytes: MAX_COMMENT_BYTES, title: 'mcp-git-registry validate' }).trimEnd();
    }
}
/** A file relative to the root of the repository, with forward slashes; one that lies elsewhere as it was named. */
function toRepositoryPath(file, root) {
    if (file === '-')
        return file;
    const path = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(file));
    const isInside = path !== '' && path !== '..' && !path.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(path);
    return (isInside ? path : file).replaceAll(external_node_path_.sep, '/');
}

// EXTERNAL MODULE: ./build/io/console.js
var console = __webpack_require__(81344);
// EXTERNAL MODULE: ./build/manifest/json-members.js
var json_members = __webpack_require__(98338);
// EXTERNAL MODULE: ./build/manifest/judge-server.js + 9 modules
var judge_server = __webpack_require__(79058);
// EXTERNAL MODULE: ./build/manifest/read-document.js + 3 modules
var read_document = __webpack_require__(58136);
// EXTERNAL MODULE: ./build/manifest/text-edits.js + 3 modules
var text_edits = __webpack_require__(6701);
;// CONCATENATED MODULE: ./build/manifest/repair-server.js



/** Each round applies all repairs that lie apart; touching ones wait for the next. Real documents need one or two. */
const MAX_ROUNDS = 60;
/**
 * Applies the safe repairs of a server.json until none is left, by editing its text: all other bytes stay as they are.
 * A repair that would make the document unreadable, cause another error, or leave its finding where it is, is left out.
 * Repairing the result again changes nothing.
 */
function repairServer(bytes, terms) {
    const judge = (draft) => {
        const { findings, document } = (0,judge_server/* judgeServer */.TS)(draft, { ...terms, maxFindings: Number.MAX_SAFE_INTEGER });
        return { bytes: draft, findings, isReadable: document !== undefined };
    };
    const applied = [];
    const refused = new Set();
    let draft = judge(bytes);
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
        let chosen = chooseApart(draft.findings.filter((finding) => isSafe(finding) && !refused.has(toKey(finding))));
        if (chosen.length === 0)
            break;
        let next = judge(applyRepairs(draft.bytes, chosen));
        while (!isBetter(draft, next, chosen) && chosen.length > 1) {
            chosen = chosen.slice(0, chosen.length >> 1);
            next = judge(applyRepairs(draft.bytes, chosen));
        }
        if (isBetter(draft, next, chosen)) {
            applied.push(...chosen);
            draft = next;
            // What failed before may work now: another repair was missing.
            refused.clear();
        }
        else
            for (const finding of chosen)
                refused.add(toKey(finding));
    }
    return { bytes: draft.bytes, applied, judgement: (0,judge_server/* judgeServer */.TS)(draft.bytes, terms) };
}
function isSafe({ repair }) {
    return repair?.safe === true && repair.edits.length > 0;
}
/** A finding that could not be repaired is known by this in the next round. */
function toKey({ code, rule, pointer, line, column }) {
    return JSON.stringify([code, rule, pointer ?? `${line}:${column}`]);
}
/** Repairs of which no two edits overlap or touch: of two insertions at one place the order would be left to chance. */
function chooseApart(findings) {
    const edits = findings.flatMap((finding) => editsOf(finding).map((edit) => ({ finding, edit })));
    edits.sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end);
    const skipped = new Set();
    const taken = new Set();
    let end = -1;
    let last;
    for (const { finding, edit } of edits) {
        if (skipped.has(finding))
            continue;
        if (edit.start <= end && last !== finding) {
            // An earlier edit of the same repair may already be counted; it then keeps others away once too often.
            skipped.add(finding);
            taken.delete(finding);
            continue;
        }
        taken.add(finding);
        end = Math.max(end, edit.end);
        last = finding;
    }
    return findings.filter((finding) => taken.has(finding));
}
function applyRepairs(bytes, findings) {
    const text = (0,read_document/* decodeUtf8 */._6)(bytes);
    if (text === undefined)
        throw new Error('A repair of bytes that are not UTF-8.');
    const edits = findings.flatMap(editsOf).toSorted((a, b) => a.start - b.start || a.end - b.end);
    return new TextEncoder().encode((0,text_edits/* applyTextEdits */.n)(text, edits));
}
function editsOf({ repair }) {
    return repair?.edits ?? [];
}
/** Still readable, no code with more errors than before, and fewer findings of each code that was repaired. */
function isBetter(before, after, applied) {
    if (before.isReadable && !after.isReadable)
        return false;
    const errors = countByCode(before.findings.filter(({ severity }) => severity === 'error'));
    for (const [code, count] of countByCode(after.findings.filter(({ severity }) => severity === 'error'))) {
        if (count > (errors.get(code) ?? 0))
            return false;
    }
    const all = countByCode(before.findings);
    const left = countByCode(after.findings);
    return applied.every(({ code }) => (left.get(code) ?? 0) < (all.get(code) ?? 0));
}
function countByCode(findings) {
    const counts = new Map();
    for (const { code } of findings)
        counts.set(code, (counts.get(code) ?? 0) + 1);
    return counts;
}

// EXTERNAL MODULE: ./build/registry/entry-rules.js
var entry_rules = __webpack_require__(93356);
// EXTERNAL MODULE: ./build/commands/plain-file.js
var plain_file = __webpack_require__(47130);
// EXTERNAL MODULE: ./build/commands/report-budget.js
var report_budget = __webpack_require__(50075);
// EXTERNAL MODULE: ./build/commands/validate-policy.js
var validate_policy = __webpack_require__(43412);
// EXTERNAL MODULE: ./build/commands/validate-read.js
var validate_read = __webpack_require__(54942);
// EXTERNAL MODULE: ./build/commands/validate-targets.js + 1 modules
var validate_targets = __webpack_require__(49850);
// EXTERNAL MODULE: ./build/commands/world.js + 27 modules
var commands_world = __webpack_require__(95241);
;// CONCATENATED MODULE: ./build/commands/validate.js














/** Fewer are judged before anybody could read a bar. */
const MIN_FILES_FOR_PROGRESS = 100;
const MAX_PACKAGE_JSON_BYTES = 1_048_576;
/**
 * Judges files without a network: each one by itself, all findings at once. Repairs are written file by file, each in
 * one step, so that an interrupted run leaves nothing half. A file that cannot be read fails with a finding.
 */
async function runValidate(options, world) {
    const policy = (0,validate_policy/* readJudgePolicy */.i)(options.policy, options.confinedTo, world);
    const targets = await (0,validate_targets/* findTargets */.q8)(options.files, world);
    const context = { options, policy, world, packageJsons: new Map() };
    const progress = targets.length < MIN_FILES_FOR_PROGRESS ? console/* SILENT_PROGRESS */.U : world.console.progress('Judging', targets.length);
    const judged = [];
    const budget = (0,report_budget/* createBudget */.y)();
    try {
        for (const target of targets) {
            await (0,commands_world/* breathe */.q7)(world.signal);
            const one = await judgeTarget(target, context);
            judged.push({ ...one, file: (0,report_budget/* keepWithin */.X)(budget, one.file) });
            progress.update(judged.length);
        }
    }
    finally {
        progress.finish();
    }
    const files = judged.map(({ file }) => file);
    const fixedInput = judged.find((one) => one.fixedInput !== undefined)?.fixedInput;
    return {
        verdict: (0,file_findings/* toVerdict */.ds)(files),
        isBlocked: judged.some(({ isBlocked }) => isBlocked),
        files,
        ...(fixedInput === undefined ? {} : { fixedInput }),
    };
}
async function judgeTarget(target, context) {
    const read = await (0,validate_read/* readTarget */._)(target, context.options, context.world);
    if (read.kind === 'unreadable')
        return { file: describeUnreadable(target.name, read.reason), isBlocked: true };
    const terms = {
        file: target.name,
        policy: context.policy,
        moreRules: entry_rules/* ENTRY_RULES */.Jn,
        surroundings: {
            ownerLogin: context.options.ownerLogin,
            packageJson: target.kind === 'file' ? findPackageJson(target.name, context) : undefined,
        },
    };
    if (context.options.fix)
        return repairTarget(target, read, { context, terms });
    return { file: describeFile(target.name, read.bytes, (0,judge_server/* judgeServer */.TS)(read.bytes, terms)), isBlocked: false };
}
function repairTarget(target, read, { context, terms }) {
    const { bytes, applied, judgement } = repairServer(read.bytes, terms);
    const fixed = { ...describeFile(target.name, bytes, judgement), fixed: applied };
    if (target.kind === 'input') {
        const fixedText = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        return { file: { ...fixed, fixedText }, isBlocked: false, fixedInput: bytes };
    }
    if (Buffer.compare(bytes, read.bytes) === 0)
        return { file: fixed, isBlocked: false };
    try {
        if (read.isLink)
            throw new commands_world/* UserError */.yo('a symbolic link leads to it', 'Name the file that it leads to.');
        // Somebody may have saved the file since it was read; between here and the rename is next to no time.
        const now = context.world.files.readAtMost(target.name, read.bytes.byteLength);
        if (Buffer.compare(now, read.bytes) !== 0)
            throw new commands_world/* UserError */.yo('it was changed meanwhile', 'Run this again.');
        context.world.files.replace(target.name, bytes);
        return { file: fixed, isBlocked: false };
    }
    catch (error) {
        const file = describeFile(target.name, read.bytes, (0,judge_server/* judgeServer */.TS)(read.bytes, terms));
        return { file: { ...file, fixed: [], notFixed: (0,plain_file/* describeReadError */.U)(error) }, isBlocked: true };
    }
}
function describeFile(file, bytes, judgement) {
    const { findings, dropped, document } = judgement;
    const told = { file, verdict: (0,judge_server/* verdictOf */.Vj)(findings), findings, dropped, ...readIdentity(document?.value) };
    // Of thousands of good files no text need be kept.
    if (findings.length === 0)
        return told;
    return { ...told, text: document?.text ?? decodeForFrames(bytes) };
}
/** The text of a file that is no JSON, so that people see the place all the same; what is not UTF-8 becomes U+FFFD. */
function decodeForFrames(bytes) {
    if (bytes.byteLength > read_document/* MAX_DOCUMENT_BYTES */.bi)
        return undefined;
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
function readIdentity(value) {
    if (!(0,json_members/* isJsonObject */.OW)(value))
        return {};
    const [name, version] = [(0,json_members/* getMember */.Xf)(value, 'name'), (0,json_members/* getMember */.Xf)(value, 'version')];
    return { ...(typeof name === 'string' ? { name } : {}), ...(typeof version === 'string' ? { version } : {}) };
}
function describeUnreadable(file, reason) {
    const finding = { code: 'unreadable-file', severity: 'error', rule: 'D-11', file, args: { reason } };
    return { file, verdict: 'fail', findings: [finding], dropped: 0 };
}
/** The package.json beside a file; undefined when there is none of use. Its faults are not this command's to tell. */
function findPackageJson(file, { packageJsons, world }) {
    const folder = (0,external_node_path_.dirname)(file);
    if (!packageJsons.has(folder))
        packageJsons.set(folder, readPackageJson((0,external_node_path_.join)(folder, 'package.json'), world));
    return packageJsons.get(folder);
}
function readPackageJson(path, { files }) {
    const read = (0,plain_file/* readPlainFile */.b$)(path, { maxBytes: MAX_PACKAGE_JSON_BYTES }, files);
    if (read?.kind !== 'bytes')
        return undefined;
    try {
        const value = JSON.parse(new TextDecoder().decode(read.bytes));
        return (0,json_members/* isJsonObject */.OW)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/cli/exit-codes.js
var exit_codes = __webpack_require__(65158);
;// CONCATENATED MODULE: ./build/cli/run-validate.js





function createValidateRunner(world) {
    return async (files, given) => {
        const options = given;
        const format = options.json ? 'json' : (options.format ?? 'text');
        const isFixedText = options.fix === true && files.includes('-');
        if (isFixedText && format !== 'text' && format !== 'json') {
            throw new commands_world/* UserError */.yo(`With --fix and "-", the repaired text goes to standard output; there is no room for ${format}.`, 'Leave out --format, or use --format json, whose report has the repaired text.');
        }
        const validation = await runValidate({ ...options, files, followsLinks: !isUnattended(), ownerLogin: (0,owner_login/* readOwnerLogin */.F)() }, world);
        print(validation, format, world);
        return toExitCode(validation);
    };
}
/** In CI the tree may be a stranger's, and the log is read by others: a link could lead to a secret of the machine. */
function isUnattended() {
    return process.env.GITHUB_ACTIONS === 'true' || (process.env.CI ?? '') !== '';
}
/** The answer on stdout; where that is the repaired text of standard input, what was found on stderr. */
function print(validation, format, world) {
    const { fixedInput } = validation;
    const root = process.env.GITHUB_WORKSPACE || process.cwd();
    if (fixedInput === undefined || format === 'json') {
        const style = { colour: world.console.colour, columns: world.console.columns, root };
        world.console.out(renderValidation(validation, format, style));
    }
    else {
        world.console.outBytes(fixedInput);
        world.console.note(renderValidation(validation, format, { colour: false, root }));
    }
}
function toExitCode({ verdict, isBlocked }) {
    if (isBlocked)
        return exit_codes/* EXIT */.d.usage;
    return verdict === 'fail' ? exit_codes/* EXIT */.d.fail : verdict === 'pending' ? exit_codes/* EXIT */.d.pending : exit_codes/* EXIT */.d.pass;
}


/***/ }),

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

/***/ 25508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readOwnerLogin)
/* harmony export */ });
/**
 * The login of the GitHub owner in whose repository a workflow runs, as GitHub spells it; undefined anywhere else: a
 * variable of that name on another machine proves nothing.
 */
function readOwnerLogin(env = process.env) {
    return env.GITHUB_ACTIONS === 'true' ? env.GITHUB_REPOSITORY_OWNER || undefined : undefined;
}


/***/ }),

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

/***/ 25176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _d: () => (/* binding */ GENERATOR),
/* harmony export */   i_: () => (/* binding */ CODE_ID),
/* harmony export */   jq: () => (/* binding */ isCodeKnown)
/* harmony export */ });
/* harmony import */ var _package_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8330);

/** The program that makes the site, as the site names it. */
const GENERATOR = { name: _package_json__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, version: _package_json__WEBPACK_IMPORTED_MODULE_0__/* .version */ .rE };
/**
 * Identifies the code of this bundle; scripts/bundle.mjs puts a digest here. Another code may make another site of the
 * same data, so nothing that an unknown code made is taken on trust.
 */
const CODE_ID = 'f410ecfdb7c65d96d30feed63ebcefc9';
const isCodeKnown = !CODE_ID.startsWith('@');


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

/***/ 45016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ describeRepair),
/* harmony export */   D6: () => (/* binding */ describeFix),
/* harmony export */   H: () => (/* binding */ hasPlaces),
/* harmony export */   h1: () => (/* binding */ describeSeverities),
/* harmony export */   md: () => (/* binding */ describeWhat)
/* harmony export */ });
/** The severity of a finding by the kind of registry, in words; undefined when nothing is known. */
function describeSeverities({ severities }) {
    const { public: open, private: closed } = severities;
    if (open === undefined && closed === undefined)
        return undefined;
    if (open === closed)
        return open;
    if (closed === undefined)
        return `${open} in a public registry, not told in a private one`;
    if (open === undefined)
        return `${closed} in a private registry, not told in a public one`;
    return `${open} in a public registry, ${closed} in a private one`;
}
/** What `validate --fix` does about a finding, as a sentence; undefined when nothing is known (no example). */
function describeRepair({ repair, example }) {
    if (repair === 'safe')
        return 'validate --fix repairs it.';
    if (repair === 'suggested')
        return 'validate shows the change; --fix leaves it to you.';
    return example && 'It is for a person to change: validate --fix leaves it as it is.';
}
/** A text that is made case by case: nothing but a place for it, perhaps after "Write". */
const MADE_BY_CASE = /^(?:Write )?\{[a-z]+\}\.?$/i;
/** The sentence of a finding with places for its values; undefined where the title says as much. */
function describeWhat({ title, what }) {
    return what === title || MADE_BY_CASE.test(what) ? undefined : what;
}
/** What to do about a finding as such, with places for the values of a case. */
function describeFix({ fix }) {
    return MADE_BY_CASE.test(fix) ? 'That depends on the case, and the message of each one says it.' : fix;
}
/** Whether what is told of a code has places for the values of a case. */
function hasPlaces(explanation) {
    const texts = [describeWhat(explanation), explanation.why, describeFix(explanation)];
    return texts.some((text) => text !== undefined && /\{[a-z]+\}/i.test(text));
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


/***/ })

};
