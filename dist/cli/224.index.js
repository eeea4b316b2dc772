export const id = 224;
export const ids = [224];
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

/***/ 89224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runKeygenCommand: () => (/* binding */ runKeygenCommand),
  runSignCommand: () => (/* binding */ runSignCommand)
});

// EXTERNAL MODULE: ./build/commands/finding-rows.js
var finding_rows = __webpack_require__(41866);
// EXTERNAL MODULE: ./build/commands/present.js
var present = __webpack_require__(86820);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/findings/foreign-text.js
var foreign_text = __webpack_require__(81735);
// EXTERNAL MODULE: ./build/ownership/domain/key-record.js
var key_record = __webpack_require__(21568);
// EXTERNAL MODULE: ./build/ownership/domain/keys.js + 1 modules
var keys = __webpack_require__(48601);
// EXTERNAL MODULE: ./build/commands/init/shell-word.js
var shell_word = __webpack_require__(29045);
// EXTERNAL MODULE: ./build/commands/plain-file.js
var plain_file = __webpack_require__(47130);
// EXTERNAL MODULE: ./build/commands/world.js + 27 modules
var commands_world = __webpack_require__(95241);
// EXTERNAL MODULE: ./build/commands/prove/choose-domain.js
var choose_domain = __webpack_require__(53242);
;// CONCATENATED MODULE: ./build/commands/prove/find-repository.js

/**
 * The folder of a file as the kernel finds it, which follows a symbolic link before the `..` behind it (`dirname` keeps
 * every `..`). Undefined when it is not there.
 */
function resolveFolder(file, files) {
    return files.resolveLinks((0,external_node_path_.dirname)(file));
}
/**
 * The repository around a file: the nearest folder above it that looks like one of git (bare or not), Mercurial or
 * Jujutsu, else one that git's variables name. What git ignores counts too: `git add --force`, an archive or an image of
 * the folder would take it along.
 */
function findRepository(file, files, env = process.env) {
    const start = findFolder(file, files);
    const named = listNamed(env, files);
    for (let folder = start;; folder = (0,external_node_path_.dirname)(folder)) {
        const kind = recognise(folder, files) ?? (named.includes(folder) ? 'git repository' : undefined);
        if (kind !== undefined)
            return { kind, folder };
        if ((0,external_node_path_.dirname)(folder) === folder)
            return undefined;
    }
}
function recognise(folder, files) {
    const has = (name) => files.stat((0,external_node_path_.join)(folder, name)) !== undefined;
    if (has('.git'))
        return 'git work tree';
    if (has('.hg'))
        return 'Mercurial repository';
    if (has('.jj'))
        return 'Jujutsu repository';
    return has('HEAD') && has('objects') && has('refs') ? 'git repository' : undefined;
}
/** Where git would work for this process wherever it is started; without GIT_WORK_TREE that is the current folder. */
function listNamed({ GIT_DIR: gitDir, GIT_WORK_TREE: workTree }, files) {
    const named = [gitDir, workTree || (gitDir ? '.' : undefined)];
    return named.flatMap((path) => (path ? (files.resolveLinks(path) ?? []) : []));
}
/** The real folder of a file; of one whose folder is not there yet, the nearest above it that is. */
function findFolder(file, files) {
    for (let at = (0,external_node_path_.dirname)(file);; at = (0,external_node_path_.dirname)(at)) {
        const real = files.resolveLinks(at);
        if (real !== undefined)
            return real;
        if ((0,external_node_path_.dirname)(at) === at)
            return at;
    }
}

;// CONCATENATED MODULE: ./build/commands/prove/key-source.js






