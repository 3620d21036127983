import type { Command } from "commander";
import type { Renamed } from "../check/rename.ts";
import type { Io } from "../io.ts";
import { count } from "../language/en/count.ts";
import { printableName } from "../views/printable-name.ts";

interface Options {
  readonly dryRun?: true;
  readonly json?: true;
}

export function mvCommand(program: Command, io: Io): void {
  program
    .command("mv")
    .description(
      "Gives a claim, a source or an article a new id or name, in its record and wherever the desk refers to it: other records, sums, the lock, the baseline, the settings. An article's record, text, lock and seal are renamed with it. All of it is checked before anything is written, and if one file cannot be written, none is changed.",
    )
    .argument(
      "<old>",
      "a claim's address (or its id, if unique in the desk), an article's name, or a source's id",
    )
    .argument("<new>", "its new id or name: small letters, digits and hyphens")
    .option("--dry-run", "say what would change, but write nothing")
    .option("--json", "print what was changed as JSON")
    .addHelpText(
      "after",
      `
Examples:
  onrecord mv bloomberg-400k recruits-400k
  onrecord mv russian-mod russian-defence-ministry --dry-run
  onrecord mv express-e-summons express-call-up`,
    )
    .action((old: string, wanted: string, options: Options) => run(io, old, wanted, options));
}

async function run(io: Io, written: string, wanted: string, { dryRun, json }: Options): Promise<void> {
  const [{ openDeskToShow }, { namesOf, renamingOf }, { renamed }] = await Promise.all([
    import("../arguments/desk-here.ts"),
    import("../desk/renaming.ts"),
    import("../check/rename.ts"),
  ]);
  const opened = openDeskToShow(io);
  const renaming = renamingOf(opened.desk, written, wanted);
  const done = renamed(opened, renaming, io.today);
  if (!dryRun) {
    const { writeTogether } = await import("../desk/write-together.ts");
    writeTogether(opened.root, done.changes, done.moves);
  }
  const { old, now } = namesOf(renaming);
  if (json) {
    const { jsonText } = await import("../views/json-text.ts");
    const files = done.changes.map(({ path, count }) => ({ file: path, changes: count }));
    const { kind } = renaming;
    io.print(jsonText({ version: 1, kind, from: old, to: now, written: !dryRun, files, moved: done.moves }));
  } else {
    io.print(printableName(old) + (dryRun ? " would be " : " is now ") + printableName(now));
    for (const line of linesOf(done)) io.print(`  ${line}`);
  }
  if (done.leavesBaseline)
    io.tell("The baseline cannot be used and was left as it is. Run `onrecord check` to see why.");
  if (done.moves.length > 0 && opened.desk.history && !dryRun)
    io.tell("git was not touched: run `git add -A` for it to follow the renamed files.");
}

/** What was done to each file: "claims/bridge.yaml: 2 changes". */
function linesOf({ changes, moves }: Renamed): readonly string[] {
  return [
    ...changes.map(({ path, count: number }) => `${printableName(path)}: ${count(number, "change")}`),
    ...moves.map(({ from, to }) => `${printableName(from)} -> ${printableName(to)}`),
  ];
}
