import { quoteForeignText } from '../../findings/foreign-text.ts';
import { getMember, isJsonObject, valueAt } from '../../manifest/json-members.ts';
import type { JsonValue } from '../../manifest/server-json.ts';
import type { PullRequestFacts } from '../../ownership/namespace-verdict.ts';
import { readPlainFile } from '../plain-file.ts';
import { UserError, type World } from '../world.ts';

/** GitHub's events are far smaller. */
const MAX_EVENT_BYTES = 16 * 1024 * 1024;
const HINT = 'Give the file of an event of GitHub that has a pull request in it, as GITHUB_EVENT_PATH names it.';

/** Who opened a pull request, and from where, as GitHub says it in the file of an event. Its content is not looked at. */
export function readPullRequest(path: string, world: World): PullRequestFacts {
  const shown = quoteForeignText(path);
  const read = readPlainFile(path, { maxBytes: MAX_EVENT_BYTES }, world.files);
  if (read?.kind !== 'bytes')
    throw new UserError(`The event file ${shown} cannot be read: ${read?.reason ?? 'it is not there'}.`, HINT);
  let event: JsonValue;
  try {
    event = JSON.parse(new TextDecoder().decode(read.bytes));
  } catch (error) {
    throw new UserError(`The event file ${shown} is not JSON.`, HINT, { cause: error });
  }
  const facts = toPullRequestFacts(isJsonObject(event) ? getMember(event, 'pull_request') : undefined);
  if (facts) return facts;
  throw new UserError(`The event file ${shown} has no pull request in it.`, HINT);
}

/** The facts in a pull request as GitHub's API gives it; undefined when one of them is missing or of a wrong type. */
export function toPullRequestFacts(pull: JsonValue | undefined): PullRequestFacts | undefined {
  if (!isJsonObject(pull)) return undefined;
  const number = valueAt(pull, '/number');
  const [id, login, type] = ['/user/id', '/user/login', '/user/type'].map((pointer) => valueAt(pull, pointer));
  const headSha = valueAt(pull, '/head/sha');
  if (typeof number !== 'number' || typeof id !== 'number' || typeof login !== 'string') return undefined;
  if (typeof type !== 'string' || typeof headSha !== 'string') return undefined;
  const [owner, repository] = ['/head/repo/owner/id', '/head/repo/id'].map((pointer) => valueAt(pull, pointer));
  return {
    number,
    author: { id, login, type },
    headSha,
    ...(typeof owner === 'number' ? { headOwnerId: owner } : {}),
    ...(typeof repository === 'number' ? { headRepositoryId: repository } : {}),
  };
}
