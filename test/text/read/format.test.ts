import { expect, test } from "vitest";
import { formatOfBytes, formatOfText } from "../../../src/text/read/format.ts";

const latin1 = (bytes: string): Uint8Array => Buffer.from(bytes, "latin1");

test.each([
  ["%PDF-1.7", "a PDF"],
  ["\u0089PNG", "an image"],
  ["\u00ff\u00d8\u00ff", "an image"],
  ["GIF89a", "an image"],
  ["II*\0", "an image"],
  ["MM\0*", "an image"],
  ["BM\u0010\0", "an image"],
  ["RIFFx", "an image or a recording"],
  ["\u00d0\u00cf\u0011\u00e0", "an old Office document, such as .doc"],
  ["{\\rtf1", "an RTF document"],
  ["\u001f\u008b", "a compressed file"],
  ["7z\u00bc\u00af", "a compressed file"],
  ["Rar!", "a compressed file"],
  ["PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument.text", "an OpenDocument file, such as .odt"],
])("%j is %s, and is not read", (bytes, what) => {
  expect(formatOfBytes(latin1(bytes))).toEqual({
    unreadable: `The file is ${what}. Articles are read from .txt, .md, .html and .docx files. Save it as .docx, or copy its text into a .txt file.`,
  });
});

test.each(["From: <Saved by Blink>\r\n", 'From: "Saved by a browser"\r\n', "bplist00\u00d1"])(
  "%j is a page with all that it shows, and is to be saved without",
  (bytes) => {
    expect(formatOfBytes(latin1(bytes))).toEqual({
      unreadable:
        "The file is a web archive, such as .mhtml. Articles are read from .txt, .md, .html and .docx files. Save the page as HTML.",
    });
  },
);

test("the first bytes tell a Word document, and no text", () => {
  expect(formatOfBytes(latin1("PK\u0003\u0004xx"))).toBe("docx");
  for (const bytes of ["", "PK", "BM is a bridge", " %PDF", `${" ".repeat(100)}%PDF`])
    expect(formatOfBytes(latin1(bytes))).toBeUndefined();
});

test.each([
  ["a.txt", "text"],
  ["a.TEXT", "text"],
  ["a.b.md", "markdown"],
  [".md", "markdown"],
  ["a.markdown", "markdown"],
  ["a.mdown", "markdown"],
  ["a.htm", "html"],
  ["a.html", "html"],
  ["a.xhtml", "html"],
  ["a.md/b", "text"],
  ["a.md\\b", "text"],
  ["a.pdf", "text"],
  ["-", "text"],
])("the name %s says %s", (name, format) => {
  expect(formatOfText("The bridge is shut.", name)).toBe(format);
});

test.each([
  ["<!DOCTYPE html><p>", "html"],
  ["  <?xml version='1'?>\n<!-- one --> <!-- two -->\n<html>", "html"],
  ["\uFEFF<html lang=en>", "html"],
  ["<head>", "html"],
  ["<BODY>", "html"],
  ["<htmlx>", "text"],
  ["The <html> element", "text"],
])("%j is %s, whatever it is called", (text, format) => {
  expect(formatOfText(text, "a.txt")).toBe(format);
});

test.each([
  ["<p>x", "html"],
  ["\n <section >", "html"],
  ["<MAIN>", "html"],
  ["<h1>", "html"],
  ["<meta x", "html"],
  ["<title>", "html"],
  ["<article>", "html"],
  ["<div>", "html"],
  ["<px>", "text"],
  ["x <p>", "text"],
  ["# One", "markdown"],
  ["###### One", "markdown"],
  ["#One", "text"],
  ["####### One", "text"],
  ["x\n## Two", "markdown"],
  ["x ## Two", "text"],
  ["---\na: 1\n---\nx", "markdown"],
  ["---\r\na: 1\r\n---\r\nx", "markdown"],
  ["--- a ---", "text"],
  ["a [b](http://c.example)", "markdown"],
  ["a [b](c)", "text"],
  ["a [](http://c.example)", "text"],
  ["a [b] (http://c.example)", "text"],
  [`${"x".repeat(4000)}\n# One`, "text"],
])("%j looks like %s, if its name does not say what it is", (text, format) => {
  expect(formatOfText(text, "a")).toBe(format);
  expect(formatOfText(text, "a.md")).toBe("markdown");
});
