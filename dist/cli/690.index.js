export const id = 690;
export const ids = [690];
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

/***/ 59690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCheckCommand: () => (/* binding */ runCheckCommand),
  runRepositoryCommand: () => (/* binding */ runRepositoryCommand)
});

// EXTERNAL MODULE: ./build/commands/finding-rows.js
var finding_rows = __webpack_require__(41866);
// EXTERNAL MODULE: ./build/commands/present.js
var present = __webpack_require__(86820);
// EXTERNAL MODULE: ./build/evidence/outcome.js
var outcome = __webpack_require__(53804);
// EXTERNAL MODULE: ./build/findings/finding.js
var finding = __webpack_require__(74438);
// EXTERNAL MODULE: ./build/findings/foreign-text.js
var foreign_text = __webpack_require__(81735);
// EXTERNAL MODULE: ./build/ownership/domain/domain-name.js
var domain_name = __webpack_require__(2543);
// EXTERNAL MODULE: ./build/ownership/domain/key-record.js
var key_record = __webpack_require__(21568);
// EXTERNAL MODULE: ./build/ownership/domain/keys.js + 1 modules
var keys = __webpack_require__(48601);
// EXTERNAL MODULE: ./build/ownership/namespace-name.js
var namespace_name = __webpack_require__(95709);
// EXTERNAL MODULE: ./build/ownership/prove-namespace.js + 13 modules
var prove_namespace = __webpack_require__(57887);
// EXTERNAL MODULE: ./build/commands/plain-file.js
var plain_file = __webpack_require__(47130);
// EXTERNAL MODULE: ./build/commands/verify/judge-submission.js
var judge_submission = __webpack_require__(38483);
// EXTERNAL MODULE: ./build/commands/world.js + 27 modules
var world = __webpack_require__(95241);
// EXTERNAL MODULE: ./build/commands/prove/choose-domain.js
var choose_domain = __webpack_require__(53242);
// EXTERNAL MODULE: ./build/evidence/inquiry.js
var inquiry = __webpack_require__(62829);
// EXTERNAL MODULE: ./build/evidence/read-answer.js
var read_answer = __webpack_require__(41961);
// EXTERNAL MODULE: ./build/manifest/shorten-text.js
var shorten_text = __webpack_require__(85669);
// EXTERNAL MODULE: ./build/ownership/domain/delegation.js
var delegation = __webpack_require__(32713);
// EXTERNAL MODULE: ./build/ownership/domain/well-known.js
var well_known = __webpack_require__(62721);
;// CONCATENATED MODULE: ./build/commands/prove/look-at-domain.js






const WRONG_LABELS = ['_mcp-auth', '_mcp-registry', 'www'];
const MAX_HOST_CHARS = 253;
const MAX_TEXTS = 50;
const MAX_SHOWN_CHARS = 120;
const NOTHING = { keys: [], delegations: [], problems: [], others: 0 };
/**
 * Looks at a domain as a registry does at a first publication (ownership.md 4.1): TXT records by two resolvers, and the
 * well-known file; and into the places where people put them by mistake. All at once.
 */
