import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { deep } from "../depth.ts";
import { folderWith, onrecord } from "./run.ts";

/* Every article, outlet and person is made up. */
const TEXT = `Bridge to close

The bridge will close on 3 May, Ada Reed, minister of works, said. The bridge carries 12,000 cars a day.
“Nothing is decided,” a spokesman said. It will cost 400 million euros, according to a survey.
`;
const SETTINGS = `verdicts:
  - { name: accurate, rating: 2, meaning: It is true. }
  - { name: inaccurate, rating: 0, meaning: It is not true. }
`;
/** As Google Sheets exports it: a fact-checker's sheet, with whatever happens to one. */
const SHEET = `No.,ID,Claim,Who said it,Link,Status,Verdict,Notes,Checked by,Date,Budget
1,12,The bridge will close on 3 May,ada reed,"https://works.example/notice, p. 4",Done,Accurate,The notice says so.,AB,3 May 2024,5
2,,"""Nothing is decided""",a spokesman for the ministry,Phone call,pending,,ring back,,,
3,,"The bridge carries 14,000 cars",The Gazette,,,,,,,
4,,It will cost 400 million euros,City Survey,"=HYPERLINK(""https://a.example/s"",""the survey"")",checked,Acurate,,AB,03/05/2024,
5,,The bridge,Ada Reed,,,,,,,
6,,#REF!,,,,,,,,
7,,It will  cost 400 million euros,city survey,,,,,,,
8,,"The bridge carries
12,000 cars a day",Ministry of Works & Ada Reed,,,,,,,
9,,,Ada Reed,,,,,,,
10,,Nothing, is decided,Ada Reed,,,,,,,
`;
const NEW = [
  "--article",
  "bridge",
  "--title",
  "Bridge to close",
  "--publisher",
  "The Gazette",
  "--language",
  "en",
];
const FACTS = [...NEW, "--published", "2024-05-02"];
const desk = (sheet: string | Uint8Array = SHEET, more: Readonly<Record<string, string>> = {}) =>
  folderWith({
    "onrecord.yaml": SETTINGS,
    "claims/sources.yaml": `sources:
  reed: { name: Ada Reed, kind: person, of: works }
  works: { name: Ministry of Works, kind: government }
`,
    "claims/bridge.txt": TEXT,
    "facts.csv": sheet,
    ...more,
  });
const recordsOf = (folder: string) =>
  readdirSync(join(folder, "claims"))
    .filter((name) => /ya?ml$/.test(name))
    .sort();

test("a dry run says what becomes of each column and each row, and writes nothing", async () => {
  const folder = desk();
  expect(await onrecord(["import", "facts.csv", ...FACTS], folder)).toMatchSnapshot();
  expect(recordsOf(folder)).toEqual(["sources.yaml"]);
});

test.each([60, 100])("at %i columns nothing but a word is wider, and long lists are cut", async (columns) => {
  const rows = Array.from({ length: 30 }, (_, index) => `Not in the text ${index},somebody`);
  const terminal = { columns, hasColours: false };
  const folder = desk(`${SHEET}${"x,".repeat(9)}\n`);
  const { stdout } = await onrecord(["import", "facts.csv", ...FACTS], folder, { terminal });
  for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(columns);
  const many = desk(`Claim,Who\n${rows.join("\n")}\n`);
  const { stdout: cut } = await onrecord(["import", "facts.csv", ...FACTS], many, { terminal });
  expect(cut).toContain(
    "  row 21: The quote is not in the text word for word.\n  and 10 more (--json lists them all)\n",
  );
});

test("--write writes what the dry run says, and the check has no errors", async () => {
  const folder = desk();
  const dry = await onrecord(["import", "facts.csv", ...FACTS], folder);
  const { code, stdout, stderr } = await onrecord(["import", "facts.csv", ...FACTS, "--write"], folder);
  expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  expect(stdout).toBe(
    dry.stdout
      .replace("Would write claims", "Writes claims")
      .replace("\nNothing was written. To write this: --write\n", "\nNext:\n  onrecord check bridge\n"),
  );
  expect(readFileSync(join(folder, "claims/bridge.yaml"), "utf8")).toMatchSnapshot();
  const check = await onrecord(["check", "bridge"], folder);
  expect({ code: check.code, hasAll: check.stdout.includes("4 verified") }).toEqual({
    code: 0,
    hasAll: true,
  });
});

