import { describe, expect, test } from "vitest";
import { decode } from "../../../src/text/read/decode.ts";
import { decodeDocument } from "../../../src/text/read/decode-document.ts";

const latin1 = (bytes: string): Uint8Array => Buffer.from(bytes, "latin1");

describe("a file of the desk", () => {
  test("is UTF-8, with its byte-order mark", () => {
    expect(decode(Buffer.from("\uFEFFcafé\r\n"))).toEqual({ text: "\uFEFFcafé\r\n" });
  });

  const WIDE = "It is in UTF-16 (what some programs call Unicode): save it as UTF-8.";
  const NONE = "It does not look like text at all.";
  const OLDER =
    "It may be in Windows-1252 or another older encoding: open it in that encoding, check that it reads correctly, and save it as UTF-8.";

  test.each([
    ["a\0b\0", `The file is not UTF-8 text. ${WIDE}`],
    ["\0a", `The file is not UTF-8 text. ${WIDE}`],
    ["\xff\xfea\0", `The file is not UTF-8 text. ${WIDE}`],
    ["\xfe\xff\0a", `The file is not UTF-8 text. ${WIDE}`],
    ["\xff\xfea", `The file is not in UTF-8 (line 1). ${WIDE}`],
    ["\xfe\xff", `The file is not in UTF-8 (line 1). ${WIDE}`],
    ["\0", `The file is not UTF-8 text. ${NONE}`],
    ["\0\0a", `The file is not UTF-8 text. ${NONE}`],
    ["ab\0", `The file is not UTF-8 text. ${NONE}`],
    ["a\n\n\xe9\n", `The file is not in UTF-8 (line 3). ${OLDER}`],
    ["\xffa", `The file is not in UTF-8 (line 1). ${OLDER}`],
    ["a\xff", `The file is not in UTF-8 (line 1). ${OLDER}`],
    ["a\xfe", `The file is not in UTF-8 (line 1). ${OLDER}`],
    ["\xfea", `The file is not in UTF-8 (line 1). ${OLDER}`],
  ])("of the bytes %j is none", (bytes, problem) => {
    expect(decode(latin1(bytes))).toEqual({ problem });
  });
});

describe("a document", () => {
  test.each([
    ["\xef\xbb\xbfa", "a"],
    ["a\r\nb\rc\n", "a\nb\nc\n"],
    ["\xff\xfea\0", "a"],
    ["\xfe\xff\0a", "a"],
    ["a\0b\0", "ab"],
    ["\0a\0b", "ab"],
    ["\xffa", "ÿa"],
    ["\xfea", "þa"],
    ["a\xfe", "aþ"],
    ["a\xff", "aÿ"],
    // No letter of it has a zero.
    ["\xfe\xff\x04\x1c\x04\x3e", "Мо"],
    ["\xff\xfe\x1c\x04\x3e\x04", "Мо"],
    ["\x80\x93\x9f\xa0\xe9", "€“Ÿ\u00a0é"],
    ["<meta charset=iso-8859-1>\x93", "<meta charset=iso-8859-1>“"],
    ["<meta charset='koi8-r'>\xd0", "<meta charset='koi8-r'>п"],
    ['<META content="text/html; charset = koi8-r">\xd0', '<META content="text/html; charset = koi8-r">п'],
    [' <?xml version="1.0" encoding="koi8-r"?>\xd0', ' <?xml version="1.0" encoding="koi8-r"?>п'],
    ['x <?xml encoding="koi8-r"?>\xd0', 'x <?xml encoding="koi8-r"?>Ð'],
    ["<meta charset=utf-8>\xd0", "<meta charset=utf-8>Ð"],
    ["<meta charset=utf-16le>\xd0", "<meta charset=utf-16le>Ð"],
    ["<meta charset=utf8>\xd0", "<meta charset=utf8>Ð"],
    ["<meta charset=unicode>\xd0", "<meta charset=unicode>Ð"],
    ["<meta charset=nonsense>\xd0", "<meta charset=nonsense>Ð"],
    ['<meta charset=iso-2022-jp>\x1b$B$"\x1b(B', "<meta charset=iso-2022-jp>あ"],
    [`${" ".repeat(4096)}<meta charset=koi8-r>\xd0`, `${" ".repeat(4096)}<meta charset=koi8-r>Ð`],
    ["\xc3\xa9\xc3\xa9\xc3\xa9\xe9 ", "Ã©Ã©Ã©é "],
    [`${"\xc3\xa9".repeat(7)}\xe9 \xe9 `, `${"Ã©".repeat(7)}é é `],
    ["<meta charset=koi8-r>\xc3\xa9\xe9 ", "<meta charset=koi8-r>ц╘И "],
    ["<meta charset=windows-1251>\xe9", "<meta charset=windows-1251>й"],
    ["<meta charset=utf-8>\xc3\xa9\xe9 \xe9 ", "<meta charset=utf-8>Ã©é é "],
    ["\x01\x02", "\x01\x02"],
    [`\x01\x02\x03${"a".repeat(147)}`, `\x01\x02\x03${"a".repeat(147)}`],
    ["\t\n\f\x1b".repeat(9), "\t\n\f\x1b".repeat(9)],
  ])("of the bytes %j", (bytes, text) => {
    expect(decodeDocument(latin1(bytes))).toEqual({ text });
  });

  test("in UTF-16 without a mark, by its spaces", () => {
    const text = "Мост закрыт на год. ".repeat(5);
    expect(decodeDocument(Buffer.from(text, "utf16le"))).toEqual({ text });
    expect(decodeDocument(Buffer.from(text, "utf16le").swap16())).toEqual({ text });
  });

  test("in Windows-1252, every byte from 0x80 on", () => {
    const bytes = Uint8Array.from({ length: 128 }, (_, index) => 0x80 + index);
    const printed =
      "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ" +
      String.fromCharCode(...Array.from({ length: 96 }, (_, index) => 0xa0 + index));
    expect(decodeDocument(bytes)).toEqual({ text: printed });
  });

  test.each([
    ["a\0b", "The file does not look like text."],
    ["\0", "The file does not look like text."],
    [`\x01\x02\x03${"a".repeat(146)}`, "The file does not look like text."],
    [
      "\xc3\xa9\xc3\xa9\r\n\xc3\xa9\r\xc3\xa9\n\xe9 \n\n",
      "The file is in UTF-8, but not all of it can be read (line 4): it is damaged. Save it again from where it was written.",
    ],
    // A page that was cut off inside a quotation mark, and has few others.
    [
      "<meta charset=utf-8>\n\xe2\x80\x9cNo.\xe2\x80",
      "The file is in UTF-8, but not all of it can be read (line 2): it is damaged. Save it again from where it was written.",
    ],
  ])("of the bytes %j is none", (bytes, problem) => {
    expect(decodeDocument(latin1(bytes))).toEqual({ problem });
  });
});
