import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { deep } from "../depth.ts";
import { folderWith, onrecord } from "./run.ts";

const RULES = ["syntax", "schema", "unknown-key", "duplicate-id", "unknown-reference"].flatMap((name) => [
  "--rule",
  `record/${name}`,
]);

/** A record with one fault of its own, to see that it is checked whatever its neighbour is like. */
const NEIGHBOUR = `article: { title: A made-up article, publisher: nobody, published: 2024-05-02, language: en, mode: external }
`;
const NEIGHBOUR_FINDING =
  'claims/neighbour.yaml:1:49 error record/unknown-reference No source has the id "nobody". Define it under sources:, here or in another file of the desk.';

/** Checks a desk with this as `claims/bad.yaml`; gives what is said of it. */
async function checkBad(content: string | Uint8Array): Promise<readonly string[]> {
  return await checkDesk(
    folderWith({ "onrecord.yaml": "", "claims/neighbour.yaml": NEIGHBOUR, "claims/bad.yaml": content }),
  );
}

async function checkDesk(desk: string): Promise<readonly string[]> {
  const { stdout, stderr, code } = await onrecord(["check", "--format", "concise", ...RULES], desk);
  expect(stderr).toBe("");
  expect(code).toBe(1);
  const lines = stdout.trimEnd().split("\n").slice(0, -1);
  expect(lines).toContain(NEIGHBOUR_FINDING);
  return lines.filter((line) => line !== NEIGHBOUR_FINDING);
}

/** A record with one claim, of which these lines are. */
function claim(lines: string): string {
  return `article: { title: T, publisher: p, published: 2024-05-02, language: en, mode: external }
sources:
  p: { name: P, kind: outlet }
claims:
  one:
    statement: A statement.
    attribution: p
${lines.replace(/^(?=.)/gm, "    ")}
`;
}

describe("a record that cannot be read", () => {
  test.each<[name: string, content: string | Uint8Array]>([
    ["an empty file", ""],
    ["only comments", "# nothing yet\n"],
    ["a list where a map belongs", "- article\n- claims\n"],
    ["text where a map belongs", "The road is closed.\n"],
    ["a byte-order mark is no fault, what follows it is", `\uFEFF${claim("quot: x")}`],
    [
      "CRLF is no fault, what is wrong is found on its line",
      claim("quote: x\nkind: facts").replaceAll("\n", "\r\n"),
    ],
    ["a tab for indentation", "article:\n\ttitle: T\n"],
    ["a colon in a value", claim("quote: The ministry said: closed")],
    ["a value that begins with a quotation mark and goes on", claim('quote: "Closed" it said')],
    ["a quotation mark that is never closed", claim('quote: "The road is closed')],
    ["a value that begins with @", claim("quote: @ministry said")],
    ["an alias", claim("quote: *emphasis* in the text")],
    ["an anchor that would swallow a word", claim("quote: &Co said no")],
    ["a tag that would swallow a word", claim("quote: !important road")],
    [
      "a hash that would cut a quote short",
      claim("quote: The road is our #1 priority\nkind: fact # a comment"),
    ],
    ["a merge key", claim("<<: { quote: x }")],
    ["a key twice", claim("quote: one\nquote: two")],
    ["a claim id twice", `${claim("quote: x")}  one: { quote: y, statement: z, attribution: p }\n`],
    ["line ends of old Macs", claim("quote: x").replaceAll("\n", "\r")],
    ["claims that are a list", "claims:\n  - one\n"],
    ["two documents", `${claim("quote: x")}---\n${claim("quote: y")}`],
    ["a line out of line", claim("quote: x\n kind: fact")],
    ["a control character", claim("quote: The road \u0007 is closed")],
    ["a key that is a list", "? [a, b]\n: c\n"],
    ["not UTF-8", Buffer.from(claim("quote: The road"), "utf16le")],
    [
      "Windows-1252",
      Buffer.from(claim("quote: “The road”").replaceAll("“", "\x93").replaceAll("”", "\x94"), "latin1"),
    ],
    ["bytes of no text", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 255])],
    ["nesting without end", `claims: ${"[".repeat(100_000)}`],
    ["twenty-five thousand errors", "&a ".repeat(25_000)],
    ["a billion laughs", billionLaughs()],
    [
      "__proto__ and constructor",
      "__proto__: { polluted: true }\nconstructor: x\nclaims: { __proto__: x }\n",
    ],
  ])("%s", async (_, content) => {
    expect(await checkBad(content)).toMatchSnapshot();
  });

  test("a claim called __proto__ is a claim without a proper id", async () => {
    const record = claim("quote: x").replace("  one:", "  __proto__:");
    expect(await checkBad(record)).toEqual([
      'claims/bad.yaml:5:3 error record/schema "__proto__" is not an id: use small letters, digits and single hyphens, with at least one letter.',
    ]);
  });

  test.each(["[", "- ", '{"a": ', '["x", ', "?\t", "x: ", ": ", "[ # ]]]]\n"])(
    "ten thousand %j after a file that does not parse",
    async (opening) => {
      const desk = folderWith({
        "onrecord.yaml": "",
        "claims/a.yaml": "article:\n\ttitle: T\n",
        "claims/bad.yaml": `article: ${opening.repeat(10_000)}`,
        "claims/neighbour.yaml": NEIGHBOUR,
      });
      const said = (await checkDesk(desk)).map((line) => line.replace(/:\d+:\d+ (error \S+).*/, " $1"));
      expect([...new Set(said)]).toEqual([
        "claims/a.yaml error record/syntax",
        "claims/bad.yaml error record/syntax",
      ]);
    },
  );

  deep("a file of 100 MB", async () => {
    expect(await checkBad(new Uint8Array(100 * 2 ** 20).fill(0x61))).toMatchSnapshot();
  });
});

