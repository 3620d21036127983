import { existsSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { RecordFile } from "../desk/desk.ts";
import { type OpenedDesk, openDesk } from "../desk/open.ts";
import { deskPath } from "../desk/read.ts";
import { UsageError, usageError } from "../errors.ts";
import type { Io } from "../io.ts";
import { didYouMean } from "../model/did-you-mean.ts";
import { decode } from "../text/read/decode.ts";
import { formatOfBytes, formatOfText } from "../text/read/format.ts";
import { readArticle } from "../text/read/read-article.ts";
import { bytesFrom } from "./bytes-from.ts";
import { openDeskHere } from "./desk-here.ts";

/** A text that claims are to be proposed from. */
export interface TextToDraft {
  readonly text: string;
  readonly language: string | undefined;
  /** EDTF. */
  readonly published: string | undefined;
  /** Whether it was taken out of a document, so that offsets into it are none into the file. */
  readonly isExtract: boolean;
  /** The desk here, if there is one. */
  readonly opened: OpenedDesk | undefined;
  /** The article, where the text is that of one of the desk's. */
  readonly record: RecordFile | undefined;
}

/**
 * The text that is meant by an argument: a document, or an article of the desk. A document needs no desk; where there is
 * one, what must not be shown of it is concealed all the same.
 *
 * @param given a path, a name, or - for standard input
 * @throws {UsageError} where there is no such thing, or no text in it
 */
export function textToDraft(io: Io, given: string): TextToDraft {
  const opened = deskIfAny(io, given === "-" ? [] : [given]);
  const path = resolve(io.cwd, given);
  const isFile = given === "-" || (existsSync(path) && statSync(path).isFile());
  const records = opened?.desk.records.filter(({ article }) => article) ?? [];
  const inDesk = opened && isFile && given !== "-" ? deskPath(opened.root, path) : undefined;
  const record = records.find((one) =>
    isFile ? inDesk !== undefined && [one.path, one.text?.path].includes(inDesk) : one.name === given,
  );
  if (opened && record) return ofRecord(opened, record);
  if (isFile || /[./\\]/.test(given))
    return {
      ...documentText(io, given, "the article: pbpaste | onrecord draft -"),
      opened,
      record: undefined,
    };
  if (!opened)
    throw usageError`There is no file "${given}", and no desk here that could have an article of this name. Name a file, or - for standard input.`;
  const names = records.map(({ name }) => name);
  throw usageError`There is no file and no article "${given}".${didYouMean(given, names)} The desk's articles: ${names.join(", ") || "none"}.`;
}

/**
 * An article of a desk as a text to draft.
 *
 * @throws {UsageError} where its text is not there
 */
export function ofRecord(opened: OpenedDesk, record: RecordFile): TextToDraft {
  const { text, article, path, unreadableText } = record;
  const textPath = path.replace(/\.ya?ml$/, ".txt");
  if (unreadableText !== undefined) throw usageError`${textPath} cannot be read. ${unreadableText}`;
  if (!text)
    throw usageError`${textPath} is missing, so there is nothing to propose claims from. Put the article's text there.`;
  if (text.content.trim() === "") throw usageError`There is no text in ${textPath}.`;
  return {
    text: text.content,
    language: article?.language,
    published: article?.published,
    isExtract: false,
    opened,
    record,
  };
}

function deskIfAny(io: Io, paths: readonly string[]): OpenedDesk | undefined {
  try {
    openDesk(io.cwd, paths);
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
  return openDeskHere(io, paths);
}

/**
 * The text of a document: of plain text as it is, of others what the reader takes out of it.
 *
 * @param given a path, or - for standard input
 * @param what standard input should get, as the end of a sentence
 * @throws {UsageError} where there is no text in it
 */
export function documentText(io: Io, given: string, what: string): Omit<TextToDraft, "opened" | "record"> {
  const bytes = bytesFrom(io, given, what);
  const name = given === "-" ? "" : basename(given);
  const document = given === "-" ? "Standard input" : given;
  const plain = formatOfBytes(bytes) === undefined ? decode(bytes) : { problem: "" };
  // A text stays as it is, to the last line end: whoever asks has it, and counts in it.
  if ("text" in plain && formatOfText(plain.text, name) === "text") {
    if (plain.text.replace(/^\uFEFF/, "").trim() === "") throw usageError`There is no text in ${document}.`;
    return { text: plain.text, language: undefined, published: undefined, isExtract: false };
  }
  const read = readArticle(bytes, name);
  if ("unreadable" in read) throw usageError`${document} cannot be read as an article. ${read.unreadable}`;
  const { text, language, published } = read;
  return { text, language: language?.value, published: published?.value, isExtract: true };
}
