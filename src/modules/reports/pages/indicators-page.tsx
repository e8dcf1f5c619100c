/** Which indicators an edition follows: a number for each one's place, and a mark for those that open the report. */
import type { VNode } from "preact";
import { EmptyState } from "../../../design/empty-state.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import { type FieldErrors, Form, SubmitRow } from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { DataTable } from "../../../design/table.tsx";
import { reportTexts } from "../texts/index.ts";
import { editorCrumbs, homeOf } from "./place.ts";

export type IndicatorChoice = {
  readonly slug: string;
  readonly name: string;
  readonly right: string;
  /** The latest figure's period; undefined where there is none. */
  readonly latest: string | undefined;
  /** As typed: empty leaves it out. */
  readonly order: string;
  readonly highlight: boolean;
};

export type IndicatorsPageProps = {
  readonly frame: Frame;
  readonly year: number;
  readonly choices: readonly IndicatorChoice[];
  readonly errors: FieldErrors;
};

export function IndicatorsPage({ frame, year, choices, errors }: IndicatorsPageProps): VNode {
  const { indicators: t, edition } = reportTexts(frame.language);
  const here = `${homeOf(frame)}/editions/${year}`;
  return (
    <Page
      frame={frame}
      wide
      title={t.title}
      breadcrumbs={editorCrumbs(frame, year, t.title)}
      failed={Object.keys(errors).length > 0}
    >
      <ErrorSummary errors={errors} />
      <PageHeading kicker={String(year)} title={t.title} lead={t.lead} />
      {choices.length === 0 ? (
        <EmptyState title={t.none}>
          <p>{t.noneHelp}</p>
        </EmptyState>
      ) : (
        <Form action={`${here}/indicators`}>
          <p id="order-help">{t.orderHelp}</p>
          <DataTable
            id="choices"
            caption={t.title}
            columns={[
              { key: "name", label: t.name },
              { key: "order", label: t.order },
              { key: "highlight", label: t.highlight },
              { key: "right", label: t.right },
              { key: "latest", label: t.latest },
            ]}
            rowHeader="name"
            empty={t.none}
            rows={choices.map((choice) => rowOf(choice, frame, errors))}
          />
          <SubmitRow label={t.submit} cancel={{ label: edition.back, href: here }} />
        </Form>
      )}
    </Page>
  );
}

function rowOf(choice: IndicatorChoice, frame: Frame, errors: FieldErrors) {
  const { indicators: t } = reportTexts(frame.language);
  const { slug, name, right, latest, order, highlight } = choice;
  const wrong = errors[`order-${slug}`] !== undefined;
  return {
    name: <a href={`${homeOf(frame)}/figures/${slug}`}>{name}</a>,
    right,
    latest: latest ?? t.noFigure,
    order: (
      <input
        class="ds-input"
        id={`order-${slug}`}
        name={`order-${slug}`}
        value={order}
        inputMode="numeric"
        size={3}
        aria-label={t.orderFor(name)}
        aria-describedby="order-help"
        aria-invalid={wrong ? "true" : undefined}
      />
    ),
    highlight: (
      <input
        class="ds-input"
        type="checkbox"
        id={`highlight-${slug}`}
        name="highlight"
        value={slug}
        checked={highlight}
        aria-label={t.highlightFor(name)}
      />
    ),
  };
}
