export const id = 241;
export const ids = [241];
export const modules = {

/***/ 95241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gA: () => (/* reexport */ errors/* UpstreamError */.g),
  yo: () => (/* reexport */ errors/* UserError */.y),
  q7: () => (/* binding */ breathe),
  createWorld: () => (/* binding */ createWorld)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./package.json
var package_0 = __webpack_require__(8330);
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
var console = __webpack_require__(81344);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./build/io/errors.js
var errors = __webpack_require__(88758);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./build/io/doors/deadline.js
/**
 * Runs something that must end in time. Settles at the deadline even when `run` does not; `run` gets a signal and frees
 * what it holds when that aborts. The signal of a `run` that has ended never aborts later.
 */
async function withDeadline(deadline, run) {
    const { ms, signal, late } = deadline;
    signal.throwIfAborted();
    const controller = new AbortController();
    const ended = new Promise((_, reject) => {
        controller.signal.addEventListener('abort', () => reject(controller.signal.reason), { once: true });
    });
    const end = () => controller.abort(signal.reason);
    signal.addEventListener('abort', end, { once: true });
    const timer = setTimeout(() => controller.abort(late()), ms);
    try {
        return await Promise.race([run(controller.signal), ended]);
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
    }
}

;// CONCATENATED MODULE: ./build/io/doors/no-answer.js
/** A request that got no answer that can be judged. Thrown inside this room only; `doors.ts` makes it a value. */
class NoAnswerError extends Error {
    reason;
    /** `detail` ends up before strangers: a clause of our own words, without URLs. */
    constructor(reason, detail, options) {
        super(detail, options);
        this.name = 'NoAnswerError';
        this.reason = reason;
    }
    toAnswer(tries) {
        return { kind: 'no-answer', reason: this.reason, detail: this.message, tries };
    }
}
const REASONS = [
    [/^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL|EACCES|EPERM|EINVAL)$/, 'refused'],
    [/^ETIMEDOUT$/, 'timeout'],
    [/^(?:ECONNRESET|EPIPE|ECONNABORTED|ERR_STREAM_PREMATURE_CLOSE|HPE_INVALID_EOF_STATE)$/, 'reset'],
    [/^HPE_HEADER_OVERFLOW$/, 'too-large'],
    [/^(?:HPE_|Z_|ERR__ERROR_|ERR_BROTLI)/, 'unreadable'],
    [/^(?:ERR_SSL_|ERR_TLS_|EPROTO$|CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_)/, 'tls'],
];
const WORDS = {
    refused: 'the connection was refused',
    timeout: 'the connection timed out',
    reset: 'the connection ended before the answer was complete',
    'too-large': 'the header of the answer is too large',
    unreadable: 'the answer is not readable as HTTP',
    tls: 'no trusted TLS connection',
};
/** What Node threw, in our words. Only its code is told: messages quote certificates and headers of strangers. */
function toNoAnswerError(error, otherwise) {
    if (error instanceof NoAnswerError)
        return error;
    const code = codeOf(error);
    const reason = REASONS.find(([pattern]) => pattern.test(code))?.[1] ?? otherwise;
    const words = WORDS[reason] ?? reason;
    return new NoAnswerError(reason, code === '' ? words : `${words} (${code})`, { cause: error });
}
/** The code of a system error, or nothing for what is none. */
function codeOf(error) {
    const code = error instanceof Error ? error.code : undefined;
    return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : '';
}
/** `10 s`, `0.2 s`. */
function formatSeconds(ms) {
    return `${Math.round(ms / 100) / 10} s`;
}

// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(71553);
;// CONCATENATED MODULE: ./build/io/doors/resolve.js

/** The addresses of a name by the system's own way, IPv4 first. Cannot be cancelled; the caller bounds it. */
async function lookUpAddresses(host) {
    const found = await (0,promises_.lookup)(host, { all: true });
    return found.toSorted((a, b) => a.family - b.family).map(({ address }) => address);
}
/**
 * The addresses of a name by DNS, IPv4 first. Not by the system's way: a name server that never answers would hold one of
 * the few threads of the process, and a hosts file says nothing about a public name.
 */
async function queryAddresses(host, options) {
    return withResolver(options, async (resolver) => {
        const [ipv4, ipv6] = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
        const found = [ipv4, ipv6].flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
        if (found.length === 0)
            throw worstFailure([ipv4, ipv6]);
        return found;
    });
}
/** The TXT records of a name, each in its parts of at most 255 bytes. Rejects with the codes of `node:dns`. */
function queryTxt(host, options) {
    return withResolver(options, (resolver) => resolver.resolveTxt(host));
}
/** Whether a code of `node:dns` means that the name, or this kind of record, does not exist. */
function isAbsent(code) {
    return code === 'ENOTFOUND' || code === 'ENODATA';
}
async function withResolver(options, ask) {
    // Two tries within the time: a lost datagram is common.
    const resolver = new promises_.Resolver({ timeout: Math.ceil(options.timeoutMs * 0.45), tries: 2 });
    if (options.servers)
        resolver.setServers(options.servers);
    const cancel = () => resolver.cancel();
    const timer = setTimeout(cancel, options.timeoutMs);
    options.signal.addEventListener('abort', cancel, { once: true });
    try {
        return await ask(resolver);
    }
    finally {
        clearTimeout(timer);
        options.signal.removeEventListener('abort', cancel);
    }
}
/** An absent name is told only when nothing else went wrong. */
function worstFailure(results) {
    const reasons = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    const failed = reasons.find((reason) => !isAbsent(reason.code ?? ''));
    return failed ?? reasons[0] ?? Object.assign(new Error('no address'), { code: 'ENODATA' });
}

;// CONCATENATED MODULE: ./build/io/doors/dial.js





/**
 * A connection to a host: its name is looked up once, every address judged, and the addresses themselves are dialled, so
 * that a name that leads elsewhere a moment later changes nothing (ownership.md 4.1). The certificate must be for the name.
 */
