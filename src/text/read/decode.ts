/**
 * A file's bytes as text: UTF-8, with the byte-order mark kept, so that offsets are those of the file.
 *
 * @returns the text, or why the bytes are none
 */
export function decode(bytes: Uint8Array): { readonly text: string } | { readonly problem: string } {
  if (bytes.includes(0)) return { problem: `The file is not UTF-8 text. ${likelyEncoding(bytes)}` };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { problem: `The file is not in UTF-8${firstBadLine(bytes)}. ${likelyEncoding(bytes)}` };
  }
}

function likelyEncoding(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  // Every other byte of Latin letters in UTF-16 is zero.
  const isUtf16 = isMarked || (first === 0) !== (second === 0);
  if (isUtf16) return "It is in UTF-16 (what some programs call Unicode): save it as UTF-8.";
  if (bytes.includes(0)) return "It does not look like text at all.";
  return "It may be in Windows-1252 or another older encoding: open it in that encoding, check that it reads correctly, and save it as UTF-8.";
}

function firstBadLine(bytes: Uint8Array): string {
  const lenient = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const at = lenient.indexOf("\uFFFD");
  return at === -1 ? "" : ` (line ${lenient.slice(0, at).split("\n").length})`;
}
