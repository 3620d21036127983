/** As much of a value as a message shows, in UTF-16 code units. */
const LONGEST = 60;

/**
 * A value of a file as a message shows it: text in quotation marks, a list or a map in brackets as YAML has them, in
 * one line, and cut after a word where it is long.
 *
 * @param value text, lists and maps, as a YAML file is read
 */
export function shownValue(value: unknown, longest: number = LONGEST): string {
  if (typeof value === "object" && value !== null) return cutAfterWord(inBrackets(value, longest), longest);
  return `"${cutAfterWord(oneLine(String(value ?? "")), longest)}"`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/**
 * The beginning of a text, cut after a word. No word is cut in two: whoever conceals names looks for whole ones.
 *
 * @param longest UTF-16 code units
 */
export function cutAfterWord(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const lastWord = text.slice(0, longest + 1).search(/[\p{L}\p{M}\p{N}]*$/u);
  return `${text.slice(0, Math.min(lastWord, longest)).trimEnd()}…`;
}

/** The beginning of a list or map; of what is long, no more is written than is shown. */
function inBrackets(value: object, longest: number): string {
  const isList = Array.isArray(value);
  let written = "";
  for (const [key, inner] of Object.entries(value)) {
    const shown = typeof inner === "object" && inner !== null ? inBrackets(inner, longest) : plain(inner);
    written += `${written === "" ? "" : ", "}${isList ? "" : `${plain(key)}:${shown === "" ? "" : " "}`}${shown}`;
    if (written.length > longest) break;
  }
  if (isList) return `[${written}]`;
  return written === "" ? "{}" : `{ ${written} }`;
}

function plain(text: unknown): string {
  return oneLine(String(text ?? ""));
}
