export const id = 0;
export const ids = [0];
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

/***/ 76000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createDoctorRunner: () => (/* binding */ createDoctorRunner)
});

// EXTERNAL MODULE: ./build/findings/foreign-text.js
var foreign_text = __webpack_require__(81735);
;// CONCATENATED MODULE: ./build/site/transcripts/parse-base-url.js
/**
 * Cuts a list's URL back to its base (`/v0`, `/v0.1`, `/v0/servers`, `/v0.1/servers`, with or without a slash), and
 * drops query, fragment and credentials. Undefined when the text is no http or https URL.
 */
function parseBaseUrl(text) {
    if (!URL.canParse(text))
        return undefined;
    const url = new URL(text);
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
        return undefined;
    const notes = [];
    if (url.username !== '' || url.password !== '')
        notes.push('The credentials in the URL are not used: clients read without them.');
    const path = url.pathname.replace(/\/+$/, '');
    const cut = path.replace(/\/v0(\.1)?(\/servers)?$/, '');
    const base = `${url.origin}${cut}`;
    if (cut !== path || url.search !== '' || url.hash !== '') {
        notes.push(`Clients take a base URL and add the rest themselves: tested as ${base}`);
    }
    return { base, notes };
}

;// CONCATENATED MODULE: ./build/site/transcripts/settle-checks.js
/**
 * Outcomes to checks, in the same order, then the clients that are not known. A limited outcome is degraded when one
 * of its fallbacks answered, and names that one; else it is a fail. Answered means passed, or good as far as the
 * doctor's own bound let it read.
 */
function settleChecks(concluded, unproven) {
    const good = concluded.filter(({ outcome: { kind } }) => kind === 'pass' || kind === 'unproven');
    const answered = new Set(good.map(({ transcript }) => transcript.id));
    const checks = concluded.map(({ transcript: { id, client, request }, outcome }) => {
        const remedy = 'remedy' in outcome && outcome.remedy ? { remedy: outcome.remedy } : {};
        return { id, client, request, ...settle(outcome, answered), ...remedy };
    });
    const found = concluded.flatMap(({ outcome }) => outcome.kind === 'degraded' && outcome.unproven ? [outcome.unproven] : []);
    const rows = [...unproven, ...found].map((row, index) => ({ id: `U${index + 1}`, ...row, verdict: 'unproven' }));
    return [...checks, ...rows];
}
function settle(outcome, answered) {
    if (outcome.kind !== 'limited')
        return { verdict: outcome.kind, detail: outcome.detail };
    const fallback = outcome.fallbacks.find(({ check }) => answered.has(check));
    if (fallback)
        return { verdict: 'degraded', detail: `${outcome.detail}; fallback: ${fallback.text} (${fallback.check})` };
    const tried = outcome.fallbacks.map(({ check }) => check).join(', ');
    return { verdict: 'fail', detail: `${outcome.detail}; the fallback does not answer either (${tried})` };
}
/** The worst of pass, degraded and fail; what was skipped or is unproven does not count. */
function judgeOverall(checks) {
    if (checks.some(({ verdict }) => verdict === 'fail'))
        return 'fail';
    return checks.some(({ verdict }) => verdict === 'degraded') ? 'degraded' : 'pass';
}

;// CONCATENATED MODULE: ./build/site/transcripts/transcript.js
/** A judgement that found nothing wrong. */
const ok = (value) => ({ kind: 'ok', value });
/** The client is served; `detail` says what was seen. */
const pass = (detail) => ({ kind: 'pass', detail });
/** The check does not apply to this registry; `detail` says why. */
const skipped = (detail) => ({ kind: 'skipped', detail });
/** A reason why a client is not served; `detail` is a sentence for people. */
function problem(detail, remedy) {
    return { kind: 'problem', detail, ...(remedy ? { remedy } : {}) };
}
/** The problem as the final word: nothing else serves this client's need. */
function fail({ detail, remedy }) {
    return { kind: 'fail', detail, ...(remedy ? { remedy } : {}) };
}
/** The problem, softened when one of `fallbacks` turns out to pass. */
function limited({ detail, remedy }, ...fallbacks) {
    return { kind: 'limited', detail, fallbacks, ...(remedy ? { remedy } : {}) };
}

;// CONCATENATED MODULE: ./build/site/transcripts/judge-hops.js


/** The origin that VS Code's renderer sends; it makes every gallery call a cross-origin one. */
const VS_CODE_ORIGIN = 'vscode-file://vscode-app';
/** CORS as a browser judges it: each hop, redirects too, must allow the origin (Fetch standard, CORS check). */
function judgeCors({ hops }) {
    const bad = hops.find(({ headers }) => !allowsOrigin(headers));
    if (bad === undefined)
        return undefined;
    const sent = bad.headers['access-control-allow-origin'];
    const what = sent === undefined ? 'no Access-Control-Allow-Origin' : `Access-Control-Allow-Origin "${(0,foreign_text/* quoteForeignText */._z)(sent)}"`;
    return problem(`${describeHop(bad)} has ${what}, so VS Code refuses the answer`, 'cors');
}
/** True when the answer lets VS Code's renderer read it. */
function allowsOrigin(headers) {
    const sent = headers['access-control-allow-origin'];
    return sent === '*' || sent === VS_CODE_ORIGIN;
}
/** For what must be answered in one hop. */
function judgeSingleHop({ hops }) {
    const [first] = hops;
    if (hops.length <= 1 || first === undefined)
        return undefined;
    const location = (0,foreign_text/* quoteForeignText */._z)(first.headers.location ?? '');
    return problem(`${describeHop(first)} is a redirect (to ${location}); it must be answered directly`, 'no-redirect');
}
/** https on every hop (Docker, ToolHive). A base URL on loopback over http is judged as if it were https. */
function judgeHttps({ hops }, base) {
    const bad = hops.find(({ url }) => new URL(url).protocol !== 'https:' && !isExcused(url, base));
    return (bad &&
        problem(`${describeHop(bad)} goes over plain http (${(0,foreign_text/* quoteForeignText */._z)(bad.url)}), which this client refuses`, 'https'));
}
/** Docker's gateway also refuses addresses of private networks. Only literal addresses are judged, no DNS. */
function judgePublicHost({ hops }, base) {
    const bad = hops.find(({ url }) => isPrivateHost(new URL(url).hostname) && !isExcused(url, base));
    return (bad &&
        problem(`${describeHop(bad)} is on a private address (${(0,foreign_text/* quoteForeignText */._z)(bad.url)}), which this client refuses`, 'https'));
}
function isExcused(url, base) {
    const from = new URL(base);
    return isLoopback(from.hostname) && new URL(url).origin === from.origin;
}
function isLoopback(host) {
    return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}
