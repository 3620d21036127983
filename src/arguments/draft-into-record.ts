import { type WrittenDrafts, writeDrafts } from "../check/write-drafts.ts";
import type { RecordFile } from "../desk/desk.ts";
import type { OpenedDesk } from "../desk/open.ts";
import { draftClaims } from "../draft/draft-claims.ts";
import { readDraft } from "../draft/read-draft.ts";
import type { Io } from "../io.ts";
import { ofRecord } from "./text-to-draft.ts";

/** What became of the proposals for an article. */
export interface DraftedInto extends WrittenDrafts {
  /** How many proposals a claim or a draft of the record had already. */
  readonly there: number;
  /** How many were left out because their words are not in the text just once. */
  readonly unplaced: number;
  /** What of the text was not read, and why. */
  readonly notice: string | undefined;
}

/** What is asked for of a draft. */
export interface DraftRequest {
  /** From 0 to 1: statements of others that are less sure are left out. */
  readonly least?: number | undefined;
  /** BCP 47, and EDTF; undefined: as the record says. */
  readonly language?: string | undefined;
  readonly published?: string | undefined;
}

/**
 * Reads an article's text and writes what it proposes into its record, as drafts.
 *
 * @throws {UsageError} where there is no text, or the record cannot be written
 */
export async function draftIntoRecord(
  io: Io,
  opened: OpenedDesk,
  record: RecordFile,
  { least, language, published }: DraftRequest,
): Promise<DraftedInto> {
  const meant = ofRecord(opened, record);
  const read = await readDraft(meant.text, {
    language: language ?? meant.language,
    published: published ?? meant.published,
    least,
  });
  const { text } = record;
  const given = text
    ? draftClaims(opened.desk, record, text, read)
    : { claims: [], sources: [], there: 0, unplaced: 0 };
  const written = writeDrafts(opened, record, given, io.today);
  return { ...written, there: given.there, unplaced: given.unplaced, notice: read.notice };
}
