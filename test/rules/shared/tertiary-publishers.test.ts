import { describe, expect, test } from "vitest";
import type { Desk } from "../../../src/desk/desk.ts";
import {
  isKnownTertiary,
  namesPublisher,
  publishersOf,
  tertiaryFinder,
} from "../../../src/rules/shared/tertiary-publishers.ts";
import { exampleDesk } from "../example-desk.ts";

function deskWith(settings = "", claims = ""): Desk {
  return exampleDesk({
    claims,
    settings: `name: Made up\n${settings}`,
    files: {
      "claims/others.yaml": `sources:
  britannica: { name: Encyclopædia Britannica (online), kind: organisation }
  eb: { name: Britannica, kind: organisation }
  msn: { name: Made-up Small News, kind: outlet }
  digest: { name: The Digest (made up), kind: outlet }
`,
    },
  });
}

describe("what is an encyclopaedia's or an aggregator's", () => {
  const found = (fields: object, settings?: string) =>
    tertiaryFinder(deskWith(settings))({ kind: "article", shows: "supports", ...fields });
  /** As long as the name of a host can be, and longer. */
  const longHost = (length: number) => `${"a.".repeat(130)}wikipedia.org`.slice(-length);

  test.each<readonly [string, object, string, string]>([
    ["a page", { url: "https://en.wikipedia.org/wiki/Road" }, "url", "en.wikipedia.org"],
    [
      "a copy, however its address is written",
      { archived: "https://web.archive.org/web/2024/http://EN.wikipedia.org/x" },
      "archived",
      "en.wikipedia.org",
    ],
    ["a host as long as can be", { url: `https://${longHost(253)}/` }, "url", longHost(253)],
    ["a source", { source: "britannica" }, "source", "Encyclopædia Britannica (online)"],
    ["a root", { source: "courier", root: "britannica" }, "root", "Encyclopædia Britannica (online)"],
    ["a page before its source", { url: "https://msn.com/", source: "britannica" }, "url", "msn.com"],
  ])("%s", (_, fields, field, name) => expect(found(fields)).toEqual({ field, name }));

  test.each<readonly [string, object, string, string, string]>([
    ["an id", { source: "digest" }, "digest", "source", "The Digest (made up)"],
    ["a name with spaces", { source: "digest" }, "The Digest  (ours)", "source", "The Digest (made up)"],
    ["an id that nobody has", { source: "other" }, "other", "source", "other"],
    [
      "an archive, with a page of its own",
      { url: "https://archive.ph/20240101/notes" },
      "archive.ph",
      "url",
      "archive.ph",
    ],
  ])("in the settings: %s", (_, fields, entry, field, name) => {
    expect(found(fields)).toBeUndefined();
    expect(found(fields, `tertiary-publishers: ["${entry}"]\n`)).toEqual({ field, name });
  });

  test.each<readonly [string, object]>([
    ["nothing", {}],
    ["a page elsewhere that names one", { url: "HTTPS://A.example/2024/https://en.wikipedia.org/x" }],
    ["an archive's page that names one", { url: "https://web.archive.org/a/web/2024/https://msn.com/x" }],
    ["what is too long to be a host", { url: `https://${longHost(254)}/` }],
    ["a source that nobody has", { source: "wikipedia" }],
  ])("not: %s", (_, fields) => expect(found(fields)).toBeUndefined());
});

test.each([
  ["eb", true],
  ["msn", false],
  ["digest", false],
  ["Encyclopædia Britannica", true],
  ["en.wikipedia.org", true],
  ["https://en.wikipedia.org/wiki/Road", true],
  ["wikipedia.example", false],
])("%s is known without the settings: %s", (entry, known) => {
  expect(isKnownTertiary(deskWith(), entry)).toBe(known);
});

describe("an entry of the settings", () => {
  const claims = `
a: { quote: x, statement: x., attribution: council }
b:
  quote: x
  statement: x.
  attribution: council
  evidence:
    - { kind: article, shows: supports, url: "https://news.a.example/1" }
    - { kind: article, shows: supports, archived: "https://perma.cc/AB12/http://b.example/1" }
    - { kind: article, shows: supports, source: courier }
`;
  const names = (entry: string) => namesPublisher(entry, publishersOf(deskWith("", claims)));

  test.each(["a.example", "https://news.a.example/", "B.example", "digest", "THE DIGEST", "Town council"])(
    "names a publisher: %s",
    (entry) => expect(names(entry)).toBe(true),
  );

  test.each(["x.a.example", "https://c.example/", "perma.cc", "The Digests", ""])("names none: %s", (entry) =>
    expect(names(entry)).toBe(false),
  );
});
