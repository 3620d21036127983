import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ACCUSING, ACCUSING_TODAY } from "./accusing.ts";
import { folderWith, onrecord } from "./run.ts";

const around = { now: () => ACCUSING_TODAY };

function letter(args: readonly string[], files: Readonly<Record<string, string>> = ACCUSING) {
  return onrecord(["letter", "harbour", ...args], folderWith(files), around);
}

describe("onrecord letter", () => {
  test("puts every allegation about a source, and says who else is accused", async () => {
    const { code, stdout, stderr } = await letter(["--to", "reed"]);
    expect(code).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "2024-05-02

      To: Ada Reed (made up)

      [address]

      **Right of reply: “Harbour money gone”**

      Dear [name],

      We are Harbour desk (made up). We are going to publish an article with the title “Harbour money gone” (The Gazette (made up)). This letter sets out every allegation in it about Ada Reed (made up), so that you can answer before it is published.

      1. Put to you: That you spent 2 million crowns of the harbour's money on yourself.
         - The words to be published: “Ada Reed spent the money on herself”
         - In other words: Ada Reed spent the harbour's money on herself.
         - Attributed to: Town council (made up); from: a clerk in the harbour office
         - So far: we asked you on 2024-04-29, for an answer by 2024-05-01; we had no answer.

      2. Put to you: That you had a second set of books kept.
         - The words to be published: “She kept a second set of books, according to two people.”
         - In other words: Ada Reed kept a second set of books, as \\[a source who is not named\\] says.
         - Attributed to: a source who is not named
         - So far: we asked you on 2024-04-30, for an answer by 2024-05-03; you replied.
         - Your answer, as it is to be published: “There was one set of books”

      Please reply by **2024-05-03**, and tell us

      - what you say to each point, in words that we may publish;
      - what in it is wrong, what is correct, and what shows that.

      We will take your answer into account and report it fairly. If we do not hear from you by then, we may publish without your answer, and say that we asked.

      You can reach us at [contact].

      [name], Harbour desk (made up)
      "
    `);
    expect(stderr).toMatchInlineSnapshot(`
      "onrecord: Not in this letter: harbour/looked-away accuses Port Authority (made up). They need a letter of their own.
      onrecord: Not in this letter: harbour/lind-knew accuses Port Authority (made up). They need a letter of their own.
      "
    `);
  });

  test("refuses where an allegation was never put to them, with what to write", async () => {
    const { code, stdout, stderr } = await letter(["--to", "authority"]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatchInlineSnapshot(`
      "onrecord: No letter: 2 allegations in it were never put to "authority". Say what you put to them, then run this again.
        harbour/looked-away: The Port Authority knew and did nothing.
          onrecord set harbour/looked-away reply.put="…"
        harbour/lind-knew: Bo Lind knew of the second set of books.
          Put to Bo Lind (made up) so far.
          onrecord set harbour/lind-knew reply.to=lind,authority
      "
    `);
    const folder = folderWith(ACCUSING);
    for (const [, address = "", fields = ""] of stderr.matchAll(/onrecord set (\S+) (.*)/g)) {
      const set = fields.split(" ").map((field) => field.replace('"…"', "That you looked away."));
      expect((await onrecord(["set", address, ...set], folder, around)).code).toBe(0);
    }
    const after = await onrecord(["letter", "harbour", "--to", "authority"], folder, around);
    expect({ code: after.code, letters: after.stdout.match(/^\d\. .*/gm) }).toEqual({
      code: 0,
      letters: ["1. Put to you: That you looked away.", "2. Put to you: That you knew of it."],
    });
  });

  test("what is missing, as JSON", async () => {
    const { code, stdout } = await letter(["--to", "authority", "--json"]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchInlineSnapshot(`
      {
        "notPut": [
          {
            "claim": "harbour/looked-away",
            "putTo": [],
            "statement": "The Port Authority knew and did nothing.",
            "write": [
              {
                "field": "reply.put",
              },
            ],
          },
          {
            "claim": "harbour/lind-knew",
            "putTo": [
              "Bo Lind (made up)",
            ],
            "statement": "Bo Lind knew of the second set of books.",
            "write": [
              {
                "field": "reply.to",
                "value": "lind,authority",
              },
            ],
          },
        ],
        "version": 1,
      }
    `);
  });

  test("as JSON", async () => {
    const { code, stdout } = await letter(["--to", "reed", "--json", "--deadline", "2024-05-06"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchInlineSnapshot(`
      {
        "letter": {
          "allegations": [
            {
              "attributedTo": [
                "Town council (made up)",
                "a clerk in the harbour office",
              ],
              "claim": "harbour/spent-on-herself",
              "deadline": "2024-05-01",
              "outcome": "none",
              "put": "That you spent 2 million crowns of the harbour's money on yourself.",
              "quote": "Ada Reed spent the money on herself",
              "sought": "2024-04-29",
              "statement": "Ada Reed spent the harbour's money on herself.",
              "verbatim": true,
            },
            {
              "answer": "There was one set of books",
              "attributedTo": [
                "a source who is not named",
              ],
              "claim": "harbour/hid-the-books",
              "deadline": "2024-05-03",
              "outcome": "replied",
              "put": "That you had a second set of books kept.",
              "quote": "She kept a second set of books, according to two people.",
              "sought": "2024-04-30",
              "statement": "Ada Reed kept a second set of books, as [a source who is not named] says.",
              "verbatim": true,
            },
          ],
          "article": "harbour",
          "deadline": "2024-05-06",
          "desk": "Harbour desk (made up)",
          "publisher": "The Gazette (made up)",
          "title": "Harbour money gone",
          "to": {
            "id": "reed",
            "name": "Ada Reed (made up)",
          },
        },
        "version": 1,
      }
    `);
  });

  test.each<[string, readonly string[]]>([
    ["an unknown source", ["--to", "red"]],
    ["a source that nothing accuses", ["--to", "council"]],
    ["an unnamed source", ["--to", "clerk"]],
    ["no source", []],
    ["a deadline that is none", ["--to", "reed", "--deadline", "Monday"]],
    ["a day that there is not", ["--to", "reed", "--deadline", "2024-02-30"]],
    ["a deadline that is over", ["--to", "reed", "--deadline", "2024-04-30"]],
    ["a file of another kind", ["--to", "reed", "--output", "letter.docx"]],
    ["a file of the desk", ["--to", "reed", "--output", "claims/harbour.txt"]],
  ])("wrong usage: %s", async (_, args) => {
    const { code, stdout, stderr } = await letter(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatchSnapshot();
  });

  test("wrong usage: an unknown article", async () => {
    const { code, stderr } = await onrecord(
      ["letter", "habour", "--to", "reed"],
      folderWith(ACCUSING),
      around,
    );
    expect(code).toBe(2);
    expect(stderr).toMatchInlineSnapshot(`
      "onrecord: There is no file, folder or article "habour". Did you mean "harbour"?
      Run \`onrecord list\` to see the desk's articles.
      "
    `);
  });

  test("an article that accuses nobody", async () => {
    const record = (ACCUSING["claims/harbour.yaml"] ?? "").replaceAll(/^ {4}accuses:.*\n/gm, "");
    const { code, stderr } = await letter(["--to", "reed"], { ...ACCUSING, "claims/harbour.yaml": record });
    expect(code).toBe(2);
    expect(stderr).toMatchInlineSnapshot(`
      "onrecord: Nothing in harbour that is to be published accuses "reed". No claim of harbour that is to be published has \`accuses\`. Record it first: onrecord set harbour/CLAIM accuses=SOURCE
      "
    `);
  });

  test("plain text is not escaped, Markdown is", async () => {
    const record = (ACCUSING["claims/harbour.yaml"] ?? "").replace(
      "statement: Ada Reed spent the harbour's money on herself.",
      "statement: Ada Reed spent *all* the money & more on herself.",
    );
    const folder = folderWith({ ...ACCUSING, "claims/harbour.yaml": record });
    for (const file of ["letter.md", "letter.txt"])
      await onrecord(["letter", "harbour", "--to", "reed", "--output", file], folder, around);
    expect(readFileSync(join(folder, "letter.txt"), "utf8")).toContain("spent *all* the money & more on");
    expect(readFileSync(join(folder, "letter.md"), "utf8")).toContain(
      "spent \\*all\\* the money &amp; more on",
    );
  });

  test("words that are not known to be the article's are pointed out, and say no more than the article does", async () => {
    const record = (ACCUSING["claims/harbour.yaml"] ?? "").replace(
      "quote: She kept a second set of books, according to two people.",
      "quote: She kept a second set, according to an accountant who kept the second set of books.",
    );
    const { stdout, stderr } = await letter(["--to", "reed"], { ...ACCUSING, "claims/harbour.yaml": record });
    expect(stdout).not.toContain("an accountant");
    expect(stderr).toContain(
      "harbour/hid-the-books: the words quoted are not known to be the article's. Run `onrecord verify` first.",
    );
  });

  test("without the text, a lock tells that the words are the article's", async () => {
    const folder = folderWith(ACCUSING);
    await onrecord(["verify"], folder, around);
    rmSync(join(folder, "claims/harbour.txt"));
    const { stdout, stderr } = await onrecord(["letter", "harbour", "--to", "reed"], folder, around);
    expect(stderr).not.toContain("the words quoted");
    expect(stdout).toContain("Your answer, as it is to be published: “There was one set of books”");
    // Its description is in the text beside the quote, and that cannot be seen.
    expect(stdout).toContain("Attributed to: Town council (made up); from: a source who is not named");
  });

  test("another outlet's article, without a deadline on record", async () => {
    const record = (ACCUSING["claims/harbour.yaml"] ?? "")
      .replace("mode: in-house", "mode: external")
      .replaceAll(/ deadline: [\d-]+,/g, "");
    const { code, stdout, stderr } = await letter(["--to", "reed"], {
      ...ACCUSING,
      "claims/harbour.yaml": record,
    });
    expect(code).toBe(0);
    expect(stdout).toContain("Please reply by **[deadline]**");
    expect(stderr).toMatchInlineSnapshot(`
      "onrecord: Not in this letter: harbour/looked-away accuses Port Authority (made up). They need a letter of their own.
      onrecord: Not in this letter: harbour/lind-knew accuses Port Authority (made up). They need a letter of their own.
      onrecord: No deadline is on record: fill it in, or give one with --deadline.
      onrecord: This article is another outlet's (mode: external), and the letter says that you publish it.
      "
    `);
  });

  test("a deadline on record that is over is pointed out", async () => {
    const { stderr } = await onrecord(["letter", "harbour", "--to", "reed"], folderWith(ACCUSING), {
      now: () => new Date("2024-05-05T12:00:00Z"),
    });
    expect(stderr).toContain("The deadline on record, 2024-05-03, is over.");
  });
});
