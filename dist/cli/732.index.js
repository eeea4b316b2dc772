export const id = 732;
export const ids = [732];
export const modules = {

/***/ 732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T_: () => (/* binding */ judgeRules),
  TS: () => (/* binding */ judgeServer),
  Vj: () => (/* binding */ verdictOf)
});

// UNUSED EXPORTS: MAX_FINDINGS_PER_FILE

// EXTERNAL MODULE: ./build/findings/finding.js
var finding = __webpack_require__(4438);
// EXTERNAL MODULE: ./build/manifest/json-members.js
var json_members = __webpack_require__(8338);
// EXTERNAL MODULE: ./build/manifest/judge-policy.js
var judge_policy = __webpack_require__(1818);
// EXTERNAL MODULE: ./build/manifest/public-urls.js
var public_urls = __webpack_require__(8206);
// EXTERNAL MODULE: ./build/manifest/read-document.js + 3 modules
var read_document = __webpack_require__(8136);
;// CONCATENATED MODULE: ./build/manifest/rules/arguments.js
/** Rules of arguments (rules.md 11). */
const ARGUMENT_RULES = [];

;// CONCATENATED MODULE: ./build/manifest/rules/former-spellings.js
/** Keys of older schema versions. */
const FORMER_SPELLING_RULES = [];

// EXTERNAL MODULE: ./build/manifest/json-pointer.js
var json_pointer = __webpack_require__(8556);
;// CONCATENATED MODULE: ./build/manifest/shorten-text.js
/** The first `limit` code points of a text, with an ellipsis when there is more. Looks at no more of a longer text. */
function shortenText(text, limit) {
    if (text.length <= limit)
        return text;
    const chars = [...text.slice(0, 2 * limit + 2)];
    return chars.length > limit ? `${chars.slice(0, limit).join('')}…` : text;
}
/** How many code points a text has: what the lengths of the JSON Schema count. A lone surrogate is one. */
function countCodePoints(text) {
    let count = 0;
    for (const _ of text)
        count += 1;
    return count;
}

;// CONCATENATED MODULE: ./build/manifest/value-at-pointer.js


/** The value at an RFC 6901 pointer; undefined when nothing is there. */
function valueAtPointer(document, pointer) {
    let value = document;
    for (const segment of (0,json_pointer/* parsePointer */.v)(pointer) ?? []) {
        if (Array.isArray(value))
            value = /^\d+$/.test(segment) ? value[Number(segment)] : undefined;
        else
            value = (0,json_members/* isJsonObject */.OW)(value) ? (0,json_members/* getMember */.Xf)(value, segment) : undefined;
    }
    return value;
}

;// CONCATENATED MODULE: ./build/manifest/rules/rule.js
/** A replacement of one value, the commonest fix. */
function replaceWith(pointer, value, safe) {
    return { safe, edits: [{ kind: 'replace', pointer, value }] };
}

