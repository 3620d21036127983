import { usageError } from "../errors.ts";
import { didYouMean } from "../model/did-you-mean.ts";
import { RULE_GROUPS, RULE_IDS } from "../model/rule-ids.ts";
import { orMeant } from "../model/rule-meant.ts";
import type { Rule } from "./define.ts";
import { rules } from "./index.ts";

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule with an id, where there is one. */
export function knownRule(id: string): Rule | undefined {
  return byId.get(id);
}

/**
 * The rules with these ids; all of them where no ids are given.
 *
 * @throws {UsageError} for an id that no rule has
 */
export function chooseRules(ids: readonly string[] | undefined): readonly Rule[] {
  return ids === undefined ? rules : ids.map(ruleOf);
}

/**
 * The rule with an id.
 *
 * @throws {UsageError} where there is none
 */
export function ruleOf(id: string): Rule {
  const rule = byId.get(id);
  if (rule) return rule;
  throw usageError`There is no rule "${id}".${orMeant(id)}\nThe rules are listed by \`onrecord rules\`.`;
}

/**
 * The rules with these ids or of these groups, in the order of the registry; all of them where no names are given.
 *
 * @throws {UsageError} for a name that is neither
 */
export function selectRules(names: readonly string[]): readonly Rule[] {
  const known: readonly string[] = [...RULE_GROUPS, ...RULE_IDS];
  for (const name of names) {
    if (known.includes(name)) continue;
    throw usageError`There is no rule or group "${name}".${didYouMean(name, RULE_GROUPS) || orMeant(name)}\nThe groups are: ${RULE_GROUPS.join(", ")}.`;
  }
  if (names.length === 0) return rules;
  return rules.filter(({ id }) => names.some((name) => id === name || id.startsWith(`${name}/`)));
}
