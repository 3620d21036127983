import { concealer, concealIn } from "../confidential/conceal.ts";
import { findClaim } from "../desk/find-claim.ts";
import type { OpenedDesk } from "../desk/open.ts";
import { type Trace, tracer } from "./trace.ts";

export type { Trace };

/**
 * Traces a claim to its root: every voice on the way, what stands against it and what is offered in support.
 *
 * @param address `article/claim`, or the claim's id alone where it is unique in the desk
 * @throws {UsageError} where there is no such claim, or more than one
 */
export function traceClaim({ desk }: OpenedDesk, address: string): Trace {
  return concealIn(tracer(desk)(findClaim(desk, address)), concealer(desk));
}
