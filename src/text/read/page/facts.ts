import { tagMeantBy } from "../../../model/language-tag.ts";
import type { ReadArticle, Told } from "../article.ts";
import { edtfDay } from "../edtf-day.ts";
import { textOfHtml } from "../html.ts";
import { webAddress } from "../web-address.ts";
import { blocksIn } from "./blocks.ts";
import type { PageDocument, PageElement } from "./dom.ts";
import type { PageData } from "./json-ld.ts";

type Facts = Pick<ReadArticle, "title" | "byline" | "publisher" | "url" | "published" | "language">;
type Said = readonly [value: string | null | undefined, from: string];

const DATA = "JSON-LD";
const GRAPH = "Open Graph";
const META = "a meta element";

/** What a page says of its article, and where: its JSON-LD before its metadata, those before what is printed. */
export function factsOf(document: PageDocument, data: PageData): Facts {
  const contents = metaIn(document);
  const meta = (...names: readonly string[]) =>
    names.map((name) => contents.get(name)?.[0]).find((content) => content !== undefined);
  const authors = new Set((contents.get("author") ?? []).map(bylineOf).filter((name) => name !== undefined));
  const attribute = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name);
  // An author's picture is often linked as the name is, and before it.
  const words = (selector: string) =>
    [...document.querySelectorAll(selector)]
      .map(({ textContent }) => textContent)
      .find((text) => text?.trim());
  const headings = [...document.querySelectorAll("h1")].map(headingOf).filter((heading) => heading !== "");
  const facts = {
    title: firstOf(
      [
        [data.title, DATA],
        [meta("og:title"), GRAPH],
        [headings.length === 1 ? headings[0] : undefined, "the heading"],
        // What is drawn has titles as well.
        [document.querySelector("head > title, body > title")?.textContent, "the title element"],
      ],
      oneLine,
    ),
    byline: firstOf(
      [
        [data.byline, DATA],
        [[...authors].join(" and "), META],
        [meta("article:author"), GRAPH],
        [meta("parsely-author", "sailthru.author", "dc.creator", "byl"), META],
        [attribute('[itemprop~="author"] [itemprop~="name"][content]', "content"), "the page's byline"],
        [words('[itemprop~="author"] [itemprop~="name"]'), "the page's byline"],
        [words('[itemprop~="author"], [rel~="author"]'), "the page's byline"],
      ],
      bylineOf,
    ),
    publisher: firstOf(
      [
        [data.publisher, DATA],
        [meta("og:site_name"), GRAPH],
        [meta("dc.publisher", "application-name"), META],
      ],
      oneLine,
    ),
    url: firstOf(
      [
        [attribute('link[rel~="canonical"]', "href"), "the canonical link"],
        [meta("og:url"), GRAPH],
        [data.url, DATA],
      ],
      webAddress,
    ),
    published: firstOf(
      [
        [data.published, DATA],
        [meta("article:published_time", "og:published_time"), GRAPH],
        [
          meta(
            "datepublished",
            "date",
            "pubdate",
            "parsely-pub-date",
            "dc.date",
            "dc.date.issued",
            "dcterms.issued",
          ),
          META,
        ],
        [attribute('[itemprop~="datePublished"][content]', "content"), "the page's date"],
        [attribute('[itemprop~="datePublished"][datetime]', "datetime"), "the page's date"],
        [attribute("article time[datetime], main time[datetime]", "datetime"), "a time element"],
        [onlyTime(document), "a time element"],
      ],
      edtfDay,
    ),
    language: firstOf(
      [
        [attribute("html", "lang"), "the html element"],
        [attribute("html", "xml:lang"), "the html element"],
        [data.language, DATA],
        [meta("og:locale"), GRAPH],
        [meta("content-language"), META],
      ],
      tagMeantBy,
    ),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, told]) => told !== undefined));
}

function firstOf(said: readonly Said[], read: (value: string) => string | undefined): Told | undefined {
  for (const [raw, from] of said) {
    const value = raw ? read(raw) : undefined;
    if (value) return { value, from };
  }
  return undefined;
}

/** The contents of the meta elements, by each of their names in lower case. */
function metaIn(document: PageDocument): ReadonlyMap<string, readonly string[]> {
  const contents = new Map<string, string[]>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const content = unescaped(element.getAttribute("content") ?? "").trim();
    if (content === "") continue;
    for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (!name) continue;
      const said = contents.get(name);
      if (said) said.push(content);
      else contents.set(name, [content]);
    }
  }
  return contents;
}

/** Without the entities that some pages escape twice: `content="Q&amp;amp;A"`. */
function unescaped(content: string): string {
  return /&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(content) ? textOfHtml(content) : content;
}

function headingOf(element: PageElement): string {
  return blocksIn(element)
    .map(({ text }) => text)
    .join(" ");
}

/** With several, which is the article's is not said. */
function onlyTime(document: PageDocument): string | undefined {
  const times = new Set(
    [...document.querySelectorAll("time[datetime]")].map((time) => time.getAttribute("datetime") ?? ""),
  );
  return times.size === 1 ? [...times][0] : undefined;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Without "By"; an address names nobody. */
function bylineOf(text: string): string | undefined {
  const name = oneLine(text).replace(/^by:? /i, "");
  return /^https?:|^@|^www\./i.test(name) ? undefined : name;
}
