import stringWidth from "fast-string-width";

/** Most texts: nothing in them has to be measured. */
const ONE_COLUMN_EACH = /^[ -~]*$/;

/** Whether each character of a text takes one column of a terminal, so that its length says how wide it is. */
export function isPlain(text: string): boolean {
  return ONE_COLUMN_EACH.test(text);
}

/** How many columns of a terminal a text takes; colours take none. */
export function widthOf(text: string): number {
  if (text.length === 1 && text >= " " && text <= "~") return 1;
  return isPlain(text) ? text.length : stringWidth(text);
}
