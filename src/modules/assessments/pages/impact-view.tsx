/** What a full assessment says: who is affected and how gravely, what softens it, and the conclusion. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { Facts } from "../../../design/facts.tsx";
import { InWords } from "../../../design/said.tsx";
import { DataTable } from "../../../design/table.tsx";
import { printDay } from "../../../kernel/local-date.ts";
import { isEmptyWording } from "../../../kernel/written.ts";
import { type DueFollowUp, type FollowedUp, saidOf } from "../follow-up.ts";
import {
  type Effect,
  gravestFirst,
  type ImpactVersion,
  MEASURED,
  QUALITIES,
  severityNumber,
  severityOf,
} from "../impact.ts";
import { assessmentTexts } from "../texts/index.ts";
import type { View } from "../view.ts";
import { DueMark, SaidList } from "./follow-up-view.tsx";
import { Paragraphs } from "./paragraphs.tsx";

export type ImpactViewProps = {
  readonly view: View;
  readonly impact: ImpactVersion;
  /** For what came of its measures. */
  readonly check: FollowedUp;
  readonly due: readonly DueFollowUp[];
};

export function ImpactView({ view, impact, check, due }: ImpactViewProps): VNode {
  const t = assessmentTexts(view.language).impact;
  return (
    <>
      <Facts
        items={[
          { term: t.conclusion, content: t.conclusions[impact.conclusion] },
          { term: t.takesBackTitle, content: t.takesBack[impact.takesBack ? "yes" : "no"] },
        ]}
      />
      <Paragraphs view={view} wording={impact.reasons} />
      <h3>{t.effectsTitle}</h3>
      {gravestFirst(impact.effects).map((effect) => (
        <EffectView view={view} effect={effect} />
      ))}
      <Disclosure summary={t.methodTitle}>
        <p>{t.method}</p>
      </Disclosure>
      {(["progress", "justification", "alternatives", "temporary", "heard"] as const)
        .map((name) => ({ name, wording: impact[name] ?? {} }))
        .filter(({ wording }) => !isEmptyWording(wording))
        .map(({ name, wording }) => (
          <>
            <h3>{t[name]}</h3>
            <Paragraphs view={view} wording={wording} />
          </>
        ))}
      <h3>{t.mitigationTitle}</h3>
      {impact.mitigations.length === 0 ? (
        <p>{t.noMitigation}</p>
      ) : (
        <DataTable
          stacks
          id={`measures-${impact.number}`}
          caption={t.mitigationTitle}
          columns={[
            { key: "text", label: t.mitigation },
            { key: "owner", label: t.owner },
            { key: "dueOn", label: t.dueOn },
            { key: "cameOfIt", label: t.cameOfIt },
          ]}
          rowHeader="text"
          empty=""
          rows={impact.mitigations.map(({ text, department, dueOn }, index) => ({
            text: <InWords wording={text} />,
            owner: <InWords wording={department.name} />,
            dueOn: printDay(dueOn, view.language),
            cameOfIt: (
              <>
                {due
                  .filter(
                    ({ measure }) =>
                      measure?.impact === impact.number && measure.place === index + 1,
                  )
                  .map((one) => (
                    <DueMark view={view} due={one} />
                  ))}
                <SaidList view={view} said={saidOf(check, { text })} />
              </>
            ),
          }))}
        />
      )}
    </>
  );
}

function EffectView({ view, effect }: { readonly view: View; readonly effect: Effect }): VNode {
  const t = assessmentTexts(view.language).impact;
  const ground =
    effect.ground === null ? undefined : (view.grounds[effect.ground] ?? effect.ground);
  return (
    <>
      <h4>
        <InWords wording={effect.people} />
        {": "}
        <InWords wording={effect.right.name} />
      </h4>
      <Facts
        items={[
          { term: t.direction, content: t.directions[effect.direction] },
          ...(ground === undefined ? [] : [{ term: t.ground, content: ground }]),
          {
            term: t.severity,
            content: `${t.severities[severityOf(effect)]} (${t.ofSixtyFour(severityNumber(effect))})`,
          },
          ...MEASURED.map((name) => ({
            term: t.measured[name].label,
            content: `${effect[name]}: ${t.measured[name].steps[effect[name] - 1] ?? ""}`,
          })),
          ...QUALITIES.filter((name) => !isEmptyWording(effect[name])).map((name) => ({
            term: t.qualities[name],
            content: <InWords wording={effect[name]} />,
          })),
        ]}
      />
    </>
  );
}
