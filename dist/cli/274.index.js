export const id = 274;
export const ids = [274,964];
export const modules = {

/***/ 5964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gA: () => (/* reexport */ UpstreamError),
  yo: () => (/* reexport */ UserError),
  q7: () => (/* binding */ breathe),
  createWorld: () => (/* binding */ createWorld)
});

;// CONCATENATED MODULE: ./build/io/clock.js
/** The clock of this machine. `sleep` ends early, without an error, when the signal aborts. */
function createClock() {
    return {
        now: () => `${new Date().toISOString().slice(0, 19)}Z`,
        elapsedMs: () => performance.now(),
        sleep: (ms, signal) => new Promise((resolve) => {
            const timer = setTimeout(done, ms);
            function done() {
                clearTimeout(timer);
                signal?.removeEventListener('abort', done);
                resolve();
            }
            signal?.addEventListener('abort', done);
        }),
    };
}

// EXTERNAL MODULE: ./build/io/console.js
var console = __webpack_require__(1344);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/io/files.js





function createFiles() {
    return {
        read: (path) => external_node_fs_.readFileSync(path),
        readIfPresent,
        write: (path, bytes) => writeWith('w', path, bytes),
        writeNew: (path, bytes) => writeWith('wx', path, bytes),
        writeAtomic: (path, bytes) => writeAtomic(path, bytes),
        replace,
        createExclusive,
        rename: (from, to) => external_node_fs_.renameSync(from, to),
        remove: (path) => external_node_fs_.rmSync(path, { force: true }),
        removeTree: (path) => external_node_fs_.rmSync(path, { recursive: true, force: true, maxRetries: 3 }),
        makeDirectory: (path) => void external_node_fs_.mkdirSync(path, { recursive: true }),
        removeEmptyDirectory,
        stat,
        names: (path) => external_node_fs_.readdirSync(path),
        resolveLinks,
        list,
        stream: streamFile,
        makeTemporaryDirectory: (prefix) => external_node_fs_.mkdtempSync(prefix),
    };
}
function readIfPresent(path) {
    try {
        return external_node_fs_.readFileSync(path);
    }
    catch (error) {
        if (isErrno(error, 'ENOENT') || isErrno(error, 'ENOTDIR'))
            return undefined;
        throw error;
    }
}
/** Node names no path when the disk fills up in the middle of a write; people need it. */
function writeWith(flag, path, bytes) {
    try {
        external_node_fs_.writeFileSync(path, bytes, { flag });
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && !('path' in error))
            Object.assign(error, { path });
        throw error;
    }
}
function writeAtomic(path, bytes, mode) {
    // A name that nobody can have put a link at, and a flag that follows none.
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        writeWith('wx', temporary, bytes);
        if (mode !== undefined)
            external_node_fs_.chmodSync(temporary, mode);
        external_node_fs_.renameSync(temporary, path);
    }
    catch (error) {
        external_node_fs_.rmSync(temporary, { force: true });
        throw error;
    }
}
function replace(path, bytes) {
    const found = external_node_fs_.lstatSync(path);
    if (!found.isFile())
        throw Object.assign(new Error(`EINVAL: not a plain file, '${path}'`), { code: 'EINVAL', path });
    writeAtomic(path, bytes, found.mode & 0o7777);
}
function createExclusive(path, bytes) {
    try {
        writeWith('wx', path, bytes);
        return true;
    }
    catch (error) {
        if (isErrno(error, 'EEXIST'))
            return false;
        if (isErrno(error, 'ENOSPC') || isErrno(error, 'EDQUOT') || isErrno(error, 'EIO'))
            external_node_fs_.rmSync(path, { force: true });
        throw error;
    }
}
const EXPECTED_ON_RMDIR = new Set(['ENOTEMPTY', 'EEXIST', 'ENOENT', 'ENOTDIR']);
function removeEmptyDirectory(path) {
    try {
        external_node_fs_.rmdirSync(path);
        return true;
    }
    catch (error) {
        if (EXPECTED_ON_RMDIR.has(codeOf(error)))
            return false;
        throw error;
    }
}
function stat(path) {
    try {
        const found = external_node_fs_.lstatSync(path, { throwIfNoEntry: false });
        return (found && {
            kind: kindOf(found),
            size: found.size,
            changedMs: found.ctimeMs,
            device: found.dev,
            inode: found.ino,
        });
    }
    catch (error) {
        if (isErrno(error, 'ENOTDIR'))
            return undefined;
        throw error;
    }
}
function resolveLinks(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch (error) {
        if (isErrno(error, 'ENOENT') || isErrno(error, 'ENOTDIR'))
            return undefined;
        throw error;
    }
}
function list(root, options = {}) {
    if (stat(root)?.kind !== 'directory')
        return [];
    const listed = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of readFolder(folder === '' ? root : `${root}/${folder}`)) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            const kind = kindOf(entry);
            if (kind === 'directory')
                folders.push(path);
            if (kind !== 'directory' || options.directories)
                listed.push({ path, kind });
        }
    }
    return listed;
}
/** A folder whose name is not UTF-8 is listed under a name that leads nowhere: what is in it cannot be named either. */
function readFolder(path) {
    try {
        return external_node_fs_.readdirSync(path, { withFileTypes: true });
    }
    catch (error) {
        if (isErrno(error, 'ENOENT'))
            return [];
        throw error;
    }
}
function kindOf(entry) {
    if (entry.isSymbolicLink())
        return 'symlink';
    if (entry.isDirectory())
        return 'directory';
    return entry.isFile() ? 'file' : 'other';
}
async function* streamFile(path) {
    const head = Buffer.alloc(2);
    const fd = external_node_fs_.openSync(path, 'r');
    try {
        external_node_fs_.readSync(fd, head, 0, 2, 0);
    }
    finally {
        external_node_fs_.closeSync(fd);
    }
    const source = external_node_fs_.createReadStream(path, { highWaterMark: 1 << 18 });
    if (head[0] === 0x1f && head[1] === 0x8b)
        yield* (0,external_node_stream_.pipeline)(source, (0,external_node_zlib_.createGunzip)(), () => { });
    else
        yield* source;
}
function isErrno(error, code) {
    return codeOf(error) === code;
}
function codeOf(error) {
    return error instanceof Error ? String(error.code) : '';
}

// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(4942);
;// CONCATENATED MODULE: ./build/io/errors.js
/**
 * The two errors that are ours to throw; anything else that is thrown is a bug of this project.
 * Both are caught once, in the entry (`cli/`, `action/`).
 */
class UserError extends Error {
    /** What the person can do next: one sentence. */
    hint;
    constructor(message, hint, options) {
        super(message, options);
        this.name = 'UserError';
        this.hint = hint;
    }
}
/** Another machine did not do its part: no answer, a refusal, or an answer that cannot be used. */
class UpstreamError extends Error {
    host;
    attempts;
    status;
    constructor(message, failure, options) {
        super(message, options);
        this.name = 'UpstreamError';
        this.host = failure.host;
        this.attempts = failure.attempts;
        this.status = failure.status;
    }
}

;// CONCATENATED MODULE: ./build/io/http.js


const USER_AGENT = 'mcp-git-registry';
const DEFAULT_TIMEOUT_MS = 30_000;
const DEFAULT_MAX_BYTES = 100 * 1024 * 1024;
const MAX_HOPS = 10;
const MAX_ATTEMPTS = 4;
const FIRST_RETRY_MS = 500;
const MAX_RETRY_AFTER_MS = 60_000;
function createHttp(clock, signal) {
    const exchange = (request) => followRedirects(request);
    return { exchange, fetchDocument: (request) => fetchWithRetries(exchange, request, { clock, signal }) };
}
async function followRedirects(request) {
    const redirects = [];
    let url = checkUrl(request.url);
    let { headers } = request;
    for (;;) {
        const response = await sendOnce({ ...request, url, ...(headers ? { headers } : {}) });
        const location = response.headers.location;
        if (response.status < 300 || response.status > 399 || location === undefined || response.status === 304) {
            return { ...response, redirects };
        }
        redirects.push({ url: response.url, status: response.status, headers: response.headers });
        if (redirects.length > MAX_HOPS)
            throw failure(url, 1, `more than ${MAX_HOPS} redirects`);
        const next = resolveRedirect(location, url);
        if (new URL(next).origin !== new URL(url).origin)
            headers = withoutCredentials(headers);
        url = next;
    }
}
/** A server's `Location` is a stranger's text: what is no http URL ends the exchange. */
function resolveRedirect(location, from) {
    const target = URL.canParse(location, from) ? new URL(location, from) : undefined;
    if (target?.protocol === 'http:' || target?.protocol === 'https:')
        return target.href;
    throw failure(from, 1, `it redirects to ${JSON.stringify(location.slice(0, 100))}, which is no http address`);
}
/** A redirect to another origin must not carry what was meant for the first one. */
function withoutCredentials(headers) {
    const kept = Object.entries(headers ?? {}).filter(([name]) => !/^(?:authorization|cookie)$/i.test(name));
    return Object.fromEntries(kept);
}
async function sendOnce(request) {
    const timeoutMs = request.timeoutMs ?? DEFAULT_TIMEOUT_MS;
    const client = new lib/* HttpClient */.Qq(USER_AGENT, [], {
        allowRedirects: false,
        allowRetries: false,
        socketTimeout: timeoutMs,
    });
    let timer;
    try {
        const late = new Promise((_, reject) => {
            timer = setTimeout(() => reject(failure(request.url, 1, `no complete answer within ${timeoutMs} ms`)), timeoutMs);
        });
        return await Promise.race([readAnswer(client, request), late]);
    }
    catch (error) {
        if (error instanceof UpstreamError)
            throw error;
        throw failure(request.url, 1, error instanceof Error ? error.message || error.name : String(error), error);
    }
    finally {
        clearTimeout(timer);
        client.dispose();
    }
}
async function readAnswer(client, request) {
    const answer = await client.request(request.method ?? 'GET', request.url, null, { ...request.headers });
    const maxBytes = request.maxBytes ?? DEFAULT_MAX_BYTES;
    const chunks = [];
    let size = 0;
    for await (const chunk of answer.message) {
        size += chunk.length;
        if (size > maxBytes) {
            answer.message.destroy();
            throw failure(request.url, 1, `the answer is larger than ${maxBytes} bytes`);
        }
        chunks.push(chunk);
    }
    const headers = {};
    for (const [name, value] of Object.entries(answer.message.headers)) {
        if (value !== undefined)
            headers[name] = Array.isArray(value) ? value.join(', ') : value;
    }
    return { url: request.url, status: answer.message.statusCode ?? 0, headers, body: Buffer.concat(chunks) };
}
async function fetchWithRetries(exchange, request, { clock, signal }) {
    for (let attempt = 1;; attempt += 1) {
        let waitMs = FIRST_RETRY_MS * 2 ** (attempt - 1);
        try {
            const response = await exchange(request);
            if (response.status === 200)
                return response;
            if (!isWorthRetrying(response.status) || attempt === MAX_ATTEMPTS) {
                throw failure(request.url, attempt, `the answer was status ${response.status}`, undefined, response.status);
            }
            waitMs = retryAfterMs(response.headers['retry-after']) ?? waitMs;
        }
        catch (error) {
            if (!(error instanceof UpstreamError) || error.status !== undefined)
                throw error;
            if (attempt === MAX_ATTEMPTS) {
                throw new UpstreamError(error.message, { host: error.host, attempts: attempt }, { cause: error });
            }
        }
        await clock.sleep(waitMs, signal);
        signal.throwIfAborted();
    }
}
function isWorthRetrying(status) {
    return status === 408 || status === 429 || status >= 500;
}
function retryAfterMs(header) {
    if (header === undefined || !/^\d+$/.test(header))
        return undefined;
    return Math.min(Number(header) * 1000, MAX_RETRY_AFTER_MS);
}
function checkUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url?.protocol === 'http:' || url?.protocol === 'https:')
        return url.href;
    throw new UserError(`"${text}" is not an http or https URL.`, 'Give a URL such as https://registry.example.com.');
}
function failure(url, attempts, reason, cause, status) {
    const host = URL.canParse(url) ? new URL(url).host : url;
    return new UpstreamError(`${url}: ${reason}.`, { host, attempts, ...(status === undefined ? {} : { status }) }, { cause });
}

