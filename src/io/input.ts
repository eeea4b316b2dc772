/**
 * Standard input, as far as `maxBytes` and one byte more: enough to know that it is too large. What follows is not
 * waited for.
 */
export async function readInput(
  maxBytes: number,
  stream: AsyncIterable<Uint8Array> = process.stdin,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size > maxBytes) break;
  }
  return Buffer.concat(chunks).subarray(0, maxBytes + 1);
}
