/** A Markdown table, its first column on the left and the others, with figures, on the right. */
export const table = (heads, rows) =>
  [heads, heads.map((_, index) => (index === 0 ? "---" : "--:")), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");

/** One measured run in another, with a star where fewer rounds were measured. */
export const over = (run, base, scale = 1) =>
  `${((run.median / base.median) * scale).toFixed(2)}${run.isOfFewer || base.isOfFewer ? "*" : ""}`;

export const count = (number) => number.toLocaleString("en");
