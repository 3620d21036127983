import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readBack } from "../convert/read-back.ts";
import { ACCUSING, ACCUSING_TODAY } from "./accusing.ts";
import { folderWith, onrecord } from "./run.ts";

const around = { now: () => ACCUSING_TODAY };

/** A made-up draft, with something of everything that a memo says. */
const FERRY: Readonly<Record<string, string>> = {
  "onrecord.yaml": "name: Harbour desk (made up)\nrules: { attribution/own-voice: warning }\n",
  "claims/ferry.yaml": `article:
  title: Ferry to stop in winter
  publisher: gazette
  published: 2024-05-02
  language: en
  mode: external
sources:
  gazette: { name: The Gazette (made up), kind: outlet }
  office: { name: Harbour office (made up), kind: government }
  unused: { name: Nobody (made up), kind: person }
claims:
  twice-as-many:
    quote: twice as many as before
    statement: The ferry carries twice as many people as before.
    attribution: none
    check: { status: in-progress, missing: The counts of last year. }
    waivers:
      - { rule: attribution/own-voice, by: EF, on: 2024-05-02, reason: The sentence before says whose number it is. }
    figures:
      - { value: 300, unit: people, printed: "300" }
  no-ferry:
    quote: The ferry will not run
    statement: The ferry will not run in winter.
    kind: prediction
    attribution: { source: ofice, cue: said }
    central: true
    check: { status: checked, by: AB, on: 2024-05-02 }
  from-november:
    quote: from November
    statement: That begins in November.
    attribution: { source: office, cue: said }
  three-hundred:
    quote: About 300 people use it each day
    statement: About 300 people use the ferry every day.
    attribution: none
  denied:
    quote: Nothing is decided
    statement: Nothing is decided.
    in-article: false
    attribution: { source: office }
`,
  "claims/ferry.txt": `Ferry to stop in winter

The ferry will not run from November, the harbour office said. About 300 people use it every day, twice as many as before.
`,
};

function memo(args: readonly string[], files = FERRY) {
  return onrecord(["memo", ...args], folderWith(files), around);
}

/** The document that is written of an article, as our own reader reads it. */
async function annotated(article: string, files: Readonly<Record<string, string>>) {
  const folder = folderWith(files);
  const { code, stdout, stderr } = await onrecord(["memo", article, "--output", "memo.docx"], folder, around);
  const bytes = readFileSync(join(folder, "memo.docx"));
  return { code, stdout, stderr, bytes, ...readBack(bytes) };
}

