import { expect, test } from "vitest";
import { quotationsSaid } from "../../../src/rules/shared/unlogged-quotations.ts";
import { exampleDesk } from "../example-desk.ts";

test("what somebody is quoted with is at least four words long, and no title", () => {
  const text = `“The road is closed,” Ada Reed said.

“It is   old,” Ben Cole said.

Eva Moss wrote a book, “The Road to the River”, about it.

“It is open again,” Ian Stone said.
`;
  const claims =
    "a: { quote: The road is closed, statement: It is so., attribution: ministry, form: direct }\n";
  const [record] = exampleDesk({ claims, text }).records;
  if (!record?.text) throw new Error("The made-up desk has no text.");
  expect(quotationsSaid(record, record.text)).toEqual([
    { start: 0, end: 21, words: "The road is closed,", isLogged: true },
    { start: 128, end: 147, words: "It is open again,", isLogged: false },
  ]);
});
