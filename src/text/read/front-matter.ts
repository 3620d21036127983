import { parse } from "yaml";
import { tagMeantBy } from "../../model/language-tag.ts";
import type { ReadArticle, Told } from "./article.ts";
import { edtfDay } from "./edtf-day.ts";

const FENCED = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;

type Facts = Pick<ReadArticle, "title" | "byline" | "publisher" | "url" | "published" | "language">;

/** What stands at the top of a Markdown file. */
interface FrontMatter {
  readonly facts: Facts;
  /** What is meant for such fields and cannot be read. */
  readonly unread: string | undefined;
  /** The text below it. */
  readonly rest: string;
}

/** What the YAML at the top of a Markdown file says of the article, and the text below it. */
export function frontMatter(text: string): FrontMatter {
  const [all = "", yaml] = FENCED.exec(text) ?? [];
  const fields = yaml === undefined ? undefined : fieldsOf(yaml);
  if (!fields) return { facts: {}, unread: undefined, rest: text };
  const rest = text.slice(all.length);
  if (fields === "broken") return { facts: {}, unread: yaml, rest };
  const first = (...names: string[]) =>
    names.map((name) => printed(fields.get(name))).find((value) => value !== undefined);
  const date = first("date", "published", "pubdate", "publishdate");
  const language = first("lang", "language");
  const told = {
    title: first("title", "headline"),
    byline: first("author", "authors", "byline"),
    publisher: first("publisher", "outlet", "site"),
    url: first("url", "canonical", "canonical_url", "link"),
    published: date === undefined ? undefined : edtfDay(date),
    language: language === undefined ? undefined : tagMeantBy(language),
  };
  return { facts: toldBy("the front matter", told), unread: undefined, rest };
}

function toldBy(from: string, values: Readonly<Record<string, string | undefined>>): Facts {
  const told = Object.entries(values).flatMap(([key, value]): [string, Told][] =>
    value === undefined ? [] : [[key, { value, from }]],
  );
  return Object.fromEntries(told);
}

/** All scalars as they are written: a date stays one. Undefined where lines between two rules are no fields. */
function fieldsOf(yaml: string): ReadonlyMap<string, unknown> | "broken" | undefined {
  try {
    const value: unknown = parse(yaml, { schema: "failsafe", logLevel: "error", uniqueKeys: false });
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    return new Map(Object.entries(value).map(([key, each]) => [key.toLowerCase(), each]));
  } catch {
    return /^[ \t]*[A-Za-z][\w-]*:(?:[ \t]|$)/m.test(yaml) ? "broken" : undefined;
  }
}

function printed(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : value.trim();
  if (Array.isArray(value)) {
    const parts = value.map(printed).filter((part) => part !== undefined);
    return parts.length === 0 ? undefined : parts.join(" and ");
  }
  if (typeof value === "object" && value !== null && "name" in value) return printed(value.name);
  return undefined;
}
