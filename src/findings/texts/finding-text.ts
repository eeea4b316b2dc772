/**
 * A document that shows a finding, and the same without it. Members are laid over a valid server.json (`null` takes a
 * member away); `text` is a whole file, for what no JSON value can show. The tests run both.
 */
export type FindingExample =
  | {
      readonly wrong: Readonly<Record<string, unknown>>;
      readonly right: Readonly<Record<string, unknown>>;
      /** `public` when it is left out. */
      readonly policy?: 'public' | 'private';
      /** The package.json that lies beside both, for what is known only with it. */
      readonly packageJson?: Readonly<Record<string, unknown>>;
      /** The GitHub owner in whose repository both lie, as GitHub spells it. */
      readonly ownerLogin?: string;
    }
  | {
      readonly wrongText: string;
      readonly rightText: string;
      /** How `wrongText` is saved, when not as UTF-8. */
      readonly wrongEncoding?: 'latin1';
    };

/**
 * The text of one finding: what is wrong, why it matters, what to do. `{name}` is filled from the finding's args, but
 * for the title: that is one sentence about the code as such. Findings about a server.json have an example; those about
 * a registry's data folder have none.
 */
export interface FindingText {
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  readonly example?: FindingExample;
}
