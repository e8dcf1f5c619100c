// The kinds of tests: `unit` beside what they test, `tree` over the whole tree, `journeys` through a real browser, and `endurance`: what must hold
// when machines fail, when somebody attacks, and in every combination. These last take long, and run in the gate.
import { defineConfig } from "vitest/config";
import { closingLine } from "./tests/support/closing-line.ts";

const globalSetup = ["./tests/support/database-cluster.ts"];
const exclude = ["**/node_modules/**", "dist/**", "data/**", "tests/support/wrong-tree/**"];

const endurance = [
  "tests/{fuzz,security}/*.test.ts",
  "tests/{access-matrix,canary,distribution,isolation,postgres-versions,recorded-facts,recorded-tables,upgrades}.test.ts",
  "tests/journeys/{backup,container,crash,crash-mail,faults,faults-in-time,ledger-tampering,processes,proxy,running}.test.ts",
  "src/platform/backup/*.test.ts",
  "src/platform/database/{embedded,postgres,replica}.test.ts",
  "src/platform/outbox/crash.test.ts",
  "src/modules/requests/simulated-year.test.ts",
  "src/modules/sign-in/routes/organisation-routes.test.ts",
  "src/statistics/suppression/random-tables.test.ts",
];
const quick = { testTimeout: 20_000, hookTimeout: 60_000 };
const long = { testTimeout: 120_000, hookTimeout: 180_000 };

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
          include: ["src/**/*.test.{ts,tsx}"],
          exclude: [...exclude, ...endurance],
          globalSetup,
          // The files of a worker share what they import: that halves the time. Each has a database of its own.
          isolate: false,
          ...quick,
        },
      },
      {
        extends: true,
        test: {
          name: "tree",
          include: ["tests/*.test.ts", "tests/support/*.test.ts"],
          exclude: [...exclude, ...endurance],
          globalSetup,
          ...quick,
        },
      },
      {
        extends: true,
        test: {
          name: "journeys",
          include: ["tests/journeys/**/*.test.ts"],
          exclude: [...exclude, ...endurance],
          globalSetup,
          ...long,
        },
      },
      {
        extends: true,
        test: { name: "endurance", include: endurance, exclude, globalSetup, ...long },
      },
    ],
  },
});
