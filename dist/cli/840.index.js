export const id = 840;
export const ids = [840];
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

/***/ 38840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createExplainRunner: () => (/* binding */ createExplainRunner)
});

// EXTERNAL MODULE: ./build/findings/texts/attestation-proof.js
var attestation_proof = __webpack_require__(13825);
// EXTERNAL MODULE: ./build/findings/texts/bundle-proof.js
var bundle_proof = __webpack_require__(85541);
// EXTERNAL MODULE: ./build/findings/texts/domain-proof.js
var domain_proof = __webpack_require__(96553);
// EXTERNAL MODULE: ./build/findings/texts/file.js
var file = __webpack_require__(37116);
// EXTERNAL MODULE: ./build/findings/texts/github-proof.js
var github_proof = __webpack_require__(53038);
// EXTERNAL MODULE: ./build/findings/texts/identity.js
var identity = __webpack_require__(64244);
// EXTERNAL MODULE: ./build/findings/texts/image-proof.js
var image_proof = __webpack_require__(19862);
// EXTERNAL MODULE: ./build/findings/texts/input.js
var input = __webpack_require__(51492);
// EXTERNAL MODULE: ./build/findings/texts/meta.js
var meta = __webpack_require__(32027);
// EXTERNAL MODULE: ./build/findings/texts/namespace-proof.js
var namespace_proof = __webpack_require__(60240);
// EXTERNAL MODULE: ./build/findings/texts/package.js
var texts_package = __webpack_require__(42036);
// EXTERNAL MODULE: ./build/findings/texts/package-proof.js
var package_proof = __webpack_require__(40423);
// EXTERNAL MODULE: ./build/findings/texts/readme-proof.js
var readme_proof = __webpack_require__(12251);
// EXTERNAL MODULE: ./build/findings/texts/registry.js
var registry = __webpack_require__(6877);
// EXTERNAL MODULE: ./build/findings/texts/remote-proof.js
var remote_proof = __webpack_require__(3759);
// EXTERNAL MODULE: ./build/findings/texts/repository.js
var repository = __webpack_require__(32122);
// EXTERNAL MODULE: ./build/findings/texts/schema.js
var schema = __webpack_require__(36069);
// EXTERNAL MODULE: ./build/findings/texts/text.js
var texts_text = __webpack_require__(15933);
// EXTERNAL MODULE: ./build/findings/texts/transport.js
var transport = __webpack_require__(49513);
// EXTERNAL MODULE: ./build/findings/texts/verify.js
var verify = __webpack_require__(69423);
;// CONCATENATED MODULE: ./build/findings/families.js




















const toFamily = (title, texts) => ({
    title,
    codes: Object.keys(texts),
});
/** All codes, each in one family, in the order in which a server.json is read; those of a registry's data come last. */
const FINDING_FAMILIES = [
    toFamily('The file', file/* FILE_TEXTS */.k),
    toFamily('The schema', schema/* SCHEMA_TEXTS */.L),
    toFamily('Name and version', identity/* IDENTITY_TEXTS */.a),
    toFamily('Title, description, icons and website', texts_text/* TEXT_TEXTS */.b),
    toFamily('Repository', repository/* REPOSITORY_TEXTS */.G),
    toFamily('Packages', texts_package/* PACKAGE_TEXTS */.Q),
    toFamily('Transports and remotes', transport/* TRANSPORT_TEXTS */.z),
    toFamily('Arguments, environment variables, headers and secrets', input/* INPUT_TEXTS */.c),
    toFamily('_meta', meta/* META_TEXTS */.v),
    toFamily('The data folder of a registry', registry/* REGISTRY_TEXTS */.R),
    toFamily('A submission as the registry sees it', verify/* VERIFY_TEXTS */.t),
    toFamily('Who owns a package', package_proof/* PACKAGE_PROOF_TEXTS */.l),
    toFamily('Who owns a package: npm, PyPI, NuGet, Cargo', readme_proof/* README_PROOF_TEXTS */.X),
    toFamily('Who owns a package: container images', image_proof/* IMAGE_PROOF_TEXTS */._),
    toFamily('Who owns a package: MCPB bundles', bundle_proof/* BUNDLE_PROOF_TEXTS */.D),
    toFamily('Who may publish under a namespace', namespace_proof/* NAMESPACE_PROOF_TEXTS */.q),
    toFamily('Proofs from GitHub', github_proof/* GITHUB_PROOF_TEXTS */.m),
    toFamily('Proofs by attestation and OIDC', attestation_proof/* ATTESTATION_PROOF_TEXTS */.L),
    toFamily('Proofs of a domain', domain_proof/* DOMAIN_PROOF_TEXTS */.L),
    toFamily('Who may hold a remote URL', remote_proof/* REMOTE_PROOF_TEXTS */.f),
].filter(({ codes }) => codes.length > 0);

