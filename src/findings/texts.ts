import type { FindingArgs } from './finding.ts';

/** The text of one finding: what is wrong, why it matters, what to do. `{name}` is filled from the finding's args. */
export interface FindingText {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** Every finding this project can make. Codes are permanent: add, never rename. `docs/findings/` is generated from here. */
export const FINDING_TEXTS = {
  'unreadable-file': {
    what: 'This cannot be read as a file: {reason}.',
    why: 'Everything below the data folder must be a plain file in its place; a folder, a link or a device there would let a submission point outside the tree.',
    fix: 'Replace it by a plain file, or remove it.',
  },
  'unexpected-file': {
    what: 'This file is in no place that the data layout knows, so it is ignored.',
    why: 'A file in the wrong place is most often a typing mistake in a path.',
    fix: 'Expected: {expected}. Move the file there, or remove it.',
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
  'schema-violation': {
    what: '{message}',
    why: 'The server.json schema does not allow this, and clients rely on the schema.',
    fix: 'Change the value so that it fits the schema: {expected}.',
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
  'invalid-server-name': {
    what: 'The {half} half of the server name, "{found}", is not allowed.',
    why: 'The namespace is matched with a domain or an account, and both halves become parts of paths and URLs.',
    fix: 'Write the {half} with at least two characters, {allowed} only, with a letter or digit first and last.',
  },
  'reserved-version-string': {
    what: 'The version "{version}" is a reserved word.',
    why: '"latest" is the address of whichever version is newest; no version can have that name.',
    fix: 'Name one exact version, for example 1.2.3.',
  },
  'version-looks-like-range': {
    what: 'The version "{version}" looks like a range of versions.',
    why: 'An entry stands for one exact version: with a range, nobody could say what was checked or what runs.',
    fix: 'Name one exact version, for example 1.2.3.',
  },
} as const satisfies Record<string, FindingText>;

export type FindingCode = keyof typeof FINDING_TEXTS;

export type { FindingArgs };
