import { nearestTo } from "./did-you-mean.ts";
import { RULE_IDS, type RuleId } from "./rule-ids.ts";

/** The rules by their names without the group. */
const BY_NAME: ReadonlyMap<string, readonly RuleId[]> = RULE_IDS.reduce((names, id) => {
  const name = nameOf(id);
  return names.set(name, [...(names.get(name) ?? []), id]);
}, new Map<string, readonly RuleId[]>());

/**
 * The rule that was probably meant by an id that no rule has: one that is written nearly so, or one of that name whose group
 * was left out or taken for another, if only one group has such a rule.
 */
export function ruleMeantBy(written: string): RuleId | undefined {
  const [named, ...others] = BY_NAME.get(nameOf(written)) ?? [];
  if (named !== undefined && others.length === 0) return named;
  const [near, ...more] = written.includes("/")
    ? []
    : (BY_NAME.get(nearestTo(written, BY_NAME.keys()) ?? "") ?? []);
  if (near !== undefined && more.length === 0) return near;
  const nearest = nearestTo(written, RULE_IDS);
  return RULE_IDS.find((id) => id === nearest);
}

/** A sentence to hang on a message, where it can be told which rule was meant. */
export function orMeant(id: string): string {
  const meant = ruleMeantBy(id);
  return meant === undefined ? "" : ` Did you mean "${meant}"?`;
}

function nameOf(id: string): string {
  return id.slice(id.indexOf("/") + 1);
}
