import { relative, resolve, sep } from "node:path";
import { concealer } from "../confidential/conceal.ts";
import type { OpenedDesk } from "../desk/open.ts";
import { repositoryRoot } from "../git/repository.ts";
import { linesOf } from "../text/position.ts";
import type { View } from "./view.ts";

/** How a result is shown here. What may say who a confidential source is is not shown in any file. */
export function terminalView(
  { root, desk }: OpenedDesk,
  { colour, columns, cwd }: Pick<View, "colour" | "columns"> & { readonly cwd: string },
): View {
  const conceal = concealer(desk);
  // Findings name a file as it is shown: its own name may have to be concealed.
  const files = new Map([...desk.files].map(([path, file]) => [conceal(path), file]));
  // A file can have thousands of findings: it is concealed and taken apart once, when the first of them is shown.
  const lines = new Map<string, readonly string[]>();
  const pathFrom = (base: string) => (path: string) =>
    relative(base, resolve(root, path)).split(sep).join("/");
  const repository = repositoryRoot(root);
  return {
    colour,
    columns,
    linesOf: (path) => {
      const content = files.get(path)?.content ?? "";
      const known = lines.get(path) ?? (content === "" ? [] : linesOf(conceal(content)));
      lines.set(path, known);
      return known;
    },
    pathOf: pathFrom(cwd),
    repository: { isKnown: repository !== undefined, pathOf: pathFrom(repository ?? cwd) },
    waived: false,
    frames: false,
    notes: false,
    whole: false,
  };
}
