import { expect, test } from "vitest";
import { BAR } from "../../src/confidential/bar.ts";
import { barOf, percent } from "../../src/views/bar-of.ts";

test.each([
  [0, "", "0 %"],
  [0.001, "▏", "<1 %"],
  [0.04, "▏", "4 %"],
  [0.06, "▇", "6 %"],
  [0.5, "▇▇▇▇▇", "50 %"],
  [0.996, "▇▇▇▇▇▇▇▇▇▇", ">99 %"],
  [1, "▇▇▇▇▇▇▇▇▇▇", "100 %"],
])("a share of %d", (share, bar, written) => {
  expect(barOf(share, 10)).toBe(bar);
  expect(percent(share)).toBe(written);
});

test("is not taken for words that are hidden", () => {
  expect(barOf(1, 10)).not.toContain(BAR);
});
