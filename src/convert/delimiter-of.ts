/** In the order in which they are preferred where two fit equally well. */
const DELIMITERS: readonly string[] = [",", ";", "\t", "|"];

/** So many rows tell. */
const ROWS = 20;

/**
 * What parts the cells of a table: the character of which the first rows have as many as the header has, outside of
 * quotation marks; of several, the one that makes most columns.
 */
export function delimiterOf(text: string): string {
  const rows = countsByRow(text);
  const scores = DELIMITERS.map((delimiter, index) => {
    const counts = rows.map((row) => row[index] ?? 0);
    const [header = 0] = counts;
    const alike = counts.filter((count) => count === header).length;
    return { delimiter, score: header === 0 ? 0 : (alike / counts.length) * 1000 + Math.min(header, 999) };
  });
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one));
  return best.delimiter;
}

/** How often each delimiter is in each of the first rows that are not empty. */
function countsByRow(text: string): readonly (readonly number[])[] {
  const rows: number[][] = [];
  let row = DELIMITERS.map(() => 0);
  let isQuoted = false;
  let isEmpty = true;
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    if (!isQuoted && character === "\n") {
      if (!isEmpty) rows.push(row);
      if (rows.length === ROWS) return rows;
      row = DELIMITERS.map(() => 0);
      isEmpty = true;
      continue;
    }
    isEmpty = false;
    const index = DELIMITERS.indexOf(character);
    if (!isQuoted && index >= 0) row[index] = (row[index] ?? 0) + 1;
  }
  return isEmpty ? rows : [...rows, row];
}
