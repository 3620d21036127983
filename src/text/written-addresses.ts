/** An address among other words; what comes before "www." is no letter of the same word. */
const ADDRESS = /(?:https?:\/\/|\bwww\.)(?=[\p{L}\p{N}])[^\s<>|"“”«»]+/giu;
const PUNCTUATION = new Set(".,;:!?'’…");
const BRACKETS = ["()", "[]", "{}"];

/** The addresses of web pages that are written in a text, in its order, without what only ends the sentence. */
export function writtenAddresses(text: string): readonly string[] {
  return Array.from(text.matchAll(ADDRESS), ([address]) => withoutEdge(address));
}

/** Punctuation behind an address is not of it, nor is a bracket that was opened before it. */
function withoutEdge(address: string): string {
  const opened = new Map<string, number>();
  for (const [open = "", close = ""] of BRACKETS)
    opened.set(close, address.split(open).length - address.split(close).length);
  let end = address.length;
  for (; ; end--) {
    const last = address.charAt(end - 1);
    const surplus = opened.get(last) ?? 0;
    if (surplus < 0) opened.set(last, surplus + 1);
    else if (!PUNCTUATION.has(last)) return address.slice(0, end);
  }
}