;// CONCATENATED MODULE: ./build/io/input.js
/**
 * Standard input, as far as `maxBytes` and one byte more: enough to know that it is too large. What follows is not
 * waited for.
 */
async function readInput(maxBytes, stream = process.stdin) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        chunks.push(chunk);
        size += chunk.byteLength;
        if (size > maxBytes)
            break;
    }
    return Buffer.concat(chunks).subarray(0, maxBytes + 1);
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
;// CONCATENATED MODULE: ./build/io/memory.js


const MAX_GARBAGE_BYTES = 64_000_000;
let collect;
let liveBytes = 0;
/**
 * Collects garbage once the heap has grown by 64 MB since the last time. V8 lets its heap grow to several times what
 * is alive before it looks; a build of 48,000 versions then takes 600 MB where 400 do. Costs microseconds when there is
 * nothing to do. Call it between steps of long work.
 */
function relieveMemory() {
    const used = (0,external_node_v8_.getHeapStatistics)().used_heap_size;
    if (used - liveBytes < MAX_GARBAGE_BYTES)
        return;
    if (!collect) {
        (0,external_node_v8_.setFlagsFromString)('--expose-gc');
        collect = (0,external_node_vm_.runInNewContext)('gc');
    }
    collect();
    liveBytes = (0,external_node_v8_.getHeapStatistics)().used_heap_size;
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./build/io/serve.js


const MAX_PORTS_TRIED = 20;
const MAX_PORT = 65_535;
const LISTEN_REFUSALS = new Set(['EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EAFNOSUPPORT']);
/** Serves `handler` over HTTP. A handler that throws answers 500 and the server goes on. HEAD is answered without a body. */
async function listen(handler, options) {
    const server = (0,external_node_http_.createServer)((request, response) => void answer(handler, request, response));
    for (let tried = 0;; tried += 1) {
        const port = options.port + tried;
        try {
            await listenOnce(server, options.host, port);
            break;
        }
        catch (error) {
            const code = error.code ?? '';
            if (code !== 'EADDRINUSE')
                throw cannotListen(options.host, port, error);
            if (!options.orNext || tried + 1 >= MAX_PORTS_TRIED || port === MAX_PORT)
                throw portTaken(port, error);
        }
    }
    return { port: server.address().port, close: () => closeServer(server) };
}
async function answer(handler, request, response) {
    const headers = request.headers;
    const method = request.method ?? 'GET';
    let result;
    try {
        result = await handler({ method, target: toOriginForm(request.url ?? '/'), headers });
    }
    catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        result = {
            status: 500,
            headers: { 'content-type': 'application/problem+json' },
            body: JSON.stringify({ title: 'Internal Server Error', status: 500, detail }),
        };
    }
    const body = typeof result.body === 'string' ? Buffer.from(result.body) : result.body;
    const bodiless = result.status === 304 || result.status === 204;
    response.writeHead(result.status, bodiless ? result.headers : { ...result.headers, 'content-length': body.byteLength });
    response.end(method === 'HEAD' || bodiless ? undefined : body);
}
function toOriginForm(target) {
    if (target.startsWith('/') || !URL.canParse(target))
        return target;
    const { pathname, search } = new URL(target);
    return `${pathname}${search}`;
}
function listenOnce(server, host, port) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
            server.off('error', reject);
            resolve();
        });
    });
}
function closeServer(server) {
    return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
    });
}
function portTaken(port, cause) {
    return new UserError(`Port ${port} is already in use.`, 'Choose another one, or 0 for any free port.', { cause });
}
function cannotListen(host, port, cause) {
    const code = cause.code ?? '';
    if (!LISTEN_REFUSALS.has(code))
        return cause;
    const hint = code === 'EACCES' ? 'Choose a port of 1024 or above.' : 'Choose an address of this machine.';
    return new UserError(`Cannot listen on ${host}, port ${port} (${code}).`, hint, { cause });
}

