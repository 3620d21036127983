import { count, printedNumber } from "../language/en/count.ts";
import { markdownText } from "../views/markdown-text.ts";
import type { Paint } from "../views/paint.ts";
import { printableName } from "../views/printable-name.ts";
import { phrasesOf, withdrawalIn } from "./change-words.ts";
import type { ArticleDifference, ClaimDifference, DeskChanges } from "./desk-changes.ts";
import { markdownLine, plain, type Stretch, stretchesOf, type ToldLine, terminalLines } from "./told-line.ts";

/** "3 claims changed, 1 added, in 2 articles" */
function changesLine({ articles }: Pick<DeskChanges, "articles">): string {
  const claims = articles.flatMap((article) => article.claims);
  const ofClaims = counted(claims, ["changed", "added", "withdrawn", "removed", "renamed"], "claim");
  const withClaims = articles.filter((article) => article.claims.length > 0).length;
  const ofArticles = counted(articles, ["added", "removed", "renamed"], "article");
  return [ofClaims && `${ofClaims}, in ${count(withClaims, "article")}`, ofArticles]
    .filter(Boolean)
    .join("; ");
}

/** "3 claims changed, 1 added" */
function counted(items: readonly { readonly is: string }[], states: readonly string[], noun: string): string {
  const counts = states
    .map((state) => ({ state, number: items.filter(({ is }) => is === state).length }))
    .filter(({ number }) => number > 0);
  return counts
    .map(({ state, number }, index) =>
      index === 0 ? `${count(number, noun)} ${state}` : `${printedNumber(number)} ${state}`,
    )
    .join(", ");
}

/** The changes for a terminal or a pipe. */
export function diffText(
  changes: DeskChanges,
  paint: Paint,
  view: { readonly colour: boolean; readonly columns: number | undefined },
): string {
  const blocks = changes.articles.map((article) =>
    [
      paint(["bold", "underline"], printableName(article.article)) + headingEnd(article),
      ...article.claims.flatMap(linesOf).flatMap((line) => terminalLines(line, paint, view)),
    ].join("\n"),
  );
  return [changesLine(changes), ...blocks].join("\n\n");
}

/** GitHub takes no comment of more than 65,536 characters. */
const LONGEST = 60_000;

/** The changes for a comment on a pull request, as GitHub-flavoured Markdown. */
export function diffMarkdown(changes: DeskChanges): string {
  let room = LONGEST;
  let left = 0;
  const blocks = changes.articles.flatMap((article) => {
    const heading = `### ${markdownText(printableName(article.article) + headingEnd(article))}`;
    const claims = article.claims.map((claim) => linesOf(claim).map(markdownLine).join("\n"));
    room -= heading.length + 4;
    const shown = claims.filter((text) => {
      const fits = text.length + 1 <= room;
      if (fits) room -= text.length + 1;
      return fits;
    });
    left += claims.length - shown.length;
    if (room <= 0 || (shown.length === 0 && claims.length > 0)) return [];
    return [shown.length === 0 ? heading : `${heading}\n\n${shown.join("\n")}`];
  });
  const more = left > 0 ? [`… and ${count(left, "more claim")}`] : [];
  return [`## onrecord: ${changesLine(changes)}`, ...blocks, ...more].join("\n\n");
}

function headingEnd({ is, renamedFrom }: ArticleDifference): string {
  if (is === "changed") return "";
  return ` (${renamedFrom === undefined ? is : `renamed from ${printableName(renamedFrom)}`})`;
}

/** A claim in a line, and below it the texts in which words changed. */
export function linesOf(difference: ClaimDifference): readonly ToldLine[] {
  const { address, is } = difference;
  const id: Stretch = { text: printableName(address.slice(address.indexOf("/") + 1)), is: "name" };
  if ("claim" in difference)
    return [{ depth: 0, stretches: [id, plain(` ${is}: ${difference.claim.statement}`)] }];
  const { change, renamedFrom } = difference;
  const phrases = phrasesOf(change, true);
  const texts = phrases.filter(({ isText }) => isText);
  const [first, ...others] = phrases.filter(({ isText }) => !isText);
  const below = texts.map((phrase) => told(1, plain(phrase.label), ...stretchesOf(phrase)));
  const rest = others.flatMap((phrase) => [plain(`; ${phrase.label}`), ...stretchesOf(phrase)]);
  const state = [...(renamedFrom === undefined ? [] : [`renamed from ${renamedFrom}`]), withdrawalIn(change)]
    .filter((part) => part !== undefined)
    .join(", ");
  if (state !== "") {
    const more = first ? [told(1, plain(first.label), ...stretchesOf(first), ...rest)] : [];
    return [told(0, id, plain(` ${state}`)), ...more, ...below];
  }
  if (first) return [told(0, plain(`${first.label} of `), id, ...stretchesOf(first), ...rest), ...below];
  return [told(0, id), ...below];
}

function told(depth: number, ...stretches: readonly Stretch[]): ToldLine {
  return { depth, stretches };
}
