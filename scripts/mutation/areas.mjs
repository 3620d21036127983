/** What mutation testing changes, area by area, and the folders and files of tests that have to notice. */
export const AREAS = {
  confidential: {
    mutate: ["src/confidential/**/*.ts"],
    // Not `everywhere`: it takes longer than all others together, and what only it sees is seen late.
    tests: [
      ...(
        "broken-file conceal concealer contacts contacts-in-record find-hidden identities identities-of known lookout " +
        "numbers over-time reading spellings texts-in words"
      )
        .split(" ")
        .map((name) => `test/confidential/${name}.test.ts`),
      "test/cli/confidential.test.ts",
    ],
  },
  check: {
    mutate: ["src/check/**/*.ts"],
    tests: [
      "test/check",
      ..."baseline changes check fix lone-texts mv set verify waive"
        .split(" ")
        .map((name) => `test/cli/${name}.test.ts`),
      "test/rules/waivers.test.ts",
    ],
  },
  text: {
    mutate: ["src/text/**/*.ts"],
    tests: ["test/text", ..."quotes evidence figures".split(" ").map((name) => `test/rules/${name}.test.ts`)],
  },
  provenance: {
    mutate: ["src/provenance/**/*.ts"],
    tests: [
      "test/provenance",
      "test/cli/trace.test.ts",
      "test/rules/anonymity.test.ts",
      "test/rules/corroboration.test.ts",
      "test/rules/denials.test.ts",
    ],
  },
  revise: {
    mutate: ["src/revise/**/*.ts"],
    tests: ["test/revise", "test/cli/revise.test.ts"],
  },
  seal: {
    mutate: ["src/seal/**/*.ts", "src/history/replay-seal.ts"],
    tests: ["test/seal", "test/cli/seal.test.ts", "test/rules/seals.test.ts"],
  },
  cache: { mutate: ["src/cache/**/*.ts", "src/watch/**/*.ts"], tests: ["test/cache", "test/watch"] },
  rules: { mutate: ["src/rules/*/**/*.ts"], tests: ["test/rules"] },
};