function isPrivateHost(host) {
    const v4 = /^(10\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|192\.168\.)[\d.]+$/;
    return isLoopback(host) || v4.test(host) || /^\[(f[cd]|fe[89ab])/.test(host);
}
function describeHop({ status, url }) {
    const { pathname, search } = new URL(url);
    return `status ${status} of ${(0,foreign_text/* quoteForeignText */._z)(pathname + search)}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/site/transcripts/read-list.js



/** The reply, or why there is none to judge: no answer, or another status than 200. */
function judgeStatus(answer) {
    if (answer.kind === 'silence')
        return problem(`no answer: ${answer.reason}`, 'reachable');
    if (answer.status === 200)
        return ok(answer);
    if (answer.status === 404)
        return { ...problem('the answer is status 404', 'publish-file'), missing: true };
    return problem(`the answer is status ${answer.status}`, 'reachable');
}
/** The body as JSON. UTF-8 without byte order mark, as Go's clients need it. */
function parseBody(reply) {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(reply.body);
    try {
        return ok(JSON.parse(text));
    }
    catch {
        const start = (0,foreign_text/* quoteForeignText */._z)(text.slice(0, 40));
        return problem(`the body is not JSON (it begins with "${start}")`, 'publish-file');
    }
}
/** A list answer: status 200, JSON, a `servers` array and a `metadata` object (absent: VS Code throws). Rows unjudged. */
function parseListPage(answer) {
    const reply = judgeStatus(answer);
    if (reply.kind === 'problem')
        return reply;
    const body = parseBody(reply.value);
    return body.kind === 'problem' ? body : toListPage(body.value);
}
function toListPage(body) {
    if (!isRecord(body))
        return problem('the body is not a JSON object', 'publish-file');
    if (!Array.isArray(body.servers))
        return problem('the body has no "servers" array', 'publish-file');
    if (!isRecord(body.metadata))
        return problem('the body has no "metadata" object', 'publish-file');
    const cursor = body.metadata.nextCursor;
    if (cursor !== undefined && cursor !== null && typeof cursor !== 'string') {
        return problem('"metadata.nextCursor" is not a string', 'publish-file');
    }
    return ok({ rows: body.servers, metadata: body.metadata, ...(cursor ? { nextCursor: cursor } : {}) });
}
/**
 * VS Code's row checks: name, description and version are non-empty strings, `_meta` is an object. A bad first row
 * rejects the whole page; a later one is left out without a word. Both are problems here.
 */
function judgeRows(rows) {
    const bad = [];
    let count = 0;
    for (const [index, row] of rows.entries()) {
        const why = describeBadRow(row);
        if (why === undefined)
            continue;
        count += 1;
        if (bad.length < 3)
            bad.push(`row ${index + 1} (${(0,foreign_text/* quoteForeignText */._z)(readName(row) ?? 'no name')}) ${why}`);
        if (index === 0)
            return problem(`${bad[0]}: a bad first row makes VS Code reject the whole page`, 'fix-rows');
    }
    if (count === 0)
        return undefined;
    return problem(`VS Code leaves out ${count} of ${rows.length} rows: ${bad.join('; ')}`, 'fix-rows');
}
function describeBadRow(row) {
    const server = isRecord(row) ? row.server : undefined;
    if (!isRecord(row) || !isRecord(server))
        return 'has no "server" object';
    const empty = ['name', 'description', 'version'].find((key) => typeof server[key] !== 'string' || server[key] === '');
    if (empty !== undefined)
        return `has no ${empty}`;
    return isRecord(row._meta) ? undefined : 'has no "_meta" object';
}
/** The row's `server.name`, or undefined. */
function readName(row) {
    return readServerText(row, 'name');
}
/** The row's `server.version`, or undefined. */
function readVersion(row) {
    return readServerText(row, 'version');
}
function readServerText(row, key) {
    const server = isRecord(row) ? row.server : undefined;
    const value = isRecord(server) ? server[key] : undefined;
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** Name and version as one key; a row without them is known by its hash, so that it can still be recognised. */
function toRowKey(row) {
    const name = readName(row);
    const version = readVersion(row);
    return name !== undefined && version !== undefined ? `${name}\n${version}` : `#${sha256(JSON.stringify(row))}`;
}
/** Equal for two pages exactly when they hold the same rows (by name and version) in the same order. */
function fingerprintRows(rows) {
    return sha256(rows.map(toRowKey).join('\n\n'));
}
/** True for a JSON object (not an array, not null). */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** "1 row", "2 rows". */
function countOf(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

;// CONCATENATED MODULE: ./build/site/transcripts/survey-registry.js


/** How many of the first rows are looked at for a telling name or version. */
const FIRST_ROWS = 50;
const OFFICIAL_KEY = 'io.modelcontextprotocol.registry/official';
/**
 * Reads the list once, as VS Code does (`/v0.1`, else `/v0`), and picks the servers that the other transcripts ask
 * for. Every name, version and id comes from the registry itself.
 */
function* surveyRegistry(base) {
    const query = 'limit=50&version=latest';
    const headers = { origin: VS_CODE_ORIGIN };
    let page = parseListPage(yield { url: `${base}/v0.1/servers?${query}`, headers });
    if (page.kind === 'problem')
        page = parseListPage(yield { url: `${base}/v0/servers?${query}`, headers });
    if (page.kind === 'problem')
        return { base, subjects: [], whyNoSubject: `the list cannot be read (${page.detail})` };
    const { rows } = page.value;
    const subjects = pickSubjects(rows);
    const whyNoSubject = subjects.length > 0 ? '' : rows.length === 0 ? 'the registry is empty' : 'no row has a name and a version';
    return { base, subjects, whyNoSubject, ...(rows.length > 0 ? { firstKey: toRowKey(rows[0]) } : {}) };
}
/**
 * The most telling of the first rows (mixed case in the name, a version that needs encoding; the first row when none
 * stands out), and the row in the middle of the page when it is another server.
 */
function pickSubjects(rows) {
    const first = rows
        .slice(0, FIRST_ROWS)
        .map(toSubject)
        .filter((subject) => subject !== undefined);
    const told = first.reduce((best, next) => (best && tellingness(best) >= tellingness(next) ? best : next), undefined);
    if (told === undefined)
        return [];
    const middle = toSubject(rows[Math.floor(rows.length / 2)]);
    return middle === undefined || middle.name === told.name ? [told] : [told, middle];
}
function tellingness({ name, version }) {
    const mixedCase = name !== name.toLowerCase() ? 1 : 0;
    const needsEncoding = encodeURIComponent(version) !== version ? 3 : /^[\d.]+$/.test(version) ? 0 : 1;
    return mixedCase + needsEncoding;
}
function toSubject(row) {
    const name = readName(row);
    const version = readVersion(row);
    if (name === undefined || version === undefined || !isEncodable(name) || !isEncodable(version))
        return undefined;
    const uuid = readUuid(row);
    return { name, version, ...(uuid === undefined ? {} : { uuid }) };
}
function isEncodable(text) {
    return !/\p{Surrogate}/u.test(text);
}
/** `id` of the registry's own block (its key ends in `/registry`), else `id` or `serverId` of the official block. */
function readUuid(row) {
    const meta = isRecord(row) && isRecord(row._meta) ? row._meta : {};
    const own = Object.keys(meta).find((key) => key.endsWith('/registry') && readText(meta[key], 'id') !== undefined);
    if (own !== undefined)
        return readText(meta[own], 'id');
    return readText(meta[OFFICIAL_KEY], 'id') ?? readText(meta[OFFICIAL_KEY], 'serverId');
}
function readText(block, key) {
    const value = isRecord(block) ? block[key] : undefined;
    return typeof value === 'string' && value !== '' ? value : undefined;
}

;// CONCATENATED MODULE: ./build/site/transcripts/encode.js
/** Lone surrogates cannot be encoded as UTF-8; browsers and Go both send U+FFFD in their place. */
function wellFormed(text) {
    return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
/** As a browser's `encodeURIComponent` (VS Code, Copilot): `/` becomes `%2F`, `+` becomes `%2B`. Never throws. */
function encodeComponent(text) {
    return encodeURIComponent(wellFormed(text));
}
/** As Go's `url.QueryEscape` (ToolHive, Docker): space is `+`, and only letters, digits and `-_.~` stay. */
function queryEscape(text) {
    return escapeMarks(encodeComponent(text)).replace(/%20/g, '+');
}
/** As Go's `url.PathEscape` (ToolHive, Docker): `$&+=:@` stay, `/` becomes `%2F`. */
function pathEscape(text) {
    return escapeMarks(encodeComponent(text)).replace(/%(24|26|2B|3D|3A|40)/g, (code) => decodeURIComponent(code));
}
function escapeMarks(text) {
    return text.replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

;// CONCATENATED MODULE: ./build/site/transcripts/read-detail.js



/**
 * Asks for one document. When it does not answer under `%2F` but does under `/`, the problem says that the host does
 * not decode `%2F`.
 */
function* readDetail(plan) {
    const { url, literalUrl, headers } = plan;
    const first = judgeDetail(plan, yield { url, ...(headers ? { headers } : {}) });
    if (first.kind === 'ok' || literalUrl === undefined || literalUrl === url)
        return first;
    const literal = yield { url: literalUrl, ...(headers ? { headers } : {}) };
    if (judgeDetail({ ...plan, judgeReply: () => undefined }, literal).kind === 'problem')
        return first;
    if (literal.kind === 'reply' && literal.hops.length > 1)
        return first;
    const why = `${first.detail}, but the same path with a plain / answers: this host needs a rewrite or function that decodes %2F`;
    return problem(why, 'decode-slash');
}
function judgeDetail(plan, answer) {
    const reply = judgeStatus(answer);
    const direct = answer.kind === 'reply' && answer.hops.length === 1;
    if (reply.kind === 'problem' && direct)
        return reply;
    const refused = answer.kind === 'reply' ? plan.judgeReply?.(answer) : undefined;
    if (refused)
        return refused;
    if (reply.kind === 'problem')
        return reply;
    const body = parseBody(reply.value);
    return body.kind === 'problem' ? body : plan.read(body.value);
}
/** The path of a server's document, the name as one segment; `literalUrl` has a plain `/` in it. */
function detailUrls(root, encodedName, tail) {
    return {
        url: `${root}/servers/${encodedName}${tail}`,
        literalUrl: `${root}/servers/${encodedName.replace(/%2F/gi, '/')}${tail}`,
    };
}
/** Reads the row of one server: the row checks of VS Code, the asked name, and the asked version when one is given. */
function readRowOf(name, version) {
    return (body) => {
        const bad = judgeRows([body]);
        if (bad)
            return problem(bad.detail.replace(/^row 1 /, 'the row ').replace(/: a bad first row.*$/, ''), 'fix-rows');
        const found = readName(body);
        if (found !== name)
            return problem(`the row is of "${(0,foreign_text/* quoteForeignText */._z)(found ?? '')}", not of the asked server`, 'publish-file');
        const foundVersion = readVersion(body);
        if (version === undefined || foundVersion === version)
            return ok(body);
        return problem(`the row is of version "${(0,foreign_text/* quoteForeignText */._z)(foundVersion ?? '')}", not of the asked one`, 'publish-file');
    };
}
/**
 * Runs one question for every subject, and stops at the first problem. The result is the names asked for, or the
 * problem with the server's name in front.
 */
function* forEachSubject({ subjects }, ask) {
    for (const subject of subjects) {
        const judged = yield* ask(subject);
        if (judged.kind === 'problem') {
            const { name, version } = subject;
            return {
                ...judged,
                detail: `${(0,foreign_text/* quoteForeignText */._z)(name)} (version ${(0,foreign_text/* quoteForeignText */._z)(version)}): ${judged.detail}`,
            };
        }
    }
    return ok(subjects.map(({ name }) => (0,foreign_text/* quoteForeignText */._z)(name)).join(' and '));
}
/** True for a row whose official block says `isLatest: true` (Docker's gateway picks by it). */
function isLatestRow(row) {
    const meta = isRecord(row) && isRecord(row._meta) ? row._meta : {};
    const official = meta['io.modelcontextprotocol.registry/official'];
    return isRecord(official) && official.isLatest === true;
}

;// CONCATENATED MODULE: ./build/site/transcripts/copilot-cli.js





const CLIENT = 'Copilot CLI';
const HEADERS = { accept: 'application/json' };
function* askSpelling(facts, spelling) {
    return yield* forEachSubject(facts, ({ name }) => {
        const { url, literalUrl = url } = detailUrls(`${facts.base}/v0.1`, encodeComponent(name), '/versions/latest');
        return readDetail({ url: spelling === 'encoded' ? url : literalUrl, headers: HEADERS, read: readRowOf(name) });
    });
}
/** 200 verifies a server, 404 blocks it, anything else blocks every server. How the CLI spells the name is not known. */
function* runDetail(facts) {
    if (facts.subjects.length === 0)
        return skipped(facts.whyNoSubject);
    const encoded = yield* askSpelling(facts, 'encoded');
    const literal = yield* askSpelling(facts, 'literal');
    if (encoded.kind === 'ok' && literal.kind === 'ok')
        return pass(`${encoded.value}, with %2F and with /`);
    if (encoded.kind === 'problem' && literal.kind === 'problem')
        return fail(encoded);
    const [good, bad, why] = encoded.kind === 'problem'
        ? ['/', '%2F', encoded.detail]
        : ['%2F', '/', literal.kind === 'problem' ? literal.detail : ''];
    return {
        kind: 'degraded',
        detail: `the name with ${bad} is not answered (${why}); fallback: with ${good} it is`,
        ...(encoded.kind === 'problem' ? { remedy: 'decode-slash' } : {}),
        unproven: {
            client: CLIENT,
            request: 'spelling of {name}',
            detail: `whether the CLI sends %2F or / is not known, and only ${good} answers here`,
        },
    };
}
function* runList({ base }) {
    const page = parseListPage(yield { url: `${base}/v0.1/servers?limit=30`, headers: HEADERS });
    return page.kind === 'ok' ? pass(countOf(page.value.rows.length, 'row')) : fail(page);
}
/**
 * Skipped when it is not there, though every kind of host can serve it: the table calls the alias optional, and only
 * the superseded CLI 1.0.49 asked for it. Any other answer than 404 or a list blocks that CLI, so it fails.
 */
function* runAlias({ base }) {
    const page = parseListPage(yield { url: `${base}/servers`, headers: HEADERS });
    if (page.kind === 'ok')
        return pass(countOf(page.value.rows.length, 'row'));
    return page.missing
        ? skipped('no alias; only Copilot CLI 1.0.49 asks for it, later ones ask /v0.1 (T11)')
        : fail(page);
}
const UNKNOWN_NAME = 'io.github.nobody/nothing';
function* runUnknownName({ base }) {
    const url = `${base}/v0.1/servers/${encodeComponent(UNKNOWN_NAME)}/versions/latest`;
    const judged = judgeUnknown(yield { url, headers: { origin: VS_CODE_ORIGIN } });
    return judged.kind === 'ok' ? pass(judged.value) : fail(judged);
}
/** VS Code and Copilot CLI take 404 for "not listed"; the one fails, the other blocks every server, on anything else. */
function judgeUnknown(answer) {
    if (answer.kind === 'silence')
        return problem(`no answer: ${answer.reason}`, 'reachable');
    const { status, headers } = answer;
    if (status === 200)
        return problem('status 200 for a name that nobody has: clients take it for listed, or fail', 'true-404');
    if (status !== 404)
        return problem(`status ${status} instead of 404: Copilot CLI then blocks every server`, 'true-404');
    const body = parseBody(answer);
    if (body.kind === 'problem')
        return problem(`status 404, but ${body.detail}`, 'true-404');
    return ok(`404 with a JSON body${allowsOrigin(headers) ? '' : ', without CORS: VS Code sees a failed request instead'}`);
}
/** GitHub Copilot's command line, and the 404 that it and VS Code take for "not listed". */
const COPILOT_CLI_TRANSCRIPTS = [
    { id: 'T10', client: CLIENT, request: 'GET /v0.1/servers/{name}/versions/latest, %2F and /', run: runDetail },
    { id: 'T11', client: CLIENT, request: 'GET /v0.1/servers?limit=30', run: runList },
    { id: 'T12', client: CLIENT, request: 'GET /servers', run: runAlias },
    { id: 'T13', client: 'Any client', request: 'GET /v0.1/servers/{unknown name}/versions/latest', run: runUnknownName },
];

;// CONCATENATED MODULE: ./build/site/transcripts/walk-list.js



/** The doctor's own bounds for one walk; a walk that reaches them is not proven, neither good nor bad. */
const MAX_WALK_PAGES = 1_100;
const MAX_WALK_MS = 120_000;
/**
 * Follows `nextCursor` as a client does until a page has none. Keeps the keys of rows and cursors, never the pages.
 * A repeated cursor, a repeated row or a page equal to the one before is a problem: without a guard of its own the
 * client would go on for ever.
 */
function* walkList(plan) {
    const state = {
        plan,
        cursors: new Set(),
        keys: new Set(),
        lastFingerprint: undefined,
        pages: 0,
        elapsedMs: 0,
    };
    let request = plan.first;
    for (;;) {
        const answer = yield request;
        state.pages += 1;
        state.elapsedMs += answer.elapsedMs;
        const page = readPage(state, answer);
        if (page.kind !== 'page')
            return page;
        const cursor = page.page.nextCursor;
        if (cursor === undefined)
            return { kind: 'ended', pages: state.pages, keys: state.keys };
        const next = plan.next(cursor);
        if ('kind' in next)
            return { ...next, page: state.pages };
        const stop = findBound(state);
        if (stop)
            return stop;
        request = next;
    }
}
function readPage(state, answer) {
    const { plan } = state;
    const late = findAnswerCap(plan.caps ?? {}, answer, state.elapsedMs);
    if (late)
        return { kind: 'over-cap', detail: late };
    const refused = answer.kind === 'reply' ? plan.judgeReply?.(answer) : undefined;
    const page = refused ?? parseListPage(answer);
    if (page.kind === 'problem')
        return atPage(state.pages, page);
    const wrong = plan.judgePage?.(page.value) ?? findRepeat(state, page.value);
    if (wrong)
        return atPage(state.pages, wrong);
    const rows = plan.caps?.rows;
    if (rows !== undefined && state.keys.size > rows)
        return { kind: 'over-cap', detail: `more than ${group(rows)} rows` };
    return { kind: 'page', page: page.value };
}
function findRepeat(state, { rows, nextCursor }) {
    const fingerprint = fingerprintRows(rows);
    if (fingerprint === state.lastFingerprint)
        return loop('the same rows as the page before');
    state.lastFingerprint = fingerprint;
    const row = findRepeatedRow(state, rows);
    if (row !== undefined && state.pages === 1) {
        return { ...problem(`"${row}" is listed twice, and this client keeps both`, 'fix-rows'), repeat: true };
    }
    if (row !== undefined)
        return loop(`"${row}" a second time`);
    if (nextCursor === undefined)
        return undefined;
    if (state.cursors.has(nextCursor))
        return loop(`the cursor "${(0,foreign_text/* quoteForeignText */._z)(nextCursor)}" a second time`);
    state.cursors.add(nextCursor);
    return undefined;
}
/** Remembers the keys of the rows; the first one that was known already, as text, or undefined. */
function findRepeatedRow({ plan, keys }, rows) {
    for (const row of rows) {
        const key = plan.sameRow === 'name' ? (readName(row) ?? toRowKey(row)) : toRowKey(row);
        if (keys.has(key))
            return (0,foreign_text/* quoteForeignText */._z)(key.replace('\n', ' '));
        keys.add(key);
    }
    return undefined;
}
function loop(what) {
    return { ...problem(`${what}: this client would loop for ever, or keep rows twice`, 'drop-cursor'), repeat: true };
}
function findAnswerCap(caps, answer, totalMs) {
    if (caps.totalMs !== undefined && totalMs > caps.totalMs)
        return `the walk takes more than ${caps.totalMs / 1000} s`;
    if (caps.answerMs !== undefined && answer.elapsedMs > caps.answerMs)
        return `an answer takes more than ${caps.answerMs / 1000} s`;
    const bytes = answer.kind === 'reply' ? answer.body.byteLength : 0;
    if (caps.bytesPerAnswer !== undefined && bytes > caps.bytesPerAnswer)
        return `an answer has ${group(bytes)} bytes`;
    return undefined;
}
function findBound({ pages, elapsedMs, plan }) {
    const cap = plan.caps?.pages;
    if (cap !== undefined && pages >= cap)
        return { kind: 'over-cap', detail: `more than ${group(cap)} pages` };
    if (pages >= MAX_WALK_PAGES)
        return { kind: 'stopped', detail: `no repeat in ${group(pages)} pages, and doctor reads no further` };
    if (elapsedMs < MAX_WALK_MS)
        return undefined;
    return {
        kind: 'stopped',
        detail: `no repeat in ${countOf(pages, 'page')}; doctor stops after ${MAX_WALK_MS / 1000} s`,
    };
}
function atPage(page, { detail, ...rest }) {
    return { ...rest, detail: page === 1 ? detail : `page ${page}: ${detail}`, page };
}
/** "10,000". */
function group(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

;// CONCATENATED MODULE: ./build/site/transcripts/docker.js







const docker_CLIENT = 'Docker mcp-gateway';
const ANSWER_MS = 20_000;
function judgeReply(base) {
    return (reply) => judgeHttps(reply, base) ?? judgePublicHost(reply, base) ?? judgeTime(reply);
}
function judgeTime({ elapsedMs }) {
    return elapsedMs > ANSWER_MS
        ? problem('the answer takes more than 20 s, where this client gives up', 'reachable')
        : undefined;
}
/** The gateway has no guard of its own: the walk must end. */
function* runCatalogue({ base }) {
    const first = `${base}/v0/servers?version=latest&limit=100`;
    const end = yield* walkList({
        first: { url: first },
        next: (cursor) => ({ url: `${first}&cursor=${queryEscape(cursor)}` }),
        judgeReply: judgeReply(base),
    });
    if (end.kind === 'problem')
        return fail(end);
    if (end.kind !== 'ended')
        return { kind: 'unproven', detail: end.detail };
    return pass(`ends: ${countOf(end.pages, 'page')}, ${countOf(end.keys.size, 'row')}`);
}
function* runServer(facts) {
    if (facts.subjects.length === 0)
        return skipped(facts.whyNoSubject);
    const judged = yield* forEachSubject(facts, ({ name }) => readDetail({
        ...detailUrls(`${facts.base}/v0`, pathEscape(name), '/versions'),
        judgeReply: judgeReply(facts.base),
        read: readVersionsOf(name),
    }));
    return judged.kind === 'ok' ? pass(`${judged.value}: one latest version each`) : fail(judged);
}
/** All versions of one server: every row is of that server, and exactly one is marked as the latest. */
function readVersionsOf(name) {
    return (body) => {
        if (!isRecord(body) || !Array.isArray(body.servers))
            return problem('the body has no "servers" array', 'publish-file');
        const rows = body.servers;
        const foreign = rows.find((row) => readName(row) !== name || readVersion(row) === undefined);
        if (foreign !== undefined) {
            return problem(`a row is of "${(0,foreign_text/* quoteForeignText */._z)(readName(foreign) ?? '')}", or has no version`, 'publish-file');
        }
        const latest = rows.filter(isLatestRow).length;
        if (latest === 1)
            return ok(rows);
        return problem(`${latest} of ${countOf(rows.length, 'row')} say isLatest: true; Docker needs exactly one`, 'fix-rows');
    };
}
/** Docker's gateway: the community catalogue, and one server by URL. */
const DOCKER_TRANSCRIPTS = [
    {
        id: 'T21',
        client: docker_CLIENT,
        request: 'GET /v0/servers?version=latest&limit=100&cursor=… to the end',
        run: runCatalogue,
    },
    { id: 'T22', client: docker_CLIENT, request: 'GET /v0/servers/{name}/versions', run: runServer },
];

;// CONCATENATED MODULE: ./build/site/transcripts/judge-cursor-use.js

/** A cursor that no registry hands out. */
const UNKNOWN_CURSOR = 'no-such-key';
/** Asks for the first page and for the page of an unknown cursor, and compares them. */
function* judgeCursorUse(listUrl, headers) {
    const request = (url) => ({ url, ...(headers ? { headers } : {}) });
    const first = parseListPage(yield request(listUrl));
    const cursorUrl = `${listUrl}${listUrl.includes('?') ? '&' : '?'}cursor=${UNKNOWN_CURSOR}`;
    const answer = yield request(cursorUrl);
    if (first.kind === 'problem')
        return 'unclear';
    if (answer.kind === 'reply' && answer.status >= 400 && answer.status <= 499)
        return 'refused';
    const other = parseListPage(answer);
    if (other.kind === 'problem')
        return 'broken';
    if (first.value.rows.length === 0)
        return 'unclear';
    return fingerprintRows(other.value.rows) === fingerprintRows(first.value.rows) ? 'ignored' : 'other-rows';
}

;// CONCATENATED MODULE: ./build/site/transcripts/importers.js





/** A list page's file name; anything else in a cursor could leave the folder. */
const PAGE_KEY = /^[A-Za-z0-9._~-]+$/;
const FILE_READERS = 'Readers by file';
const READ_FILES = { check: 'T24', text: 'lists/all/first.json and its pages, read as files' };
/** `MCP_REGISTRY_SEED_FROM`: the cursor goes into the URL raw, and there is no guard, so the walk must end. */
function* runOfficialImporter({ base }) {
    const first = `${base}/v0/servers`;
    const end = yield* walkList({ first: { url: first }, next: (cursor) => ({ url: `${first}?cursor=${cursor}` }) });
    if (end.kind === 'problem')
        return fail(end);
    if (end.kind !== 'ended')
        return { kind: 'unproven', detail: end.detail };
    return pass(`ends: ${countOf(end.pages, 'page')}, ${countOf(end.keys.size, 'row')}`);
}
function* runFiles({ base, subjects }) {
    const folder = `${base}/v0.1/lists/all`;
    const end = yield* walkList({
        first: { url: `${folder}/first.json` },
        next: (cursor) => PAGE_KEY.test(cursor) && !/^\.+$/.test(cursor)
            ? { url: `${folder}/${cursor}.json` }
            : problem(`the cursor "${(0,foreign_text/* quoteForeignText */._z)(cursor)}" cannot be a file name`, 'publish-file'),
        judgePage: judgeFilePage,
    });
    if (end.kind === 'problem') {
        // A registry that pages by query needs no page files; one that has them must have them right.
        const paged = { check: 'T20', text: 'the list by query, page by page to its end' };
        return end.missing && end.page === 1 ? limited(end, paged) : fail(end);
    }
    if (end.kind !== 'ended')
        return { kind: 'unproven', detail: end.detail };
    const lost = subjects.find(({ name, version }) => !end.keys.has(`${name}\n${version}`));
    if (lost)
        return fail(problem(`"${(0,foreign_text/* quoteForeignText */._z)(lost.name)}" of the list is on no page`, 'publish-file'));
    return pass(`${countOf(end.pages, 'page')}, ${countOf(end.keys.size, 'row')}, each once`);
}
function judgeFilePage({ rows, metadata, nextCursor }) {
    if (nextCursor === undefined && 'nextCursor' in metadata) {
        return problem('the last page has an empty "nextCursor"; it must have none', 'publish-file');
    }
    const { count } = metadata;
    if (count === undefined || count === rows.length)
        return undefined;
    return problem(`"metadata.count" is ${JSON.stringify(count).slice(0, 40)}, but the page has ${countOf(rows.length, 'row')}`, 'publish-file');
}
/** A refreshing reader: 304 for a known ETag, on the list or on the first page file; HEAD as GET. */
function* runConditional({ base }) {
    const list = yield* askAgain(`${base}/v0.1/servers?limit=50&version=latest`);
    if (list.kind === 'pass')
        return list;
    const file = yield* askAgain(`${base}/v0.1/lists/all/first.json`);
    return file.kind === 'pass' ? file : list;
}
function* askAgain(url) {
    const first = yield { url };
    if (first.kind === 'silence')
        return fail(problem(`no answer: ${first.reason}`, 'reachable'));
    if (first.status !== 200)
        return fail(problem(`the answer is status ${first.status}`, 'publish-file'));
    const { etag } = first.headers;
    if (etag === undefined) {
        return limited(problem('no ETag', 'etag'), {
            check: 'T2',
            text: 'the plain list, downloaded whole at every refresh',
        });
    }
    const again = yield { url, headers: { 'if-none-match': etag } };
    const status = again.kind === 'reply' ? `status ${again.status}` : `no answer (${again.reason})`;
    if (again.kind === 'silence' || again.status !== 304)
        return fail(problem(`${status} instead of 304 for the ETag it gave itself`, 'etag'));
    const head = yield { method: 'HEAD', url };
    if (head.kind === 'reply' && head.status === 200)
        return pass('304 for the same ETag; HEAD answers');
    const why = head.kind === 'reply' ? `status ${head.status}` : head.reason;
    return {
        kind: 'degraded',
        detail: `HEAD is not answered (${why}); fallback: GET, which gives 304 for the same ETag`,
        remedy: 'etag',
    };
}
function* runTrailingSlash({ base }) {
    const headers = { accept: 'application/json' };
    const slashed = parseListPage(yield { url: `${base}/v0.1/servers/`, headers });
    if (slashed.kind === 'problem')
        return fail(slashed);
    const plain = parseListPage(yield { url: `${base}/v0.1/servers`, headers });
    if (plain.kind === 'problem')
        return fail({ ...plain, detail: `without the slash: ${plain.detail}` });
    if (fingerprintRows(slashed.value.rows) === fingerprintRows(plain.value.rows))
        return pass('the same rows as without the slash');
    return fail(problem('other rows than without the slash', 'publish-file'));
}
/** An unknown cursor must never give the first page again. A host that ignores cursors may not hand any out. */
function* runUnknownCursor({ base }) {
    const url = `${base}/v0.1/servers`;
    const use = yield* judgeCursorUse(url);
    if (use === 'refused')
        return pass('an unknown cursor is refused');
    if (use === 'broken')
        return fail(problem('an unknown cursor is answered neither with a list nor with a 4xx status', 'honour-cursor'));
    if (use === 'unclear')
        return skipped('the list is empty or cannot be read, so an ignored cursor cannot be told');
    if (use === 'other-rows') {
        const fallback = { check: 'T20', text: 'the walk with the cursors that the registry gives' };
        return limited(problem('status 200 with other rows for an unknown cursor', 'honour-cursor'), fallback);
    }
    const first = parseListPage(yield { url });
    const offered = first.kind === 'ok' && first.value.nextCursor !== undefined;
    if (offered)
        return fail(problem('the cursor is ignored, yet "nextCursor" is offered: clients loop for ever', 'drop-cursor'));
    return limited(problem('the cursor is ignored; none is offered, so no client loops', 'honour-cursor'), READ_FILES);
}
/** Programs that copy the whole registry: the official importer, crawlers, mirrors, catalogue builds. */
const IMPORTER_TRANSCRIPTS = [
    { id: 'T23', client: 'Official importer', request: 'GET /v0/servers?cursor=… to the end', run: runOfficialImporter },
    { id: 'T24', client: FILE_READERS, request: 'GET /v0.1/lists/all/first.json to the end', run: runFiles },
    { id: 'T25', client: FILE_READERS, request: 'GET with If-None-Match, HEAD', run: runConditional },
    { id: 'T26', client: 'awesome-copilot', request: 'GET /v0.1/servers/', run: runTrailingSlash },
];
/** What every client that pages relies on. */
const CURSOR_TRANSCRIPTS = [
    {
        id: 'T28',
        client: 'Any client',
        request: `GET /v0.1/servers?cursor=${UNKNOWN_CURSOR}`,
        run: runUnknownCursor,
    },
];

;// CONCATENATED MODULE: ./build/site/transcripts/older-clients.js




/** The official service dropped this path on 2025-10-17: where it is merely absent, `versions/latest` serves the need. */
function* runByName(facts) {
    if (facts.subjects.length === 0)
        return skipped(facts.whyNoSubject);
    const judged = yield* forEachSubject(facts, ({ name }) => readDetail({
        ...detailUrls(`${facts.base}/v0`, encodeComponent(name), ''),
        judgeReply: judgeSingleHop,
        read: readRowOf(name),
    }));
    if (judged.kind === 'ok')
        return pass(judged.value);
    if (!judged.missing)
        return fail(judged);
    return limited(judged, {
        check: 'T5',
        text: '/v0.1/servers/{name}/versions/latest, for clients later than October 2025',
    });
}
/** Clients of the API as it was before October 2025. */
const OLDER_CLIENT_TRANSCRIPTS = [
    { id: 'T9', client: 'Clients before 2025-10', request: 'GET /v0/servers/{name}', run: runByName },
];

;// CONCATENATED MODULE: ./build/site/transcripts/search-list.js


/**
 * Searches for `plan.term`, then for a listed name. Rows that do not match, with the first row of the plain list on
 * top, mean that the search is ignored: degraded, since the list itself answered. A search that does not find a listed
 * name fails.
 */
function* searchList(plan, facts) {
    const found = readSearch(plan, yield plan.request(plan.term));
    if (found.kind === 'problem')
        return fail(found);
    const [subject] = facts.subjects;
    if (subject === undefined)
        return skipped(`${facts.whyNoSubject}: an ignored search cannot be told from an empty result`);
    if (isIgnored(found.value.rows, plan.term, facts)) {
        const detail = `the search is ignored: the list comes back (${countOf(found.value.rows.length, 'row')}); fallback: ${plan.wholeList}`;
        return { kind: 'degraded', detail, remedy: 'search' };
    }
    const named = readSearch(plan, yield plan.request(subject.name));
    if (named.kind === 'problem')
        return fail(named);
    if (named.value.rows.some((row) => readName(row) === subject.name))
        return pass('rows are filtered, and a listed name is found');
    return fail(problem('a search for a listed name does not find it', 'search'));
}
function readSearch(plan, answer) {
    return plan.judgeAnswer(answer) ?? parseListPage(answer);
}
function isIgnored(rows, term, { firstKey }) {
    const [first] = rows;
    return first !== undefined && !matches(first, term) && toRowKey(first) === firstKey;
}
function matches(row, term) {
    const server = isRecord(row) && isRecord(row.server) ? row.server : {};
    return [server.name, server.description, server.title].some((text) => typeof text === 'string' && text.toLowerCase().includes(term.toLowerCase()));
}

;// CONCATENATED MODULE: ./build/site/transcripts/toolhive.js








const toolhive_CLIENT = 'ToolHive';
const PROBE_MS = 5_000;
const WALK_MS = 10_000;
const MAX_ROWS = 10_000;
const PROBE_QUERY = 'limit=1&version=latest';
const USE_FILE = { check: 'T18', text: 'registry.json, which ToolHive reads as a file' };
/** Whether ToolHive takes the URL for an API: in time, typed application/json, with `servers` and `metadata`; or 401/403. */
function judgeProbe(answer) {
    if (answer.kind === 'silence')
        return problem(`no answer: ${answer.reason}`, 'reachable');
    if (answer.elapsedMs > PROBE_MS)
        return problem(`the answer takes ${group(Math.round(answer.elapsedMs))} ms; ToolHive waits 5 s`);
    if (answer.status === 401 || answer.status === 403)
        return undefined;
    const page = parseListPage(answer);
    if (page.kind === 'problem')
        return page;
    const type = answer.headers['content-type'] ?? 'none';
    if (type.toLowerCase().includes('application/json'))
        return undefined;
    return problem(`the type is ${(0,foreign_text/* quoteForeignText */._z)(type)}, not application/json, so ToolHive takes the URL for a file`, 'content-type');
}
function* runProbe({ base }) {
    const answer = yield { url: `${base}/v0.1/servers?${PROBE_QUERY}` };
    const insecure = answer.kind === 'reply' ? judgeHttps(answer, base) : undefined;
    if (insecure)
        return fail(insecure);
    const refused = judgeProbe(answer);
    return refused ? limited(refused, USE_FILE) : pass('taken for an API: application/json, "servers", "metadata"');
}
function* runWalk({ base }) {
    const first = { url: `${base}/v0.1/servers?${PROBE_QUERY}` };
    let probe;
    const walk = walkList({
        first,
        next: (cursor) => ({ url: `${base}/v0.1/servers?cursor=${queryEscape(cursor)}&limit=100&version=latest` }),
        caps: { rows: MAX_ROWS, totalMs: WALK_MS },
        judgeReply: (reply) => judgeHttps(reply, base),
    });
    // The first answer is the probe's: a URL that does not pass it is never walked.
    let step = walk.next();
    for (let pages = 0; !step.done; pages += 1) {
        const answer = yield step.value;
        if (pages === 0)
            probe = judgeProbe(answer);
        if (probe)
            return skipped('ToolHive does not take this URL for an API (T14), so it does not walk');
        step = walk.next(answer);
    }
    const end = step.value;
    if (end.kind === 'problem')
        return fail(end);
    if (end.kind !== 'ended')
        return limited(problem(`${end.detail}, where ToolHive gives up`), USE_FILE);
    if (end.pages === 1)
        return pass(`${countOf(end.keys.size, 'row')} in one document, no cursor needed`);
    return pass(`${countOf(end.pages, 'page')}, ${countOf(end.keys.size, 'row')}, each once`);
}
function* runSearch(facts) {
    const { base } = facts;
    const plan = {
        term: 'foo',
        request: (term) => ({ url: `${base}/v0.1/servers?search=${queryEscape(term)}&version=latest` }),
        judgeAnswer: (answer) => (answer.kind === 'reply' ? judgeHttps(answer, base) : undefined),
        wholeList: 'the list itself, which ToolHive shows unfiltered',
    };
    return yield* searchList(plan, facts);
}
function* toolhive_runDetail(facts) {
    if (facts.subjects.length === 0)
        return skipped(facts.whyNoSubject);
    const judged = yield* forEachSubject(facts, ({ name }) => readDetail({
        ...detailUrls(`${facts.base}/v0.1`, pathEscape(name), '/versions/latest'),
        judgeReply: (reply) => judgeHttps(reply, facts.base),
        read: readRowOf(name),
    }));
    return judged.kind === 'ok' ? pass(judged.value) : fail(judged);
}
/** Where there is no file at all, ToolHive can still read the API; a file that is there must be right. */
function* runFile({ base }) {
    const answer = yield { url: `${base}/registry.json` };
    const insecure = answer.kind === 'reply' ? judgeHttps(answer, base) : undefined;
    if (insecure)
        return fail(insecure);
    const reply = judgeStatus(answer);
    if (reply.kind === 'problem') {
        return reply.missing
            ? limited(reply, { check: 'T14', text: 'the API, which ToolHive reads at the base URL' })
            : fail(reply);
    }
    const body = parseBody(reply.value);
    const count = body.kind === 'problem' ? body : countUpstreamServers(body.value);
    return count.kind === 'problem' ? fail(count) : pass(countOf(count.value, 'server'));
}
/** ToolHive's UpstreamRegistry: `$schema`, `version`, `meta.last_updated`, `data.servers` of plain server.json. */
function countUpstreamServers(body) {
    if (!isRecord(body))
        return problem('the file is not a JSON object', 'publish-file');
    const { meta, data } = body;
    const absent = ['$schema', 'version'].find((key) => typeof body[key] !== 'string');
    if (absent)
        return problem(`the file has no "${absent}"`, 'publish-file');
    if (!isRecord(meta) || typeof meta.last_updated !== 'string')
        return problem('the file has no "meta.last_updated"', 'publish-file');
    if (!isRecord(data) || !Array.isArray(data.servers))
        return problem('the file has no "data.servers" array', 'publish-file');
    const bad = data.servers.findIndex((server) => !isRecord(server) || typeof server.name !== 'string' || server.name === '');
    if (bad >= 0)
        return problem(`data.servers[${bad}] has no name (a plain server.json belongs there)`, 'publish-file');
    return ok(data.servers.length);
}
/** ToolHive's command line, against the API and against a file. */
const TOOLHIVE_TRANSCRIPTS = [
    { id: 'T14', client: toolhive_CLIENT, request: `GET /v0.1/servers?${PROBE_QUERY}`, run: runProbe },
    { id: 'T15', client: toolhive_CLIENT, request: 'GET /v0.1/servers?cursor=… to the end', run: runWalk },
    { id: 'T16', client: toolhive_CLIENT, request: 'GET /v0.1/servers?search=foo&version=latest', run: runSearch },
    { id: 'T17', client: toolhive_CLIENT, request: 'GET /v0.1/servers/{name}/versions/latest', run: toolhive_runDetail },
    { id: 'T18', client: 'ToolHive', request: 'GET /registry.json', run: runFile },
];

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/site/transcripts/toolhive-registry-server.js






const toolhive_registry_server_CLIENT = 'toolhive-registry-server';
const toolhive_registry_server_HEADERS = { accept: 'application/json' };
const CAPS = { pages: 1_000, rows: 100_000, bytesPerAnswer: 100 * 1024 * 1024, answerMs: 10_000 };
const WANTED_VERSION = '1.0.0';
const WANTED_MENTION = 'https://github.com/modelcontextprotocol/registry';
/** A description of an API is small; a larger document is not parsed. */
const MAX_OPENAPI_BYTES = 2 * 1024 * 1024;
function* runGate({ base }) {
    const reply = judgeStatus(yield { url: `${base}/openapi.yaml`, headers: toolhive_registry_server_HEADERS });
    const judged = reply.kind === 'problem' ? reply : judgeOpenApi(reply.value.body);
    return judged.kind === 'ok' ? pass(judged.value) : fail(judged);
}
function judgeOpenApi(bytes) {
    if (bytes.byteLength > MAX_OPENAPI_BYTES)
        return problem('openapi.yaml is larger than 2 MB', 'publish-file');
    let document;
    try {
        document = (0,dist/* parse */.qg)(new TextDecoder().decode(bytes));
    }
    catch {
        return problem('openapi.yaml is not YAML', 'publish-file');
    }
    const info = isRecord(document) && isRecord(document.info) ? document.info : {};
    if (info.version !== WANTED_VERSION) {
        const found = JSON.stringify(info.version)?.slice(0, 60) ?? 'absent';
        return problem(`info.version is ${found}; this client demands "${WANTED_VERSION}"`, 'publish-file');
    }
    if (typeof info.description === 'string' && info.description.includes(WANTED_MENTION))
        return ok('version and description as demanded');
    return problem(`info.description does not name ${WANTED_MENTION}, which this client demands`, 'publish-file');
}
/** Without `version`, so the list of all versions. A host that ignores queries gives the latest ones only. */
function* toolhive_registry_server_runWalk({ base }) {
    const first = `${base}/v0.1/servers?limit=100`;
    const end = yield* walkList({
        first: { url: first, headers: toolhive_registry_server_HEADERS },
        next: (cursor) => ({ url: `${first}&cursor=${queryEscape(cursor)}`, headers: toolhive_registry_server_HEADERS }),
        caps: CAPS,
    });
    if (end.kind === 'problem')
        return fail(end);
    const file = { check: 'T18', text: 'registry.json, which its git and file sources read' };
    if (end.kind === 'over-cap')
        return limited(problem(`${end.detail}, where this client gives up`), file);
    if (end.kind === 'stopped')
        return { kind: 'unproven', detail: end.detail };
    const counts = `${countOf(end.pages, 'page')}, ${countOf(end.keys.size, 'row')}`;
    if (end.pages > 1)
        return pass(`${counts}, each once`);
    const use = yield* judgeCursorUse(first, toolhive_registry_server_HEADERS);
    if (use !== 'ignored')
        return pass(counts);
    return limited(problem('one document, since this host ignores the query: latest versions only', 'honour-cursor'), {
        check: 'T24',
        text: 'lists/all/first.json and its pages, read as files',
    });
}
/** Stacklok's registry server with a source of kind `api`. */
const TOOLHIVE_SERVER_TRANSCRIPTS = [
    { id: 'T19', client: toolhive_registry_server_CLIENT, request: 'GET /openapi.yaml', run: runGate },
    { id: 'T20', client: toolhive_registry_server_CLIENT, request: 'GET /v0.1/servers?limit=100&cursor=… to the end', run: toolhive_registry_server_runWalk },
];

;// CONCATENATED MODULE: ./build/site/transcripts/vs-code-v0.js



/** The only `$schema` that VS Code's reader of flat rows accepts. */
const FLAT_SCHEMA = 'https://static.modelcontextprotocol.io/schemas/2025-07-09/server.schema.json';
/**
 * A `/v0` list as VS Code's v0 reader sees it: the current row shape, else the flat one of July 2025 (one bad row
 * rejects all); the cursor is `nextCursor`, else `next_cursor`.
 */
function readV0Page(answer) {
    const refused = answer.kind === 'reply' ? judgeCors(answer) : undefined;
    const reply = refused ?? judgeStatus(answer);
    if (reply.kind === 'problem')
        return reply;
    const parsed = parseBody(reply.value);
    if (parsed.kind === 'problem')
        return parsed;
    const body = parsed.value;
    if (!isRecord(body) || !Array.isArray(body.servers))
        return problem('the body has no "servers" array', 'publish-file');
    if (!isRecord(body.metadata))
        return problem('the body has no "metadata" object', 'publish-file');
    const rows = body.servers;
    const bad = rows.every(isFlatRow) ? undefined : judgeRows(rows);
    if (bad)
        return bad;
    const cursor = body.metadata.nextCursor ?? body.metadata.next_cursor;
    const nextCursor = typeof cursor === 'string' && cursor !== '' ? { nextCursor: cursor } : {};
    return ok({ fingerprint: fingerprintRows(rows), ...nextCursor });
}
function isFlatRow(row) {
    if (!isRecord(row) || row.$schema !== FLAT_SCHEMA)
        return false;
    return ['name', 'description', 'version'].every((key) => typeof row[key] === 'string' && row[key] !== '');
}

;// CONCATENATED MODULE: ./build/site/transcripts/vs-code.js








/** VS Code's gallery sends a simple GET from the renderer: an Origin, no headers of its own, redirects followed. */
const vs_code_HEADERS = { origin: VS_CODE_ORIGIN };
const vs_code_CLIENT = 'VS Code';
const LIST_QUERY = 'limit=50&version=latest';
function request(url) {
    return { url, headers: vs_code_HEADERS };
}
/** The gallery's start: one hop, readable by the renderer; the body is not read. */
function* probe(base, api) {
    const answer = yield request(`${base}/${api}/servers?limit=1`);
    if (answer.kind === 'silence')
        return problem(`no answer: ${answer.reason}`, 'reachable');
    const refused = judgeSingleHop(answer) ?? judgeCors(answer);
    if (refused)
        return refused;
    if (answer.status >= 200 && answer.status <= 299)
        return ok(`status ${answer.status} in one hop, readable across origins`);
    const status = judgeStatus(answer);
    return status.kind === 'problem' ? status : ok('');
}
function judgeList(answer) {
    const refused = answer.kind === 'reply' ? judgeCors(answer) : undefined;
    if (refused)
        return refused;
    const page = parseListPage(answer);
    const bad = page.kind === 'ok' ? judgeRows(page.value.rows) : undefined;
    return bad ?? page;
}
function* vs_code_runProbe({ base }) {
    const judged = yield* probe(base, 'v0.1');
    return judged.kind === 'ok' ? pass(judged.value) : fail(judged);
}
function* vs_code_runList({ base }) {
    const answer = yield request(`${base}/v0.1/servers?${LIST_QUERY}`);
    const page = judgeList(answer);
    if (page.kind === 'problem')
        return fail(page);
    const hops = answer.kind === 'reply' && answer.hops.length > 1 ? `, ${countOf(answer.hops.length - 1, 'redirect')}` : '';
    return pass(`${countOf(page.value.rows.length, 'row')}, ${page.value.nextCursor ? 'more pages follow' : 'one document'}${hops}`);
}
function* vs_code_runSearch(facts) {
    const plan = {
        term: 'foo bar',
        request: (term) => request(`${facts.base}/v0.1/servers?${LIST_QUERY}&search=${encodeComponent(term)}`),
        judgeAnswer: (answer) => {
            const page = judgeList(answer);
            return page.kind === 'problem' ? page : undefined;
        },
        wholeList: 'the list itself, which VS Code shows',
    };
    return yield* searchList(plan, facts);
}
function* runScroll({ base }) {
    const first = `${base}/v0.1/servers?${LIST_QUERY}`;
    const end = yield* walkList({
        first: request(first),
        // The cursor goes into the URL as it came, not encoded.
        next: (cursor) => request(`${first}&cursor=${cursor}`),
        sameRow: 'name',
        judgeReply: judgeCors,
        judgePage: ({ rows }) => judgeRows(rows),
    });
    if (end.kind === 'problem' && end.page === 1 && !end.repeat) {
        return skipped(`the first page cannot be read (T2): ${end.detail}`);
    }
    if (end.kind === 'problem')
        return fail(end);
    if (end.kind !== 'ended')
        return { kind: 'unproven', detail: end.detail };
    if (end.pages === 1)
        return skipped('one document, no cursor needed');
    return pass(`${countOf(end.pages, 'page')}, ${countOf(end.keys.size, 'server')}, each once`);
}
function judgeBrowserReply(reply) {
    return judgeSingleHop(reply) ?? judgeCors(reply);
}
function askLatest(root) {
    return ({ name }) => readDetail({
        ...detailUrls(root, encodeComponent(name), '/versions/latest'),
        headers: vs_code_HEADERS,
        judgeReply: judgeBrowserReply,
        read: readRowOf(name),
    });
}
function* vs_code_runDetail(facts) {
    if (facts.subjects.length === 0)
        return skipped(facts.whyNoSubject);
    const judged = yield* forEachSubject(facts, askLatest(`${facts.base}/v0.1`));
    return judged.kind === 'ok' ? pass(judged.value) : fail(judged);
}
function* runExactVersion(facts) {
    if (facts.subjects.length === 0)
        return skipped(facts.whyNoSubject);
    const judged = yield* forEachSubject(facts, ({ name, version }) => readDetail({
        ...detailUrls(`${facts.base}/v0.1`, encodeComponent(name), `/versions/${encodeComponent(version)}`),
        headers: vs_code_HEADERS,
        judgeReply: judgeBrowserReply,
        read: readRowOf(name, version),
    }));
    return judged.kind === 'ok' ? pass(judged.value) : fail(judged);
}
/** T1, T2, T4 (one page on) and T5 under `/v0`, which VS Code asks only when `/v0.1` does not answer. */
function* runV0(facts) {
    const judged = yield* readV0(facts);
    if (judged.kind === 'ok')
        return pass(judged.value);
    const remedy = judged.remedy ? { remedy: judged.remedy } : {};
    const fallback = { check: 'T1', text: '/v0.1 answers, and VS Code asks /v0 only when it does not' };
    return limited({ detail: judged.detail, ...remedy }, fallback);
}
function* readV0(facts) {
    const { base, subjects } = facts;
    const probed = yield* probe(base, 'v0');
    if (probed.kind === 'problem')
        return probed;
    const list = `${base}/v0/servers?${LIST_QUERY}`;
    const page = readV0Page(yield request(list));
    if (page.kind === 'problem')
        return page;
    const { nextCursor, fingerprint } = page.value;
    if (nextCursor !== undefined) {
        const second = readV0Page(yield request(`${list}&cursor=${nextCursor}`));
        if (second.kind === 'problem')
            return { ...second, detail: `page 2: ${second.detail}` };
        if (second.value.fingerprint === fingerprint) {
            return problem('page 2: the same rows as the page before: this client would loop for ever', 'drop-cursor');
        }
    }
    if (subjects.length === 0)
        return ok('probe and list');
    const detail = yield* forEachSubject(facts, askLatest(`${base}/v0`));
    return detail.kind === 'problem' ? detail : ok(`probe, list, ${detail.value}`);
}
function* runById(facts) {
    const subjects = facts.subjects.filter(({ uuid }) => uuid !== undefined);
    if (subjects.length === 0)
        return skipped(facts.whyNoSubject || 'the rows carry no server id');
    const judged = yield* forEachSubject({ ...facts, subjects }, ({ name, uuid = '' }) => readDetail({
        url: `${facts.base}/v0/servers/${encodeComponent(uuid)}`,
        headers: vs_code_HEADERS,
        judgeReply: judgeCors,
        read: readRowOf(name),
    }));
    return judged.kind === 'ok' ? pass(judged.value) : fail(judged);
}
/** VS Code's gallery, and the two paths that Copilot's policy documentation asks for. */
const VS_CODE_TRANSCRIPTS = [
    { id: 'T1', client: vs_code_CLIENT, request: 'GET /v0.1/servers?limit=1', run: vs_code_runProbe },
    { id: 'T2', client: vs_code_CLIENT, request: `GET /v0.1/servers?${LIST_QUERY}`, run: vs_code_runList },
    { id: 'T3', client: vs_code_CLIENT, request: 'GET /v0.1/servers?…&search=foo%20bar', run: vs_code_runSearch },
    { id: 'T4', client: vs_code_CLIENT, request: 'GET /v0.1/servers?…&cursor=… to the end', run: runScroll },
    { id: 'T5', client: vs_code_CLIENT, request: 'GET /v0.1/servers/{name}/versions/latest', run: vs_code_runDetail },
    { id: 'T6', client: 'Copilot policy', request: 'GET /v0.1/servers/{name}/versions/{version}', run: runExactVersion },
    { id: 'T7', client: 'VS Code on v0', request: 'GET /v0/… when /v0.1 does not answer', run: runV0 },
    { id: 'T8', client: 'VS Code on v0', request: 'GET /v0/servers/{uuid}', run: runById },
];

;// CONCATENATED MODULE: ./build/site/transcripts/vs-code-allow-list.js



/**
 * The preflight that the Authorization header forces. `*` in Access-Control-Allow-Headers does not cover
 * Authorization (Fetch standard, CORS-preflight fetch), and a preflight follows no redirect.
 */
function* runPreflight({ base }) {
    const answer = yield {
        method: 'OPTIONS',
        url: `${base}/v0.1/servers`,
        headers: {
            origin: VS_CODE_ORIGIN,
            'access-control-request-method': 'GET',
            'access-control-request-headers': 'authorization',
        },
    };
    const refused = judgePreflight(answer);
    if (!refused)
        return pass('Authorization and GET are allowed');
    if (answer.kind === 'silence')
        return fail(refused);
    return limited(refused, { check: 'T2', text: 'anonymous simple GET, which needs no preflight' });
}
function judgePreflight(answer) {
    if (answer.kind === 'silence')
        return problem(`no answer: ${answer.reason}`, 'reachable');
    const { status, headers, hops } = answer;
    if (hops.length > 1)
        return problem('OPTIONS is redirected, which a preflight does not follow', 'preflight');
    if (status < 200 || status > 299)
        return problem(`OPTIONS is answered with status ${status}`, 'preflight');
    if (!allowsOrigin(headers))
        return problem('OPTIONS has no Access-Control-Allow-Origin', 'preflight');
    const methods = tokens(headers['access-control-allow-methods']);
    if (!methods.includes('get') && !methods.includes('*')) {
        return problem(`Access-Control-Allow-Methods is "${(0,foreign_text/* quoteForeignText */._z)(methods.join(', '))}", without GET`, 'preflight');
    }
    const allowed = tokens(headers['access-control-allow-headers']);
    if (allowed.includes('authorization'))
        return undefined;
    return problem(`Access-Control-Allow-Headers is "${(0,foreign_text/* quoteForeignText */._z)(allowed.join(', '))}", without Authorization`, 'preflight');
}
function tokens(header = '') {
    return header.split(',').map((token) => token.trim().toLowerCase());
}
/** VS Code's enterprise allow-list, which sends a token. */
const ALLOW_LIST_TRANSCRIPTS = [
    { id: 'T27', client: 'VS Code enterprise allow-list', request: 'OPTIONS /v0.1/servers', run: runPreflight },
];

;// CONCATENATED MODULE: ./build/site/transcripts/transcripts.js








/** T1 to T28 in order: every request that a known client sends to a registry. */
const TRANSCRIPTS = [
    ...VS_CODE_TRANSCRIPTS,
    ...OLDER_CLIENT_TRANSCRIPTS,
    ...COPILOT_CLI_TRANSCRIPTS,
    ...TOOLHIVE_TRANSCRIPTS,
    ...TOOLHIVE_SERVER_TRANSCRIPTS,
    ...DOCKER_TRANSCRIPTS,
    ...IMPORTER_TRANSCRIPTS,
    ...ALLOW_LIST_TRANSCRIPTS,
    ...CURSOR_TRANSCRIPTS,
];
const CLOSED = 'closed source: its documentation names the paths of T2, T5 and T6, but how it pages, spells names and judges types is not known';
/** Clients that nobody outside has read: shown, never counted. */
const UNPROVEN_CLIENTS = ['Visual Studio', 'JetBrains', 'Eclipse', 'Xcode'].map((client) => ({ client, request: 'GET /v0.1/servers', detail: CLOSED }));

// EXTERNAL MODULE: ./build/commands/world.js + 27 modules
var commands_world = __webpack_require__(95241);
;// CONCATENATED MODULE: ./build/commands/doctor.js






const ANSWER_TIMEOUT_MS = 60_000;
const REACHABLE_TIMEOUT_MS = 10_000;
const MAX_ANSWER_BYTES = 200 * 1024 * 1024;
/** After so many time-outs in a row nothing more is sent: a dead host would cost a minute per request. */
const MAX_TIMEOUTS_IN_A_ROW = 3;
const MAX_WAITS_PER_REQUEST = 2;
const MAX_WAIT_MS = 30_000;
/**
 * Replays the requests of real clients against any registry, one after the other, and says which of them it serves.
 * Throws UserError for a URL that is none, and UpstreamError when the very first request gets no answer at all; every
 * later failure is a check result.
 */
async function runDoctor({ url }, world) {
    const parsed = parseBaseUrl(url);
    if (parsed === undefined) {
        throw new commands_world/* UserError */.yo(`"${(0,foreign_text/* quoteForeignText */._z)(url)}" is not an http or https URL.`, 'Give the base URL of a registry, such as https://registry.example.com.');
    }
    const { base, notes } = parsed;
    const sender = createSender(base, world);
    const facts = await converse(surveyRegistry(base), sender);
    const concluded = [];
    const progress = world.console.progress('doctor', TRANSCRIPTS.length);
    try {
        for (const [index, { run, ...transcript }] of TRANSCRIPTS.entries()) {
            progress.update(index, `${transcript.id} ${transcript.client}`);
            concluded.push({ transcript, outcome: await converse(run(facts), sender) });
        }
    }
    finally {
        progress.finish();
    }
    const checks = settleChecks(concluded, UNPROVEN_CLIENTS);
    return { url: base, verdict: judgeOverall(checks), notes, checks };
}
/** Carries a conversation through: sends what it asks for, and hands back what came. */
async function converse(script, sender) {
    let step = script.next();
    while (!step.done)
        step = script.next(await sender(step.value));
    return step.value;
}
function createSender(base, world) {
    let first = true;
    let timeouts = 0;
    return async (request) => {
        world.signal.throwIfAborted();
        if (timeouts >= MAX_TIMEOUTS_IN_A_ROW)
            return { kind: 'silence', reason: 'the host has stopped answering', elapsedMs: 0 };
        const answer = await sendPatiently(request, world);
        if (first && answer.kind === 'silence')
            await checkReachable(base, answer, world);
        first = false;
        timeouts = answer.kind === 'silence' && answer.elapsedMs >= ANSWER_TIMEOUT_MS ? timeouts + 1 : 0;
        return answer;
    };
}
/**
 * The first request got nothing: a list over the caps, or a host that is not there? Only the latter is thrown; one
 * short request tells them apart.
 */
async function checkReachable(base, { reason }, world) {
    const again = await send({ method: 'HEAD', url: `${base}/` }, world, REACHABLE_TIMEOUT_MS);
    if (again.kind === 'reply')
        return;
    throw new commands_world/* UpstreamError */.gA(`${base} does not answer: ${reason}`, { host: new URL(base).host, attempts: 2 });
}
/** Waits and asks again on 429, so that a limit of the host is not taken for a defect; nothing else is retried. */
async function sendPatiently(request, world) {
    for (let waits = 0;; waits += 1) {
        const answer = await send(request, world);
        if (answer.kind === 'silence' || answer.status !== 429 || waits === MAX_WAITS_PER_REQUEST)
            return answer;
        const seconds = Number(answer.headers['retry-after'] ?? 1);
        await world.clock.sleep(Math.min(seconds >= 0 ? seconds * 1000 : 1000, MAX_WAIT_MS), world.signal);
        world.signal.throwIfAborted();
    }
}
async function send(request, world, timeoutMs = ANSWER_TIMEOUT_MS) {
    const start = world.clock.elapsedMs();
    try {
        const response = await world.http.exchange({
            ...request,
            timeoutMs,
            maxBytes: MAX_ANSWER_BYTES,
        });
        const { redirects, body, ...last } = response;
        const elapsedMs = world.clock.elapsedMs() - start;
        return { kind: 'reply', status: last.status, headers: last.headers, body, hops: [...redirects, last], elapsedMs };
    }
    catch (error) {
        world.signal.throwIfAborted();
        // A redirect to something that is no http URL arrives as another error than UpstreamError.
        const reason = error instanceof Error ? error.message : String(error);
        return { kind: 'silence', reason: (0,foreign_text/* quoteForeignText */._z)(reason), elapsedMs: world.clock.elapsedMs() - start };
    }
}

;// CONCATENATED MODULE: ./build/site/transcripts/remedies.js
/** What the operator can change so that a client is served, by cause. */
const REMEDIES = {
    'decode-slash': 'Add a rewrite or function that decodes %2F to / before the file is looked up (nginx and Caddy decode by themselves; `build --host nginx` or `--host caddy` writes their files).',
    'content-type': 'Serve the API as application/json. GitHub Pages cannot; a host with configurable types can (`build --host nginx` or `--host caddy` writes the rules).',
    cors: 'Send `Access-Control-Allow-Origin: *` with every answer, redirects and errors included.',
    'no-redirect': 'Answer this path directly, without a redirect: publish the file at exactly this path, or rewrite to it.',
    preflight: 'Answer OPTIONS with 204, `Access-Control-Allow-Methods: GET, OPTIONS` and `Access-Control-Allow-Headers: Authorization, Content-Type` (GitHub Pages cannot).',
    'true-404': 'Answer unknown names with status 404 and a JSON body: remove the catch-all page or rewrite.',
    'honour-cursor': 'Let `?cursor=` and `?version=` choose the page, and answer 404 to an unknown cursor (`build --host nginx` or `--host caddy` writes the rules).',
    'drop-cursor': 'Remove `nextCursor` from the list until this host honours `?cursor=`: clients follow it for ever.',
    https: 'Keep every hop on https, and redirect only to https URLs.',
    'fix-rows': 'Correct the rows named above in the data, and build again.',
    'publish-file': 'Publish the missing or wrong file: run `build` again and deploy the whole output folder.',
    etag: 'Answer `If-None-Match` with 304 when the ETag is the same; check that a proxy or CDN keeps the ETag.',
    search: 'Search on the server needs a host that runs code, such as an edge function or `preview --emulate live`.',
    reachable: 'Make the registry answer anonymous GET requests with status 200, without limits that a single reader meets.',
};

;// CONCATENATED MODULE: ./build/commands/render-doctor.js

const MARKS = {
    pass: '✓',
    degraded: '~',
    fail: '✗',
    skipped: '–',
    unproven: '?',
};
const COLOURS = {
    pass: '32',
    degraded: '33',
    fail: '31',
    skipped: '2',
    unproven: '36',
};
const SUMMARY = {
    pass: 'every client that was tested is served',
    degraded: 'every client that was tested is served, some by a fallback',
    fail: 'some clients are not served',
};
/**
 * The report for a terminal: notes, one section per client (mark, transcript, request, verdict, detail), then which
 * clients the registry serves, which not, and what to change on the host.
 */
function renderDoctor(report, options) {
    const paint = (code, text) => (options.colour ? `\u001b[${code}m${text}\u001b[0m` : text);
    const clients = groupByClient(report.checks);
    const width = Math.max(...report.checks.map(({ request }) => request.length));
    const sections = [...clients].map(([client, checks]) => [paint('1', client), ...checks.flatMap((check) => renderCheck(check, width, paint))].join('\n'));
    return [
        [`Registry ${paint('1', report.url)}`, ...report.notes].join('\n'),
        ...sections,
        [...renderClients(clients), ...renderRemedies(report.checks)].join('\n'),
        `${paint(`1;${COLOURS[report.verdict]}`, report.verdict)}: ${SUMMARY[report.verdict]}`,
    ].join('\n\n');
}
function groupByClient(checks) {
    const clients = new Map();
    for (const check of checks) {
        const known = clients.get(check.client);
        if (known)
            known.push(check);
        else
            clients.set(check.client, [check]);
    }
    return clients;
}
function renderCheck({ id, request, verdict, detail }, width, paint) {
    const mark = paint(COLOURS[verdict], MARKS[verdict]);
    const head = `  ${mark} ${id.padEnd(3)}  ${request.padEnd(width)}  ${paint(COLOURS[verdict], verdict)}`;
    return [head, `         ${paint('2', detail)}`];
}
/** Which clients are served, which not: the worst of a client's checks speaks for it. */
function renderClients(clients) {
    const lines = [
        ['Serves', 'pass'],
        ['Serves with a fallback', 'degraded'],
        ['Does not serve', 'fail'],
        ['Not known', 'unproven'],
        ['Not tested', 'skipped'],
    ];
    return lines.flatMap(([label, verdict]) => {
        const names = [...clients].filter(([, checks]) => judgeClient(checks) === verdict).map(([client]) => client);
        return names.length > 0 ? [`${label}: ${names.join(', ')}.`] : [];
    });
}
function judgeClient(checks) {
    const order = ['fail', 'degraded', 'pass', 'unproven', 'skipped'];
    return order.find((verdict) => checks.some((check) => check.verdict === verdict)) ?? 'skipped';
}
function renderRemedies(checks) {
    const helped = new Map();
    for (const { id, verdict, remedy } of checks) {
        if (remedy === undefined || (verdict !== 'fail' && verdict !== 'degraded'))
            continue;
        helped.set(REMEDIES[remedy], [...(helped.get(REMEDIES[remedy]) ?? []), id]);
    }
    if (helped.size === 0)
        return [];
    return ['To serve more:', ...[...helped].map(([text, ids]) => `  → ${ids.join(', ')}: ${text}`)];
}

// EXTERNAL MODULE: ./build/cli/exit-codes.js
var exit_codes = __webpack_require__(65158);
// EXTERNAL MODULE: ./build/cli/run-command.js
var run_command = __webpack_require__(13080);
;// CONCATENATED MODULE: ./build/cli/run-doctor.js




function createDoctorRunner(world) {
    return async ([url = ''], given) => {
        const report = await runDoctor({ url }, world);
        if (given.json)
            (0,run_command/* printJson */.Q)(report, world);
        else
            world.console.out(renderDoctor(report, world.console));
        return report.verdict === 'fail' ? exit_codes/* EXIT */.d.fail : exit_codes/* EXIT */.d.pass;
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





/***/ })

};
