import * as fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { markdown } from "../../src/reporters/markdown.ts";
import { markdownText } from "../../src/views/markdown-text.ts";
import { printable } from "../../src/views/printable.ts";
import { printableName } from "../../src/views/printable-name.ts";
import { times } from "../depth.ts";
import { anyText } from "./any-text.ts";
import { FINDINGS, finding, result, VIEW } from "./made-up.ts";

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

function parse(text: string): Node {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function nodesIn(node: Node): readonly Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesIn)];
}

/** What a reader sees: the text, without the invisible spaces. */
function seen(node: Node): string {
  return nodesIn(node)
    .flatMap(({ type, value = "" }) => (type === "text" ? [value] : []))
    .join("")
    .replaceAll("\u200B", "");
}

/** Kinds of nodes that nothing in a record may become. */
const LIVE = [
  "link",
  "image",
  "emphasis",
  "delete",
  "inlineCode",
  "footnoteReference",
  "linkReference",
  "break",
];

describe("Markdown", () => {
  test("a whole report, of one finding of each kind", () => {
    expect(markdown(result(), VIEW)).toMatchSnapshot();
  });

  test("without a finding", () => {
    expect(markdown(result([]), VIEW)).toMatchSnapshot();
  });

  test("many findings of a file are folded up", () => {
    const notes = Array.from({ length: 10 }, () => finding({ severity: "note", claim: "bridge/closed" }));
    expect(markdown(result([...notes, finding()]), VIEW)).toMatchSnapshot();
  });

  test("is cut between entries, and keeps the most severe and some of the waived", () => {
    const many = Array.from({ length: 2000 }, (_, index) =>
      finding({
        file: `claims/${index % 100}.yaml`,
        severity: index % 10 === 0 ? "warning" : "note",
        message: `${index} ${"word ".repeat(20)}end.`,
      }),
    );
    const waiver = { by: "AB", on: "2026-11-24", reason: "it is so, END" };
    const report = markdown(
      result([...many, ...many.map((one) => ({ ...one, waiver })), finding({ message: "first" })]),
      VIEW,
    );
    expect(report.length).toBeLessThan(60_000);
    expect(report.length).toBeGreaterThan(50_000);
    const entries = report.split("\n").filter((line) => line.startsWith("- "));
    for (const entry of entries) expect(entry).toMatch(/first$|end\.$|END$/);
    expect(entries[0]).toContain("first");
    expect(report).toContain("1 error, 200 warnings, 1,800 notes, 2,000 waived");
    const waived = entries.filter((line) => line.endsWith("END")).length;
    const shown = entries.length - waived;
    expect(entries.filter((line) => line.startsWith("- **warning**") && line.endsWith("end."))).toHaveLength(
      200,
    );
    expect(report.match(/^… and .* more$/gm)).toEqual([
      `… and ${(2001 - shown).toLocaleString("en")} more`,
      `… and ${(2000 - waived).toLocaleString("en")} more`,
    ]);
  });

  test("an entry that is too long for any comment leaves room for the others", () => {
    const report = markdown(result([finding({ message: "x".repeat(70_000) }), ...FINDINGS]), VIEW);
    expect(report.length).toBeLessThan(5_000);
    expect(report).toContain("… and 1 more");
  });

  test.each([
    ["@octocat", "@&#8203;octocat"],
    ["a@example.org", "a@&#8203;example.org"],
    ["owner/repo#12 and GH-12", "owner/repo#&#8203;12 and GH-&#8203;12"],
    ["https://example.org", "https:&#8203;//example.org"],
    ["www.example.org", "www&#8203;.example.org"],
    [":tada: at 12:30", ":&#8203;tada: at 12:30"],
    ["$5 million and $6 million", "<span>$</span>5 million and <span>$</span>6 million"],
    ["a | b", "a \\| b"],
    ["<img src=x> &amp;", "&lt;img src=x&gt; &amp;amp;"],
    ["![x](y) [^1] *a* _b_ `c` ~d~ \\", "!\\[x\\](y) \\[^1\\] \\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\\\"],
    ["two\nlines\r\nand \u202Emore\u001b[31m", "two lines and \\\\u{202e}more\\\\u{1b}\\[31m"],
  ])("%j stays text", (text, escaped) => {
    expect(markdownText(text)).toBe(escaped);
  });

  test("any words survive, and do nothing", () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (message, file, claim) => {
        const odd = finding({ message, file, claim: `a/${claim}` });
        const waived = { ...odd, waiver: { by: claim, on: "2026-11-24", reason: message } };
        const tree = parse(markdown(result([odd, waived]), VIEW));
        const said = seen(tree);
        for (const text of [printable(message), printableName(file), printableName(`a/${claim}`)])
          expect(said.replace(/\s+/g, " ")).toContain(text.replace(/\s+/g, " ").trim());
        const nodes = nodesIn(tree);
        expect(nodes.map(({ type }) => type).filter((type) => LIVE.includes(type))).toEqual([]);
        expect(
          nodes.filter(({ type }) => type === "html").every(({ value }) => /^<\/?span>$/.test(value ?? "")),
        ).toBe(true);
        // The headline, the file, the waived; the table's seven rows and cells; two entries.
        const ofType = (type: string) => nodes.filter((node) => node.type === type).length;
        expect([ofType("heading"), ofType("table"), ofType("tableRow"), ofType("listItem")]).toEqual([
          3, 1, 5, 2,
        ]);
      }),
      { numRuns: times(150) },
    );
  });
});
