import { expect, test } from "vitest";
import type { ClaimedBefore } from "../../src/audit/claimed-before.ts";
import { claimedBeforeLines } from "../../src/views/claimed-before-lines.ts";

/* Every article and claim is made up. */
const CLOSES: ClaimedBefore = {
  address: "ferry/closes",
  by: "words",
  "same-source": false,
  statement: "The bridge will close.",
  sources: [],
  article: { name: "ferry" },
  status: "unchecked",
  answers: [],
};
const answer = (
  relation: ClaimedBefore["answers"][number]["relation"],
  claim: string,
  ...sources: string[]
) => ({
  relation,
  claim,
  sources,
});

test("nothing that was claimed before takes no line", () => {
  expect(claimedBeforeLines([], 80)).toEqual([]);
});

test("what was claimed before: why it is told, who says it, what the desk made of it, who is against it", () => {
  const checked: ClaimedBefore = {
    ...CLOSES,
    address: "ferry/lorries",
    by: "figure",
    "same-source": true,
    statement: "400 lorries use the bridge.",
    sources: ["The Gazette", "Ada Reed"],
    article: { name: "ferry", published: "2024-05-01" },
    status: "checked",
    verdict: "unproven",
    answers: [
      answer("denies", "ferry/denied", "Bo Lind"),
      answer("contradicts", "ferry/other"),
      answer("corrects", "ferry/corrected", "The Gazette"),
    ],
  };
  const begun: ClaimedBefore = { ...CLOSES, by: "rewording", status: "in-progress" };
  expect(claimedBeforeLines([checked, begun, CLOSES], undefined).join("\n")).toMatchInlineSnapshot(`
    "This may have been claimed before:
      ferry/lorries  2024-05-01 · the same figure from the same source · verdict: unproven
        The Gazette <- Ada Reed: 400 lorries use the bridge.
        denied by Bo Lind (ferry/denied)
        contradicted by ferry/other
        and 1 more: onrecord trace ferry/lorries
      ferry/closes  similar words · being checked
        The bridge will close.
      ferry/closes  the same words
        The bridge will close."
  `);
});

test("lines end at the terminal's edge, and what acts on it is written out", () => {
  const long = { ...CLOSES, statement: `\u001b[31m${"The old bridge will close. ".repeat(9)}` };
  const lines = claimedBeforeLines([long], 50);
  expect(lines.filter((line) => line.length > 50 || line.includes("\u001b"))).toEqual([]);
  expect(lines.join("\n")).toMatchInlineSnapshot(`
    "This may have been claimed before:
      ferry/closes  the same words
        \\u{1b}[31mThe old bridge will close. The old
          bridge will close. The old bridge will
          close. The old bridge will close. The old
          bridge will close. The old bridge will …"
  `);
});
