import type { Command } from "commander";
import type { Io } from "../io.ts";
import { count } from "../language/en/count.ts";
import { jsonText } from "../views/json-text.ts";

interface Options {
  readonly json?: boolean;
  readonly all?: boolean;
}

/** As many claims as anybody looks through. */
const MOST = 10;

export function findCommand(program: Command, io: Io): void {
  program
    .command("find")
    .description(
      "Finds claims whose quote, statement or sources have these words, in any order and with a slip in each: has this been claimed before? The best come first; below them those that say much of it in other words.",
    )
    .argument("<words...>", "what to look for")
    .option("--all", `show all that are found, and not only the first ${MOST}`)
    .option("--json", "print the claims as JSON")
    .addHelpText(
      "after",
      `
Examples:
  onrecord find 400,000 recruits
  onrecord find kartapolv summons
  onrecord find "the army wants more men" --json`,
    )
    .action((words: readonly string[], options: Options) => run(io, words.join(" "), options));
}

async function run(io: Io, words: string, { json = false, all = false }: Options): Promise<void> {
  const [
    { openDeskToShow },
    { findClaims },
    { claimRow },
    { provenanceOf },
    { concealer, concealIn },
    { claimList },
    { painter },
  ] = await Promise.all([
    import("../arguments/desk-here.ts"),
    import("../audit/find-claims.ts"),
    import("../audit/claim-row.ts"),
    import("../provenance/provenance.ts"),
    import("../confidential/conceal.ts"),
    import("../views/claim-list.ts"),
    import("../views/paint.ts"),
  ]);
  const { desk } = openDeskToShow(io);
  const conceal = concealer(desk);
  const entries = desk.records.flatMap(({ claims }) => claims);
  const found = findClaims(desk, entries, words, conceal);
  const provenance = provenanceOf(desk);
  const shown = all || json ? found : found.slice(0, MOST);
  const rows = shown.map(({ entry, by }) => ({ by, row: concealIn(claimRow(entry, provenance), conceal) }));
  if (json) {
    io.print(jsonText({ version: 1, claims: rows.map(({ by, row }) => ({ by, ...row })) }));
    return;
  }
  if (rows.length === 0) {
    io.tell(`No claim has these words: ${words}.`);
    return;
  }
  const paint = painter(io.colour);
  const [exact, reworded] = (["words", "rewording"] as const).map((wanted) =>
    rows.filter(({ by }) => by === wanted).map(({ row }) => row),
  );
  io.print(
    [
      ...claimList(exact ?? [], paint, io.columns),
      ...(reworded?.length
        ? [paint("bold", "In other words"), ...claimList(reworded, paint, io.columns)]
        : []),
    ].join("\n"),
  );
  const more = found.length - shown.length;
  if (more > 0) io.tell(`${count(more, "more claim")} found: --all shows them.`);
}