function* lookAtDomain(host) {
    const names = WRONG_LABELS.map((label) => `${label}.${host}`).filter((name) => name.length <= MAX_HOST_CHARS);
    const url = (0,well_known/* toWellKnownUrl */.w1)(host);
    const urls = [url, `${url}.txt`, (0,well_known/* toWellKnownUrl */.w1)(`www.${host}`)];
    const inquiries = [
        ...[host, ...names].map((name) => lookAtRecords(name, name === host)),
        ...urls.map((one) => lookAtFile(one, one === url)),
    ];
    const places = yield* (0,inquiry/* together */.bs)(inquiries);
    return { host, places: places.flat() };
}
function* lookAtRecords(name, counts) {
    const { views } = yield* (0,inquiry/* askTxt */.AO)({ host: name, resolvers: counts ? 'two' : 'one' });
    return views.map((view) => ({ place: `TXT ${name}`, resolver: view.resolver, counts, ...readView(view) }));
}
function readView(view) {
    if (view.kind === 'failed')
        return { ...NOTHING, state: 'unknown', detail: shorten(view.detail) };
    if (view.kind === 'none')
        return { ...NOTHING, state: 'none', detail: 'no TXT record' };
    return { state: 'read', ...readTexts(view.records) };
}
function* lookAtFile(url, counts) {
    const headers = { accept: 'text/plain' };
    const answer = yield* (0,inquiry/* askHttp */.wC)({ door: 'named', method: 'GET', url, headers, maxBytes: well_known/* MAX_WELL_KNOWN_BYTES */.MS });
    return [{ place: url, counts, ...readFile(answer) }];
}
/** As `askWellKnown` reads it: 408, 425, 429, 5xx and most silences say nothing; any other answer than 200 is a no. */
function readFile(answer) {
    if (answer.kind === 'no-answer') {
        const isNo = ['redirect-refused', 'too-many-redirects', 'too-large', 'address-blocked'].includes(answer.reason);
        return { ...NOTHING, state: isNo ? 'none' : 'unknown', detail: shorten(answer.detail) };
    }
    const { status, headers, body } = answer;
    if (status === 200) {
        const lines = new TextDecoder().decode(body).split(/\r\n|[\r\n]/);
        return { state: 'read', ...readTexts(lines.map((line) => line.trim()).filter((line) => line !== '')) };
    }
    const isSilence = status >= 500 || [408, 425, 429].includes(status);
    const target = status >= 300 && status < 400 ? `, a redirect to ${headers.location ?? 'an unnamed place'}` : '';
    return { ...NOTHING, state: isSilence ? 'unknown' : 'none', detail: shorten((0,read_answer/* describeAnswer */.O)(answer) + target) };
}
function readTexts(all) {
    const texts = all.slice(0, MAX_TEXTS).map((text) => text.slice(0, well_known/* MAX_WELL_KNOWN_BYTES */.MS));
    const read = (0,key_record/* parseKeyRecords */.bq)(texts);
    const { delegates, problems } = (0,delegation/* parseDelegations */.Vt)(texts);
    const keys = read.keys.map(({ key, fingerprint }) => ({ alg: key.alg, fingerprint, sha256: key.sha256 }));
    const unreadable = problems.map((text) => ({ text, reason: 'it is not mcp-registry-delegate=github:<number>' }));
    const meant = keys.length + read.problems.length + delegates.length + problems.length;
    return {
        keys,
        delegations: delegates.map(delegation/* nameDelegate */.ZW),
        problems: [...read.problems, ...unreadable].map(({ text, reason }) => ({ text: shorten(text), reason })),
        others: Math.max(0, all.length - meant),
    };
}
function shorten(text) {
    return (0,shorten_text/* shortenText */.B)(text, MAX_SHOWN_CHARS);
}
/** Sums up what was seen by a method. Resolvers that disagree, and one that fails, leave it unknown. */
function sumUp(sight, method) {
    const views = listViews(sight, method);
    if (views.length === 0 || views.some(({ state }) => state === 'unknown'))
        return { outcome: 'unknown', facts: [] };
    const all = views.map(factsOf);
    const facts = (all[0] ?? []).filter((fact) => all.every((others) => others.includes(fact)));
    if (facts.length > 0)
        return { outcome: 'proved', facts };
    return { outcome: all.every((some) => some.length === 0) ? 'disproved' : 'unknown', facts: [] };
}
/** Whether the domain shows one fact by a method. What only one resolver shows is unknown, whatever else they agree on. */
function isShown(sight, method, fact) {
    const views = listViews(sight, method);
    const showing = views.filter((view) => factsOf(view).includes(fact)).length;
    if (showing === 0 && views.every(({ state }) => state !== 'unknown') && views.length > 0)
        return 'disproved';
    return showing > 0 && showing === views.length ? 'proved' : 'unknown';
}
function listViews({ places }, method) {
    return places.filter(({ counts, resolver }) => counts && (resolver !== undefined) === (method === 'dns'));
}
function factsOf({ keys, delegations }) {
    return [...keys.map(({ alg, sha256 }) => `${alg}:${sha256}`), ...delegations];
}

// EXTERNAL MODULE: ./build/commands/prove/proof-file.js
var proof_file = __webpack_require__(65495);
// EXTERNAL MODULE: ./build/commands/prove/read-submission.js
var read_submission = __webpack_require__(35017);
// EXTERNAL MODULE: ./build/ownership/attestation/sigstore-verifier.js + 2 modules
var sigstore_verifier = __webpack_require__(32926);
// EXTERNAL MODULE: ./build/commands/ask/ask.js + 7 modules
var ask = __webpack_require__(83191);
;// CONCATENATED MODULE: ./build/commands/prove/setting.js