describe("values that YAML would turn into something else", () => {
  test("are read as they are written", async () => {
    const quotes = [
      "0755",
      "1e3",
      "12:30",
      "no",
      "on",
      "null",
      "~",
      "0x1F",
      "2023-04",
      "1_000",
      ".inf",
      "3.10",
      "true",
    ];
    const claims = quotes.map(
      (quote, index) => `  c${index}: { quote: ${quote}, statement: "${quote}", attribution: p }`,
    );
    const desk = folderWith({
      "onrecord.yaml": "",
      "claims/a.yaml": `${claim("quote: x")}${claims.join("\n")}\n`,
      "claims/a.txt": `x. ${quotes.join(". ")}.`,
    });
    expect(
      await onrecord(
        ["check", "--rule", "quote/not-found", "--rule", "record/schema", "--format", "concise"],
        desk,
      ),
    ).toEqual({
      code: 0,
      stdout:
        "1 article, 14 claims · quotes: 14 verified · 0 errors, 0 warnings, 0 notes · 14 of 14 facts left to check\n",
      stderr: "",
    });
  });

  test.each([
    ["a number with a leading zero", "value: 0755"],
    ["a number with an exponent", "value: 1e3"],
    ["a number with groups", "value: 400,000"],
    ["a number in words", "value: four"],
    ["no number", "value:"],
  ])("%s is no number", async (_, value) => {
    expect(
      await checkBad(claim(`quote: x 400\nfigures:\n  - printed: "400"\n    ${value}`)),
    ).toMatchSnapshot();
  });

  test.each(["no", "yes", "True", "1"])("central: %s is neither true nor false", async (word) => {
    expect(await checkBad(claim(`quote: x\ncentral: ${word}`))).toMatchSnapshot();
  });

  test.each(["2023-13", "2023-02-30", "April 2023", "11.4.2023", "1681214400"])(
    "said: %s is no date",
    async (date) => {
      expect(
        await checkBad(
          claim(`quote: x\nattribution: { source: p, said: ${date} }`).replace("    attribution: p\n", ""),
        ),
      ).toMatchSnapshot();
    },
  );
});

