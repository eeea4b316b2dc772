export const id = 139;
export const ids = [139];
export const modules = {

/***/ 57920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   Pn: () => (/* binding */ renderCounts),
/* harmony export */   SS: () => (/* binding */ renderCount),
/* harmony export */   ds: () => (/* binding */ toVerdict)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74438);

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

/***/ 74438:
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

/***/ 81735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _z: () => (/* binding */ quoteForeignText),
/* harmony export */   jH: () => (/* binding */ spellOutControls),
/* harmony export */   op: () => (/* binding */ neutraliseText),
/* harmony export */   q: () => (/* binding */ stringifySafely),
/* harmony export */   uB: () => (/* binding */ UNSEEN_CHARACTERS)
/* harmony export */ });
/* unused harmony export escapeControls */
/* harmony import */ var _secret_spans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88707);

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

/***/ 60195:
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

/***/ 34139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hp: () => (/* binding */ renderAnnotations)
/* harmony export */ });
/* unused harmony exports MAX_ANNOTATIONS, annotateFindings */
/* harmony import */ var _file_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57920);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74438);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81735);
/* harmony import */ var _render_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58703);




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

/***/ 58703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ renderFix),
/* harmony export */   Kj: () => (/* binding */ renderFinding),
/* harmony export */   e4: () => (/* binding */ renderMessage),
/* harmony export */   fv: () => (/* binding */ renderWhy),
/* harmony export */   oL: () => (/* binding */ renderPlace)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81735);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60195);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57371);



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

/***/ 88707:
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

/***/ 57371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ FINDING_TEXTS),
/* harmony export */   V: () => (/* binding */ findText)
/* harmony export */ });
/* harmony import */ var _texts_attestation_proof_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13825);
/* harmony import */ var _texts_bundle_proof_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85541);
/* harmony import */ var _texts_domain_proof_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96553);
/* harmony import */ var _texts_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37116);
/* harmony import */ var _texts_github_proof_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53038);
/* harmony import */ var _texts_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64244);
/* harmony import */ var _texts_image_proof_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19862);
/* harmony import */ var _texts_input_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51492);
/* harmony import */ var _texts_meta_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32027);
/* harmony import */ var _texts_namespace_proof_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60240);
/* harmony import */ var _texts_package_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(42036);
/* harmony import */ var _texts_package_proof_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(40423);
/* harmony import */ var _texts_readme_proof_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(12251);
/* harmony import */ var _texts_registry_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6877);
/* harmony import */ var _texts_remote_proof_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3759);
/* harmony import */ var _texts_repository_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(32122);
/* harmony import */ var _texts_schema_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(36069);
/* harmony import */ var _texts_text_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(15933);
/* harmony import */ var _texts_transport_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(49513);
/* harmony import */ var _texts_verify_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(69423);




















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
    ..._texts_verify_js__WEBPACK_IMPORTED_MODULE_19__/* .VERIFY_TEXTS */ .t,
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

/***/ 14033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ASKED_AGAIN),
/* harmony export */   r: () => (/* binding */ ASKED_AGAIN_LATE)
/* harmony export */ });
/**
 * What to do where nothing was learned. It promises no time: who asks again, and for how long, is the business of the
 * registry that the entry waits at, and of its policy.
 */
const ASKED_AGAIN = 'Not your fault. Run the same command again later; a registry asks again as long as the entry waits.';
/** For what a registry does not show yet. */
const ASKED_AGAIN_LATE = 'If it was published just now, run the same command again later; a registry asks again as long as the entry waits, and takes it for missing in the end.';


/***/ }),

/***/ 13825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ATTESTATION_PROOF_TEXTS)
/* harmony export */ });
/* harmony import */ var _asked_again_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14033);

