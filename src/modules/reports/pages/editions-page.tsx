/** The editor's list of editions, the form that opens the next one, and the form for a report that stands elsewhere. */
import type { VNode } from "preact";
import { ActionList } from "../../../design/action-list.tsx";
import { Disclosure } from "../../../design/disclosure.tsx";
import { EmptyState } from "../../../design/empty-state.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import { type FieldErrors, Form, SubmitRow, TextField } from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { type Edition, editionState, openEditionOf } from "../edition.ts";
import { reportTexts } from "../texts/index.ts";
import { editorCrumbs, homeOf, wordsIn } from "./place.ts";

export type EditionsPageProps = {
  readonly frame: Frame;
  readonly editions: readonly Edition[];
  readonly mayOpen: boolean;
  readonly cycleYears: number;
  /** The year that the next edition is about, unless somebody types another. */
  readonly nextYear: number;
  readonly done?: boolean;
  /** Which form came back, with what was typed and what is wrong with it. */
  readonly open?: Returned;
  readonly past?: Returned;
};
export type Returned = {
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FieldErrors;
};

export function EditionsPage(props: EditionsPageProps): VNode {
  const { frame, editions, mayOpen, done, open, past } = props;
  const { editions: t, edition } = reportTexts(frame.language);
  const errors = { ...open?.errors, ...past?.errors };
  const making = openEditionOf(editions) !== undefined;
  return (
    <Page
      frame={frame}
      title={t.title}
      breadcrumbs={editorCrumbs(frame)}
      failed={Object.keys(errors).length > 0}
    >
      <ErrorSummary errors={errors} />
      {done === true && <Notice tone="saved" title={edition.done.recorded} />}
      <PageHeading title={t.title} lead={t.lead} />
      {editions.length === 0 ? (
        <EmptyState title={t.none}>{mayOpen && <p>{t.noneHelp}</p>}</EmptyState>
      ) : (
        <EditionList frame={frame} editions={editions} />
      )}
      {mayOpen && !making && <OpenForm {...props} />}
      {mayOpen && <PastForm frame={frame} past={past} />}
    </Page>
  );
}

function EditionList({ frame, editions }: Pick<EditionsPageProps, "frame" | "editions">): VNode {
  const { editions: t } = reportTexts(frame.language);
  return (
    <ActionList
      entries={[...editions].reverse().map((one) => ({
        kicker: String(one.year),
        title: wordsIn(one.title, frame.language),
        href: `${homeOf(frame)}/editions/${one.year}`,
        meta: t.states[editionState(one)],
      }))}
    />
  );
}

function OpenForm({ frame, cycleYears, nextYear, open }: EditionsPageProps): VNode {
  const { editions: t } = reportTexts(frame.language);
  return (
    <Section id="open" title={t.openTitle}>
      <p>{t.openHelp}</p>
      <Form action={`${homeOf(frame)}/editions`} label={t.openTitle}>
        <TextField
          name="year"
          label={t.yearField}
          help={t.yearHelp(cycleYears)}
          inputMode="numeric"
          width="short"
          required
          value={open?.values.year ?? String(nextYear)}
          error={open?.errors.year}
        />
        <SubmitRow label={t.openSubmit} />
      </Form>
    </Section>
  );
}

type PastFormProps = { readonly frame: Frame; readonly past: Returned | undefined };

function PastForm({ frame, past }: PastFormProps): VNode {
  const { editions: t } = reportTexts(frame.language);
  const field = (name: string) => ({
    name,
    value: past?.values[name],
    error: past?.errors[name],
  });
  return (
    <Disclosure summary={t.pastTitle} open={past !== undefined}>
      <p>{t.pastHelp}</p>
      <Form action={`${homeOf(frame)}/editions/past`} label={t.pastTitle}>
        <TextField
          {...field("pastYear")}
          label={t.yearField}
          inputMode="numeric"
          width="short"
          required
        />
        <TextField {...field("title")} label={t.titleField} required />
        <TextField {...field("source")} label={t.sourceField} type="url" required />
        <TextField
          {...field("publishedOn")}
          label={t.publishedField}
          help={t.publishedHelp}
          type="date"
          width="short"
        />
        <SubmitRow label={t.pastSubmit} />
      </Form>
    </Disclosure>
  );
}
