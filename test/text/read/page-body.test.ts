import { describe, expect, test } from "vitest";
import { notInText } from "../../../src/text/read/page/body-in-data.ts";
import { readArticle } from "../../../src/text/read/read-article.ts";

/** The paragraphs of the text of a page, and where what is left out stands. */
function readFrom(body: string) {
  const read = readArticle(Buffer.from(`<html><body>${body}</body></html>`), "page.html", {});
  if ("unreadable" in read) return read.unreadable;
  return {
    text: read.text.trimEnd().split("\n\n"),
    leftOut: read.leftOut.map(({ what, begins }) => [what, begins]),
  };
}

const LONG = "A made-up sentence that is as long as a paragraph has to be.";

describe("the paragraphs of an article are found again in the page", () => {
  test.each([
    [
      "that are there twice, long and short",
      `<main><p>${LONG}</p><p>Short.</p><p>${LONG}</p><p>Short.</p></main>`,
      [LONG, "Short.", LONG, "Short."],
      [],
    ],
    [
      "of which a part is taken for something else, if they are long",
      `<main><p>${LONG} <span class="share">Share.</span></p><p>Other <span class="share">words.</span></p><p>More: ${LONG}</p></main>`,
      [`${LONG} Share.`, `More: ${LONG}`],
      [["text", "Other words."]],
    ],
  ])("%s", (_, body, text, leftOut) => expect(readFrom(body)).toEqual({ text, leftOut }));
});

describe("where nothing looks like an article, its text is what is in", () => {
  /** What Readability takes for buttons to share the page with. */
  const p = (text: string) => `<p class="share">${text}</p>`;

  test.each([
    [
      "the article, but for what stands apart in it",
      `${p("Out.")}<main>${p("Main.")}<article>${p("In.")}<aside>${p("Beside.")}</aside><nav>${p("On.")}</nav></article></main>`,
      ["In."],
      [
        ["text", "Out."],
        ["text", "Main."],
        ["an aside", "Beside."],
        ["navigation", "On."],
      ],
    ],
    [
      "the main part, where there is no article",
      `${p("Out.")}<main>${p("Main.")}<form>${p("Form.")}</form></main>`,
      ["Main."],
      [
        ["text", "Out."],
        ["a form", "Form."],
      ],
    ],
    [
      "the page, where there is neither",
      `${p("Body.")}<footer>${p("Foot.")}</footer><header>${p("Head.")}</header>`,
      ["Body."],
      [
        ["a footer", "Foot."],
        ["a header", "Head."],
      ],
    ],
  ])("%s", (_, body, text, leftOut) => expect(readFrom(body)).toEqual({ text, leftOut }));

  test("and where there is none at all, that is said", () => {
    expect(readFrom(p(""))).toContain("There is no text on the page");
  });
});

describe("of the article's words in the page's data, what is missing is told", () => {
  const WHAT = "in the page's own data, not in the text";

  test.each([
    [
      "sentence by sentence, those that follow each other as one",
      "One. Four. Two three. Five. Six.",
      [4, "Four."],
      [5, "Five. Six."],
    ],
    ["whatever is between its words", "One.\u00A0Two  three."],
    ["also inside a sentence of the text", "three. One."],
    ["with the marks of a page read", "<p>One.</p><p>Two &amp; four.</p>", [2, "Two & four."]],
    ["with a sign that is no mark of a page", "One. 2 < 3 & more.", [2, "2 < 3 & more."]],
    ["without what is only white space", "  \n\n One. \n "],
    ["where nothing ends a sentence", "four", [4, "four"]],
  ])("%s", (_, body, ...missing) => {
    const told = notInText(body, "One. Two three.\n");
    expect(told.map(({ what, begins }) => [what, begins])).toEqual(
      missing.map(([, begins]) => [WHAT, begins]),
    );
  });
});
