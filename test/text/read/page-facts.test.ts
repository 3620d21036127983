import { expect, test } from "vitest";
import { readPage } from "../../../src/text/read/page/page.ts";

/** What a page says of its article: each fact with where it is said. */
function facts(html: string): object {
  const article = readPage(
    `<body>${html}<p>The bridge (made up) is shut, the council says.</p></body>`,
    undefined,
  );
  if ("unreadable" in article) throw new Error(article.unreadable);
  const { text: _, leftOut: __, annotations: ___, ...said } = article;
  return Object.fromEntries(Object.entries(said).map(([key, told]) => [key, `${told.value} (${told.from})`]));
}

const data = (json: unknown): string =>
  `<script type="application/ld+json">${typeof json === "string" ? json : JSON.stringify(json)}</script>`;
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;
const ARTICLE = { "@type": "NewsArticle", headline: "A" };

test.each<[html: string, said: object]>([
  [meta("og:title", "A"), { title: "A (Open Graph)" }],
  ['<meta property="OG:Title " content=" A  b ">', { title: "A b (Open Graph)" }],
  // Escaped twice.
  [meta("og:title", "Q&amp;amp;A"), { title: "Q&A (Open Graph)" }],
  [meta("og:title", "A&amp;#8217;s"), { title: "A’s (Open Graph)" }],
  [meta("og:title", "A&amp;#x2019;s"), { title: "A’s (Open Graph)" }],
  [meta("og:title", "R&D <b> A&T C &amp; D"), { title: "R&D <b> A&T C & D (Open Graph)" }],
  [`${meta("og:title", " ")}<h1>B</h1>`, { title: "B (the heading)" }],
  ["<title>T</title><h1>B</h1><h1>C</h1>", { title: "T (the title element)" }],
  ["<title> T\n  t </title>", { title: "T t (the title element)" }],
  ["<h1><svg><title>Logo</title></svg></h1><h1>B<br>b</h1>", { title: "B b (the heading)" }],
  ["<h1><div>B</div><div>b</div></h1>", { title: "B b (the heading)" }],
  ["<svg><title>Share</title></svg>", {}],
  ['<meta name="title" property="og:title" content="A">', { title: "A (Open Graph)" }],
  ['<meta content="A">', {}],
  [
    '<meta name="" content="A"><meta name=" " content="A"><meta itemprop="author" content="Ada">',
    { byline: "Ada (a meta element)" },
  ],
  [meta("author", "By: Ada Reed"), { byline: "Ada Reed (a meta element)" }],
  [meta("author", "Byron Reed"), { byline: "Byron Reed (a meta element)" }],
  [meta("author", "Ada, written by: Bo"), { byline: "Ada, written by: Bo (a meta element)" }],
  [meta("author", "by  Ada @ www.gazette.example"), { byline: "Ada @ www.gazette.example (a meta element)" }],
  [meta("author", "Ada (https://a.example)"), { byline: "Ada (https://a.example) (a meta element)" }],
  [
    ["Ada", "http://gazette.example/bo", "By Bo", "Ada"].map((name) => meta("author", name)).join(""),
    { byline: "Ada and Bo (a meta element)" },
  ],
  [meta("article:author", "by Ada"), { byline: "Ada (Open Graph)" }],
  [
    meta("article:author", "https://gazette.example/ada") + meta("byl", "Ada"),
    { byline: "Ada (a meta element)" },
  ],
  [meta("author", "@ada") + meta("parsely-author", "Ada"), { byline: "Ada (a meta element)" }],
  [meta("author", "www.gazette.example") + meta("dc.creator", "Ada"), { byline: "Ada (a meta element)" }],
  [meta("parsely-author", " ") + meta("byl", "Ada"), { byline: "Ada (a meta element)" }],
  [meta("sailthru.author", "Ada"), { byline: "Ada (a meta element)" }],
  ['<b itemprop="author">x <i itemprop="name">Ada</i></b>', { byline: "Ada (the page's byline)" }],
  ['<b itemprop="author"><meta itemprop="name" content="Ada"></b>', { byline: "Ada (the page's byline)" }],
  ['<a rel="author">By Ada</a>', { byline: "Ada (the page's byline)" }],
  // The picture is linked as well.
  ['<a rel="author"> <img></a><a rel="author nofollow">By Ada</a>', { byline: "Ada (the page's byline)" }],
  [meta("og:site_name", "Gazette"), { publisher: "Gazette (Open Graph)" }],
  [meta("dc.publisher", "Gazette"), { publisher: "Gazette (a meta element)" }],
  [meta("application-name", "Gazette"), { publisher: "Gazette (a meta element)" }],
  [meta("og:url", "https://gazette.example/a"), { url: "https://gazette.example/a (Open Graph)" }],
  [
    `<link rel="x canonical" href=" http://gazette.example "> ${meta("og:url", "https://other.example")}`,
    { url: "http://gazette.example (the canonical link)" },
  ],
  [
    `<link rel="canonical" href="/a">${meta("og:url", "https://gazette.example/a")}`,
    { url: "https://gazette.example/a (Open Graph)" },
  ],
  [meta("og:url", "https://gazette/a"), {}],
  [meta("og:url", "x:https://gazette.example/a"), {}],
  [meta("og:url", "https://gazette.example/a b"), {}],
  [meta("article:published_time", "2024-05-02T10:00Z"), { published: "2024-05-02 (Open Graph)" }],
  [meta("og:published_time", "2024-05-02"), { published: "2024-05-02 (Open Graph)" }],
  ...[
    "datepublished",
    "date",
    "pubdate",
    "parsely-pub-date",
    "dc.date",
    "dc.date.issued",
    "dcterms.issued",
  ].map((name): [string, object] => [meta(name, "2024-05-02"), { published: "2024-05-02 (a meta element)" }]),
  ['<i itemprop="datePublished" content="2024-05-02"></i>', { published: "2024-05-02 (the page's date)" }],
  [
    '<main><time datetime="2024-05-03"></time><time itemprop="datePublished dateModified" datetime="2024-05-02"></time></main>',
    { published: "2024-05-02 (the page's date)" },
  ],
  ['<time datetime="2024-05-02"></time>', { published: "2024-05-02 (a time element)" }],
  [
    '<time datetime="2024-05-02"></time><time datetime="2024-05-02"></time>',
    { published: "2024-05-02 (a time element)" },
  ],
  ['<time datetime="2024-05-02"></time><time datetime="2024-05-03"></time>', {}],
  [
    '<time datetime="2024-05-02"></time><main><time datetime="2024-05-03"></time></main>',
    { published: "2024-05-03 (a time element)" },
  ],
  [meta("date", "soon"), {}],
  [meta("og:locale", "en_GB"), { language: "en-GB (Open Graph)" }],
  ['<meta http-equiv="Content-Language" content="de">', { language: "de (a meta element)" }],
  [
    `${meta("date", "2024-05-02")}${meta("DATE", "2024-05-03")}`,
    { published: "2024-05-02 (a meta element)" },
  ],
])("a page's metadata: %s", (html, said) => {
  expect(facts(html)).toEqual(said);
});