/** Opens the doors, and reads the trusted roots where an attestation is to be judged. */
async function prepareSetting(options, world) {
    const { registry, proof, githubToken, allowAddresses = [] } = options;
    const { internalHosts, githubApi, dnsOverHttps, proofs, oidcIssuers, sourceHosts } = registry.policy;
    const github = { api: githubApi, ...(githubToken ? { token: githubToken } : {}) };
    const registryId = registry.registryId ?? registry.policy.id;
    const doors = world.openDoors({ registryId, internalHosts, allowedAddresses: allowAddresses, github, dnsOverHttps });
    const terms = {
        registryId: registry.registryId ?? '',
        action: 'publish',
        now: world.clock.now(),
        proofs,
        oidcIssuers,
        githubApi,
        githubHost: (sourceHosts[0] ?? 'github.com').toLowerCase(),
        ...(isAttested(proof) ? { verifier: await readVerifier(world) } : {}),
    };
    return { terms, asker: (0,ask/* createAsker */.b)(doors) };
}
/** Whether the proof is an attestation, or a delegation to one. */
function isAttested(proof) {
    const inner = proof?.kind === 'domain-delegation' ? proof.proof : proof;
    return inner?.kind === 'github-attestation';
}
async function readVerifier(world) {
    const { roots, note } = await world.readTrustedRoots();
    if (note)
        world.console.note(note);
    return (0,sigstore_verifier/* createBundleVerifier */.B)(roots);
}

// EXTERNAL MODULE: ./build/commands/prove/terms.js
var terms = __webpack_require__(15773);
;// CONCATENATED MODULE: ./build/commands/prove/check.js

















/** More than a proof may have: its reader says so. */
const MAX_READ_BYTES = 131_072;
/**
 * Looks at what a registry would see now (ownership.md 3, 4): for a domain its records and files, and the usual wrong
 * places; for a server.json also the verdict on its proof, or on what needs no proof file. Writes nothing.
 */
async function runCheck(options, world) {
    const registry = (0,terms/* readRegistryTerms */.L)(options, world);
    const host = options.domain === undefined ? undefined : (0,choose_domain/* parseDomain */.g)(options.domain);
    if (host !== undefined && options.file === undefined) {
        const { asker } = await prepareSetting({ ...options, registry, proof: undefined }, world);
        const sight = await asker.ask(lookAtDomain(host));
        return { outcome: outcomeOf(sight), sight, findings: [], notes: [] };
    }
    const entry = readEntry(options, registry.policy, world);
    const setting = await prepareSetting({ ...options, registry, proof: entry.proof }, world);
    return checkEntry(entry, { setting, host, isRegistryNamed: registry.registryId !== undefined });
}
/** Shown by one method is enough; a clear no takes both. */
function outcomeOf(sight) {
    const outcomes = ['dns', 'http'].map((method) => sumUp(sight, method).outcome);
    return outcomes.includes('proved') ? 'proved' : (0,outcome/* worstOutcome */.O)(outcomes.includes('unknown') ? ['unknown'] : outcomes);
}
function readEntry(options, policy, world) {
    const { file = read_submission/* SERVER_FILE */.r$ } = options;
    const bytes = (0,read_submission/* readServerBytes */.V2)(file, world);
    const proof = readProofBytes(file, options.proof, world);
    const { findings, submission } = (0,judge_submission/* judgeSubmission */.w)({ file, bytes, ...(proof ? { proof } : {}) }, policy);
    return { file, findings, proofFile: proof?.file, submission, proof: submission?.proof };
}
/** The proof that was named, else the one beside the server.json, if there is one. */
function readProofBytes(serverFile, named, { files }) {
    const file = (0,proof_file/* toProofPath */.Bm)(serverFile, named);
    const read = (0,plain_file/* readPlainFile */.b$)(file, { maxBytes: MAX_READ_BYTES }, files);
    if (read?.kind === 'bytes')
        return { file, bytes: read.bytes };
    if (read === undefined && named === undefined)
        return undefined;
    const shown = (0,foreign_text/* quoteForeignText */._z)(file);
    const problem = read === undefined ? `There is no ${shown}.` : `${shown} cannot be read: ${read.reason}.`;
    throw new world/* UserError */.yo(problem, 'Name a proof with --proof, or make one: mcp-git-registry prove --help');
}
async function checkEntry(entry, { setting, host, isRegistryNamed }) {
    const { file, submission, proof, proofFile } = entry;
    const about = { file, proofFile, proofKind: proof?.kind };
    // What the rules refuse, or a proof that cannot be read: a registry would not look any further.
    if (submission === undefined)
        return { outcome: 'disproved', submission: about, findings: entry.findings, notes: [] };
    const { asker, terms } = setting;
    const seen = findHost(submission, host);
    const unasked = findReasonNotToAsk(entry, isRegistryNamed);
    const [sight, verdict] = await Promise.all([
        seen === undefined ? undefined : asker.ask(lookAtDomain(seen)),
        unasked !== undefined ? undefined : asker.ask((0,prove_namespace/* proveNamespace */.K)(submission, terms)),
    ]);
    const key = proof?.kind === 'domain-key' && sight ? findKey(proof, sight) : undefined;
    const told = (verdict?.told ?? []).map((one) => toFinding(one, file));
    const findings = [...entry.findings, ...told].sort(finding/* compareFindings */.Eg);
    const outcomes = [verdict?.outcome ?? 'unknown', key?.outcome ?? 'proved'];
    const { name, version } = submission;
    return {
        outcome: (0,finding/* hasErrors */.Cs)(findings) ? 'disproved' : (0,outcome/* worstOutcome */.O)(outcomes),
        ...(sight ? { sight } : {}),
        submission: { ...about, name, version, key, verdict },
        findings,
        notes: unasked === undefined ? [] : [unasked],
    };
}
/** Why nobody was asked what the bytes prove; undefined when they can be. */
function findReasonNotToAsk({ findings, proof }, isRegistryNamed) {
    if ((0,finding/* hasErrors */.Cs)(findings))
        return 'What the bytes prove was not asked: with errors in the file they will change.';
    if (isRegistryNamed || !(proof?.kind === 'domain-key' || isAttested(proof)))
        return undefined;
    return 'The signature was not checked: it is for one registry, so name that with --registry or --policy and run this again.';
}
/** The domain to look at: as named, else the proof's, else the namespace's. None of what cannot prove a namespace. */
function findHost({ namespace, proof }, named) {
    if (named !== undefined)
        return named;
    const known = (0,namespace_name/* classifyNamespace */.g)(namespace);
    if (known.kind !== 'domain')
        return undefined;
    const judged = (0,domain_name/* judgeDomain */.oB)(proof !== undefined && 'domain' in proof ? proof.domain : known.host);
    return judged.kind === 'domain' || judged.fault === 'idn' ? judged.host : undefined;
}
function findKey(proof, sight) {
    const key = (0,keys/* parsePublicKey */.ee)(proof.alg, proof.key);
    const fingerprint = (0,key_record/* fingerprintOf */.ax)(proof.alg, proof.key);
    if (key.kind === 'problem')
        return { fingerprint, outcome: 'disproved' };
    return { fingerprint, outcome: isShown(sight, proof.method, `${key.alg}:${key.sha256}`) };
}
function toFinding({ code, severity, args }, file) {
    return { code, severity, args, file, pointer: '/name' };
}

