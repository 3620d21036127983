import { describe, expect, test } from "vitest";
import { type Output, pairOutputs } from "../../src/arguments/outputs.ts";
import { UsageError } from "../../src/errors.ts";

/** Options as they would be typed: a format, or a file with "> " before it. */
function pair(typed: string): readonly Output[] {
  return pairOutputs(
    typed
      .split(" ")
      .filter((word) => word !== "")
      .map((word) =>
        word.startsWith(">") ? { output: word.slice(1) } : { format: word as Output["format"] },
      ),
    "/made-up",
  );
}

describe("which report goes where", () => {
  test.each<[typed: string, outputs: string]>([
    ["", "pretty"],
    ["json", "json"],
    [">a", "pretty>a"],
    ["json >a", "json>a"],
    [">a json", "json>a"],
    ["json >a sarif >b", "json>a sarif>b"],
    [">a json >b sarif", "json>a sarif>b"],
    ["github sarif >a", "github sarif>a"],
    ["sarif >a github", "sarif>a github"],
    ["json sarif >a >b", "json>b sarif>a"],
    [">a >b json sarif", "json>a sarif>b"],
    ["json >a json >b", "json>a json>b"],
    ["pretty json >a sarif >b", "pretty json>a sarif>b"],
  ])("%s: %s", (typed, outputs) => {
    const written = pair(typed).map(({ format, file }) =>
      file === undefined ? format : `${format}>${file}`,
    );
    expect(written.join(" ")).toBe(outputs);
  });

  test.each([
    "json sarif",
    "json >a sarif github",
    "json >a >b",
    ">a >b",
    ">a >b json",
    "json >a sarif >a",
    "json >a sarif >./x/../a",
    "json >-",
    "json >",
  ])("%s: wrong usage", (typed) => {
    expect(() => pair(typed)).toThrow(UsageError);
    expect(() => pair(typed)).toThrowErrorMatchingSnapshot();
  });
});
