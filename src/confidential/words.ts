/** Scripts whose words run into each other, or into their endings, without a space. */
const JOINED =
  "[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}\\p{sc=Tibt}]";

/** What can be written inside a word and is not seen: soft hyphens, joiners, marks of direction, stray control characters. */
const INVISIBLE =
  "\\p{Cf}\\p{Cs}\\p{Default_Ignorable_Code_Point}\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001A\\u001C-\\u001F\\u007F-\\u0084\\u0086-\\u009F";

/** One for each kind of text: the more there may be in it, the longer it takes. */
const ASCII_WORD = /[A-Za-z0-9][A-Za-z0-9\u0000-\u0008\u000B\u000C\u000E-\u001A\u001C-\u001F\u007F]*/g;
const SPACED_WORD = new RegExp(`[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}${INVISIBLE}]*`, "gu");
const ANY_WORD = new RegExp(
  `${JOINED}(?:${JOINED}|[\\p{M}${INVISIBLE}])*|(?!${JOINED})[\\p{L}\\p{N}](?:(?!${JOINED})[\\p{L}\\p{N}\\p{M}${INVISIBLE}])*`,
  "gu",
);
const HAS_JOINED = new RegExp(JOINED, "u");
const ONLY_ASCII = /^[\u0000-\u007F]*$/;
const UNSEEN = new RegExp(`[${INVISIBLE}]+`, "gu");
const BEGINS_JOINED = new RegExp(`^${JOINED}`, "u");

/** A word of a text: a run of letters and digits, and whatever invisible characters stand in it. */
export interface Word {
  /** As it is written. */
  readonly written: string;
  /** In a form that is the same for all spellings: small letters, no accents, nothing invisible. */
  readonly folded: string;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** Of a script that puts no spaces between words: it may be a whole sentence. */
  readonly joined: boolean;
}

/** The words of a text, in their order. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  const mayBeJoined = HAS_JOINED.test(text);
  const pattern = mayBeJoined ? ANY_WORD : ONLY_ASCII.test(text) ? ASCII_WORD : SPACED_WORD;
  for (const { 0: written, index } of text.matchAll(pattern)) {
    const joined = mayBeJoined && BEGINS_JOINED.test(written);
    words.push({ written, folded: fold(written), start: index, end: index + written.length, joined });
  }
  return words;
}

/** Letters that Unicode does not take apart, as they are written where a keyboard or an address does not have them. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ħ: "h",
  ı: "i",
};

/** A word in the form in which words are compared. */
export function fold(word: string): string {
  // Stryker disable next-line ConditionalExpression,Regex: what is below gives the same, and takes longer.
  if (/^[A-Za-z0-9]*$/.test(word)) return word.toLowerCase();
  // Kana, ideographs and Korean syllables are written in one way.
  // Stryker disable next-line ConditionalExpression,Regex: what is below gives the same, and takes longer.
  if (/^[\u3041-\u3096\u30A1-\u30FA\u4E00-\u9FFF\uAC00-\uD7A3]*$/.test(word)) return word;
  return (
    word
      .replace(UNSEEN, "")
      .normalize("NFKD")
      .replace(/[\u0300-\u036F]/g, "")
      // Both ways: ß is SS, the final form of a sigma is a sigma.
      .toUpperCase()
      .toLowerCase()
      .replace(/[øłđðæœþħı]/g, (letter) => PLAIN[letter] ?? letter)
      .normalize("NFC")
  );
}
