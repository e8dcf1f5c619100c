/** The terms of reference of a body, version by version: each with its day, and what it changed. */
import type { VNode } from "preact";
import { compareText } from "../../../design/compare-text.ts";
import { Disclosure } from "../../../design/disclosure.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Status } from "../../../design/status.tsx";
import { LANGUAGE_NAMES, LANGUAGES, type Language } from "../../../kernel/language.ts";
import type { Body } from "../body.ts";
import type { Mandate } from "../mandate.ts";
import { bodyTexts } from "../texts/index.ts";
import { groundWord, plain } from "../words.ts";
import { MandateText, mandateDay } from "./mandate-text.tsx";

export type MandatePageProps = {
  readonly frame: Frame;
  readonly body: Body;
  /** The first one first. */
  readonly mandates: readonly Mandate[];
};

export function MandatePage({ frame, body, mandates }: MandatePageProps): VNode {
  const { language } = frame;
  const t = bodyTexts(language);
  const home = frame.place?.href ?? "";
  const name = plain(body.name, language, body.slug);
  return (
    <Page
      frame={frame}
      title={`${t.page.versionsTitle}: ${name}`}
      breadcrumbs={[
        { label: t.title, href: `${home}/bodies` },
        { label: name, href: `${home}/bodies/${body.slug}` },
        { label: t.page.versionsTitle },
      ]}
    >
      <PageHeading kicker={name} title={t.page.versionsTitle} />
      {mandates.length === 0 && <p>{t.page.noMandate}</p>}
      {mandates
        .map((mandate, place) => ({ mandate, before: mandates[place - 1] }))
        .reverse()
        .map(({ mandate, before }) => (
          <Section
            id={`version-${mandate.number}`}
            title={t.page.versionOf(mandate.number, mandateDay(mandate, language))}
          >
            {mandate.number === mandates.length && (
              <p class="meta">
                <Status tone="neutral">{t.page.inForce}</Status>
              </p>
            )}
            {before === undefined ? (
              <p>{t.page.firstVersion}</p>
            ) : (
              <Changes language={language} before={before} after={mandate} />
            )}
            <Disclosure summary={t.page.wholeText} open={mandate.number === mandates.length}>
              <MandateText frame={frame} mandate={mandate} />
            </Disclosure>
          </Section>
        ))}
    </Page>
  );
}

type ChangesProps = {
  readonly language: Language;
  readonly before: Mandate;
  readonly after: Mandate;
};

function Changes({ language, before, after }: ChangesProps): VNode {
  const t = bodyTexts(language);
  const changed = LANGUAGES.flatMap((one) => {
    const [old, fresh] = [textOf(before, one, language), textOf(after, one, language)];
    return old === fresh ? [] : [{ language: one, old, fresh }];
  });
  if (changed.length === 0) return <p>{t.page.noChange}</p>;
  return (
    <>
      {changed.map(({ language: one, old, fresh }) => (
        <>
          {changed.length > 1 && <h3>{LANGUAGE_NAMES[one]}</h3>}
          <p class="conflict-text" lang={one}>
            {compareText(old, fresh).map(({ kind, text }) =>
              kind === "same" ? text : kind === "removed" ? <del>{text}</del> : <ins>{text}</ins>,
            )}
          </p>
        </>
      ))}
    </>
  );
}

/** What a version says in a language, as one text; its numbers stand below in the reader's. Empty where it says nothing in the language. */
function textOf(mandate: Mandate, written: Language, reader: Language): string {
  const { page: t, fields } = bodyTexts(reader);
  const { purpose, tasks, heardIn, heardDays, answerDays, quorum, termMonths, balance } = mandate;
  const texts = [purpose[written], tasks[written], heardIn[written]].filter(
    (text) => text !== undefined,
  );
  if (texts.length === 0) return "";
  const numbers = [
    heardDays === null ? "" : t.heardDays(heardDays),
    answerDays === null ? "" : `${t.answer}: ${t.answerDays(answerDays)}.`,
    quorum === null
      ? ""
      : `${t.quorum} ${quorum.kind === "at-least" ? t.atLeast(quorum.members) : t.moreThanHalf}.`,
    termMonths === null ? "" : `${fields.termMonths?.label ?? t.term}: ${termMonths}.`,
    ...balance.map(({ ground, least }) => `${t.rule(groundWord(ground, reader), least)}.`),
  ].filter((text) => text !== "");
  return [...texts, ...numbers].join("\n\n");
}
