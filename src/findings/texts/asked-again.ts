/**
 * What to do where nothing was learned. It promises no time: who asks again, and for how long, is the business of the
 * registry that the entry waits at, and of its policy.
 */
export const ASKED_AGAIN =
  'Not your fault. Run the same command again later; a registry asks again as long as the entry waits.';

/** For what a registry does not show yet. */
export const ASKED_AGAIN_LATE =
  'If it was published just now, run the same command again later; a registry asks again as long as the entry waits, and takes it for missing in the end.';
