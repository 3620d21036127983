import { describe, expect, test } from "vitest";
import { contactsIn } from "../../src/text/contacts.ts";

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
    ["made.up@example.org or +49 170 1234567", ["made.up@example.org", "+49 170 1234567"]],
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
  ])("%s", (text) => expect(found(text)).toEqual([]));
});
