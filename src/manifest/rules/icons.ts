import { valueAt } from '../json-members.ts';
import { getString, pointerOf } from '../server-parts.ts';
import { shortenText } from '../shorten-text.ts';
import { type Rule, type RuleOf, replaceWith } from './rule.ts';
import { findIconFault, type UrlFault } from './url-fault.ts';

const MAX_QUOTED_CHARS = 150;

/** Rule I1; blanks and control characters count as not parseable. */
export const iconParses = toIconRule('I1', 'icon-src-invalid-url', ['invalid', 'characters']);
/** Rule I2. */
export const iconAbsolute = toIconRule('I2', 'icon-src-not-absolute', ['relative']);
/** Rule I3. */
export const iconScheme = toIconRule('I3', 'icon-src-invalid-scheme', ['scheme']);
/** Without a host the official registry accepts a URL, as for `websiteUrl`, but no client can load it. */
export const iconHost = toIconRule('LINT-icon-no-host', 'icon-src-no-host', ['no-host']);

/** Some kinds of fault; there is at most one per icon. An empty string is the schema's to report. */
function toIconRule(id: string, code: Rule['code'], kinds: readonly UrlFault['kind'][]): RuleOf<'icon'> {
  return {
    scope: 'icon',
    id,
    code,
    field: 'icons[].src',
    judge(icon) {
      const { fault } = icon;
      if (!kinds.includes(fault.kind)) return undefined;
      const wanted = shortenText(fault.suggestion ?? 'https://example.com/icon.png', MAX_QUOTED_CHARS);
      const url = shortenText(getString(icon.value, 'src') ?? '', MAX_QUOTED_CHARS);
      const severity = fault.kind === 'no-host' ? { severity: 'warning' as const } : {};
      return { pointer: pointerOf(icon, 'src'), args: { url, reason: fault.reason, wanted }, ...severity };
    },
    fix({ pointer }, server) {
      const url = valueAt(server, pointer);
      const fault = typeof url === 'string' ? findIconFault(url) : undefined;
      return fault?.suggestion === undefined ? undefined : replaceWith(pointer, fault.suggestion, fault.safe);
    },
  };
}

/** Rules of `icons`. */
export const ICON_RULES: readonly Rule[] = [iconParses, iconAbsolute, iconScheme, iconHost];
