import { defineConfig } from "vitest/config";

/** The tests that run in the process: in the built command nothing is mutated. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/docs.test.ts", "test/cli/usage.test.ts", "test/fuzz/**"],
    testTimeout: 60_000,
  },
});
