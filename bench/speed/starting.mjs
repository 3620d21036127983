import { CHECK, command, NOTHING } from "./commands.mjs";
import { over, table } from "./table.mjs";

const STARTS = [
  { name: "`--version`", args: command("--version"), most: "1.25" },
  { name: "`--help`", args: command("--help"), most: "1.25" },
  { name: "`check --help`", args: command("check", "--help"), most: "" },
  { name: "`check` of this repository's desk", args: CHECK, most: "2" },
];

/** Starting: beside Node that starts and does nothing. */
export function starting({ byTurns }) {
  const cwd = process.cwd();
  const { N, ...took } = byTurns({
    N: { args: NOTHING, cwd },
    ...Object.fromEntries(STARTS.map(({ name, args }) => [name, { args, cwd }])),
  });
  const rows = STARTS.map(({ name, most }) => [name, over(took[name], N), most]);
  return `## Starting

N is the time in which \`node -e 0\` ends.

${table(["what", "in N", "aim, at most"], rows)}`;
}
