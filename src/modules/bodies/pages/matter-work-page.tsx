/** One matter for those who work with it: everything that was said, and the form of whoever may speak. */
import type { VNode } from "preact";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import type { FieldErrors } from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { InWords } from "../../../design/said.tsx";
import { Status } from "../../../design/status.tsx";
import type { Language } from "../../../kernel/language.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { FormName } from "../forms.ts";
import type { Matter } from "../matter.ts";
import type { Sent } from "../sent.ts";
import { bodyTexts } from "../texts/index.ts";
import { matterMark, plain } from "../words.ts";
import { BodyForm, type Options } from "./body-form.tsx";
import { MatterFacts, MatterVoices } from "./matter-page.tsx";

/** The forms of this page, each with the noun of its address. */
export const MATTER_NOUNS = {
  advice: "advice",
  unheard: "unheard",
  answer: "answers",
} as const satisfies Partial<Record<FormName, string>>;
export type MatterForm = keyof typeof MATTER_NOUNS;

export type MatterWorkPageProps = {
  readonly frame: Frame;
  readonly matter: Matter;
  readonly on: LocalDate;
  readonly timeZone: string;
  readonly languages: readonly [Language, ...Language[]];
  /** Those that whoever looks may use. */
  readonly forms: readonly MatterForm[];
  readonly options: Readonly<Record<string, Options>>;
  readonly starts: Sent;
  /** What was sent last: entered, or there before. */
  readonly done: "entered" | "unchanged" | undefined;
  /** Whoever looks is a body's own, but not this one's: told so, or refused because of it. */
  readonly outside: "told" | "refused" | undefined;
  readonly meanwhile: boolean;
  readonly returned?: {
    readonly form: FormName;
    readonly values: Sent;
    readonly errors: FieldErrors;
  };
};

export function MatterWorkPage(props: MatterWorkPageProps): VNode {
  const { frame, matter, on, forms, done, meanwhile, returned, outside } = props;
  const { language } = frame;
  const t = bodyTexts(language);
  const home = frame.place?.href ?? "";
  const { body } = matter;
  const name = plain(body.name, language, body.slug);
  const address = `${home}/work/bodies/${body.slug}`;
  const errors = returned?.errors ?? {};
  const mark = matterMark(matter, on, language);
  return (
    <Page
      frame={frame}
      title={plain(matter.title, language)}
      failed={Object.keys(errors).length > 0 || outside === "refused"}
      breadcrumbs={[
        { label: frame.place?.name ?? "", href: home },
        { label: t.work.title, href: `${home}/work/bodies` },
        { label: name, href: address },
        { label: plain(matter.title, language) },
      ]}
    >
      <ErrorSummary errors={errors} />
      {done !== undefined && (
        <Notice tone="saved" title={done === "entered" ? t.work.done : t.work.unchanged} />
      )}
      {meanwhile && (
        <Notice tone="conflict">
          <p>{t.work.meanwhile}</p>
        </Notice>
      )}
      {outside !== undefined && (
        <Notice tone={outside === "refused" ? "refused" : "info"}>
          <p>{t.refusals["not-your-body"]}</p>
        </Notice>
      )}
      <PageHeading
        kicker={name}
        title={<InWords wording={matter.title} />}
        meta={<Status tone={mark.tone}>{mark.text}</Status>}
      />
      <MatterFacts frame={frame} matter={matter} />
      <p>
        <a href={`${home}/bodies/${body.slug}/matters/${matter.number}`}>{t.page.public}</a>
      </p>
      <MatterVoices frame={frame} matter={matter} timeZone={props.timeZone} />
      {forms.map((form) => (
        <Section id={`form-${form}`} title={t.forms[form].title}>
          <BodyForm
            form={form}
            action={`${address}/matters/${matter.number}/${MATTER_NOUNS[form]}`}
            language={language}
            languages={props.languages}
            options={props.options}
            values={returned?.form === form ? returned.values : props.starts}
            errors={returned?.form === form ? errors : {}}
            seen={form === "answer" ? matter.answers.length : matter.hearings.length}
          />
        </Section>
      ))}
    </Page>
  );
}
