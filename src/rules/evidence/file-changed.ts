import { defineRule, inClaim } from "../define.ts";

const CLAIMS = `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
  evidence:
    - kind: document
      source: council
      file: evidence/notice.txt
      sha256: 69424706a78b4d1e7bf7771a0378ea432d51362c71f023726c88ba5dfd9a6795
      locator: line 1
      shows: supports
`;

export default defineRule({
  id: "evidence/file-changed",
  severity: "error",
  summary: "A kept file is not the one that was recorded: its SHA-256 is another.",
  why: `The SHA-256 of a kept file is its fingerprint: as long as it is the same, the desk can show that this is what was
there on the day of the check. If it differs, somebody has changed or replaced the file, or a program has. Bring the old
file back (\`git log\` on it shows when it changed). If the new one is right, read it again, see that it still shows what the
record says, and write its SHA-256.

A frequent cause is that git turns the line ends of text files on Windows: a line \`evidence/** -text\` in
\`.gitattributes\` stops it. Evidence without \`sha256\` is not compared.`,
  guideline: "editorial logic",
  examples: {
    passing: {
      claims: CLAIMS,
      files: { "evidence/notice.txt": "The road is closed to all traffic.\n" },
    },
    failing: {
      claims: CLAIMS,
      files: { "evidence/notice.txt": "The road is closed to lorries.\n" },
    },
  },
  claim: (entry, { desk, report }) => {
    for (const [index, { file, sha256 }] of (entry.claim.evidence ?? []).entries()) {
      if (file === undefined || sha256 === undefined) continue;
      const kept = desk.kept(file);
      if ("missing" in kept || kept.sha256 === sha256.toLowerCase()) continue;
      const location = inClaim(entry, "evidence", index, "sha256");
      report(
        location,
        `${file} is not the file that was recorded: its SHA-256 begins with ${kept.sha256.slice(0, 8)}, the record's with ${sha256.slice(0, 8)}. ` +
          "Bring the old file back, or read the new one and record its SHA-256.",
        {
          suggestions: [
            {
              message: "Record the SHA-256 of the file as it is now, once you have read it",
              safe: false,
              edits: [{ place: location.place, text: kept.sha256 }],
            },
          ],
        },
      );
    }
  },
});
