/**
 * How a cell begins that a spreadsheet takes for a formula (OWASP, CSV injection), in their full-width forms too, after
 * whatever spaces and apostrophes.
 */
const FORMULA = /^[\s']*[=+\-@＝＋－＠]|^[\t\r\n]/;
/** An apostrophe of the text itself is told from the guard by a guard of its own. */
const APOSTROPHE = /^'/;

/** A cell with an apostrophe before it where a spreadsheet would calculate it; `unguarded` takes just that off again. */
export function guarded(cell: string): string {
  return FORMULA.test(cell) || APOSTROPHE.test(cell) ? `'${cell}` : cell;
}

/**
 * A cell without the apostrophe that guards it.
 *
 * @param isOurs whether `guarded` made it: in other people's tables two apostrophes may be a quotation mark
 */
export function unguarded(cell: string, isOurs: boolean): string {
  if (!APOSTROPHE.test(cell)) return cell;
  const rest = cell.slice(1);
  return FORMULA.test(rest) || (isOurs && APOSTROPHE.test(rest)) ? rest : cell;
}
