/** Matches that the engine's own search may find before it is left: a quote is found once, as a rule. */
const FEW = 8;
/** The engine's own search may take as long as the text times this; a longer needle is looked for without it. */
const LONG_NEEDLE = 1000;

/**
 * Where a needle begins in a text, overlapping places among them, in order: UTF-16 code units. Takes time proportional
 * to both lengths whatever they hold, by the algorithm of Knuth, Morris and Pratt (1977) where the engine's own search
 * would go over the same stretch again and again.
 */
export function* occurrences(needle: string, text: string): Generator<number> {
  if (needle === "") return;
  let from = 0;
  if (needle.length <= LONG_NEEDLE) {
    for (let found = 0; found < FEW; found++) {
      const at = text.indexOf(needle, from);
      if (at === -1) return;
      yield at;
      from = at + 1;
    }
  }
  if (needle.length <= text.length - from) yield* withoutGoingBack(needle, text, from);
}

function* withoutGoingBack(needle: string, text: string, from: number): Generator<number> {
  const borders = bordersOf(needle);
  let matched = 0;
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    while (matched > 0 && needle.charCodeAt(matched) !== unit) matched = borders[matched - 1] ?? 0;
    if (needle.charCodeAt(matched) === unit) matched++;
    if (matched < needle.length) continue;
    yield at + 1 - matched;
    matched = borders[matched - 1] ?? 0;
  }
}

/** For each beginning of a needle, how much of its end is the needle's beginning, too. */
function bordersOf(needle: string): Int32Array {
  const borders = new Int32Array(needle.length);
  let length = 0;
  for (let at = 1; at < needle.length; at++) {
    const unit = needle.charCodeAt(at);
    while (length > 0 && needle.charCodeAt(length) !== unit) length = borders[length - 1] ?? 0;
    if (needle.charCodeAt(length) === unit) length++;
    borders[at] = length;
  }
  return borders;
}
