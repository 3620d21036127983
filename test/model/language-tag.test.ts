import { describe, expect, test } from "vitest";
import { isLanguageTag, tagMeantBy } from "../../src/model/language-tag.ts";

describe("a language tag", () => {
  test.each(["en", "ru", "pt-BR", "en-GB", "zh-Hant", "sr-Latn-RS", "EN", "yue", "haw", "iw", "es-419"])(
    "%s",
    (tag) => {
      expect(isLanguageTag(tag)).toBe(true);
    },
  );

  test.each([
    "English",
    "german",
    "Russian",
    "Deutsch",
    "Urdu",
    "us",
    "xx",
    "en_GB",
    "und",
    "",
    "e",
    "Русский",
    "123",
  ])("%j is none", (tag) => {
    expect(isLanguageTag(tag)).toBe(false);
  });
});

describe("a tag that was meant", () => {
  test.each([
    ["English", "en"],
    ["english", "en"],
    [" Russian ", "ru"],
    ["Русский", "ru"],
    ["german", "de"],
    ["Deutsch", "de"],
    ["français", "fr"],
    ["Français", "fr"],
    ["Ukrainian", "uk"],
    ["English (UK)", "en"],
    ["en_GB", "en-GB"],
    ["Urdu", "ur"],
  ])("%j: %s", (written, tag) => {
    expect(tagMeantBy(written)).toBe(tag);
  });

  test.each(["Klingon", "xx", "us", "", "the language of the street"])("is not known: %j", (written) => {
    expect(tagMeantBy(written)).toBeUndefined();
  });
});