describe("files that are not what they seem", () => {
  async function deskWith(make: (claims: string) => void): Promise<readonly string[]> {
    const desk = folderWith({ "onrecord.yaml": "", "claims/neighbour.yaml": NEIGHBOUR });
    make(join(desk, "claims"));
    return await checkDesk(desk);
  }

  test("a folder called bad.yaml", async () => {
    expect(await deskWith((claims) => mkdirSync(join(claims, "bad.yaml")))).toMatchSnapshot();
  });

  test("a link to nothing", async () => {
    expect(
      await deskWith((claims) => symlinkSync("nowhere.yaml", join(claims, "bad.yaml"))),
    ).toMatchSnapshot();
  });

  test("a link to itself", async () => {
    expect(await deskWith((claims) => symlinkSync("bad.yaml", join(claims, "bad.yaml")))).toMatchSnapshot();
  });

  test("a link out of the desk", async () => {
    const outside = folderWith({ "secret.yaml": claim("quote: x") });
    expect(
      await deskWith((claims) => symlinkSync(join(outside, "secret.yaml"), join(claims, "bad.yaml"))),
    ).toMatchSnapshot();
  });

  test("a link to a folder", async () => {
    expect(await deskWith((claims) => symlinkSync(claims, join(claims, "more")))).toMatchSnapshot();
  });

  test("a pipe that nobody writes to", async () => {
    expect(await deskWith((claims) => execFileSync("mkfifo", [join(claims, "bad.yaml")]))).toMatchSnapshot();
  });

  // The superuser may read everything.
  test.skipIf(process.getuid?.() === 0)("a file that may not be read", async () => {
    const make = (claims: string) => writeFileSync(join(claims, "bad.yaml"), claim("quote: x"), { mode: 0 });
    expect(await deskWith(make)).toEqual([
      "claims/bad.yaml:1:1 error record/syntax You are not allowed to read this. Change its permissions.",
    ]);
  });

  test("a text that is not UTF-8", async () => {
    const make = (claims: string) => {
      writeFileSync(join(claims, "bad.yaml"), claim("quote: x"));
      writeFileSync(join(claims, "bad.txt"), Buffer.from("caf\xe9", "latin1"));
    };
    expect(await deskWith(make)).toMatchSnapshot();
  });

  test("a lock that is none, and a lock without a record", async () => {
    const make = (claims: string) => {
      writeFileSync(join(claims, "bad.yaml"), claim("quote: x"));
      writeFileSync(join(claims, "bad.lock"), "<<<<<<< HEAD\n{}");
      writeFileSync(join(claims, "gone.lock"), "{}");
    };
    expect(await deskWith(make)).toMatchSnapshot();
  });
});

describe("what cannot be read is said by every command", () => {
  const desk = folderWith({ "onrecord.yaml": "", "claims/bad.yaml": "a: [", "claims/worse.yaml": "b: {" });

  test.each([[["list"]], [["verify"]], [["show", "x"]]])("%s", async (args) => {
    expect((await onrecord(args, desk)).stderr).toContain(
      "onrecord: 2 files could not be read. Run `onrecord check` to see why.",
    );
  });

  test("a text that cannot be read is not one that is not at hand", async () => {
    const odd = folderWith({
      "onrecord.yaml": "",
      "claims/a.yaml": claim("quote: x"),
      "claims/a.txt": new Uint8Array([0, 1, 2]),
    });
    expect(await onrecord(["verify"], odd)).toMatchSnapshot();
  });

  test("a lock that cannot be written", async () => {
    const odd = folderWith({
      "onrecord.yaml": "",
      "claims/a.yaml": claim("quote: x"),
      "claims/a.txt": "x",
      "claims/a.lock/keep": "",
    });
    const { code, stdout, stderr } = await onrecord(["verify"], odd);
    expect({ code, stdout }).toMatchSnapshot();
    expect(stderr).toContain("claims/a.lock cannot be written");
    expect(stderr).not.toContain("    at ");
  });

  test("a result that cannot be written", () => {
    const run = spawnSync(
      "sh",
      ["-c", `"${process.execPath}" "${resolve("dist/cli.js")}" list --json > /dev/full`],
      { cwd: desk, encoding: "utf8" },
    );
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("onrecord: Cannot write the result: ");
    expect(run.stderr).not.toContain("    at ");
  });
});

describe("settings that cannot be used", () => {
  test.each([
    ["YAML that does not parse", "name: [\n"],
    ["an unknown key", "naem: The desk\n"],
    ["a list", "- a\n"],
  ])("%s", async (_, settings) => {
    const desk = folderWith({ "onrecord.yaml": settings, "claims/neighbour.yaml": NEIGHBOUR });
    const { code, stdout } = await onrecord(["check", "--format", "concise"], desk);
    expect(code).toBe(2);
    expect(stdout.split("\n").filter((line) => line.startsWith("onrecord.yaml"))).toMatchSnapshot();
    expect(stdout).toContain(NEIGHBOUR_FINDING);
  });
});

function billionLaughs(): string {
  const levels = Array.from(
    { length: 20 },
    (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level},`.repeat(10)}]`,
  );
  return `l0: &l0 ha\n${levels.join("\n")}\n`;
}
