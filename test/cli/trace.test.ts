import { describe, expect, test } from "vitest";
import { loadDesk } from "../../src/desk/load.ts";
import { tracer } from "../../src/provenance/trace.ts";
import { painter } from "../../src/views/paint.ts";
import { traceTree } from "../../src/views/trace-tree.ts";
import { copyOf, onrecord } from "./run.ts";

const SAMPLE = copyOf("claims", "onrecord.yaml");

describe("onrecord trace", () => {
  test.each([
    "express-e-summons/bloomberg-400k",
    "sample-brief/bloomberg-400k",
    "express-e-summons/ministry-no-mobilisation",
    "sample-brief/nine-percent-larger",
    "kartapolov-by-mail",
    "kremlin-vote",
  ])("%s", async (address) => {
    expect((await onrecord(["trace", address], SAMPLE)).stdout).toMatchSnapshot();
  });

  test("on a narrow terminal nothing is wider than it, and nothing is lost", () => {
    const desk = loadDesk(SAMPLE);
    const entry = desk.claims.get("sample-brief/bloomberg-400k");
    if (!entry) throw new Error("The sample has changed.");
    const trace = tracer(desk)(entry);
    const lines = traceTree(trace, painter(false), 46).split("\n");
    expect(lines.join("\n")).toMatchSnapshot();
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(46);
    const words = (text: string) => text.replace(/[│├└─\s]+/g, "");
    expect(words(lines.join("\n"))).toBe(words(traceTree(trace, painter(false), 100)));
  });

  test("--json", async () => {
    const { stdout } = await onrecord(["trace", "sample-brief/bloomberg-400k", "--json"], SAMPLE);
    expect(JSON.parse(stdout)).toMatchSnapshot();
  });

  test("a claim that there is not ends with 2", async () => {
    expect(await onrecord(["trace", "bloomberg-40k"], SAMPLE)).toMatchSnapshot();
  });
});

test("onrecord explain prints a rule's page", async () => {
  expect((await onrecord(["explain", "figure/sum"], SAMPLE)).stdout).toMatchSnapshot();
  expect(await onrecord(["explain", "figure/sums"], SAMPLE)).toMatchSnapshot();
});
