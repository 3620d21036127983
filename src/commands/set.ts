import type { Command } from "commander";
import type { OpenedDesk } from "../desk/open.ts";
import type { Io } from "../io.ts";

export function setCommand(program: Command, io: Io): void {
  program
    .command("set")
    .description(
      "Changes fields in a record and nothing else in the file: comments, order and layout stay. Every value is checked first, and what `onrecord check` would call an error is not written.",
    )
    .argument(
      "<address>",
      "a claim's address (or its id, if unique in the desk), an article's name, or a source's id; sources/ID makes a new source",
    )
    .argument(
      "<assignments...>",
      "FIELD=VALUE; FIELD+=VALUE adds to a list; FIELD= removes it. Entries of lists are counted from 1: evidence.1.archived=…",
    )
    .option("--json", "print what was changed as JSON")
    .addHelpText(
      "after",
      `
Examples:
  onrecord set bloomberg-400k check.status=checked check.verdict=unproven check.by=AB check.on=2026-11-24
  onrecord set bloomberg-400k central=true statement="The army wants 400,000 more men."
  onrecord set bloomberg-400k check.weighs+=no-second-wave evidence.1.archived=https://archive.example/x
  onrecord set express-e-summons url=https://news.example/story
  onrecord set sources/reed name="Ada Reed" kind=person
  onrecord schema record   # every field, with what it means`,
    )
    .action((address: string, written: readonly string[], options: { readonly json?: true }) =>
      run(io, address, written, options),
    );
}

async function run(
  io: Io,
  address: string,
  written: readonly string[],
  { json }: { readonly json?: true },
): Promise<void> {
  const [
    { openDeskToShow },
    { findEntry },
    { assignments },
    { changeEntry },
    { jsonText },
    { printable },
    { shownValue },
  ] = await Promise.all([
    import("../arguments/desk-here.ts"),
    import("../desk/find-entry.ts"),
    import("../arguments/assignments.ts"),
    import("../check/change-record.ts"),
    import("../views/json-text.ts"),
    import("../views/printable.ts"),
    import("../model/shown-value.ts"),
  ]);
  const opened = openDeskToShow(io);
  const id = address.startsWith("sources/") ? address.slice("sources/".length) : undefined;
  if (id !== undefined && !opened.desk.sources.has(id)) {
    await makeSource(io, opened, id, written, json);
    return;
  }
  const entry = findEntry(opened.desk, address);
  let made: ReturnType<typeof assignments> = [];
  changeEntry(
    opened,
    entry,
    (now) => {
      made = assignments(written, entry.schema, now);
      return made.map(({ change }) => change);
    },
    io.today,
  );
  if (json) {
    const changes = made.map(({ field, before, after }) => ({ field, before, after }));
    io.print(jsonText({ entry: entry.name, file: entry.record.path, changes }));
    return;
  }
  for (const { field, before, after } of made) {
    const was = before === undefined ? "" : ` (was ${shownValue(before)})`;
    const now = after === undefined ? `${field} removed` : `${field} is ${shownValue(after)}`;
    io.print(printable(`${entry.name}: ${now}${was}`));
  }
}

/** Makes a source in the record of those that several articles use. */
async function makeSource(
  io: Io,
  opened: OpenedDesk,
  id: string,
  written: readonly string[],
  json: true | undefined,
): Promise<void> {
  const [
    { assigned },
    { sourceSchema },
    { changeRecord },
    { SOURCES_FILE },
    { jsonText },
    { printable },
    { shownValue },
  ] = await Promise.all([
    import("../arguments/assignments.ts"),
    import("../model/source.ts"),
    import("../check/change-record.ts"),
    import("../desk/find.ts"),
    import("../views/json-text.ts"),
    import("../views/printable.ts"),
    import("../model/shown-value.ts"),
  ]);
  const fields = assigned(written, sourceSchema);
  changeRecord(opened, SOURCES_FILE, () => [{ add: ["sources"], entries: { [id]: fields } }], io.today);
  io.print(
    json
      ? jsonText({ source: `sources/${id}`, file: SOURCES_FILE, fields })
      : printable(`sources/${id} is new, in ${SOURCES_FILE}: ${shownValue(fields, 200)}`),
  );
}