// EXTERNAL MODULE: ./build/findings/paint.js
var findings_paint = __webpack_require__(60195);
;// CONCATENATED MODULE: ./build/commands/prove/render-check.js


const OUTCOMES = {
    proved: 'Proved.',
    disproved: 'Not proved: a registry would refuse this.',
    late: 'Not yet: something exists but is not visible in this version. Run this again later; a registry asks again as long as the entry waits.',
    unknown: 'Not known: something gave no answer that says anything. Not your fault: run this again later; a registry asks again as long as the entry waits.',
};
const MAX_LISTED = 5;
/** What was seen, place by place, for a person. */
function renderSight({ host, places }) {
    const right = places.filter(({ counts }) => counts);
    const wrong = places.filter(({ counts }) => !counts);
    const misplaced = wrong.filter((place) => place.keys.length + place.delegations.length > 0);
    const hints = misplaced.map(({ place }) => {
        return `  ! What is at ${(0,foreign_text/* quoteForeignText */._z)(place)} is never read: move it to ${host} itself.`;
    });
    return [
        `What a registry sees of ${host} now:`,
        ...right.map(renderPlace),
        'The usual wrong places, where nothing counts:',
        ...wrong.map(renderPlace),
        ...hints,
    ].join('\n');
}
function renderPlace(place) {
    const by = place.resolver === undefined ? '' : ` by ${(0,foreign_text/* quoteForeignText */._z)(place.resolver)}`;
    return `  ${(0,foreign_text/* quoteForeignText */._z)(place.place)}${by}: ${describeSeen(place)}`;
}
function describeSeen({ state, detail, keys, delegations, problems, others }) {
    if (state !== 'read')
        return `${state === 'unknown' ? 'no answer, ' : ''}${(0,foreign_text/* quoteForeignText */._z)(detail ?? '')}`;
    const found = [
        ...keys.map(({ fingerprint }) => `key ${fingerprint}…`),
        ...delegations.map((delegate) => `delegation to ${delegate}`),
        ...problems.map(({ text, reason }) => `"${text}", which cannot be read: ${reason}`),
    ].map(foreign_text/* quoteForeignText */._z);
    const more = found.length > MAX_LISTED ? [`and ${found.length - MAX_LISTED} more`] : [];
    const rest = others > 0 ? [`${others} ${others === 1 ? 'text' : 'texts'} about something else`] : [];
    return [...found.slice(0, MAX_LISTED), ...more, ...rest].join('; ') || 'nothing';
}
/** What was looked at of a server.json and its proof, for a person. */
function renderSubmission({ file, name, version, ...rest }) {
    const title = name === undefined ? (0,foreign_text/* quoteForeignText */._z)(file) : (0,foreign_text/* quoteForeignText */._z)(`${name} ${version}`);
    const { proofFile, proofKind, key, verdict } = rest;
    const proof = proofFile === undefined ? 'no proof.json' : `${(0,foreign_text/* quoteForeignText */._z)(proofFile)} (${proofKind ?? 'unreadable'})`;
    const lines = [`${title}: ${proof}`];
    if (key !== undefined)
        lines.push(`  its key ${(0,foreign_text/* quoteForeignText */._z)(key.fingerprint)}… is ${KEY_WORDS[key.outcome]}`);
    if (verdict !== undefined)
        lines.push(`  ${verdict.outcome}${verdict.kind === undefined ? '' : ` by ${verdict.kind}`}`);
    if (verdict?.evidence !== undefined)
        lines.push(...renderEvidence(verdict.evidence, '  '));
    return lines.join('\n');
}
const KEY_WORDS = {
    proved: 'among those that the domain shows',
    disproved: 'not among those that the domain shows where the proof says',
    late: 'not seen yet',
    unknown: 'not known to be shown: resolvers disagree, or one gave no answer',
};
/** Evidence as it goes into a receipt, a line for each member. */
function renderEvidence(value, indent) {
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, member]) => {
        if (typeof member !== 'object' || member === null)
            return [`${indent}${(0,foreign_text/* quoteForeignText */._z)(key)}: ${(0,foreign_text/* quoteForeignText */._z)(String(member))}`];
        if (Array.isArray(member))
            return [`${indent}${(0,foreign_text/* quoteForeignText */._z)(key)}: ${(0,foreign_text/* quoteForeignText */._z)(member.join(', '))}`];
        return [`${indent}${(0,foreign_text/* quoteForeignText */._z)(key)}:`, ...renderEvidence(member, `${indent}  `)];
    });
}
/** The last line: the verdict in words. */
function renderOutcome({ outcome, sight, submission }, colour) {
    const paint = (0,findings_paint/* createPainter */.u)(colour);
    if (submission === undefined && sight !== undefined)
        return paintBy(outcome, describeDomain(outcome, sight), paint);
    return paintBy(outcome, OUTCOMES[outcome], paint);
}
function paintBy(outcome, text, paint) {
    return outcome === 'proved' ? paint.green(text) : outcome === 'disproved' ? paint.red(text) : paint.bold(text);
}
function describeDomain(outcome, { host }) {
    if (outcome === 'proved')
        return `${host} shows what a registry can use. Next: prove sign, or a proof.json of the kind domain-delegation.`;
    if (outcome === 'disproved')
        return `${host} shows no key and no delegation. Publish what "prove keygen" prints, or a delegation: docs/guides/proofs.md.`;
    return `It is not known what ${host} shows: somebody gave no answer, or resolvers disagree. A new record takes its time; run this again.`;
}

