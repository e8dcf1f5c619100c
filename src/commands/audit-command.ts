/** Says what a reader can find out about the withheld cells of a published table: `statistics audit`. */
import type { CommandInput, FileCommand } from "../platform/command.ts";
import { closeSolver } from "../platform/solver/solve-bounds.ts";
import type { Zeros } from "./audit-part.ts";
import { reportOn } from "./audit-report.ts";
import { tellAudit } from "./audit-sentences.ts";
import { readGivenTable } from "./given-table.ts";
import { readSumLines, statedSumsOf } from "./published-file/sums-file.ts";
import { type PublishedFile, readPublishedFile } from "./published-file.ts";

export const auditCommand: FileCommand = {
  name: "statistics audit",
  filesOnly: true,
  words: 1,
  summary: "Find out what a published table gives away about the cells that it withholds",
  usage:
    "statistics audit FILE.csv [--dimension COLUMN[,GROUPING…] …] [--count COLUMN] [--total LABEL …] [--contributors COLUMN] [--hierarchy FILE.csv …] [--publish-zeros | --protect-zeros] [--json]",
  options: {
    dimension: { type: "string", multiple: true },
    count: { type: "string" },
    contributors: { type: "string" },
    total: { type: "string", multiple: true },
    hierarchy: { type: "string", multiple: true },
    "publish-zeros": { type: "boolean" },
    "protect-zeros": { type: "boolean" },
    json: { type: "boolean" },
  },
  run: async (terminal, input) => {
    const file = await understand(input);
    if ("problems" in file) {
      for (const problem of file.problems) terminal.complain(problem);
      if (input.values.json === true) terminal.print(JSON.stringify({ errors: file.problems }));
      return 2;
    }
    try {
      const report = await reportOn(file, zerosAsked(input));
      if (input.values.json === true) terminal.print(JSON.stringify(report));
      else tellAudit(terminal, report);
      return report.safe ? 0 : 1;
    } finally {
      await closeSolver();
    }
  },
};

function zerosAsked({ values }: CommandInput): Zeros {
  if (values["publish-zeros"] === true) return "published";
  return values["protect-zeros"] === true ? "protected" : "unsaid";
}

async function understand({
  values,
  positionals,
}: CommandInput): Promise<PublishedFile | { readonly problems: readonly string[] }> {
  const list = (name: string): readonly string[] => {
    const found = values[name];
    return Array.isArray(found) ? found : [];
  };
  const text = (name: string): string | undefined => {
    const found = values[name];
    return typeof found === "string" ? found : undefined;
  };
  if (values["publish-zeros"] === true && values["protect-zeros"] === true)
    return { problems: ["--publish-zeros and --protect-zeros exclude each other."] };
  const [path = ""] = positionals;
  const given = await readGivenTable(path, { western: true });
  if ("refused" in given) return { problems: given.sentences };
  const dimensions = list("dimension").map((names) => names.split(",").map((name) => name.trim()));
  const named = dimensions.flatMap(([finest = ""]) => finest);
  const lines = await readSumLines(
    list("hierarchy"),
    named.length > 0 ? named : oneDimension(given.columns),
  );
  if ("refused" in lines) return { problems: lines.sentences };
  const file = readPublishedFile(given, {
    dimensions,
    value: text("count"),
    contributors: text("contributors"),
    totals: list("total"),
    sums: statedSumsOf(lines),
  });
  return "refused" in file ? { problems: [`${path}: ${file.sentence}`] } : file;
}

/** The first column is the dimension that a file of sums without names speaks of. */
function oneDimension(columns: readonly string[]): readonly string[] {
  return columns.slice(0, 1);
}
