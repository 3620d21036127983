import { fullAddress } from "../model/address.ts";
import { RELATIONS } from "../model/claim.ts";
import { parseSum, references as sumReferences } from "../text/sum.ts";
import type { Path } from "../yaml/problem.ts";
import type { ClaimEntry, RecordFile } from "./desk.ts";

/** A place in a record that names a source or a claim. */
export interface Reference {
  readonly to: "source" | "claim";
  /** The source's id, or the claim's full address. */
  readonly target: string;
  /** As it is written there. */
  readonly written: string;
  /** The way to it in its file. */
  readonly path: Path;
}

/** Everything that a record names: publishers, sources, claims; in the order of the file's parts. */
export function referencesOf(record: RecordFile): readonly Reference[] {
  const publisher = record.article && source(record.article.publisher, ["article", "publisher"]);
  const owners = record.sources.flatMap(({ source: { of }, path }) =>
    of === undefined ? [] : [source(of, [...path, "of"])],
  );
  return [...(publisher ? [publisher] : []), ...owners, ...record.claims.flatMap(referencesOfClaim)];
}

/** Everything that a claim names. */
function referencesOfClaim({ claim, chain, record, path }: ClaimEntry): readonly Reference[] {
  const claimAt = (written: string, ...steps: Path): Reference => ({
    to: "claim",
    target: fullAddress(written, record.name),
    written,
    path: [...path, ...steps],
  });
  const links = chain.map(({ link, sourcePath }) => source(link.source, [...path, ...sourcePath]));
  const relations = RELATIONS.flatMap((kind) =>
    (claim[kind] ?? []).map((relation, index) => claimAt(relation.claim, kind, index, "claim")),
  );
  const figures = (claim.figures ?? []).flatMap((figure, index) => {
    const parsed = parseSum(figure.derived ?? "");
    const inSum = parsed.ok ? sumReferences(parsed.sum) : [];
    return [
      ...inSum.map((reference) => claimAt(reference.claim, "figures", index, "derived")),
      ...(figure.claims ?? []).map((address, place) => claimAt(address, "figures", index, "claims", place)),
    ];
  });
  const evidence = (claim.evidence ?? []).flatMap((item, index) =>
    (["source", "root"] as const).flatMap((field) => {
      const id = item[field];
      return id === undefined ? [] : [source(id, [...path, "evidence", index, field])];
    }),
  );
  const { to, answer } = claim.reply ?? {};
  const asked =
    typeof to === "string"
      ? [source(to, [...path, "reply", "to"])]
      : (to ?? []).map((id, index) => source(id, [...path, "reply", "to", index]));
  return [
    ...links,
    ...relations,
    ...figures,
    ...evidence,
    ...(claim.accuses ?? []).map((id, index) => source(id, [...path, "accuses", index])),
    ...asked,
    ...(claim.check?.weighs ?? []).map((address, index) => claimAt(address, "check", "weighs", index)),
    ...(answer === undefined ? [] : [claimAt(answer, "reply", "answer")]),
  ];
}

function source(id: string, path: Path): Reference {
  return { to: "source", target: id, written: id, path };
}