async function dial(target, network, signal) {
    const addresses = await findAddresses(target, network, signal);
    const open = addresses.filter(target.mayDial).slice(0, network.limits.maxAddresses);
    let failure = new NoAnswerError('address-blocked', describeBlocked(target, addresses));
    for (const address of open) {
        try {
            return await dialAddress(address, target, network, signal);
        }
        catch (error) {
            signal.throwIfAborted();
            failure = toNoAnswerError(error, target.isSecure ? 'tls' : 'refused');
        }
    }
    throw failure;
}
/** Whoever runs this behind a proxy of a private network needs the address to allow it. */
function describeBlocked({ host, tellsAddresses }, addresses) {
    const address = addresses.find((one) => (0,external_node_net_.isIP)(one) !== 0);
    if (!tellsAddresses || address === undefined)
        return 'the host leads to no public address';
    return `${host} has the address ${address} here, which is not public`;
}
async function findAddresses(target, network, signal) {
    if ((0,external_node_net_.isIP)(target.host) !== 0)
        return [target.host];
    const { dnsMs: ms } = network.limits;
    const late = () => new NoAnswerError('dns', `no answer from the resolver within ${formatSeconds(ms)}`);
    const look = target.byDnsOnly ? network.query : network.lookUp;
    try {
        const found = await withDeadline({ ms, signal, late }, (inner) => look(target.host, inner));
        if (found.length > 0)
            return found;
        throw new NoAnswerError('dns', 'the name has no address');
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof NoAnswerError)
            throw error;
        const code = codeOf(error);
        const words = isAbsent(code) ? 'the name has no address' : 'the resolver gave no answer';
        throw new NoAnswerError('dns', code === '' ? words : `${words} (${code})`, { cause: error });
    }
}
function dialAddress(address, target, network, signal) {
    const { addressMs: ms } = network.limits;
    const late = () => new NoAnswerError('timeout', `no connection within ${formatSeconds(ms)}`);
    return withDeadline({ ms, signal, late }, (inner) => openSocket(address, target, network, inner));
}
function openSocket(address, target, network, signal) {
    const { promise, resolve, reject } = promiseParts();
    const place = network.connect(address, target.port);
    const socket = target.isSecure
        ? (0,external_node_tls_.connect)({
            ...place,
            // A server name is never an address (RFC 6066).
            servername: (0,external_node_net_.isIP)(target.host) === 0 ? target.host.replace(/\.$/, '') : '',
            checkServerIdentity: (_, certificate) => (0,external_node_tls_.checkServerIdentity)(target.host, certificate),
            rejectUnauthorized: true,
            ALPNProtocols: ['http/1.1'],
            ...(network.ca === undefined ? {} : { ca: network.ca }),
        })
        : (0,external_node_net_.connect)(place);
    signal.addEventListener('abort', () => socket.destroy(), { once: true });
    // These stay: an error of a socket that nobody listens to would end the process.
    socket.on('error', (error) => {
        socket.destroy();
        reject(error);
    });
    socket.once('close', () => reject(new NoAnswerError('reset', 'the connection was closed at once')));
    socket.once(target.isSecure ? 'secureConnect' : 'connect', () => resolve(socket));
    return promise;
}
function promiseParts() {
    let resolve = () => { };
    let reject = () => { };
    const promise = new Promise((onDone, onFail) => {
        resolve = onDone;
        reject = onFail;
    });
    return { promise, resolve, reject };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/io/doors/read-body.js




const NO_BODY = { body: new Uint8Array(), digest: toDigest((0,external_node_crypto_.createHash)('sha256')), bytes: 0 };
/**
 * Reads the body of an answer within its cap, which holds for the bytes as received and again for the decoded ones: a small
 * answer may unpack to a huge one. `digest` takes the bytes as received and keeps none.
 */
async function readBody(message, options) {
    const { reads, maxBytes, onBytes } = options;
    if (Number(message.headers['content-length'] ?? 0) > maxBytes)
        throw tooLarge(maxBytes);
    if (hasNoBody(message))
        return NO_BODY;
    const decoder = reads === 'digest' ? undefined : createDecoder(message.headers['content-encoding']);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const chunks = [];
    let bytes = 0;
    const collect = async (source) => {
        for await (const chunk of source) {
            bytes += chunk.length;
            if (bytes > maxBytes)
                throw tooLarge(maxBytes);
            onBytes?.(chunk.length);
            hash.update(chunk);
            if (reads === 'body')
                chunks.push(chunk);
        }
    };
    if (decoder)
        await (0,external_node_stream_promises_.pipeline)(limitBytes(message, maxBytes), decoder, collect);
    else
        await (0,external_node_stream_promises_.pipeline)(message, collect);
    if (!message.complete)
        throw new NoAnswerError('reset', 'the connection ended before the answer was complete');
    const whole = Buffer.concat(chunks);
    const body = new Uint8Array(whole.buffer, whole.byteOffset, whole.byteLength);
    return { body, digest: toDigest(hash), bytes };
}
/** Nothing at all is no gzip, whatever the header says. */
function hasNoBody({ statusCode, headers }) {
    return statusCode === 204 || statusCode === 304 || headers['content-length'] === '0';
}
async function* limitBytes(source, maxBytes) {
    let bytes = 0;
    for await (const chunk of source) {
        bytes += chunk.length;
        if (bytes > maxBytes)
            throw tooLarge(maxBytes);
        yield chunk;
    }
}
/** We ask for no encoding; some hosts encode all the same. More than one, or another, is not read. */
function createDecoder(encoding) {
    switch (encoding?.trim().toLowerCase() ?? '') {
        case '':
        case 'identity':
            return undefined;
        case 'gzip':
        case 'x-gzip':
            return (0,external_node_zlib_.createGunzip)();
        case 'deflate':
            return (0,external_node_zlib_.createInflate)();
        case 'br':
            return (0,external_node_zlib_.createBrotliDecompress)();
        default:
            throw new NoAnswerError('unreadable', 'the answer is encoded in a way that was not asked for');
    }
}
function tooLarge(maxBytes) {
    return new NoAnswerError('too-large', `the answer is larger than ${maxBytes} bytes`);
}
function toDigest(hash) {
    return `sha256:${hash.digest('hex')}`;
}

;// CONCATENATED MODULE: ./build/io/doors/exchange.js




/**
 * One request over a connection of its own, and its answer. Everything in it ends at the deadline: name, connection, header,
 * and a body that comes a byte a second. The connection is gone when this ends, however it ends.
 */
function exchange(request, dial, signal) {
    const late = () => new NoAnswerError('timeout', `no complete answer within ${formatSeconds(request.toldTimeoutMs)}`);
    return withDeadline({ ms: request.timeoutMs, signal, late }, async (inner) => {
        const socket = await dial(inner);
        try {
            inner.throwIfAborted();
            inner.addEventListener('abort', () => socket.destroy(), { once: true });
            return await readAnswer(await send(request, socket), request);
        }
        catch (error) {
            inner.throwIfAborted();
            throw toNoAnswerError(error, 'unreadable');
        }
        finally {
            socket.destroy();
        }
    });
}
function send(request, socket) {
    return new Promise((resolve, reject) => {
        const sent = (0,external_node_http_.request)({
            method: request.method,
            path: `${request.url.pathname}${request.url.search}`,
            headers: { ...request.headers, host: request.url.host, connection: 'close' },
            setHost: false,
            maxHeaderSize: request.limits.headerBytes,
            insecureHTTPParser: false,
            // With this and no agent there is neither a pool nor a proxy.
            createConnection: () => socket,
        });
        let failure;
        const fail = (error) => {
            failure ??= error;
            reject(error);
        };
        sent.on('response', (message) => resolve({ message, failure: () => failure }));
        sent.on('error', fail);
        limitWire(sent, request, (error) => {
            fail(error);
            socket.destroy();
        });
        sent.on('upgrade', (_, upgraded) => {
            upgraded.destroy();
            reject(new NoAnswerError('unreadable', 'the host switches to another protocol'));
        });
        sent.end();
    });
}
/**
 * The cap of a body is one of its payload. What else comes over the wire has its own: chunks with long extensions, one
 * provisional answer after the other (`103 Early Hints`).
 */
function limitWire(sent, { maxBytes, limits }, end) {
    const maxWireBytes = maxBytes + Math.ceil(maxBytes / 4) + limits.framingBytes;
    let bytes = 0;
    let provisional = 0;
    const tooMuch = (detail) => end(new NoAnswerError('too-large', detail));
    // Listens beside the parser, and only after it: a listener before it would set the data flowing past it.
    sent.on('socket', (socket) => {
        socket.on('data', (chunk) => {
            bytes += chunk.length;
            if (bytes > maxWireBytes)
                tooMuch(`the answer needs more than ${maxWireBytes} bytes on the wire`);
        });
    });
    sent.on('information', () => {
        provisional += 1;
        if (provisional > limits.provisionalAnswers) {
            tooMuch(`the host sends more than ${limits.provisionalAnswers} provisional answers`);
        }
    });
}
async function readAnswer({ message, failure }, request) {
    message.on('error', () => { });
    const head = { status: message.statusCode ?? 0, headers: toHeaders(message) };
    if (request.method === 'HEAD' || request.isPassedOver(head))
        return { ...head, ...NO_BODY };
    try {
        return { ...head, ...(await readBody(message, request)) };
    }
    catch (error) {
        const cause = error instanceof NoAnswerError ? error : (failure() ?? error);
        // "Not found" is an answer, however long the page is that says so.
        const isTooLarge = cause instanceof NoAnswerError && cause.reason === 'too-large';
        if (isTooLarge && (head.status < 200 || head.status > 299))
            return { ...head, ...NO_BODY };
        throw cause;
    }
}
function toHeaders(message) {
    const entries = Object.entries(message.headers).flatMap(([name, value]) => value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]]);
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./build/io/doors/patience.js
/** Longest time that a host is left alone, whatever it asks for. */
const MAX_HOLD_MS = 24 * 60 * 60 * 1000;
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
/** Whether another try may give another answer. */
function isWorthRetrying(status) {
    return status === 408 || status === 429 || (status >= 500 && status <= 599);
}
/**
 * How long a host asks to be left alone, in milliseconds: Retry-After of a refusal or failure (RFC 9110 10.2.3), and of the
 * GitHub API also `x-ratelimit-remaining: 0` with the time of its reset, on any answer. Undefined when it asks for nothing.
 * `now` is RFC 3339.
 */
function readHold(head, now, isGithubApi) {
    const mayAsk = head.status === 403 || isWorthRetrying(head.status);
    const waits = [
        mayAsk ? parseRetryAfter(head.headers['retry-after'], now) : undefined,
        isGithubApi ? parseReset(head.headers, now) : undefined,
    ].filter((wait) => wait !== undefined);
    const longest = Math.max(0, ...waits);
    return longest > 0 ? Math.min(longest, MAX_HOLD_MS) : undefined;
}
function parseRetryAfter(value, now) {
    if (value === undefined)
        return undefined;
    if (/^\d{1,9}$/.test(value))
        return Number(value) * 1000;
    const time = HTTP_DATE.test(value) ? Date.parse(value) - Date.parse(now) : Number.NaN;
    return Number.isNaN(time) ? undefined : time;
}
function parseReset(headers, now) {
    const reset = headers['x-ratelimit-reset'];
    if (headers['x-ratelimit-remaining'] !== '0' || reset === undefined || !/^\d{1,12}$/.test(reset))
        return undefined;
    // One second more: both clocks are cut to seconds.
    return Number(reset) * 1000 - Date.parse(now) + 1000;
}

;// CONCATENATED MODULE: ./build/io/doors/blocked-addresses.js


/** `[first address, prefix length]`. Ownership.md 4.2; those of the second group from the IANA special-purpose registries. */
const BLOCKED_IPV4 = [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    // The host service of Azure, where hosted runners live.
    ['168.63.129.16', 32],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
    ['192.88.99.0', 24],
    // Relays and sinks that are no hosts: AS112, AMT.
    ['192.31.196.0', 24],
    ['192.52.193.0', 24],
    ['192.175.48.0', 24],
];
/** Of 2000::/3, which is all that is public; what lies outside of it is blocked anyway. */
const BLOCKED_IPV6 = [
    ['2001:db8::', 32],
    ['2002::', 16],
    // Protocol assignments: Teredo (2001::/32), benchmarks, ORCHID, AMT and more.
    ['2001::', 23],
    ['2620:4f:8000::', 48],
    ['3fff::', 20],
];
const blocked = new external_node_net_.BlockList();
for (const [address, bits] of BLOCKED_IPV4)
    blocked.addSubnet(address, bits, 'ipv4');
for (const [address, bits] of BLOCKED_IPV6)
    blocked.addSubnet(address, bits, 'ipv6');
const publicIpv6 = new external_node_net_.BlockList();
publicIpv6.addSubnet('2000::', 3, 'ipv6');
// IPv4-mapped.
const mapped = new external_node_net_.BlockList();
mapped.addSubnet('::ffff:0:0', 96, 'ipv6');
/**
 * Whether an address is of a range that is not public (ownership.md 4.2). An IPv4 address inside an IPv6 one (mapped) is
 * judged as the inner one. What is no address is blocked.
 */
