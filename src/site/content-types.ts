const TYPES: ReadonlyMap<string, string> = new Map([
  ['html', 'text/html; charset=utf-8'],
  ['json', 'application/json'],
  ['yaml', 'application/yaml'],
  ['yml', 'application/yaml'],
  ['atom', 'application/atom+xml'],
  ['xml', 'application/xml'],
  ['txt', 'text/plain; charset=utf-8'],
  ['md', 'text/markdown; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
  ['js', 'text/javascript; charset=utf-8'],
  ['svg', 'image/svg+xml'],
  ['png', 'image/png'],
  ['ico', 'image/vnd.microsoft.icon'],
  ['webmanifest', 'application/manifest+json'],
]);

/** What a host says of a file that it knows nothing about. */
export const UNKNOWN_TYPE = 'application/octet-stream';

/** The media type that hosts give a file by the extension of its last segment; `application/octet-stream` without one. */
export function contentTypeOf(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const dot = file.lastIndexOf('.');
  return (dot > 0 && TYPES.get(file.slice(dot + 1).toLowerCase())) || UNKNOWN_TYPE;
}

/** Extensions and types, for the files that configure a host. */
export function listContentTypes(): [extension: string, type: string][] {
  return [...TYPES];
}
