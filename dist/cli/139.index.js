export const id = 139;
export const ids = [139];
export const modules = {

/***/ 7920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   Pn: () => (/* binding */ renderCounts),
/* harmony export */   SS: () => (/* binding */ renderCount),
/* harmony export */   ds: () => (/* binding */ toVerdict)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4438);

/** Counts what was kept, by severity; what was dropped beside it. */
function countFindings(files) {
    const findings = files.flatMap((file) => file.findings);
    const [error, warning, info] = _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.map((severity) => findings.filter((finding) => finding.severity === severity).length);
    return {
        files: files.length,
        error,
        warning,
        info,
        dropped: files.reduce((sum, { dropped }) => sum + dropped, 0),
        repairable: findings.filter(({ repair }) => repair?.safe).length,
    };
}
/** The verdict of a run: an error anywhere beats pending beats pass. */
function toVerdict(files) {
    const rank = ['fail', 'pending'];
    return rank.find((verdict) => files.some((file) => file.verdict === verdict)) ?? 'pass';
}
/** `1 error`, `2 warnings`, `4 files`. */
function renderCount(value, noun) {
    return `${value.toLocaleString('en')} ${noun}${value === 1 ? '' : 's'}`;
}
/** `3 errors, 1 warning`; nothing that is zero is named but errors where nothing else is there. */
function renderCounts({ error, warning, info }) {
    const parts = [
        error > 0 ? renderCount(error, 'error') : '',
        warning > 0 ? renderCount(warning, 'warning') : '',
        info > 0 ? renderCount(info, 'note') : '',
    ].filter((part) => part !== '');
    return parts.length === 0 ? 'no findings' : parts.join(', ');
}


/***/ }),

/***/ 4438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ hasErrors),
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** Most severe first. */
const SEVERITIES = ['error', 'warning', 'info'];
const SEVERITY_RANK = { error: 0, warning: 1, info: 2 };
/** Orders findings: most severe first, then by file, line and column. */
function compareFindings(a, b) {
    return (SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity] ||
        compareText(a.file ?? '', b.file ?? '') ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0) ||
        compareText(a.code, b.code));
}
/** True when at least one finding is an error: the verdict of the document is then `fail`. */
function hasErrors(findings) {
    return findings.some((finding) => finding.severity === 'error');
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 1735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _z: () => (/* binding */ quoteForeignText),
/* harmony export */   jH: () => (/* binding */ spellOutControls),
/* harmony export */   op: () => (/* binding */ neutraliseText),
/* harmony export */   q: () => (/* binding */ stringifySafely),
/* harmony export */   uB: () => (/* binding */ UNSEEN_CHARACTERS)
/* harmony export */ });
/* unused harmony export escapeControls */
/* harmony import */ var _secret_spans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1088);

const MAX_QUOTED_CHARS = 200;
/** A secret that begins in what is quoted is told by what follows it. */
const MAX_MASKED_CHARS = 1_000;
/**
 * What acts on a terminal, hides in a text or changes the order of what is seen, as the inside of a character class
 * (flag `u`): C0 and C1, line separators, and all of Unicode's format characters but the joiners of emoji.
 */
const UNSEEN_CHARACTERS = '\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb\\u115f\\u1160\\u3164\\uffa0\\u{e0000}-\\u{e007f}';
const UNSEEN = new RegExp(`[${UNSEEN_CHARACTERS}]`, 'gu');
/** Control characters (also C1), marks that nobody sees, and lone surrogates become `\u{…}`; the rest stays. */
function spellOutControls(text) {
    return text
        .replace(UNSEEN, (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`)
        .replace(/\p{Surrogate}/gu, (unit) => `\\u{${unit.charCodeAt(0).toString(16)}}`);
}
/** Control characters and marks that nobody sees become the escape sequences that they have in JSON. */
function escapeControls(text) {
    const toEscape = (char, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`;
    return text.replace(UNSEEN, (char) => Array.from({ length: char.length }, (_, at) => toEscape(char, at)).join(''));
}
/**
 * Makes text safe to print on a terminal or in a log: control characters are spelled out, and `::` and `##[` (GitHub
 * workflow commands, the second anywhere in a line) are broken up.
 */
function neutraliseText(text) {
    return spellOutControls(text).replace(/::/g, ': :').replace(/##\[/g, '## [');
}
/**
 * A stranger's text for a message: secrets masked, neutralised, and at most 200 characters of it, a pair of surrogates
 * never cut.
 */
function quoteForeignText(text) {
    const masked = (0,_secret_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .maskSecrets */ .QU)(text.slice(0, MAX_MASKED_CHARS));
    if (text.length <= MAX_QUOTED_CHARS)
        return neutraliseText(masked);
    return neutraliseText(`${masked.slice(0, MAX_QUOTED_CHARS).replace(/[\ud800-\udbff]$/, '')}…`);
}
/**
 * JSON whose strings cannot act on a terminal or in a log that shows it: what `neutraliseText` changes is an escape
 * sequence here, so that readers get the text as it was.
 */
function stringifySafely(value, indent) {
    // Half of a pair of surrogates is no text to many readers of JSON.
    const wellFormed = (_, part) => typeof part === 'string' ? part.replace(/\p{Surrogate}/gu, '\ufffd') : part;
    // The line ends of an indented text are in no string.
    const lines = JSON.stringify(value, wellFormed, indent).split('\n');
    return lines.map(escapeControls).join('\n').replaceAll('##[', '#\\u0023[');
}


/***/ }),

/***/ 195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ createPainter)
/* harmony export */ });
const COLOURS = { error: '31', warning: '33', info: '36' };
/** The functions that colour a text, or leave it as it is where no colour is wanted. */
function createPainter(colour) {
    const paint = (code) => (text) => (colour && text !== '' ? `\u001b[${code}m${text}\u001b[0m` : text);
    return {
        bold: paint('1'),
        dim: paint('2'),
        red: paint('31'),
        green: paint('32'),
        tone: (severity, text) => paint(`1;${COLOURS[severity]}`)(text),
    };
}


/***/ }),

/***/ 4139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hp: () => (/* binding */ renderAnnotations)
/* harmony export */ });
/* unused harmony exports MAX_ANNOTATIONS, annotateFindings */
/* harmony import */ var _file_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7920);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4438);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1735);
/* harmony import */ var _render_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8703);




/** GitHub shows ten annotations of a kind per step and drops the rest without a word. */
const MAX_ANNOTATIONS = 10;
const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' };
/**
 * GitHub workflow commands, one a line, that put the ten worst findings beside the lines of a pull request, and a
 * notice that says how many more there are.
 */
function renderAnnotations(files, options) {
    const findings = files.flatMap(({ file, findings }) => findings.map((finding) => placeIn(file, finding, options)));
    const dropped = files.reduce((sum, file) => sum + file.dropped, 0);
    return annotateWorst(findings, dropped, options.rest);
}
/** The same for findings that name their files themselves. */
function annotateFindings(findings, options) {
    const placed = findings.map((finding) => placeIn(finding.file, finding, options));
    return annotateWorst(placed, 0, options.rest);
}
/** What an annotation needs: its repair, which is worked out when it is looked at, is none of it. */
function placeIn(file, finding, { toPath }) {
    const { code, severity, args, line, column, endLine, endColumn } = finding;
    const path = file === undefined ? undefined : (toPath?.(file) ?? file);
    return {
        code,
        severity,
        args,
        ...(path === undefined ? {} : { file: path }),
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
        ...(endLine === undefined ? {} : { endLine }),
        ...(endColumn === undefined ? {} : { endColumn }),
    };
}
function annotateWorst(findings, dropped, rest) {
    const worst = findings.toSorted(_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFindings */ .Eg).slice(0, MAX_ANNOTATIONS);
    const total = findings.length + dropped;
    // The line that counts the others is a notice, too.
    const isFull = worst.length === MAX_ANNOTATIONS && worst.every(({ severity }) => severity === 'info');
    const shown = isFull && total > worst.length ? worst.slice(0, -1) : worst;
    const lines = shown.map(renderAnnotation);
    const more = total - shown.length;
    if (more > 0)
        lines.push(`::notice::${(0,_file_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCount */ .SS)(more, 'more finding')}${escapeData(rest)}.`);
    return lines;
}
function renderAnnotation(finding) {
    const { file, line, column, endLine = line, endColumn } = finding;
    const isOneLine = endLine === line;
    const properties = [
        ['file', file === '-' ? undefined : file],
        ['line', line],
        ['endLine', endLine],
        // GitHub takes columns only within one line.
        ['col', isOneLine ? column : undefined],
        ['endColumn', isOneLine ? endColumn : undefined],
        ['title', finding.code],
    ];
    const given = properties
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    const message = escapeData(`${(0,_render_text_js__WEBPACK_IMPORTED_MODULE_3__/* .renderMessage */ .e4)(finding)}\n→ ${(0,_render_text_js__WEBPACK_IMPORTED_MODULE_3__/* .renderFix */ .C2)(finding)}`);
    return `::${COMMANDS[finding.severity]} ${given.join(',')}::${message}`;
}
/** The text of a workflow command: a line end would begin another one. */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** A file's name must stay what it is, or GitHub finds no such file; only what no name should have is spelled out. */
function escapeProperty(text) {
    const harmless = (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .spellOutControls */ .jH)(text).replaceAll('##[', '## [');
    return escapeData(harmless).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 8703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ renderFix),
