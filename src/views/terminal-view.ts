import { relative, resolve, sep } from "node:path";
import { columnsOf, wantsColour } from "../commands/terminal.ts";
import { concealer } from "../confidential/conceal.ts";
import type { Desk } from "../desk/desk.ts";
import type { View } from "../reporters/reporter.ts";

/**
 * How a result is shown on this terminal. What may say who a confidential source is is not shown in any file.
 *
 * @param root the desk's folder, absolute
 */
export function terminalView(root: string, desk: Desk): View {
  const contents = new Map(
    [
      desk.settingsFile,
      ...desk.strays,
      ...desk.records.flatMap((record) => [record, record.text, record.lock]),
    ].flatMap((file) => (file ? [[file.path, file.content] as const] : [])),
  );
  const conceal = concealer(desk);
  return {
    colour: wantsColour(process.stdout, process.env),
    columns: columnsOf(process.stdout),
    contentOf: (path) => conceal(contents.get(path) ?? ""),
    pathOf: (path) => relative(process.cwd(), resolve(root, path)).split(sep).join("/"),
    waived: false,
  };
}
