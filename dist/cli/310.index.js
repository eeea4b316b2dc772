export const id = 310;
export const ids = [310];
export const modules = {

/***/ 47130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T7: () => (/* binding */ describeTooLarge),
/* harmony export */   U: () => (/* binding */ describeReadError),
/* harmony export */   b$: () => (/* binding */ readPlainFile)
/* harmony export */ });
const NO_FILE = {
    // Never followed: where a stranger wrote the tree, a link is a way out of it.
    symlink: 'it is a symbolic link',
    directory: 'it is a folder',
    // A device may have no end and a pipe none that comes.
    other: 'it is not a plain file',
};
const REASONS = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    ENOENT: 'it is gone',
    EISDIR: 'it is a folder',
    ELOOP: 'its symbolic links go in a circle',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    EAGAIN: 'it has nothing to read yet',
};
/** The bytes of a plain file, or why there are none; undefined when nothing is there. Never throws. */
function readPlainFile(path, { kind, maxBytes }, files) {
    try {
        const found = maxBytes === undefined ? undefined : files.stat(path);
        const is = kind ?? (found ?? files.stat(path))?.kind;
        if (is === undefined)
            return undefined;
        if (is !== 'file')
            return { kind: 'unreadable', reason: NO_FILE[is] };
        if (maxBytes === undefined)
            return { kind: 'bytes', bytes: files.read(path) };
        if (found !== undefined && found.size > maxBytes)
            return describeTooLarge(maxBytes);
        const bytes = files.readAtMost(path, maxBytes);
        return bytes.byteLength > maxBytes ? describeTooLarge(maxBytes) : { kind: 'bytes', bytes };
    }
    catch (error) {
        return { kind: 'unreadable', reason: describeReadError(error) };
    }
}
/** Why something is not read although it could be. */
function describeTooLarge(maxBytes) {
    return { kind: 'unreadable', reason: `it has more than ${maxBytes.toLocaleString('en')} bytes` };
}
/** Why a file could not be read or written, in words where they are known. */
function describeReadError(error) {
    if (!(error instanceof Error))
        return String(error);
    return REASONS[String(error.code)] ?? error.message;
}


/***/ }),

/***/ 4294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ PROOF_KINDS)
/* harmony export */ });
/** Ways to prove who may publish under a namespace, as `proof.json` and receipts name them. */
const PROOF_KINDS = [
    'github-repository',
    'github-attestation',
    'github-pr-author',
    'domain-key',
    'domain-delegation',
    'github-oidc',
];


/***/ }),

/***/ 75402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ REMOTE_EVIDENCE)
/* harmony export */ });
/** How well a remote is shown to belong to its server, weakest first (ownership.md 7). Policies, receipts and rows name it. */
const REMOTE_EVIDENCE = ['unproven', 'declared', 'aligned'];


/***/ }),

/***/ 75112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* reexport safe */ _manifest_judge_policy_js__WEBPACK_IMPORTED_MODULE_0__.No)
/* harmony export */ });
/* harmony import */ var _manifest_judge_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21818);
/**
 * Package registry types that servers may reference: `name` is `packages[].registryType`. The public policy accepts
 * all of them; how each one is proven belongs to one file per type in this room.
 */



/***/ }),

/***/ 99666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ describeSchemaError)
/* harmony export */ });
/* harmony import */ var _utc_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16312);

const TYPES = {
    array: 'must be a list',
    object: 'must have keys below it',
    string: 'must be text; put it into quotes',
    number: 'must be a number',
};
/**
 * What is wrong with a value, for the middle of a sentence: ajv's message, but for `format` (the only one in this room
 * is a time in UTC), for types in words of YAML, and for `pattern`, whose message would show people a regular expression.
 */
