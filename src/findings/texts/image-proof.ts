import { ASKED_AGAIN } from './asked-again.ts';
import type { FindingText } from './finding-text.ts';

const WHY_LABEL =
  'Only who builds an image can put a label into it, so the label shows that its owner agrees to be listed under this name. It is compared letter by letter.';
const ADD_LABEL =
  'Add this line to the last stage of the Dockerfile, build and push the image again, and name the new one here: LABEL io.modelcontextprotocol.server.name="{name}"';

/** About container images: the label that names the server, and the registries that are asked for it. */
export const IMAGE_PROOF_TEXTS = {
  'oci-label-missing': {
    title: 'The image does not name this server.',
    what: 'The image "{identifier}" has no label "io.modelcontextprotocol.server.name" (read in its config, {url}); expected: "{name}".',
    why: WHY_LABEL,
    fix: `${ADD_LABEL}.`,
  },
  'oci-label-differs': {
    title: 'The image names another server.',
    what: 'The label "io.modelcontextprotocol.server.name" of the image "{identifier}" is "{found}" (read in its config, {url}); expected: "{name}".',
    why: WHY_LABEL,
    fix: 'If the image is yours, correct this line of the Dockerfile, build and push it again, and name the new one here: LABEL io.modelcontextprotocol.server.name="{name}". If the label is right, the "name" in this server.json is wrong.',
  },
  'oci-label-only-annotation': {
    title: 'The image names this server in an annotation, not in a label.',
    what: 'The manifest of the image "{identifier}" has an annotation "io.modelcontextprotocol.server.name", but its config has no such label ({url}); expected: "{name}".',
    why: 'An annotation lies outside of the image and is not read as a proof, here and in the official registry, though the messages of that one speak of annotations.',
    fix: `${ADD_LABEL}. Or build with "docker build --label" in place of "--annotation".`,
  },
  'oci-platform-missing': {
    title: 'The image has no linux/amd64.',
    what: 'The image "{identifier}" has no linux/amd64 among its platforms ({url}). Found: {platforms}.',
    why: 'It is the platform whose label is read, here and in the official registry, and the one most clients run.',
    fix: 'Add the platform and push again: "docker buildx build --platform linux/amd64,linux/arm64 --push …".',
  },
  'oci-platform-label-missing': {
    title: 'The image names this server on some platforms only.',
    what: 'The image "{identifier}" has {found} for {platform}; expected there too: "{name}".',
    why: 'Who runs it on that platform gets an image that does not say whose it is. The verdict does not depend on it: linux/amd64 decides.',
    fix: 'Put the LABEL line into the stage that all platforms are built from, LABEL io.modelcontextprotocol.server.name="{name}", and push all platforms again.',
  },
  'oci-platform-unread': {
    title: 'The label of the image was not read on every platform.',
    what: 'The image "{identifier}" was not read for {platform}: {answer}.',
    why: 'The verdict does not depend on it: linux/amd64 decides.',
    fix: 'Nothing to do, if the image can be pulled on that platform.',
  },
  'oci-image-not-public': {
    title: 'The image is private, or it does not exist.',
    what: 'The image "{identifier}" cannot be read without an account: {url} answered with status {status}. Registries answer so for private images and for such as do not exist.',
    why: 'Everybody must be able to run what is listed here, and nobody can check what only some may read. No account is ever used.',
    fix: 'Make the image public in the settings of its registry (a new package on ghcr.io is private at first), or correct "identifier"; then run this check again.',
  },
  'oci-token-realm-refused': {
    title: 'The image registry sends those who ask to an address that is not trusted.',
    what: 'For the image "{identifier}", {url} wants a token from "{realm}". That address was not asked: {problem}.',
    why: 'Such an address could lead into a private network, or to somebody who answers in the place of the registry.',
    fix: `${ASKED_AGAIN} A private registry needs the host of that address among the "oci" hosts of registry.yml.`,
  },
  'oci-reference-floats': {
    title: 'The image is named by a tag alone, which can be moved.',
    what: 'The image "{identifier}" is named by a tag, which whoever may push can move to other content. The receipt records what it means now: {digest}.',
    why: 'Who installs it later may get another image than the one that was checked. A later check compares it with the receipt.',
    fix: 'Nothing has to be done. To tie the entry to exactly this image, write "{pinned}".',
  },
} as const satisfies Record<string, FindingText>;
