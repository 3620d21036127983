import type { DeskFile } from "../../desk/desk.ts";
import type { Problem } from "../../yaml/problem.ts";
import type { Context, Rule } from "../define.ts";

/** The part of a rule that reports what was found wrong with files of the desk while they were read. */
export function reportsProblems(kind: Problem["kind"]): Pick<Rule, "record" | "desk"> {
  const reportAll = (file: DeskFile, { report }: Context): void => {
    for (const { place, message, related = [], suggestions = [] } of file.problems.filter(
      (problem) => problem.kind === kind,
    )) {
      report({ file, place }, message, {
        related: related.map((other) => ({ ...other, file })),
        suggestions,
      });
    }
  };
  return {
    record: (record, context) => {
      reportAll(record, context);
      if (record.lock) reportAll(record.lock, context);
      if (record.seal) reportAll(record.seal, context);
    },
    desk: (desk, context) => {
      for (const file of [desk.settingsFile, ...desk.strays]) reportAll(file, context);
    },
  };
}
