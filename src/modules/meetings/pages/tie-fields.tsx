/** The fields that say what an item of an agenda is tied to: one for each kind, with a list from which one picks. */
import type { VNode } from "preact";
import { FieldFrame, inputTies } from "../../../design/field-frame.tsx";
import { type Language, said } from "../../../kernel/language.ts";
import { TIE_KINDS } from "../agenda.ts";
import type { TieChoices } from "../list-tie-choices.ts";
import { meetingTexts } from "../texts/index.ts";
import type { formOf } from "./work-form.tsx";

export function TieFields({
  field,
  language,
}: {
  readonly field: ReturnType<typeof formOf>["field"];
  readonly language: Language;
}): VNode {
  const t = meetingTexts(language);
  return (
    <fieldset class="ds-fieldset">
      <legend>{t.work.tiedTo}</legend>
      <p data-field="description">{t.work.tiedToHelp}</p>
      {TIE_KINDS.map((kind) => {
        const own = { ...field(`tie-${kind}`), label: t.work.tieFields[kind] };
        return (
          <FieldFrame field={own}>
            <input
              class="ds-input"
              {...inputTies(own)}
              type="text"
              value={own.value ?? ""}
              list={listOf(kind)}
              data-length="medium"
            />
          </FieldFrame>
        );
      })}
    </fieldset>
  );
}

/** What the fields offer, once for all forms of the page. */
export function TieLists({
  choices,
  language,
}: {
  readonly choices: TieChoices;
  readonly language: Language;
}): VNode {
  return (
    <>
      {TIE_KINDS.map((kind) => (
        <datalist id={listOf(kind)}>
          {(choices[kind] ?? []).map(({ code, title }) => (
            <option value={code}>{said(title, [language])?.text ?? code}</option>
          ))}
        </datalist>
      ))}
    </>
  );
}

const listOf = (kind: string) => `ties-${kind}`;