// EXTERNAL MODULE: ./build/ownership/github/prove-implicit.js
var prove_implicit = __webpack_require__(80196);
// EXTERNAL MODULE: ./build/ownership/github/prove-repository.js
var prove_repository = __webpack_require__(19515);
// EXTERNAL MODULE: ./build/manifest/json-members.js
var json_members = __webpack_require__(98338);
// EXTERNAL MODULE: ./build/ownership/github/forms.js
var github_forms = __webpack_require__(67443);
// EXTERNAL MODULE: ./build/ownership/github/refs.js
var github_refs = __webpack_require__(25672);
// EXTERNAL MODULE: ./build/ownership/github/repository.js
var repository = __webpack_require__(62614);
// EXTERNAL MODULE: ./build/ownership/github/repository-url.js
var repository_url = __webpack_require__(71482);
// EXTERNAL MODULE: ./build/ownership/github/verdict.js
var verdict = __webpack_require__(70313);
;// CONCATENATED MODULE: ./build/commands/prove/repository-place.js









const FILE = 'server.json';
/** Reads where the bytes are said to be. What is no ref, no path or no asset is a UserError. */
function readWanted(submission, { ref, path, asset }) {
    if (path !== undefined && asset !== undefined)
        throw new world/* UserError */.yo('--path and --asset both say where the bytes are.', 'Give one of them.');
    if (ref !== undefined)
        checkRef(ref);
    if (asset !== undefined && !(0,github_forms/* isAssetName */.MN)(asset))
        throw new world/* UserError */.yo(`${(0,foreign_text/* quoteForeignText */._z)(asset)} is no name of an asset.`, 'Give its file name, such as server.json.');
    const inRepository = path ?? toUsualPath(submission);
    if (!(0,github_forms/* isFilePath */.ig)(inRepository)) {
        const hint = 'Give it from the root of the repository, such as packages/weather/server.json.';
        throw new world/* UserError */.yo(`${(0,foreign_text/* quoteForeignText */._z)(inRepository)} is no path in a repository.`, hint);
    }
    const isNamed = ref !== undefined || path !== undefined || asset !== undefined;
    return { isNamed, ref, where: asset === undefined ? { path: inRepository } : { asset } };
}
function checkRef(ref) {
    const isShort = !ref.startsWith('refs/');
    if ((0,github_forms/* isRefName */.pA)(ref) && (isShort || /^refs\/(?:tags|heads)\/./.test(ref)))
        return;
    throw new world/* UserError */.yo(`${(0,foreign_text/* quoteForeignText */._z)(ref)} is no tag and no branch.`, 'Give a tag (v1.2.0 or refs/tags/v1.2.0), the default branch (refs/heads/main), or the 40 digits of a commit of it. Anybody can open a pull request, so refs/pull/… is none.');
}
function toUsualPath({ server }) {
    const repository = (0,json_members/* getMember */.Xf)(server, 'repository');
    const subfolder = (0,json_members/* isJsonObject */.OW)(repository) ? (0,json_members/* getMember */.Xf)(repository, 'subfolder') : undefined;
    return typeof subfolder === 'string' && subfolder !== '' ? `${subfolder}/${FILE}` : FILE;
}
/**
 * Finds the numbers behind the names: the repository that `repository.url` names, and the commit of the ref; without a
 * ref the first tag of this version that is there, else, for a path, the default branch. Says nothing about the bytes.
 */
