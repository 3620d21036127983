import { concealer, hidesSomething } from "../confidential/conceal.ts";
import { type AsOf, deskAsOf } from "../desk/as-of.ts";
import { type OpenedDesk, openDesk } from "../desk/open.ts";
import { unreadableWarning } from "../desk/unreadable-warning.ts";
import { shortId } from "../git/line.ts";
import type { Io } from "../io.ts";

/**
 * Opens the desk that a command is about: that of the current folder, or else of the first path given. From then on
 * nothing leaves that may say who a confidential source of it is.
 *
 * @param onEvidenceFile is told of each file that evidence names when it is first looked for
 * @throws {UsageError} where there is none
 */
export function openDeskHere(
  io: Io,
  paths: readonly string[] = [],
  onEvidenceFile?: (path: string) => void,
): OpenedDesk {
  const opened = openDesk(io.cwd, paths, onEvidenceFile);
  if (hidesSomething(opened.desk)) io.conceal(concealer(opened.desk));
  return opened;
}

/** A desk that is shown. */
export interface ShownDesk extends OpenedDesk {
  /** Which of its former states this is; undefined for what lies in the folder. */
  readonly asOf: AsOf | undefined;
}

/**
 * Opens the desk for a command that shows it, and says where that is not all of it.
 *
 * @param date the day, month or year at whose end it is to be shown (`asOfOption`); undefined: as it is
 * @throws {UsageError} where there is no desk, or none at that time
 */
export function openDeskToShow(io: Io, paths: readonly string[] = [], date?: string): ShownDesk {
  const now = openDeskHere(io, paths);
  const { desk, asOf } = date === undefined ? { ...now, asOf: undefined } : deskAsOf(now, date);
  if (asOf) {
    io.conceal(concealer(desk));
    io.tell(`The desk as of ${date}: commit ${shortId(asOf.commit)} of ${asOf.on}.`);
  }
  const warning = unreadableWarning(desk);
  if (warning !== undefined) io.tell(warning);
  return { root: now.root, desk, asOf };
}
