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

const ARTICLE = /(?:Article|BlogPosting|Report|Posting|Review)$/;
const DEEPEST = 6;

export function jsonLd(document: PageDocument): PageData {
  const nodes = [...document.querySelectorAll('script[type*="ld+json" i]')].flatMap((script) =>
    nodesIn(parsedJson(script.textContent ?? ""), 0),
  );
  const byId = new Map(
    nodes.flatMap((node) =>
      typeof node["@id"] === "string" && Object.keys(node).length > 1 ? [[node["@id"], node] as const] : [],
    ),
  );
  const article = nodes.find((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  if (!article) return {};
  const named = (value: unknown) => names(value, byId);
  const authors = named(article["author"] ?? article["creator"]);
  return {
    title: plain(article["headline"]) ?? plain(article["name"]),
    byline: authors.length === 0 ? undefined : authors.join(" and "),
    publisher: named(article["publisher"])[0],
    url: address(article["url"]) ?? address(article["mainEntityOfPage"]),
    published: plain(article["datePublished"]) ?? plain(article["dateCreated"]),
    language: typeof article["inLanguage"] === "string" ? article["inLanguage"] : undefined,
    body: typeof article["articleBody"] === "string" ? article["articleBody"] : undefined,
  };
}

/** JSON as pages have it: in a comment or CDATA, with line breaks in its strings, with a comma too many. */
function parsedJson(source: string): unknown {
  const json = source.replace(/^\s*(?:<!--|(?:\/\/\s*)?<!\[CDATA\[)|(?:-->|(?:\/\/\s*)?\]\]>)\s*$/g, "");
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

function names(value: unknown, byId: ReadonlyMap<string, Fields>): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => names(each, byId));
  if (!isFields(value)) return plain(value) === undefined ? [] : [plain(value) ?? ""];
  const node =
    value["name"] === undefined && typeof value["@id"] === "string" ? byId.get(value["@id"]) : value;
  const name = plain(Array.isArray(node?.["name"]) ? node["name"][0] : node?.["name"]);
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
