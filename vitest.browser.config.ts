import { defineConfig } from "vitest/config";

/** Tests that drive pages in Chromium; the pane must have been built (`npm run test:browser` does both). */
export default defineConfig({
  test: {
    include: ["test/browser/**/*.test.ts"],
    // One Chromium per file is enough for a small machine.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
