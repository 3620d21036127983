import { relative, resolve, sep } from "node:path";
import { concealer } from "../confidential/conceal.ts";
import type { OpenedDesk } from "../desk/open.ts";
import type { Io } from "../io.ts";
import type { View } from "../reporters/reporter.ts";

/** How a result is shown here. What may say who a confidential source is is not shown in any file. */
export function terminalView(
  { root, desk }: OpenedDesk,
  { colour, columns, cwd }: Pick<Io, "colour" | "columns" | "cwd">,
): View {
  const contents = new Map(
    [
      desk.settingsFile,
      ...desk.strays,
      ...desk.records.flatMap((record) => [record, record.text, record.lock]),
    ].flatMap((file) => (file ? [[file.path, file.content] as const] : [])),
  );
  const conceal = concealer(desk);
  return {
    colour,
    columns,
    contentOf: (path) => conceal(contents.get(path) ?? ""),
    pathOf: (path) => relative(cwd, resolve(root, path)).split(sep).join("/"),
    waived: false,
  };
}
