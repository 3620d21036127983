import { formatSeal, makeSeal } from "../seal/seal.ts";
import type { Written } from "../yaml/change.ts";

/** The seal that `onrecord seal` would write on 2024-05-02 for claims of `claims/example.yaml`, for examples of rules. */
export function sealedWith(claims: Readonly<Record<string, Written>>): string {
  return formatSeal(
    makeSeal({
      format: 1,
      tool: "onrecord",
      name: "example",
      date: "2024-05-02",
      mode: "external",
      record: { path: "claims/example.yaml", sha256: "0".repeat(64), article: {}, sources: {}, claims },
      evidence: {},
    }),
  );
}
