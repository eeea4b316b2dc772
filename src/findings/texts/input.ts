import type { FindingText } from './finding-text.ts';

const NPM = { registryType: 'npm', identifier: '@alice/weather', version: '1.0.0', transport: { type: 'stdio' } };
const REMOTE = { type: 'streamable-http', url: 'https://weather.example.com/mcp' };

/** The base with one package that has these members. */
function withPackage(members: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { packages: [{ ...NPM, ...members }] };
}

const withArgument = (argument: object) => withPackage({ packageArguments: [{ type: 'named', ...argument }] });
const withVariable = (variable: object) => withPackage({ environmentVariables: [variable] });
const withHeader = (header: object) => ({ remotes: [{ ...REMOTE, headers: [header] }] });

/** About arguments, environment variables, headers, and secrets in them. */
export const INPUT_TEXTS = {
  'named-argument-name-required': {
    title: 'A named argument has no name.',
    what: 'A named argument has no name.',
    why: 'The name is what is passed to the program, for example "--port"; without it there is nothing to pass.',
    fix: 'Add "name", or write the type "positional" for a value that stands alone.',
    example: {
      wrong: withArgument({ name: '', value: '8080' }),
      right: withArgument({ name: '--port', value: '8080' }),
    },
  },
  'invalid-named-argument-name': {
    title: 'The name of an argument holds more than a name.',
    what: 'The argument name "{name}" holds more than a name.',
    why: 'It is passed to the program exactly as it is written. Spaces, "<", ">" and "$" are never part of a flag.',
    fix: 'Write the flag alone; what the value means belongs in "description" or "valueHint".{hint}',
    example: { wrong: withArgument({ name: '--port <number>' }), right: withArgument({ name: '--port' }) },
  },
  'argument-value-starts-with-name': {
    title: 'The value of an argument begins with the name of the argument.',
    what: 'The value "{value}" begins with the name of its argument, "{name}".',
    why: 'Clients write the name in front of the value themselves. The official registry compares the raw text, and refuses every value that begins with the name.',
    fix: 'Write the value alone. If the name only happens to be the beginning of the value (name "p", value "prod"), write the name as the flag that it is ("--p").',
    example: {
      wrong: withArgument({ name: '--port', value: '--port=8080' }),
      right: withArgument({ name: '--port', value: '8080' }),
    },
  },
  'argument-default-starts-with-name': {
    title: 'The default of an argument begins with the name of the argument.',
    what: 'The default "{value}" begins with the name of its argument, "{name}".',
    why: 'Clients write the name in front of the value themselves. The official registry compares the raw text, and refuses every value that begins with the name.',
    fix: 'Write the value alone. If the name only happens to be the beginning of the value (name "p", value "prod"), write the name as the flag that it is ("--p").',
    example: {
      wrong: withArgument({ name: '--port', default: '--port 8080' }),
      right: withArgument({ name: '--port', default: '8080' }),
    },
  },
  'secret-not-marked': {
    title: 'Something that looks like a secret is not marked as one.',
    what: 'The {kind} "{name}" looks like a secret but is not marked as one.',
    why: 'Clients show what is not marked on the screen and keep it in plain settings files.',
    fix: 'Write "isSecret": true if it is a secret. If it is not, "isSecret": false says so, and this is then only a note.',
    example: {
      wrong: withVariable({ name: 'WEATHER_API_KEY', isRequired: true }),
      right: withVariable({ name: 'WEATHER_API_KEY', isRequired: true, isSecret: true }),
    },
  },
  'authorization-header-not-secret': {
    title: 'A header that carries a credential is not marked as secret.',
    what: 'The header "{name}" carries a credential, but neither it nor a variable in it is marked as secret.',
    why: 'Clients show what is not marked on the screen and keep it in plain settings files.',
    fix: 'Add "isSecret": true to the header, or to the variable that holds the credential.',
    example: {
      wrong: withHeader({ name: 'Authorization', isRequired: true }),
      right: withHeader({ name: 'Authorization', isRequired: true, isSecret: true }),
    },
  },
  'header-template-undeclared': {
    title: 'The value of a header uses a variable that is not declared.',
    what: 'The value of the header "{name}" uses {variables}, which its "variables" do not declare.',
    why: 'Clients leave an undeclared name in braces as it is: the server then gets the braces instead of a value.',
    fix: 'Declare it in "variables" beside "value".',
    example: {
      wrong: withHeader({ name: 'Authorization', value: 'Bearer {token}' }),
      right: withHeader({ name: 'Authorization', value: 'Bearer {token}', variables: { token: { isSecret: true } } }),
    },
  },
  'argument-template-undeclared': {
    title: 'The value of an argument uses a variable that is not declared.',
    what: 'The value of the argument "{name}" uses {variables}, which its "variables" do not declare.',
    why: 'Clients leave an undeclared name in braces as it is: the program then gets the braces instead of a value.',
    fix: 'Declare it in "variables" beside "value".',
    example: {
      wrong: withArgument({ name: '--root', value: '{folder}' }),
      right: withArgument({ name: '--root', value: '{folder}', variables: { folder: { format: 'filepath' } } }),
    },
  },
  'environment-template-undeclared': {
    title: 'The value of an environment variable uses a variable that is not declared.',
    what: 'The value of the environment variable "{name}" uses {variables}, which its "variables" do not declare.',
    why: 'Clients leave an undeclared name in braces as it is: the program then gets the braces instead of a value.',
    fix: 'Declare it in "variables" beside "value". If people shall type the whole value, leave "value" out.',
    example: {
      wrong: withVariable({ name: 'WEATHER_URL', value: 'https://{region}.example.com' }),
      right: withVariable({
        name: 'WEATHER_URL',
        value: 'https://{region}.example.com',
        variables: { region: { choices: ['eu', 'us'] } },
      }),
    },
  },
  'literal-secret': {
    title: 'A value that looks like a secret, or is marked as one, stands in the file.',
    what: '"{member}" of the {kind} "{name}" {problem}: it begins with "{shown}" and has {length} characters.',
    why: 'The entry is public for ever, and so is every text in it. A real secret that was written here has to be revoked.',
    fix: 'Remove "{member}" and let clients ask for it; an example of its form belongs in "placeholder". Revoke the secret if it was real.',
    example: {
      wrong: withVariable({ name: 'WEATHER_API_KEY', isSecret: true, default: 'demo-key' }),
      right: withVariable({ name: 'WEATHER_API_KEY', isSecret: true, placeholder: 'your key' }),
    },
  },
  'default-outside-choices': {
    title: 'The default is not one of the choices.',
    what: 'The default "{found}" is not one of the choices {choices}.',
    why: 'A client that offers the choices cannot offer the default.',
    fix: 'Write one of the choices, or add the default to them.',
    example: {
      wrong: withVariable({ name: 'UNITS', default: 'Metric', choices: ['metric', 'imperial'] }),
      right: withVariable({ name: 'UNITS', default: 'metric', choices: ['metric', 'imperial'] }),
    },
  },
  'named-argument-without-dash': {
    title: 'The name of a named argument has no dash.',
    what: 'The argument name "{name}" has no dash.',
    why: 'It is passed to the program exactly as it is written, and few programs take a name without dashes.',
    fix: 'Write it as the program expects it, most likely "{suggestion}".',
    example: {
      wrong: withArgument({ name: 'port', value: '8080' }),
      right: withArgument({ name: '--port', value: '8080' }),
    },
  },
  'environment-variable-duplicate': {
    title: 'An environment variable is declared twice in one package.',
    what: 'The environment variable "{name}" is declared twice in this package.',
    why: 'Clients ask for it twice, and which of the two counts is up to each of them.',
    fix: 'Keep one of them.',
    example: {
      wrong: withPackage({ environmentVariables: [{ name: 'UNITS' }, { name: 'UNITS' }] }),
      right: withPackage({ environmentVariables: [{ name: 'UNITS' }] }),
    },
  },
  'secret-in-text': {
    title: 'A text of the document holds a secret.',
    what: 'The text of "{field}" holds {kind}: it begins with "{shown}".',
    why: 'A server.json is published: whoever reads the list can use the secret. It stays in the history of git after it is removed.',
    fix: 'Revoke the secret first, then take it out. Let the user give it: an environment variable or a header with "isSecret": true.',
    example: {
      wrong: { description: 'Call https://alice:Tr0ub4dor@api.acme.dev first.' },
      right: { description: 'Call https://api.acme.dev first.' },
    },
  },
} as const satisfies Record<string, FindingText>;
