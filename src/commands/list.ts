import type { Command } from "commander";
import { concealer, concealIn } from "../confidential/conceal.ts";
import type { ClaimEntry } from "../desk/desk.ts";
import type { Io } from "../io.ts";
import { firstVoices, lastVoices, type PlacedLink } from "../model/attribution.ts";
import { jsonText } from "../views/json-text.ts";

interface Options {
  readonly where?: readonly string[];
  readonly json?: boolean;
}

/** The columns, in this order, and what may stand in a condition. */
const FIELDS = ["address", "source", "root", "form", "status", "verdict"] as const;
const CONDITIONS = [...FIELDS, "article", "claim", "kind"] as const;
/** Several sources that say it together are a list. */
type Row = Readonly<Record<(typeof CONDITIONS)[number], string | readonly string[]>>;

/** What stands where a record says nothing; also what a condition asks for: verdict=- */
const NOTHING = "-";

export function listCommand(program: Command, io: Io): void {
  program
    .command("list")
    .summary("list the desk's claims")
    .description(
      "Lists the claims in the desk, or in some articles: who is credited, what the root is, how far the check has got.",
    )
    .argument("[articles...]", "article names or paths (default: all)")
    .option(
      "--where <condition>",
      `only claims with FIELD=VALUE, or without it: FIELD!=VALUE (repeatable). Fields: ${CONDITIONS.join(", ")}`,
      (value: string, earlier: readonly string[] = []) => [...earlier, value],
    )
    .option("--json", "print the claims as JSON")
    .addHelpText(
      "after",
      `
Examples:
  onrecord list
  onrecord list express-e-summons --where status=unchecked
  onrecord list --where root=undisclosed --where form!=direct
  onrecord list --where verdict=- --json`,
    )
    .action((articles: readonly string[], options: Options) => run(io, articles, options));
}

async function run(io: Io, articles: readonly string[], options: Options): Promise<void> {
  const [{ openDeskToShow }, { selectRecords }, { parseWhere }] = await Promise.all([
    import("../arguments/desk-here.ts"),
    import("../desk/select.ts"),
    import("../arguments/where.ts"),
  ]);
  const fits = parseWhere(options.where ?? [], CONDITIONS);
  const opened = openDeskToShow(io, articles);
  const entries = selectRecords(opened, articles, io.cwd).flatMap(({ claims }) => claims);
  // A table cuts what is too wide, and half a name is no longer found.
  const conceal = concealer(opened.desk);
  const rows = entries
    .map(rowOf)
    .filter(fits)
    .map((row) => concealIn(row, conceal));
  if (options.json) {
    io.print(jsonText({ version: 1, claims: rows.map(toJson) }));
    return;
  }
  if (rows.length === 0) {
    io.tell(entries.length === 0 ? "No claims are logged here yet." : "No claim meets these conditions.");
    return;
  }
  const [{ table }, { painter }, { printableName }] = await Promise.all([
    import("../views/table.ts"),
    import("../views/paint.ts"),
    import("../views/printable-name.ts"),
  ]);
  const paint = painter(io.colour);
  const cells = rows.map((row) => FIELDS.map((field) => [row[field]].flat().map(printableName).join(", ")));
  io.print(table(FIELDS, cells, paint, io.columns));
}

function rowOf({ id, address, claim, chain, record }: ClaimEntry): Row {
  const voice = typeof claim.attribution === "string" ? claim.attribution : NOTHING;
  return {
    address,
    article: record.name,
    claim: id,
    source: credited(firstVoices(chain)) ?? voice,
    root: credited(lastVoices(chain)) ?? voice,
    form: claim.form ?? NOTHING,
    kind: claim.kind ?? "fact",
    status: claim.withdrawn ? "withdrawn" : (claim.check?.status ?? "unchecked"),
    verdict: claim.check?.verdict ?? NOTHING,
  };
}

function credited(voices: readonly PlacedLink[]): string | readonly string[] | undefined {
  const sources = voices.map(({ link }) => link.source);
  return sources.length > 1 ? sources : sources[0];
}

function toJson(row: Row): object {
  return Object.fromEntries(
    Object.entries(row).map(([field, value]) => [field, value === NOTHING ? null : value]),
  );
}
