import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import type { Finding } from "../../src/check/finding.ts";
import { loadDesk } from "../../src/desk/load.ts";
import { rules } from "../../src/rules/index.ts";
import { copyOf } from "../cli/run.ts";

/*
 * Slips of the hand in this repository's own records: each must be found, on its line, and be told what it is. The
 * Express article's text is not at hand here, so that its quotes are held against the lock; the brief's is.
 */

const EXPRESS = "claims/express-e-summons.yaml";
const BRIEF = "claims/sample-brief.yaml";
const SOURCES = "claims/sources.yaml";
const today = Date.UTC(2026, 10, 24);

interface Mutation {
  readonly name: string;
  readonly file: string;
  /** What is changed: the first place where this stands. */
  readonly from: string;
  readonly to: string;
  readonly rule: string;
  /** A piece of the line that the finding points at, in the changed file or in `in`. */
  readonly line: string;
  readonly in?: string;
  readonly message: string;
}

const mutations: readonly Mutation[] = [
  // ids
  {
    name: "a claim id misspelled that others refer to",
    file: EXPRESS,
    from: "  bloomberg-400k:\n",
    to: "  bloomberg-40k:\n",
    rule: "record/unknown-reference",
    line: "- claim: bloomberg-400k",
    message: 'No claim has the address "bloomberg-400k". Did you mean "bloomberg-40k"?',
  },
  {
    name: "a claim id misspelled that nobody refers to",
    file: EXPRESS,
    from: "  tighten-grip:\n",
    to: "  tigthen-grip:\n",
    rule: "quote/unverified",
    line: "to tighten its grip",
    message: "This quote has never been compared",
  },
  {
    name: "a claim id with a capital letter",
    file: EXPRESS,
    from: "  tighten-grip:\n",
    to: "  Tighten-grip:\n",
    rule: "record/schema",
    line: "Tighten-grip:",
    message: '"Tighten-grip" is not an id',
  },
  {
    name: "a claim deleted",
    file: EXPRESS,
    from: "  deputies-391:\n",
    to: "  # deputies-391:\n",
    rule: "record/syntax",
    line: "quote: Today, 391",
    message: 'The key "quote" is repeated here.',
  },
  {
    name: "a claim deleted cleanly",
    file: BRIEF,
    from: "  spring-before-134500:",
    to: "CUT",
    rule: "record/unknown-reference",
    line: '"spring-before-134500"',
    in: "claims/sample-brief.lock",
    message: "no longer has this claim",
  },
  {
    name: "a claim id used twice",
    file: EXPRESS,
    from: "  no-votes-against:\n",
    to: "  no-absentees:\n",
    rule: "record/duplicate-id",
    line: "no-absentees:",
    message: 'The claim id "no-absentees" is used twice',
  },
  {
    name: "a claim that is referred to misspelled",
    file: EXPRESS,
    from: "- claim: kremlin-vote",
    to: "- claim: kremlin-votes",
    rule: "record/unknown-reference",
    line: "kremlin-votes",
    message: 'Did you mean "kremlin-vote"?',
  },
  {
    name: "a claim in another file misspelled",
    file: BRIEF,
    from: "claim: express-e-summons/decree-147000",
    to: "claim: express-e-summons/decree-14700",
    rule: "record/unknown-reference",
    line: "decree-14700",
    message: 'Did you mean "express-e-summons/decree-147000"?',
  },
  {
    name: "a source id misspelled where it is used",
    file: EXPRESS,
    from: "source: bloomberg",
    to: "source: bloomburg",
    rule: "record/unknown-reference",
    line: "source: bloomburg",
    message: 'Did you mean "bloomberg"?',
  },
  {
    name: "a source id misspelled where it is defined",
    file: SOURCES,
    from: "  tsimlyansky:",
    to: "  tsimliansky:",
    rule: "record/unknown-reference",
    line: "source: tsimlyansky",
    in: EXPRESS,
    message: 'Did you mean "tsimliansky"?',
  },
  {
    name: "a source deleted",
    file: SOURCES,
    from: "  general-staff: {",
    to: "  # general-staff: {",
    rule: "record/unknown-reference",
    line: "of: general-staff",
    message: 'No source has the id "general-staff"',
  },
  {
    name: "a source defined twice",
    file: BRIEF,
    from: "  desk: {",
    to: "  bloomberg: { name: Bloomberg, kind: outlet }\n  desk: {",
    rule: "record/duplicate-id",
    line: "bloomberg: {",
    in: SOURCES,
    message: 'The source id "bloomberg" is used twice in the desk.',
  },
  {
    name: "the publisher misspelled",
    file: EXPRESS,
    from: "publisher: express",
    to: "publisher: expres",
    rule: "record/unknown-reference",
    line: "publisher: expres",
    message: 'Did you mean "express"?',
  },
  {
    name: "a relation that closes a circle",
    file: EXPRESS,
    from: "    central: true\n    figures:",
    to: "    denies: [{ claim: ministry-rejects, scope: all }]\n    figures:",
    rule: "record/cycle",
    line: "denies: [",
    message: "form a loop",
  },
  // keys and values
  {
    name: "a key misspelled",
    file: EXPRESS,
    from: "    statement: Vladimir Putin signed",
    to: "    statment: Vladimir Putin signed",
    rule: "record/unknown-key",
    line: "statment:",
    message: 'Did you mean "statement"?',
  },
  {
    name: "a required key deleted",
    file: EXPRESS,
    from: "    statement: Russia is not planning another mobilisation.\n",
    to: "",
    rule: "record/schema",
    line: "ministry-no-mobilisation:",
    message: '"statement" is missing.',
  },
  {
    name: "a value outside its list",
    file: EXPRESS,
    from: "kind: prediction",
    to: "kind: predication",
    rule: "record/schema",
    line: "kind: predication",
    message: 'Did you mean "prediction"?',
  },
  {
    name: "an indentation that slipped",
    file: EXPRESS,
    from: "    form: direct\n",
    to: "   form: direct\n",
    rule: "record/syntax",
    line: "form: direct",
    message: "not indented like its neighbours",
  },
  // quotes
  {
    name: "a quote altered by a word, text not at hand",
    file: EXPRESS,
    from: "hopes to recruit 400,000 more men",
    to: "plans to recruit 400,000 more men",
    rule: "quote/edited-since-verified",
    line: "plans to recruit",
    message: "has changed since it was verified against text 73beb188",
  },
  {
    name: "a quote altered by a letter, text not at hand",
    file: EXPRESS,
    from: "Our general staff are not",
    to: "Our general staff are now",
    rule: "quote/edited-since-verified",
    line: "are now",
    message: "changed since it was verified",
  },
  {
    name: "a quote cut short, text not at hand",
    file: EXPRESS,
    from: "quote: Those who refuse to show up after being summoned will face harsh punishment\n    statement",
    to: "quote: Those who refuse to show up after being summoned\n    statement",
    rule: "quote/edited-since-verified",
    line: "quote: Those who refuse to show up after being summoned",
    message: "changed since it was verified",
  },
  {
    name: "a quote altered by a word, text at hand",
    file: BRIEF,
    from: "about 9 percent larger than that",
    to: "about 9 percent bigger than that",
    rule: "quote/not-found",
    line: "9 percent bigger",
    message: "does not match claims/sample-brief.txt word for word",
  },
  {
    name: "a quote cut inside a word, text at hand",
    file: BRIEF,
    from: "is sufficient.\n    statement",
    to: "is sufficien\n    statement",
    rule: "quote/not-found",
    line: "quote: >-",
    message: "word for word",
  },
  {
    name: "a quote shortened to what stands twice",
    file: BRIEF,
    from: "quote: It said that he had ordered 134,500 men to be enrolled the spring before.",
    to: "quote: men to be enrolled",
    rule: "quote/ambiguous",
    line: "quote: men to be enrolled",
    message: "appear twice",
  },
  {
    name: "a quote deleted",
    file: EXPRESS,
    from: "    quote: We’re introducing notifications by mail\n",
    to: "",
    rule: "record/schema",
    line: "kartapolov-by-mail:",
    message: '"quote" is missing.',
  },
  {
    name: "a cue altered, text at hand",
    file: BRIEF,
    from: "cue: citing",
    to: "cue: quoting",
    rule: "quote/cue-not-found",
    line: "cue: quoting",
    message: '"quoting" does not appear near the quote',
  },
  {
    name: "a form altered, text at hand",
    file: BRIEF,
    from: "form: direct",
    to: "form: indirect",
    rule: "quote/form",
    line: "form: indirect",
    message: "use form: direct",
  },
  // figures
  {
    name: "a value altered",
    file: EXPRESS,
    from: "value: 391,",
    to: "value: 931,",
    rule: "figure/not-in-quote",
    line: "value: 931",
    message: 'prints "391", which is 391, not 931',
  },
  {
    name: "a printed figure altered",
    file: EXPRESS,
    from: 'printed: "400,000"',
    to: 'printed: "40,000"',
    rule: "figure/not-in-quote",
    line: 'printed: "40,000"',
    message: "is not in the quote",
  },
  {
    name: "a range altered",
    file: EXPRESS,
    from: "to: 99999",
    to: "to: 999999",
    rule: "figure/not-in-quote",
    line: "to: 999999",
    message: 'prints "tens of thousands"',
  },
  {
    name: "a figure deleted",
    file: EXPRESS,
    from: '    figures:\n      - { value: 391, unit: deputies, printed: "391", about: e-summons-law-votes-in-favour }\n',
    to: "",
    rule: "figure/unrecorded",
    line: "quote: Today, 391",
    message: '"391" is not recorded as a figure',
  },
  {
    name: "a sum altered",
    file: BRIEF,
    from: "last-spring-134500] - 1",
    to: "last-spring-134500] - 2",
    rule: "figure/sum",
    line: "- 2",
    message: "The sum does not match",
  },
  {
    name: "a number of a sum altered",
    file: EXPRESS,
    from: 'derived: "147000 /',
    to: 'derived: "174000 /',
    rule: "figure/sum",
    line: "174000",
    message: "174000 is not a figure of decree-147000 or last-spring-134500",
  },
  {
    name: "a figure that another article has otherwise",
    file: BRIEF,
    from: 'value: 147000, unit: men, printed: "147,000"',
    to: 'value: 174000, unit: men, printed: "147,000"',
    rule: "figure/conflict",
    line: "value: 174000",
    message: "express-e-summons/decree-147000",
  },
  // dates
  {
    name: "a date that is none",
    file: EXPRESS,
    from: "published: 2023-04~",
    to: "published: 2023-14~",
    rule: "record/schema",
    line: "published: 2023-14~",
    message: '"2023-14~" is not an EDTF date',
  },
  {
    name: "a date deleted",
    file: EXPRESS,
    from: "  published: 2023-04~\n",
    to: "",
    rule: "record/schema",
    line: "article:",
    message: '"published" is missing',
  },
  {
    name: "said after it was published",
    file: EXPRESS,
    from: "said: 2023-04~",
    to: "said: 2023-05",
    rule: "record/impossible-date",
    line: "said: 2023-05",
    message: "after the article was published (2023-04~)",
  },
  {
    name: "checked before it was published",
    file: EXPRESS,
    from: "on: 2026-11-23",
    to: "on: 2016-11-23",
    rule: "record/impossible-date",
    line: "on: 2016-11-23",
    message: "before the article was published (2023-04~)",
  },
  {
    name: "checked in the future",
    file: EXPRESS,
    from: "on: 2026-11-23",
    to: "on: 2062-11-23",
    rule: "record/impossible-date",
    line: "on: 2062-11-23",
    message: "which is in the future",
  },
];