function describeSchemaError({ keyword, message, params }) {
    if (keyword === 'type')
        return TYPES[String(params.type)] ?? `must be ${params.type}`;
    if (keyword === 'format')
        return _utc_time_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_A_UTC_TIME */ .L;
    if (keyword === 'pattern')
        return 'is not of the right form';
    return message ?? 'is not valid';
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

/***/ 65600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b$: () => (/* reexport safe */ _ownership_remote_evidence_js__WEBPACK_IMPORTED_MODULE_1__.b),
/* harmony export */   dB: () => (/* binding */ PACKAGE_REGISTRY_KINDS),
/* harmony export */   eh: () => (/* binding */ SITE_HOSTS),
/* harmony export */   tD: () => (/* binding */ POLICY_SCHEMA)
/* harmony export */ });
/* harmony import */ var _ownership_proof_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4294);
/* harmony import */ var _ownership_remote_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75402);
/* harmony import */ var _packages_package_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75112);




/** Static hosts that a site can be written for. */
const SITE_HOSTS = ['github-pages', 'nginx', 'caddy', 'none'];
/** Kinds of package registries that a private policy can name. */
const PACKAGE_REGISTRY_KINDS = ['npm', 'pypi', 'nuget', 'cargo', 'oci', 'mcpb'];
const URL_PATTERN = '^https?://[^\\s/?#@]+(?:/[^\\s?#]*[^\\s?#/])?$';
const URLS = { type: 'array', items: { type: 'string', pattern: URL_PATTERN, maxLength: 300 }, maxItems: 100 };
const HOSTS = {
    type: 'array',
    items: { type: 'string', pattern: '^[A-Za-z0-9.-]+(?::\\d{1,5})?$', maxLength: 300 },
    maxItems: 100,
};
const STRINGS = {
    type: 'array',
    items: { type: 'string', minLength: 1, maxLength: 300 },
    uniqueItems: true,
    maxItems: 10_000,
};
/** JSON Schema of registry.yml, also published as `docs/registry.schema.json` for editors. Unknown keys are errors. */
const POLICY_SCHEMA = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'registry.yml of mcp-git-registry',
    description: 'Identity and policy of a registry. Every key has a default; an empty or absent file is valid.',
    type: 'object',
    additionalProperties: false,
    properties: {
        id: {
            type: 'string',
            pattern: '^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\\d{1,5})?(?:/[A-Za-z0-9._~-]+)*$',
            maxLength: 200,
            description: 'Host plus optional path, for example acme.github.io/mcp. Default: base-url without its scheme, else localhost.',
        },
        title: { type: 'string', minLength: 1, maxLength: 100, description: 'Shown to people. Default: MCP registry.' },
        description: { type: 'string', minLength: 1, maxLength: 500, description: 'One sentence for people.' },
        'base-url': {
            type: 'string',
            pattern: '^https?://[^\\s/?#@]+(?:/[^\\s?#]*)?$',
            description: 'Where the site is served, for example https://acme.github.io/mcp. It is published, so it holds no user name and password.',
        },
        policy: {
            type: 'object',
            additionalProperties: false,
            properties: {
                audience: {
                    enum: ['public', 'private'],
                    description: 'public (default) asks for proofs; private trusts the reviewers.',
                },
                admission: {
                    enum: ['receipts', 'tree'],
                    description: 'receipts (default), or tree: everything in the tree is published, no receipts at all.',
                },
                proofs: {
                    type: 'array',
                    items: { enum: [..._ownership_proof_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .PROOF_KINDS */ .f] },
                    uniqueItems: true,
                    description: 'Accepted namespace proofs. Default: all.',
                },
                'package-types': {
                    ...STRINGS,
                    description: `Accepted package types. Default: ${_packages_package_types_js__WEBPACK_IMPORTED_MODULE_0__/* .PACKAGE_TYPES */ .Z.join(', ')}.`,
                },
                hosts: {
                    ...STRINGS,
                    description: 'Source hosts, for example github.com or a GitHub Enterprise host. Default: github.com.',
                },
                'oidc-issuers': { ...STRINGS, description: 'Trusted OIDC issuers. Default: GitHub Actions.' },
                'package-registries': {
                    type: 'object',
                    additionalProperties: false,
                    description: 'Private only. Package registries of your own: base URLs for npm, pypi, nuget and cargo (the first is used where a package names none), hosts for oci and mcpb.',
                    properties: { npm: URLS, pypi: URLS, nuget: URLS, cargo: URLS, oci: HOSTS, mcpb: HOSTS },
                },
                'internal-hosts': {
                    ...HOSTS,
                    description: 'Private only. Hosts (with port, where there is one) that may have private addresses and speak plain http.',
                },
                'github-api': {
                    type: 'string',
                    pattern: URL_PATTERN,
                    maxLength: 300,
                    description: 'Private only. API of the source host. Default: that of github.com, or https://HOST/api/v3 of the first entry of hosts.',
                },
                'dns-over-https': {
                    type: 'string',
                    pattern: URL_PATTERN,
                    maxLength: 300,
                    description: 'The second resolver of TXT records: DNS over HTTPS with JSON answers.',
                },
                'remote-evidence': {
                    enum: [..._ownership_remote_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .REMOTE_EVIDENCE */ .b],
                    description: 'What must be shown of the host of each remote. Default: unproven, which asks nothing.',
                },
                deny: { ...STRINGS, description: 'Names that are never published: namespace/name, namespace, or namespace/*.' },
                'approved-namespaces': { ...STRINGS, description: 'Namespaces whose first publication needs no waiting time.' },
                waiting: {
                    type: 'object',
                    additionalProperties: false,
                    properties: {
                        'new-namespace-hours': { type: 'number', minimum: 0, maximum: 8760, description: 'Default: 24.' },
                        'pending-hours': { type: 'number', minimum: 0, maximum: 8760, description: 'Default: 24.' },
                    },
                },
            },
        },
        site: {
            type: 'object',
            additionalProperties: false,
            properties: {
                hosts: {
                    type: 'array',
                    items: { enum: [...SITE_HOSTS] },
                    uniqueItems: true,
                    minItems: 1,
                    description: 'Default: github-pages.',
                },
                v0: {
                    enum: ['full', 'lean'],
                    description: 'lean keeps lists, versions, uuid and by-name forms only below v0/. Default: full.',
                },
            },
        },
    },
};