/** About proofs made in a GitHub Actions workflow: a Sigstore attestation, or an OIDC token shown to a gateway. */
const ATTESTATION_PROOF_TEXTS = {
    'attestation-not-found': {
        title: 'GitHub holds no attestation of this server.json.',
        what: 'No public attestation of {digest} was found; looked at: {looked}.',
        why: 'The proof github-attestation without a bundle says that the workflow of the owner attested exactly these bytes, and that GitHub holds the attestation.',
        fix: 'In the workflow that publishes, with the permissions id-token: write and attestations: write, run actions/attest with subject-path: server.json, predicate-type: {predicateType} and predicate: {predicate}; or put its bundle into proof.json as "bundle". The file must be the submitted one, byte for byte.',
    },
    'attestation-lookup-failed': {
        title: 'GitHub could not be asked for attestations.',
        what: 'Asked {url} for attestations of this server.json: {answered}.',
        why: 'Nothing was learned about the proof.',
        fix: `${_asked_again_js__WEBPACK_IMPORTED_MODULE_0__/* .ASKED_AGAIN */ .a} To depend on no answer, put the bundle into proof.json as "bundle".`,
    },
    'attestation-bundle-not-inlined': {
        title: 'GitHub names attestations but does not hand out their bundles.',
        what: '{url} lists attestations whose bundle is null, with a bundle_url that is not followed.',
        why: 'The bundle is what is verified, and a URL in an answer is not followed.',
        fix: 'Put the bundle into proof.json: { "kind": "github-attestation", "bundle": … }, the JSON that actions/attest writes to its output bundle-path.',
    },
    'attestation-no-trusted-root': {
        title: 'Attestations cannot be verified here.',
        what: 'No trusted root of Sigstore is at hand, so that no attestation can be verified.',
        why: 'Without a root, nothing says which authorities and logs are real. This is not your fault.',
        fix: 'Nothing to do for the publisher; the registry verifies attestations where it admits entries.',
    },
    'attestation-trust-unknown': {
        title: 'The attestation names an authority or a log that is not known here.',
        what: 'The bundle cannot be judged: {reason}.',
        why: 'The trusted root may be older than the bundle; a newer one may know them.',
        fix: 'Nothing to do when it was made by actions/attest on github.com. Bundles of other Sigstore instances are not accepted.',
    },
    'attestation-bundle-refused': {
        title: 'The attestation is no valid Sigstore bundle.',
        what: 'The bundle does not verify: {reason}.',
        why: 'A bundle counts only when its signature, its certificate, its log entry and its time all fit together.',
        fix: 'Put the bundle into proof.json exactly as actions/attest wrote it, or leave "bundle" out so that GitHub is asked for it.',
    },
    'attestation-not-in-toto': {
        title: 'What was signed is not an in-toto statement.',
        what: 'The signed payload has type {payloadType} and _type {type}; expected application/vnd.in-toto+json with {expected}.',
        why: 'Only a statement says what its signer claims about which file.',
        fix: 'Make the attestation with actions/attest.',
    },
    'attestation-is-build-provenance': {
        title: 'Build provenance is not consent to publish.',
        what: 'The attestation has the predicate type {found}: it says how a file was built.',
        why: 'Projects make provenance for everything they build; taking it for consent would let anybody list their files.',
        fix: 'Make a second attestation with actions/attest, with predicate-type: {expected} and predicate: {predicate}.',
    },
    'attestation-predicate-type-mismatch': {
        title: 'The attestation says something else than that this registry may publish.',
        what: 'The attestation has the predicate type {found}; expected {expected}.',
        why: 'The type names the registry and the purpose, so that an attestation for another one cannot be used here.',
        fix: 'Run actions/attest with predicate-type: {expected} and predicate: {predicate}.',
    },
    'attestation-predicate-mismatch': {
        title: 'The attestation is about another registry, action, name or version.',
        what: 'The predicate has {member}: {found}; expected {expected}.',
        why: 'The predicate says which registry may do what with which version; every member must fit, and there are no others.',
        fix: 'Set {member} in the input "predicate" of actions/attest to {expected}, and attest again.',
    },
    'attestation-subject-mismatch': {
        title: 'The attestation is not about this file alone.',
        what: 'The attestation has {found}; expected {expected}.',
        why: 'It must be about the submitted bytes and nothing else.',
        fix: 'Run actions/attest with subject-path: server.json on the final file, after the last change to it, and submit that file.',
    },
    'attestation-issuer-untrusted': {
        title: 'The certificate was not issued for GitHub Actions.',
        what: 'The certificate names the issuer {found}; expected {expected}.',
        why: 'Only GitHub Actions tells owner and repository by number. Issuers of single enterprises below the same URL are others.',
        fix: 'Make the attestation in a workflow on github.com.',
    },
    'ci-namespace-not-github': {
        title: 'A workflow on GitHub does not prove a domain.',
        what: 'The workflow belongs to {owner}, the namespace is {namespace}.',
        why: 'A domain says by itself who may publish under it.',
        fix: 'Add the TXT record mcp-registry-delegate=github:<owner id> to the domain, and use { "kind": "domain-delegation", … } in proof.json.',
    },
    'ci-identity-unreadable': {
        title: 'The workflow’s identity is incomplete or malformed.',
        what: 'The {source} has {what} {value}.',
        why: 'Owner and repository are compared by number and by name; both must be there, and fit each other.',
        fix: 'Publish from a workflow on GitHub Actions, in a repository of the namespace’s owner.',
    },
    'ci-owner-mismatch': {
        title: 'The workflow ran for another owner than that of the namespace.',
        what: 'The {source} names the owner {owner}; the namespace {namespace} belongs to {expected}.',
        why: 'Under io.github.<owner> only that owner publishes.',
        fix: 'Run the workflow in a repository of {expected}, or use a name that begins with io.github.{owner}/.',
    },
    'ci-owner-gone': {
        title: 'No GitHub account has the owner’s login now.',
        what: '{url} answers 404: no account is named {login}, as the {source} has it.',
        why: 'The account was renamed or removed after the workflow ran, and its name can be taken by anybody.',
        fix: 'Run the workflow again under the account’s present name. For a renamed account, ask the registry to transfer the namespace.',
    },
    'ci-owner-changed': {
        title: 'The owner’s login belongs to another account now.',
        what: 'The {source} names {login} with id {signed}; {url} has id {found}.',
        why: 'A login can be freed and registered again by others; the number is the account.',
        fix: 'Run the workflow again in a repository of the account that has the login now.',
    },
    'ci-owner-unknown': {
        title: 'GitHub could not be asked for the owner.',
        what: 'Asked {url}: {answered}.',
        why: 'Whether the login still belongs to the account that ran the workflow is not known.',
        fix: _asked_again_js__WEBPACK_IMPORTED_MODULE_0__/* .ASKED_AGAIN */ .a,
    },
    'ci-event-refused': {
        title: 'The workflow was started by an event that outsiders can cause.',
        what: 'The {source} names the event {event}; accepted: {accepted}.',
        why: 'pull_request_target, workflow_run, issue_comment and the like run with the rights of the repository on what strangers sent.',
        fix: 'Publish from a workflow with "on: push: tags", "on: release" or "on: workflow_dispatch".',
    },
    'ci-ref-refused': {
        title: 'The workflow ran on no tag or branch of the repository.',
        what: 'The {source} names the ref {ref}; expected refs/tags/… or refs/heads/….',
        why: 'A ref such as refs/pull/1/merge holds what anybody proposed.',
        fix: 'Publish from a tag, for example with "on: push: tags: [\'v*\']".',
    },
    'ci-registry-unnamed': {
        title: 'No registry was named, so what was signed for one was not checked.',
        what: 'The {source} was not checked: it is for one registry, and none was named.',
        why: 'What was signed for one registry must not be good for another one; all registries without an id would take it.',
        fix: 'Publisher: name it with --registry acme.github.io/mcp. Owner: give the registry an id in registry.yml.',
    },
    'ci-runner-refused': {
        title: 'The workflow ran on a machine that GitHub does not host.',
        what: 'The {source} names the runner environment {runner}; expected {expected}.',
        why: 'On a self-hosted machine the token can be stolen by whatever ran there before.',
        fix: 'Use "runs-on: ubuntu-latest" for the job that publishes. The registry can allow self-hosted runners for a namespace.',
    },
    'ci-workflow-mismatch': {
        title: 'Another workflow ran than the one that may publish.',
        what: 'The {source} names the workflow {workflow} on {ref}; only {expected} may publish in this namespace.',
        why: 'The namespace is pinned to one workflow, so that no other one can publish by accident or attack.',
        fix: 'Publish from {expected}, or ask the registry to change the pin.',
    },
    'ci-environment-mismatch': {
        title: 'The job ran in another environment than the one that may publish.',
        what: 'The {source} names the environment {environment}; only {expected} may publish in this namespace.',
        why: 'The namespace is pinned to a protected environment, whose reviewers approve each run.',
        fix: 'Add "environment: {expected}" to the job that publishes, or ask the registry to change the pin.',
    },
    'oidc-token-unreadable': {
        title: 'What was sent is no OIDC token.',
        what: 'The token is not a JSON Web Token in compact form. Its text is not shown: it may be a secret.',
        why: 'The proof github-oidc is a token of GitHub Actions.',
        fix: 'Get it with core.getIDToken(audience) in a job with the permission id-token: write, and send it as it is.',
    },
    'oidc-algorithm-refused': {
        title: 'The token is signed by an algorithm that is not accepted.',
        what: 'The token names the algorithm {found}; expected {expected}.',
        why: 'GitHub signs with {expected} alone; others are how tokens are forged.',
        fix: 'Send the token of core.getIDToken as it is.',
    },
    'oidc-header-refused': {
        title: 'The token’s header holds what no token of GitHub has.',
        what: 'The header member {member} is not accepted as it is.',
        why: 'Such members let the sender choose the key, or change how the token is read.',
        fix: 'Send the token of core.getIDToken as it is.',
    },
    'oidc-issuer-untrusted': {
        title: 'The token comes from an issuer that this registry does not trust.',
        what: 'The token names the issuer {found}; accepted: {accepted}.',
        why: 'The registry’s policy lists the issuers whose tokens count (oidc-issuers).',
        fix: 'Publish from GitHub Actions of an accepted issuer.',
    },
    'oidc-keys-unreachable': {
        title: 'The keys of the token’s issuer could not be read.',
        what: 'Asked {url}: {answered}.',
        why: 'Without the keys the signature cannot be judged. This is not your fault.',
        fix: 'Send a new token in a minute.',
    },
    'oidc-key-absent': {
        title: 'The issuer has no key with the token’s key id.',
        what: 'The token is signed with key {kid}; {url} has no usable key of this id.',
        why: 'Only keys that the issuer publishes count.',
        fix: 'Send a fresh token of core.getIDToken as it is.',
    },
    'oidc-signature-wrong': {
        title: 'The token’s signature is wrong.',
        what: 'Key {kid} of {issuer} did not sign this token.',
        why: 'The token was changed or forged.',
        fix: 'Send the token of core.getIDToken as it is.',
    },
    'oidc-audience-mismatch': {
        title: 'The token was made for another purpose.',
        what: 'The token has the audience {found}; expected the one text {expected}.',
        why: 'The audience binds the token to this registry and to the submitted bytes; a list of audiences is not accepted.',
        fix: 'Get the token with core.getIDToken("{expected}").',
    },
    'oidc-claim-unreadable': {
        title: 'A claim of the token is missing or of the wrong kind.',
        what: 'The claim {claim} is {found}; expected {expected}.',
        why: 'Who ran which workflow is read from the claims; GitHub always sets them.',
        fix: 'Send the token of core.getIDToken as it is.',
    },
    'oidc-token-from-future': {
        title: 'The token is from the future.',
        what: 'The token is valid from {seconds} s after now; 60 s are allowed for clocks that differ.',
        why: 'A token cannot be issued after it is shown.',
        fix: 'Send a fresh token.',
    },
    'oidc-token-too-old': {
        title: 'The token is too old.',
        what: 'The token was issued {minutes} minutes ago; at most {limit} are accepted, however long it says it lives.',
        why: 'A token that lies around for hours can be stolen.',
        fix: 'Get a new token in the step that sends it.',
    },
    'oidc-token-expired': {
        title: 'The token has expired.',
        what: 'The token expired {seconds} s ago.',
        why: 'Its issuer stands for it no longer.',
        fix: 'Get a new token in the step that sends it.',
    },
    'oidc-evidence-unreadable': {
        title: 'The receipt’s evidence of an OIDC token cannot be read.',
        what: 'The evidence lacks claims, a key with its id, the token’s digest or the time of the check.',
        why: 'Without them the receipt cannot be judged again.',
        fix: 'Restore the receipt from git; receipts are written by the machine alone.',
    },
    'oidc-evidence-differs': {
        title: 'The token is not the one that the receipt speaks of.',
        what: 'Digest, claims or signature of the token do not fit the receipt and its key {kid}.',
        why: 'The receipt keeps the digest of the token that was accepted.',
        fix: 'Hand in the token that was accepted, or none.',
    },
    'oidc-key-withdrawn': {
        title: 'The issuer no longer serves the key of the receipt.',
        what: '{url} has no key {kid} now; the key that the receipt keeps stands.',
        why: 'Issuers change their keys about every three months and withdraw the old ones.',
        fix: 'Nothing to do.',
    },
    'oidc-key-changed': {
        title: 'The issuer has another key under the id of the receipt’s key.',
        what: 'The key {kid} of the issuer differs from the one that the receipt keeps.',
        why: 'An id never changes its key: the receipt’s key may be forged.',
        fix: 'Compare the receipt with its history in git.',
    },
};


