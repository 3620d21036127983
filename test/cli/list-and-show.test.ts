import { describe, expect, test } from "vitest";
import { copyOf, folderWith, onrecord } from "./run.ts";

const desk = copyOf("claims", "onrecord.yaml");

describe("onrecord list", () => {
  test("every claim, with what it says", async () => {
    expect(await onrecord(["list"], desk)).toMatchSnapshot();
  });

  test.each([
    [["--where", "source=bloomberg"]],
    [["sample-brief", "--where", "form=direct"]],
    [["--where", "verdict!=-"]],
    [["--where", "root=undisclosed", "--where", "article!=sample-brief"]],
    [["--where", "root=bloomberg", "--where", "denied=true"]],
    [["--where", "root-kind=undisclosed", "--where", "one-root=true", "--where", "publisher=express"]],
    [["--where", "central=true", "--where", "checked=-"]],
    [["--where", "verdict=accurate,unproven"]],
    [["--where", "kind=opinion", "--where", "form=direct", "--json"]],
    [["--where", "status=withdrawn"]],
  ])("%s", async (args) => {
    expect(await onrecord(["list", ...args], desk)).toMatchSnapshot();
  });

  test.each([60, 80, 120])("at %i columns nothing is wider", async (columns) => {
    const { stdout } = await onrecord(["list", "sample-brief"], desk, {
      terminal: { columns, hasColours: false },
    });
    expect(stdout).toMatchSnapshot();
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(columns);
  });

  test("a desk without claims", async () => {
    expect(await onrecord(["list"], folderWith({ "onrecord.yaml": "" }))).toMatchSnapshot();
  });
});

describe("onrecord show", () => {
  test.each(["express-e-summons/bloomberg-400k", "nine-percent-larger", "tsimlyansky-position"])(
    "%s",
    async (address) => {
      expect(await onrecord(["show", address], desk)).toMatchSnapshot();
    },
  );

  test("as JSON", async () => {
    expect(await onrecord(["show", "kremlin-vote", "--json"], desk)).toMatchSnapshot();
  });

  test("an id that two articles have", async () => {
    expect(await onrecord(["show", "bloomberg-400k"], desk)).toMatchSnapshot();
  });

  test("everything that a claim can hold, and nothing that moves the cursor", async () => {
    const record = `article: { title: T, publisher: p, published: 2024-05-02, language: en, mode: in-house }
sources:
  p: { name: "P\\e[31m", kind: outlet }
  u: { kind: unnamed, described-as: a clerk in the town hall, of: p }
claims:
  one:
    quote: { exact: "The road\\e[2J is closed", before: said }
    statement: The road is closed.
    kind: prediction
    form: mixed
    central: true
    attribution:
      - { source: u, role: clerk, cue: said, terms: background, said: 2024-05, venue: a letter, anonymity: { reason: fear } }
    figures: [{ value: { from: 20, to: 99 }, unit: cars, printed: dozens, derived: 4 * 5 }]
    original: { language: de, quote: Die Straße ist gesperrt, translator: the desk }
    denies: [{ claim: two }]
    reply: { put: whether it is closed, to: p, sought: 2024-05-01, deadline: 2024-05-02, outcome: declined }
    evidence: [{ kind: document, source: p, url: "https://example.org/a", locator: 3, quote: closed, shows: supports, primary: true }]
    check: { status: checked, verdict: accurate, explanation: The document says so., by: AB, on: 2024-05-03 }
    waivers: [{ rule: quote/form, by: AB, on: 2024-05-03, reason: the layout }]
    withdrawn: { on: 2024-05-04, by: AB, reason: it was another road }
  two: { quote: x y z, statement: The road is open. }
`;
    const odd = folderWith({ "onrecord.yaml": "", "claims/a.yaml": record });
    expect(await onrecord(["show", "one"], odd)).toMatchSnapshot();
    expect((await onrecord(["show", "two"], odd)).stdout).toContain("no source is recorded");
  });

  test("where the article gives no role, none is shown", async () => {
    const record = `article: { title: T, publisher: p, published: 2024-05-02, language: en, mode: in-house }
sources: { p: { name: Paper, kind: outlet }, ada: { name: Ada, kind: person } }
claims:
  one: { quote: The road is closed, statement: So., attribution: { source: ada, role: none given, cue: said } }
`;
    const desk = folderWith({ "onrecord.yaml": "", "claims/a.yaml": record });
    expect((await onrecord(["show", "one"], desk)).stdout).toContain("Ada · no role given · “said”");
    expect((await onrecord(["trace", "one"], desk)).stdout).toContain("Ada  ← root");
  });
});
