import type { ReadDraft, ReadRelation } from "../draft/read-draft.ts";
import type { OwnStatement } from "../draft/relation.ts";
import { saidIn, whoSays } from "../draft/said-in.ts";
import { count, printedNumber } from "../language/en/count.ts";
import { shortened } from "../text/shortened.ts";
import { broken } from "./broken.ts";
import { joined } from "./joined.ts";
import type { Paint } from "./paint.ts";
import { printable } from "./printable.ts";

/** So many of the article's own statements are shown; the rest is counted. */
const STATEMENTS_SHOWN = 10;
/** In UTF-16 code units. */
const LONGEST = 400;
const LONGEST_NAME = 120;
const LONGEST_ANSWERED = 40;
const WIDEST = 100;

/**
 * A draft for people: who says what, in the order of the text, then what the article says itself and is worth a check.
 *
 * @param text the words that the spans count in, concealed, as the draft is
 */
export function draftLines(
  { relations, links, statements, notice }: ReadDraft,
  text: string,
  paint: Paint,
  columns = WIDEST,
): readonly string[] {
  const width = Math.min(columns, WIDEST);
  const own = statements.slice(0, STATEMENTS_SHOWN);
  const more = statements.length - own.length;
  return [
    ...(notice === undefined ? [] : [...broken(printable(notice), width), ""]),
    paint("bold", `Said by others (${printedNumber(relations.length)})`),
    ...(relations.length === 0 ? ["  Nothing was found."] : []),
    ...relations.flatMap((relation, index) => {
      const answers = links
        .filter(({ from }) => from === index)
        .map(
          ({ is, to }) => `${is}: ${shortened(saidIn(text, relations[to]?.content ?? []), LONGEST_ANSWERED)}`,
        );
      return ["", ...relationLines(relation, answers, text, paint, width)];
    }),
    "",
    ...broken(`In the article's own voice, worth a check (${printedNumber(statements.length)})`, width).map(
      (line) => paint("bold", line),
    ),
    ...(own.length === 0 ? ["  Nothing was found."] : []),
    ...own.flatMap((statement, index) => ["", ...statementLines(statement, index, text, paint, width)]),
    ...(more > 0 ? ["", `  and ${printedNumber(more)} more: --json lists all of them`] : []),
    "",
    ...broken(
      `${count(relations.length + statements.length, "proposal")}. Nobody has reviewed them: none is a claim yet.`,
      width,
    ),
  ];
}

function relationLines(
  relation: ReadRelation,
  answers: readonly string[],
  text: string,
  paint: Paint,
  width: number,
): readonly string[] {
  const { cue, content, form, confidence, figures, dates } = relation;
  const { name, here } = whoSays(text, relation);
  const who = [name ?? "nobody is named", ...(here === undefined ? [] : [`(here: “${here}”)`])].join(" ");
  const credit = joined([shortened(who, LONGEST_NAME), cue.length > 0 && `“${saidIn(text, cue)}”`]);
  const details = joined([
    ...answers,
    form,
    sureness(confidence),
    ...figures.map(({ printed, unit }) => (unit === undefined ? printed : `${printed} (${unit})`)),
    ...dates.map(({ printed, date }) => (printed === date ? date : `${printed}: ${date}`)),
  ]);
  return [
    ...broken(printable(credit), width, { hang: "  " }).map((line) => paint("cyan", line)),
    ...broken(printable(shortened(saidIn(text, content), LONGEST)), width, { indent: "  ", hard: true }),
    ...broken(printable(details), width, { indent: "  " }).map((line) => paint("dim", line)),
  ];
}

function statementLines(
  { reasons, ...at }: OwnStatement,
  index: number,
  text: string,
  paint: Paint,
  width: number,
): readonly string[] {
  const indent = "    ";
  const [first = "", ...rest] = broken(printable(shortened(saidIn(text, [at]), LONGEST)), width, {
    indent,
    hard: true,
  });
  return [
    `${String(index + 1).padStart(2)}${first.slice(2)}`,
    ...rest,
    ...broken(joined(reasons), width, { indent }).map((line) => paint("dim", line)),
  ];
}

/** From these confidences on. */
export const SURENESS = { sure: 0.8, likely: 0.5, unsure: 0 } as const;

/** How sure a proposal is, in a word: shares with decimals say more than anybody knows. */
function sureness(confidence: number): keyof typeof SURENESS {
  return confidence >= SURENESS.sure ? "sure" : confidence >= SURENESS.likely ? "likely" : "unsure";
}