/* harmony export */   Kj: () => (/* binding */ renderFinding),
/* harmony export */   e4: () => (/* binding */ renderMessage),
/* harmony export */   fv: () => (/* binding */ renderWhy),
/* harmony export */   oL: () => (/* binding */ renderPlace)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1735);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(195);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7371);



/** The one-sentence message of a finding, foreign text made safe. */
function renderMessage(finding) {
    return fill(textOf(finding).what, finding.args);
}
/** Why a finding matters, in one or two sentences. */
function renderWhy(finding) {
    return fill(textOf(finding).why, finding.args);
}
/** What to do about a finding, in one or two sentences. */
function renderFix(finding) {
    return fill(textOf(finding).fix, finding.args);
}
/** `file:line:column` of a finding, as far as they are known; terminals and editors make a link of it. */
function renderPlace({ file, line, column }) {
    return [file && (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteForeignText */ ._z)(file), line, column].filter((part) => part !== undefined && part !== '').join(':');
}
/** A finding for a terminal: `file:line:column severity code`, then what, why and what to do. */
function renderFinding(finding, options) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .createPainter */ .u)(options.colour);
    const head = [renderPlace(finding), paint.tone(finding.severity, finding.severity), paint.bold(finding.code)];
    return [
        head.filter((part) => part !== '').join(' '),
        `  ${renderMessage(finding)}`,
        `  ${paint.dim(renderWhy(finding))}`,
        `  → ${renderFix(finding)}`,
    ].join('\n');
}
function textOf(finding) {
    return _texts_js__WEBPACK_IMPORTED_MODULE_2__/* .FINDING_TEXTS */ .H[finding.code];
}
function fill(template, args) {
    return template.replace(/\{([a-z]+)\}/gi, (whole, name) => {
        const value = Object.hasOwn(args, name) ? args[name] : undefined;
        return value === undefined ? whole : (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteForeignText */ ._z)(String(value));
    });
}


/***/ }),

/***/ 1088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QU: () => (/* binding */ maskSecrets),
/* harmony export */   ep: () => (/* binding */ maskSpans),
/* harmony export */   lb: () => (/* binding */ findSecretSpans)
/* harmony export */ });
const SHAPES = [
    { kind: 'a GitHub token', form: /(?<!\w)gh[pousr]_[A-Za-z0-9]{36,}/g, prefix: /^gh._/ },
    { kind: 'a GitHub token', form: /(?<!\w)github_pat_\w{36,}/g, prefix: /^github_pat_/ },
    { kind: 'an API key', form: /(?<!\w)sk-[\w-]{32,}/g, prefix: /^sk-(?:proj-|ant-|or-)?/ },
    { kind: 'a Stripe key', form: /(?<!\w)[sr]k_live_[A-Za-z0-9]{24,}/g, prefix: /^.k_live_/ },
    { kind: 'an AWS access key', form: /(?<!\w)AKIA[0-9A-Z]{16}(?!\w)/g, prefix: /^AKIA/ },
    { kind: 'a Slack token', form: /(?<!\w)xox[abprs]-[A-Za-z0-9-]{20,}/g, prefix: /^xox.-/ },
    { kind: 'a Google API key', form: /(?<!\w)AIza[\w-]{35}(?![\w-])/g, prefix: /^AIza/ },
    { kind: 'a GitLab token', form: /(?<!\w)glpat-[\w.-]{20,}/g, prefix: /^glpat-/ },
    { kind: 'an npm token', form: /(?<!\w)npm_[A-Za-z0-9]{36}(?!\w)/g, prefix: /^npm_/ },
];
const PEM_BEGIN = /-----BEGIN (?:[A-Z]+ ){0,2}PRIVATE KEY-----/g;
const PEM_END = '-----';
/** User name and password of a URL, in one stretch: only so is it read in linear time. A template variable is none. */
const URL_USER = /:\/\/([^\s/?#@"{}]{1,400})@/g;
/** What a query calls a secret by its name. */
const QUERY_SECRET = /[?&](?:api[_-]?key|apikey|access[_-]?token|auth[_-]?token|token|secret|password)=([^&#\s"{}]{8,})/gi;
const SHORTEST_CHARS = 8;
/** Words and sequences that people write where a secret would be. */
const MADE_UP = /example|placeholder|your|dummy|fake|sample|secret|insert|xxxx|0123456|1234567|abcdef/i;
const KEPT_CHARS = 4;
/** Every secret in a text that can be told by its form, in no particular order; they may overlap. */
function findSecretSpans(text) {
    if (text.length < SHORTEST_CHARS)
        return [];
    const spans = [];
    for (const { kind, form, prefix } of SHAPES) {
        for (const { index, 0: token } of text.matchAll(form)) {
            spans.push({ start: index, end: index + token.length, kind, isReal: looksRandom(token.replace(prefix, '')) });
        }
    }
    if (text.includes('PRIVATE KEY-----'))
        spans.push(...findPrivateKeys(text));
    if (text.includes('@'))
        spans.push(...findPasswords(text));
    if (text.includes('='))
        spans.push(...findGroups(text, QUERY_SECRET, 'a secret in the query of a URL'));
    return spans;
}
/** The text with all but the first four characters of each secret in it as dots; its length stays the same. */
function maskSecrets(text) {
    return maskSpans(text, findSecretSpans(text));
}
/** The text with some stretches masked, all but the first characters of each. */
function maskSpans(text, spans) {
    let masked = text;
    for (const { start, end } of spans) {
        const from = start + Math.min(KEPT_CHARS, (end - start) >> 1);
        masked = masked.slice(0, from) + '•'.repeat(end - from) + masked.slice(end);
    }
    return masked;
}
function findPrivateKeys(text) {
    return [...text.matchAll(PEM_BEGIN)].map(({ index, 0: begin }) => {
        const start = index + begin.length;
        const close = text.indexOf(PEM_END, start);
        const end = close === -1 ? text.length : close;
        const letters = text.slice(start, Math.min(end, start + 4_096)).replace(/\\n|[^A-Za-z0-9+/]/g, '');
        return { start, end, kind: 'a private key', isReal: letters.length >= 64 && new Set(letters).size >= 20 };
    });
}
function findPasswords(text) {
    return [...text.matchAll(URL_USER)].flatMap(({ index, 1: user = '' }) => {
        const colon = user.indexOf(':');
        if (colon === -1 || colon === user.length - 1)
            return [];
        const [start, end] = [index + 3 + colon + 1, index + 3 + user.length];
        return [{ start, end, kind: 'a password in a URL', isReal: !MADE_UP.test(user.slice(colon + 1)) }];
    });
}
function findGroups(text, form, kind) {
    return [...text.matchAll(form)].map(({ index, 0: whole, 1: secret = '' }) => {
        const start = index + whole.lastIndexOf(secret);
        return { start, end: start + secret.length, kind, isReal: !MADE_UP.test(secret) };
    });
}
function looksRandom(body) {
    return !MADE_UP.test(body) && new Set(body).size >= (body.length >= 32 ? 12 : 8);
}


/***/ }),

/***/ 7371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ FINDING_TEXTS),
/* harmony export */   V: () => (/* binding */ findText)
/* harmony export */ });
/* harmony import */ var _texts_attestation_proof_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3825);
/* harmony import */ var _texts_bundle_proof_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5541);
/* harmony import */ var _texts_domain_proof_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6553);
/* harmony import */ var _texts_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7116);
/* harmony import */ var _texts_github_proof_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3038);
/* harmony import */ var _texts_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4244);
/* harmony import */ var _texts_image_proof_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9862);
/* harmony import */ var _texts_input_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1492);
/* harmony import */ var _texts_meta_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2027);
/* harmony import */ var _texts_namespace_proof_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(240);
/* harmony import */ var _texts_package_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2036);
/* harmony import */ var _texts_package_proof_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(423);
/* harmony import */ var _texts_readme_proof_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2251);
/* harmony import */ var _texts_registry_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6877);
/* harmony import */ var _texts_remote_proof_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3759);
/* harmony import */ var _texts_repository_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2122);
/* harmony import */ var _texts_schema_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6069);
/* harmony import */ var _texts_text_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5933);
/* harmony import */ var _texts_transport_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(9513);



















