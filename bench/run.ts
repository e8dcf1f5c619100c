/**
 * Runs the benchmarks one after the other and prints a table; `--write` puts it into docs/benchmarks.md, `--only NAME` runs one.
 * They are no tests: what they measure belongs to the machine and its mood, so nothing here turns a change red.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { auditTable } from "./audit.ts";
import { backup } from "./backup.ts";
import { breakdownAnswer } from "./breakdown.ts";
import { cities } from "./cities.ts";
import { demoStart } from "./demo-start.ts";
import { figuresImport } from "./figures-import.ts";
import { firstView } from "./first-view.ts";
import { followThroughPage } from "./follow-through.ts";
import { importObservations } from "./import-observations.ts";
import { describeMachine, quietMachine } from "./machine.ts";
import type { Row } from "./measure.ts";
import { measureLists } from "./measures.ts";
import { meetingLists } from "./meetings.ts";
import { ROOT, run } from "./processes.ts";
import { publicRecord } from "./public-record.ts";
import { recommendationLists } from "./recommendations.ts";
import { reportPage } from "./report-page.ts";
import { reportPdf } from "./report-pdf.ts";
import { signedIn } from "./signed-in.ts";
import { suppression } from "./suppression.ts";

const BENCHMARKS = [
  demoStart,
  reportPage,
  firstView,
  reportPdf,
  figuresImport,
  importObservations,
  breakdownAnswer,
  auditTable,
  publicRecord,
  recommendationLists,
  measureLists,
  meetingLists,
  followThroughPage,
  cities,
  signedIn,
  suppression,
  backup,
];
const DOCUMENT = join(ROOT, "docs", "benchmarks.md");
const HEADING = "## Results\n";

const { values } = parseArgs({
  options: { only: { type: "string" }, write: { type: "boolean" } },
});
const chosen = BENCHMARKS.filter(({ name }) => values.only === undefined || values.only === name);
if (chosen.length === 0 || (values.write && values.only !== undefined)) {
  console.error(
    `node bench/run.ts [--write | --only ${BENCHMARKS.map(({ name }) => name).join("|")}]`,
  );
  process.exit(2);
}

await run([process.execPath, join(ROOT, "scripts", "build.ts")]);
const rows: Row[] = [];
const skipped: string[] = [];
let busiest = 0;
for (const { name, run: measure } of chosen) {
  const busy = await quietMachine();
  busiest = Math.max(busiest, busy);
  console.error(`${name}… (others use ${Math.round(busy * 100)} % of the machine)`);
  const measured = await measure();
  if ("skipped" in measured) skipped.push(`${name} was skipped: ${measured.skipped}.`);
  else rows.push(...measured);
}

const results = [
  await describeMachine(),
  "",
  ...table(rows),
  ...skipped.flatMap((said) => ["", said]),
];
console.log(results.join("\n"));
if (values.write) {
  const document = await readFile(DOCUMENT, "utf8");
  const [before] = document.split(HEADING);
  await writeFile(DOCUMENT, `${before}${HEADING}\n${results.join("\n")}\n`);
}

/** As Markdown. The ratio is the number to look at: it minds the machine least. */
function table(lines: readonly Row[]): readonly string[] {
  const cells = [
    ["What", "Result: median (least–most)", "Beside", "Ratio", "Goal", "Met"],
    ...lines.map(({ what, result, beside, ratio, goal, met }) => [
      ...[what, result, beside, ratio, goal],
      met === undefined ? "" : met ? "yes" : "**no**",
    ]),
  ];
  const written = cells.map((line) => `| ${line.join(" | ")} |`);
  return [written[0] ?? "", "| --- | --- | --- | --- | --- | --- |", ...written.slice(1)];
}
