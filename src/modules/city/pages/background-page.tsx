/** The page on which the coordinator tells the background of the city's work for human rights. */
import type { VNode } from "preact";
import { Conflict, type ConflictProps } from "../../../design/conflict.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import {
  type FieldErrors,
  Form,
  HiddenField,
  SubmitRow,
  TextArea,
} from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { Notice } from "../../../design/notice.tsx";
import { WordingFields } from "../../../design/wording-fields.tsx";
import type { Language } from "../../../kernel/language.ts";
import type { Values } from "../profile-form.ts";
import { cityTexts } from "../texts/index.ts";
import { AboutCityPage } from "./about-city.tsx";

export type BackgroundPageProps = {
  readonly frame: Frame;
  readonly languages: readonly [Language, ...Language[]];
  readonly values: Values;
  readonly errors: FieldErrors;
  /** The number of the version that stands in the form; 0 where there is none. */
  readonly version: number;
  readonly saved: boolean;
  readonly conflict: ConflictProps | undefined;
};

export function BackgroundPage(props: BackgroundPageProps): VNode {
  const { frame, languages, values, errors, version, saved, conflict } = props;
  const t = cityTexts(frame.language);
  const home = frame.place?.href ?? "";
  const first = (
    <>
      <ErrorSummary errors={errors} />
      {saved && (
        <Notice tone="saved" title={t.saved.background}>
          <p>
            <a href={`${home}/declaration#background`}>{t.seePublic}</a>
          </p>
        </Notice>
      )}
      {conflict !== undefined && <Conflict {...conflict} />}
    </>
  );
  return (
    <AboutCityPage
      frame={frame}
      part="background"
      lead={t.backgroundLead}
      failed={Object.keys(errors).length > 0}
      first={first}
    >
      <Form action={`${home}/profile/background`}>
        <HiddenField name="version" value={String(version)} />
        <WordingFields
          name="text"
          label={t.backgroundText}
          help={t.backgroundHelp}
          languages={languages}
          values={values}
          errors={errors}
          rows={8}
          required
        />
        <TextArea
          name="sources"
          label={t.sources}
          help={t.sourcesHelp}
          rows={3}
          value={values.sources}
          error={errors.sources}
        />
        <SubmitRow label={version === 0 ? t.tellBackground : t.adoptAgain} />
      </Form>
    </AboutCityPage>
  );
}
