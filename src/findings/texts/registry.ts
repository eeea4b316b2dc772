import type { FindingText } from './finding-text.ts';

/** About the data folder of a registry: places, receipts, policy, lifecycle. Not about one server.json alone. */
export const REGISTRY_TEXTS = {
  'unexpected-file': {
    title: 'This file is in no place that the data layout knows.',
    what: 'This file is in no place that the data layout knows, so it is ignored.',
    why: 'A file in the wrong place is most often a typing mistake in a path.',
    fix: 'Expected: {expected}. Move the file there, or remove it.',
  },
  'name-case-conflict': {
    title: 'The name differs from a listed one only by case.',
    what: '"{name}" differs from the listed "{existing}" only by case.',
    why: 'Names are unique without regard to case: two such folders collide on macOS and Windows.',
    fix: 'Use "{existing}", or another name.',
  },
  'version-case-conflict': {
    title: 'The version differs from a listed one only by case.',
    what: 'Version "{version}" differs from the listed "{existing}" only by case.',
    why: 'Two such folders collide on macOS and Windows.',
    fix: 'Use another version.',
  },
  'version-content-differs': {
    title: 'This version is already listed with other content.',
    what: 'Version {version} of {name} is already listed with other content ({differs}).',
    why: 'A published version never changes: people have pinned it.',
    fix: 'Publish a new version. Only the owner of a registry who imports this version from an upstream can take over its edit: import --accept-edits.',
  },
  'entry-path-mismatch': {
    title: 'The document says another name or version than its folder.',
    what: 'The document says {found}, its folder says {expected}.',
    why: 'The folder is the identity of an entry: authority over a namespace is given by path.',
    fix: 'Move the file to {path}.',
  },
  'duplicate-record': {
    title: 'One import holds the same name and version twice, with different content.',
    what: 'This name and version occurred before in the same import, with other content.',
    why: 'Only one of them can be listed, and nothing says which is right.',
    fix: 'Nothing to do here: the first one was taken. Ask the upstream which one is right.',
  },
  'record-unreadable': {
    title: 'A record of an import cannot be read.',
    what: 'Record {record} cannot be read: {reason}.',
    why: 'A record that is not JSON holds no server.',
    fix: 'Get the file again from its source; everything else in it was imported.',
  },
  'record-not-a-server': {
    title: 'A record of an import holds no server.',
    what: 'Record {record} holds no server: {reason}.',
    why: 'A record is a server.json, a row { "server": … } of the registry API, or an array of them.',
    fix: 'Check what the source is; everything else in it was imported.',
  },
  'receipt-unreadable': {
    title: 'The receipt cannot be read.',
    what: 'The receipt cannot be read: {reason}.',
    why: 'The receipt is the proof that an entry was admitted, and under which conditions.',
    fix: 'Restore the receipt from git; receipts are written by the machine alone.',
  },
  'receipt-digest-mismatch': {
    title: 'The file has changed since its receipt was written.',
    what: 'The receipt was written for {expected}, but the file has {found}.',
    why: 'The bytes changed after they were admitted.',
    fix: 'Restore the file from git, or publish the change as a new version.',
  },
  'receipt-mismatch': {
    title: 'The receipt speaks of another entry than its place.',
    what: 'The receipt speaks of {found}, its place of {expected}.',
    why: 'A receipt in another entry’s place proves nothing about this entry.',
    fix: 'Restore the receipt from git.',
  },
  'receipt-without-entry': {
    title: 'There is a receipt, but no server.json.',
    what: 'There is a receipt for {name} {version}, but no server.json.',
    why: 'An admitted version never disappears without a word; deleting is a status.',
    fix: 'Restore the server.json from git, and request the status "deleted" in lifecycle.yml instead.',
  },
  'waiting-for-admission': {
    title: 'A version waits for admission and is not on the site.',
    what: '{name} {version} waits for admission and is not on the site.',
    why: 'Only versions with a receipt are published.',
    fix: 'Run: mcp-git-registry admit {options}  (asks for proofs; --vouch if you yourself answer for it)',
  },
  'policy-syntax': {
    title: 'The file registry.yml is not valid YAML.',
    what: 'registry.yml is not valid YAML: {reason}.',
    why: 'The policy decides what is published; it is never guessed.',
    fix: 'Correct the text at this position.',
  },
  'policy-invalid': {
    title: 'The file registry.yml holds something that is not understood.',
    what: 'registry.yml: {reason}.',
    why: 'The policy decides what is published; a key that is not understood is never ignored.',
    fix: '{expected}',
  },
  'lifecycle-invalid': {
    title: 'The file lifecycle.yml holds something that is not understood.',
    what: 'lifecycle.yml: {reason}.',
    why: 'A status request that is not understood is never guessed.',
    fix: '{expected}',
  },
  'lifecycle-unknown-version': {
    title: 'The file lifecycle.yml speaks of a version that is not listed.',
    what: 'lifecycle.yml speaks of version {version}, which is not listed.',
    why: 'A request about no version is most often a typing mistake.',
    fix: 'Use one of the listed versions, or remove the line.',
  },
  'lifecycle-waiting': {
    title: 'A requested status waits for admission.',
    what: '{name} {version}: the requested status "{requested}" waits; the receipt still says "{status}".',
    why: 'lifecycle.yml is the request, the receipt is the truth.',
    fix: 'Run: mcp-git-registry admit {options}',
  },
  'published-time-missing': {
    title: 'A version has no time of publication.',
    what: '{name} {version} has no time of publication, so 1970-01-01T00:00:00Z is used.',
    why: 'Without receipts the time can only come from lifecycle.yml, and a build never looks at a clock.',
    fix: 'Add "published: <RFC 3339 time>" to the version in lifecycle.yml.',
  },
  'base-url-missing': {
    title: 'No base URL is set.',
    what: 'No base URL is set, so links in the site point at {used}.',
    why: 'Receipts, the feed and openapi.yaml carry absolute URLs.',
    fix: 'Set base-url in registry.yml, or give --base-url.',
  },
} as const satisfies Record<string, FindingText>;
