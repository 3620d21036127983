import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readDocx } from "../../../src/text/read/docx.ts";

const saved = readFileSync("test/fixtures/docx/libreoffice.docx");

test("a document that LibreOffice saved: its words, and what is written on them", () => {
  const article = readDocx(saved, {});
  if ("unreadable" in article) throw new Error(article.unreadable);
  expect(article.title?.value).toBe("A made-up bridge opens");
  expect(article.text).toBe(
    "A made-up bridge opens\n\nThe bridge cost seven million crowns, the mayor said.\n\nThis article is made up.\n",
  );
  const [comment, footnote] = article.annotations;
  expect(article.text.slice(comment?.on.start, comment?.on.end)).toBe("seven million crowns");
  expect(comment).toMatchObject({
    by: "Ben Checker",
    date: "2026-11-21",
    urls: ["https://example.org/budget"],
  });
  expect(article.text.slice(0, footnote?.on.start)).toMatch(/the mayor said\.$/);
  expect(footnote).toMatchObject({ kind: "footnote", urls: ["https://example.org/talk"] });
});

test("the same document before its tracked changes", () => {
  expect(readDocx(saved, { changes: "original" })).toMatchObject({
    text: expect.stringContaining("cost five million"),
  });
});
