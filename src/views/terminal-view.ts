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
  const conceal = concealer(desk);
  const shown = new Map<string, string>();
  return {
    colour,
    columns,
    // A file is concealed once, however many findings it has.
    contentOf: (path) => {
      const content = shown.get(path) ?? conceal(desk.files.get(path)?.content ?? "");
      shown.set(path, content);
      return content;
    },
    pathOf: (path) => relative(cwd, resolve(root, path)).split(sep).join("/"),
    waived: false,
  };
}