test("the same sheet a second time adds nothing and says so", async () => {
  const folder = desk();
  await onrecord(["import", "facts.csv", ...FACTS, "--write"], folder);
  const before = readFileSync(join(folder, "claims/bridge.yaml"), "utf8");
  expect(await onrecord(["import", "facts.csv", "--article", "bridge", "--write"], folder)).toMatchSnapshot();
  expect(readFileSync(join(folder, "claims/bridge.yaml"), "utf8")).toBe(before);
});

describe("an article that the desk has", () => {
  const RECORD = `# Logged by hand.
article: { title: Bridge to close, publisher: works, published: 2024-05-02, language: en }
claims:
  # the first
  day: { quote: The bridge will close on 3 May, statement: The bridge will close on 3 May., attribution: reed }
`;

  test("gets the claims that it has not, and nothing else of the file changes", async () => {
    const folder = desk(SHEET, { "claims/bridge.yaml": RECORD });
    const args = ["import", "facts.csv", "--article", "bridge", "--write"];
    const { stdout } = await onrecord(args, folder);
    expect(stdout).toContain("Adds 3 claims and 2 new sources to claims/bridge.yaml.");
    expect(stdout).toContain("row 2: The quote, from this source, is logged already as day.");
    const after = readFileSync(join(folder, "claims/bridge.yaml"), "utf8");
    expect(after).toMatchSnapshot();
    expect(after.replace(/^sources:\n(?: .*\n)+/m, "").startsWith(RECORD)).toBe(true);
    await onrecord(args, folder);
    expect(readFileSync(join(folder, "claims/bridge.yaml"), "utf8")).toBe(after);
  });

  test("is found by its title, and no id of it is used again", async () => {
    const sheet = `Article,ID,Claim,Who
 bridge to  CLOSE,day,Nothing is decided,Ada Reed
Bridge to close,,The bridge carries,Ada Reed
Bridge to close,bridge-carries,"12,000 cars a day",Ada Reed
`;
    const folder = desk(sheet, { "claims/bridge.yaml": RECORD });
    const { stdout } = await onrecord(["import", "facts.csv", "--json"], folder);
    const { articles, unusable } = JSON.parse(stdout);
    expect(articles).toMatchObject([
      { record: "claims/bridge.yaml", new: false, claims: ["bridge-carries-2", "bridge-carries"] },
    ]);
    expect(unusable).toEqual([{ row: 2, why: "Another claim has the id day." }]);
  });

  test("gets nothing that the check would call an error", async () => {
    const sheet = "Claim,Who,Denies\nNothing is decided,Ada Reed,no-such-claim\n";
    const folder = desk(sheet, { "claims/bridge.yaml": RECORD });
    const { code, stderr } = await onrecord(
      ["import", "facts.csv", "--article", "bridge", "--write"],
      folder,
    );
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining("record/unknown-reference"),
    });
    expect(readFileSync(join(folder, "claims/bridge.yaml"), "utf8")).toBe(RECORD);
  });
});

test("quotes that are not in the text are logged where that is asked for", async () => {
  const folder = desk();
  const args = ["import", "facts.csv", ...FACTS, "--keep-unplaced", "--json"];
  const { articles, unplaced, unusable } = JSON.parse((await onrecord(args, folder)).stdout);
  expect({ claims: articles[0].claims, unplaced, unusable }).toMatchSnapshot();
});

test("without a text, all quotes are taken, and that is said", async () => {
  const folder = folderWith({
    "onrecord.yaml": "",
    "claims/.keep": "",
    "facts.csv": "Quote,Claim,Speaker\nIt fell,The bridge fell.,Ada Reed\n",
  });
  const { stdout } = await onrecord(["import", "facts.csv", ...FACTS, "--write"], folder);
  expect(stdout).toContain("There is no text claims/bridge.txt, so the quotes were not looked for.");
  expect(readFileSync(join(folder, "claims/bridge.yaml"), "utf8")).toContain(
    `  it-fell:
    quote: It fell
    statement: The bridge fell.
    attribution: ada-reed
`.replace("it-fell", "bridge-fell"),
  );
});

