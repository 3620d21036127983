import { concealer, hidesSomething } from "../confidential/conceal.ts";
import { type OpenedDesk, openDesk } from "../desk/open.ts";
import { unreadableWarning } from "../desk/unreadable-warning.ts";
import type { Io } from "../io.ts";

/**
 * Opens the desk that a command is about: that of the current folder, or else of the first path given. From then on
 * nothing leaves that may say who a confidential source of it is.
 *
 * @throws {UsageError} where there is none
 */
export function openDeskHere(io: Io, paths: readonly string[] = []): OpenedDesk {
  const opened = openDesk(io.cwd, paths);
  if (hidesSomething(opened.desk)) io.conceal(concealer(opened.desk));
  return opened;
}

/** Opens the desk for a command that shows it, and says where that is not all of it. */
export function openDeskToShow(io: Io, paths: readonly string[] = []): OpenedDesk {
  const opened = openDeskHere(io, paths);
  const warning = unreadableWarning(opened.desk);
  if (warning !== undefined) io.tell(warning);
  return opened;
}
