import { endOfBlanks, startOfBlanks } from './json-blanks.ts';
import type { JsonNode } from './json-node.ts';
import type { JsonValue } from './server-json.ts';

/** A member (from its key on) or an array item, as it stands in the text. */
export interface Slot {
  readonly node: JsonNode;
  readonly start: number;
  readonly end: number;
}

/** How a value is written. */
export interface ValueStyle {
  /** Nested values get lines of their own, behind this line ending. */
  readonly eol?: string | undefined;
  /** Of the line on which the value begins. */
  readonly indent: string;
  /** What each level adds. */
  readonly unit: string;
  /** What stands between a key and its value. */
  readonly colon: string;
}

const DEFAULT_UNIT = '  ';
const DEFAULT_COLON = ': ';
/** Wider indentation is nobody's style; repeating it would let a small file ask for a huge repair. */
const MAX_INDENT_CHARS = 200;
const MAX_UNIT_CHARS = 16;
const MAX_COLON_CHARS = 8;
const FIRST_INDENT = /\n([ \t]+)[^ \t\r\n]/;

const knownSlots = new WeakMap<JsonNode, readonly Slot[]>();

/** The members or items of a container in the order of the text, shadowed ones too. */
export function slotsOf(container: JsonNode): readonly Slot[] {
  const known = knownSlots.get(container);
  if (known !== undefined) return known;
  const nodes = [...(container.items ?? container.members?.values() ?? [])];
  for (const earlier of container.shadowed?.values() ?? []) nodes.push(...earlier);
  const slots = nodes.map((node) => ({ node, start: node.keyStart ?? node.start, end: node.end }));
  if (container.shadowed !== undefined) slots.sort((a, b) => a.start - b.start);
  knownSlots.set(container, slots);
  return slots;
}

/** Which slot a node is, by halving; -1 when it is none. */
export function indexOfSlot(slots: readonly Slot[], node: JsonNode): number {
  let low = 0;
  let high = slots.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const start = slots[middle]?.node.start ?? 0;
    if (start === node.start) return middle;
    if (start < node.start) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Whether something begins on a line of its own. */
export function beginsLine(text: string, at: number): boolean {
  return text.slice(startOfBlanks(text, at), at).includes('\n');
}

/** The comma behind a value, comments skipped; undefined where none follows. */
export function commaBehind(text: string, at: number): number | undefined {
  let place = endOfBlanks(text, at);
  while (text[place] === '/') {
    const close = text[place + 1] === '*' ? text.indexOf('*/', place + 2) + 2 : text.indexOf('\n', place);
    place = endOfBlanks(text, close);
  }
  return text[place] === ',' ? place : undefined;
}

/** What stands between a comma and the slot at `index`: a line ending and an indentation, or blanks. */
export function separatorAt(text: string, slots: readonly Slot[], index: number): string {
  const near = [slots[index], slots[index - 1], slots[1], slots[0]].filter((slot) => slot !== undefined);
  const behindComma = near.find((slot) => slot !== slots[0]) ?? slots[0];
  if (behindComma === undefined) return '';
  const blanks = text.slice(startOfBlanks(text, behindComma.start), behindComma.start);
  const line = blanks.lastIndexOf('\n');
  if (line === -1 && behindComma === slots[0]) return colonOf(text, behindComma.node).endsWith(' ') ? ' ' : '';
  if (line === -1) return blanks.length > 1 ? ' ' : blanks;
  const lead = blanks.slice(blanks[line - 1] === '\r' ? line - 1 : line);
  return lead.length > MAX_INDENT_CHARS ? lead.slice(0, lead.indexOf('\n') + 1) : lead;
}

/** The colon of a member with the blanks around it, or the usual one. */
export function colonOf(text: string, member: JsonNode | undefined): string {
  if (member?.keyEnd === undefined || member.start - member.keyEnd > MAX_COLON_CHARS) return DEFAULT_COLON;
  const colon = text.slice(member.keyEnd, member.start);
  return colon.trim() === ':' && !colon.includes('\n') ? colon : DEFAULT_COLON;
}

/** The line ending of a text; LF where it has one line only. */
export function eolOf(text: string): string {
  return text[text.indexOf('\n') - 1] === '\r' ? '\r\n' : '\n';
}

/** What one level of indentation is: that of the first line that has one. */
export function unitOf(text: string): string {
  const unit = FIRST_INDENT.exec(text)?.[1] ?? DEFAULT_UNIT;
  return unit.length > MAX_UNIT_CHARS ? DEFAULT_UNIT : unit;
}

/** The blanks with which the line of `at` begins. */
export function indentOf(text: string, at: number): string {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  const indent = text.slice(line, Math.min(at, endOfBlanks(text, line)));
  return indent.length > MAX_INDENT_CHARS ? '' : indent;
}

/** A value as it would be written by hand at its place. */
export function renderValue(value: JsonValue, style: ValueStyle): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = { ...style, indent: style.indent + style.unit };
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((item) => renderValue(item, inner))
    : Object.entries(value).map(([key, item]) => renderMember(key, item, inner));
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  if (parts.length === 0) return open + close;
  if (style.eol === undefined) return open + parts.join(style.colon.endsWith(' ') ? ', ' : ',') + close;
  const lead = style.eol + inner.indent;
  return `${open}${lead}${parts.join(`,${lead}`)}${style.eol}${style.indent}${close}`;
}

/** A member with its key; `style.indent` is that of the member's own line. */
export function renderMember(key: string, value: JsonValue, style: ValueStyle): string {
  return JSON.stringify(key) + style.colon + renderValue(value, style);
}
