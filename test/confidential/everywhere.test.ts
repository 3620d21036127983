import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { check } from "../../src/check/check.ts";
import { concealer } from "../../src/confidential/conceal.ts";
import { endOfToday } from "../../src/model/date.ts";
import { type Role, shapeOf, visitFields } from "../../src/model/field.ts";
import { recordSchema } from "../../src/model/record.ts";
import { reporters } from "../../src/reporters/index.ts";
import { rules } from "../../src/rules/index.ts";
import { parse } from "../../src/yaml/parse.ts";
import type { Path } from "../../src/yaml/problem.ts";
import { repositoryOf } from "../cli/repository.ts";
import { folderWith, onrecord, type Run } from "../cli/run.ts";
import { partsOf } from "../convert/read-back.ts";
import { deep } from "../depth.ts";
import { FULL_SETTINGS, FULL_TEXT, FULL_RECORD as WITHOUT_DRAFT } from "../fuzz/full-record.ts";
import { leavesOf } from "../model/leaves.ts";
import { exampleDesk } from "../rules/example-desk.ts";

/*
 * A made-up source is put, in every form that a name, an e-mail address and a telephone number can have, into every field that
 * the schema of a record has, into comments, ids and names of files. Whatever onrecord then prints or writes, nothing of it is there.
 */
const NAME = "Greta Zweisam";
const SAYS_IT = /greta|zweisam|mail\.example/i;
const SAYS_NUMBER = /79460\d\d\d/;

/** What was proposed, and nobody has reviewed, is kept in the record as claims are. */
const FULL_RECORD = `${WITHOUT_DRAFT}  drafted:
    quote: It is not
    statement: It is not.
    attribution: { source: aide, cue: said }
    check: { status: draft, missing: ring the aides }
  changed:
    quote: It was
    statement: It was.
    attribution: { source: aide, cue: said }
    check: { status: recheck, was: accurate, changed: "negation: was not -> was", since: 2024-05-04, by: AB, on: 2024-05-03 }
`;

/** Each place has contacts of its own: they are found where they are, and not because another place has them, too. */
function contacts(place: number): readonly string[] {
  const last = String(100 + place);
  return [
    `gz.${place}@mail.example`,
    `+44 20 7946 0${last}`,
    `+44207946${`0${last}`}`,
    `(020) 7946 0${last}`,
    `020-7946-0${last}`,
    `0044 20 7946 0${last}`,
    `tel. 20 7946 0${last}`,
  ];
}

const NAMES = [
  NAME,
  "Zweisam's notes",
  "dear Greta",
  "G. Zweisam",
  "Zweisam, Greta",
  "ZWEISAM",
  "Zwei\u00ADsam",
  "greta_zweisam",
];

/** What to write into a field of a role, so that the record is still what it was otherwise. */
function marked(value: string, role: Role, place: number): string | undefined {
  if (role === "url") {
    const [mail = "", , number = ""] = contacts(place);
    if (place % 3 === 0) return `tel:${number}`;
    return `https://gazette.example/greta-zweisam/Greta%20Zweisam?to=${encodeURIComponent(mail)}`;
  }
  if (role === "file") return "evidence/greta-zweisam.txt";
  return PROSE.has(role) ? `${value} ${formsAt(place).join("; ")}` : undefined;
}

/** Some of the forms that there are, others at the next place: all of them everywhere would say no more and take far longer. */
function formsAt(place: number): readonly string[] {
  const ways = contacts(place);
  return [place, place + 3].flatMap((at) => [NAMES[at % NAMES.length] ?? "", ways[at % ways.length] ?? ""]);
}

const PROSE: ReadonlySet<Role> = new Set<Role>([
  "words",
  "passage",
  "text",
  "name",
  "description",
  "signature",
]);

interface Place {
  readonly value: string;
  readonly path: Path;
  readonly role: Role;
}

/** Every place in the record that has every field. */
const PLACES: readonly Place[] = (() => {
  const places: Place[] = [];
  visitFields(shapeOf(recordSchema), parse(FULL_RECORD).value, [], (value, path, { role }) =>
    places.push({ value: String(value), path, role }),
  );
  return places;
})();

