import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import type { Example } from "../../src/rules/example.ts";
import { rules } from "../../src/rules/index.ts";
import { sha256 } from "../../src/text/lock.ts";
import { exampleDesk } from "./example-desk.ts";
import { claim, said, TODAY } from "./said.ts";

/** A claim with one piece of evidence. */
function evidence(fields: string): string {
  return claim("road", `evidence: [{ shows: supports, ${fields} }]`);
}

const NOTICE = {
  "evidence/notice.txt": "The road is closed to all traffic — until “Monday”.\nIt is closed at night.\n",
};

describe("evidence/no-locator", () => {
  test.each([
    ["a page", "kind: document, locator: 12"],
    ["a post", "kind: post"],
    [
      "a passage found in a kept text",
      "kind: document, file: evidence/notice.txt, quote: closed to all traffic",
    ],
    [
      "one that is not, which is reported as such",
      "kind: document, file: evidence/notice.txt, quote: closed to lorries",
    ],
  ])("lets %s pass", (_, fields) => {
    expect(said("evidence/no-locator", { claims: evidence(fields), files: NOTICE })).toEqual([]);
  });

  test.each([
    [
      "kind: document",
      "The record does not say where to look in the document. Write locator: the page or paragraph.",
    ],
    [
      "kind: broadcast, quote: closed",
      "The record does not say where to look in the broadcast. Write locator: the time, for example 00:14:20.",
    ],
    [
      "kind: interview",
      "The record does not say where to look in the interview. Write locator: the time in the recording, or the page of the notes.",
    ],
    [
      "kind: dataset, file: evidence/gone.csv, quote: closed",
      "The record does not say where to look in the dataset. Write locator: the table and the row or column.",
    ],
    [
      "kind: document, file: evidence/notice.txt, quote: closed",
      "The record does not say where to look in the document. The passage appears twice in evidence/notice.txt. Write locator: the page or paragraph.",
    ],
  ])("reports { %s }", (fields, message) => {
    expect(said("evidence/no-locator", { claims: evidence(fields), files: NOTICE })).toEqual([message]);
  });
});

describe("evidence/not-archived", () => {
  test.each([
    "kind: interview",
    "url: https://a.example/1, archived: https://web.archive.org/web/2024/https://a.example/1",
    "url: https://a.example/1, archived: https://copies.desk.example/1",
    "url: https://a.example/1, file: evidence/notice.txt",
    "url: https://web.archive.org/web/20240503/https://a.example/1",
    "url: http://www.archive.org/details/a-book",
    "url: https://archive.ph/Ab1Cd",
    "url: https://perma.cc/AB12-CD34",
    "url: https://perma.cc./AB12-CD34",
    "url: www.a.example/1",
  ])("lets { %s } pass", (fields) => {
    expect(
      said("evidence/not-archived", { claims: evidence(`kind: document, ${fields}`), files: NOTICE }),
    ).toEqual([]);
  });

  test.each([
    ["url: https://a.example/1", "This page has no archived copy and may change or disappear."],
    ["url: https://archive.ph.example/1", "This page has no archived copy and may change or disappear."],
    ["url: https://perma.www.cc/1", "This page has no archived copy and may change or disappear."],
    ["url: https://a.example/?u=https://web.archive.org/", "This page has no archived copy"],
    [
      "url: https://a.example/1, archived: https://a.example/1",
      "This is the page's own address, not a copy's.",
    ],
  ])("reports { %s }", (fields, message) => {
    const found = said("evidence/not-archived", { claims: evidence(`kind: document, ${fields}`) });
    expect(found).toEqual([expect.stringContaining(message)]);
  });
});

describe("evidence/file-missing and file-changed", () => {
  const files = { "evidence/notice.txt": "closed\n" };
  const found = (fields: string) =>
    check(exampleDesk({ claims: evidence(`kind: document, locator: 1, ${fields}`), files }), {
      rules,
      today: TODAY,
    })
      .filter(({ rule }) => rule.startsWith("evidence/file-"))
      .map(({ rule, message }) => `${rule}: ${message}`);

  test.each([
    "file: evidence/notice.txt",
    `file: evidence/notice.txt, sha256: ${sha256("closed\n")}`,
    `file: evidence/notice.txt, sha256: ${sha256("closed\n").toUpperCase()}`,
    `sha256: ${sha256("of something that is kept elsewhere")}`,
    "url: https://a.example/1",
  ])("let { %s } pass", (fields) => {
    expect(found(fields)).toEqual([]);
  });

  test("report a changed file by the beginning of both hashes", () => {
    const [was, is] = [sha256("open\n"), sha256("closed\n")];
    expect(found(`file: evidence/notice.txt, sha256: ${was}`)).toEqual([
      `evidence/file-changed: evidence/notice.txt is not the file that was recorded: its SHA-256 begins with ${is.slice(0, 8)}, but the record has ${was.slice(0, 8)}. ` +
        "Bring the old file back, or read the new one and record its SHA-256.",
    ]);
  });

  test("report a missing file once, with or without its hash", () => {
    expect(found(`file: evidence/gone.txt, sha256: ${sha256("gone")}`)).toEqual([
      "evidence/file-missing: Cannot open the saved file evidence/gone.txt. There is no such file. Add it, or correct the path (relative to the desk folder).",
    ]);
  });
});

