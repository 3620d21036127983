import { count } from "../language/en/count.ts";
import { broken } from "../views/broken.ts";
import { findingBlocks } from "../views/finding-blocks.ts";
import { painter } from "../views/paint.ts";
import { isShown } from "../views/shown.ts";
import { totalsLine } from "../views/totals-line.ts";
import type { Reporter } from "./reporter.ts";

/** Findings by file, each with the lines of the record that it is about. For people at a terminal. */
export const pretty: Reporter = ({ findings, totals, milliseconds }, view) => {
  const paint = painter(view.colour);
  const mark = totals.findings.error > 0 ? paint("red", "✗") : paint("green", "✓");
  const end = [`${mark} ${totalsLine(totals, milliseconds)}`];
  if (totals.notInLock > 0) {
    end.push(
      `${count(totals.notInLock, "quote")} ${totals.notInLock === 1 ? "matches" : "match"} the text but not the lock. Run \`onrecord verify\`.`,
    );
  }
  const ending = end.flatMap((line) => broken(line, view.columns)).join("\n");
  const shown = findings.filter((finding) => isShown(finding, view));
  return [...findingBlocks(shown, view), ending].join("\n\n");
};
