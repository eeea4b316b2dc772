export const id = 964;
export const ids = [964];
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
        readAtMost,
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
function readAtMost(path, maxBytes) {
    const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = external_node_fs_.constants;
    const fd = external_node_fs_.openSync(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW);
    try {
        const size = external_node_fs_.fstatSync(fd).size;
        let bytes = Buffer.alloc(Math.min(maxBytes + 1, Math.max(size + 1, 4_096)));
        let filled = 0;
        for (;;) {
            const count = external_node_fs_.readSync(fd, bytes, filled, bytes.length - filled, null);
            filled += count;
            if (count === 0 || filled > maxBytes)
                return bytes.subarray(0, filled);
            if (filled === bytes.length)
                bytes = Buffer.concat([bytes], Math.min(maxBytes + 1, bytes.length * 2));
        }
    }
    finally {
        external_node_fs_.closeSync(fd);
    }
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
