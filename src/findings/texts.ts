import { FILE_TEXTS } from './texts/file.ts';
import type { FindingText } from './texts/finding-text.ts';
import { IDENTITY_TEXTS } from './texts/identity.ts';
import { INPUT_TEXTS } from './texts/input.ts';
import { META_TEXTS } from './texts/meta.ts';
import { PACKAGE_TEXTS } from './texts/package.ts';
import { REGISTRY_TEXTS } from './texts/registry.ts';
import { REPOSITORY_TEXTS } from './texts/repository.ts';
import { SCHEMA_TEXTS } from './texts/schema.ts';
import { TEXT_TEXTS } from './texts/text.ts';
import { TRANSPORT_TEXTS } from './texts/transport.ts';

export type { FindingExample, FindingText } from './texts/finding-text.ts';

/** Every finding this project can make. Codes are permanent: add, never rename. `docs/findings/` is generated from here. */
export const FINDING_TEXTS = {
  ...FILE_TEXTS,
  ...SCHEMA_TEXTS,
  ...IDENTITY_TEXTS,
  ...TEXT_TEXTS,
  ...REPOSITORY_TEXTS,
  ...PACKAGE_TEXTS,
  ...TRANSPORT_TEXTS,
  ...INPUT_TEXTS,
  ...META_TEXTS,
  ...REGISTRY_TEXTS,
} as const satisfies Record<string, FindingText>;

export type FindingCode = keyof typeof FINDING_TEXTS;

/** The text of a code; undefined for what is no code. */
export function findText(code: string): FindingText | undefined {
  return Object.hasOwn(FINDING_TEXTS, code) ? FINDING_TEXTS[code as FindingCode] : undefined;
}
