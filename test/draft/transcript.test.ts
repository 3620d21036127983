import { describe, expect, test } from "vitest";
import { isTranscript } from "../../src/draft/transcript.ts";

describe("isTranscript", () => {
  test.each([
    ["questions and answers", "Q. Is it closed?\n\nA. It is.\n\nQ. Since when?\n\nA. Since May.\n"],
    ["a question with its answer", "Q. Is it closed?\nA. It is.\nREED: Since when?\n"],
    ["names in capitals", "REED: Is it closed?\nMR. COLE: It is.\nREED: Since when?\n"],
    [
      "names, and lines that go on",
      "A talk (made up)\nAda Reed: It is closed.\nSince May.\nCole: It is.\nAda Reed: So?\n",
    ],
  ])("takes %s for one", (_, text) => expect(isTranscript(text)).toBe(true));

  test.each([
    [
      "an article with a colon",
      "The road is closed.\nReed: “It is not safe.”\nIt was closed in May.\nNobody knows why.\n",
    ],
    ["a list of facts", "Title: Road\nPublisher: Gazette\nPublished: May\nLanguage: English\n"],
    ["two turns", "Reed: It is closed.\nReed: It is.\n"],
    ["a time", "10:30 it closed\n11:30 it opened\n10:30 again\n"],
    ["nothing", ""],
  ])("does not take %s for one", (_, text) => expect(isTranscript(text)).toBe(false));
});
