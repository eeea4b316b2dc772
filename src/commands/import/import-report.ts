import type { FindingArgs } from '../../findings/finding.ts';
import { renderMessage } from '../../findings/render-text.ts';
import type { FindingCode } from '../../findings/texts.ts';

/** A record that was not placed. `name` and `version` are empty where the record has none that can be read. */
export interface RefusedRecord {
  readonly name: string;
  readonly version: string;
  readonly code: FindingCode;
  readonly message: string;
}

/** What `import --json` prints (design, section 6). Every record is counted in exactly one of the first four. */
export interface ImportReport {
  readonly imported: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: readonly RefusedRecord[];
  /** Rule errors of the records that were placed: an import lists them, it does not refuse for them. */
  readonly warnings: number;
  /** In the data folder after the import, with what was there before. */
  readonly servers: number;
  readonly versions: number;
  /** The label of the upstream in receipts and in upstreams.json. */
  readonly upstream: string;
  /** Whether the whole upstream was read, or only what changed since the last import. */
  readonly full: boolean;
  /** Why nothing was done; all counts are zero then and the exit code is 1. */
  readonly stopped?: { readonly code: 'upstream-shrank'; readonly message: string };
}

const MAX_NAME_CHARS = 300;

/** A refusal with the message of the finding of that code. */
export function toRefusal(
  identity: { readonly name: string; readonly version: string } | undefined,
  code: FindingCode,
  args: FindingArgs,
): RefusedRecord {
  const name = (identity?.name ?? '').slice(0, MAX_NAME_CHARS);
  const version = (identity?.version ?? '').slice(0, MAX_NAME_CHARS);
  return { name, version, code, message: renderMessage({ code, args }) };
}
