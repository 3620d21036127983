import { expect, test } from "vitest";
import { writtenAddresses } from "../../src/text/written-addresses.ts";

test.each([
  ["See https://example.org/a, or HTTP://example.org/b?", ["https://example.org/a", "HTTP://example.org/b"]],
  ["www.example.org/a: awww.b", ["www.example.org/a"]],
  ["“https://example.org/a” <https://example.org/b>", ["https://example.org/a", "https://example.org/b"]],
  ["https://example.org/a|https://example.org/b…", ["https://example.org/a", "https://example.org/b"]],
  ["(as https://example.org/Mercury_(planet) says)", ["https://example.org/Mercury_(planet)"]],
  ["(see https://example.org/Mercury_(planet).)", ["https://example.org/Mercury_(planet)"]],
  [
    "[{https://example.org/a[1]}], [https://example.org/b{1}]",
    ["https://example.org/a[1]", "https://example.org/b{1}"],
  ],
  ["https://élysée.example/à", ["https://élysée.example/à"]],
  ["https://127.0.0.1/", ["https://127.0.0.1/"]],
  ["https://... www. http://", []],
  [`https://example.org/a${").".repeat(20_000)}`, ["https://example.org/a"]],
])("the addresses in %j", (text, addresses) => {
  expect(writtenAddresses(text)).toEqual(addresses);
});