describe("evidence/quote-not-found", () => {
  const found = (quote: string, file = "evidence/notice.txt") =>
    said("evidence/quote-not-found", {
      claims: evidence(`kind: document, file: ${file}, quote: ${JSON.stringify(quote)}`),
      files: NOTICE,
    });

  test.each([
    "The road is closed to all traffic",
    'closed to all traffic - until "Monday".',
    "until “Monday”. It is closed at night.",
    "closed",
    "The road … until “Monday”",
    "The road [...] closed at night.",
    "The road is closed (…) “Monday” […] night.",
    "… closed to all traffic …",
  ])("finds %s", (quote) => {
    expect(found(quote)).toEqual([]);
  });

  test.each([
    "The road is closed to traffic",
    "the road is closed",
    "oad is closed",
    "closed at night … The road",
    "The road … the road",
    "The road … opened",
  ])("does not find %s", (quote) => {
    expect(found(quote)).toHaveLength(1);
  });

  test("shows what comes nearest, if anything does", () => {
    const example: Example = {
      claims: evidence(
        "kind: document, file: evidence/notice.txt, quote: The road is closed to lorries until “Monday”",
      ),
      files: NOTICE,
    };
    const [finding] = check(exampleDesk(example), { rules, today: TODAY }).filter(
      ({ rule }) => rule === "evidence/quote-not-found",
    );
    expect(finding).toMatchObject({
      message:
        "This passage does not match evidence/notice.txt word for word. Copy it from there, or name the right file.",
      compare: {
        recorded: 'The road is closed to lorries until "Monday"',
        printed: 'The road is closed to all traffic - until "Monday".',
      },
    });
    expect(found("Ministers met in March and agreed on nothing")).toEqual([
      "This passage is not in evidence/notice.txt, and nothing like it is. Copy it from there, or name the right file.",
    ]);
  });

  test("says nothing of a file that is not there", () => {
    expect(found("The road is open", "evidence/gone.txt")).toEqual([]);
  });
});