/***/ }),

/***/ 85541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ BUNDLE_PROOF_TEXTS)
/* harmony export */ });
const WHY_OWNER = "The hash shows that the file is the one that was submitted, not that its author agrees: anybody can compute the hash of somebody else's file. So the release must belong to whoever was proven for the namespace.";
/** About MCPB bundles: the file behind the address, and whose release it is. */
const BUNDLE_PROOF_TEXTS = {
    'bundle-hash-differs': {
        title: 'The file is not the one with this hash.',
        what: 'The file at "{identifier}" has {bytes} bytes and the SHA-256 {found}; "fileSha256" is {expected}.',
        why: 'Clients compare the hash and refuse the file; or somebody replaced the file after the hash was made.',
        fix: 'If the release holds the right file, write "fileSha256": "{found}". Else put the right file into a new release: assets that were replaced are not trusted by those who have them.',
    },
    'bundle-repository-moved': {
        title: 'The release belongs to a repository that has moved.',
        what: 'The address "{identifier}" names a repository that is now elsewhere: {url} leads to "{found}".',
        why: 'The former name can be taken by anybody, and the address would then lead to a file of theirs. Redirects of repositories are not followed.',
        fix: 'Write the address with the present name of the repository.',
    },
    'bundle-repository-private': {
        title: 'The release belongs to a private repository.',
        what: 'The repository of "{identifier}" is not public, as {url} says.',
        why: 'Nobody else can fetch the file, and nobody can check whose it is.',
        fix: 'Make the repository public, or attach the bundle to a release of a public one and write that address.',
    },
    'bundle-owner-differs': {
        title: 'The bundle is in a release of somebody else.',
        what: 'The bundle is in a release of {repository}, which belongs to {owner}; the namespace was proven for {publisher}.',
        why: WHY_OWNER,
        fix: 'Attach the bundle to a release of a repository of your own and write that address. For the namespace of a domain, a line "mcp-registry-delegate=github:OWNER-ID" with the id of the release\'s owner, or a proof of kind domain-key, covers the release too.',
    },
    'bundle-needs-domain-key': {
        title: 'A bundle on GitLab needs a proof by the key of a domain.',
        what: 'The bundle is in a release of {repository} on GitLab; the namespace was proven for {publisher}, which says nothing about who that is on GitLab.',
        why: WHY_OWNER,
        fix: 'Prove the namespace of your domain by its key ("prove sign" makes the proof.json), which covers the address and the hash of the bundle. Or attach the bundle to a release on GitHub.',
    },
    'bundle-owner-unknown': {
        title: 'The owner of the bundle could not be compared with that of the namespace.',
        what: 'The bundle is in a release of {repository}, which belongs to {owner}; it was to be compared with the owner of the namespace: {publisher}.',
        why: WHY_OWNER,
        fix: 'Clear up what is told about the namespace first; the bundle itself was fetched and has the right hash. Then run the same command again.',
    },
};


/***/ }),

/***/ 96553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ DOMAIN_PROOF_TEXTS)
/* harmony export */ });
/** About a proof that the holder of a domain made, and about what the domain serves (ownership.md 3 D and E, 4). */
const DOMAIN_PROOF_TEXTS = {
    'domain-not-accepted': {
        title: 'The domain of the proof can prove no namespace.',
        what: 'The domain "{domain}" of the proof {reason}.',
        why: 'A proof of a domain must come from whoever holds the name, and nobody else may write there.',
        fix: 'Prove a domain of your own, or publish under io.github.<login> with a proof from GitHub.',
    },
    'domain-needs-review': {
        title: 'The domain has a label in another script, so a person has to look at it.',
        what: 'The domain "{domain}" has a label that begins with xn--: people see it in another script.',
        why: 'Such a name can look exactly like the name of somebody else.',
        fix: 'Nothing to do for you: a maintainer looks at it once, and lists "{namespace}" under approved-namespaces.',
    },
    'domain-covers-other-names': {
        title: 'The domain of the proof does not reach the namespace.',
        what: 'A proof of "{domain}" by {method} does not reach the namespace "{namespace}": that belongs to {expected}.',
        why: 'By DNS a domain speaks for itself and for the names below it, by HTTP for its exact name only.',
        fix: 'Prove {expected} (or, by DNS, a domain above it), or change the name in server.json.',
    },
    'domain-key-invalid': {
        title: 'The key in the proof is no public key that is supported.',
        what: 'The {alg} key "{key}" in proof.json is no key: {reason}.',
        why: 'Keys are ed25519 (32 bytes) or ecdsap384 (a compressed point, 49 bytes), in standard base64 with padding.',
        fix: 'Copy the text behind p= of your key record into "key", or make a new pair: mcp-git-registry prove keygen',
    },
    'domain-signature-malformed': {
        title: 'The signature in the proof has the wrong form.',
        what: 'The signature in proof.json has {found}, but one of {alg} has {expected} lower-case hex digits.',
        why: 'A signature has one length and one spelling; R and S of P-384 are padded to 48 bytes each.',
        fix: 'Sign again: mcp-git-registry prove sign',
    },
    'domain-statement-invalid': {
        title: 'No statement can be made of what the proof is about.',
        what: 'The statement that the proof must sign cannot be made: {reason}.',
        why: 'The registry rebuilds the signed text from the name, the version, the digest and the time, line by line.',
        fix: 'Correct that value, and sign again: mcp-git-registry prove sign',
    },
    'domain-signature-mismatch': {
        title: 'The signature is not one over this server.json for this registry.',
        what: 'The signature does not fit the statement that this registry rebuilds: registry https://{registry}, action {action}, name {name}, version {version}, digest {digest}, issued {issued}, signed by {key}.{guess}',
        why: 'Most often server.json was edited after signing, or it was signed for another registry. The signature binds all of these, so that nobody can use it elsewhere.',
        fix: 'Sign again after the last change of server.json, and put the new proof.json beside it: mcp-git-registry prove sign --registry {registry} --domain {domain} --key-file FILE',
    },
    'domain-registry-unnamed': {
        title: 'No registry was named, so the signature for one was not checked.',
        what: 'The signature was not checked: it is for one registry, and none was named.',
        why: 'What was signed for one registry must not be good for another one; all registries without an id would take it.',
        fix: 'Publisher: name it with --registry acme.github.io/mcp. Owner: give the registry an id in registry.yml.',
    },
    'domain-proof-expired': {
        title: 'The proof was signed too long ago.',
        what: 'The proof was issued at {issued}, and at {now} that is more than {days} days ago.',
        why: 'Old proofs could be used again by somebody else: one to publish is good for 7 days, one for another action for 1 day.',
        fix: 'Sign again: mcp-git-registry prove sign',
    },
    'domain-proof-from-future': {
        title: 'The proof was signed at a time that has not come yet.',
        what: 'The proof was issued at {issued}, but here it is {now}.',
        why: 'A proof is good from the minute it is made; more than 5 minutes ahead is no difference between clocks.',
        fix: 'Set the clock of the machine that signs, and sign again: mcp-git-registry prove sign',
    },
    'domain-previous-key-not-pinned': {
        title: 'The second signature is good, but its key is not a known one.',
        what: 'The second signature in proof.json is good, but its key {key} is none that the registry has seen for {name}.',
        why: 'A new key is taken at once only when a key signs with it that the registry already knows.',
        fix: 'Sign "previous" with the key of an earlier version; otherwise a maintainer looks at the new key.',
    },
    'domain-record-missing': {
        title: 'The TXT records of the domain do not hold the line of the proof.',
        what: 'The TXT records of {host} hold {found}.{elsewhere}',
        why: 'Only who holds a domain can add a record to it; the record is read at the domain itself, at no name below it.',
        fix: 'Add a TXT record to {host} (at most providers the name is "@"): {expected}',
    },
    'domain-file-without-line': {
        title: 'The well-known file of the domain does not hold the line of the proof.',
        what: '{url} was read and holds {found}.',
        why: 'Only who holds a domain can serve this file from it.',
        fix: 'Add this line to the file: {expected}',
    },
    'domain-file-not-served': {
        title: 'The domain does not serve the well-known file.',
        what: '{url} was asked for and answered with {detail}, not 200.',
        why: 'Only who holds a domain can serve this file from it.',
        fix: 'Serve at exactly this URL, as text, with status 200: {expected}. Some hosts leave out folders that begin with a dot.',
    },
    'domain-file-redirects': {
        title: 'The well-known file is a redirect, and redirects are not followed.',
        what: '{url} answered with a redirect ({detail}), and redirects are not followed, not even to www.{host}.',
        why: 'Whoever a domain sends its visitors to need not be its holder.',
        fix: 'Serve the file at {host} itself, with status 200, or prove the domain by DNS: {expected}',
    },
    'domain-file-too-large': {
        title: 'The well-known file of the domain is too large.',
        what: '{url} has more than 4096 bytes ({detail}).',
        why: 'The file holds a few lines; a page for people in its place is larger.',
        fix: 'Serve the line alone: {expected}',
    },
    'domain-address-blocked': {
        title: 'The domain leads to an address that is not public.',
        what: '{url} was not asked for: {detail}.',
        why: 'Addresses of private networks and of machines themselves are never asked.',
        fix: 'Let {host} lead to a public address, or prove the domain by DNS with a TXT record at {host}: {expected}',
    },
    'domain-not-reached': {
        title: 'What the domain serves could not be read now.',
        what: 'There was no answer about {place}: {detail}.',
        why: 'Without an answer nothing is known, and nothing was decided.',
        fix: 'Run the same command again later; a registry asks again as long as the entry waits. If it lasts, check the name servers or the web server of the domain.',
    },
    'domain-resolvers-disagree': {
        title: 'Two resolvers say different things about the domain.',
        what: 'About the TXT records of {host}, {first}, but {second}.',
        why: 'A first proof needs two independent resolvers that agree: one alone could have been deceived. A new record takes time to be seen everywhere.',
        fix: 'Records are seen everywhere after their TTL at the latest. Run the same command again then; a registry asks again as long as the entry waits.',
    },
    'domain-delegates-to-others': {
        title: 'The domain delegates to another GitHub identity than the proven one.',
        what: '{host} delegates to {found}, but the proof comes from {proven}.',
        why: 'The domain says by number which GitHub account, or which repository of it, may publish for it.',
        fix: 'Change the line at {host}, or publish from the account that it names: {expected}',
    },
};


