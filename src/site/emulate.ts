import type { HostAnswer, HostRequest, SiteLookup } from './emulations/host-answer.ts';
import { emulatePages } from './emulations/pages.ts';
import { emulateRewrite } from './emulations/rewrite.ts';

/** The static hosts that a site can be tried on without having one (clients.md, section 9). */
export const EMULATIONS = ['github-pages', 'rewrite', 'no-decode'] as const;
export type Emulation = (typeof EMULATIONS)[number];

export interface EmulationOptions {
  readonly emulation: Emulation;
  /** github-pages and no-decode: a directory without index.html beats `<path>.html` (unproven on the real host). */
  readonly dirWins?: boolean;
}

/**
 * Decides what the emulated host answers. Pure: reads no file but through `lookup`, which says only what is there.
 * Conditional requests, lengths and HEAD are the business of whoever serves the answer.
 */
export function emulateHost(options: EmulationOptions, request: HostRequest, lookup: SiteLookup): HostAnswer {
  if (options.emulation === 'rewrite') return emulateRewrite(request, lookup);
  const undecoded = options.emulation === 'no-decode' ? 'slashes' : 'nothing';
  return emulatePages(request, lookup, { undecoded, dirWins: options.dirWins ?? false });
}
