import type { Logged } from "../check/log-claims.ts";
import { shortened } from "../text/shortened.ts";
import { printable } from "./printable.ts";

/** The lines that tell which claims were logged, and what of them was read from the text. */
export function loggedLines({ claims, sources }: Pick<Logged, "claims" | "sources">): readonly string[] {
  return [
    ...claims.flatMap(({ entry, before }) => {
      const { form, figures = [] } = entry.claim;
      const read = [...(form ? [form] : []), ...figures.map(({ printed }) => printed)].join(" · ");
      return [
        `Logged ${printable(entry.address)}${read === "" ? "" : `  (${printable(read)})`}`,
        `  ${printable(shortened(entry.claim.statement, 100))}`,
        ...before.map(
          ({ address, claim }) =>
            `  Claimed before, by the same source with the same figure: ${printable(address)}: ${printable(shortened(claim.statement, 60))}`,
        ),
      ];
    }),
    ...sources.map(
      ({ id, fields }) =>
        `New source ${id}: ${printable(String(fields["name"] ?? fields["described-as"]))} (${fields["kind"]})`,
    ),
  ];
}
