export const id = 943;
export const ids = [943];
export const modules = {

/***/ 72866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readGitHubToken)
/* harmony export */ });
/** The token for GitHub's API, where the environment has one: it raises the rate limit, nothing here needs its rights. */
function readGitHubToken(env = process.env) {
    return env.GITHUB_TOKEN || env.GH_TOKEN || undefined;
}


/***/ }),

/***/ 83191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ createAsker)
});

;// CONCATENATED MODULE: ./build/commands/ask/no-answers.js
/** The answer to a question that was not asked, or not to its end. */
function toNoAnswer(question, { reason, detail }) {
    return question.kind === 'http'
        ? { kind: 'no-answer', reason, detail, tries: 1 }
        : { kind: 'txt', views: [{ kind: 'failed', resolver: 'system', detail }] };
}
function lateAfter(ms, what) {
    return { reason: 'timeout', detail: `no complete answer within ${Math.round(ms / 1000)} s for ${what}` };
}
function tooLarge(what, bytes) {
    return { reason: 'too-large', detail: `${what} more than ${Math.round(bytes / 1024 / 1024)} MiB` };
}

;// CONCATENATED MODULE: ./build/commands/ask/time-limit.js
function createTimeLimit(ms, onOver) {
    let timer;
    let end;
    return {
        start() {
            if (timer !== undefined || !Number.isFinite(ms))
                return;
            end ??= performance.now() + ms;
            timer = setTimeout(onOver, Math.max(0, end - performance.now()));
        },
        pause() {
            clearTimeout(timer);
            timer = undefined;
        },
    };
}

;// CONCATENATED MODULE: ./build/commands/ask/entry-account.js


/** The account of one entry. Its time runs from the first question that is sent, while an inquiry of it runs. */
function createEntryAccount(party, limits, onHeld) {
    const listeners = new Set();
    const stops = {};
    let [held, bodyBytes, digestBytes] = [0, 0, 0];
    const stop = (kind, why) => {
        if (stops[kind] !== undefined)
            return;
        stops[kind] = why;
        for (const listener of [...listeners])
            listener();
    };
    const time = createTimeLimit(limits.timeMs, () => stop('all', lateAfter(limits.timeMs, 'the whole entry')));
    return {
        party,
        stopOf: (question) => stops.all ?? (isDigest(question) ? stops.digest : stops.body),
        onStop(listener) {
            listeners.add(listener);
            return () => {
                listeners.delete(listener);
                if (listeners.size === 0)
                    time.pause();
            };
        },
        sent: time.start,
        received(question, bytes) {
            if (isDigest(question)) {
                digestBytes += bytes;
                if (digestBytes > limits.digestBytes)
                    stop('digest', tooLarge('the files of this entry have', limits.digestBytes));
                return;
            }
            held += bytes;
            bodyBytes += bytes;
            if (bodyBytes > limits.bodyBytes)
                stop('body', tooLarge('the answers about this entry have', limits.bodyBytes));
            onHeld(bytes);
        },
        release(bytes) {
            held -= bytes;
            onHeld(-bytes);
        },
        cutOff: (why) => stop('body', why),
        heldBytes: () => (stops.all || stops.body ? 0 : held),
    };
}
/** Whether an answer goes through a digest and is not kept. */
function isDigest(question) {
    return question.kind === 'http' && question.reads === 'digest';
}

;// CONCATENATED MODULE: ./build/commands/ask/limits.js
const MIB = 1024 * 1024;
/** An entry of the usual kind takes a few seconds and less than a MiB; a stranger's takes what it is given. */
const ENTRY_LIMITS = { timeMs: 5 * 60_000, bodyBytes: 64 * MIB, digestBytes: 2_048 * MIB };
/** For questions of a person about something of their own. */
const NO_LIMITS = {
    timeMs: Number.POSITIVE_INFINITY,
    bodyBytes: Number.POSITIVE_INFINITY,
    digestBytes: Number.POSITIVE_INFINITY,
};
const MEMORY_LIMITS = { heldBytes: 256 * MIB, keptBytes: 16 * MIB };

;// CONCATENATED MODULE: ./build/commands/ask/shared-question.js
/** Asks one question for whoever joins, as long as somebody waits for it. The first must join at once. */
function shareQuestion(first, ask, { onAnswer, onDropped }) {
    const waits = new Set([first]);
    const controller = new AbortController();
    let isSent = false;
    let bytes = 0;
    const take = () => {
        const all = [...waits];
        waits.clear();
        return all;
    };
    const options = {
        signal: controller.signal,
        party: first.party,
        onSent() {
            isSent = true;
            for (const wait of [...waits])
                wait.onSent();
        },
        onBytes(more) {
            bytes += more;
            for (const wait of [...waits])
                wait.onBytes(more);
        },
    };
    ask(options).then((answer) => {
        if (controller.signal.aborted)
            return;
        onAnswer(answer);
        for (const wait of take())
            wait.settle(answer);
    }, (error) => {
        if (controller.signal.aborted)
            return;
        onDropped();
        for (const wait of take())
            wait.fail(error);
    });
    return {
        join(wait) {
            waits.add(wait);
            if (isSent)
                wait.onSent();
            if (bytes > 0)
                wait.onBytes(bytes);
        },
        leave(wait) {
            if (!waits.delete(wait) || waits.size > 0)
                return;
            onDropped();
            controller.abort(new Error('nobody waits for the answer any more'));
        },
    };
}

;// CONCATENATED MODULE: ./build/commands/ask/questions.js

/** What an answer takes beside its body. */
const ANSWER_BYTES = 1_024;
function createQuestions({ ask, keptBytes, onAnswer }) {
    const underWay = new Map();
    const kept = createKept(keptBytes);
    let [asked, done] = [0, 0];
    function start(key, wait) {
        const { question } = wait;
        asked += 1;
        const shared = shareQuestion(wait, (options) => ask(question, options), {
            onAnswer(answer) {
                underWay.delete(key);
                kept.add(key, answer);
                done += 1;
                onAnswer(done, asked, question);
            },
            onDropped: () => underWay.delete(key),
        });
        underWay.set(key, shared);
        return shared;
    }
    return {
        asked: () => asked,
        ask(wait) {
            const key = toKey(wait.question);
            const known = kept.find(key);
            if (known !== undefined) {
                wait.onBytes(bodyBytesOf(known));
                wait.settle(known);
                return () => { };
            }
            const running = underWay.get(key);
            running?.join(wait);
            const shared = running ?? start(key, wait);
            return () => shared.leave(wait);
        },
    };
}
/** Answers in the order in which they came: the oldest make room. A large one is not kept at all, and asked for again. */
function createKept(maxBytes) {
    const answers = new Map();
    let bytes = 0;
    return {
        find: (key) => answers.get(key),
        add(key, answer) {
            const size = ANSWER_BYTES + bodyBytesOf(answer);
            if (size > maxBytes / 8)
                return;
            answers.set(key, answer);
            bytes += size;
            for (const [oldest, old] of answers) {
                if (bytes <= maxBytes)
                    return;
                answers.delete(oldest);
                bytes -= ANSWER_BYTES + bodyBytesOf(old);
            }
        },
    };
}
function bodyBytesOf(answer) {
    return answer.kind === 'response' ? answer.body.byteLength : 0;
}
/** Two questions with one key have one answer. */
function toKey(question) {
    return JSON.stringify(sortMembers(question));
}
function sortMembers(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return entries.map(([key, member]) => [key, sortMembers(member)]);
}

;// CONCATENATED MODULE: ./build/commands/ask/run-inquiry.js



/**
 * Runs one inquiry. Its questions end when its time or the budget of its entry is over, and when it ends itself, however it
 * does: nothing of it goes on after that, unless others wait for the same.
 */
async function runInquiry(inquiry, terms) {
    const { account, deadlineMs = Number.POSITIVE_INFINITY } = terms;
    const open = new Set();
    const own = { heldBytes: 0 };
    const stopOf = (question) => own.stop ?? account.stopOf(question);
    const stopOpen = () => {
        for (const one of [...open]) {
            const stop = stopOf(one.question);
            if (stop)
                one.stop(stop);
        }
    };
    const time = createTimeLimit(deadlineMs, () => {
        own.stop = lateAfter(deadlineMs, 'all of it');
        stopOpen();
    });
    const ask = (question) => {
        const stop = stopOf(question);
        if (stop)
            return Promise.resolve(toNoAnswer(question, stop));
        const onSent = () => {
            time.start();
            account.sent();
        };
        const onBytes = (bytes) => {
            if (!isDigest(question))
                own.heldBytes += bytes;
            account.received(question, bytes);
        };
        return waitFor(question, { ...terms, open, onSent, onBytes });
    };
    const stopListening = account.onStop(stopOpen);
    try {
        let state = inquiry.next();
        while (!state.done)
            state = inquiry.next(await Promise.all(state.value.map(ask)));
        return state.value;
    }
    finally {
        time.pause();
        stopListening();
        account.release(own.heldBytes);
        for (const one of [...open])
            one.abandon();
    }
}
function waitFor(question, { questions, account, open, onSent, onBytes }) {
    return new Promise((resolve, reject) => {
        let leave;
        const one = {
            question,
            stop(stop) {
                one.abandon();
                resolve(toNoAnswer(question, stop));
            },
            abandon() {
                open.delete(one);
                leave?.();
            },
        };
        open.add(one);
        leave = questions.ask({
            question,
            party: account.party,
            settle(answer) {
                open.delete(one);
                resolve(answer);
            },
            fail(error) {
                open.delete(one);
                reject(error);
            },
            onSent,
            onBytes,
        });
        // Its budget may have ended with what was known already.
        if (!open.has(one))
            leave();
    });
}

;// CONCATENATED MODULE: ./build/commands/ask/ask.js





/** Of the memory of a run: an entry of the usual kind holds less. */
const SMALL_SHARE = 1 / 32;
/** Several inquiries may run at once: what two of them ask is asked once. How many requests are under way the doors limit. */
function createAsker(doors, { onAnswer = () => { }, entry, memory } = {}) {
    const { heldBytes: maxHeld, keptBytes } = { ...MEMORY_LIMITS, ...memory };
    const accounts = [];
    const questions = createQuestions({
        ask: (question, asking) => (question.kind === 'http' ? doors.http(question, asking) : doors.txt(question, asking)),
        keptBytes,
        onAnswer,
    });
    let heldBytes = 0;
    const limitMemory = (change) => {
        heldBytes += change;
        if (change <= 0 || heldBytes <= maxHeld)
            return;
        const held = accounts.map((account) => account.heldBytes());
        const most = Math.max(...held);
        // Who holds little is never cut off for what others hold.
        if (most < maxHeld * SMALL_SHARE)
            return;
        accounts[held.indexOf(most)]?.cutOff(tooLarge('this entry has most of the answers of this run, which have', maxHeld));
    };
    const open = (limits) => {
        const account = createEntryAccount(`entry ${accounts.length}`, limits, limitMemory);
        accounts.push(account);
        return { ask: (inquiry, deadlineMs) => runInquiry(inquiry, { questions, account, deadlineMs }) };
    };
    return {
        ...open(NO_LIMITS),
        forEntry: () => open({ ...ENTRY_LIMITS, ...entry }),
        asked: questions.asked,
        close: () => doors.close(),
    };
}


/***/ }),

/***/ 87310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ GITHUB_HEADERS)
/* harmony export */ });
/** What every question to GitHub's REST API carries, so that one thing is asked once whoever asks. */
const GITHUB_HEADERS = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' };


/***/ }),

/***/ 62829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ askTxt),
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   wC: () => (/* binding */ askHttp)
/* harmony export */ });
/** Asks one question by HTTP. Use with `yield*`. */
function* askHttp(question) {
    const [answer] = yield [{ kind: 'http', ...question }];
    if (answer === undefined || answer.kind === 'txt')
        throw new Error('an HTTP question got no HTTP answer');
    return answer;
}
/** Asks for the TXT records of a host. Use with `yield*`. */
function* askTxt(question) {
    const [answer] = yield [{ kind: 'txt', ...question }];
    if (answer?.kind !== 'txt')
        throw new Error('a TXT question got no TXT answer');
    return answer;
}
/** Runs several inquiries side by side: their questions are asked together, step by step. Results in the given order. */
function* together(inquiries) {
    const running = inquiries.map((inquiry) => ({ inquiry, state: inquiry.next() }));
    for (;;) {
        const open = running.filter(({ state }) => !state.done);
        if (open.length === 0)
            return running.map(({ state }) => state.value);
        const asked = open.map(({ state }) => state.value);
        const answers = yield asked.flat();
        let from = 0;
        for (const [index, one] of open.entries()) {
            const count = asked[index]?.length ?? 0;
            one.state = one.inquiry.next(answers.slice(from, from + count));
            from += count;
        }
    }
}


/***/ }),

/***/ 53804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ worstOutcome)
/* harmony export */ });
/* unused harmony export OUTCOMES */
/**
 * What evidence shows (ownership.md 8.1). `disproved`: the world answered clearly, and the answer is no.
 * `late`: the thing exists, but this version of it is not visible yet. `unknown`: nothing was learned.
 */
const OUTCOMES = ['disproved', 'unknown', 'late', 'proved'];
/** The worst of several: disproved beats unknown beats late beats proved. Nothing at all is proved. */
function worstOutcome(outcomes) {
    return OUTCOMES.find((outcome) => outcomes.includes(outcome)) ?? 'proved';
}


/***/ }),

/***/ 12602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ MAX_README_BYTES),
/* harmony export */   NX: () => (/* binding */ MAX_REDIRECTS),
/* harmony export */   W7: () => (/* binding */ PROBE_TIMEOUT_MS)
/* harmony export */ });
/** Limits of ownership.md 8.1, where they are not those of the doors. */
const PROBE_TIMEOUT_MS = 3_000;
const MAX_README_BYTES = 5 * 1024 * 1024;
const MAX_REDIRECTS = 5;


/***/ }),

/***/ 41961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ describeAnswer),
/* harmony export */   n: () => (/* binding */ readJsonBody)
/* harmony export */ });
/** The JSON of an answer's body; undefined for what is no JSON or no UTF-8. */
function readJsonBody(body) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    }
    catch {
        return undefined;
    }
}
/** The answer in words, for a message: `status 503`, `no complete answer within 10 s`. */
function describeAnswer(answer) {
    return answer.kind === 'response' ? `status ${answer.status}` : answer.detail;
}


/***/ }),

/***/ 32926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ createBundleVerifier)
});

// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(19654);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(54187);
// EXTERNAL MODULE: ./build/manifest/digest.js
var digest = __webpack_require__(89802);
// EXTERNAL MODULE: ./build/manifest/shorten-text.js
var shorten_text = __webpack_require__(85669);
;// CONCATENATED MODULE: ./build/ownership/attestation/bundle-limits.js
/** Every entry and timestamp costs signatures to check; real bundles hold one of each. */
const MAX_ENTRIES = 8;
const MAX_DER_BYTES = 32 * 1024;
const MAX_CHECKPOINT_CHARS = 16 * 1024;
const MAX_PROOF_HASHES = 64;
const INDEX = /^[0-9]{1,19}$/;
/** As the verifier finds the names of those who signed a checkpoint. */
const CHECKPOINT_SIGNATURE = /\u2014 (\S+) (\S+)\n/g;
/**
 * Names of logs are host names. The verifier takes a name for a regular expression to find the log's URL by, so that
 * anything else could match every log, or keep it busy for hours.
 */
const LOG_NAME = /^[A-Za-z0-9._:/~-]{1,200}$/;
/**
 * What makes a bundle too costly or too strange to verify, for a message: anything that the verifier would spend more
 * time on than a real bundle needs. Undefined for a bundle within the limits. The bundle may be anybody's.
 */
