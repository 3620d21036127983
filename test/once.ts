import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Everything that tests write is in one folder, which is gone when all of them have been run. */
export default function oneFolder(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-tests-"));
  process.env["TMPDIR"] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
