import { expect, test } from "vitest";
import { mentionParts } from "../../../src/language/en/mention-parts.ts";

/* Everybody is made up. */
test.each([
  ["Bo Lind", "Bo Lind", undefined],
  ["the Ministry of Works", "Ministry of Works", undefined],
  ["Bo Lind, the mayor,", "Bo Lind", "mayor"],
  ["Bo Lind, head of the port, which he built,", "Bo Lind", "head of the port, which he built"],
  ["the mayor, Bo Lind", "Bo Lind", "mayor"],
  ["mayor Bo Lind", "Bo Lind", "mayor"],
  ["the deputy mayor Bo Lind", "Bo Lind", "deputy mayor"],
  ["The Gazette, citing Reuters,", "Gazette", undefined],
  ["Bo Lind, who ran the port", "Bo Lind", undefined],
  ["Bo Lind, Ada Reed", "Bo Lind", undefined],
  ["head of Lind Shipping", "head of Lind Shipping", undefined],
  ["two officials at the ministry", "two officials at the ministry", undefined],
  ["officials, some of them old,", "officials, some of them old", undefined],
  [" ,", "", undefined],
])("%s", (mention, name, role) => {
  expect(mentionParts(mention)).toEqual({ name, role });
});