/***/ }),

/***/ 37116:
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
        fix: 'Check the path, and that a plain file which you may read is there; "-" in place of a file reads what comes out of a pipe. In the data folder of a registry put a plain file in its place, or remove it.',
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

/***/ 53038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ GITHUB_PROOF_TEXTS)
/* harmony export */ });
/* harmony import */ var _asked_again_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14033);

/** The same bytes in a repository of GitHub, and the author of a pull request. */
const GITHUB_PROOF_TEXTS = {
    'github-unanswered': {
        title: 'GitHub did not answer, so nothing was learned.',
        what: 'GitHub did not answer ({detail}).',
        why: 'No answer is neither yes nor no.',
        fix: _asked_again_js__WEBPACK_IMPORTED_MODULE_0__/* .ASKED_AGAIN */ .a,
    },
    'github-repository-absent': {
        title: 'GitHub has no public repository of this name.',
        what: 'GitHub has no public repository {repository}.',
        why: 'A proof is public: everybody can look it up again. GitHub says the same of a private repository as of none.',
        fix: 'Check the spelling of the repository. If it is private, keep server.json in a small public repository of the same owner and name that one in proof.json, or use github-attestation.',
    },
    'github-repository-private': {
        title: 'The repository is not public.',
        what: 'The repository {repository} is not public.',
        why: 'A proof is public: everybody can look it up again.',
        fix: 'Keep server.json in a small public repository of the same owner and name that one in proof.json, or use github-attestation.',
    },
    'github-repository-renamed': {
        title: 'The repository has another name now.',
        what: 'The repository {repository} is {found} now.',
        why: 'The old name can be taken by somebody else, so a redirect from it is never followed.',
        fix: 'Write the new name in "repository.url" of server.json and in "repository" of proof.json. If the owner changed too, publish under the namespace of the new owner.',
    },
    'github-repository-id-mismatch': {
        title: 'The repository has another id than the proof says.',
        what: '{repository} has the id {found}; proof.json says {expected}.',
        why: 'A repository that was deleted and made anew has the old name, but it is another one.',
        fix: 'If the repository is yours, write "repositoryId": {found} in proof.json.',
    },
    'github-owner-mismatch': {
        title: 'The repository belongs to another account than the namespace.',
        what: '{repository} belongs to "{owner}", the namespace is "{namespace}".',
        why: 'The namespace io.github.<login> belongs to the account with that login alone.',
        fix: 'Name the server "io.github.{owner}/…", or prove it with a repository of the account in the namespace.',
    },
    'github-ref-refused': {
        title: 'The proof may not use this ref.',
        what: 'The ref "{ref}" cannot prove anything: {reason}.',
        why: 'Only tags and the default branch are the owner’s own; everybody can add pull requests and forks.',
        fix: 'Write "ref": "refs/tags/<tag>" with a tag of the repository, or leave "ref" out for a commit of the default branch.',
    },
    'github-ref-absent': {
        title: 'The repository does not have this tag.',
        what: '{repository} has no {ref}.',
        why: 'The proof says that the bytes are at this tag.',
        fix: 'Push the tag (git push origin <tag>), or correct "ref" in proof.json.',
    },
    'github-ref-moved': {
        title: 'The tag leads to another commit than the proof says.',
        what: '{ref} of {repository} leads to {found}; proof.json says {expected}.',
        why: 'A tag that was moved means something else than it did when the proof was made.',
        fix: 'If the tag is right, write "sha": "{found}" in proof.json, where that is a commit.',
    },
    'github-commit-apart': {
        title: 'The commit does not lie on the default branch.',
        what: 'The commit {sha} does not lie on the branch "{branch}" of {repository}: GitHub says "{status}".',
        why: 'GitHub shows commits of every fork and pull request under this repository too, so that it has one says nothing about the owner.',
        fix: 'Tag the commit and write "ref": "refs/tags/<tag>" in proof.json, or merge it into the default branch.',
    },
    'github-file-absent': {
        title: 'The file is not in the repository at this commit.',
        what: '{repository} has no {path} at {at}: "{missing}" is not there.',
        why: 'The proof says that the owner published these bytes there.',
        fix: 'Commit the file and tag again, or correct "path" in proof.json.',
    },
    'github-file-mode': {
        title: 'What stands at this path is not a plain file.',
        what: '{path} in {repository} at {at} is {mode}.',
        why: 'A link can lead elsewhere, and an executable file is no document.',
        fix: 'Commit it as a plain file (git update-index --chmod=-x {path}), and tag again.',
    },
    'github-file-differs': {
        title: 'The file in the repository is not the submitted one.',
        what: '{path} in {repository} at {at} is not the same as the submitted server.json: {difference}.',
        why: 'The proof is that the owner published exactly these bytes.',
        fix: 'Submit the file as it is in the repository, byte for byte, or correct it there, tag again and write the new "ref" and "sha" in proof.json.',
    },
    'github-asset-absent': {
        title: 'The release does not have this asset.',
        what: '{repository} has no {missing} for the tag {tag} with the file {asset}.',
        why: 'The proof says that the owner published these bytes as an asset of the release.',
        fix: 'Attach it: gh release upload {tag} {asset}',
    },
    'github-asset-differs': {
        title: 'The asset of the release is not the submitted file.',
        what: 'The asset {asset} of {tag} in {repository} has {found}; the submitted server.json has {expected}.',
        why: 'The proof is that the owner published exactly these bytes.',
        fix: 'Submit the asset as it is, byte for byte, or attach the right file: gh release upload {tag} {asset} --clobber',
    },
    'github-bytes-not-found': {
        title: 'The repository does not hold the submitted file.',
        what: 'Looked in {repository} at the tags {tags}, in their releases and on the default branch: {found}.',
        why: 'That the owner’s repository holds exactly these bytes shows that the owner published them.',
        fix: 'Commit the submitted server.json, byte for byte, and tag it, or attach it to the release as server.json. Other places and other proofs are named in a proof.json beside it.',
    },
    'github-bytes-late': {
        title: 'The repository does not hold the submitted file yet.',
        what: '{repository} has none of the tags {tags} yet, and its default branch does not hold the submitted file: {found}.',
        why: 'A release may be on its way, so this is not a no. It becomes one after the time that the registry waits.',
        fix: 'Push the tag of this version with the submitted server.json, byte for byte, in it or as an asset of its release. Then run the same command again; a registry asks again as long as the entry waits.',
    },
    'github-pr-author-refused': {
        title: 'The author of the pull request does not prove the namespace.',
        what: 'The pull request does not prove "{namespace}": {reason}.',
        why: 'A pull request speaks for the person who opened it from a fork of their own, and for no organisation.',
        fix: 'For a personal namespace open it from a fork of that account. For an organisation tag the same server.json in one of its public repositories (no proof file is needed), or use github-attestation.',
    },
    'repository-id-missing': {
        title: 'The id of the repository is not in server.json.',
        what: 'server.json does not say the id of {repository}.',
        why: 'Names change hands, ids do not: with the id clients see when a repository was made anew under the old name.',
        fix: 'Add to "repository": "id": "{expected}"',
    },
    'repository-id-mismatch': {
        title: 'The id of the repository in server.json is that of another one.',
        what: '"repository.id" is {found}; the proven repository {repository} has the id {expected}.',
        why: 'One of the two is not the repository of this server, and readers cannot know which.',
        fix: 'Write "id": "{expected}" in "repository", or prove it with the repository of that id.',
    },
};


