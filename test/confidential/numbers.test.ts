import { describe, expect, test } from "vitest";
import { hiding } from "../../src/confidential/conceal.ts";

import { gramsOf } from "../../src/confidential/grams.ts";
import { numbersIn } from "../../src/confidential/numbers.ts";

/* All numbers are made up. */
const NUMBER = "+44 20 7946 0958";

test.each<[why: string, numbers: readonly string[], text: string, shown: string]>([
  ["at the beginning, with its plus", [NUMBER], "+44 20 7946 0958.", "███ ██ ████ ████."],
  ["with its code in brackets", [NUMBER], "at (+44) 20 7946 0958", "at █████ ██ ████ ████"],
  ["but no letter before it", [NUMBER], "+x02079460958 (x02079460958", "+x███████████ (x███████████"],
  ["with a dash after its code", [NUMBER], "+44 - 20 7946 0958", "███ █ ██ ████ ████"],
  ["but not figures far before it", [NUMBER], "in 1999     (020) 7946 0958", "in 1999     █████ ████ ████"],
  ["with eight digits before it and no more", [NUMBER], "1999 2024 020 7946 0958", "199█ ████ ███ ████ ████"],
  ["with noughts inside its last digits", ["+49 170 1234567"], "0170/1234567", "████████████"],
  ["that is short, without the noughts before it", ["00 555 0143"], "on 555-0143", "on ████████"],
  ["of six digits", ["555 014"], "on 555014", "on ██████"],
  ["but no shorter one, in other groups", ["12 34"], "1234 men, 51234", "1234 men, 51234"],
  [
    "of two, each of which is as long as it is",
    [NUMBER, "555 014"],
    "to 555014 or 020 7946 0958.",
    "to ██████ or ███ ████ ████.",
  ],
  [
    "of two, the shorter one far behind a year",
    [NUMBER, "555 014"],
    "to 1999      555014",
    "to 1999      ██████",
  ],
  ["at the end of other digits", [NUMBER, "555 014"], "to 9 555014", "to █ ██████"],
])("a number is hidden %s", (_, numbers, text, shown) => {
  expect(hiding(numbers.map((one) => ({ kind: "number", text: one })))(text)).toBe(shown);
});

test("a number is found once, whatever the lengths of others", () => {
  const found = numbersIn("to 1999      555014", gramsOf(["79460958", "555014"]));
  expect(found).toEqual([{ start: 13, end: 19 }]);
});

describe("without a number to hide", () => {
  test("none is hidden", () => {
    expect(hiding([{ kind: "name", text: "Ann" }])("Ann on 020 7946 0958")).toBe("███ on 020 7946 0958");
  });
});