/** Every finding this project can make. Codes are permanent: add, never rename. `docs/findings/` is generated from here. */
const FINDING_TEXTS = {
    ..._texts_file_js__WEBPACK_IMPORTED_MODULE_3__/* .FILE_TEXTS */ .k,
    ..._texts_schema_js__WEBPACK_IMPORTED_MODULE_16__/* .SCHEMA_TEXTS */ .L,
    ..._texts_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .IDENTITY_TEXTS */ .a,
    ..._texts_text_js__WEBPACK_IMPORTED_MODULE_17__/* .TEXT_TEXTS */ .b,
    ..._texts_repository_js__WEBPACK_IMPORTED_MODULE_15__/* .REPOSITORY_TEXTS */ .G,
    ..._texts_package_js__WEBPACK_IMPORTED_MODULE_10__/* .PACKAGE_TEXTS */ .Q,
    ..._texts_transport_js__WEBPACK_IMPORTED_MODULE_18__/* .TRANSPORT_TEXTS */ .z,
    ..._texts_input_js__WEBPACK_IMPORTED_MODULE_7__/* .INPUT_TEXTS */ .c,
    ..._texts_meta_js__WEBPACK_IMPORTED_MODULE_8__/* .META_TEXTS */ .v,
    ..._texts_registry_js__WEBPACK_IMPORTED_MODULE_13__/* .REGISTRY_TEXTS */ .R,
    ..._texts_package_proof_js__WEBPACK_IMPORTED_MODULE_11__/* .PACKAGE_PROOF_TEXTS */ .l,
    ..._texts_readme_proof_js__WEBPACK_IMPORTED_MODULE_12__/* .README_PROOF_TEXTS */ .X,
    ..._texts_image_proof_js__WEBPACK_IMPORTED_MODULE_6__/* .IMAGE_PROOF_TEXTS */ ._,
    ..._texts_bundle_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .BUNDLE_PROOF_TEXTS */ .D,
    ..._texts_namespace_proof_js__WEBPACK_IMPORTED_MODULE_9__/* .NAMESPACE_PROOF_TEXTS */ .q,
    ..._texts_github_proof_js__WEBPACK_IMPORTED_MODULE_4__/* .GITHUB_PROOF_TEXTS */ .m,
    ..._texts_attestation_proof_js__WEBPACK_IMPORTED_MODULE_0__/* .ATTESTATION_PROOF_TEXTS */ .L,
    ..._texts_domain_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .DOMAIN_PROOF_TEXTS */ .L,
    ..._texts_remote_proof_js__WEBPACK_IMPORTED_MODULE_14__/* .REMOTE_PROOF_TEXTS */ .f,
};
/** The text of a code; undefined for what is no code. */
function findText(code) {
    return Object.hasOwn(FINDING_TEXTS, code) ? FINDING_TEXTS[code] : undefined;
}


/***/ }),

/***/ 3825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ATTESTATION_PROOF_TEXTS)
/* harmony export */ });
const ATTESTATION_PROOF_TEXTS = {};


/***/ }),

/***/ 5541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ BUNDLE_PROOF_TEXTS)
/* harmony export */ });
const BUNDLE_PROOF_TEXTS = {};


/***/ }),

/***/ 6553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ DOMAIN_PROOF_TEXTS)
/* harmony export */ });
const DOMAIN_PROOF_TEXTS = {};


/***/ }),

/***/ 7116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ FILE_TEXTS)
/* harmony export */ });
/** A small server.json as a whole text, with a place for what an example puts between its members. */
const toText = (description, middle = '') => `{
  "$schema": "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json",
  "name": "io.github.alice/weather",
  "description": ${description},${middle}
  "version": "1.0.0",
  "remotes": [{ "type": "streamable-http", "url": "https://mcp.example.com/mcp" }]
}
`;
const RIGHT_TEXT = toText('"Forecasts for any place."');
const TOO_MANY_CHARS = 262_145;
const TOO_DEEP_LEVELS = 64;
/** About a file before it is a document: bytes, UTF-8, JSON. */
const FILE_TEXTS = {
    'unreadable-file': {
        title: 'This cannot be read as a file.',
        what: 'This cannot be read as a file: {reason}.',
        why: 'What cannot be read cannot be judged: a mistyped path, a missing right, or something that is no plain file. In the data folder of a registry a folder, a link or a device in the place of a file would let a submission point outside of it.',
        fix: 'Check the path, and that it is a plain file that you may read; what comes out of a pipe is judged by "validate -". In the data folder of a registry replace it by a plain file, or remove it.',
    },
    'file-too-large': {
        title: 'The file is too large.',
        what: 'The file has {bytes} bytes; the limit is {limit}.',
        why: 'Clients download every entry in a list; large entries make the list unusable.',
        fix: 'Shorten the file. Long texts belong in the README of the repository.',
        example: {
            wrongText: toText(`"${'Forecasts. '.repeat(Math.ceil(TOO_MANY_CHARS / 11))}"`),
            rightText: RIGHT_TEXT,
        },
    },
    'invalid-utf8': {
        title: 'The file is not valid UTF-8.',
        what: 'The file is not valid UTF-8.',
        why: 'JSON is UTF-8; another encoding is read differently by each client.',
        fix: 'Save the file as UTF-8.',
        example: {
            wrongText: toText('"Forecasts for Zürich."'),
            rightText: toText('"Forecasts for Zürich."'),
            wrongEncoding: 'latin1',
        },
    },
    'byte-order-mark': {
        title: 'The file begins with a byte order mark.',
        what: 'The file begins with a byte order mark.',
        why: 'Several JSON readers refuse a byte order mark.',
        fix: 'Save the file as UTF-8 without byte order mark.',
        example: { wrongText: `\ufeff${RIGHT_TEXT}`, rightText: RIGHT_TEXT },
    },
    'json-syntax': {
        title: 'The text is not valid JSON.',
        what: 'The JSON is broken here: {reason}.',
        why: 'A document that cannot be parsed cannot be read by any client.',
        fix: 'Correct the text at this position.',
        example: { wrongText: toText("'Forecasts for any place.'"), rightText: RIGHT_TEXT },
    },
    'json-comment': {
        title: 'The file contains a comment, and JSON has none.',
        what: 'JSON has no comments: "{comment}".',
        why: 'JSON.parse and nearly every client refuse the whole file because of it.',
        fix: 'Remove the comment; what people should know belongs in "description" or the README.',
        example: {
            wrongText: toText('"Forecasts for any place."', ' // at most 100 characters'),
            rightText: RIGHT_TEXT,
        },
    },
    'json-trailing-comma': {
        title: 'There is a comma after the last item.',
        what: 'There is a comma after the last item.',
        why: 'JSON allows no trailing comma; most readers refuse the whole file because of it.',
        fix: 'Remove the comma.',
        example: { wrongText: RIGHT_TEXT.replace('}]', '}],'), rightText: RIGHT_TEXT },
    },
    'duplicate-json-key': {
        title: 'A key occurs twice in the same object.',
        what: 'The key "{key}" occurs twice in the same object.',
        why: 'Readers disagree about which of the two counts.',
        fix: 'Keep one of them.',
        example: {
            wrongText: toText('"Forecasts for any place."', '\n  "description": "Forecasts and warnings.",'),
            rightText: RIGHT_TEXT,
        },
    },
    'json-too-deep': {
        title: 'The JSON is nested too deeply.',
        what: 'The JSON is nested deeper than {limit} levels.',
        why: 'Deep nesting makes readers fail.',
        fix: 'Flatten the document.',
        example: {
            wrongText: toText('"Forecasts for any place."', `\n  "_meta": ${'['.repeat(TOO_DEEP_LEVELS)}${']'.repeat(TOO_DEEP_LEVELS)},`),
            rightText: RIGHT_TEXT,
        },
    },
    'not-an-object': {
        title: 'The document is not a JSON object.',
        what: 'The document is {found}, not a JSON object.',
        why: 'A server.json is one JSON object.',
        fix: 'Write one object: { "name": …, "description": …, "version": … }.',
        example: { wrongText: `[${RIGHT_TEXT.trimEnd()}]\n`, rightText: RIGHT_TEXT },
    },
};


/***/ }),

/***/ 3038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ GITHUB_PROOF_TEXTS)
/* harmony export */ });
const GITHUB_PROOF_TEXTS = {};


/***/ }),

