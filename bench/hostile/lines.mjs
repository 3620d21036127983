// Lines that regular expressions and loops over a text do badly on: one thing again and again, and mixtures of them.

/** What is repeated. Each has its place here because some expression, somewhere, goes back over it. */
const UNITS = [
  ..."aA10 \t\n\r,.!?-–—_/\\()[]{}<>\"'“”„«»‘’`…@+&#%$€=:;|*~^",
  "\u00A0",
  "\u2028",
  "\u0085",
  "\u00AD",
  "\u200B",
  "\u0301",
  "\u0001",
  "\uD83D",
  "日",
  "ไทย",
  "한",
  "\u1112\u1161",
  "😀",
  "e\u0301",
  "a\u0301\u0323",
  "a\u200B",
  " \u200B",
  "“\u200Ba\u00AD”",
  "\r\n",
  " \n",
  "\n\n",
  "a\n",
  "--",
  "- ",
  ", ",
  ". ",
  "...",
  "? ",
  "“a” ",
  "“a b c d.” ",
  "' a",
  "'a' ",
  "s' a ",
  "“ ‘",
  "a'",
  "a-",
  "a-b ",
  "a ",
  "word ",
  "Word ",
  "no. ",
  "call no. ",
  "call 1 ",
  "call ",
  "tel: ",
  "phone number ",
  "+1",
  "+1 ",
  "+1 2",
  "(1) ",
  "1 ",
  "1,",
  "1, ",
  "1.",
  "1-",
  "1/",
  "1:",
  "1'",
  "1\u00A0",
  "000 ",
  "1,000 ",
  "1 000 ",
  "00 ",
  "1e",
  "1st ",
  "$1",
  "US$",
  "Rs.",
  "1 April ",
  "April ",
  "2023-04-",
  "20 ",
  "two ",
  "twenty ",
  "and ",
  "hundred ",
  "a hundred and ",
  "thousand ",
  "dozen ",
  "million and ",
  "half ",
  "half a ",
  "a third ",
  "one in ",
  "one out of ",
  "between ",
  "between 1 and ",
  "1 to ",
  "to ",
  "several ",
  "no more than ",
  "tens of ",
  "said ",
  "the ",
  "the a ",
  "Mr ",
  "Mr. ",
  "A. ",
  "U.S. ",
  "he said ",
  "John Smith ",
  "according to ",
  "reports ",
  "did not ",
  "did not return ",
  "to a b c ",
  "declined to ",
  "neither confirm",
  "confirm nor ",
  "is quickly ",
  "is ",
  "by ",
  "claims ",
  "of claims ",
  "refuted",
  "senior ",
  "officials ",
  "a@",
  "a.",
  ".a",
  "a@a.",
  "a@a.a",
  "%40",
  "http://",
  "https://a.",
  "www.",
  "./",
  "//",
  "a/",
  "https://a.b/+1 ",
  "<div>",
  "</div>",
  "<p>a",
  "<a ",
  "<a b=",
  "<!--",
  "<script>",
  "&amp;",
  "&#1",
  "[a]",
  "[a/",
  "1+",
  "1*",
  "(1+",
  "-(",
  "''",
  '{"a":',
  "<<<<<<<\n",
  "x ... ",
];

/** A small generator of numbers that look random and are the same each time (mulberry32, T. Ettinger, 2017). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function mixture(seed, size) {
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  // A few things at a time: a mixture of everything holds no long run of anything.
  const few = Array.from({ length: 2 + Math.floor(next() * 4) }, () => pick(UNITS));
  let line = "";
  while (line.length < size) line += next() < 0.01 ? pick(UNITS) : pick(few);
  return line.slice(0, size);
}

/**
 * The lines, each by a name that says what it is.
 *
 * @param mixtures how many of the mixtures
 * @returns pairs of a name and a function from a size (UTF-16 code units) to the line
 */
export function hostileLines(mixtures) {
  const lines = UNITS.flatMap((unit) => {
    const name = JSON.stringify(unit);
    const run = (size) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
    return [
      [name, run],
      // What comes before sets an expression going, what comes after makes it fail.
      [`x ${name} !x1`, (size) => `x ${run(size)} !x1~`],
    ];
  });
  for (let seed = 1; seed <= mixtures; seed++) lines.push([`mixture ${seed}`, (size) => mixture(seed, size)]);
  return lines;
}
