import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readArticle } from "../../../src/text/read/read-article.ts";
import { times } from "../../depth.ts";

const FOLDER = "test/text/read/made-up";
const file = (name: string): Buffer => readFileSync(`${FOLDER}/${name}`);
const TEXT = file("harbour.txt").toString("utf8");

function read(bytes: Uint8Array | string, name = "-", selector?: string) {
  const article = readArticle(typeof bytes === "string" ? Buffer.from(bytes) : bytes, name, { selector });
  if ("unreadable" in article) throw new Error(article.unreadable);
  return article;
}

function refusal(bytes: Uint8Array | string, name = "-", selector?: string): string | undefined {
  const article = readArticle(typeof bytes === "string" ? Buffer.from(bytes) : bytes, name, { selector });
  return "unreadable" in article ? article.unreadable : undefined;
}

test.each(["harbour.html", "harbour.md", "harbour.txt"])(
  "%s has the same words, whatever it is called",
  (name) => {
    expect(read(file(name), name).text).toBe(TEXT);
    expect(read(file(name), "-").text).toBe(TEXT);
  },
);

const bigEndian = Buffer.from(TEXT, "utf16le").swap16();
const windows1252 = Buffer.from(
  [...TEXT].map(
    (letter) => ({ "’": 0x92, "“": 0x93, "”": 0x94, "–": 0x96, "—": 0x97 })[letter] ?? letter.charCodeAt(0),
  ),
);
test.each([
  ["UTF-8 with a mark", Buffer.from(`\uFEFF${TEXT}`)],
  ["UTF-16 LE with a mark", Buffer.from(`\uFEFF${TEXT}`, "utf16le")],
  ["UTF-16 BE with a mark", Buffer.concat([Buffer.from([0xfe, 0xff]), bigEndian])],
  ["UTF-16 LE", Buffer.from(TEXT, "utf16le")],
  ["UTF-16 BE", bigEndian],
  ["Windows-1252", windows1252],
  ["CRLF", Buffer.from(TEXT.replaceAll("\n", "\r\n"))],
  ["CR", Buffer.from(TEXT.replaceAll("\n", "\r"))],
])("a text in %s has the same words", (_, bytes) => {
  expect(read(bytes, "harbour.txt").text).toBe(TEXT);
});

test("a declared encoding is taken, unless the bytes are UTF-8", () => {
  const page = (charset: string, word: string) =>
    `<html><head><meta charset=${charset}></head><p>${word}</p></html>`;
  expect(read(Buffer.from(page("koi8-r", "\xd0\xd2\xc9"), "latin1"), "a.html").text).toBe("при\n");
  expect(read(page("koi8-r", "при"), "a.html").text).toBe("при\n");
});

test("what a page says of its article, and where", () => {
  const { text: _, annotations: __, ...said } = read(file("harbour.html"), "harbour.html");
  expect(said).toMatchInlineSnapshot(`
    {
      "byline": {
        "from": "JSON-LD",
        "value": "Ada Example and Bo Sample",
      },
      "language": {
        "from": "the html element",
        "value": "en-GB",
      },
      "leftOut": [
        {
          "begins": "We value your privacy. We and our 840 …",
          "what": "a dialog box",
          "words": 13,
        },
        {
          "begins": "The Example Post",
          "what": "a header",
          "words": 3,
        },
        {
          "begins": "Home News Sport",
          "what": "navigation",
          "words": 3,
        },
        {
          "begins": "Related Ferry breaks down again Council to meet …",
          "what": "an aside",
          "words": 10,
        },
        {
          "begins": "Get our newsletter",
          "what": "a form",
          "words": 3,
        },
        {
          "begins": "© The Example Post. All rights reserved.",
          "what": "a footer",
          "words": 7,
        },
        {
          "begins": "The council did not say who will pay.",
          "what": "in the page's own data, not in the text",
          "words": 8,
        },
      ],
      "published": {
        "from": "JSON-LD",
        "value": "2024-03-05",
      },
      "publisher": {
        "from": "JSON-LD",
        "value": "The Example Post",
      },
      "title": {
        "from": "JSON-LD",
        "value": "Harbour to close for two years",
      },
      "url": {
        "from": "the canonical link",
        "value": "https://post.example/harbour-to-close",
      },
    }
  `);
});

test("what a Markdown file says of its article, and where", () => {
  const { text: _, annotations: __, ...said } = read(file("harbour.md"), "harbour.md");
  expect(said).toMatchInlineSnapshot(`
    {
      "byline": {
        "from": "the front matter",
        "value": "Ada Example and Bo Sample",
      },
      "language": {
        "from": "the front matter",
        "value": "en-GB",
      },
      "leftOut": [
        {
          "begins": "The harbour at night",
          "what": "an image",
          "words": 4,
        },
      ],
      "published": {
        "from": "the front matter",
        "value": "2024-03-05",
      },
      "title": {
        "from": "the front matter",
        "value": "Harbour to close for two years",
      },
    }
  `);
});

test("a text says its title where its first line is set apart", () => {
  expect(read(TEXT, "a.txt").title).toEqual({
    value: "Harbour to close for two years",
    from: "the first line",
  });
  expect(read("It closed.\n\nNobody knows why.", "a.txt").title).toBeUndefined();
  expect(read("Harbour to close\nIt closed.", "a.txt").title).toBeUndefined();
});

test("a selector names the element that holds the article", () => {
  const page = file("harbour.html");
  const { text, leftOut } = read(page, "-", "blockquote");
  expect(text).toBe(
    "Harbour to close for two years\n\nTwo years without a harbour is two years without a living, and nobody has told us what we are to do in them.\n",
  );
  expect(leftOut.some(({ begins }) => begins.startsWith("The mayor, Di Madeup"))).toBe(true);
  expect(refusal(page, "-", ".nothing")).toMatchInlineSnapshot(
    `"Nothing on the page is selected by ".nothing". Look in the page's source for the element that holds the article, such as "article" or ".story-body"."`,
  );
  expect(refusal(page, "-", "p[[")).toMatchInlineSnapshot(
    `""p[[" is not a CSS selector. Give one such as "article" or ".story-body"."`,
  );
});

