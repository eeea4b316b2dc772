/** Lone surrogates cannot be encoded as UTF-8; browsers and Go both send U+FFFD in their place. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** As a browser's `encodeURIComponent` (VS Code, Copilot): `/` becomes `%2F`, `+` becomes `%2B`. Never throws. */
export function encodeComponent(text: string): string {
  return encodeURIComponent(wellFormed(text));
}

/** As Go's `url.QueryEscape` (ToolHive, Docker): space is `+`, and only letters, digits and `-_.~` stay. */
export function queryEscape(text: string): string {
  return escapeMarks(encodeComponent(text)).replace(/%20/g, '+');
}

/** As Go's `url.PathEscape` (ToolHive, Docker): `$&+=:@` stay, `/` becomes `%2F`. */
export function pathEscape(text: string): string {
  return escapeMarks(encodeComponent(text)).replace(/%(24|26|2B|3D|3A|40)/g, (code) => decodeURIComponent(code));
}

function escapeMarks(text: string): string {
  return text.replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
