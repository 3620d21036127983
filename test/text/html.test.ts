import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalise } from "../../src/text/normalise.ts";
import { textOfHtml } from "../../src/text/read/html.ts";

/** The words of a page in the form in which passages are looked for. */
function words(html: string): string {
  return normalise(textOfHtml(html)).text.trim();
}

describe("textOfHtml", () => {
  test.each([
    ["the words of blocks do not run together", "<p>One.<p>Two.</p><div>Three</div>", "One. Two. Three"],
    ["those of a line do", "<p>clo<b>se</b>d to <a href='x'>all</a>, it said", "closed to all, it said"],
    ["nor do cells and list items", "<tr><td>a<td>b</tr><ul><li>c<li>d</ul>", "a b c d"],
    ["a line break parts words", "one<br>two<br/>three", "one two three"],
    [
      "a place to break a word, an image and an unknown element do not",
      "a<wbr>b<img src=x>c<x-y>d</x-y>",
      "abcd",
    ],
    ["entities are letters", "&ldquo;Caf&eacute;&rdquo; &amp; more&nbsp;&#8230;", '"Café" & more ...'],
    ["what nobody sees is left out", "a<script>if (1 < 2) 'b'</script><style>p {}</style><!-- c -->d", "ad"],
    [
      "also in a template or for readers without scripts",
      "a<template><p>b</p></template><noscript>c</noscript>d",
      "ad",
    ],
    [
      "a head that is never closed hides nothing",
      "<head><title>T</title><meta charset=utf-8><p>One",
      "T One",
    ],
    ["nor does one that nothing but words follow", "<html><head><title>T</title>One", "T One"],
    ["a close that opens nothing", "a</script></noscript></b>b", "ab"],
    ["a script that never ends", "a<script>b", "a"],
    ["entities in what nobody sees", "a<noscript>&amp;</noscript>b", "ab"],
    ["what is not closed in it", "a<noscript>b<b>c</noscript>d", "ad"],
    ["a formula, which closes by itself as what is drawn does", "a<math><style/>x</math>b", "axb"],
    ["capital letters", "<P>One<BR>two<SCRIPT>x</SCRIPT></P>", "One two"],
    ["a close inside what nobody sees", "a<noscript>b<div>c</div></p>d</noscript>e", "ae"],
    ["a close of what stands around it", "<div>a<noscript>b</div>c", "a c"],
    ["what is drawn", "a<svg><style/><title>b</title><path/></svg>c<style/>d</style>e", "a b ce"],
    ["soft hyphens", "clo&shy;sed", "closed"],
    ["no page at all", "", ""],
    ["words alone", "a < b and c > d", "a < b and c > d"],
  ])("%s", (_, html, expected) => {
    expect(words(html)).toBe(expected);
  });

  test.each(["<div>", "<div>a<p>", "<b>", "<noscript>"])("60,000 times %s, and as many closes", (open) => {
    const page = `one${open.repeat(60_000)}two${"</p>".repeat(60_000)}${"</div>".repeat(60_000)}`;
    expect(words(page)).toMatch(/^one/);
  });

  test("whatever it is given, it gives words back and ends", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("<p>", "</p>", "<script>", "</", "<!--", "-->", "a", "&", "<", "\0")),
        (parts) => {
          expect(typeof textOfHtml(parts.join(""))).toBe("string");
        },
      ),
    );
  });
});
