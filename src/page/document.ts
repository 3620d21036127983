import { createHash } from "node:crypto";
import { type Html, html } from "./html.ts";
import { SCRIPT } from "./script.ts";
import { STYLE } from "./style.ts";

/**
 * A whole page in one file. What it may do is written into it (Content Security Policy): nothing but its own style and
 * script, known by their hashes; nothing is loaded from anywhere, and no form is sent.
 *
 * @param title of the page, as the browser shows it
 */
export function documentOf(title: string, body: Html): string {
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(STYLE)}'`,
    `script-src '${hashOf(SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
${body}
<script>${{ markup: SCRIPT }}</script>
</body>
</html>
`;
  return page.markup;
}

function hashOf(content: string): string {
  return `sha256-${createHash("sha256").update(content).digest("base64")}`;
}
