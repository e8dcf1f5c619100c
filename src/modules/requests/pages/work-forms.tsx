/** The coordinator's forms: ask one, ask all owners, pass on what somebody leaves behind, name a substitute, set the rhythm. */
import type { VNode } from "preact";
import {
  Form,
  RadioGroup,
  Select,
  SubmitRow,
  TextArea,
  TextField,
} from "../../../design/fields.tsx";
import { said } from "../../../kernel/language.ts";
import { addDays } from "../../../kernel/local-date.ts";
import { KINDS } from "../request.ts";
import { requestTexts } from "../texts/index.ts";
import type { WorkPageProps } from "./work-page-props.ts";

const USUAL_DAYS = 28;

/** A field of one of the page's forms: its id is the form's and its own, and it holds what came back with that form. */
function fieldsOf(form: string, { form: returned, values, errors }: WorkPageProps) {
  return (name: string) => ({
    name,
    id: `${form}-${name}`,
    value: returned === form ? values[name] : undefined,
    error: returned === form ? errors[`${form}-${name}`] : undefined,
  });
}

function baseOf({ frame }: WorkPageProps): string {
  return `${frame.place?.href ?? ""}/work/requests`;
}

function peopleOf({ people }: WorkPageProps) {
  return people.map(({ account, label }) => ({ value: account, label }));
}

export function AskForm(props: WorkPageProps): VNode {
  const { language } = props.frame;
  const { work } = requestTexts(language);
  const field = fieldsOf("ask", props);
  return (
    <Form action={baseOf(props)} label={work.ask}>
      <RadioGroup {...field("kind")} label={work.kind} required options={kindsOf(props)} />
      <TextField
        {...field("about")}
        label={work.about}
        help={work.aboutHelp}
        required
        width="medium"
      />
      <Select
        {...field("department")}
        label={work.department}
        help={work.departmentHelp}
        options={props.departments.map(({ slug, name }) => ({
          value: slug,
          label: said(name, [language])?.text ?? slug,
        }))}
      />
      <Select
        {...field("account")}
        label={work.person}
        help={work.personHelp}
        options={peopleOf(props)}
      />
      <WhenAndWhat form="ask" props={props} />
      <SubmitRow label={work.send} />
    </Form>
  );
}

export function AskAllForm(props: WorkPageProps): VNode {
  const { work } = requestTexts(props.frame.language);
  const field = fieldsOf("all", props);
  return (
    <Form action={`${baseOf(props)}/owners`} label={work.askAll}>
      <RadioGroup {...field("kind")} label={work.kind} required options={kindsOf(props)} />
      <TextField
        {...field("about")}
        label={work.among}
        help={work.amongHelp}
        required
        width="medium"
      />
      <WhenAndWhat form="all" props={props} />
      <SubmitRow label={work.sendAll} />
    </Form>
  );
}

type WhenAndWhatProps = { readonly form: "ask" | "all"; readonly props: WorkPageProps };

/** By when, and the question in the asker's own words. Four weeks are usual; whoever asks may say another day. */
function WhenAndWhat({ form, props }: WhenAndWhatProps): VNode {
  const { work } = requestTexts(props.frame.language);
  const field = fieldsOf(form, props);
  const dueOn = field("dueOn");
  return (
    <>
      <TextField
        {...dueOn}
        value={dueOn.value ?? addDays(props.on, USUAL_DAYS)}
        label={work.dueOn}
        type="date"
        width="medium"
        required
      />
      <TextArea {...field("question")} label={work.question} help={work.questionHelp} rows={3} />
    </>
  );
}

function kindsOf({ frame }: WorkPageProps) {
  const { work } = requestTexts(frame.language);
  return KINDS.map((kind) => ({ value: kind, label: work.kinds[kind] }));
}

export function LeavingForms(props: WorkPageProps): VNode {
  const { work, mine, form } = requestTexts(props.frame.language);
  const leaving = fieldsOf("leaving", props);
  const away = fieldsOf("away", props);
  return (
    <>
      <Form action={`${baseOf(props)}/hand-overs`} label={work.leavingSend}>
        <Select {...leaving("from")} label={work.leavingWho} required options={peopleOf(props)} />
        <Select {...leaving("to")} label={work.leavingTo} options={peopleOf(props)} />
        <TextField {...leaving("email")} type="email" label={form.email} autoComplete="off" />
        <TextField {...leaving("note")} label={form.passOnNote} />
        <SubmitRow label={work.leavingSend} />
      </Form>
      <Form action={`${baseOf(props)}/substitutes`} label={work.substituteSend}>
        <Select {...away("account")} label={work.leavingWho} required options={peopleOf(props)} />
        <Select {...away("substitute")} label={mine.awayWho} required options={peopleOf(props)} />
        <TextField {...away("from")} label={mine.awayFrom} type="date" width="medium" required />
        <TextField {...away("until")} label={mine.awayTo} type="date" width="medium" required />
        <SubmitRow label={work.substituteSend} />
      </Form>
    </>
  );
}

export function RhythmForm(props: WorkPageProps): VNode {
  const { work } = requestTexts(props.frame.language);
  const { weekday, hour, escalateAfter } = props.rhythm;
  const field = fieldsOf("rhythm", props);
  const or = (name: string, now: number) => ({
    ...field(name),
    value: field(name).value ?? String(now),
  });
  return (
    <>
      <p>{work.rhythmNow(work.weekdays[weekday - 1] ?? "", hour, escalateAfter)}</p>
      <Form action={`${baseOf(props)}/rhythm`} label={work.rhythm}>
        <Select
          {...or("weekday", weekday)}
          label={work.weekday}
          required
          options={work.weekdays.map((label, index) => ({ value: String(index + 1), label }))}
        />
        <TextField
          {...or("hour", hour)}
          label={work.hour}
          inputMode="numeric"
          width="short"
          required
        />
        <TextField
          {...or("escalateAfter", escalateAfter)}
          label={work.escalateAfter}
          inputMode="numeric"
          width="short"
          required
        />
        <SubmitRow label={work.rhythmSend} />
      </Form>
    </>
  );
}
