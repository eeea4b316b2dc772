import type { PinReview } from '../../ownership/pins.ts';

/** What a publication waits for, in words for people; programs get the key. */
export const REVIEWS: Readonly<Record<PinReview, string>> = {
  'first-publication': 'it is the first publication in this namespace',
  'other-repository': 'it comes from another repository than before',
  'new-key': 'its key or account was never seen here',
  'child-namespace': 'another owner has published here before',
};
