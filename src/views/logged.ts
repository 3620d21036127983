import type { Logged } from "../check/log-claims.ts";
import { shortened } from "../text/shortened.ts";
import { printable } from "./printable.ts";

/** The lines that tell which claims were logged, and what of them was read from the text. */
export function loggedLines({ claims, sources }: Pick<Logged, "claims" | "sources">): readonly string[] {
  return [
    ...claims.flatMap(({ address, claim: { form, figures = [], statement } }) => {
      const read = [...(form ? [form] : []), ...figures.map(({ printed }) => printed)].join(" · ");
      return [
        `Logged ${printable(address)}${read === "" ? "" : `  (${printable(read)})`}`,
        `  ${printable(shortened(statement, 100))}`,
      ];
    }),
    ...sources.map(
      ({ id, fields }) =>
        `New source ${id}: ${printable(String(fields["name"] ?? fields["described-as"]))} (${fields["kind"]})`,
    ),
  ];
}
