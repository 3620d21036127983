import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Files share what they import: no test changes a module, and importing took as long as testing.
    pool: "threads",
    isolate: false,
    // Otherwise one core is left idle.
    maxWorkers: "100%",
    // Spawning the built command takes its time on a busy machine; no test measures time.
    testTimeout: 60_000,
  },
});