;// CONCATENATED MODULE: ./build/commands/world.js








function createWorld(signal) {
    const clock = createClock();
    return {
        files: createFiles(),
        http: createHttp(clock, signal),
        clock,
        console: (0,console/* createConsole */.s)(),
        readInput: (maxBytes) => readInput(maxBytes),
        listen: listen,
        signal,
    };
}
/** Lets signals and timers run during long synchronous work; throws the abort reason after Ctrl-C. */
async function breathe(signal) {
    relieveMemory();
    await new Promise((resolve) => setImmediate(resolve));
    signal.throwIfAborted();
}


/***/ }),

/***/ 1735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _z: () => (/* binding */ quoteForeignText),
/* harmony export */   jH: () => (/* binding */ spellOutControls),
/* harmony export */   op: () => (/* binding */ neutraliseText),
/* harmony export */   q: () => (/* binding */ stringifySafely)
/* harmony export */ });
const MAX_QUOTED_CHARS = 200;
/** Control characters (also C1, and the Unicode direction marks and overrides) become `\u{…}`; the rest stays. */
function spellOutControls(text) {
    return text.replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g, (c) => `\\u{${c.charCodeAt(0).toString(16)}}`);
}
/**
 * Makes text safe to print on a terminal or in a log: control characters are spelled out, and `::` and `##[` (GitHub
 * workflow commands, the second anywhere in a line) are broken up.
 */
function neutraliseText(text) {
    return spellOutControls(text).replace(/::/g, ': :').replace(/##\[/g, '## [');
}
/** A stranger's text for a message: neutralised, and at most 200 characters of it, a pair of surrogates never cut. */
function quoteForeignText(text) {
    if (text.length <= MAX_QUOTED_CHARS)
        return neutraliseText(text);
    return neutraliseText(`${text.slice(0, MAX_QUOTED_CHARS).replace(/[\ud800-\udbff]$/, '')}…`);
}
/**
 * JSON whose strings cannot act on a terminal or in a log that shows it: what `neutraliseText` changes is an escape
 * sequence here, so that readers get the text as it was.
 */
function stringifySafely(value, indent) {
    return JSON.stringify(value, null, indent)
        .replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .replaceAll('##[', '#\\u0023[');
}


/***/ }),

/***/ 195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ createPainter)
/* harmony export */ });
const COLOURS = { error: '31', warning: '33', info: '36' };
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

/***/ 8703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ renderFix),
/* harmony export */   Kj: () => (/* binding */ renderFinding),
/* harmony export */   e4: () => (/* binding */ renderMessage),
/* harmony export */   fv: () => (/* binding */ renderWhy),
/* harmony export */   oL: () => (/* binding */ renderPlace)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1735);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(195);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9935);



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
    return [file && (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteForeignText */ ._z)(file), line, column].filter((part) => part !== undefined && part !== '').join(':');
}
/** A finding for a terminal: `file:line:column severity code`, then what, why and what to do. */
function renderFinding(finding, options) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .createPainter */ .u)(options.colour);
    const head = [renderPlace(finding), paint.tone(finding.severity, finding.severity), paint.bold(finding.code)];
    return [
        head.filter((part) => part !== '').join(' '),
        `  ${renderMessage(finding)}`,
        `  ${paint.dim(renderWhy(finding))}`,
        `  → ${renderFix(finding)}`,
    ].join('\n');
}
function textOf(finding) {
    return _texts_js__WEBPACK_IMPORTED_MODULE_1__/* .FINDING_TEXTS */ .H[finding.code];
}
function fill(template, args) {
    return template.replace(/\{([a-z]+)\}/gi, (whole, name) => {
        const value = Object.hasOwn(args, name) ? args[name] : undefined;
        return value === undefined ? whole : (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteForeignText */ ._z)(String(value));
    });
}


/***/ }),

/***/ 9935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ FINDING_TEXTS)
});

// UNUSED EXPORTS: findText

;// CONCATENATED MODULE: ./build/findings/texts/file.js
/** About a file before it is a document: bytes, UTF-8, JSON. */
const FILE_TEXTS = {
    'unreadable-file': {
        what: 'This cannot be read as a file: {reason}.',
        why: 'What cannot be read cannot be judged. Below a data folder everything must be a plain file in its place: a folder, a link or a device there would let a submission point outside the tree.',
        fix: 'Check the path and the rights of the file; in a data folder replace it by a plain file, or remove it.',
    },
    'file-too-large': {
        what: 'The file has {bytes} bytes; the limit is {limit}.',
        why: 'Clients download every entry in a list; large entries make the list unusable.',
        fix: 'Shorten the file. Long texts belong in the README of the repository.',
    },
    'invalid-utf8': {
        what: 'The file is not valid UTF-8.',
        why: 'JSON is UTF-8; another encoding is read differently by each client.',
        fix: 'Save the file as UTF-8.',
    },
    'byte-order-mark': {
        what: 'The file begins with a byte order mark.',
        why: 'Several JSON readers refuse a byte order mark.',
        fix: 'Save the file as UTF-8 without byte order mark.',
    },
    'json-syntax': {
        what: 'The JSON is broken here: {reason}.',
        why: 'A document that cannot be parsed cannot be read by any client.',
        fix: 'Correct the text at this position.',
    },
    'json-comment': {
        what: 'JSON has no comments: "{comment}".',
        why: 'JSON.parse and nearly every client refuse the whole file because of it.',
        fix: 'Remove the comment; what people should know belongs into "description" or the README.',
    },
    'json-trailing-comma': {
        what: 'There is a comma behind the last item.',
        why: 'JSON allows no trailing comma; most readers refuse the whole file because of it.',
        fix: 'Remove the comma.',
    },
    'duplicate-json-key': {
        what: 'The key "{key}" occurs twice in the same object.',
        why: 'Readers disagree about which of the two counts.',
        fix: 'Keep one of them.',
    },
    'json-too-deep': {
        what: 'The JSON is nested deeper than {limit} levels.',
        why: 'Deep nesting makes readers fail.',
        fix: 'Flatten the document.',
    },
    'not-an-object': {
        what: 'The document is {found}, not a JSON object.',
        why: 'A server.json is one JSON object.',
        fix: 'Write one object: { "name": …, "description": …, "version": … }.',
    },
};