/***/ }),

/***/ 64244:
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

/***/ 19862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ IMAGE_PROOF_TEXTS)
/* harmony export */ });
/* harmony import */ var _asked_again_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14033);

const WHY_LABEL = 'Only who builds an image can put a label into it, so the label shows that its owner agrees to be listed under this name. It is compared letter by letter.';
const ADD_LABEL = 'Add this line to the last stage of the Dockerfile, build and push the image again, and name the new one here: LABEL io.modelcontextprotocol.server.name="{name}"';
/** About container images: the label that names the server, and the registries that are asked for it. */
const IMAGE_PROOF_TEXTS = {
    'oci-label-missing': {
        title: 'The image does not name this server.',
        what: 'The image "{identifier}" has no label "io.modelcontextprotocol.server.name" (read in its config, {url}); expected: "{name}".',
        why: WHY_LABEL,
        fix: `${ADD_LABEL}.`,
    },
    'oci-label-differs': {
        title: 'The image names another server.',
        what: 'The label "io.modelcontextprotocol.server.name" of the image "{identifier}" is "{found}" (read in its config, {url}); expected: "{name}".',
        why: WHY_LABEL,
        fix: 'If the image is yours, correct this line of the Dockerfile, build and push it again, and name the new one here: LABEL io.modelcontextprotocol.server.name="{name}". If the label is right, the "name" in this server.json is wrong.',
    },
    'oci-label-only-annotation': {
        title: 'The image names this server in an annotation, not in a label.',
        what: 'The manifest of the image "{identifier}" has an annotation "io.modelcontextprotocol.server.name", but its config has no such label ({url}); expected: "{name}".',
        why: 'An annotation lies outside of the image and is not read as a proof, here and in the official registry, though the messages of that one speak of annotations.',
        fix: `${ADD_LABEL}. Or build with "docker build --label" in place of "--annotation".`,
    },
    'oci-platform-missing': {
        title: 'The image has no linux/amd64.',
        what: 'The image "{identifier}" has no linux/amd64 among its platforms ({url}). Found: {platforms}.',
        why: 'It is the platform whose label is read, here and in the official registry, and the one most clients run.',
        fix: 'Add the platform and push again: "docker buildx build --platform linux/amd64,linux/arm64 --push …".',
    },
    'oci-platform-label-missing': {
        title: 'The image names this server on some platforms only.',
        what: 'The image "{identifier}" has {found} for {platform}; expected there too: "{name}".',
        why: 'Who runs it on that platform gets an image that does not say whose it is. The verdict does not depend on it: linux/amd64 decides.',
        fix: 'Put the LABEL line into the stage that all platforms are built from, LABEL io.modelcontextprotocol.server.name="{name}", and push all platforms again.',
    },
    'oci-platform-unread': {
        title: 'The label of the image was not read on every platform.',
        what: 'The image "{identifier}" was not read for {platform}: {answer}.',
        why: 'The verdict does not depend on it: linux/amd64 decides.',
        fix: 'Nothing to do, if the image can be pulled on that platform.',
    },
    'oci-image-not-public': {
        title: 'The image is private, or it does not exist.',
        what: 'The image "{identifier}" cannot be read without an account: {url} answered with status {status}. Registries answer so for private images and for such as do not exist.',
        why: 'Everybody must be able to run what is listed here, and nobody can check what only some may read. No account is ever used.',
        fix: 'Make the image public in the settings of its registry (a new package on ghcr.io is private at first), or correct "identifier"; then run this check again.',
    },
    'oci-token-realm-refused': {
        title: 'The image registry sends those who ask to an address that is not trusted.',
        what: 'For the image "{identifier}", {url} wants a token from "{realm}". That address was not asked: {problem}.',
        why: 'Such an address could lead into a private network, or to somebody who answers in the place of the registry.',
        fix: `${_asked_again_js__WEBPACK_IMPORTED_MODULE_0__/* .ASKED_AGAIN */ .a} A private registry needs the host of that address among the "oci" hosts of registry.yml.`,
    },
    'oci-reference-floats': {
        title: 'The image is named by a tag alone, which can be moved.',
        what: 'The image "{identifier}" is named by a tag, which whoever may push can move to other content. The receipt records what it means now: {digest}.',
        why: 'Who installs it later may get another image than the one that was checked. A later check compares it with the receipt.',
        fix: 'Nothing has to be done. To tie the entry to exactly this image, write "{pinned}".',
    },
};


/***/ }),

/***/ 51492:
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

/***/ 32027:
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