// EXTERNAL MODULE: ./build/findings/foreign-text.js
var foreign_text = __webpack_require__(81735);
// EXTERNAL MODULE: ./build/findings/edit-distance.js
var edit_distance = __webpack_require__(15883);
// EXTERNAL MODULE: ./build/findings/texts.js
var texts = __webpack_require__(57371);
;// CONCATENATED MODULE: ./build/findings/nearest-codes.js


const MAX_WORD_CHARS = 80;
const MAX_NEAREST = 3;
/** Up to three codes that somebody may have meant: those that hold the word, then those that need the fewest changes. */
function findNearestCodes(word) {
    const meant = word.slice(0, MAX_WORD_CHARS).toLowerCase();
    const ranked = Object.keys(texts/* FINDING_TEXTS */.H).map((code) => ({
        code,
        rank: (0,edit_distance/* editDistance */.Y)(meant, code),
    }));
    const isNear = ({ code, rank }) => (meant.length > 2 && code.includes(meant)) || rank <= Math.max(2, code.length / 3);
    return ranked
        .filter(isNear)
        .sort((a, b) => Number(b.code.includes(meant)) - Number(a.code.includes(meant)) || a.rank - b.rank)
        .slice(0, MAX_NEAREST)
        .map(({ code }) => code);
}

// EXTERNAL MODULE: ./build/findings/paint.js
var paint = __webpack_require__(60195);
// EXTERNAL MODULE: ./build/findings/render-text.js
var render_text = __webpack_require__(58703);
// EXTERNAL MODULE: ./build/manifest/json-members.js
var json_members = __webpack_require__(98338);
// EXTERNAL MODULE: ./build/manifest/judge-policy.js
var judge_policy = __webpack_require__(21818);
// EXTERNAL MODULE: ./build/manifest/judge-server.js + 9 modules
var judge_server = __webpack_require__(79058);
// EXTERNAL MODULE: ./build/manifest/public-urls.js
var public_urls = __webpack_require__(58206);
;// CONCATENATED MODULE: ./build/manifest/example-server.js




/** The valid server.json that the examples of findings are laid over. */
const EXAMPLE_BASE = {
    $schema: public_urls/* CURRENT_SCHEMA_URL */.i3,
    name: 'io.github.alice/weather',
    description: 'Forecasts for any place.',
    version: '1.0.0',
    packages: [{ registryType: 'npm', identifier: '@alice/weather', version: '1.0.0', transport: { type: 'stdio' } }],
};
const EXAMPLE_FILE = 'server.json';
/**
 * The server.json of an example: its members replace those of a valid one whole, `null` takes a member away. The base
 * stands first and keeps its order.
 */
function buildExample(overlay) {
    const server = {};
    for (const [key, value] of Object.entries({ ...EXAMPLE_BASE, ...overlay })) {
        if (value !== null)
            (0,json_members/* setMember */.Nk)(server, key, value);
    }
    return server;
}
/** The bytes of one side of an example, as a file would hold them. */
function encodeExample(example, side) {
    if ('wrongText' in example) {
        if (side === 'right')
            return new TextEncoder().encode(example.rightText);
        return example.wrongEncoding === 'latin1'
            ? Uint8Array.from(example.wrongText, (character) => character.charCodeAt(0))
            : new TextEncoder().encode(example.wrongText);
    }
    return new TextEncoder().encode(`${JSON.stringify(buildExample(example[side]), null, 2)}\n`);
}
/** What is said about one side of an example, under its own policy or the one that is given. */
function judgeExample(example, side, audience = policyOf(example), moreRules = []) {
    const policy = audience === 'private' ? judge_policy/* PRIVATE_POLICY */.Pq : judge_policy/* PUBLIC_POLICY */.nS;
    const around = 'wrong' in example ? example : undefined;
    const surroundings = {
        ownerLogin: around?.ownerLogin,
        packageJson: around?.packageJson,
    };
    return (0,judge_server/* judgeServer */.TS)(encodeExample(example, side), { file: EXAMPLE_FILE, policy, surroundings, moreRules });
}
/** The policy that an example is about. */
function policyOf(example) {
    return ('wrong' in example ? example.policy : undefined) ?? 'public';
}

