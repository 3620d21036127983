import { describe, expect, test } from "vitest";
import { blocksIn } from "../../../src/text/read/page/blocks.ts";
import { notInText } from "../../../src/text/read/page/body-in-data.ts";
import { tooMuch } from "../../../src/text/read/page/depth.ts";
import { parsePage } from "../../../src/text/read/page/dom.ts";
import { partsOf } from "../../../src/text/read/page/left-out.ts";

const blocksOf = (html: string) => blocksIn(parsePage(html).documentElement);

describe("the paragraphs of a page", () => {
  test.each([
    ["<p>a<p>b", ["a", "b"]],
    ["<div>a<p>b</p>c</div>", ["a", "b", "c"]],
    ["<p>a <b> b</b>\n\tc</p>", ["a b c"]],
    ["<p>a\u00A0 b</p>", ["a\u00A0 b"]],
    ["<p>a<br>b <br> c <br>d<br> e</p>", ["a\nb\nc\nd\ne"]],
    ["<p>a<br><br>b</p>", ["a", "b"]],
    ["<pre>a  b\n c\n\nd</pre>", ["a b\nc", "d"]],
    ["<p>a <q>b</q> c</p>", ["a “b” c"]],
    ["<table><tr><td>a</td><th>b</th><td></td></tr><tr><td>c</td></tr></table>", ["a\tb", "c"]],
    ["<table><tr>\n<td>a <b>b</b></td>\n<td>c<br>d</td>\n</tr></table>", ["a b\tc\nd"]],
    // What lays out a page is no table of figures.
    ["<table><tr><td><p>a</p></td><td>b</td><td>c</td></tr></table>", ["a", "b", "c"]],
    ["<table><td>a</td><td>b</td></table>", ["a", "b"]],
    // A note's number is no part of a figure.
    ["<p>10<sup>64</sup>, 2023<sup> <a>1</a></sup> 2023<a><sup>1,2</sup></a></p>", ["10⁶⁴, 2023 1 2023¹,2"]],
    ["<p>20<b>24</b> 2023<sup>[1]</sup></p>", ["2024 2023[1]"]],
    ["<p>1<sup>st</sup> m<sup>2</sup> CO<sub>2</sub></p>", ["1st m2 CO2"]],
    ["<ul><li>a<li>b</ul>", ["a", "b"]],
    ["<p>a<script>b</script><style>c</style><template>d</template><svg>e</svg></p>", ["a"]],
    ["<p hidden>a</p><p style='color: red'>b</p>", ["b"]],
    ["<p style='x:y;display : NONE'>a</p><p style='visibility:hidden'>b</p>c", ["c"]],
    ["<p style='not-display:none'>a</p>", ["a"]],
    ["<p> </p><p>\u200B</p>", ["\u200B"]],
  ])("of %s", (html, texts) => {
    expect(blocksOf(html).map(({ text }) => text)).toEqual(texts);
  });

  test("know how much of them is links, and what they fill", () => {
    const blocks = blocksOf("<div>ab <a href=x>c \n d</a><p><a>ef</a></p><a>gh<p>ij</p></a></div>");
    expect(blocks.map(({ text, linked, element }) => [text, linked, element.localName])).toEqual([
      ["ab c d", 3, "div"],
      ["ef", 2, "p"],
      ["gh", 2, "div"],
      ["ij", 2, "p"],
    ]);
  });
});

describe("the tree of a page", () => {
  test.each([
    ["<p>a", ["a"]],
    ["<html><p>a", ["a"]],
    ["<html><head><title>T</title>a<p>b</p></head><body>c</body></html>", ["a", "b", "c"]],
    ["<html><body>a</body><p>b</p></html>", ["a", "b"]],
    ["<html><head><meta charset=utf-8></head></html>", []],
  ])("has a body with all that %s prints", (html, texts) => {
    expect(blocksOf(html).map(({ text }) => text)).toEqual(texts);
    expect(parsePage(html).querySelector("body")).not.toBeNull();
  });
});

