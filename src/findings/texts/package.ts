import type { FindingText } from './finding-text.ts';

const STDIO = { type: 'stdio' };
const NPM = { registryType: 'npm', identifier: '@alice/weather', version: '1.0.0', transport: STDIO };
const OCI = { registryType: 'oci', identifier: 'ghcr.io/alice/weather:1.0.0', transport: STDIO };
const MCPB = {
  registryType: 'mcpb',
  identifier: 'https://github.com/alice/weather-mcp/releases/download/v1.0.0/weather.mcpb',
  fileSha256: 'fe333e598595000ae021bd27117db32ec69af6987f507ba7a63c90638ff633ce',
  transport: STDIO,
};
const { fileSha256: _sha, ...MCPB_WITHOUT_SHA } = MCPB;
const { version: _version, ...NPM_WITHOUT_VERSION } = NPM;

/** About `packages`: which fields a type has, and their forms. */
export const PACKAGE_TEXTS = {
  'package-name-has-spaces': {
    title: 'The package identifier contains a space.',
    what: 'The package identifier "{identifier}" contains a space.',
    why: 'No package has a space in its name: clients could not install it.',
    fix: 'Write the name exactly as the package registry shows it, without spaces; a version or arguments belong in members of their own.',
    example: { wrong: { packages: [{ ...NPM, identifier: '@alice/weather server' }] }, right: { packages: [NPM] } },
  },
  'package-identifier-missing': {
    title: 'The package identifier is empty.',
    what: 'The package identifier is empty.',
    why: 'Without it nobody can find the package.',
    fix: 'Write the name of the package as its registry shows it, or the reference of the image, or the URL of the bundle.',
    example: { wrong: { packages: [{ ...NPM, identifier: '' }] }, right: { packages: [NPM] } },
  },
  'package-type-unsupported': {
    title: 'The package type is not known here.',
    what: 'The package type "{found}" is not known here.',
    why: 'Clients choose by the type how to install a package, and the registry how to check who owns it. A public registry accepts no other types; a private one may have some of its own. The type is compared as it is written, case included.',
    fix: 'Write one of: {accepted}.{hint}',
    example: { wrong: { packages: [{ ...OCI, registryType: 'docker' }] }, right: { packages: [OCI] } },
  },
  'package-version-missing': {
    title: 'The package has no version.',
    what: 'The {type} package "{identifier}" has no version.',
    why: 'An entry stands for one exact version of a package. This is a warning here, since a release step may still fill the version in; the full check of a public registry (verify) will refuse the entry without it.',
    fix: 'Add "version" with the exact version that the package registry has, usually the same as the server\'s.',
    example: { wrong: { packages: [NPM_WITHOUT_VERSION] }, right: { packages: [NPM] } },
  },
  'package-version-forbidden': {
    title: 'A container image must not have a "version".',
    what: 'A container image must not have "version"; here it is "{version}".',
    why: 'The reference of an image names its version already, as a tag or a digest. Two places could contradict each other.',
    fix: 'Remove "version"; the tag belongs in the identifier: "{reference}".',
    example: {
      wrong: { packages: [{ ...OCI, identifier: 'ghcr.io/alice/weather', version: '1.0.0' }] },
      right: { packages: [OCI] },
    },
  },
  'package-base-url-mismatch': {
    title: 'The base URL is not the one of public packages of this type.',
    what: 'The base URL "{found}" is not the one of public {type} packages.',
    why: 'A public registry checks packages in one place only, and compares the base URL character by character: a slash at the end, http or www make it another one.',
    fix: 'Remove "registryBaseUrl", or write exactly "{expected}".',
    example: {
      wrong: { packages: [{ ...NPM, registryBaseUrl: 'https://registry.npmjs.org/' }] },
      right: { packages: [{ ...NPM, registryBaseUrl: 'https://registry.npmjs.org' }] },
    },
  },
  'package-base-url-forbidden': {
    title: 'A package of this type must not have a "registryBaseUrl".',
    what: 'A package of type {type} must not have "registryBaseUrl"; here it is "{found}".',
    why: 'The identifier of this type is a whole address: the reference of an image with its host, or the URL of a bundle.',
    fix: 'Remove "registryBaseUrl"; the host belongs in the identifier.',
    example: {
      wrong: { packages: [{ ...OCI, identifier: 'alice/weather:1.0.0', registryBaseUrl: 'https://docker.io' }] },
      right: { packages: [{ ...OCI, identifier: 'docker.io/alice/weather:1.0.0' }] },
    },
  },
  'package-sha-forbidden': {
    title: 'A package of this type must not have a "fileSha256".',
    what: 'A package of type {type} must not have "fileSha256".',
    why: 'Only an MCPB bundle is a file that clients fetch by URL; the other package registries vouch for their files themselves.',
    fix: 'Remove "fileSha256".',
    example: { wrong: { packages: [{ ...NPM, fileSha256: MCPB.fileSha256 }] }, right: { packages: [NPM] } },
  },
  'package-sha-required': {
    title: 'An MCPB bundle has no "fileSha256".',
    what: 'The MCPB bundle "{identifier}" has no "fileSha256".',
    why: 'The hash is all that tells clients that the file they fetched is the one that was submitted.',
    fix: 'Add "fileSha256": the output of "sha256sum weather.mcpb" for the very file that the release holds, in lower case.',
    example: { wrong: { packages: [MCPB_WITHOUT_SHA] }, right: { packages: [MCPB] } },
  },
  'implausible-sha256': {
    title: 'The hash is not the hash of a real file.',
    what: 'The hash "{found}" is not the hash of a real file: {reason}.',
    why: 'It looks like the stand-in of a template that the release step did not fill in. Every client would refuse the download.',
    fix: 'Write the SHA-256 of the released file ("sha256sum" prints it), after the release step has made the file.',
    example: { wrong: { packages: [{ ...MCPB, fileSha256: '0'.repeat(64) }] }, right: { packages: [MCPB] } },
  },
  'oci-reference-invalid': {
    title: 'The image reference is not valid.',
    what: 'The image reference "{identifier}" is not valid: {problem}.',
    why: 'Container tools could not pull the image.',
    fix: 'Write it as you would for "docker pull": host/owner/image:tag, for example "ghcr.io/alice/weather:1.0.0".',
    example: {
      wrong: { packages: [{ ...OCI, identifier: 'https://ghcr.io/alice/weather:1.0.0' }] },
      right: { packages: [OCI] },
    },
  },
  'oci-host-unsupported': {
    title: 'Images on this host are not accepted.',
    what: 'Images on "{host}" are not accepted.',
    why: 'The registry proves who owns an image by reading its label without an account, which it can do on a few hosts only.',
    fix: 'Push the image to one of: {accepted}.',
    example: {
      wrong: { packages: [{ ...OCI, identifier: 'gcr.io/alice/weather:1.0.0' }] },
      right: { packages: [OCI] },
    },
  },
  'mcpb-url-invalid': {
    title: 'The address of the bundle cannot be used.',
    what: 'The bundle address "{url}" cannot be used: {problem}.',
    why: 'The registry proves who owns a bundle by the release that it is attached to, on github.com or gitlab.com.',
    fix: 'Write the https URL of one release asset, with "mcp" somewhere in it: https://github.com/owner/repository/releases/download/tag/file.mcpb.',
    example: {
      wrong: { packages: [{ ...MCPB, identifier: 'https://github.com/alice/weather-mcp/raw/main/weather.mcpb' }] },
      right: { packages: [MCPB] },
    },
  },
  'nothing-to-run': {
    title: 'There is neither a package nor a remote.',
    what: 'There is neither a package nor a remote: nobody can run or call this server.',
    why: 'Such an entry only takes up a name: a public registry refuses it (verify, admit). Of a draft (validate) it is a warning.',
    fix: 'Add "packages" (how to install it) or "remotes" (where it can be called).',
    example: { wrong: { packages: [] }, right: { packages: [NPM] } },
  },
  'package-version-differs': {
    title: 'The package has another version than the server.',
    what: 'The package has version "{version}", the server has "{expected}".',
    why: 'Usually one of the two was forgotten at a release, and people then install another version than the one they read about.',
    fix: 'Write the same version in both places, "{expected}" if the package was released under it. If they are meant to differ, leave them.',
    example: { wrong: { version: '1.1.0', packages: [NPM] }, right: { version: '1.0.0', packages: [NPM] } },
  },
  'npx-bin-ambiguous': {
    title: 'The program npx cannot choose between the commands of the package.',
    what: '"npx {identifier}" cannot choose between the commands {commands}: none is called "{wanted}".',
    why: 'npx starts the command that is named like the package, or the only one; here it stops with an error, and so does every client.',
    fix: 'Name one command "{wanted}" in "bin" of package.json, or say in "runtimeArguments" which one runs (-p with the package, then the command).',
    example: {
      packageJson: {
        name: '@alice/weather',
        mcpName: 'io.github.alice/weather',
        bin: { serve: 'a.js', setup: 'b.js' },
      },
      wrong: { packages: [NPM] },
      right: {
        packages: [
          {
            ...NPM,
            runtimeHint: 'npx',
            runtimeArguments: [{ type: 'named', name: '-p', value: '@alice/weather@1.0.0' }],
            packageArguments: [{ type: 'positional', value: 'serve' }],
          },
        ],
      },
    },
  },
  'npm-mcp-name-differs': {
    title: 'The package.json beside this file does not name this server.',
    what: 'The package.json of "{identifier}" beside this file {problem}, but the server is "{name}".',
    why: 'The registry reads "mcpName" in the published package to see that it belongs to this server. It cannot be changed afterwards: a wrong one costs another version of the package.',
    fix: 'Write "mcpName": "{name}" in package.json before you publish the package.',
    example: {
      packageJson: { name: '@alice/weather', mcpName: 'io.github.alice/weather' },
      wrong: { name: 'io.github.alice/forecasts' },
      right: { name: 'io.github.alice/weather' },
    },
  },
} as const satisfies Record<string, FindingText>;