describe("onrecord memo", () => {
  test("says what must change, should change and is to be considered, what is unchecked, and what is waived", async () => {
    const { code, stdout, stderr } = await memo(["ferry"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatchInlineSnapshot(`
      "# Memo: Ferry to stop in winter

      The Gazette (made up) · ferry · checked by Harbour desk (made up) · 2024-05-02

      Must change before publication: 3. Should change: 1. To consider: 4. Not checked yet: 3 claims. Waived: 1 rule.

      ## Must change before publication

      > “The ferry will not run from November, the harbour office said.”

      - No source has the id "ofice". Did you mean "office"? (record/unknown-reference, ferry/no-ferry)
        - Suggestion: Change to "office"

      > “About 300 people use it every day, twice as many as before.”

      - "300" is not in the quote. Write the figure as the quote prints it. (figure/not-in-quote, ferry/twice-as-many)

      > “About 300 people use it each day”

      - This quote does not match claims/ferry.txt word for word. Copy it from the text. (quote/not-found, ferry/three-hundred)
        - The record has: “About 300 people use it each day”
        - The text has: “About 300 people use it every day, twice as many as before.”
        - Guideline: Reuters, [Handbook of Journalism (until 2021), quotations](http://handbook.reuters.com/index.php/Q)

      ## Should change

      > “About 300 people use it each day”

      - The article says this in its own voice and credits nobody. Find out what it is based on, and record that as evidence. (attribution/own-voice, ferry/three-hundred)
        - Guideline: AP, [When is it OK to use anonymous sources?](https://blog.ap.org/behind-the-news/when-is-it-ok-to-use-anonymous-sources)

      ## To consider

      > “The ferry will not run from November, the harbour office said.”

      - "from November" alone says too little to check a claim against. Quote the whole clause. (quote/fragment, ferry/from-november)
      - Single source: Harbour office (made up). Nothing else on file supports it. Look for an independent source, and record what you find as evidence. (corroboration/single-source, ferry/from-november)
        - Guideline: BBC, [Editorial guidelines of 2010, accuracy, gathering material](http://www.bbc.co.uk/editorialguidelines/page/guidelines-accuracy-gathering-material/)

      > “About 300 people use it each day”

      - "300" is not recorded as a figure. Add it so that it can be compared: figures: \\[{ value: …, printed: "300" }\\]. (figure/unrecorded, ferry/three-hundred)

      Not about one sentence:

      - Nothing uses the source "unused". Delete it, or move it to a file of shared sources. (record/unused-source, claims/ferry.yaml:10)

      ## Not checked yet

      - ferry/from-november: That begins in November. Not checked yet.
      - ferry/twice-as-many: The ferry carries twice as many people as before. Check in progress. Missing: The counts of last year.
      - ferry/three-hundred: About 300 people use the ferry every day. Not checked yet.

      ## Waived

      - attribution/own-voice on ferry/twice-as-many (EF, 2024-05-02): The sentence before says whose number it is.
      "
    `);
  });

  test("as JSON, with the places of sentences", async () => {
    const { stdout } = await memo(["ferry", "--json"]);
    const { must, unchecked, waivers } = JSON.parse(stdout) as Record<string, unknown>;
    expect({ must, unchecked, waivers }).toMatchInlineSnapshot(`
      {
        "must": {
          "general": [],
          "sentences": [
            {
              "at": {
                "end": 87,
                "start": 25,
              },
              "findings": [
                {
                  "also": [],
                  "claim": "ferry/no-ferry",
                  "message": "No source has the id "ofice". Did you mean "office"?",
                  "rule": "record/unknown-reference",
                  "suggestions": [
                    "Change to "office"",
                  ],
                  "where": "claims/ferry.yaml:25",
                },
              ],
              "words": "The ferry will not run from November, the harbour office said.",
            },
            {
              "at": {
                "end": 147,
                "start": 88,
              },
              "findings": [
                {
                  "also": [],
                  "claim": "ferry/twice-as-many",
                  "message": ""300" is not in the quote. Write the figure as the quote prints it.",
                  "rule": "figure/not-in-quote",
                  "suggestions": [],
                  "where": "claims/ferry.yaml:20",
                },
              ],
              "words": "About 300 people use it every day, twice as many as before.",
            },
            {
              "findings": [
                {
                  "also": [],
                  "claim": "ferry/three-hundred",
                  "compare": {
                    "printed": "About 300 people use it every day, twice as many as before.",
                    "recorded": "About 300 people use it each day",
                  },
                  "guideline": {
                    "address": "http://handbook.reuters.com/index.php/Q",
                    "publisher": "Reuters",
                    "title": "Handbook of Journalism (until 2021), quotations",
                  },
                  "message": "This quote does not match claims/ferry.txt word for word. Copy it from the text.",
                  "rule": "quote/not-found",
                  "suggestions": [],
                  "where": "claims/ferry.yaml:33",
                },
              ],
              "words": "About 300 people use it each day",
            },
          ],
        },
        "unchecked": [
          {
            "at": {
              "end": 87,
              "start": 25,
            },
            "begun": false,
            "claim": "ferry/from-november",
            "statement": "That begins in November.",
            "words": "The ferry will not run from November, the harbour office said.",
          },
          {
            "at": {
              "end": 147,
              "start": 88,
            },
            "begun": true,
            "claim": "ferry/twice-as-many",
            "missing": "The counts of last year.",
            "statement": "The ferry carries twice as many people as before.",
            "words": "About 300 people use it every day, twice as many as before.",
          },
          {
            "begun": false,
            "claim": "ferry/three-hundred",
            "statement": "About 300 people use the ferry every day.",
            "words": "About 300 people use it each day",
          },
        ],
        "waivers": [
          {
            "by": "EF",
            "claim": "ferry/twice-as-many",
            "on": "2024-05-02",
            "reason": "The sentence before says whose number it is.",
            "rule": "attribution/own-voice",
          },
        ],
      }
    `);
  });

  test("as a Word document: the article's words, a comment on each sentence, the rest on the title", async () => {
    const { code, stdout, stderr, text, title, annotations } = await annotated("ferry", FERRY);
    expect({ code, stdout, stderr, title }).toEqual({
      code: 0,
      stdout: "",
      stderr: "onrecord: Wrote the memo on ferry to memo.docx.\n",
      title: "Ferry to stop in winter",
    });
    expect(text).toBe(FERRY["claims/ferry.txt"]);
    expect(annotations).toMatchInlineSnapshot(`
      [
        {
          "by": "Harbour desk (made up)",
          "date": "2024-05-02",
          "on": "Ferry to stop in winter",
          "said": "Memo by Harbour desk (made up), 2024-05-02. Must change before publication: 3. Should change: 1. To consider: 4. Not checked yet: 3 claims. Waived: 1 rule.

      To consider: Nothing uses the source "unused". Delete it, or move it to a file of shared sources.

      (record/unused-source, claims/ferry.yaml:10)

      Not found in this text: “About 300 people use it each day”

      Must change: This quote does not match claims/ferry.txt word for word. Copy it from the text.

      The record has: “About 300 people use it each day”

      The text has: “About 300 people use it every day, twice as many as before.”

      Guideline: Reuters, Handbook of Journalism (until 2021), quotations, http://handbook.reuters.com/index.php/Q

      (quote/not-found, ferry/three-hundred)

      Should change: The article says this in its own voice and credits nobody. Find out what it is based on, and record that as evidence.

      Guideline: AP, When is it OK to use anonymous sources?, https://blog.ap.org/behind-the-news/when-is-it-ok-to-use-anonymous-sources

      (attribution/own-voice, ferry/three-hundred)

      To consider: "300" is not recorded as a figure. Add it so that it can be compared: figures: [{ value: …, printed: "300" }].

      (figure/unrecorded, ferry/three-hundred)

      Not checked yet. (ferry/three-hundred)

      Waived:

      attribution/own-voice on ferry/twice-as-many (EF, 2024-05-02): The sentence before says whose number it is.",
        },
        {
          "by": "Harbour desk (made up)",
          "date": "2024-05-02",
          "on": "The ferry will not run from November, the harbour office said.",
          "said": "Must change: No source has the id "ofice". Did you mean "office"?

      Suggestion: Change to "office"

      (record/unknown-reference, ferry/no-ferry)

      To consider: "from November" alone says too little to check a claim against. Quote the whole clause.

      (quote/fragment, ferry/from-november)

      To consider: Single source: Harbour office (made up). Nothing else on file supports it. Look for an independent source, and record what you find as evidence.

      Guideline: BBC, Editorial guidelines of 2010, accuracy, gathering material, http://www.bbc.co.uk/editorialguidelines/page/guidelines-accuracy-gathering-material/

      (corroboration/single-source, ferry/from-november)

      Not checked yet. (ferry/from-november)",
        },
        {
          "by": "Harbour desk (made up)",
          "date": "2024-05-02",
          "on": "About 300 people use it every day, twice as many as before.",
          "said": "Must change: "300" is not in the quote. Write the figure as the quote prints it.

      (figure/not-in-quote, ferry/twice-as-many)

      Check in progress. Missing: The counts of last year. (ferry/twice-as-many)",
        },
      ]
    `);
  });

  test("without the text, the document has the title and the quotes in the order of the lock", async () => {
    const folder = folderWith(ACCUSING);
    await onrecord(["verify"], folder, around);
    const { "claims/harbour.txt": _, ...rest } = ACCUSING;
    const lock = readFileSync(join(folder, "claims/harbour.lock"), "utf8");
    // The order of the record is another one.
    const record = rest["claims/harbour.yaml"] ?? "";
    const [head = "", claims = ""] = record.split("claims:\n");
    const turned = claims.split(/^(?= {2}\S)/m).reverse();
    const { text, annotations } = await annotated("harbour", {
      ...rest,
      "claims/harbour.lock": lock,
      "claims/harbour.yaml": `${head}claims:\n${turned.join("")}`,
    });
    expect(text).toMatchInlineSnapshot(`
      "Harbour money gone

      Ada Reed spent the money on herself

      She kept a second set of books, according to two people.

      There was one set of books

      The Port Authority looked away

      Bo Lind knew of it
      "
    `);
    expect(annotations.slice(1).map(({ on }) => on)).toMatchInlineSnapshot(`
      [
        "Ada Reed spent the money on herself",
        "She kept a second set of books, according to two people.",
        "There was one set of books",
        "The Port Authority looked away",
        "Bo Lind knew of it",
      ]
    `);
  });

  test("what is found in the text, and not in a claim, is on its sentence", async () => {
    const { annotations } = await annotated("ferry", {
      ...FERRY,
      "claims/ferry.txt": `${FERRY["claims/ferry.txt"]}\n“Nobody told us anything about it,” Bo Lind (made up) said. It is cold.\n`,
    });
    const { on, said } = annotations.find((annotation) => annotation.said.includes("quote/orphan")) ?? {};
    expect({ on, said }).toMatchInlineSnapshot(`
      {
        "on": "“Nobody told us anything about it,” Bo Lind (made up) said.",
        "said": "Should change: The article quotes "Nobody told us anything about it". No claim records it: log one.

      (quote/orphan, claims/ferry.yaml:11)",
      }
    `);
  });

  test("the same document every time", async () => {
    const [one, other] = [await annotated("ferry", FERRY), await annotated("ferry", FERRY)];
    expect(one.bytes.equals(other.bytes)).toBe(true);
  });

  test("findings that the baseline knows are left out, and that is said", async () => {
    const folder = folderWith(FERRY);
    const before = await onrecord(["memo", "ferry"], folder, around);
    await onrecord(["check", "--write-baseline"], folder, around);
    const { stdout } = await onrecord(["memo", "ferry"], folder, around);
    expect(before.stdout).toContain("## Should change");
    expect(stdout).not.toContain("## Should change");
    expect(stdout).toMatch(/^Left out: \d+ findings that the desk's baseline knows\.$/m);
  });

  test.each<[string, readonly string[]]>([
    ["a file of another kind", ["ferry", "--output", "memo.pdf"]],
    ["a file without an ending", ["ferry", "--output", "out.d/memo"]],
    ["JSON in a document", ["ferry", "--json", "--output", "memo.docx"]],
    ["the baseline", ["ferry", "--json", "--output", "onrecord-baseline.json"]],
    ["a folder that is not there", ["ferry", "--output", "nowhere/memo.docx"]],
    ["an unknown article", ["fery"]],
    ["a file without an article", ["claims/sources.yaml"]],
    ["more than one article", ["claims"]],
    ["no article", []],
  ])("wrong usage: %s", async (_, args) => {
    const { code, stdout, stderr } = await memo(args, {
      ...FERRY,
      "claims/sources.yaml": "sources:\n  town: { name: Town (made up), kind: government }\n",
      "claims/tram.yaml": "article: { title: Tram, publisher: gazette, language: en, mode: in-house }\n",
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatchSnapshot();
  });
});
