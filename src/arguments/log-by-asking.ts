import { creditClaim, type Logged, logClaims } from "../check/log-claims.ts";
import { changeDraft } from "../check/review-drafts.ts";
import type { Desk, RecordFile } from "../desk/desk.ts";
import type { OpenedDesk } from "../desk/open.ts";
import { UsageError } from "../errors.ts";
import type { Io } from "../io.ts";
import { count } from "../language/en/count.ts";
import { today } from "../model/date.ts";
import { loggedLines } from "../views/logged.ts";
import { articleMeant } from "./article-meant.ts";
import { BrokenOff, choose } from "./ask.ts";
import { askClaim, type Told } from "./ask-claim.ts";
import { askClaimedBefore } from "./ask-claimed-before.ts";

/**
 * Logs claim after claim as somebody on the terminal gives them, until they have had enough. What was logged before they
 * break off stays.
 *
 * @param name the article's, as it was given
 * @param by who logs the claims
 */
export async function logByAsking(
  io: Io,
  { root, desk: asIs }: OpenedDesk,
  name: string | undefined,
  by: string | undefined,
): Promise<void> {
  const { path } = await articleFor(io, asIs, name);
  let desk = asIs;
  let logged = 0;
  try {
    for (;;) {
      const record = desk.records.find((one) => one.path === path);
      if (!record) break;
      const told = await askClaim(io, desk, record);
      try {
        const decided = await askClaimedBefore(io, desk, record, told);
        if (decided === "leave") continue;
        const done = written(io, { root, desk }, record, told, by, decided.repeats);
        desk = done.desk;
        logged += done.claims.length;
        io.print(loggedLines(done).join("\n"));
      } catch (error) {
        // One that cannot be written is no reason to lose the next.
        if (!(error instanceof UsageError) || error instanceof BrokenOff) throw error;
        io.tell(error.message);
      }
    }
  } catch (error) {
    if (!(error instanceof BrokenOff)) throw error;
  }
  io.tell(
    logged === 0
      ? "Nothing was logged."
      : `${count(logged, "claim")} logged in ${path}. Next: onrecord check`,
  );
}

function written(
  io: Io,
  opened: OpenedDesk,
  record: RecordFile,
  { entry, draft, claim, statement, sources }: Told,
  by: string | undefined,
  repeats: string | undefined,
): Logged {
  if (entry) {
    const credited = { statement, credits: claim.credits, sources, repeats };
    return creditClaim(opened, entry, credited, io.today);
  }
  if (draft) return changeDraft(opened, draft, { claim, sources, repeats }, by, io.today);
  const fields = {
    ...claim.fields,
    ...(repeats !== undefined && { repeats: [{ claim: repeats }] }),
    ...(by !== undefined && { logged: { by, on: today(io.today) } }),
  };
  return logClaims(opened, record, { claims: [{ ...claim, fields }], sources }, io.today);
}

async function articleFor(io: Io, desk: Desk, name: string | undefined): Promise<RecordFile> {
  const articles = desk.records.filter(({ article }) => article);
  if (name !== undefined || articles.length < 2) return articleMeant(desk, name);
  return choose(io, "Which article?", (typed) =>
    articles
      .map((record) => ({ value: record, label: record.name, hint: record.article?.title ?? "" }))
      .filter(({ label, hint }) => `${label} ${hint}`.toLowerCase().includes(typed.toLowerCase())),
  );
}
