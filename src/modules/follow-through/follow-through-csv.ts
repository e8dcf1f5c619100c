/** Follow-through as open data in CSV: each figure as a whole, then by right, department and edition, then line by line. */
import { said } from "../../kernel/language.ts";
import { type CsvCell, writeCsv } from "../../platform/csv.ts";
import type { Figure, Share } from "./figure.ts";
import { dated, type Place } from "./follow-through-json.ts";
import type { FoundFollowThrough } from "./found-follow-through.ts";
import type { Row } from "./row.ts";
import { addressOfSubject, figureDefinition, figureLabel, nameOfSlug } from "./words.ts";

const COLUMNS = [
  "figure",
  "label",
  "by",
  "key",
  "name",
  "value",
  "of",
  "unit",
  "due_on",
  "on",
  "arrival",
  "days_late",
  "days_silent",
  "moved",
  "milestone",
  "right",
  "department",
  "edition",
  "link",
  "made_up",
  "comment",
  "definition",
] as const;

type Line = Readonly<Partial<Record<(typeof COLUMNS)[number], CsvCell>>>;

/** UTF-8. A figure that is not recorded yet has an empty value, which is no zero. */
export function followThroughCsv(
  { facts, state, comments }: FoundFollowThrough,
  { home, language }: Place,
): Uint8Array {
  const commentsOn = Map.groupBy(comments, ({ reference }) => reference);
  const lines = state.figures.flatMap((figure): readonly Line[] => {
    const { id, unit, rows } = figure;
    const of = { figure: id, label: figureLabel(id, language), unit };
    const whole = {
      ...of,
      by: "all",
      ...counts(figure),
      definition: figureDefinition(id, language),
    };
    return [
      whole,
      ...figure.byRight.map((share) => ({
        ...of,
        ...shareLine("right", share, nameOfSlug(facts.rights, share.key, language)),
      })),
      ...figure.byDepartment.map((share) => ({
        ...of,
        ...shareLine("department", share, nameOfSlug(facts.departments, share.key, language)),
      })),
      ...figure.byEdition.map((share) => ({ ...of, ...shareLine("edition", share, null) })),
      ...rows.map((row) => ({ ...of, ...rowLine(row) })),
    ];
  });
  return writeCsv(COLUMNS, lines);

  function rowLine(row: Row): Line {
    const address = addressOfSubject(row);
    const saidBeside = (commentsOn.get(row.reference) ?? []).map(
      ({ at, text }) => `${at.toISOString().slice(0, 10)}: ${said(text, [language])?.text ?? ""}`,
    );
    return {
      by: "row",
      key: row.reference,
      name: said(row.title, [language])?.text ?? "",
      due_on: row.dueOn ?? "",
      on: row.on === null ? "" : dated(row.on),
      arrival: row.arrival ?? "",
      days_late: row.daysLate,
      days_silent: row.daysSilent,
      moved: row.moved,
      milestone: said(row.milestone ?? {}, [language])?.text ?? "",
      right: row.right ?? "",
      department: row.department ?? "",
      edition: row.edition ?? "",
      link: address === undefined ? "" : `${home}${address}`,
      made_up: row.madeUp ? "yes" : "no",
      comment: saidBeside.join("\n"),
    };
  }
}

function counts({ value, of }: Pick<Figure, "value" | "of">): Line {
  return { value: value ?? "", of: of ?? "" };
}

function shareLine(by: string, share: Share<string | number>, name: string | null): Line {
  return { by, key: share.key ?? "", name: name ?? "", ...counts(share) };
}
