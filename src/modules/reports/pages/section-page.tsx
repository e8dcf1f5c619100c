/** The editor of one text: the text, how it will look, and the figures it speaks of beside it. Another's change is shown, nothing is lost. */
import type { VNode } from "preact";
import { Conflict } from "../../../design/conflict.tsx";
import { Blocks } from "../../../design/document.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import {
  type FieldErrors,
  Form,
  HiddenField,
  SubmitRow,
  TextArea,
} from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { LANGUAGE_NAMES, type Language } from "../../../kernel/language.ts";
import type { Block } from "../../../platform/document.ts";
import { type Place, placeName } from "../section.ts";
import { reportTexts } from "../texts/index.ts";
import { editorCrumbs, homeOf, type Named, placeTitle } from "./place.ts";

export type SectionPageProps = {
  readonly frame: Frame;
  readonly year: number;
  readonly place: Place;
  readonly rights: readonly Named[];
  /** The language of the text. */
  readonly language: Language;
  readonly languages: readonly Language[];
  /** What stands in the field: what is saved, or what was typed. */
  readonly markdown: string;
  /** The version that the text in the field was written on top of; 0 where nothing stood. */
  readonly basedOn: number;
  /** What is saved, as people say it; undefined where nothing is. */
  readonly saved: { readonly version: number; readonly when: string } | undefined;
  readonly mayWrite: boolean;
  readonly frozen: boolean;
  /** How the text in the field will look; asked for with a button. */
  readonly preview: readonly Block[] | undefined;
  /** Sentence, chart and table of each of the right's indicators. */
  readonly figures: readonly Block[];
  readonly errors: FieldErrors;
  /** Somebody saved since the text in the field was opened. */
  readonly conflict:
    | {
        readonly who: string;
        readonly when: string;
        readonly theirs: string;
        readonly version: number;
      }
    | undefined;
  readonly done: boolean;
};

export function SectionPage(props: SectionPageProps): VNode {
  const { frame, year, place, rights, errors, conflict, done, preview, figures } = props;
  const { section: t, edition } = reportTexts(frame.language);
  const title = placeTitle(place, rights, frame.language);
  return (
    <Page
      frame={frame}
      wide
      title={title}
      breadcrumbs={editorCrumbs(frame, year, title)}
      failed={Object.keys(errors).length > 0}
    >
      <ErrorSummary errors={errors} />
      {done && <Notice tone="saved" title={edition.done.saved} />}
      <PageHeading kicker={String(year)} title={title} meta={metaOf(props)} />
      <Languages {...props} />
      {conflict !== undefined && (
        <Conflict
          who={conflict.who}
          when={conflict.when}
          fields={[{ label: t.conflictField, theirs: conflict.theirs, yours: props.markdown }]}
        />
      )}
      <div class="columns">
        <div>
          <Editor {...props} />
          {preview !== undefined && <Preview {...props} />}
        </div>
        {place.right !== null && (
          <Section id="figures" title={t.figures}>
            {figures.length === 0 ? (
              <p>{t.figuresNone}</p>
            ) : (
              <Blocks blocks={figures} language={frame.language} shift={1} id="figures" />
            )}
          </Section>
        )}
      </div>
    </Page>
  );
}

function metaOf({ frame, saved }: SectionPageProps): string {
  const { section: t } = reportTexts(frame.language);
  return saved === undefined ? t.notYet : t.version(saved.version, saved.when);
}

/** The same text in the city's other languages, as links; text that is typed and not saved would be lost, so they stand above the form. */
function Languages({ frame, year, place, language, languages }: SectionPageProps): VNode | null {
  const { section: t } = reportTexts(frame.language);
  if (languages.length < 2) return null;
  const here = `${homeOf(frame)}/editions/${year}/sections/${placeName(place)}`;
  return (
    <nav class="services" aria-label={t.language}>
      <ul class="inline-list">
        {languages.map((one) => (
          <li>
            <a
              href={`${here}?language=${one}`}
              hreflang={one}
              lang={one}
              aria-current={one === language ? "true" : undefined}
            >
              {LANGUAGE_NAMES[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Editor(props: SectionPageProps): VNode {
  const { frame, year, place, language, languages, markdown, basedOn } = props;
  const { mayWrite, frozen, errors, conflict } = props;
  const { section: t, edition } = reportTexts(frame.language);
  if (frozen || !mayWrite) {
    return (
      <>
        <p class="note">{frozen ? t.published : t.readOnly}</p>
        {markdown === "" ? <p>{t.previewEmpty}</p> : <Preview {...props} />}
      </>
    );
  }
  const named = languages.length > 1 || language !== frame.language;
  const here = `${homeOf(frame)}/editions/${year}/sections/${placeName(place)}`;
  const label = named
    ? t.markdown(LANGUAGE_NAMES[language])
    : placeTitle(place, props.rights, language);
  return (
    // The preview stands below the field: asking for it leads there, and everything else to the top.
    <Form action={`${here}#preview`}>
      <HiddenField name="language" value={language} />
      {/* In a conflict the reader has seen the other text: saving now is on top of it. */}
      <HiddenField name="basedOn" value={String(conflict?.version ?? basedOn)} />
      <TextArea
        name="markdown"
        label={label}
        help={t.markdownHelp}
        rows={22}
        required
        value={markdown}
        lang={language}
        error={errors.markdown}
      />
      <SubmitRow
        label={conflict === undefined ? t.save : t.saveMine}
        name="do"
        value="save"
        secondary={{ label: t.showPreview, name: "do", value: "preview" }}
        cancel={
          conflict === undefined
            ? { label: edition.back, href: `${homeOf(frame)}/editions/${year}` }
            : { label: t.takeTheirs, href: `${here}?language=${language}` }
        }
      />
    </Form>
  );
}

function Preview({ frame, preview, language, frozen, mayWrite }: SectionPageProps): VNode {
  const { section: t } = reportTexts(frame.language);
  return (
    <Section id="preview" title={t.preview}>
      {!frozen && mayWrite && <p class="note">{t.previewNote}</p>}
      {preview === undefined || preview.length === 0 ? (
        <p>{t.previewEmpty}</p>
      ) : (
        <Blocks blocks={preview} language={language} shift={1} id="preview" />
      )}
    </Section>
  );
}
