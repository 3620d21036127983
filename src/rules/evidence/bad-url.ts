import type { RecordFile } from "../../desk/desk.ts";
import { writtenLinks } from "../../model/attribution.ts";
import type { Path } from "../../yaml/problem.ts";
import { type Context, defineRule } from "../define.ts";
import { faultOf } from "../shared/web-address.ts";

export default defineRule({
  id: "evidence/bad-url",
  severity: "error",
  summary: "An address (of evidence, a source's statement or the article) that others cannot open.",
  why: `An address is there so that others can look. A program cannot open \`www.example.org/page\`, which has no \`https://\`, nor
a path on your own computer, an address with a space in it, or two addresses in one field. An address with a name and password
in it gives the password to everyone who can read the record.

Copy the address from the browser's address bar. What is not on the web goes elsewhere: a copy that the desk keeps under
\`file\`, a shelf mark or edition under \`locator\`. In an in-house draft, a host without a dot is allowed: it may be on the
newsroom's own network.`,
  guideline: "editorial logic",
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: { source: ministry, url: "http://ministry.example:8080/notices?id=12#top" }
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: { source: ministry, url: www.ministry.example/notices }
  evidence:
    - { kind: document, source: council, url: evidence/notice.txt, locator: page 1, shows: supports }
`,
    },
  },
  record: (record, context) => {
    reportFault(record, record.article?.url, ["article", "url"], context);
  },
  claim: ({ record, path, chain, claim }, context) => {
    for (const { link, path: steps } of writtenLinks(chain))
      reportFault(record, link.url, [...path, ...steps, "url"], context);
    for (const [index, { url, archived }] of (claim.evidence ?? []).entries()) {
      reportFault(record, url, [...path, "evidence", index, "url"], context);
      reportFault(record, archived, [...path, "evidence", index, "archived"], context);
    }
  },
});

function reportFault(file: RecordFile, address: string | undefined, path: Path, { report }: Context): void {
  const fault = address === undefined ? undefined : faultOf(address, file.mode);
  if (!fault) return;
  const { message, meant, safe = false, conceals } = fault;
  const place = { path };
  report({ file, place }, `This address ${message}`, {
    suggestions:
      meant === undefined
        ? []
        : [{ message: `Change to ${meant}`, safe, edits: [{ place, text: JSON.stringify(meant) }] }],
    ...(conceals && { conceals }),
  });
}
