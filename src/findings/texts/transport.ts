import type { FindingText } from './finding-text.ts';

const NPM = { registryType: 'npm', identifier: '@alice/weather', version: '1.0.0' };
const PORT = [{ name: 'PORT', default: '8080' }];
const REMOTE = { type: 'streamable-http', url: 'https://weather.example.com/mcp' };

/** About transports, remotes and the variables of their URLs. */
export const TRANSPORT_TEXTS = {
  'unsupported-transport-type': {
    title: 'The transport type of a package does not exist.',
    what: 'The transport type "{found}" does not exist.',
    why: 'Clients know the transports of the protocol only, by exactly these names.',
    fix: 'Write one of: {accepted}.{hint}',
    example: {
      wrong: { packages: [{ ...NPM, transport: { type: 'http', url: 'http://localhost:8080/mcp' } }] },
      right: { packages: [{ ...NPM, transport: { type: 'streamable-http', url: 'http://localhost:8080/mcp' } }] },
    },
  },
  'stdio-transport-url-not-empty': {
    title: 'A stdio transport has a URL.',
    what: 'A stdio transport must not have "url"; here it is "{url}".',
    why: 'With stdio the client starts the package and talks to it through its input and output. A URL suggests that something else is meant.',
    fix: 'Remove "url", or write the type "streamable-http" if the package listens at that URL.',
    example: {
      wrong: { packages: [{ ...NPM, transport: { type: 'stdio', url: 'http://localhost:8080/mcp' } }] },
      right: { packages: [{ ...NPM, transport: { type: 'stdio' } }] },
    },
  },
  'streamable-transport-url-required': {
    title: 'The transport of a package has no URL.',
    what: 'The transport has the type "{type}" but no URL.',
    why: 'Clients start the package and then connect to this URL.',
    fix: 'Add "url" with the address at which the started package listens, for example "http://localhost:8080/mcp", or write the type "stdio".',
    example: {
      wrong: { packages: [{ ...NPM, transport: { type: 'streamable-http' } }] },
      right: { packages: [{ ...NPM, transport: { type: 'streamable-http', url: 'http://localhost:8080/mcp' } }] },
    },
  },
  'invalid-templated-url': {
    title: 'A URL cannot be filled in.',
    what: 'The URL "{url}" cannot be filled in: {problem}.',
    why: 'Clients ask people for the declared variables and put the answers into the URL. With anything else in it they cannot connect.',
    fix: '{advice}',
    example: {
      wrong: {
        packages: [
          { ...NPM, environmentVariables: PORT, transport: { type: 'sse', url: 'http://localhost:{port}/sse' } },
        ],
      },
      right: {
        packages: [
          { ...NPM, environmentVariables: PORT, transport: { type: 'sse', url: 'http://localhost:{PORT}/sse' } },
        ],
      },
    },
  },
  'unsupported-remote-transport-type': {
    title: 'A remote has a transport type that is not for remotes.',
    what: 'A remote cannot have the type "{found}".',
    why: 'A remote is called over the network, and clients know two transports for that, by exactly these names.',
    fix: 'Write one of: {accepted}.{hint} What people start on their own machine belongs in "packages".',
    example: { wrong: { remotes: [{ ...REMOTE, type: 'http' }] }, right: { remotes: [REMOTE] } },
  },
  'remote-transport-url-required': {
    title: 'A remote has no URL.',
    what: 'The remote has the type "{type}" but no URL.',
    why: 'A remote is nothing but the address at which it can be called.',
    fix: 'Add "url" with the https address of the server.',
    example: { wrong: { remotes: [{ type: 'streamable-http' }] }, right: { remotes: [REMOTE] } },
  },
  'invalid-remote-url': {
    title: 'The URL of a remote cannot be used.',
    what: 'The remote URL "{url}" cannot be used: {problem}.',
    why: 'Everybody who reads the registry calls this address from their own machine, with their own credentials.',
    fix: '{advice}',
    example: {
      wrong: { remotes: [{ ...REMOTE, url: 'http://weather.example.com/mcp' }] },
      right: { remotes: [REMOTE] },
    },
  },
} as const satisfies Record<string, FindingText>;
