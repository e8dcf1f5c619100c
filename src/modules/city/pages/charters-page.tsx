/** The page on which the coordinator records which charters bind the city, and which it has left. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { EmptyState } from "../../../design/empty-state.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import { type FieldErrors, Form, Select, SubmitRow, TextField } from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { Section } from "../../../design/heading.tsx";
import { Notice } from "../../../design/notice.tsx";
import { InWords, Words } from "../../../design/said.tsx";
import { WordingFields } from "../../../design/wording-fields.tsx";
import type { Language } from "../../../kernel/language.ts";
import { printDate } from "../../../kernel/local-date.ts";
import type { Charter } from "../charter.ts";
import { withdrawalField } from "../charter-form.ts";
import { charterWords } from "../charter-name.ts";
import type { Values } from "../profile-form.ts";
import { cityTexts } from "../texts/index.ts";
import { AboutCityPage } from "./about-city.tsx";

export type ChartersPageProps = {
  readonly frame: Frame;
  readonly languages: readonly Language[];
  readonly charters: readonly Charter[];
  /** Every framework and instrument of the catalogue. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly values: Values;
  readonly errors: FieldErrors;
  /** The charter whose form of leaving came back. */
  readonly leaving: number | undefined;
  readonly saved: boolean;
};

export function ChartersPage(props: ChartersPageProps): VNode {
  const { frame, languages, charters, choices, values, errors, saved } = props;
  const t = cityTexts(frame.language);
  const field = (name: string) => ({ name, value: values[name], error: errors[name] });
  const wording = { languages, values, errors };
  const first = (
    <>
      <ErrorSummary errors={errors} />
      {saved && <Notice tone="saved" title={t.saved.charter} />}
    </>
  );
  return (
    <AboutCityPage
      frame={frame}
      part="charters"
      lead={t.chartersLead}
      failed={Object.keys(errors).length > 0}
      first={first}
    >
      <Form action={`${frame.place?.href ?? ""}/profile/charters`} label={t.adoptCharter}>
        <Select {...field("charter")} label={t.charter} help={t.charterHelp} options={choices} />
        <WordingFields {...wording} name="named" label={t.charterNamed} />
        <TextField {...field("on")} label={t.on} help={t.onHelp} width="medium" required />
        <WordingFields {...wording} name="by" label={t.adoptedBy} help={t.adoptedByHelp} required />
        <TextField
          {...field("source")}
          label={t.commitmentSource}
          help={t.sourceHelp}
          type="url"
          required
        />
        <SubmitRow label={t.adoptCharter} />
      </Form>
      <Section id="charters" title={t.recordedCharters(charters.length)}>
        {charters.length === 0 ? (
          <EmptyState title={t.noCharters} />
        ) : (
          charters.map((charter) => <OneCharter charter={charter} of={props} />)
        )}
      </Section>
    </AboutCityPage>
  );
}

type OneCharterProps = { readonly charter: Charter; readonly of: ChartersPageProps };

function OneCharter({ charter, of }: OneCharterProps): VNode {
  const { frame, languages, values, errors, leaving } = of;
  const t = cityTexts(frame.language);
  const { number, on, by, withdrawal } = charter;
  const field = (part: "on" | "source") => {
    const name = withdrawalField(number, part);
    return { name, value: values[name], error: errors[name] };
  };
  return (
    <div>
      <h3>
        <Words said={charterWords(charter, [frame.language, ...languages])} />
      </h3>
      <p>
        {printDate(on, frame.language)}, <InWords wording={by} />
      </p>
      {withdrawal !== null ? (
        <p>
          {t.leftOn(printDate(withdrawal.on, frame.language))}{" "}
          <InWords wording={withdrawal.reason} />
        </p>
      ) : (
        <Disclosure summary={t.leaveCharter} open={leaving === number}>
          <Form
            action={`${frame.place?.href ?? ""}/profile/charters/${number}/withdrawal`}
            label={t.leaveCharter}
          >
            <WordingFields
              name={withdrawalField(number, "reason")}
              label={t.reason}
              languages={languages}
              values={values}
              errors={errors}
              rows={3}
              required
            />
            <TextField {...field("on")} label={t.on} help={t.onHelp} width="medium" required />
            <TextField
              {...field("source")}
              label={t.commitmentSource}
              help={t.sourceHelp}
              type="url"
            />
            <SubmitRow label={t.leaveCharter} danger />
          </Form>
        </Disclosure>
      )}
    </div>
  );
}
