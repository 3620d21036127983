import { tagMeantBy } from "../../../model/language-tag.ts";
import type { ReadArticle, Told } from "../article.ts";
import { edtfDay } from "../edtf-day.ts";
import type { PageDocument } from "./dom.ts";
import type { PageData } from "./json-ld.ts";

type Facts = Pick<ReadArticle, "title" | "byline" | "publisher" | "url" | "published" | "language">;
type Said = readonly [value: string | null | undefined, from: string];

const DATA = "JSON-LD";
const GRAPH = "Open Graph";
const META = "a meta element";

/** What a page says of its article, and where: its JSON-LD before its metadata, those before what is printed. */
export function factsOf(document: PageDocument, data: PageData): Facts {
  const meta = metaOf(document);
  const attribute = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name);
  const words = (selector: string) => document.querySelector(selector)?.textContent;
  const headings = [...document.querySelectorAll("h1")];
  const facts = {
    title: firstOf(
      [
        [data.title, DATA],
        [meta("og:title"), GRAPH],
        [headings.length === 1 ? headings[0]?.textContent : undefined, "the heading"],
        [words("title"), "the title element"],
      ],
      oneLine,
    ),
    byline: firstOf(
      [
        [data.byline, DATA],
        [meta("author"), META],
        [meta("article:author"), GRAPH],
        [meta("parsely-author", "sailthru.author", "dc.creator", "byl"), META],
        [words('[itemprop="author"] [itemprop="name"]'), "the page's byline"],
        [words('[itemprop="author"], [rel="author"]'), "the page's byline"],
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
        [attribute('[itemprop="datePublished"]', "content"), "the page's date"],
        [attribute("article time[datetime], main time[datetime]", "datetime"), "a time element"],
        [onlyTime(document), "a time element"],
      ],
      edtfDay,
    ),
    language: firstOf(
      [
        [attribute("html", "lang"), "the html element"],
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
    const value = raw?.trim() ? read(raw) : undefined;
    if (value) return { value, from };
  }
  return undefined;
}

/** The content of the first meta element of one of some names, case aside. */
function metaOf(document: PageDocument): (...names: readonly string[]) => string | undefined {
  const contents = new Map<string, string>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const name = ["property", "name", "itemprop", "http-equiv"]
      .map((key) => element.getAttribute(key))
      .find((key) => key);
    const content = element.getAttribute("content")?.trim();
    const key = name?.trim().toLowerCase();
    if (key && content && !contents.has(key)) contents.set(key, content);
  }
  return (...names) => names.map((name) => contents.get(name)).find((content) => content !== undefined);
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
  const name = oneLine(text).replace(/^by:?\s+/i, "");
  return /^https?:|^@|^www\./i.test(name) ? undefined : name;
}

/** A whole one: no base is known for a part of one. */
function webAddress(text: string): string | undefined {
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text.trim()) ? text.trim() : undefined;
}
