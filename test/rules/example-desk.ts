import { buildDesk } from "../../src/desk/build.ts";
import type { Desk } from "../../src/desk/desk.ts";
import type { ReadDesk, ReadRecord } from "../../src/desk/files.ts";
import { SETTINGS_FILE } from "../../src/desk/find.ts";
import { type Example, exampleRecord, SHARED_SOURCES } from "../../src/rules/example.ts";
import { sha256 } from "../../src/text/lock.ts";
import { normalise } from "../../src/text/normalise.ts";

/** The desk that an example describes. */
export function exampleDesk(example: Example): Desk {
  const files = new Map<string, string>([
    [SETTINGS_FILE, example.settings ?? "name: A made-up desk\n"],
    ["claims/example.yaml", exampleRecord(example)],
    ["claims/more-sources.yaml", SHARED_SOURCES],
    ...(example.text === undefined ? [] : [["claims/example.txt", example.text] as const]),
    ...Object.entries(example.files ?? {}),
  ]);
  const read = (path: string) => {
    const content = files.get(path);
    return content === undefined ? undefined : { path, content, sha256: sha256(content) };
  };
  const records = [...files.keys()].filter((path) => /^claims\/.*\.yaml$/.test(path)).sort();
  const desk: ReadDesk = {
    settings: { path: SETTINGS_FILE, content: files.get(SETTINGS_FILE) ?? "" },
    records: records.map(
      (path): ReadRecord => ({
        record: { path, content: files.get(path) ?? "" },
        text: read(path.replace(/yaml$/, "txt")),
        lock: read(path.replace(/yaml$/, "lock")),
        seal: read(path.replace(/yaml$/, "seal")),
      }),
    ),
    strays: [],
    evidenceFile: (path) => {
      const content = files.get(path);
      if (content === undefined) return { missing: "There is no such file." };
      return { sha256: sha256(content), text: normalise(content) };
    },
  };
  const { history } = example;
  return history
    ? {
        ...buildDesk(desk),
        history: () => ({ former: new Map(Object.entries(history)), trouble: undefined }),
      }
    : buildDesk(desk);
}