describe("exports of other programs", () => {
  const rows = [
    ["Claim", "Who"],
    ["It will cost 400 million euros", "Größe & Söhne"],
  ];
  const as = (delimiter: string) => rows.map((row) => row.join(delimiter)).join("\r\n");
  test.each([
    ["Excel, with semicolons, in Windows-1252", Buffer.from(as(";"), "latin1")],
    ["Excel, Unicode text", Buffer.from(`\uFEFF${as("\t")}`, "utf16le")],
    ["Excel, with its own first line", Buffer.from(`sep=;\r\n${as(";")}`)],
    ["Google Sheets", Buffer.from(as(","))],
  ])("%s", async (_, bytes) => {
    const { stdout } = await onrecord(["import", "facts.csv", ...FACTS, "--json"], desk(bytes));
    expect(JSON.parse(stdout).articles).toEqual([
      {
        record: "claims/bridge.yaml",
        new: true,
        text: "claims/bridge.txt",
        claims: ["cost-400-million-euros"],
        sources: {
          gazette: { kind: "outlet", name: "The Gazette" },
          "grosse-sohne": { kind: "organisation", name: "Größe & Söhne" },
        },
        found: 1,
      },
    ]);
  });

  test("from standard input", async () => {
    const input = () => Buffer.from(as(","));
    const { code, stdout } = await onrecord(["import", "-", ...FACTS, "--json", "--write"], desk(), {
      input,
    });
    expect({ code, written: JSON.parse(stdout).written }).toEqual({ code: 0, written: true });
  });
});

describe("which column is what", () => {
  const sheet = "Fact,Wer,Bel,Rating\nNothing is decided,Ada Reed,https://a.example,accurate\n";
  test("is said with --map", async () => {
    const args = [
      "import",
      "facts.csv",
      ...FACTS,
      "--map",
      "quote=fact,source=Wer",
      "--map",
      "evidence=Bel,verdict=",
      "--json",
    ];
    const { columns, leftOut } = JSON.parse((await onrecord(args, desk(sheet))).stdout);
    expect({ columns, leftOut }).toEqual({
      columns: [
        { column: "Fact", field: "quote" },
        { column: "Wer", field: "source" },
        { column: "Bel", field: "evidence" },
      ],
      leftOut: ["Rating"],
    });
  });

  test.each([
    [["--map", "quot=Fact"], 'there is no field "quot". Did you mean "quote"?'],
    [
      ["--map", "quote=Fcat"],
      'there is no column "Fcat". Did you mean "Fact"?\nColumns: Fact, Wer, Bel, Rating.',
    ],
    [
      ["--map", "quote"],
      '"quote" says nothing of a column. Write FIELD=COLUMN: --map quote=Claim,source=Who',
    ],
    [
      ["--map", "quote="],
      "No column says what the quotes are. Name it: --map quote=Claim\nColumns: Fact, Wer, Bel, Rating.",
    ],
  ])("%s", async (args, message) => {
    const { code, stderr } = await onrecord(["import", "facts.csv", ...FACTS, ...args], desk(sheet));
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) });
  });

  test("two columns of one name cannot be told apart", async () => {
    const { code, stderr } = await onrecord(
      ["import", "facts.csv", ...FACTS],
      desk("Claim,Source,Source\na,b,c\n"),
    );
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'onrecord: Two columns are called "Source" (B and C). Rename one of them.\n',
    });
  });

  test("on a terminal, somebody is asked before it is written", async () => {
    const answering = async (answer: string) => {
      const folder = desk();
      const [input, output] = [new PassThrough(), new PassThrough()];
      output.on("data", (data: Buffer) => {
        if (/\?/.test(data.toString())) setImmediate(() => input.write(answer));
      });
      const { stderr } = await onrecord(["import", "facts.csv", ...FACTS, "--write"], folder, {
        dialogue: { input, output },
      });
      return { stderr, isWritten: existsSync(join(folder, "claims/bridge.yaml")) };
    };
    expect(await answering("yes\r")).toEqual({ stderr: "", isWritten: true });
    expect(await answering("no\r")).toEqual({
      stderr: "onrecord: Nothing was written. Say what the columns are with --map.\n",
      isWritten: false,
    });
    expect(await answering("\u0003")).toEqual({
      stderr: "onrecord: Broken off: nothing was written.\n",
      isWritten: false,
    });
  });
});

