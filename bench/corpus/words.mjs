// What the made-up desks talk about. No name is that of a newsroom.
export const NOUNS =
  "bridge road ferry school hospital harbour tunnel market library station canal stadium".split(" ");
export const PLACES =
  "Østby Małków Žilinec Córdova Überlach Fontaine Kirkholm São Telmo Ağrıca Åsund Východ Nordfjell".split(
    " ",
  );
export const VERBS = [
  "will close",
  "was closed",
  "costs more than planned",
  "will not open this year",
  "is to be sold",
  "lost money",
];
export const CUES = [
  "said",
  "According to",
  "told reporters",
  "has rejected",
  "insisted",
  "announced",
  "claimed",
  "has been seen as",
];

const SYLLABLES = "ba ke li mo nu pa re si to vu".split(" ");

/** A number as a made-up word, so that only figures are numbers. */
export function nameOf(number) {
  const word = [...String(number)].map((digit) => SYLLABLES[Number(digit)]).join("");
  return word.charAt(0).toUpperCase() + word.slice(1);
}
