/** What the two entries need to tell people things: the face of `findings` towards `cli/` and `action/`. */
export type { Finding } from '../findings/finding.ts';
export { neutraliseText, quoteForeignText, stringifySafely } from '../findings/foreign-text.ts';
export { annotateFindings, MAX_ANNOTATIONS } from '../findings/render-github.ts';
export { renderFinding, renderFix, renderMessage } from '../findings/render-text.ts';
