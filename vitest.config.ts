import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Processes have the stack that users have; a thread's is four times as large, and nothing would overflow there.
    pool: "forks",
    // Files share what they import: no test changes a module, and importing took as long as testing.
    isolate: false,
    // Nor is a module that has not changed translated again.
    experimental: { fsModuleCache: true },
    // Otherwise one core is left idle.
    maxWorkers: "100%",
    // Spawning the built command takes its time on a busy machine; no test measures time.
    testTimeout: 60_000,
  },
});
