import { AREAS } from "./scripts/mutation/areas.mjs";

const area = process.env.MUTATION_AREA ?? "confidential";

/** One area of `npm run mutate`. */
export default {
  testRunner: "in-process",
  plugins: [import.meta.resolve("./scripts/mutation/in-process-runner.mjs")],
  mutate: AREAS[area].mutate,
  coverageAnalysis: "perTest",
  // Words in tables are loaded once for all tests: each mutant of them would run all tests of its area.
  ignoreStatic: true,
  concurrency: 2,
  // Only what was changed since the last run, or what tests have changed for, is tried again.
  incremental: true,
  incrementalFile: `coverage/mutation/${area}-incremental.json`,
  timeoutMS: 10_000,
  dryRunTimeoutMinutes: 30,
  reporters: ["clear-text", "json", "progress-append-only"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
  jsonReporter: { fileName: `coverage/mutation/${area}.json` },
  tempDirName: "node_modules/.stryker",
  disableTypeChecks: false,
  // Stryker would rewrite tsconfig.json with TypeScript's programming interface, which version 7 does not have.
  tsconfigFile: "none",
};
