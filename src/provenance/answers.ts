import type { ClaimEntry, Desk } from "../desk/desk.ts";
import { type Address, fullAddress } from "../model/address.ts";
import { RELATIONS, type Relation, type RelationKind } from "../model/claim.ts";

/** One claim's bearing on another: who answers, how, and what of it. */
export interface Answer {
  readonly kind: RelationKind;
  readonly by: ClaimEntry;
  readonly relation: Relation;
}

/** What answers each claim of the desk, by the address of the claim that is answered. */
export function answersByClaim(desk: Desk): ReadonlyMap<Address, readonly Answer[]> {
  const answers = new Map<Address, Answer[]>();
  for (const by of desk.claims.values()) {
    if (by.claim.withdrawn) continue;
    for (const kind of RELATIONS) {
      for (const relation of by.claim[kind] ?? []) {
        const address = fullAddress(relation.claim, by.record.name);
        const known = answers.get(address);
        if (known) known.push({ kind, by, relation });
        else answers.set(address, [{ kind, by, relation }]);
      }
    }
  }
  return answers;
}
