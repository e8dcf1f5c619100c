/** What the city has said of itself, saving by saving: when it was changed, and from what into what. */
import type { VNode } from "preact";
import type { ConflictField } from "../../../design/conflict.tsx";
import type { Frame } from "../../../design/frame.ts";
import { Section } from "../../../design/heading.tsx";
import { DataTable } from "../../../design/table.tsx";
import { cityTexts } from "../texts/index.ts";
import { AboutCityPage } from "./about-city.tsx";

export type ProfileHistoryPageProps = {
  readonly frame: Frame;
  /** Newest first; the first saving of all has no fields. */
  readonly changes: readonly { readonly when: string; readonly fields: readonly ConflictField[] }[];
};

export function ProfileHistoryPage({ frame, changes }: ProfileHistoryPageProps): VNode {
  const t = cityTexts(frame.language);
  return (
    <AboutCityPage frame={frame} part="history" lead={t.historyLead} failed={false} first={null}>
      {changes.map(({ when, fields }, place) => (
        <Section id={`saved-${changes.length - place}`} title={t.changed(when)}>
          {fields.length === 0 ? (
            <p>{t.firstSaved}</p>
          ) : (
            <DataTable
              id={`changes-${changes.length - place}`}
              caption={t.changes}
              rowHeader="field"
              empty={t.firstSaved}
              stacks
              columns={[
                { key: "field", label: t.field },
                { key: "before", label: t.before },
                { key: "after", label: t.after },
              ]}
              rows={fields.map(({ label, theirs, yours }) => ({
                field: label,
                before: theirs === "" ? t.nothing : theirs,
                after: yours === "" ? t.nothing : yours,
              }))}
            />
          )}
        </Section>
      ))}
    </AboutCityPage>
  );
}
