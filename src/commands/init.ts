import { existsSync, mkdirSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { Command } from "commander";
import { usageError } from "../errors.ts";
import type { Io } from "../io.ts";

interface Options {
  readonly json?: boolean;
}

export function initCommand(program: Command, io: Io): void {
  program
    .command("init")
    .description(
      "Makes a desk in a folder: its settings with comments, a scale of verdicts, a file of sources, schemas and editor settings that use them, a .gitignore for the texts of articles, a GitHub workflow and a page for colleagues. A file that is there already is left as it is.",
    )
    .argument("[folder]", "where; it is made if it is not there", ".")
    .option("--json", "print what was made and what was left, as JSON")
    .addHelpText(
      "after",
      `
Examples:
  onrecord init desk
  cd desk && onrecord check`,
    )
    .action((folder: string, options: Options) => run(io, folder, options));
}

async function run(io: Io, folder: string, options: Options): Promise<void> {
  const [
    { newDesk, workflow },
    { SETTINGS_FILE, deskAbove },
    { changeFile },
    { repositoryRoot },
    { whyNotWritten },
  ] = await Promise.all([
    import("../desk/new-desk.ts"),
    import("../desk/find.ts"),
    import("../desk/change-file.ts"),
    import("../git/repository.ts"),
    import("../desk/why-not.ts"),
  ]);
  const root = resolve(io.cwd, folder);
  const outer = deskAbove(dirname(root));
  if (outer !== undefined && !existsSync(join(root, SETTINGS_FILE)))
    throw usageError`${root} is inside the desk ${outer}. Go there, or make the new desk elsewhere.`;
  const makeFolder = (path: string) => {
    try {
      mkdirSync(path, { recursive: true });
    } catch (error) {
      throw usageError`${path} cannot be made. ${whyNotWritten(error)}`;
    }
  };
  makeFolder(root);
  const repository = repositoryRoot(root);
  const from = repository === undefined ? "" : relative(repository, root).split(sep).join("/");
  const made: string[] = [];
  const left: string[] = [];
  const write = (inFolder: string, path: string, content: string) => {
    const file = join(inFolder, path);
    const shown = relative(io.cwd, file) || path;
    if (existsSync(file)) return left.push(shown);
    makeFolder(dirname(file));
    // Somebody else may have made it just now.
    changeFile(inFolder, path, (now) => (now === undefined ? content : undefined));
    return made.push(shown);
  };
  for (const [path, content] of newDesk(root)) write(root, path, content);
  write(repository ?? root, ".github/workflows/onrecord.yml", workflow(from === "" ? "" : `${from}/`));
  tell(io, root, made, left, options);
}

function tell(
  io: Io,
  root: string,
  made: readonly string[],
  left: readonly string[],
  { json }: Options,
): void {
  if (json) {
    io.print(JSON.stringify({ desk: root, made, left }, null, 2));
    return;
  }
  if (made.length > 0) io.print(["Made:", ...made.map((path) => `  ${path}`)].join("\n"));
  if (left.length > 0)
    io.print(["There already, and left as it is:", ...left.map((path) => `  ${path}`)].join("\n"));
  const here = relative(io.cwd, root);
  io.print(
    [
      "",
      "Next:",
      ...(here === "" ? [] : [`  cd ${/[^\w./-]/.test(here) ? `'${here.replaceAll("'", "'\\''")}'` : here}`]),
      "  onrecord add draft.docx   begin an article from its document",
      "  onrecord check            see what is wrong and what is left to do",
    ].join("\n"),
  );
}
