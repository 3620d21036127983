import { count, printedNumber } from "../language/en/count.ts";
import { isGone } from "../revise/is-gone.ts";
import type { ToldClaim, ToldRevision } from "../revise/told-revision.ts";
import { shortened } from "../text/shortened.ts";
import { broken, INDENT } from "./broken.ts";
import { joined } from "./joined.ts";
import type { Paint } from "./paint.ts";
import { printable } from "./printable.ts";
import { printableName } from "./printable-name.ts";
import { wordDiff } from "./word-diff.ts";

/** More claims whose checks hold than these are counted. */
const MOST_AROUND = 8;
/** More new statements than these are counted. */
const MOST_NEW = 8;
/** In UTF-16 code units. */
const LONGEST_NEW = 160;

/** What a new text has made of an article's claims: which checks hold, what is to be checked again, what is gone and what is new. */
export function revisionLines(
  revision: ToldRevision,
  paint: Paint,
  colour: boolean,
  columns: number | undefined,
): readonly string[] {
  const { article, claims } = revision;
  const look = { paint, colour, columns };
  const isOften = ({ times }: ToldClaim) => times !== undefined;
  const isSame = ({ status }: ToldClaim) => SAME.has(status);
  const changed = claims.filter((one) => !isGone(one) && !isOften(one) && !isSame(one) && !one.around);
  return [
    paint("bold", `${printableName(article)}: ${count(claims.length, "claim")} and the new text`),
    ...sameLines(revision, look),
    ...part(
      "To check again",
      "yellow",
      changed.filter(({ check }) => check === "recheck"),
      look,
    ),
    ...part(
      "Changed, and not checked yet",
      "cyan",
      changed.filter(({ check }) => check !== "recheck"),
      look,
    ),
    ...aroundLines(
      claims.filter(({ around }) => around),
      look,
    ),
    ...part("In the text more than once", "yellow", claims.filter(isOften), look),
    ...part("Gone", "red", claims.filter(isGone), look),
    ...backLines(revision.back, look),
    ...newLines(revision.unlogged, look),
  ];
}

interface Look {
  readonly paint: Paint;
  readonly colour: boolean;
  readonly columns: number | undefined;
}

const SAME: ReadonlySet<ToldClaim["status"]> = new Set(["unchanged", "moved", "found"]);

function sameLines({ claims, compared }: ToldRevision, { columns }: Look): readonly string[] {
  const number = (status: ToldClaim["status"]) => claims.filter((one) => one.status === status).length;
  const [unchanged, moved, found] = [number("unchanged"), number("moved"), number("found")];
  const same = unchanged + moved;
  const lines = [
    same > 0 &&
      `${printedNumber(same)} as ${same === 1 ? "it was" : "they were"}${moved > 0 ? ` (${printedNumber(moved)} in another place)` : ""}.`,
    found > 0 && `${printedNumber(found)} found word for word.`,
    !compared && "The old text is not available: what is around the quotes was not compared.",
    compared && found > 0 && "The old text does not have these once: what is around them was not compared.",
  ].filter((line) => line !== false);
  return lines.flatMap((line) => broken(line, columns, { indent: INDENT }));
}

/** What holds, although something else is said beside it now. */
function aroundLines(claims: readonly ToldClaim[], { paint, columns }: Look): readonly string[] {
  if (claims.length === 0) return [];
  const more = claims.length - MOST_AROUND;
  return [
    "",
    paint("bold", `As they were, beside other words (${printedNumber(claims.length)})`),
    ...claims.slice(0, MOST_AROUND).flatMap(({ id, changes }) =>
      broken(`${printableName(id)}  ${printable(changes.join("; "))}`, columns, {
        indent: INDENT,
        hang: INDENT,
      }),
    ),
    ...(more > 0 ? [`${INDENT}and ${printedNumber(more)} more`] : []),
  ];
}

function part(
  head: string,
  style: Parameters<Paint>[0],
  claims: readonly ToldClaim[],
  look: Look,
): readonly string[] {
  if (claims.length === 0) return [];
  return [
    "",
    look.paint(style, `${head} (${printedNumber(claims.length)})`),
    ...claims.flatMap((one) => claimLines(one, look)),
  ];
}

function claimLines(
  { id, changes, verdict, checked, recorded, now, times, moved }: ToldClaim,
  { paint, colour, columns }: Look,
): readonly string[] {
  const below = { indent: INDENT + INDENT, hang: INDENT };
  const what = [
    ...changes,
    times !== undefined && `${printedNumber(times)} times`,
    moved && "in another place",
  ];
  const quote =
    now === undefined
      ? printable(shortened(recorded, LONGEST_NEW))
      : wordDiff({ recorded, printed: line(now.words) }, paint, colour);
  const was =
    checked &&
    joined(["checked", verdict && `verdict: ${verdict}`, checked.by && `by ${checked.by}`, checked.on]);
  return [
    ...broken(
      `${paint("bold", printableName(id))}  ${printable(what.filter(Boolean).join("; "))}`.trimEnd(),
      columns,
      {
        indent: INDENT,
        hang: INDENT,
      },
    ),
    ...broken(quote, columns, below),
    ...(was === undefined ? [] : broken(paint("dim", printable(was)), columns, below)),
  ];
}

function line(words: string): string {
  return words.replace(/\s+/g, " ");
}

function backLines(back: readonly string[], { paint, columns }: Look): readonly string[] {
  if (back.length === 0) return [];
  return [
    "",
    paint("yellow", `Withdrawn, and in the text again (${printedNumber(back.length)})`),
    ...back.flatMap((address) => broken(printableName(address), columns, { indent: INDENT })),
  ];
}

function newLines(unlogged: ToldRevision["unlogged"], { paint, columns }: Look): readonly string[] {
  if (unlogged.length === 0) return [];
  const more = unlogged.length - MOST_NEW;
  return [
    "",
    paint("cyan", `New, and not logged (${printedNumber(unlogged.length)})`),
    ...unlogged.slice(0, MOST_NEW).flatMap(({ words, source }) => {
      const said = shortened(words, LONGEST_NEW);
      return broken(printable(source === undefined ? said : `${source}: ${said}`), columns, {
        indent: INDENT,
        hang: INDENT,
      });
    }),
    ...(more > 0 ? [`${INDENT}and ${printedNumber(more)} more`] : []),
  ];
}