function findExcess(bundle) {
    const { content, tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
    const timestamps = timestampVerificationData?.rfc3161Timestamps ?? [];
    if (tlogEntries.length > MAX_ENTRIES || timestamps.length > MAX_ENTRIES) {
        return `it holds more than ${MAX_ENTRIES} log entries or timestamps`;
    }
    const certificates = content.$case === 'x509CertificateChain' ? content.x509CertificateChain.certificates : [];
    const ders = [
        ...(content.$case === 'certificate' ? [content.certificate.rawBytes] : []),
        ...certificates.map(({ rawBytes }) => rawBytes),
        ...timestamps.map(({ signedTimestamp }) => signedTimestamp),
    ];
    if (certificates.length > MAX_ENTRIES || ders.some(({ length }) => length > MAX_DER_BYTES)) {
        return 'its certificates or timestamps are too large';
    }
    return tlogEntries.map(findEntryExcess).find((excess) => excess !== undefined);
}
function findEntryExcess({ logIndex, inclusionProof }) {
    if (!INDEX.test(logIndex))
        return 'the index of its log entry is no number';
    if (inclusionProof === undefined)
        return undefined;
    if (!INDEX.test(inclusionProof.logIndex))
        return 'the index of its inclusion proof is no number';
    if (inclusionProof.hashes.length > MAX_PROOF_HASHES)
        return 'its inclusion proof is too long';
    const checkpoint = inclusionProof.checkpoint?.envelope ?? '';
    if (checkpoint.length > MAX_CHECKPOINT_CHARS)
        return 'its checkpoint is too long';
    const names = [...checkpoint.matchAll(CHECKPOINT_SIGNATURE)].map(([, name = '']) => name);
    return names.every((name) => LOG_NAME.test(name)) ? undefined : 'its checkpoint is signed by no log';
}

;// CONCATENATED MODULE: ./build/ownership/attestation/der-text.js
const UTF8_STRING_TAG = 0x0c;
const LONG_FORM = 0x80;
/**
 * The text of one DER UTF8String (X.690 8.23), as Fulcio's certificate extensions from N = 8 on hold it (ownership.md
 * 5.3). Undefined for any other encoding, also for a longer length than needed and for bytes after it: there is one
 * encoding of a text, so that two readers cannot differ.
 */
function readUtf8String(der) {
    const first = der[1] ?? LONG_FORM;
    const lengthBytes = first < LONG_FORM ? 0 : first - LONG_FORM;
    if (der[0] !== UTF8_STRING_TAG || first === LONG_FORM || lengthBytes > 2)
        return undefined;
    const start = 2 + lengthBytes;
    const length = lengthBytes === 0 ? first : der.slice(2, start).reduce((sum, byte) => sum * 256 + byte, 0);
    const smallest = lengthBytes === 0 ? 0 : lengthBytes === 1 ? LONG_FORM : 256;
    if (length < smallest || der.length !== start + length)
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(der.slice(start));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/ownership/attestation/sigstore-verifier.js







/** Fulcio's extensions: `1.3.6.1.4.1.57264.1.N`; from N = 8 on their values are DER (ownership.md 5.3). */
const FULCIO_ARC = [1, 3, 6, 1, 4, 1, 57264, 1];
const FIRST_DER_EXTENSION = 8;
const LAST_EXTENSION = 24;
const MAX_REASON_CHARS = 200;
const NO_AUTHORITIES = { certificateAuthorities: [], timestampAuthorities: [], tlogs: [], ctlogs: [] };
/**
 * A verifier of Sigstore bundles against trusted roots, each the parsed `trusted_root.json` of one instance (ownership.md
 * 3 B): for an instance with a transparency log (the public good) one log entry, one signed certificate timestamp and
 * one verified time; for one without (GitHub's own) one timestamp of its authority. Offline: no network, no clock.
 *
 * It says who signed what, not whether that may be published. Never throws on any JSON. Throws on a document that is no
 * trusted root at all; of a root that holds parts which this version cannot read, the others count.
 */
function createBundleVerifier(trustedRoots) {
    const authorities = trustedRoots.map(toAuthority);
    return {
        verify(bundle) {
            try {
                return verifyBundle(bundle, authorities);
            }
            catch (error) {
                return refused(error instanceof Error ? error.message : 'it cannot be read');
            }
        },
    };
}
function verifyBundle(json, authorities) {
    const bundle = (0,dist/* bundleFromJSON */.vw)(json);
    const excess = findExcess(bundle);
    if (excess !== undefined)
        return refused(excess);
    if (bundle.content.$case !== 'dsseEnvelope')
        return refused('it signs a file, not an in-toto statement');
    const entity = (0,verify_dist/* toSignedEntity */.DC)(bundle);
    if (!isCertified(entity))
        return refused('it was signed with a key of its own, not with a certificate');
    const { certificate } = entity.key;
    const issuers = authorities.filter(({ material }) => knowsIssuer(material, certificate));
    if (issuers.length === 0)
        return unknown('the trusted root does not hold the authority that issued its certificate');
    const results = issuers.map((authority) => verifyBy(authority, entity, bundle, json));
    return results.find(({ kind }) => kind === 'verified') ?? results[0];
}
function isCertified(entity) {
    return entity.key.$case === 'certificate';
}
function verifyBy(authority, entity, bundle, json) {
    const stranger = findStranger(authority.material, entity);
    if (stranger !== undefined)
        return unknown(stranger);
    const threshold = authority.logged ? 1 : 0;
    const limits = { tlogThreshold: threshold, ctlogThreshold: threshold, timestampThreshold: 1 };
    try {
        const signer = new verify_dist/* Verifier */.BL(authority.material, limits).verify(entity);
        const extensions = readExtensions(signer.identity?.oids ?? []);
        return extensions === undefined
            ? refused('an extension of its certificate is there twice or is no text')
            : describeBundle(entity, bundle, json, extensions);
    }
    catch (error) {
        return refused(error instanceof Error ? error.message : 'it cannot be verified');
    }
}
function describeBundle(entity, bundle, json, extensions) {
    if (bundle.content.$case !== 'dsseEnvelope')
        return refused('it signs a file, not an in-toto statement');
    const { payload, payloadType } = bundle.content.dsseEnvelope;
    const statement = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
    const { logIndex } = findProvenEntry(entity) ?? {};
    const verified = {
        kind: 'verified',
        extensions,
        certificateFingerprint: toHex(certificateBytes(bundle)),
        payloadType,
        statement,
        ...(logIndex === undefined ? {} : { logIndex }),
        times: readTimes(entity),
        bundleDigest: toHex(JSON.stringify(json)),
    };
    return verified;
}
/** Who or what the trusted root does not know, so that the rest cannot be judged; perhaps the root is too old. */
function findStranger(material, { key, timestamps, tlogEntries }) {
    if (!tlogEntries.every(({ logId }) => material.tlogs.some(({ logID }) => logID.equals(logId.keyId)))) {
        return 'the trusted root does not hold the transparency log that it names';
    }
    const stamps = key.certificate.extSCT?.signedCertificateTimestamps ?? [];
    if (!stamps.every((stamp) => material.ctlogs.some(({ logID }) => logID.equals(stamp.logID)))) {
        return 'the trusted root does not hold the certificate log that its certificate names';
    }
    const signers = material.timestampAuthorities.flatMap(({ certChain: [signer] }) => signer ?? []);
    const known = timestamps.every((time) => time.$case !== 'timestamp-authority' ||
        signers.some(({ serialNumber, issuer }) => serialNumber.equals(time.timestamp.signerSerialNumber) && issuer.equals(time.timestamp.signerIssuer)));
    return known ? undefined : 'the trusted root does not hold the authority that made its timestamp';
}
/** By name and, where both have one, by key identifier: a new key under an old name is another authority. */
function knowsIssuer({ certificateAuthorities }, certificate) {
    const wanted = certificate.extAuthorityKeyID?.keyIdentifier;
    return certificateAuthorities.some(({ certChain }) => certChain.some((candidate) => {
        const offered = candidate.extSubjectKeyID?.keyIdentifier;
        const sameKey = wanted === undefined || offered === undefined || wanted.equals(offered);
        return candidate.subject.equals(certificate.issuer) && sameKey;
    }));
}
/** Undefined when one of them occurs twice or is no UTF8String: which value counts would be anybody's guess. */
function readExtensions(oids) {
    const found = new Map();
    for (const { oid, value } of oids) {
        const number = toFulcioNumber(oid?.id ?? []);
        if (number === undefined)
            continue;
        const text = readUtf8String(value);
        if (text === undefined || found.has(number))
            return undefined;
        found.set(number, text);
    }
    return found;
}
function toFulcioNumber(id) {
    const number = id[FULCIO_ARC.length];
    const inArc = id.length === FULCIO_ARC.length + 1 && FULCIO_ARC.every((part, at) => id[at] === part);
    if (!inArc || number === undefined)
        return undefined;
    return number >= FIRST_DER_EXTENSION && number <= LAST_EXTENSION ? number : undefined;
}
/**
 * The index that was verified: that of a signed entry timestamp (log v1, over all shards), else that of the inclusion
 * proof. The index beside a mere inclusion proof is nobody's word.
 */
function findProvenEntry({ tlogEntries }) {
    const [entry] = tlogEntries;
    return entry?.inclusionPromise === undefined ? entry?.inclusionProof : entry;
}
function readTimes({ timestamps }) {
    return timestamps.flatMap((time) => {
        if (time.$case === 'timestamp-authority')
            return time.timestamp.signingTime.toISOString();
        const { inclusionPromise, integratedTime } = time.tlogEntry;
        return inclusionPromise === undefined ? [] : new Date(Number(integratedTime) * 1000).toISOString();
    });
}
function certificateBytes({ verificationMaterial: { content } }) {
    if (content.$case === 'certificate')
        return content.certificate.rawBytes;
    const chain = content.$case === 'x509CertificateChain' ? content.x509CertificateChain.certificates : [];
    return chain[0]?.rawBytes ?? new Uint8Array();
}
function toAuthority(document) {
    const root = protobuf_specs_dist.TrustedRoot.fromJSON(document);
    const parts = [
        ...root.certificateAuthorities.map((one) => ({ certificateAuthorities: [one] })),
        ...root.timestampAuthorities.map((one) => ({ timestampAuthorities: [one] })),
        ...root.tlogs.map((one) => ({ tlogs: [one] })),
        ...root.ctlogs.map((one) => ({ ctlogs: [one] })),
    ];
    const readable = parts.flatMap((part) => readPart({ ...root, ...NO_AUTHORITIES, ...part }) ?? []);
    if (readable.length === 0)
        throw new Error('a trusted root holds no authority that this version can read');
    const material = {
        certificateAuthorities: readable.flatMap((one) => one.certificateAuthorities),
        timestampAuthorities: readable.flatMap((one) => one.timestampAuthorities),
        tlogs: readable.flatMap((one) => one.tlogs),
        ctlogs: readable.flatMap((one) => one.ctlogs),
        publicKey: () => {
            throw new Error('only certificates are trusted');
        },
    };
    // By what the root names, not by what could be read of it: a log of a new kind must not lower the threshold.
    return { material, logged: root.tlogs.length > 0 || root.ctlogs.length > 0 };
}
function readPart(root) {
    try {
        return (0,verify_dist/* toTrustMaterial */.jO)(root);
    }
    catch {
        return undefined;
    }
}
function toHex(bytes) {
    return (0,digest/* digestOf */.o)(bytes).slice('sha256:'.length);
}
function refused(reason) {
    return { kind: 'refused', reason: (0,shorten_text/* shortenText */.B)(reason, MAX_REASON_CHARS) };
}
function unknown(reason) {
    return { kind: 'unknown', reason };
}


/***/ }),

/***/ 32713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ renderDelegation),
/* harmony export */   Le: () => (/* binding */ isDelegatedTo),
/* harmony export */   Vt: () => (/* binding */ parseDelegations),
/* harmony export */   ZW: () => (/* binding */ nameDelegate),
/* harmony export */   k3: () => (/* binding */ DELEGATION_PREFIX)
/* harmony export */ });
/** How the line begins; `github:<ownerId>[/<repositoryId>]` follows. */
const DELEGATION_PREFIX = 'mcp-registry-delegate=';
/** GitHub's numbers have 10 digits at present; 15 are exact in every reader of JSON. */
const LINE = /^mcp-registry-delegate=github:([1-9]\d{0,14})(?:\/([1-9]\d{0,14}))?$/;
const MAX_SHOWN_CHARS = 80;
/**
 * The delegations in TXT records or lines of the well-known file (ownership.md 3 E). A whole record or line is one, blanks
 * around it apart; logins and other spellings of numbers are none, since names are not identity. `problems` are the texts
 * that begin like one, short.
 */
function parseDelegations(texts) {
    const delegates = [];
    const problems = [];
    for (const text of texts) {
        const line = text.trim();
        const [, ownerId, repositoryId] = LINE.exec(line) ?? [];
        if (ownerId !== undefined) {
            delegates.push({ ownerId: +ownerId, ...(repositoryId === undefined ? {} : { repositoryId: +repositoryId }) });
        }
        else if (line.toLowerCase().startsWith(DELEGATION_PREFIX))
            problems.push(line.slice(0, MAX_SHOWN_CHARS));
    }
    return { delegates, problems };
}
/** The one text of a delegation. */
function renderDelegation(delegate) {
    return `${DELEGATION_PREFIX}${nameDelegate(delegate)}`;
}
/** `github:1` or `github:1/2`. */
function nameDelegate({ ownerId, repositoryId }) {
    return `github:${ownerId}${repositoryId === undefined ? '' : `/${repositoryId}`}`;
}
/** Whether a delegation names the identity: the owner's number, and the repository's where it names one. */
function isDelegatedTo(delegate, identity) {
    if (delegate.ownerId !== identity.ownerId)
        return false;
    return delegate.repositoryId === undefined || delegate.repositoryId === identity.repositoryId;
}


/***/ }),

/***/ 38676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readTxt)
/* harmony export */ });
const MAX_RECORDS = 50;
/** The well-known file may have as much. */
const MAX_RECORD_CHARS = 4_096;
/** Reads an answer: 50 records of 4,096 characters at most. `wanted` resolvers must have answered. */
function readTxt({ views }, wanted) {
    const failed = views.find((view) => view.kind === 'failed');
    if (failed?.kind === 'failed')
        return { kind: 'unknown', detail: `${failed.resolver}: ${failed.detail}` };
    if (views.length < wanted) {
        const detail = `${views.length} of ${wanted} resolvers answered`;
        return { kind: 'unknown', detail };
    }
    const read = views.map((view) => ({
        resolver: view.resolver,
        texts: view.kind === 'records' ? view.records.slice(0, MAX_RECORDS).map(cut) : [],
    }));
    return { kind: 'views', views: read };
}
function cut(text) {
    return text.slice(0, MAX_RECORD_CHARS);
}


/***/ }),

/***/ 62721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ askWellKnown),
/* harmony export */   MS: () => (/* binding */ MAX_WELL_KNOWN_BYTES),
/* harmony export */   w1: () => (/* binding */ toWellKnownUrl)
/* harmony export */ });
/* harmony import */ var _evidence_inquiry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62829);
/* harmony import */ var _evidence_read_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41961);
/* harmony import */ var _manifest_shorten_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85669);



/** The official limit of the file, bytes. */
const MAX_WELL_KNOWN_BYTES = 4_096;
const MAX_LINES = 50;
const MAX_LOCATION_CHARS = 120;
/** A host that is busy or broken has said nothing. */
const SAYS_NOTHING = new Set([408, 425, 429]);
/** Where the file of a host is (ownership.md 1.2). */
function toWellKnownUrl(host) {
    return `https://${host}/.well-known/mcp-registry-auth`;
}
/** Fetches and reads the file: status 200 only, no redirect, at most 4,096 bytes (ownership.md 4.1). */
function* askWellKnown(host) {
    const answer = yield* (0,_evidence_inquiry_js__WEBPACK_IMPORTED_MODULE_0__/* .askHttp */ .wC)({
        door: 'named',
        method: 'GET',
        url: toWellKnownUrl(host),
        headers: { accept: 'text/plain' },
        maxBytes: MAX_WELL_KNOWN_BYTES,
    });
    return judgeAnswer(answer);
}
function judgeAnswer(answer) {
    if (answer.kind === 'no-answer')
        return judgeNoAnswer(answer.reason, (0,_evidence_read_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .describeAnswer */ .O)(answer));
    const { status, headers, body } = answer;
    if (status === 200) {
        if (body.length > MAX_WELL_KNOWN_BYTES) {
            return { kind: 'refused', cause: 'too-large', detail: `${body.length} bytes` };
        }
        return { kind: 'lines', lines: toLines(new TextDecoder().decode(body)) };
    }
    if (status >= 500 || SAYS_NOTHING.has(status))
        return { kind: 'unknown', detail: `status ${status}` };
    if (status >= 300 && status < 400) {
        const location = (0,_manifest_shorten_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenText */ .B)(headers.location ?? 'an unnamed place', MAX_LOCATION_CHARS);
        return { kind: 'refused', cause: 'redirect', detail: `status ${status}, to ${location}` };
    }
    return { kind: 'refused', cause: 'status', detail: `status ${status}` };
}
function judgeNoAnswer(reason, detail) {
    if (reason === 'redirect-refused' || reason === 'too-many-redirects') {
        return { kind: 'refused', cause: 'redirect', detail };
    }
    if (reason === 'too-large')
        return { kind: 'refused', cause: 'too-large', detail };
    if (reason === 'address-blocked')
        return { kind: 'refused', cause: 'blocked', detail };
    return { kind: 'unknown', detail };
}
function toLines(text) {
    const lines = text.split(/\r\n|[\r\n]/).map((line) => line.trim());
    return lines.filter((line) => line !== '').slice(0, MAX_LINES);
}


/***/ }),

/***/ 41715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ ownsNamespace),
/* harmony export */   A7: () => (/* binding */ readOwner),
/* harmony export */   JQ: () => (/* binding */ judgeRepositoryId),
/* harmony export */   iO: () => (/* binding */ judgeCase)
/* harmony export */ });
/* harmony import */ var _manifest_json_members_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98338);
/* harmony import */ var _manifest_server_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57317);
/* harmony import */ var _manifest_shorten_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85669);
/* harmony import */ var _ascii_case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8930);
/* harmony import */ var _namespace_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95709);
/* harmony import */ var _read_members_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96856);
/* harmony import */ var _repository_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71482);







const NUMERIC = /^\d{1,20}$/;
/** Reads an account of an answer; undefined for what is neither a user nor an organisation with an id and an ASCII login. */
function readOwner(value) {
    const [id, login, type] = [(0,_read_members_js__WEBPACK_IMPORTED_MODULE_1__/* .getId */ .OX)(value, 'id'), (0,_read_members_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)(value, 'login'), (0,_read_members_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)(value, 'type')];
    if (id === undefined || login === undefined || !_namespace_name_js__WEBPACK_IMPORTED_MODULE_0__/* .GITHUB_LOGIN */ .c.test(login))
        return undefined;
    return type === 'User' || type === 'Organization' ? { id, login, type } : undefined;
}
/**
 * The warning for a namespace that spells its owner in another case than GitHub does (D-4, N9): accepted here, refused
 * by the official registry. Nothing for namespaces of domains.
 */
function judgeCase({ name, namespace }, login) {
    const canonical = `io.github.${login}`;
    if (namespace === canonical || !(0,_ascii_case_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameIgnoringCase */ .K)(namespace, canonical))
        return [];
    const args = { name, canonical: `${canonical}/${(0,_manifest_server_name_js__WEBPACK_IMPORTED_MODULE_4__/* .splitServerName */ .Xe)(name)?.name ?? ''}`, source: 'GitHub' };
    return [{ code: 'name-case-not-canonical', severity: 'warning', args, member: 'name' }];
}
/**
 * What `repository.id` says against the proven repository (ownership.md 2): a number must be its id; where there is
 * none, the line to add is told, if `repository.url` names that repository.
 */