/***/ 60240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ NAMESPACE_PROOF_TEXTS)
/* harmony export */ });
/** Who may publish under a namespace: the file proof.json, the ways to prove it, and the pins. */
const NAMESPACE_PROOF_TEXTS = {
    'proof-invalid': {
        title: 'The file proof.json holds something that is not understood.',
        what: 'proof.json: {place} {problem}; expected {expected}.',
        why: 'A proof that is not understood in every part proves nothing; nothing in it is guessed or passed over.',
        fix: 'Correct this place, or make the file anew with: mcp-git-registry prove',
    },
    'proof-kind-unknown': {
        title: 'The file proof.json is of no known kind.',
        what: 'The kind "{kind}" is none that a file can be of: {kinds}.',
        why: 'Each kind is judged in its own way; one that is not known cannot be judged.',
        fix: 'Write one of these kinds, or remove the file: the same bytes at a tag of the repository that "repository.url" names need no proof file.',
    },
    'proof-file-needless': {
        title: 'This kind of proof needs no file.',
        what: 'The kind "{kind}" needs no file: GitHub itself says who opened a pull request.',
        why: 'What a file says about its author is no proof, so such a file would only mislead its readers.',
        fix: 'Remove proof.json, and open the pull request from a fork of your own account.',
    },
    'proof-token-exposed': {
        title: 'A token or private key stands in a file that everybody can read.',
        what: 'proof.json holds {what}; it is not shown here.',
        why: 'A token must never be in a pull request: whoever reads it can act as its owner while it lasts, and a history keeps it for ever. Treat it as burnt.',
        fix: 'Revoke it now (a private key: take it out of DNS or the well-known file, and make a new one). Then remove it from proof.json; an Actions token becomes a proof by "github-attestation" instead.',
    },
    'namespace-not-provable': {
        title: 'Nobody can prove who may publish under this namespace.',
        what: 'Nobody can prove who may publish under "{namespace}": {reason}.',
        why: 'A namespace stands for an account or a domain that somebody holds and can show to hold.',
        fix: 'Use "io.github.<your login>", or a domain of your own written backwards, such as "com.example".',
    },
    'proof-kind-not-accepted': {
        title: 'This registry does not accept this kind of proof.',
        what: 'This registry does not accept proofs of the kind "{kind}", only: {accepted}.',
        why: 'The owner of a registry decides which proofs count.',
        fix: 'Use one of the accepted kinds.',
    },
    'proof-kind-not-for-namespace': {
        title: 'This kind of proof cannot prove this kind of namespace.',
        what: 'A proof of the kind "{kind}" cannot prove the namespace "{namespace}"; possible: {wanted}.',
        why: 'A GitHub account is proven by GitHub, a domain by its DNS or its web site.',
        fix: 'Use one of: {wanted}.',
    },
    'proof-action-not-covered': {
        title: 'This kind of proof covers publishing alone.',
        what: 'A proof of the kind "{kind}" does not cover the action "{action}".',
        why: 'The same bytes in a repository show that they were published, not that somebody wants their status changed.',
        fix: 'Prove the request by github-attestation or domain-key, or open the pull request from the account itself.',
    },
    'namespace-first-publication': {
        title: 'The first publication in a namespace may have to wait.',
        what: 'This is the first publication in "{namespace}". It is proven; a registry may let it wait for a maintainer, or for {hours} hours, before it is merged.',
        why: 'From the first publication on the owner is known by number. A pause before it gives people time to notice an imposter.',
        fix: 'Nothing to do. Later versions do not wait.',
    },
    'namespace-owner-recreated': {
        title: 'The login is the pinned one, but it belongs to another account now.',
        what: '"{login}" has the GitHub id {found}; "{namespace}" is pinned to the id {pinned}, which had this login before.',
        why: 'GitHub gives freed logins to others. Who takes over a login does not take over what was published under it.',
        fix: 'Publish under a login of your own. If both accounts are yours, ask a maintainer of this registry for a transfer.',
    },
    'namespace-owner-renamed': {
        title: 'The account behind the namespace has another login now.',
        what: 'The account {ownerId} was called "{pinned}" when "{namespace}" was first used; it is called "{found}" now.',
        why: 'Somebody else can take the old login, so nothing new is published under it.',
        fix: 'Publish under "io.github.{found}", or ask a maintainer of this registry for a transfer.',
    },
    'namespace-owner-differs': {
        title: 'The namespace is pinned to another account.',
        what: '"{namespace}" is pinned to {pinned}, but "{login}" (id {ownerId}) was proven.',
        why: 'A namespace belongs to the account that published in it first.',
        fix: 'Publish under a namespace of your own.',
    },
    'namespace-kind-differs': {
        title: 'The namespace was recorded with another kind of owner.',
        what: '"{namespace}" is recorded as {recorded}, but the proof is about {kind}.',
        why: 'A namespace belongs to an account or to a domain, never to both.',
        fix: 'Prove it in the way in which it was proven first, or ask a maintainer of this registry.',
    },
    'namespace-repository-not-pinned': {
        title: 'The server was published from another repository so far.',
        what: 'The proof is from the repository {repository} (id {found}); {name} is published from the repository with the id {pinned}.',
        why: 'Otherwise everybody with rights in any repository of an organisation could replace all its servers.',
        fix: 'Publish from the pinned repository, or wait for a maintainer of this registry to accept the new one. A new server, under another name, needs neither.',
    },
    'namespace-key-not-pinned': {
        title: 'The key of the domain is not the one that published so far.',
        what: 'The key {key} of {host} has not published in "{namespace}" before, and no pinned key signed beside it.',
        why: 'Domains expire and are sold. A new holder can set a new key, but not sign with the old one.',
        fix: 'Add to proof.json "previous": { "alg", "key", "signature" } with a signature of the pinned key over the same statement. Without the old key a maintainer can accept the new one after {hours} hours.',
    },
    'namespace-delegate-not-pinned': {
        title: 'The domain names a GitHub account that has not published for it so far.',
        what: '{host} names the GitHub account "{login}" (id {ownerId}), which has not published in "{namespace}" before.',
        why: 'Domains expire and are sold. A new holder can name another account.',
        fix: 'Publish by an account that published here before, or sign with a pinned key (domain-key). Else a maintainer can accept the account after {hours} hours.',
    },
    'namespace-child-recorded': {
        title: 'A domain above publishes into a namespace that has its own proof.',
        what: 'The proof is of {parent}; "{namespace}" is pinned to {host} itself, with other keys.',
        why: 'Who holds the domain above may be somebody else than who published here.',
        fix: 'Prove {host} itself: its own TXT record or well-known file. Else only a maintainer of this registry can accept it.',
    },
    'namespace-below-recorded': {
        title: 'The namespace lies below one that belongs to somebody.',
        what: 'This is the first publication in "{namespace}". It lies below "{parent}", where neither the key nor the account that {host} was proven with has published.',
        why: 'Who takes over a domain has all names below it too, but not the keys and accounts of who published before.',
        fix: 'Prove it by a key or an account that published in "{parent}" before. Else only a maintainer of this registry can accept it.',
    },
    'namespace-workflow-pinned': {
        title: 'The namespace is pinned to a workflow, and the proof names none.',
        what: '"{namespace}" is pinned to {pinned} (namespace.json); a proof of the kind "{kind}" does not show which workflow ran.',
        why: 'The pin is there so that nobody publishes who can only push a tag or open a pull request.',
        fix: 'Let that workflow attest server.json (actions/attest) and write { "kind": "github-attestation" } in proof.json; for a domain as the "proof" of { "kind": "domain-delegation", … }. Else ask a maintainer of this registry to take the pin out.',
    },
    'namespace-proof-required': {
        title: 'The owner of the namespace demands another kind of proof.',
        what: 'The owner of "{namespace}" demands a proof of the kind "{wanted}"; this one is of the kind "{kind}".',
        why: 'The demand stands in the record of the namespace, so that a weaker proof is of no use to a thief.',
        fix: 'Prove it by {wanted}.',
    },
};


/***/ }),

/***/ 40423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ PACKAGE_PROOF_TEXTS)
/* harmony export */ });
/* harmony import */ var _asked_again_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14033);

/** About packages and their registries, whatever the type. `version` is the tag of an image. */
const PACKAGE_PROOF_TEXTS = {
    'package-not-found': {
        title: 'The package does not exist at its registry.',
        what: 'The {type} package "{identifier}" does not exist: {url} answered with {answer}.',
        why: 'A package that nobody has published proves no owner, and no client can install it. Whoever publishes it later would get the users of this entry.',
        fix: 'Correct "identifier" of the package, or publish the package first and then run this check again.',
    },
    'package-version-late': {
        title: 'The package exists, but this version of it is not visible yet.',
        what: 'The {type} package "{identifier}" exists, but its version "{version}" is not visible yet: {url} answered with {answer}.',
        why: 'Registries show a new version some minutes after it was published, and not everywhere at once. Until it can be read, nothing is known about it.',
        fix: `${_asked_again_js__WEBPACK_IMPORTED_MODULE_0__/* .ASKED_AGAIN_LATE */ .r} Else publish that version, or correct "version" of the package.`,
    },
    'package-registry-unknown': {
        title: 'The package registry gave no answer that can be judged.',
        what: 'The {type} package "{identifier}" {version} could not be checked: {url} gave no usable answer ({answer}).',
        why: 'What could not be read is neither proved nor disproved, so the verdict waits.',
        fix: '{next}',
    },
    'package-name-owner-case': {
        title: 'The package names the server with the owner in another case.',
        what: 'The {type} package "{identifier}" {version} names the server "{found}"; this server.json says "{expected}".',
        why: 'GitHub takes both for the same owner, so it counts as a proof here. The official registry compares every letter and refuses it.',
        fix: 'Spell the owner everywhere as GitHub does: if "{expected}" is right, put that into the next release of the package; else write "{found}" as the "name" in server.json.',
    },
    'package-host-not-allowed': {
        title: 'The package lies at a registry that this policy does not allow.',
        what: 'The {type} package "{identifier}" lies at "{found}", which is not allowed here. Allowed: {accepted}.',
        why: 'Ownership is checked only at registries that the owner of this registry trusts; nothing was asked of any other.',
        fix: 'Publish the package at an allowed registry and name that one, or ask the owner of the registry to allow this one in registry.yml.',
    },
    'package-identifier-invalid': {
        title: 'No package of this type can have such an identifier or version.',
        what: 'The "{member}" of the {type} package is "{value}": {reason}.',
        why: 'It becomes part of the address that is asked for the package, and must not lead to another place.',
        fix: 'Write the "{member}" exactly as the package registry shows it.',
    },
    'package-version-required': {
        title: 'The package has no version, so nobody can tell which one is meant.',
        what: 'The {type} package "{identifier}" has no "version".',
        why: 'What proves the owner is read from one exact version of the package.',
        fix: 'Add "version" with the exact version that the package registry has.',
    },
    'package-version-not-exact': {
        title: 'The package version is a name for another version.',
        what: 'The {type} package "{identifier}" was asked for version "{version}" and answered with version "{found}" ({url}).',
        why: 'A tag can be moved to other content at any time, so a proof made through it says nothing about what runs tomorrow.',
        fix: 'Write the exact version: "version": "{found}".',
    },
    'package-digest-unknown': {
        title: 'The registry did not say what the bytes of the package are.',
        what: 'The owner of the {type} package "{identifier}" {version} is proved, but {url} told no digest of its files ({answer}).',
        why: 'The receipt keeps the digest of what the registry serves, so that anybody can see later that it is still the same. This receipt will have none.',
        fix: 'Nothing to do.',
    },
};


