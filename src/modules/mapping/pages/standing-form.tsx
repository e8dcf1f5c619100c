/** The form that says what became of a challenge. */
import type { VNode } from "preact";
import {
  type FieldErrors,
  Form,
  HiddenField,
  RadioGroup,
  Select,
  SubmitRow,
  TextArea,
  TextField,
} from "../../../design/fields.tsx";
import { Section } from "../../../design/heading.tsx";
import { LanguageField } from "../../../design/language-field.tsx";
import { fieldsOf, type Sent } from "../../../design/posted.ts";
import { Status } from "../../../design/status.tsx";
import { plain } from "../../../design/view.ts";
import type { Language } from "../../../kernel/language.ts";
import { CHALLENGE_STATES, challengeState, takerText } from "../challenge.ts";
import type { Taker } from "../list-linked.ts";
import type { MapEntry } from "../map-entry.ts";
import { challengeMark } from "../standing.ts";
import { mappingTexts } from "../texts/index.ts";
import type { MapView } from "./map-view.ts";

export type StandingFormProps = {
  readonly view: MapView;
  readonly challenge: MapEntry;
  readonly languages: readonly Language[];
  /** What can have taken it up. */
  readonly takers: readonly Taker[];
  readonly values: Sent;
  readonly errors: FieldErrors;
};

export function StandingForm(props: StandingFormProps): VNode {
  const { view, challenge, languages, takers, values, errors } = props;
  const t = mappingTexts(view.language);
  const field = fieldsOf("standing", { values, errors });
  const mark = challengeMark(challenge.standings, view);
  const now = challengeState(challenge.standings);
  return (
    <Section id="standing" title={t.standingTitle}>
      <p>
        {t.standing}: <Status tone={mark.tone}>{mark.text}</Status>
      </p>
      <Form
        action={`${view.home}/work/mapping/challenges/${challenge.slug}/standings`}
        label={t.standingTitle}
      >
        <HiddenField name="seen" value={String(challenge.standings.length)} />
        <RadioGroup
          {...field("state")}
          label={t.state}
          required
          options={CHALLENGE_STATES.filter((state) => state !== "open" || now !== "open").map(
            (state) => ({
              value: state,
              label: t.states[state],
              help: t.stateMeanings[state],
            }),
          )}
        />
        <Select
          {...field("taker")}
          label={t.taker}
          help={takers.length === 0 ? t.noTakers : t.takerHelp}
          options={takers.map((one) => ({
            value: takerText(one),
            label: `${t.takers[one.kind]}: ${plain(view, one.name)} (${one.reference})`,
          }))}
        />
        <LanguageField form="standing" of={{ languages, values, errors }} />
        <TextArea {...field("reason")} label={t.reason} rows={3} />
        <TextField {...field("on")} label={t.on} help={t.dateHelp} type="date" width="medium" />
        <TextField {...field("source")} label={t.source} help={t.sourceHelp} />
        <p>{t.forever}</p>
        <SubmitRow label={t.setStanding} />
      </Form>
    </Section>
  );
}
