import { buildDesk } from "../desk/build.ts";
import type { Desk } from "../desk/desk.ts";
import type { ReadDesk, ReadRecord } from "../desk/files.ts";
import { SETTINGS_FILE } from "../desk/find.ts";
import { sha256 } from "../text/lock.ts";

/** A small made-up desk that shows what a rule lets pass or catches. */
export interface Example {
  /** The claims of `claims/example.yaml`, below the article and the sources that all examples share. */
  readonly claims?: string;
  /** Or the whole of `claims/example.yaml`. */
  readonly record?: string;
  /** The article's text, `claims/example.txt`. */
  readonly text?: string;
  /** Further files, by path. */
  readonly files?: Readonly<Record<string, string>>;
}

const SHARED = `article:
  title: A made-up article
  publisher: gazette
  published: 2024-05-02
  language: en
  mode: external
sources:
  gazette: { name: The Gazette (made up), kind: outlet }
  ministry: { name: Ministry of Works (made up), kind: government }
  reed: { name: Ada Reed (made up), kind: person, of: ministry }
claims:
`;

/** The record of an example as it would stand in a file. */
function exampleRecord({ record, claims = "" }: Example): string {
  return record ?? SHARED + claims.replace(/^(?=.)/gm, "  ");
}

/** The desk that an example describes. */
export function exampleDesk(example: Example): Desk {
  const files = new Map<string, string>([
    [SETTINGS_FILE, "name: A made-up desk\n"],
    ["claims/example.yaml", exampleRecord(example)],
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
      }),
    ),
    strays: [],
  };
  return buildDesk(desk);
}
