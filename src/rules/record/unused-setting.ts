import type { Desk } from "../../desk/desk.ts";
import { didYouMean } from "../../model/did-you-mean.ts";
import { covers, plainPath, type Settings } from "../../model/settings.ts";
import { type Context, defineRule } from "../define.ts";
import type { Useless } from "../shared/useless.ts";
import { uselessWeights } from "../shared/useless-weights.ts";
import { uselessWords } from "../shared/useless-words.ts";

export default defineRule({
  id: "record/unused-setting",
  severity: "warning",
  summary: "A setting of the desk that covers nothing or changes nothing.",
  why: `Whoever wrote the setting believes that it does something. If a folder under \`paths\` has been renamed, its records are
judged by other rules than the desk agreed on, and nobody notices. The same goes for an item that is in a list twice, or that
the rule knows anyway; for a cue, a description or a publisher that no record has; for an organisation in
\`independent-parts\` that has no parts in the desk; and for a severity that the rule has anyway, or that a desk cannot set.
Correct it, or delete it.

It is fine to keep a setting for records still to come. If there are many, turn the rule off (\`record/unused-setting: off\`).`,
  guideline: "editorial logic",
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: reed
`,
      settings: `paths:
  claims/example.yaml:
    rules: { quote/fragment: off }
independent-parts: [ministry]
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: reed
`,
      settings: `profile: [strict, strict]
paths:
  claims/exmple.yaml:
    rules: { record/syntax: off }
independent-parts: [council]
loaded-cues: [boasted, Boasted]
`,
    },
  },
  desk: (desk, { report, ruleOf }) => {
    const file = desk.settingsFile;
    const reported = new Set<string>();
    for (const { path, part, message } of uselessSettings(desk, ruleOf)) {
      // What is there twice need not be found useless twice.
      if (reported.has(JSON.stringify(path))) continue;
      reported.add(JSON.stringify(path));
      report({ file, place: { path, ...(part && { part }) } }, message);
    }
  },
});

function* uselessSettings(desk: Desk, ruleOf: Context["ruleOf"]): Generator<Useless> {
  yield* repeats(desk.settings);
  yield* uselessWords(desk);
  yield* withoutParts(desk);
  yield* uselessWeights(desk.settings, ruleOf);
  for (const [written, { rules, ...others }] of Object.entries(desk.settings.paths ?? {})) {
    const path = ["paths", written] as const;
    const isEmpty = rules === undefined && Object.values(others).every((value) => value === undefined);
    if (isEmpty && !isPartlyUnread(desk, path)) {
      yield { path, part: "key", message: `Nothing is set for ${written}. Set something, or delete it.` };
    } else yield* withoutRecords(desk, written);
  }
}

/** What is wrong in the settings of a path has been reported, and is left out: that is not nothing. */
function isPartlyUnread({ settingsFile }: Desk, [key, written]: readonly [string, string]): boolean {
  return settingsFile.problems.some(
    ({ place }) => "path" in place && place.path[0] === key && place.path[1] === written,
  );
}

function* withoutRecords({ records }: Desk, written: string): Generator<Useless> {
  // In a new desk everything is still to come.
  if (records.length === 0 || records.some(({ path }) => covers(written, path))) return;
  const folders = records.flatMap(({ path }) => {
    const steps = path.split("/");
    return steps.map((_, index) => steps.slice(0, index + 1).join("/"));
  });
  const meant = didYouMean(plainPath(written), new Set(folders));
  yield {
    path: ["paths", written],
    part: "key",
    message: `${written} matches no record.${meant || " Correct the path (relative to the desk folder), or delete it."}`,
  };
}

/** Lists in which something that stands there twice does nothing the second time. */
const LISTS = [
  "profile",
  "vague-descriptors",
  "loaded-cues",
  "tertiary-publishers",
  "independent-parts",
] as const satisfies readonly (keyof Settings)[];

function* repeats(settings: Settings): Generator<Useless> {
  for (const name of LISTS) {
    for (const index of repeated(settings[name] ?? []))
      yield {
        path: [name, index],
        message: `"${settings[name]?.[index]}" is in ${name} twice. Delete one.`,
      };
  }
  const names = (settings.verdicts ?? []).map((verdict) => verdict.name);
  for (const index of repeated(names)) {
    yield {
      path: ["verdicts", index, "name"],
      message: `The scale has "${names[index]}" twice, and only the first counts. Delete one, or rename it.`,
    };
  }
}

/** The places in a list of what stands further up already, in whatever letters. */
function repeated(items: readonly string[]): readonly number[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const plain = item.trim().replace(/\s+/g, " ").toLowerCase();
    if (seen.has(plain)) return [index];
    seen.add(plain);
    return [];
  });
}

function* withoutParts({ settings, sources, unreadable }: Desk): Generator<Useless> {
  const parts = settings["independent-parts"] ?? [];
  // Of sources that cannot be read nobody knows whose they are.
  if (parts.length === 0 || unreadable.sources.size > 0) return;
  const owners = new Set([...sources.values()].map(({ source }) => source.of));
  for (const [index, id] of parts.entries()) {
    // An id that nobody defines is reported as such.
    if (owners.has(id) || !sources.has(id)) continue;
    yield {
      path: ["independent-parts", index],
      message: `No source has "of: ${id}", so it has no parts to treat as independent. Write of: ${id} on its parts, or remove this.`,
    };
  }
}
