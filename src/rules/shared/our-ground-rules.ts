import type { ClaimEntry, Desk } from "../../desk/desk.ts";
import type { PlacedLink } from "../../model/attribution.ts";

/**
 * The links of a chain whose terms bind the newsroom itself: those up to another outlet. What a source has agreed with
 * that one is for that one to keep.
 */
export function boundByOurTerms({ sources }: Desk, { chain, record }: ClaimEntry): readonly PlacedLink[] {
  const outlet = chain.findIndex(
    ({ link: { source } }) =>
      source !== record.article?.publisher && sources.get(source)?.source.kind === "outlet",
  );
  return outlet === -1 ? chain : chain.slice(0, outlet + 1);
}