// EXTERNAL MODULE: ./build/manifest/rules/server-rules.js + 34 modules
var server_rules = __webpack_require__(29947);
// EXTERNAL MODULE: ./build/manifest/schema-rules.js
var schema_rules = __webpack_require__(39967);
;// CONCATENATED MODULE: ./build/manifest/explain-code.js





/** Numbers of rules.md whose rule goes by another one here: decisions, and parts of a rule. */
const OTHER_NUMBERS = {
    K2: ['reserved-version-string', 'version-looks-like-range'],
    R3b: ['invalid-repository-url'],
    X5: ['invalid-templated-url'],
    X10: ['invalid-remote-url'],
    'D-1': ['version-looks-like-range', 'reserved-version-string', 'upstream-refuses'],
    'D-2': ['schema-violation'],
    'D-3': ['schema-version-deprecated', 'old-key-spelling'],
    'D-4': ['name-case-not-canonical', 'name-case-conflict'],
    'D-5': ['invalid-repository-url'],
    'D-6': ['invalid-remote-url'],
    'D-7': ['nothing-to-run'],
    'D-13': ['version-content-differs'],
};
const MAX_LINE_CHARS = 100;
const KEPT_CHARS = 40;
/**
 * The documentation of a code: its text, the rules that make it, and what the engine does with its example. A code
 * without an example (those about a registry's data folder) has neither severity nor repair. `moreRules` are those of
 * other rooms.
 */
function explainCode(code, moreRules = []) {
    const { title, what, why, fix, example } = texts/* FINDING_TEXTS */.H[code];
    const asked = { code, moreRules };
    const finding = example && findIn(example, asked, policyOf(example));
    return {
        code,
        title,
        what,
        why,
        fix,
        rules: rulesOf(asked, finding),
        severities: example ? severitiesOf(example, asked) : {},
        ...(finding?.repair ? { repair: finding.repair.safe ? 'safe' : 'suggested' } : {}),
        ...(example && finding ? { example: showExample(example, finding) } : {}),
    };
}
/** Codes that a rule of rules.md makes, by its number in any case (`T3`, `d-11`); empty when no rule has it. */
function findCodesOfRule(rule, moreRules = []) {
    const wanted = rule.toLowerCase();
    const other = Object.entries(OTHER_NUMBERS).find(([number]) => number.toLowerCase() === wanted)?.[1] ?? [];
    const codes = Object.keys(texts/* FINDING_TEXTS */.H).filter((code) => {
        return explainCode(code, moreRules).rules.some((id) => id.toLowerCase() === wanted);
    });
    return [...new Set([...codes, ...other])];
}
function rulesOf({ code, moreRules }, finding) {
    const own = [...server_rules/* JUDGING_RULES */.J, ...moreRules].filter((rule) => rule.code === code).map(({ id }) => id);
    const shown = finding?.rule === undefined ? [] : [finding.rule];
    return [...new Set([...own, ...shown, ...(code === 'schema-violation' ? schema_rules/* SCHEMA_RULE_IDS */.E : [])])];
}
function severitiesOf(example, asked) {
    const severityIn = (audience) => findIn(example, asked, audience)?.severity;
    const [open, closed] = [severityIn('public'), severityIn('private')];
    return { ...(open && { public: open }), ...(closed && { private: closed }) };
}
function findIn(example, asked, audience) {
    const { findings } = judgeExample(example, 'wrong', audience, asked.moreRules);
    return findings.find((finding) => finding.code === asked.code);
}
function showExample(example, finding) {
    const [wrong, right] = 'wrongText' in example ? showTexts(example) : showMembers(example);
    return {
        shows: 'wrongText' in example ? 'file' : 'members',
        wrong: wrong.text,
        right: right.text,
        wrongNotes: wrong.notes,
        rightNotes: right.notes,
        message: (0,render_text/* renderMessage */.e4)(finding),
        fix: (0,render_text/* renderFix */.C2)(finding),
        policy: policyOf(example),
    };
}
/** Of both sides the members that one of them lays over the base. */
function showMembers(example) {
    const keys = [...new Set([...Object.keys(example.wrong), ...Object.keys(example.right)])];
    const around = describeSurroundings(example);
    const show = (overlay) => {
        const server = buildExample(overlay);
        const shown = Object.entries(server).filter(([key]) => keys.includes(key));
        const absent = keys.filter((key) => !Object.hasOwn(server, key)).map((key) => `There is no "${key}".`);
        const text = shown.length === 0 ? '' : JSON.stringify(Object.fromEntries(shown), null, 2);
        return { text, notes: [...absent, ...around] };
    };
    return [show(example.wrong), show(example.right)];
}
function describeSurroundings({ ownerLogin, packageJson }) {
    return [
        ...(ownerLogin === undefined ? [] : [`GitHub spells the owner of the repository "${ownerLogin}".`]),
        ...(packageJson === undefined ? [] : [`The package.json beside it: ${JSON.stringify(packageJson)}.`]),
    ];
}
function showTexts({ wrongText, rightText, wrongEncoding }) {
    const encoding = wrongEncoding === 'latin1' ? ['The file is saved as ISO 8859-1 (Latin 1).'] : [];
    const mark = wrongText.startsWith('\ufeff') ? ['\\ufeff stands for the byte order mark, which no editor shows.'] : [];
    return [
        { text: shorten(wrongText), notes: [...encoding, ...mark] },
        { text: shorten(rightText), notes: [] },
    ];
}
/** The text with invisible marks made visible and the middle of long lines left out. */
function shorten(text) {
    const lines = text.trimEnd().replace(/^\ufeff/, '\\ufeff');
    return lines.split('\n').map(shortenLine).join('\n');
}
function shortenLine(line) {
    if (line.length <= MAX_LINE_CHARS)
        return line;
    const left = line.length - 2 * KEPT_CHARS;
    return `${line.slice(0, KEPT_CHARS)} … ${left.toLocaleString('en')} characters … ${line.slice(-KEPT_CHARS)}`;
}