/***/ 4244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ IDENTITY_TEXTS)
/* harmony export */ });
/** About the name and the version of a server. */
const IDENTITY_TEXTS = {
    'invalid-server-name': {
        title: 'The server name is not allowed.',
        what: 'The server name "{name}" is not allowed: {problem}.',
        why: 'The namespace is matched with a domain or an account, and both halves become parts of paths and URLs.',
        fix: 'Write {wanted}: two halves with one slash between them, each of at least two letters, digits, dots and hyphens (after the slash underscores too), with a letter or a digit first and last.',
        example: { wrong: { name: 'weather' }, right: { name: 'io.github.alice/weather' } },
    },
    'name-case-not-canonical': {
        title: 'The name spells its owner in another case than GitHub does.',
        what: 'The name "{name}" spells its owner in another case than {source} does: "{canonical}".',
        why: 'The official registry compares the owner, and every mark of ownership, letter by letter, and refuses the wrong case.',
        fix: 'Write "{canonical}" here and wherever else the name stands: "mcpName" in package.json, "mcp-name:" in the README of a PyPI, NuGet or crates package, the label io.modelcontextprotocol.server.name of an image. A package that is already released needs a new version for that.',
        example: {
            wrong: {
                name: 'io.github.Alice/weather',
                repository: { url: 'https://github.com/alice/weather', source: 'github' },
            },
            right: {
                name: 'io.github.alice/weather',
                repository: { url: 'https://github.com/alice/weather', source: 'github' },
            },
        },
    },
    'reserved-version-string': {
        title: 'The version is a reserved word.',
        what: 'The version "{version}" is a reserved word.',
        why: '"latest" is the address of whichever version is newest; no version can have that name.',
        fix: 'Name one exact version, for example 1.2.3.',
        example: { wrong: { version: 'latest' }, right: { version: '1.0.0' } },
    },
    'version-looks-like-range': {
        title: 'The version looks like a range of versions.',
        what: 'The version "{version}" looks like a range of versions.',
        why: 'An entry stands for one exact version: with a range, nobody could say what was checked or what runs.',
        fix: 'Name one exact version, for example {wanted}.',
        example: { wrong: { version: '^1.0.0' }, right: { version: '1.0.0' } },
    },
    'upstream-refuses': {
        title: 'The official registry refuses this, although it is accepted here.',
        what: 'The official registry refuses {subject}: {reason}.',
        why: 'It is accepted here, but the same file cannot be published there as well.',
        fix: 'If you publish there too, {advice}.',
        example: { wrong: { version: '1.0.0-linux' }, right: { version: '1.0.0-rc.1' } },
    },
    'version-not-semver': {
        title: 'The version looks like semver, but is not valid semver.',
        what: 'The version "{version}" looks like semver, but is not valid semver.',
        why: 'A version that is not valid semver counts as lower than every one that is: after 2025.6.18, the later 2025.07.01 never becomes the latest.',
        fix: 'Write three numbers without leading zeros, for example {wanted}, or keep to one form for all versions.',
        example: { wrong: { version: '2025.07.01' }, right: { version: '2025.7.1' } },
    },
    'name-path-unsafe': {
        title: 'The name cannot become a path.',
        what: 'The name "{name}" cannot become a path: {reason}.',
        why: 'Every server has a folder and URLs made from its name.',
        fix: 'Choose a name of the form namespace/name, without "..", not ending in .json or .html.',
        example: { wrong: { name: 'io.github.alice/weather.json' }, right: { name: 'io.github.alice/weather' } },
    },
    'version-path-unsafe': {
        title: 'The version cannot become a path.',
        what: 'The version "{version}" cannot become a path: {reason}.',
        why: 'Every version has a folder and a URL made from it.',
        fix: 'Choose a version without slashes, control characters and "..", for example 1.2.3.',
        example: { wrong: { version: '1.0.0/beta' }, right: { version: '1.0.0-beta' } },
    },
};


/***/ }),

/***/ 9862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ IMAGE_PROOF_TEXTS)
/* harmony export */ });
const IMAGE_PROOF_TEXTS = {};


/***/ }),

/***/ 1492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ INPUT_TEXTS)
/* harmony export */ });
const NPM = { registryType: 'npm', identifier: '@alice/weather', version: '1.0.0', transport: { type: 'stdio' } };
const REMOTE = { type: 'streamable-http', url: 'https://weather.example.com/mcp' };
/** The base with one package that has these members. */
function withPackage(members) {
    return { packages: [{ ...NPM, ...members }] };
}
const withArgument = (argument) => withPackage({ packageArguments: [{ type: 'named', ...argument }] });
const withVariable = (variable) => withPackage({ environmentVariables: [variable] });
const withHeader = (header) => ({ remotes: [{ ...REMOTE, headers: [header] }] });
/** About arguments, environment variables, headers, and secrets in them. */
const INPUT_TEXTS = {
    'named-argument-name-required': {
        title: 'A named argument has no name.',
        what: 'A named argument has no name.',
        why: 'The name is what is passed to the program, for example "--port"; without it there is nothing to pass.',
        fix: 'Add "name", or write the type "positional" for a value that stands alone.',
        example: {
            wrong: withArgument({ name: '', value: '8080' }),
            right: withArgument({ name: '--port', value: '8080' }),
        },
    },
    'invalid-named-argument-name': {
        title: 'The name of an argument holds more than a name.',
        what: 'The argument name "{name}" holds more than a name.',
        why: 'It is passed to the program exactly as it is written. Spaces, "<", ">" and "$" are never part of a flag.',
        fix: 'Write the flag alone; what the value means belongs in "description" or "valueHint".{hint}',
        example: { wrong: withArgument({ name: '--port <number>' }), right: withArgument({ name: '--port' }) },
    },
    'argument-value-starts-with-name': {
        title: 'The value of an argument begins with the name of the argument.',
        what: 'The value "{value}" begins with the name of its argument, "{name}".',
        why: 'Clients write the name in front of the value themselves. The official registry compares the raw text, and refuses every value that begins with the name.',
        fix: 'Write the value alone. If the name only happens to be the beginning of the value (name "p", value "prod"), write the name as the flag that it is ("--p").',
        example: {
            wrong: withArgument({ name: '--port', value: '--port=8080' }),
            right: withArgument({ name: '--port', value: '8080' }),
        },
    },
    'argument-default-starts-with-name': {
        title: 'The default of an argument begins with the name of the argument.',
        what: 'The default "{value}" begins with the name of its argument, "{name}".',
        why: 'Clients write the name in front of the value themselves. The official registry compares the raw text, and refuses every value that begins with the name.',
        fix: 'Write the value alone. If the name only happens to be the beginning of the value (name "p", value "prod"), write the name as the flag that it is ("--p").',
        example: {
            wrong: withArgument({ name: '--port', default: '--port 8080' }),
            right: withArgument({ name: '--port', default: '8080' }),
        },
    },
    'secret-not-marked': {
        title: 'Something that looks like a secret is not marked as one.',
        what: 'The {kind} "{name}" looks like a secret but is not marked as one.',
        why: 'Clients show what is not marked on the screen and keep it in plain settings files.',
        fix: 'Write "isSecret": true if it is a secret. If it is not, "isSecret": false says so, and this is then only a note.',
        example: {
            wrong: withVariable({ name: 'WEATHER_API_KEY', isRequired: true }),
            right: withVariable({ name: 'WEATHER_API_KEY', isRequired: true, isSecret: true }),
        },
    },
    'authorization-header-not-secret': {
        title: 'A header that carries a credential is not marked as secret.',
        what: 'The header "{name}" carries a credential, but neither it nor a variable in it is marked as secret.',
        why: 'Clients show what is not marked on the screen and keep it in plain settings files.',
        fix: 'Add "isSecret": true to the header, or to the variable that holds the credential.',
        example: {
            wrong: withHeader({ name: 'Authorization', isRequired: true }),
            right: withHeader({ name: 'Authorization', isRequired: true, isSecret: true }),
        },
    },
    'header-template-undeclared': {
        title: 'The value of a header uses a variable that is not declared.',
        what: 'The value of the header "{name}" uses {variables}, which its "variables" do not declare.',
        why: 'Clients leave an undeclared name in braces as it is: the server then gets the braces instead of a value.',
        fix: 'Declare it in "variables" beside "value".',
        example: {
            wrong: withHeader({ name: 'Authorization', value: 'Bearer {token}' }),
            right: withHeader({ name: 'Authorization', value: 'Bearer {token}', variables: { token: { isSecret: true } } }),
        },
    },
    'argument-template-undeclared': {
        title: 'The value of an argument uses a variable that is not declared.',
        what: 'The value of the argument "{name}" uses {variables}, which its "variables" do not declare.',
        why: 'Clients leave an undeclared name in braces as it is: the program then gets the braces instead of a value.',
        fix: 'Declare it in "variables" beside "value".',
        example: {
            wrong: withArgument({ name: '--root', value: '{folder}' }),
            right: withArgument({ name: '--root', value: '{folder}', variables: { folder: { format: 'filepath' } } }),
        },
    },
    'environment-template-undeclared': {
        title: 'The value of an environment variable uses a variable that is not declared.',
        what: 'The value of the environment variable "{name}" uses {variables}, which its "variables" do not declare.',
        why: 'Clients leave an undeclared name in braces as it is: the program then gets the braces instead of a value.',
        fix: 'Declare it in "variables" beside "value". If people shall type the whole value, leave "value" out.',
        example: {
            wrong: withVariable({ name: 'WEATHER_URL', value: 'https://{region}.example.com' }),
            right: withVariable({
                name: 'WEATHER_URL',
                value: 'https://{region}.example.com',
                variables: { region: { choices: ['eu', 'us'] } },
            }),
        },
    },
    'literal-secret': {
        title: 'A value that looks like a secret, or is marked as one, stands in the file.',
        what: '"{member}" of the {kind} "{name}" {problem}: it begins with "{shown}" and has {length} characters.',
        why: 'The entry is public for ever, and so is every text in it. A real secret that was written here has to be revoked.',
        fix: 'Remove "{member}" and let clients ask for it; an example of its form belongs in "placeholder". Revoke the secret if it was real.',
        example: {
            wrong: withVariable({ name: 'WEATHER_API_KEY', isSecret: true, default: 'demo-key' }),
            right: withVariable({ name: 'WEATHER_API_KEY', isSecret: true, placeholder: 'your key' }),
        },
    },
    'default-outside-choices': {
        title: 'The default is not one of the choices.',
        what: 'The default "{found}" is not one of the choices {choices}.',
        why: 'A client that offers the choices cannot offer the default.',
        fix: 'Write one of the choices, or add the default to them.',
        example: {
            wrong: withVariable({ name: 'UNITS', default: 'Metric', choices: ['metric', 'imperial'] }),
            right: withVariable({ name: 'UNITS', default: 'metric', choices: ['metric', 'imperial'] }),
        },
    },
    'named-argument-without-dash': {
        title: 'The name of a named argument has no dash.',
        what: 'The argument name "{name}" has no dash.',
        why: 'It is passed to the program exactly as it is written, and few programs take a name without dashes.',
        fix: 'Write it as the program expects it, most likely "{suggestion}".',
        example: {
            wrong: withArgument({ name: 'port', value: '8080' }),
            right: withArgument({ name: '--port', value: '8080' }),
        },
    },
    'environment-variable-duplicate': {
        title: 'An environment variable is declared twice in one package.',
        what: 'The environment variable "{name}" is declared twice in this package.',
        why: 'Clients ask for it twice, and which of the two counts is up to each of them.',
        fix: 'Keep one of them.',
        example: {
            wrong: withPackage({ environmentVariables: [{ name: 'UNITS' }, { name: 'UNITS' }] }),
            right: withPackage({ environmentVariables: [{ name: 'UNITS' }] }),
        },
    },
    'secret-in-text': {
        title: 'A text of the document holds a secret.',
        what: 'The text of "{field}" holds {kind}: it begins with "{shown}".',
        why: 'A server.json is published: whoever reads the list can use the secret. It stays in the history of git after it is removed.',
        fix: 'Revoke the secret first, then take it out. Let the user give it: an environment variable or a header with "isSecret": true.',
        example: {
            wrong: { description: 'Call https://alice:Tr0ub4dor@api.acme.dev first.' },
            right: { description: 'Call https://api.acme.dev first.' },
        },
    },
};


