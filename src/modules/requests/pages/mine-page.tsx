/** All that somebody is asked, the latest first, and what they can do about the letters: a substitute, a calendar, passing all of it on. */
import type { VNode } from "preact";
import { ActionList } from "../../../design/action-list.tsx";
import { Disclosure } from "../../../design/disclosure.tsx";
import { EmptyState } from "../../../design/empty-state.tsx";
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
import { PageHeading } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { Words } from "../../../design/said.tsx";
import { Status } from "../../../design/status.tsx";
import { said } from "../../../kernel/language.ts";
import { type LocalDate, printDay } from "../../../kernel/local-date.ts";
import type { Duty } from "../duty.ts";
import { daysLate, type RequestForReply } from "../request.ts";
import { publicPath } from "../subject.ts";
import { requestTexts } from "../texts/index.ts";
import { type Choosable, GiveBackForm, RecipientFields } from "./pass-on-forms.tsx";

/** What somebody may have done just now. */
export const DONE = [
  "replied",
  "handed-over",
  "given-back",
  "all",
  "revoked",
  "away",
  "back",
] as const;
export type DoneWhat = (typeof DONE)[number];

export type MineEntry = {
  readonly duty: Duty;
  /** Why it is theirs, in words. */
  readonly role: string;
  /** When a draft was saved. */
  readonly draftOf: string | undefined;
};

export type AwayEntry = {
  readonly id: string;
  readonly name: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
};

export type MinePageProps = {
  readonly frame: Frame;
  readonly entries: readonly MineEntry[];
  readonly on: LocalDate;
  readonly away: readonly AwayEntry[];
  readonly colleagues: readonly Choosable[];
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FieldErrors;
  readonly done:
    | {
        readonly what: DoneWhat;
        readonly reply: RequestForReply | undefined;
        readonly count: number;
      }
    | undefined;
  /** The calendar's address, shown once. */
  readonly calendar: string | undefined;
  /** Whose list it is: a link may be opened where somebody else is signed in. */
  readonly name: string;
  /** They came by the link in their letter. */
  readonly byLink: boolean;
};

export function MinePage(props: MinePageProps): VNode {
  const { frame, entries, on, errors } = props;
  const { mine } = requestTexts(frame.language);
  const home = frame.place?.href ?? "";
  const late = entries.filter(({ duty }) => daysLate(duty.request, on) > 0).length;
  return (
    <Page
      frame={frame}
      title={mine.title}
      failed={Object.keys(errors).length > 0}
      breadcrumbs={[{ label: frame.place?.name ?? "", href: home }, { label: mine.title }]}
    >
      <ErrorSummary errors={errors} />
      <DoneNotice {...props} />
      {props.calendar !== undefined && (
        <Notice tone="saved" title={mine.calendarMade}>
          <p>
            <code>{props.calendar}</code>
          </p>
          <p>{mine.calendarOnce}</p>
        </Notice>
      )}
      <PageHeading kicker={props.name} title={mine.title} lead={mine.lead(entries.length, late)} />
      {entries.length === 0 ? (
        <EmptyState title={mine.empty} />
      ) : (
        <ActionList entries={entries.map((entry) => cardOf(entry, props))} />
      )}
      <p>
        <a href={`${home}/requests/mine/why`}>{mine.why}</a>
      </p>
      <Away {...props} />
      {entries.length > 0 && <Leaving {...props} />}
      <Calendar {...props} />
    </Page>
  );
}

function cardOf({ duty, role, draftOf }: MineEntry, { frame, on }: MinePageProps) {
  const { language } = frame;
  const texts = requestTexts(language);
  const { request } = duty;
  const days = daysLate(request, on);
  const reading = said(request.title, [language]);
  return {
    href: `${frame.place?.href ?? ""}/requests/mine/${request.reference}`,
    kicker: `${request.about}. ${role}`,
    title: reading === undefined ? request.about : <Words said={reading} />,
    text:
      request.question === null
        ? texts.form.questions[request.kind]
        : (said(request.question, [language])?.text ?? ""),
    meta: (
      <>
        <Status tone={days > 0 ? "bad" : "open"}>
          {days > 0 ? texts.late(days) : texts.due(printDay(request.dueOn, language))}
        </Status>
        {draftOf !== undefined && ` ${texts.mine.draft(draftOf)}`}
      </>
    ),
  };
}

