import { expect, test } from "vitest";
import { edtfDay } from "../../../src/text/read/edtf-day.ts";

test.each([
  ["2024-05-02", "2024-05-02"],
  [" 2024-05-02 ", "2024-05-02"],
  ["2024-05", "2024-05"],
  ["2024", "2024"],
  // The day where it was printed, whatever day it was in Greenwich.
  ["2024-05-02T01:00:00+09:00", "2024-05-02"],
  ["2024-05-02 10:00", "2024-05-02"],
  ["20240502", "2024-05-02"],
  ["20240502T1000", "2024-05-02"],
  ["2 May 2024", "2024-05-02"],
  ["2 MAY 2024", "2024-05-02"],
  ["2nd May, 2024", "2024-05-02"],
  ["3 Sept. 2024", "2024-09-03"],
  ["22 September 2024", "2024-09-22"],
  ["Thu, 02 May 2024 10:00:00 GMT", "2024-05-02"],
  ["Thursday 2 May 2024", "2024-05-02"],
  ["May 2, 2024", "2024-05-02"],
  ["May 2nd 2024", "2024-05-02"],
  ["Sept. 3, 2024", "2024-09-03"],
  ["September 22, 2024", "2024-09-22"],
  ["Printed on May 12 2024 in Lamm", "2024-05-12"],
])("%j is %s", (printed, day) => {
  expect(edtfDay(printed)).toBe(day);
});

test.each([
  "04/05/2023",
  "2024-05-021",
  "x2024-05-02",
  "202405021",
  "2024-13-02",
  "31 June 2024",
  "123 May 2024",
  "2May 2024",
  "May2, 2024",
  "May 2 20245",
  "12 Foo 2024",
  "Foo 12 2024",
  `${"x".repeat(100)} 2 May 2024`,
])("%j is no day", (printed) => {
  expect(edtfDay(printed)).toBeUndefined();
});

test("every month has a name", () => {
  const names = "January February March April May June July August September October November December".split(
    " ",
  );
  expect(names.map((name) => edtfDay(`1 ${name} 2024`))).toEqual(
    names.map((_, month) => `2024-${String(month + 1).padStart(2, "0")}-01`),
  );
});