const DEFAULT_KEY_VARIABLE = 'MCP_PRIVATE_KEY';
/** Where `keygen` and messages send people. */
const PRIVATE_PLACE_HINT = 'Keep it outside of every repository, such as ~/example.com.key, and a copy of it in a password manager.';
const MAX_KEY_BYTES = 4_096;
/** Rights of everybody but the owner. */
const FOR_OTHERS = 0o077;
const VARIABLE_NAME = /^[A-Za-z_]\w{0,99}$/;
/** A key typed where something else belongs, in hex or base64. It is never repeated. */
const LIKE_A_KEY = /^[\w+/=-]{32,}$/;
const LEAKED = 'If that was a private key, it is in the history of your shell now and every program here could read it: make a new one with "prove keygen".';
/** The key that the options lead to. Whatever is wrong with it is a UserError that holds nothing of the key. */
function readPrivateKey({ keyFile, keyEnv, readVariable }, world) {
    if (keyFile !== undefined && keyEnv !== undefined)
        throw new commands_world/* UserError */.yo('--key-file and --key-env both say where the private key is.', 'Give one of them.');
    return keyFile === undefined ? readKeyVariable(keyEnv, readVariable) : readKeyFile(keyFile, '--key-file', world);
}
/** The key in a file. One that lies in a repository is refused: it is one `git add` away from everybody. */
function readKeyFile(path, option, { files, console }) {
    const real = files.resolveLinks(path);
    if (real === undefined && LIKE_A_KEY.test(path))
        throw new commands_world/* UserError */.yo(`${option} takes the path of a file, and nothing is at the one given.`, LEAKED);
    const shown = (0,foreign_text/* quoteForeignText */._z)(path);
    if (real === undefined)
        throw new commands_world/* UserError */.yo(`There is no key file ${shown}.`, 'Make one with "prove keygen".');
    const found = findRepository(real, files);
    if (found !== undefined) {
        throw new commands_world/* UserError */.yo(`The key file ${shown} lies in the ${found.kind} ${(0,foreign_text/* quoteForeignText */._z)(found.folder)}. Whoever gets hold of that gets the key.`, `Move it out. ${PRIVATE_PLACE_HINT} If it was ever committed, make a new one with "prove keygen".`);
    }
    const read = (0,plain_file/* readPlainFile */.b$)(real, { maxBytes: MAX_KEY_BYTES }, files);
    if (read?.kind !== 'bytes') {
        throw new commands_world/* UserError */.yo(`The key file ${shown} cannot be read: ${read?.reason ?? 'it is gone'}.`, `Give a plain file, or hand the key over in an environment variable (--key-env, default ${DEFAULT_KEY_VARIABLE}).`);
    }
    const key = parseKey(new TextDecoder().decode(read.bytes), `the key file ${shown}`);
    if (((files.stat(real)?.mode ?? 0) & FOR_OTHERS) !== 0)
        console.note(`Others on this machine may read the key file ${shown}. Take that away: chmod 600 ${(0,shell_word/* toShellWord */.u)(path)}`);
    return key;
}
function readKeyVariable(given, readVariable) {
    const name = given ?? DEFAULT_KEY_VARIABLE;
    if (!VARIABLE_NAME.test(name) || (LIKE_A_KEY.test(name) && readVariable(name) === undefined))
        throw new commands_world/* UserError */.yo('--key-env takes the name of an environment variable, and this is none.', LEAKED);
    const value = readVariable(name)?.trim();
    if (value)
        return parseKey(value, `the environment variable ${name}`);
    throw new commands_world/* UserError */.yo(value === undefined && given === undefined
        ? `There is no private key: neither --key-file nor the environment variable ${name} is given.`
        : `The environment variable ${name} is ${value === undefined ? 'not set' : 'empty'}, so there is no private key.`, 'Give the file with --key-file. In CI put the key into the environment from a secret; workflows of pull requests from forks get none.');
}
function parseKey(text, place) {
    const key = text.trim();
    const alg = { 64: 'ed25519', 96: 'ecdsap384' }[key.length];
    const fault = findFault(key);
    if (fault === undefined && alg !== undefined) {
        const pair = (0,keys/* derivePublicKey */.C5)(alg, key);
        if (pair.kind === 'key')
            return pair;
        throw new commands_world/* UserError */.yo(`What ${place} holds is no private key: ${pair.reason}.`, 'Make one with "prove keygen".');
    }
    throw new commands_world/* UserError */.yo(`What ${place} holds is no private key: ${fault?.problem ?? `it has ${key.length} hex digits`}.`, fault?.hint ?? FORM_HINT);
}
const FORM_HINT = 'It is 64 hex digits for Ed25519 or 96 for P-384, as "prove keygen" and mcp-publisher have it, and nothing else.';
const PEM_HINT = 'The hex digits come out of it with: openssl pkey -in FILE -noout -text | grep -A3 "priv:" | tail -n +2 | tr -d " :\\n"';
/** What is wrong with the form of a key, told by lengths and positions alone. */
function findFault(key) {
    if (key === '')
        return { problem: 'it is empty', hint: FORM_HINT };
    if (key.startsWith('-----BEGIN'))
        return { problem: 'it is in PEM form', hint: PEM_HINT };
    if (key.startsWith('v=MCPv1'))
        return { problem: 'it is a public key record', hint: FORM_HINT };
    const at = key.search(/[^0-9a-f]/i);
    if (at >= 0) {
        const [char = ''] = key.slice(at);
        const kind = /\s/.test(char) ? 'a blank or line break' : 'no hex digit';
        return { problem: `it has ${key.length} characters, and character ${at + 1} is ${kind}`, hint: FORM_HINT };
    }
    if (key.length === 128) {
        const hint = 'An Ed25519 key of that length is the private key and the public one after it: give the first half.';
        return { problem: 'it has 128 hex digits', hint };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/commands/prove/keygen.js










const PRIVATE_BYTES = { ed25519: 32, ecdsap384: 48 };
const ONLY_THE_OWNER = 0o600;
/** Of all 48 bytes only about one in 2^190 is no scalar of the curve. */
const MAX_TRIES = 3;
const WELL_KNOWN_PATH = '/.well-known/mcp-registry-auth';
/**
 * Makes a private key and writes it, as 64 or 96 hex digits and LF, to a file that nobody else may read, that is not
 * there yet and lies in no repository; anything else is a UserError. The key is in no message and no report.
 */
function runKeygen(options, world) {
    const { out, alg = 'ed25519' } = options;
    const domain = options.domain === undefined ? undefined : (0,choose_domain/* parseDomain */.g)(options.domain);
    const place = choosePlace(out, world);
    const { hex, publicBase64 } = makeKey(alg, world);
    writeKey({ out, place }, `${hex}\n`, world);
    const key = (0,keys/* parsePublicKey */.ee)(alg, publicBase64);
    if (key.kind === 'problem')
        throw new Error(`a new key is none: ${key.reason}`);
    const value = (0,key_record/* renderKeyRecord */.Xd)(alg, publicBase64);
    return {
        file: out,
        alg,
        publicKey: publicBase64,
        fingerprint: (0,key_record/* fingerprintOf */.ax)(alg, publicBase64),
        sha256: key.sha256,
        ...(domain === undefined ? {} : { domain }),
        dns: { ...(domain === undefined ? {} : { name: domain }), type: 'TXT', value },
        wellKnown: {
            ...(domain === undefined ? {} : { url: `https://${domain}${WELL_KNOWN_PATH}` }),
            path: WELL_KNOWN_PATH,
            content: `${value}\n`,
        },
        next: describeNext(out, domain),
    };
}
/** The path to write to, without a link in it: what was looked at is what is written. */
function choosePlace(out, { files }) {
    const shown = (0,foreign_text/* quoteForeignText */._z)(out);
    const found = findRepository(out, files);
    if (found !== undefined) {
        throw new commands_world/* UserError */.yo(`${shown} lies in the ${found.kind} ${(0,foreign_text/* quoteForeignText */._z)(found.folder)}. A private key never goes there, not even ignored.`, PRIVATE_PLACE_HINT);
    }
    const folder = resolveFolder(out, files);
    if (folder === undefined) {
        const hint = `Make it first: mkdir -p ${(0,shell_word/* toShellWord */.u)((0,external_node_path_.dirname)(out))}`;
        throw new commands_world/* UserError */.yo(`${shown} cannot be written: its folder is not there.`, hint);
    }
    const place = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(out));
    if (files.stat(place) === undefined)
        return place;
    throw new commands_world/* UserError */.yo(`${shown} is there already, and keygen never overwrites: it may be a key that is in use.`, 'Name another file with --out.');
}
function makeKey(alg, { randomBytes }) {
    for (let tried = 0; tried < MAX_TRIES; tried += 1) {
        const hex = Buffer.from(randomBytes(PRIVATE_BYTES[alg])).toString('hex');
        const pair = (0,keys/* derivePublicKey */.C5)(alg, hex);
        if (pair.kind === 'key')
            return { hex, publicBase64: pair.publicBase64 };
    }
    throw new Error(`the random bytes of this machine made no key of ${alg}`);
}
function writeKey({ out, place }, text, { files }) {
    let isNew;
    try {
        isNew = files.createExclusive(place, text, ONLY_THE_OWNER);
    }
    catch (error) {
        throw new commands_world/* UserError */.yo(`${(0,foreign_text/* quoteForeignText */._z)(out)} cannot be written: ${(0,plain_file/* describeReadError */.U)(error)}.`, 'Name another place with --out.', { cause: error });
    }
    if (!isNew)
        throw new commands_world/* UserError */.yo(`${(0,foreign_text/* quoteForeignText */._z)(out)} is there already.`, 'Name another file with --out.');
}
function describeNext(out, domain) {
    const place = domain === undefined ? 'the domain' : domain;
    return [
        `Publish the TXT record at ${place} itself (many panels call that "@"), beside those that are there; or the file, status 200, without a redirect. One of the two is enough.`,
        domain === undefined
            ? 'Look whether it is there: mcp-git-registry prove check --domain, followed by your domain'
            : `Look whether it is there: mcp-git-registry prove check --domain ${domain}`,
        `Put a copy of ${(0,shell_word/* toShellWord */.u)(out)} into a password manager: it cannot be made again, and a new key has to wait.`,
        `For each version: mcp-git-registry prove sign --key-file ${(0,shell_word/* toShellWord */.u)(out)} --registry, followed by the id of the registry`,
    ];
}

// EXTERNAL MODULE: ./build/ownership/domain/statement.js
var statement = __webpack_require__(3502);
// EXTERNAL MODULE: ./build/commands/prove/proof-file.js
var proof_file = __webpack_require__(65495);
// EXTERNAL MODULE: ./build/commands/prove/read-submission.js
var read_submission = __webpack_require__(35017);
// EXTERNAL MODULE: ./build/commands/prove/terms.js
var prove_terms = __webpack_require__(15773);
;// CONCATENATED MODULE: ./build/commands/prove/sign.js









const DIGEST = /^sha256:[0-9a-f]{64}$/;
const DAY_MS = 86_400_000;
const MAX_EARLY_MS = 300_000;
/**
 * Signs a server.json for one registry and writes the proof beside it. With an error in the server.json nothing is
 * signed; everything else that is wrong is a UserError, in which nothing of a key is.
 */
function runSign(options, world) {
    const { file = read_submission/* SERVER_FILE */.r$, action = 'publish' } = options;
    const terms = (0,prove_terms/* readRegistryTerms */.L)(options, world);
    const registryId = (0,prove_terms/* requireRegistryId */.i)(terms);
    const { findings, submission } = (0,read_submission/* readSubmission */.VY)(file, terms.policy, world);
    if (submission === undefined)
        return { written: false, file, findings };
    const place = { path: (0,proof_file/* toProofPath */.Bm)(file, options.out), kind: 'domain-key', force: options.force };
    const isReplaced = (0,proof_file/* checkProofPlace */.a3)(place, world);
    const domain = (0,choose_domain/* chooseDomain */.Y)(submission.namespace, options);
    const { issued, expires } = readTimes(options.issued ?? world.clock.now(), action, world);
    const statement = writeStatement(submission, { registryId, action, issued, prev: options.prev });
    const key = readPrivateKey(options, world);
    const previous = readPreviousKey(options.previousKeyFile, key, world);
    const proof = makeProof({ statement, key, previous }, { method: options.method ?? 'dns', domain, issued });
    world.signal.throwIfAborted();
    (0,proof_file/* writeProof */.E4)(place.path, proof, world);
    const { name, version } = submission;
    const fingerprint = (0,key_record/* fingerprintOf */.ax)(proof.alg, proof.key);
    const signed = { proofFile: place.path, isReplaced, proof, name, version, statement, fingerprint, expires };
    return { written: true, file, findings, signed };
}
function makeProof({ statement, key, previous }, about) {
    const message = new TextEncoder().encode(statement);
    const sign = (pair) => ({ alg: pair.alg, key: pair.publicBase64, signature: pair.sign(message) });
    const { alg, key: publicKey, signature } = sign(key);
    return {
        kind: 'domain-key',
        method: about.method,
        domain: about.domain,
        alg,
        key: publicKey,
        issued: about.issued,
        signature,
        ...(previous === undefined ? {} : { previous: sign(previous) }),
    };
}
function readPreviousKey(path, key, world) {
    if (path === undefined)
        return undefined;
    const previous = readKeyFile(path, '--previous-key-file', world);
    if (previous.publicBase64 !== key.publicBase64)
        return previous;
    throw new commands_world/* UserError */.yo('--previous-key-file holds the same key as the one that signs.', 'It is for a new key: the old one signs too, and vouches for it. Without a new key leave it out.');
}
function writeStatement({ name, version, digest }, { prev, ...terms }) {
    if (prev !== undefined && !DIGEST.test(prev)) {
        throw new commands_world/* UserError */.yo(`--prev ${(0,foreign_text/* quoteForeignText */._z)(prev)} is not sha256: and 64 lower-case hex digits.`, 'It is the digest of the current record, as its receipt names it.');
    }
    const result = (0,statement/* renderStatement */.M_)({ ...terms, name, version, digest, ...(prev === undefined ? {} : { prev }) });
    if (result.kind === 'statement')
        return result.text;
    const hint = terms.action === 'publish'
        ? 'Leave out --prev, and see the times and names above.'
        : 'Give it with --prev sha256:…; it stops that an old decision is played again.';
    throw new commands_world/* UserError */.yo(`This cannot be signed: ${result.reason}.`, hint);
}
/** When the signature begins and ceases to count; a time at which no registry would take it now is refused. */
function readTimes(issued, action, { clock }) {
    const at = (0,statement/* parseIssued */.NA)(issued);
    if (at === undefined)
        throw new commands_world/* UserError */.yo(`${(0,foreign_text/* quoteForeignText */._z)(issued)} is no time that a signature can have.`, 'Give --issued in UTC with whole seconds, such as 2026-01-02T03:04:05Z, or leave it out.');
    const days = action === 'publish' ? 7 : 1;
    const now = Date.parse(clock.now());
    if (at + days * DAY_MS < now || at > now + MAX_EARLY_MS) {
        throw new commands_world/* UserError */.yo(`A signature of ${issued} would not be taken now: it counts from five minutes before that time until ${days === 1 ? '24 hours' : `${days} days`} after it.`, 'Leave out --issued: then it is the time of this machine.');
    }
    return { issued, expires: `${new Date(at + days * DAY_MS).toISOString().slice(0, 19)}Z` };
}

// EXTERNAL MODULE: ./build/cli/exit-codes.js
var exit_codes = __webpack_require__(65158);
// EXTERNAL MODULE: ./build/cli/run-command.js
var run_command = __webpack_require__(13080);
;// CONCATENATED MODULE: ./build/cli/run-prove-keys.js






/** `prove keygen`: the public half on stdout; the private one is only in its file. */
function runKeygenCommand(_args, options, world) {
    const report = runKeygen(options, world);
    if (options.json)
        (0,run_command/* printJson */.Q)(report, world);
    else
        printKeygen(report, world);
    return exit_codes/* EXIT */.d.pass;
}
/** `prove sign`: what was signed, which is public, on stdout. */
function runSignCommand([file], options, world) {
    const readVariable = (name) => process.env[name];
    const report = runSign({ ...options, file, readVariable }, world);
    if (options.json)
        (0,run_command/* printJson */.Q)(toSignDocument(report), world);
    else
        printSign(report, world);
    return report.written ? exit_codes/* EXIT */.d.pass : exit_codes/* EXIT */.d.fail;
}
function printKeygen({ file, alg, dns, wellKnown, fingerprint, next }, { console }) {
    console.out(`Wrote a new private key (${alg}) to ${(0,present/* quoteForeignText */._z)(file)}, for you alone to read. It is not shown.`);
    console.out(`Its public half is ${fingerprint}…; one of these two makes it known:`);
    console.out(`\n1. DNS, also for all names below: a TXT record of ${dns.name ?? 'the domain itself'}\n\n   ${dns.value}`);
    const url = wellKnown.url ?? `https://DOMAIN${wellKnown.path}`;
    console.out(`\n2. A file, for this host alone: ${url}\n\n   ${wellKnown.content.trimEnd()}`);
    console.out(`\nNext:\n${renderSteps(next)}`);
}
function renderSteps(steps) {
    return steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
}
/** Keys may be added, never renamed. */
function toSignDocument({ written, file, findings, signed }) {
    const rows = (0,finding_rows/* toFindingRows */.A)(findings);
    if (signed === undefined)
        return { written, file, findings: rows };
    const { proofFile, isReplaced, proof, name, version, statement, fingerprint, expires } = signed;
    const { issued } = proof;
    const about = { name, version, fingerprint, issued, expires, statement, proof };
    return { written, file, findings: rows, proofFile, replaced: isReplaced, ...about };
}
function printSign({ file, findings, signed }, world) {
    (0,run_command/* printFindings */.c)(findings, world);
    const shown = (0,present/* quoteForeignText */._z)(file);
    if (signed !== undefined)
        printSigned(signed, shown, world);
    else
        world.console.note(`Nothing was signed: ${shown} has errors, and no registry takes it. Correct them first.`);
}
function printSigned(signed, shown, { console }) {
    const { proofFile, isReplaced, proof, statement, fingerprint, expires } = signed;
    const where = `${proof.domain} by ${proof.method === 'dns' ? 'DNS' : 'its well-known file'}`;
    console.out(`Signed ${(0,present/* quoteForeignText */._z)(`${signed.name} ${signed.version}`)} with ${fingerprint}…, for ${where}:\n`);
    console.out(statement
        .trimEnd()
        .split('\n')
        .map((line) => `   ${(0,present/* neutraliseText */.op)(line)}`)
        .join('\n'));
    console.out(`\n${isReplaced ? 'Replaced' : 'Wrote'} ${(0,present/* quoteForeignText */._z)(proofFile)}. The signature counts until ${expires}.`);
    if (proof.previous !== undefined)
        console.out('The previous key signed too, and vouches for the new one.');
    const steps = [
        `Look whether the domain serves the key: mcp-git-registry prove check --domain ${proof.domain}`,
        `Submit both files as they are: a changed byte in ${shown} makes the signature void.`,
    ];
    console.out(`\nNext:\n${renderSteps(steps)}`);
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


/***/ }),

