import { chainText } from "../convert/chain-text.ts";
import { shortId } from "../git/line.ts";
import { count } from "../language/en/count.ts";
import { quoteOf, type WrittenClaim } from "../model/claim.ts";
import { broken } from "../views/broken.ts";
import { joined } from "../views/joined.ts";
import type { Paint } from "../views/paint.ts";
import { printable } from "../views/printable.ts";
import { printableName } from "../views/printable-name.ts";
import { phrasesOf, withdrawalIn } from "./change-words.ts";
import type { ClaimHistory, HistoryEntry } from "./claim-history.ts";
import { plain, stretchesOf, type ToldLine, terminalLines } from "./told-line.ts";

/** How a claim changed, the last change at the end. */
export function historyText(
  { address, entries }: Pick<ClaimHistory, "address" | "entries">,
  paint: Paint,
  view: { readonly colour: boolean; readonly columns: number | undefined },
): string {
  const head = `${paint(["bold", "underline"], printableName(address))}  ${paint("dim", count(entries.length, "change"))}`;
  const blocks = entries.map((entry) =>
    [
      ...broken(heading(entry, paint), view.columns, { hang: "  " }),
      ...linesOf(entry).flatMap((line) => terminalLines(line, paint, view)),
    ].join("\n"),
  );
  return [head, ...blocks].join("\n\n");
}

/** "2026-11-20 · Ada Reed · 1a2b3c4 · Log the claims of the Express" */
function heading({ commit }: HistoryEntry, paint: Paint): string {
  if (!commit) return paint("bold", "not committed");
  return joined([
    paint("bold", commit.on),
    printable(commit.author),
    paint("dim", shortId(commit.id)),
    printable(commit.subject),
  ]);
}

function linesOf({ what }: HistoryEntry): readonly ToldLine[] {
  switch (what.is) {
    case "added":
    case "added again":
    case "drafted":
      return stateOf(what.is, what.claim);
    case "there before":
      return stateOf("was there already", what.claim);
    case "removed":
      return [line(what.renamedTo === undefined ? "removed" : `renamed to ${what.renamedTo}`)];
    case "changed": {
      const { change, renamedFrom } = what;
      const withdrawal = withdrawalIn(change);
      return [
        ...(renamedFrom === undefined ? [] : [line(`renamed from ${renamedFrom}`)]),
        ...(withdrawal === undefined ? [] : [line(withdrawal)]),
        ...phrasesOf(change).map((phrase) => ({
          depth: 0,
          stretches: [plain(phrase.label), ...stretchesOf(phrase)],
        })),
      ];
    }
  }
}

/** What a claim said when it came. */
function stateOf(is: string, claim: WrittenClaim): readonly ToldLine[] {
  const chain = chainText(claim.attribution);
  return [
    line(`${is}: ${claim.statement}`),
    line(`quote: ${quoteOf(claim).exact}`, 1),
    ...(chain === "" ? [] : [line(`attribution: ${chain}`, 1)]),
    ...(claim.check?.verdict === undefined ? [] : [line(`verdict: ${claim.check.verdict}`, 1)]),
    ...(claim.withdrawn ? [line(`withdrawn by ${claim.withdrawn.by} on ${claim.withdrawn.on}`, 1)] : []),
  ];
}

function line(words: string, depth = 0): ToldLine {
  return { depth, stretches: [plain(words)] };
}