// EXTERNAL MODULE: ./build/registry/entry-rules.js
var entry_rules = __webpack_require__(93356);
// EXTERNAL MODULE: ./build/commands/world.js + 27 modules
var world = __webpack_require__(95241);
// EXTERNAL MODULE: ./build/findings/explanation.js
var findings_explanation = __webpack_require__(45016);
;// CONCATENATED MODULE: ./build/findings/explain-text.js



/** The documentation of one finding for a terminal. */
function renderExplanation(explanation, options) {
    const { code, title, why, rules, example } = explanation;
    const { bold } = (0,paint/* createPainter */.u)(options.colour);
    const facts = [(0,findings_explanation/* describeSeverities */.h1)(explanation), rules.length > 0 && describeRules(rules)].filter(Boolean);
    const what = (0,findings_explanation/* describeWhat */.md)(explanation);
    const repair = (0,findings_explanation/* describeRepair */.D$)(explanation);
    const lines = [
        `${bold(code)}${facts.length > 0 ? `  (${facts.join('; ')})` : ''}`,
        '',
        indent(title),
        '',
        ...(what === undefined ? [] : [bold('What it says'), indent(what), '']),
        bold('Why it matters'),
        indent(why),
        '',
        bold('What to do'),
        indent((0,findings_explanation/* describeFix */.D6)(explanation)),
        ...(repair === undefined ? [] : [indent(repair)]),
    ];
    if ((0,findings_explanation/* hasPlaces */.H)(explanation))
        lines.push('', 'Words in braces stand for the values of your case.');
    if (example)
        lines.push('', ...renderExample(example, bold));
    return lines.join('\n');
}
/** `rule T1`, or `rules T1 and T2`. */
function describeRules(rules) {
    if (rules.length === 1)
        return `rule ${rules[0]}`;
    return `rules ${rules.slice(0, -1).join(', ')} and ${rules.at(-1)}`;
}
function renderExample(example, bold) {
    const { shows, wrong, right, wrongNotes, rightNotes, message, fix, policy } = example;
    const where = `${shows === 'members' ? ', in an otherwise valid server.json' : ''}${policy === 'private' ? ', in a private registry' : ''}`;
    return [
        bold(`Wrong${where}`),
        ...renderSide(wrong, wrongNotes),
        indent(`→ ${message}`),
        indent(`→ ${fix}`),
        '',
        bold('Right'),
        ...renderSide(right, rightNotes),
    ];
}
function renderSide(text, notes) {
    const lines = text === '' ? [] : text.split('\n').map(foreign_text/* neutraliseText */.op).map(indent);
    return [...lines, ...notes.map(indent)];
}
function indent(text) {
    return `  ${text}`;
}

;// CONCATENATED MODULE: ./build/commands/explain.js









/**
 * The documentation of a code, or of every code that a rule number makes. What is neither is a UserError that names
 * the nearest codes.
 */
