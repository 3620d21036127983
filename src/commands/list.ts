import type { Command } from "commander";
import { asOfOption } from "../arguments/as-of-option.ts";
import { CLAIM_FIELDS } from "../audit/claim-fields.ts";
import type { ClaimRow } from "../audit/claim-row.ts";
import type { Io } from "../io.ts";
import { UNDISCLOSED } from "../model/address.ts";
import { jsonText } from "../views/json-text.ts";

interface Options {
  readonly where?: readonly string[];
  readonly asOf?: string;
  readonly json?: boolean;
}

/** What a condition asks for where a record says nothing: verdict=- */
const NOTHING = "-";

export function listCommand(program: Command, io: Io): void {
  program
    .command("list")
    .description(
      "Lists the claims in the desk, or in some articles: what each says, who is credited, what the root is, whether it is central, denied or has one root, and how far the check has got.",
    )
    .argument("[articles...]", "article names or paths (default: all)")
    .option(
      "--where <condition>",
      `only claims with FIELD=VALUE, or without it: FIELD!=VALUE (repeatable). Fields: ${CLAIM_FIELDS.join(", ")}`,
      (value: string, earlier: readonly string[] = []) => [...earlier, value],
    )
    .addOption(asOfOption())
    .option("--json", "print the claims as JSON")
    .addHelpText(
      "after",
      `
Examples:
  onrecord list
  onrecord list express-e-summons --where status=unchecked
  onrecord list --where central=true --where one-root=true
  onrecord list --where root=bloomberg --where denied=true
  onrecord list --where root-kind=undisclosed --where form!=direct
  onrecord list --as-of 2026-11-20
  onrecord list --where verdict=- --json`,
    )
    .action((articles: readonly string[], options: Options) => run(io, articles, options));
}

async function run(io: Io, articles: readonly string[], options: Options): Promise<void> {
  const [
    { openDeskToShow },
    { selectRecords },
    { parseWhere },
    { provenanceOf },
    { claimRow },
    { concealer, concealIn },
  ] = await Promise.all([
    import("../arguments/desk-here.ts"),
    import("../desk/select.ts"),
    import("../arguments/where.ts"),
    import("../provenance/provenance.ts"),
    import("../audit/claim-row.ts"),
    import("../confidential/conceal.ts"),
  ]);
  const fits = parseWhere(options.where ?? [], CLAIM_FIELDS);
  const opened = openDeskToShow(io, articles, options.asOf);
  const entries = selectRecords(opened, articles, io.cwd).flatMap(({ claims }) => claims);
  const provenance = provenanceOf(opened.desk);
  // Lines are broken, and half a name is no longer found.
  const conceal = concealer(opened.desk);
  const rows = entries
    .map((entry) => claimRow(entry, provenance))
    .filter((row) => fits(conditionsOf(row)))
    .map((row) => concealIn(row, conceal));
  if (options.json) {
    io.print(jsonText({ version: 1, asOf: opened.asOf, claims: rows.map(toJson) }));
    return;
  }
  if (rows.length === 0) {
    io.tell(entries.length === 0 ? "No claims are logged here yet." : "No claim meets these conditions.");
    return;
  }
  const [{ claimList }, { painter }] = await Promise.all([
    import("../views/claim-list.ts"),
    import("../views/paint.ts"),
  ]);
  io.print(claimList(rows, painter(io.colour), io.columns).join("\n"));
}

/** What conditions are held against: a root that is not disclosed is found as `root=undisclosed`, too. */
function conditionsOf(row: ClaimRow): Conditions {
  const { root = NOTHING, "root-kind": kind } = row;
  return {
    publisher: NOTHING,
    form: NOTHING,
    source: NOTHING,
    checked: NOTHING,
    verdict: NOTHING,
    ...row,
    root: kind === "undisclosed" ? [root, UNDISCLOSED].flat() : root,
  };
}

type Conditions = Readonly<Record<(typeof CLAIM_FIELDS)[number], string | readonly string[]>>;

function toJson(row: ClaimRow): object {
  return Object.fromEntries(CLAIM_FIELDS.map((field) => [field, row[field] ?? null]));
}