function Away({ frame, away, colleagues, values, errors }: MinePageProps): VNode {
  const { mine } = requestTexts(frame.language);
  const base = `${frame.place?.href ?? ""}/requests/mine/substitutes`;
  const cameBack = ["substitute", "from", "until"].some((name) => name in errors);
  return (
    <Disclosure summary={mine.away} open={cameBack || away.length > 0}>
      <p>{mine.awayHelp}</p>
      {away.map(({ id, name, from, to }) => (
        <Form action={`${base}/ended`} label={mine.awayEnd}>
          <p>{mine.awayNow(name, printDay(from, frame.language), printDay(to, frame.language))}</p>
          <HiddenField name="id" value={id} />
          <SubmitRow label={mine.awayEnd} />
        </Form>
      ))}
      <Form action={base} label={mine.away}>
        <Select
          name="substitute"
          label={mine.awayWho}
          required
          value={values.substitute}
          error={errors.substitute}
          options={colleagues.map(({ account, label }) => ({ value: account, label }))}
        />
        <Day name="from" label={mine.awayFrom} values={values} errors={errors} />
        <Day name="until" label={mine.awayTo} values={values} errors={errors} />
        <SubmitRow label={mine.awaySend} />
      </Form>
    </Disclosure>
  );
}

function Leaving({ frame, colleagues, values, errors }: MinePageProps): VNode {
  const { mine } = requestTexts(frame.language);
  const action = `${frame.place?.href ?? ""}/requests/mine/hand-over`;
  const cameBack = ["to", "email", "note", "reason"].some((name) => name in errors);
  return (
    <Disclosure summary={mine.leaving} open={cameBack}>
      <p>{mine.leavingHelp}</p>
      <Form action={action} label={mine.leaving}>
        <RecipientFields
          language={frame.language}
          colleagues={colleagues}
          values={values}
          errors={errors}
        />
        <SubmitRow label={mine.leavingSend} />
      </Form>
      <GiveBackForm
        action={action}
        label={mine.giveAllBack}
        send={mine.giveAllBack}
        language={frame.language}
        values={values}
        errors={errors}
      />
    </Disclosure>
  );
}

function Calendar({ frame, byLink }: MinePageProps): VNode {
  const { mine } = requestTexts(frame.language);
  const base = `${frame.place?.href ?? ""}/requests/mine`;
  return (
    <>
      <Disclosure summary={mine.calendar} open={false}>
        <p>{mine.calendarHelp}</p>
        <Form action={`${base}/calendar`} label={mine.calendar}>
          <SubmitRow label={mine.calendarMake} />
        </Form>
      </Disclosure>
      <Disclosure summary={mine.wrongHands} open={false}>
        <p>{mine.wrongHandsHelp}</p>
        <Form action={`${base}/revoked`} label={mine.wrongHands}>
          <SubmitRow label={mine.wrongHandsSend} />
        </Form>
      </Disclosure>
      {byLink && (
        <Form action={`${base}/closed`} label={mine.close}>
          <button class="ds-button" data-variant="tertiary" type="submit">
            {mine.close}
          </button>
        </Form>
      )}
    </>
  );
}

type DayProps = {
  readonly name: string;
  readonly label: string;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FieldErrors;
};

function Day({ name, label, values, errors }: DayProps): VNode {
  return (
    <TextField
      name={name}
      label={label}
      type="date"
      width="medium"
      required
      value={values[name]}
      error={errors[name]}
    />
  );
}

/** What was done just now and what happens next. */
function DoneNotice({ frame, done }: MinePageProps): VNode | null {
  if (done === undefined) return null;
  const { what, reply, count } = done;
  const texts = requestTexts(frame.language).done;
  const lead = reply?.kind === "measure" ? texts.repliedMeasure : texts.repliedLead;
  const words: Readonly<Record<DoneWhat, { readonly title: string; readonly text?: string }>> = {
    replied: { title: texts.replied, text: lead },
    "handed-over": { title: texts.handedOver, text: texts.handedOverLead },
    "given-back": { title: texts.givenBack, text: texts.givenBackLead },
    all: { title: texts.allHandedOver(count), text: texts.handedOverLead },
    revoked: { title: texts.revoked, text: texts.revokedLead },
    away: { title: texts.away },
    back: { title: texts.awayEnded },
  };
  const { title, text } = words[what];
  const home = frame.place?.href ?? "";
  return (
    <Notice tone="saved" title={title}>
      {text !== undefined && <p>{text}</p>}
      {what === "replied" && reply !== undefined && (
        <p>
          <a href={`${home}${publicPath(reply.kind, reply.about)}`}>{texts.see}</a>
        </p>
      )}
    </Notice>
  );
}
