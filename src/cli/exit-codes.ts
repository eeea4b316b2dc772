/** The exit codes of every command (design, section 6). An error finding beats pending beats pass. */
export const EXIT = { pass: 0, fail: 1, usage: 2, pending: 3, bug: 70, interrupted: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