;// CONCATENATED MODULE: ./build/findings/texts/identity.js
/** About the name and the version of a server. */
const IDENTITY_TEXTS = {
    'invalid-server-name': {
        what: 'The server name "{name}" is not allowed: {problem}.',
        why: 'The namespace is matched with a domain or an account, and both halves become parts of paths and URLs.',
        fix: 'Write {wanted}: two halves with one slash between them, each of at least two letters, digits, dots and hyphens (underscores too behind the slash), with a letter or a digit first and last.',
        example: { wrong: { name: 'weather' }, right: { name: 'io.github.alice/weather' } },
    },
    'name-case-not-canonical': {
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
        what: 'The version "{version}" is a reserved word.',
        why: '"latest" is the address of whichever version is newest; no version can have that name.',
        fix: 'Name one exact version, for example 1.2.3.',
        example: { wrong: { version: 'latest' }, right: { version: '1.0.0' } },
    },
    'version-looks-like-range': {
        what: 'The version "{version}" looks like a range of versions.',
        why: 'An entry stands for one exact version: with a range, nobody could say what was checked or what runs.',
        fix: 'Name one exact version, for example {wanted}.',
        example: { wrong: { version: '^1.0.0' }, right: { version: '1.0.0' } },
    },
    'upstream-refuses': {
        what: 'The official registry refuses {subject}: {reason}.',
        why: 'It is accepted here, but the same file cannot be published there as well.',
        fix: 'If you publish there too, {advice}.',
        example: { wrong: { version: '1.0.0-linux' }, right: { version: '1.0.0-rc.1' } },
    },
    'version-not-semver': {
        what: 'The version "{version}" looks like semver, but is none.',
        why: 'A version that is no semver counts as lower than every one that is: after 2025.6.18, the later 2025.07.01 never becomes the latest.',
        fix: 'Write three numbers without leading zeros, for example {wanted}, or keep to one form for all versions.',
        example: { wrong: { version: '2025.07.01' }, right: { version: '2025.7.1' } },
    },
    'name-path-unsafe': {
        what: 'The name "{name}" cannot become a path: {reason}.',
        why: 'Every server has a folder and URLs made from its name.',
        fix: 'Choose a name of the form namespace/name, without "..", not ending in .json or .html.',
    },
    'version-path-unsafe': {
        what: 'The version "{version}" cannot become a path: {reason}.',
        why: 'Every version has a folder and a URL made from it.',
        fix: 'Choose a version without slashes, control characters and "..", for example 1.2.3.',
    },
};

;// CONCATENATED MODULE: ./build/findings/texts/input.js
/** About arguments, environment variables, headers, and secrets in them. */
const INPUT_TEXTS = {};

;// CONCATENATED MODULE: ./build/findings/texts/meta.js
/** About `_meta`. */
const META_TEXTS = {
    'publisher-provided-too-large': {
        what: 'The block "{key}" in "_meta" has {bytes} bytes; at most {limit} are allowed.',
        why: 'It is downloaded with every list of servers. Measured is compact JSON in UTF-8, in which <, > and & count six bytes each.',
        fix: 'Shorten the block to {limit} bytes; keep long data elsewhere and link to it.',
        example: {
            wrong: { _meta: { 'io.modelcontextprotocol.registry/publisher-provided': { notes: '<'.repeat(690) } } },
            right: { _meta: { 'io.modelcontextprotocol.registry/publisher-provided': { notes: 'https://example.com' } } },
        },
    },
    'meta-key-ignored': {
        what: 'The official registry does not publish the key "{found}" of "_meta".',
        why: 'It drops every key but "{key}" without a word.',
        fix: 'If clients should see it there as well, move it into "{key}".',
        example: {
            wrong: { _meta: { 'com.example/build': { commit: '3f2a9c1' } } },
            right: { _meta: { 'io.modelcontextprotocol.registry/publisher-provided': { commit: '3f2a9c1' } } },
        },
    },
    'meta-official-reserved': {
        what: 'The key "{key}" of "_meta" is set, but belongs to the registry.',
        why: 'The registry writes status, times and the latest flag there; what a publisher writes is dropped.',
        fix: 'Remove the key.',
        example: {
            wrong: { _meta: { 'io.modelcontextprotocol.registry/official': { status: 'active' } } },
            right: { _meta: null },
        },
    },
};

