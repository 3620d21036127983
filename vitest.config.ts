import { defineConfig } from "vitest/config";

/** These put something else in the place of a module, which no other file may see. */
const ALONE = ["test/cli/draft.test.ts"];

export default defineConfig({
  test: {
    // Processes have the stack that users have; a thread's is four times as large, and nothing would overflow there.
    pool: "forks",
    // A module that has not changed is not translated again.
    experimental: { fsModuleCache: true },
    // Otherwise one core is left idle.
    maxWorkers: "100%",
    // Spawning the built command takes its time on a busy machine; no test measures time.
    testTimeout: 60_000,
    setupFiles: "test/before.ts",
    projects: [
      {
        extends: true,
        test: {
          name: "together",
          include: ["test/**/*.test.ts"],
          exclude: ALONE,
          // Files share what they import: no test changes a module, and importing took as long as testing.
          isolate: false,
          globalSetup: "test/once.ts",
        },
      },
      { extends: true, test: { name: "alone", include: ALONE } },
    ],
  },
});