/***/ }),

/***/ 2027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ META_TEXTS)
/* harmony export */ });
/** About `_meta`. */
const META_TEXTS = {
    'publisher-provided-too-large': {
        title: 'The publisher\'s block in "_meta" is too large.',
        what: 'The block "{key}" in "_meta" has {bytes} bytes; at most {limit} are allowed.',
        why: 'It is downloaded with every list of servers. The size is that of compact JSON in UTF-8, in which <, > and & count six bytes each.',
        fix: 'Shorten the block to {limit} bytes; keep long data elsewhere and link to it.',
        example: {
            wrong: { _meta: { 'io.modelcontextprotocol.registry/publisher-provided': { notes: '<'.repeat(690) } } },
            right: { _meta: { 'io.modelcontextprotocol.registry/publisher-provided': { notes: 'https://example.com' } } },
        },
    },
    'meta-key-ignored': {
        title: 'The official registry does not publish this key of "_meta".',
        what: 'The official registry does not publish the key "{found}" of "_meta".',
        why: 'It drops every key but "{key}" without a word.',
        fix: 'If clients should see it there as well, move it into "{key}".',
        example: {
            wrong: { _meta: { 'com.example/build': { commit: '3f2a9c1' } } },
            right: { _meta: { 'io.modelcontextprotocol.registry/publisher-provided': { commit: '3f2a9c1' } } },
        },
    },
    'meta-official-reserved': {
        title: 'A key of "_meta" that belongs to the registry is set.',
        what: 'The key "{key}" of "_meta" is set, but belongs to the registry.',
        why: 'The registry writes status, times and the latest flag there; what a publisher writes is dropped.',
        fix: 'Remove the key.',
        example: {
            wrong: { _meta: { 'io.modelcontextprotocol.registry/official': { status: 'active' } } },
            right: { _meta: null },
        },
    },
};


/***/ }),

/***/ 240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ NAMESPACE_PROOF_TEXTS)
/* harmony export */ });
const NAMESPACE_PROOF_TEXTS = {};


/***/ }),

/***/ 423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ PACKAGE_PROOF_TEXTS)
/* harmony export */ });
const PACKAGE_PROOF_TEXTS = {};


/***/ }),

/***/ 2036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ PACKAGE_TEXTS)
/* harmony export */ });
const STDIO = { type: 'stdio' };
const NPM = { registryType: 'npm', identifier: '@alice/weather', version: '1.0.0', transport: STDIO };
const OCI = { registryType: 'oci', identifier: 'ghcr.io/alice/weather:1.0.0', transport: STDIO };
const MCPB = {
    registryType: 'mcpb',
    identifier: 'https://github.com/alice/weather-mcp/releases/download/v1.0.0/weather.mcpb',
    fileSha256: 'fe333e598595000ae021bd27117db32ec69af6987f507ba7a63c90638ff633ce',
    transport: STDIO,
};
const { fileSha256: _sha, ...MCPB_WITHOUT_SHA } = MCPB;
const { version: _version, ...NPM_WITHOUT_VERSION } = NPM;
/** About `packages`: which fields a type has, and their forms. */
const PACKAGE_TEXTS = {
    'package-name-has-spaces': {
        title: 'The package identifier contains a space.',
        what: 'The package identifier "{identifier}" contains a space.',
        why: 'No package has a space in its name: clients could not install it.',
        fix: 'Write the name exactly as the package registry shows it, without spaces; a version or arguments belong in members of their own.',
        example: { wrong: { packages: [{ ...NPM, identifier: '@alice/weather server' }] }, right: { packages: [NPM] } },
    },
    'package-identifier-missing': {
        title: 'The package identifier is empty.',
        what: 'The package identifier is empty.',
        why: 'Without it nobody can find the package.',
        fix: 'Write the name of the package as its registry shows it, or the reference of the image, or the URL of the bundle.',
        example: { wrong: { packages: [{ ...NPM, identifier: '' }] }, right: { packages: [NPM] } },
    },
    'package-type-unsupported': {
        title: 'The package type is not known here.',
        what: 'The package type "{found}" is not known here.',
        why: 'Clients choose by the type how to install a package, and the registry how to check who owns it. A public registry accepts no other types; a private one may have some of its own. The type is compared as it is written, case included.',
        fix: 'Write one of: {accepted}.{hint}',
        example: { wrong: { packages: [{ ...OCI, registryType: 'docker' }] }, right: { packages: [OCI] } },
    },
    'package-version-missing': {
        title: 'The package has no version.',
        what: 'The {type} package "{identifier}" has no version.',
        why: 'An entry stands for one exact version of a package. This is a warning here, since a release step may still fill the version in; the full check of a public registry (verify) will refuse the entry without it.',
        fix: 'Add "version" with the exact version that the package registry has, usually the same as the server\'s.',
        example: { wrong: { packages: [NPM_WITHOUT_VERSION] }, right: { packages: [NPM] } },
    },
    'package-version-forbidden': {
        title: 'A container image must not have a "version".',
        what: 'A container image must not have "version"; here it is "{version}".',
        why: 'The reference of an image names its version already, as a tag or a digest. Two places could contradict each other.',
        fix: 'Remove "version"; the tag belongs in the identifier: "{reference}".',
        example: {
            wrong: { packages: [{ ...OCI, identifier: 'ghcr.io/alice/weather', version: '1.0.0' }] },
            right: { packages: [OCI] },
        },
    },
    'package-base-url-mismatch': {
        title: 'The base URL is not the one of public packages of this type.',
        what: 'The base URL "{found}" is not the one of public {type} packages.',
        why: 'A public registry checks packages in one place only, and compares the base URL character by character: a slash at the end, http or www make it another one.',
        fix: 'Remove "registryBaseUrl", or write exactly "{expected}".',
        example: {
            wrong: { packages: [{ ...NPM, registryBaseUrl: 'https://registry.npmjs.org/' }] },
            right: { packages: [{ ...NPM, registryBaseUrl: 'https://registry.npmjs.org' }] },
        },
    },
    'package-base-url-forbidden': {
        title: 'A package of this type must not have a "registryBaseUrl".',
        what: 'A package of type {type} must not have "registryBaseUrl"; here it is "{found}".',
        why: 'The identifier of this type is a whole address: the reference of an image with its host, or the URL of a bundle.',
        fix: 'Remove "registryBaseUrl"; the host belongs in the identifier.',
        example: {
            wrong: { packages: [{ ...OCI, identifier: 'alice/weather:1.0.0', registryBaseUrl: 'https://docker.io' }] },
            right: { packages: [{ ...OCI, identifier: 'docker.io/alice/weather:1.0.0' }] },
        },
    },
    'package-sha-forbidden': {
        title: 'A package of this type must not have a "fileSha256".',
        what: 'A package of type {type} must not have "fileSha256".',
        why: 'Only an MCPB bundle is a file that clients fetch by URL; the other package registries vouch for their files themselves.',
        fix: 'Remove "fileSha256".',
        example: { wrong: { packages: [{ ...NPM, fileSha256: MCPB.fileSha256 }] }, right: { packages: [NPM] } },
    },
    'package-sha-required': {
        title: 'An MCPB bundle has no "fileSha256".',
        what: 'The MCPB bundle "{identifier}" has no "fileSha256".',
        why: 'The hash is all that tells clients that the file they fetched is the one that was submitted.',
        fix: 'Add "fileSha256": the output of "sha256sum weather.mcpb" for the very file that the release holds, in lower case.',
        example: { wrong: { packages: [MCPB_WITHOUT_SHA] }, right: { packages: [MCPB] } },
    },
    'implausible-sha256': {
        title: 'The hash is not the hash of a real file.',
        what: 'The hash "{found}" is not the hash of a real file: {reason}.',
        why: 'It looks like the stand-in of a template that the release step did not fill in. Every client would refuse the download.',
        fix: 'Write the SHA-256 of the released file ("sha256sum" prints it), after the release step has made the file.',
        example: { wrong: { packages: [{ ...MCPB, fileSha256: '0'.repeat(64) }] }, right: { packages: [MCPB] } },
    },
    'oci-reference-invalid': {
        title: 'The image reference is not valid.',
        what: 'The image reference "{identifier}" is not valid: {problem}.',
        why: 'Container tools could not pull the image.',
        fix: 'Write it as you would for "docker pull": host/owner/image:tag, for example "ghcr.io/alice/weather:1.0.0".',
        example: {
            wrong: { packages: [{ ...OCI, identifier: 'https://ghcr.io/alice/weather:1.0.0' }] },
            right: { packages: [OCI] },
        },
    },
    'oci-host-unsupported': {
        title: 'Images on this host are not accepted.',
        what: 'Images on "{host}" are not accepted.',
        why: 'The registry proves who owns an image by reading its label without an account, which it can do on a few hosts only.',
        fix: 'Push the image to one of: {accepted}.',
        example: {
            wrong: { packages: [{ ...OCI, identifier: 'gcr.io/alice/weather:1.0.0' }] },
            right: { packages: [OCI] },
        },
    },
    'mcpb-url-invalid': {
        title: 'The address of the bundle cannot be used.',
        what: 'The bundle address "{url}" cannot be used: {problem}.',
        why: 'The registry proves who owns a bundle by the release that it is attached to, on github.com or gitlab.com.',
        fix: 'Write the https URL of one release asset, with "mcp" somewhere in it: https://github.com/owner/repository/releases/download/tag/file.mcpb.',
        example: {
            wrong: { packages: [{ ...MCPB, identifier: 'https://github.com/alice/weather-mcp/raw/main/weather.mcpb' }] },
            right: { packages: [MCPB] },
        },
    },
    'nothing-to-run': {
        title: 'There is neither a package nor a remote.',
        what: 'There is neither a package nor a remote: nobody can run or call this server.',
        why: 'Such an entry only takes up a name. This is a warning here; the full check of a public registry (verify) will refuse it.',
        fix: 'Add "packages" (how to install it) or "remotes" (where it can be called).',
        example: { wrong: { packages: [] }, right: { packages: [NPM] } },
    },
    'package-version-differs': {
        title: 'The package has another version than the server.',
        what: 'The package has version "{version}", the server has "{expected}".',
        why: 'Usually one of the two was forgotten at a release, and people then install another version than the one they read about.',
        fix: 'Write the same version in both places, "{expected}" if the package was released under it. If they are meant to differ, leave them.',
        example: { wrong: { version: '1.1.0', packages: [NPM] }, right: { version: '1.0.0', packages: [NPM] } },
    },
    'npx-bin-ambiguous': {
        title: 'The program npx cannot choose between the commands of the package.',
        what: '"npx {identifier}" cannot choose between the commands {commands}: none is called "{wanted}".',
        why: 'npx starts the command that is named like the package, or the only one; here it stops with an error, and so does every client.',
        fix: 'Name one command "{wanted}" in "bin" of package.json, or say in "runtimeArguments" which one runs (-p with the package, then the command).',
        example: {
            packageJson: {
                name: '@alice/weather',
                mcpName: 'io.github.alice/weather',
                bin: { serve: 'a.js', setup: 'b.js' },
            },
            wrong: { packages: [NPM] },
            right: {
                packages: [
                    {
                        ...NPM,
                        runtimeHint: 'npx',
                        runtimeArguments: [{ type: 'named', name: '-p', value: '@alice/weather@1.0.0' }],
                        packageArguments: [{ type: 'positional', value: 'serve' }],
                    },
                ],
            },
        },
    },
    'npm-mcp-name-differs': {
        title: 'The package.json beside this file does not name this server.',
        what: 'The package.json of "{identifier}" beside this file {problem}, but the server is "{name}".',
        why: 'The registry reads "mcpName" in the published package to see that it belongs to this server. It cannot be changed afterwards: a wrong one costs another version of the package.',
        fix: 'Write "mcpName": "{name}" in package.json before you publish the package.',
        example: {
            packageJson: { name: '@alice/weather', mcpName: 'io.github.alice/weather' },
            wrong: { name: 'io.github.alice/forecasts' },
            right: { name: 'io.github.alice/weather' },
        },
    },
};


