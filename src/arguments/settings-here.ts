import { buildSettings } from "../desk/build.ts";
import type { DeskFile } from "../desk/desk.ts";
import { findDesk, SETTINGS_FILE } from "../desk/find.ts";
import { deskFile } from "../desk/read.ts";
import { UsageError } from "../errors.ts";
import type { Io } from "../io.ts";
import type { Settings } from "../model/settings.ts";

/** The settings of the desk that the current folder belongs to, without its records; none outside a desk. */
export function settingsHere(io: Io): {
  readonly settings: Settings;
  readonly settingsFile: DeskFile | undefined;
} {
  let root: string;
  try {
    root = findDesk(io.cwd);
  } catch (error) {
    if (error instanceof UsageError) return { settings: {}, settingsFile: undefined };
    throw error;
  }
  const { settings, file } = buildSettings(deskFile(root, SETTINGS_FILE));
  if (file.problems.length > 0) {
    io.tell(`${SETTINGS_FILE} has errors. Run \`onrecord check\` to see them.`);
  }
  return { settings, settingsFile: file };
}
