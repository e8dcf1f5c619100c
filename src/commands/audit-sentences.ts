/** What `statistics audit` says on the terminal, for people who do not program. */
import type { Terminal } from "../platform/command.ts";
import type { AuditReport, Found } from "./audit-report.ts";

/** What is not a column of the file. */
const ABOUT: readonly string[] = [
  ...["value", "lower", "upper", "by", "equations", "shortest", "knowing", "why"],
];

export function tellAudit(terminal: Terminal, report: AuditReport): void {
  const { revealed, needless, undecided, contradictions, cells, unknown, sums } = report;
  const where = (found: Found) =>
    Object.entries(found)
      .filter(([name]) => !ABOUT.includes(name))
      .map(([name, label]) => `${name} ${label}`)
      .join(", ");
  const verdict = report.safe
    ? "Safe: nothing protected can be found out."
    : revealed.length + contradictions.length > 0
      ? "Not safe."
      : "It cannot be said whether this is safe.";
  terminal.print(`${verdict} ${cells} cells, ${unknown} of them withheld, ${sums} sums.`);
  for (const found of revealed) {
    const who = found.knowing === undefined ? "" : `, for whoever alone is behind ${found.knowing}`;
    terminal.print(`${where(found)} is ${found.value} (${reasons[String(found.by)]}${who}).`);
    for (const equation of found.equations as readonly string[]) terminal.print(`  ${equation}`);
  }
  for (const found of undecided)
    terminal.print(
      found.why === "too-large"
        ? `${where(found)}: not decided, the table is too large.`
        : `${where(found)}: not decided, because it is not clear which sums it belongs to.`,
    );
  if (contradictions.length > 0) terminal.print("These sums cannot all hold:");
  for (const sum of contradictions) terminal.print(`  ${sum}`);
  if (needless.length > 0)
    terminal.print(`Withheld without need, because they follow from the rest: ${needless.length}.`);
  for (const question of report.questions) terminal.complain(question);
}

const reasons: Readonly<Record<string, string>> = {
  published: "printed, although it is marked as primary",
  sums: "from the sums",
  "non-negativity": "from the sums, because no cell is below its least",
  "whole-numbers": "from the sums, because people are whole",
};
