/** Eighths of a block, from none to all but one. */
const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/**
 * A bar in block characters. What there is any of is never nothing.
 *
 * @param share from 0 to 1
 * @param width of the whole, in columns
 */
export function barOf(share: number, width: number): string {
  const eighths = Math.round(share * width * EIGHTHS.length);
  const drawn = share > 0 ? Math.max(eighths, 1) : 0;
  return "█".repeat(Math.floor(drawn / EIGHTHS.length)) + (EIGHTHS[drawn % EIGHTHS.length] ?? "");
}

/** "71 %"; "<1 %" where rounding would leave nothing, and ">99 %" where it would leave all. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 0 && share > 0) return "<1 %";
  if (rounded === 100 && share < 1) return ">99 %";
  return `${rounded} %`;
}