function judgeRepositoryId({ server }, proven, terms) {
    const repository = (0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_5__/* .getMember */ .Xf)(server, 'repository');
    if (!(0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)(repository))
        return [];
    const id = (0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_5__/* .getMember */ .Xf)(repository, 'id');
    const args = { repository: proven.fullName, expected: String(proven.id) };
    if (id === undefined || id === '') {
        const named = (0,_repository_url_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRepositoryUrl */ .f)((0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_5__/* .getMember */ .Xf)(repository, 'url'), terms.githubHost);
        const isSame = named !== undefined && (0,_ascii_case_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameIgnoringCase */ .K)(`${named.owner}/${named.repo}`, proven.fullName);
        return isSame ? [{ code: 'repository-id-missing', severity: 'info', args, member: 'repository' }] : [];
    }
    const isNumber = typeof id === 'number' || (typeof id === 'string' && NUMERIC.test(id));
    if (!isNumber || String(id) === args.expected)
        return [];
    const found = (0,_manifest_shorten_text_js__WEBPACK_IMPORTED_MODULE_6__/* .shortenText */ .B)(String(id), 30);
    return [{ code: 'repository-id-mismatch', severity: 'error', args: { ...args, found }, member: 'repository' }];
}
/** Whether an account is the one that the namespace names. A domain's namespace names none. */
function ownsNamespace(login, { namespace }) {
    const name = (0,_namespace_name_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyNamespace */ .g)(namespace);
    return name.kind === 'github' && (0,_ascii_case_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameIgnoringCase */ .K)(login, name.owner);
}


/***/ }),

/***/ 80196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ proveImplicitRepository),
/* harmony export */   n: () => (/* binding */ toTagForms)
/* harmony export */ });
/* harmony import */ var _evidence_inquiry_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(62829);
/* harmony import */ var _manifest_json_members_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(98338);
/* harmony import */ var _manifest_server_name_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(57317);
/* harmony import */ var _manifest_shorten_text_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(85669);
/* harmony import */ var _namespace_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95709);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67443);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41715);
/* harmony import */ var _prove_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19515);
/* harmony import */ var _refs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25672);
/* harmony import */ var _release_asset_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40980);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62614);
/* harmony import */ var _repository_url_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71482);
/* harmony import */ var _tree_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51032);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70313);














const KIND = 'github-repository';
const FILE = 'server.json';
const MAX_TOLD_CHARS = 190;
/**
 * Looks for the submitted bytes where a publisher has them anyway (ownership.md 3, before A): in the repository that
 * `repository.url` names, if its owner is the namespace's, at the tags `v<version>`, `<version>`, `<name>-v<version>`
 * and `<name>@<version>`, on the default branch, and as an asset `server.json` of the releases of those tags; as
 * `server.json` or `<subfolder>/server.json`. Undefined when there is no such repository, or for other actions than
 * publishing: then nothing speaks for or against.
 *
 * `disproved` when all places were seen and a tag of this version is there; `late` while no such tag exists, since a
 * release may still come; `unknown` when a place could not be seen and no other one has the bytes.
 *
 * Distinct requests: the repository, 5 at once for the refs, then tree and blob: 8 when tag and branch are one commit and
 * the file is in its root. At most 58, if there are all 4 tags, each annotated three times over, and 5 commits differ:
 * of a subfolder at most 5 parts are looked at.
 */
function* proveImplicitRepository(submission, terms, options = {}) {
    const place = findPlace(submission, terms, options);
    if (place === undefined)
        return undefined;
    const found = yield* (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .findRepository */ .W)(place);
    if (found.kind === 'problem')
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_9__/* .toVerdict */ .ds)(KIND, found);
    // Its full name is the one that was asked for, and its owner that of the full name: the namespace's.
    const { repository } = found;
    const spots = yield* findSpots(place, submission, repository);
    const looks = yield* lookAtCommits(place, spots, submission);
    const same = looks.find(({ state }) => state.kind === 'same');
    if (same !== undefined) {
        const { ref, sha, path } = same;
        return (0,_prove_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .toProved */ .S)(submission, repository, toEvidence(repository, { ref, sha, path }), terms);
    }
    const assets = yield* lookAtReleases(place, spots, submission);
    const asset = assets.find(({ state }) => state.kind === 'same');
    if (asset !== undefined) {
        const { ref, sha } = asset;
        return (0,_prove_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .toProved */ .S)(submission, repository, toEvidence(repository, { ref, sha, asset: FILE }), terms);
    }
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_9__/* .toVerdict */ .ds)(KIND, yield* tellMissing(place, { submission, repository, spots, looks, assets }));
}
function findPlace(submission, terms, { anyOwner = false }) {
    if (terms.action !== 'publish')
        return undefined;
    const repository = (0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_10__/* .getMember */ .Xf)(submission.server, 'repository');
    if (!(0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_10__/* .isJsonObject */ .OW)(repository))
        return undefined;
    const name = (0,_repository_url_js__WEBPACK_IMPORTED_MODULE_7__/* .parseRepositoryUrl */ .f)((0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_10__/* .getMember */ .Xf)(repository, 'url'), terms.githubHost);
    if (name === undefined)
        return undefined;
    const { kind } = (0,_namespace_name_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyNamespace */ .g)(submission.namespace);
    const isOfUse = kind === 'domain' ? anyOwner : (0,_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .ownsNamespace */ .$I)(name.owner, submission);
    return isOfUse ? { name, terms } : undefined;
}
/** Tags that a release of this version may have, in the order in which they are trusted to mean it. */
function toTagForms({ name, version }) {
    const short = (0,_manifest_server_name_js__WEBPACK_IMPORTED_MODULE_11__/* .splitServerName */ .Xe)(name)?.name ?? name;
    const forms = [`v${version}`, version, `${short}-v${version}`, `${short}@${version}`];
    return forms.filter(_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefName */ .pA);
}
function* findSpots(place, submission, { defaultBranch }) {
    const refs = [...toTagForms(submission).map((tag) => `tags/${tag}`), `heads/${defaultBranch}`];
    const results = yield* (0,_evidence_inquiry_js__WEBPACK_IMPORTED_MODULE_12__/* .together */ .bs)(refs.map((ref) => (0,_refs_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveRef */ .q)(place, ref)));
    return results.map((result, index) => ({ ref: `refs/${refs[index]}`, result }));
}
/** Each commit once, by its first ref: a tag of this version says more than the default branch. */
function* lookAtCommits(place, spots, submission) {
    const commits = new Map();
    for (const { ref, result } of spots) {
        if (result.kind === 'commit' && !commits.has(result.sha))
            commits.set(result.sha, ref);
    }
    const wanted = [...commits].flatMap(([sha, ref]) => toPaths(submission).map((path) => ({ ref, sha, path })));
    const states = yield* (0,_evidence_inquiry_js__WEBPACK_IMPORTED_MODULE_12__/* .together */ .bs)(wanted.map(({ sha, path }) => (0,_tree_file_js__WEBPACK_IMPORTED_MODULE_8__/* .compareFile */ .qz)(place, sha, path, submission.bytes)));
    return wanted.map((one, index) => ({ ...one, state: states[index] }));
}
const MAX_SUBFOLDER_PARTS = 5;
function toPaths({ server }) {
    const repository = (0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_10__/* .getMember */ .Xf)(server, 'repository');
    const subfolder = (0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_10__/* .isJsonObject */ .OW)(repository) ? (0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_10__/* .getMember */ .Xf)(repository, 'subfolder') : undefined;
    if (typeof subfolder !== 'string' || !(0,_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .isFilePath */ .ig)(`${subfolder}/${FILE}`))
        return [FILE];
    return subfolder.split('/').length > MAX_SUBFOLDER_PARTS ? [FILE] : [`${subfolder}/${FILE}`, FILE];
}
function* lookAtReleases(place, spots, { digest }) {
    const tags = spots.flatMap(({ ref, result }) => {
        return ref.startsWith('refs/tags/') && result.kind === 'commit' ? [{ ref, sha: result.sha }] : [];
    });
    const states = yield* (0,_evidence_inquiry_js__WEBPACK_IMPORTED_MODULE_12__/* .together */ .bs)(tags.map(({ ref }) => (0,_release_asset_js__WEBPACK_IMPORTED_MODULE_5__/* .compareAsset */ .C)(place, ref.slice('refs/tags/'.length), FILE, digest)));
    return tags.map((one, index) => ({ ...one, state: states[index] }));
}
function* tellMissing(place, { submission, repository, spots, looks, assets }) {
    const results = [
        ...spots.map(({ result }) => result),
        ...looks.map(({ state }) => state),
        ...assets.map(({ state }) => state),
    ];
    const unseen = results.find((result) => result.kind === 'problem');
    if (unseen !== undefined)
        return unseen;
    const found = [];
    const differing = looks.find(({ state }) => state.kind === 'differs');
    if (differing?.state.kind === 'differs') {
        const { blob, size } = differing.state;
        const difference = yield* (0,_tree_file_js__WEBPACK_IMPORTED_MODULE_8__/* .explainDifference */ .LG)(place, blob, size, submission.bytes);
        found.push(`${differing.path} at ${shortRef(differing.ref)} is not the same: ${difference}`);
    }
    else if (looks.length > 0)
        found.push(`no ${FILE} at ${[...new Set(looks.map(({ ref }) => shortRef(ref)))].join(', ')}`);
    if (assets.length > 0) {
        const other = assets.some(({ state }) => state.kind === 'differs');
        found.push(other ? `the release's asset ${FILE} is another file` : `no asset ${FILE} in its release`);
    }
    const args = {
        repository: repository.fullName,
        tags: (0,_manifest_shorten_text_js__WEBPACK_IMPORTED_MODULE_13__/* .shortenText */ .B)(toTagForms(submission).join(', '), MAX_TOLD_CHARS),
        found: (0,_manifest_shorten_text_js__WEBPACK_IMPORTED_MODULE_13__/* .shortenText */ .B)(found.join('; ') || 'the repository is empty', MAX_TOLD_CHARS),
    };
    const hasTag = spots.some(({ ref, result }) => ref.startsWith('refs/tags/') && result.kind !== 'absent');
    return hasTag ? (0,_verdict_js__WEBPACK_IMPORTED_MODULE_9__/* .toProblem */ .H8)('github-bytes-not-found', args) : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_9__/* .toLate */ .Mt)('github-bytes-late', args);
}
function shortRef(ref) {
    return ref.replace(/^refs\/(?:tags|heads)\//, '');
}
function toEvidence({ id, fullName, owner }, place) {
    return { repository: fullName, repositoryId: id, ownerId: owner.id, ...place };
}


/***/ }),

/***/ 19515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ proveRepository),
/* harmony export */   S: () => (/* binding */ toProved)
/* harmony export */ });
/* harmony import */ var _manifest_shorten_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85669);
/* harmony import */ var _namespace_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95709);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67443);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41715);
/* harmony import */ var _refs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25672);
/* harmony import */ var _release_asset_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40980);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62614);
/* harmony import */ var _tree_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51032);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70313);









const KIND = 'github-repository';
const TAGS = 'refs/tags/';
const HEADS = 'refs/heads/';
/**
 * Judges a `github-repository` proof (ownership.md 3 A): whether a public repository of the namespace's owner has
 * exactly the submitted bytes at a tag, on its default branch, or as an asset of a tag's release. The checks come in the
 * order of the text, and the first that fails decides.
 *
 * For the namespace of a domain the proof counts inside of a `domain-delegation` only, whose judge compares the owner;
 * here it is not compared then. Pins are compared by `judgePins`. At most 4 + 1 requests for a tag (repository, ref,
 * annotated tags up to three more, release or asset), and one for each part of the path and the blob.
 */
function* proveRepository(submission, proof, terms) {
    const offline = judgeOffline(submission, proof, terms);
    const name = (0,_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRepositoryName */ .$M)(proof.repository);
    if (offline !== undefined)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .toVerdict */ .ds)(KIND, offline);
    if (name === undefined)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .toVerdict */ .ds)(KIND, toForm('repository', proof.repository));
    const place = { name, terms };
    const result = yield* (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .findRepository */ .W)(place);
    if (result.kind === 'problem')
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .toVerdict */ .ds)(KIND, result);
    const { repository } = result;
    const problem = judgeIdentity(submission, proof, repository) ??
        (yield* judgeCommit(place, proof, repository)) ??
        (yield* judgeBytes(place, proof, submission));
    if (problem !== undefined)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .toVerdict */ .ds)(KIND, problem);
    return toProved(submission, repository, toEvidence(proof, repository), terms);
}
/** A verdict for bytes that a repository was found to have; `repository.id` is judged last. */
function toProved(submission, repository, evidence, terms) {
    const { id: ownerId, login, type } = repository.owner;
    const told = [...(0,_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeCase */ .iO)(submission, login), ...(0,_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeRepositoryId */ .JQ)(submission, repository, terms)];
    if (told.some(({ severity }) => severity === 'error'))
        return { outcome: 'disproved', kind: KIND, told };
    const [repositoryId, repositoryName] = [repository.id, repository.fullName];
    const identity = { kind: 'github', ownerId, login, type, repositoryId, repository: repositoryName };
    return { outcome: 'proved', kind: KIND, evidence, identity, told };
}
/** What needs no request. Forms are judged again: whatever calls this, no part of a proof may leave its place in a URL. */
function judgeOffline(submission, proof, terms) {
    const { ref, sha, path, asset } = proof;
    if (terms.action !== 'publish')
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .toProblem */ .H8)('proof-action-not-covered', { kind: KIND, action: terms.action });
    const isGitHubs = (0,_namespace_name_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyNamespace */ .g)(submission.namespace).kind === 'github';
    if (!isGitHubs && submission.proof?.kind !== 'domain-delegation') {
        const args = { kind: KIND, namespace: submission.namespace, wanted: 'domain-key or domain-delegation' };
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .toProblem */ .H8)('proof-kind-not-for-namespace', args);
    }
    if (ref?.startsWith('refs/pull/'))
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .toProblem */ .H8)('github-ref-refused', { ref, reason: 'anybody can open a pull request' });
    const refName = ref?.startsWith(TAGS)
        ? ref.slice(TAGS.length)
        : ref?.startsWith(HEADS)
            ? ref.slice(HEADS.length)
            : '';
    if (ref !== undefined && !(0,_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefName */ .pA)(refName)) {
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .toProblem */ .H8)('github-ref-refused', {
            ref: (0,_manifest_shorten_text_js__WEBPACK_IMPORTED_MODULE_8__/* .shortenText */ .B)(ref, 150),
            reason: 'it is the name of no tag and no branch',
        });
    }
    if (!(0,_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .isObjectId */ .TS)(sha))
        return toForm('sha', sha);
    if (asset === undefined)
        return path !== undefined && (0,_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .isFilePath */ .ig)(path) ? undefined : toForm('path', path ?? '');
    if (path !== undefined || !(0,_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .isAssetName */ .MN)(asset))
        return toForm('asset', asset);
    return ref?.startsWith(TAGS)
        ? undefined
        : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .toProblem */ .H8)('github-ref-refused', { ref: ref ?? 'no ref', reason: 'an asset belongs to the release of a tag' });
}
function judgeIdentity(submission, proof, repository) {
    const { fullName, id, owner } = repository;
    if (id !== proof.repositoryId) {
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .toProblem */ .H8)('github-repository-id-mismatch', {
            repository: fullName,
            found: id,
            expected: proof.repositoryId,
        });
    }
    if ((0,_namespace_name_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyNamespace */ .g)(submission.namespace).kind === 'github' && !(0,_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .ownsNamespace */ .$I)(owner.login, submission)) {
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .toProblem */ .H8)('github-owner-mismatch', {
            repository: fullName,
            owner: owner.login,
            namespace: submission.namespace,
        });
    }
    return undefined;
}
/** The ref leads to the commit; a commit of the default branch, or one without a ref, lies on the default branch. */
function* judgeCommit(place, { ref, sha }, { fullName, defaultBranch }) {
    if (ref === undefined || ref.startsWith(HEADS)) {
        if (ref !== undefined && ref !== HEADS + defaultBranch) {
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .toProblem */ .H8)('github-ref-refused', {
                ref,
                reason: `the default branch is "${(0,_manifest_shorten_text_js__WEBPACK_IMPORTED_MODULE_8__/* .shortenText */ .B)(defaultBranch, 60)}"`,
            });
        }
        const reach = yield* (0,_refs_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeReach */ .D)(place, defaultBranch, sha);
        if (reach.kind === 'problem')
            return reach;
        const args = { repository: fullName, sha, branch: (0,_manifest_shorten_text_js__WEBPACK_IMPORTED_MODULE_8__/* .shortenText */ .B)(defaultBranch, 100) };
        if (reach.kind === 'apart')
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .toProblem */ .H8)('github-commit-apart', { ...args, status: reach.status });
        return undefined;
    }
    const found = yield* (0,_refs_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveRef */ .q)(place, ref.slice('refs/'.length));
    if (found.kind === 'problem')
        return found;
    if (found.kind === 'absent')
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .toProblem */ .H8)('github-ref-absent', { repository: fullName, ref });
    const at = found.kind === 'commit' ? found.sha : found.found;
    return at === sha
        ? undefined
        : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .toProblem */ .H8)('github-ref-moved', { repository: fullName, ref, found: at, expected: sha });
}
function* judgeBytes(place, proof, submission) {
    const { repository, asset, ref = '', sha, path = '' } = proof;
    if (asset !== undefined)
        return yield* judgeAsset(place, proof, submission);
    const state = yield* (0,_tree_file_js__WEBPACK_IMPORTED_MODULE_6__/* .compareFile */ .qz)(place, sha, path, submission.bytes);
    const args = { repository, path, at: `${ref || 'the default branch'} (${sha.slice(0, 12)})` };
    switch (state.kind) {
        case 'same':
            return undefined;
        case 'absent':
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .toProblem */ .H8)('github-file-absent', { ...args, missing: (0,_manifest_shorten_text_js__WEBPACK_IMPORTED_MODULE_8__/* .shortenText */ .B)(state.at, 100) });
        case 'mode':
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .toProblem */ .H8)('github-file-mode', { ...args, mode: state.mode });
        case 'differs': {
            const difference = yield* (0,_tree_file_js__WEBPACK_IMPORTED_MODULE_6__/* .explainDifference */ .LG)(place, state.blob, state.size, submission.bytes);
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .toProblem */ .H8)('github-file-differs', { ...args, difference });
        }
        case 'problem':
            return state;
    }
}
function* judgeAsset(place, proof, submission) {
    const { repository, ref = '', asset = '' } = proof;
    const tag = ref.slice(TAGS.length);
    const state = yield* (0,_release_asset_js__WEBPACK_IMPORTED_MODULE_4__/* .compareAsset */ .C)(place, tag, asset, submission.digest);
    const args = { repository, tag, asset };
    switch (state.kind) {
        case 'same':
            return undefined;
        case 'problem':
            return state;
        case 'differs':
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .toProblem */ .H8)('github-asset-differs', { ...args, found: state.found, expected: submission.digest });
        default:
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .toProblem */ .H8)('github-asset-absent', { ...args, missing: state.kind === 'no-release' ? 'release' : 'asset' });
    }
}
function toEvidence(proof, { id, fullName, owner }) {
    const { ref, sha, path, asset } = proof;
    return {
        repository: fullName,
        repositoryId: id,
        ownerId: owner.id,
        ...(ref === undefined ? {} : { ref }),
        sha,
        ...(asset === undefined ? { path: path ?? '' } : { asset }),
    };
}
function toForm(member, value) {
    const wanted = {
        repository: 'owner/repo',
        sha: 'the commit, 40 hex digits in lower case',
        path: 'the path of a file, or "asset" in its place',
        asset: 'the name of an asset, without "path"',
    };
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .toProblem */ .H8)('proof-invalid', {
        place: `"${member}"`,
        problem: `is "${(0,_manifest_shorten_text_js__WEBPACK_IMPORTED_MODULE_8__/* .shortenText */ .B)(value, 60)}"`,
        expected: wanted[member] ?? '',
    });
}


