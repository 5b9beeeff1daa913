import { defineConfig } from "vitest/config";

/** Cases that lie beside the project: published forms, foreign workbooks (test/external/external-folder.ts). */
export default defineConfig({
  test: {
    include: ["test/external/**/*.test.ts"],
    testTimeout: 120_000,
  },
});
