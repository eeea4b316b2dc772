/** An answer of the read API: a status and a JSON text. */
export interface QueryAnswer {
  readonly status: number;
  readonly body: string;
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  404: 'Not Found',
  405: 'Method Not Allowed',
  422: 'Unprocessable Entity',
  500: 'Internal Server Error',
};

/** A problem document (RFC 9457: title, status, detail), as the official registry sends it. */
export function renderProblem(status: number, detail: string): QueryAnswer {
  return { status, body: `${JSON.stringify({ title: TITLES[status] ?? 'Error', status, detail })}\n` };
}

/** The media type of an answer: a problem document from status 400 on, else JSON. */
export function jsonTypeOf(status: number): string {
  return status >= 400 ? 'application/problem+json' : 'application/json';
}
