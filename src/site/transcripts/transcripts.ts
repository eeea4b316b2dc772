import { COPILOT_CLI_TRANSCRIPTS } from './copilot-cli.ts';
import { DOCKER_TRANSCRIPTS } from './docker.ts';
import { CURSOR_TRANSCRIPTS, IMPORTER_TRANSCRIPTS } from './importers.ts';
import { OLDER_CLIENT_TRANSCRIPTS } from './older-clients.ts';
import { TOOLHIVE_TRANSCRIPTS } from './toolhive.ts';
import { TOOLHIVE_SERVER_TRANSCRIPTS } from './toolhive-registry-server.ts';
import type { Transcript, UnprovenRow } from './transcript.ts';
import { VS_CODE_TRANSCRIPTS } from './vs-code.ts';
import { ALLOW_LIST_TRANSCRIPTS } from './vs-code-allow-list.ts';

/** T1 to T28 in order: every request that a known client sends to a registry. */
export const TRANSCRIPTS: readonly Transcript[] = [
  ...VS_CODE_TRANSCRIPTS,
  ...OLDER_CLIENT_TRANSCRIPTS,
  ...COPILOT_CLI_TRANSCRIPTS,
  ...TOOLHIVE_TRANSCRIPTS,
  ...TOOLHIVE_SERVER_TRANSCRIPTS,
  ...DOCKER_TRANSCRIPTS,
  ...IMPORTER_TRANSCRIPTS,
  ...ALLOW_LIST_TRANSCRIPTS,
  ...CURSOR_TRANSCRIPTS,
];

const CLOSED =
  'closed source: its documentation names the paths of T2, T5 and T6, but how it pages, spells names and judges types is not known';

/** Clients that nobody outside has read: shown, never counted. */
export const UNPROVEN_CLIENTS: readonly UnprovenRow[] = ['Visual Studio', 'JetBrains', 'Eclipse', 'Xcode'].map(
  (client) => ({ client, request: 'GET /v0.1/servers', detail: CLOSED }),
);
