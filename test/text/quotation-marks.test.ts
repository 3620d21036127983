import { expect, test } from "vitest";
import { marksIn } from "../../src/text/quotation-marks.ts";

/** Each mark with what it does, in the order of the text. */
const read = (text: string, paragraph = { start: 0, end: text.length }): string =>
  marksIn(text, paragraph)
    .map(({ at, end, sign, family, role }) => {
      expect(text.slice(at, end)).toBe(sign);
      return `${at} ${sign} ${role} ${family}`;
    })
    .join(", ");

test.each([
  ["“We wait,” he said.", "0 “ open double, 9 ” close double"],
  ["„Wir“ – ‟x”", "0 „ open double, 4 “ close double, 8 ‟ open double, 10 ” close double"],
  ["«a» »b«", "0 « open guillemet, 2 » close guillemet, 4 » close guillemet, 6 « open guillemet"],
  ['a " b', '2 " either double'],
  ['a"b', '1 " either double'],
  ["a “", "2 “ close double"],
  ["“a“b", "0 “ open double, 2 “ open double"],
  ["'Go,' he said—'now'", "0 ' open single, 4 ' close single, 14 ' open single, 18 ' close single"],
  ["a —'… b", "3 ' either single"],
  ["a 'b", "2 ' open single"],
  ["a' b", "1 ' close single"],
  ["a'b ' c", ""],
  ["'tis ‘tis ’tis", ""],
  ["x''y ''We wait''", "5 '' open double, 14 '' close double"],
  ["'\"a\"'", "0 ' open single, 1 \" open double, 3 \" close double, 4 ' close single"],
  ["“'a’”", "0 “ open double, 1 ' open single, 3 ’ close single, 4 ” close double"],
])("in %s", (text, marks) => {
  expect(read(text)).toBe(marks);
});

test.each([
  ["the players’ union", "11 ’ close single"],
  ["‘the players’ union,’ he", "0 ‘ open single, 20 ’ close single"],
  ['"It broke in 1986" he said.', '0 " open double, 17 " close double'],
  ['"A 12" pipe."', '0 " open double, 12 " close double'],
])("a doubtful one closes where no certain one does: %s", (text, marks) => {
  expect(read(text)).toBe(marks);
});

test("reads no further than its paragraph, and gives places in the text", () => {
  expect(read('x"b"x', { start: 1, end: 4 })).toBe('1 " open double, 3 " close double');
});