/***/ }),

/***/ 27102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ POLICY_FILE),
/* harmony export */   ED: () => (/* binding */ DEFAULT_REGISTRY_ID),
/* harmony export */   GZ: () => (/* binding */ isDenied),
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   uX: () => (/* binding */ toRegistryId)
/* harmony export */ });
/* harmony import */ var ajv__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42463);
/* harmony import */ var _manifest_json_pointer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88556);
/* harmony import */ var _manifest_public_urls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58206);
/* harmony import */ var _ownership_proof_kinds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4294);
/* harmony import */ var _packages_package_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75112);
/* harmony import */ var _describe_schema_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99666);
/* harmony import */ var _policy_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65600);
/* harmony import */ var _yaml_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67081);








const POLICY_FILE = 'registry.yml';
/** Each is looked up by its path; nobody reads more. */
const MAX_FINDINGS = 100;
const NO_PACKAGE_REGISTRIES = Object.fromEntries(_policy_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .PACKAGE_REGISTRY_KINDS */ .dB.map((kind) => [kind, []]));
/** Reads the text of registry.yml (absent file: the empty text). All mistakes at once, each with line and column. */
function readPolicy(text, file = POLICY_FILE) {
    const read = (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .g)(text);
    if (read.kind === 'problem') {
        return {
            findings: [{ code: 'policy-syntax', severity: 'error', file, ...read.position, args: { reason: read.reason } }],
        };
    }
    const validate = policyValidator();
    if (validate(read.document.value)) {
        const policyFile = read.document.value;
        const findings = judgePrivateKeys(policyFile, read.document, file);
        return findings.length > 0 ? { findings } : { policy: toPolicy(policyFile), findings };
    }
    return {
        findings: (validate.errors ?? []).slice(0, MAX_FINDINGS).map((error) => toFinding(error, read.document, file)),
    };
}
/** The name or its namespace stands on the deny list (`namespace/name`, `namespace` or `namespace/*`; case does not count). */
function isDenied(policy, serverName) {
    if (policy.deny.length === 0)
        return false;
    const name = serverName.toLowerCase();
    const namespace = name.slice(0, name.indexOf('/'));
    return policy.deny.some((entry) => {
        const denied = entry.toLowerCase();
        return denied === name || denied === namespace || denied === `${namespace}/*`;
    });
}
/** A registry's id where nothing says where it is served: commands that make proofs refuse to work with it. */
const DEFAULT_REGISTRY_ID = 'localhost';
/** The id that follows from a base URL: host (lower-cased) plus optional path, without the scheme. */
function toRegistryId(baseUrl) {
    return baseUrl
        .replace(/^https?:\/\//, '')
        .replace(/(?<!\/)\/+$/, '')
        .replace(/^[^/]+/, (host) => host.toLowerCase());
}
function toPolicy(file) {
    const rules = file.policy ?? {};
    const baseUrl = file['base-url']?.replace(/(?<!\/)\/+$/, '');
    return {
        id: file.id ?? (baseUrl === undefined ? DEFAULT_REGISTRY_ID : toRegistryId(baseUrl)),
        title: file.title ?? 'MCP registry',
        description: file.description ?? 'A registry of Model Context Protocol servers, kept in git and served as static JSON.',
        ...(baseUrl === undefined ? {} : { baseUrl }),
        audience: rules.audience ?? 'public',
        admission: rules.admission ?? 'receipts',
        proofs: rules.proofs ?? _ownership_proof_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .PROOF_KINDS */ .f,
        packageTypes: rules['package-types'] ?? _packages_package_types_js__WEBPACK_IMPORTED_MODULE_1__/* .PACKAGE_TYPES */ .Z,
        namesPackageTypes: rules['package-types'] !== undefined,
        sourceHosts: rules.hosts ?? ['github.com'],
        oidcIssuers: rules['oidc-issuers'] ?? [_manifest_public_urls_js__WEBPACK_IMPORTED_MODULE_0__/* .GITHUB_ACTIONS_ISSUER */ .qQ],
        packageRegistries: { ...NO_PACKAGE_REGISTRIES, ...rules['package-registries'] },
        internalHosts: (rules['internal-hosts'] ?? []).map((host) => host.toLowerCase()),
        githubApi: rules['github-api'] ?? toGitHubApi(rules.hosts?.[0] ?? 'github.com'),
        dnsOverHttps: rules['dns-over-https'] ?? _manifest_public_urls_js__WEBPACK_IMPORTED_MODULE_0__/* .DNS_OVER_HTTPS_URL */ .bg,
        remoteEvidence: rules['remote-evidence'] ?? 'unproven',
        deny: rules.deny ?? [],
        approvedNamespaces: rules['approved-namespaces'] ?? [],
        waiting: {
            newNamespaceHours: rules.waiting?.['new-namespace-hours'] ?? 24,
            pendingHours: rules.waiting?.['pending-hours'] ?? 24,
        },
        site: { hosts: file.site?.hosts ?? ['github-pages'], v0: file.site?.v0 ?? 'full' },
    };
}
/** Keys that open doors: in a public registry they would let a package registry of anybody's choice vouch. */
const PRIVATE_KEYS = ['package-registries', 'internal-hosts', 'github-api'];
function judgePrivateKeys({ policy }, document, file) {
    if (policy?.audience === 'private')
        return [];
    return PRIVATE_KEYS.filter((key) => policy?.[key] !== undefined).map((key) => ({
        code: 'policy-invalid',
        severity: 'error',
        file,
        pointer: `/policy/${key}`,
        ...document.locate(['policy', key], 'key'),
        args: {
            reason: `"${key}" is for a private registry only`,
            expected: 'Add "audience: private" below "policy", or leave the key out.',
        },
    }));
}
/** github.com has its own host for the API; GitHub Enterprise Server has it below the same host. */
function toGitHubApi(host) {
    return host.toLowerCase() === 'github.com' ? _manifest_public_urls_js__WEBPACK_IMPORTED_MODULE_0__/* .GITHUB_API_URL */ .td : `https://${host.toLowerCase()}/api/v3`;
}
function toFinding(error, document, file) {
    const path = (0,_manifest_json_pointer_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePointer */ .vp)(error.instancePath) ?? [];
    const { reason, expected, key } = describe(error, path);
    const position = document.locate(key === undefined ? path : [...path, key], key === undefined ? 'value' : 'key');
    return {
        code: 'policy-invalid',
        severity: 'error',
        file,
        pointer: error.instancePath,
        ...position,
        args: { reason, expected },
    };
}
function describe(error, path) {
    const where = path.join('.') || 'the file';
    if (error.keyword === 'additionalProperties') {
        const key = String(error.params.additionalProperty);
        const known = Object.keys(error.parentSchema.properties ?? {});
        return {
            reason: `"${key}" is not a known key of ${where}`,
            expected: `Known keys here: ${known.join(', ')}.`,
            key,
        };
    }
    if (error.keyword === 'enum') {
        return {
            reason: `${where} has a value that is not allowed`,
            expected: `Allowed: ${error.params.allowedValues.join(', ')}.`,
        };
    }
    return { reason: `${where} ${(0,_describe_schema_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSchemaError */ .L)(error)}`, expected: describeForm(error) };
}
const RULES = _policy_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .POLICY_SCHEMA */ .tD.properties.policy.properties;
/** The form that a pattern asks for, where the description of the key does not say it. */
const FORMS = {
    [RULES['github-api'].pattern]: 'Write a URL such as https://npm.acme.example, without a slash at its end.',
    [RULES['internal-hosts'].items.pattern]: 'Write a host, or host:port, without http://, such as npm.acme.example:4873.',
};
/** What can stand in a list of YAML as it is, and hides nothing. */
const PLAIN = /^[\w.:/-]{1,80}$/;
/** What to write in place of a wrong value. */
function describeForm({ keyword, parentSchema, params, data }) {
    const { description, pattern } = parentSchema;
    const parts = [
        keyword === 'pattern' && pattern !== undefined ? FORMS[pattern] : undefined,
        keyword === 'type' && params.type === 'array'
            ? `Write a list: [${typeof data === 'string' && PLAIN.test(data) ? data : 'one, another'}].`
            : undefined,
        description,
    ].filter((part) => part !== undefined);
    return parts.length === 0 ? 'See docs/registry.schema.json.' : parts.join(' ');
}
let validator;
function policyValidator() {
    validator ??= new ajv__WEBPACK_IMPORTED_MODULE_7__.Ajv({ strict: false, allErrors: true, verbose: true }).compile(_policy_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .POLICY_SCHEMA */ .tD);
    return validator;
}


/***/ }),

