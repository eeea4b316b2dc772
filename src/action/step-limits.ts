/** The outputs of one job have room for 1 MB. */
export const MAX_REPORT_BYTES = 900_000;

/** The checkout: nothing outside of it is read. */
export function workspace(): string {
  return process.env.GITHUB_WORKSPACE || process.cwd();
}
