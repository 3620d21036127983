import { mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { evidenceFileReader } from "../../src/desk/evidence-files.ts";
import { sha256 } from "../../src/text/lock.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-kept-"));
const desk = join(folder, "desk");
mkdirSync(join(desk, "evidence"), { recursive: true });

/** Puts a file into the desk, and gives its path there. */
function put(name: string, content: string | Uint8Array): string {
  writeFileSync(join(desk, "evidence", name), content);
  return `evidence/${name}`;
}

const NOTICE = "The road is closed.\r\n";
const OUTSIDE = "It is outside the desk folder: write a path inside it, such as evidence/decree.txt.";

function textOf(path: string): string | undefined {
  const kept = evidenceFileReader(desk)(path);
  return "missing" in kept ? `missing: ${kept.missing}` : kept.text?.text;
}

describe("a kept file", () => {
  test("is known by the hash of its bytes, and by its words", () => {
    const kept = evidenceFileReader(desk)(put("notice.txt", NOTICE));
    expect(kept).toMatchObject({ sha256: sha256(NOTICE), text: { text: "The road is closed. " } });
  });

  test("is read once", () => {
    const reader = evidenceFileReader(desk);
    const first = reader(put("once.txt", "one"));
    put("once.txt", "two");
    expect(reader("evidence/once.txt")).toBe(first);
  });

  test.each([
    ["notice.txt", NOTICE, "The road is closed. "],
    ["bom.txt", "\uFEFFclosed", "closed"],
    ["NOTICE.TXT", "closed", "closed"],
    ["notice.md", "closed", "closed"],
    ["page.html", "<p>The <b>road</b>&nbsp;is closed", " The road is closed"],
    ["page.HTM", "<p>closed", " closed"],
    ["empty.txt", "", ""],
  ])("%s is read", (name, content, expected) => {
    expect(textOf(put(name, content))).toBe(expected);
  });

  test.each([
    ["notice.pdf", "%PDF-1.4 closed"],
    ["data.json", '"closed"'],
    ["film.srt", "1\n00:00:01,000 --> 00:00:02,000\nclosed\n"],
    ["no-ending", "closed"],
    ["picture.txt", Uint8Array.from([0x89, 0x50, 0, 1])],
    ["latin-1.txt", Uint8Array.from([0x43, 0xe9])],
  ])("of %s only the bytes are known", (name, content) => {
    const kept = evidenceFileReader(desk)(put(name, content));
    expect(kept).toEqual({ sha256: sha256(content), text: undefined });
  });

  test("that is long is hashed in pieces", () => {
    const path = put("film.mp4", "");
    truncateSync(join(desk, path), 17 * 2 ** 20 + 3);
    expect(evidenceFileReader(desk)(path)).toEqual({
      sha256: sha256(new Uint8Array(17 * 2 ** 20 + 3)),
      text: undefined,
    });
  });

  test("that Git LFS has not fetched is known by what its pointer says", () => {
    const oid = sha256("the film");
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 8\n`;
    expect(evidenceFileReader(desk)(put("clip.txt", pointer))).toEqual({ sha256: oid, text: undefined });
  });
});

describe("a file that cannot be looked at", () => {
  test.each([
    ["evidence/none.txt", "There is no such file, or it is a link to nothing."],
    ["evidence/notice.txt/page", "There is no such file: part of its path is a file, not a folder."],
    ["evidence", "This is a folder, not a file."],
    [".", "This is a folder, not a file."],
    ["../outside.txt", OUTSIDE],
    ["..", OUTSIDE],
    ["evidence/../../outside.txt", OUTSIDE],
    ["/etc/hostname", OUTSIDE],
    ["evidence/out.txt", "This link leads out of the desk and is not followed. Put the file itself here."],
    ["way-out/outside.txt", "This link leads out of the desk and is not followed. Put the file itself here."],
    ["evidence/nowhere.txt", "There is no such file, or it is a link to nothing."],
    ["evidence/round.txt", "This link leads back to itself."],
  ])("%s: %s", (path, missing) => {
    put("notice.txt", NOTICE);
    expect(evidenceFileReader(desk)(path)).toEqual({ missing });
  });

  writeFileSync(join(folder, "outside.txt"), "outside");
  symlinkSync(join(folder, "outside.txt"), join(desk, "evidence/out.txt"));
  symlinkSync(folder, join(desk, "way-out"));
  symlinkSync("gone.txt", join(desk, "evidence/nowhere.txt"));
  symlinkSync("round.txt", join(desk, "evidence/round.txt"));
});

test("a link within the desk is followed, and so is a roundabout path", () => {
  put("notice.txt", NOTICE);
  symlinkSync("notice.txt", join(desk, "evidence/link.txt"));
  expect(textOf("evidence/link.txt")).toBe("The road is closed. ");
  expect(textOf("./evidence/../evidence/notice.txt")).toBe("The road is closed. ");
});
