/** The page on which the coordinator edits the city's profile. */
import type { VNode } from "preact";
import { Conflict, type ConflictProps } from "../../../design/conflict.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import {
  type FieldErrors,
  Form,
  HiddenField,
  Select,
  SubmitRow,
  TextField,
} from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { Notice } from "../../../design/notice.tsx";
import { WordingFields } from "../../../design/wording-fields.tsx";
import { LANGUAGE_NAMES, LANGUAGES, type Language } from "../../../kernel/language.ts";
import type { Values } from "../profile-form.ts";
import { cityTexts } from "../texts/index.ts";
import { AboutCityPage } from "./about-city.tsx";

export type ProfilePageProps = {
  readonly frame: Frame;
  /** The languages that texts are asked in. */
  readonly languages: readonly Language[];
  readonly values: Values;
  readonly errors: FieldErrors;
  readonly version: string;
  readonly saved: boolean;
  readonly conflict: ConflictProps | undefined;
};

export function ProfilePage(props: ProfilePageProps): VNode {
  const { frame, languages, values, errors, version, saved, conflict } = props;
  const t = cityTexts(frame.language);
  const wording = { languages, values, errors };
  const field = (name: string) => ({ name, value: values[name], error: errors[name] });
  const first = (
    <>
      <ErrorSummary errors={errors} />
      {saved && <Notice tone="saved" title={t.saved.profile} />}
      {conflict !== undefined && <Conflict {...conflict} />}
    </>
  );
  return (
    <AboutCityPage
      frame={frame}
      part="profile"
      lead={t.profileLead}
      failed={Object.keys(errors).length > 0}
      first={first}
    >
      <Form action={`${frame.place?.href ?? ""}/profile`}>
        <HiddenField name="version" value={version} />
        <WordingFields {...wording} name="name" label={t.name} required />
        {t.languages.map((label, place) => (
          <Select
            {...field(`language-${place + 1}`)}
            label={label}
            required={place === 0}
            options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
            {...(place === 0 ? { help: t.languagesHelp } : {})}
          />
        ))}
        <WordingFields {...wording} name="issuer" label={t.issuer} help={t.issuerHelp} required />
        <WordingFields
          {...wording}
          name="answerer"
          label={t.answerer}
          help={t.answererHelp}
          required
        />
        <TextField
          {...field("cycle-years")}
          label={t.cycleYears}
          inputMode="numeric"
          width="short"
          required
        />
        <TextField
          {...field("answer-days")}
          label={t.answerDays}
          help={t.answerDaysHelp}
          inputMode="numeric"
          width="short"
          required
        />
        <TextField
          {...field("colour")}
          label={t.colour}
          help={t.colourHelp}
          width="short"
          required
        />
        <SubmitRow label={t.saveProfile} />
      </Form>
    </AboutCityPage>
  );
}
