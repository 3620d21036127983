import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Spawning the built command takes its time on a busy machine; no test measures time.
    testTimeout: 60_000,
  },
});
