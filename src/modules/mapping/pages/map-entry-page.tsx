/** The form of an entry of the map, new or written anew, and for a challenge the form that says what became of it. */
import type { VNode } from "preact";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import { Form, HiddenField, SubmitRow } from "../../../design/fields.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import type { Language } from "../../../kernel/language.ts";
import { type MapEntry, type MapKind, PLACES } from "../map-entry.ts";
import { mappingTexts } from "../texts/index.ts";
import { Said } from "./entry-parts.tsx";
import { MapEntryFields, type MapEntryFieldsProps } from "./map-entry-fields.tsx";
import { titleOf } from "./map-view.ts";
import { StandingForm, type StandingFormProps } from "./standing-form.tsx";

export type MapEntryPageProps = MapEntryFieldsProps & {
  readonly kind: MapKind;
  /** What stands there; undefined for a new one. */
  readonly entry: MapEntry | undefined;
  /** The version that the form was begun with. */
  readonly seen: number;
  readonly mayWrite: boolean;
  readonly meanwhile: boolean;
  readonly done: boolean;
  /** For a challenge, where the person may say what became of it. */
  readonly standing: Omit<StandingFormProps, "view" | "challenge"> | undefined;
  readonly languages: readonly [Language, ...Language[]];
};

export function MapEntryPage(props: MapEntryPageProps): VNode {
  const { view, kind, entry, seen, errors, mayWrite, meanwhile, done, standing } = props;
  const { frame, home, language } = view;
  const t = mappingTexts(language);
  const work = `${home}/work/mapping/${PLACES[kind]}`;
  const title = entry === undefined ? t.kinds[kind].add : t.edit(titleOf(view, entry));
  const shown = kind === "challenge" && entry ? `/challenges/${entry.slug}` : `/${PLACES[kind]}`;
  const wrong = { ...errors, ...standing?.errors };
  return (
    <Page
      frame={frame}
      title={title}
      failed={Object.keys(wrong).length > 0}
      breadcrumbs={[
        { label: frame.place?.name ?? "", href: home },
        { label: t.map, href: `${home}/work/mapping` },
        { label: title },
      ]}
    >
      <ErrorSummary errors={wrong} />
      {done && <Notice tone="saved" title={t.saved} />}
      {meanwhile && (
        <Notice tone="conflict">
          <p>{t.meanwhile}</p>
        </Notice>
      )}
      <PageHeading kicker={t.kinds[kind].one} title={title} />
      {entry !== undefined && (
        <p>
          <a href={`${home}${shown}`}>{t.publicPage}</a>
        </p>
      )}
      {mayWrite ? (
        <Form
          action={entry === undefined ? work : `${work}/${entry.slug}`}
          enctype="multipart/form-data"
          label={title}
        >
          {entry !== undefined && <HiddenField name="seen" value={String(seen)} />}
          <MapEntryFields {...props} />
          <p>{t.forever}</p>
          <SubmitRow
            label={entry === undefined ? t.save : t.saveAgain}
            cancel={{ label: t.work, href: `${home}/work/mapping` }}
          />
        </Form>
      ) : (
        entry !== undefined && (
          <p>
            <Said view={view} of={entry.text} />
          </p>
        )
      )}
      {meanwhile && entry !== undefined && (
        <Section id="theirs" title={t.theirs}>
          <p>
            <strong>{titleOf(view, entry)}</strong>
          </p>
          <p>
            <Said view={view} of={entry.text} />
          </p>
        </Section>
      )}
      {standing !== undefined && entry !== undefined && (
        <StandingForm {...standing} view={view} challenge={entry} />
      )}
    </Page>
  );
}
