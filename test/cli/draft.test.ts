import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { draftOf } from "../../src/draft/draft-of.ts";
import { draftJsonSchema } from "../../src/draft/draft-schema.ts";
import { DRAFT, TEXT } from "../draft/made-up-draft.ts";
import { folderWith, onrecord } from "./run.ts";

/* What reads the text is not under test here: it gives what `made-up-draft.ts` holds. */
vi.mock(import("../../src/draft/draft-of.ts"), { spy: true });
beforeEach(() => {
  vi.mocked(draftOf).mockReset();
  vi.mocked(draftOf).mockReturnValue(DRAFT);
});

const RECORD = `article: { title: Bridge to close in May, publisher: gazette, published: 2024-05-02, language: en, mode: external }
sources:
  gazette: { name: The Gazette, kind: outlet }
`;
const FILE = { "bridge.txt": TEXT };
const DESK = { "onrecord.yaml": "", "claims/bridge.yaml": RECORD, "claims/bridge.txt": TEXT };
const NOBODY_REVIEWED = "Nobody has reviewed them";

const validate = new Ajv2020({ allErrors: true }).compile(draftJsonSchema());
/** A draft in JSON, which has to be what its schema says. */
function valid(stdout: string) {
  const parsed = JSON.parse(stdout);
  validate(parsed);
  expect(validate.errors ?? []).toEqual([]);
  return parsed;
}