test("what a selector names has to hold paragraphs", () => {
  const page =
    "<article><h1>Made  up</h1><p>By <b class=name>Ada</b></p><p>Text.</p><p hidden>x</p></article>";
  expect(read(page, "a.html", "article").text).toBe("Made up\n\nBy Ada\n\nText.\n");
  expect(read(page, "a.html", "h1, p").text).toBe("Made up\n\nBy Ada\n\nText.\n");
  const refused = (selector: string) =>
    `What "${selector}" selects on the page is not a paragraph that a reader sees, and holds none. Give the selector of an element around the article's paragraphs, such as "article" or ".story-body".`;
  expect(refusal(page, "a.html", ".name")).toBe(refused(".name"));
  expect(refusal(page, "a.html", "[hidden]")).toBe(refused("[hidden]"));
});

test.each([
  ["By Ada Reed", []],
  ["BY:\n ada reed", []],
  ["Photos by Ada Reed", ["Photos by Ada Reed"]],
])("what the byline says is not left out of a page, what else is printed is: %j", (printed, leftOut) => {
  const page = `<meta name=author content="Ada Reed"><div>${printed}</div><article><p>Text.</p></article>`;
  const article = read(page, "a.html", "article");
  expect(article.leftOut.map(({ begins }) => begins)).toEqual(leftOut);
});

test("a title is printed once, whatever marks and capitals it is printed with", () => {
  const text = "MAYOR: “NO” – IT’S MADE UP\n\nText.\n";
  const [title, printed] = ["Mayor: 'No' - it's made up", text.split("\n")[0]];
  const page = `<title>${title.replaceAll("'No'", '"No"')}</title><article><h1>${printed}</h1><p>Text.</p></article>`;
  expect(read(page, "a.html", "article").text).toBe(text);
  expect(read(page, "a.html", "p").leftOut).toEqual([]);
  expect(read(`---\ntitle: Mayor - "no"\n---\n# Mayor – “No”\n\nText.`, "a.md").text).toBe(
    "Mayor – “No”\n\nText.\n",
  );
});

test("a page that is nested too deep is refused, and that is said", () => {
  expect(refusal("<div>".repeat(401), "a.html")).toBe(
    "The page cannot be read. Its elements are nested more than 400 deep. Copy the article's text into a .txt file.",
  );
});

test.each([
  ["PDF", "%PDF-1.7"],
  ["image", Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0])],
  ["old Word", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  [
    "OpenDocument",
    "PK\u0003\u0004\n\0\0\0\0\0aaaaaaaaaaaaaaaaaaaamimetypeapplication/vnd.oasis.opendocument.text",
  ],
  ["RTF", "{\\rtf1\\ansi Hello}"],
  ["binary", Buffer.from([1, 0, 2, 0, 0, 3, 0, 9])],
  ["controls", Buffer.from(Array.from({ length: 500 }, (_, index) => index % 30 || 1))],
  ["empty", ""],
  ["blank", " \n\t\n\u00a0\n"],
  ["a page without text", "<html><body><script>render()</script></body></html>"],
  ["text called .docx", "Some text."],
])("%s is refused", (what, bytes) => {
  expect(refusal(bytes, what === "text called .docx" ? "a.docx" : "-")).toMatchSnapshot();
});

test("more than 50 MB is refused", () => {
  expect(refusal(Buffer.alloc(50 * 1024 * 1024 + 1, "a "), "a.txt")).toContain("more than 50 MB");
});

const FIVE = 400_000;
test.each([
  ["nested", "<div>".repeat(FIVE / 5)],
  ["nested just so deep", `${"<div>".repeat(200)}<p>Some words.</p>`],
  ["inline, nested", "<b>".repeat(FIVE / 3)],
  ["paragraphs that are not closed", "<p>a".repeat(times(FIVE / 40))],
  ["items that are not closed", "<ul>".repeat(200) + "<li>a".repeat(10_000)],
  ["a long script", `<script>${"a<b>".repeat(FIVE / 4)}`],
  [
    "entities",
    `<!DOCTYPE html [<!ENTITY a "&b;&b;"><!ENTITY b "&a;&a;">]><p>${"&a;&amp;".repeat(FIVE / 8)}</p>`,
  ],
  ["tags that are cut off", "<".repeat(FIVE)],
  ["attributes", `<p ${"a=1 ".repeat(100_000)}>b</p>`],
  ["white space", `<p>a${" ".repeat(FIVE)}b</p><pre>a${" \t".repeat(FIVE / 4)}b</pre>`],
  ["comments", `<html>${"<!--".repeat(FIVE / 4)}`],
  [
    "data nested",
    `<html><script type="application/ld+json">${"[".repeat(FIVE / 2)}</script><p>Some words.</p></html>`,
  ],
])("a hostile page ends: %s", (_, page) => {
  expect(readArticle(Buffer.from(page), "a.html", {})).toBeTypeOf("object");
});

test.each([
  ["quotes", ">".repeat(20_000)],
  ["brackets", "[".repeat(times(20_000))],
  ["emphasis", "*a **b ".repeat(2_000)],
  ["spaces", `a${" ".repeat(times(500_000))}b`],
  ["comments", "<!--".repeat(times(100_000))],
])("hostile Markdown ends: %s", (_, text) => {
  expect(readArticle(Buffer.from(text), "a.md", {})).toBeTypeOf("object");
});
