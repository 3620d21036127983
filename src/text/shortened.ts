/**
 * Words to be quoted in a message: in one line, and cut after a word where there are too many of them.
 *
 * @param longest UTF-16 code units
 */
export function shortened(words: string, longest = 80): string {
  const line = words.replace(/\s+/g, " ").trim();
  if (line.length <= longest) return line;
  const end = line.lastIndexOf(" ", longest);
  // Where no space parts the words, no character is cut in two either.
  const cut = end > longest / 2 ? line.slice(0, end) : line.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "");
  return `${cut} …`;
}