function isBlockedAddress(address) {
    const family = (0,external_node_net_.isIP)(address);
    // An address with a zone (fe80::1%eth0) belongs to one link.
    if (family === 0 || address.includes('%'))
        return true;
    if (family === 4)
        return blocked.check(address, 'ipv4');
    // The rules for IPv4 catch the inner address of a mapped one.
    const isPublic = publicIpv6.check(address, 'ipv6') || mapped.check(address, 'ipv6');
    return !isPublic || blocked.check(address, 'ipv6');
}
/** Whether an address lies in one of these. Each is an address or a CIDR; what is neither is wrong usage. */
function createAddressRange(entries) {
    const range = new external_node_net_.BlockList();
    for (const entry of entries)
        addEntry(range, entry.trim());
    return (address) => {
        const family = (0,external_node_net_.isIP)(address);
        return family !== 0 && !address.includes('%') && range.check(address, family === 4 ? 'ipv4' : 'ipv6');
    };
}
function addEntry(range, entry) {
    const [address = '', prefix, ...rest] = entry.split('/');
    const family = (0,external_node_net_.isIP)(address);
    const bits = family === 4 ? 32 : 128;
    const length = prefix === undefined ? bits : Number(prefix);
    const isLength = prefix === undefined || (/^\d{1,3}$/.test(prefix) && length <= bits);
    if (family === 0 || address.includes('%') || !isLength || rest.length > 0) {
        throw new errors/* UserError */.y(`"${entry}" is no address and no range of addresses.`, 'Write it like 10.1.2.3 or 10.1.0.0/16.');
    }
    range.addSubnet(address, length, family === 4 ? 'ipv4' : 'ipv6');
}

;// CONCATENATED MODULE: ./build/io/doors/host-rules.js

const HTTPS_PORT = 443;
/** The rules of ownership.md 4.1 and 8.1, with the exceptions of a private policy and of the operator of this machine. */
function createHostRules(options) {
    const internal = new Set(options.internalHosts.map((host) => host.toLowerCase()));
    const isAllowed = createAddressRange(options.allowedAddresses);
    const isInternal = (url) => internal.has(url.hostname) || internal.has(`${url.hostname}:${portOf(url)}`);
    return {
        isInternal,
        describeRefusal(url, door) {
            if (url.username !== '' || url.password !== '')
                return 'its URL carries a user name or a password';
            if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isInternal(url)))
                return 'its URL is not https';
            if (door === 'known' || portOf(url) === HTTPS_PORT)
                return undefined;
            return internal.has(`${url.hostname}:${portOf(url)}`) ? undefined : 'its URL names another port than 443';
        },
        toTarget(url, door) {
            const isOpen = isInternal(url);
            return {
                host: url.hostname.replace(/^\[|\]$/g, ''),
                port: portOf(url),
                isSecure: url.protocol === 'https:',
                byDnsOnly: door === 'named' && !isOpen,
                mayDial: (address) => isOpen || !isBlockedAddress(address) || (door === 'known' && isAllowed(address)),
                tellsAddresses: door === 'known',
            };
        },
    };
}
/** The port of a URL, also where it is not written. */
function portOf(url) {
    if (url.port !== '')
        return Number(url.port);
    return url.protocol === 'http:' ? 80 : HTTPS_PORT;
}

;// CONCATENATED MODULE: ./build/io/doors/redirects.js


const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Whether an answer leads elsewhere. */
function isRedirect({ status, headers }) {
    return REDIRECTS.has(status) && headers.location !== undefined;
}
/**
 * Where a redirect leads, if the question's rule lets it: the same host and port, or a listed host at the same port or 443,
 * by https (ownership.md 8.1). Throws for any other; such a host is not even connected to. `location` is a stranger's text.
 */
function followRedirect(location, { rule, hosts, path }) {
    const from = path.at(-1);
    const target = URL.canParse(location, from?.href) ? new URL(location, from) : undefined;
    if (target === undefined || from === undefined)
        throw refused('it redirects to what is no URL');
    target.hash = '';
    const refusal = hosts.describeRefusal(target, 'known');
    if (refusal !== undefined)
        throw refused(`it redirects to a place that is not asked: ${refusal}`);
    if (!path.some((url) => isSameHost(url, target)) && !isListed(target, from, rule)) {
        throw refused('it redirects to another host');
    }
    if (path.some((url) => url.href === target.href))
        throw tooMany('its redirects lead in a circle');
    if (path.length > rule.max)
        throw tooMany(`it redirects more than ${rule.max} times`);
    return target;
}
function isSameHost(a, b) {
    return a.hostname === b.hostname && a.protocol === b.protocol && portOf(a) === portOf(b);
}
function isListed(target, from, rule) {
    const isRightPort = portOf(target) === 443 || portOf(target) === portOf(from);
    return (isRightPort &&
        rule.hosts.some((host) => host.startsWith('*.')
            ? target.hostname.endsWith(host.slice(1)) && target.hostname.length > host.length - 1
            : target.hostname === host));
}
function refused(detail) {
    return new NoAnswerError('redirect-refused', detail);
}
function tooMany(detail) {
    return new NoAnswerError('too-many-redirects', detail);
}

;// CONCATENATED MODULE: ./build/io/doors/request-headers.js
const CREDENTIALS = new Set(['authorization', 'cookie', 'proxy-authorization']);
/** What this room says itself, or what would change the meaning of the message. */
const OURS = new Set([
    'host',
    'connection',
    'content-length',
    'transfer-encoding',
    'upgrade',
    'expect',
    'te',
    'trailer',
]);
/**
 * The headers of one hop. `path` holds the URLs so far, the hop's own last. What a question itself says to its first host
 * (the anonymous token of an image registry) goes to no other origin; the run's GitHub token goes to the origin of the GitHub
 * API, by questions that began there and never left it. A host that a submission names gets no credentials at all.
 */
function toRequestHeaders(question, path, options) {
    const isSameOrigin = question.door === 'known' && path.every(({ origin }) => origin === path[0]?.origin);
    const own = Object.entries(question.headers ?? {})
        .map(([name, value]) => [name.toLowerCase(), value])
        .filter(([name]) => !OURS.has(name) && (isSameOrigin || !CREDENTIALS.has(name)));
    const token = question.auth === 'github' && isSameOrigin ? tokenFor(path[0], options) : undefined;
    return {
        accept: '*/*',
        ...Object.fromEntries(own),
        'user-agent': options.userAgent,
        'accept-encoding': 'identity',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    };
}
function tokenFor(url, { githubOrigin, githubToken }) {
    if (url === undefined || url.origin !== githubOrigin)
        return undefined;
    // Over plain http only to this machine itself.
    const isPrivate = url.protocol === 'https:' || url.hostname === '127.0.0.1' || url.hostname === '[::1]';
    return isPrivate ? githubToken : undefined;
}

;// CONCATENATED MODULE: ./build/io/doors/ask-http.js






/**
 * Asks one question, with as many tries as it has. Rejects only when the question is aborted. A refusal because of a rate limit
 * (403 with the time to wait) is no answer: it says nothing about what was asked for.
 */
