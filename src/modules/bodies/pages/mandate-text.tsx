/** The terms of reference of a body in one version: what they say, whole, and when they were adopted as far as anybody knows. */
import type { VNode } from "preact";
import { type Fact, Facts } from "../../../design/facts.tsx";
import type { Frame } from "../../../design/frame.ts";
import { InWords } from "../../../design/said.tsx";
import { SourceWords } from "../../../design/source-words.tsx";
import type { Language } from "../../../kernel/language.ts";
import { printDate } from "../../../kernel/local-date.ts";
import { isEmptyWording } from "../../../kernel/written.ts";
import type { Mandate } from "../mandate.ts";
import { bodyTexts } from "../texts/index.ts";
import { plain } from "../words.ts";

/** When a version was adopted, as far as anybody knows. */
export function mandateDay({ on }: Mandate, language: Language): string {
  return on === null ? bodyTexts(language).page.noDate : printDate(on, language);
}

/** What a version says, whole. */
export function MandateText({
  frame,
  mandate,
}: {
  readonly frame: Frame;
  readonly mandate: Mandate;
}): VNode {
  const t = bodyTexts(frame.language).page;
  const { tasks, heardIn, heardDays, answerDays, quorum, termMonths, source } = mandate;
  const items: readonly (Fact & { readonly shown: boolean })[] = [
    { term: t.tasks, content: <InWords wording={tasks} />, shown: !isEmptyWording(tasks) },
    {
      term: t.heardIn,
      content: (
        <>
          <InWords wording={heardIn} />
          {heardDays !== null &&
            `${endOf(plain(heardIn, frame.language))}${t.heardDays(heardDays)}`}
        </>
      ),
      shown: !isEmptyWording(heardIn) || heardDays !== null,
    },
    {
      term: t.answer,
      content: t.answerDays(answerDays ?? 0),
      shown: answerDays !== null,
    },
    {
      term: t.quorum,
      content: quorum?.kind === "at-least" ? t.atLeast(quorum.members) : t.moreThanHalf,
      shown: quorum !== null,
    },
    { term: t.term, content: t.termMonths(termMonths ?? 0), shown: termMonths !== null },
    { term: t.source, content: <SourceWords source={source} />, shown: source !== null },
  ];
  return (
    <>
      <p>
        <InWords wording={mandate.purpose} />
      </p>
      <Facts items={items.filter(({ shown }) => shown)} />
    </>
  );
}

/** What stands between a text and the sentence after it. */
function endOf(text: string): string {
  return text === "" ? "" : /[.!?…]$/.test(text) ? " " : ". ";
}
