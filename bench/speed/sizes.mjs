import { baseline, CHECK, command, Y } from "./commands.mjs";
import { withDesks } from "./folder.mjs";
import { count, over, table } from "./table.mjs";

const RUNS = {
  S: baseline("stat"),
  R: baseline("read"),
  Y,
  check: CHECK,
  list: command("list", "--json"),
  find: command("find", "--all", "bridge"),
  trace: command("trace", "--json", "article-1/claim-1"),
  audit: command("audit", "--json"),
};

/** Working on made-up desks: beside reading their files with the `yaml` package, and each size beside the first. */
export function bySize({ byTurns }, sizes) {
  const took = withDesks(sizes, "plain", (deskOf) =>
    byTurns(
      Object.fromEntries(
        sizes.flatMap((size) =>
          Object.entries(RUNS).map(([name, args]) => [`${name} ${size}`, { args, cwd: deskOf(size) }]),
        ),
      ),
    ),
  );
  return [working(took, sizes), growth(took, sizes)];
}

function working(took, sizes) {
  const names = ["S", "R", "check", "list", "find", "trace", "audit"];
  const rows = sizes.map((size) => {
    const y = took[`Y ${size}`];
    return [count(size), ...names.map((name) => over(took[`${name} ${size}`], y)), y.median.toFixed(0)];
  });
  return `## Working

A cold run of the command, in Y: the time in which a script reads every YAML file of the desk with the \`yaml\` package's
\`parse\` and does nothing else. S finds every file and asks the system about each, R reads each. The desks are made up by
\`bench/corpus.mjs\`, in the shape \`plain\`; \`trace\` is of one claim. A check aims at 0.35 Y.

${table(["claims", "S", "R", ...names.slice(2).map((name) => `\`${name}\``), "Y in ms"], rows)}`;
}

function growth(took, sizes) {
  const names = ["check", "trace", "list", "audit", "Y"];
  const [first] = sizes;
  const rows = sizes.map((size) => [
    count(size),
    ...names.map((name) => over(took[`${name} ${size}`], took[`${name} ${first}`], first / size)),
  ]);
  return `## Growth

The time for each claim, in that of the desk of ${count(first)} claims, from the same runs. What grows with the desk and no
faster is at 1.00 or below, as starting is in the time, too. Y is what the growth of reading alone is.

${table(["claims", ...names.slice(0, -1).map((name) => `\`${name}\``), "Y"], rows)}`;
}
