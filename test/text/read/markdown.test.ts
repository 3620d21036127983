import { describe, expect, test } from "vitest";
import { frontMatter } from "../../../src/text/read/front-matter.ts";
import { readMarkdown } from "../../../src/text/read/markdown.ts";
import { deep } from "../../depth.ts";

function read(markdown: string) {
  const article = readMarkdown(markdown);
  if ("unreadable" in article) throw new Error(article.unreadable);
  return article;
}

describe("the front matter", () => {
  const facts = (yaml: string) => {
    const { facts: found, rest } = frontMatter(`---\n${yaml}\n---\nThe text.`);
    expect(rest).toBe("The text.");
    return Object.fromEntries(
      Object.entries(found).map(([key, told]) => {
        expect(told.from).toBe("the front matter");
        return [key, told.value];
      }),
    );
  };

  test.each([
    ["title: A", { title: "A" }],
    ["TITLE: ' A '\nheadline: B", { title: "A" }],
    ["title: ' '\nheadline: B", { title: "B" }],
    ["title: 2024", { title: "2024" }],
    ["author: { name: Ada }", { byline: "Ada" }],
    ["authors: [Ada, { name: Bo }, { x: y }, '']", { byline: "Ada and Bo" }],
    ["author: []\nbyline: Bo", { byline: "Bo" }],
    ["author: { x: y }", {}],
    ["title: null\nauthor:\nauthors: ~\nbyline: [~, Bo]", { byline: "Bo" }],
    ["publisher: P", { publisher: "P" }],
    ["outlet: O\nsite: S", { publisher: "O" }],
    ["site: S", { publisher: "S" }],
    ["url: http://a.example\nlink: http://b.example", { url: "http://a.example" }],
    ["canonical: http://a.example", { url: "http://a.example" }],
    ["url: /made-up\ncanonical_url: http://a.example", { url: "http://a.example" }],
    ["canonicalURL: http://a.example", { url: "http://a.example" }],
    ["link: http://a.example", { url: "http://a.example" }],
    ["url: /made-up", {}],
    ["date: 2 May 2024", { published: "2024-05-02" }],
    ["published: 2024-05-02", { published: "2024-05-02" }],
    ["pubdate: 2024-05", { published: "2024-05" }],
    ["publishdate: 2024", { published: "2024" }],
    ["date: soon", {}],
    ["lang: en-gb", { language: "en-GB" }],
    ["language: english", { language: "en" }],
    ["tags: [a, b]", {}],
  ])("%j says %j", (yaml, said) => {
    expect(facts(yaml)).toEqual(said);
  });

  test.each([
    ["--- \ntitle: A\n--- \t\nx", "x"],
    ["---\ntitle: A\n...\nx", "x"],
    ["---\ntitle: A\n---", ""],
    ["---\ntitle: A\n---\n---\nx", "---\nx"],
  ])("of %j is not in the text", (markdown, rest) => {
    expect(frontMatter(markdown)).toEqual({
      facts: { title: { value: "A", from: "the front matter" } },
      rest,
    });
  });

  test.each([
    "---\n- a\n---\nx",
    "---\nx\n---\ny",
    "---\n---\nx",
    "---\nnull\n---\nx",
    "---\ntitle: A\n----\nx",
    "---\ntitle: A",
    "x\n---\ntitle: A\n---\n",
    "---\nHe said: [no\n---\nx",
  ])("%j has none", (markdown) => {
    expect(frontMatter(markdown)).toEqual({ facts: {}, rest: markdown });
  });

  test.each(["title: [A\nauthor: B", 'title: "A\nauthor: B', "title: A: B", "{{ x\ndate:\n", "\ttitle: A\n"])(
    "%j cannot be read, and that is said",
    (yaml) => {
      expect(frontMatter(`---\n${yaml}\n---\nx`)).toEqual({ facts: {}, unread: yaml, rest: "x" });
      const { title, text, leftOut } = read(`---\n${yaml}\n---\n\nThe text.\n`);
      expect({ title, text }).toEqual({ title: undefined, text: "The text.\n" });
      expect(leftOut).toEqual([
        {
          what: "front matter that is not valid YAML",
          begins: expect.any(String),
          words: expect.any(Number),
        },
      ]);
    },
  );

  test("with a tag that nobody knows warns of nothing", async () => {
    const warnings: Error[] = [];
    const heard = (warning: Error) => warnings.push(warning);
    process.on("warning", heard);
    expect(facts("title: !made-up A")).toEqual({ title: "A" });
    await new Promise(setImmediate);
    process.off("warning", heard);
    expect(warnings).toEqual([]);
  });

  test("in TOML is told and not read", () => {
    expect(read('+++\ntitle = "A"\n+++\n\nThe text.')).toEqual({
      text: "The text.\n",
      leftOut: [{ what: "front matter that is not valid YAML", begins: 'title = "A"', words: 3 }],
      annotations: [],
    });
    expect(read("+++\nText\n+++\n").text).toBe("+++ Text +++\n");
  });

  test("says twice what it says", () => {
    expect(facts("title: A\ntitle: B")).toEqual({ title: "B" });
  });
});

