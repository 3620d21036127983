import fc from "fast-check";
import { expect, test } from "vitest";
import { typedDate } from "../../../src/language/en/typed-date.ts";

test.each([
  ["2024-05-03", "2024-05-03"],
  [" 2024-05 ", "2024-05"],
  ["2024~", "2024~"],
  ["2024", "2024"],
  ["3 May 2024", "2024-05-03"],
  ["3rd May, 2024", "2024-05-03"],
  ["03-May-2024", "2024-05-03"],
  ["May 3, 2024", "2024-05-03"],
  ["Sept. 3, 2024", "2024-09-03"],
  ["Fri, 3 May 2024", "2024-05-03"],
  ["Friday, May 3rd 2024", "2024-05-03"],
  ["May 2024", "2024-05"],
  ["2024/5/3", "2024-05-03"],
  ["3.5.2024", "2024-05-03"],
  ["25/12/2024", "2024-12-25"],
  ["12/25/2024", "2024-12-25"],
  ["5/5/2024", "2024-05-05"],
  ["2024-05-03T10:00:00Z", "2024-05-03T10:00:00Z"],
  ["2024-05-03 10:00am", "2024-05-03"],
  ["May 3, 2024 at 10:00 PM", "2024-05-03"],
  // These are none, or could be two.
  ["03/05/2024", undefined],
  ["3/5/24", undefined],
  ["31 April 2024", undefined],
  ["about 3 May 2024", undefined],
  ["3 Mayor 2024", undefined],
  ["45415", undefined],
  ["May", undefined],
  ["", undefined],
  ["yesterday", undefined],
])("%j is %s", (typed, date) => {
  expect(typedDate(typed)).toBe(date);
});

test("a day that is typed in words is that day", () => {
  const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(
      day,
      fc.constantFrom("long", "short"),
      fc.constantFrom("en-GB", "en-US"),
      (date, month, locale) => {
        const typed = date.toLocaleDateString(locale, {
          day: "numeric",
          month,
          year: "numeric",
          timeZone: "UTC",
        });
        expect(typedDate(typed)).toBe(date.toISOString().slice(0, 10));
      },
    ),
  );
});
