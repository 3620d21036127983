import type { ClaimRow } from "../audit/claim-row.ts";
import { broken, INDENT } from "./broken.ts";
import { joined } from "./joined.ts";
import type { Paint } from "./paint.ts";
import { printable } from "./printable.ts";
import { printableName } from "./printable-name.ts";

/** Claims, two or three lines each: which it is and what is special about it; from whom; what it says. */
export function claimList(
  rows: readonly ClaimRow[],
  paint: Paint,
  columns: number | undefined,
): readonly string[] {
  return rows.flatMap((row) => {
    const { address, central, denied, "one-root": oneRoot, status, checked, verdict, statement } = row;
    const marks = joined([
      central === "true" && paint("bold", "central"),
      denied === "true" && paint("red", "denied"),
      oneRoot === "true" && paint("yellow", "one root"),
      checked === undefined ? status : `${status} (${checked})`,
      verdict,
    ]);
    return [
      ...broken(`${paint("bold", printableName(address))}  ${marks}`, columns, { hang: INDENT }),
      ...broken(`${paint("dim", comesFrom(row))}: ${printable(statement)}`, columns, {
        indent: INDENT,
        hang: INDENT,
      }),
    ];
  });
}

/** "gazette", or "express <- bloomberg (undisclosed)". */
function comesFrom({ source, root, "root-kind": kind }: ClaimRow): string {
  const named = (ids: string | readonly string[] | undefined) =>
    [ids ?? []].flat().map(printableName).join(" and ");
  const [first, last] = [named(source), named(root)];
  const end = kind === "undisclosed" ? `${last} (undisclosed)` : last;
  if (kind === "unrecorded") return "no source recorded";
  return first === last || first === "" || first === "none" ? end : `${first} <- ${end}`;
}