describe("which article", () => {
  test.each([
    [[], "Say which article the rows belong to: --article NAME"],
    [
      ["--article", "bridge"],
      "The table does not say what its headline is, who publishes it, which language it is in and when it was published. Give --title, --publisher, --language and --published.",
    ],
    [NEW, "The table does not say when it was published. Give --published."],
    [[...FACTS, "--article", "No id"], '--name: "No id" is not an id'],
  ])("%s", async (args, message) => {
    const { code, stderr } = await onrecord(["import", "facts.csv", ...args], desk());
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) });
  });

  test("a table of several articles is not one article's", async () => {
    const sheet = "Article,Claim\nbridge,a\nferry,b\n";
    expect((await onrecord(["import", "facts.csv", ...FACTS], desk(sheet))).stderr).toBe(
      "onrecord: The table names 2 articles, and --article one. To take all rows for that one, leave the column out: --map article=\n",
    );
    const { code, stdout } = await onrecord(["import", "facts.csv"], desk(sheet));
    expect(code).toBe(1);
    expect(stdout).toContain(
      'row 2: The desk has no article "bridge". Import its rows alone, with --article and what is known of it.',
    );
  });
});

describe("an export", () => {
  const RECORD = `article: { title: Bridge to close, publisher: gazette, published: 2024, language: en }
sources: { gazette: { name: The Gazette, kind: outlet }, old: { name: Old, kind: person } }
claims:
  closes: { quote: The bridge will close on 3 May, statement: The bridge will close., attribution: reed }
  cars: { quote: "12,000 cars a day", statement: There are 12 000 cars., figures: [{ value: 12000, printed: "12,000" }] }
`;
  const exported = async () => {
    const folder = desk("x", { "claims/bridge.yaml": RECORD });
    return (await onrecord(["export", "--csv"], folder)).stdout;
  };
  const imported = async (sheet: string, more: Readonly<Record<string, string>> = {}) => {
    const folder = desk(sheet, more);
    const { stdout } = await onrecord(["import", "facts.csv", "--json", "--write"], folder);
    const path = join(folder, "claims/bridge.yaml");
    return { ...JSON.parse(stdout), record: existsSync(path) ? readFileSync(path, "utf8") : undefined };
  };

  test("says which columns are not read", async () => {
    const { notRead, leftOut, remarks, unusable } = await imported(await exported());
    expect({ notRead, leftOut, remarks, unusable }).toEqual({
      leftOut: [],
      notRead: ["source", "figures", "attribution checked", "statement checked"],
      remarks: [],
      unusable: [],
    });
  });

  test("takes over what somebody has changed in it, and says what it does not", async () => {
    const changed = (await exported())
      .replace("The bridge will close.,", "It closes for good.,")
      .replace("12,000 (12000)", "13,000 (13000)");
    const { record, remarks } = await imported(changed);
    expect(record).toContain("    statement: It closes for good.\n    attribution: reed\n");
    expect(record).toContain("      - value: 12000\n        printed: 12,000\n");
    expect(remarks).toEqual([
      { row: 3, why: '"figures" was changed. It follows from other fields and is not read.' },
    ]);
  });

  test("is in the desk already", async () => {
    const { skipped, articles } = await imported(await exported(), { "claims/bridge.yaml": RECORD });
    expect({ skipped, articles }).toEqual({
      articles: [],
      skipped: [
        { row: 2, why: "It is logged already as closes." },
        { row: 3, why: "It is logged already as cars." },
      ],
    });
  });

  test("that was changed says what the desk has otherwise", async () => {
    const changed = (await exported()).replace("There are 12 000 cars.,", "There are many.,");
    const { skipped, unusable } = await imported(changed, { "claims/bridge.yaml": RECORD });
    expect(skipped).toHaveLength(1);
    expect(unusable).toEqual([
      {
        row: 3,
        why: "It is logged already as cars, with another statement. Change it there: onrecord set bridge/cars FIELD=VALUE",
      },
    ]);
  });

  test("may have two claims on one quote, a table of somebody else's has one claim twice", async () => {
    const twice = RECORD.replace(
      "  cars:",
      "  again: { quote: The bridge will close on 3 May, statement: It closes in May., attribution: reed }\n  cars:",
    );
    const folder = desk("x", { "claims/bridge.yaml": twice });
    const { stdout } = await onrecord(["export", "--csv"], folder);
    const { articles, skipped } = await imported(stdout);
    expect(articles[0].claims).toEqual(["closes", "again", "cars"]);
    expect(skipped).toEqual([]);
    const sheet =
      "ID,Claim,Who\na1,Nothing is decided,Ada Reed\na2,nothing is decided,Ministry of Works\na3,Nothing  is decided,ada reed\n";
    const other = await onrecord(["import", "facts.csv", ...FACTS, "--json", "--keep-unplaced"], desk(sheet));
    expect(JSON.parse(other.stdout).skipped).toEqual([
      { row: 4, why: "The quote, from this source, is logged already in row 2." },
    ]);
  });

  test.each([
    [
      "an id that is none",
      /,cars,/,
      ",Cars!,",
      '"Cars!" is not an id: use small letters, digits and single hyphens.',
    ],
    ["an id that is there twice", /,cars,/, ",closes,", "Row 2 has the id closes, too."],
    ["an unknown source", /,reed,/, ",red,", 'No source has the id "red". Did you mean "reed"?'],
    ["an unknown kind", /,fact,/, ",fct,", '"kind" is "fct", which a record does not know.'],
    [
      "a cut last column",
      /(""article"":[^\n]{40})[^\n]*"\r/,
      '$1"\r',
      '"more" is cut off or was changed, and cannot be read.',
    ],
    [
      "a last column of something else",
      /\{""article"".*?\}\}"/,
      '{""artcle"":1}"',
      '"more" cannot be read: Unrecognized key: "artcle".',
    ],
    ["bars", /The bridge will close\./, "███ will close.", 'A name is hidden in "statement" (█).'],
    ["no quote", /The bridge will close on 3 May/, "", "It has no quote."],
    [
      "a wrong date",
      /,unchecked,,,,,,/,
      ",checked,,,,AB,3 May,",
      '"on" is wrong: "3 May" is not an EDTF date. Write 2023-04-11, 2023-04, 2023-04~ (approximate) or 2023? (uncertain).',
    ],
  ])("with %s is not taken", async (_, from, to, why) => {
    const broken = (await exported()).replace(from, to);
    const { unusable } = await imported(broken);
    expect(unusable.map((one: { readonly why: string }) => one.why)).toEqual([why]);
  });

  test("with a source that is somebody else here is not taken", async () => {
    const other = "sources: { gazette: { name: Another Gazette, kind: outlet } }\n";
    const { unusable, record } = await imported(await exported(), { "claims/other.yaml": other });
    expect(unusable).toHaveLength(2);
    expect(unusable[0].why).toBe('The id "gazette" is that of another source here: Another Gazette.');
    expect(record).toBeUndefined();
  });
});

