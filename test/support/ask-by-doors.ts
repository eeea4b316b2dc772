import { createAsker } from '../../src/commands/ask/ask.ts';
import type { Inquiry } from '../../src/evidence/inquiry.ts';
import { createClock } from '../../src/io/clock.ts';
import { createDoors } from '../../src/io/doors/doors.ts';
import { DNS_OVER_HTTPS_URL, GITHUB_API_URL } from '../../src/manifest/public-urls.ts';

/** Runs an inquiry through the real doors, against servers on loopback that a private policy would name. */
export async function askByDoors<T>(
  inquiry: Inquiry<T>,
  internalHosts: readonly string[],
): Promise<{ readonly result: T; readonly asked: readonly string[] }> {
  const doors = createDoors({
    clock: createClock(),
    signal: new AbortController().signal,
    userAgent: 'mcp-git-registry test',
    internalHosts,
    allowedAddresses: [],
    github: { api: GITHUB_API_URL },
    dnsOverHttps: DNS_OVER_HTTPS_URL,
  });
  const asked: string[] = [];
  const listening = {
    ...doors,
    http: (question: Parameters<typeof doors.http>[0]) => {
      asked.push(question.url);
      return doors.http(question);
    },
  };
  return { result: await createAsker(listening).ask(inquiry), asked };
}
