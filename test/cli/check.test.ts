import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { reportJsonSchema } from "../../src/reporters/report-schema.ts";
import { copyOf, folderWith, onrecord } from "./run.ts";

const TEXT = `The bridge is closed

The bridge is closed to lorries, the council said on Monday. About 400 of them cross it every day.

“We’re sorry,” said the mayor. “The bridge was never built for this.”
`;

const RECORD = `article: { title: The bridge is closed (made up), publisher: gazette, published: 2024-05-02, language: en, mode: external }
sources:
  gazette: { name: The Gazette (made up), kind: outlet }
  council: { name: The council (made up), kind: government }
claims:
  closed-to-lorries:
    quote: The bridge is closed to all lorries # not what the text says
    statement: The bridge is closed to lorries.
    attribution: { source: counsil, cue: said }
  four-hundred:
    quote: About 400 of them cross it every day
    statement: About 400 lorries cross the bridge every day.
    attribution: none
  sorry:
    quote: We're sorry
    statment: The mayor is sorry.
    form: indirect
    attribution: council
`;

const DESK = {
  "onrecord.yaml": "name: A made-up desk\n",
  "claims/bridge.yaml": RECORD,
  "claims/bridge.txt": TEXT,
};

describe("the report", () => {
  test.each(["pretty", "concise", "json"])("%s", async (format) => {
    expect(await onrecord(["check", "--format", format], folderWith(DESK))).toMatchSnapshot();
  });

  test("in colour", async () => {
    const { stdout } = await onrecord(["check", "--rule", "quote/not-found"], folderWith(DESK), {
      env: { FORCE_COLOR: "1" },
    });
    expect(stdout.replaceAll("\u001b", "ESC")).toMatchSnapshot();
  });

  test("--quiet leaves out what does not make the check fail, and counts it", async () => {
    expect(
      await onrecord(["check", "--quiet", "--fail-on", "warning", "--format", "concise"], folderWith(DESK)),
    ).toMatchSnapshot();
  });

  test("the JSON report is what its published schema says", async () => {
    const schema = JSON.parse(readFileSync("docs/report.schema.json", "utf8"));
    expect(schema).toEqual(reportJsonSchema());
    const validate = new Ajv2020({ allErrors: true }).compile(schema);
    for (const desk of [
      folderWith(DESK),
      copyOf("claims", "onrecord.yaml"),
      folderWith({ "onrecord.yaml": "" }),
    ]) {
      const report: unknown = JSON.parse((await onrecord(["check", "--format", "json"], desk)).stdout);
      validate(report);
      expect(validate.errors ?? []).toEqual([]);
    }
  });
});

describe("exit codes", () => {
  const CLEAN = {
    ...DESK,
    "claims/bridge.yaml": RECORD.slice(0, RECORD.indexOf("claims:")).replace(/ {2}council.*\n/, ""),
  };
  const NOTE = {
    ...DESK,
    "claims/bridge.yaml": RECORD.replace(/ {2}closed-to-lorries:.*?(?= {2}four)/s, "").replace(
      / {2}sorry:.*/s,
      "",
    ),
  };

  test.each([
    ["nothing found", CLEAN, [], 0],
    ["errors", DESK, [], 1],
    ["errors, never failing", DESK, ["--fail-on", "never"], 0],
    ["warnings and notes alone", NOTE, [], 0],
    ["warnings and notes, failing on warnings", NOTE, ["--fail-on", "warning"], 1],
    ["warnings and notes, failing on notes", NOTE, ["--fail-on", "note"], 1],
    [
      "notes of one rule, failing on warnings",
      NOTE,
      ["--fail-on", "warning", "--rule", "figure/unrecorded"],
      0,
    ],
    ["notes of one rule, failing on notes", NOTE, ["--fail-on", "note", "--rule", "figure/unrecorded"], 1],
  ])("%s", async (_, files, options, code) => {
    expect((await onrecord(["check", ...options], folderWith(files))).code).toBe(code);
  });
});

describe("what is checked", () => {
  const TWO = {
    ...DESK,
    "claims/2024/ferry.yaml": `article: { title: The ferry (made up), publisher: gazette, language: en, mode: in-house }
claims:
  full: { quote: The ferry is full, statement: The ferry is full., attribution: nobody }
`,
  };

  test("with paths, the whole desk is read and only their findings are shown", async () => {
    const desk = folderWith(TWO);
    const rule = ["--rule", "record/unknown-reference", "--format", "concise"];
    const all = (await onrecord(["check", ...rule], desk)).stdout;
    const only = [
      await onrecord(["check", "claims/2024", ...rule], desk),
      await onrecord(["check", "claims/2024/ferry.yaml", ...rule], desk),
      await onrecord(["check", "ferry", ...rule], desk),
      await onrecord(["check", "2024", ...rule], join(desk, "claims")),
      await onrecord(["check", join(desk, "claims/2024"), ...rule], folderWith({})),
    ].map(({ stdout }) => stdout);
    expect(all.match(/unknown-reference/g)).toHaveLength(2);
    expect(new Set(only).size).toBe(1);
    // The gazette is defined in the other file.
    expect(only[0]).toMatchSnapshot();
  });

  test("through a link to the desk", async () => {
    const link = join(folderWith({}), "link");
    symlinkSync(folderWith(TWO), link);
    const options = ["--rule", "record/unknown-reference", "--format", "concise"];
    expect((await onrecord(["check", join(link, "claims/2024"), ...options], link)).stdout).toContain(
      "ferry.yaml:3",
    );
  });

  test("a desk without records", async () => {
    expect(await onrecord(["check"], folderWith({ "onrecord.yaml": "" }))).toMatchSnapshot();
  });

  test("names with spaces and other letters", async () => {
    const desk = folderWith({
      "onrecord.yaml": "",
      "claims/im März/die brücke.yaml": RECORD,
      "claims/im März/die brücke.txt": TEXT,
    });
    expect(
      await onrecord(["check", "claims/im März", "--rule", "quote/not-found", "--format", "concise"], desk),
    ).toMatchSnapshot();
  });
});

describe("this repository's desk", () => {
  test("as it is cloned", async () => {
    expect(await onrecord(["check"], copyOf("claims", "onrecord.yaml"))).toMatchSnapshot();
  });

  const article = resolve(process.env["ONRECORD_ARTICLES"] ?? "../shared/articles", "express-e-summons.txt");

  // The article's text is not ours to publish.
  test.skipIf(!existsSync(article))(
    "with the article's text beside its record, every quote is in it",
    async () => {
      const desk = copyOf("claims", "onrecord.yaml");
      copyFileSync(article, join(desk, "claims/express-e-summons.txt"));
      expect(await onrecord(["check", "--format", "concise"], desk)).toMatchSnapshot();
      expect(await onrecord(["verify"], desk)).toMatchSnapshot();
    },
  );
});

describe("a pipe", () => {
  test("that is closed early is no error", () => {
    const desk = folderWith(DESK);
    writeFileSync(
      join(desk, "run.sh"),
      `"${process.execPath}" "${resolve("dist/cli.js")}" check --format json 2>&1 | head -1`,
    );
    expect(execFileSync("sh", ["run.sh"], { cwd: desk, encoding: "utf8" })).toBe("{\n");
  });
});
