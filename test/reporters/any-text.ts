import * as fc from "fast-check";

/** Text of all kinds: what formats take for their own, control characters, halves of surrogate pairs. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary" }),
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