test("the record has every field of the schema", () => {
  const general = (path: string) => path.replaceAll("[]", "");
  const there = new Set(
    PLACES.map(({ path }) =>
      path
        .map((step, index) => (index === 1 && path[0] !== "article" ? "*" : step))
        .filter((step) => typeof step === "string")
        .join("."),
    ),
  );
  const all = leavesOf(recordSchema, "").map(([path]) => general(path).slice(1));
  expect(all.filter((path) => !there.has(path))).toEqual([]);
});

type Source = "kind: unnamed" | "kind: person";

/** The full record with some of its values replaced, with a source that is our own and without a name. */
function record(
  source: Source,
  replaced: (place: Place, index: number) => string | undefined,
  mode = "in-house",
): Data {
  const data = structuredClone(parse(FULL_RECORD).value) as Data;
  for (const [index, place] of PLACES.entries()) {
    const value = replaced(place, index);
    if (value !== undefined) put(data, place.path, value);
  }
  put(data, ["article", "mode"], mode);
  put(data, ["sources", "insider"], {
    name: NAME,
    kind: source.slice("kind: ".length),
    "described-as": "an engineer",
  });
  if (source === "kind: person") {
    // Nobody is without a name.
    for (const id of ["aide", "crowd", "insider"]) {
      const { "described-as": name, name: known } = valueAt(data, ["sources", id]) as Data;
      put(data, ["sources", id], { name: known ?? name, kind: "person" });
    }
    put(data, ["claims", "costs", "attribution", 1, "terms"], "on-record");
  }
  return data;
}

interface Data {
  [key: string]: unknown;
}

function valueAt(data: Data, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Data)[step], data);
}

function put(data: Data, path: Path, value: unknown): void {
  (valueAt(data, path.slice(0, -1)) as Data)[String(path.at(-1))] = value;
}

/** A record as a file, with a comment behind every few lines. */
function file(data: Data): string {
  const lines = stringify(data, {
    lineWidth: 0,
    defaultStringType: "QUOTE_DOUBLE",
    defaultKeyType: "PLAIN",
  }).split("\n");
  return lines
    .map((line, index) =>
      index % 7 === 3 && line !== "" ? `${line} # ${formsAt(500 + index).join(", ")}` : line,
    )
    .join("\n");
}

function desk(records: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return {
    "onrecord.yaml": FULL_SETTINGS.replace("A made-up desk", `${NAME}'s desk`).replace(
      "claims/old",
      "claims/zweisam",
    ),
    "evidence/greta-zweisam.txt": `closed from 3 May, ${NAME}`,
    ...Object.fromEntries(
      Object.entries(records).flatMap(([name, content]) => [
        [`claims/${name}.yaml`, content],
        [`claims/${name}.txt`, `${FULL_TEXT}\n${NAME} “is the one who told it to us,” Zweisam said.\n`],
      ]),
    ),
  };
}

const FORMATS = Object.keys(reporters);

/** A check that is written down in every format. */
const REPORTS = [
  "check",
  "--waived",
  ...FORMATS.flatMap((format) => ["--format", format, "--output", `report.${format}`]),
];

/** What goes to others outside the newsroom, in every format. */
const MEMO_AND_LETTERS: readonly (readonly string[])[] = [
  ["memo", "full"],
  ["memo", "full", "--json"],
  ["memo", "full", "--output", "memo.md"],
  ["memo", "full", "--output", "memo.docx"],
  ...["works", "reed", "insider", "aide", "reen"].flatMap((to) => [
    ["letter", "full", "--to", to],
    ["letter", "full", "--to", to, "--json"],
  ]),
  ["letter", "full", "--to", "works", "--output", "letter.txt"],
  ["letter", "full", "--to", "works", "--output", "letter.md"],
];

