/** A question about a file as fields of a form: what was seen, the rows in question, whether it is right, and why. */
import type { VNode } from "preact";
import { type FieldErrors, RadioGroup, TextArea } from "../../../design/fields.tsx";
import type { Language } from "../../../kernel/language.ts";
import { type GivenAnswer, noteField, VERDICTS, verdictField } from "../import-answers.ts";
import type { AskedQuestion } from "../preview-import.ts";
import { dataSetPageTexts } from "../texts/pages/index.ts";
import { printQuestion } from "../texts/questions/index.ts";
import { FigureTable, type Headings } from "./figure-table.tsx";

export type AskedOnPage = Pick<AskedQuestion, "question" | "remembered"> &
  Partial<Pick<AskedQuestion, "rows">>;

type QuestionFieldsProps = {
  readonly asked: AskedOnPage;
  /** From 1. */
  readonly place: number;
  readonly of: number;
  readonly headings: Headings | undefined;
  readonly given: GivenAnswer | undefined;
  readonly errors: FieldErrors;
  readonly language: Language;
};

export function QuestionFields({
  asked: { question, rows = [], remembered },
  place,
  of,
  headings,
  given,
  errors,
  language,
}: QuestionFieldsProps): VNode {
  const t = dataSetPageTexts(language).upload;
  const { id, count } = question;
  const caption =
    count > rows.length ? t.rowsMore(place, rows.length, count) : t.rowsOf(place, rows.length);
  const verdict = given?.verdict ?? (remembered === undefined ? undefined : "right");
  return (
    <section class="section" aria-labelledby={`question-${id}`}>
      <h3 id={`question-${id}`}>{t.question(place, of)}</h3>
      <p>{printQuestion(question, language)}</p>
      {remembered !== undefined && <p class="meta">{t.remembered(remembered.import)}</p>}
      {headings !== undefined && rows.length > 0 && (
        <FigureTable
          id={`rows-${id}`}
          caption={caption}
          headings={headings}
          rows={rows}
          language={language}
        />
      )}
      <RadioGroup
        name={verdictField(id)}
        label={t.verdict}
        required
        value={verdict}
        error={errors[verdictField(id)]}
        options={VERDICTS.map((value) => ({ value, label: t[value] }))}
      />
      <TextArea
        name={noteField(id)}
        label={t.note}
        help={t.noteHelp}
        error={errors[noteField(id)]}
        rows={2}
        value={given?.note ?? remembered?.note ?? ""}
      />
    </section>
  );
}