;// CONCATENATED MODULE: ./build/manifest/rules/url-fault.js
/** Nearly every real URL; whoever fits it has no fault. */
const PLAIN = /^https:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[A-Za-z0-9._~/-]*)?$/;
const SCHEME = /^[a-zA-Z][a-zA-Z0-9+.-]*:/;
const BAD_ESCAPE = /%(?![0-9a-fA-F]{2})/g;
const CONTROL = /[\u0000-\u001f\u007f]/;
/** `example.com/docs` or `example.com:8080`. */
const HOST_FIRST = /^[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)+(?:[/?#]|:\d|$)/;
/** Names in the DNS have at most 253 characters. Bounds what a hostile host costs. */
const MAX_AUTHORITY_CHARS = 1_000;
/** Longer URLs get no suggestion. */
const MAX_SUGGESTED_CHARS = 2_000;
/**
 * The first fault of a URL, in the order of the official checks (rules.md 7): it does not parse, is not absolute, is
 * not https, holds characters of `forbidden`. A URL without a host is told apart (`no-host`): officially it passes.
 * Beyond WHATWG parsing, blanks and control characters are refused, since that parser drops them without a word.
 */
function findUrlFault(url, forbidden) {
    if (isPlain(url))
        return undefined;
    const found = classify(url, forbidden);
    if (found === undefined)
        return undefined;
    const trimmed = url.trim();
    if (trimmed !== url && classify(trimmed, forbidden) === undefined) {
        return { kind: 'characters', reason: 'has blanks around it', suggestion: trimmed, safe: true };
    }
    const suggestion = url.length > MAX_SUGGESTED_CHARS ? undefined : suggest(trimmed, found.kind);
    const helps = suggestion !== undefined && classify(suggestion, forbidden) === undefined;
    return { ...found, ...(helps ? { suggestion } : {}), safe: false };
}
function isPlain(url) {
    return PLAIN.test(url) && !url.includes('xn--');
}
function classify(url, forbidden) {
    const scheme = SCHEME.exec(url)?.[0];
    if (scheme === undefined) {
        return /^[^/?#]*:/.test(url)
            ? { kind: 'invalid', reason: 'begins with no scheme, although there is a colon' }
            : { kind: 'relative', reason: 'does not begin with https://' };
    }
    if (scheme.toLowerCase() !== 'https:')
        return { kind: 'scheme', reason: `begins with "${scheme.slice(0, 40)}"` };
    const character = forbidden.exec(url)?.[0];
    if (character !== undefined)
        return { kind: 'characters', reason: `holds ${nameCharacter(character)}` };
    if (url.search(BAD_ESCAPE) >= 0) {
        return { kind: 'invalid', reason: 'has a "%" without two hexadecimal digits behind it' };
    }
    const authority = /^\/\/[^/?#\\]*/.exec(url.slice(scheme.length))?.[0] ?? '';
    if (!/^\/\/[^:]/.test(authority))
        return { kind: 'no-host', reason: 'names no host' };
    return opensAt(authority) ? undefined : { kind: 'invalid', reason: 'is none that a browser can open' };
}
/** Whether WHATWG parsing knows the host; what follows it never makes a URL fail. */
function opensAt(authority) {
    return authority.length <= MAX_AUTHORITY_CHARS && URL.canParse(`https:${authority}/`);
}
function suggest(url, kind) {
    if (url.startsWith('//'))
        return `https:${url}`;
    if (HOST_FIRST.test(url))
        return `https://${url}`;
    if (kind === 'scheme')
        return url.replace(/^http:/i, 'https:');
    if (kind === 'no-host')
        return url.replace(/^https:\/{0,3}(?=[^/?#])/i, 'https://');
    if (kind === 'invalid')
        return url.replace(BAD_ESCAPE, '%25');
    return kind === 'characters' ? encode(url.replace(/^[<"'](.*)[>"']$/s, '$1')) : undefined;
}
function encode(url) {
    return url.replace(/[\u0000-\u0020"'<>\u007f]/g, (char) => CONTROL.test(char) ? '' : `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
function nameCharacter(character) {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    if (character === ' ')
        return 'a blank';
    return /\s/.test(character) || CONTROL.test(character) ? `the character U+${code}` : `the character ${character}`;
}

;// CONCATENATED MODULE: ./build/manifest/rules/icons.js






const MAX_QUOTED_CHARS = 150;
/** Characters that no URL has; WHATWG parsing drops or encodes them without a word. */
const FORBIDDEN = /["<>\s\u0000-\u001f\u007f]/;
/** Rule I1; blanks and control characters count as not parseable. */
const iconParses = toIconRule('I1', 'icon-src-invalid-url', ['invalid', 'characters']);
/** Rule I2. */
const iconAbsolute = toIconRule('I2', 'icon-src-not-absolute', ['relative']);
/** Rule I3. */
const iconScheme = toIconRule('I3', 'icon-src-invalid-scheme', ['scheme']);
/** Without a host the official registry accepts a URL, as for `websiteUrl`, but no client can load it. */
const iconHost = toIconRule('LINT-icon-no-host', 'icon-src-no-host', ['no-host']);
/** Some kinds of fault; there is at most one per icon. An empty string is the schema's to report. */
function toIconRule(id, code, kinds) {
    return {
        id,
        code,
        field: 'icons[].src',
        judge(server) {
            const icons = (0,json_members/* getMember */.Xf)(server, 'icons');
            const hits = [];
            for (const [index, icon] of (Array.isArray(icons) ? icons : []).entries()) {
                if ((0,json_members/* isJsonObject */.OW)(icon))
                    judgeIcon(icon, index, hits);
            }
            return hits;
        },
        fix({ pointer }, server) {
            const url = valueAtPointer(server, pointer);
            const fault = typeof url === 'string' ? findFault(url) : undefined;
            return fault?.suggestion === undefined ? undefined : replaceWith(pointer, fault.suggestion, fault.safe);
        },
    };
    function judgeIcon(icon, index, hits) {
        const url = (0,json_members/* getMember */.Xf)(icon, 'src');
        const fault = typeof url === 'string' && url !== '' ? findFault(url) : undefined;
        if (typeof url !== 'string' || fault === undefined || !kinds.includes(fault.kind))
            return;
        const wanted = shortenText(fault.suggestion ?? 'https://example.com/icon.png', MAX_QUOTED_CHARS);
        const args = { url: shortenText(url, MAX_QUOTED_CHARS), reason: fault.reason, wanted };
        const severity = fault.kind === 'no-host' ? { severity: 'warning' } : {};
        hits.push({ pointer: (0,json_pointer/* renderPointer */.W)(['icons', index, 'src']), args, ...severity });
    }
}
/** A file name such as `icon.png` looks like a host, so a relative address gets no guess. */
function findFault(url) {
    const fault = findUrlFault(url, FORBIDDEN);
    if (fault?.kind !== 'relative' || url.trim().startsWith('//'))
        return fault;
    return { kind: fault.kind, reason: fault.reason, safe: false };
}
const ICON_RULES = [iconParses, iconAbsolute, iconScheme, iconHost];

;// CONCATENATED MODULE: ./build/manifest/rules/inputs.js
/** Lints of arguments, environment variables and headers. */
const INPUT_RULES = [];

;// CONCATENATED MODULE: ./build/manifest/publisher-meta.js
/** Most bytes of `_meta["…/publisher-provided"]` (rules.md 12, E1). */
const MAX_PUBLISHER_META_BYTES = 4_096;
/**
 * How many bytes a value has as the official registry measures it (rules.md 12, E4): as Go writes JSON, so without
 * white space, `<`, `>`, `&`, U+2028 and U+2029 as six bytes each, half a surrogate pair as U+FFFD, all else UTF-8. The
 * order of keys changes nothing. Takes any depth.
 */
function measurePublisherMeta(value) {
    let bytes = 0;
    const open = [value];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (typeof next === 'string')
            bytes += measureString(next);
        else if (typeof next === 'number')
            bytes += Object.is(next, -0) ? 2 : String(next).length;
        else if (typeof next !== 'object' || next === null)
            bytes += String(next).length;
        else if (Array.isArray(next)) {
            bytes += 2 + Math.max(0, next.length - 1);
            for (const item of next)
                open.push(item);
        }
        else {
            const keys = Object.keys(next);
            bytes += 2 + Math.max(0, keys.length - 1);
            for (const key of keys) {
                bytes += measureString(key) + 1;
                open.push(next[key]);
            }
        }
    }
    return bytes;
}
function measureString(text) {
    let bytes = 2;
    for (const char of text)
        bytes += measureChar(char.codePointAt(0) ?? 0);
    return bytes;
}
function measureChar(code) {
    if (code < 0x20)
        return SHORT_ESCAPES.has(code) ? 2 : 6;
    if (code === 0x22 || code === 0x5c)
        return 2;
    if (code === 0x3c || code === 0x3e || code === 0x26 || code === 0x2028 || code === 0x2029)
        return 6;
    if (code < 0x80)
        return 1;
    if (code < 0x800)
        return 2;
    return code < 0x10000 ? 3 : 4;
}
/** Backspace, tab, line feed, form feed, carriage return. */
const SHORT_ESCAPES = new Set([0x08, 0x09, 0x0a, 0x0c, 0x0d]);

// EXTERNAL MODULE: ./build/manifest/server-json.js
var server_json = __webpack_require__(5804);
;// CONCATENATED MODULE: ./build/manifest/rules/meta.js






const meta_MAX_QUOTED_CHARS = 120;
/** Rule E1, measured as E4 says. */
const publisherMetaSize = {
    id: 'E1',
    code: 'publisher-provided-too-large',
    field: '_meta',
    judge(server) {
        const meta = (0,json_members/* getMember */.Xf)(server, '_meta');
        const block = (0,json_members/* isJsonObject */.OW)(meta) ? (0,json_members/* getMember */.Xf)(meta, server_json/* PUBLISHER_META_KEY */.PH) : undefined;
        const bytes = block === undefined ? 0 : measurePublisherMeta(block);
        if (bytes <= MAX_PUBLISHER_META_BYTES)
            return [];
        return [
            {
                pointer: (0,json_pointer/* renderPointer */.W)(['_meta', server_json/* PUBLISHER_META_KEY */.PH]),
                args: { bytes, limit: MAX_PUBLISHER_META_BYTES, key: server_json/* PUBLISHER_META_KEY */.PH },
            },
        ];
    },
};
/** Rule E2: the official registry publishes its own key and the publisher's, nothing else. */
const metaKey = {
    id: 'E2',
    code: 'meta-key-ignored',
    field: '_meta',
    judge(server, { policy }) {
        const meta = (0,json_members/* getMember */.Xf)(server, '_meta');
        if (policy.audience !== 'public' || !(0,json_members/* isJsonObject */.OW)(meta))
            return [];
        return Object.keys(meta)
            .filter((key) => key !== server_json/* PUBLISHER_META_KEY */.PH && key !== server_json/* OFFICIAL_META_KEY */.sh)
            .map((key) => ({
            pointer: (0,json_pointer/* renderPointer */.W)(['_meta', key]),
            severity: 'info',
            target: 'key',
            args: { found: shortenText(key, meta_MAX_QUOTED_CHARS), key: server_json/* PUBLISHER_META_KEY */.PH },
        }));
    },
};
/** Rule E3: registries write this key. Looks at the document as submitted, since up-conversion drops the key. */
const metaOfficial = {
    id: 'E3',
    code: 'meta-official-reserved',
    field: '_meta',
    judge(_server, { submitted }) {
        const meta = (0,json_members/* getMember */.Xf)(submitted, '_meta');
        if (!(0,json_members/* isJsonObject */.OW)(meta) || !Object.hasOwn(meta, server_json/* OFFICIAL_META_KEY */.sh))
            return [];
        const pointer = (0,json_pointer/* renderPointer */.W)(['_meta', server_json/* OFFICIAL_META_KEY */.sh]);
        return [{ pointer, severity: 'warning', target: 'key', args: { key: server_json/* OFFICIAL_META_KEY */.sh } }];
    },
    /** Safe for older schemas: their conversion to the newest form drops the key (rules.md 3.4). */
    fix({ pointer }, _server, { submitted, schemaVersion }) {
        const meta = (0,json_members/* getMember */.Xf)(submitted, '_meta');
        const isOnly = (0,json_members/* isJsonObject */.OW)(meta) && Object.keys(meta).length === 1;
        const safe = schemaVersion !== undefined && schemaVersion !== public_urls/* CURRENT_SCHEMA_VERSION */.FT;
        return { safe, edits: [{ kind: 'remove', pointer: isOnly ? '/_meta' : pointer }] };
    },
};
const META_RULES = [publisherMetaSize, metaKey, metaOfficial];

;// CONCATENATED MODULE: ./build/manifest/rules/packages.js
/** Rules of `packages` (rules.md 9). */
const PACKAGE_RULES = [];

;// CONCATENATED MODULE: ./build/manifest/rules/placeholders.js



const placeholders_MAX_QUOTED_CHARS = 80;
const BRACKETED = /\[(?:describe|insert|enter|add|your|todo|placeholder)\b/i;
const ANGLED = /<(?:your|my|insert|owner|user(?:name)?|org|repo|name|description|version)\b/i;
const UNWRITTEN = /^\s*(?:(?:TODO|TBD|FIXME)\s*$|(?:TODO|FIXME):)/;
/** What every placeholder has: nearly no real value does, and then nothing else is looked at. */
const SUSPICIOUS = /[[<{]|^\s*(?:TODO|TBD|FIXME)/;
/** Fields of the document itself in which placeholders are looked for (rules.md 7.3). */
const ROOT_FIELDS = ['name', 'title', 'description', 'version', 'websiteUrl'];
const REPOSITORY_FIELDS = ['url', 'subfolder'];
/** The same for the items of a list. */
const LIST_FIELDS = new Map([
    ['icons', ['src']],
    ['packages', ['identifier', 'version']],
    ['remotes', ['url']],
]);
/**
 * Rule D-10: text that a template left behind. `{name}` alone is a variable of a URL, not a placeholder; the texts of
 * inputs are not looked at, since examples belong there.
 */
const placeholderText = {
    id: 'D-10',
    code: 'placeholder-text',
    field: 'description',
    judge(server) {
        const hits = [];
        judgeFields(server, ROOT_FIELDS, [], hits);
        const repository = (0,json_members/* getMember */.Xf)(server, 'repository');
        if ((0,json_members/* isJsonObject */.OW)(repository))
            judgeFields(repository, REPOSITORY_FIELDS, ['repository'], hits);
        for (const [list, fields] of LIST_FIELDS) {
            const items = (0,json_members/* getMember */.Xf)(server, list);
            for (const [index, item] of (Array.isArray(items) ? items : []).entries()) {
                if ((0,json_members/* isJsonObject */.OW)(item))
                    judgeFields(item, fields, [list, index], hits);
            }
        }
        return hits;
    },
};
/** The first piece of a text that a template left behind (rules.md 7.3); undefined when there is none. */
function findPlaceholder(text) {
    if (!SUSPICIOUS.test(text))
        return undefined;
    if (UNWRITTEN.test(text))
        return text.trim();
    return (findEnclosed(text, BRACKETED, ']') ??
        findEnclosed(text, ANGLED, '>') ??
        findDoubleBraced(text) ??
        findEnclosed(text, /\$\{/, '}'));
}
function judgeFields(object, fields, path, hits) {
    for (const field of fields) {
        const found = toPlaceholder((0,json_members/* getMember */.Xf)(object, field));
        if (found === undefined)
            continue;
        hits.push({
            pointer: (0,json_pointer/* renderPointer */.W)([...path, field]),
            args: { field, found: shortenText(found, placeholders_MAX_QUOTED_CHARS) },
        });
    }
}
function toPlaceholder(value) {
    return typeof value === 'string' ? findPlaceholder(value) : undefined;
}
/** From the first opening to the next closing sign; where the first has none, no later one has. */
function findEnclosed(text, opening, closing) {
    const start = text.search(opening);
    const end = start < 0 ? -1 : text.indexOf(closing, start);
    return end < 0 ? undefined : text.slice(start, end + 1);
}
/** `{{…}}` without a closing brace inside. Every search begins where the last one ended: linear in the length. */
function findDoubleBraced(text) {
    for (let start = text.indexOf('{{'); start >= 0;) {
        const end = text.indexOf('}', start + 2);
        if (end < 0)
            return undefined;
        if (text.charAt(end + 1) === '}')
            return text.slice(start, end + 2);
        start = text.indexOf('{{', end);
    }
    return undefined;
}
const PLACEHOLDER_RULES = [placeholderText];

;// CONCATENATED MODULE: ./build/manifest/repository-address.js

/** Longer URLs are no repository's; bounds what a hostile one costs. */
const MAX_REPOSITORY_URL_CHARS = 2_000;
const ADDRESS = /^https?:\/\/([^/]+)\/[\w.-]+\/[\w.-]+\/?$/;
const GITHUB_OWNER = /^https?:\/\/(?:www\.)?github\.com\/([\w.-]+)\/[\w.-]+\/?$/i;
const PUBLIC_SOURCES = new Map([
    ['github.com', 'github'],
    ['gitlab.com', 'gitlab'],
]);
/**
 * Whether a repository may be named like this (rules.md 8, R2 to R4). Public: `/owner/repository` on gitlab.com or a
 * host of the policy, with the source that belongs to the host. Nested GitLab groups (D-5) are refused there, as the
 * official registry does. Private: any http or https URL with any source.
 */
function acceptsRepository(url, source, policy) {
    if (source.trim() === '')
        return false;
    if (url.length > MAX_REPOSITORY_URL_CHARS)
        return false;
    if (policy.audience === 'private')
        return /^https?:\/\/\S+$/.test(url) && URL.canParse(url);
    const host = ADDRESS.exec(url)?.[1];
    if (host === undefined || !acceptsHost(host, policy))
        return false;
    return (sourceOfHost(host) ?? source) === source;
}
/** Whether a host may hold repositories: in a private registry every one. */
function acceptsHost(host, policy) {
    const plain = dropWww(host);
    return policy.audience === 'private' || plain === 'gitlab.com' || policy.sourceHosts.includes(plain);
}
/** The `repository.source` that belongs to a host; undefined for hosts whose software is not known. */
function sourceOfHost(host) {
    return PUBLIC_SOURCES.get(dropWww(host));
}
/** The owner in a github.com `repository.url`, as it is spelled there. Nobody has proved it. */
function findRepositoryOwner(server) {
    const repository = (0,json_members/* getMember */.Xf)(server, 'repository');
    const url = (0,json_members/* isJsonObject */.OW)(repository) ? (0,json_members/* getMember */.Xf)(repository, 'url') : undefined;
    return typeof url === 'string' ? GITHUB_OWNER.exec(url)?.[1] : undefined;
}
/** `www.` is known of the two public hosts only. */
function dropWww(host) {
    const plain = host.startsWith('www.') ? host.slice(4) : host;
    return PUBLIC_SOURCES.has(plain) ? plain : host;
}

;// CONCATENATED MODULE: ./build/manifest/subfolder.js
const CHARACTERS = /^[a-zA-Z0-9\-_./]+$/;
/** Whether a text is a relative path below a repository's root, as `repository.subfolder` holds it (rules.md 8, R5). */
function isSubfolder(text) {
    return findSubfolderProblem(text) === undefined;
}
/** Why a text is no such path, to follow "The subfolder … "; undefined when it is one. */
function findSubfolderProblem(text) {
    if (text.trim() !== text)
        return 'has blanks around it';
    if (text.startsWith('/'))
        return 'begins with a slash';
    if (text.endsWith('/'))
        return 'ends with a slash';
    if (!CHARACTERS.test(text)) {
        const character = /[^a-zA-Z0-9\-_./]/u.exec(text)?.[0];
        return character === undefined ? 'is empty' : `has the character "${character}"`;
    }
    for (const part of text.split('/')) {
        if (part === '')
            return 'has an empty part';
        if (part === '.' || part === '..')
            return `has the part "${part}"`;
    }
    return undefined;
}
/** The path that was most likely meant; empty for the root; undefined where it leads out of the repository or is unclear. */
function repairSubfolder(text) {
    const kept = [];
    for (const part of text.trim().replaceAll('\\', '/').split('/')) {
        if (part === '..' && kept.pop() === undefined)
            return undefined;
        if (part !== '' && part !== '.' && part !== '..')
            kept.push(part);
    }
    const path = kept.join('/');
    return path === '' || isSubfolder(path) ? path : undefined;
}

;// CONCATENATED MODULE: ./build/manifest/repair-repository.js


/** Problems whose repair changes nothing that the URL means. */
const BLANKS = 'has blanks around it';
const CAPITALS = 'has capitals in its scheme or host';
const SCP_FORM = /^(?:git\+)?(?:ssh:\/\/)?[\w.-]+@([\w.-]+)[:/](?:\d+\/)?(\S+)$/;
const SHORTHAND = /^(github|gitlab):([\w.-]+\/[\w./-]+)$/;
const BARE = /^(?:www\.)?(?:github|gitlab)\.com\//i;
/** Every problem of a `repository.url` under a policy (rules.md 8), and what to write instead where that is clear. */
function diagnoseRepositoryUrl(url, policy) {
    const source = acceptsRepository(url, 'github', policy) ? 'github' : 'gitlab';
    if (acceptsRepository(url, source, policy))
        return { problems: [], safe: false };
    const trimmed = url.trim();
    if (trimmed === '')
        return { problems: ['is empty'], safe: false };
    if (trimmed.length > MAX_REPOSITORY_URL_CHARS)
        return { problems: ['is longer than any repository address'], safe: false };
    const problems = trimmed === url ? [] : [BLANKS];
    const web = toWebForm(trimmed);
    if (web !== trimmed)
        problems.push(BARE.test(trimmed) ? 'does not begin with https://' : 'is an address for git');
    const parsed = URL.canParse(web) && /^https?:\/\/[^/]/i.test(web) ? new URL(web) : undefined;
    if (parsed === undefined)
        return { problems: [...problems, 'is no http or https URL'], safe: false };
    if (!acceptsHost(parsed.host, policy)) {
        const allowed = [...new Set([...policy.sourceHosts, 'gitlab.com'])].join(', ');
        return { problems: [`names the host ${parsed.host}, not one of ${allowed}`], safe: false };
    }
    const start = /^[a-z]+:\/\/[^/]*/i.exec(web)?.[0] ?? '';
    if (policy.audience === 'public' && start !== start.toLowerCase() && parsed.username === '')
        problems.push(CAPITALS);
    const wanted = policy.audience === 'private' ? toAnyAddress(parsed, web) : toAddress(parsed, web, problems);
    if (problems.length === 0)
        problems.push('is not in the form of a repository address');
    const helps = wanted !== undefined && acceptsRepository(wanted.url, sourceOfHost(parsed.host) ?? 'git', policy);
    const safe = helps && problems.every((problem) => problem === BLANKS || problem === CAPITALS);
    return { problems, ...(helps ? { wanted } : {}), safe };
}
/** `git@host:owner/repo`, `git+https://`, `git://`, `github:owner/repo` and `github.com/owner/repo` as a web URL. */
function toWebForm(url) {
    const shorthand = SHORTHAND.exec(url);
    if (shorthand)
        return `https://${shorthand[1]}.com/${shorthand[2]}`;
    const scp = SCP_FORM.exec(url);
    if (scp)
        return `https://${scp[1]}/${scp[2]}`;
    if (BARE.test(url))
        return `https://${url}`;
    return url.replace(/^git\+(?=https?:\/\/)/i, '').replace(/^git:\/\//i, 'https://');
}
function toAnyAddress(parsed, web) {
    return { url: `${parsed.protocol}//${parsed.host}${behindHost(web)}` };
}
/** The address of the repository itself. What the URL has beyond it is a problem; a folder becomes the subfolder. */
function toAddress(parsed, web, problems) {
    if (parsed.username !== '' || parsed.password !== '')
        problems.push('carries a user name or a password');
    if (/[?#]/.test(web))
        problems.push('has a query or a fragment');
    const segments = parsed.pathname.split('/').filter((segment) => segment !== '');
    const { project, rest } = splitPath(segments, parsed.host);
    const [owner, repository, ...nested] = project;
    if (owner === undefined || repository === undefined) {
        problems.push('names no repository: /owner/repository is wanted');
        return undefined;
    }
    if (nested.length > 0) {
        problems.push('lies in nested GitLab groups, which a public registry does not take');
        return undefined;
    }
    if (rest.length > 0)
        problems.push('goes deeper than the repository');
    if (!/^[\w.-]+$/.test(owner + repository))
        problems.push('has characters that no repository address has');
    const subfolder = findSubfolder(rest);
    const isWhole = rest.length === 0 && /^[^?#]*$/.test(web);
    if (isWhole && /\/\//.test(behindHost(web)))
        problems.push('has an empty part in its path');
    const path = isWhole && problems.every((problem) => problem === BLANKS || problem === CAPITALS);
    return {
        url: `${parsed.protocol}//${parsed.host}${path ? behindHost(web) : `/${owner}/${repository}`}`,
        ...(subfolder === undefined ? {} : { subfolder }),
    };
}
function behindHost(web) {
    return web.replace(/^[a-z]+:\/\/[^/?#]*/i, '');
}
/** GitHub has owner and repository; a GitLab project may lie in groups, and `-` or `tree` ends its path. */
function splitPath(segments, host) {
    const isGitlab = sourceOfHost(host) === 'gitlab';
    const end = isGitlab ? segments.findIndex((part, index) => index > 1 && /^(?:-|tree|blob)$/.test(part)) : 2;
    if (end < 0)
        return { project: segments, rest: [] };
    const rest = segments.slice(end);
    return { project: segments.slice(0, end), rest: rest[0] === '-' ? rest.slice(1) : rest };
}
/** The folder of `tree/<ref>/<folder>` or `blob/<ref>/<folder>/<file>`, where `subfolder` may hold it. */
function findSubfolder(rest) {
    const [view, , ...path] = rest;
    if (view !== 'tree' && view !== 'blob')
        return undefined;
    const folder = (view === 'blob' ? path.slice(0, -1) : path).join('/');
    return isSubfolder(folder) ? folder : undefined;
}

;// CONCATENATED MODULE: ./build/manifest/rules/repository.js






const POINTER = '/repository';
const repository_MAX_QUOTED_CHARS = 120;
const SOURCES = ['github', 'gitlab'];
/** Rule R1 with R6: officially skipped, but the schema refuses a repository without URL and source. */
const repositoryEmpty = {
    id: 'R1',
    code: 'repository-empty',
    field: 'repository',
    judge(_server, { submitted }) {
        const repository = (0,json_members/* getMember */.Xf)(submitted, 'repository');
        return (0,json_members/* isJsonObject */.OW)(repository) && isEmpty(repository) ? [{ pointer: POINTER, args: {}, covers: [POINTER] }] : [];
    },
    fix(_hit, _server, { submitted }) {
        const repository = (0,json_members/* getMember */.Xf)(submitted, 'repository');
        const safe = (0,json_members/* isJsonObject */.OW)(repository) && Object.values(repository).every(isBlank);
        return { safe, edits: [{ kind: 'remove', pointer: POINTER }] };
    },
};
/** Rule R2: the URL of a repository with the source `github`. */
const githubUrl = toRepositoryRule('R2', (source) => source === 'github');
/** Rules R3 and R3b: the same for `gitlab`; nested groups (D-5) in a private registry only. */
const gitlabUrl = toRepositoryRule('R3', (source) => source === 'gitlab');
/** Rule R4: any other source, and none. A policy may name further hosts; a private registry takes any. */
const otherSource = toRepositoryRule('R4', (source) => !SOURCES.includes(source ?? ''));
/** Rule R5. An empty subfolder is as good as none. */
const subfolderPath = {
    id: 'R5',
    code: 'invalid-subfolder-path',
    field: 'repository.subfolder',
    judge(server) {
        const repository = (0,json_members/* getMember */.Xf)(server, 'repository');
        const subfolder = (0,json_members/* isJsonObject */.OW)(repository) && !isEmpty(repository) ? (0,json_members/* getMember */.Xf)(repository, 'subfolder') : undefined;
        if (typeof subfolder !== 'string' || subfolder === '')
            return [];
        const problem = findSubfolderProblem(subfolder);
        if (problem === undefined)
            return [];
        const repaired = repairSubfolder(subfolder);
        const found = shortenText(subfolder, repository_MAX_QUOTED_CHARS);
        return [{ pointer: '/repository/subfolder', args: { found, problem, wanted: describeSubfolder(repaired) } }];
    },
    fix({ pointer }, server) {
        const repository = (0,json_members/* getMember */.Xf)(server, 'repository');
        const subfolder = (0,json_members/* isJsonObject */.OW)(repository) ? (0,json_members/* getMember */.Xf)(repository, 'subfolder') : undefined;
        const repaired = typeof subfolder === 'string' ? repairSubfolder(subfolder) : undefined;
        if (repaired === undefined || typeof subfolder !== 'string')
            return undefined;
        if (repaired === '')
            return { safe: subfolder.trim() === '', edits: [{ kind: 'remove', pointer }] };
        return replaceWith(pointer, repaired, repaired === subfolder.trim());
    },
};
function toRepositoryRule(id, applies) {
    return {
        id,
        code: 'invalid-repository-url',
        field: 'repository.url',
        judge(server, context) {
            const repository = readRepository(server);
            if (repository === undefined || !applies(repository.source))
                return [];
            return judgeRepository(repository, context);
        },
        fix(hit, server, context) {
            const repository = readRepository(server);
            if (repository === undefined)
                return undefined;
            return hit.pointer.endsWith('/source') ? fixSource(repository) : fixUrl(repository, context);
        },
    };
}
/** Undefined where there is nothing to judge: no repository, an empty one, or members of a wrong type. */
function readRepository(server) {
    const members = (0,json_members/* getMember */.Xf)(server, 'repository');
    if (!(0,json_members/* isJsonObject */.OW)(members) || isEmpty(members))
        return undefined;
    const [url, source] = [(0,json_members/* getMember */.Xf)(members, 'url'), (0,json_members/* getMember */.Xf)(members, 'source')];
    if (typeof url !== 'string' || (source !== undefined && typeof source !== 'string'))
        return undefined;
    return { members, url, source };
}
function judgeRepository(repository, { policy }) {
    const { url, source } = repository;
    if (source !== undefined && acceptsRepository(url, source, policy))
        return [];
    const { problems, wanted } = diagnoseRepositoryUrl(url, policy);
    const hits = [];
    if (problems.length > 0) {
        const found = shortenText(url, repository_MAX_QUOTED_CHARS);
        const args = { member: 'url', found, problem: problems.join(', '), wanted: describe(wanted) };
        hits.push({ pointer: '/repository/url', args });
    }
    const right = findSource(repository);
    const isBlankSource = isBlank(source ?? '');
    const isWrong = isBlankSource || (policy.audience === 'public' && right !== source);
    if (isWrong && (right !== undefined || (source !== undefined && problems.length === 0))) {
        hits.push({ pointer: '/repository/source', args: describeSource(repository, right) });
    }
    return hits;
}
/** The source that belongs to the host of the URL; else the given one in lower case, where that is a known one. */
function findSource({ url, source }) {
    const host = /^(?:[a-z+]+:\/\/)?(?:[\w.-]+@)?([\w.-]+)/i.exec(url.trim())?.[1]?.toLowerCase() ?? '';
    const lower = source?.toLowerCase() ?? '';
    return sourceOfHost(host) ?? (SOURCES.includes(lower) ? lower : undefined);
}
function describeSource({ url, source = '' }, right) {
    return {
        member: 'source',
        found: shortenText(source, repository_MAX_QUOTED_CHARS),
        problem: isBlank(source)
            ? 'does not say which software the host runs'
            : `is not the source that belongs to ${shortenText(url, repository_MAX_QUOTED_CHARS)}`,
        wanted: right === undefined ? '"source": "git", or the software that the host runs' : `"source": "${right}"`,
    };
}
function fixSource(repository) {
    const right = findSource(repository);
    if (right === undefined)
        return undefined;
    const { source } = repository;
    if (source !== undefined)
        return replaceWith('/repository/source', right, source.trim() === right);
    return { safe: false, edits: [{ kind: 'insert', pointer: POINTER, key: 'source', value: right, after: 'url' }] };
}
function fixUrl({ members, url }, { policy }) {
    const { wanted, safe } = diagnoseRepositoryUrl(url, policy);
    if (wanted === undefined)
        return undefined;
    const edits = [{ kind: 'replace', pointer: '/repository/url', value: wanted.url }];
    const present = (0,json_members/* getMember */.Xf)(members, 'subfolder');
    if (wanted.subfolder !== undefined && isBlank(present ?? '')) {
        const after = Object.hasOwn(members, 'source') ? 'source' : 'url';
        edits.push(present === undefined
            ? { kind: 'insert', pointer: POINTER, key: 'subfolder', value: wanted.subfolder, after }
            : { kind: 'replace', pointer: '/repository/subfolder', value: wanted.subfolder });
    }
    return { safe, edits };
}
function describe(wanted) {
    if (wanted === undefined)
        return '"url": "https://<host>/<owner>/<repository>", or leave "repository" out';
    const url = `"url": "${shortenText(wanted.url, 110)}"`;
    return wanted.subfolder === undefined ? url : `${url}, "subfolder": "${shortenText(wanted.subfolder, 50)}"`;
}
function describeSubfolder(repaired) {
    if (repaired === undefined)
        return 'a path below the root of the repository, such as "servers/weather"';
    return repaired === ''
        ? 'no "subfolder" at all: that is the root'
        : `"subfolder": "${shortenText(repaired, repository_MAX_QUOTED_CHARS)}"`;
}
function isEmpty(repository) {
    return ['url', 'source'].every((key) => {
        const value = (0,json_members/* getMember */.Xf)(repository, key);
        return value === undefined || isBlank(value);
    });
}
function isBlank(value) {
    return typeof value === 'string' && value.trim() === '';
}
const REPOSITORY_RULES = [repositoryEmpty, githubUrl, gitlabUrl, otherSource, subfolderPath];

;// CONCATENATED MODULE: ./build/manifest/schema-reference.js


const VERSION_IN_URL = /\/schemas\/([A-Za-z0-9_~.-]+)\/server\.schema\.json/;
/** Reads `$schema`: only the path part counts, any host is fine, nothing is ever fetched. */
function readSchemaReference(document) {
    const url = (0,json_members/* getMember */.Xf)(document, '$schema');
    if (url === undefined || url === '')
        return { kind: 'missing' };
    if (typeof url !== 'string')
        return { kind: 'malformed' };
    const named = VERSION_IN_URL.exec(url)?.[1];
    if (named === undefined)
        return { kind: 'unversioned', url };
    const version = public_urls/* SCHEMA_VERSIONS */.o8.find((known) => known === named);
    return version === undefined ? { kind: 'unpublished', url, version: named } : { kind: 'published', url, version };
}

;// CONCATENATED MODULE: ./build/manifest/rules/schema-reference.js



const schema_reference_POINTER = '/$schema';
/** Rule S1. The JSON Schema itself does not require it. */
const schemaRequired = {
    id: 'S1',
    code: 'schema-field-required',
    field: '$schema',
    judge: (_server, { submitted }) => readSchemaReference(submitted).kind === 'missing'
        ? [{ pointer: schema_reference_POINTER, args: { current: public_urls/* CURRENT_SCHEMA_URL */.i3 } }]
        : [],
    fix: (_hit, _server, { submitted }) => Object.hasOwn(submitted, '$schema')
        ? replaceWith(schema_reference_POINTER, public_urls/* CURRENT_SCHEMA_URL */.i3, false)
        : { safe: false, edits: [{ kind: 'insert', pointer: '', key: '$schema', value: public_urls/* CURRENT_SCHEMA_URL */.i3 }] },
};
/** Rule S2: the URL must end in `/schemas/<version>/server.schema.json`, on any host. */
const schemaVersioned = {
    id: 'S2',
    code: 'schema-version-extraction-error',
    field: '$schema',
    judge(_server, { submitted }) {
        const reference = readSchemaReference(submitted);
        if (reference.kind !== 'unversioned')
            return [];
        return [{ pointer: schema_reference_POINTER, args: { url: reference.url, current: public_urls/* CURRENT_SCHEMA_URL */.i3 } }];
    },
    fix: () => replaceWith(schema_reference_POINTER, public_urls/* CURRENT_SCHEMA_URL */.i3, false),
};
/** Rule S4: the version that the URL names was never published. */
const schemaPublished = {
    id: 'S4',
    code: 'schema-version-not-available',
    field: '$schema',
    judge(_server, { submitted }) {
        const reference = readSchemaReference(submitted);
        if (reference.kind !== 'unpublished')
            return [];
        const args = { version: reference.version, known: public_urls/* SCHEMA_VERSIONS */.o8.join(', '), current: public_urls/* CURRENT_SCHEMA_URL */.i3 };
        return [{ pointer: schema_reference_POINTER, args }];
    },
    fix: () => replaceWith(schema_reference_POINTER, public_urls/* CURRENT_SCHEMA_URL */.i3, false),
};
/** Rule S3 with D-3: every published version is accepted; all but the current URL are told. */
const schemaCurrent = {
    id: 'S3',
    code: 'schema-version-deprecated',
    field: '$schema',
    judge(_server, { submitted }) {
        const reference = readSchemaReference(submitted);
        if (reference.kind !== 'published' || reference.url === public_urls/* CURRENT_SCHEMA_URL */.i3)
            return [];
        const args = { url: reference.url, current: public_urls/* CURRENT_SCHEMA_URL */.i3 };
        return [{ pointer: schema_reference_POINTER, severity: 'warning', args }];
    },
};
const SCHEMA_REFERENCE_RULES = [schemaRequired, schemaVersioned, schemaPublished, schemaCurrent];

;// CONCATENATED MODULE: ./build/manifest/server-name.js
/**
 * The two halves of `namespace/name`: exactly one slash, neither half empty; else undefined.
 * Case is kept. Checks no characters: the rules N5 and N6 do.
 */
function splitServerName(name) {
    const slash = name.indexOf('/');
    if (slash < 1 || slash === name.length - 1 || name.includes('/', slash + 1))
        return undefined;
    return { namespace: name.slice(0, slash), name: name.slice(slash + 1) };
}
/** The half before the slash (rules.md 4, N5): at least two characters, a letter or a digit at both ends. */
const NAMESPACE_FORM = /^[a-zA-Z0-9][a-zA-Z0-9.-]*[a-zA-Z0-9]$/;
/** The half after the slash (rules.md 4, N6): like a namespace, underscores too. */
const NAME_FORM = /^[a-zA-Z0-9][a-zA-Z0-9._-]*[a-zA-Z0-9]$/;
/** Whether a name keeps the rules N1 to N6 (rules.md 4). Its length is the schema's (N7). */
function isServerName(name) {
    const halves = splitServerName(name);
    return halves !== undefined && NAMESPACE_FORM.test(halves.namespace) && NAME_FORM.test(halves.name);
}

;// CONCATENATED MODULE: ./build/manifest/rules/suggest-server-name.js



/** Longest name that the schema allows (rules.md 4, N7). */
const MAX_NAME_CHARS = 200;
const ALNUM = /[a-zA-Z0-9]/;
/**
 * What the publisher most likely meant by a name that breaks N1 to N6: other characters become hyphens, further
 * slashes too, and a missing namespace is the owner of the repository (of this run, or of a github.com
 * `repository.url`). Undefined when nothing valid comes out. Only a guess, except for trimmed blanks.
 */
function suggestServerName(server, context) {
    const name = (0,json_members/* getMember */.Xf)(server, 'name');
    if (typeof name !== 'string' || name.length > 2 * MAX_NAME_CHARS)
        return undefined;
    const trimmed = name.trim();
    if (isServerName(trimmed))
        return { name: trimmed, safe: true };
    const guess = repairName(trimmed, () => context.surroundings.ownerLogin ?? findRepositoryOwner(server));
    return guess !== undefined && guess.length <= MAX_NAME_CHARS && isServerName(guess)
        ? { name: guess, safe: false }
        : undefined;
}
function repairName(name, findOwner) {
    const parts = name.split('/').filter((part) => part !== '');
    const [first, ...rest] = parts;
    if (first === undefined)
        return undefined;
    if (rest.length > 0)
        return `${cleanHalf(first, /[^a-zA-Z0-9.-]+/g)}/${cleanName(rest.join('-'))}`;
    if (name.endsWith('/'))
        return undefined;
    const dot = first.lastIndexOf('.');
    if (!name.startsWith('/') && dot !== first.indexOf('.')) {
        return `${cleanHalf(first.slice(0, dot), /[^a-zA-Z0-9.-]+/g)}/${cleanName(first.slice(dot + 1))}`;
    }
    const owner = findOwner();
    return owner === undefined ? undefined : `io.github.${owner}/${cleanName(first)}`;
}
function cleanName(text) {
    return cleanHalf(text, /[^a-zA-Z0-9._-]+/g);
}
/** Accents dropped, other forbidden characters as hyphens, a letter or digit at both ends. */
function cleanHalf(text, forbidden) {
    const chars = text
        .normalize('NFD')
        .replace(/[\u0300-\u036f]+/g, '')
        .replace(forbidden, '-');
    let [start, end] = [0, chars.length];
    while (start < end && !ALNUM.test(chars.charAt(start)))
        start += 1;
    while (end > start && !ALNUM.test(chars.charAt(end - 1)))
        end -= 1;
    return chars.slice(start, end);
}

;// CONCATENATED MODULE: ./build/manifest/rules/server-name-form.js






const server_name_form_MAX_QUOTED_CHARS = 60;
const GITHUB_PREFIX = 'io.github.';
const NAMESPACE = { whole: NAMESPACE_FORM, forbidden: /[^a-zA-Z0-9.-]/u };
const NAME = { whole: NAME_FORM, forbidden: /[^a-zA-Z0-9._-]/u };
/** Rule N1. A name that is missing or no string is the schema's to report. */
const nameNotEmpty = toNameRule('N1', (name) => (name.trim() === '' ? 'it is empty' : undefined));
/** Rule N2. */
const nameHasSlash = toNameRule('N2', (name) => {
    return name.includes('/') || name.trim() === '' ? undefined : 'it has no slash, so no namespace';
});
/** Rule N3; so `a//b` and `a/b/` are reported here, not as an empty half. */
const nameHasOneSlash = toNameRule('N3', (name) => {
    const count = countSlashes(name);
    return count > 1 ? `it has ${count} slashes; exactly one is allowed` : undefined;
});
/** Rule N4. */
const nameHasTwoHalves = toNameRule('N4', (name) => {
    if (countSlashes(name) !== 1)
        return undefined;
    if (name.startsWith('/'))
        return 'there is nothing before its slash';
    return name.endsWith('/') ? 'there is nothing behind its slash' : undefined;
});
/** Rule N5: the half before the slash. */
const namespaceForm = toNameRule('N5', (name) => {
    const halves = splitServerName(name);
    if (halves === undefined || NAMESPACE.whole.test(halves.namespace))
        return undefined;
    if (isServerName(name.trim()))
        return 'there are blanks around it';
    return describeHalf('namespace', halves.namespace, NAMESPACE);
});
/** Rule N6: the half after the slash. Blanks around the whole name are reported once, by N5 if it can. */
const nameForm = toNameRule('N6', (name) => {
    const halves = splitServerName(name);
    if (halves === undefined || NAME.whole.test(halves.name))
        return undefined;
    if (!isServerName(name.trim()))
        return describeHalf('name', halves.name, NAME);
    return NAMESPACE.whole.test(halves.namespace) ? 'there are blanks around it' : undefined;
});
/**
 * Rule N9 with D-4: the owner of an `io.github.<owner>` namespace in another case than GitHub has it. GitHub's own
 * spelling is known where this runs in the owner's repository; else a github.com `repository.url` is taken at its word.
 */
const nameCase = {
    id: 'N9',
    code: 'name-case-not-canonical',
    field: 'name',
    judge(server, context) {
        const name = (0,json_members/* getMember */.Xf)(server, 'name');
        const canonical = typeof name === 'string' ? toCanonicalName(name, server, context) : undefined;
        if (typeof name !== 'string' || canonical === undefined)
            return [];
        const source = context.surroundings.ownerLogin === undefined ? '"repository.url"' : 'GitHub';
        const args = { name: shortenText(name, server_name_form_MAX_QUOTED_CHARS), canonical, source };
        return [{ pointer: '/name', severity: 'warning', args }];
    },
    fix(hit, server, context) {
        const name = (0,json_members/* getMember */.Xf)(server, 'name');
        const canonical = typeof name === 'string' ? toCanonicalName(name, server, context) : undefined;
        return canonical === undefined
            ? undefined
            : replaceWith(hit.pointer, canonical, context.surroundings.ownerLogin !== undefined);
    },
};
/** The name with the owner as GitHub spells it; undefined when it is that already, or another owner's. */
function toCanonicalName(name, server, context) {
    const halves = splitServerName(name);
    if (halves === undefined || halves.namespace.slice(0, GITHUB_PREFIX.length).toLowerCase() !== GITHUB_PREFIX) {
        return undefined;
    }
    const owner = context.surroundings.ownerLogin ?? findRepositoryOwner(server);
    if (owner === undefined)
        return undefined;
    const namespace = `${GITHUB_PREFIX}${owner}`;
    const differs = halves.namespace !== namespace && halves.namespace.toLowerCase() === namespace.toLowerCase();
    return differs ? `${namespace}/${halves.name}` : undefined;
}
function toNameRule(id, findProblem) {
    return {
        id,
        code: 'invalid-server-name',
        field: 'name',
        judge(server, context) {
            const name = (0,json_members/* getMember */.Xf)(server, 'name');
            const problem = typeof name === 'string' ? findProblem(name) : undefined;
            if (typeof name !== 'string' || problem === undefined)
                return [];
            const suggestion = suggestServerName(server, context);
            const wanted = suggestion === undefined ? 'namespace/name' : `"${suggestion.name}"`;
            return [{ pointer: '/name', args: { name: shortenText(name, server_name_form_MAX_QUOTED_CHARS), problem, wanted } }];
        },
        fix(hit, server, context) {
            const suggestion = suggestServerName(server, context);
            return suggestion && replaceWith(hit.pointer, suggestion.name, suggestion.safe);
        },
    };
}
function describeHalf(half, text, form) {
    const quoted = `its ${half} "${shortenText(text, server_name_form_MAX_QUOTED_CHARS)}"`;
    const forbidden = form.forbidden.exec(text)?.[0];
    if (forbidden !== undefined)
        return `${quoted} has the character "${forbidden}", which a ${half} may not have`;
    if (text.length < 2)
        return `${quoted} has one character; at least two are needed`;
    return `${quoted} must begin and end with a letter or a digit`;
}
function countSlashes(name) {
    let count = 0;
    for (let at = name.indexOf('/'); at >= 0; at = name.indexOf('/', at + 1))
        count += 1;
    return count;
}
const NAME_RULES = [
    nameNotEmpty,
    nameHasSlash,
    nameHasOneSlash,
    nameHasTwoHalves,
    namespaceForm,
    nameForm,
    nameCase,
];

;// CONCATENATED MODULE: ./build/manifest/rules/cut-at-word.js

/** Signs that no shortened text should end in. */
const LOOSE_ENDS = new Set([' ', ',', ';', ':', '.', '-', '–', '—', '/', '(', '&', '|']);
/**
 * A text without outer blanks in at most `limit` code points: white space as single blanks and, where that is not
 * enough, cut behind the last word that fits and ended with an ellipsis. Cut within a word only where no blank stands
 * in the second half; never within a grapheme (a flag, an accented letter). Reads no more than is needed.
 */
function cutAtWord(text, limit) {
    const room = limit - 1;
    const start = text.slice(0, 8 * limit).replace(/\s+/g, ' ');
    if (text.length <= 8 * limit && countCodePoints(start) <= limit)
        return start;
    const fitting = [...start].slice(0, room).join('');
    let cut = fitting.length;
    if (start.charAt(cut) !== ' ') {
        const blank = fitting.lastIndexOf(' ');
        cut = blank >= fitting.length / 2 ? blank : lastGraphemeStart(start.slice(0, cut + 32), cut);
    }
    while (cut > 0 && LOOSE_ENDS.has(start.charAt(cut - 1)))
        cut -= 1;
    return `${start.slice(0, cut)}…`;
}
/** The last place at or before `end` where a grapheme begins. */
function lastGraphemeStart(text, end) {
    let last = 0;
    for (const { index } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
        if (index > end)
            break;
        last = index;
    }
    return text.length <= end ? end : last;
}

;// CONCATENATED MODULE: ./build/manifest/rules/texts.js






/** Most code points of a description (rules.md 7, T3). */
const MAX_DESCRIPTION_CHARS = 100;
const texts_MAX_QUOTED_CHARS = 120;
/** Line breaks, tabs, other control characters, and those that turn the direction of what follows. */
const texts_CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029 ]+/g;
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g;
/** Rule T1. An empty title is the schema's to report. */
const titleNotBlank = {
    id: 'T1',
    code: 'title-whitespace-only',
    field: 'title',
    judge(server) {
        const title = (0,json_members/* getMember */.Xf)(server, 'title');
        const isBlank = typeof title === 'string' && title !== '' && title.trim() === '';
        return isBlank ? [{ pointer: '/title', args: {} }] : [];
    },
    fix: (hit) => ({ safe: true, edits: [{ kind: 'remove', pointer: hit.pointer }] }),
};
/** Rule T3. An empty description is the schema's to report. */
const descriptionLength = {
    id: 'T3',
    code: 'description-too-long',
    field: 'description',
    judge(server) {
        const description = (0,json_members/* getMember */.Xf)(server, 'description');
        if (typeof description !== 'string' || description.length <= MAX_DESCRIPTION_CHARS)
            return [];
        const found = countCodePoints(description);
        if (found <= MAX_DESCRIPTION_CHARS)
            return [];
        const args = { found, limit: MAX_DESCRIPTION_CHARS, suggestion: shortenDescription(description) };
        return [{ pointer: '/description', args }];
    },
    fix(hit, server) {
        const description = (0,json_members/* getMember */.Xf)(server, 'description');
        if (typeof description !== 'string')
            return undefined;
        const shorter = shortenDescription(description);
        return shorter === '' ? undefined : replaceWith(hit.pointer, shorter, shorter === description.trim());
    },
};
/** Blanks inside a text that break its line, and characters that nobody sees (lint; reading clients show one line). */
const textControls = {
    id: 'LINT-text-control-characters',
    code: 'text-control-characters',
    field: 'description',
    judge: (server) => ['title', 'description'].flatMap((field) => {
        const text = (0,json_members/* getMember */.Xf)(server, field);
        if (typeof text !== 'string' || !texts_CONTROL.test(text))
            return [];
        const at = text.trim().search(texts_CONTROL);
        if (at < 0)
            return [];
        const args = { field, found: nameControl(text.trim().charCodeAt(at)) };
        return [{ pointer: `/${field}`, severity: 'warning', args }];
    }),
    fix({ pointer }, server) {
        const text = valueAtPointer(server, pointer);
        if (typeof text !== 'string')
            return undefined;
        const clean = text.replace(BREAKS, ' ').replace(CONTROLS, '').trim();
        return clean === '' ? undefined : replaceWith(pointer, clean, false);
    },
};
/**
 * Blanks before or behind a value (lint). Names, URLs and repositories are not looked at: there the rules that refuse
 * blanks trim them.
 */
const surroundingBlanks = {
    id: 'LINT-surrounding-blanks',
    code: 'surrounding-blanks',
    field: 'description',
    judge(server) {
        const hits = [];
        for (const field of ['title', 'description', 'version'])
            judgeBlanks((0,json_members/* getMember */.Xf)(server, field), [field], hits);
        const packages = (0,json_members/* getMember */.Xf)(server, 'packages');
        for (const [index, pack] of (Array.isArray(packages) ? packages : []).entries()) {
            if ((0,json_members/* isJsonObject */.OW)(pack))
                judgePackageBlanks(pack, index, hits);
        }
        return hits;
    },
    fix({ pointer }, _server, { submitted }) {
        const value = valueAtPointer(submitted, pointer);
        const trimmed = typeof value === 'string' ? value.trim() : '';
        return trimmed === '' || trimmed === value ? undefined : replaceWith(pointer, trimmed, true);
    },
};
function judgePackageBlanks(pack, index, hits) {
    judgeBlanks((0,json_members/* getMember */.Xf)(pack, 'identifier'), ['packages', index, 'identifier'], hits);
    judgeBlanks((0,json_members/* getMember */.Xf)(pack, 'version'), ['packages', index, 'version'], hits);
}
function judgeBlanks(value, path, hits) {
    if (typeof value !== 'string')
        return;
    const trimmed = value.trim();
    if (trimmed.length === value.length || trimmed === '')
        return;
    const args = { field: String(path.at(-1)), value: shortenText(value, texts_MAX_QUOTED_CHARS) };
    hits.push({ pointer: (0,json_pointer/* renderPointer */.W)(path), severity: 'warning', args });
}
/** Trimmed, where that is enough; else cut. */
function shortenDescription(description) {
    const trimmed = description.trim();
    return countCodePoints(trimmed) <= MAX_DESCRIPTION_CHARS ? trimmed : cutAtWord(trimmed, MAX_DESCRIPTION_CHARS);
}
function nameControl(code) {
    if (code === 0x09)
        return 'a tab';
    if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029)
        return 'a line break';
    return `the character U+${code.toString(16).toUpperCase().padStart(4, '0')}, which nobody sees`;
}
const TEXT_RULES = [titleNotBlank, descriptionLength, textControls, surroundingBlanks];

;// CONCATENATED MODULE: ./build/manifest/rules/transports.js
/** Rules of transports and remotes (rules.md 10). */
const TRANSPORT_RULES = [];

;// CONCATENATED MODULE: ./build/manifest/upstream-version.js
/** Longer versions are not looked at: the schema refuses them, and this must stay cheap on hostile input. */
const MAX_VERSION_CHARS = 255;
/** White space as the official registry's regular expressions know it. */
const BLANK = String.raw `[\t\n\f\r ]`;
const VERSION = String.raw `v?\d+(?:\.\d+){0,3}(?:-[0-9A-Za-z.-]+)?`;
const PART = String.raw `(?:v?\d+|x|X|\*)`;
const LIST = new RegExp(String.raw `^${VERSION}${BLANK}*(?:\|\|${BLANK}*${VERSION}${BLANK}*)+$`);
const COMPARATOR = new RegExp(String.raw `^(?:\^|~|>=|<=|>|<|=)${BLANK}*${VERSION}$`);
const HYPHEN = new RegExp(`^${VERSION}${BLANK}-${BLANK}*${VERSION}$`);
const DOTTED = new RegExp(String.raw `^${PART}(?:\.(?:\d+|x|X|\*)){1,2}(?:-[0-9A-Za-z.-]+)?$`);
/**
 * Whether the official registry takes a version for a range and so refuses it (rules.md 5.2). It also refuses
 * prereleases with an x in them, such as `1.0.0-linux`; what this project refuses is `isVersionRange`.
 */
function isOfficialVersionRange(version) {
    if (version.length > MAX_VERSION_CHARS)
        return false;
    const trimmed = version.trim();
    if (COMPARATOR.test(trimmed) || HYPHEN.test(trimmed) || LIST.test(trimmed))
        return true;
    return DOTTED.test(trimmed) && /[xX*]/.test(trimmed);
}

// EXTERNAL MODULE: ./build/manifest/version-order.js
var version_order = __webpack_require__(7357);
;// CONCATENATED MODULE: ./build/manifest/rules/version-form.js







const version_form_MAX_QUOTED_CHARS = 60;
/** What the newest schema allows for a version. */
const version_form_MAX_VERSION_CHARS = 255;
const VERSION_PARTS = String.raw `v?(?:\d+|[xX])(?:\.(?:\d+|[xX]))*`;
/** One of these makes a range (rules.md 5.3, in its order; the rule on the core follows in code). */
const RANGE_FORMS = [
    /(?:^|[\s,|])(?:\^|~[>=]?|[<>]=?|={1,3}|!=)\s*v?[\dxX*]/,
    new RegExp(String.raw `^${VERSION_PARTS}(?:-[0-9A-Za-z.-]+)?\s+-\s*${VERSION_PARTS}(?:-[0-9A-Za-z.-]+)?$`),
    /\|\|/,
    /^[[(].*[\])]$/s,
    /\*/,
];
const CORE = new RegExp(`^${VERSION_PARTS}$`);
/** An operator that a person puts before the one version that is meant. */
const PINNING = /^(?:\^|~|={1,3})\s*(v?\d[0-9A-Za-z.+-]*)$/;
/** What a reader takes for semver: at least three numbers with dots. */
const NUMBERED = /^[vV]?\d+(?:\.\d+){2,}(?:[-+].*)?$/s;
/** Rule V1 with D-1: `latest` in any case, blanks around it or not, names no version. */
const reservedVersion = {
    id: 'V1',
    code: 'reserved-version-string',
    field: 'version',
    judge: (server) => judgeVersions(server, isReservedVersion),
};
/** Rule V2 with D-1: one version, not a range of them. */
const rangeVersion = {
    id: 'V2',
    code: 'version-looks-like-range',
    field: 'version',
    judge: (server) => judgeVersions(server, isVersionRange).map((hit) => ({
        ...hit,
        args: { ...hit.args, wanted: findPinnedVersion(String(valueAtPointer(server, hit.pointer))) ?? '1.2.3' },
    })),
    fix({ pointer }, _server, { submitted }) {
        const version = valueAtPointer(submitted, pointer);
        const pinned = typeof version === 'string' ? findPinnedVersion(version) : undefined;
        return pinned === undefined ? undefined : replaceWith(pointer, pinned, false);
    },
};
/** Rule V6 with D-1: accepted here, refused by the official registry. A private registry need not care. */
const upstreamVersion = {
    id: 'V6',
    code: 'upstream-refuses',
    field: 'version',
    judge(server, { policy }) {
        if (policy.audience !== 'public')
            return [];
        const isRefused = (version) => isOfficialVersionRange(version) && !isVersionRange(version) && !isReservedVersion(version);
        return judgeVersions(server, isRefused).map(({ pointer, args }) => ({
            pointer,
            severity: 'warning',
            args: {
                subject: `the version "${args.version}"`,
                reason: 'it takes a version with an "x" behind the hyphen for a range',
                advice: 'choose a prerelease without the letter x, for example 1.0.0-rc.1',
            },
        }));
    },
};
/** The trap of rules.md 6: a version of numbers that does not take part in semver ordering, such as `2025.07.01`. */
const versionOrder = {
    id: 'LINT-version-not-semver',
    code: 'version-not-semver',
    field: 'version',
    judge(server) {
        const version = (0,json_members/* getMember */.Xf)(server, 'version');
        if (typeof version !== 'string' || (0,version_order/* isSemver */.nN)(version) || version.length > version_form_MAX_VERSION_CHARS)
            return [];
        const trimmed = version.trim();
        if ((0,version_order/* isSemver */.nN)(trimmed) || !NUMBERED.test(trimmed) || isVersionRange(trimmed))
            return [];
        const wanted = toSemver(trimmed);
        const args = { version: shortenText(version, version_form_MAX_QUOTED_CHARS), wanted: wanted ?? '1.2.3' };
        return [{ pointer: '/version', severity: 'info', args }];
    },
};
/** Whether a version is the word `latest` (rules.md 5, V1, decision D-1). */
function isReservedVersion(version) {
    return version.trim().toLowerCase() === 'latest';
}
/** Whether a version is a range or has wildcards (rules.md 5.3, decision D-1). `latest` is not one: V1 reports it. */
function isVersionRange(version) {
    const trimmed = version.trim();
    if (RANGE_FORMS.some((form) => form.test(trimmed)))
        return true;
    const core = trimmed.split(/[-+]/, 1)[0] ?? '';
    return CORE.test(core) && /[xX]/.test(core);
}
/** The version behind `=`, `==`, `^` or `~`; undefined when more than one version can be meant. */
function findPinnedVersion(version) {
    const pinned = version.length > version_form_MAX_VERSION_CHARS ? undefined : PINNING.exec(version.trim())?.[1];
    return pinned === undefined || isVersionRange(pinned) ? undefined : pinned;
}
/** The version in semver: leading zeros dropped, a small v; undefined when that is not enough. */
function toSemver(version) {
    const [core = ''] = version.split(/[-+]/, 1);
    const parts = core
        .replace(/^V/, 'v')
        .split('.')
        .map((part) => part.replace(/^(v?)0+(?=\d)/, '$1'));
    const candidate = parts.join('.') + version.slice(core.length);
    return (0,version_order/* isSemver */.nN)(candidate) ? candidate : undefined;
}
function judgeVersions(server, isWrong) {
    const hits = [];
    const look = (version, toPointer) => {
        if (typeof version !== 'string' || !isWrong(version))
            return;
        hits.push({ pointer: toPointer(), args: { version: shortenText(version, version_form_MAX_QUOTED_CHARS) } });
    };
    look((0,json_members/* getMember */.Xf)(server, 'version'), () => '/version');
    const packages = (0,json_members/* getMember */.Xf)(server, 'packages');
    for (const [index, pack] of (Array.isArray(packages) ? packages : []).entries()) {
        if ((0,json_members/* isJsonObject */.OW)(pack))
            look((0,json_members/* getMember */.Xf)(pack, 'version'), () => (0,json_pointer/* renderPointer */.W)(['packages', index, 'version']));
    }
    return hits;
}
const VERSION_RULES = [reservedVersion, rangeVersion, upstreamVersion, versionOrder];

;// CONCATENATED MODULE: ./build/manifest/rules/website.js




const website_MAX_QUOTED_CHARS = 150;
/** Rule W4, and every other character that no URL has and that WHATWG parsing drops. */
const website_FORBIDDEN = /["'<>\s\u0000-\u001f\u007f]/;
/** Rule W1. */
const websiteParses = toWebsiteRule('W1', 'invalid-website-url', 'invalid');
/** Rule W2. */
const websiteAbsolute = toWebsiteRule('W2', 'website-url-must-be-absolute', 'relative');
/** Rule W3. */
const websiteScheme = toWebsiteRule('W3', 'website-url-invalid-scheme', 'scheme');
/** Rule W4. */
const websiteCharacters = toWebsiteRule('W4', 'website-url-invalid-characters', 'characters');
/** Without a host the official registry accepts a URL (rules.md 7.1), but nobody can open it. */
const websiteHost = toWebsiteRule('LINT-website-no-host', 'website-url-no-host', 'no-host');
/** One kind of fault; there is at most one per URL. An empty string is the schema's to report. */
function toWebsiteRule(id, code, kind) {
    return {
        id,
        code,
        field: 'websiteUrl',
        judge(server) {
            const url = (0,json_members/* getMember */.Xf)(server, 'websiteUrl');
            const fault = typeof url === 'string' && url !== '' ? findUrlFault(url, website_FORBIDDEN) : undefined;
            if (typeof url !== 'string' || fault?.kind !== kind)
                return [];
            const wanted = shortenText(fault.suggestion ?? 'https://example.com/', website_MAX_QUOTED_CHARS);
            const args = { url: shortenText(url, website_MAX_QUOTED_CHARS), reason: fault.reason, wanted };
            return [{ pointer: '/websiteUrl', args, ...(kind === 'no-host' ? { severity: 'warning' } : {}) }];
        },
        fix(hit, server) {
            const url = (0,json_members/* getMember */.Xf)(server, 'websiteUrl');
            const fault = typeof url === 'string' ? findUrlFault(url, website_FORBIDDEN) : undefined;
            return fault?.suggestion === undefined ? undefined : replaceWith(hit.pointer, fault.suggestion, fault.safe);
        },
    };
}
const WEBSITE_RULES = [
    websiteParses,
    websiteAbsolute,
    websiteScheme,
    websiteCharacters,
    websiteHost,
];

;// CONCATENATED MODULE: ./build/manifest/rules/server-rules.js














/**
 * Every rule beyond the JSON Schema, in order of precedence: of two that report an error at the same place the first
 * one speaks.
 */
const JUDGING_RULES = [
    ...SCHEMA_REFERENCE_RULES,
    ...FORMER_SPELLING_RULES,
    ...PLACEHOLDER_RULES,
    ...NAME_RULES,
    ...VERSION_RULES,
    ...TEXT_RULES,
    ...ICON_RULES,
    ...WEBSITE_RULES,
    ...REPOSITORY_RULES,
    ...PACKAGE_RULES,
    ...TRANSPORT_RULES,
    ...ARGUMENT_RULES,
    ...INPUT_RULES,
    ...META_RULES,
];

// EXTERNAL MODULE: ./build/manifest/schema.js + 3 modules
var schema = __webpack_require__(503);
;// CONCATENATED MODULE: ./build/manifest/settle-causes.js
/**
 * One finding per cause. At one pointer the first rule that reports an error there (rules stand in order of precedence)
 * speaks for all; it also speaks for what the schema says there, or at or below a pointer that it covers. Where
 * something is an error, warnings about the same pointer are left out.
 */
function settleCauses(broken, violations) {
    const speaker = new Map();
    const covered = [];
    for (const { rule, hit } of broken) {
        if ((hit.severity ?? 'error') === 'error' && !speaker.has(hit.pointer))
            speaker.set(hit.pointer, rule.code);
        covered.push(...(hit.covers ?? []));
    }
    const isCovered = (pointer) => speaker.has(pointer) || covered.some((above) => pointer === above || pointer.startsWith(`${above}/`));
    const told = violations.filter(({ pointer }) => !isCovered(pointer));
    const refused = new Set(told.map(({ pointer }) => pointer));
    const hits = broken.filter(({ rule, hit }) => {
        const first = speaker.get(hit.pointer);
        if ((hit.severity ?? 'error') === 'error')
            return first === rule.code;
        return first === undefined && !refused.has(hit.pointer);
    });
    return [
        ...hits.map(({ rule, hit }) => ({ kind: 'hit', rule, hit })),
        ...told.map((violation) => ({ kind: 'violation', violation })),
    ];
}

// EXTERNAL MODULE: ./build/manifest/rename-table.js
var rename_table = __webpack_require__(3573);
;// CONCATENATED MODULE: ./build/manifest/submitted-pointer.js



/**
 * A pointer into the newest form of a document as a pointer into the document as it was submitted: where a key is not
 * there and one of its older spellings is, that one is meant. A pointer into the submitted form stays what it is.
 */
function toSubmittedPointer(submitted, pointer) {
    let value = submitted;
    const segments = ((0,json_pointer/* parsePointer */.v)(pointer) ?? []).map((segment) => {
        const key = (0,json_members/* isJsonObject */.OW)(value) && !Object.hasOwn(value, segment) ? findFormer(value, segment) : segment;
        value = step(value, key);
        return key;
    });
    return (0,json_pointer/* renderPointer */.W)(segments);
}
function findFormer(object, key) {
    return rename_table/* FORMER_KEYS */.xo.get(key)?.find((former) => Object.hasOwn(object, former)) ?? key;
}
function step(value, key) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
        return undefined;
    return value[key];
}

;// CONCATENATED MODULE: ./build/manifest/text-edits.js
/**
 * A change of the document as replacements in its text; undefined when it does not fit the document (nothing at the
 * pointer). Bytes outside the replacements stay as they are.
 */
function toTextEdits(document, edits) {
    const made = [];
    for (const edit of edits) {
        const node = document.nodeAt(edit.pointer);
        if (node === undefined)
            return undefined;
        if (edit.kind === 'replace')
            made.push(toEdit(document, node.start, node.end, JSON.stringify(edit.value)));
        else if (edit.kind === 'rename' && node.keyStart !== undefined && node.keyEnd !== undefined) {
            made.push(toEdit(document, node.keyStart, node.keyEnd, JSON.stringify(edit.key)));
        }
        else
            return undefined;
    }
    return made;
}
function toEdit(document, start, end, text) {
    return { ...document.rangeOf(start, end), start, end, text };
}

// EXTERNAL MODULE: ./build/manifest/up-convert.js + 1 modules
var up_convert = __webpack_require__(3795);
;// CONCATENATED MODULE: ./build/manifest/judge-server.js












/** A file has at most this many findings; the rest is counted. */
const MAX_FINDINGS_PER_FILE = 200;
/**
 * Everything that can be said about the bytes of a server.json without a network and without other entries: reading,
 * the JSON Schema that it names, the same in its newest form, and every rule. The verdict is `fail` exactly when there
 * is an error finding. One finding per cause. Does not check who may use the name or owns the packages.
 */
function judgeServer(bytes, terms) {
    const read = (0,read_document/* readDocument */.u)(bytes, terms.file);
    const { document } = read;
    if (document === undefined)
        return { findings: read.findings, dropped: read.dropped };
    const { value } = document;
    if (!(0,json_members/* isJsonObject */.OW)(value)) {
        const args = { found: describeType(value) };
        const range = document.locate('');
        const finding = {
            code: 'not-an-object',
            severity: 'error',
            rule: 'P',
            file: terms.file,
            pointer: '',
            ...range,
            args,
        };
        return { ...keepWorst([...read.findings, finding], read.dropped), document };
    }
    const judged = judgeObject(value, terms);
    const findings = judged.causes.map((cause) => toFinding(cause, document, { terms, ...judged }));
    return {
        ...keepWorst([...read.findings, ...findings], read.dropped + judged.dropped),
        document,
        server: judged.server,
    };
}
/**
 * What the rules beyond the schema say about a server.json in its newest form, in a public registry: all findings with
 * pointers, without file and position.
 */
function judgeRules(server) {
    const context = {
        policy: judge_policy/* PUBLIC_POLICY */.nS,
        submitted: server,
        schemaVersion: public_urls/* CURRENT_SCHEMA_VERSION */.FT,
        surroundings: {},
    };
    return JUDGING_RULES.flatMap((rule) => rule.judge(server, context).map(({ pointer, args, severity = 'error' }) => ({
        code: rule.code,
        severity,
        rule: rule.id,
        pointer,
        args,
    })));
}
function judgeObject(submitted, terms) {
    const reference = readSchemaReference(submitted);
    const version = reference.kind === 'published' ? reference.version : undefined;
    const isOld = version !== undefined && version !== public_urls/* CURRENT_SCHEMA_VERSION */.FT;
    const server = isOld ? (0,up_convert/* upConvert */.z)(submitted) : submitted;
    const context = { policy: terms.policy, submitted, schemaVersion: version, surroundings: terms.surroundings ?? {} };
    const rules = [...JUDGING_RULES, ...(terms.moreRules ?? [])];
    let dropped = 0;
    const hits = rules.flatMap((rule) => {
        const found = rule.judge(server, context);
        dropped += Math.max(0, found.length - MAX_FINDINGS_PER_FILE);
        return found.slice(0, MAX_FINDINGS_PER_FILE).map((hit) => ({ rule, hit: toSubmittedHit(hit, submitted, isOld) }));
    });
    let violations = (0,schema/* judgeSchema */.dN)(submitted, version);
    if (isOld && violations.length === 0) {
        violations = (0,schema/* judgeSchema */.dN)(server).map((violation) => ({
            ...violation,
            pointer: toSubmittedPointer(submitted, violation.pointer),
        }));
    }
    return { server, context, causes: settleCauses(hits, violations), dropped };
}
function toSubmittedHit(hit, submitted, isOld) {
    if (!isOld)
        return hit;
    const covers = hit.covers?.map((pointer) => toSubmittedPointer(submitted, pointer));
    return { ...hit, pointer: toSubmittedPointer(submitted, hit.pointer), ...(covers === undefined ? {} : { covers }) };
}
function toFinding(cause, document, { terms, server, context }) {
    const { file } = terms;
    if (cause.kind === 'violation') {
        const { pointer, message, expected, rule, edits } = cause.violation;
        const repair = toRepair(document, edits && { safe: false, edits });
        const place = document.locate(pointer);
        return {
            code: 'schema-violation',
            severity: 'error',
            rule,
            file,
            pointer,
            ...place,
            args: { message, expected },
            ...repair,
        };
    }
    const { rule, hit } = cause;
    const { pointer, args, severity = 'error' } = hit;
    const repair = toRepair(document, rule.fix?.(hit, server, context));
    const place = document.locate(pointer, hit.target);
    return { code: rule.code, severity, rule: rule.id, file, pointer, ...place, args, ...repair };
}
function toRepair(document, fix) {
    const edits = fix && toTextEdits(document, fix.edits);
    return fix && edits ? { repair: { safe: fix.safe, edits } } : {};
}
function keepWorst(findings, dropped) {
    const sorted = findings.toSorted(finding/* compareFindings */.Eg);
    const kept = sorted.slice(0, MAX_FINDINGS_PER_FILE);
    return { findings: kept, dropped: dropped + sorted.length - kept.length };
}
function describeType(value) {
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}
/** `fail` when one of the findings is an error, else `pass`: without a network nothing is pending. */
function verdictOf(findings) {
    return (0,finding/* hasErrors */.Cs)(findings) ? 'fail' : 'pass';
}


/***/ })

};
