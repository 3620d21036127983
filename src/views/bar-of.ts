/** Not a full block: that hides what must not be read. */
const BLOCK = "▇";
const SLIVER = "▏";

/**
 * A bar in block characters, to the nearest of them. What there is any of is never nothing.
 *
 * @param share from 0 to 1
 * @param width of the whole, in columns
 */
export function barOf(share: number, width: number): string {
  const blocks = Math.round(share * width);
  return blocks === 0 && share > 0 ? SLIVER : BLOCK.repeat(blocks);
}

/** "71 %"; "<1 %" where rounding would leave nothing, and ">99 %" where it would leave all. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 0 && share > 0) return "<1 %";
  if (rounded === 100 && share < 1) return ">99 %";
  return `${rounded} %`;
}
