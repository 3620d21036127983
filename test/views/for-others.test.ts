import * as fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { expect, test } from "vitest";
import type { Letter } from "../../src/audit/letter.ts";
import type { Memo } from "../../src/audit/memo.ts";
import { letterText, MARKDOWN_LETTER } from "../../src/views/letter-text.ts";
import { memoMarkdown } from "../../src/views/memo-markdown.ts";
import { times } from "../depth.ts";
import { anyText } from "../reporters/any-text.ts";

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** A made-up memo in which every word of a record is one of these. */
function memoOf(words: string): Memo {
  const finding = {
    rule: "quote/not-found",
    // No rule is at a loss for words.
    message: words.trim() === "" ? "So" : words,
    claim: words,
    also: [words],
    guideline: undefined,
    suggestions: [words],
    compare: { recorded: words, printed: words },
    where: words,
  } as const;
  const section = { sentences: [{ words, at: undefined, findings: [finding, finding] }], general: [finding] };
  return {
    article: words,
    title: words,
    publisher: words,
    desk: words,
    hasText: false,
    must: section,
    should: section,
    consider: section,
    unchecked: [{ words, at: undefined, claim: words, statement: words, begun: true, missing: words }],
    waivers: [{ rule: words, claim: words, by: words, on: words, reason: words }],
    known: 2,
  };
}

/** Such a letter. */
function letterOf(words: string): Letter {
  return {
    article: words,
    title: words,
    publisher: words,
    desk: words,
    to: { id: words, name: words },
    // Whatever is no date is not read.
    deadline: "2024-05-03",
    allegations: [
      {
        claim: words,
        put: words,
        quote: words,
        verbatim: true,
        statement: words,
        attributedTo: [words, words],
        sought: words,
        deadline: words,
        outcome: "replied",
        answer: words,
      },
    ],
  };
}

/** What a page is made of, and how; without how its words are written, and the tag around a dollar. */
function shape({ type, value, children = [] }: Node): unknown {
  const inner = children.map(shape).filter((child) => child !== undefined);
  if (type === "text" || (type === "html" && /^<\/?span>$/.test(value ?? ""))) return undefined;
  return inner.length === 0 ? type : { type, inner };
}

function parse(page: string): Node {
  return fromMarkdown(page, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

test.each<[string, (words: string) => string]>([
  ["a memo", (words) => memoMarkdown(memoOf(words), "2024-05-02")],
  ["a letter", (words) => letterText(letterOf(words), "2024-05-02", MARKDOWN_LETTER)],
])("%s is the same page whatever a record says", (_, page) => {
  const plain = shape(parse(page("So")));
  fc.assert(
    fc.property(anyText, (words) => {
      expect(shape(parse(page(words)))).toEqual(plain);
    }),
    { numRuns: times(100) },
  );
});
