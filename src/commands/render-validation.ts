import { isAbsolute, relative, resolve, sep } from 'node:path';
import { countFindings, renderCount, renderCounts } from '../findings/file-findings.ts';
import { stringifySafely } from '../findings/foreign-text.ts';
import { renderAnnotations } from '../findings/render-github.ts';
import { MAX_COMMENT_BYTES, renderMarkdown } from '../findings/render-markdown.ts';
import { toReport } from '../findings/render-report.ts';
import { type RunStyle, renderRun } from '../findings/render-run.ts';
import { toSarif } from '../findings/render-sarif.ts';
import { GENERATOR } from './tool-version.ts';
import type { Validation } from './validate.ts';

export { countFindings } from '../findings/file-findings.ts';
export { renderAnnotations } from '../findings/render-github.ts';
export { MAX_SUMMARY_BYTES, renderMarkdown } from '../findings/render-markdown.ts';
export { fitReport, toReport, type ValidationReport } from '../findings/render-report.ts';
export { renderRun } from '../findings/render-run.ts';

/** The forms in which `validate` can say what it found. */
export type ValidateFormat = 'text' | 'json' | 'sarif' | 'github' | 'markdown';

export interface ValidationStyle extends RunStyle {
  /** The root of the repository, for formats whose readers know files relative to it. */
  readonly root: string;
}

/** What `validate` found, in one of its formats. All of them tell the same findings. */
export function renderValidation(
  { files, verdict }: Validation,
  format: ValidateFormat,
  style: ValidationStyle,
): string {
  const toPath = (file: string) => toRepositoryPath(file, style.root);
  switch (format) {
    case 'text':
      return renderRun(files, style);
    case 'json':
      return stringifySafely(toReport(files));
    case 'sarif':
      return stringifySafely(toSarif(files, { tool: GENERATOR, toPath }), 2);
    case 'github': {
      const counts = countFindings(files);
      const end = `validate: ${verdict}, ${renderCounts(counts)} in ${renderCount(counts.files, 'file')}.`;
      const rest = ': validate --format text shows all of them';
      return [...renderAnnotations(files, { toPath, rest }), end].join('\n');
    }
    case 'markdown':
      return renderMarkdown(files, { maxBytes: MAX_COMMENT_BYTES, title: 'mcp-git-registry validate' }).trimEnd();
  }
}

/** A file relative to the root of the repository, with forward slashes; one that lies elsewhere as it was named. */
export function toRepositoryPath(file: string, root: string): string {
  if (file === '-') return file;
  const path = relative(root, resolve(file));
  const isInside = path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
  return (isInside ? path : file).replaceAll(sep, '/');
}
