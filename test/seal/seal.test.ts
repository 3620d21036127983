import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatSeal, makeSeal, parseSeals, type SealContents } from "../../src/seal/seal.ts";
import { times } from "../depth.ts";

const HASH = "0".repeat(64);
const CONTENTS: SealContents = {
  format: 1,
  tool: "onrecord 0.0.0",
  name: "bridge",
  date: "2024-05-10",
  mode: "external",
  record: {
    path: "claims/bridge.yaml",
    sha256: HASH,
    article: { title: "The bridge (made up)" },
    sources: { works: { name: "Ministry of Works (made up)", kind: "government" } },
    claims: { lorries: { statement: "400 lorries cross the bridge.", figures: [{ value: 400 }] } },
  },
  text: { sha256: HASH, length: 12 },
  lock: { sha256: HASH },
  evidence: { "evidence/notice.txt": HASH, "evidence/gone.txt": null },
  git: { commit: "0".repeat(40), clean: true },
};
const SIGNATURE = "-----BEGIN SSH SIGNATURE-----\nU1NI\n-----END SSH SIGNATURE-----\n";

const first = makeSeal(CONTENTS);
const second = makeSeal({ ...CONTENTS, date: "2024-05-11", previous: first.sha256 }, SIGNATURE);
const FILE = formatSeal(first) + formatSeal(second);

describe("a seal file", () => {
  test("is read as it was written", () => {
    expect(parseSeals(FILE)).toEqual({ seals: [first, second] });
  });

  test("is a line of canonical JSON for each seal", () => {
    const { previous: _, ...rest } = CONTENTS;
    expect(formatSeal(first)).toBe(
      `{"seal":{"date":"2024-05-10","evidence":{"evidence/gone.txt":null,"evidence/notice.txt":"${HASH}"},"format":1,"git":{"clean":true,"commit":"${"0".repeat(40)}"},"lock":{"sha256":"${HASH}"},"mode":"external","name":"bridge","record":{"article":{"title":"The bridge (made up)"},"claims":{"lorries":{"figures":[{"value":400}],"statement":"400 lorries cross the bridge."}},"path":"claims/bridge.yaml","sha256":"${HASH}","sources":{"works":{"kind":"government","name":"Ministry of Works (made up)"}}},"text":{"length":12,"sha256":"${HASH}"},"tool":"onrecord 0.0.0"},"sha256":"${first.sha256}"}\n`,
    );
    expect(makeSeal(rest).sha256).toBe(first.sha256);
  });

  test("may have line ends of Windows", () => {
    expect(parseSeals(FILE.replaceAll("\n", "\r\n"))).toEqual({ seals: [first, second] });
  });

  test.each([
    ["empty", ""],
    ["without its end", FILE.slice(0, -200)],
    ["without the last line end", FILE.slice(0, -1)],
    ["without its first seal", formatSeal(second)],
    ["with its seals the other way round", formatSeal(second) + formatSeal(first)],
    ["sealed twice after the same seal", FILE + formatSeal(second)],
    ["with a changed claim", FILE.replace("400 lorries", "500 lorries")],
    ["with a changed claim in the second seal", FILE.replace(/400 (?!.*400 )/s, "500 ")],
    ["with a changed hash", FILE.replace(first.sha256, HASH)],
    ["with spaces", FILE.replace('"date":', '"date": ')],
    ["with a key twice", FILE.replace('"format":1', '"format":1,"format":1')],
    ["with another key", FILE.replace('"format":1', '"former":1,"format":1')],
    ["with __proto__", FILE.replace('"format":1', '"__proto__":{"a":1},"format":1')],
    ["with __proto__ among the claims", FILE.replace('"lorries":{', '"__proto__":{"a":1},"lorries":{')],
    ["nested deeply", `{"seal":${"[".repeat(100_000)}${"]".repeat(100_000)}}\n`],
    [
      "with deeply nested claims",
      FILE.replace('"value":400', `"value":${"[".repeat(100_000)}${"]".repeat(100_000)}`),
    ],
    ["with another signature", FILE.replace("U1NI", "-----")],
    ["of a newer onrecord", FILE.replace('"format":1', '"format":2')],
    ["merged with conflicts", `<<<<<<< HEAD\n${formatSeal(first)}=======\n${FILE}>>>>>>> other\n`],
    ["no JSON", "sealed\n"],
    ["JSON, but no seal", '{"lock":2}\n'],
  ])("that is %s is believed in nothing", (_, content) => {
    expect(parseSeals(content)).toMatchSnapshot();
  });

  test("of which one character is another one is believed in nothing", () => {
    const place = fc.nat(FILE.length - 1);
    fc.assert(
      fc.property(place, fc.string({ unit: "binary", minLength: 1, maxLength: 1 }), (at, character) => {
        fc.pre(character !== FILE[at]);
        const changed = FILE.slice(0, at) + character + FILE.slice(at + 1);
        // The signature is looked at by ssh-keygen; what is between the lines says nothing.
        fc.pre(!(at > FILE.indexOf("SIGNATURE") && at < FILE.lastIndexOf("SIGNATURE")));
        expect(parseSeals(changed)).toEqual({ problem: expect.any(String) });
      }),
      { numRuns: times(200) },
    );
  });
});