function runExplain(asked) {
    const word = asked.trim();
    const code = word.toLowerCase();
    if ((0,texts/* findText */.V)(code))
        return { explanations: [explain(code)] };
    const codes = findCodesOfRule(word, entry_rules/* ENTRY_RULES */.Jn);
    if (codes.length > 0)
        return { rule: word, explanations: codes.map(explain) };
    const nearest = findNearestCodes(word);
    const all = 'Run explain without a code to see all of them.';
    throw new world/* UserError */.yo(`"${(0,foreign_text/* quoteForeignText */._z)(word)}" is no code of a finding and no number of a rule.`, nearest.length > 0 ? `Did you mean ${nearest.join(', ')}? ${all}` : all);
}
function explain(code) {
    return explainCode(code, entry_rules/* ENTRY_RULES */.Jn);
}
/** All codes by family. */
function listCodes() {
    return FINDING_FAMILIES.map(({ title, codes }) => ({
        title,
        codes: codes.map((code) => ({ code, title: texts/* FINDING_TEXTS */.H[code].title, what: texts/* FINDING_TEXTS */.H[code].what })),
    }));
}
/** An explanation for --json: `severity` is the one in a public registry, else in a private one. */
function toExplanationDocument(explanation) {
    const { severities, code, rules, title, what, why, fix, repair, example } = explanation;
    const severity = severities.public ?? severities.private;
    return {
        code,
        ...(severity === undefined ? {} : { severity }),
        severities,
        rules,
        title,
        what,
        why,
        fix,
        ...(repair === undefined ? {} : { repair }),
        ...(example === undefined ? {} : { example }),
    };
}
/** The list for a terminal: a code and its title per line. */
function renderCodeList(lists, options) {
    const width = Math.max(...lists.flatMap(({ codes }) => codes.map(({ code }) => code.length)));
    const { bold } = (0,paint/* createPainter */.u)(options.colour);
    const blocks = lists.map(({ title: family, codes }) => [bold(family), ...codes.map(({ code, title }) => `  ${code.padEnd(width)}  ${title}`)].join('\n'));
    return `${blocks.join('\n\n')}\n\nMore about one: mcp-git-registry explain CODE`;
}

// EXTERNAL MODULE: ./build/cli/exit-codes.js
var exit_codes = __webpack_require__(65158);
// EXTERNAL MODULE: ./build/cli/run-command.js
var run_command = __webpack_require__(13080);
;// CONCATENATED MODULE: ./build/cli/run-explain.js



function createExplainRunner(world) {
    return async ([asked], { json }) => {
        if (asked === undefined) {
            if (json)
                (0,run_command/* printJson */.Q)({ families: listCodes() }, world);
            else
                world.console.out(renderCodeList(listCodes(), world.console));
            return exit_codes/* EXIT */.d.pass;
        }
        const { rule, explanations } = runExplain(asked);
        const documents = explanations.map(toExplanationDocument);
        if (json)
            (0,run_command/* printJson */.Q)(rule === undefined ? documents[0] : { rule, findings: documents }, world);
        else
            world.console.out(explanations.map((each) => renderExplanation(each, world.console)).join('\n\n\n'));
        return exit_codes/* EXIT */.d.pass;
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

/***/ 56372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Db: () => (/* binding */ decodeVersion),
/* harmony export */   IS: () => (/* binding */ shardOf),
/* harmony export */   Ke: () => (/* binding */ toEntryPaths),
/* harmony export */   mz: () => (/* binding */ foldVersion),
/* harmony export */   td: () => (/* binding */ parseEntryPath)
/* harmony export */ });
/* unused harmony exports toServerPath, encodeVersion */
const MAX_SEGMENT_BYTES = 250;
const TOO_LONG = `it is longer than ${MAX_SEGMENT_BYTES} bytes once encoded`;
const NAMESPACE = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/;
const NAME = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const RESERVED_VERSIONS = new Set(['latest', 'index', 'lifecycle.yml']);
const PLAIN_VERSION = /^[A-Za-z0-9_+-][A-Za-z0-9._+-]*$/;
/**
 * Where the entry of this server name and version lies, or why it cannot have a path.
 * Two names that differ only by case share a path, two versions never do.
 */
