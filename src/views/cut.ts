import stringWidth from "fast-string-width";

/** As much of a text's beginning as fits into so many columns of a terminal. */
export function cutEnd(text: string, columns: number): string {
  return fitting([...text], columns).join("");
}

/** As much of a text's end as fits into so many columns of a terminal. */
export function cutStart(text: string, columns: number): string {
  return fitting([...text].reverse(), columns)
    .reverse()
    .join("");
}

function fitting(characters: readonly string[], columns: number): string[] {
  const kept: string[] = [];
  let used = 0;
  for (const character of characters) {
    used += stringWidth(character);
    if (used > columns) break;
    kept.push(character);
  }
  return kept;
}