/***/ 23935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ toUtcTime)
/* harmony export */ });
const TIME = /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2}):(\d{2})(?:[.,](\d{1,30}))?\s?(?:([Zz])|([+-])(\d{2}):?(\d{2}))$/;
/** What nearly every upstream sends; true of no time that the long way below would change. */
const PLAIN_TIME = /^(?!000[01])\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/;
const MAX_FRACTION_DIGITS = 9;
const MS_PER_MINUTE = 60_000;
/**
 * An upstream's time as RFC 3339 in UTC with `Z`, the fraction kept as given (9 digits at most); undefined when it is
 * none, and for the zero time of Go (year 1), which upstreams send for "not known".
 */
function toUtcTime(value) {
    if (typeof value === 'string' && PLAIN_TIME.test(value))
        return value;
    const match = typeof value === 'string' ? TIME.exec(value) : null;
    if (!match)
        return undefined;
    const [, year, month, day, hour, minute, second] = match.map(Number);
    if (year <= 1 || month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59 || second > 60)
        return undefined;
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    if (date.getUTCDate() !== day)
        return undefined;
    date.setUTCHours(hour, minute, Math.min(second, 59));
    const offset = match[8] ? 0 : (match[9] === '-' ? -1 : 1) * (Number(match[10]) * 60 + Number(match[11]));
    const utc = new Date(date.getTime() - offset * MS_PER_MINUTE);
    if (utc.getUTCFullYear() <= 1 || utc.getUTCFullYear() > 9999)
        return undefined;
    const fraction = match[7]?.slice(0, MAX_FRACTION_DIGITS);
    return `${utc.toISOString().slice(0, 19)}${fraction === undefined ? '' : `.${fraction}`}Z`;
}


