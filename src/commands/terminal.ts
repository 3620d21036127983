import type { WriteStream } from "node:tty";
import type { Desk } from "../desk/desk.ts";

type Stream = Pick<WriteStream, "isTTY" | "columns" | "hasColors">;

/**
 * Whether to paint: FORCE_COLOR decides, then NO_COLOR (https://no-color.org), then whether there is a terminal that
 * shows colours.
 */
export function wantsColour(stream: Partial<Stream>, env: NodeJS.ProcessEnv): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no } = env;
  if (force !== undefined) return force !== "0" && force !== "false";
  if (no !== undefined && no !== "") return false;
  return stream.isTTY === true && (stream.hasColors?.() ?? false);
}

/** How wide standard output is; undefined where it is no terminal and lines are not broken. */
export function columnsOf(stream: Partial<Stream>): number | undefined {
  return stream.isTTY ? stream.columns : undefined;
}

/** Where files could not be read, what a command shows of the desk is not all of it. */
export function warnOfUnreadable({ records, strays, settingsFile }: Desk): void {
  const broken = [...records, ...strays, settingsFile].filter(({ problems }) =>
    problems.some(({ kind }) => kind === "syntax"),
  );
  const [first] = broken;
  if (!first) return;
  const files = broken.length === 1 ? first.path : `${broken.length} files`;
  process.stderr.write(`onrecord: ${files} could not be read. Run \`onrecord check\` to see why.\n`);
}

/** Results go to standard output, everything else to standard error. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
