import type { FindingText } from './finding-text.ts';

/** A small server.json as a whole text, with a place for what an example puts between its members. */
const toText = (description: string, middle = ''): string =>
  `{
  "$schema": "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json",
  "name": "io.github.alice/weather",
  "description": ${description},${middle}
  "version": "1.0.0",
  "remotes": [{ "type": "streamable-http", "url": "https://mcp.example.com/mcp" }]
}
`;

const RIGHT_TEXT = toText('"Forecasts for any place."');
const TOO_MANY_CHARS = 262_145;
const TOO_DEEP_LEVELS = 64;

/** About a file before it is a document: bytes, UTF-8, JSON. */
export const FILE_TEXTS = {
  'unreadable-file': {
    title: 'This cannot be read as a file.',
    what: 'This cannot be read as a file: {reason}.',
    why: 'What cannot be read cannot be judged: a mistyped path, a missing right, or something that is no plain file. In the data folder of a registry a folder, a link or a device in the place of a file would let a submission point outside of it.',
    fix: 'Check the path, and that a plain file which you may read is there; "-" in place of a file reads what comes out of a pipe. In the data folder of a registry put a plain file in its place, or remove it.',
  },
  'file-too-large': {
    title: 'The file is too large.',
    what: 'The file has {bytes} bytes; the limit is {limit}.',
    why: 'Clients download every entry in a list; large entries make the list unusable.',
    fix: 'Shorten the file. Long texts belong in the README of the repository.',
    example: {
      wrongText: toText(`"${'Forecasts. '.repeat(Math.ceil(TOO_MANY_CHARS / 11))}"`),
      rightText: RIGHT_TEXT,
    },
  },
  'invalid-utf8': {
    title: 'The file is not valid UTF-8.',
    what: 'The file is not valid UTF-8.',
    why: 'JSON is UTF-8; another encoding is read differently by each client.',
    fix: 'Save the file as UTF-8.',
    example: {
      wrongText: toText('"Forecasts for Zürich."'),
      rightText: toText('"Forecasts for Zürich."'),
      wrongEncoding: 'latin1',
    },
  },
  'byte-order-mark': {
    title: 'The file begins with a byte order mark.',
    what: 'The file begins with a byte order mark.',
    why: 'Several JSON readers refuse a byte order mark.',
    fix: 'Save the file as UTF-8 without byte order mark.',
    example: { wrongText: `\ufeff${RIGHT_TEXT}`, rightText: RIGHT_TEXT },
  },
  'json-syntax': {
    title: 'The text is not valid JSON.',
    what: 'The JSON is broken here: {reason}.',
    why: 'A document that cannot be parsed cannot be read by any client.',
    fix: 'Correct the text at this position.',
    example: { wrongText: toText("'Forecasts for any place.'"), rightText: RIGHT_TEXT },
  },
  'json-comment': {
    title: 'The file contains a comment, and JSON has none.',
    what: 'JSON has no comments: "{comment}".',
    why: 'JSON.parse and nearly every client refuse the whole file because of it.',
    fix: 'Remove the comment; what people should know belongs in "description" or the README.',
    example: {
      wrongText: toText('"Forecasts for any place."', ' // at most 100 characters'),
      rightText: RIGHT_TEXT,
    },
  },
  'json-trailing-comma': {
    title: 'There is a comma after the last item.',
    what: 'There is a comma after the last item.',
    why: 'JSON allows no trailing comma; most readers refuse the whole file because of it.',
    fix: 'Remove the comma.',
    example: { wrongText: RIGHT_TEXT.replace('}]', '}],'), rightText: RIGHT_TEXT },
  },
  'duplicate-json-key': {
    title: 'A key occurs twice in the same object.',
    what: 'The key "{key}" occurs twice in the same object.',
    why: 'Readers disagree about which of the two counts.',
    fix: 'Keep one of them.',
    example: {
      wrongText: toText('"Forecasts for any place."', '\n  "description": "Forecasts and warnings.",'),
      rightText: RIGHT_TEXT,
    },
  },
  'json-too-deep': {
    title: 'The JSON is nested too deeply.',
    what: 'The JSON is nested deeper than {limit} levels.',
    why: 'Deep nesting makes readers fail.',
    fix: 'Flatten the document.',
    example: {
      wrongText: toText(
        '"Forecasts for any place."',
        `\n  "_meta": ${'['.repeat(TOO_DEEP_LEVELS)}${']'.repeat(TOO_DEEP_LEVELS)},`,
      ),
      rightText: RIGHT_TEXT,
    },
  },
  'not-an-object': {
    title: 'The document is not a JSON object.',
    what: 'The document is {found}, not a JSON object.',
    why: 'A server.json is one JSON object.',
    fix: 'Write one object: { "name": …, "description": …, "version": … }.',
    example: { wrongText: `[${RIGHT_TEXT.trimEnd()}]\n`, rightText: RIGHT_TEXT },
  },
} as const satisfies Record<string, FindingText>;
