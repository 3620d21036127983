import { describe, expect, test } from "vitest";
import { copyOf, folderWith, onrecord } from "./run.ts";

const desk = copyOf("claims", "onrecord.yaml");

describe("onrecord audit", () => {
  test.each([
    [[]],
    [["express-e-summons"]],
    [["sample-brief"]],
    [["--by", "source"]],
    [["--by", "publisher"]],
    [["--by", "month"]],
    [["--by", "checker"]],
    [["--csv"]],
    [["--by", "source", "--csv"]],
    [["--by", "checker", "--csv"]],
  ])("%j", async (args) => {
    expect(await onrecord(["audit", ...args], desk)).toMatchSnapshot();
  });

  test.each([40, 60])("at %i columns nothing is wider", async (columns) => {
    for (const args of [["audit"], ["audit", "express-e-summons"], ["audit", "--by", "source"]]) {
      const { stdout } = await onrecord(args, desk, { terminal: { columns, hasColours: false } });
      for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(columns);
    }
  });

  test("as JSON: the figures, and the claims of the articles that are named", async () => {
    const { stdout } = await onrecord(["audit", "--json"], desk);
    const all = JSON.parse(stdout);
    expect(all).toMatchObject({ version: 1, desk: "onrecord's sample desk", total: { claims: 50 } });
    expect(all.articles[0].claims).toBeUndefined();
    const named = JSON.parse((await onrecord(["audit", "sample-brief", "--json"], desk)).stdout);
    expect(named.articles).toHaveLength(1);
    expect(named.articles[0].claims).toHaveLength(9);
    expect(named.articles[0].claims[4]).toMatchSnapshot();
    const groups = JSON.parse((await onrecord(["audit", "--by", "month", "--json"], desk)).stdout);
    expect(groups.groups.map(({ group }: { group?: string }) => group ?? null)).toEqual(["2023-04", null]);
    const mix = JSON.parse((await onrecord(["audit", "--by", "source", "--json"], desk)).stdout);
    expect(mix.sources[0]).toMatchObject({ source: "express", articles: 1 });
  });

  test("what cannot be asked for", async () => {
    const said = async (...args: readonly string[]) => (await onrecord(["audit", ...args], desk)).stderr;
    expect(await said("--json", "--csv")).toBe("onrecord: Choose one of --json, --csv and --html.\n");
    expect(await said("--by", "moon")).toContain("Allowed choices are publisher, source, month, checker.");
    expect(await said("sample-brie")).toContain('Did you mean "sample-brief"?');
    expect(await onrecord(["audit"], folderWith({ "onrecord.yaml": "" }))).toEqual({
      code: 0,
      stdout: "",
      stderr: "onrecord: No article is logged here yet.\n",
    });
  });
});
