/** What a release would show and withhold, with what the audit found; or why it may not be, with what helps. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { Facts } from "../../../design/facts.tsx";
import { Form, HiddenField, SubmitRow } from "../../../design/fields.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { type Frame, Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { DataTable } from "../../../design/table.tsx";
import type { Language } from "../../../kernel/language.ts";
import type { ReadDimension } from "../import/observations.ts";
import type { CellPlace, NamedRemedy } from "../protect-data-set.ts";
import type { DataSetRelease, ReleaseDataSetRefusal } from "../release-data-set.ts";
import { withheldIn } from "../released-figures.ts";
import { dataSetTexts } from "../texts/index.ts";
import { dataSetPageTexts } from "../texts/pages/index.ts";
import { printedNumber } from "./printed-value.ts";

type Unsafe = Extract<ReleaseDataSetRefusal, { readonly refused: "unsafe" }>;

export type ReleasePageProps = {
  readonly frame: Frame;
  readonly listHref: string;
  /** The address of the data set. */
  readonly href: string;
  readonly name: string;
  readonly dimensions: readonly ReadDimension[];
  readonly asDelivered: boolean;
  readonly outcome: DataSetRelease | Unsafe;
  /** Something else would become public than what the person looked at before. */
  readonly changedMeanwhile: boolean;
};

const SHOWN_CELLS = 20;
const SHOWN_SOURCES = 6;

export function ReleasePage(props: ReleasePageProps): VNode {
  const { frame, listHref, href, name, outcome } = props;
  const all = dataSetPageTexts(frame.language);
  const t = all.release;
  const unsafe = "refused" in outcome;
  const title = t.pageTitle(name);
  return (
    <Page
      frame={frame}
      title={title}
      wide
      failed={unsafe}
      breadcrumbs={[
        { label: all.title, href: listHref },
        { label: name, href },
        { label: t.title },
      ]}
    >
      {unsafe && (
        <Notice tone="refused" title={t.unsafeTitle}>
          <p>{t.unsafe(printedNumber(outcome.revealed.length, frame.language))}</p>
        </Notice>
      )}
      {props.changedMeanwhile && (
        <Notice tone="conflict">
          <p>{dataSetTexts(frame.language).refusals["changed-meanwhile"]}</p>
        </Notice>
      )}
      <PageHeading title={title} {...(unsafe ? {} : { lead: t.safe })} />
      {unsafe ? <Refused {...props} unsafe={outcome} /> : <Plan {...props} plan={outcome} />}
    </Page>
  );
}

function Plan({
  frame,
  href,
  asDelivered,
  plan: { plan, audit, unchanged, hash },
}: ReleasePageProps & { readonly plan: DataSetRelease }): VNode {
  const { language } = frame;
  const all = dataSetPageTexts(language);
  const t = all.release;
  const number = (count: number) => printedNumber(count, language);
  const withheld = withheldIn(plan);
  return (
    <>
      <Section id="plan" title={t.planTitle}>
        <Facts
          items={[
            { term: t.total, content: number(plan.cells) },
            { term: t.told, content: number(plan.cells - withheld) },
            ...(["primary", "secondary", "bySource"] as const)
              .filter((kind) => plan[kind] > 0)
              .map((kind) => ({ term: t[kind], content: number(plan[kind]) })),
          ]}
        />
        {withheld === 0 && <p>{t.noneWithheld}</p>}
        {!asDelivered && plan.counts.length > 0 && plan.others.length > 0 && (
          <p>{t.measures(listed(plan.counts, language), listed(plan.others, language))}</p>
        )}
        {asDelivered && (
          <p>
            {t.asDelivered} <a href={`${href}/definition#mode`}>{t.changeRules}</a>
          </p>
        )}
        <Disclosure summary={t.howAudited}>
          <p>{t.audited(number(audit.unknown), number(audit.sums))}</p>
          <p>
            {t.method}: <span lang="en">{plan.method}</span>
          </p>
        </Disclosure>
      </Section>
      <Section id="release" title={t.title}>
        {unchanged ? (
          <p>{t.unchanged}</p>
        ) : (
          <>
            <p>{t.warning}</p>
            <Form action={`${href}/release`} label={t.title}>
              <HiddenField name="seen" value={hash} />
              <SubmitRow
                label={t.button(number(plan.cells - withheld))}
                cancel={{ label: all.upload.backTo, href }}
              />
            </Form>
          </>
        )}
      </Section>
    </>
  );
}

