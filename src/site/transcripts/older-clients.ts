import { encodeComponent } from './encode.ts';
import { judgeSingleHop } from './judge-hops.ts';
import { detailUrls, forEachSubject, readDetail, readRowOf } from './read-detail.ts';
import {
  fail,
  limited,
  type Outcome,
  pass,
  type RegistryFacts,
  type Script,
  skipped,
  type Transcript,
} from './transcript.ts';

/** The official service dropped this path on 2025-10-17: where it is merely absent, `versions/latest` serves the need. */
function* runByName(facts: RegistryFacts): Script<Outcome> {
  if (facts.subjects.length === 0) return skipped(facts.whyNoSubject);
  const judged = yield* forEachSubject(facts, ({ name }) =>
    readDetail({
      ...detailUrls(`${facts.base}/v0`, encodeComponent(name), ''),
      judgeReply: judgeSingleHop,
      read: readRowOf(name),
    }),
  );
  if (judged.kind === 'ok') return pass(judged.value);
  if (!judged.missing) return fail(judged);
  return limited(judged, {
    check: 'T5',
    text: '/v0.1/servers/{name}/versions/latest, for clients later than October 2025',
  });
}

/** Clients of the API as it was before October 2025. */
export const OLDER_CLIENT_TRANSCRIPTS: readonly Transcript[] = [
  { id: 'T9', client: 'Clients before 2025-10', request: 'GET /v0/servers/{name}', run: runByName },
];
