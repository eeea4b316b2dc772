/** Something wrong with a JSON text, at an offset in UTF-16 units; `end` is behind its last character. */
export type JsonProblem =
  | { readonly kind: 'syntax'; readonly offset: number; readonly end: number; readonly reason: string }
  | (PlacedProblem & { readonly kind: 'duplicate-key'; readonly key: string })
  | (PlacedProblem & { readonly kind: 'comment' | 'trailing-comma' })
  | { readonly kind: 'too-deep'; readonly offset: number; readonly end: number };

/** A problem that does not end the scan, in the container `inside`; undefined outside of the value. */
interface PlacedProblem {
  readonly offset: number;
  readonly end: number;
  readonly inside: ContainerPlace | undefined;
}

/** A container by its key or index and what it is in: no pointers are made that nobody asks for. */
export interface ContainerPlace {
  readonly parent: ContainerPlace | undefined;
  /** Undefined for the outermost one. */
  readonly segment: string | number | undefined;
}
