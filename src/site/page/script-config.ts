/**
 * Browser source, second part: the configuration block that a person pastes into a client, made from a package or a
 * remote of server.json. Only where the command follows from the package's type; what the person must give becomes a
 * placeholder, and a value that is marked secret is never written out. It touches no page.
 */
export const CONFIG_SCRIPT = String.raw`
const RUNNERS = {
  npm: { base: 'https://registry.npmjs.org', hints: ['npx'], command: 'npx', before: ['-y'], reference: (p) => p.identifier + '@' + p.version },
  pypi: { base: 'https://pypi.org', hints: ['uvx'], command: 'uvx', before: [], reference: (p) => p.identifier + '@' + p.version },
  nuget: { base: 'https://api.nuget.org/v3/index.json', hints: ['dnx'], command: 'dnx', before: [], reference: (p) => p.identifier + '@' + p.version, after: ['--yes', '--'] },
  oci: { base: '', hints: ['docker', 'podman'], command: 'docker', before: ['run', '-i', '--rm'], reference: (p) => p.identifier },
};
const CLIENTS = [
  { id: 'vscode', label: 'VS Code', file: '.vscode/mcp.json' },
  { id: 'claude', label: 'Claude Code', file: '.mcp.json' },
  { id: 'cursor', label: 'Cursor', file: '.cursor/mcp.json' },
];
const HOLE = /\{([A-Za-z0-9_.-]{1,80})\}/g;

const listOf = (value) => (Array.isArray(value) ? value.filter((item) => item && typeof item === 'object') : []);
const textOf = (value) => (typeof value === 'string' ? value : '');
const own = (object, key) => (object && typeof object === 'object' && Object.hasOwn(object, key) ? object[key] : undefined);

function createHoles(client) {
  const inputs = new Map();
  const hole = (id, input) => {
    if (client !== 'vscode') return '<' + id + '>';
    const known = inputs.get(id);
    const description = textOf(own(input, 'description')).slice(0, 200) || id;
    if (!known) inputs.set(id, { type: 'promptString', id, description, password: own(input, 'isSecret') === true });
    return '$' + '{input:' + id + '}';
  };
  return { inputs, hole };
}

function fillValue(input, id, hole) {
  const secret = input.isSecret === true;
  const template = textOf(input.value);
  if (template && (!secret || template.search(HOLE) >= 0)) {
    return template.replace(HOLE, (whole, key) => {
      const variable = own(input.variables, key) || { isSecret: secret };
      const fixed = variable.isSecret === true ? '' : textOf(variable.value) || textOf(variable.default);
      return fixed || hole(key, variable);
    });
  }
  if (!secret && textOf(input.default)) return input.default;
  return input.isRequired === true || template ? hole(id, input) : undefined;
}

function argumentsOf(list, hole) {
  return listOf(list).flatMap((argument) => {
    const name = argument.type === 'named' ? textOf(argument.name) : '';
    const value = fillValue(argument, textOf(argument.valueHint) || name.replace(/^-+/, '') || 'value', hole);
    if (argument.type !== 'named') return value === undefined ? [] : [value];
    if (argument.isRequired === true && argument.format === 'boolean') return [name];
    if (value === undefined) return [];
    return name.endsWith('=') ? [name + value] : [name, value];
  });
}

function pairsOf(list, hole) {
  const pairs = new Map();
  for (const input of listOf(list)) {
    const name = textOf(input.name);
    const value = name ? fillValue(input, name, hole) : undefined;
    if (value !== undefined) pairs.set(name, value);
  }
  return Object.fromEntries(pairs);
}

function whyNoCommand(item) {
  const runner = own(RUNNERS, item.registryType);
  if (!runner) return 'How a package of this type is started is up to the client: see the documentation of the server.';
  const transport = textOf(own(item.transport, 'type'));
  if (transport && transport !== 'stdio') return 'This package runs as a local web server (' + transport + '): start it first, as its documentation says.';
  if (!textOf(item.identifier) || /^-|\s/.test(item.identifier) || /^-|\s/.test(textOf(item.version))) return 'The name of this package cannot be used in a command.';
  if (item.registryType !== 'oci' && !textOf(item.version)) return 'This package names no version.';
  const base = textOf(item.registryBaseUrl).replace(/\/$/, '');
  if (base && base !== runner.base) return 'This package comes from another package registry: ' + base;
  if (textOf(item.runtimeHint) && !runner.hints.includes(item.runtimeHint)) return 'This package asks for the runtime ' + item.runtimeHint + ': see the documentation of the server.';
  return '';
}

function packageConfig(item, hole) {
  const runner = RUNNERS[item.registryType];
  const env = pairsOf(item.environmentVariables, hole);
  const names = Object.keys(env);
  const passed = item.registryType === 'oci' ? names.flatMap((name) => ['-e', name]) : [];
  const given = argumentsOf(item.packageArguments, hole);
  const after = runner.after ? runner.after.slice(0, given.length > 0 ? 2 : 1) : [];
  const args = [...runner.before, ...passed, ...argumentsOf(item.runtimeArguments, hole), runner.reference(item), ...after, ...given];
  const entry = { command: textOf(item.runtimeHint) || runner.command, args };
  return names.length > 0 ? { ...entry, env } : entry;
}

function remoteConfig(item, hole) {
  const url = fillValue({ value: item.url, variables: item.variables }, 'url', hole);
  const headers = pairsOf(item.headers, hole);
  const entry = { type: item.type === 'sse' ? 'sse' : 'http', url };
  return Object.keys(headers).length > 0 ? { ...entry, headers } : entry;
}

function configFor(client, kind, item, serverName) {
  const { inputs, hole } = createHoles(client);
  const entry = kind === 'remote' ? remoteConfig(item, hole) : packageConfig(item, hole);
  const key = serverName.slice(serverName.indexOf('/') + 1);
  if (client === 'cursor') delete entry.type;
  const typed = client === 'vscode' && kind !== 'remote' ? { type: 'stdio', ...entry } : entry;
  const named = Object.fromEntries([[key, typed]]);
  if (client !== 'vscode') return JSON.stringify({ mcpServers: named }, null, 2);
  return JSON.stringify(inputs.size > 0 ? { inputs: [...inputs.values()], servers: named } : { servers: named }, null, 2);
}
`;
