import { getMember } from './json-members.ts';
import type { JsonObject } from './server-json.ts';

const STATUSES = ['active', 'deprecated', 'deleted'] as const;

/** The lifecycle status that a document has at its root, as schemas before 2025-09-29 allowed; undefined without one. */
export function readStatus(document: JsonObject): (typeof STATUSES)[number] | undefined {
  const status = getMember(document, 'status');
  return STATUSES.find((known) => known === status);
}

/** The status when it says more than that the version is in use: it must not get lost. */
export function readEndedStatus(document: JsonObject): 'deprecated' | 'deleted' | undefined {
  const status = readStatus(document);
  return status === 'active' ? undefined : status;
}
