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
    what: 'A named argument has no name.',
    why: 'The name is what is passed to the program, for example "--port"; without it there is nothing to pass.',
    fix: 'Add "name", or write the type "positional" for a value that stands alone.',
    example: {
      wrong: withArgument({ name: '', value: '8080' }),
      right: withArgument({ name: '--port', value: '8080' }),
    },
  },
  'invalid-named-argument-name': {
    what: 'The argument name "{name}" holds more than a name.',
    why: 'It is passed to the program exactly as it is written. Blanks, "<", ">" and "$" are never part of a flag.',
    fix: 'Write the flag alone; what the value means belongs into "description" or "valueHint".{hint}',
    example: { wrong: withArgument({ name: '--port <number>' }), right: withArgument({ name: '--port' }) },
  },
  'argument-value-starts-with-name': {
    what: 'The value "{value}" begins with the name of its argument, "{name}".',
    why: 'Clients write the name in front of the value, so the program would get the name twice.',
    fix: 'Write the value alone.',
    example: {
      wrong: withArgument({ name: '--port', value: '--port=8080' }),
      right: withArgument({ name: '--port', value: '8080' }),
    },
  },
  'argument-default-starts-with-name': {
    what: 'The default "{value}" begins with the name of its argument, "{name}".',
    why: 'Clients write the name in front of the value, so the program would get the name twice.',
    fix: 'Write the value alone.',
    example: {
      wrong: withArgument({ name: '--port', default: '--port 8080' }),
      right: withArgument({ name: '--port', default: '8080' }),
    },
  },
  'secret-not-marked': {
    what: 'The {kind} "{name}" looks like a secret but is not marked as one.',
    why: 'Clients show what is not marked on the screen and keep it in plain settings files.',
    fix: 'Add "isSecret": true, or "isSecret": false if it is none.',
    example: {
      wrong: withVariable({ name: 'WEATHER_API_KEY', isRequired: true }),
      right: withVariable({ name: 'WEATHER_API_KEY', isRequired: true, isSecret: true }),
    },
  },
  'authorization-header-not-secret': {
    what: 'The header "{name}" carries a credential, but neither it nor a variable in it is marked as secret.',
    why: 'Clients show what is not marked on the screen and keep it in plain settings files.',
    fix: 'Add "isSecret": true to the header, or to the variable that holds the credential.',
    example: {
      wrong: withHeader({ name: 'Authorization', isRequired: true }),
      right: withHeader({ name: 'Authorization', isRequired: true, isSecret: true }),
    },
  },
  'header-template-undeclared': {
    what: 'The value of the header "{name}" uses {variables}, which its "variables" do not declare.',
    why: 'Clients leave an undeclared name in braces as it is: the server then gets the braces instead of a value.',
    fix: 'Declare it in "variables" beside "value".',
    example: {
      wrong: withHeader({ name: 'Authorization', value: 'Bearer {token}' }),
      right: withHeader({ name: 'Authorization', value: 'Bearer {token}', variables: { token: { isSecret: true } } }),
    },
  },
  'argument-template-undeclared': {
    what: 'The value of the argument "{name}" uses {variables}, which its "variables" do not declare.',
    why: 'Clients leave an undeclared name in braces as it is: the program then gets the braces instead of a value.',
    fix: 'Declare it in "variables" beside "value".',
    example: {
      wrong: withArgument({ name: '--root', value: '{folder}' }),
      right: withArgument({ name: '--root', value: '{folder}', variables: { folder: { format: 'filepath' } } }),
    },
  },
  'environment-template-undeclared': {
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
    what: '"{member}" of the {kind} "{name}" {problem}: it begins with "{shown}" and has {length} characters.',
    why: 'The entry is public for ever, and so is every text in it. A real secret that was written here has to be revoked.',
    fix: 'Remove "{member}" and let clients ask for it; an example of its form belongs into "placeholder". Revoke the secret if it was real.',
    example: {
      wrong: withVariable({ name: 'WEATHER_API_KEY', isSecret: true, default: 'demo-key' }),
      right: withVariable({ name: 'WEATHER_API_KEY', isSecret: true, placeholder: 'your key' }),
    },
  },
  'default-outside-choices': {
    what: 'The default "{found}" is none of the choices {choices}.',
    why: 'A client that offers the choices cannot offer the default.',
    fix: 'Write one of the choices, or add the default to them.',
    example: {
      wrong: withVariable({ name: 'UNITS', default: 'Metric', choices: ['metric', 'imperial'] }),
      right: withVariable({ name: 'UNITS', default: 'metric', choices: ['metric', 'imperial'] }),
    },
  },
  'named-argument-without-dash': {
    what: 'The argument name "{name}" has no dash.',
    why: 'It is passed to the program exactly as it is written, and few programs take a name without dashes.',
    fix: 'Write it as the program expects it, most likely "{suggestion}".',
    example: {
      wrong: withArgument({ name: 'port', value: '8080' }),
      right: withArgument({ name: '--port', value: '8080' }),
    },
  },
  'environment-variable-duplicate': {
    what: 'The environment variable "{name}" is declared twice in this package.',
    why: 'Clients ask for it twice, and which of the two counts is up to each of them.',
    fix: 'Keep one of them.',
    example: {
      wrong: withPackage({ environmentVariables: [{ name: 'UNITS' }, { name: 'UNITS' }] }),
      right: withPackage({ environmentVariables: [{ name: 'UNITS' }] }),
    },
  },
} as const satisfies Record<string, FindingText>;