/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ README_PROOF_TEXTS)
/* harmony export */ });
const README_PROOF_TEXTS = {};


/***/ }),

/***/ 6877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ REGISTRY_TEXTS)
/* harmony export */ });
/** About the data folder of a registry: places, receipts, policy, lifecycle. Not about one server.json alone. */
const REGISTRY_TEXTS = {
    'unexpected-file': {
        title: 'This file is in no place that the data layout knows.',
        what: 'This file is in no place that the data layout knows, so it is ignored.',
        why: 'A file in the wrong place is most often a typing mistake in a path.',
        fix: 'Expected: {expected}. Move the file there, or remove it.',
    },
    'name-case-conflict': {
        title: 'The name differs from a listed one only by case.',
        what: '"{name}" differs from the listed "{existing}" only by case.',
        why: 'Names are unique without regard to case: two such folders collide on macOS and Windows.',
        fix: 'Use "{existing}", or another name.',
    },
    'version-case-conflict': {
        title: 'The version differs from a listed one only by case.',
        what: 'Version "{version}" differs from the listed "{existing}" only by case.',
        why: 'Two such folders collide on macOS and Windows.',
        fix: 'Use another version.',
    },
    'version-content-differs': {
        title: 'This version is already listed with other content.',
        what: 'Version {version} of {name} is already listed with other content.',
        why: 'A published version never changes: people have pinned it.',
        fix: 'Publish a new version; the owner of the registry can take an upstream edit with --accept-edits.',
    },
    'entry-path-mismatch': {
        title: 'The document says another name or version than its folder.',
        what: 'The document says {found}, its folder says {expected}.',
        why: 'The folder is the identity of an entry: authority over a namespace is given by path.',
        fix: 'Move the file to {path}.',
    },
    'duplicate-record': {
        title: 'One import holds the same name and version twice, with different content.',
        what: 'This name and version occurred before in the same import, with other content.',
        why: 'Only one of them can be listed, and nothing says which is right.',
        fix: 'Nothing to do here: the first one was taken. Ask the upstream which one is right.',
    },
    'record-unreadable': {
        title: 'A record of an import cannot be read.',
        what: 'Record {record} cannot be read: {reason}.',
        why: 'A record that is not JSON holds no server.',
        fix: 'Get the file again from its source; everything else in it was imported.',
    },
    'record-not-a-server': {
        title: 'A record of an import holds no server.',
        what: 'Record {record} holds no server: {reason}.',
        why: 'A record is a server.json, a row { "server": … } of the registry API, or an array of them.',
        fix: 'Check what the source is; everything else in it was imported.',
    },
    'receipt-unreadable': {
        title: 'The receipt cannot be read.',
        what: 'The receipt cannot be read: {reason}.',
        why: 'The receipt is the proof that an entry was admitted, and under which conditions.',
        fix: 'Restore the receipt from git; receipts are written by the machine alone.',
    },
    'receipt-digest-mismatch': {
        title: 'The file has changed since its receipt was written.',
        what: 'The receipt was written for {expected}, but the file has {found}.',
        why: 'The bytes changed after they were admitted.',
        fix: 'Restore the file from git, or publish the change as a new version.',
    },
    'receipt-mismatch': {
        title: 'The receipt speaks of another entry than its place.',
        what: 'The receipt speaks of {found}, its place of {expected}.',
        why: 'A receipt in another entry’s place proves nothing about this entry.',
        fix: 'Restore the receipt from git.',
    },
    'receipt-without-entry': {
        title: 'There is a receipt, but no server.json.',
        what: 'There is a receipt for {name} {version}, but no server.json.',
        why: 'An admitted version never disappears without a word; deleting is a status.',
        fix: 'Restore the server.json from git, and request the status "deleted" in lifecycle.yml instead.',
    },
    'waiting-for-admission': {
        title: 'A version waits for admission and is not on the site.',
        what: '{name} {version} waits for admission and is not on the site.',
        why: 'Only versions with a receipt are published.',
        fix: 'Run: mcp-git-registry admit {options} --vouch',
    },
    'policy-syntax': {
        title: 'The file registry.yml is not valid YAML.',
        what: 'registry.yml is not valid YAML: {reason}.',
        why: 'The policy decides what is published; it is never guessed.',
        fix: 'Correct the text at this position.',
    },
    'policy-invalid': {
        title: 'The file registry.yml holds something that is not understood.',
        what: 'registry.yml: {reason}.',
        why: 'The policy decides what is published; a key that is not understood is never ignored.',
        fix: '{expected}',
    },
    'lifecycle-invalid': {
        title: 'The file lifecycle.yml holds something that is not understood.',
        what: 'lifecycle.yml: {reason}.',
        why: 'A status request that is not understood is never guessed.',
        fix: '{expected}',
    },
    'lifecycle-unknown-version': {
        title: 'The file lifecycle.yml speaks of a version that is not listed.',
        what: 'lifecycle.yml speaks of version {version}, which is not listed.',
        why: 'A request about no version is most often a typing mistake.',
        fix: 'Use one of the listed versions, or remove the line.',
    },
    'lifecycle-waiting': {
        title: 'A requested status waits for admission.',
        what: '{name} {version}: the requested status "{requested}" waits; the receipt still says "{status}".',
        why: 'lifecycle.yml is the request, the receipt is the truth.',
        fix: 'Run: mcp-git-registry admit {options} --vouch',
    },
    'published-time-missing': {
        title: 'A version has no time of publication.',
        what: '{name} {version} has no time of publication, so 1970-01-01T00:00:00Z is used.',
        why: 'Without receipts the time can only come from lifecycle.yml, and a build never looks at a clock.',
        fix: 'Add "published: <RFC 3339 time>" to the version in lifecycle.yml.',
    },
    'base-url-missing': {
        title: 'No base URL is set.',
        what: 'No base URL is set, so links in the site point at {used}.',
        why: 'Receipts, the feed and openapi.yaml carry absolute URLs.',
        fix: 'Set base-url in registry.yml, or give --base-url.',
    },
};


