import { describe, expect, test } from "vitest";
import { isDeniedClaim } from "../../../src/language/en/denied-claim.ts";

describe("isDeniedClaim", () => {
  test.each([
    "that the road was closed",
    "it",
    "having closed the road",
    "ever closing the road",
    "the notion that the road was closed",
    "Reed’s claim",
    "these claims",
    'his "baseless allegations" of a closed road',
    "any wrongdoing",
    "the reports and nothing came of them",
  ])("takes “%s” for a claim", (words) => expect(isDeniedClaim(words)).toBe(true));

  test.each([
    "an offer to pay for the road",
    "a request to open the road again",
    "Reed a permit for the road",
    "a bid of the council, of which nobody ever heard any claim",
    "the reporter’s application",
    "the bill",
    "",
  ])("does not take “%s” for one", (words) => expect(isDeniedClaim(words)).toBe(false));
});
