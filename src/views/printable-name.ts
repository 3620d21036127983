import { cutEnd, cutStart } from "./cut.ts";
import { ACTING_CHARACTERS, writtenOut } from "./printable.ts";
import { widthOf } from "./width.ts";

/** Of a longer name, the beginning and the end are shown; in columns. */
const LONGEST = 300;

/** What takes no room on a page. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/** A name of which one does not see where it begins or ends; also one that is empty or nothing but spaces. */
const HAS_UNSEEN_EDGE = /^(?:$|[\s\p{Default_Ignorable_Code_Point}])|[\s\p{Default_Ignorable_Code_Point}]$/u;

/**
 * The name of a file, or an id, as it may be shown on a terminal. Nothing of it is turned into something else: line
 * breaks are written out, too, a name that begins or ends with a space stands in quotation marks, and a very long one is
 * cut in the middle.
 */
export function printableName(name: string): string {
  const shown = fitted(name).replace(ACTING_CHARACTERS, writtenOut);
  return HAS_UNSEEN_EDGE.test(shown) ? `"${shown.replace(UNSEEN, writtenOut)}"` : shown;
}

function fitted(name: string): string {
  if (name.length <= LONGEST && widthOf(name) <= LONGEST) return name;
  return `${cutEnd(name, LONGEST / 2)}…${cutStart(name, LONGEST / 2)}`;
}
