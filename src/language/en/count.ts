/** "1 claim", "1,200 claims". */
export function count(number: number, noun: string): string {
  return `${printedNumber(number)} ${noun}${number === 1 ? "" : "s"}`;
}

/** "1,200" */
export function printedNumber(number: number): string {
  return number.toLocaleString("en");
}
