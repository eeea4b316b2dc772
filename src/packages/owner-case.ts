import { splitServerName } from '../manifest/server-name.ts';

const GITHUB = 'io.github.';
const OWNER_FORM = /^[A-Za-z0-9-]+$/;

/**
 * Whether two names of servers are `io.github.<owner>/<name>` and differ in the ASCII case of the owner alone: the one
 * easing that a marker gets (ownership.md 8.1, D-4). Equal names do not differ.
 */
export function matchOwnerCase(marker: string, serverName: string): boolean {
  if (!marker.startsWith(GITHUB) || marker.length !== serverName.length || marker === serverName) return false;
  const [found, expected] = [splitServerName(marker), splitServerName(serverName)];
  if (found === undefined || found.name !== expected?.name) return false;
  if (!expected.namespace.startsWith(GITHUB)) return false;
  const owners = [found, expected].map(({ namespace }) => namespace.slice(GITHUB.length));
  // Outside ASCII there are letters whose lower case is in ASCII.
  return owners.every((owner) => OWNER_FORM.test(owner)) && owners[0]?.toLowerCase() === owners[1]?.toLowerCase();
}
