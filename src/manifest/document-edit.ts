import type { JsonValue } from './server-json.ts';

/** A change of a document in its own terms; pointers are RFC 6901, into the document as it was submitted. */
export type DocumentEdit =
  | { readonly kind: 'replace'; readonly pointer: string; readonly value: JsonValue }
  /** The member at `pointer` gets another key; its value stays as it is written. */
  | { readonly kind: 'rename'; readonly pointer: string; readonly key: string }
  /** Removes a member or an array item, with its comma. */
  | { readonly kind: 'remove'; readonly pointer: string }
  /** Adds a member to the object at `pointer`: as the first one or, with `after`, behind that member (else as the last). */
  | {
      readonly kind: 'insert';
      readonly pointer: string;
      readonly key: string;
      readonly value: JsonValue;
      readonly after?: string | undefined;
    };