/***/ }),

/***/ 3759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ REMOTE_PROOF_TEXTS)
/* harmony export */ });
const REMOTE_PROOF_TEXTS = {};


/***/ }),

/***/ 2122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ REPOSITORY_TEXTS)
/* harmony export */ });
/** About `repository`. */
const REPOSITORY_TEXTS = {
    'repository-empty': {
        title: 'The "repository" has neither "url" nor "source".',
        what: 'The "repository" has neither "url" nor "source".',
        why: 'The schema demands both of a repository that is named at all.',
        fix: 'Remove "repository", or write both: "url": "https://github.com/<owner>/<repository>", "source": "github".',
        example: {
            wrong: { repository: {} },
            right: { repository: { url: 'https://github.com/alice/weather', source: 'github' } },
        },
    },
    'invalid-repository-url': {
        title: 'The repository is not accepted.',
        what: 'The repository {member} "{found}" is not accepted: it {problem}.',
        why: 'People follow the link to the source, and the owner is read from it. A public registry accepts the two forms that the official one accepts: https://github.com/<owner>/<repository> with the source "github" and https://gitlab.com/<owner>/<repository> with the source "gitlab", without nested GitLab groups. Its policy can allow more hosts; a private registry takes any web address.',
        fix: 'Write {wanted}.',
        example: {
            wrong: { repository: { url: 'https://github.com/alice/weather/tree/main/server', source: 'github' } },
            right: { repository: { url: 'https://github.com/alice/weather', source: 'github', subfolder: 'server' } },
        },
    },
    'invalid-subfolder-path': {
        title: 'The repository subfolder is not accepted.',
        what: 'The repository subfolder "{found}" is not accepted: it {problem}.',
        why: 'It is joined to the address of the repository; a path that begins at a root or climbs up leads elsewhere.',
        fix: 'Write {wanted}: letters, digits, hyphens, underscores and dots, with single slashes between the parts.',
        example: {
            wrong: {
                repository: { url: 'https://github.com/alice/weather', source: 'github', subfolder: '/server' },
            },
            right: {
                repository: { url: 'https://github.com/alice/weather', source: 'github', subfolder: 'server' },
            },
        },
    },
};


/***/ }),

/***/ 6069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ SCHEMA_TEXTS)
/* harmony export */ });
const SCHEMAS = 'https://static.modelcontextprotocol.io/schemas';
const CURRENT = `${SCHEMAS}/2025-12-11/server.schema.json`;
const SNAKE_CASE = `${SCHEMAS}/2025-07-09/server.schema.json`;
const NPM = { registryType: 'npm', identifier: '@alice/weather', version: '1.0.0', transport: { type: 'stdio' } };
/** About `$schema`, what the JSON Schema refuses, and what is written as in another version of the format. */
const SCHEMA_TEXTS = {
    'schema-violation': {
        title: 'The document does not fit the server.json schema.',
        what: '{message}',
        why: 'The server.json schema does not allow this, and clients rely on the schema.',
        fix: '{advice}',
        example: {
            wrong: { packages: [{ ...NPM, environmentVariables: [{ name: 'WEATHER_PORT', default: 8080 }] }] },
            right: { packages: [{ ...NPM, environmentVariables: [{ name: 'WEATHER_PORT', default: '8080' }] }] },
        },
    },
    'schema-field-required': {
        title: 'There is no "$schema", or it is empty.',
        what: 'There is no "$schema", or it is empty.',
        why: 'It says which version of the format the file is written in; the official registry refuses a file without it.',
        fix: 'Add "$schema": "{current}".',
        example: { wrong: { $schema: null }, right: { $schema: CURRENT } },
    },
    'schema-version-extraction-error': {
        title: 'The "$schema" names no version of the server.json format.',
        what: 'The "$schema" "{url}" names no version of the server.json format.',
        why: 'The version is read from the path: /schemas/<version>/server.schema.json. Without it nobody knows what the file promises.',
        fix: 'Write "$schema": "{current}".',
        example: {
            wrong: { $schema: 'https://example.com/server.schema.json' },
            right: { $schema: CURRENT },
        },
    },
    'schema-version-not-available': {
        title: 'The "$schema" names a version that was never published.',
        what: 'The "$schema" names the version "{version}", which was never published.',
        why: 'A file can only be judged by a published version: {known}.',
        fix: 'Write "$schema": "{current}".',
        example: { wrong: { $schema: `${SCHEMAS}/2025-01-27/server.schema.json` }, right: { $schema: CURRENT } },
    },
    'schema-version-deprecated': {
        title: 'The "$schema" is not the current one.',
        what: 'The "$schema" "{url}" is not the current one.',
        why: 'The file is accepted and shown in the newest form, but other registries and editors may know the current version only.',
        fix: 'Change it to "{current}", and the members to the form of that version. Where the converted file fits the newest schema, the whole change is shown, and validate --fix makes it when nothing of the file gets lost.',
        example: { wrong: { $schema: `${SCHEMAS}/2025-10-17/server.schema.json` }, right: { $schema: CURRENT } },
    },
    'key-spelled-twice': {
        title: 'A member is there twice, in the spellings of two versions of the format.',
        what: 'The key "{key}" is the same as "{wanted}" in the spelling of another version, and both are there.',
        why: 'A program reads only one of the two, and nobody can say which one was meant.',
        fix: 'Keep the right value under "{wanted}" and remove "{key}".',
        example: {
            wrong: { packages: [{ ...NPM, registry_type: 'pypi' }] },
            right: { packages: [NPM] },
        },
    },
    'old-key-spelling': {
        title: 'A key is spelled as in an older version of the format.',
        what: 'The key "{key}" is not spelled as in version {version} of the format.',
        why: 'Keys have been written in camelCase since 2025-09-16. Clients do not read the old spelling: the value is as good as missing.',
        fix: 'Rename it to "{wanted}".',
        example: {
            wrong: { packages: [{ ...NPM, runtime_hint: 'npx' }] },
            right: { packages: [{ ...NPM, runtimeHint: 'npx' }] },
        },
    },
    'new-key-spelling': {
        title: 'A key is spelled as in a newer version than the one that "$schema" names.',
        what: 'The "$schema" names version {version}, which spells "{key}" as "{wanted}". Keys of newer versions here: {count}.',
        why: 'The file is written in a newer form than it says, and the version that it names does not know these keys.',
        fix: 'Write "$schema": "{current}".',
        example: {
            wrong: { $schema: SNAKE_CASE },
            right: { $schema: CURRENT },
        },
    },
    'status-in-document': {
        title: 'The file has a "status", which no longer belongs there.',
        what: 'The file says "status": "{status}".',
        why: 'Since 2025-09-29 the status of a version is kept outside of server.json, so nothing acts on this one: a published file never changes, a status does.',
        fix: 'Remove it. To deprecate or delete a version, ask for it in lifecycle.yml beside the folders of the versions.',
        example: { wrong: { status: 'deprecated' }, right: { status: null } },
    },
};


/***/ }),

