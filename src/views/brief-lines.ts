import type { Brief, CentralOnOne } from "../audit/brief.ts";
import type { RootShare } from "../audit/root-shares.ts";
import { count, printedNumber } from "../language/en/count.ts";
import { coverageText } from "./audit-lines.ts";
import { cutEnd } from "./cut.ts";
import { joined } from "./joined.ts";
import type { Paint } from "./paint.ts";
import { printable } from "./printable.ts";
import { printableName } from "./printable-name.ts";
import { rootText } from "./root-text.ts";
import { table } from "./table.ts";
import { checksLine } from "./totals-line.ts";
import { widthOf } from "./width.ts";

/** So much of each list fits into twenty lines. */
const ROOTS_SHOWN = 5;
const CLAIMS_SHOWN = 3;
const VOICES_SHOWN = 2;
const WIDEST = 100;

/** A brief in at most twenty lines, each cut where the terminal ends. */
export function briefLines(brief: Brief, paint: Paint, columns = WIDEST): readonly string[] {
  const { article, title, publisher, published, claims, roots, disputed, centralOnOne, errors, warnings } =
    brief;
  const width = Math.min(columns, WIDEST);
  const line = (text: string) => cut(printable(text), width);
  const digits = Math.max(...roots.map((root) => String(root.claims).length), 1);
  const rootLine = (root: RootShare) => `  ${String(root.claims).padStart(digits)}  ${rootText(root)}`;
  const left = roots.slice(ROOTS_SHOWN);
  const claimLine = (claim: string, text: string) => `  ${idOf(claim)}: ${text}`;
  return [
    paint("bold", line(printableName(article))),
    line(joined([publisher, published, title && `“${title}”`])),
    ...section(`Rests on (${count(claims, "claim")})`, [
      ...roots.slice(0, ROOTS_SHOWN).map(rootLine),
      ...(left.length === 0
        ? []
        : [
            `  and ${printedNumber(left.length)} more, with ${count(
              left.reduce((sum, root) => sum + root.claims, 0),
              "claim",
            )}`,
          ]),
    ]),
    ...section(
      `Disputed (${printedNumber(disputed.length)})`,
      disputed.slice(0, CLAIMS_SHOWN).map(({ claim, voices, mayBeFewer }) => {
        const names = voices.slice(0, VOICES_SHOWN).join(", ");
        const more = voices.length > VOICES_SHOWN ? ", …" : "";
        const counted = `${mayBeFewer ? "at most " : ""}${count(voices.length, "voice")}`;
        return claimLine(claim, voices.length === 0 ? "no source on record" : `${counted} (${names}${more})`);
      }),
      disputed.length - CLAIMS_SHOWN,
    ),
    ...section(
      `Central, on one root (${printedNumber(centralOnOne.length)})`,
      centralOnOne.slice(0, CLAIMS_SHOWN).map((one) => claimLine(one.claim, centralText(one))),
      centralOnOne.length - CLAIMS_SHOWN,
    ),
    line(`Unchecked: ${checksLine(brief)[0] ?? "there are no facts to check"}`),
    ...(brief.coverage && brief.coverage.unlogged > 0 ? [line(coverageText(brief.coverage))] : []),
    paint(
      errors > 0 ? "red" : "dim",
      line(`${count(errors, "error")}, ${count(warnings, "warning")}: onrecord check ${article}`),
    ),
  ];

  function section(head: string, lines: readonly string[], more = 0): readonly string[] {
    if (lines.length === 0) return [];
    const shown =
      more > 0 ? [...lines.slice(0, -1), `${lines.at(-1)}, and ${printedNumber(more)} more`] : lines;
    return [paint("bold", line(head)), ...shown.map(line)];
  }
}

/** A line for each article of a desk. */
export function briefTable(briefs: readonly Brief[], paint: Paint, columns: number | undefined): string {
  const heads = ["article", "claims", "roots", "disputed", "central on one root", "left to check", "errors"];
  const rows = briefs.map(({ article, claims, roots, disputed, centralOnOne, checks, errors }) => [
    printableName(article),
    ...[claims, roots.length, disputed.length, centralOnOne.length, checks.left, errors].map(printedNumber),
  ]);
  return table(heads, rows, paint, columns);
}

function centralText({ kind, root }: CentralOnOne): string {
  return rootText({ kind, name: root });
}

function idOf(address: string): string {
  return address.slice(address.lastIndexOf("/") + 1);
}

function cut(text: string, width: number): string {
  return widthOf(text) <= width ? text : `${cutEnd(text, width - 1)}…`;
}
