import type { FindingText } from './finding-text.ts';

/** About the URLs in `remotes`: whether they are shown to belong to the server, and who may hold them. */
export const REMOTE_PROOF_TEXTS = {
  'remote-unproven': {
    title: 'Nothing shows that the remote belongs to the server.',
    what: 'Nothing shows that {url} belongs to this server: {host} is not in the domain of its namespace, and does not name it.',
    why: 'A URL is all there is of a remote server. It is listed as unproven, and whoever proves the same URL has the right to it.',
    fix: 'Add a TXT record to {host}, or a line to https://{host}/.well-known/mcp-registry-auth: {expected}',
  },
  'remote-not-reached': {
    title: 'Whether the remote belongs to the server could not be read now.',
    what: 'Whether {host} names this server could not be read: {detail}.',
    why: 'Until its host answers, {url} is listed as unproven.',
    fix: 'Nothing to do if {host} does not name the server. To declare it, serve there: {expected}',
  },
  'remote-not-asked': {
    title: 'Whether the remote belongs to the server was not asked.',
    what: 'Whether {url} belongs to this server was not asked: {reason}.',
    why: 'Such a remote is listed as unproven.',
    fix: 'Nothing to do, unless the URL is wrong. Only a fixed public host can be shown to belong to a server.',
  },
  'remote-url-in-use': {
    title: 'The URL of the remote belongs to another listed server.',
    what: '{url} belongs to {name} {version} ({file}), which has {other}: that is {evidence} there, and this one is unproven here.',
    why: 'Two names for one URL would let one server pass for the other, and it is shown whose this one is. Another spelling of a URL (case, port, slashes, query, fragment, escapes) is no other place.',
    fix: 'Let the host of the URL name this server (mcp-registry-remote=…), or take the URL out. If it is yours: deprecate or delete {name} with its proof, move it, or prove both with one owner. If the URL differs by customer, write that part as a variable. Else ask a maintainer.',
  },
  'remote-url-shared': {
    title: 'Another listed server has the same remote URL.',
    what: '{url} is also the remote of {name} {version} ({file}). Neither of the two is shown to own it.',
    why: 'Both may be listed, since nothing shows whose the URL is. Whoever proves it first keeps it from the other’s next version.',
    fix: 'If it is yours, prove it: publish under the namespace of its domain, or let its host name this server (mcp-registry-remote=…).',
  },
  'remote-url-alike': {
    title: 'The URL of the remote leads to the same place as that of another server.',
    what: '{url} leads to the same place as {other}, a remote of {name} {version} ({file}). Neither of the two is shown to own it.',
    why: 'Both may be listed, since nothing shows whose the place is. Whoever proves it first keeps it from the other’s next version, however it is spelled.',
    fix: 'Check the URL. If it is yours, let its host name this server (mcp-registry-remote=…).',
  },
  'too-many-remotes': {
    title: 'The server has more remotes than are judged.',
    what: 'The server has {count} remotes; at most {limit} are judged.',
    why: 'Every host has to be asked, and every URL is compared with those of all other servers.',
    fix: 'Leave the remotes out that only differ in a part of the URL, and write that part as a variable, or list the rest as another server.',
  },
} as const satisfies Record<string, FindingText>;
