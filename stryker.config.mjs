// `npm run mutate` changes the code in small ways and looks whether a test fails; by hand, as it takes hours:
// npm run mutate -- --mutate "src/rules/denial/*.ts"

export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "vitest.mutate.config.ts", related: false },
  mutate: [
    "src/rules/**/*.ts",
    "!src/rules/index.ts",
    "!src/rules/guidelines.ts",
    "src/confidential/**/*.ts",
    "src/check/**/*.ts",
    "src/text/**/*.ts",
    "src/provenance/**/*.ts",
  ],
  coverageAnalysis: "perTest",
  // Words in tables are loaded once for all tests: each mutant of them would run the whole suite.
  ignoreStatic: true,
  concurrency: 2,
  dryRunTimeoutMinutes: 30,
  reporters: ["clear-text", "json"],
  jsonReporter: { fileName: "coverage/mutation.json" },
  tempDirName: "node_modules/.stryker",
  disableTypeChecks: false,
  // Stryker would rewrite tsconfig.json with TypeScript's programming interface, which version 7 does not have.
  tsconfigFile: "none",
};