describe("what is left out of a page", () => {
  test.each([
    ["<nav><p>a</p><p>b c</p></nav>", [["navigation", "a b c", 3]]],
    ["<div role=NAVIGATION>a</div>", [["navigation", "a", 1]]],
    [
      "<header>a</header><div role=banner>b</div>",
      [
        ["a header", "a", 1],
        ["a header", "b", 1],
      ],
    ],
    [
      "<footer>a</footer><div role=contentinfo>b</div>",
      [
        ["a footer", "a", 1],
        ["a footer", "b", 1],
      ],
    ],
    [
      "<aside>a</aside><div role=complementary>b</div>",
      [
        ["an aside", "a", 1],
        ["an aside", "b", 1],
      ],
    ],
    [
      "<form>a</form><div role=search>b</div>",
      [
        ["a form", "a", 1],
        ["a form", "b", 1],
      ],
    ],
    [
      "<dialog>a</dialog><div role=alertdialog>b</div>",
      [
        ["a dialog box", "a", 1],
        ["a dialog box", "b", 1],
      ],
    ],
    ["<nav><form>a</form></nav>", [["a form", "a", 1]]],
    ["<ul><li><a>a b c d</a><li><a>e</a></ul>", [["a list of links", "a b c d e", 5]]],
    ["<ol><li><a>abcd</a>e</ol>", [["a list of links", "abcde", 1]]],
    ["<menu><li><a>abc</a>d</menu>", [["text", "abcd", 1]]],
    ["<p><a>a</a></p>", [["text", "a", 1]]],
    [
      "<figcaption>a</figcaption><button>b</button>",
      [
        ["a caption", "a", 1],
        ["a button", "b", 1],
      ],
    ],
    ["<table><tr><td>a<tr><td>b</table>", [["a table", "a b", 2]]],
    ...["h1", "h2", "h3", "h4", "h5", "h6"].map((name): [string, [string, string, number][]] => [
      `<${name}>a</${name}>`,
      [["a heading", "a", 1]],
    ]),
  ])("of %s", (html, parts) => {
    expect(partsOf(blocksOf(html))).toEqual(parts.map(([what, begins, words]) => ({ what, begins, words })));
  });

  test.each([
    ["One is. Two are!", "One is. Two are!", []],
    ["One is. Two are! Three. One is.", "One is.", ["Two are! Three."]],
    ["Zero. One is. Two are.", "One is.", ["Zero.", "Two are."]],
    ["<p>One &amp; all.</p><p>Two</p>", "One & all.", ["Two"]],
    ["One\nTwo\n\nThree", "Two", ["One", "Three"]],
    ["“One’s.” Two", '"One\'s." x', ["Two"]],
    ["wo are", "Two are here.", []],
    ["", "a", []],
  ])("of the words %j in its data, beside the text %j", (body, text, missing) => {
    expect(notInText(body, text)).toEqual(
      missing.map((begins) => ({
        what: "in the page's own data, not in the text",
        begins,
        words: begins.split(" ").length,
      })),
    );
  });
});

describe("a page that no article has", () => {
  const DEEP = "Its elements are nested more than 400 deep.";
  const MANY = "It has more elements than any article has.";
  test.each([
    ["400 deep", "<div>".repeat(400), undefined],
    ["401 deep", "<div>".repeat(401), DEEP],
    ["of 401, each closed", "<div></div>".repeat(401), undefined],
    ["of 401 closes that open nothing", `${"</div>".repeat(401)}${"<div>".repeat(400)}`, undefined],
    ["of paragraphs that nobody closes", "<p>".repeat(401), undefined],
    ["of as many elements as may be", "<br>".repeat(600_000), undefined],
    ["of one more", "<br>".repeat(600_001), MANY],
    ["of elements in one", `<div>${"<br>".repeat(300_000)}`, MANY],
    ["of as many texts as may be", "a<br>".repeat(100_000), undefined],
    ["of one more", `${"a<br>".repeat(100_000)}a`, MANY],
    ["of entities", "&amp;".repeat(100_001), MANY],
  ])("%s", (_, html, why) => {
    expect(tooMuch(html)).toBe(why);
  });
});
