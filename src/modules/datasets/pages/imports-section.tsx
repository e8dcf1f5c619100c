/** The imports of a data set with their origin, hash and answers, and the way back from the last one. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { ButtonLink, Form, HiddenField, SubmitRow } from "../../../design/fields.tsx";
import { Section } from "../../../design/heading.tsx";
import { DataTable } from "../../../design/table.tsx";
import type { AnsweredQuestion, KeptImport } from "../find-kept-data-set.ts";
import { QUESTION_KINDS } from "../import/questions/question.ts";
import { dataSetPageTexts } from "../texts/pages/index.ts";
import { type Asked, printQuestion } from "../texts/questions/index.ts";
import type { DataSetPageProps } from "./data-set-page-props.ts";
import { printedDay, printedNumber } from "./printed-value.ts";

export function ImportsSection(props: DataSetPageProps): VNode {
  const { frame, href, kept } = props;
  const t = dataSetPageTexts(frame.language).one;
  const { imports } = kept;
  const last = imports.find(({ takenBackAt }) => takenBackAt === null);
  const columns = t.importColumns;
  return (
    <Section id="imports" title={t.imports}>
      <p>{imports.length === 0 ? t.noImports : t.importsHelp}</p>
      {imports.length > 0 && (
        <DataTable
          id="imports-table"
          caption={t.importsCaption}
          columns={[
            { key: "origin", label: columns.origin },
            { key: "on", label: columns.on },
            { key: "content", label: columns.content },
            { key: "hash", label: columns.hash },
          ]}
          rowHeader="origin"
          empty=""
          rows={imports.map((one) => rowOf(one, props))}
        />
      )}
      {imports
        .filter(({ answers }) => answers.length > 0)
        .map(({ number, answers }) => (
          <Disclosure summary={t.answers(number, answers.length)}>
            <ul>
              {answers.map((answer) => (
                <li>
                  {questionText(answer, props)}
                  <br />
                  {answer.note === null ? t.accepted : t.note(answer.note)}
                </li>
              ))}
            </ul>
          </Disclosure>
        ))}
      {props.mayImport && (
        <p>
          <ButtonLink
            label={t.importFile}
            href={`${href}/import`}
            variant={last === undefined ? "primary" : "secondary"}
          />
        </p>
      )}
      {last !== undefined && props.mayImport && (
        <div id="way-back">
          <Disclosure summary={t.takeBack} open={(props.next ?? []).length > 0}>
            <p>{t.takeBackHelp(last.number)}</p>
            <Form action={`${href}/taken-back`} label={t.takeBack}>
              <HiddenField name="number" value={String(last.number)} />
              <SubmitRow label={t.takeBackButton(last.number)} />
            </Form>
          </Disclosure>
        </div>
      )}
    </Section>
  );
}

function rowOf(one: KeptImport, { frame, timeZone }: DataSetPageProps) {
  const { language } = frame;
  const t = dataSetPageTexts(language).one;
  const day = (at: Date) => printedDay(at, timeZone, language);
  const [first] = one.periods;
  const last = one.periods.at(-1);
  const span = first === undefined || last === undefined ? "" : t.span(first, last);
  return {
    on: (
      <>
        {day(one.at)}, {one.by ?? t.terminal}
        {one.takenBackAt !== null && (
          <>
            <br />
            {t.takenBack(day(one.takenBackAt))}
          </>
        )}
      </>
    ),
    origin: (
      <>
        {t.numbered(one.number, one.origin)}
        {one.retrievedAt !== null && (
          <>
            <br />
            {t.retrieved(day(one.retrievedAt))}
          </>
        )}
      </>
    ),
    content: t.content(one.format, printedNumber(one.observations, language), span),
    hash: (
      <code class="hash" title={one.sha256}>
        {one.sha256.slice(0, 16)}…
      </code>
    ),
  };
}

/** An old answer may be about a kind of question that is not asked any more; then its code says what it was. */
function questionText(answer: AnsweredQuestion, { frame }: DataSetPageProps): string {
  const known = (QUESTION_KINDS as readonly string[]).includes(answer.kind);
  return known ? printQuestion(answer as unknown as Asked, frame.language) : answer.kind;
}
