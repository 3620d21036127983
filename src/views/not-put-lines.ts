import type { NotPut } from "../audit/letter.ts";
import { count } from "../language/en/count.ts";
import { printable } from "./printable.ts";

/** Why there is no letter: each allegation that was never put, and what to write into its record once it was. */
export function notPutLines(notPut: readonly NotPut[], to: string): readonly string[] {
  return [
    `No letter: ${count(notPut.length, "allegation")} in it ${notPut.length === 1 ? "was" : "were"} never put to "${printable(to)}". Say what you put to them, then run this again.`,
    ...notPut.flatMap(({ claim, statement, putTo, write }) => [
      `  ${printable(claim)}: ${printable(statement)}`,
      ...(putTo.length > 0 ? [`    Put to ${putTo.map(printable).join(", ")} so far.`] : []),
      `    onrecord set ${printable(claim)} ${write
        .map(({ field, value }) => `${field}=${value === undefined ? '"…"' : printable(value)}`)
        .join(" ")}`,
    ]),
  ];
}
