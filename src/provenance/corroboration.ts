import type { ClaimEntry } from "../desk/desk.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Independence } from "./independence.ts";
import type { Root } from "./root.ts";

/** Something that speaks for a claim beside the voice that it comes from: another claim, or evidence. */
export type Corroboration = { readonly root: Root } & Independence &
  (
    | { readonly kind: "claim"; readonly by: ClaimEntry; readonly scope: string | undefined }
    /** @property index the place in the claim's list of evidence, from 0 */
    | { readonly kind: "evidence"; readonly evidence: Evidence; readonly index: number }
  );
