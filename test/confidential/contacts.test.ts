import { describe, expect, test } from "vitest";
import { contactsIn } from "../../src/confidential/contacts.ts";

const found = (text: string) => contactsIn(text).map(({ start, end }) => text.slice(start, end));

describe("what leads to a person", () => {
  test.each<[text: string, contacts: readonly string[]]>([
    ["write to made.up+news@mail.example.org, please", ["made.up+news@mail.example.org"]],
    ["jörg@example.org", ["jörg@example.org"]],
    ["+44 20 7946 0958", ["+44 20 7946 0958"]],
    ["(+1) no; +1 (202) 555-0143 yes", ["+1 (202) 555-0143"]],
    ["+442079460958", ["+442079460958"]],
    ["tel. 020 7946 0958", ["020 7946 0958"]],
    ["call him at (202) 555-0143.", ["(202) 555-0143"]],
    ["Signal: 07700 900123", ["07700 900123"]],
    ["phone number is 555-0143-22", ["555-0143-22"]],
    ["WhatsApp 0170/1234567", ["0170/1234567"]],
    ["mailto:made.up%40example.org", ["made.up%40example.org"]],
    ["tel:02079460958", ["02079460958"]],
    ["call no. nr.: 020 7946 0958", ["020 7946 0958"]],
    ["phone. number no5550143222", ["5550143222"]],
    ["+49 170 123 000", ["+49 170 123 000"]],
    ["+1 202 555 1000", ["+1 202 555 1000"]],
    ["mobile 555 123 456", ["555 123 456"]],
    ["phone 0800 555 000", ["0800 555 000"]],
    ["https://wa.me/+442079460958", ["+442079460958"]],
    ["made.up@example.org or +49 170 1234567", ["made.up@example.org", "+49 170 1234567"]],
    ["phone 0 2 0 7 9 4 6 0 9 5 8", ["0 2 0 7 9 4 6 0 9 5 8"]],
    ["+442079460958 or https://example.org/a", ["+442079460958"]],
    ["https://example.org/a or +442079460958", ["+442079460958"]],
    ["a@b.e-+442079460958", ["a@b.e-", "+442079460958"]],
    ["to a@b.example@c.example.", ["a@b.example@c.example"]],
  ])("%s", (text, contacts) => expect(found(text)).toEqual(contacts));
});

describe("what does not", () => {
  test.each([
    "400,000 men, 147000 of them",
    "2023-04-11 and 2023-04-11T10:00:00Z",
    "on call since 2023-04-11",
    "Telegram 2022-2023",
    "phones of 150000 people",
    "Signal sent 1,200,000 messages",
    "page 123-456-789 of the file",
    "ISBN 978-3-16-148410-0",
    "73beb188 1234567890123",
    "+8 % more, +9.3 points",
    "+1,000,000 and +100 000,5",
    "https://example.org/2023/04/1234567",
    "the @ sign, @example, example@",
    "51.5074, -0.1278",
    "0.1234567",
    "A decree of 147 000 men",
    "3 + 4 5 6 7 8 9 10",
    "they will call 147 000 men",
    "call 1 200 000 reservists",
    "to call 400 000 000",
    "text 147000",
    "Signal 400 000 users",
    "phone: 147,000",
    "+1 200 000 roubles",
    "+12 345 678 people",
    "call 2023-04-11 10:00",
    "call 11.04.2023 10:30",
    "text 20230411",
    "Signal 2024-05-02 2024-05-03",
    "+2023-04-11",
    "text 7312345e90ab",
    "+40.7127837 -74.0059413",
    "+51.5074 -0.1278",
    "https://example.org/+12345678901",
    "http://example.org/+12345678901",
    `https://example.org/+12345678901 ${"and so on ".repeat(50)}`,
    `${"and so on ".repeat(50)} https://example.org/+12345678901`,
    "ask @made.example",
    "https://example.org/call?id=1234567",
  ])("%s", (text) => expect(found(text)).toEqual([]));
});

test("a long text without spaces is read once", () => {
  expect(found(`@${"a".repeat(2_000_000)}`)).toEqual([]);
});

test("one address in another is one stretch", () => {
  expect(found("a@b.example@c.example")).toEqual(["a@b.example@c.example"]);
  expect(found("a%40b.example%40c.example")).toEqual(["a%40b.example%40c.example"]);
});

describe("a long line is read once", () => {
  test.each(["call no. ", "no. ", ". ", ".", " ", "at ", "call ", "a", "a@", "+1", "%40", "a.", "@a."])(
    "%j",
    (unit) => {
      const line = `call ${unit.repeat(25_000)}`;
      expect(found(`${line} @`)).toEqual([]);
      expect(found(`${line} call 020 7946 0958 or a@b.example`)).toEqual(["020 7946 0958", "a@b.example"]);
    },
  );
});
