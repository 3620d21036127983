import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { copyOf, onrecord } from "./run.ts";

const desk = copyOf("claims", "onrecord.yaml");
const WROTE = "onrecord: Wrote 2 pages and index.html to pages.\n";

test("long work says on a terminal how far it has got, and leaves nothing of that behind", async () => {
  const dialogue = { input: new PassThrough(), output: new PassThrough() };
  const { stderr } = await onrecord(["audit", "--html", "pages"], desk, { dialogue });
  expect(stderr).toBe(
    `\ronrecord: 1 of 3 files\ronrecord: 2 of 3 files\ronrecord: 3 of 3 files\r\u001b[K${WROTE}`,
  );
});

test("in a pipe it says nothing of it", async () => {
  expect((await onrecord(["audit", "--html", "pages"], desk)).stderr).toBe(WROTE);
});
