import { type Profile, pathSettingsOf, type Settings, type Weight } from "../model/settings.ts";
import type { Path } from "../yaml/problem.ts";
import type { House, Rule } from "./define.ts";

/** How much a rule weighs for a file, and what decided it. */
export interface Force {
  readonly weight: Weight;
  readonly from: Origin;
}

export type Origin =
  | { readonly kind: "default" }
  /** @property clause what the house's code says, in our words */
  | { readonly kind: "profile"; readonly profile: Profile; readonly clause?: string }
  /** @property path the way to the value in the settings file */
  | { readonly kind: "setting"; readonly path: Path };

/**
 * How much a rule weighs: what it says itself, raised by the profiles in their order, then what the settings say of its
 * group, of the rule, and of the place where the file lies.
 *
 * @param path the file's path from the desk's root; without one, what holds for the desk as a whole
 */
export function forceOf(rule: Rule, settings: Settings, path?: string): Force {
  let force: Force = { weight: rule.severity, from: { kind: "default" } };
  if (rule.fixed) return force;
  for (const profile of settings.profile ?? []) force = raised(force, rule, profile);
  const layers: readonly (readonly [Path, Settings["rules"]])[] = [
    [["rules"], settings.rules],
    ...(path === undefined ? [] : pathSettingsOf(settings, path)).map(
      ([written, { rules }]) => [["paths", written, "rules"], rules] as const,
    ),
  ];
  for (const [at, rules] of layers) {
    for (const name of [groupOf(rule.id), rule.id]) {
      const weight = rules?.[name];
      if (weight !== undefined) force = { weight, from: { kind: "setting", path: [...at, name] } };
    }
  }
  return force;
}

/** The group that a rule belongs to: the part of its id before the slash. */
function groupOf(id: string): string {
  return id.slice(0, id.indexOf("/"));
}

function raised(force: Force, rule: Rule, profile: Profile): Force {
  const from = { kind: "profile", profile } as const;
  switch (profile) {
    case "strict": {
      const weight = STRICTER[force.weight];
      return weight === force.weight ? force : { weight, from };
    }
    case "ap":
    case "bbc":
    case "npr":
    case "reuters": {
      const clause = rule.houses?.[profile satisfies House];
      return clause === undefined ? force : { weight: "error", from: { ...from, clause } };
    }
    case "recommended":
      return force;
  }
}

const STRICTER: Readonly<Record<Weight, Weight>> = {
  error: "error",
  warning: "error",
  note: "warning",
  off: "off",
};

/** Tells how much rules weigh for files; each is worked out once. */
export function policyOf(settings: Settings): (rule: Rule, path: string) => Weight {
  const known = new Map<Rule, Map<string, Weight>>();
  return (rule, path) => {
    const byPath = known.get(rule) ?? new Map<string, Weight>();
    known.set(rule, byPath);
    // Where the settings name no paths, every file is like every other.
    const place = settings.paths === undefined ? "" : path;
    const weight = byPath.get(place) ?? forceOf(rule, settings, path).weight;
    byPath.set(place, weight);
    return weight;
  };
}