/***/ 29045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ toShellWord)
/* harmony export */ });
/* harmony import */ var _findings_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81735);

/** A path for a command that a person copies into a shell: quoted unless it is plain. */
function toShellWord(path) {
    const shown = (0,_findings_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteForeignText */ ._z)(path);
    return /^[\w@%+=:,./-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", String.raw `'\''`)}'`;
}


/***/ }),

/***/ 53242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ chooseDomain),
/* harmony export */   g: () => (/* binding */ parseDomain)
/* harmony export */ });
/* harmony import */ var _findings_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81735);
/* harmony import */ var _ownership_domain_domain_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2543);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95241);



const GITHUB_NAMESPACE = /^io\.github\./i;
/** Whether a namespace is a GitHub account's, which no domain proves. */
function isGitHubNamespace(namespace) {
    return GITHUB_NAMESPACE.test(namespace);
}
/** A domain as a person gave it, in lower case. What can prove no namespace is a UserError. */
function parseDomain(text) {
    const judged = (0,_ownership_domain_domain_name_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeDomain */ .oB)(text);
    // A label in another script is for the registry's people to decide; the proof can be made.
    if (judged.kind === 'domain')
        return judged.host;
    if (judged.fault === 'idn' && judged.host !== undefined)
        return judged.host;
    throw new _world_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The domain ${(0,_findings_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteForeignText */ ._z)(JSON.stringify(text))} cannot prove a namespace: it ${judged.reason}.`, suggestDomain(text));
}
const URL_FORM = /^https?:\/\/([^/?#@:]+)(?::\d+)?(?:[/?#].*)?$/i;
const PAGES_HOST = /^([a-z0-9-]+)\.github\.io$/;
/** What may have been meant: the host of a URL, or the GitHub account whose pages it names. */
function suggestDomain(text) {
    const host = (URL_FORM.exec(text)?.[1] ?? text).toLowerCase().replace(/\.$/, '');
    const [, account] = PAGES_HOST.exec(host) ?? [];
    if (account !== undefined)
        return `Use io.github.${account}; a GitHub proof needs no domain.`;
    if (host !== text.toLowerCase() && (0,_ownership_domain_domain_name_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeDomain */ .oB)(host).kind === 'domain')
        return `Did you mean ${host}?`;
    return 'Give the name alone, such as example.com, without a scheme, a port or a path.';
}
/** The domain by which a namespace is to be proven. One that does not reach the namespace is a UserError. */
function chooseDomain(namespace, { domain, method = 'dns' }) {
    const shown = (0,_findings_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteForeignText */ ._z)(namespace);
    if (isGitHubNamespace(namespace)) {
        throw new _world_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The namespace ${shown} belongs to a GitHub account: no key of a domain proves it.`, 'See what the registry finds there: mcp-git-registry prove check');
    }
    const own = (0,_ownership_domain_domain_name_js__WEBPACK_IMPORTED_MODULE_1__/* .namespaceToDomain */ .JY)(namespace);
    const host = parseDomain(domain ?? own);
    if ((0,_ownership_domain_domain_name_js__WEBPACK_IMPORTED_MODULE_1__/* .domainCovers */ .Lt)(host, namespace, method))
        return host;
    throw new _world_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The domain ${host} does not reach the namespace ${shown} ${method === 'http' ? 'by a well-known file, which covers its own host alone' : 'by DNS'}.`, method === 'http' && (0,_ownership_domain_domain_name_js__WEBPACK_IMPORTED_MODULE_1__/* .domainCovers */ .Lt)(host, namespace, 'dns')
        ? `Use --method dns, whose record covers what lies below it, or --domain ${(0,_findings_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteForeignText */ ._z)(own)}.`
        : `Give --domain ${(0,_findings_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteForeignText */ ._z)(own)}, or leave it out.`);
}


/***/ }),

/***/ 65495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ toProofPath),
/* harmony export */   E4: () => (/* binding */ writeProof),
/* harmony export */   a3: () => (/* binding */ checkProofPlace)
/* harmony export */ });
/* unused harmony export renderProof */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _findings_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81735);
/* harmony import */ var _manifest_json_members_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98338);
/* harmony import */ var _manifest_read_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58136);
/* harmony import */ var _ownership_parse_proof_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91418);
/* harmony import */ var _registry_tree_layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8543);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47130);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95241);








/** The place of a proof: as named, else beside the server.json. */
function toProofPath(serverFile, out) {
    return out ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(serverFile), _registry_tree_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .PROOF_FILE */ .At);
}
/**
 * Refuses to take the place of what is no proof of the same kind, unless forced; of a link or a folder never. Gives
 * whether something will be replaced.
 */
function checkProofPlace({ path, kind, force }, { files }) {
    const found = files.stat(path);
    if (found === undefined)
        return false;
    const shown = (0,_findings_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteForeignText */ ._z)(path);
    if (found.kind !== 'file')
        throw new _world_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${shown} is there and no plain file.`, 'Remove it, or name another place with --out.');
    if (force)
        return true;
    const there = readKind(path, files);
    if (there === kind)
        return true;
    throw new _world_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${shown} is there already, and it is ${there === undefined ? 'no proof' : `a proof of the kind ${(0,_findings_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteForeignText */ ._z)(there)}`}.`, 'To take its place: --force. --out names another file.');
}
/** Writes the proof in one step: readers see the old file or the new one. */
function writeProof(path, proof, { files }) {
    try {
        files.writeAtomic(path, renderProof(proof));
    }
    catch (error) {
        throw new _world_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${(0,_findings_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteForeignText */ ._z)(path)} cannot be written: ${(0,_plain_file_js__WEBPACK_IMPORTED_MODULE_4__/* .describeReadError */ .U)(error)}.`, 'Name a place that can be written with --out.', { cause: error });
    }
}
/** Two spaces, LF at the end. */
function renderProof(proof) {
    return `${JSON.stringify(proof, null, 2)}\n`;
}
function readKind(path, files) {
    const read = (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlainFile */ .b$)(path, { maxBytes: _ownership_parse_proof_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_PROOF_BYTES */ .u }, files);
    const text = read?.kind === 'bytes' ? (0,_manifest_read_document_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeUtf8 */ ._6)(read.bytes) : undefined;
    if (text === undefined)
        return undefined;
    try {
        const value = JSON.parse(text);
        const kind = (0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_7__/* .isJsonObject */ .OW)(value) ? (0,_manifest_json_members_js__WEBPACK_IMPORTED_MODULE_7__/* .getMember */ .Xf)(value, 'kind') : undefined;
        return typeof kind === 'string' ? kind : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 35017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V2: () => (/* binding */ readServerBytes),
/* harmony export */   VY: () => (/* binding */ readSubmission),
/* harmony export */   r$: () => (/* binding */ SERVER_FILE)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74438);
/* harmony import */ var _findings_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81735);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47130);
/* harmony import */ var _verify_judge_submission_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38483);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95241);
/* harmony import */ var _hide_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75037);






