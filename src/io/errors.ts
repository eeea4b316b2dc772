/**
 * The two errors that are ours to throw; anything else that is thrown is a bug of this project.
 * Both are caught once, in the entry (`cli/`, `action/`).
 */
export class UserError extends Error {
  /** What the person can do next: one sentence. */
  readonly hint: string;

  constructor(message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UserError';
    this.hint = hint;
  }
}

export interface UpstreamFailure {
  readonly host: string;
  readonly attempts: number;
  /** HTTP status of the last answer; absent when there was none. */
  readonly status?: number;
}

/** Another machine did not do its part: no answer, a refusal, or an answer that cannot be used. */
export class UpstreamError extends Error {
  readonly host: string;
  readonly attempts: number;
  readonly status: number | undefined;

  constructor(message: string, failure: UpstreamFailure, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UpstreamError';
    this.host = failure.host;
    this.attempts = failure.attempts;
    this.status = failure.status;
  }
}
