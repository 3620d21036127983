import type { z } from "zod";
import type { Desk } from "../desk/desk.ts";
import type { NewArticle, NewSource } from "../draft/new-record.ts";
import { slugOf } from "../draft/proposed-id.ts";
import { UsageError, usageError } from "../errors.ts";
import type { Io } from "../io.ts";
import { tagMeantBy } from "../model/language-tag.ts";
import { date, id, language, text, url } from "../model/scalars.ts";
import type { ReadArticle } from "../text/read/article.ts";
import { ask } from "./ask.ts";

/** What may be given as options, and is asked for where it is not found. */
export interface GivenFacts {
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly published?: string;
  readonly language?: string;
  readonly mode?: "in-house" | "external";
  readonly name?: string;
}

/** An article's facts: as given, or else as read, or else as answered. Nothing is made up. */
export interface ArticleFacts {
  readonly article: NewArticle;
  /** The publisher, where the desk does not have it yet. */
  readonly source: NewSource | undefined;
  /** The record's name in the desk. */
  readonly name: string;
}

/**
 * Finds out what has to be known of an article before its record is begun.
 *
 * @param what what does not say a fact that is missing, as a message begins
 * @throws {UsageError} for a fact that cannot be used; for those that are missing where nobody can be asked; and where
 *   the answering is broken off
 */
export async function articleFacts(
  io: Io,
  desk: Desk,
  read: ReadArticle,
  given: GivenFacts,
  what = "The document",
): Promise<ArticleFacts> {
  const missing: string[] = [];
  const find = async (
    fact: "title" | "publisher" | "language" | "published",
    question: string,
    schema: z.ZodType<string>,
  ): Promise<string> => {
    const said = given[fact] ?? read[fact]?.value;
    if (said !== undefined) return usable(fact, said, schema, given[fact] !== undefined);
    const answer = await ask(io, { question, problemWith: (one) => problemWith(one, schema) });
    if (answer === undefined) missing.push(fact);
    return answer ?? "";
  };
  const title = await find("title", "What is its headline?", text);
  const publisher = await find("publisher", "Who publishes it, or whose draft is it?", text);
  const tag = await find("language", "Which language is it written in? (en, de, ru, …)", languageOrName);
  // What is published has a day on which it was; a draft of our own need not.
  const isDraft = (given.mode ?? desk.settings.mode) === "in-house";
  const day = "When was it published? (2026-11-24, 2026-11, 2026-11~)";
  const isKnown = (given.published ?? read.published) !== undefined;
  const published = isDraft && !isKnown ? undefined : await find("published", day, date);
  if (missing.length > 0) {
    throw new UsageError(
      `${what} does not say ${listed(missing.map((fact) => SAID[fact] ?? fact))}. Give ${listed(missing.map((fact) => `--${fact}`))}.`,
    );
  }
  const address = given.url ?? read.url?.value;
  const { source, publisher: publisherId } = publisherOf(desk, publisher);
  return {
    article: {
      title,
      publisher: publisherId,
      url: address === undefined ? undefined : usable("url", address, url, given.url !== undefined),
      published,
      language: tagMeantBy(tag) ?? tag,
      mode: given.mode,
    },
    source,
    name: nameFor(desk, given.name, title),
  };
}

/** "German" says it, too. */
const languageOrName = text.transform((said) => tagMeantBy(said) ?? said).pipe(language);

const SAID: Readonly<Record<string, string>> = {
  title: "what its headline is",
  publisher: "who publishes it",
  language: "which language it is in",
  published: "when it was published",
};

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

function usable(fact: string, said: string, schema: z.ZodType<string>, isGiven: boolean): string {
  const problem = problemWith(said.trim(), schema);
  if (problem === undefined) return said.trim();
  throw isGiven
    ? usageError`--${fact}: ${problem}`
    : usageError`What the document gives as its ${fact} cannot be used: ${problem} Give --${fact}.`;
}

function problemWith(said: string, schema: z.ZodType<string>): string | undefined {
  if (said === "") return "It cannot be empty.";
  const { error } = schema.safeParse(said);
  return error?.issues[0]?.message;
}

/** A source of the desk by its id or its name, or else one to be made. */
function publisherOf(
  { sources }: Desk,
  said: string,
): { readonly publisher: string; readonly source: NewSource | undefined } {
  if (sources.has(said)) return { publisher: said, source: undefined };
  const plain = (name: string) => name.trim().toLowerCase();
  for (const [known, { source }] of sources)
    if (source.name !== undefined && plain(source.name) === plain(said))
      return { publisher: known, source: undefined };
  const slug = slugOf(said.replace(/^the\s+/i, "").replace(/\.(?:com|co\.uk|org|net)$/i, "")) || "publisher";
  const base = id.safeParse(slug).success ? slug : `outlet-${slug}`;
  let free = base;
  for (let number = 2; sources.has(free); number += 1) free = `${base}-${number}`;
  return { publisher: free, source: { id: free, name: said } };
}

/** In letters; longer names of files are hard to read in lists. */
const LONGEST_NAME = 50;

function nameFor({ records }: Desk, given: string | undefined, title: string): string {
  const name = given ?? shortSlug(title);
  const { error } = id.safeParse(name);
  if (error)
    throw given === undefined
      ? new UsageError("No name for the record can be made from the headline. Give it one: --name bridge.")
      : usageError`--name: ${error.issues[0]?.message}`;
  const there = records.find((record) => record.name === name);
  if (there) throw usageError`${there.path} is there already. Give another name: --name ${name}-2`;
  return name;
}

function shortSlug(title: string): string {
  const slug = slugOf(title);
  return slug.length <= LONGEST_NAME ? slug : slug.slice(0, LONGEST_NAME + 1).replace(/-[^-]*$/, "");
}