;// CONCATENATED MODULE: ./build/findings/texts/package.js
/** About `packages`: which fields a type has, and their forms. */
const PACKAGE_TEXTS = {};

;// CONCATENATED MODULE: ./build/findings/texts/registry.js
/** About the data folder of a registry: places, receipts, policy, lifecycle. Not about one server.json alone. */
const REGISTRY_TEXTS = {
    'unexpected-file': {
        what: 'This file is in no place that the data layout knows, so it is ignored.',
        why: 'A file in the wrong place is most often a typing mistake in a path.',
        fix: 'Expected: {expected}. Move the file there, or remove it.',
    },
    'name-case-conflict': {
        what: '"{name}" differs from the listed "{existing}" only by case.',
        why: 'Names are unique without regard to case: two such folders collide on macOS and Windows.',
        fix: 'Use "{existing}", or another name.',
    },
    'version-case-conflict': {
        what: 'Version "{version}" differs from the listed "{existing}" only by case.',
        why: 'Two such folders collide on macOS and Windows.',
        fix: 'Use another version.',
    },
    'version-content-differs': {
        what: 'Version {version} of {name} is already listed with other content.',
        why: 'A published version never changes: people have pinned it.',
        fix: 'Publish a new version; the owner of the registry can take an upstream edit with --accept-edits.',
    },
    'entry-path-mismatch': {
        what: 'The document says {found}, its folder says {expected}.',
        why: 'The folder is the identity of an entry: authority over a namespace is given by path.',
        fix: 'Move the file to {path}.',
    },
    'duplicate-record': {
        what: 'This name and version occurred before in the same import, with other content.',
        why: 'Only one of them can be listed, and nothing says which is right.',
        fix: 'Nothing to do here: the first one was taken. Ask the upstream which one is right.',
    },
    'record-unreadable': {
        what: 'Record {record} cannot be read: {reason}.',
        why: 'A record that is not JSON holds no server.',
        fix: 'Get the file again from its source; everything else in it was imported.',
    },
    'record-not-a-server': {
        what: 'Record {record} holds no server: {reason}.',
        why: 'A record is a server.json, a row { "server": … } of the registry API, or a list of them.',
        fix: 'Check what the source is; everything else in it was imported.',
    },
    'receipt-unreadable': {
        what: 'The receipt cannot be read: {reason}.',
        why: 'The receipt is the proof that an entry was admitted, and under which conditions.',
        fix: 'Restore the receipt from git; receipts are written by the machine alone.',
    },
    'receipt-digest-mismatch': {
        what: 'The receipt was written for {expected}, but the file has {found}.',
        why: 'The bytes changed after they were admitted.',
        fix: 'Restore the file from git, or publish the change as a new version.',
    },
    'receipt-mismatch': {
        what: 'The receipt speaks of {found}, its place of {expected}.',
        why: 'A receipt in another entry’s place proves nothing about this entry.',
        fix: 'Restore the receipt from git.',
    },
    'receipt-without-entry': {
        what: 'There is a receipt for {name} {version}, but no server.json.',
        why: 'An admitted version never disappears without a word; deleting is a status.',
        fix: 'Restore the server.json from git, and request the status "deleted" in lifecycle.yml instead.',
    },
    'waiting-for-admission': {
        what: '{name} {version} waits for admission and is not on the site.',
        why: 'Only versions with a receipt are published.',
        fix: 'Run: mcp-git-registry admit {options} --vouch',
    },
    'policy-syntax': {
        what: 'registry.yml is not valid YAML: {reason}.',
        why: 'The policy decides what is published; it is never guessed.',
        fix: 'Correct the text at this position.',
    },
    'policy-invalid': {
        what: 'registry.yml: {reason}.',
        why: 'The policy decides what is published; a key that is not understood is never ignored.',
        fix: '{expected}',
    },
    'lifecycle-invalid': {
        what: 'lifecycle.yml: {reason}.',
        why: 'A status request that is not understood is never guessed.',
        fix: '{expected}',
    },
    'lifecycle-unknown-version': {
        what: 'lifecycle.yml speaks of version {version}, which is not listed.',
        why: 'A request about no version is most often a typing mistake.',
        fix: 'Use one of the listed versions, or remove the line.',
    },
    'lifecycle-waiting': {
        what: '{name} {version}: the requested status "{requested}" waits; the receipt still says "{status}".',
        why: 'lifecycle.yml is the request, the receipt is the truth.',
        fix: 'Run: mcp-git-registry admit {options} --vouch',
    },
    'published-time-missing': {
        what: '{name} {version} has no time of publication, so 1970-01-01T00:00:00Z is used.',
        why: 'Without receipts the time can only come from lifecycle.yml, and a build never looks at a clock.',
        fix: 'Add "published: <RFC 3339 time>" to the version in lifecycle.yml.',
    },
    'base-url-missing': {
        what: 'No base URL is set, so links in the site point at {used}.',
        why: 'Receipts, the feed and openapi.yaml carry absolute URLs.',
        fix: 'Set base-url in registry.yml, or give --base-url.',
    },
};

