// The two kinds of tests: `unit` beside what they test and over the whole tree, `journeys` through a real browser.
import { defineConfig } from "vitest/config";
import { closingLine } from "./tests/support/closing-line.ts";

const globalSetup = ["./tests/support/database-cluster.ts"];
const exclude = ["**/node_modules/**", "dist/**", "data/**", "tests/support/wrong-tree/**"];

export default defineConfig({
  cacheDir: "node_modules/.vite",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    maxWorkers: 2,
    reporters: ["default", closingLine(process.env.ROSARIO_TEST_TOTALS)],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: [
            "src/**/*.test.{ts,tsx}",
            "tests/*.test.ts",
            "tests/{fuzz,security,support}/*.test.ts",
          ],
          exclude,
          globalSetup,
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "journeys",
          include: ["tests/journeys/**/*.test.ts"],
          exclude,
          globalSetup,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
