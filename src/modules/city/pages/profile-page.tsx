/** The page on which the coordinator edits the city's profile. */
import type { VNode } from "preact";
import type { Choice } from "../../../design/choice-fields.tsx";
import { Conflict, type ConflictProps } from "../../../design/conflict.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import {
  CheckboxGroup,
  type FieldErrors,
  FileField,
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
import type { Ticked, Values } from "../profile-form.ts";
import { cityTexts } from "../texts/index.ts";
import { AboutCityPage } from "./about-city.tsx";

export type ProfilePageProps = {
  readonly frame: Frame;
  /** The languages that texts are asked in. */
  readonly languages: readonly Language[];
  readonly values: Values;
  readonly ticked: Ticked;
  /** The path of the crest that the city has now. */
  readonly crest: string | null;
  readonly choices: { readonly frameworks: readonly Choice[]; readonly grounds: readonly Choice[] };
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
      <Form action={`${frame.place?.href ?? ""}/profile`} enctype="multipart/form-data">
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
        <Select
          {...field("time-zone")}
          label={t.timeZone}
          help={t.timeZoneHelp}
          options={Intl.supportedValuesOf("timeZone").map((value) => ({ value, label: value }))}
        />
        <TextField
          {...field("colour")}
          label={t.colour}
          help={t.colourHelp}
          width="short"
          required
        />
        <Crest {...props} />
        <CheckboxGroup
          name="frameworks"
          label={t.frameworks}
          help={t.frameworksHelp}
          values={props.ticked.frameworks}
          options={props.choices.frameworks}
        />
        <CheckboxGroup
          name="grounds"
          label={t.grounds}
          help={t.groundsHelp}
          values={props.ticked.grounds}
          options={props.choices.grounds}
        />
        <SubmitRow label={t.saveProfile} />
      </Form>
    </AboutCityPage>
  );
}

function Crest({ frame, crest, values, errors }: ProfilePageProps): VNode {
  const t = cityTexts(frame.language);
  return (
    <>
      {crest !== null && <img class="crest" src={crest} alt={t.crestNow} />}
      <FileField
        name="crest"
        label={t.crest}
        help={t.crestHelp}
        accept=".png,.jpg,.jpeg,.webp"
        {...(errors.crest === undefined ? {} : { error: errors.crest })}
      />
      {crest !== null && (
        <CheckboxGroup
          name="no-crest"
          label={t.crestNow}
          values={values["no-crest"] === "yes" ? ["yes"] : []}
          options={[{ value: "yes", label: t.noCrest }]}
        />
      )}
    </>
  );
}