async function askHttp(question, context) {
    const { limits } = context.network;
    const refusal = describeRefusal(question, context);
    if (refusal !== undefined)
        return new NoAnswerError('refused', refusal).toAnswer(0);
    const tries = question.door === 'named' ? 1 : Math.max(1, question.tries ?? limits.tries);
    for (let tried = 1;; tried += 1) {
        const { answer, held } = await tryOnce(question, tried, context);
        const isLast = tried >= tries || held === 'too-long';
        if (isLast || !isWorthAnotherTry(question, { answer, held }))
            return toFinalAnswer({ answer, held }, tried);
        context.signal.throwIfAborted();
        // Where the host names a time, its gate waits for it.
        if (held === undefined)
            await context.clock.sleep(limits.firstRetryMs * 2 ** (tried - 1), context.signal);
        context.signal.throwIfAborted();
    }
}
function describeRefusal(question, { hosts }) {
    if (!URL.canParse(question.url))
        return 'it is no URL';
    return hosts.describeRefusal(new URL(question.url), question.door);
}
async function tryOnce(question, tried, context) {
    try {
        return await followPath(question, context);
    }
    catch (error) {
        context.signal.throwIfAborted();
        const failure = toNoAnswerError(error, 'unreadable');
        return { answer: failure.toAnswer(failure.reason === 'rate-limited' ? tried - 1 : tried) };
    }
}
function isWorthAnotherTry({ reads }, { answer, held }) {
    if (answer.kind === 'response')
        return isWorthRetrying(answer.status) || (answer.status === 403 && held !== undefined);
    // What is streamed is large: it had its time.
    if (answer.reason === 'timeout' && reads === 'digest')
        return false;
    return ['dns', 'refused', 'tls', 'timeout', 'reset', 'unreadable'].includes(answer.reason);
}
function toFinalAnswer({ answer, held }, tried) {
    if (answer.kind !== 'response' || answer.status !== 403 || held === undefined)
        return answer;
    return rateLimited().toAnswer(tried);
}
/** One try: the question's URL and, by its rule, where that leads. All hops share the time of the try. */
async function followPath(question, context) {
    const rule = question.door === 'known' && question.redirects ? question.redirects : { max: 0, hosts: [] };
    const path = [new URL(question.url)];
    let leftMs = timeoutOf(question, context);
    for (;;) {
        const hop = await askHop(question, { path, leftMs, follows: rule.max > 0 }, context);
        if (rule.max === 0 || !isRedirect(hop))
            return { answer: toAnswer(hop, path), held: hop.held };
        leftMs = Math.max(0, leftMs - hop.tookMs);
        path.push(followRedirect(hop.headers.location ?? '', { rule, hosts: context.hosts, path }));
    }
}
async function askHop(question, { path, leftMs, follows }, context) {
    const { network, clock, signal, hosts, gate, asking } = context;
    const url = path.at(-1);
    const request = {
        url,
        method: question.method,
        headers: toRequestHeaders(question, path, context),
        reads: question.reads ?? 'body',
        maxBytes: maxBytesOf(question, context),
        limits: network.limits,
        timeoutMs: leftMs,
        toldTimeoutMs: timeoutOf(question, context),
        isPassedOver: (head) => follows && isRedirect(head),
        onBytes: asking.onBytes,
    };
    const connect = async (inner) => {
        const socket = await dial(hosts.toTarget(url, question.door), network, inner);
        context.onSent(url.host);
        return socket;
    };
    const turn = { host: url.host, party: asking.party ?? '', isPatient: question.door === 'known', signal };
    const passed = await gate.pass(turn, async () => {
        const start = clock.elapsedMs();
        asking.onSent?.();
        const answer = await exchange(request, connect, signal);
        // Before the next one has its turn.
        const held = holdHost(url, answer, context);
        return { ...answer, tookMs: clock.elapsedMs() - start, held };
    });
    if (passed === undefined)
        throw rateLimited();
    return passed.value;
}
function holdHost(url, answer, { gate, clock, githubOrigin }) {
    const holdMs = readHold(answer, clock.now(), url.origin === githubOrigin);
    if (holdMs === undefined)
        return undefined;
    return gate.hold(url.host, holdMs) ? 'a-while' : 'too-long';
}
function toAnswer(hop, path) {
    const { status, headers, body, digest, bytes } = hop;
    const via = path.slice(0, -1).map(({ href }) => href);
    return { kind: 'response', url: path.at(-1)?.href ?? '', status, headers, body, digest, bytes, via };
}
function timeoutOf({ door, timeoutMs }, { network: { limits } }) {
    const longest = door === 'named' ? limits.namedTryMs : limits.longestTryMs;
    return Math.min(timeoutMs ?? limits.requestMs, longest);
}
function maxBytesOf({ door, maxBytes }, { network: { limits } }) {
    const largest = door === 'named' ? limits.namedBodyBytes : limits.largestBodyBytes;
    return Math.min(maxBytes ?? limits.bodyBytes, largest);
}
function rateLimited() {
    return new NoAnswerError('rate-limited', 'the host asks to be left alone for a while (rate limit)');
}

;// CONCATENATED MODULE: ./build/io/doors/dns-json.js
/** Record type and answer codes of DNS (RFC 1035). */
const TXT = 16;
const NO_ERROR = 0;
const NAME_ERROR = 3;
/**
 * The TXT records in an answer of DNS over HTTPS in its JSON form (`application/dns-json`), none for a name without them;
 * what is wrong with it, as a clause, for any other answer. Aliases on the way (CNAME) are no records.
 */
function readDnsJson(body) {
    const answer = parseObject(body);
    if (answer === undefined)
        return 'the answer is no JSON object';
    const status = answer.Status;
    if (status !== NO_ERROR && status !== NAME_ERROR) {
        return typeof status === 'number' ? `the resolver answered with code ${status}` : 'the answer has no code';
    }
    if (answer.TC === true)
        return 'the answer is cut short';
    if (status === NAME_ERROR || answer.Answer === undefined)
        return [];
    if (!Array.isArray(answer.Answer))
        return 'the answer has no list of records';
    const records = [];
    for (const record of answer.Answer) {
        if (!isObject(record) || typeof record.type !== 'number')
            return 'a record of the answer has no type';
        if (record.type !== TXT)
            continue;
        const text = typeof record.data === 'string' ? joinStrings(record.data) : undefined;
        if (text === undefined)
            return 'a record of the answer is not readable';
        records.push(text);
    }
    return records;
}
/**
 * `"v=one" "two"` as `v=onetwo`. Inside the quotes `\"`, `\\` and `\ddd`, a byte in decimal, as in zone files; a byte above 127
 * becomes the character of that number, as `node:dns` has it. A resolver that writes no quotes means the whole text.
 */
