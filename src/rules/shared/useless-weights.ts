import { RULE_IDS } from "../../model/rule-ids.ts";
import type { Settings } from "../../model/settings.ts";
import type { Path } from "../../yaml/problem.ts";
import type { Context, Rule } from "../define.ts";
import { forceOf } from "../policy.ts";
import type { Useless } from "./useless.ts";

type Rules = NonNullable<Settings["rules"]>;

/** Severities that the settings give to rules which have them without that, or whose severity nobody sets. */
export function* uselessWeights(settings: Settings, ruleOf: Context["ruleOf"]): Generator<Useless> {
  const rules = RULE_IDS.flatMap((id) => ruleOf(id) ?? []);
  yield* uselessAmong(settings.rules, ["rules"], rules, (left) => forceFor({ ...settings, rules: left }));
  for (const [written, place] of Object.entries(settings.paths ?? {})) {
    yield* uselessAmong(place.rules, ["paths", written, "rules"], rules, (left) =>
      forceFor({ ...settings, paths: { ...settings.paths, [written]: { ...place, rules: left } } }, written),
    );
  }
}

type ForceFor = (rule: Rule) => string;

function forceFor(settings: Settings, path?: string): ForceFor {
  return (rule) => forceOf(rule, settings, path).weight;
}

/**
 * @param forceWith how heavy rules are where only those severities are given
 */
function* uselessAmong(
  given: Rules | undefined,
  path: Path,
  rules: readonly Rule[],
  forceWith: (given: Rules) => ForceFor,
): Generator<Useless> {
  let left: Rules = given ?? {};
  // The rules of a group come after the group: of two lines that say the same, the narrower one is not needed.
  const names = Object.keys(left).sort(
    (one, other) => Number(one.includes("/")) - Number(other.includes("/")),
  );
  for (const name of names.reverse()) {
    const weight = left[name];
    if (weight === undefined) continue;
    const { [name]: _, ...others } = left;
    const meant = rules.filter(({ id }) => id === name || id.startsWith(`${name}/`));
    const isFixed = meant.every(({ fixed }) => fixed);
    const [before, after] = [forceWith(left), forceWith(others)];
    if (!isFixed && meant.some((rule) => before(rule) !== after(rule))) continue;
    left = others;
    const message = isFixed
      ? `${name} is always an error: what cannot be read cannot be judged. Delete this line.`
      : name.includes("/")
        ? `${name} has the severity "${weight}" here anyway. Delete this line.`
        : `The ${name} rules have these severities here anyway. Delete this line.`;
    yield { path: [...path, name], part: "key", message };
  }
}
