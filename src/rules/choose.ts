import { UsageError } from "../errors.ts";
import { didYouMean } from "../model/did-you-mean.ts";
import type { Rule } from "./define.ts";
import { rules } from "./index.ts";

/**
 * The rules with these ids; all of them where no ids are given.
 *
 * @throws {UsageError} for an id that no rule has
 */
export function chooseRules(ids: readonly string[] | undefined): readonly Rule[] {
  if (ids === undefined) return rules;
  return ids.map((id) => {
    const rule = rules.find((one) => one.id === id);
    if (rule) return rule;
    const known = rules.map((one) => one.id);
    throw new UsageError(
      `There is no rule "${id}".${didYouMean(id, known)}\nThe rules are: ${known.join(", ")}.`,
    );
  });
}