function findingsOf(root: string): readonly Finding[] {
  return check(loadDesk(root), { rules, today });
}

/** What a finding says, whatever line it has moved to. */
function essence({ rule, file, message, claim }: Finding): string {
  return JSON.stringify([rule, file, message, claim]);
}

/** The file with a slip in it; "CUT" takes out the whole entry that begins there. */
function slip(content: string, { from, to }: Mutation): string {
  const at = content.indexOf(from);
  expect(at, `${from} stands in the file`).toBeGreaterThan(-1);
  if (to !== "CUT") return content.slice(0, at) + to + content.slice(at + from.length);
  const next = /\n {2}\w[^\n]*:\n/.exec(content.slice(at + from.length));
  return content.slice(0, at) + content.slice(at + from.length + (next?.index ?? 0) + 1);
}

describe("a slip of the hand in this repository's records", () => {
  let before: ReadonlySet<string>;
  beforeAll(() => {
    before = new Set(findingsOf(copyOf("claims", "onrecord.yaml")).map(essence));
  });

  test.each(mutations)("$name", (mutation) => {
    const root = copyOf("claims", "onrecord.yaml");
    const path = join(root, mutation.file);
    writeFileSync(path, slip(readFileSync(path, "utf8"), mutation));
    const where = mutation.in ?? mutation.file;
    const lines = readFileSync(join(root, where), "utf8").split("\n");
    const found = findingsOf(root)
      .filter((finding) => !before.has(essence(finding)))
      .map(({ rule, file, range, message }) => ({ rule, file, line: lines[range.start.line - 1], message }));
    expect(found).toContainEqual({
      rule: mutation.rule,
      file: where,
      line: expect.stringContaining(mutation.line),
      message: expect.stringContaining(mutation.message),
    });
  });
});