/***/ }),

/***/ 42036:
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
        why: 'Such an entry only takes up a name: a public registry refuses it (verify, admit). Of a draft (validate) it is a warning.',
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

/***/ 12251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ README_PROOF_TEXTS)
/* harmony export */ });
/* harmony import */ var _asked_again_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14033);

const WHY_NAME = 'The line shows that whoever publishes the package agrees to be listed under this name. Without it anybody could list a package of somebody else.';
const FROZEN = 'A published version cannot be changed: release a new one and name it in "version" of the package.';
const TOKEN = 'Letters, case and the one space after the colon must be exactly so, with no mark-up around the name.';
const GLUED = 'A letter, a digit or one of . _ / - right after the name makes it another, longer name; most often it is the full stop of a sentence.';
const LINE = 'mcp-name: {expected}';
/** About the name of a server in a package.json and in READMEs: npm, PyPI, NuGet, Cargo. */
const README_PROOF_TEXTS = {
    'npm-name-missing': {
        title: 'The npm package does not say which server it belongs to.',
        what: 'The npm package "{identifier}" {version} has no "mcpName" ({url}); expected "{expected}".',
        why: WHY_NAME,
        fix: `Add this line to package.json: "mcpName": "{expected}". ${FROZEN}`,
    },
    'npm-name-mismatch': {
        title: 'The npm package says that it belongs to another server.',
        what: 'The npm package "{identifier}" {version} has "mcpName": {found} ({url}); expected "{expected}".',
        why: `${WHY_NAME} Both are compared letter by letter.`,
        fix: `If this is the package you mean, write this line in its package.json: "mcpName": "{expected}". ${FROZEN}`,
    },
    'pypi-name-missing': {
        title: 'The README of the PyPI package does not name the server.',
        what: `The description of the PyPI package "{identifier}" {version} ({url}) holds no "${LINE}".`,
        why: WHY_NAME,
        fix: `Add a line of its own to the README that is the long description: ${LINE} (a comment works too: <!-- ${LINE} -->). It is read from the description alone, never from summary or project URLs. ${FROZEN}`,
    },
    'pypi-name-mismatch': {
        title: 'The README of the PyPI package names the server otherwise.',
        what: `The description of the PyPI package "{identifier}" {version} ({url}) says {found}; expected "${LINE}".`,
        why: WHY_NAME,
        fix: `Add a line of its own to the README: ${LINE}. ${TOKEN} ${FROZEN}`,
    },
    'pypi-name-glued': {
        title: 'In the README of the PyPI package something is stuck to the name of the server.',
        what: `The description of the PyPI package "{identifier}" {version} ({url}) holds "${LINE}" with "{trailing}" right behind it.`,
        why: GLUED,
        fix: `Put the name on a line of its own, with nothing behind it: ${LINE}. ${FROZEN}`,
    },
    'nuget-name-missing': {
        title: 'The README of the NuGet package does not name the server.',
        what: `The README of the NuGet package "{identifier}" {version} ({url}) holds no "${LINE}".`,
        why: WHY_NAME,
        fix: `Add a line of its own to the README in the package: ${LINE} (a comment works too: <!-- ${LINE} -->). ${FROZEN}`,
    },
    'nuget-name-mismatch': {
        title: 'The README of the NuGet package names the server otherwise.',
        what: `The README of the NuGet package "{identifier}" {version} ({url}) says {found}; expected "${LINE}".`,
        why: WHY_NAME,
        fix: `Add a line of its own to the README in the package: ${LINE}. ${TOKEN} ${FROZEN}`,
    },
    'nuget-name-glued': {
        title: 'In the README of the NuGet package something is stuck to the name of the server.',
        what: `The README of the NuGet package "{identifier}" {version} ({url}) holds "${LINE}" with "{trailing}" right behind it.`,
        why: GLUED,
        fix: `Put the name on a line of its own, with nothing behind it: ${LINE}. ${FROZEN}`,
    },
    'nuget-readme-missing': {
        title: 'The NuGet package has no README in it.',
        what: 'The NuGet package "{identifier}" has version "{version}", but no README in it: {url} answered with {answer}.',
        why: 'The README in the package is where the name of the server is read.',
        fix: `Add <PackageReadmeFile>README.md</PackageReadmeFile> and <None Include="README.md" Pack="true" PackagePath="/" /> to the project file, and a line of its own to README.md: ${LINE}. ${FROZEN}`,
    },
    'nuget-version-spelling': {
        title: 'The NuGet package has this version only in another spelling.',
        what: 'The NuGet package "{identifier}" has no version "{version}", but it has "{found}" ({url}).',
        why: 'Versions are compared as they are listed. Waiting will not help if the listed one is meant.',
        fix: `Write "version": "{found}" in the package if that is the one you mean. ${_asked_again_js__WEBPACK_IMPORTED_MODULE_0__/* .ASKED_AGAIN_LATE */ .r}`,
    },
    'nuget-readme-elsewhere': {
        title: 'The NuGet registry sends the check to another place.',
        what: 'Asked for the NuGet package "{identifier}" {version}, the registry points at "{found}", which is not at {expected}. It was not fetched.',
        why: 'What another host says proves nothing about this package. It can also be an attack on the check itself.',
        fix: `${_asked_again_js__WEBPACK_IMPORTED_MODULE_0__/* .ASKED_AGAIN */ .a} If it lasts, tell the owner of this registry.`,
    },
    'cargo-name-missing': {
        title: 'The README of the crate does not name the server.',
        what: `The README of the crate "{identifier}" {version}, as its registry shows it ({url}), holds no "${LINE}".`,
        why: WHY_NAME,
        fix: `Add a visible line of its own to the README of the crate: ${LINE}. A comment does not work here: it is removed when the README is rendered. ${FROZEN}`,
    },
    'cargo-name-mismatch': {
        title: 'The README of the crate names the server otherwise.',
        what: `The README of the crate "{identifier}" {version}, as its registry shows it ({url}), says {found}; expected "${LINE}".`,
        why: WHY_NAME,
        fix: `Add a visible line of its own to the README of the crate: ${LINE}. ${TOKEN} ${FROZEN}`,
    },
    'cargo-name-glued': {
        title: 'In the README of the crate something is stuck to the name of the server.',
        what: `The README of the crate "{identifier}" {version} ({url}) holds "${LINE}" with "{trailing}" right behind it.`,
        why: GLUED,
        fix: `Put the name on a line of its own, with nothing behind it: ${LINE}. ${FROZEN}`,
    },
    'cargo-readme-late': {
        title: 'The crate has this version, but shows no README of it yet.',
        what: 'The crate "{identifier}" has version "{version}", but {url} answered with {answer} instead of a README.',
        why: 'READMEs are rendered some minutes after a crate is published. A crate without a README never gets one, and without it nothing names the server.',
        fix: `${_asked_again_js__WEBPACK_IMPORTED_MODULE_0__/* .ASKED_AGAIN_LATE */ .r} Else add readme = "README.md" to [package] in Cargo.toml, and a visible line of its own to README.md: ${LINE}. ${FROZEN}`,
    },
    'cargo-readme-elsewhere': {
        title: 'The registry of the crate sends the check to another place.',
        what: 'Asked for the README of the crate "{identifier}" {version}, the registry points at "{found}", which is not at {expected}. It was not fetched.',
        why: 'What another host says proves nothing about this crate. It can also be an attack on the check itself.',
        fix: `${_asked_again_js__WEBPACK_IMPORTED_MODULE_0__/* .ASKED_AGAIN */ .a} If it lasts, tell the owner of this registry.`,
    },
    'readme-too-large': {
        title: 'The README of the package is too large to be read.',
        what: 'The README of the {type} package "{identifier}" {version} ({url}) is larger than 5 MiB.',
        why: 'It is read only up to that size, so nothing in it counts as a proof.',
        fix: `Make the README smaller, with a line of its own in it: ${LINE}. ${FROZEN}`,
    },
};


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
        what: 'Version {version} of {name} is already listed with other content ({differs}).',
        why: 'A published version never changes: people have pinned it.',
        fix: 'Publish a new version. Only the owner of a registry who imports this version from an upstream can take over its edit: import --accept-edits.',
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
        fix: 'Run: mcp-git-registry admit {options}  (asks for proofs; --vouch if you yourself answer for it)',
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
        fix: 'Run: mcp-git-registry admit {options}',
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
/** About the URLs in `remotes`: whether they are shown to belong to the server, and who may hold them. */
const REMOTE_PROOF_TEXTS = {
    'remote-unproven': {
        title: 'Nothing shows that the remote belongs to the server.',
        what: 'Nothing shows that {url} belongs to this server: {host} is not in the domain of its namespace, and does not name it.',
        why: 'A URL is all there is of a remote server. It is listed as unproven, and whoever proves the same URL has the right to it.',
        fix: 'Add a TXT record to {host}, or a line to https://{host}/.well-known/mcp-registry-auth: {expected}',
    },
    'remote-not-reached': {
        title: 'Whether the remote belongs to the server could not be read now.',
        what: 'Whether {host} names this server could not be read: {detail}.',
        why: 'Until its host answers, {url} is listed as unproven.',
        fix: 'Nothing to do if {host} does not name the server. To declare it, serve there: {expected}',
    },
    'remote-not-asked': {
        title: 'Whether the remote belongs to the server was not asked.',
        what: 'Whether {url} belongs to this server was not asked: {reason}.',
        why: 'Such a remote is listed as unproven.',
        fix: 'Nothing to do, unless the URL is wrong. Only a fixed public host can be shown to belong to a server.',
    },
    'remote-url-in-use': {
        title: 'The URL of the remote belongs to another listed server.',
        what: '{url} belongs to {name} {version} ({file}), which has {other}: that is {evidence} there, and this one is unproven here.',
        why: 'Two names for one URL would let one server pass for the other, and it is shown whose this one is. Another spelling of a URL (case, port, slashes, query, fragment, escapes) is no other place.',
        fix: 'Let the host of the URL name this server (mcp-registry-remote=…), or take the URL out. If it is yours: deprecate or delete {name} with its proof, move it, or prove both with one owner. If the URL differs by customer, write that part as a variable. Else ask a maintainer.',
    },
    'remote-url-shared': {
        title: 'Another listed server has the same remote URL.',
        what: '{url} is also the remote of {name} {version} ({file}). Neither of the two is shown to own it.',
        why: 'Both may be listed, since nothing shows whose the URL is. Whoever proves it first keeps it from the other’s next version.',
        fix: 'If it is yours, prove it: publish under the namespace of its domain, or let its host name this server (mcp-registry-remote=…).',
    },
    'remote-url-alike': {
        title: 'The URL of the remote leads to the same place as that of another server.',
        what: '{url} leads to the same place as {other}, a remote of {name} {version} ({file}). Neither of the two is shown to own it.',
        why: 'Both may be listed, since nothing shows whose the place is. Whoever proves it first keeps it from the other’s next version, however it is spelled.',
        fix: 'Check the URL. If it is yours, let its host name this server (mcp-registry-remote=…).',
    },
    'too-many-remotes': {
        title: 'The server has more remotes than are judged.',
        what: 'The server has {count} remotes; at most {limit} are judged.',
        why: 'Every host has to be asked, and every URL is compared with those of all other servers.',
        fix: 'Leave the remotes out that only differ in a part of the URL, and write that part as a variable, or list the rest as another server.',
    },
};