function toEntryPaths(serverName, version) {
    const nameReason = whyNameIsUnsafe(serverName);
    if (nameReason)
        return toProblem('name-path-unsafe', nameReason, serverName.includes('..'));
    const versionReason = whyVersionIsUnsafe(version);
    if (versionReason)
        return toProblem('version-path-unsafe', versionReason, versionReason === TOO_LONG);
    return { kind: 'path', paths: { server: toServerPath(serverName), version: encodeVersion(version) } };
}
function toProblem(code, reason, isAcceptedUpstream) {
    return { kind: 'problem', problem: { code, reason, isAcceptedUpstream } };
}
/** `<shard>/<namespace>/<name>` of a name that `toEntryPaths` accepts. */
function toServerPath(serverName) {
    const lower = serverName.toLowerCase();
    const namespace = lower.slice(0, lower.indexOf('/'));
    return `${shardOf(namespace)}/${lower}`;
}
/** First two characters of the namespace's last label; a one-character label is padded with `_`. */
function shardOf(namespace) {
    const label = namespace.slice(namespace.lastIndexOf('.') + 1).toLowerCase();
    return label.slice(0, 2).padEnd(2, '_');
}
/** Percent-encodes (UTF-8, upper-case hex) all but `[A-Za-z0-9._+-]`, and a leading dot and every trailing dot. */
function encodeVersion(version) {
    if (PLAIN_VERSION.test(version) && !version.endsWith('.'))
        return version;
    const encoded = encodeURIComponent(version)
        .replace(/[!'()*~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
        .replace(/%2B/g, '+');
    return encoded.replace(/^\./, '%2E').replace(/(?<!\.)\.+$/, (dots) => '%2E'.repeat(dots.length));
}
/** The version that `encodeVersion` makes this segment from; undefined when it makes it from none. */
function decodeVersion(segment) {
    if (!segment.includes('%'))
        return encodeVersion(segment) === segment ? segment : undefined;
    try {
        const version = decodeURIComponent(segment);
        return encodeVersion(version) === segment ? version : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * Reads `<shard>/<namespace>/<name>/<version segment>` back; undefined when `toEntryPaths` gives this path to no entry.
 */
function parseEntryPath(path) {
    const [shard, namespace, name, segment, ...rest] = path.split('/');
    if (!shard || !namespace || !name || !segment || rest.length > 0)
        return undefined;
    const version = decodeVersion(segment);
    if (version === undefined)
        return undefined;
    const result = toEntryPaths(`${namespace}/${name}`, version);
    if (result.kind === 'problem' || `${result.paths.server}/${result.paths.version}` !== path)
        return undefined;
    return { namespace, name, version };
}
/** Equal for versions that would collide where case or Unicode normalisation do not count. */
function foldVersion(version) {
    return version.normalize('NFC').toUpperCase().toLowerCase();
}
function whyNameIsUnsafe(serverName) {
    const lower = serverName.toLowerCase();
    const [namespace = '', name = '', ...rest] = lower.split('/');
    if (rest.length > 0 || !namespace || !name)
        return 'it is not of the form namespace/name';
    if (!NAMESPACE.test(namespace))
        return 'the namespace has characters or edges that are not allowed';
    if (!NAME.test(name))
        return 'the part after the slash has characters or edges that are not allowed';
    if (lower.includes('..'))
        return 'it contains ".."';
    if (UUID.test(namespace))
        return 'the namespace looks like a UUID';
    if (/\.(?:json|html)$/.test(namespace) || /\.(?:json|html)$/.test(name))
        return 'a part ends in .json or .html';
    if (lower.length > MAX_SEGMENT_BYTES)
        return `it is longer than ${MAX_SEGMENT_BYTES} bytes`;
    return undefined;
}
function whyVersionIsUnsafe(version) {
    if (version === '')
        return 'it is empty';
    if (/[/\\]/.test(version))
        return 'it contains a slash or a backslash';
    if (/[\u0000-\u001f\u007f-\u009f]/.test(version))
        return 'it contains a control character';
    if (version === '.' || version.includes('..'))
        return 'it is "." or contains ".."';
    if (/[\p{Cf}\u115f\u1160\u3164]/u.test(version))
        return 'it contains a character that nobody sees';
    if (/\p{Surrogate}/u.test(version))
        return 'it is not valid Unicode';
    const lower = version.toLowerCase();
    if (RESERVED_VERSIONS.has(lower))
        return `"${lower}" is reserved`;
    if (/\.(?:json|html)$/.test(lower))
        return 'it ends in .json or .html';
    return encodeVersion(version).length > MAX_SEGMENT_BYTES ? TOO_LONG : undefined;
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


/***/ })

};
