/** What the questions about one entry may take, all together. */
export interface EntryLimits {
  /** From the first question that is really sent. */
  readonly timeMs: number;
  /** Of answers that are kept while they are judged. */
  readonly bodyBytes: number;
  /** Of files that are streamed into a digest. */
  readonly digestBytes: number;
}

const MIB = 1024 * 1024;

/** An entry of the usual kind takes a few seconds and less than a MiB; a stranger's takes what it is given. */
export const ENTRY_LIMITS: EntryLimits = { timeMs: 5 * 60_000, bodyBytes: 64 * MIB, digestBytes: 2_048 * MIB };

/** For questions of a person about something of their own. */
export const NO_LIMITS: EntryLimits = {
  timeMs: Number.POSITIVE_INFINITY,
  bodyBytes: Number.POSITIVE_INFINITY,
  digestBytes: Number.POSITIVE_INFINITY,
};

/** What a run holds in memory. */
export interface MemoryLimits {
  /** Answers that are being read or judged. Beyond it, the entry that holds most of them is cut off. */
  readonly heldBytes: number;
  /** Answers that are kept in case that somebody asks the same. */
  readonly keptBytes: number;
}

export const MEMORY_LIMITS: MemoryLimits = { heldBytes: 256 * MIB, keptBytes: 16 * MIB };