/***/ }),

/***/ 16312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isUtcTime),
/* harmony export */   L: () => (/* binding */ NOT_A_UTC_TIME)
/* harmony export */ });
/* harmony import */ var _upstream_upstream_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23935);

/**
 * Whether the text is an RFC 3339 time in UTC, written with `T` and `Z`, that a calendar has: feeds and clients turn
 * it into a date. Nine fraction digits at most; no leap second, which most clients cannot read.
 */
function isUtcTime(text) {
    return (0,_upstream_upstream_time_js__WEBPACK_IMPORTED_MODULE_0__/* .toUtcTime */ .V)(text) === text;
}
/** What is wrong with a value that `isUtcTime` refuses, for the middle of a sentence. */
const NOT_A_UTC_TIME = 'is no time in UTC such as 2026-01-31T12:00:00Z';


/***/ }),

/***/ 67081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/**
 * Reads YAML 1.2 with string keys (`1.0:` stays "1.0"), no aliases (a bomb is a short file) and no duplicate keys.
 * An empty file is the empty object.
 */
function readYaml(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const parsed = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, stringKeys: true, uniqueKeys: false, prettyErrors: false });
    const error = parsed.errors[0] ?? parsed.warnings[0];
    if (error)
        return { kind: 'problem', reason: error.message.trim(), position: toPosition(lines, error.pos[0]) };
    const repeated = findRepeatedKey(parsed);
    if (repeated !== undefined) {
        return { kind: 'problem', reason: 'Map keys must be unique', position: toPosition(lines, repeated) };
    }
    let value;
    try {
        value = parsed.toJS({ maxAliasCount: 0 });
    }
    catch (cause) {
        return {
            kind: 'problem',
            reason: cause instanceof Error ? cause.message : 'it cannot be read',
            position: { line: 1, column: 1 },
        };
    }
    const root = parsed.contents;
    return {
        kind: 'document',
        document: { value: value ?? {}, locate: (path, target) => toPosition(lines, offsetOf(root, path, target)) },
    };
}
/** The offset of a key that stands twice in its map. The parser's own check compares every pair of keys. */
function findRepeatedKey(document) {
    let offset;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Map(_, map) {
            const seen = new Set();
            for (const { key } of map.items) {
                if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
                    continue;
                if (seen.has(key.value)) {
                    offset = key.range?.[0] ?? 0;
                    return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
                }
                seen.add(key.value);
            }
            return undefined;
        },
    });
    return offset;
}
function offsetOf(root, path, target = 'value') {
    let node = root;
    let offset = root?.range?.[0] ?? 0;
    for (const [index, step] of path.entries()) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(node))
            return offset;
        const last = index === path.length - 1;
        const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)
            ? node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && item.key.value === String(step))
            : undefined;
        if (pair && (!pair.value || (last && target === 'key')))
            return pair.key.range?.[0] ?? offset;
        node = pair ? pair.value : node.get(step, true);
        const range = node?.range;
        if (!range)
            return offset;
        offset = range[0];
    }
    return offset;
}
function toPosition(lines, offset) {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
}


/***/ })

};