/***/ }),

/***/ 96856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OX: () => (/* binding */ getId),
/* harmony export */   RW: () => (/* binding */ getObjectId),
/* harmony export */   iM: () => (/* binding */ getObject),
/* harmony export */   q4: () => (/* binding */ getText),
/* harmony export */   vS: () => (/* binding */ getList)
/* harmony export */ });
/* harmony import */ var _manifest_json_members_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98338);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67443);


/** Members of an answer by GitHub, which is a stranger's text like any other: own members only, of the right type. */
function getText(object, key) {
    const value = (0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_1__/* .getMember */ .Xf)(object, key);
    return typeof value === 'string' ? value : undefined;
}
/** A positive whole number, as all ids of GitHub are. */
function getId(object, key) {
    const value = (0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_1__/* .getMember */ .Xf)(object, key);
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}
function getObject(object, key) {
    const value = (0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_1__/* .getMember */ .Xf)(object, key);
    return (0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) ? value : undefined;
}
function getList(object, key) {
    const value = (0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_1__/* .getMember */ .Xf)(object, key);
    return Array.isArray(value) ? value : undefined;
}
/** An id of a git object. */
function getObjectId(object, key) {
    const value = getText(object, key);
    return value !== undefined && (0,_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .isObjectId */ .TS)(value) ? value : undefined;
}


/***/ }),

/***/ 25672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ judgeReach),
/* harmony export */   q: () => (/* binding */ resolveRef)
/* harmony export */ });
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67443);
/* harmony import */ var _read_members_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96856);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62614);
/* harmony import */ var _rest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79140);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70313);





/** Annotated tags may point at tags. */
const MAX_TAG_LEVELS = 3;
/**
 * The commit of a ref below `refs/`, such as `tags/v1.2.3`, annotated tags dereferenced (ownership.md 3 A). The answer
 * must be about exactly this ref.
 */
function* resolveRef(place, ref) {
    const answer = yield* (0,_rest_js__WEBPACK_IMPORTED_MODULE_3__/* .askGitHub */ .X3)((0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .toRepositoryPath */ .B)(place, 'git', 'ref', ...ref.split('/')), place.terms);
    if (answer.kind === 'absent')
        return { kind: 'absent' };
    if (answer.kind === 'unknown')
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .toUnanswered */ .Sk)(answer.detail);
    const isThis = answer.kind === 'found' && (0,_read_members_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)(answer.value, 'ref') === `refs/${ref}`;
    let target = readTarget(isThis ? answer.value : {});
    for (let level = 0; target?.type === 'tag' && level < MAX_TAG_LEVELS; level += 1) {
        const tag = yield* (0,_rest_js__WEBPACK_IMPORTED_MODULE_3__/* .askGitHub */ .X3)((0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .toRepositoryPath */ .B)(place, 'git', 'tags', target.sha), place.terms);
        if (tag.kind === 'unknown')
            return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .toUnanswered */ .Sk)(tag.detail);
        target = readTarget(tag.kind === 'found' ? tag.value : {});
    }
    if (target === undefined)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .toUnanswered */ .Sk)(`GitHub's answer about refs/${ref} cannot be read`);
    if (target.type === 'commit')
        return { kind: 'commit', sha: target.sha };
    return { kind: 'no-commit', found: target.type === 'tag' ? 'a long chain of tags' : 'a tree or a blob' };
}
function readTarget(value) {
    const object = (0,_read_members_js__WEBPACK_IMPORTED_MODULE_1__/* .getObject */ .iM)(value, 'object') ?? {};
    const [type, sha] = [(0,_read_members_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)(object, 'type'), (0,_read_members_js__WEBPACK_IMPORTED_MODULE_1__/* .getObjectId */ .RW)(object, 'sha')];
    return type === undefined || sha === undefined ? undefined : { type, sha };
}
/** How a commit stands to a branch that has it. */
const REACHABLE = ['behind', 'identical'];
const APART = ['ahead', 'diverged'];
/**
 * Whether a commit lies on a branch: GitHub serves commits of forks and pull requests under the parent's name too, so
 * that it finds one says nothing (threat 12). `branch` is the repository's own, as the API named it.
 */
function* judgeReach(place, branch, sha) {
    if (!(0,_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .isObjectId */ .TS)(sha))
        return { kind: 'apart', status: 'no commit' };
    const path = (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .toRepositoryPath */ .B)(place, 'compare', `${branch}...${sha}`);
    const answer = yield* (0,_rest_js__WEBPACK_IMPORTED_MODULE_3__/* .askGitHub */ .X3)(path, place.terms, '?per_page=1');
    if (answer.kind === 'unknown')
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .toUnanswered */ .Sk)(answer.detail);
    if (answer.kind === 'absent')
        return { kind: 'apart', status: 'unknown to the repository' };
    const status = answer.kind === 'found' ? (0,_read_members_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)(answer.value, 'status') : undefined;
    if (status !== undefined && REACHABLE.includes(status))
        return { kind: 'reachable' };
    if (status !== undefined && APART.includes(status))
        return { kind: 'apart', status };
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .toUnanswered */ .Sk)(`GitHub's comparison of ${branch} with ${sha} cannot be read`);
}


/***/ }),

/***/ 40980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ compareAsset)
/* harmony export */ });
/* harmony import */ var _evidence_github_headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87310);
/* harmony import */ var _evidence_inquiry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62829);
/* harmony import */ var _evidence_question_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12602);
/* harmony import */ var _manifest_json_members_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98338);
/* harmony import */ var _read_members_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96856);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62614);
/* harmony import */ var _rest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79140);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70313);








const ASSET_DIGEST = /^sha256:[0-9a-f]{64}$/;
/** A server.json has at most this many bytes. */
const MAX_ASSET_BYTES = 262_144;
/** Where GitHub keeps assets. */
const ASSET_HOSTS = ['*.githubusercontent.com'];
/**
 * Whether the release of a tag has an asset of this name with exactly these bytes (ownership.md 3 A). GitHub tells the
 * digest of newer assets; older ones are downloaded by their id, never by a URL of the answer. Who uploaded it does not
 * matter: only those who may write to the repository can. A draft is no release.
 */
function* compareAsset(place, tag, asset, digest) {
    const answer = yield* (0,_rest_js__WEBPACK_IMPORTED_MODULE_3__/* .askGitHub */ .X3)((0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .toRepositoryPath */ .B)(place, 'releases', 'tags', tag), place.terms);
    if (answer.kind === 'unknown')
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .toUnanswered */ .Sk)(answer.detail);
    if (answer.kind === 'absent')
        return { kind: 'no-release' };
    const value = answer.kind === 'found' ? answer.value : {};
    const assets = (0,_read_members_js__WEBPACK_IMPORTED_MODULE_1__/* .getList */ .vS)(value, 'assets');
    if (assets === undefined || (0,_read_members_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)(value, 'tag_name') !== tag) {
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .toUnanswered */ .Sk)(`GitHub's answer about the release of ${tag} cannot be read`);
    }
    if ((0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_5__/* .getMember */ .Xf)(value, 'draft') === true)
        return { kind: 'no-release' };
    const entry = assets.filter(_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW).find((one) => (0,_read_members_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)(one, 'name') === asset);
    if (entry === undefined || (0,_read_members_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)(entry, 'state') !== 'uploaded')
        return { kind: 'no-asset' };
    const found = (0,_read_members_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)(entry, 'digest');
    if (found !== undefined && ASSET_DIGEST.test(found))
        return judgeDigest(found, digest);
    const id = (0,_read_members_js__WEBPACK_IMPORTED_MODULE_1__/* .getId */ .OX)(entry, 'id');
    if (id === undefined)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .toUnanswered */ .Sk)(`GitHub's entry of the asset of ${tag} has no id`);
    return yield* downloadAsset(place, id, digest);
}
function* downloadAsset(place, id, digest) {
    const url = (0,_rest_js__WEBPACK_IMPORTED_MODULE_3__/* .toApiUrl */ .bn)((0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .toRepositoryPath */ .B)(place, 'releases', 'assets', String(id)), place.terms);
    const answer = yield* (0,_evidence_inquiry_js__WEBPACK_IMPORTED_MODULE_6__/* .askHttp */ .wC)({
        door: 'known',
        method: 'GET',
        url,
        auth: 'github',
        headers: { ..._evidence_github_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .GITHUB_HEADERS */ .p, accept: 'application/octet-stream' },
        reads: 'digest',
        maxBytes: MAX_ASSET_BYTES,
        redirects: { max: _evidence_question_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_REDIRECTS */ .NX, hosts: ASSET_HOSTS },
    });
    if (answer.kind === 'no-answer')
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .toUnanswered */ .Sk)(`GET ${url}: ${answer.detail}`);
    if (answer.status === 404)
        return { kind: 'no-asset' };
    if (answer.status !== 200)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .toUnanswered */ .Sk)(`GET ${url}: ${(0,_rest_js__WEBPACK_IMPORTED_MODULE_3__/* .describeRefusal */ .a2)(answer)}`);
    return judgeDigest(answer.digest, digest);
}
function judgeDigest(found, wanted) {
    return found === wanted ? { kind: 'same' } : { kind: 'differs', found };
}


/***/ }),

/***/ 71482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ parseRepositoryUrl)
/* harmony export */ });
/* harmony import */ var _manifest_repository_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9747);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67443);


const FORM = /^https?:\/\/([^/?#@]+)\/([^/?#]+)\/([^/?#]+?)(?:\.git)?\/?$/i;
/**
 * The repository that a `repository.url` names on the trusted GitHub; undefined for other hosts and other paths. Read
 * as text: nothing that a URL parser would take away or unescape is accepted.
 */
function parseRepositoryUrl(url, githubHost) {
    if (typeof url !== 'string' || url.length > _manifest_repository_address_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_REPOSITORY_URL_CHARS */ .O1)
        return undefined;
    const [, host = '', owner = '', repo = ''] = FORM.exec(url) ?? [];
    const plain = host.toLowerCase();
    if (plain !== githubHost && plain !== `www.${githubHost}`)
        return undefined;
    return (0,_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRepositoryName */ .$M)(`${owner}/${repo}`);
}


/***/ }),

/***/ 62614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ toRepositoryPath),
/* harmony export */   W: () => (/* binding */ findRepository)
/* harmony export */ });
/* harmony import */ var _manifest_json_members_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98338);
/* harmony import */ var _manifest_shorten_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85669);
/* harmony import */ var _ascii_case_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8930);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67443);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41715);
/* harmony import */ var _read_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96856);
/* harmony import */ var _rest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79140);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70313);








/** The parts of an API path below a repository. */
function toRepositoryPath({ name }, ...more) {
    return ['repos', name.owner, name.repo, ...more];
}
/**
 * The first checks of ownership.md 3 A: the repository is public, and GitHub gives it exactly this name (ignoring case).
 * A renamed or transferred one answers with a redirect, which is not followed: the new name is only told (threat 9).
 * Archived and disabled repositories are fine.
 */
function* findRepository(place) {
    const named = `${place.name.owner}/${place.name.repo}`;
    const answer = yield* (0,_rest_js__WEBPACK_IMPORTED_MODULE_3__/* .askGitHub */ .X3)(toRepositoryPath(place), place.terms);
    if (answer.kind === 'unknown')
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .toUnanswered */ .Sk)(answer.detail);
    if (answer.kind === 'absent')
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .toProblem */ .H8)('github-repository-absent', { repository: named });
    if (answer.kind === 'moved')
        return yield* tellNewName(named, answer.location, place.terms);
    if ((0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_5__/* .getMember */ .Xf)(answer.value, 'private') !== false)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .toProblem */ .H8)('github-repository-private', { repository: named });
    const repository = readRepository(answer.value);
    if (repository === undefined)
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .toUnanswered */ .Sk)(`GitHub's answer about ${named} cannot be read`);
    if (!(0,_ascii_case_js__WEBPACK_IMPORTED_MODULE_6__/* .isSameIgnoringCase */ .K)(repository.fullName, named)) {
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .toProblem */ .H8)('github-repository-renamed', { repository: named, found: repository.fullName });
    }
    return { kind: 'repository', repository };
}
function* tellNewName(named, location, terms) {
    const id = location.startsWith(`${terms.githubApi}/repositories/`)
        ? /\/repositories\/(\d{1,16})$/.exec(location)
        : null;
    const answer = id?.[1] === undefined ? undefined : yield* (0,_rest_js__WEBPACK_IMPORTED_MODULE_3__/* .askGitHub */ .X3)(['repositories', id[1]], terms);
    const isPublic = answer?.kind === 'found' && (0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_5__/* .getMember */ .Xf)(answer.value, 'private') === false;
    const fullName = isPublic ? ((0,_read_members_js__WEBPACK_IMPORTED_MODULE_2__/* .getText */ .q4)(answer.value, 'full_name') ?? '') : '';
    const found = (0,_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRepositoryName */ .$M)(fullName) === undefined ? 'another name' : fullName;
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .toProblem */ .H8)('github-repository-renamed', { repository: named, found: (0,_manifest_shorten_text_js__WEBPACK_IMPORTED_MODULE_7__/* .shortenText */ .B)(found, 150) });
}
function readRepository(value) {
    const [id, fullName, defaultBranch] = [
        (0,_read_members_js__WEBPACK_IMPORTED_MODULE_2__/* .getId */ .OX)(value, 'id'),
        (0,_read_members_js__WEBPACK_IMPORTED_MODULE_2__/* .getText */ .q4)(value, 'full_name'),
        (0,_read_members_js__WEBPACK_IMPORTED_MODULE_2__/* .getText */ .q4)(value, 'default_branch'),
    ];
    const owner = (0,_owner_js__WEBPACK_IMPORTED_MODULE_1__/* .readOwner */ .A7)((0,_read_members_js__WEBPACK_IMPORTED_MODULE_2__/* .getObject */ .iM)(value, 'owner') ?? {});
    if (id === undefined || owner === undefined || fullName === undefined || defaultBranch === undefined)
        return undefined;
    const name = (0,_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRepositoryName */ .$M)(fullName);
    if (name?.owner !== owner.login || !(0,_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefName */ .pA)(defaultBranch))
        return undefined;
    return { id, fullName, owner, defaultBranch };
}


/***/ }),

/***/ 79140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X3: () => (/* binding */ askGitHub),
/* harmony export */   a2: () => (/* binding */ describeRefusal),
/* harmony export */   bn: () => (/* binding */ toApiUrl)
/* harmony export */ });
/* harmony import */ var _evidence_github_headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87310);
/* harmony import */ var _evidence_inquiry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62829);
/* harmony import */ var _evidence_read_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41961);
/* harmony import */ var _manifest_json_members_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98338);




const ABSENT = [404, 409];
const MOVED = [301, 302, 307, 308];
const RATE_LIMITED = [403, 429];
/**
 * Asks GitHub's REST API for one object. `path` is given in parts, each escaped as one part of the URL's path: callers
 * have judged by `forms.ts` that none of them is `.` or `..`. No redirect is followed (threat 9). 401, 403, 429, 5xx,
 * no answer, and an answer that is no JSON object are `unknown` (D-8).
 */
function* askGitHub(path, terms, query = '') {
    const url = toApiUrl(path, terms) + query;
    const answer = yield* (0,_evidence_inquiry_js__WEBPACK_IMPORTED_MODULE_1__/* .askHttp */ .wC)({ door: 'known', method: 'GET', url, auth: 'github', headers: _evidence_github_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .GITHUB_HEADERS */ .p });
    const unknown = (reason) => ({ kind: 'unknown', reason, detail: `GET ${url}: ${reason}` });
    if (answer.kind === 'no-answer') {
        if (answer.reason === 'redirect-refused')
            return { kind: 'moved', location: '' };
        const cause = describeCause(answer.reason, new URL(url).host);
        return cause === undefined ? unknown(answer.detail) : { kind: 'unknown', reason: cause, detail: cause };
    }
    if (ABSENT.includes(answer.status))
        return { kind: 'absent' };
    if (MOVED.includes(answer.status))
        return { kind: 'moved', location: answer.headers.location ?? '' };
    if (answer.status !== 200)
        return unknown(describeRefusal(answer));
    const value = (0,_evidence_read_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .readJsonBody */ .n)(answer.body);
    return (0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value) ? { kind: 'found', value } : unknown('the answer is no JSON object');
}
/** What has to do with this machine and not with what was asked for. */
function describeCause(reason, host) {
    if (reason === 'dns')
        return `no address for ${host}: check the network`;
    if (reason !== 'address-blocked')
        return undefined;
    return `${host} has an address here that is not public; --allow-addresses ADDRESS_OR_CIDR allows it`;
}
/** The URL of a path below the API. */
function toApiUrl(path, { githubApi }) {
    return [githubApi, ...path.map(encodeURIComponent)].join('/');
}
/** The status, and GitHub's rate limit where that is the reason. */
function describeRefusal(answer) {
    const isSpent = answer.kind === 'response' &&
        RATE_LIMITED.includes(answer.status) &&
        (answer.headers['x-ratelimit-remaining'] === '0' || answer.headers['retry-after'] !== undefined);
    return isSpent ? `${(0,_evidence_read_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .describeAnswer */ .O)(answer)}, the rate limit of GitHub is used up` : (0,_evidence_read_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .describeAnswer */ .O)(answer);
}


