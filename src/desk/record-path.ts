/** How the name of a record's file ends. */
const ENDING = /\.ya?ml$/i;

/** Whether a file is a record, by its name. */
export function isRecordPath(path: string): boolean {
  return ENDING.test(path);
}

/** What a record, its text, its lock and its seal have in common: the path without the ending. */
export function stem(path: string): string {
  return path.replace(/\.(?:ya?ml|txt|lock|seal)$/i, "");
}

/** `claims/2023/04/express-e-summons.yaml` is addressed as `express-e-summons`. */
export function recordName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(ENDING, "");
}

/** The path of the file beside a record that is its text, its lock or its seal. */
export function besideRecord(path: string, ending: "txt" | "lock" | "seal"): string {
  return path.replace(ENDING, `.${ending}`);
}
