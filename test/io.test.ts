import { expect, test } from "vitest";
import { isOfShell } from "../src/io.ts";

test.each([
  ["/dev/stdin", true],
  ["/dev/stdout", true],
  ["/dev/stderr", true],
  ["/dev/fd/63", true],
  ["/proc/self/fd/1", true],
  ["/proc/12/fd/1", true],
  // Of memory, and a file like any other.
  ["/dev/shm/desk/pipe", false],
  ["/dev/stdout/x", false],
  ["/proc/version", false],
  ["/home/dev/fd/63", false],
  ["dev/stdin", false],
])("%s is handed over by a shell: %s", (path, is) => {
  expect(isOfShell(path)).toBe(is);
});
