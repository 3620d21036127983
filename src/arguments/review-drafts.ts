import { decideDrafts } from "../check/review-drafts.ts";
import { concealer, concealIn } from "../confidential/conceal.ts";
import type { Desk, DraftEntry } from "../desk/desk.ts";
import { findDraft } from "../desk/find-claim.ts";
import type { OpenedDesk } from "../desk/open.ts";
import { UsageError, usageError } from "../errors.ts";
import type { Io } from "../io.ts";
import { jsonText } from "../views/json-text.ts";
import { printableName } from "../views/printable-name.ts";
import { articleMeant } from "./article-meant.ts";
import { openDeskToShow } from "./desk-here.ts";

/** How drafts are to be reviewed. */
export interface ReviewRequest {
  readonly keep?: readonly string[];
  readonly drop?: readonly string[];
  readonly by?: string;
  readonly json?: boolean;
}

/**
 * Reviews the drafts of an article, or of the whole desk: as options say, or else by asking.
 *
 * @param name the article's, as it was given
 * @throws {UsageError} where there is no such draft, nobody can be asked, or something cannot be written
 */
export async function reviewDrafts(io: Io, name: string | undefined, request: ReviewRequest): Promise<void> {
  const opened = openDeskToShow(io);
  const { keep, drop } = request;
  const { desk } = opened;
  const record = name === undefined ? undefined : articleMeant(desk, name);
  if (keep || drop) {
    decideByOptions(io, opened, record?.name, request);
    return;
  }
  const drafts = record?.drafts ?? [...desk.drafts.values()];
  if (request.json) {
    const conceal = concealer(desk);
    const told = drafts.map(({ address, claim }) => ({ address, ...claim }));
    io.print(jsonText({ version: 1, drafts: concealIn(told, conceal) }));
    return;
  }
  if (drafts.length === 0) {
    io.tell(record ? `${record.name} has no draft to review.` : "The desk has no draft to review.");
    return;
  }
  if (!io.dialogue)
    throw new UsageError(
      "Nobody is here to be asked. List the drafts with --review --json, and decide with --keep ID and --drop ID, or with onrecord set ARTICLE/ID check.status=unchecked.",
    );
  const { reviewByAsking } = await import("./review-by-asking.ts");
  await reviewByAsking(
    io,
    opened,
    drafts.map(({ address }) => address),
    request.by,
  );
}

function decideByOptions(
  io: Io,
  opened: OpenedDesk,
  article: string | undefined,
  { keep = [], drop = [], by }: ReviewRequest,
): void {
  const { desk } = opened;
  const kept = keep.map((written) => draftMeant(desk, article, written));
  const dropped = drop.map((written) => draftMeant(desk, article, written));
  const both = kept.find((entry) => dropped.includes(entry));
  if (both) throw usageError`${both.address} is to be kept and dropped. Say which.`;
  const records = new Set([...kept, ...dropped].map(({ record }) => record));
  // Of several articles, some would be written and others not.
  const [record, another] = records;
  if (!record) return;
  if (another)
    throw usageError`These drafts are in ${record.name} and in ${another.name}. Review one article at a time.`;
  decideDrafts(opened, record, { keep: [...new Set(kept)], drop: [...new Set(dropped)], by }, io.today);
  for (const { address } of new Set(kept)) io.print(`Kept ${printableName(address)}`);
  for (const { address } of new Set(dropped)) io.print(`Dropped ${printableName(address)}`);
}

function draftMeant(desk: Desk, article: string | undefined, written: string): DraftEntry {
  return findDraft(desk, article === undefined || written.includes("/") ? written : `${article}/${written}`);
}