;// CONCATENATED MODULE: ./build/findings/texts/repository.js
/** About `repository`. */
const REPOSITORY_TEXTS = {
    'repository-empty': {
        what: 'The "repository" has neither "url" nor "source".',
        why: 'The schema demands both of a repository that is named at all.',
        fix: 'Remove "repository", or write both: "url": "https://github.com/<owner>/<repository>", "source": "github".',
        example: {
            wrong: { repository: {} },
            right: { repository: { url: 'https://github.com/alice/weather', source: 'github' } },
        },
    },
    'invalid-repository-url': {
        what: 'The repository {member} "{found}" is not accepted: it {problem}.',
        why: 'People follow the link to the source, and the owner is read from it. Accepted is what the official registry accepts: https://github.com/<owner>/<repository> with the source "github", https://gitlab.com/<owner>/<repository> with the source "gitlab", no nested GitLab groups; a policy can allow more hosts, a private registry takes any web address.',
        fix: 'Write {wanted}.',
        example: {
            wrong: { repository: { url: 'https://github.com/alice/weather/tree/main/server', source: 'github' } },
            right: { repository: { url: 'https://github.com/alice/weather', source: 'github', subfolder: 'server' } },
        },
    },
    'invalid-subfolder-path': {
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

;// CONCATENATED MODULE: ./build/findings/texts/schema.js
/** About `$schema` and what the JSON Schema refuses. */
const SCHEMA_TEXTS = {
    'schema-violation': {
        what: '{message}',
        why: 'The server.json schema does not allow this, and clients rely on the schema.',
        fix: 'Change the value so that it fits the schema: {expected}.',
    },
    'schema-field-required': {
        what: 'There is no "$schema".',
        why: 'It says which version of the format the file is written in; the official registry refuses a file without it.',
        fix: 'Add "$schema": "{current}".',
    },
    'schema-version-extraction-error': {
        what: 'The "$schema" "{url}" names no version of the server.json format.',
        why: 'The version is read from the path: /schemas/<version>/server.schema.json. Without it nobody knows what the file promises.',
        fix: 'Write "$schema": "{current}".',
    },
    'schema-version-not-available': {
        what: 'The "$schema" names the version "{version}", which was never published.',
        why: 'A file can only be judged by a published version. Published are: {known}.',
        fix: 'Write "$schema": "{current}".',
    },
    'schema-version-deprecated': {
        what: 'The "$schema" "{url}" is not the current one.',
        why: 'The file is accepted and shown in the newest form, but other registries and editors may know the current version only.',
        fix: 'Change it to "{current}"; validate --fix converts the whole file.',
    },
};

;// CONCATENATED MODULE: ./build/findings/texts/text.js
/** About texts for people: title, description, icons, website, placeholders. */
const TEXT_TEXTS = {
    'placeholder-text': {
        what: '"{found}" in "{field}" is text that a template left behind.',
        why: 'It is shown to people as it stands; in the official registry such entries went live and became the latest version.',
        fix: 'Replace it by what belongs there, or leave the member out if it is optional.',
        example: {
            wrong: { description: '[Describe what your server does]' },
            right: { description: 'Forecasts for any place.' },
        },
    },
    'title-whitespace-only': {
        what: 'The title has nothing but blanks.',
        why: 'Clients show the title in place of the name, so the server would have no name to look at.',
        fix: 'Write a title, or remove the member: clients then show the name.',
        example: { wrong: { title: '  ' }, right: { title: 'Weather' } },
    },
    'description-too-long': {
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
        what: 'The {field} has {found} inside.',
        why: 'Clients show these texts in one line; a line break tears the list, and characters that nobody sees can make a text look like another one.',
        fix: 'Write one blank in place of line breaks and tabs, and nothing in place of the others.',
        example: {
            wrong: { description: 'Forecasts\nfor any place.' },
            right: { description: 'Forecasts for any place.' },
        },
    },
    'surrounding-blanks': {
        what: 'There are blanks around "{field}": "{value}".',
        why: 'Two values that differ by a blank look the same to people and are different to machines.',
        fix: 'Remove the blanks before and behind the value.',
        example: { wrong: { version: '1.0.0 ' }, right: { version: '1.0.0' } },
    },
    'icon-src-invalid-url': {
        what: 'The "src" of this icon, "{url}", is not a URL: it {reason}.',
        why: 'Clients load the icon from there.',
        fix: 'Write the whole address, such as "{wanted}".',
        example: {
            wrong: { icons: [{ src: 'https://example.com/my icon.png' }] },
            right: { icons: [{ src: 'https://example.com/my%20icon.png' }] },
        },
    },
    'icon-src-not-absolute': {
        what: 'The "src" of this icon, "{url}", is not absolute: it {reason}.',
        why: 'A server.json has no place of its own in the web that an address could be relative to.',
        fix: 'Write the whole address, such as "{wanted}".',
        example: {
            wrong: { icons: [{ src: '/icon.png' }] },
            right: { icons: [{ src: 'https://example.com/icon.png' }] },
        },
    },
    'icon-src-invalid-scheme': {
        what: 'The "src" of this icon, "{url}", {reason}; only https:// is allowed.',
        why: 'Clients load icons without asking; other schemes can be read by others on the way, or carry programs.',
        fix: 'Serve the icon by https and write its address, such as "{wanted}".',
        example: {
            wrong: { icons: [{ src: 'http://example.com/icon.png' }] },
            right: { icons: [{ src: 'https://example.com/icon.png' }] },
        },
    },
    'icon-src-no-host': {
        what: 'The "src" of this icon, "{url}", {reason}.',
        why: 'The official registry accepts it, but no client can load an icon from nowhere.',
        fix: 'Write the whole address with two slashes and a host, such as "{wanted}".',
        example: {
            wrong: { icons: [{ src: 'https:example.com/icon.png' }] },
            right: { icons: [{ src: 'https://example.com/icon.png' }] },
        },
    },
    'invalid-website-url': {
        what: 'The "websiteUrl" "{url}" is not a URL: it {reason}.',
        why: 'People are sent there for documentation.',
        fix: 'Write the whole address, such as "{wanted}".',
        example: {
            wrong: { websiteUrl: 'ht tp://example.com/docs' },
            right: { websiteUrl: 'https://example.com/docs' },
        },
    },
    'website-url-must-be-absolute': {
        what: 'The "websiteUrl" "{url}" is not absolute: it {reason}.',
        why: 'A server.json has no place of its own in the web that an address could be relative to.',
        fix: 'Write the whole address, such as "{wanted}".',
        example: { wrong: { websiteUrl: 'example.com/docs' }, right: { websiteUrl: 'https://example.com/docs' } },
    },
    'website-url-invalid-scheme': {
        what: 'The "websiteUrl" "{url}" {reason}; only https:// is allowed.',
        why: 'People open the link with one click; other schemes can be read by others on the way, or start programs.',
        fix: 'Write an https address, such as "{wanted}".',
        example: { wrong: { websiteUrl: 'http://example.com/docs' }, right: { websiteUrl: 'https://example.com/docs' } },
    },
    'website-url-invalid-characters': {
        what: 'The "websiteUrl" "{url}" {reason}, which is not allowed there.',
        why: 'Blanks, quotation marks and angle brackets end a link early, or break out of it, where clients put it into a page.',
        fix: 'Remove or encode it, for example: "{wanted}"',
        example: {
            wrong: { websiteUrl: 'https://example.com/my docs' },
            right: { websiteUrl: 'https://example.com/my%20docs' },
        },
    },
    'website-url-no-host': {
        what: 'The "websiteUrl" "{url}" {reason}.',
        why: 'The official registry accepts it, but nobody can open it.',
        fix: 'Write the whole address with two slashes and a host, such as "{wanted}".',
        example: { wrong: { websiteUrl: 'https:example.com' }, right: { websiteUrl: 'https://example.com' } },
    },
};

;// CONCATENATED MODULE: ./build/findings/texts/transport.js
/** About transports, remotes and the variables of their URLs. */
const TRANSPORT_TEXTS = {};

;// CONCATENATED MODULE: ./build/findings/texts.js










/** Every finding this project can make. Codes are permanent: add, never rename. `docs/findings/` is generated from here. */
const FINDING_TEXTS = {
    ...FILE_TEXTS,
    ...SCHEMA_TEXTS,
    ...IDENTITY_TEXTS,
    ...TEXT_TEXTS,
    ...REPOSITORY_TEXTS,
    ...PACKAGE_TEXTS,
    ...TRANSPORT_TEXTS,
    ...INPUT_TEXTS,
    ...META_TEXTS,
    ...REGISTRY_TEXTS,
};
/** The text of a code; undefined for what is no code. */
function findText(code) {
    return Object.hasOwn(FINDING_TEXTS, code) ? FINDING_TEXTS[code] : undefined;
}


/***/ }),

