import type { ClaimedBefore } from "../audit/claimed-before.ts";
import { shortened } from "../text/shortened.ts";
import { broken, INDENT } from "./broken.ts";
import { joined } from "./joined.ts";
import { printable } from "./printable.ts";
import { printableName } from "./printable-name.ts";

/** In UTF-16 code units. */
const LONGEST_STATEMENT = 160;
/** As many answers as anybody reads here; `onrecord trace` has the rest. */
const MOST_ANSWERS = 2;

const WHY = { words: "the same words", rewording: "similar words" } as const;
/** That nobody has checked it yet goes without saying. */
const STATUS = {
  unchecked: "",
  "in-progress": "being checked",
  recheck: "to check again",
  checked: "checked",
} as const;
const ANSWERED = {
  denies: "denied by",
  corrects: "corrected by",
  contradicts: "contradicted by",
  confirms: "confirmed by",
  repeats: "repeated by",
} as const;

/** What was claimed before: which claim, when and how it is alike; who says what; who is against it. */
export function claimedBeforeLines(
  before: readonly ClaimedBefore[],
  columns: number | undefined,
): readonly string[] {
  if (before.length === 0) return [];
  const below = { indent: INDENT + INDENT, hang: INDENT };
  return [
    "This may have been claimed before:",
    ...before.flatMap((one) => [
      ...broken(`${printableName(one.address)}  ${printable(facts(one))}`, columns, {
        indent: INDENT,
        hang: INDENT,
      }),
      ...broken(printable(saying(one)), columns, below),
      ...answersTo(one).flatMap((line) => broken(printable(line), columns, below)),
    ]),
  ];
}

function facts({ by, article, status, verdict, "same-source": isSameSource }: ClaimedBefore): string {
  const why = by === "figure" ? "the same figure" : WHY[by];
  return joined([
    article.published,
    isSameSource ? `${why} from the same source` : why,
    verdict === undefined ? STATUS[status] : `verdict: ${verdict}`,
  ]);
}

function saying({ sources, statement }: ClaimedBefore): string {
  const said = shortened(statement, LONGEST_STATEMENT);
  return sources.length === 0 ? said : `${sources.join(" <- ")}: ${said}`;
}

function answersTo({ address, answers }: ClaimedBefore): readonly string[] {
  const more = answers.length - MOST_ANSWERS;
  return [
    ...answers.slice(0, MOST_ANSWERS).map(({ relation, claim, sources }) => {
      const by = sources.length === 0 ? claim : `${sources.join(" <- ")} (${claim})`;
      return `${ANSWERED[relation]} ${by}`;
    }),
    ...(more > 0 ? [`and ${more} more: onrecord trace ${address}`] : []),
  ];
}
