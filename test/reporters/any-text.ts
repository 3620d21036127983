import * as fc from "fast-check";
import { anyCharacters } from "../text/any-characters.ts";

/** Text of all kinds: what formats take for their own, control characters, halves of surrogate pairs. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  anyCharacters,
  fc.string({ unit: "grapheme" }),
  fc
    .array(
      fc.constantFrom(
        ..."\\`*_{}[]()#+-.!|~<>&\"'@:;,%$=/ \t\n\r\u0000\u001b\u2028\u202e\ufffe\ud83d\ude00a1é",
        "\ud83d",
        "\ude00",
        "::error::",
        "\n::stop-commands::x\n",
        "##[error]",
        "]]>",
        "<!--",
        "</details>",
        "<script>",
        "![x](http://example.org)",
        "[x](y)",
        "https://example.org/?a=b&c",
        "www.example.org",
        "a@example.org",
        "@octocat",
        "#12",
        "GH-12",
        "owner/repo#12",
        ":tada:",
        "$x$",
        "&amp;",
        "%0A",
        "%25",
        "\n\n# x",
        "\n- x",
        "| a | b |",
        "~~x~~",
        "**x**",
        "```",
        "[^1]",
        "1. ",
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join("")),
);

/** What acts on a terminal: no output may have it, but for the ends of lines, tabs, and colours of our own. */
export const RAW =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u206F\uFFF9-\uFFFB]|\r(?!\n)/;

/** Text in which much acts on a terminal. */
export const actingText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      anyText,
      fc.integer({ min: 0, max: 0x9f }).map((point) => String.fromCharCode(point)),
      fc.integer({ min: 0x2000, max: 0x206f }).map((point) => String.fromCharCode(point)),
      fc.constantFrom("\u061c", "\ufffa", "\u001b]8;;http://x\u0007", "\u001b[2J", "\r\n", "\r", "\u001b[1m"),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));
