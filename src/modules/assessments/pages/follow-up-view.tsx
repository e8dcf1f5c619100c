/** What came of a weighed case or of a measure, as it was said, and the mark of what nobody has said yet. */
import type { VNode } from "preact";
import { Section } from "../../../design/heading.tsx";
import { InWords } from "../../../design/said.tsx";
import { SourceWords } from "../../../design/source-words.tsx";
import { Status } from "../../../design/status.tsx";
import { printDay } from "../../../kernel/local-date.ts";
import type { Check } from "../check.ts";
import { cameAs, type DueFollowUp, daysLateOf, type FollowUp, saidOf } from "../follow-up.ts";
import { dueMark } from "../standing.ts";
import { assessmentTexts } from "../texts/index.ts";
import type { View } from "../view.ts";

/** Of the case itself; null where it touches no right, so that there is nothing to follow up. */
export function FollowUpSection({
  view,
  check,
  due,
}: {
  readonly view: View;
  readonly check: Check;
  readonly due: readonly DueFollowUp[];
}): VNode | null {
  const t = assessmentTexts(view.language).followUp;
  const said = saidOf(check, null);
  const open = due.find(({ measure }) => measure === null);
  const isWaiting = check.withdrawal === null && check.versions.at(-1)?.rights.length !== 0;
  if (said.length === 0 && open === undefined && !isWaiting) return null;
  return (
    <Section id="follow-up" title={t.title}>
      {open !== undefined && (
        <p>
          <DueMark view={view} due={open} /> {t.by(printDay(open.dueOn, view.language))}
          {daysLateOf(open, view.today) > 0 && ` ${said.length === 0 ? t.silent : t.silentSince}`}
        </p>
      )}
      {said.length === 0 && open === undefined && (
        <p>{check.decisions.at(-1)?.kind === "rejected" ? t.rejected : t.noDay}</p>
      )}
      <SaidList view={view} said={said} />
    </Section>
  );
}

export function SaidList({
  view,
  said,
}: {
  readonly view: View;
  readonly said: readonly FollowUp[];
}): VNode {
  const { check: t, followUp } = assessmentTexts(view.language);
  return (
    <>
      {said.map((one) => (
        <p>
          {[printDay(one.on, view.language), ...asWhat(one)].join(", ")}:{" "}
          <InWords wording={one.text} />
          {one.source !== null && (
            <>
              {" "}
              <span class="source">
                {t.source}: <SourceWords source={one.source} />
              </span>
            </>
          )}
        </p>
      ))}
    </>
  );

  /** That it came before its day, or how late; nothing of what came in time. */
  function asWhat(one: FollowUp): readonly string[] {
    const came = cameAs(one, said);
    if (came.as === "interim") return [followUp.interim];
    return came.as === "settling" && came.daysLate > 0 ? [followUp.came(came.daysLate)] : [];
  }
}

export function DueMark({
  view,
  due,
}: {
  readonly view: View;
  readonly due: Pick<DueFollowUp, "dueOn" | "measure">;
}): VNode {
  const mark = dueMark(due, view.today, view.language);
  return <Status tone={mark.tone}>{mark.text}</Status>;
}
