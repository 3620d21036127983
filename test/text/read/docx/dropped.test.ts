import { expect, test } from "vitest";
import { del, docx, p, part, r, read } from "./document.ts";

const hidden = (words: string) => r(words, "<w:vanish/>");

test("words that are left out are counted, with a space where others were between them, and begin with eight", () => {
  const body =
    p(hidden("sec") + hidden("ret  plan ") + r("Seen") + hidden("b")) +
    p(hidden("c d")) +
    p(hidden("e f g h"));
  expect(read(docx(body)).leftOut).toEqual([
    { what: "hidden text", begins: "secret plan b c d e f g", words: 9 },
  ]);
});

test("what is left out is listed by reason, headers before and footers after it, each once; blanks are not", () => {
  const body = p(hidden(" ") + r("Seen") + del("old "));
  const footer = part("ftr", p(r("Page two")));
  const parts = { header1: part("hdr", p(r(" "))), header2: part("hdr", p(r("Draft"))) };
  const { text, leftOut } = read(docx(body, { ...parts, footer1: footer, footer2: footer }));
  expect(text).toBe("Seen\n");
  expect(leftOut).toEqual([
    { what: "a header", begins: "Draft", words: 1 },
    { what: "words deleted in tracked changes", begins: "old", words: 1 },
    { what: "a footer", begins: "Page two", words: 2 },
  ]);
});
