import type { Finding } from "../check/finding.ts";
import { count } from "../language/en/count.ts";
import { knownRule } from "../rules/choose.ts";
import { broken } from "../views/broken.ts";
import { deskSummary, FEW_ARTICLES } from "../views/desk-summary.ts";
import { findingBlocks } from "../views/finding-blocks.ts";
import { noteCounts } from "../views/note-counts.ts";
import { painter } from "../views/paint.ts";
import { printableName } from "../views/printable-name.ts";
import { ruleGroups, type Tight } from "../views/rule-groups.ts";
import { isShown } from "../views/shown.ts";
import { totalsLine } from "../views/totals-line.ts";
import type { Reporter } from "./reporter.ts";

/**
 * For people at a terminal: errors first, each with the lines that it is about; then warnings, by rule; notes by their
 * number. Many articles are summed up, unless some of them are asked for.
 */
export const pretty: Reporter = (result, view) => {
  const { findings, totals } = result;
  const paint = painter(view.colour);
  const shown = findings.filter((finding) => isShown(finding, view));
  const errors = shown.filter(({ severity }) => severity === "error");
  const warnings = shown.filter(({ severity }) => severity === "warning");
  const notes = shown.filter(({ severity }) => severity === "note");
  const isTodo = ({ rule }: Finding) => knownRule(rule)?.todo === true;
  // Where it is not listed, what is left to check is counted by itself.
  const note = totals.findings.note - (view.notes ? 0 : totals.todo);
  const isSummedUp = view.whole && totals.articles > FEW_ARTICLES;
  const listed = [...(view.frames ? [] : warnings), ...(view.notes ? notes : [])];
  const listedWith = (tight?: Tight) => [
    ...(view.frames ? findingBlocks(warnings, view) : []),
    ...inOneBlock(ruleGroups(listed, paint, view.columns, tight)),
    ...(view.notes
      ? []
      : noteCounts(
          notes.filter((note) => !isTodo(note)),
          paint,
          view.columns,
        )),
  ];

  const mark = totals.findings.error > 0 ? paint("red", "✗") : paint("green", "✓");
  const end = [`${mark} ${totalsLine({ ...totals, findings: { ...totals.findings, note } })}`];
  if (totals.notInLock > 0) {
    end.push(
      `${count(totals.notInLock, "quote")} ${totals.notInLock === 1 ? "matches" : "match"} the text but not the lock. Run \`onrecord verify\`.`,
    );
  }
  const [drafted, ...others] = result.drafted;
  if (drafted !== undefined) {
    const article = others.length === 0 ? printableName(drafted) : "ARTICLE";
    end.push(`${count(totals.drafts, "draft")} to review: onrecord draft --review ${article}`);
  }
  // The unit stays with its number.
  const ending = end
    .flatMap((line) => broken(line.replace(/ s$/, "\u00A0s"), view.columns))
    .map((line) => line.replace(/\u00A0s$/, " s"))
    .join("\n");
  const blocks = findingBlocks(errors, view);
  const whole = [
    ...blocks,
    ...(isSummedUp ? deskSummary(result, shown, paint, view.columns) : listedWith()),
    ending,
  ];
  const isLong = whole.join("\n\n").split("\n").length > MOST_LINES;
  const isTight =
    isLong && view.columns !== undefined && view.whole && !isSummedUp && !view.frames && !view.notes;
  if (!isTight) return whole.join("\n\n");
  return [[...blocks, ...listedWith({ uniqueIds: uniqueIds(result) })].join("\n\n"), ending].join("\n");
};

/** A report of a desk that takes more lines of a terminal is tightened: what is cut is whole where an article is named. */
const MOST_LINES = 60;

/** The claim ids that only one claim of the desk has. */
function uniqueIds({ claims }: Parameters<Reporter>[0]): ReadonlySet<string> {
  const claimsOf = new Map<string, number>();
  for (const { address } of claims) {
    const id = address.slice(address.lastIndexOf("/") + 1);
    claimsOf.set(id, (claimsOf.get(id) ?? 0) + 1);
  }
  return new Set([...claimsOf].flatMap(([id, count]) => (count === 1 ? [id] : [])));
}

function inOneBlock(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [lines.join("\n")];
}