/***/ }),

/***/ 51032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qz: () => (/* binding */ compareFile),
  LG: () => (/* binding */ explainDifference)
});

// UNUSED EXPORTS: toBlobId

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/manifest/json-members.js
var json_members = __webpack_require__(98338);
// EXTERNAL MODULE: ./build/manifest/shorten-text.js
var shorten_text = __webpack_require__(85669);
// EXTERNAL MODULE: ./build/manifest/read-document.js + 3 modules
var read_document = __webpack_require__(58136);
;// CONCATENATED MODULE: ./build/ownership/github/describe-difference.js



const MAX_QUOTED_CHARS = 60;
const TOLD_MEMBERS = ['name', 'version'];
/** Whether two texts are one, byte for byte. */
function isSameBytes(a, b) {
    return a.byteLength === b.byteLength && a.every((byte, index) => byte === b[index]);
}
/**
 * How a file in a repository differs from the submitted one, as a clause that begins with "it": what people most often
 * miss (line ends, another version, the form) before the first line that differs.
 */
function describeDifference(submitted, found) {
    const [ours, theirs] = [(0,read_document/* decodeUtf8 */._6)(submitted), (0,read_document/* decodeUtf8 */._6)(found)];
    if (ours === undefined || theirs === undefined)
        return 'it is not UTF-8';
    if (toLines(ours).join('\n') === toLines(theirs).join('\n'))
        return 'it differs in its line ends alone (CRLF, LF)';
    if (toLines(ours).join('\n').trim() === toLines(theirs).join('\n').trim())
        return 'it differs in blank lines at its end alone';
    const [mine, other] = [readJson(ours), readJson(theirs)];
    if (other === undefined)
        return 'it is not valid JSON';
    if (mine?.compact === other.compact)
        return 'it says the same, with other blanks or line breaks';
    for (const key of TOLD_MEMBERS) {
        const value = (0,json_members/* isJsonObject */.OW)(other.value) ? (0,json_members/* getMember */.Xf)(other.value, key) : undefined;
        const wanted = (0,json_members/* isJsonObject */.OW)(mine?.value) ? (0,json_members/* getMember */.Xf)(mine.value, key) : undefined;
        if (typeof value === 'string' && value !== wanted)
            return `its ${key} is "${(0,shorten_text/* shortenText */.B)(value, MAX_QUOTED_CHARS)}"`;
    }
    const [a, b] = [toLines(ours), toLines(theirs)];
    const line = a.findIndex((text, index) => text !== b[index]);
    return `it differs from line ${(line === -1 ? a.length : line) + 1} on`;
}
function toLines(text) {
    return text.split(/\r\n|\r|\n/);
}
/** Too deep a text cannot be written again; it counts as none. */
function readJson(text) {
    try {
        const value = JSON.parse(text.replace(/^\ufeff/, ''));
        return { value, compact: JSON.stringify(value) };
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/ownership/github/read-members.js
var read_members = __webpack_require__(96856);
// EXTERNAL MODULE: ./build/ownership/github/repository.js
var repository = __webpack_require__(62614);
// EXTERNAL MODULE: ./build/ownership/github/rest.js
var github_rest = __webpack_require__(79140);
// EXTERNAL MODULE: ./build/ownership/github/verdict.js
var verdict = __webpack_require__(70313);
;// CONCATENATED MODULE: ./build/ownership/github/tree-file.js








const FILE_MODE = '100644';
const FOLDER_MODE = '040000';
/** A larger file is no server.json, so it is not fetched to say how it differs. */
const MAX_COMPARED_BYTES = 262_144;
/** The id that git gives a file with these bytes. Compared first, never alone: SHA-1 is broken. */
function toBlobId(bytes) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}
/** Walks from a commit or tree to a path, one request for each folder. Follows no link and no submodule. */
function* findTreeEntry(place, tree, path) {
    const [first = '', ...rest] = path.split('/');
    const answer = yield* (0,github_rest/* askGitHub */.X3)((0,repository/* toRepositoryPath */.B)(place, 'git', 'trees', tree), place.terms);
    if (answer.kind === 'unknown')
        return (0,verdict/* toUnanswered */.Sk)(answer.detail);
    if (answer.kind === 'absent')
        return { kind: 'absent', at: first };
    const entries = answer.kind === 'found' ? (0,read_members/* getList */.vS)(answer.value, 'tree') : undefined;
    if (answer.kind === 'moved' || entries === undefined)
        return (0,verdict/* toUnanswered */.Sk)(`GitHub's answer about the tree ${tree} cannot be read`);
    const entry = entries.filter(json_members/* isJsonObject */.OW).find((one) => (0,read_members/* getText */.q4)(one, 'path') === first);
    if (entry === undefined) {
        if ((0,json_members/* getMember */.Xf)(answer.value, 'truncated') !== true)
            return { kind: 'absent', at: first };
        return (0,verdict/* toUnanswered */.Sk)(`GitHub lists only a part of the tree ${tree}, and "${first}" is not in it`);
    }
    const [mode, sha, size] = [(0,read_members/* getText */.q4)(entry, 'mode'), (0,read_members/* getObjectId */.RW)(entry, 'sha'), (0,read_members/* getId */.OX)(entry, 'size')];
    if (mode === undefined || sha === undefined)
        return (0,verdict/* toUnanswered */.Sk)(`GitHub's entry of "${first}" cannot be read`);
    if (rest.length === 0)
        return { kind: 'entry', mode, sha, ...(size === undefined ? {} : { size }) };
    if (mode !== FOLDER_MODE)
        return { kind: 'absent', at: first };
    return yield* findTreeEntry(place, sha, rest.join('/'));
}
/**
 * Whether a commit has exactly these bytes at a path, as a plain file that is not executable (mode 100644). Git's id is
 * compared first; the bytes are compared too, since two files can be made to have one id.
 */
function* compareFile(place, commit, path, bytes) {
    const entry = yield* findTreeEntry(place, commit, path);
    if (entry.kind !== 'entry')
        return entry;
    const { mode, sha, size } = entry;
    if (mode !== FILE_MODE)
        return { kind: 'mode', mode: describeMode(mode) };
    const differs = { kind: 'differs', blob: sha, ...(size === undefined ? {} : { size }) };
    if (sha !== toBlobId(bytes))
        return differs;
    const blob = yield* readBlob(place, sha);
    if (blob.kind === 'problem')
        return blob;
    return isSameBytes(blob.bytes, bytes) ? { kind: 'same' } : differs;
}
/** How a file in the repository differs from the submitted bytes, for a message. Asks for it once more. */
function* explainDifference(place, blob, size, bytes) {
    if (size !== undefined && size > MAX_COMPARED_BYTES)
        return `it has ${size} bytes`;
    const found = yield* readBlob(place, blob);
    if (found.kind === 'problem')
        return 'it was not read';
    const count = found.bytes.byteLength;
    return count > MAX_COMPARED_BYTES ? `it has ${count} bytes` : describeDifference(bytes, found.bytes);
}
function* readBlob(place, sha) {
    const answer = yield* (0,github_rest/* askGitHub */.X3)((0,repository/* toRepositoryPath */.B)(place, 'git', 'blobs', sha), place.terms);
    if (answer.kind === 'unknown')
        return (0,verdict/* toUnanswered */.Sk)(answer.detail);
    const value = answer.kind === 'found' ? answer.value : {};
    const content = (0,read_members/* getText */.q4)(value, 'encoding') === 'base64' ? (0,read_members/* getText */.q4)(value, 'content') : undefined;
    const bytes = content === undefined ? undefined : decodeBase64(content);
    return bytes === undefined
        ? (0,verdict/* toUnanswered */.Sk)(`GitHub's answer about the blob ${sha} cannot be read`)
        : { kind: 'blob', bytes };
}
/** GitHub breaks the lines of base64. */
function decodeBase64(text) {
    try {
        return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
    }
    catch {
        return undefined;
    }
}
function describeMode(mode) {
    const words = {
        '100755': 'an executable file',
        '120000': 'a symbolic link',
        '160000': 'a submodule',
        [FOLDER_MODE]: 'a folder',
    };
    return Object.hasOwn(words, mode) ? words[mode] : `of mode ${(0,shorten_text/* shortenText */.B)(mode, 20)}`;
}


/***/ }),

/***/ 70313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ toProblem),
/* harmony export */   Mt: () => (/* binding */ toLate),
/* harmony export */   Sk: () => (/* binding */ toUnanswered),
/* harmony export */   ds: () => (/* binding */ toVerdict)
/* harmony export */ });
/* harmony import */ var _manifest_shorten_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85669);

const MAX_DETAIL_CHARS = 190;
/** GitHub answered clearly, and the answer is no. */
function toProblem(code, args) {
    return { kind: 'problem', outcome: 'disproved', told: { code, severity: 'error', args } };
}
/** What is not there yet, but may come. */
function toLate(code, args) {
    return { kind: 'problem', outcome: 'late', told: { code, severity: 'warning', args } };
}
/** Nothing was learned: it is asked again. */
function toUnanswered(detail) {
    const args = { detail: (0,_manifest_shorten_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenText */ .B)(detail, MAX_DETAIL_CHARS) };
    return { kind: 'problem', outcome: 'unknown', told: { code: 'github-unanswered', severity: 'warning', args } };
}
function toVerdict(kind, { outcome, told }) {
    return { outcome, kind, told: [told] };
}


/***/ }),

/***/ 57887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ proveNamespace)
});

// UNUSED EXPORTS: proveDelegated

// EXTERNAL MODULE: ./build/manifest/shorten-text.js
var shorten_text = __webpack_require__(85669);
// EXTERNAL MODULE: ./build/evidence/github-headers.js
var github_headers = __webpack_require__(87310);
// EXTERNAL MODULE: ./build/evidence/inquiry.js
var inquiry = __webpack_require__(62829);
// EXTERNAL MODULE: ./build/evidence/read-answer.js
var read_answer = __webpack_require__(41961);
// EXTERNAL MODULE: ./build/manifest/json-members.js
var json_members = __webpack_require__(98338);
// EXTERNAL MODULE: ./build/ownership/domain/statement.js
var domain_statement = __webpack_require__(3502);
;// CONCATENATED MODULE: ./build/ownership/ci-identity.js






/**
 * Events that only people with write access to the repository, or its own schedule, can start. A list of what is
 * accepted: outsiders start the others (pull_request, pull_request_target, workflow_run, issue_comment and whatever
 * GitHub adds), with content of their choice (ownership.md 3 B, threat 13).
 */
const ACCEPTED_EVENTS = [
    'push',
    'create',
    'release',
    'workflow_dispatch',
    'repository_dispatch',
    'schedule',
    'deployment',
];
const HOSTED_RUNNER = 'github-hosted';
const SELF_HOSTED_RUNNER = 'self-hosted';
const GITHUB_NAMESPACE = /^io\.github\.([A-Za-z0-9-]+)$/i;
const LOGIN = /^[A-Za-z0-9_-]{1,100}$/;
const REPOSITORY = /^([A-Za-z0-9_-]{1,100})\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,200}$/;
/** Of the repository itself: `refs/pull/…` shows what others wrote. */
const OWN_REF = /^refs\/(?:tags|heads)\/./;
const ID = /^[1-9][0-9]{0,15}$/;
const MAX_SHOWN_CHARS = 200;
/** The owner in a namespace `io.github.<owner>`, as written; undefined for any other namespace. */
function findNamespaceOwner(namespace) {
    return GITHUB_NAMESPACE.exec(namespace)?.[1];
}
/**
 * Whether a workflow's identity may publish (ownership.md 3 B and F): ids and names in form, the namespace's owner, event,
 * ref, runner, and the pins of workflow and environment. Says everything that is wrong. The pins of owner and repository
 * ids are compared later, for all kinds of proof alike; nothing is asked here.
 */
function judgeCiIdentity(ci, submission, terms) {
    return [
        ...judgeForms(ci),
        ...judgeOwner(ci, submission),
        ...judgeRun(ci, terms),
        ...judgeWorkflowPin(ci, terms.record?.policy?.workflow),
        ...judgeEnvironmentPin(ci, terms.record?.policy?.environment),
    ];
}
/**
 * Judges a workflow's identity, then asks GitHub who has the login now: a document that was signed before an account
 * was renamed or sold must not speak for the account that has the name today (threat 8).
 */
function* proveCiIdentity(ci, submission, terms) {
    const unnamed = judgeRegistry(ci.source, terms);
    if (unnamed !== undefined)
        return { outcome: 'unknown', told: [unnamed] };
    const told = judgeCiIdentity(ci, submission, terms);
    if (told.length > 0)
        return { outcome: 'disproved', told };
    const url = `${terms.githubApi}/users/${encodeURIComponent(ci.ownerLogin)}`;
    const answer = yield* (0,inquiry/* askHttp */.wC)({ door: 'known', method: 'GET', url, headers: github_headers/* GITHUB_HEADERS */.p, auth: 'github' });
    return judgeAccount(ci, url, answer);
}
/** Foreign text for a message, bounded. */
function showValue(value) {
    if (value === undefined)
        return 'nothing';
    const text = typeof value === 'string' ? value : isPlain(value) ? String(value) : `a JSON ${typeof value}`;
    return (0,shorten_text/* shortenText */.B)(text, MAX_SHOWN_CHARS);
}
function isPlain(value) {
    return value === null || typeof value === 'number' || typeof value === 'boolean';
}
/**
 * Told where the registry has no name: what is signed for it is signed for all such (threat 2). The publisher did nothing
 * wrong, so nothing is disproved.
 */
function judgeRegistry(source, { registryId }) {
    if (registryId !== domain_statement/* UNNAMED_REGISTRY_ID */.fN)
        return undefined;
    return { code: 'ci-registry-unnamed', severity: 'warning', args: { source } };
}
function judgeForms(ci) {
    const owner = REPOSITORY.exec(ci.repository)?.[1];
    const forms = [
        ['owner id', ci.ownerId, toId(ci.ownerId) !== undefined],
        ['repository id', ci.repositoryId, toId(ci.repositoryId) !== undefined],
        ['owner', ci.ownerLogin, LOGIN.test(ci.ownerLogin)],
        ['repository', ci.repository, owner?.toLowerCase() === ci.ownerLogin.toLowerCase()],
    ];
    return forms
        .filter(([, , fits]) => !fits)
        .map(([what, value]) => refuse('ci-identity-unreadable', { source: ci.source, what, value: showValue(value) }));
}
function judgeOwner(ci, submission) {
    const expected = findNamespaceOwner(submission.namespace);
    const { namespace } = submission;
    // A domain is proven by its own record; the workflow's identity is then compared with the one that the record names.
    if (expected === undefined) {
        if (submission.proof?.kind === 'domain-delegation')
            return [];
        return [refuse('ci-namespace-not-github', { namespace: showValue(namespace), owner: showValue(ci.ownerLogin) })];
    }
    if (LOGIN.test(ci.ownerLogin) && ci.ownerLogin.toLowerCase() === expected.toLowerCase())
        return [];
    const args = { source: ci.source, owner: showValue(ci.ownerLogin), namespace: showValue(namespace), expected };
    return [refuse('ci-owner-mismatch', args)];
}
function judgeRun(ci, terms) {
    const { source } = ci;
    const told = [];
    if (!ACCEPTED_EVENTS.includes(ci.event)) {
        told.push(refuse('ci-event-refused', { source, event: showValue(ci.event), accepted: ACCEPTED_EVENTS.join(', ') }));
    }
    if (!OWN_REF.test(ci.ref))
        told.push(refuse('ci-ref-refused', { source, ref: showValue(ci.ref) }));
    const selfHosted = ci.runner === SELF_HOSTED_RUNNER && terms.record?.policy?.allowSelfHosted === true;
    if (ci.runner !== HOSTED_RUNNER && !selfHosted) {
        told.push(refuse('ci-runner-refused', { source, runner: showValue(ci.runner), expected: HOSTED_RUNNER }));
    }
    return told;
}
/**
 * A pin is a path, `.github/workflows/release.yml`, and may narrow the ref: `…@refs/tags/v*`, where a star at the end
 * stands for anything. It is compared with the workflow that was started; a workflow that this one called may be
 * anybody's (threat 14).
 */
