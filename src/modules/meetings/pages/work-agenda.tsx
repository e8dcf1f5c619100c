/** The step of the agenda: its items with their forms. */
import type { VNode } from "preact";
import { HiddenField, Select, TextArea, TextField } from "../../../design/fields.tsx";
import { Form } from "../../../design/form.tsx";
import { Section } from "../../../design/heading.tsx";
import { LanguageField } from "../../../design/language-field.tsx";
import { said } from "../../../kernel/language.ts";
import { EvidenceFileField } from "../../evidence/index.ts";
import { type AgendaItem, agendaOf, codesOf, ITEM_KINDS, TIE_KINDS } from "../agenda.ts";
import { meetingTexts } from "../texts/index.ts";
import { AgendaList } from "./agenda-list.tsx";
import { Saved } from "./saved.tsx";
import { TieFields, TieLists } from "./tie-fields.tsx";
import { formOf, WorkForm } from "./work-form.tsx";
import { innerNameOf, type WorkMeetingProps } from "./work-meeting-props.ts";

export function WorkAgenda(props: WorkMeetingProps): VNode {
  const { frame, meeting, room, may } = props;
  const { language } = frame;
  const t = meetingTexts(language);
  const agenda = agendaOf(meeting.items);
  const open = may.run && meeting.held === null && meeting.cancellation === null;
  return (
    <Section id="agenda" title={t.work.steps.agenda}>
      <Saved {...props} step="agenda" />
      <AgendaList
        meeting={meeting}
        language={language}
        home={frame.place?.href ?? ""}
        nameOf={innerNameOf(room.members, t.aMember)}
        withoutDecisions
        showsAllReasons={!props.isOutside}
      />
      {open && meeting.sending !== null && <p>{t.work.afterSendingHelp}</p>}
      {open && <TieLists choices={props.tieChoices} language={language} />}
      {open && agenda.map((item) => <ItemForm {...props} item={item} />)}
      {open && <ItemForm {...props} item={undefined} />}
    </Section>
  );
}

function ItemForm(props: WorkMeetingProps & { readonly item: AgendaItem | undefined }): VNode {
  const { frame, item, meeting } = props;
  const { language } = frame;
  const t = meetingTexts(language);
  const name = item === undefined ? "item" : `item-${item.item}`;
  const words = said(item?.title ?? {}, [language]);
  const start = {
    ...(words === undefined ? {} : { language: words.language }),
    kind: item?.kind ?? "",
    title: words?.text ?? "",
    text: said(item?.text ?? {}, [language])?.text ?? "",
    position: item === undefined ? "" : String(item.position),
    ...Object.fromEntries(
      TIE_KINDS.map((kind) => [`tie-${kind}`, codesOf(item?.tiedTo ?? [], kind)]),
    ),
    evidence: item?.papers ?? "",
  };
  const { values, errors, languages, field } = formOf(props, name, start);
  const to = item === undefined ? "agenda" : `agenda/${item.item}`;
  return (
    <>
      <WorkForm
        scene={props}
        name={name}
        summary={item === undefined ? t.work.addItem : t.work.changeItem(words?.text ?? "")}
        to={to}
        submit={t.work.saveItem}
        takesFile
      >
        {item !== undefined && <HiddenField name="seen" value={String(item.version)} />}
        <LanguageField form={name} of={{ languages, values, errors }} />
        <TextField {...field("title")} label={t.work.itemTitle} required />
        <Select
          {...field("kind")}
          label={t.work.itemKind}
          required
          options={ITEM_KINDS.map((kind) => ({ value: kind, label: t.itemKinds[kind] }))}
        />
        <TextArea {...field("text")} label={t.work.itemText} rows={3} />
        <TextField
          {...field("position")}
          label={t.work.position}
          inputMode="numeric"
          width="short"
        />
        <TieFields field={field} language={language} />
        <TextArea {...field("evidence")} label={t.papers} help={t.work.papersHelp} rows={2} />
        {meeting.isPublic && (
          <EvidenceFileField
            {...field("evidenceFile")}
            language={language}
            evidence={values.evidence}
          />
        )}
      </WorkForm>
      {item !== undefined && (
        <Form action={`${props.own}/${to}`} label={`${t.work.takeOff}: ${words?.text ?? ""}`}>
          <HiddenField name="remove" value="yes" />
          <HiddenField name="seen" value={String(item.version)} />
          <div class="submit-row">
            <button class="ds-button" data-variant="secondary" type="submit">
              {t.work.takeOff}
            </button>
          </div>
        </Form>
      )}
    </>
  );
}
