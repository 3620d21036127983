const TOP = 4096;
const DECLARED =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]+)|^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]+)/i;
/** Encodings whose bytes are all ASCII, so that they pass for UTF-8. */
const SEVEN_BITS = /^(?:iso-2022|csiso2022|hz)/i;
const UTF_8 = /^utf-?8$/i;
/** What no text has but a tab, a line end, a form feed. */
const CONTROLS = /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f]/g;

/**
 * A document's bytes as text, whatever its encoding: what its byte-order mark says, UTF-16 by where its zeros are,
 * UTF-8 where the bytes are that, otherwise what it declares in its first 4,096 bytes, or Windows-1252. Line ends
 * become LF; nothing else is changed.
 *
 * @returns the text, or why the bytes are none
 */
export function decodeDocument(bytes: Uint8Array): { readonly text: string } | { readonly problem: string } {
  const wide = markedWide(bytes) ?? unmarkedWide(bytes);
  if (wide) return checked(new TextDecoder(wide).decode(bytes));
  if (bytes.includes(0)) return { problem: "The file does not look like text." };
  const top = Buffer.from(bytes.subarray(0, TOP)).toString("latin1");
  const found = DECLARED.exec(top);
  const declared = found?.[1] ?? found?.[2];
  if (declared && SEVEN_BITS.test(declared)) return checked(decodedAs(declared, bytes));
  try {
    return checked(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return brokenUtf8(bytes, declared) ?? checked(decodedAs(declared ?? WESTERN, bytes));
  }
}

function markedWide([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/** UTF-16 without a mark: of Latin letters every other byte is zero, of other scripts at least the spaces' is. */
function unmarkedWide(bytes: Uint8Array): string | undefined {
  if (bytes.length < 2 || bytes.length % 2 !== 0) return undefined;
  const zeros = [0, 0];
  const sample = bytes.subarray(0, TOP);
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const enough = sample.length / 40;
  if (odd > enough && even === 0) return "utf-16le";
  return even > enough && odd === 0 ? "utf-16be" : undefined;
}

/**
 * Where most that is not ASCII is UTF-8, the rest is damage, and no other encoding explains it; where it is said to be
 * UTF-8, half is enough.
 */
function brokenUtf8(
  bytes: Uint8Array,
  declared: string | undefined,
): { readonly problem: string } | undefined {
  const text = new TextDecoder("utf-8").decode(bytes);
  let [good, bad] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd) bad++;
    else if (unit > 0x7f) good++;
  }
  if (good < (declared && UTF_8.test(declared) ? bad : 4 * bad)) return undefined;
  const line = text.slice(0, text.indexOf("\uFFFD")).split(/\r\n|[\r\n]/).length;
  return {
    problem: `The file is in UTF-8, but not all of it can be read (line ${line}): it is damaged. Save it again from where it was written.`,
  };
}

function decodedAs(label: string, bytes: Uint8Array): string {
  try {
    const decoder = new TextDecoder(label);
    // Of a page whose bytes are none, "utf-8", "utf-16" or "unicode" tells nothing.
    return /^utf-|^windows-1252$/.test(decoder.encoding) ? western(bytes) : decoder.decode(bytes);
  } catch {
    return western(bytes);
  }
}

const WESTERN = "windows-1252";
/** What the bytes from 0x80 to 0x9F stand for (WHATWG Encoding); Node 20's decoder takes them for Latin-1. */
const FROM_80 =
  "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
  "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

function western(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\u0080-\u009F]/g, (byte) => FROM_80[byte.charCodeAt(0) - 0x80] ?? byte);
}

function checked(text: string): { readonly text: string } | { readonly problem: string } {
  const controls = text.slice(0, 100_000).match(CONTROLS)?.length ?? 0;
  if (controls > 2 && controls * 50 > Math.min(text.length, 100_000))
    return { problem: "The file does not look like text." };
  return { text: text.replaceAll("\r\n", "\n").replaceAll("\r", "\n") };
}
