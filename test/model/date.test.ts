import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bounds, endOfToday, isDate } from "../../src/model/date.ts";

/** Bounds in a form that can be read. */
function span(date: string): string | undefined {
  const read = bounds(date);
  const iso = (time: number) =>
    Number.isFinite(time) ? new Date(time).toISOString().slice(0, 16) : String(time);
  return read && `${iso(read.earliest)} to ${iso(read.latest)}`;
}

describe("bounds of EDTF dates", () => {
  test.each([
    ["2023", "2023-01-01T00:00 to 2023-12-31T23:59"],
    ["2023?", "2023-01-01T00:00 to 2023-12-31T23:59"],
    ["2023-04~", "2023-04-01T00:00 to 2023-04-30T23:59"],
    ["2023-12", "2023-12-01T00:00 to 2023-12-31T23:59"],
    ["2024-02-29", "2024-02-29T00:00 to 2024-02-29T23:59"],
    ["0050-01-01%", "0050-01-01T00:00 to 0050-01-01T23:59"],
    ["2023-21", "2023-01-01T00:00 to 2023-03-31T23:59"],
    ["202X", "2020-01-01T00:00 to 2029-12-31T23:59"],
    ["2023-04/2023-05", "2023-04-01T00:00 to 2023-05-31T23:59"],
    ["2023-04/..", "2023-04-01T00:00 to Infinity"],
    ["2023-04-11T09:30:00Z", "2023-04-11T09:30 to 2023-04-11T09:30"],
  ])("%s", (date, expected) => {
    expect(span(date)).toBe(expected);
  });

  test.each([
    "",
    "2023-13",
    "2023-00",
    "2023-02-30",
    "2023-02-29",
    "23-04-11",
    "2023-4",
    "April 2023",
    "2023-04-11 ",
    "[2023,2024]",
    "9".repeat(1000),
  ])("%j is no date", (text) => {
    expect(isDate(text)).toBe(false);
  });

  test("every day of the calendar is that day, as the edtf package has it", () => {
    const days = fc.date({ min: new Date("1000-01-01"), max: new Date("2999-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        const start = Date.parse(day);
        expect(bounds(day)).toEqual({ earliest: start, latest: start + 86_400_000 - 1 });
        // An interval is read by the package.
        const next = new Date(start + 86_400_000).toISOString().slice(0, 10);
        expect(bounds(`${day}/${next}`)).toEqual({ earliest: start, latest: start + 2 * 86_400_000 - 1 });
      }),
    );
  });
});

test("today ends where it ends last", () => {
  expect(new Date(endOfToday(new Date("2026-11-23T09:00:00Z"))).toISOString()).toBe(
    "2026-11-23T23:59:59.999Z",
  );
  expect(new Date(endOfToday(new Date("2026-11-23T10:00:00Z"))).toISOString()).toBe(
    "2026-11-24T23:59:59.999Z",
  );
});
