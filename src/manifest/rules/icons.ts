import { getMember, isJsonObject } from '../json-members.ts';
import { renderPointer } from '../json-pointer.ts';
import type { JsonObject } from '../server-json.ts';
import { shortenText } from '../shorten-text.ts';
import { valueAtPointer } from '../value-at-pointer.ts';
import { type Rule, type RuleHit, replaceWith } from './rule.ts';
import { findUrlFault, type UrlFault } from './url-fault.ts';

const MAX_QUOTED_CHARS = 150;
/** Characters that no URL has; WHATWG parsing drops or encodes them without a word. */
const FORBIDDEN = /["<>\s\u0000-\u001f\u007f]/;

/** Rule I1; blanks and control characters count as not parseable. */
export const iconParses = toIconRule('I1', 'icon-src-invalid-url', ['invalid', 'characters']);
/** Rule I2. */
export const iconAbsolute = toIconRule('I2', 'icon-src-not-absolute', ['relative']);
/** Rule I3. */
export const iconScheme = toIconRule('I3', 'icon-src-invalid-scheme', ['scheme']);
/** Without a host the official registry accepts a URL, as for `websiteUrl`, but no client can load it. */
export const iconHost = toIconRule('LINT-icon-no-host', 'icon-src-no-host', ['no-host']);

/** Some kinds of fault; there is at most one per icon. An empty string is the schema's to report. */
function toIconRule(id: string, code: Rule['code'], kinds: readonly UrlFault['kind'][]): Rule {
  return {
    id,
    code,
    field: 'icons[].src',
    judge(server) {
      const icons = getMember(server, 'icons');
      const hits: RuleHit[] = [];
      for (const [index, icon] of (Array.isArray(icons) ? icons : []).entries()) {
        if (isJsonObject(icon)) judgeIcon(icon, index, hits);
      }
      return hits;
    },
    fix({ pointer }, server) {
      const url = valueAtPointer(server, pointer);
      const fault = typeof url === 'string' ? findFault(url) : undefined;
      return fault?.suggestion === undefined ? undefined : replaceWith(pointer, fault.suggestion, fault.safe);
    },
  };

  function judgeIcon(icon: JsonObject, index: number, hits: RuleHit[]): void {
    const url = getMember(icon, 'src');
    const fault = typeof url === 'string' && url !== '' ? findFault(url) : undefined;
    if (typeof url !== 'string' || fault === undefined || !kinds.includes(fault.kind)) return;
    const wanted = shortenText(fault.suggestion ?? 'https://example.com/icon.png', MAX_QUOTED_CHARS);
    const args = { url: shortenText(url, MAX_QUOTED_CHARS), reason: fault.reason, wanted };
    const severity = fault.kind === 'no-host' ? { severity: 'warning' as const } : {};
    hits.push({ pointer: renderPointer(['icons', index, 'src']), args, ...severity });
  }
}

/** A file name such as `icon.png` looks like a host, so a relative address gets no guess. */
function findFault(url: string): UrlFault | undefined {
  const fault = findUrlFault(url, FORBIDDEN);
  if (fault?.kind !== 'relative' || url.trim().startsWith('//')) return fault;
  return { kind: fault.kind, reason: fault.reason, safe: false };
}

export const ICON_RULES: readonly Rule[] = [iconParses, iconAbsolute, iconScheme, iconHost];