describe("onrecord draft", () => {
  test("says who says what, and what is worth a check", async () => {
    const { code, stdout, stderr } = await onrecord(
      ["draft", "bridge.txt", "--date", "2024-05-02"],
      folderWith(FILE),
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatchInlineSnapshot(`
      "Said by others (5)

      the Ministry of Works · “said on Tuesday”
        The old bridge will close on 3 May
        indirect · sure · on 3 May: 2024-05-03

      Ada Reed · “according to”
        About 400 lorries cross it every day
        indirect · sure · 400

      Ada Reed (here: “she”) · “said”
        “It is not safe,” … “It was last repaired in 2011.”
        direct · likely · 2011

      Bo Lind (here: “the mayor, Bo Lind”) · “said”
        “These claims are false,”
        direct · sure

      Officials · “said”
        a new bridge would cost 12 million euros
        indirect · unsure · 12 million euros (EUR)

      In the article's own voice, worth a check (1)

       1  It is the oldest bridge in the county, and carries twice as many lorries as it did last year.
          superlative · comparison

      6 proposals. Nobody has reviewed them: none is a claim yet.
      "
    `);
  });

  test("fits a terminal of 60 columns", async () => {
    const terminal = { columns: 60, hasColours: false };
    const long = {
      ...DRAFT,
      relations: DRAFT.relations.map((one) => ({ ...one, content: [{ start: 0, end: TEXT.length }] })),
    };
    for (const draft of [DRAFT, long]) {
      vi.mocked(draftOf).mockReturnValue(draft);
      const { stdout } = await onrecord(["draft", "bridge.txt"], folderWith(FILE), { terminal });
      expect(stdout.split("\n").filter((line) => line.length > 60)).toEqual([]);
      expect(stdout).toContain("Officials");
    }
  });

  test("as JSON, which its schema describes", async () => {
    const { stdout } = await onrecord(
      ["draft", "bridge.txt", "--json", "--date", "2024-05-02"],
      folderWith(FILE),
    );
    const { relations, statements, ...rest } = valid(stdout);
    expect(rest).toEqual({ version: 1 });
    const words = (spans: readonly (readonly [number, number])[]) =>
      spans.map(([start, end]) => TEXT.slice(start, end));
    expect(relations[2]).toEqual({
      source: [[198, 201]],
      cue: [[202, 206]],
      content: [
        [180, 197],
        [208, 239],
      ],
      resolved: "Ada Reed",
      form: "direct",
      confidence: 0.75,
      rule: "quotation",
      figures: [],
      dates: [{ printed: "2011", date: "2011", at: [233, 237] }],
    });
    expect(words(relations[2].content)).toEqual(["“It is not safe,”", "“It was last repaired in 2011.”"]);
    expect(relations[0].dates).toMatchObject([{ date: "2024-05-03" }]);
    expect(relations[4].figures).toEqual([{ value: 12_000_000, unit: "EUR", printed: "12 million euros" }]);
    expect(statements).toEqual([{ at: [350, 443], score: 0.8, reasons: ["superlative", "comparison"] }]);
  });

  test("from what is given to a program, and from an article of the desk", async () => {
    const input = () => TEXT;
    const whole = await onrecord(["draft", "bridge.txt", "--json", "--date", "2024-05-02"], folderWith(FILE));
    const piped = await onrecord(["draft", "-", "--json", "--date", "2024-05-02"], folderWith({}), { input });
    expect(piped).toEqual(whole);
    // The article says when it was published.
    const desk = folderWith(DESK);
    for (const name of ["bridge", "claims/bridge.yaml"])
      expect(await onrecord(["draft", name, "--json"], desk)).toEqual(whole);
    expect(vi.mocked(draftOf)).toHaveBeenLastCalledWith(TEXT, "en");
  });

  test("counts in a text as it is, and gives the text of a document with it", async () => {
    const windows = `\uFEFF${TEXT.replaceAll("\n", "\r\n")}`;
    await onrecord(["draft", "bridge.txt"], folderWith({ "bridge.txt": windows }));
    expect(vi.mocked(draftOf)).toHaveBeenLastCalledWith(windows, "en");
    vi.mocked(draftOf).mockReturnValue({ relations: [], statements: [], notice: undefined });
    const page =
      "<html lang=de><title>Brücke</title><article><h1>Brücke</h1><p>Die Brücke ist zu.</p></article></html>";
    const { stdout } = await onrecord(["draft", "page.html", "--json"], folderWith({ "page.html": page }));
    const { text, notice } = valid(stdout);
    expect(text).toContain("Die Brücke ist zu.");
    expect(vi.mocked(draftOf)).toHaveBeenLastCalledWith(text, "de");
    expect(notice).toMatchInlineSnapshot(
      `"The text is in German (de). Who says what is read in English only, so only its quotations are proposed."`,
    );
  });

  test("leaves out what is less sure than asked", async () => {
    const left = async (least: string) =>
      valid((await onrecord(["draft", "bridge.txt", "--json", "--least", least], folderWith(FILE))).stdout)
        .relations.length;
    expect(await Promise.all(["0", "unsure", "likely", "0.8", "sure", "1"].map(left))).toEqual([
      5, 5, 4, 3, 3, 0,
    ]);
  });

  test("the schema is the one that is published", async () => {
    const { stdout } = await onrecord(["schema", "draft"], folderWith({}));
    expect(stdout).toBe(readFileSync("docs/draft.schema.json", "utf8"));
  });
});

describe("texts that are hard to read", () => {
  // What reads them is the one that the program has.
  beforeEach(async () => {
    const real = await vi.importActual<typeof import("../../src/draft/draft-of.ts")>(
      "../../src/draft/draft-of.ts",
    );
    vi.mocked(draftOf).mockImplementation(real.draftOf);
  });

  test.each([
    ["without a quotation", "The bridge is closed. It is old.\n"],
    ["in capitals", TEXT.toUpperCase()],
    ["of one line of a megabyte", `${TEXT.replaceAll("\n", " ").repeat(2500)}\n`],
    ["of a transcript", "REED: It is not safe.\nLIND: It is.\n"],
    ["of a list", "- 400 lorries\n- 3 May\n\n* Reed\n"],
    ["in quotation marks that do not close", "“It is not safe\n\n“It is\n"],
  ])("a text %s is read", async (_, text) => {
    const { code, stdout, stderr } = await onrecord(["draft", "-", "--json"], folderWith({}), {
      input: () => text,
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const { content } of valid(stdout).relations)
      for (const [start, end] of content) expect(text.slice(start, end).length).toBe(end - start);
    const shown = await onrecord(["draft", "-"], folderWith({}), { input: () => text });
    expect({ code: shown.code, isShown: shown.stdout.includes(NOBODY_REVIEWED) }).toEqual({
      code: 0,
      isShown: true,
    });
  });

  test("a text that does not look like English is said not to", async () => {
    const german =
      "Die alte Brücke wird am 3. Mai geschlossen, sagte das Ministerium am Dienstag. „Sie ist nicht sicher“, sagte Reed.\n";
    const { stdout } = await onrecord(["draft", "-"], folderWith({}), { input: () => german });
    expect(stdout.slice(0, stdout.indexOf("Said by"))).toMatchInlineSnapshot(`
      "The text does not look like English, so only its quotations are proposed, without who says them. If
      it is English, say so: --language en.

      "
    `);
    const given = await onrecord(["draft", "-", "--language", "German"], folderWith({}), {
      input: () => german,
    });
    expect(given.stdout.slice(0, given.stdout.indexOf("Said by"))).toMatchInlineSnapshot(`
      "The text is in German (de). Who says what is read in English only, so only its quotations are
      proposed.

      "
    `);
    const english = await onrecord(["draft", "-", "--language", "en-GB"], folderWith({}), {
      input: () => german,
    });
    expect(english.stdout).toMatch(/^Said by/);
  });

  test.each<[string, readonly string[]]>([
    ["nothing", ["draft", "empty.txt"]],
    ["a recording", ["draft", "a.bin"]],
    ["a PDF", ["draft", "a.pdf"]],
    ["a file that there is not", ["draft", "nowhere.txt"]],
    ["an article that there is not", ["draft", "brigde"]],
    ["an article without a text", ["draft", "ferry"]],
    ["no argument", ["draft"]],
    ["no date", ["draft", "bridge", "--date", "Tuesday"]],
    ["no language", ["draft", "bridge", "--language", "Klingonese"]],
    ["no confidence", ["draft", "bridge", "--least", "most"]],
  ])("%s is refused with what to do", async (_, args) => {
    const desk = folderWith({
      ...DESK,
      "claims/ferry.yaml": RECORD.replace("sources:\n  gazette: { name: The Gazette, kind: outlet }\n", ""),
      "empty.txt": " \n",
      "a.bin": new Uint8Array([0, 1, 2, 0, 255]),
      "a.pdf": "%PDF-1.7\n",
    });
    const { code, stdout, stderr } = await onrecord(args, desk);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatchSnapshot();
  });

  test("without a desk, a name is no file", async () => {
    expect(await onrecord(["draft", "bridge"], folderWith({}))).toMatchObject({
      code: 2,
      stderr: `onrecord: There is no file "bridge", and no desk here that could have an article of this name. Name a file, or - for standard input.\n`,
    });
  });
});