test("what is not in the desk's folder is not written over", async () => {
  const folder = desk();
  writeFileSync(join(folder, "claims/bridge.yaml"), "");
  const { code, stderr } = await onrecord(["import", "facts.csv", ...FACTS, "--write"], folder);
  expect({ code, content: readFileSync(join(folder, "claims/bridge.yaml"), "utf8") }).toEqual({
    code: 1,
    content: "",
  });
  expect(stderr).toBe("");
});

test.each([
  ["an empty file", "", "The file is empty."],
  ["a header alone", "Claim,Who\n", "The file has a header and no rows below it."],
  [
    "an Excel workbook",
    "PK\u0003\u0004\u0014",
    "The file is a workbook (Excel, Numbers or LibreOffice). Save the sheet as CSV, and import that.",
  ],
  [
    "a quotation mark that is not closed",
    'Claim\n"a\nb\n',
    "is never closed, in the row that begins on line 2.",
  ],
  ["a header that says nothing", "A,B\n1,2\n", "No column says what the quotes are."],
])("%s", async (_, content, message) => {
  const { code, stdout, stderr } = await onrecord(["import", "facts.csv", ...FACTS], desk(content));
  expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: "", stderr: expect.stringContaining(message) });
});

test("a file that is not there", async () => {
  expect((await onrecord(["import", "no.csv", ...FACTS], desk())).stderr).toBe(
    "onrecord: no.csv cannot be read. There is no such file, or it is a link to nothing.\n",
  );
});

deep("more rows than a record can have are refused before anything is written", async () => {
  const rows = Array.from({ length: 5_000 }, (_, index) => `Claim ${index} of many ${"and on ".repeat(120)}`);
  const folder = folderWith({
    "onrecord.yaml": "",
    "claims/.keep": "",
    "facts.csv": `Claim\n${rows.join("\n")}\n`,
  });
  const { code, stderr } = await onrecord(["import", "facts.csv", ...FACTS, "--write"], folder);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringMatching(
      /^onrecord: claims\/bridge\.yaml would have more than \d+ MB, and a record can have 4 MB\. Split the table into several articles\.\n$/,
    ),
  });
  expect(existsSync(join(folder, "claims/bridge.yaml"))).toBe(false);
});