/***/ 1344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ SILENT_PROGRESS),
/* harmony export */   s: () => (/* binding */ createConsole)
/* harmony export */ });
const PROGRESS_INTERVAL_MS = 100;
const BAR_WIDTH = 24;
/**
 * The console of this process. Colour only on a terminal and without NO_COLOR (no-color.org); progress only where stderr
 * is a terminal.
 */
function createConsole(streams = process) {
    const { stdout, stderr } = streams;
    const noColour = process.env.NO_COLOR !== undefined && process.env.NO_COLOR !== '';
    return {
        colour: Boolean(stdout.isTTY) && !noColour,
        columns: stdout.isTTY ? stdout.columns : undefined,
        out: (text) => void stdout.write(`${text}\n`),
        outBytes: (bytes) => void stdout.write(bytes),
        note: (text) => void stderr.write(`${text}\n`),
        progress: (label, total) => (stderr.isTTY ? createBar(stderr, label, total) : SILENT_PROGRESS),
    };
}
/** Progress that nobody sees. */
const SILENT_PROGRESS = { update: () => { }, finish: () => { } };
function createBar(stream, label, total) {
    let last = 0;
    let drawn = false;
    return {
        update(done, note = '') {
            const now = performance.now();
            if (now - last < PROGRESS_INTERVAL_MS)
                return;
            last = now;
            drawn = true;
            stream.write(`\r\u001b[2K${renderBar(label, done, total)}${note ? `  ${note}` : ''}`.slice(0, (stream.columns || 80) + 5));
        },
        finish() {
            if (drawn)
                stream.write('\r\u001b[2K');
        },
    };
}
function renderBar(label, done, total) {
    if (total === undefined || total === 0)
        return `${label}  ${done.toLocaleString('en')}`;
    const share = Math.min(1, done / total);
    const full = Math.round(share * BAR_WIDTH);
    const bar = '█'.repeat(full) + '░'.repeat(BAR_WIDTH - full);
    return `${label}  ${bar} ${String(Math.floor(share * 100)).padStart(3)} %  ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`;
}


/***/ })

};