const SERVER_FILE = 'server.json';
/** Far more than a server.json may have: the engine says so with a finding. */
const MAX_READ_BYTES = 1_048_576;
/** Reads and judges a server.json about which something is to be proven. A file that cannot be read is a UserError. */
function readSubmission(file, policy, world) {
    const { findings, submission } = (0,_verify_judge_submission_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeSubmission */ .w)({ file, bytes: readServerBytes(file, world) }, policy);
    return submission === undefined || (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .Cs)(findings) ? { findings } : { findings, submission };
}
/** The bytes of a server.json that a person named. One that cannot be read is a UserError. */
function readServerBytes(file, { files }) {
    const shown = (0,_hide_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .hideKeys */ .t)((0,_findings_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteForeignText */ ._z)(file));
    const read = (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlainFile */ .b$)(files.resolveLinks(file) ?? file, { maxBytes: MAX_READ_BYTES }, files);
    if (read?.kind === 'bytes')
        return read.bytes;
    const problem = read === undefined ? `There is no ${shown}.` : `${shown} cannot be read: ${read.reason}.`;
    throw new _world_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(problem, 'Name the server.json that the proof is for.');
}


/***/ }),

/***/ 15773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readRegistryTerms),
/* harmony export */   i: () => (/* binding */ requireRegistryId)
/* harmony export */ });
/* harmony import */ var _registry_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27102);
/* harmony import */ var _registry_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80428);
/* harmony import */ var _validate_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43412);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95241);




const WHICH = 'Name it with --registry, such as --registry acme.github.io/mcp, or give its policy file with --policy.';
/** Reads how the registry was named. A name that is none, `localhost`, and two names are UserErrors. */
function readRegistryTerms({ registry, policy }, world) {
    if (registry !== undefined && policy !== undefined)
        throw new _world_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('--registry and --policy both name the registry.', 'Give one of them.');
    if (policy !== undefined) {
        const read = (0,_validate_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicyFile */ .B)(policy, undefined, world);
        return { registryId: (0,_registry_id_js__WEBPACK_IMPORTED_MODULE_1__/* .checkRegistryId */ .V)(read.id), policy: read };
    }
    const { policy: usual } = (0,_registry_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .readPolicy */ .T4)('');
    if (usual === undefined)
        throw new Error('the policy of an empty registry.yml is not understood');
    if (registry === undefined)
        return { policy: usual };
    return { registryId: (0,_registry_id_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegistryId */ .X)(registry), policy: usual };
}
/** The same, where the id goes into the proof. */
function requireRegistryId({ registryId }) {
    if (registryId !== undefined)
        return registryId;
    throw new _world_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('A signature is for one registry, and none was named.', WHICH);
}


/***/ })

};