function* locateBytes(submission, wanted, terms) {
    const place = findPlace(submission, terms);
    const found = yield* (0,repository/* findRepository */.W)(place);
    if (found.kind === 'problem')
        return found;
    const { fullName, id, defaultBranch } = found.repository;
    const proof = { kind: 'github-repository', repository: fullName, repositoryId: id };
    if (wanted.ref !== undefined && (0,github_forms/* isObjectId */.TS)(wanted.ref))
        return { kind: 'proof', proof: { ...proof, sha: wanted.ref, ...wanted.where } };
    const refs = listRefs(submission, wanted, defaultBranch);
    for (const ref of refs) {
        const result = yield* (0,github_refs/* resolveRef */.q)(place, ref.slice('refs/'.length));
        if (result.kind === 'problem')
            return result;
        if (result.kind === 'commit')
            return { kind: 'proof', proof: { ...proof, ref, sha: result.sha, ...wanted.where } };
    }
    return (0,verdict/* toProblem */.H8)('github-ref-absent', { repository: fullName, ref: refs.join(', ') });
}
function listRefs(submission, { ref, where }, defaultBranch) {
    const tags = (0,prove_implicit/* toTagForms */.n)(submission).map((tag) => `refs/tags/${tag}`);
    if (ref === undefined)
        return 'path' in where ? [...tags, `refs/heads/${defaultBranch}`] : tags;
    if (ref.startsWith('refs/'))
        return [ref];
    return [`refs/tags/${ref}`, ...(ref === defaultBranch ? [`refs/heads/${ref}`] : [])];
}
function findPlace({ server }, terms) {
    const repository = (0,json_members/* getMember */.Xf)(server, 'repository');
    const url = (0,json_members/* isJsonObject */.OW)(repository) ? (0,json_members/* getMember */.Xf)(repository, 'url') : undefined;
    const name = (0,repository_url/* parseRepositoryUrl */.f)(url, terms.githubHost);
    if (name !== undefined)
        return { name, terms };
    throw new world/* UserError */.yo(`"repository.url" in server.json names no repository on ${terms.githubHost}, so there is nowhere to look.`, `Add "repository": { "url": "https://${terms.githubHost}/OWNER/REPOSITORY", "source": "github" }, and submit that file.`);
}

;// CONCATENATED MODULE: ./build/commands/prove/repository.js












/**
 * Writes a `github-repository` proof (ownership.md 3 A) of bytes that were seen on GitHub just now; for the namespace of a
 * domain a `domain-delegation` (3 E), which holds it. Without a place in the options it is asked first whether the
 * registry finds the bytes by itself. Nothing is written unless the proof holds.
 */
