import fc from "fast-check";

/** How many characters are halves of a surrogate pair, which stand between U+D7FF and U+E000. */
const HALVES = 0x800;

const character = fc
  .integer({ min: 0, max: 0x10ffff - HALVES })
  .map((point) => String.fromCodePoint(point < 0xd800 ? point : point + HALVES));

/**
 * Text of any characters that Unicode has or may have one day. It is what fast-check makes of the unit "binary", without the
 * seconds that it takes to list a million characters.
 */
export const anyCharacters: fc.Arbitrary<string> = fc.array(character).map((all) => all.join(""));
