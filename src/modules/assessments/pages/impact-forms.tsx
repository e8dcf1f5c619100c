/** The three forms of a full assessment: one effect, one measure, and what is said of the whole. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import {
  Form,
  HiddenField,
  RadioGroup,
  Select,
  SubmitRow,
  TextArea,
  TextField,
} from "../../../design/fields.tsx";
import { fieldIdOf } from "../../../design/posted.ts";
import { plain } from "../../../design/view.ts";
import type { DraftPiece } from "../draft.ts";
import { CONCLUSIONS, DIRECTIONS, MEASURED, QUALITIES, STEPS } from "../impact.ts";
import type { ImpactForm } from "../impact-form.ts";
import { assessmentTexts } from "../texts/index.ts";
import type { View } from "../view.ts";
import type { ImpactWorkPageProps, Named } from "./impact-work.ts";

export function EffectForm(props: ImpactWorkPageProps): VNode {
  const { view, check, draft, effect, rights, grounds, basedOn } = props;
  const t = assessmentTexts(view.language);
  const field = fieldsFor(props, "effect", draft.effects[(effect ?? 0) - 1]);
  const { title, add, save, remove } = t.forms.effect;
  return (
    <Disclosure summary={title} open={isOpen(props, "effect", effect, draft.effects.length)}>
      <Form action={`${view.home}/work/decisions/${check.reference}/full/effects`} label={title}>
        <span id="effect" />
        <HiddenField name="basedOn" value={basedOn} />
        {effect !== undefined && <HiddenField name="place" value={String(effect)} />}
        <Select {...field("right")} label={t.impact.right} required options={named(view, rights)} />
        <TextField {...field("people")} label={t.more.people} help={t.more.peopleHelp} required />
        <Select {...field("ground")} label={t.impact.ground} options={grounds} />
        <RadioGroup
          {...field("direction")}
          label={t.impact.direction}
          required
          options={DIRECTIONS.map((one) => ({ value: one, label: t.impact.directions[one] }))}
        />
        {MEASURED.map((name) => (
          <RadioGroup
            {...field(name)}
            label={t.impact.measured[name].label}
            required
            options={STEPS.map((step) => ({
              value: String(step),
              label: `${step}: ${t.impact.measured[name].steps[step - 1] ?? ""}`,
            }))}
          />
        ))}
        {QUALITIES.map((name, place) => (
          <TextArea
            {...field(name)}
            label={t.impact.qualities[name]}
            rows={2}
            {...(place === 0 ? { help: t.more.qualitiesHelp } : {})}
          />
        ))}
        <SubmitRow
          label={effect === undefined ? add : save}
          name="act"
          value="keep"
          {...(effect === undefined
            ? {}
            : { secondary: { label: remove, name: "act", value: "remove" } })}
        />
      </Form>
    </Disclosure>
  );
}

export function MitigationForm(props: ImpactWorkPageProps): VNode {
  const { view, check, draft, mitigation, departments, basedOn } = props;
  const t = assessmentTexts(view.language);
  const field = fieldsFor(props, "mitigation", draft.mitigations[(mitigation ?? 0) - 1]);
  const { title, add, save, remove } = t.forms.mitigation;
  return (
    <Disclosure summary={title} open={isOpen(props, "mitigation", mitigation, 1)}>
      <Form action={`${view.home}/work/decisions/${check.reference}/full/measures`} label={title}>
        <span id="measure" />
        <HiddenField name="basedOn" value={basedOn} />
        {mitigation !== undefined && <HiddenField name="place" value={String(mitigation)} />}
        <TextArea {...field("text")} label={t.impact.mitigation} rows={3} required />
        <Select
          {...field("owner")}
          label={t.impact.owner}
          required
          options={named(view, departments)}
        />
        <TextField {...field("dueOn")} label={t.impact.dueOn} type="date" width="medium" required />
        <SubmitRow
          label={mitigation === undefined ? add : save}
          name="act"
          value="keep"
          {...(mitigation === undefined
            ? {}
            : { secondary: { label: remove, name: "act", value: "remove" } })}
        />
      </Form>
    </Disclosure>
  );
}

export function WholeForm(props: ImpactWorkPageProps): VNode {
  const { view, check, draft, basedOn } = props;
  const t = assessmentTexts(view.language);
  const field = fieldsFor(props, "whole", draft.whole);
  const { title, finish, keep } = t.forms.whole;
  return (
    <Form action={`${view.home}/work/decisions/${check.reference}/full/whole`} label={title}>
      <HiddenField name="basedOn" value={basedOn} />
      <TextArea
        {...field("progress")}
        label={t.impact.progress}
        help={t.more.progressHelp}
        rows={3}
        required
      />
      <RadioGroup
        {...field("takesBack")}
        label={t.impact.takesBackTitle}
        required
        options={(["no", "yes"] as const).map((one) => ({
          value: one,
          label: t.impact.takesBack[one],
        }))}
      />
      <TextArea {...field("justification")} label={t.impact.justification} rows={3} />
      <TextArea {...field("alternatives")} label={t.impact.alternatives} rows={3} />
      <TextArea {...field("temporary")} label={t.impact.temporary} rows={2} />
      <TextArea {...field("heard")} label={t.impact.heard} rows={3} required />
      <RadioGroup
        {...field("conclusion")}
        label={t.impact.conclusion}
        required
        options={CONCLUSIONS.map((one) => ({ value: one, label: t.impact.conclusions[one] }))}
      />
      <TextArea {...field("reasons")} label={t.impact.reasons} rows={4} required />
      <RadioGroup
        {...field("open")}
        label={t.impact.open}
        required
        options={(["yes", "no"] as const).map((one) => ({
          value: one,
          label: t.impact.openness[one],
        }))}
      />
      <p>{t.work.forever}</p>
      <SubmitRow
        label={finish}
        name="act"
        value="finish"
        secondary={{ label: keep, name: "act", value: "keep" }}
      />
    </Form>
  );
}

/** What came back, else what was kept. */
function fieldsFor(
  { returned }: ImpactWorkPageProps,
  form: ImpactForm,
  kept: DraftPiece | undefined,
) {
  const values = returned?.form === form ? returned.values : (kept ?? {});
  const errors = returned?.form === form ? returned.errors : {};
  return (name: string) => ({
    name,
    id: fieldIdOf(form, name),
    value: values[name],
    error: errors[fieldIdOf(form, name)],
  });
}

/** Open while there is none yet, while one is changed, and when it came back. */
function isOpen(
  { returned }: ImpactWorkPageProps,
  form: ImpactForm,
  place: number | undefined,
  pieces: number,
): boolean {
  return returned?.form === form || place !== undefined || pieces === 0;
}

function named(view: View, list: readonly Named[]) {
  return list.map(({ slug, name }) => ({ value: slug, label: plain(view, name) || slug }));
}