function joinStrings(data) {
    if (!data.includes('"'))
        return data;
    if (!/^\s*(?:"(?:[^"\\]|\\.)*"\s*)+$/s.test(data))
        return undefined;
    const strings = data.matchAll(/"((?:[^"\\]|\\.)*)"/gs);
    return [...strings].map(([, inner = '']) => unescapeText(inner)).join('');
}
function unescapeText(text) {
    return text.replace(/\\(\d{3}|.)/gs, (_, escaped) => {
        if (escaped.length === 1)
            return escaped;
        return Number(escaped) > 255 ? escaped : String.fromCharCode(Number(escaped));
    });
}
function parseObject(body) {
    try {
        const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
        return isObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/io/doors/ask-txt.js




/** Twice the largest DNS message, in the longest spelling of its bytes. */
const MAX_DNS_JSON_BYTES = 512 * 1024;
/** Asks the resolvers for the TXT records of a name, side by side. Rejects only when the question is aborted. */
async function askTxt(question, context) {
    const views = [askSystem(question.host, context)];
    if (question.resolvers === 'two')
        views.push(askOverHttps(question.host, context));
    return { kind: 'txt', views: await Promise.all(views) };
}
async function askSystem(host, context) {
    const { network, signal } = context;
    const resolver = 'system';
    const { dnsMs: ms, txtRecords } = network.limits;
    const detail = `no answer from the resolver within ${formatSeconds(ms)}`;
    try {
        const late = () => new NoAnswerError('dns', detail);
        const found = await takeTurn(host, context, () => withDeadline({ ms, signal, late }, (inner) => network.txt(host, inner)));
        const records = found.slice(0, txtRecords).map((parts) => parts.join(''));
        return records.length === 0 ? { kind: 'none', resolver } : { kind: 'records', resolver, records };
    }
    catch (error) {
        signal.throwIfAborted();
        const code = codeOf(error);
        if (isAbsent(code))
            return { kind: 'none', resolver };
        if (error instanceof NoAnswerError || code === 'ECANCELLED')
            return { kind: 'failed', resolver, detail };
        return { kind: 'failed', resolver, detail: `the resolver gave no answer${code === '' ? '' : ` (${code})`}` };
    }
}
/** One name server may be slow, and it is that of the name: each name counts as a host of its own. */
async function takeTurn(name, { gate, asking, signal }, ask) {
    const turn = { host: `TXT ${name}`, party: asking.party ?? '', isPatient: true, signal };
    const passed = await gate.pass(turn, async () => {
        asking.onSent?.();
        return ask();
    });
    if (passed === undefined)
        throw new NoAnswerError('rate-limited', 'the resolver was not asked');
    return passed.value;
}
async function askOverHttps(host, { network, dnsOverHttps, askHttp }) {
    const url = new URL(dnsOverHttps);
    const resolver = url.host;
    url.searchParams.set('name', host);
    url.searchParams.set('type', 'TXT');
    const answer = await askHttp({
        kind: 'http',
        door: 'known',
        method: 'GET',
        url: url.href,
        headers: { accept: 'application/dns-json' },
        timeoutMs: network.limits.dnsMs,
        maxBytes: MAX_DNS_JSON_BYTES,
        tries: 2,
    });
    if (answer.kind === 'no-answer')
        return { kind: 'failed', resolver, detail: answer.detail };
    if (answer.status !== 200)
        return { kind: 'failed', resolver, detail: `status ${answer.status}` };
    const read = readDnsJson(answer.body);
    if (typeof read === 'string')
        return { kind: 'failed', resolver, detail: read };
    const records = read.slice(0, network.limits.txtRecords);
    return records.length === 0 ? { kind: 'none', resolver } : { kind: 'records', resolver, records };
}

;// CONCATENATED MODULE: ./build/io/doors/host-gate.js
function createHostGate(clock, signal, limits) {
    const queue = new Set();
    const busyHosts = createTally();
    const busyParties = createTally();
    const holds = createHolds(clock, signal, limits.patienceMs, advance);
    let busy = 0;
    function advance() {
        for (const waiting of [...queue]) {
            if (holds.mayStillPass(waiting.host, waiting.isPatient))
                continue;
            queue.delete(waiting);
            waiting.refuse();
        }
        for (let next = pickNext(); next !== undefined; next = pickNext()) {
            queue.delete(next);
            next.start();
        }
    }
    /** Of those that may start: the one whose party has least under way, then the one whose host has, then the oldest. */
    function pickNext() {
        let best;
        for (const waiting of queue) {
            if (mayStart(waiting) && (best === undefined || isBefore(waiting, best)))
                best = waiting;
        }
        return best;
    }
    function mayStart({ host, party }) {
        if (busyHosts.of(host) >= limits.requestsPerHost || holds.isHeld(host))
            return false;
        if (busy < limits.sharedRequests)
            return true;
        return busy < limits.requestsInAll && busyParties.of(party) < limits.reservedPerParty;
    }
    function isBefore(a, b) {
        const byParty = busyParties.of(a.party) - busyParties.of(b.party);
        return byParty === 0 ? busyHosts.of(a.host) < busyHosts.of(b.host) : byParty < 0;
    }
    function count({ host, party }, change) {
        busy += change;
        busyHosts.add(host, change);
        busyParties.add(party, change);
    }
    return {
        pass: (turn, ask) => new Promise((resolve, reject) => {
            if (turn.signal.aborted)
                return reject(turn.signal.reason);
            const leave = () => {
                queue.delete(waiting);
                if (![...queue].some(({ host }) => host === turn.host))
                    holds.wake(turn.host);
                reject(turn.signal.reason);
            };
            const waiting = {
                ...turn,
                start() {
                    turn.signal.removeEventListener('abort', leave);
                    count(turn, 1);
                    const done = () => {
                        count(turn, -1);
                        advance();
                    };
                    ask()
                        .finally(done)
                        .then((value) => resolve({ value }), reject);
                },
                refuse() {
                    turn.signal.removeEventListener('abort', leave);
                    resolve(undefined);
                },
            };
            turn.signal.addEventListener('abort', leave, { once: true });
            queue.add(waiting);
            advance();
        }),
        hold: (host, ms) => holds.hold(host, ms),
    };
}
function createTally() {
    const counts = new Map();
    return {
        of: (key) => counts.get(key) ?? 0,
        add(key, change) {
            const count = (counts.get(key) ?? 0) + change;
            if (count === 0)
                counts.delete(key);
            else
                counts.set(key, count);
        },
    };
}
/** Hosts that ask to be left alone. A run waits for each of them so long in all, however often it asks. */
function createHolds(clock, signal, patienceMs, onEnd) {
    const holds = new Map();
    const isHeld = (host) => (holds.get(host)?.until ?? 0) > clock.elapsedMs();
    const nextWait = ({ until, waitedUntil }) => Math.max(0, until - Math.max(clock.elapsedMs(), waitedUntil));
    const hasPatience = (hold) => hold.spentMs + nextWait(hold) <= patienceMs;
    async function wait(hold) {
        const controller = new AbortController();
        const end = () => controller.abort();
        hold.wake = end;
        signal.addEventListener('abort', end, { once: true });
        while (hold.until > clock.elapsedMs() && hasPatience(hold) && !controller.signal.aborted) {
            const { until } = hold;
            hold.spentMs += nextWait(hold);
            hold.waitedUntil = until;
            await clock.sleep(until - clock.elapsedMs(), controller.signal);
            if (controller.signal.aborted)
                giveBack(hold);
            // Timers are a little early at times.
            else if (hold.until === until)
                hold.until = 0;
        }
        signal.removeEventListener('abort', end);
        hold.wake = undefined;
        if (!signal.aborted)
            onEnd();
    }
    /** What was not waited after all. */
    function giveBack(hold) {
        const now = clock.elapsedMs();
        hold.spentMs -= Math.max(0, hold.waitedUntil - now);
        hold.waitedUntil = Math.min(hold.waitedUntil, now);
    }
    return {
        isHeld,
        /** False: the host is held, and it is not waited for. */
        mayStillPass(host, isPatient) {
            const hold = holds.get(host);
            if (hold === undefined || !isHeld(host))
                return true;
            if (!isPatient || !hasPatience(hold))
                return false;
            if (hold.wake === undefined)
                void wait(hold);
            return true;
        },
        /** Nobody waits for this host any more. */
        wake: (host) => holds.get(host)?.wake?.(),
        hold(host, ms) {
            const hold = holds.get(host) ?? { until: 0, waitedUntil: 0, spentMs: 0 };
            holds.set(host, hold);
            hold.until = Math.max(hold.until, clock.elapsedMs() + ms);
            return hasPatience(hold);
        },
    };
}

;// CONCATENATED MODULE: ./build/io/doors/network.js

const DEFAULT_LIMITS = {
    dnsMs: 5_000,
    addressMs: 3_000,
    maxAddresses: 8,
    requestMs: 10_000,
    longestTryMs: 120_000,
    namedTryMs: 10_000,
    tries: 3,
    firstRetryMs: 500,
    patienceMs: 60_000,
    bodyBytes: 10 * 1024 * 1024,
    largestBodyBytes: 512 * 1024 * 1024,
    namedBodyBytes: 4_096,
    headerBytes: 32 * 1024,
    framingBytes: 64 * 1024,
    provisionalAnswers: 8,
    requestsPerHost: 6,
    requestsInAll: 24,
    sharedRequests: 16,
    reservedPerParty: 2,
    txtRecords: 50,
};
function createNetwork(overrides = {}) {
    const limits = { ...DEFAULT_LIMITS, ...overrides.limits };
    const { dnsServers, resolve } = overrides;
    // A little less than what the caller waits, so that what came in time is used.
    const dns = { timeoutMs: limits.dnsMs * 0.9, ...(dnsServers ? { servers: dnsServers } : {}) };
    const usual = {
        lookUp: lookUpAddresses,
        query: (host, signal) => queryAddresses(host, { ...dns, signal }),
        txt: (host, signal) => queryTxt(host, { ...dns, signal }),
        connect: (host, port) => ({ host, port }),
    };
    const resolved = resolve
        ? { lookUp: async (host) => resolve(host), query: async (host) => resolve(host) }
        : {};
    return { ...usual, ...resolved, ...overrides, limits };
}

;// CONCATENATED MODULE: ./build/io/doors/doors.js







/** Opens the doors for one run. Throws UserError for an `allowedAddresses` that names none, and for no token. */
function createDoors(options) {
    const { clock, userAgent, github } = options;
    const network = createNetwork(options.network);
    const counts = new Map();
    const closing = linkToRun(options.signal);
    const shared = {
        clock,
        userAgent,
        network,
        hosts: createHostRules(options),
        gate: createHostGate(clock, closing.signal, network.limits),
        onSent: (host) => void counts.set(host, (counts.get(host) ?? 0) + 1),
        ...(github && URL.canParse(github.api) ? { githubOrigin: new URL(github.api).origin } : {}),
        ...(github?.token ? { githubToken: checkToken(github.token) } : {}),
    };
    const ask = async (asking, run) => {
        const own = linkSignals(closing.signal, asking.signal);
        try {
            own.signal.throwIfAborted();
            return await run({ ...shared, signal: own.signal, asking });
        }
        finally {
            own.unlink();
        }
    };
    return {
        http: (question, asking = {}) => ask(asking, (context) => askHttp(question, context)),
        txt: (question, asking = {}) => ask(asking, (context) => {
            const { dnsOverHttps } = options;
            return askTxt(question, { ...context, dnsOverHttps, askHttp: (inner) => askHttp(inner, context) });
        }),
        counts: () => new Map(counts),
        close: closing.close,
    };
}
/** A signal of these doors alone, for as many listeners as there are questions. */
function linkToRun(signal) {
    const linked = linkSignals(signal);
    (0,external_node_events_.setMaxListeners)(0, linked.signal);
    return {
        signal: linked.signal,
        close() {
            linked.unlink();
            linked.abort(new Error('the doors are closed'));
        },
    };
}
/** A signal that aborts with the first of others, until it is unlinked. */
function linkSignals(...signals) {
    const controller = new AbortController();
    const links = signals.flatMap((signal) => {
        if (signal === undefined)
            return [];
        const abort = () => controller.abort(signal.reason);
        if (signal.aborted)
            abort();
        signal.addEventListener('abort', abort, { once: true });
        return [() => signal.removeEventListener('abort', abort)];
    });
    return {
        signal: controller.signal,
        abort: (reason) => controller.abort(reason),
        unlink: () => {
            for (const unlink of links)
                unlink();
        },
    };
}
/** A token is visible ASCII; a line break in it would be one in a header. It is never quoted. */
function checkToken(token) {
    if (/^[!-~]+$/.test(token))
        return token;
    throw new errors/* UserError */.y('The token for GitHub holds a blank, a line break or another character that no token has.', 'Set GITHUB_TOKEN or GH_TOKEN, or the input "token" of the action, to the token alone, or to nothing.');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
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
function writeWith(flag, path, bytes, mode) {
    try {
        external_node_fs_.writeFileSync(path, bytes, { flag, ...(mode === undefined ? {} : { mode }) });
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
function createExclusive(path, bytes, mode) {
    try {
        writeWith('wx', path, bytes, mode);
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
        if (EXPECTED_ON_RMDIR.has(files_codeOf(error)))
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
            ...(process.platform === 'win32' ? {} : { mode: found.mode & 0o777 }),
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
    return files_codeOf(error) === code;
}
function files_codeOf(error) {
    return error instanceof Error ? String(error.code) : '';
}

// EXTERNAL MODULE: ./build/io/git.js
var git = __webpack_require__(86349);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(44942);
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
        return await Promise.race([http_readAnswer(client, request), late]);
    }
    catch (error) {
        if (error instanceof errors/* UpstreamError */.g)
            throw error;
        throw failure(request.url, 1, error instanceof Error ? error.message || error.name : String(error), error);
    }
    finally {
        clearTimeout(timer);
        client.dispose();
    }
}
async function http_readAnswer(client, request) {
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
            if (!http_isWorthRetrying(response.status) || attempt === MAX_ATTEMPTS) {
                throw failure(request.url, attempt, `the answer was status ${response.status}`, undefined, response.status);
            }
            waitMs = retryAfterMs(response.headers['retry-after']) ?? waitMs;
        }
        catch (error) {
            if (!(error instanceof errors/* UpstreamError */.g) || error.status !== undefined)
                throw error;
            if (attempt === MAX_ATTEMPTS) {
                throw new errors/* UpstreamError */.g(error.message, { host: error.host, attempts: attempt }, { cause: error });
            }
        }
        await clock.sleep(waitMs, signal);
        signal.throwIfAborted();
    }
}
function http_isWorthRetrying(status) {
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
    throw new errors/* UserError */.y(`"${text}" is not an http or https URL.`, 'Give a URL such as https://registry.example.com.');
}
function failure(url, attempts, reason, cause, status) {
    const host = URL.canParse(url) ? new URL(url).host : url;
    return new errors/* UpstreamError */.g(`${url}: ${reason}.`, { host, attempts, ...(status === undefined ? {} : { status }) }, { cause });
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
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
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

;// CONCATENATED MODULE: ./build/io/random.js

/** The generator of this machine. */
function createRandomBytes() {
    return (count) => (0,external_node_crypto_.randomBytes)(count);
}

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
    return new errors/* UserError */.y(`Port ${port} is already in use.`, 'Choose another one, or 0 for any free port.', { cause });
}
function cannotListen(host, port, cause) {
    const code = cause.code ?? '';
    if (!LISTEN_REFUSALS.has(code))
        return cause;
    const hint = code === 'EACCES' ? 'Choose a port of 1024 or above.' : 'Choose an address of this machine.';
    return new errors/* UserError */.y(`Cannot listen on ${host}, port ${port} (${code}).`, hint, { cause });
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/io/trusted-roots/github-tuf-root.json
const github_tuf_root_namespaceObject = /*#__PURE__*/JSON.parse('{"signatures":[{"keyid":"a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf","sig":"304402203c8f5f7443f7052923e82f9ca0b1bb61a33498444076a2f43e1285a47f6e562d022014de99a7e5413440896b6804944e3c49390cfe6e617211b8dc42a8e67675bc13"},{"keyid":"d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c","sig":"3044022009a20307f974af7e05cc9564eea497f45062e3b21272d1062713b3d22c868298022059d032ad973a28bdbd03959cf96b21398b6b6e2ca618c17ce6c13712246343a2"},{"keyid":"539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a","sig":"3045022100edd270d36d0c8468b9a1f2ef1c81a270c72ffd50c65bca0ed1ebd424df09f64b022002b27ffafd7bc5bdfc25281b5b9b597cf2d67d4eeb4af2ff45eb3e666b860c21"},{"keyid":"88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3","sig":"30460221008d7d95434e576d5876b2db30fd645505ca546618bbc7a8e4b39f64e6a36df9ad022100c00a5294e4ddd02d48d28918b87a06bdfdeccd0618ecdcec29bb2597a05fe474"},{"keyid":"5e01c9a0b2641a8965a4a74e7df0bc7b2d8278a2c3ca0cf7a3f2f783d3c69800","sig":"30450220215fb3d19d94560a3a2a6067a71c92daf867d13700c9500c4c32d8009a48a634022100df9fb6cee786313bf6c363daac4de39b3dd531f211f81d2391c41bd2d0f91a80"},{"keyid":"4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228","sig":"304502204091ac5e61b6462d262ecc8442781dd09843bed39942a95a4884c8c6a2c212ef022100dcee86392748f48950d04d539ac1a6643ed1f0b4bd6856f8aeb5a135826c846f"},{"keyid":"eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62","sig":"30460221009188548601a43b501223caeefca4876ae892e18a85c885004b4c8aeeb05a4421022100abdcc72d94597f8297d6297897ff96f285168dbe6b3d57f846dbc7a2948d2935"},{"keyid":"8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12","sig":"3046022100b440561545d48759dc4140cda9f8af7c9405a101d6136dd0a26edd6562b7064f022100cafa917ed90350494e47d226b64a8ec63ef5ceebb8ba4d2dec2ce018e4ad402a"}],"signed":{"_type":"root","consistent_snapshot":true,"expires":"2024-06-23T08:29:18Z","keys":{"4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENki7aZVips5SgRzCd/Om0CGzQKY/\\nnv84giqVDmdwb2ys82Z6soFLasvYYEEQcwqaC170n9gr93wHUgPc796uJA==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@ashtom"},"539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAElD0o2sOZN9n3RKQ7PtMLAoXj+2Ai\\nn4PKT/pfnzDlNLrD3VTQwCc4sR4t+OLu4KQ+qk+kXkR9YuBsu3bdJZ1OWw==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@nerdneha"},"5e01c9a0b2641a8965a4a74e7df0bc7b2d8278a2c3ca0cf7a3f2f783d3c69800":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEC9RNAsuDCNO6T7qA7Y5F8orw2tIW\\nr7rUr4ffxvzTMrbkVtjR/trtE0q0+T0zQ8TWLyI6EYMwb947ej2ItfkOyA==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@jacobdepriest"},"88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEBagkskNOpOTbetTX5CdnvMy+LiWn\\nonRrNrqAHL4WgiebH7Uig7GLhC3bkeA/qgb926/vr9qhOPG9Buj2HatrPw==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@gregose"},"8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE7IEoVNwrprchXGhT5sAhSax7SOd3\\n8duuISghCzfmHdKJWSbV2wJRamRiUVRtmA83K/qm5cT20WXMCT5QeM/D3A==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@trevrosen"},"a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEC2wJ3xscyXxBLybJ9FVjwkyQMe53\\nRHUz77AjMO8MzVaT8xw6ZvJqdNZiytYtigWULlINxw6frNsWJKb/f7lC8A==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@kommendorkapten"},"d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEDdORwcruW3gqAgaLjH/nNdGMB4kQ\\nAvA+wD6DyO4P/wR8ee2ce83NZHq1ZADKhve0rlYKaKy3CqyQ5SmlZ36Zhw==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@krukow"},"eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENynVdQnM9h7xU71G7PiJpQaDemub\\nkbjsjYwLlPJTQVuxQO8WeIpJf8MEh5rf01t2dDIuCsZ5gRx+QvDv0UzfsA==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@mph4"},"eb9799b483affac9da87ef4c9ea467928415c961349e607e5e6e485679b07f8f":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENKNcNcX+d73lS1TRFb9Vnp8JvOoh\\nzYQ+in43iGenbG8RGo9L/6FJ2hoRbVU6xskvyuErcdPbCdI4GxrQ5i8hkw==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-online-uri":"azurekms://production-tuf-root.vault.azure.net/keys/Online-Key/aaf375fd8ed24acb949a5cc173700b05"}},"roles":{"root":{"keyids":["a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf","4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228","88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3","5e01c9a0b2641a8965a4a74e7df0bc7b2d8278a2c3ca0cf7a3f2f783d3c69800","d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c","eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62","8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12","539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a"],"threshold":3},"snapshot":{"keyids":["eb9799b483affac9da87ef4c9ea467928415c961349e607e5e6e485679b07f8f"],"threshold":1,"x-tuf-on-ci-expiry-period":21,"x-tuf-on-ci-signing-period":7},"targets":{"keyids":["a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf","4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228","88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3","5e01c9a0b2641a8965a4a74e7df0bc7b2d8278a2c3ca0cf7a3f2f783d3c69800","d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c","eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62","8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12","539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a"],"threshold":3},"timestamp":{"keyids":["eb9799b483affac9da87ef4c9ea467928415c961349e607e5e6e485679b07f8f"],"threshold":1,"x-tuf-on-ci-expiry-period":7,"x-tuf-on-ci-signing-period":6}},"spec_version":"1.0.31","version":1,"x-tuf-on-ci-expiry-period":240,"x-tuf-on-ci-signing-period":60}}');
;// CONCATENATED MODULE: ./build/io/trusted-roots/public-good.json
const public_good_namespaceObject = /*#__PURE__*/JSON.parse('{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1","tlogs":[{"baseUrl":"https://rekor.sigstore.dev","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE2G2Y+2tabdTV5BcGiBIx0a9fAFwrkBbmLSGtks4L3qX6yYY0zufBnhC8Ur/iy55GhWP/9A/bY2LhC30M9+RYtw==","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":{"start":"2021-01-12T11:53:27Z"}},"logId":{"keyId":"wNI9atQGlz+VWfO6LRygH4QUfY/8W4RFwiT5i5WRgB0="}},{"baseUrl":"https://log2025-1.rekor.sigstore.dev","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MCowBQYDK2VwAyEAt8rlp1knGwjfbcXAYPYAkn0XiLz1x8O4t0YkEhie244=","keyDetails":"PKIX_ED25519","validFor":{"start":"2025-09-23T00:00:00Z"}},"logId":{"keyId":"zxGZFVvd0FEmjR8WrFwMdcAJ9vtaY/QXf44Y1wUeP6A="}}],"certificateAuthorities":[{"subject":{"organization":"sigstore.dev","commonName":"sigstore"},"uri":"https://fulcio.sigstore.dev","certChain":{"certificates":[{"rawBytes":"MIIB+DCCAX6gAwIBAgITNVkDZoCiofPDsy7dfm6geLbuhzAKBggqhkjOPQQDAzAqMRUwEwYDVQQKEwxzaWdzdG9yZS5kZXYxETAPBgNVBAMTCHNpZ3N0b3JlMB4XDTIxMDMwNzAzMjAyOVoXDTMxMDIyMzAzMjAyOVowKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTB2MBAGByqGSM49AgEGBSuBBAAiA2IABLSyA7Ii5k+pNO8ZEWY0ylemWDowOkNa3kL+GZE5Z5GWehL9/A9bRNA3RbrsZ5i0JcastaRL7Sp5fp/jD5dxqc/UdTVnlvS16an+2Yfswe/QuLolRUCrcOE2+2iA5+tzd6NmMGQwDgYDVR0PAQH/BAQDAgEGMBIGA1UdEwEB/wQIMAYBAf8CAQEwHQYDVR0OBBYEFMjFHQBBmiQpMlEk6w2uSu1KBtPsMB8GA1UdIwQYMBaAFMjFHQBBmiQpMlEk6w2uSu1KBtPsMAoGCCqGSM49BAMDA2gAMGUCMH8liWJfMui6vXXBhjDgY4MwslmN/TJxVe/83WrFomwmNf056y1X48F9c4m3a3ozXAIxAKjRay5/aj/jsKKGIkmQatjI8uupHr/+CxFvaJWmpYqNkLDGRU+9orzh5hI2RrcuaQ=="}]},"validFor":{"start":"2021-03-07T03:20:29Z","end":"2022-12-31T23:59:59.999Z"}},{"subject":{"organization":"sigstore.dev","commonName":"sigstore"},"uri":"https://fulcio.sigstore.dev","certChain":{"certificates":[{"rawBytes":"MIICGjCCAaGgAwIBAgIUALnViVfnU0brJasmRkHrn/UnfaQwCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMjA0MTMyMDA2MTVaFw0zMTEwMDUxMzU2NThaMDcxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEeMBwGA1UEAxMVc2lnc3RvcmUtaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE8RVS/ysH+NOvuDZyPIZtilgUF9NlarYpAd9HP1vBBH1U5CV77LSS7s0ZiH4nE7Hv7ptS6LvvR/STk798LVgMzLlJ4HeIfF3tHSaexLcYpSASr1kS0N/RgBJz/9jWCiXno3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQU39Ppz1YkEZb5qNjpKFWixi4YZD8wHwYDVR0jBBgwFoAUWMAeX5FFpWapesyQoZMi0CrFxfowCgYIKoZIzj0EAwMDZwAwZAIwPCsQK4DYiZYDPIaDi5HFKnfxXx6ASSVmERfsynYBiX2X6SJRnZU84/9DZdnFvvxmAjBOt6QpBlc4J/0DxvkTCqpclvziL6BCCPnjdlIB3Pu3BxsPmygUY7Ii2zbdCdliiow="},{"rawBytes":"MIIB9zCCAXygAwIBAgIUALZNAPFdxHPwjeDloDwyYChAO/4wCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMTEwMDcxMzU2NTlaFw0zMTEwMDUxMzU2NThaMCoxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjERMA8GA1UEAxMIc2lnc3RvcmUwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAT7XeFT4rb3PQGwS4IajtLk3/OlnpgangaBclYpsYBr5i+4ynB07ceb3LP0OIOZdxexX69c5iVuyJRQ+Hz05yi+UF3uBWAlHpiS5sh0+H2GHE7SXrk1EC5m1Tr19L9gg92jYzBhMA4GA1UdDwEB/wQEAwIBBjAPBgNVHRMBAf8EBTADAQH/MB0GA1UdDgQWBBRYwB5fkUWlZql6zJChkyLQKsXF+jAfBgNVHSMEGDAWgBRYwB5fkUWlZql6zJChkyLQKsXF+jAKBggqhkjOPQQDAwNpADBmAjEAj1nHeXZp+13NWBNa+EDsDP8G1WWg1tCMWP/WHPqpaVo0jhsweNFZgSs0eE7wYI4qAjEA2WB9ot98sIkoF3vZYdd3/VtWB5b9TNMea7Ix/stJ5TfcLLeABLE4BNJOsQ4vnBHJ"}]},"validFor":{"start":"2022-04-13T20:06:15Z"}}],"ctlogs":[{"baseUrl":"https://ctfe.sigstore.dev/test","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEbfwR+RJudXscgRBRpKX1XFDy3PyudDxz/SfnRi1fT8ekpfBd2O1uoz7jr3Z8nKzxA69EUQ+eFCFI3zeubPWU7w==","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":{"start":"2021-03-14T00:00:00Z","end":"2022-10-31T23:59:59.999Z"}},"logId":{"keyId":"CGCS8ChS/2hF0dFrJ4ScRWcYrBY9wzjSbea8IgY2b3I="}},{"baseUrl":"https://ctfe.sigstore.dev/2022","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEiPSlFi0CmFTfEjCUqF9HuCEcYXNKAaYalIJmBZ8yyezPjTqhxrKBpMnaocVtLJBI1eM3uXnQzQGAJdJ4gs9Fyw==","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":{"start":"2022-10-20T00:00:00Z"}},"logId":{"keyId":"3T0wasbHETJjGR4cmWc3AqJKXrjePK3/h4pygC8p7o4="}}],"timestampAuthorities":[{"subject":{"organization":"sigstore.dev","commonName":"sigstore-tsa-selfsigned"},"uri":"https://timestamp.sigstore.dev/api/v1/timestamp","certChain":{"certificates":[{"rawBytes":"MIICEDCCAZagAwIBAgIUOhNULwyQYe68wUMvy4qOiyojiwwwCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMC4xFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEVMBMGA1UEAxMMc2lnc3RvcmUtdHNhMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE4ra2Z8hKNig2T9kFjCAToGG30jky+WQv3BzL+mKvh1SKNR/UwuwsfNCg4sryoYAd8E6isovVA3M4aoNdm9QDi50Z8nTEyvqgfDPtTIwXItfiW/AFf1V7uwkbkAoj0xxco2owaDAOBgNVHQ8BAf8EBAMCB4AwHQYDVR0OBBYEFIn9eUOHz9BlRsMCRscsc1t9tOsDMB8GA1UdIwQYMBaAFJjsAe9/u1H/1JUeb4qImFMHic6/MBYGA1UdJQEB/wQMMAoGCCsGAQUFBwMIMAoGCCqGSM49BAMDA2gAMGUCMDtpsV/6KaO0qyF/UMsX2aSUXKQFdoGTptQGc0ftq1csulHPGG6dsmyMNd3JB+G3EQIxAOajvBcjpJmKb4Nv+2Taoj8Uc5+b6ih6FXCCKraSqupe07zqswMcXJTe1cExvHvvlw=="},{"rawBytes":"MIIB9zCCAXygAwIBAgIUV7f0GLDOoEzIh8LXSW80OJiUp14wCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMDkxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEgMB4GA1UEAxMXc2lnc3RvcmUtdHNhLXNlbGZzaWduZWQwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAQUQNtfRT/ou3YATa6wB/kKTe70cfJwyRIBovMnt8RcJph/COE82uyS6FmppLLL1VBPGcPfpQPYJNXzWwi8icwhKQ6W/Qe2h3oebBb2FHpwNJDqo+TMaC/tdfkv/ElJB72jRTBDMA4GA1UdDwEB/wQEAwIBBjASBgNVHRMBAf8ECDAGAQH/AgEAMB0GA1UdDgQWBBSY7AHvf7tR/9SVHm+KiJhTB4nOvzAKBggqhkjOPQQDAwNpADBmAjEAwGEGrfGZR1cen1R8/DTVMI943LssZmJRtDp/i7SfGHmGRP6gRbuj9vOK3b67Z0QQAjEAuT2H673LQEaHTcyQSZrkp4mX7WwkmF+sVbkYY5mXN+RMH13KUEHHOqASaemYWK/E"}]},"validFor":{"start":"2025-07-04T00:00:00Z"}}]}');
;// CONCATENATED MODULE: ./build/io/trusted-root.js




const TIME_LIMIT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 5_000;
const TARGET = 'trusted_root.json';
/**
 * GitHub's own instance has no floor: its authorities change every half year, and a bundle of an authority that is not
 * known is `unknown`, which is checked again. Its first TUF root is the one that GitHub's command line begins with.
 */
const REPOSITORIES = [
    { name: 'the Sigstore public good instance', url: 'https://tuf-repo-cdn.sigstore.dev', floor: public_good_namespaceObject },
    { name: 'GitHub', url: 'https://tuf-repo.github.com', root: github_tuf_root_namespaceObject },
];
/**
 * Reads the trusted roots of the Sigstore instances that attestations may come from (ownership.md 3 B): fresh ones by
 * TUF, within 10 seconds for all, else the committed floor. Never fails: what could not be refreshed is in `note`.
 * Writes below `cacheDir` only.
 */
async function readTrustedRoots(options) {
    const repositories = options.repositories ?? REPOSITORIES;
    if (!options.refresh)
        return { roots: toFloors(repositories), source: 'committed' };
    const limit = AbortSignal.any([options.signal, AbortSignal.timeout(options.timeLimitMs ?? TIME_LIMIT_MS)]);
    const results = await Promise.all(repositories.map((one) => refreshRoot(one, options.cacheDir, limit)));
    const roots = results.flatMap(({ root }) => (root === undefined ? [] : [root]));
    const problems = results.flatMap(({ problem }) => problem ?? []);
    return {
        roots,
        source: results[0]?.problem === undefined ? 'tuf' : 'committed',
        ...(problems.length === 0 ? {} : { note: problems.join(' ') }),
    };
}
async function refreshRoot(repository, cacheDir, limit) {
    try {
        return { root: await untilAborted(fetchRoot(repository, cacheDir), limit) };
    }
    catch (error) {
        const instead = repository.floor === undefined ? 'its attestations cannot be judged' : 'the committed one is used';
        const problem = `The trusted root of ${repository.name} could not be refreshed (${describe(error)}): ${instead}.`;
        return repository.floor === undefined ? { problem } : { root: repository.floor, problem };
    }
}
async function fetchRoot(repository, cacheDir) {
    // Loaded when it is needed: it brings an HTTP client of its own.
    const { initTUF } = await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(694)]).then(__webpack_require__.t.bind(__webpack_require__, 84423, 19));
    await (0,external_node_fs_promises_.mkdir)(cacheDir, { recursive: true });
    const client = await initTUF({
        mirrorURL: repository.url,
        cachePath: cacheDir,
        timeout: REQUEST_TIMEOUT_MS,
        retry: { retries: 1, minTimeout: 100, maxTimeout: 500 },
        ...(repository.root === undefined ? {} : { rootPath: await writeFirstRoot(repository, cacheDir) }),
    });
    return JSON.parse(await client.getTarget(TARGET));
}
async function writeFirstRoot({ url, root }, cacheDir) {
    const path = (0,external_node_path_.join)(cacheDir, `${encodeURIComponent(new URL(url).host)}.first-root.json`);
    await (0,external_node_fs_promises_.writeFile)(path, JSON.stringify(root));
    return path;
}
function toFloors(repositories) {
    return repositories.flatMap(({ floor }) => (floor === undefined ? [] : [floor]));
}
/** The client cannot be stopped; it ends by its own time limits, and nobody waits for it. */
function untilAborted(work, limit) {
    return new Promise((resolve, reject) => {
        const stop = () => reject(new Error('no complete answer in time'));
        if (limit.aborted)
            stop();
        limit.addEventListener('abort', stop, { once: true });
        work.then(resolve, reject).finally(() => limit.removeEventListener('abort', stop));
    });
}
/** The innermost reason: the outer ones say that something went wrong. */
function describe(error) {
    const cause = error instanceof Error ? error.cause : undefined;
    if (cause instanceof Error)
        return describe(cause);
    return String(error instanceof Error ? error.message : error).slice(0, 200);
}

;// CONCATENATED MODULE: ./build/commands/world.js















function createWorld(signal) {
    const clock = createClock();
    const files = createFiles();
    return {
        files,
        http: createHttp(clock, signal),
        clock,
        console: (0,console/* createConsole */.s)(),
        readInput: (maxBytes) => readInput(maxBytes),
        randomBytes: createRandomBytes(),
        openDoors: (config) => createDoors({ ...config, clock, signal, userAgent: toUserAgent(config.registryId) }),
        readTrustedRoots: () => readFreshRoots(files, signal),
        git: git/* createGit */.l,
        listen: listen,
        signal,
    };
}
/** In a folder of its own: what another user of this machine may have put elsewhere would be trusted. */
async function readFreshRoots(files, signal) {
    const cacheDir = files.makeTemporaryDirectory((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'mcp-git-registry-tuf-'));
    try {
        return await readTrustedRoots({ refresh: true, cacheDir, signal });
    }
    finally {
        files.removeTree(cacheDir);
    }
}
/** Registries of packages ask for a name and an address in it. */
function toUserAgent(registryId) {
    return `mcp-git-registry/${package_0/* version */.rE} (+https://${registryId})`;
}
/** Lets signals and timers run during long synchronous work; throws the abort reason after Ctrl-C. */
async function breathe(signal) {
    relieveMemory();
    await new Promise((resolve) => setImmediate(resolve));
    signal.throwIfAborted();
}


/***/ }),