test.each<[json: unknown, said: object]>([
  [ARTICLE, { title: "A (JSON-LD)" }],
  [{ "@type": "BlogPosting", name: "A" }, { title: "A (JSON-LD)" }],
  [{ "@type": ["Thing", "Report"], headline: " ", name: "A &amp; <b>B</b>" }, { title: "A & B (JSON-LD)" }],
  [{ "@type": "Person", name: "Ada" }, {}],
  [{ "@type": "ArticleList", name: "A" }, {}],
  [{ name: "A" }, {}],
  [[{ "@type": "Person" }, ARTICLE], { title: "A (JSON-LD)" }],
  [{ "@graph": [{ "@type": "WebPage", mainEntity: ARTICLE }] }, { title: "A (JSON-LD)" }],
  [[[[[[[ARTICLE]]]]]], { title: "A (JSON-LD)" }],
  [[[[[[[[ARTICLE]]]]]]], {}],
  [
    {
      "@graph": {
        "@graph": { "@graph": { mainEntity: { mainEntity: { mainEntity: { mainEntity: ARTICLE } } } } },
      },
    },
    {},
  ],
  [null, {}],
  [{ "@type": "NewsArticle", headline: "A \n b", articleBody: ["c"] }, { title: "A b (JSON-LD)" }],
  [{ "@type": "SocialMediaPosting", headline: "A" }, { title: "A (JSON-LD)" }],
  [[{ "@type": "JobPosting", name: "B" }, ARTICLE], { title: "A (JSON-LD)" }],
  // A check of facts says first what it checked.
  [
    [
      { "@type": "ClaimReview", name: "B", author: { name: "Gazette" } },
      { ...ARTICLE, author: "Ada" },
    ],
    { title: "A (JSON-LD)", byline: "Ada (JSON-LD)" },
  ],
  [{ "@type": "ClaimReview", name: "A" }, { title: "A (JSON-LD)" }],
  [
    [
      { "@type": "WebPage", mainEntity: { "@type": "NewsArticle", "@id": "#a" } },
      { ...ARTICLE, "@id": "#a" },
    ],
    { title: "A (JSON-LD)" },
  ],
  [{ "@type": "NewsArticle", author: "Ada" }, { byline: "Ada (JSON-LD)" }],
  [
    { ...ARTICLE, author: "Ada" },
    { title: "A (JSON-LD)", byline: "Ada (JSON-LD)" },
  ],
  [
    { ...ARTICLE, author: ["Ada", { name: ["Bo", "B."] }, {}, " "] },
    { title: "A (JSON-LD)", byline: "Ada and Bo (JSON-LD)" },
  ],
  [
    { ...ARTICLE, creator: { name: "Ada" } },
    { title: "A (JSON-LD)", byline: "Ada (JSON-LD)" },
  ],
  [
    [
      { ...ARTICLE, author: { "@id": "#a" }, publisher: { "@id": "#g" } },
      { "@id": "#a", name: "Ada" },
      { "@id": "#g" },
      { "@id": "#a", "@type": "Person" },
      { name: "Bo" },
    ],
    { title: "A (JSON-LD)", byline: "Ada (JSON-LD)" },
  ],
  [
    [
      { ...ARTICLE, author: [{ "@id": "#a", name: "Ada" }, {}] },
      { "@id": "#a", name: "A. R." },
      { name: "Bo" },
    ],
    { title: "A (JSON-LD)", byline: "Ada (JSON-LD)" },
  ],
  [
    { ...ARTICLE, author: [], creator: ["Ada"] },
    { title: "A (JSON-LD)", byline: "Ada (JSON-LD)" },
  ],
  [
    { ...ARTICLE, publisher: [{ name: "Gazette" }, { name: "Post" }] },
    { title: "A (JSON-LD)", publisher: "Gazette (JSON-LD)" },
  ],
  [
    { ...ARTICLE, url: "https://a.example" },
    { title: "A (JSON-LD)", url: "https://a.example (JSON-LD)" },
  ],
  [
    { ...ARTICLE, mainEntityOfPage: { "@id": "https://a.example" } },
    { title: "A (JSON-LD)", url: "https://a.example (JSON-LD)" },
  ],
  [
    { ...ARTICLE, mainEntityOfPage: { url: "https://a.example" } },
    { title: "A (JSON-LD)", url: "https://a.example (JSON-LD)" },
  ],
  [
    { ...ARTICLE, datePublished: "2024-05-02" },
    { title: "A (JSON-LD)", published: "2024-05-02 (JSON-LD)" },
  ],
  [
    { ...ARTICLE, dateCreated: "2024-05-02" },
    { title: "A (JSON-LD)", published: "2024-05-02 (JSON-LD)" },
  ],
  [
    { ...ARTICLE, inLanguage: "de" },
    { title: "A (JSON-LD)", language: "de (JSON-LD)" },
  ],
  [{ ...ARTICLE, inLanguage: ["de"] }, { title: "A (JSON-LD)" }],
  ...[
    ["<!--", "-->"],
    ["<![CDATA[", "]]>"],
    ["//<![CDATA[", "//]]>"],
    ["\n // <![CDATA[\n", "\n // ]]>\n"],
    ["/*<![CDATA[*/", "/*]]>*/"],
    ["/* <!-- */ ", " /* --> */ "],
  ].map(([open, close]): [string, object] => [
    `${open}{"@type": "NewsArticle", "headline": "A --> B"}${close}`,
    { title: "A --> B (JSON-LD)" },
  ]),
  ['{"@type": "NewsArticle", "headline": "A;\nb",\n};\n', { title: "A; b (JSON-LD)" }],
  [
    '{"@type": "NewsArticle", "headline": "A\tb" , "author": ["Ada",\n  ] };\n\n',
    { title: "A b (JSON-LD)", byline: "Ada (JSON-LD)" },
  ],
  ['{"@type": "NewsArticle", "headline": "A\u00a0 b"}', { title: "A b (JSON-LD)" }],
  ['{"@type": "NewsArticle", "headline": A}', {}],
])("a page's JSON-LD: %j", (json, said) => {
  expect(facts(data(json))).toEqual(said);
});

test("a page's language is that of its html element, however it is written", () => {
  const language = (attribute: string) => {
    const article = readPage(`<html ${attribute}><body><p>Made up.</p></body></html>`, undefined);
    return "unreadable" in article ? article.unreadable : article.language;
  };
  const from = "the html element";
  expect(['lang="en_gb"', 'xml:lang="de"', 'lang="" xml:lang="English"', ""].map(language)).toEqual([
    { value: "en-GB", from },
    { value: "de", from },
    { value: "en", from },
    undefined,
  ]);
});

test("what is said in several places is taken from the first that says it well", () => {
  const page = [
    data({ ...ARTICLE, author: "https://gazette.example/ada", datePublished: "soon", inLanguage: "de" }),
    meta("og:title", "B"),
    meta("author", "Ada"),
    meta("date", "2024-05-02"),
  ].join("");
  expect(facts(page)).toEqual({
    title: "A (JSON-LD)",
    byline: "Ada (a meta element)",
    published: "2024-05-02 (a meta element)",
    language: "de (JSON-LD)",
  });
});
