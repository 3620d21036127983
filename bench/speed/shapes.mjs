import { SHAPES } from "../corpus/shapes.mjs";
import { CHECK, CHECK_PRETTY, CHECK_PRETTY_IN_FULL, CHECK_RECORD, Y } from "./commands.mjs";
import { withDesks } from "./folder.mjs";
import { count, over, table } from "./table.mjs";

/**
 * A check of desks of every shape.
 *
 * @param size of how many claims they are
 * @param smaller of how many those are that show how a check grows
 */
export function shapes({ byTurns }, size, smaller) {
  const rows = Object.keys(SHAPES).map((shape) => {
    const took = withDesks([smaller, size], shape, (deskOf) => {
      const cwd = deskOf(size);
      return byTurns({
        y: { args: Y, cwd },
        check: { args: CHECK, cwd },
        record: { args: CHECK_RECORD, cwd },
        pretty: { args: CHECK_PRETTY, cwd },
        full: { args: CHECK_PRETTY_IN_FULL, cwd },
        smaller: { args: CHECK, cwd: deskOf(smaller) },
      });
    });
    return [
      `\`${shape}\``,
      over(took.check, took.y),
      over(took.check, took.record),
      over(took.pretty, took.check),
      over(took.full, took.check),
      over(took.check, took.smaller, smaller / size),
      took.y.median.toFixed(0),
    ];
  });
  const heads = ["shape", "in Y", "rules", "pretty", "in full", "growth", "Y in ms"];
  return `## Shapes

A check of ${count(size)} claims (\`check --format concise\`) in desks of several shapes: in Y; all rules in the time of those of
\`record/\` alone; the report \`pretty\`, and \`pretty --notes --frames\` ("in full"), in the time of \`concise\`; and the time for
each claim in that of a desk of ${count(smaller)} of the same shape ("growth").

${table(heads, rows)}

The others are \`plain\` but for one thing:

${Object.entries(SHAPES)
  .map(([name, { what }]) => `- \`${name}\`: ${what}.`)
  .join("\n")}`;
}
