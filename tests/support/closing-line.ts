/** Counts a Vitest run for the last line that `scripts/check.ts` prints, and hands the counts over in a file. */
import { writeFileSync } from "node:fs";
import type { Reporter } from "vitest/node";

export type Totals = { readonly passed: number; readonly failed: number };

/** A reporter that writes the totals of a run to a file; it writes nothing when no file is named. */
export function closingLine(file: string | undefined): Reporter {
  return {
    onTestRunEnd(modules, unhandledErrors) {
      if (file === undefined) return;
      let passed = 0;
      // An error outside any test, and a file that could not be loaded, fail the run as a test does.
      let failed = unhandledErrors.length;
      for (const module of modules) {
        const before = failed;
        for (const test of module.children.allTests()) {
          const { state } = test.result();
          if (state === "passed") passed += 1;
          if (state === "failed") failed += 1;
        }
        if (module.state() === "failed" && failed === before) failed += 1;
      }
      const totals: Totals = { passed, failed };
      writeFileSync(file, JSON.stringify(totals));
    },
  };
}

/** The totals as the one line that programs read. */
export function closingSentence(totals: Totals): string {
  return `${totals.passed} passed, ${totals.failed} failed`;
}
