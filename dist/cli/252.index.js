export const id = 252;
export const ids = [252];
export const modules = {

/***/ 3080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ printJson),
/* harmony export */   c: () => (/* binding */ printFindings)
/* harmony export */ });
/* harmony import */ var _commands_present_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6820);

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
    world.console.out(JSON.stringify(value));
}


/***/ }),

/***/ 6252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createExplainRunner: () => (/* binding */ createExplainRunner)
});

// EXTERNAL MODULE: ./build/findings/texts/file.js
var file = __webpack_require__(7116);
// EXTERNAL MODULE: ./build/findings/texts/identity.js
var identity = __webpack_require__(4244);
// EXTERNAL MODULE: ./build/findings/texts/input.js
var input = __webpack_require__(1492);
// EXTERNAL MODULE: ./build/findings/texts/meta.js
var meta = __webpack_require__(2027);
// EXTERNAL MODULE: ./build/findings/texts/package.js
var texts_package = __webpack_require__(2036);
// EXTERNAL MODULE: ./build/findings/texts/registry.js
var registry = __webpack_require__(6877);
// EXTERNAL MODULE: ./build/findings/texts/repository.js
var repository = __webpack_require__(2122);
// EXTERNAL MODULE: ./build/findings/texts/schema.js
var schema = __webpack_require__(6069);
// EXTERNAL MODULE: ./build/findings/texts/text.js
var texts_text = __webpack_require__(5933);
// EXTERNAL MODULE: ./build/findings/texts/transport.js
var transport = __webpack_require__(9513);
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
].filter(({ codes }) => codes.length > 0);

// EXTERNAL MODULE: ./build/findings/foreign-text.js
var foreign_text = __webpack_require__(1735);
// EXTERNAL MODULE: ./build/findings/texts.js
var texts = __webpack_require__(7371);
;// CONCATENATED MODULE: ./build/findings/nearest-codes.js

const MAX_WORD_CHARS = 80;
const MAX_NEAREST = 3;
/** Up to three codes that somebody may have meant: those that hold the word, then those that need the fewest changes. */
function findNearestCodes(word) {
    const meant = word.slice(0, MAX_WORD_CHARS).toLowerCase();
    const ranked = Object.keys(texts/* FINDING_TEXTS */.H).map((code) => ({ code, rank: distance(meant, code) }));
    const isNear = ({ code, rank }) => (meant.length > 2 && code.includes(meant)) || rank <= Math.max(2, code.length / 3);
    return ranked
        .filter(isNear)
        .sort((a, b) => Number(b.code.includes(meant)) - Number(a.code.includes(meant)) || a.rank - b.rank)
        .slice(0, MAX_NEAREST)
        .map(({ code }) => code);
}
/** Levenshtein's distance. */
function distance(a, b) {
    let above = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const changed = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
            current.push(Math.min(changed, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
        }
        above = current;
    }
    return above[b.length] ?? 0;
}

// EXTERNAL MODULE: ./build/findings/render-text.js
var render_text = __webpack_require__(8703);
// EXTERNAL MODULE: ./build/manifest/json-members.js
var json_members = __webpack_require__(8338);
// EXTERNAL MODULE: ./build/manifest/judge-policy.js
var judge_policy = __webpack_require__(1818);
// EXTERNAL MODULE: ./build/manifest/judge-server.js + 10 modules
var judge_server = __webpack_require__(6180);
// EXTERNAL MODULE: ./build/manifest/public-urls.js
var public_urls = __webpack_require__(8206);
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
function judgeExample(example, side, audience = policyOf(example)) {
    const policy = audience === 'private' ? judge_policy/* PRIVATE_POLICY */.Pq : judge_policy/* PUBLIC_POLICY */.nS;
    const around = 'wrong' in example ? example : undefined;
    const surroundings = {
        ownerLogin: around?.ownerLogin,
        packageJson: around?.packageJson,
    };
    return (0,judge_server/* judgeServer */.TS)(encodeExample(example, side), { file: EXAMPLE_FILE, policy, surroundings });
}
/** The policy that an example is about. */
function policyOf(example) {
    return ('wrong' in example ? example.policy : undefined) ?? 'public';
}

// EXTERNAL MODULE: ./build/manifest/rules/server-rules.js + 49 modules
var server_rules = __webpack_require__(6497);
;// CONCATENATED MODULE: ./build/manifest/explain-code.js




/** Rules of rules.md that the JSON Schema carries out, beside those that have a code of their own. */
const SCHEMA_RULES = [
    ...['S6', 'N1', 'N2', 'N3', 'N4', 'N7', 'V3', 'V4', 'T2', 'T3', 'I4', 'I5', 'I6', 'I7', 'R6'],
    ...['K4', 'K5', 'K6', 'X11', 'A6', 'A7', 'A8'],
];
const MAX_LINE_CHARS = 100;
const KEPT_CHARS = 40;
/**
 * The documentation of a code: its text, the rules that make it, and what the engine does with its example. A code
 * without an example (those about a registry's data folder) has neither severity nor repair.
 */