describe("Markdown", () => {
  test.each([
    ["# A\n\nb", "A\n\nb\n", "A", "the heading"],
    ["\uFEFF# A\n\nb", "A\n\nb\n", "A", "the heading"],
    ["# A\n\n# B\n\nc", "A\n\nB\n\nc\n", "A", "the heading"],
    ["# A[^1]\n\nb\n\n[^1]: Made up", "A\n\nb\n", "A", "the heading"],
    ["---\ntitle: A\n---\n# A\n\nb", "A\n\nb\n", "A", "the front matter"],
    ["---\ntitle: A B\n---\n# A  B\n\nb", "A  B\n\nb\n", "A B", "the front matter"],
    ["---\ntitle: A\n---\n# B\n\nb", "A\n\nB\n\nb\n", "A", "the front matter"],
    ["---\ntitle: A\n---\n", "A\n", "A", "the front matter"],
    ["b\n\n# A", "b\n\nA\n", undefined, undefined],
    ["## A\n\n# B", "A\n\nB\n", undefined, undefined],
    ["#\n\n# ![Logo](u)\n\n# A<br><br>b\n\nc", "A\n\nb\n\nc\n", "A b", "the heading"],
    ["[^1]: # B\n\na[^1]", "a\n", undefined, undefined],
    ["---\ntitle: A\n---\n![Made up](u)\n\n# A[^1]\n\n[^1]: b", "A\n", "A", "the front matter"],
  ])("of %j has its title once", (markdown, text, title, from) => {
    const article = read(markdown);
    expect(article.text).toBe(text);
    expect(article.title).toEqual(title === undefined ? undefined : { value: title, from });
  });

  test.each([
    ["a  \nb\nc", "a\nb c\n"],
    ["`x` **b** _c_ ~~d~~ <b>e</b> f<br>g<br />h<BR/>i", "x b c d e f\ng\nh\ni\n"],
    ["[it](http://a.example) and <http://b.example>", "it and http://b.example\n"],
    ["a<br>\nb <br class=x> c  \n  d<br><br/><BR>e", "a\nb\nc\nd\n\ne\n"],
    ["one<p>two</p> three<wbr>four", "one\ntwo\nthreefour\n"],
    ["a <b title='<br>'>b</b>", "a b\n"],
    ["<div>a\nb</div>\n<p>d  e", "a b\n\nd e\n"],
    ["<pre>a\n b</pre>", "a\n\nb\n"],
    ["<pre class=x>a\n  b</pre>", "a\n\nb\n"],
    ["<prefix>\na\nb</prefix>", "a b\n"],
    ["| <br>a<br> | b |\n|--|--|", "a\tb\n"],
    ["```\ncode\n  x\n```", "code\n  x\n"],
    ["| a | b |\n|--|--|\n| c | **d** |", "a\tb\n\nc\td\n"],
    ["> q\n\n- i\n- j\n\n1. k", "q\n\ni\n\nj\n\nk\n"],
    ["&amp; &copy; \\*x\\*", "& © *x*\n"],
    ["a\n\n<script>x</script>", "a\n"],
    ["-".repeat(200), "\n"],
    [`${"> ".repeat(99)}a`, "a\n"],
  ])("%j has the words that a reader sees", (markdown, text) => {
    expect(read(markdown)).toEqual({ text, leftOut: [], annotations: [] });
  });

  test("says what it leaves out: images and comments", () => {
    const { text, leftOut } = read(
      "![alt *x*](u) ![](u) ![r][r]\n\na <!-- c d -->b\n\n<!-- e --><p>f</p><!--g-->\n\n[r]: u",
    );
    expect(text).toBe("a b\n\nf\n");
    expect(leftOut).toEqual([
      { what: "an image", begins: "alt x", words: 2 },
      { what: "an image", begins: "", words: 0 },
      { what: "an image", begins: "r", words: 1 },
      { what: "a comment", begins: "c d", words: 2 },
      { what: "a comment", begins: "e", words: 1 },
      { what: "a comment", begins: "g", words: 1 },
    ]);
    expect(read("![a](u) b\n\n| ![c](u) d | e |\n|--|--|").text).toBe("b\n\nd\te\n");
    expect(read("a\n\n<!-- never closed\n\nb")).toEqual({
      text: "a\n",
      leftOut: [{ what: "a comment", begins: "never closed b", words: 3 }],
      annotations: [],
    });
  });

  test("has its footnotes where their marks are", () => {
    const { text, annotations } = read(
      "# A[^h]\n\na[^1] b[^n][^1] c[^x].\n\n[^1]: See [it](http://a.example) and <http://b.example>.\n\n    More.\n[^n]: N\n[^h]: H",
    );
    expect(text).toBe("A\n\na b c[^x].\n");
    const of = (at: number, note: string, urls: readonly string[] = []) => ({
      kind: "footnote",
      on: { start: at, end: at },
      text: note,
      urls,
    });
    const see = ["http://a.example", "http://b.example"];
    expect(annotations).toEqual([
      of(1, "H"),
      of(4, "See it and http://b.example.\nMore.", see),
      of(6, "N"),
      of(6, "See it and http://b.example.\nMore.", see),
    ]);
  });

  test("has what its footnotes hold, and tells those that no reader comes to", () => {
    const { text, annotations, leftOut } = read(
      [
        "a[^1]\n\n[^1]: See [it][R] and [^2].\n\n    - one\n    - two\n\n    ```\n    code\n    ```\n",
        "[^1]: again\n\n[^2]: never\n\n[r]: http://a.example\n[r]: http://b.example\n",
      ].join("\n"),
    );
    expect(text).toBe("a\n");
    expect(annotations).toEqual([
      {
        kind: "footnote",
        on: { start: 1, end: 1 },
        text: "See it and [2].\none\ntwo\ncode",
        urls: ["http://a.example"],
      },
    ]);
    const what = "a footnote that no mark in the text refers to";
    expect(leftOut).toEqual([
      { what, begins: "again", words: 1 },
      { what, begins: "never", words: 1 },
    ]);
  });

  test.each([">", "> ", "1. ", "1) ", "- ", "* ", "+ "])(
    "nested a hundred times by %j is refused",
    (mark) => {
      const refused = {
        unreadable: "The Markdown is nested too deep to be read. Copy the article's text into a .txt file.",
      };
      expect(readMarkdown(`${mark.repeat(100)}a`)).toEqual(refused);
      expect(readMarkdown(`a\n ${mark.repeat(100)}a`)).toEqual(refused);
    },
  );

  deep("of more than five million characters is refused", () => {
    expect(read("x\n\n".repeat(3) + " ".repeat(4_999_991)).text).toBe("x\n\nx\n\nx\n");
    expect(readMarkdown("x".repeat(5_000_001))).toEqual({
      unreadable:
        "The Markdown has more than 5 million characters. Copy the article's text into a .txt file.",
    });
  });
});