/***/ }),

/***/ 32122:
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

/***/ 36069:
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

/***/ 15933:
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

/***/ 49513:
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


/***/ }),

/***/ 69423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ VERIFY_TEXTS)
/* harmony export */ });
/** About a submission as a registry sees it: what is listed already, which proofs it accepts, what changed since. */
const VERIFY_TEXTS = {
    'namespace-proof-missing': {
        title: 'Nothing shows that the submitter may publish under this namespace.',
        what: 'Nothing shows that whoever submits this may publish under "{namespace}". {seen}',
        why: 'It does not matter who opens a pull request; what counts is what is proven about the bytes.',
        fix: '{advice}{more} "prove check" shows what the registry sees, and docs/guides/proofs.md says which proof fits.',
    },
    'package-type-unproven': {
        title: 'Nobody can ask who owns a package of this type.',
        what: 'Who owns a package of type "{type}" cannot be asked.',
        why: 'For each type there is a way to see in the package itself which server it belongs to; for this one there is none yet.',
        fix: 'A public registry cannot list it; a private one can tolerate the type in its policy.',
    },
    'too-many-packages': {
        title: 'There are more packages than a registry asks about.',
        what: 'There are {count} packages (or bundles among them), and a registry asks about {most} at most.',
        why: 'Every package means requests to the host of somebody else.',
        fix: 'List the packages that people install, one for each package registry.',
    },
    'waited-too-long': {
        title: 'What was late has not appeared in time.',
        what: '{what} has not appeared within {hours} hours of the submission.',
        why: 'A version that nobody can see is taken for missing in the end, so that nothing waits for ever.',
        fix: 'Publish it, and submit the entry again.',
    },
    'name-denied': {
        title: 'The registry has put this name on its deny list.',
        what: 'The name {name} is on the deny list of this registry.',
        why: 'The owner of a registry decides what is never listed there.',
        fix: 'Ask the owner of the registry, or use another name.',
    },
    'version-unchanged': {
        title: 'This version is listed already, with the same content.',
        what: '{name} {version} is listed already, with the same content.',
        why: 'Submitting the same content again is a success: nothing is to be done.',
        fix: 'Nothing to do.',
    },
    'change-needs-a-human': {
        title: 'This change is not judged by proofs: a maintainer has to look at it.',
        what: '{path} is changed, and that is not judged by proofs: {expected}.',
        why: 'Only a new server.json, with its proof.json, can be admitted by what is proven about it. Policy, receipts, workflows and everything else decide about others.',
        fix: 'If it was meant as a submission, move it to its place. Else leave it to a maintainer, best in a pull request of its own.',
    },
    'entry-removed': {
        title: 'A listed version cannot be removed.',
        what: '{path} is removed, and what was published stays.',
        why: 'People have pinned it; a version that should no longer be used gets a status instead.',
        fix: 'Restore the file, and ask for the status "deleted" or "deprecated" in lifecycle.yml.',
    },
    'remote-evidence-missing': {
        title: 'The registry asks for more about the host of a remote.',
        what: 'The host of {url} is {evidence}, and this registry asks for {required}.',
        why: "Without it anybody could list anybody's address.",
        fix: 'Publish this TXT record at that host: {line}. Or publish under the namespace of that domain.',
    },
    'admission-waits-for-a-maintainer': {
        title: 'The proof is good, and a maintainer has to look.',
        what: 'The proof is good, and a maintainer has to look: {reason}.',
        why: 'Pins changed hands before: an account, a repository or a domain may belong to somebody else now.',
        fix: 'A maintainer admits it with: admit --approve {name}@{version}',
    },
    'replay-package-changed': {
        title: 'A package registry serves other bytes than at admission.',
        what: 'The {type} package "{identifier}" is served with other bytes than at admission: then {before}, now {after}.',
        why: 'A published version should never change. Whoever installs it now runs something that was not looked at.',
        fix: 'Find out why, and deprecate or delete the version until then.',
    },
    'replay-proof-changed': {
        title: 'A proof that held at admission does not hold now.',
        what: 'The {what} held at admission ({before}), and does not hold now: {after}.',
        why: 'A domain, an account or a package may have changed hands.',
        fix: 'Read what was found, ask the publisher, and deprecate or delete the version if it is not theirs any more.',
    },
    'replay-impossible': {
        title: 'This receipt leaves nothing to be asked again.',
        what: 'The {what} of this receipt leaves nothing to be asked again: {reason}.',
        why: 'Some evidence exists at one moment only; the receipt keeps what was seen.',
        fix: 'Nothing to do. The rest of the receipt was checked.',
    },
};


/***/ })

};