/** Every command, in every format. */
function commands(claims: readonly string[]): readonly (readonly string[])[] {
  return [
    ["check", "--frames", "--notes"],
    ["check", "--fix-dry-run"],
    ["check", "--rule", "anonymity/identity-in-record", "--quiet"],
    REPORTS,
    ["check", "--write-baseline"],
    ["check"],
    ["check", "--prune-baseline"],
    ["verify", "--dry-run"],
    ["verify", "--json"],
    ["verify"],
    ["list"],
    ["list", "--json"],
    ["export", "--csv", "--findings", "--delimiter", ";"],
    ["export", "--json"],
    ["export", "--csv", "--output", "claims.csv"],
    ["import", "claims.csv"],
    ["import", "claims.csv", "--json"],
    ["draft", "full"],
    ["draft", "full", "--json"],
    ["draft", "claims/full.txt"],
    ["brief"],
    ["brief", "full"],
    ["brief", "full", "--json"],
    ["draft", "full", "--coverage"],
    ["draft", "--coverage", "--json"],
    ["find", "closed"],
    ["find", "zweisam", "greta", "--json"],
    ["audit"],
    ["audit", "full"],
    ["audit", "full", "--json"],
    ["audit", "--csv"],
    ["audit", "--html", "pages"],
    ["audit", "--by", "source"],
    ["audit", "--by", "checker", "--csv"],
    ...MEMO_AND_LETTERS,
    ["settings"],
    ["settings", "--json"],
    ["rules", "anonymity"],
    ["explain", "anonymity/identity-in-record"],
    ...claims.flatMap((claim) => [
      ["show", claim],
      ["show", claim, "--json"],
      ["trace", claim],
      ["trace", claim, "--json"],
    ]),
    ["show", "zweisan"],
    ["waive", claims[0] ?? "", "record/unused-source", "--by", "AB", "--reason", NAME],
    ["waive", claims[0] ?? "", "attribution/loaded-cue", "--by", "AB", "--reason", "x"],
    ["seal", "full"],
    ["seal", "--verify", "full", "--json"],
    ["corrections", "--json"],
    ["check", "--fix"],
    ["draft", "full", "--write"],
    ["draft", "full", "--write", "--json"],
    ["draft", "--review", "full"],
    ["draft", "--review", "full", "--json"],
    ["draft", "--review", "zweisan"],
    ["draft", "full", "--keep", "drafted", "--drop", "greta"],
  ];
}

/** Where one file cannot be read, what is said of it is in these. */
const FEW: readonly (readonly string[])[] = [
  REPORTS,
  ["check", "--frames", "--notes", "--waived"],
  ["check", "--fix-dry-run"],
  ["verify"],
  ["list"],
  ["export", "--csv"],
  ["brief", "full"],
  ["seal", "full"],
  ["draft", "full"],
  ["draft", "full", "--json"],
  ["audit", "full", "--json"],
  ["audit", "full", "--html", "page.html"],
  ...MEMO_AND_LETTERS,
  ["show", "full/closes"],
  ["trace", "full/closes", "--json"],
];

const CLAIMS = ["full/closes", "full/costs", "full/denied", "full/gone", "full/drafted"];

