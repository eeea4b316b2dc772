/** What an editor shows when the pointer rests on a key, by key. */
export type HoverTexts = Readonly<Record<string, string>>;

/** Keys at the root of a server.json. */
export const ROOT_HOVER: HoverTexts = {
  $schema: 'The version of the format that this file is written in.',
  name: 'Unique and permanent: namespace/name with exactly one slash. The namespace is a domain backwards (com.example) or io.github.<account>.',
  title: 'The name that people see, at most 100 characters.',
  description: 'What the server does, in one sentence of at most 100 characters.',
  version:
    'One exact version of this server; every release has its own. Semantic versions sort as people expect. No range, not "latest".',
  status: 'Lifecycle of this version. Newer versions of the format keep it outside of the file.',
  websiteUrl: 'Home page or documentation, an absolute https URL.',
  repository: 'Where the source code is.',
  icons: 'Pictures of the server in one or more sizes.',
  packages: 'What can be installed and run locally: one item per package registry.',
  remotes: 'Where the server already runs and can be reached over HTTP.',
  _meta:
    'Data for tools, by keys that begin with a domain backwards. A registry keeps the publisher-provided block only.',
};

export const REPOSITORY_HOVER: HoverTexts = {
  url: 'Address of the repository as a browser shows it, without a path to a branch or folder.',
  source: 'The service that hosts it, for example "github" or "gitlab".',
  id: 'The number or id that the service gave the repository; it outlives renaming.',
  subfolder: 'Folder of this server within the repository, relative, without leading or trailing slash.',
};

export const ICON_HOVER: HoverTexts = {
  src: 'Address of the picture, https, at most 255 characters.',
  mimeType: 'Type of the picture, where its address does not give it away.',
  sizes: 'Sizes that the picture is made for, such as "48x48", or "any" for a drawing that scales.',
  theme: 'The background that it is drawn for.',
};

export const PACKAGE_HOVER: HoverTexts = {
  registryType: 'The kind of package: npm, pypi, nuget, cargo, oci or mcpb.',
  registryBaseUrl: 'The package registry, where it is not the usual one of its kind. Never for oci and mcpb.',
  identifier: 'The package name; for oci the whole image reference with tag or digest, for mcpb the download URL.',
  version: 'One exact version of the package. Not for oci: there the tag says it.',
  fileSha256: 'SHA-256 of the file in 64 lower-case hexadecimal digits. Needed for mcpb, which alone has it.',
  runtimeHint: 'The program that starts the package, for example npx, uvx, docker or dnx.',
  transport: 'How a client talks to the running package.',
  runtimeArguments: 'Arguments of the program that starts the package, before the package itself.',
  packageArguments: 'Arguments of the server itself, after the package.',
  environmentVariables: 'Environment variables that the server reads, one object per variable.',
};

export const TRANSPORT_HOVER: HoverTexts = {
  type: 'The protocol. There is no "http": the one over plain HTTP is called "streamable-http".',
  url: 'Where the server answers. Parts in {braces} are filled in from variables.',
  headers: 'HTTP headers that a client sends with each request, one object per header.',
  variables: 'The parts in {braces} of the URL, by name.',
};

export const INPUT_HOVER: HoverTexts = {
  name: 'Name of the environment variable, header or flag; a flag with its dashes.',
  description: 'What a person has to enter here.',
  isRequired: 'Whether the server cannot do without it. False when it is left out.',
  isSecret:
    'Whether it must be kept from being shown or logged, like a password or a token. False when it is left out.',
  format: 'What the text stands for. "string" when it is left out.',
  value: 'A fixed value, which people are not asked for. Parts in {braces} are filled in from variables.',
  default: 'What is used when nobody enters anything. Always text: "8080", not 8080.',
  placeholder: 'An example that is shown where a person types.',
  choices: 'The only values that are allowed.',
  variables: 'The parts in {braces} of the value, by name.',
};

export const ARGUMENT_HOVER: HoverTexts = {
  type: '"positional" for a bare value, "named" for a flag.',
  isRepeated: 'Whether it may be given more than once.',
  valueHint: 'A name for the value of a positional argument, needed where it has no fixed value.',
};
