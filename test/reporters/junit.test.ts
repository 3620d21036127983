import * as fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { junit } from "../../src/reporters/junit.ts";
import { times } from "../depth.ts";
import { anyText } from "./any-text.ts";
import { FINDINGS, finding, result, VIEW } from "./made-up.ts";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Parses with a parser that keeps to the letter of XML 1.0. */
function parse(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  const [suites] = root.children;
  if (!suites) throw new Error("There is no element.");
  return suites;
}

/** What the schemas of Jenkins, GitLab and Surefire have in common. */
const SHAPE: Readonly<Record<string, { attributes: readonly string[]; children: readonly string[] }>> = {
  testsuites: {
    attributes: ["name", "tests", "failures", "errors", "skipped", "time"],
    children: ["testsuite"],
  },
  testsuite: {
    attributes: ["name", "tests", "failures", "errors", "skipped", "time"],
    children: ["testcase"],
  },
  testcase: { attributes: ["name", "classname", "time"], children: ["failure", "system-out"] },
  failure: { attributes: ["type", "message"], children: [] },
  "system-out": { attributes: [], children: [] },
};

function expectShape({ name, attributes, children }: Element): void {
  expect(Object.keys(attributes)).toEqual(SHAPE[name]?.attributes);
  for (const child of children) {
    expect(SHAPE[name]?.children).toContain(child.name);
    expectShape(child);
  }
  if (name === "testsuites" || name === "testsuite") {
    const cases = casesIn({ name, attributes, children, text: "" });
    expect(attributes["tests"]).toBe(String(cases.length));
    const failing = cases.filter((one) => one.children.some((child) => child.name === "failure"));
    expect(attributes["failures"]).toBe(String(failing.length));
  }
}

function casesIn({ name, children }: Element): readonly Element[] {
  return name === "testsuite" ? children : children.flatMap((suite) => suite.children);
}

/** How XML has to write what it cannot hold. */
function inXml(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu,
    (character) => `\\u{${character.charCodeAt(0).toString(16)}}`,
  );
}

describe("JUnit", () => {
  test("a whole report, of one finding of each kind", () => {
    const settings = finding({
      file: "onrecord.yaml",
      rule: "record/schema",
      message: 'There is no setting "rulse". Did you mean "rules"?',
    });
    const report = junit(result([...FINDINGS, settings]), VIEW);
    expect(report).toMatchSnapshot();
    expectShape(parse(report));
  });

  test("without a finding, every claim is a test that passes", () => {
    const suites = parse(junit(result([]), VIEW));
    expectShape(suites);
    expect(casesIn(suites).map(({ attributes }) => attributes["name"])).toEqual([
      "closed",
      "four-hundred",
      "sorry",
    ]);
  });

  test("without a claim", () => {
    expectShape(parse(junit(result([], { claims: [] }), VIEW)));
  });

  test("any words survive", () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (message, file, claim) => {
        const odd = finding({ message, file, claim: `a/${claim.replaceAll("/", "")}` });
        const waived = { ...odd, waiver: { by: claim, on: "2026-11-24", reason: message } };
        const suites = parse(junit(result([odd, waived], { claims: [] }), VIEW));
        expectShape(suites);
        expect(suites.children[0]?.attributes["name"]).toBe(inXml(file));
        const [one] = casesIn(suites);
        expect(one?.attributes["name"]).toBe(inXml(claim.replaceAll("/", "")));
        const [failure, output] = one?.children ?? [];
        expect(failure?.attributes["message"]).toBe(inXml(message));
        const line = `${file}:3:12 error quote/not-found ${message}`;
        expect(failure?.text).toBe(inXml(line));
        expect(output?.text).toBe(inXml(`${line} (waived by ${claim} on 2026-11-24: ${message})`));
      }),
      { numRuns: times(200) },
    );
  });
});
