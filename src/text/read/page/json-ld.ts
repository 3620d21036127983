import { textOfHtml } from "../html.ts";
import type { PageDocument } from "./dom.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What a page's JSON-LD says of its article; what it does not say, or says in no form that is known, is absent. */
export interface PageData {
  readonly title?: string | undefined;
  readonly byline?: string | undefined;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  readonly published?: string | undefined;
  readonly language?: string | undefined;
  readonly body?: string | undefined;
}

/** What the types of schema.org that are articles end in; a review, where there is none of them. A JobPosting is none. */
const ARTICLES = [/(?:Article|BlogPosting|MediaPosting|ForumPosting|Report)$/, /Review$/];
const DEEPEST = 6;
/** A comment or CDATA around a script, which may be commented out itself: `<!--`, `//<![CDATA[`, `/*]]>*\/`. */
const WRAPPED =
  /^\s*(?:\/[/*]\s*)?<!(?:--|\[CDATA\[)(?:\s*\*\/)?|(?:\/[/*]\s*)?(?:--|\]\])>(?:\s*\*\/)?\s*$/g;

export function jsonLd(document: PageDocument): PageData {
  const nodes = [...document.querySelectorAll('script[type*="ld+json" i]')].flatMap((script) =>
    nodesIn(parsedJson(script.textContent ?? ""), 0),
  );
  const namesById = new Map(
    nodes.flatMap(({ "@id": id, name }) =>
      typeof id === "string" && name !== undefined ? [[id, name] as const] : [],
    ),
  );
  const article = articleIn(nodes);
  if (!article) return {};
  const named = (value: unknown) => names(value, namesById);
  const authors = [article["author"], article["creator"]].map(named).find(({ length }) => length > 0);
  return {
    title: titleOf(article),
    byline: authors?.join(" and "),
    publisher: named(article["publisher"])[0],
    url: address(article["url"]) ?? address(article["mainEntityOfPage"]),
    published: plain(article["datePublished"]) ?? plain(article["dateCreated"]),
    language: typeof article["inLanguage"] === "string" ? article["inLanguage"] : undefined,
    body: typeof article["articleBody"] === "string" ? article["articleBody"] : undefined,
  };
}

/** The first with a title: some pages have another node that only names the article. */
function articleIn(nodes: readonly Fields[]): Fields | undefined {
  for (const kind of ARTICLES) {
    const articles = nodes.filter((node) => typesOf(node).some((type) => kind.test(type)));
    const article = articles.find((each) => titleOf(each) !== undefined) ?? articles[0];
    if (article) return article;
  }
  return undefined;
}

function titleOf(article: Fields): string | undefined {
  return plain(article["headline"]) ?? plain(article["name"]);
}

/** JSON as pages have it: in a comment or CDATA, with line breaks in its strings, with a comma too many. */
function parsedJson(source: string): unknown {
  const json = source.replace(WRAPPED, "");
  const attempts = [
    json,
    json
      .replace(/[\0-\x1f]/g, " ")
      .replace(/,\s*([}\]])/g, "$1")
      .replace(/;\s*$/, ""),
  ];
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next is more lenient; what is past mending says nothing.
    }
  }
  return undefined;
}

/** A node with those in its lists and graphs, and what it is the page of. */
function nodesIn(value: unknown, depth: number): readonly Fields[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((each) => nodesIn(each, depth + 1));
  if (!isFields(value)) return [];
  return [value, ...nodesIn(value["@graph"], depth + 1), ...nodesIn(value["mainEntity"], depth + 1)];
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function typesOf(node: Fields): readonly string[] {
  const type = node["@type"];
  return (Array.isArray(type) ? type : [type]).filter((each) => typeof each === "string");
}

function names(value: unknown, namesById: ReadonlyMap<unknown, unknown>): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => names(each, namesById));
  const named = isFields(value) ? (value["name"] ?? namesById.get(value["@id"])) : value;
  const name = plain(Array.isArray(named) ? named[0] : named);
  return name === undefined ? [] : [name];
}

function address(value: unknown): string | undefined {
  return isFields(value) ? plain(value["@id"] ?? value["url"]) : plain(value);
}

/** A value's words: some pages have entities and tags in them. */
function plain(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const text = (/[&<]/.test(value) ? textOfHtml(value) : value).replace(/\s+/g, " ").trim();
  return text === "" ? undefined : text;
}