function Refused(props: ReleasePageProps & { readonly unsafe: Unsafe }): VNode {
  const { frame, href, unsafe, asDelivered } = props;
  const { language } = frame;
  const t = dataSetPageTexts(language).release;
  const { revealed: how } = dataSetTexts(language);
  const shown = unsafe.revealed.slice(0, SHOWN_CELLS);
  const more = unsafe.revealed.length - shown.length;
  const name = (cell: CellPlace) => cellName(cell, props);
  const withholds = unsafe.remedies.some(({ remedy }) => remedy === "withhold");
  return (
    <>
      <Section id="remedies" title={t.remedies}>
        {unsafe.remedies.length === 0 ? (
          <p>{t.noRemedy}</p>
        ) : (
          <ol>
            {unsafe.remedies.map((remedy) => (
              <li>
                <RemedyWords remedy={remedy} of={props} />
              </li>
            ))}
          </ol>
        )}
        {asDelivered && withholds && (
          <p>
            {t.letRosario} <a href={`${href}/definition#mode`}>{t.changeRules}</a>
          </p>
        )}
      </Section>
      <Section id="revealed" title={t.revealed}>
        <DataTable
          id="revealed-table"
          caption={t.revealedCaption}
          columns={[
            { key: "place", label: t.place },
            { key: "how", label: t.how },
          ]}
          rowHeader="place"
          empty=""
          rows={shown.map(({ by, from, ...cell }) => ({
            place: name(cell),
            how:
              from.length === 0
                ? how[by]
                : `${how[by]}: ${t.from} ${namesOf(from.slice(0, SHOWN_SOURCES), name)}${from.length > SHOWN_SOURCES ? " …" : ""}`,
          }))}
        />
        {more > 0 && <p>{t.revealedMore(printedNumber(more, language))}</p>}
      </Section>
    </>
  );
}

type RemedyWordsProps = { readonly remedy: NamedRemedy; readonly of: ReleasePageProps };

function RemedyWords({ remedy, of }: RemedyWordsProps): VNode {
  const { language } = of.frame;
  const t = dataSetPageTexts(language).release;
  const cost = printedNumber(remedy.cost, language);
  switch (remedy.remedy) {
    case "withhold":
      return (
        <>
          {t.withhold(cost)}{" "}
          {namesOf(remedy.cells.slice(0, SHOWN_CELLS), (cell) => cellName(cell, of))}
          {remedy.cells.length > SHOWN_CELLS && " …"}
        </>
      );
    case "merge-categories": {
      const dimension = of.dimensions.find(({ id }) => id === remedy.dimension);
      const labels = remedy.categories.map((code) => labelOf(dimension, code));
      const list = listed(labels, language);
      return <>{t.merge(list, dimension?.label ?? remedy.dimension, cost)}</>;
    }
    case "widen-period":
      return <>{t.widen(listed(remedy.periods, language), cost)}</>;
  }
}

function cellName({ categories, period }: CellPlace, { dimensions }: ReleasePageProps): string {
  const labels = Object.entries(categories).map(([id, code]) =>
    labelOf(
      dimensions.find((one) => one.id === id),
      code,
    ),
  );
  return [...labels, ...(period === null ? [] : [period.printed])].join(", ");
}

function labelOf(dimension: ReadDimension | undefined, code: string): string {
  return dimension?.categories.find((one) => one.code === code)?.label ?? code;
}

function namesOf(cells: readonly CellPlace[], name: (cell: CellPlace) => string): string {
  return cells.map(name).join("; ");
}

function listed(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language).format(names);
}