describe("evidence/bad-url", () => {
  const found = (address: string, mode: Example["mode"] = "external") =>
    check(
      exampleDesk({
        mode,
        claims: claim("road", `attribution: { source: ministry, url: ${JSON.stringify(address)} }`),
      }),
      { rules, today: TODAY },
    ).filter(({ rule }) => rule === "evidence/bad-url");

  test.each([
    "https://example.org",
    "http://example.org/",
    "HTTPS://Example.ORG/A",
    "https://example.org:8443/a/b?c=d&e=f#g",
    "https://example.org/a%20b",
    "https://例え.jp/道路",
    "https://example.org/wiki/Road_(closed)",
    "https://example.org/a,b;c@d",
    "https://192.0.2.7/notice",
    "https://[2001:db8::7]/notice",
    "https://example.org./",
    "https://t.co/x",
    "https://web.archive.org/web/2024/http://example.org/a b".replace(" ", "+"),
  ])("lets %s pass", (address) => {
    expect(found(address)).toEqual([]);
  });

  test.each([
    ["www.example.org/a", "has no https://. Add it.", "https://www.example.org/a"],
    ["example.org", "has no https://. Add it.", "https://example.org"],
    ["example.org:8080/a.html", "has no https://. Add it.", "https://example.org:8080/a.html"],
    ["//example.org/a", "has no https: at the start. Add it.", "https://example.org/a"],
    ["https//example.org/a", "does not begin properly.", "https://example.org/a"],
    ["http:/example.org/a", "does not begin properly.", "http://example.org/a"],
    ["https:///example.org/a", "does not begin properly.", "https://example.org/a"],
    ["https:example.org/a", "does not begin properly.", "https://example.org/a"],
    ["HTTPS:\\\\example.org/a", "does not begin properly.", "https://example.org/a"],
    ["https://", "stops before the site's name.", undefined],
    ["http://", "stops before the site's name.", undefined],
    ["https", "stops before the site's name.", undefined],
    ["http//", "stops before the site's name.", undefined],
    ["see https://", "does not begin with https:// or http://, so it is not a web address.", undefined],
    [
      "see https//example.org/a",
      "does not begin with https:// or http://, so it is not a web address.",
      undefined,
    ],
    ["www.example.org/a b", "has no https://. Add it.", undefined],
    ["www.exa[mple.org", "has no https://. Add it.", undefined],
    ["https://…", "is not a valid web address.", undefined],
    ["https://...", "names no site", undefined],
    ["https://https://example.org", "names no site", undefined],
    ["https://intranet/notice", "names no site", undefined],
    ["https://example..org/", "names no site", undefined],
    ["http://localhost:3000/a", "opens only on the computer it was written on.", undefined],
    ["http://localhost./a", "opens only on the computer it was written on.", undefined],
    ["http://127.0.0.1/a", "opens only on the computer it was written on.", undefined],
    ["file:///home/ab/notice.pdf", "begins with file:, not https:// or http://.", undefined],
    ["ftp://example.org/a", "begins with ftp:,", undefined],
    ["mailto:press@example.org", "begins with mailto:,", undefined],
    ["htps://example.org/a", "begins with htps:,", undefined],
    ["C:\\notice.pdf", "does not begin with https:// or http://, so it is not a web address.", undefined],
    [
      "evidence/notice.txt",
      "does not begin with https:// or http://, so it is not a web address.",
      undefined,
    ],
    ["notice.pdf", "does not begin with https:// or http://, so it is not a web address.", undefined],
    [
      "see the ministry's site",
      "does not begin with https:// or http://, so it is not a web address.",
      undefined,
    ],
    [
      "[notice](https://example.org)",
      "does not begin with https:// or http://, so it is not a web address.",
      undefined,
    ],
    ["doi:10.1000/182", "is a DOI, not a web address.", "https://doi.org/10.1000/182"],
    ["10.1000/182", "is a DOI, not a web address.", "https://doi.org/10.1000/182"],
    ["https://example.org/a b", "has a space in it.", undefined],
    ["https://example.org/a, https://example.org/b", "has a space in it.", undefined],
    [" https://example.org/a", "has a space before or after it.", "https://example.org/a"],
  ])("%s %s", (address, message, meant) => {
    const [finding, ...others] = found(address);
    expect(others).toEqual([]);
    expect(finding?.message).toMatch(`This address ${message}`);
    expect(finding?.suggestions.map((suggestion) => suggestion.message)).toEqual(
      meant === undefined ? [] : [`Change to ${meant}`],
    );
    expect(finding?.suggestions.flatMap(({ edits }) => edits.map(({ text }) => text))).toEqual(
      meant === undefined ? [] : [`"${meant}"`],
    );
  });

  test("only spaces around it are taken away without asking", () => {
    expect(found("https://example.org/a ")[0]?.suggestions[0]?.safe).toBe(true);
    expect(found("www.example.org/a")[0]?.suggestions[0]?.safe).toBe(false);
  });

  test("an in-house draft may lean on the newsroom's own network", () => {
    expect(found("https://intranet/notice", "in-house")).toEqual([]);
    expect(found("https://our-https/notice", "in-house")).toEqual([]);
    expect(found("https://https-notices/a", "in-house")).toEqual([]);
    expect(found("https://https://example.org", "in-house")).toHaveLength(1);
    expect(found("https://http://example.org", "in-house")).toHaveLength(1);
    expect(found("http://localhost/a", "in-house")).toHaveLength(1);
  });

  test.each([
    "https://ab:secret@example.org/a",
    "https://secret@example.org/a",
    "https://:secret@example.org/a",
  ])("never shows a password: %s", (address) => {
    const [finding] = found(address);
    expect(finding?.message).toBe(
      "This address has a name or password before the @. Remove it, and change that password.",
    );
    expect(finding?.conceals).toBe(true);
    expect(JSON.stringify(finding)).not.toContain("secret");
  });

  test("looks at the article, at evidence and at archived copies", () => {
    const record = `article: { title: Made up, publisher: gazette, url: gazette.example/a, published: 2024-05-02, language: en }
sources:
  gazette: { name: The Gazette (made up), kind: outlet }
claims:
  road:
    quote: The road is closed
    statement: The road is closed.
    attribution: none
    evidence: [{ kind: document, url: council.example/b, archived: archive.example/c, shows: supports, locator: 1 }]
`;
    const findings = check(exampleDesk({ record }), { rules, today: TODAY }).filter(
      ({ rule }) => rule === "evidence/bad-url",
    );
    expect(findings.map(({ path }) => path?.at(-1))).toEqual(["url", "url", "archived"]);
  });
});
