import { spanOf } from "../check/range-finder.ts";
import type { DeskFile } from "../desk/desk.ts";
import type { Origin } from "../rules/policy.ts";
import { rangeIn } from "../text/position.ts";
import type { Path } from "../yaml/problem.ts";

/** What decided how much a rule weighs, in a few words: "default", "profile ap", "onrecord.yaml:12". */
export function originText(from: Origin, settingsFile: DeskFile | undefined): string {
  if (from.kind === "profile") return `profile ${from.profile}`;
  return from.kind === "setting" ? settingPlace(from.path, settingsFile) : "default";
}

/** Where a value of the settings stands: "onrecord.yaml:12". */
export function settingPlace(path: Path, settingsFile: DeskFile | undefined): string {
  if (!settingsFile) return "default";
  const span = spanOf({ file: settingsFile, place: { path, part: "key" } });
  return `${settingsFile.path}:${rangeIn(settingsFile.content, span).start.line}`;
}
