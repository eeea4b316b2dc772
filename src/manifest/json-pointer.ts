const ESCAPED = /[~/]/g;
const MALFORMED = /~(?![01])/;

/** Joins object keys and array indices into a JSON pointer (RFC 6901). No segment gives '', the whole document. */
export function renderPointer(segments: readonly (string | number)[]): string {
  let pointer = '';
  for (const segment of segments) pointer += `/${typeof segment === 'number' ? segment : escapeSegment(segment)}`;
  return pointer;
}

/** The unescaped segments of a JSON pointer (RFC 6901), or undefined when `pointer` is not one. */
export function parsePointer(pointer: string): string[] | undefined {
  if (pointer === '') return [];
  if (!pointer.startsWith('/')) return undefined;
  const segments = pointer.slice(1).split('/');
  if (!pointer.includes('~')) return segments;
  if (MALFORMED.test(pointer)) return undefined;
  return segments.map((segment) => segment.replace(/~[01]/g, (code) => (code === '~1' ? '/' : '~')));
}

/** The pointer of what contains the value at a pointer; '' for the document itself. */
export function parentOf(pointer: string): string {
  return renderPointer((parsePointer(pointer) ?? []).slice(0, -1));
}

/** The array index that a segment of a pointer names; -1, where no array has anything, when it names none. */
export function toIndex(segment: string): number {
  return /^(?:0|[1-9]\d*)$/.test(segment) ? Number(segment) : -1;
}

function escapeSegment(segment: string): string {
  if (!segment.includes('/') && !segment.includes('~')) return segment;
  return segment.replace(ESCAPED, (char) => (char === '~' ? '~0' : '~1'));
}
