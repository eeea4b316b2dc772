import type { ContainerPlan, NewMember } from './edit-plan.ts';
import { endOfBlanks, startOfBlanks } from './json-blanks.ts';
import type { JsonNode } from './json-node.ts';
import {
  beginsLine,
  colonOf,
  commaBehind,
  eolOf,
  indentOf,
  renderMember,
  type Slot,
  separatorAt,
  slotsOf,
  unitOf,
  type ValueStyle,
} from './layout.ts';

/** A replacement by offsets. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Container {
  readonly text: string;
  /** The last node is the container. */
  readonly path: readonly JsonNode[];
  readonly node: JsonNode;
  readonly slots: readonly Slot[];
}

/** Neighbours that go (from `first` to before `next`) and the members that come in their place. */
interface Segment {
  readonly first: number;
  readonly next: number;
  readonly members: readonly NewMember[];
}

/**
 * Removes and adds members of one container, each with one comma, in the layout of the siblings. Comments beside what
 * is removed stay, those within it go.
 */
export function editContainer(text: string, path: readonly JsonNode[], plan: ContainerPlan): Splice[] {
  const node = path.at(-1);
  if (node === undefined) return [];
  const container = { text, path, node, slots: slotsOf(node) };
  return toSegments(plan).flatMap((segment) => {
    const { first, next, members } = segment;
    if (members.length === 0) return removeRun(container, first, next);
    if (first < next) return replaceRun(container, segment);
    return container.slots.length === 0 ? fillEmpty(container, members) : insertAt(container, first, members);
  });
}

function toSegments({ removed, inserted }: ContainerPlan): Segment[] {
  const segments: Segment[] = [];
  const placed = new Set<number>();
  for (const first of [...removed].sort((a, b) => a - b)) {
    if (removed.has(first - 1)) continue;
    let next = first;
    while (removed.has(next)) next += 1;
    const members: NewMember[] = [];
    for (let gap = first; gap <= next; gap += 1) {
      placed.add(gap);
      members.push(...(inserted.get(gap) ?? []));
    }
    segments.push({ first, next, members });
  }
  for (const [gap, members] of inserted) if (!placed.has(gap)) segments.push({ first: gap, next: gap, members });
  return segments;
}

function removeRun({ text, node, slots }: Container, first: number, next: number): Splice[] {
  const [before, from, to, after] = [slots[first - 1], slots[first], slots[next - 1], slots[next]];
  if (from === undefined || to === undefined) return [];
  if (before === undefined && after === undefined) return [emptyOut(text, node, { start: from.start, end: to.end })];
  const isEndOfLine = after !== undefined && !beginsLine(text, from.start) && beginsLine(text, after.start);
  if (before !== undefined && (after === undefined || isEndOfLine))
    return removeWithCommaBefore(text, [before, from, to]);
  return [cut(from.start, endOfBlanks(text, (commaBehind(text, to.end) ?? to.end - 1) + 1))];
}

function removeWithCommaBefore(text: string, [before, from, to]: readonly [Slot, Slot, Slot]): Splice[] {
  const comma = commaBehind(text, before.end) ?? before.end;
  const blanks = startOfBlanks(text, from.start);
  if (endOfBlanks(text, before.end) === comma && blanks === comma + 1) return [cut(before.end, to.end)];
  // A comment stands between: it stays, and if it is one up to the end of the line, so does its line ending.
  const isAtLineEnd = text[to.end] === '\n' || text.startsWith('\r\n', to.end);
  return [cut(comma, comma + 1), cut(isAtLineEnd ? blanks : from.start, to.end)];
}

function emptyOut(text: string, node: JsonNode, { start, end }: { start: number; end: number }): Splice {
  const close = node.end - 1;
  const last = (commaBehind(text, end) ?? end - 1) + 1;
  const hasComments = startOfBlanks(text, start) !== node.start + 1 || endOfBlanks(text, last) !== close;
  return hasComments ? cut(start, last) : cut(node.start + 1, close);
}

function replaceRun(container: Container, { first, next, members }: Segment): Splice[] {
  const [from, to] = [container.slots[first], container.slots[next - 1]];
  if (from === undefined || to === undefined) return [];
  const { separator, style } = styleAt(container, first);
  return [{ start: from.start, end: to.end, text: renderMembers(members, style).join(`,${separator}`) }];
}

function insertAt(container: Container, index: number, members: readonly NewMember[]): Splice[] {
  const [before, after] = [container.slots[index - 1], container.slots[index]];
  const { separator, style } = styleAt(container, index);
  const parts = renderMembers(members, style);
  if (before !== undefined) return [insert(before.end, parts.map((part) => `,${separator}${part}`).join(''))];
  return after === undefined ? [] : [insert(after.start, parts.map((part) => `${part},${separator}`).join(''))];
}

function fillEmpty({ text, path, node }: Container, members: readonly NewMember[]): Splice[] {
  const start = node.start + 1;
  const end = node.end - 1;
  const colon = colonOf(
    text,
    path.findLast(({ keyStart }) => keyStart !== undefined),
  );
  const unit = unitOf(text);
  const isBlank = endOfBlanks(text, start) === end;
  const hasLines = path.length > 1 ? beginsLine(text, node.keyStart ?? node.start) : text.includes('\n');
  if (!isBlank || !(hasLines || text.slice(start, end).includes('\n'))) {
    const parts = renderMembers(members, { indent: '', unit, colon });
    return [{ start, end: isBlank ? end : start, text: parts.join(colon.endsWith(' ') ? ', ' : ',') }];
  }
  const eol = eolOf(text);
  const indent = indentOf(text, node.start);
  const lead = eol + indent + unit;
  const parts = renderMembers(members, { eol, indent: indent + unit, unit, colon });
  return [{ start, end, text: `${lead}${parts.join(`,${lead}`)}${eol}${indent}` }];
}

function styleAt({ text, slots }: Container, index: number): { separator: string; style: ValueStyle } {
  const separator = separatorAt(text, slots, index);
  const line = separator.lastIndexOf('\n');
  const colon = colonOf(text, (slots[index] ?? slots[index - 1])?.node);
  const eol = line === -1 ? undefined : separator.slice(0, line + 1);
  return { separator, style: { eol, indent: separator.slice(line + 1), unit: unitOf(text), colon } };
}

function renderMembers(members: readonly NewMember[], style: ValueStyle): string[] {
  return members.map(({ key, value }) => renderMember(key, value, style));
}

function cut(start: number, end: number): Splice {
  return { start, end, text: '' };
}

function insert(at: number, text: string): Splice {
  return { start: at, end: at, text };
}
