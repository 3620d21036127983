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
  summary: "A saved file is not the one that was recorded: its SHA-256 differs.",
  why: `The SHA-256 of a saved file is its fingerprint: as long as it is the same, the desk can show that this is what was there
on the day of the check. If it differs, someone, or some program, has changed or replaced the file. Bring the old file back
(\`git log\` shows when it changed). If the new one is right, read it again, make sure that it still shows what the record
says, and write its SHA-256.

A common cause is that git changes the line endings of text files on Windows: a line \`evidence/** -text\` in
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
      const kept = desk.evidenceFile(file);
      if ("missing" in kept || kept.sha256 === sha256.toLowerCase()) continue;
      const location = inClaim(entry, "evidence", index, "sha256");
      report(
        location,
        `${file} is not the file that was recorded: its SHA-256 begins with ${kept.sha256.slice(0, 8)}, but the record has ${sha256.slice(0, 8)}. ` +
          "Bring the old file back, or read the new one and record its SHA-256.",
        {
          suggestions: [
            {
              message: "Record the file's current SHA-256, once you have read the file",
              safe: false,
              edits: [{ place: location.place, text: kept.sha256 }],
            },
          ],
        },
      );
    }
  },
});