function judgeWorkflowPin(ci, pin) {
    if (pin === undefined)
        return [];
    const [path, pinnedRef] = splitAtRef(pin);
    const [workflow, workflowRef] = splitAtRef(ci.workflow);
    const sameFile = workflow.toLowerCase().startsWith(`${ci.repository.toLowerCase()}/`);
    const fits = sameFile && workflow.slice(ci.repository.length + 1) === path && workflowRef !== undefined
        ? pinnedRef === undefined || (matchesRef(workflowRef, pinnedRef) && matchesRef(ci.ref, pinnedRef))
        : false;
    if (fits)
        return [];
    const args = {
        source: ci.source,
        workflow: showValue(ci.workflow),
        ref: showValue(ci.ref),
        expected: showValue(pin),
    };
    return [refuse('ci-workflow-mismatch', args)];
}
/** Names of environments are unique in a repository without regard to case. */
function judgeEnvironmentPin(ci, pin) {
    if (pin === undefined || ci.environment?.toLowerCase() === pin.toLowerCase())
        return [];
    const args = { source: ci.source, environment: showValue(ci.environment), expected: showValue(pin) };
    return [refuse('ci-environment-mismatch', args)];
}
/** A file below .github/workflows has no slash in its name: the first `@refs/` begins the ref, whatever the ref is. */
function splitAtRef(text) {
    const at = text.indexOf('@refs/');
    return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
function matchesRef(ref, pinned) {
    return pinned.endsWith('*') ? ref.startsWith(pinned.slice(0, -1)) : ref === pinned;
}
function judgeAccount(ci, url, answer) {
    const { source } = ci;
    if (answer.kind === 'response' && answer.status === 404) {
        return { outcome: 'disproved', told: [refuse('ci-owner-gone', { source, login: ci.ownerLogin, url })] };
    }
    const body = answer.kind === 'response' && answer.status === 200 ? (0,read_answer/* readJsonBody */.n)(answer.body) : undefined;
    const account = (0,json_members/* isJsonObject */.OW)(body) ? body : {};
    const [id, login, type] = ['id', 'login', 'type'].map((key) => (0,json_members/* getMember */.Xf)(account, key));
    if (typeof id !== 'number' || typeof login !== 'string' || (type !== 'User' && type !== 'Organization')) {
        const answered = body === undefined ? (0,read_answer/* describeAnswer */.O)(answer) : 'an answer that describes no account';
        return { outcome: 'unknown', told: [{ code: 'ci-owner-unknown', severity: 'warning', args: { url, answered } }] };
    }
    if (String(id) !== ci.ownerId || login.toLowerCase() !== ci.ownerLogin.toLowerCase()) {
        const args = { source, login: ci.ownerLogin, signed: ci.ownerId, found: String(id), url };
        return { outcome: 'disproved', told: [refuse('ci-owner-changed', args)] };
    }
    const repository = `${login}/${ci.repository.slice(ci.ownerLogin.length + 1)}`;
    const ids = { ownerId: id, repositoryId: Number(ci.repositoryId) };
    return { outcome: 'proved', identity: { kind: 'github', ...ids, login, type, repository }, told: [] };
}
function toId(text) {
    const id = Number(text);
    return ID.test(text) && Number.isSafeInteger(id) ? id : undefined;
}
function refuse(code, args) {
    return { code, severity: 'error', args };
}

// EXTERNAL MODULE: ./build/manifest/public-urls.js
var public_urls = __webpack_require__(58206);
;// CONCATENATED MODULE: ./build/ownership/attestation/publish-predicate.js

/** Payload type of an in-toto statement in a DSSE envelope. */
const IN_TOTO_PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** `_type` of an in-toto statement. */
const IN_TOTO_STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
/** Where build provenance has its predicate types: it says how something was built, not that it may be listed. */
const BUILD_PROVENANCE_PREFIX = 'https://slsa.dev/provenance/';
/** Name of the one subject of an attestation to publish. */
const SUBJECT_NAME = 'server.json';
/** OID 8 of a certificate must be exactly this: Fulcio also serves issuers below it, of single enterprises. */
const ATTESTATION_ISSUER = public_urls/* GITHUB_ACTIONS_ISSUER */.qQ;
/**
 * The predicate type of an attestation that asks this registry to publish (ownership.md 3 B): on the host of the
 * registry's id; the predicate carries the whole id, path included.
 */
function toPredicateType(registryId) {
    const slash = registryId.indexOf('/');
    return `https://${slash < 0 ? registryId : registryId.slice(0, slash)}/attestations/publish/v1`;
}
/** The predicate that a submission needs: these members, no others. */
function toPredicate(submission, terms) {
    const { name, version } = submission;
    return { registry: `https://${terms.registryId}`, action: terms.action, name, version };
}

;// CONCATENATED MODULE: ./build/ownership/attestation/certificate-identity.js


/** Extensions of a Fulcio certificate that are read (ownership.md 5.3). */
const EXTENSION = {
    issuer: 8,
    runner: 11,
    repositoryUri: 12,
    commit: 13,
    ref: 14,
    repositoryId: 15,
    ownerUri: 16,
    ownerId: 17,
    workflowUri: 18,
    event: 20,
    runUrl: 21,
    visibility: 22,
    environment: 23,
};
/**
 * Reads who ran the workflow that a certificate was issued for. The issuer must be exactly that of GitHub Actions: the
 * instance also issues for others, and for single enterprises below the same URL. URIs must be of the trusted GitHub;
 * ids of another one are other accounts.
 */
function toCertificateIdentity(extensions, githubHost) {
    const issuer = extensions.get(EXTENSION.issuer);
    if (issuer !== ATTESTATION_ISSUER) {
        const args = { found: showValue(issuer), expected: ATTESTATION_ISSUER };
        return { kind: 'problem', told: [{ code: 'attestation-issuer-untrusted', severity: 'error', args }] };
    }
    const prefix = `https://${githubHost}/`;
    const read = (number) => extensions.get(number) ?? '';
    const readPath = (number) => {
        const uri = read(number);
        // With another host the whole URI stays, which is no login and no repository.
        return uri.toLowerCase().startsWith(prefix.toLowerCase()) ? uri.slice(prefix.length) : uri;
    };
    const environment = extensions.get(EXTENSION.environment);
    return {
        kind: 'identity',
        identity: {
            source: 'certificate',
            ownerLogin: readPath(EXTENSION.ownerUri),
            ownerId: read(EXTENSION.ownerId),
            repository: readPath(EXTENSION.repositoryUri),
            repositoryId: read(EXTENSION.repositoryId),
            ref: read(EXTENSION.ref),
            event: read(EXTENSION.event),
            runner: read(EXTENSION.runner),
            workflow: readPath(EXTENSION.workflowUri),
            ...(environment === undefined ? {} : { environment }),
        },
    };
}

;// CONCATENATED MODULE: ./build/ownership/attestation/find-attestations.js





/** Attestations of one digest that are looked at. */
const MAX_ATTESTATIONS = 30;
const MAX_LIST_BYTES = 1024 * 1024;
const REPOSITORY_PATH = /^([A-Za-z0-9-]{1,100})\/(?!\.{1,2}$)([A-Za-z0-9._-]{1,200})$/;
const NOTHING_THERE = new Set([301, 404, 410]);
/**
 * Where GitHub may hold public attestations of a submission's digest, the likeliest first: at the repository that
 * `repository.url` names, then all of the owner's. The owner is the namespace's; for a domain, that of the repository.
 * The submission chooses which of the owner's lists is asked, never another host.
 */
function toAttestationUrls(submission, terms) {
    const named = findNamedRepository(submission, terms.githubHost);
    const namespaceOwner = findNamespaceOwner(submission.namespace);
    const owner = namespaceOwner ?? named?.owner;
    if (owner === undefined)
        return [];
    const isOwn = named?.owner.toLowerCase() === owner.toLowerCase();
    const places = [...(isOwn ? [`repos/${owner}/${named?.repository}`] : []), `users/${owner}`, `orgs/${owner}`];
    const query = `attestations/${submission.digest}?per_page=${MAX_ATTESTATIONS}`;
    return places.map((place) => `${terms.githubApi}/${place}/${query}`);
}
/** Asks for one list. */
function* askAttestations(url) {
    const question = { door: 'known', method: 'GET', url, headers: github_headers/* GITHUB_HEADERS */.p, auth: 'github' };
    return readList(url, yield* (0,inquiry/* askHttp */.wC)({ ...question, maxBytes: MAX_LIST_BYTES }));
}
function readList(url, answer) {
    if (answer.kind === 'response' && NOTHING_THERE.has(answer.status)) {
        return { kind: 'list', url, bundles: [], linked: 0 };
    }
    const body = answer.kind === 'response' && answer.status === 200 ? (0,read_answer/* readJsonBody */.n)(answer.body) : undefined;
    const list = (0,json_members/* isJsonObject */.OW)(body) ? (0,json_members/* getMember */.Xf)(body, 'attestations') : undefined;
    if (!Array.isArray(list)) {
        const answered = answer.kind === 'response' && answer.status === 200 ? 'no list' : (0,read_answer/* describeAnswer */.O)(answer);
        return { kind: 'failed', url, answered };
    }
    const attestations = list.slice(0, MAX_ATTESTATIONS).filter(json_members/* isJsonObject */.OW);
    const bundles = attestations.map((one) => (0,json_members/* getMember */.Xf)(one, 'bundle') ?? null).filter((bundle) => bundle !== null);
    return { kind: 'list', url, bundles, linked: attestations.length - bundles.length };
}
function findNamedRepository({ server }, githubHost) {
    const repository = (0,json_members/* getMember */.Xf)(server, 'repository');
    const url = (0,json_members/* isJsonObject */.OW)(repository) ? (0,json_members/* getMember */.Xf)(repository, 'url') : undefined;
    if (typeof url !== 'string' || url.length > 500)
        return undefined;
    const prefixes = [`https://${githubHost}/`, `https://www.${githubHost}/`];
    const prefix = prefixes.find((one) => url.toLowerCase().startsWith(one));
    if (prefix === undefined)
        return undefined;
    const [, owner, name] = REPOSITORY_PATH.exec(url.slice(prefix.length).replace(/\/$/, '')) ?? [];
    return owner === undefined || name === undefined ? undefined : { owner, repository: name.replace(/\.git$/, '') };
}

;// CONCATENATED MODULE: ./build/ownership/attestation/judge-statement.js



/**
 * Whether a signed statement asks this registry to publish these bytes (ownership.md 3 B): our predicate type and
 * exactly our predicate, exactly one subject, which is this server.json. Who signed is judged elsewhere.
 */
function judgeStatement({ payloadType, statement }, submission, terms) {
    const document = (0,json_members/* isJsonObject */.OW)(statement) ? statement : {};
    const type = (0,json_members/* getMember */.Xf)(document, '_type');
    if (payloadType !== IN_TOTO_PAYLOAD_TYPE || type !== IN_TOTO_STATEMENT_TYPE) {
        const args = { payloadType: showValue(payloadType), type: showValue(type), expected: IN_TOTO_STATEMENT_TYPE };
        return [judge_statement_refuse('attestation-not-in-toto', args)];
    }
    const predicateType = (0,json_members/* getMember */.Xf)(document, 'predicateType');
    const expected = toPredicateType(terms.registryId);
    if (predicateType !== expected)
        return [judgeOtherType(predicateType, submission, terms)];
    return [
        ...judgeSubject((0,json_members/* getMember */.Xf)(document, 'subject'), submission),
        ...judgePredicate((0,json_members/* getMember */.Xf)(document, 'predicate'), toPredicate(submission, terms)),
    ];
}
/** Whether a statement has our predicate type, as far as anybody says: for choosing among many, not for trusting one. */
function hasPublishType(statement, registryId) {
    return (0,json_members/* isJsonObject */.OW)(statement) && (0,json_members/* getMember */.Xf)(statement, 'predicateType') === toPredicateType(registryId);
}
function judgeOtherType(found, submission, terms) {
    const expected = toPredicateType(terms.registryId);
    const args = {
        found: showValue(found),
        expected,
        predicate: showValue(JSON.stringify(toPredicate(submission, terms))),
    };
    const isProvenance = typeof found === 'string' && found.startsWith(BUILD_PROVENANCE_PREFIX);
    return judge_statement_refuse(isProvenance ? 'attestation-is-build-provenance' : 'attestation-predicate-type-mismatch', args);
}
function judgeSubject(subjects, { digest }) {
    const list = Array.isArray(subjects) ? subjects : [];
    const expected = `one subject, ${SUBJECT_NAME} with ${digest}`;
    if (list.length !== 1)
        return [judge_statement_refuse('attestation-subject-mismatch', { found: `${list.length} subjects`, expected })];
    const subject = (0,json_members/* isJsonObject */.OW)(list[0]) ? list[0] : {};
    const name = (0,json_members/* getMember */.Xf)(subject, 'name');
    const digests = (0,json_members/* getMember */.Xf)(subject, 'digest');
    const sha256 = (0,json_members/* isJsonObject */.OW)(digests) ? (0,json_members/* getMember */.Xf)(digests, 'sha256') : undefined;
    if (name === SUBJECT_NAME && typeof sha256 === 'string' && `sha256:${sha256}` === digest)
        return [];
    const found = `one subject, ${showValue(name)} with sha256:${showValue(sha256)}`;
    return [judge_statement_refuse('attestation-subject-mismatch', { found, expected })];
}
function judgePredicate(predicate, expected) {
    if (!(0,json_members/* isJsonObject */.OW)(predicate)) {
        const args = { member: 'predicate', found: showValue(predicate), expected: 'an object' };
        return [judge_statement_refuse('attestation-predicate-mismatch', args)];
    }
    const members = [...new Set([...Object.keys(expected), ...Object.keys(predicate).slice(0, 20)])];
    return members
        .filter((member) => (0,json_members/* getMember */.Xf)(predicate, member) !== (0,json_members/* getMember */.Xf)(expected, member))
        .map((member) => {
        const wanted = showValue((0,json_members/* getMember */.Xf)(expected, member));
        const args = { member: showValue(member), found: showValue((0,json_members/* getMember */.Xf)(predicate, member)), expected: wanted };
        return judge_statement_refuse('attestation-predicate-mismatch', args);
    });
}
function judge_statement_refuse(code, args) {
    return { code, severity: 'error', args };
}

;// CONCATENATED MODULE: ./build/ownership/attestation/prove-attestation.js






const KIND = 'github-attestation';
const RANK = { proof: 4, unknown: 3, asksToPublish: 2, other: 1, broken: 0 };
const MAX_EVIDENCE_CHARS = 500;
/**
 * Proof B (ownership.md 3): a workflow of the owner signed that this registry shall publish these bytes. The bundle is
 * in the proof, or GitHub is asked for the owner's public attestations of the digest. For a domain it shows only which
 * GitHub identity signed; `domain-delegation` compares that with the one the domain names.
 */
function* proveAttestation(submission, proof, terms) {
    const unnamed = judgeRegistry('certificate', terms);
    if (unnamed !== undefined)
        return toVerdict('unknown', [unnamed]);
    const { verifier } = terms;
    if (verifier === undefined)
        return toVerdict('unknown', [warn('attestation-no-trusted-root', {})]);
    if (proof?.bundle !== undefined) {
        return yield* conclude(judgeBundle(proof.bundle, verifier, submission, terms), submission, terms);
    }
    return yield* proveByDigest(verifier, submission, terms);
}
function* proveByDigest(verifier, submission, terms) {
    const lists = [];
    let best;
    for (const url of toAttestationUrls(submission, terms)) {
        const list = yield* askAttestations(url);
        lists.push(list);
        for (const bundle of list.kind === 'list' ? list.bundles : []) {
            const candidate = judgeBundle(bundle, verifier, submission, terms);
            if (best === undefined || candidate.rank > best.rank)
                best = candidate;
        }
        if (best?.rank === RANK.proof)
            break;
    }
    const missing = describeMissing(lists, submission, terms);
    // What could not be read may be the proof: the others refute nothing.
    const isSettled = best?.rank === RANK.proof || best?.rank === RANK.unknown || missing.outcome === 'disproved';
    return best === undefined || !isSettled ? missing : yield* conclude(best, submission, terms);
}
function* conclude(best, submission, terms) {
    if (best.proven === undefined)
        return toVerdict(best.outcome, best.told);
    const { identity: ci, bundle } = best.proven;
    const { outcome, identity, told } = yield* proveCiIdentity(ci, submission, terms);
    const proven = identity === undefined ? {} : { identity, evidence: toEvidence(bundle) };
    return { ...toVerdict(outcome, told), ...proven };
}
function judgeBundle(bundle, verifier, submission, terms) {
    const result = verifier.verify(bundle);
    if (result.kind === 'unknown') {
        const told = [warn('attestation-trust-unknown', { reason: showValue(result.reason) })];
        return { outcome: 'unknown', rank: RANK.unknown, told };
    }
    if (result.kind === 'refused') {
        const told = [prove_attestation_refuse('attestation-bundle-refused', { reason: showValue(result.reason) })];
        return { outcome: 'disproved', rank: RANK.broken, told };
    }
    const rank = hasPublishType(result.statement, terms.registryId) ? RANK.asksToPublish : RANK.other;
    const statementTold = judgeStatement(result, submission, terms);
    const read = toCertificateIdentity(result.extensions, terms.githubHost);
    const identityTold = read.kind === 'problem' ? read.told : judgeCiIdentity(read.identity, submission, terms);
    const told = [...statementTold, ...identityTold];
    if (told.length > 0 || read.kind === 'problem')
        return { outcome: 'disproved', rank, told };
    return { outcome: 'proved', rank: RANK.proof, told, proven: { identity: read.identity, bundle: result } };
}
function describeMissing(lists, submission, terms) {
    const failed = lists.find((list) => list.kind === 'failed');
    if (failed !== undefined) {
        const args = { url: (0,shorten_text/* shortenText */.B)(failed.url, 200), answered: showValue(failed.answered) };
        return toVerdict('unknown', [warn('attestation-lookup-failed', args)]);
    }
    const linked = lists.find((list) => list.kind === 'list' && list.linked > 0);
    if (linked !== undefined) {
        return toVerdict('unknown', [warn('attestation-bundle-not-inlined', { url: (0,shorten_text/* shortenText */.B)(linked.url, 200) })]);
    }
    const args = {
        digest: submission.digest,
        looked: lists.map(({ url }) => toListUrl(url)).join(' and ') || 'nowhere, since no GitHub repository is named',
        predicateType: toPredicateType(terms.registryId),
        predicate: JSON.stringify(toPredicate(submission, terms)),
    };
    return toVerdict('disproved', [prove_attestation_refuse('attestation-not-found', args)]);
}
/** What was asked, without the digest, which the message names already. */
function toListUrl(url) {
    return (0,shorten_text/* shortenText */.B)(url.slice(0, url.lastIndexOf('/attestations/')), 200);
}
/** For the receipt (ownership.md 7). Refs and names of workflows are the publisher's texts. */
function toEvidence(bundle) {
    const read = (number) => (0,shorten_text/* shortenText */.B)(bundle.extensions.get(number) ?? '', MAX_EVIDENCE_CHARS);
    return {
        certificate: bundle.certificateFingerprint,
        ...(bundle.logIndex === undefined ? {} : { logIndex: bundle.logIndex }),
        bundle: bundle.bundleDigest,
        signedAt: bundle.times[0] ?? '',
        workflow: read(EXTENSION.workflowUri),
        run: read(EXTENSION.runUrl),
        ref: read(EXTENSION.ref),
        commit: read(EXTENSION.commit),
        event: read(EXTENSION.event),
    };
}
function toVerdict(outcome, told) {
    return { outcome, kind: KIND, told };
}
function prove_attestation_refuse(code, args) {
    return { code, severity: 'error', args };
}
function warn(code, args) {
    return { code, severity: 'warning', args };
}

// EXTERNAL MODULE: ./build/evidence/outcome.js
var evidence_outcome = __webpack_require__(53804);
// EXTERNAL MODULE: ./build/ownership/domain/txt-records.js
var txt_records = __webpack_require__(38676);
// EXTERNAL MODULE: ./build/ownership/domain/well-known.js
var well_known = __webpack_require__(62721);
;// CONCATENATED MODULE: ./build/ownership/domain/ask-domain.js




const MAX_SEEN = 3;
const MAX_SEEN_CHARS = 200;
const MAX_HOST_CHARS = 253;
/** Where people put the record by mistake, or by habit of other protocols. */
const WRONG_LABELS = ['_mcp-auth', '_mcp-registry', 'www'];
const REFUSAL_CODES = {
    redirect: 'domain-file-redirects',
    status: 'domain-file-not-served',
    'too-large': 'domain-file-too-large',
    blocked: 'domain-address-blocked',
};
/**
 * Asks a domain for what it serves (ownership.md 4.1). By DNS a first proof needs two resolvers that agree, and so does
 * every no. Other names are asked only after a no, to explain it: what they hold proves nothing.
 */
function* askDomain(place, sought) {
    const { host, method, isPinned } = place;
    if (method === 'http')
        return judgeWellKnown(yield* (0,well_known/* askWellKnown */.Dd)(host), host, sought);
    const first = yield* askRecords(host, isPinned ? 1 : 2);
    const view = judgeRecords(first, host, sought);
    if (view.kind !== 'absent')
        return view;
    const wrongNames = WRONG_LABELS.map((label) => `${label}.${host}`).filter((name) => name.length <= MAX_HOST_CHARS);
    const [again, ...elsewhere] = yield* (0,inquiry/* together */.bs)([
        ...(isPinned ? [askRecords(host, 2)] : [givenReading(first)]),
        ...wrongNames.map((name) => askRecords(name, 1)),
    ]);
    const confirmed = again === undefined ? view : judgeRecords(again, host, sought);
    if (confirmed.kind !== 'absent')
        return confirmed;
    const found = wrongNames.filter((_, index) => holdsFacts(elsewhere[index], sought));
    const hint = found.length === 0 ? '' : ` There is one at ${found.join(' and ')}, which is never read: move it to ${host}.`;
    return { kind: 'absent', told: { ...confirmed.told, args: { ...confirmed.told.args, elsewhere: hint } } };
}
function* askRecords(host, resolvers) {
    return (0,txt_records/* readTxt */.X)(yield* (0,inquiry/* askTxt */.AO)({ host, resolvers: resolvers === 1 ? 'one' : 'two' }), resolvers);
}
/** An inquiry that asks nothing. */
// biome-ignore lint/correctness/useYield: it has its answer.
function* givenReading(reading) {
    return reading;
}
function judgeRecords(reading, host, sought) {
    if (reading.kind === 'unknown')
        return toUnreached(`the TXT records of ${host}`, reading.detail);
    const { views } = reading;
    const said = views.map(({ texts }) => new Set(sought.factsOf(texts)));
    const all = [...new Set(said.flatMap((facts) => [...facts]))];
    const agreed = new Set(all.filter((fact) => said.every((facts) => facts.has(fact))));
    const disputed = new Set(all.filter((fact) => !agreed.has(fact)));
    const disagreement = disputed.size === 0 ? undefined : tellDisagreement(views, host, sought);
    const texts = views[0]?.texts ?? [];
    if (agreed.size > 0) {
        const resolvers = views.map(({ resolver }) => resolver);
        const found = { kind: 'found', facts: agreed, seen: seenIn(texts, agreed, sought), resolvers };
        return disagreement === undefined ? found : { ...found, disputed: { facts: disputed, told: disagreement } };
    }
    if (disagreement !== undefined)
        return { kind: 'unknown', told: disagreement };
    const args = { host, found: describeRecords(texts, sought), expected: sought.expected, elsewhere: '' };
    return { kind: 'absent', told: { code: 'domain-record-missing', severity: 'error', args } };
}
function judgeWellKnown(answer, host, sought) {
    const url = (0,well_known/* toWellKnownUrl */.w1)(host);
    if (answer.kind === 'unknown')
        return toUnreached(url, answer.detail);
    const { expected } = sought;
    if (answer.kind === 'refused') {
        const args = { url, host, detail: answer.detail, expected };
        return { kind: 'absent', told: { code: REFUSAL_CODES[answer.cause], severity: 'error', args } };
    }
    const facts = new Set(sought.factsOf(answer.lines));
    if (facts.size > 0)
        return { kind: 'found', facts, seen: seenIn(answer.lines, facts, sought) };
    const args = { url, found: sought.describe(answer.lines), expected };
    return { kind: 'absent', told: { code: 'domain-file-without-line', severity: 'error', args } };
}
function toUnreached(place, detail) {
    return { kind: 'unknown', told: { code: 'domain-not-reached', severity: 'warning', args: { place, detail } } };
}
function tellDisagreement(views, host, sought) {
    const said = views.map(({ resolver, texts }) => `${resolver} found ${describeRecords(texts, sought)}`);
    return {
        code: 'domain-resolvers-disagree',
        severity: 'warning',
        args: { host, first: said[0] ?? '', second: said[1] ?? '' },
    };
}
function describeRecords(texts, sought) {
    return texts.length === 0 ? 'no TXT record' : sought.describe(texts);
}
function holdsFacts(reading, sought) {
    return reading?.kind === 'views' && reading.views.some(({ texts }) => sought.factsOf(texts).length > 0);
}
function seenIn(texts, facts, sought) {
    const telling = texts.filter((text) => sought.factsOf([text]).some((fact) => facts.has(fact)));
    return telling.slice(0, MAX_SEEN).map((text) => (0,shorten_text/* shortenText */.B)(text, MAX_SEEN_CHARS));
}

// EXTERNAL MODULE: ./build/ownership/domain/delegation.js
var domain_delegation = __webpack_require__(32713);
// EXTERNAL MODULE: ./build/ownership/ascii-case.js
var ascii_case = __webpack_require__(8930);
// EXTERNAL MODULE: ./build/ownership/domain/domain-name.js
var domain_name = __webpack_require__(2543);
;// CONCATENATED MODULE: ./build/ownership/domain/domain-terms.js


/**
 * Whether the domain may prove the namespace at all, before anything is asked (ownership.md 4.3, 11.2, 11.4). A domain
 * with an `xn--` label that neither the record nor the policy knows is held, whatever is proven.
 */
function judgeDomainClaim(submission, { domain, method }, terms) {
    const judged = (0,domain_name/* judgeDomain */.oB)(domain);
    const isHeld = judged.kind === 'problem' && judged.fault === 'idn';
    if (judged.kind === 'problem' && !isHeld) {
        return {
            kind: 'refused',
            told: [{ code: 'domain-not-accepted', severity: 'error', args: { domain, reason: judged.reason } }],
        };
    }
    const { namespace } = submission;
    if (!(0,domain_name/* domainCovers */.Lt)(domain, namespace, method)) {
        const args = { domain, namespace, expected: (0,domain_name/* namespaceToDomain */.JY)(namespace), method: method.toUpperCase() };
        return { kind: 'refused', told: [{ code: 'domain-covers-other-names', severity: 'error', args }] };
    }
    const host = judged.host ?? domain;
    const held = isHeld && !isReviewed(host, namespace, terms)
        ? [{ code: 'domain-needs-review', severity: 'warning', args: { domain: host, namespace } }]
        : [];
    return { kind: 'claim', host, held };
}
/** A verdict that a proof did not come to be. */
function notProven(kind, outcome, told) {
    return { outcome, kind, told };
}
function isReviewed(host, namespace, { record, approvedNamespaces = [] }) {
    if (record?.domain?.host === host)
        return true;
    return approvedNamespaces.some((approved) => (0,ascii_case/* isSameIgnoringCase */.K)(approved, namespace));
}
/** Whether the record of the namespace holds the key. */
function isPinnedKey({ alg, sha256 }, { record }) {
    return record?.domain?.keys.some((pinned) => pinned.alg === alg && pinned.sha256 === sha256) ?? false;
}

;// CONCATENATED MODULE: ./build/ownership/domain/prove-delegation.js





const prove_delegation_KIND = 'domain-delegation';
const MAX_LISTED = 4;
/**
 * Whether the domain names the GitHub identity that stands behind the bytes (ownership.md 3 E). Domain and GitHub are
 * asked side by side, at every publication: a line that was taken away delegates no more. Both must hold, and the numbers
 * must be the same; logins play no part. Pins are compared elsewhere.
 */
function* proveDelegation(submission, proof, terms, proveGithub) {
    const claim = judgeDomainClaim(submission, proof, terms);
    if (claim.kind === 'refused')
        return notProven(prove_delegation_KIND, 'disproved', claim.told);
    const place = { host: claim.host, method: proof.method, isPinned: isPinnedDelegation(claim.host, terms) };
    const [domain, github] = (yield* (0,inquiry/* together */.bs)([
        askDomain(place, SOUGHT),
        proveGithub(submission, proof.proof, terms),
    ]));
    const told = [...github.told, ...claim.held];
    const outcome = (0,evidence_outcome/* worstOutcome */.O)([outcomeOf(domain), github.outcome]);
    if (domain.kind !== 'found')
        return notProven(prove_delegation_KIND, outcome, [domain.told, ...told]);
    if (outcome !== 'proved')
        return notProven(prove_delegation_KIND, outcome, told);
    const identity = github.identity?.kind === 'github' ? github.identity : undefined;
    // A no needs two resolvers, since the line may have been changed a minute ago; so does an account that is new here.
    const isKnown = delegatesTo(domain.facts, identity) && isPinnedDelegate(identity, terms);
    const isAskedAgain = place.isPinned && !isKnown;
    const view = isAskedAgain ? yield* askDomain({ ...place, isPinned: false }, SOUGHT) : domain;
    if (view.kind !== 'found')
        return notProven(prove_delegation_KIND, outcomeOf(view), [view.told, ...told]);
    if (identity === undefined || !delegatesTo(view.facts, identity)) {
        const isDisputed = view.disputed !== undefined && delegatesTo(view.disputed.facts, identity);
        if (isDisputed)
            return notProven(prove_delegation_KIND, 'unknown', [view.disputed.told, ...told]);
        return notProven(prove_delegation_KIND, 'disproved', [tellOthers(claim.host, view, identity), ...told]);
    }
    return {
        outcome: claim.held.length > 0 ? 'unknown' : 'proved',
        kind: prove_delegation_KIND,
        ...(github.kind === undefined ? {} : { innerKind: github.kind }),
        evidence: prove_delegation_toEvidence(claim.host, proof, { view, github }),
        identity: { kind: 'domain', host: claim.host, delegate: toDelegate(identity, view.facts) },
        told,
    };
}
function outcomeOf(view) {
    return view.kind === 'found' ? 'proved' : view.kind === 'absent' ? 'disproved' : 'unknown';
}
/** One resolver is enough when the record holds the domain and whom it delegated to: another number stands out then. */
function isPinnedDelegation(host, { record }) {
    return record?.domain?.host === host && pinnedDelegates(record).length > 0;
}
function isPinnedDelegate(identity, { record }) {
    return pinnedDelegates(record).some(({ ownerId }) => ownerId === identity?.ownerId);
}
function pinnedDelegates(record) {
    return record?.domain?.delegates ?? [];
}
const SOUGHT = {
    factsOf: (texts) => (0,domain_delegation/* parseDelegations */.Vt)(texts).delegates.map(domain_delegation/* nameDelegate */.ZW),
    describe: (texts) => {
        const [problem] = (0,domain_delegation/* parseDelegations */.Vt)(texts).problems;
        return problem === undefined ? 'no delegation' : `"${problem}", which names no GitHub account by its number`;
    },
    expected: `${domain_delegation/* DELEGATION_PREFIX */.k3}github:<number of the owner>`,
};
function toDelegates(facts) {
    return (0,domain_delegation/* parseDelegations */.Vt)([...facts].map((fact) => `${domain_delegation/* DELEGATION_PREFIX */.k3}${fact}`)).delegates;
}
function delegatesTo(facts, identity) {
    return identity !== undefined && toDelegates(facts).some((delegate) => (0,domain_delegation/* isDelegatedTo */.Le)(delegate, identity));
}
function tellOthers(host, { facts }, identity) {
    const args = {
        host,
        found: [...facts].slice(0, MAX_LISTED).join(', '),
        proven: identity === undefined ? 'nobody at GitHub' : describeIdentity(identity),
        expected: identity === undefined ? SOUGHT.expected : (0,domain_delegation/* renderDelegation */.Bx)({ ownerId: identity.ownerId }),
    };
    return { code: 'domain-delegates-to-others', severity: 'error', args };
}
/** Whom the domain names, and whether it names this repository alone. */
function toDelegate(identity, facts) {
    const { ownerId, repositoryId, login } = identity;
    const naming = toDelegates(facts).filter((delegate) => (0,domain_delegation/* isDelegatedTo */.Le)(delegate, identity));
    if (repositoryId === undefined)
        return { ownerId, login };
    const isRestricted = naming.every((delegate) => delegate.repositoryId !== undefined);
    return { ownerId, repositoryId, login, ...(isRestricted ? { restrictedTo: repositoryId } : {}) };
}
function describeIdentity({ ownerId, repositoryId, login, repository }) {
    const name = repository ?? login;
    return `${name} (${(0,domain_delegation/* nameDelegate */.ZW)({ ownerId, ...(repositoryId === undefined ? {} : { repositoryId }) })})`;
}
function prove_delegation_toEvidence(host, proof, { view, github }) {
    return {
        method: proof.method,
        host,
        seen: [...view.seen],
        ...(view.resolvers === undefined ? {} : { resolvers: [...view.resolvers] }),
        github: { ...(github.kind === undefined ? {} : { kind: github.kind }), evidence: github.evidence ?? null },
    };
}

// EXTERNAL MODULE: ./build/ownership/domain/key-record.js
var key_record = __webpack_require__(21568);
// EXTERNAL MODULE: ./build/ownership/domain/keys.js + 1 modules
var keys = __webpack_require__(48601);
;// CONCATENATED MODULE: ./build/ownership/domain/judge-signature.js





const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;
/** Clocks differ. */
const MAX_AHEAD_MS = 5 * MS_PER_MINUTE;
const PUBLISH_WINDOW_DAYS = 7;
/** For what can be taken back: an old decision must not be played again. */
const ACTION_WINDOW_DAYS = 1;
/**
 * Whether the proof's signatures are over the statement about this submission, this registry and this action, within
 * the window (ownership.md 3 D). The statement is rebuilt from fields; none is ever read. Asks nobody.
 */
function judgeSignature(submission, proof, terms) {
    if (terms.registryId === domain_statement/* UNNAMED_REGISTRY_ID */.fN)
        return judgeUnchecked(proof, terms);
    const fields = toFields(submission, proof, terms);
    const statement = (0,domain_statement/* renderStatement */.M_)(fields);
    const key = (0,keys/* parsePublicKey */.ee)(proof.alg, proof.key);
    const domain = (0,domain_name/* isHostName */.uy)(proof.domain) ? proof.domain : 'DOMAIN';
    const told = [];
    if (statement.kind === 'problem')
        told.push(tell('domain-statement-invalid', { reason: statement.reason }));
    else
        told.push(...judgeWindow(proof.issued, terms));
    if (key.kind === 'problem')
        told.push(tellKey(proof, key.reason));
    else if (statement.kind === 'statement')
        told.push(...judgeOne(proof, key, { fields, text: statement.text, domain }));
    if (told.length > 0 || key.kind === 'problem' || statement.kind === 'problem')
        return { kind: 'refused', told };
    const second = judgePrevious(proof, terms, { fields, text: statement.text, domain });
    if (second.isWrong)
        return { kind: 'refused', told: second.told };
    return { kind: 'signed', key, isSignedByPinnedKey: second.isPinned, told: second.told };
}
/** Without a registry there is no statement. What is wrong whatever it says is a no; the rest nobody can tell. */
function judgeUnchecked(proof, terms) {
    const key = (0,keys/* parsePublicKey */.ee)(proof.alg, proof.key);
    const told = judgeWindow(proof.issued, terms);
    if (key.kind === 'problem')
        told.push(tellKey(proof, key.reason));
    if (told.length > 0)
        return { kind: 'refused', told };
    return { kind: 'unchecked', told: [{ code: 'domain-registry-unnamed', severity: 'warning', args: {} }] };
}
function toFields({ name, version, digest }, { issued }, terms) {
    const { registryId, action, prev } = terms;
    return { registryId, action, name, version, digest, issued, ...(prev === undefined ? {} : { prev }) };
}
/** Written so that a time that is none is outside of every window. */
function judgeWindow(issued, { now, action }) {
    const age = Date.parse(now) - ((0,domain_statement/* parseIssued */.NA)(issued) ?? Number.NaN);
    const days = action === 'publish' ? PUBLISH_WINDOW_DAYS : ACTION_WINDOW_DAYS;
    if (age >= -MAX_AHEAD_MS && age <= days * MS_PER_DAY)
        return [];
    if (age < -MAX_AHEAD_MS)
        return [tell('domain-proof-from-future', { issued, now })];
    return [tell('domain-proof-expired', { issued, now, days })];
}
/** The one signature, by the key that the proof names. */
function judgeOne(proof, key, signed) {
    const { alg, signature } = proof;
    const chars = (0,keys/* signatureCharsOf */.JH)(alg) ?? 0;
    if (signature.length !== chars || !/^[0-9a-f]+$/.test(signature)) {
        return [tell('domain-signature-malformed', { alg, found: describeSignature(signature), expected: chars })];
    }
    if (key.verify(toBytes(signed.text), signature))
        return [];
    const { registryId, action, name, version, digest, issued } = signed.fields;
    const guess = guessSignedText(key, signature, signed);
    const fingerprint = (0,key_record/* fingerprintOf */.ax)(alg, proof.key);
    return [
        tell('domain-signature-mismatch', {
            key: fingerprint,
            domain: signed.domain,
            registry: registryId,
            action,
            name,
            version,
            digest,
            issued,
            guess,
        }),
    ];
}
function judgePrevious({ previous, alg, key }, terms, signed) {
    if (previous === undefined || (previous.alg === alg && previous.key === key)) {
        return { isWrong: false, isPinned: false, told: [] };
    }
    const second = (0,keys/* parsePublicKey */.ee)(previous.alg, previous.key);
    if (second.kind === 'problem')
        return { isWrong: true, isPinned: false, told: [tellKey(previous, second.reason)] };
    const told = judgeOne(previous, second, signed);
    if (told.length > 0)
        return { isWrong: true, isPinned: false, told };
    if (isPinnedKey(second, terms)) {
        return { isWrong: false, isPinned: true, told: [] };
    }
    const args = { key: (0,key_record/* fingerprintOf */.ax)(previous.alg, previous.key), name: signed.fields.name };
    return {
        isWrong: false,
        isPinned: false,
        told: [{ code: 'domain-previous-key-not-pinned', severity: 'info', args }],
    };
}
/** What was signed instead, as far as it can be told: a sentence, or nothing. */
function guessSignedText(key, signature, { fields, text }) {
    const guesses = [
        [fields.issued, 'the time alone, as for the official registry'],
        [text.trimEnd(), 'the statement without its last line feed'],
        [text.replaceAll('\n', '\r\n'), 'the statement with CRLF at the ends of its lines'],
        [`${text}\n`, 'the statement with a line feed too many'],
    ];
    const found = guesses.find(([other]) => key.verify(toBytes(other), signature));
    return found === undefined ? '' : ` What was signed is ${found[1]}.`;
}
function tellKey({ alg, key }, reason) {
    return tell('domain-key-invalid', { alg, key: key.slice(0, 80), reason });
}
function describeSignature(signature) {
    if (/^[0-9a-f]*$/.test(signature))
        return `${signature.length} hex digits`;
    return `${signature.length} characters that are not all lower-case hex digits`;
}
function tell(code, args) {
    return { code, severity: 'error', args };
}
function toBytes(text) {
    return new TextEncoder().encode(text);
}

;// CONCATENATED MODULE: ./build/ownership/domain/prove-domain-key.js




const prove_domain_key_MAX_LISTED = 4;
/**
 * Whether whoever holds a key of the domain asked for this (ownership.md 3 D, 4). First what needs nobody: the domain
 * reaches the namespace, the key is one, the statement rebuilt from the submission carries its signature, and its time
 * is near. Then the domain must serve that key now. `prev` is the digest of the current record, for actions other than
 * `publish`. Pins are compared elsewhere.
 */
function* proveDomainKey(submission, proof, terms, prev) {
    const claim = judgeDomainClaim(submission, proof, terms);
    const signed = judgeSignature(submission, proof, { ...terms, ...(prev === undefined ? {} : { prev }) });
    const refused = signed.kind === 'refused' ? signed.told : [];
    const faults = [...(claim.kind === 'refused' ? claim.told : []), ...refused];
    if (claim.kind === 'refused' || signed.kind === 'refused')
        return notProven('domain-key', 'disproved', faults);
    if (signed.kind === 'unchecked')
        return notProven('domain-key', 'unknown', [...signed.told, ...claim.held]);
    const isPinned = terms.record?.domain?.host === claim.host && isPinnedKey(signed.key, terms);
    const view = yield* askDomain({ host: claim.host, method: proof.method, isPinned }, toSought(proof, signed.key));
    const told = [...claim.held, ...signed.told];
    if (view.kind === 'absent')
        return notProven('domain-key', 'disproved', [view.told, ...told]);
    if (view.kind === 'unknown')
        return notProven('domain-key', 'unknown', [view.told, ...told]);
    return {
        outcome: claim.held.length > 0 ? 'unknown' : 'proved',
        kind: 'domain-key',
        evidence: prove_domain_key_toEvidence(claim.host, proof, { signed, view }),
        identity: {
            kind: 'domain',
            host: claim.host,
            key: { alg: signed.key.alg, sha256: signed.key.sha256 },
            ...(signed.isSignedByPinnedKey ? { signedByPinnedKey: true } : {}),
        },
        told,
    };
}
function toSought({ key, alg }, { sha256 }) {
    return {
        factsOf: (texts) => {
            const served = (0,key_record/* parseKeyRecords */.bq)(texts).keys.filter((one) => one.key.sha256 === sha256);
            return served.map(({ fingerprint }) => fingerprint);
        },
        describe: describeKeys,
        expected: (0,key_record/* renderKeyRecord */.Xd)(alg, key),
    };
}
function describeKeys(texts) {
    const { keys, problems } = (0,key_record/* parseKeyRecords */.bq)(texts);
    const [problem] = problems;
    const prints = keys.slice(0, prove_domain_key_MAX_LISTED).map(({ fingerprint }) => fingerprint);
    const bad = problem === undefined ? '' : `a record that cannot be read ("${problem.text.slice(0, 60)}": ${problem.reason})`;
    const good = prints.length === 0 ? '' : `the ${prints.length === 1 ? 'key' : 'keys'} ${prints.join(', ')}`;
    if (good === '' && bad === '')
        return 'no key record';
    return [good, bad].filter((part) => part !== '').join(' and ');
}
function prove_domain_key_toEvidence(host, proof, { signed, view }) {
    return {
        method: proof.method,
        host,
        key: { alg: signed.key.alg, sha256: signed.key.sha256, fingerprint: (0,key_record/* fingerprintOf */.ax)(proof.alg, proof.key) },
        issued: proof.issued,
        seen: [...view.seen],
        ...(view.resolvers === undefined ? {} : { resolvers: [...view.resolvers] }),
    };
}

// EXTERNAL MODULE: ./build/ownership/github/prove-implicit.js
var prove_implicit = __webpack_require__(80196);
// EXTERNAL MODULE: ./build/ownership/namespace-name.js
var namespace_name = __webpack_require__(95709);
// EXTERNAL MODULE: ./build/ownership/github/owner.js
var github_owner = __webpack_require__(41715);
// EXTERNAL MODULE: ./build/ownership/github/rest.js
var rest = __webpack_require__(79140);
// EXTERNAL MODULE: ./build/ownership/github/verdict.js
var verdict = __webpack_require__(70313);
;// CONCATENATED MODULE: ./build/ownership/github/prove-pr-author.js






const prove_pr_author_KIND = 'github-pr-author';
/**
 * Judges whether the author of the pull request is the person whose login the namespace is (ownership.md 3 C). The facts
 * are those that GitHub gave the gate, never a file's. The head must be the author's own fork: a branch of somebody
 * else can change under the author's pull request (threat 20). Never for organisations: who is a member says nothing
 * about rights. One request, for the account that the namespace names. Covers every action.
 */
function* provePrAuthor(submission, terms) {
    const { pullRequest } = submission;
    const name = (0,namespace_name/* classifyNamespace */.g)(submission.namespace);
    if (pullRequest === undefined)
        return prove_pr_author_refuse(submission, 'there is no pull request');
    if (name.kind !== 'github')
        return prove_pr_author_refuse(submission, 'the namespace is no personal one of GitHub');
    const reason = judgeFacts(pullRequest, name.owner);
    if (reason !== undefined)
        return prove_pr_author_refuse(submission, reason);
    const answer = yield* (0,rest/* askGitHub */.X3)(['users', name.owner], terms);
    if (answer.kind === 'unknown')
        return (0,verdict/* toVerdict */.ds)(prove_pr_author_KIND, (0,verdict/* toUnanswered */.Sk)(answer.detail));
    if (answer.kind === 'moved')
        return (0,verdict/* toVerdict */.ds)(prove_pr_author_KIND, (0,verdict/* toUnanswered */.Sk)(`GET /users/${name.owner}: a redirect`));
    if (answer.kind !== 'found')
        return prove_pr_author_refuse(submission, `GitHub has no account "${name.owner}"`);
    const owner = (0,github_owner/* readOwner */.A7)(answer.value);
    if (owner === undefined)
        return (0,verdict/* toVerdict */.ds)(prove_pr_author_KIND, (0,verdict/* toUnanswered */.Sk)(`GitHub's answer about ${name.owner} cannot be read`));
    if (owner.type !== 'User')
        return prove_pr_author_refuse(submission, `"${owner.login}" is an organisation`);
    if (!(0,ascii_case/* isSameIgnoringCase */.K)(owner.login, name.owner))
        return prove_pr_author_refuse(submission, `the account is now called "${owner.login}"`);
    if (owner.id !== pullRequest.author.id) {
        return prove_pr_author_refuse(submission, `the author's id is ${pullRequest.author.id}, that of "${owner.login}" is ${owner.id}`);
    }
    const identity = { kind: 'github', ownerId: owner.id, login: owner.login, type: 'User' };
    const told = (0,github_owner/* judgeCase */.iO)(submission, owner.login);
    return { outcome: 'proved', kind: prove_pr_author_KIND, evidence: prove_pr_author_toEvidence(pullRequest, owner.login), identity, told };
}
/** What GitHub's facts about the pull request say by themselves. */
function judgeFacts({ author, headOwnerId }, owner) {
    const login = (0,shorten_text/* shortenText */.B)(author.login, 60);
    if (author.type !== 'User')
        return `its author "${login}" is no person but a ${(0,shorten_text/* shortenText */.B)(author.type, 30)}`;
    if (!namespace_name/* GITHUB_LOGIN */.c.test(author.login))
        return `"${login}" is no login of a person`;
    if (!(0,ascii_case/* isSameIgnoringCase */.K)(author.login, owner))
        return `its author is "${login}"`;
    if (headOwnerId === undefined)
        return 'the repository of its branch is gone';
    return headOwnerId === author.id ? undefined : 'its branch lies in the repository of somebody else';
}
function prove_pr_author_toEvidence({ number, author, headRepositoryId, headSha }, login) {
    return {
        userId: author.id,
        login,
        pullRequest: number,
        headSha,
        ...(headRepositoryId === undefined ? {} : { headRepositoryId }),
    };
}
function prove_pr_author_refuse({ namespace }, reason) {
    const problem = (0,verdict/* toProblem */.H8)('github-pr-author-refused', { namespace, reason });
    return (0,verdict/* toVerdict */.ds)(prove_pr_author_KIND, problem);
}

// EXTERNAL MODULE: ./build/ownership/github/prove-repository.js
var prove_repository = __webpack_require__(19515);
// EXTERNAL MODULE: ./build/ownership/github/repository-url.js
var repository_url = __webpack_require__(71482);
;// CONCATENATED MODULE: ./build/ownership/missing-proof.js







const MAX_URL_CHARS = 100;
const missing_proof_MAX_HOST_CHARS = 40;
/** That there is no proof of a namespace: what was seen instead, and what helps with a namespace of this kind alone. */
function missing_proof_describeMissing(submission, terms) {
    const { namespace } = submission;
    const seen = describeSeen(submission, terms);
    return { code: 'namespace-proof-missing', args: { namespace, seen, ...toAdvice(namespace, terms) } };
}
/** A sentence. */
function describeSeen(submission, { githubHost, action, proofs }) {
    const name = (0,namespace_name/* classifyNamespace */.g)(submission.namespace);
    if (action !== 'publish')
        return `There is no proof.json for the action ${action}.`;
    if (name.kind === 'github' && !proofs.includes('github-repository')) {
        return 'There is no proof.json, and this registry takes no repository for a proof.';
    }
    const repository = (0,json_members/* getMember */.Xf)(submission.server, 'repository');
    const url = (0,json_members/* isJsonObject */.OW)(repository) ? (0,json_members/* getMember */.Xf)(repository, 'url') : undefined;
    if (typeof url !== 'string' || url === '')
        return 'There is no "repository.url", so no repository was looked at.';
    const named = (0,repository_url/* parseRepositoryUrl */.f)(url, githubHost);
    if (named === undefined) {
        const shown = (0,shorten_text/* shortenText */.B)(url, MAX_URL_CHARS);
        return `"repository.url" is ${shown}, which names no repository on ${githubHost}, so nothing was looked for.`;
    }
    if (name.kind === 'github' && !(0,github_owner/* ownsNamespace */.$I)(named.owner, submission)) {
        return `"repository.url" names ${githubHost}/${named.owner}, not ${name.owner}, so nothing was looked for.`;
    }
    return 'There is no proof.json.';
}
/** Sentences about what this namespace can be proven by; each short enough to be shown whole. */
function toAdvice(namespace, { proofs, registryId }) {
    const name = (0,namespace_name/* classifyNamespace */.g)(namespace);
    if (name.kind !== 'domain') {
        if (name.kind === 'none' || !proofs.includes('github-repository')) {
            return { advice: `Add a proof.json of a kind that this registry accepts: ${proofs.join(', ')}.`, more: '' };
        }
        const advice = `Let "repository.url" name a public repository of ${name.owner} that has this server.json, byte for byte, at the tag of this version or on its default branch.`;
        return { advice, more: '' };
    }
    const { host } = name;
    const place = host.length > missing_proof_MAX_HOST_CHARS ? 'the domain' : host;
    const registry = registryId === domain_statement/* UNNAMED_REGISTRY_ID */.fN || registryId.length > missing_proof_MAX_HOST_CHARS ? 'ID' : registryId;
    const key = `Let ${place} serve a key, and sign with it: mcp-git-registry prove sign --registry ${registry} --key-file FILE`;
    const delegation = `Let a TXT record of ${place} name the GitHub account whose public repository has this server.json: ${domain_delegation/* DELEGATION_PREFIX */.k3}github:<number of the owner>`;
    const ways = [
        ...(proofs.includes('domain-key') ? [key] : []),
        ...(proofs.includes('domain-delegation') ? [delegation] : []),
    ];
    const [advice = 'This registry accepts no proof of a domain: ask its owner', more] = ways;
    return { advice: `${advice}.`, more: more === undefined ? '' : ` Or: ${more}.` };
}

;// CONCATENATED MODULE: ./build/ownership/prove-namespace.js








/**
 * Who may publish under the namespace of a submission (ownership.md 3): the proof beside it, else what needs no proof
 * file. Pins are not compared here: see `judgePins`. `github-oidc` has a door of its own: see `proveOidcToken`.
 */
function* proveNamespace(submission, terms) {
    const namespace = (0,namespace_name/* classifyNamespace */.g)(submission.namespace);
    if (namespace.kind === 'none') {
        return disprove({
            code: 'namespace-not-provable',
            args: { namespace: submission.namespace, reason: namespace.reason },
        });
    }
    const { proof } = submission;
    if (proof === undefined) {
        return yield* namespace.kind === 'github'
            ? proveWithoutFile(submission, terms)
            : proveDomainWithoutFile(submission, terms, namespace.host);
    }
    const wanted = kindsFor(namespace.kind);
    if (!wanted.includes(proof.kind)) {
        const args = { kind: proof.kind, namespace: submission.namespace, wanted: wanted.join(', ') };
        return disprove({ code: 'proof-kind-not-for-namespace', args });
    }
    if (!terms.proofs.includes(proof.kind))
        return refuseKind(proof.kind, terms);
    return yield* proveWithFile(submission, proof, terms);
}
function kindsFor(kind) {
    return kind === 'github' ? ['github-repository', 'github-attestation'] : ['domain-key', 'domain-delegation'];
}
function* proveWithFile(submission, proof, terms) {
    switch (proof.kind) {
        case 'github-repository':
            return yield* (0,prove_repository/* proveRepository */.F)(submission, proof, terms);
        case 'github-attestation':
            return yield* proveAttestation(submission, proof, terms);
        case 'domain-key':
            return yield* proveDomainKey(submission, proof, terms);
        case 'domain-delegation':
            return yield* proveDelegation(submission, proof, terms, proveDelegated);
    }
}
/** What a domain's delegate must show: A or B as the proof says, else what his repository shows by itself, which is A. */
function* proveDelegated(submission, proof, terms) {
    const kind = proof?.kind ?? 'github-repository';
    if (!terms.proofs.includes(kind))
        return refuseKind(kind, terms);
    if (proof?.kind === 'github-repository')
        return yield* (0,prove_repository/* proveRepository */.F)(submission, proof, terms);
    if (proof?.kind === 'github-attestation')
        return yield* proveAttestation(submission, proof, terms);
    const implicit = yield* (0,prove_implicit/* proveImplicitRepository */.M)(submission, terms, { anyOwner: true });
    return implicit ?? disprove(missing_proof_describeMissing(submission, terms));
}
/** Implicit A, then C. Where both fail, what A saw is told: it is the way that everybody has. */
function* proveWithoutFile(submission, terms) {
    const accepts = (kind) => terms.proofs.includes(kind);
    const implicit = accepts('github-repository') ? yield* (0,prove_implicit/* proveImplicitRepository */.M)(submission, terms) : undefined;
    if (implicit?.outcome === 'proved')
        return implicit;
    if (submission.pullRequest && accepts('github-pr-author')) {
        const author = yield* provePrAuthor(submission, terms);
        if (author.outcome !== 'disproved' || implicit === undefined)
            return author;
    }
    return implicit ?? disprove(missing_proof_describeMissing(submission, terms));
}
function* proveDomainWithoutFile(submission, terms, domain) {
    if (!terms.proofs.includes('domain-delegation')) {
        return disprove(missing_proof_describeMissing(submission, terms));
    }
    const proof = { kind: 'domain-delegation', method: 'dns', domain };
    const verdict = yield* proveDelegation(submission, proof, terms, proveDelegated);
    if (verdict.outcome !== 'disproved')
        return verdict;
    const missing = { ...missing_proof_describeMissing(submission, terms), severity: 'error' };
    return { ...verdict, told: [missing, ...verdict.told.map((told) => ({ ...told, severity: 'info' }))] };
}
function refuseKind(kind, { proofs }) {
    return disprove({ code: 'proof-kind-not-accepted', args: { kind, accepted: proofs.join(', ') } });
}
function disprove(told) {
    return { outcome: 'disproved', told: [{ ...told, severity: 'error' }] };
}


/***/ })

};
