import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";

/** What a change of a file does to its lines, as `git diff` shows it; empty where it changes none. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return "";
  const options = { headerOptions: FILE_HEADERS_ONLY };
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, options);
}
