import type { Command } from "commander";
import type { Io } from "../io.ts";
import type { Settings } from "../model/settings.ts";
import { jsonText } from "../views/json-text.ts";
import type { Path } from "../yaml/problem.ts";

/** What holds where the settings say nothing; null where nothing does. */
const DEFAULTS = {
  name: null,
  mode: "external",
  profile: ["recommended"],
  "stale-after": null,
  verdicts: [],
  "vague-descriptors": [],
  "loaded-cues": [],
  "tertiary-publishers": [],
  "independent-parts": [],
} as const satisfies Partial<Record<keyof Settings, unknown>>;

/** A value that is in force. */
interface InForce {
  readonly setting: string;
  readonly value: unknown;
  /** What decided it: "default", "profile ap", "onrecord.yaml:12". */
  readonly from: string;
}

export function settingsCommand(program: Command, io: Io): void {
  program
    .command("settings")
    .description(
      "Prints every setting in force here and where it comes from: the default, a profile, or a line of onrecord.yaml. Lists only rules whose severity differs from the default; `onrecord rules` lists them all.",
    )
    .option("--json", "print the settings as JSON")
    .addHelpText(
      "after",
      `
Examples:
  onrecord settings
  onrecord settings --json`,
    )
    .action((options: { readonly json?: boolean }) => run(io, options));
}

async function run(io: Io, options: { readonly json?: boolean }): Promise<void> {
  const [{ settingsHere }, { openDeskHere }, { settingPlace, originText }, { rules }, { forceOf }] =
    await Promise.all([
      import("../arguments/settings-here.ts"),
      import("../arguments/desk-here.ts"),
      import("../views/origin-text.ts"),
      import("../rules/index.ts"),
      import("../rules/policy.ts"),
    ]);
  const { settings, settingsFile } = settingsHere(io);
  // Only the desk knows what of its settings must not be printed.
  if (settingsFile) openDeskHere(io);
  const placed = (path: Path) => settingPlace(path, settingsFile);
  const general = Object.entries(DEFAULTS).map(([setting, byDefault]): InForce => {
    const value = settings[setting as keyof typeof DEFAULTS];
    return value === undefined
      ? { setting, value: byDefault, from: "default" }
      : { setting, value, from: placed([setting]) };
  });
  const weights = rules.flatMap((rule): readonly InForce[] => {
    const { weight, from } = forceOf(rule, settings);
    if (from.kind === "default") return [];
    return [{ setting: `rules.${rule.id}`, value: weight, from: originText(from, settingsFile) }];
  });
  const paths = Object.entries(settings.paths ?? {}).flatMap(([path, { rules: ofPath = {}, ...others }]) =>
    [...Object.entries(others), ...Object.entries(ofPath)].map(([key, value]): InForce => {
      const way = key in others ? ["paths", path, key] : ["paths", path, "rules", key];
      return { setting: way.join("."), value, from: placed(way) };
    }),
  );
  const inForce = [...general, ...weights, ...paths];
  if (options.json) {
    io.print(jsonText({ version: 1, settings: inForce }));
    return;
  }
  const [{ table }, { painter }] = await Promise.all([
    import("../views/table.ts"),
    import("../views/paint.ts"),
  ]);
  const rows = inForce.map(({ setting, value, from }) => [setting, from, valueText(value)]);
  const paint = painter(io.colour);
  io.print(table(["setting", "from", "value"], rows, paint, io.columns));
}

/** A value in one line; of a verdict its name and rating. */
function valueText(value: unknown): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return "-";
  if (Array.isArray(value)) return value.map(valueText).join(", ");
  if (typeof value !== "object") return String(value);
  const { name = "", rating } = value as { readonly name?: string; readonly rating?: number };
  return rating === undefined ? name : `${name} (${rating})`;
}