/***/ 5933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ TEXT_TEXTS)
/* harmony export */ });
/** About texts for people: title, description, icons, website, placeholders. */
const TEXT_TEXTS = {
    'placeholder-text': {
        title: 'A text of a template was left in place.',
        what: '"{found}" in "{field}" is a text of a template that was never replaced.',
        why: 'It is shown to people as it stands; in the official registry such entries went live and became the latest version.',
        fix: 'Replace it by what belongs there, or leave the member out if it is optional.',
        example: {
            wrong: { description: '[Describe what your server does]' },
            right: { description: 'Forecasts for any place.' },
        },
    },
    'title-whitespace-only': {
        title: 'The title has nothing but white space.',
        what: 'The title has nothing but white space.',
        why: 'Clients show the title in place of the name, so the server would have no name to look at.',
        fix: 'Write a title, or remove the member: clients then show the name.',
        example: { wrong: { title: '  ' }, right: { title: 'Weather' } },
    },
    'description-too-long': {
        title: 'The description is too long.',
        what: 'The description has {found} characters; at most {limit} are allowed, counted as Unicode code points, not as bytes.',
        why: 'The description is the one line in every list; the official registry refuses a longer one when everything else is released already.',
        fix: 'Shorten it, for example to: "{suggestion}"',
        example: {
            wrong: {
                description: 'Forecasts for any place on earth, by the hour and by the day, with rain, wind, temperature and air quality.',
            },
            right: { description: 'Forecasts for any place on earth: rain, wind, temperature and air quality.' },
        },
    },
    'text-control-characters': {
        title: 'A text contains a line break or a character that nobody sees.',
        what: 'The {field} contains {found}.',
        why: 'Clients show these texts in one line; a line break tears the list, and characters that nobody sees can make a text look like another one.',
        fix: 'Write one space in place of line breaks and tabs, and nothing in place of the others.',
        example: {
            wrong: { description: 'Forecasts\nfor any place.' },
            right: { description: 'Forecasts for any place.' },
        },
    },
    'surrounding-blanks': {
        title: 'There is white space around a value.',
        what: 'There is white space around "{field}": "{value}".',
        why: 'Two values that differ by a space look the same to people and are different to machines.',
        fix: 'Remove the white space before and after the value.',
        example: { wrong: { version: '1.0.0 ' }, right: { version: '1.0.0' } },
    },
    'icon-src-invalid-url': {
        title: 'The "src" of an icon is not a URL.',
        what: 'The "src" of this icon, "{url}", is not a URL: it {reason}.',
        why: 'Clients load the icon from there.',
        fix: 'Write the whole address, such as "{wanted}".',
        example: {
            wrong: { icons: [{ src: 'https://example.com/my icon.png' }] },
            right: { icons: [{ src: 'https://example.com/my%20icon.png' }] },
        },
    },
    'icon-src-not-absolute': {
        title: 'The "src" of an icon is not an absolute URL.',
        what: 'The "src" of this icon, "{url}", is not absolute: it {reason}.',
        why: 'A server.json has no place of its own in the web that an address could be relative to.',
        fix: 'Write the whole address, such as "{wanted}".',
        example: {
            wrong: { icons: [{ src: '/icon.png' }] },
            right: { icons: [{ src: 'https://example.com/icon.png' }] },
        },
    },
    'icon-src-invalid-scheme': {
        title: 'The "src" of an icon is not an https URL.',
        what: 'The "src" of this icon, "{url}", {reason}; only https:// is allowed.',
        why: 'Clients load icons without asking; other schemes can be read by others on the way, or carry programs.',
        fix: 'Serve the icon by https and write its address, such as "{wanted}".',
        example: {
            wrong: { icons: [{ src: 'http://example.com/icon.png' }] },
            right: { icons: [{ src: 'https://example.com/icon.png' }] },
        },
    },
    'icon-src-no-host': {
        title: 'The "src" of an icon names no host.',
        what: 'The "src" of this icon, "{url}", {reason}.',
        why: 'The official registry accepts it, but no client can load an icon from nowhere.',
        fix: 'Write the whole address with two slashes and a host, such as "{wanted}".',
        example: {
            wrong: { icons: [{ src: 'https:example.com/icon.png' }] },
            right: { icons: [{ src: 'https://example.com/icon.png' }] },
        },
    },
    'invalid-website-url': {
        title: 'The "websiteUrl" is not a URL.',
        what: 'The "websiteUrl" "{url}" is not a URL: it {reason}.',
        why: 'People are sent there for documentation.',
        fix: 'Write the whole address, such as "{wanted}".',
        example: {
            wrong: { websiteUrl: 'ht tp://example.com/docs' },
            right: { websiteUrl: 'https://example.com/docs' },
        },
    },
    'website-url-must-be-absolute': {
        title: 'The "websiteUrl" is not an absolute URL.',
        what: 'The "websiteUrl" "{url}" is not absolute: it {reason}.',
        why: 'A server.json has no place of its own in the web that an address could be relative to.',
        fix: 'Write the whole address, such as "{wanted}".',
        example: { wrong: { websiteUrl: 'example.com/docs' }, right: { websiteUrl: 'https://example.com/docs' } },
    },
    'website-url-invalid-scheme': {
        title: 'The "websiteUrl" is not an https URL.',
        what: 'The "websiteUrl" "{url}" {reason}; only https:// is allowed.',
        why: 'People open the link with one click; other schemes can be read by others on the way, or start programs.',
        fix: 'Write an https address, such as "{wanted}".',
        example: { wrong: { websiteUrl: 'http://example.com/docs' }, right: { websiteUrl: 'https://example.com/docs' } },
    },
    'website-url-invalid-characters': {
        title: 'The "websiteUrl" has a character that is not allowed there.',
        what: 'The "websiteUrl" "{url}" {reason}, which is not allowed there.',
        why: 'Spaces, quotation marks and angle brackets end a link early, or break out of it, where clients put it into a page.',
        fix: 'Remove or encode it, for example: "{wanted}"',
        example: {
            wrong: { websiteUrl: 'https://example.com/my docs' },
            right: { websiteUrl: 'https://example.com/my%20docs' },
        },
    },
    'website-url-no-host': {
        title: 'The "websiteUrl" names no host.',
        what: 'The "websiteUrl" "{url}" {reason}.',
        why: 'The official registry accepts it, but nobody can open it.',
        fix: 'Write the whole address with two slashes and a host, such as "{wanted}".',
        example: { wrong: { websiteUrl: 'https:example.com' }, right: { websiteUrl: 'https://example.com' } },
    },
};


/***/ }),

/***/ 9513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ TRANSPORT_TEXTS)
/* harmony export */ });
const NPM = { registryType: 'npm', identifier: '@alice/weather', version: '1.0.0' };
const PORT = [{ name: 'PORT', default: '8080' }];
const REMOTE = { type: 'streamable-http', url: 'https://weather.example.com/mcp' };
/** About transports, remotes and the variables of their URLs. */
const TRANSPORT_TEXTS = {
    'unsupported-transport-type': {
        title: 'The transport type of a package does not exist.',
        what: 'The transport type "{found}" does not exist.',
        why: 'Clients know the transports of the protocol only, by exactly these names.',
        fix: 'Write one of: {accepted}.{hint}',
        example: {
            wrong: { packages: [{ ...NPM, transport: { type: 'http', url: 'http://localhost:8080/mcp' } }] },
            right: { packages: [{ ...NPM, transport: { type: 'streamable-http', url: 'http://localhost:8080/mcp' } }] },
        },
    },
    'stdio-transport-url-not-empty': {
        title: 'A stdio transport has a URL.',
        what: 'A stdio transport must not have "url"; here it is "{url}".',
        why: 'With stdio the client starts the package and talks to it through its input and output. A URL suggests that something else is meant.',
        fix: 'Remove "url", or write the type "streamable-http" if the package listens at that URL.',
        example: {
            wrong: { packages: [{ ...NPM, transport: { type: 'stdio', url: 'http://localhost:8080/mcp' } }] },
            right: { packages: [{ ...NPM, transport: { type: 'stdio' } }] },
        },
    },
    'streamable-transport-url-required': {
        title: 'The transport of a package has no URL.',
        what: 'The transport has the type "{type}" but no URL.',
        why: 'Clients start the package and then connect to this URL.',
        fix: 'Add "url" with the address at which the started package listens, for example "http://localhost:8080/mcp", or write the type "stdio".',
        example: {
            wrong: { packages: [{ ...NPM, transport: { type: 'streamable-http' } }] },
            right: { packages: [{ ...NPM, transport: { type: 'streamable-http', url: 'http://localhost:8080/mcp' } }] },
        },
    },
    'invalid-templated-url': {
        title: 'A URL cannot be filled in.',
        what: 'The URL "{url}" cannot be filled in: {problem}.',
        why: 'Clients ask people for the declared variables and put the answers into the URL. With anything else in it they cannot connect.',
        fix: '{advice}',
        example: {
            wrong: {
                packages: [
                    { ...NPM, environmentVariables: PORT, transport: { type: 'sse', url: 'http://localhost:{port}/sse' } },
                ],
            },
            right: {
                packages: [
                    { ...NPM, environmentVariables: PORT, transport: { type: 'sse', url: 'http://localhost:{PORT}/sse' } },
                ],
            },
        },
    },
    'unsupported-remote-transport-type': {
        title: 'A remote has a transport type that is not for remotes.',
        what: 'A remote cannot have the type "{found}".',
        why: 'A remote is called over the network, and clients know two transports for that, by exactly these names.',
        fix: 'Write one of: {accepted}.{hint} What people start on their own machine belongs in "packages".',
        example: { wrong: { remotes: [{ ...REMOTE, type: 'http' }] }, right: { remotes: [REMOTE] } },
    },
    'remote-transport-url-required': {
        title: 'A remote has no URL.',
        what: 'The remote has the type "{type}" but no URL.',
        why: 'A remote is nothing but the address at which it can be called.',
        fix: 'Add "url" with the https address of the server.',
        example: { wrong: { remotes: [{ type: 'streamable-http' }] }, right: { remotes: [REMOTE] } },
    },
    'invalid-remote-url': {
        title: 'The URL of a remote cannot be used.',
        what: 'The remote URL "{url}" cannot be used: {problem}.',
        why: 'Everybody who reads the registry calls this address from their own machine, with their own credentials.',
        fix: '{advice}',
        example: {
            wrong: { remotes: [{ ...REMOTE, url: 'http://weather.example.com/mcp' }] },
            right: { remotes: [REMOTE] },
        },
    },
};


/***/ })

};