/***/ 81344:
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


/***/ }),

/***/ 88758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ UpstreamError),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
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


/***/ }),

/***/ 86349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ toWorkPath),
/* harmony export */   l: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88758);



const MAX_OUTPUT_BYTES = 1024 * 1024 * 1024;
/** A larger blob is no entry; it is listed and cannot be read. */
const MAX_BLOB_BYTES = 1_048_576;
/**
 * Plumbing, so that no configuration changes what is told. Whatever a `.gitmodules` of the branch says, a submodule that
 * changed is a change; none is looked into.
 */
const WHOLE_DIFF = [
    '--raw',
    '--no-abbrev',
    '--no-renames',
    '--no-relative',
    '--no-ext-diff',
    '--ignore-submodules=dirty',
    '-z',
];
/** A partial clone would fetch what is missing, and wait for it. */
const TIME_LIMIT_MS = 120_000;
/** Git in the repository around `cwd`, by its own program. */
function createGit(cwd) {
    return {
        root: () => tryRun(cwd, ['rev-parse', '--show-toplevel'])?.toString().trim(),
        resolve: (ref) => resolveRef(cwd, ref),
        mergeBase: (commit) => tryRun(cwd, ['merge-base', commit, 'HEAD'])?.toString().trim() || commit,
        tree: (commit, folder) => readTree(run(cwd, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, '--', folder])),
        blobs: (paths) => readBlobs(cwd, paths),
        addedAt: (path) => readTimeAdded(cwd, path),
        changes: (commit, folder) => readAllChanges(cwd, commit, folder),
    };
}
/**
 * The time of the first commit on the main line that has the path: whoever merges sets it, not who wrote the commit. A
 * clone without its history does not know, and no time lies ahead of now.
 */
