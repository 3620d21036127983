import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { draftOf } from "../../src/draft/draft-of.ts";
import { draftJsonSchema } from "../../src/draft/draft-schema.ts";
import type { Draft, Relation } from "../../src/draft/relation.ts";
import { openDesk } from "../../src/index.ts";
import { times } from "../depth.ts";
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
        denies: “It is not safe,” … “It was last … · direct · sure

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
    expect(rest).toEqual({ version: 1, links: [{ from: 3, to: 2, is: "denies" }] });
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
    for (const name of ["bridge", "claims/bridge.yaml", "claims/bridge.txt"])
      expect(await onrecord(["draft", name, "--json"], desk)).toEqual(whole);
    expect(vi.mocked(draftOf)).toHaveBeenLastCalledWith(TEXT, "en", undefined);
  });

  test("counts in a text as it is, and gives the text of a document with it", async () => {
    const windows = `\uFEFF${TEXT.replaceAll("\n", "\r\n")}`;
    await onrecord(["draft", "bridge.txt"], folderWith({ "bridge.txt": windows }));
    expect(vi.mocked(draftOf)).toHaveBeenLastCalledWith(windows, "en", undefined);
    vi.mocked(draftOf).mockReturnValue({ relations: [], statements: [], notice: undefined });
    const page =
      "<html lang=de><title>Brücke</title><article><h1>Brücke</h1><p>Die Brücke ist zu.</p></article></html>";
    const { stdout } = await onrecord(["draft", "page.html", "--json"], folderWith({ "page.html": page }));
    const { text, notice } = valid(stdout);
    expect(text).toContain("Die Brücke ist zu.");
    expect(vi.mocked(draftOf)).toHaveBeenLastCalledWith(text, "de", undefined);
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
    ["of one long line", `${TEXT.replaceAll("\n", " ").repeat(times(200))}\n`],
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

  test("of a transcript, that its speakers' own words are not proposed is said", async () => {
    const text =
      "Q. Is the bridge closed?\n\nA. It is, said the council.\n\nQ. Since when is it?\n\nA. Since May.\n";
    const { stdout } = await onrecord(["draft", "-"], folderWith({}), { input: () => text });
    expect(stdout.slice(0, stdout.indexOf("Said by"))).toMatchInlineSnapshot(`
      "The text looks like a transcript. What its speakers say under their own names is not proposed: log
      it with onrecord log.

      "
    `);
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

const PATH = "claims/bridge.yaml";
const recordIn = (folder: string, path = PATH) => readFileSync(join(folder, path), "utf8");
const NOW = { now: () => new Date("2024-06-01T12:00:00Z") };

describe("drafts are written", () => {
  test("into the record of an article, each with its confidence and what found it", async () => {
    const folder = folderWith(DESK);
    const { code, stdout, stderr } = await onrecord(["draft", "bridge", "--write"], folder, NOW);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatchInlineSnapshot(`
      "Wrote 6 drafts into claims/bridge.yaml. Nobody has reviewed them: none is a claim yet.
        old-bridge-close-3-may: The old bridge will close on 3 May.
        about-400-lorries-cross-every: About 400 lorries cross it every day.
        not-safe-last-repaired-2011: It is not safe. It was last repaired in 2011.
        these-claims-false: These claims are false.
        new-bridge-cost-12-million: A new bridge would cost 12 million euros.
        oldest-bridge-county-carries-twice: It is the oldest bridge in the county, and carries twice as many lorries as it …
      New source ministry-of-works: Ministry of Works (government)
      New source ada-reed: Ada Reed (person)
      New source bo-lind: Bo Lind (person)
      New source officials: officials (unnamed)

      Next:
        onrecord draft --review bridge
      "
    `);
    expect(recordIn(folder)).toMatchInlineSnapshot(`
      "article: { title: Bridge to close in May, publisher: gazette, published: 2024-05-02, language: en, mode: external }
      sources:
        gazette: { name: The Gazette, kind: outlet }
        ministry-of-works: { name: Ministry of Works, kind: government }
        ada-reed: { name: Ada Reed, kind: person }
        bo-lind: { name: Bo Lind, kind: person }
        officials: { kind: unnamed, described-as: officials }
      claims:
        # Draft: 0.9 (verb-after)
        old-bridge-close-3-may:
          quote: The old bridge will close on 3 May
          statement: The old bridge will close on 3 May.
          form: indirect
          attribution: { source: ministry-of-works, cue: said on Tuesday }
          check: { status: draft }
        # Draft: 0.9 (according-to)
        about-400-lorries-cross-every:
          quote: About 400 lorries cross it every day
          statement: About 400 lorries cross it every day.
          form: indirect
          attribution: { source: ada-reed, cue: according to }
          figures:
            - { value: 400, printed: 400 }
          check: { status: draft }
        # Draft: 0.75 (quotation)
        not-safe-last-repaired-2011:
          quote: “It is not safe,” she said. “It was last repaired in 2011.”
          statement: It is not safe. It was last repaired in 2011.
          form: direct
          attribution: { source: ada-reed, cue: said }
          check: { status: draft }
        # Draft: 0.9 (quotation)
        these-claims-false:
          quote: “These claims are false,”
          statement: These claims are false.
          form: direct
          attribution: { source: bo-lind, cue: said }
          denies:
            - { claim: not-safe-last-repaired-2011 }
          check: { status: draft }
        # Draft: 0.4 (verb-after)
        new-bridge-cost-12-million:
          quote: a new bridge would cost 12 million euros
          statement: A new bridge would cost 12 million euros.
          form: indirect
          attribution: { source: officials, cue: said }
          figures:
            - { value: 12000000, unit: EUR, printed: 12 million euros }
          check: { status: draft }
        # Draft: 0.8 (superlative, comparison)
        oldest-bridge-county-carries-twice:
          quote: It is the oldest bridge in the county, and carries twice as many lorries as it did last year.
          statement: It is the oldest bridge in the county, and carries twice as many lorries as it did last year.
          form: indirect
          attribution: none
          check: { status: draft }
      "
    `);
    const { stdout: checked } = await onrecord(["check", "--notes", "--format", "concise"], folder, NOW);
    expect(checked).toMatchInlineSnapshot(`
      "claims/bridge.yaml:8:1 warning quote/orphan The article quotes "It is not safe". No claim records it: log one.
      claims/bridge.yaml:8:1 warning quote/orphan The article quotes "It was last repaired in 2011". No claim records it: log one.
      claims/bridge.yaml:8:1 warning quote/orphan The article quotes "These claims are false". No claim records it: log one.
      1 article, 0 claims · 0 errors, 3 warnings, 0 notes
      "
    `);
  });

  test("and not twice", async () => {
    const folder = folderWith(DESK);
    await onrecord(["draft", "bridge", "--write"], folder, NOW);
    const once = recordIn(folder);
    const { stdout } = await onrecord(["draft", "bridge", "--write"], folder, NOW);
    expect(stdout).toBe("No draft was written into claims/bridge.yaml.\nOn record already: 6 proposals.\n");
    expect(recordIn(folder)).toBe(once);
  });

  test("beside the claims that are there, with the sources that are there", async () => {
    const record = `${RECORD}  works: { name: Ministry of Works, kind: government }
  # The ferry
  ada: { name: Ada Reed, kind: person }
claims:
  closes:
    quote: bridge will close on 3 May   # the first
    statement: The bridge will close.
    attribution: works
`;
    const folder = folderWith({ ...DESK, [PATH]: record });
    await onrecord(["draft", "bridge", "--write", "--least", "likely", "--json"], folder, NOW);
    const after = recordIn(folder);
    // Every line that was there is there, in its order.
    const left = after.split("\n");
    for (const line of record.trimEnd().split("\n")) {
      while (left.length > 0 && left[0] !== line) left.shift();
      expect(left.shift()).toBe(line);
    }
    const { stdout } = await onrecord(["draft", "bridge", "--write", "--json"], folder, NOW);
    expect(JSON.parse(stdout)).toEqual({
      record: PATH,
      drafts: ["bridge/new-bridge-cost-12-million"],
      sources: [{ id: "officials", kind: "unnamed", "described-as": "officials" }],
      there: 5,
      unplaced: 0,
      withheld: 0,
    });
    expect(after.match(/attribution:.*|source: .*/g)).toMatchInlineSnapshot(`
      [
        "attribution: works",
        "attribution: { source: ada, cue: according to }",
        "attribution: { source: ada, cue: said }",
        "attribution: { source: bo-lind, cue: said }",
        "attribution: none",
      ]
    `);
  });

  test("with an article that is begun", async () => {
    const folder = folderWith({ "onrecord.yaml": "", "claims/.keep": "", "story.txt": TEXT });
    const facts = ["--publisher", "The Gazette", "--language", "en", "--published", "2024-05-02"];
    const { stdout, stderr } = await onrecord(["add", "story.txt", "--draft", ...facts], folder, NOW);
    expect({ stdout, stderr }).toMatchInlineSnapshot(`
      {
        "stderr": "",
        "stdout": "Wrote claims/bridge-to-close-in-may.yaml and claims/bridge-to-close-in-may.txt.
        title: Bridge to close in May  (the first line)
        a new source "gazette": The Gazette

      Wrote 6 drafts into claims/bridge-to-close-in-may.yaml. Nobody has reviewed them: none is a claim yet.
        old-bridge-close-3-may: The old bridge will close on 3 May.
        about-400-lorries-cross-every: About 400 lorries cross it every day.
        not-safe-last-repaired-2011: It is not safe. It was last repaired in 2011.
        these-claims-false: These claims are false.
        new-bridge-cost-12-million: A new bridge would cost 12 million euros.
        oldest-bridge-county-carries-twice: It is the oldest bridge in the county, and carries twice as many lorries as it …
      New source ministry-of-works: Ministry of Works (government)
      New source ada-reed: Ada Reed (person)
      New source bo-lind: Bo Lind (person)
      New source officials: officials (unnamed)

      Next:
        onrecord draft --review bridge-to-close-in-may
        onrecord log bridge-to-close-in-may
        onrecord check bridge-to-close-in-may
        onrecord verify bridge-to-close-in-may
      ",
      }
    `);
    const path = "claims/bridge-to-close-in-may.yaml";
    expect(recordIn(folder, path).match(/status: draft/g)).toHaveLength(6);
    const other = folderWith({ "onrecord.yaml": "", "claims/.keep": "", "story.txt": TEXT });
    const json = await onrecord(["add", "story.txt", "--draft", "--json", ...facts], other, NOW);
    expect(JSON.parse(json.stdout).drafts).toHaveLength(6);
    expect(recordIn(other, path)).toBe(recordIn(folder, path));
    const dry = folderWith({ "onrecord.yaml": "", "claims/.keep": "", "story.txt": TEXT });
    expect(await onrecord(["add", "story.txt", "--draft", "--dry-run", ...facts], dry, NOW)).toMatchObject({
      code: 0,
    });
    expect(() => recordIn(dry, path)).toThrow();
  });

  test("an article whose drafts cannot be written is begun all the same, and that is said", async () => {
    const folder = folderWith({ "onrecord.yaml": "nme: x\n", "claims/.keep": "", "story.txt": TEXT });
    const facts = ["--publisher", "The Gazette", "--language", "en", "--published", "2024-05-02"];
    expect(await onrecord(["add", "story.txt", "--draft", ...facts], folder, NOW)).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "onrecord: The article is in claims/bridge-to-close-in-may.yaml, and its drafts are not written. onrecord.yaml has errors, so nothing was written. Run `onrecord check` to see them.\n",
    });
    expect(recordIn(folder, "claims/bridge-to-close-in-may.yaml")).toContain("claims: {}");
  });

  test("not where words are in the text twice, and not into a file", async () => {
    const line = "It is safe, Reed said.\n\n";
    const [relation] = DRAFT.relations;
    if (!relation) throw new Error("no relation");
    const content = [{ start: line.length, end: line.length + "It is safe".length }];
    vi.mocked(draftOf).mockReturnValue({
      ...DRAFT,
      statements: [],
      relations: [
        { ...relation, content },
        { ...relation, content: [] },
      ],
    });
    const folder = folderWith({ ...DESK, "claims/bridge.txt": line.repeat(40), "story.txt": TEXT });
    const { stdout } = await onrecord(["draft", "bridge", "--write"], folder, NOW);
    expect(stdout).toBe(
      "No draft was written into claims/bridge.yaml.\nLeft out, because the text has their words more than once: 1 proposal.\n",
    );
    expect(recordIn(folder)).toBe(RECORD);
    expect(await onrecord(["draft", "story.txt", "--write"], folder)).toMatchObject({
      code: 2,
      stderr:
        "onrecord: --write needs an article of the desk, and story.txt is none. Begin the article with its drafts: onrecord add story.txt --draft\n",
    });
  });

  test("the officials of another article are not those of this one", async () => {
    const ferry = `${RECORD.replace("sources:\n  gazette: { name: The Gazette, kind: outlet }\n", "")}sources:
  officials: { kind: unnamed, described-as: officials }
`;
    const folder = folderWith({ ...DESK, "claims/ferry.yaml": ferry });
    await onrecord(["draft", "bridge", "--write"], folder, NOW);
    expect(recordIn(folder)).toContain("  officials-2: { kind: unnamed, described-as: officials }\n");
    expect(recordIn(folder)).toContain("attribution: { source: officials-2, cue: said }\n");
  });

  test("a rejection of what was said before denies the last claim of somebody else", async () => {
    const text = "The bridge will close, Reed said. It is old, she said. The mayor rejected these claims.\n";
    const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const relation = (source: string, cue: string, content: string, resolved?: string): Relation => ({
      source: [span(source)],
      cue: [span(cue)],
      content: [span(content)],
      resolved,
      form: "indirect",
      confidence: 0.9,
      rule: "x",
    });
    vi.mocked(draftOf).mockReturnValue({
      relations: [
        relation("Reed", "said", "The bridge will close", "Ada Reed"),
        relation("she", "said", "It is old", "Ada Reed"),
        relation("The mayor", "rejected", "these claims"),
      ],
      statements: [],
      notice: undefined,
    });
    const folder = folderWith({ ...DESK, "claims/bridge.txt": text });
    await onrecord(["draft", "bridge", "--write"], folder, NOW);
    expect(recordIn(folder).slice(recordIn(folder).indexOf("  mayor"))).toMatchInlineSnapshot(`
      "  mayor: { kind: unnamed, described-as: mayor }
      claims:
        # Draft: 0.9 (x)
        bridge-close:
          quote: The bridge will close
          statement: The bridge will close.
          form: indirect
          attribution: { source: ada-reed, cue: said }
          check: { status: draft }
        # Draft: 0.9 (x)
        old:
          quote: It is old
          statement: It is old.
          form: indirect
          attribution: { source: ada-reed, cue: said }
          check: { status: draft }
        # Draft: 0.9 (x)
        mayor-rejected-these-claims:
          quote: The mayor rejected these claims.
          statement: The mayor rejected these claims.
          form: indirect
          attribution: { source: mayor, cue: rejected }
          denies:
            - { claim: old }
          check: { status: draft }
      "
    `);
  });

  test("not what might say who an unnamed source is; the others are", async () => {
    const said = "readers should write to gz.1@mail.example";
    const text = `Two aides said ${said}. The mayor rejected this. It is old, the Ministry of Works said.\n`;
    const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const relation = (source: string, content: string): Relation => ({
      source: [span(source)],
      cue: [span("said")],
      content: [span(content)],
      resolved: undefined,
      form: "indirect",
      confidence: 0.9,
      rule: "x",
    });
    const relations = [relation("Two aides", said), relation("the Ministry of Works", "It is old")];
    relations.splice(1, 0, { ...relation("The mayor", "this"), cue: [span("rejected")] });
    vi.mocked(draftOf).mockReturnValue({ relations, statements: [], notice: undefined });
    const folder = folderWith({ ...DESK, "claims/bridge.txt": text });
    const { code, stdout } = await onrecord(["draft", "bridge", "--write"], folder, NOW);
    expect({ code, stdout }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "stdout": "Wrote 2 drafts into claims/bridge.yaml. Nobody has reviewed them: none is a claim yet.
        mayor-rejected: The mayor rejected this.
        old: It is old.
      New source mayor: mayor (unnamed)
      New source ministry-of-works: Ministry of Works (government)
      Left out, because an unnamed source is credited and there is an e-mail address or a telephone number in it: 1 proposal.

      Next:
        onrecord draft --review bridge
      ",
      }
    `);
    expect(recordIn(folder)).not.toMatch(/gz\.1|aides|denies/);
  });

  test("who is credited, as the text speaks of them", async () => {
    const mentions = [
      "the Ministry of Works",
      "The ministry",
      "Bo Lind, the mayor,",
      "Lind",
      "deputy mayor Cy Marsh",
      "Two officials at the port",
      "they",
      "the report",
      "The Harbour Times, citing Reuters,",
    ];
    const text = `${mentions.map((mention, index) => `${mention} said that it costs ${index + 2} pounds.`).join("\n\n")}\n`;
    const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    vi.mocked(draftOf).mockReturnValue({
      relations: mentions.map((mention, index) => ({
        source: [span(mention)],
        cue: [],
        content: [span(`that it costs ${index + 2} pounds`)],
        resolved: undefined,
        form: "indirect",
        confidence: 0.9,
        rule: "x",
      })),
      statements: [],
      notice: undefined,
    });
    const folder = folderWith({ ...DESK, "claims/bridge.txt": text });
    expect((await onrecord(["draft", "bridge", "--write"], folder, NOW)).code).toBe(0);
    const { desk } = openDesk(folder);
    const credited = [...desk.drafts.values()].map(({ claim, quote }) => {
      const { attribution } = claim;
      const source = typeof attribution === "string" ? attribution : undefined;
      return `${quote.exact}: ${source ?? JSON.stringify(attribution)}`;
    });
    expect(credited).toMatchInlineSnapshot(`
      [
        "it costs 2 pounds: ministry-of-works",
        "it costs 3 pounds: ministry-of-works",
        "it costs 4 pounds: {"source":"bo-lind","role":"mayor"}",
        "it costs 5 pounds: bo-lind",
        "it costs 6 pounds: {"source":"cy-marsh","role":"deputy mayor"}",
        "it costs 7 pounds: two-officials-at-the-port",
        "it costs 8 pounds: undefined",
        "it costs 9 pounds: report",
        "it costs 10 pounds: harbour-times",
      ]
    `);
    const sources = [...desk.sources.values()].map(
      ({ id, source }) => `${id}: ${source.kind}, ${source.name ?? source["described-as"]}`,
    );
    expect(sources).toMatchInlineSnapshot(`
      [
        "gazette: outlet, The Gazette",
        "ministry-of-works: government, Ministry of Works",
        "bo-lind: person, Bo Lind",
        "cy-marsh: person, Cy Marsh",
        "two-officials-at-the-port: unnamed, two officials at the port",
        "report: document, report",
        "harbour-times: outlet, Harbour Times",
      ]
    `);
  });

  test("whatever is proposed, it is written once, and every quote is in the text", async () => {
    const span = fc
      .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
      .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }));
    const relation = fc.record({
      source: fc.array(span, { maxLength: 2 }),
      cue: fc.array(span, { maxLength: 2 }),
      content: fc.array(span, { maxLength: 3 }),
      resolved: fc.constantFrom(undefined, "Ada Reed", "officials", ""),
      form: fc.constantFrom("direct", "indirect", "mixed"),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      rule: fc.constantFrom("x", "y # z", "a\nb"),
    });
    const own = span.map((one) => ({ ...one, score: 0.5, reasons: ["figure"] }));
    const property = fc.asyncProperty(
      fc.array(relation, { maxLength: 5 }),
      fc.array(own, { maxLength: 3 }),
      async (relations, statements) => {
        vi.mocked(draftOf).mockReturnValue({ relations, statements, notice: undefined } as Draft);
        const folder = folderWith(DESK);
        const first = await onrecord(["draft", "bridge", "--write"], folder, NOW);
        expect({ code: first.code, stderr: first.stderr }).toEqual({ code: 0, stderr: "" });
        const once = recordIn(folder);
        const { desk } = openDesk(folder);
        for (const { place, claim } of desk.drafts.values())
          expect({ quote: claim.quote, found: place?.kind }).toEqual({ quote: claim.quote, found: "found" });
        expect(desk.records[0]?.problems).toEqual([]);
        expect((await onrecord(["draft", "bridge", "--write"], folder, NOW)).stdout).toContain(
          "No draft was written",
        );
        expect(recordIn(folder)).toBe(once);
      },
    );
    await fc.assert(property, { numRuns: times(40) });
  });
});
