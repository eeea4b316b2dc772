/** What a build did to the out folder, in files (paths) and bytes. */
export interface WriteReport {
  /** All paths of the site: `written + unchanged`. */
  readonly files: number;
  readonly written: number;
  readonly unchanged: number;
  /** Files of the last site that the new one does not have. */
  readonly removed: number;
  /** Sizes of all paths of the site together. */
  readonly bytes: number;
}
