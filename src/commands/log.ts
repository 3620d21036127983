import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Command } from "commander";
import { whyNot } from "../desk/why-not.ts";
import type { GivenClaims } from "../draft/given-claims.ts";
import { UsageError, usageError } from "../errors.ts";
import type { Io } from "../io.ts";
import type { Source } from "../model/source.ts";
import { SOURCE_KINDS } from "../model/source-kinds.ts";

interface Options {
  readonly quote?: string;
  readonly before?: string;
  readonly after?: string;
  readonly statement?: string;
  readonly source?: readonly string[];
  readonly cue?: readonly string[];
  readonly sourceKind?: Source["kind"];
  readonly sourceOf?: string;
  readonly id?: string;
  readonly by?: string;
  readonly set?: readonly string[];
  readonly json?: string | true;
}

export function logCommand(program: Command, io: Io): void {
  program
    .command("log")
    .description(
      "Writes a claim into an article's record. On a terminal it asks; everything it asks can be given as an option. The words are found in the article's text, which also says how the article quotes and which figures it prints. Nothing else in the file changes, and what `onrecord check` would call an error is not written. Claims of the desk that may say the same are shown, with who denies them: on a terminal before it is logged, otherwise afterwards.",
    )
    .argument("[article]", "the article's name; not needed if the desk has only one")
    .option("--quote <words>", "the article's words that carry the claim, verbatim")
    .option("--before <words>", "the words right before it, if it occurs more than once")
    .option("--after <words>", "the words right after it, if it occurs more than once")
    .option("--statement <text>", "what is claimed, as one clear sentence (default: the quote)")
    .option(
      "--source <name>",
      "who the article credits: id or name, or none for its own voice; repeat it for a chain, the voice nearest to the article first",
      listed,
    )
    .option("--cue <words>", "the words that attribute it; repeat it in the order of --source", listed)
    .option("--source-kind <kind>", `makes the last --source as a new one: ${SOURCE_KINDS.join(", ")}`)
    .option("--source-of <id>", "the source that a new one belongs to")
    .option("--id <id>", "the claim's id (default: from its statement)")
    .option("--by <name>", "who logs it: initials or a name")
    .option("--set <field=value>", "any other field, as for `onrecord set`; may be repeated", listed)
    .option(
      "--json [file]",
      "print what was logged as JSON; with a file (- for standard input), log the claims in it: one, or a list",
    )
    .addHelpText(
      "after",
      `
Examples:
  onrecord log
  onrecord log bridge --quote "The bridge will close in May" --source works --cue said
  onrecord log bridge --quote "It is safe" --source "Ada Reed" --source-kind person --source-of works
  onrecord log bridge --quote "It is safe" --source reed --set repeats+=ferry/safe
  echo '[{ "quote": "It is safe", "source": "Ada Reed", "kind": "opinion" }]' | onrecord log bridge --json -`,
    )
    .action((article: string | undefined, options: Options) => run(io, article, options));
}

function listed(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

async function run(io: Io, article: string | undefined, options: Options): Promise<void> {
  const [
    { openDeskToShow },
    { articleMeant },
    { givenClaims },
    { logClaims },
    { claimedBeforeOn },
    { recordedClaim },
    { loggedLines },
    { claimedBeforeLines },
    { jsonText },
  ] = await Promise.all([
    import("../arguments/desk-here.ts"),
    import("../arguments/article-meant.ts"),
    import("../draft/given-claims.ts"),
    import("../check/log-claims.ts"),
    import("../audit/claimed-before.ts"),
    import("../audit/claim-to-compare.ts"),
    import("../views/logged.ts"),
    import("../views/claimed-before-lines.ts"),
    import("../views/json-text.ts"),
  ]);
  const opened = openDeskToShow(io);
  const { json } = options;
  if (typeof json !== "string" && options.quote === undefined) {
    if (!io.dialogue)
      throw new UsageError(
        'Nobody is here to be asked. Give --quote "…" and --source, or claims as JSON: --json FILE.',
      );
    const { logByAsking } = await import("../arguments/log-by-asking.ts");
    await logByAsking(io, opened, article, options.by);
    return;
  }
  const record = articleMeant(opened.desk, article);
  const given = typeof json === "string" ? givenClaims(contentOf(io, json)) : await fromOptions(io, options);
  const logged = logClaims(opened, record, given, io.today);
  const claimedBefore = claimedBeforeOn(opened.desk);
  const claims = logged.claims.map((entry) => ({ entry, before: claimedBefore(recordedClaim(entry)) }));
  if (json === undefined) {
    io.print(loggedLines(logged).join("\n"));
    const lines = claimedBeforeLines(
      claims.flatMap(({ before }) => before),
      io.columns,
    );
    if (lines.length > 0) io.tell(lines.join("\n"));
    return;
  }
  io.print(
    jsonText({
      file: record.path,
      claims: claims.map(({ entry, before }) => ({
        address: entry.address,
        ...entry.claim,
        "claimed-before": before.map(({ address }) => address),
        alike: before,
      })),
      sources: logged.sources.map(({ id, fields }) => ({ id, ...fields })),
    }),
  );
}

async function fromOptions(io: Io, options: Options): Promise<GivenClaims> {
  const [{ assigned }, { claimSchema }, { today }] = await Promise.all([
    import("../arguments/assignments.ts"),
    import("../model/claim.ts"),
    import("../model/date.ts"),
  ]);
  const {
    quote = "",
    before,
    after,
    statement,
    source = [],
    cue = [],
    sourceKind,
    sourceOf,
    id,
    by,
  } = options;
  if (quote.trim() === "") throw new UsageError("--quote is blank. Give the article's words.");
  if (cue.length > source.length) throw new UsageError("There is a --cue without a --source before it.");
  const kind = SOURCE_KINDS.find((one) => one === sourceKind);
  if (sourceKind !== undefined && !kind)
    throw usageError`--source-kind is "${sourceKind}". Allowed values: ${SOURCE_KINDS.join(", ")}.`;
  const last = source.at(-1);
  if (kind && last === undefined) throw new UsageError("--source-kind needs a --source.");
  return {
    claims: [
      {
        id,
        quote: { exact: quote, before, after },
        credits: source.map((one, index) => ({ source: one, cue: cue[index] || undefined })),
        fields: {
          ...assigned(options.set ?? [], claimSchema),
          statement,
          ...(by !== undefined && { logged: { by, on: today(io.today) } }),
        },
      },
    ],
    sources: kind && last !== undefined ? [{ name: last, kind, of: sourceOf }] : [],
  };
}

function contentOf({ cwd, input }: Io, file: string): string {
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  if (file === "-") {
    if (!input) throw new UsageError("Nothing comes from standard input. Send it the claims as JSON.");
    return decode(input());
  }
  try {
    return decode(readFileSync(resolve(cwd, file)));
  } catch (error) {
    throw usageError`${file} cannot be read. ${whyNot(error)}`;
  }
}
