import * as z from "zod";
import { MODES_MEAN, type Mode, mode } from "./article.ts";
import type { Immutable } from "./immutable.ts";
import { period } from "./period.ts";
import { RULE_GROUPS, RULE_IDS } from "./rule-ids.ts";
import { flag, id, number, plainScalars, text } from "./scalars.ts";

/** What a profile can be; `recommended` is what the rules say of themselves, and what the others start from. */
export const PROFILES = ["recommended", "strict", "ap", "bbc", "npr", "reuters"] as const;
export type Profile = (typeof PROFILES)[number];

const weight = z.enum(["error", "warning", "note", "off"]);
export type Weight = z.output<typeof weight>;

const rulesSchema = z
  .strictObject(
    Object.fromEntries([...RULE_GROUPS, ...RULE_IDS].map((name) => [name, weight.optional()])) as Record<
      string,
      z.ZodOptional<typeof weight>
    >,
  )
  .meta({
    id: "list of rules",
    description: "The severity of rules, by a rule's id or a group's name: error, warning, note or off.",
  });

const staleAfter = period
  .optional()
  .describe("How long a check lasts: 90 days, 6 months. check/stale reports older ones.");

const modeSetting = mode
  .optional()
  .describe(`The mode of articles that do not give their own. ${MODES_MEAN}`);

const pathSettings = z
  .strictObject({ mode: modeSetting, rules: rulesSchema.optional(), "stale-after": staleAfter })
  .meta({
    id: "settings of a path",
    description: "Settings for the records in a folder, or for one record.",
  });

const words = (what: string) => z.array(text).min(1).optional().describe(what);

/** What `onrecord.yaml` may say. */
export const settingsSchema = z
  .strictObject({
    name: text.optional().describe("The desk's name, for reports."),
    mode: modeSetting,
    profile: z
      .array(z.enum(PROFILES))
      .min(1)
      .optional()
      .describe(
        "Sets of severities to start from: recommended (always), strict, and those based on newsrooms' published codes (ap, bbc, npr, reuters).",
      ),
    rules: rulesSchema.optional(),
    "stale-after": staleAfter,
    verdicts: z
      .array(
        z
          .strictObject({
            name: text.describe("The verdict, as written in a record."),
            rating: number
              .optional()
              .describe(
                "Its place on the scale. The highest says that the claim is confirmed, the lowest that it is false. Leave it out for a verdict that settles nothing.",
              ),
            confirms: flag
              .optional()
              .describe(
                "true if it says that the claim is true, false if it does not. If no verdict has it, the highest rating does.",
              ),
            meaning: text.describe("What it tells readers."),
          })
          .meta({ id: "verdict", description: "One verdict on the desk's scale." }),
      )
      .min(1)
      .optional()
      .describe("The desk's scale of verdicts."),
    "vague-descriptors": words(
      "Descriptions of unnamed sources that say too little, in addition to those that attribution/vague-source knows.",
    ),
    "loaded-cues": words("Cues that judge, in addition to those that attribution/loaded-cue knows."),
    "tertiary-publishers": words(
      "Encyclopaedias and aggregators, by source id, name or domain, in addition to those that corroboration/tertiary knows.",
    ),
    "independent-parts": z
      .array(id)
      .min(1)
      .optional()
      .describe(
        "Sources whose parts (the sources that name them in `of`) count as independent of each other: a parliament, a party alliance.",
      ),
    paths: z
      .record(text, pathSettings)
      .optional()
      .describe("Settings for part of the desk, by the path of a folder or record: claims/2023."),
  })
  .meta({ title: "onrecord settings", description: "The settings of a desk." });

export type Settings = Immutable<z.output<typeof settingsSchema>>;
type PathSettings = Immutable<z.output<typeof pathSettings>>;

/**
 * What the settings' `paths` say of a file, the widest folder first, so that what is said of a narrower one can stand
 * over it.
 *
 * @param path from the desk's root, with "/" between folders
 */
export function pathSettingsOf(
  { paths = {} }: Settings,
  path: string,
): readonly (readonly [path: string, settings: PathSettings])[] {
  return Object.entries(paths)
    .filter(([written]) => covers(written, path))
    .sort(([one], [other]) => plainPath(one).length - plainPath(other).length);
}

/** Whether a path of the settings is the file's, or that of a folder that it is in. */
export function covers(written: string, path: string): boolean {
  const folder = plainPath(written);
  return folder === "" || path === folder || path.startsWith(`${folder}/`);
}

/** A path without what says nothing at its ends: `./claims/2023/`. Nothing for the desk's own folder. */
export function plainPath(path: string): string {
  let [start, end] = [0, path.length];
  while (path.startsWith("/", start) || path.startsWith("./", start)) start += path[start] === "/" ? 1 : 2;
  while (end > start && path[end - 1] === "/") end--;
  const rest = path.slice(start, end);
  return rest === "." ? "" : rest;
}

/** The mode of an article in a file: its own, or what the settings say for the place where it lies. */
export function modeOf(written: Mode | undefined, settings: Settings, path: string): Mode {
  const nearest = pathSettingsOf(settings, path).findLast(([, { mode: said }]) => said !== undefined)?.[1]
    .mode;
  return written ?? nearest ?? settings.mode ?? "external";
}

/** How long a check of a record in a file holds; undefined where the desk does not say. */
export function staleAfterOf(settings: Settings, path: string): string | undefined {
  const nearest = pathSettingsOf(settings, path).findLast(
    ([, said]) => said["stale-after"] !== undefined,
  )?.[1];
  return nearest?.["stale-after"] ?? settings["stale-after"];
}

/** The JSON Schema (draft 7) of `onrecord.yaml`, for editors. */
export function settingsJsonSchema(): object {
  return z.toJSONSchema(settingsSchema, { io: "input", target: "draft-7", override: plainScalars });
}
