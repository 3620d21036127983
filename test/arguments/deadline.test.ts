import { describe, expect, test } from "vitest";
import { deadlineGiven, isOver } from "../../src/arguments/deadline.ts";

const NOON = new Date("2024-05-02T12:00:00Z");

describe("a deadline", () => {
  test.each(["2024-05-02", "2024-05-03", "2024-05-03T17:00:00Z"])("%s is one", (written) => {
    expect(deadlineGiven(written, NOON)).toBe(written);
  });

  test.each(["tomorrow", "2024-05", "2024-05-03~", "2024-02-30", "2024-05-03T99:00:00Z", ""])(
    "%j is none",
    (written) => {
      expect(() => deadlineGiven(written, NOON)).toThrow("is not a deadline");
    },
  );

  test("is over when the day has ended everywhere", () => {
    expect(isOver("2024-05-01", new Date("2024-05-02T11:59:59Z"))).toBe(false);
    expect(isOver("2024-05-01", new Date("2024-05-02T12:00:00Z"))).toBe(true);
    expect(isOver("2024-05", NOON)).toBe(false);
  });
});
