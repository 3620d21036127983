const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]/u;

/** Whether a text is in a script that puts no space between words, at least in part. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}
