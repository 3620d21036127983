import { describe, expect, test } from "vitest";
import { type LockedRevision, lockedClaimFinder } from "../../src/revise/find-locked-claim.ts";
import { quoteHash } from "../../src/text/lock.ts";
import { NORMALISATION } from "../../src/text/normalise.ts";

/** Made up. */
const NEW = `The bridge over the Lamm may close to lorries on Tuesday, the council said.

‘We cannot wait any longer,’ said Ada Reed. Traffic was light. Traffic was light.`;

function told(exact: string, verified?: string): string {
  const locked = verified === undefined ? undefined : { exact: verified };
  const revision: LockedRevision = lockedClaimFinder(NEW)({
    quote: { exact },
    locked: locked && {
      sha256: quoteHash(locked),
      start: 0,
      end: 1,
      match: "exact",
      normalisation: NORMALISATION,
    },
    cues: [],
    speakers: [],
  });
  const changes = "changes" in revision ? revision.changes : [];
  return [
    `${revision.sinceVerified}: ${revision.status}`,
    ...("after" in revision ? [revision.after.words] : []),
    ...("places" in revision ? revision.places.map(({ words }) => words) : []),
    ...changes.map(({ kind, before, after }) => `${kind}: ${before.words} > ${after.words}`),
  ].join(" | ");
}

describe("a quote whose old text is not available", () => {
  test.each([
    [
      "is there once",
      told("We cannot wait any longer", "We cannot wait any longer"),
      "unchanged: same-words | We cannot wait any longer",
    ],
    [
      "is there, typeset otherwise",
      told("“We cannot wait any longer,”"),
      "never verified: same-words | We cannot wait any longer,",
    ],
    [
      "was edited since it was verified",
      told("We cannot wait any longer", "We cannot wait"),
      "edited: same-words | We cannot wait any longer",
    ],
    [
      "is there twice",
      told("Traffic was light"),
      "never verified: ambiguous | Traffic was light | Traffic was light",
    ],
    [
      "is there in other words",
      told("The bridge over the Lamm will close to lorries on Monday"),
      "never verified: reworded | The bridge over the Lamm may close to lorries on Tuesday | qualifier: will > may | number: Monday > Tuesday",
    ],
    ["is nowhere", told("Nobody has dredged the harbour since the flood"), "never verified: gone"],
  ])("%s", (_, actual, expected) => {
    expect(actual).toBe(expected);
  });

  test("is nowhere in an empty text", () => {
    const find = lockedClaimFinder("");
    expect(find({ quote: { exact: "We wait" }, locked: undefined, cues: [], speakers: [] })).toEqual({
      sinceVerified: "never verified",
      status: "gone",
    });
  });
});