/** Everything that the commands print, and what they write but for the desk's own files. */
async function everythingFrom(
  files: Readonly<Record<string, string>>,
  runs: readonly (readonly string[])[] = commands(CLAIMS),
  folder = folderWith(files),
): Promise<readonly (readonly [what: string, said: string])[]> {
  const said: (readonly [string, string])[] = [];
  for (const args of runs) {
    const run: Run = await onrecord(args, folder, {
      terminal: { columns: 90, hasColours: args.length % 2 === 0 },
    });
    // A bug of the program would say little, and so hide much.
    expect(run.stderr).not.toContain("Internal error");
    said.push([args.join(" "), run.stdout + run.stderr]);
  }
  const written = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    // A lock has the ids of its record, by which its quotes are found; what git keeps is its own.
    .filter((path) => !(path.slice(folder.length + 1) in files) && !/\.lock$|\/\.git\//.test(path));
  return [...said, ...written.map((path) => [path.slice(folder.length), wordsIn(path)] as const)];
}

/** What a file says; of a Word document, all of its parts. */
function wordsIn(path: string): string {
  if (!path.endsWith(".docx")) return readFileSync(path, "utf8");
  return Object.values(partsOf(readFileSync(path))).join("\n");
}

async function expectNothingIn(
  ...of: Parameters<typeof everythingFrom>
): Promise<ReadonlyMap<string, string>> {
  const everything = await everythingFrom(...of);
  for (const [what, said] of everything) {
    expect({ what, said: around(said, SAYS_IT) }).toEqual({ what, said: undefined });
    expect({ what, said: around(withoutMarks(said), SAYS_NUMBER) }).toEqual({
      what,
      said: undefined,
    });
  }
  return new Map(everything);
}

function withoutMarks(said: string): string {
  return said.replace(/[\s()+.\-/]|%20/g, "");
}

function around(said: string, pattern: RegExp): string | undefined {
  const seen = said.replace(/\u00AD|\u001b\[[\d;]*m/g, "");
  const { index } = pattern.exec(seen) ?? {};
  return index === undefined ? undefined : seen.slice(Math.max(index - 60, 0), index + 40);
}

const unnamed = (replaced: Parameters<typeof record>[1]) => file(record("kind: unnamed", replaced));

describe("nothing that is printed or written says who a source is", () => {
  test("in the words of any field, or in comments", async () => {
    await expectNothingIn(desk({ full: unnamed(({ value, role }, index) => marked(value, role, index)) }));
  });

  test("in a file that does not parse", async () => {
    const content = unnamed(({ value, role }, index) => marked(value, role, index));
    await expectNothingIn(desk({ full: `${content}\n"unfinished` }), FEW);
    await expectNothingIn(desk({ full: content.replace(/name: "Greta/, 'name "Greta') }), FEW);
  });

  /** A record for each place that is no prose, with a form of the identity in it. */
  const inOtherPlaces = (formOf: (index: number) => Form) =>
    PLACES.flatMap(({ role, path }, index) => {
      if (marked("", role, index) !== undefined) return [];
      const data = record("kind: unnamed", (_, at) => (at === index ? formOf(index)(index) : undefined));
      return [{ index, path, data }];
    });

  type Form = (place: number) => string;

  const forms: readonly Form[] = [
    (place) => [NAME, "Zweisam", ...contacts(place).slice(0, 2)].join(", "),
    () => "greta-zweisam",
    (place) => contacts(place)[4] ?? "",
  ];

  deep("as one of those, in the place of a code, a date or an id", () => {
    for (const { data } of inOtherPlaces((at) => forms[(at + 1) % forms.length] ?? String)) {
      const content = stringify(data);
      const desk = exampleDesk({ record: content, text: FULL_TEXT, settings: FULL_SETTINGS });
      const findings = check(desk, { rules, today: endOfToday(new Date("2024-06-01")) });
      const shown = concealer(desk)(`${content}\n${JSON.stringify(findings)}`);
      expect(around(shown, SAYS_IT)).toBeUndefined();
      expect(around(withoutMarks(shown), SAYS_NUMBER)).toBeUndefined();
    }
  });

  deep("as another of those, in the place of a code, a date or an id, whatever is run", async () => {
    const files: Record<string, Data> = { full: record("kind: unnamed", () => undefined) };
    const addresses: string[] = [];
    for (const { index, path, data } of inOtherPlaces((at) => forms[at % forms.length] ?? String)) {
      const [collection, id] = path;
      // A few claims to a file; and for what is not in a claim a file each.
      if (collection !== "claims") files[`other-${index}`] = { ...data, claims: {} };
      else {
        const name = `some-${Math.floor(index / 10)}`;
        const { article, claims = {} } = files[name] ?? data;
        const others = name in files ? (claims as Data) : {};
        files[name] = {
          article,
          claims: { ...others, [`${id}-${index}`]: valueAt(data, ["claims", String(id)]) },
        };
        addresses.push(`${name}/${id}-${index}`);
      }
    }
    const records = Object.fromEntries(Object.entries(files).map(([name, data]) => [name, file(data)]));
    const shown = addresses.filter((_, index) => index % 40 === 0);
    await expectNothingIn(desk(records), [
      REPORTS,
      ["check", "--write-baseline"],
      ["verify"],
      ["list"],
      ["export", "--csv"],
      ...shown.flatMap((address) => [
        ["show", address],
        ["trace", address, "--json"],
      ]),
    ]);
  });

  deep("in ids, names of files and keys that there are not", async () => {
    const content = unnamed(() => undefined)
      .replaceAll(/\bcloses\b/g, "greta-zweisam")
      .replaceAll(/\breed\b/g, "zweisam")
      .replaceAll(/\bdenied\b/g, "not-by-zweisam")
      .replace(
        "  works:",
        "  works:\n    greta zweisam: gz.1@mail.example\n    gz.2@mail.example: 020 7946 0100",
      );
    const name = "2024-gretazweisam";
    await expectNothingIn(
      desk({ [name]: content, zweisam: content }),
      commands([`${name}/greta-zweisam`, `${name}/not-by-zweisam`, `${name}/costs`, "greta-zweisam"]),
    );
  });

  test("bars in a Word document are explained, too", async () => {
    const marks = unnamed(({ value, role }, index) => marked(value, role, index));
    const document = ["memo", "full", "--output", "memo.docx"];
    const { stderr } = await onrecord(document, folderWith(desk({ full: marks })));
    expect(stderr.match(/onrecord explain anonymity\/identity-in-record/g)).toHaveLength(1);
  });

  test("bars are explained, once", async () => {
    const { stdout, stderr } = await onrecord(
      ["show", "full/costs"],
      folderWith(desk({ full: unnamed(({ value }) => value) })),
    );
    expect(stdout).not.toContain("█");
    expect(stderr).toBe("");
    const marks = unnamed(({ value, role }, index) => marked(value, role, index));
    const barred = await onrecord(["show", "full/costs"], folderWith(desk({ full: marks })));
    expect(barred.stdout).toContain("█");
    expect(barred.stderr.match(/onrecord explain anonymity\/identity-in-record/g)).toHaveLength(1);
  });
});

describe("nothing that git knows says who a source is that has no name today", () => {
  const CLEAN = (full: string) => ({ "onrecord.yaml": FULL_SETTINGS, "claims/full.yaml": full });
  const marks = ({ value, role }: Place, index: number) => marked(value, role, index);
  const [, ...gone] = CLAIMS;
  const runs = [
    ...CLAIMS.flatMap((claim) => [
      ["history", claim],
      ["history", claim, "--json"],
      ["show", claim, "--as-of", "2023-11-14"],
      ["show", claim, "--json", "--as-of", "2023-11-14"],
      ["trace", claim, "--as-of", "2023-11-14"],
    ]),
    ["history", gone[0]?.replace("full/", "") ?? ""],
    ["list", "--as-of", "2023-11"],
    ["list", "--json", "--as-of", "2023"],
    ["diff", "HEAD"],
    ["diff", "HEAD", "--markdown"],
    ["diff", "HEAD", "--json"],
  ];
  /** Everything is in these; the others say some of it in other words, which one test is enough for. */
  const asData = runs.filter((args) => args.includes("--json"));

  deep.each<[string, Readonly<Record<string, string>>, typeof runs, readonly string[]]>([
    [
      "as a person whom it named before",
      {},
      runs,
      ["history full/costs", "show full/closes --as-of 2023-11-14", "diff HEAD --markdown"],
    ],
    [
      "as one whom it named before, beside a text that does",
      desk({ full: unnamed(marks) }),
      asData,
      ["history full/costs --json", "show full/closes --json --as-of 2023-11-14", "diff HEAD --json"],
    ],
  ])("%s", async (_, others, asked, barred) => {
    const before = { ...CLEAN(file(record("kind: person", marks))), ...others };
    const folder = repositoryOf([before]);
    const after = stringify(withoutName(record("kind: unnamed", () => undefined)));
    writeFileSync(join(folder, "claims/full.yaml"), after);
    const said = await expectNothingIn(before, asked, folder);
    // The names are there to be hidden.
    for (const command of barred) expect(said.get(command)).toContain("█");
  });

  deep("in a record that is not the claim's, or could not be read", async () => {
    const sources = `sources:\n  insider: { name: "${NAME}", kind: person }\n`;
    const after = CLEAN(stringify(withoutName(record("kind: unnamed", () => undefined))));
    const other = parse(after["claims/full.yaml"]).value as Data;
    const { insider: _, ...rest } = other["sources"] as Data;
    const told = stringify({ ...other, sources: rest }).replace("The notice says so.", `${NAME} says so.`);
    const first = { ...CLEAN(told), "claims/sources.yaml": sources };
    for (const past of [first, { ...first, "claims/sources.yaml": `${sources}"` }]) {
      const folder = repositoryOf([past, CLEAN(told.replace("says so", "said so")), after]);
      const said = await expectNothingIn(
        after,
        [
          ["history", "closes"],
          ["history", "full/closes", "--json"],
        ],
        folder,
      );
      expect(said.get("history closes")).toContain("█");
    }
  });

  deep("under another id", async () => {
    const then = record("kind: person", marks);
    put(then, ["claims", "costs", "attribution", 1, "source"], "insider");
    const now = withoutName(record("kind: unnamed", () => undefined));
    const { insider, ...others } = now["sources"] as Data;
    now["sources"] = { ...others, voice: insider };
    put(now, ["claims", "costs", "attribution", 1, "source"], "voice");
    put(now, ["claims", "costs", "quote"], valueAt(then, ["claims", "costs", "quote"]));
    for (const [step, value] of Object.entries(valueAt(now, ["claims", "costs", "quote"]) as Data))
      put(now, ["claims", "costs", "quote", step], String(value).replace(/ Greta Zweisam;.*/s, ""));
    put(then, ["claims", "costs", "quote"], valueAt(now, ["claims", "costs", "quote"]));
    const after = CLEAN(stringify(now));
    const folder = repositoryOf([CLEAN(file(then))]);
    writeFileSync(join(folder, "claims/full.yaml"), after["claims/full.yaml"]);
    await expectNothingIn(after, asData, folder);
  });

  test("but who came forward since is named", async () => {
    const then = CLEAN(stringify(withoutName(record("kind: unnamed", () => undefined))));
    const now = record("kind: person", () => undefined);
    put(now, ["claims", "closes", "statement"], `It closes, says ${NAME}.`);
    const folder = repositoryOf([then]);
    writeFileSync(join(folder, "claims/full.yaml"), stringify(now));
    for (const args of [
      ["history", "closes"],
      ["diff", "HEAD"],
    ])
      expect((await onrecord(args, folder)).stdout).toContain("Zweisam");
  });

  /** The record, whose unnamed source has no name in it. */
  function withoutName(data: Data): Data {
    put(data, ["sources", "insider"], { kind: "unnamed", "described-as": "an engineer" });
    return data;
  }
});

test("the same desk without an unnamed source shows everything", async () => {
  const content = file(record("kind: person", ({ value, role }, index) => marked(value, role, index)));
  const shown = [
    ["show", "full/costs", "--json"],
    ["trace", "full/closes"],
    ["check", "--frames", "--notes"],
  ];
  const said = new Map(await everythingFrom(desk({ full: content }), [...FEW, ...shown]));
  for (const [what, text] of said) expect({ what, bars: text.includes("█") }).toEqual({ what, bars: false });
  expect(said.get("show full/costs --json")).toContain(NAME);
  expect(said.get("trace full/closes")).toContain("Zweisam");
  for (const file of ["/memo.md", "/memo.docx", "/letter.md", "/letter.txt"])
    expect({ file, shown: said.get(file)?.includes(NAME) }).toEqual({ file, shown: true });
  expect([...said.values()].join("\n").replace(/\D/g, "")).toMatch(SAYS_NUMBER);
});

test("what another outlet has printed is shown, but for a name that nobody should know", async () => {
  const content = file(
    record(
      "kind: unnamed",
      ({ value, path }) =>
        path.join() === "claims,denied,quote" ? `${value}: 0800 555 0199, press@mail.example` : undefined,
      "external",
    ),
  );
  const { stdout } = await onrecord(["show", "full/denied"], folderWith(desk({ full: content })));
  expect(stdout).toContain("press@mail.example");
});

test("a baseline knows the findings of a file whose name says who a source is", async () => {
  const folder = folderWith(desk({ "greta-zweisam": unnamed(() => undefined) }));
  await onrecord(["check", "--write-baseline"], folder);
  const { stdout } = await onrecord(["check", "--format", "json"], folder);
  const { findings } = JSON.parse(stdout) as { findings: readonly { rule: string; known?: boolean }[] };
  const others = findings.filter(({ rule, known }) => !known && rule !== "anonymity/identity-in-record");
  expect(findings.length).toBeGreaterThan(10);
  expect(others.filter(({ rule }) => !rule.startsWith("record/") && !rule.startsWith("waiver/"))).toEqual([]);
});