async function runRepository(options, world) {
    const { file = read_submission/* SERVER_FILE */.r$ } = options;
    const registry = (0,terms/* readRegistryTerms */.L)({ policy: options.policy, registry: undefined }, world);
    const { findings, submission } = (0,read_submission/* readSubmission */.VY)(file, registry.policy, world);
    if (submission === undefined)
        return { outcome: 'disproved', file, written: false, isNeeded: undefined, findings };
    const domain = chooseDelegating(submission, options);
    const place = { path: (0,proof_file/* toProofPath */.Bm)(file, options.out), kind: toKind(domain), force: options.force };
    const wanted = readWanted(submission, options);
    const setting = await prepareSetting({ ...options, registry }, world);
    const shown = await show(submission, { wanted, domain, setting, force: options.force === true });
    const { name, version } = submission;
    const told = [...findings, ...shown.verdict.told.map((one) => repository_toFinding(one, file))].sort(finding/* compareFindings */.Eg);
    const { verdict, isNeeded, proof } = shown;
    const report = { outcome: verdict.outcome, file, name, version, isNeeded, findings: told, verdict };
    if (verdict.outcome !== 'proved' || proof === undefined)
        return { ...report, written: false };
    world.signal.throwIfAborted();
    const isReplaced = (0,proof_file/* checkProofPlace */.a3)(place, world);
    (0,proof_file/* writeProof */.E4)(place.path, proof, world);
    return { ...report, written: true, proofFile: place.path, isReplaced, proof, ...toDelegation(domain, verdict) };
}
/** The domain that has to delegate; undefined for the namespace of a GitHub account. */
function chooseDelegating({ namespace }, options) {
    const known = (0,namespace_name/* classifyNamespace */.g)(namespace);
    if (known.kind === 'none')
        throw new world/* UserError */.yo(`No proof is one for the namespace ${namespace}: ${known.reason}.`, 'Use another name.');
    if (known.kind === 'github')
        return undefined;
    return { method: options.method ?? 'dns', domain: (0,choose_domain/* chooseDomain */.Y)(namespace, options) };
}
function toKind(domain) {
    return domain === undefined ? 'github-repository' : 'domain-delegation';
}
async function show(submission, { wanted, domain, setting, force }) {
    const { asker, terms } = setting;
    if (!wanted.isNamed && !force) {
        const verdict = await asker.ask((0,prove_implicit/* proveImplicitRepository */.M)(submission, terms, { anyOwner: domain !== undefined }));
        if (verdict !== undefined && domain === undefined)
            return { verdict, isNeeded: isProofNeeded(verdict) };
        if (verdict !== undefined && domain !== undefined)
            return { verdict, isNeeded: true, proof: { kind: 'domain-delegation', ...domain } };
    }
    const located = await asker.ask(locateBytes(submission, wanted, terms));
    if (located.kind === 'problem') {
        const verdict = { outcome: located.outcome, told: [located.told] };
        return { verdict, isNeeded: isNoAnswer(verdict) ? undefined : true };
    }
    const inner = located.proof;
    const proof = domain === undefined ? inner : { kind: 'domain-delegation', ...domain, proof: inner };
    return { verdict: await asker.ask((0,prove_repository/* proveRepository */.F)({ ...submission, proof }, inner, terms)), isNeeded: true, proof };
}
/** Whether the registry does not find the bytes by itself. What is late or unknown says nothing about that. */
function isProofNeeded(verdict) {
    return isNoAnswer(verdict) ? undefined : verdict.outcome !== 'proved';
}
function isNoAnswer({ outcome }) {
    return outcome === 'late' || outcome === 'unknown';
}
function toDelegation(domain, { identity }) {
    if (domain === undefined || identity?.kind !== 'github')
        return {};
    return { delegation: (0,delegation/* renderDelegation */.Bx)({ ownerId: identity.ownerId }) };
}
function repository_toFinding({ code, severity, args }, file) {
    return { code, severity, args, file, pointer: '/name' };
}

// EXTERNAL MODULE: ./build/cli/exit-codes.js
var exit_codes = __webpack_require__(65158);
// EXTERNAL MODULE: ./build/cli/github-token.js
var github_token = __webpack_require__(72866);
// EXTERNAL MODULE: ./build/cli/run-command.js
var run_command = __webpack_require__(13080);
;// CONCATENATED MODULE: ./build/cli/run-prove-world.js









