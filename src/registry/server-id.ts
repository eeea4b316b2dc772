import { v5 as uuidv5 } from 'uuid';

/** RFC 9562's namespace for URLs; with `mcp-server:<name>` it gives a server's id, the same for all its versions. */
const URL_NAMESPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/** UUIDv5 of a server's name, case kept. Example: `io.github.acme/weather` gives e2a21961-7527-5760-8a24-089f4907da16. */
export function toServerId(name: string): string {
  return uuidv5(`mcp-server:${name}`, URL_NAMESPACE);
}
