import type { Address } from "../model/address.ts";

/** A claim as git last had it, before its id was withdrawn or taken out of the record. */
export interface FormerClaim {
  readonly quote: string;
  /** The hash of the quote, as the lock has it. */
  readonly sha256: string;
  readonly fate: "withdrawn" | "deleted";
  /** The commit that withdrew or deleted it. */
  readonly commit: string;
  /** The day of that commit, for example 2024-05-02. */
  readonly on: string;
}

/** What git knows of claims whose ids are in use again. */
export interface History {
  readonly former: ReadonlyMap<Address, FormerClaim>;
  /** Why git could not be asked, or not in full; what is not there is then not known. */
  readonly trouble: string | undefined;
}