function explainCode(code) {
    const { what, why, fix, example } = texts/* FINDING_TEXTS */.H[code];
    const finding = example && findIn(example, code, policyOf(example));
    return {
        code,
        what,
        why,
        fix,
        rules: rulesOf(code, finding),
        severities: example ? severitiesOf(example, code) : {},
        ...(finding?.repair ? { repair: finding.repair.safe ? 'safe' : 'suggested' } : {}),
        ...(example && finding ? { example: showExample(example, finding) } : {}),
    };
}
/** Codes that a rule of rules.md makes, by its number in any case (`T3`, `d-11`); empty when no rule has it. */
function findCodesOfRule(rule) {
    const wanted = rule.toLowerCase();
    return Object.keys(texts/* FINDING_TEXTS */.H).filter((code) => {
        return explainCode(code).rules.some((id) => id.toLowerCase() === wanted);
    });
}
function rulesOf(code, finding) {
    const own = server_rules/* JUDGING_RULES */.J.filter((rule) => rule.code === code).map(({ id }) => id);
    const shown = finding?.rule === undefined ? [] : [finding.rule];
    return [...new Set([...own, ...shown, ...(code === 'schema-violation' ? SCHEMA_RULES : [])])];
}
function severitiesOf(example, code) {
    const severityIn = (audience) => findIn(example, code, audience)?.severity;
    const [open, closed] = [severityIn('public'), severityIn('private')];
    return { ...(open && { public: open }), ...(closed && { private: closed }) };
}
function findIn(example, code, audience) {
    return judgeExample(example, 'wrong', audience).findings.find((finding) => finding.code === code);
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

// EXTERNAL MODULE: ./build/commands/world.js + 7 modules
var world = __webpack_require__(5964);
;// CONCATENATED MODULE: ./build/findings/explanation.js
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

;// CONCATENATED MODULE: ./build/findings/explain-text.js


/** The documentation of one finding for a terminal. */
function renderExplanation(explanation, options) {
    const { code, what, why, fix, rules, example } = explanation;
    const bold = (text) => (options.colour ? `\u001b[1m${text}\u001b[0m` : text);
    const facts = [describeSeverities(explanation), rules.length > 0 && describeRules(rules)].filter(Boolean);
    const hasBraces = /\{[a-z]+\}/i.test(what + why + fix);
    const lines = [
        `${bold(code)}${facts.length > 0 ? `  (${facts.join('; ')})` : ''}`,
        '',
        indent(what),
        '',
        bold('Why it matters'),
        indent(why),
        '',
        bold('What to do'),
        indent(fix),
        ...[describeRepair(explanation)].flatMap((text) => (text === undefined ? [] : [indent(text)])),
    ];
    if (hasBraces)
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
        return { explanations: [explainCode(code)] };
    const codes = findCodesOfRule(word);
    if (codes.length > 0)
        return { rule: word, explanations: codes.map(explainCode) };
    const nearest = findNearestCodes(word);
    const all = 'Run explain without a code to see all of them.';
    throw new world/* UserError */.yo(`"${(0,foreign_text/* quoteForeignText */._z)(word)}" is no code of a finding and no number of a rule.`, nearest.length > 0 ? `Did you mean ${nearest.join(', ')}? ${all}` : all);
}
/** All codes by family. */
function listCodes() {
    return FINDING_FAMILIES.map(({ title, codes }) => ({
        title,
        codes: codes.map((code) => ({ code, what: texts/* FINDING_TEXTS */.H[code].what })),
    }));
}
/** An explanation for --json: `severity` is the one in a public registry, else in a private one. */
function toExplanationDocument(explanation) {
    const { severities, code, rules, what, why, fix, repair, example } = explanation;
    const severity = severities.public ?? severities.private;
    return {
        code,
        ...(severity === undefined ? {} : { severity }),
        severities,
        rules,
        what,
        why,
        fix,
        ...(repair === undefined ? {} : { repair }),
        ...(example === undefined ? {} : { example }),
    };
}
/** The list for a terminal: a code and its sentence per line. */
function renderCodeList(lists, options) {
    const width = Math.max(...lists.flatMap(({ codes }) => codes.map(({ code }) => code.length)));
    const bold = (text) => (options.colour ? `\u001b[1m${text}\u001b[0m` : text);
    const blocks = lists.map(({ title, codes }) => [bold(title), ...codes.map(({ code, what }) => `  ${code.padEnd(width)}  ${what}`)].join('\n'));
    return `${blocks.join('\n\n')}\n\nMore about one: mcp-git-registry explain CODE`;
}

// EXTERNAL MODULE: ./build/cli/exit-codes.js
var exit_codes = __webpack_require__(5158);
// EXTERNAL MODULE: ./build/cli/run-command.js
var run_command = __webpack_require__(3080);
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

/***/ 6820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* reexport safe */ _findings_render_text_js__WEBPACK_IMPORTED_MODULE_1__.C2),
/* harmony export */   Kj: () => (/* reexport safe */ _findings_render_text_js__WEBPACK_IMPORTED_MODULE_1__.Kj),
/* harmony export */   _z: () => (/* reexport safe */ _findings_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__._z),
/* harmony export */   e4: () => (/* reexport safe */ _findings_render_text_js__WEBPACK_IMPORTED_MODULE_1__.e4),
/* harmony export */   op: () => (/* reexport safe */ _findings_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__.op)
/* harmony export */ });
/* harmony import */ var _findings_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1735);
/* harmony import */ var _findings_render_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8703);




/***/ })

};
