import { parse } from "yaml";
import { tagMeantBy } from "../../model/language-tag.ts";
import type { ReadArticle, Told } from "./article.ts";
import { edtfDay } from "./edtf-day.ts";
import { webAddress } from "./web-address.ts";

const FENCED = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const IN_PLUSES = /^\+\+\+[ \t]*\n(\s*[\w-]+ *=[\s\S]*?)\n\+\+\+[ \t]*(?:\n|$)/;

type Facts = Pick<ReadArticle, "title" | "byline" | "publisher" | "url" | "published" | "language">;

/** What stands at the top of a Markdown file. */
interface FrontMatter {
  readonly facts: Facts;
  /** What is meant for such fields and cannot be read. */
  readonly unread: string | undefined;
  /** The text below it. */
  readonly rest: string;
}

/** What the YAML at the top of a Markdown file says of the article, and the text below it. TOML is not read. */
export function frontMatter(text: string): FrontMatter {
  const [inPluses = "", toml] = IN_PLUSES.exec(text) ?? [];
  if (toml !== undefined) return { facts: {}, unread: toml, rest: text.slice(inPluses.length) };
  const [fenced = "", yaml] = FENCED.exec(text) ?? [];
  const fields = yaml === undefined ? undefined : fieldsOf(yaml);
  if (!fields) return { facts: {}, unread: undefined, rest: text };
  const rest = text.slice(fenced.length);
  if (fields === "broken") return { facts: {}, unread: yaml, rest };
  const all = (...names: string[]) => names.flatMap((name) => printed(fields.get(name)) ?? []);
  const first = (...names: string[]) => all(...names)[0];
  const date = first("date", "published", "pubdate", "publishdate");
  const language = first("lang", "language");
  const told = {
    title: first("title", "headline"),
    byline: first("author", "authors", "byline"),
    publisher: first("publisher", "outlet", "site"),
    // Where a site is made of such files, "url" is often the page's path in it.
    url: all("url", "canonical", "canonical_url", "canonicalurl", "link").find(webAddress),
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

/** How YAML says that there is nothing. */
const NOTHING = new Set(["", "~", "null"]);

function printed(value: unknown): string | undefined {
  if (typeof value === "string") return NOTHING.has(value.trim()) ? undefined : value.trim();
  if (Array.isArray(value)) {
    const parts = value.map(printed).filter((part) => part !== undefined);
    return parts.length === 0 ? undefined : parts.join(" and ");
  }
  if (typeof value === "object" && value !== null && "name" in value) return printed(value.name);
  return undefined;
}