function readTimeAdded(cwd, path) {
    if (tryRun(cwd, ['rev-parse', '--is-shallow-repository'])?.toString().trim() !== 'false')
        return undefined;
    const args = ['log', '--first-parent', '--diff-filter=A', '--format=%ct', '-1', '--', path];
    const seconds = Number(tryRun(cwd, args)?.toString().trim() || Number.NaN);
    if (!Number.isInteger(seconds) || seconds <= 0)
        return undefined;
    const time = Math.min(seconds * 1000, Date.now());
    return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
/** What git would commit against the base, then what only the work tree has. */
function readAllChanges(cwd, commit, folder) {
    const changes = new Map();
    for (const change of readChanges(run(cwd, ['diff-index', '--cached', ...WHOLE_DIFF, commit, '--']))) {
        changes.set(change.path, change);
    }
    for (const { status, path, mode } of readChanges(run(cwd, ['diff-files', ...WHOLE_DIFF]))) {
        const known = changes.get(path);
        const merged = status === 'D' ? 'D' : (known?.status ?? status);
        changes.set(path, { status: merged, path, ...(mode === undefined ? {} : { mode }) });
    }
    const untracked = [
        'ls-files',
        '--others',
        '--exclude-standard',
        '--full-name',
        '-z',
        '--',
        `:(top,literal)${folder}`,
    ];
    for (const path of splitNul(run(cwd, untracked)))
        changes.set(path, { status: 'A', path });
    return [...changes.values()];
}
function resolveRef(cwd, ref) {
    // A leading hyphen would be an option; `^{commit}` takes no tree and no blob.
    const sha = ref.startsWith('-')
        ? undefined
        : tryRun(cwd, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
            ?.toString()
            .trim();
    if (sha)
        return sha;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`"${ref}" is no commit of this repository.`, 'Name a branch, tag or commit that is here, such as origin/main; "git fetch" brings what is missing.');
}
function readTree(output) {
    return splitNul(output).map((line) => {
        const match = /^(\d{6}) \w+ ([0-9a-f]+) +(\d+|-)\t([\s\S]+)$/.exec(line);
        // An object that cannot be read is no object that is not there.
        if (!match)
            throw broken('a part of the base commit cannot be read');
        const [, mode = '', sha = '', size = '', path = ''] = match;
        return { path, mode, sha, size: size === '-' ? 0 : Number(size) };
    });
}
function readBlobs(cwd, paths) {
    const wanted = [...new Set(paths.filter(({ size }) => size <= MAX_BLOB_BYTES).map(({ sha }) => sha))];
    const blobs = new Map();
    if (wanted.length === 0)
        return blobs;
    const output = run(cwd, ['cat-file', '--batch'], `${wanted.join('\n')}\n`);
    let at = 0;
    for (const sha of wanted) {
        const end = output.indexOf(10, at);
        const size = Number(output.toString('latin1', at, end).split(' ')[2]);
        if (!Number.isInteger(size))
            throw broken('a file of the base commit cannot be read');
        blobs.set(sha, output.subarray(end + 1, end + 1 + size));
        at = end + 1 + size + 1;
    }
    return blobs;
}
/** `:<mode before> <mode now> <id before> <id now> <status>`, then the path. */
function readChanges(output) {
    const parts = splitNul(output);
    const changes = [];
    for (let index = 0; index + 1 < parts.length; index += 2) {
        const [, mode = '', , sha = '', status] = (parts[index] ?? '').split(' ');
        const kept = { ...(mode === '000000' ? {} : { mode }), ...(/^0+$/.test(sha) ? {} : { sha }) };
        changes.push({ status: status, path: parts[index + 1] ?? '', ...kept });
    }
    return changes;
}
function broken(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The clone is damaged: ${what}.`, 'Run "git fsck", or clone the registry again.');
}
function splitNul(output) {
    return output
        .toString('utf8')
        .split('\0')
        .filter((part) => part !== '');
}
/** No pager, no file monitor: what is read may be a stranger's. */
function run(cwd, args, input) {
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('git', ['--no-pager', '-c', 'core.fsmonitor=false', '-c', 'core.quotepath=false', ...args], {
            cwd,
            input: input ?? '',
            maxBuffer: MAX_OUTPUT_BYTES,
            timeout: TIME_LIMIT_MS,
            stdio: ['pipe', 'pipe', 'pipe'],
            env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
        });
    }
    catch (error) {
        const { code, stderr } = error;
        if (code === 'ENOENT') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('The program "git" is not there.', 'Install git, or name the files to verify.', {
                cause: error,
            });
        }
        const said = stderr?.toString().trim().split('\n')[0] ?? '';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`git ${args[0]} failed${said ? `: ${said}` : ''}.`, 'Run this in a clone of the registry, with its history.', { cause: error });
    }
}
function tryRun(cwd, args) {
    try {
        return run(cwd, args);
    }
    catch {
        return undefined;
    }
}
/** Joins a path of git to the folder on this machine. */
function toWorkPath(root, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...path.split('/'));
}


/***/ })

};
