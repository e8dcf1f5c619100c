/** The form in which somebody says what came of a weighed case, or of a measure of its full assessment. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import {
  Checkbox,
  type FieldErrors,
  Form,
  HiddenField,
  Select,
  SubmitRow,
  TextArea,
  TextField,
} from "../../../design/fields.tsx";
import { Section } from "../../../design/heading.tsx";
import { fieldsOf, type Sent } from "../../../design/posted.ts";
import { plain } from "../../../design/view.ts";
import { type DueFollowUp, daysLateOf, followUpKey } from "../follow-up.ts";
import type { Followable } from "../list-followable.ts";
import { assessmentTexts } from "../texts/index.ts";
import type { View } from "../view.ts";

export type FollowUpFormProps = {
  readonly view: View;
  readonly reference: string;
  readonly followable: readonly Followable[];
  readonly due: readonly DueFollowUp[];
  readonly isBack: boolean;
  readonly values: Sent;
  readonly errors: FieldErrors;
};

export function FollowUpForm(props: FollowUpFormProps): VNode | null {
  const { view, reference, followable, due, isBack, values, errors } = props;
  const t = assessmentTexts(view.language);
  const options = followable.map(({ measure, text }) => ({
    value: followUpKey(measure),
    label: text === null ? t.followUp.ofCase : t.followUp.ofMeasure(plain(view, text)),
  }));
  const [only] = options;
  if (only === undefined) return null;
  // What is due first is chosen, so that most people only write.
  const keys = options.map(({ value }) => value);
  const first = due.map(({ measure }) => followUpKey(measure)).find((key) => keys.includes(key));
  const isLate = due.some((one) => daysLateOf(one, view.today) > 0);
  const of = values.of ?? first ?? only.value;
  const field = fieldsOf("followUp", { values: { ...values, of }, errors });
  const { title, send } = t.forms.followUp;
  return (
    <Section id="say" title={title}>
      <Disclosure summary={t.work.openForm} open={isBack || isLate}>
        <Form action={`${view.home}/work/decisions/${reference}/follow-ups`} label={title}>
          {options.length === 1 ? (
            <HiddenField name="of" value={only.value} />
          ) : (
            <Select {...field("of")} label={t.more.followUpOf} required options={options} />
          )}
          <TextArea
            {...field("text")}
            label={t.more.cameOfIt}
            help={t.more.cameOfItHelp}
            rows={4}
            required
          />
          <Checkbox
            name="final"
            value="yes"
            label={t.more.final}
            help={t.more.finalHelp}
            checked={values.final === "yes"}
          />
          <TextField {...field("on")} label={t.more.saidOn} type="date" width="medium" />
          <TextField {...field("source")} label={t.more.source} />
          <p>{t.work.forever}</p>
          <SubmitRow label={send} />
        </Form>
      </Disclosure>
    </Section>
  );
}
