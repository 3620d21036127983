import fc from "fast-check";
import { expect, test } from "vitest";
import { readArticle } from "../../../src/text/read/read-article.ts";
import { times } from "../../depth.ts";

/** What extractors of articles take for no part of one: names of classes, and elements. */
const NAMES = [
  "",
  "content",
  "comment",
  "sidebar",
  "related",
  "promo",
  "share",
  "ad-break",
  "footnote",
  "byline",
  "hidden-xs",
];
const HOLDERS = [
  "div",
  "section",
  "article",
  "aside",
  "blockquote",
  "ul",
  "td",
  "figure",
  "header",
  "main",
] as const;

const paragraph = fc.record({
  name: fc.constantFrom(...NAMES),
  holder: fc.constantFrom(...HOLDERS),
  words: fc.integer({ min: 1, max: 60 }),
  isLinked: fc.boolean(),
});

test("a word of a page is in the text or told as left out, whatever it is in", () => {
  let readable = 0;
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 12 }), (paragraphs) => {
      let count = 0;
      const blocks = paragraphs.map(({ name, holder, words, isLinked }) => {
        const text = Array.from({ length: words }, () => `word${count++},`).join(" ");
        const inside = isLinked ? `<a href="/x">${text}</a>` : text;
        const p = holder === "ul" ? `<li class="${name}">${inside}</li>` : `<p class="${name}">${inside}</p>`;
        const held = `<${holder} class="${name}">${p}</${holder}>`;
        return holder === "td" ? `<table><tr>${held}</tr></table>` : held;
      });
      const page = `<!doctype html><html lang="en"><head><title>Made up</title></head><body>${blocks.join("\n")}</body></html>`;
      const read = readArticle(Buffer.from(page), "page.html", {});
      if ("unreadable" in read) return;
      readable += 1;
      const kept = read.text.match(/word\d+/g)?.length ?? 0;
      const left = read.leftOut.reduce((sum, { words }) => sum + words, 0);
      expect(kept + left).toBe(count);
    }),
  );
  expect(readable).toBeGreaterThan(times(100) * 0.5);
});
