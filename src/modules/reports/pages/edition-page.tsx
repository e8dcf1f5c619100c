/** One edition for those who make it: what is missing first, then its texts, its indicators, its title, and publication. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { EmptyState } from "../../../design/empty-state.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import { ButtonLink, Form, SubmitRow, TextField } from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { DataTable } from "../../../design/table.tsx";
import { LANGUAGE_NAMES, type Language } from "../../../kernel/language.ts";
import { printDate } from "../../../kernel/local-date.ts";
import { type Edition, editionState } from "../edition.ts";
import type { Missing } from "../missing.ts";
import { isRequired, placeName, placesOf, type Section as Text } from "../section.ts";
import { reportTexts } from "../texts/index.ts";
import type { Returned } from "./editions-page.tsx";
import { MissingList } from "./missing-list.tsx";
import { editorCrumbs, homeOf, type Named, placeTitle, sectionHref, wordsIn } from "./place.ts";

export const DONE = ["opened", "described", "chosen", "saved", "published"] as const;

export type EditionPageProps = {
  readonly frame: Frame;
  readonly edition: Edition;
  readonly missing: readonly Missing[];
  readonly rights: readonly Named[];
  readonly sections: readonly Text[];
  readonly indicators: number;
  readonly highlights: number;
  /** The languages that the title is asked for in. */
  readonly languages: readonly Language[];
  readonly may: { readonly choose: boolean; readonly describe: boolean; readonly publish: boolean };
  /** When a text was saved, as people say it. */
  readonly whenSaved: (at: Date) => string;
  readonly done: (typeof DONE)[number] | undefined;
  readonly words?: Returned;
};

export function EditionPage(props: EditionPageProps): VNode {
  const { frame, edition, missing, done, words } = props;
  const { edition: t } = reportTexts(frame.language);
  const state = editionState(edition);
  const here = `${homeOf(frame)}/editions/${edition.year}`;
  return (
    <Page
      frame={frame}
      title={wordsIn(edition.title, frame.language)}
      breadcrumbs={editorCrumbs(frame, edition.year)}
      failed={words !== undefined}
    >
      <ErrorSummary errors={words?.errors ?? {}} />
      {done !== undefined && (
        <Notice tone="saved" title={t.done[done]}>
          {done === "opened" && <p>{t.openedHelp(props.indicators)}</p>}
        </Notice>
      )}
      <PageHeading
        kicker={t.kicker}
        title={wordsIn(edition.title, frame.language)}
        lead={leadOf(props)}
      />
      {state === "published" && (
        <p>
          <ButtonLink label={t.readReport} href={`${homeOf(frame)}/reports/${edition.year}`} />
        </p>
      )}
      {state === "open" && (
        <>
          <p>
            <ButtonLink label={t.preview} href={`${here}/preview`} variant="secondary" />
          </p>
          <Section id="missing" title={t.missing}>
            {missing.length === 0 ? (
              <EmptyState title={t.missingNone}>
                <p>{t.missingNoneHelp}</p>
              </EmptyState>
            ) : (
              <MissingList frame={frame} year={edition.year} missing={missing} />
            )}
          </Section>
        </>
      )}
      {state !== "elsewhere" && <Texts {...props} />}
      {state === "open" && <Indicators {...props} />}
      {state === "open" && props.may.describe && <TitleForm {...props} />}
      {state === "open" && props.may.publish && (
        <Section id="publish" title={t.publish}>
          <p>{t.publishLead}</p>
          <p>
            <ButtonLink label={t.publishLink} href={`${here}/publication`} />
          </p>
        </Section>
      )}
    </Page>
  );
}

function leadOf({ frame, edition, missing }: EditionPageProps): string {
  const { edition: t, reports } = reportTexts(frame.language);
  const state = editionState(edition);
  if (state === "open") return t.lead(missing.length);
  if (state === "elsewhere") return t.elsewhereLead;
  const on = edition.publication?.on ?? null;
  return t.frozenLead(on === null ? reports.unknownDate : printDate(on, frame.language));
}

function Texts({ frame, edition, rights, sections, whenSaved }: EditionPageProps): VNode {
  const { edition: t } = reportTexts(frame.language);
  return (
    <Section id="texts" title={t.chapters}>
      <DataTable
        id="texts-table"
        caption={t.chaptersCaption}
        columns={[
          { key: "place", label: t.place },
          { key: "written", label: t.written },
          { key: "saved", label: t.lastSaved },
        ]}
        rowHeader="place"
        empty=""
        rows={placesOf(rights).map((place) => {
          const own = sections.filter(
            (one) => placeName(one) === placeName(place) && one.markdown.trim() !== "",
          );
          const last = own
            .map(({ savedAt }) => savedAt)
            .sort((a, b) => b.getTime() - a.getTime())[0];
          return {
            place: (
              <a href={sectionHref(frame, edition.year, place)}>
                {placeTitle(place, rights, frame.language)}
              </a>
            ),
            written:
              own.length > 0
                ? own.map(({ language }) => LANGUAGE_NAMES[language]).join(", ")
                : isRequired(place)
                  ? t.notWritten
                  : t.optional,
            saved: last === undefined ? "–" : whenSaved(last),
          };
        })}
      />
    </Section>
  );
}

function Indicators({ frame, edition, indicators, highlights, may }: EditionPageProps): VNode {
  const { edition: t } = reportTexts(frame.language);
  return (
    <Section id="indicators" title={t.figures}>
      <p>{t.figuresLead(indicators, highlights)}</p>
      {may.choose && (
        <p>
          <ButtonLink
            label={t.chooseLink}
            href={`${homeOf(frame)}/editions/${edition.year}/indicators`}
            variant="secondary"
          />
        </p>
      )}
    </Section>
  );
}

function TitleForm({ frame, edition, languages, words }: EditionPageProps): VNode {
  const { edition: t } = reportTexts(frame.language);
  const label = (name: string, language: Language) =>
    languages.length === 1 ? name : t.inLanguage(name, LANGUAGE_NAMES[language]);
  return (
    <Disclosure summary={t.words} open={words !== undefined}>
      <Form action={`${homeOf(frame)}/editions/${edition.year}/words`} label={t.words}>
        {languages.map((language, at) => (
          <>
            <TextField
              name={`title-${language}`}
              label={label(t.titleField, language)}
              lang={language}
              required={at === 0}
              value={words?.values[`title-${language}`] ?? edition.title[language]}
              error={words?.errors[`title-${language}`]}
            />
            <TextField
              name={`subtitle-${language}`}
              label={label(t.subtitleField, language)}
              lang={language}
              value={words?.values[`subtitle-${language}`] ?? edition.subtitle?.[language]}
            />
          </>
        ))}
        <SubmitRow label={t.wordsSubmit} />
      </Form>
    </Disclosure>
  );
}