const EXITS = {
    proved: exit_codes/* EXIT */.d.pass,
    disproved: exit_codes/* EXIT */.d.fail,
    late: exit_codes/* EXIT */.d.pending,
    unknown: exit_codes/* EXIT */.d.pending,
};
const VERDICTS = { proved: 'pass', disproved: 'fail', late: 'pending', unknown: 'pending' };
/** `prove check`: what a registry would see. */
async function runCheckCommand([file], given, world) {
    const options = { ...given, file, githubToken: (0,github_token/* readGitHubToken */.n)() };
    const report = await runCheck(options, world);
    if (given.json)
        (0,run_command/* printJson */.Q)(toCheckDocument(report), world);
    else
        printCheck(report, world);
    return EXITS[report.outcome];
}
/** `prove repository`: writes a proof of bytes that GitHub shows. */
async function runRepositoryCommand([file], given, world) {
    const options = { ...given, file, githubToken: (0,github_token/* readGitHubToken */.n)() };
    const report = await runRepository(options, world);
    if (given.json)
        (0,run_command/* printJson */.Q)(toRepositoryDocument(report), world);
    else
        printRepository(report, world);
    return EXITS[report.outcome];
}
/** Keys may be added, never renamed. */
function toCheckDocument({ outcome, sight, submission, findings, notes }) {
    const { file, name, version, proofFile, proofKind, key, verdict } = submission ?? {};
    const seen = sight && {
        host: sight.host,
        dns: sumUp(sight, 'dns'),
        http: sumUp(sight, 'http'),
        places: sight.places,
    };
    return {
        verdict: VERDICTS[outcome],
        outcome,
        ...(submission ? { file, name, version, proofFile, proofKind, key } : {}),
        ...(verdict ? { kind: verdict.kind, evidence: verdict.evidence, identity: verdict.identity } : {}),
        ...(seen ? { domain: seen } : {}),
        findings: (0,finding_rows/* toFindingRows */.A)(findings),
        notes,
    };
}
function printCheck(report, world) {
    const { out } = world.console;
    const { sight, submission, findings, notes } = report;
    if (sight)
        out(`${renderSight(sight)}\n`);
    if (submission)
        out(`${renderSubmission(submission)}\n`);
    (0,run_command/* printFindings */.c)(findings, world);
    for (const note of notes)
        out(`${note}\n`);
    out(renderOutcome(report, world.console.colour));
}
/** Keys may be added, never renamed. */
function toRepositoryDocument(report) {
    const { outcome, file, name, version, written, isNeeded, findings, verdict, ...rest } = report;
    const { proofFile, isReplaced, proof, delegation } = rest;
    return {
        verdict: VERDICTS[outcome],
        outcome,
        written,
        needed: isNeeded ?? null,
        file,
        name,
        version,
        ...(proof ? { proofFile, replaced: isReplaced, proof, delegation } : {}),
        ...(verdict ? { evidence: verdict.evidence, identity: verdict.identity } : {}),
        findings: (0,finding_rows/* toFindingRows */.A)(findings),
    };
}
function printRepository(report, world) {
    const { out } = world.console;
    const { outcome, name, version, isNeeded, verdict, proof, proofFile, isReplaced, delegation } = report;
    (0,run_command/* printFindings */.c)(report.findings, world);
    if (outcome === 'proved' && verdict?.evidence !== undefined) {
        out(`GitHub has the same bytes of ${(0,present/* quoteForeignText */._z)(`${name} ${version}`)}:`);
        out(`${renderEvidence(verdict.evidence, '  ').join('\n')}\n`);
    }
    if (proof !== undefined) {
        out(`${isReplaced ? 'Replaced' : 'Wrote'} ${(0,present/* quoteForeignText */._z)(proofFile ?? '')}:\n\n${(0,present/* stringifySafely */.q)(proof, 2)}\n`);
        if (delegation !== undefined && 'domain' in proof)
            out(describeDelegation(delegation, proof));
        out('Submit both files as they are. See what the registry would see: mcp-git-registry prove check');
    }
    else if (outcome === 'proved' && isNeeded === false) {
        out('No proof.json is needed: a registry finds them by itself. Submit server.json alone. (--force writes one.)');
    }
    else
        out(NOT_WRITTEN[outcome]);
}
function describeDelegation(line, { method, domain }) {
    const where = method === 'dns' ? `as a TXT record of ${domain} itself` : `in its well-known file`;
    return `${domain} must name the account that has the repository, once, ${where}:\n\n  ${line}\n`;
}
const NOT_WRITTEN = {
    proved: 'Nothing was written.',
    disproved: 'Nothing was written: such a proof would be refused. --ref, --path and --asset say where else the bytes are.',
    late: 'Nothing was written: GitHub does not show the bytes yet. Push the tag, and run this again.',
    unknown: 'Nothing was written: GitHub gave no answer that says anything. Run this again later.',
};


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
