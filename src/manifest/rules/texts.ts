import { cutAtWord } from '../cut-at-word.ts';
import { getMember, valueAt } from '../json-members.ts';
import { pointerOf } from '../server-parts.ts';
import { countCodePoints, shortenText } from '../shorten-text.ts';
import { type Rule, type RuleOf, replaceWith } from './rule.ts';

/** Most code points of a description (rules.md 7, T3). */
export const MAX_DESCRIPTION_CHARS = 100;

const MAX_QUOTED_CHARS = 120;
/** Line breaks, tabs, other control characters, and those that turn the direction of what follows. */
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029 ]+/g;
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g;

/** Texts that clients show, and fields that no rule of their own trims. */
const DISPLAYED = ['title', 'description'];
const TRIMMED = [...DISPLAYED, 'version'];

/** Rule T1. An empty title is the schema's to report. */
export const titleNotBlank: RuleOf<'server'> = {
  scope: 'server',
  id: 'T1',
  code: 'title-whitespace-only',
  field: 'title',
  judge(server) {
    const title = getMember(server, 'title');
    const isBlank = typeof title === 'string' && title !== '' && title.trim() === '';
    return isBlank ? { pointer: '/title', args: {} } : undefined;
  },
  fix: (hit) => ({ safe: true, edits: [{ kind: 'remove', pointer: hit.pointer }] }),
};

/** Rule T3. An empty description is the schema's to report. */
export const descriptionLength: RuleOf<'server'> = {
  scope: 'server',
  id: 'T3',
  code: 'description-too-long',
  field: 'description',
  judge(server) {
    const description = getMember(server, 'description');
    if (typeof description !== 'string' || description.length <= MAX_DESCRIPTION_CHARS) return undefined;
    const found = countCodePoints(description);
    if (found <= MAX_DESCRIPTION_CHARS) return undefined;
    const args = { found, limit: MAX_DESCRIPTION_CHARS, suggestion: shortenDescription(description) };
    return { pointer: '/description', args };
  },
  fix(hit, server) {
    const description = getMember(server, 'description');
    if (typeof description !== 'string') return undefined;
    const shorter = shortenDescription(description);
    return shorter === '' ? undefined : replaceWith(hit.pointer, shorter, shorter === description.trim());
  },
};

/** Blanks inside a text that break its line, and characters that nobody sees (lint; reading clients show one line). */
export const textControls: RuleOf<'text'> = {
  scope: 'text',
  id: 'LINT-text-control-characters',
  code: 'text-control-characters',
  field: 'description',
  judge({ text, field, part }) {
    if (part !== undefined || !DISPLAYED.includes(field)) return undefined;
    const at = text.trim().search(CONTROL);
    if (at < 0) return undefined;
    const args = { field, found: nameControl(text.trim().charCodeAt(at)) };
    return { pointer: `/${field}`, severity: 'warning', args };
  },
  fix({ pointer }, server) {
    const text = valueAt(server, pointer);
    if (typeof text !== 'string') return undefined;
    const clean = text.replace(BREAKS, ' ').replace(CONTROLS, '').trim();
    return clean === '' ? undefined : replaceWith(pointer, clean, false);
  },
};

/**
 * Blanks before or behind a value (lint). Names, URLs and repositories are not looked at: there the rules that refuse
 * blanks trim them.
 */
export const surroundingBlanks: RuleOf<'text'> = {
  scope: 'text',
  id: 'LINT-surrounding-blanks',
  code: 'surrounding-blanks',
  field: 'description',
  judge({ text, field, part }) {
    const isMeant = part === undefined ? TRIMMED.includes(field) : part.list === 'packages';
    const trimmed = isMeant ? text.trim() : text;
    if (trimmed.length === text.length || trimmed === '') return undefined;
    const pointer = part === undefined ? `/${field}` : pointerOf(part, field);
    return { pointer, severity: 'warning', args: { field, value: shortenText(text, MAX_QUOTED_CHARS) } };
  },
  fix({ pointer }, _server, { submitted }) {
    const value = valueAt(submitted, pointer);
    const trimmed = typeof value === 'string' ? value.trim() : '';
    return trimmed === '' || trimmed === value ? undefined : replaceWith(pointer, trimmed, true);
  },
};

/** Trimmed, where that is enough; else cut. */
function shortenDescription(description: string): string {
  const trimmed = description.trim();
  return countCodePoints(trimmed) <= MAX_DESCRIPTION_CHARS ? trimmed : cutAtWord(trimmed, MAX_DESCRIPTION_CHARS);
}

function nameControl(code: number): string {
  if (code === 0x09) return 'a tab';
  if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return 'a line break';
  return `the character U+${code.toString(16).toUpperCase().padStart(4, '0')}, which nobody sees`;
}

export const TEXT_RULES: readonly Rule[] = [titleNotBlank, descriptionLength, textControls, surroundingBlanks];
