import { expect, test } from "vitest";
import { printedNumber } from "../../src/language/en/count.ts";
import { type Role, shapeOf, visitFields } from "../../src/model/field.ts";
import { recordSchema } from "../../src/model/record.ts";
import { parse } from "../../src/yaml/parse.ts";
import type { Path } from "../../src/yaml/problem.ts";
import { folderWith, onrecord } from "../cli/run.ts";
import { FULL_RECORD, FULL_SETTINGS, FULL_TEXT } from "../fuzz/full-record.ts";

/* A field that is new in the model has to be shown: nothing that a claim says is kept from who looks at it. */
test("the sheet of a claim has every field that a claim can have", async () => {
  const desk = folderWith({
    "onrecord.yaml": FULL_SETTINGS,
    "claims/full.yaml": FULL_RECORD,
    "claims/full.txt": FULL_TEXT,
    "evidence/notice.txt": "closed from 3 May",
  });
  const ids = ["closes", "costs", "denied", "gone"];
  const sheets = new Map(
    await Promise.all(
      ids.map(async (id) => [id, (await onrecord(["show", `full/${id}`], desk)).stdout] as const),
    ),
  );
  const words = (text: string) => text.replace(/\s+/g, " ");
  /** How the sheet says what the record has a code for. */
  const saidAs = (path: Path, value: string, role: Role) => {
    const field = String(path.at(-1));
    if (role === "source") return NAMES[value] ?? value;
    if (field === "sha256") return value.slice(0, 8);
    if (field === "from" || field === "to") return printedNumber(Number(value));
    return CODES[`${field}: ${value}`] ?? value;
  };
  const missing: string[] = [];
  visitFields(shapeOf(recordSchema), parse(FULL_RECORD).value, [], (value, path, { role }) => {
    const [collection, id] = path;
    if (collection !== "claims") return;
    const said = saidAs(path, String(value), role);
    if (!words(sheets.get(String(id)) ?? "").includes(words(said)))
      missing.push(`${path.join(".")}: ${said}`);
  });
  expect(missing).toEqual([]);
});

const NAMES: Readonly<Record<string, string>> = {
  reed: "Ada Reed",
  gazette: "The Gazette",
  works: "Ministry of Works",
  crowd: "several officials",
  aide: "two aides to the minister",
};

const CODES: Readonly<Record<string, string>> = {
  "what: both": "that the source said it, and that it is true",
  "attack: true": "an attack",
  // What is in the article needs no word.
  "in-article: true": "",
  "central: true": "central",
  "primary: true": "primary",
  "responsive: full": "answers it in full",
  "responsive: partial": "answers it in part",
  "responsive: none": "does not answer it",
};
