/** What is done for people who read and write differently, what was tested, and what is missing. */
import type { VNode } from "preact";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import type { View } from "../../../design/view.ts";
import { siteTexts } from "../texts/index.ts";

export function AccessibilityPage({ view }: { readonly view: View }): VNode {
  const t = siteTexts(view.language).accessibility;
  const parts = [
    { id: "done", title: t.doneTitle, sentences: t.done },
    { id: "tested", title: t.testedTitle, sentences: t.tested },
    { id: "known", title: t.knownTitle, sentences: t.known },
  ];
  return (
    <Page frame={view.frame} title={t.title}>
      <PageHeading title={t.title} lead={t.lead} />
      {parts.map(({ id, title, sentences }) => (
        <Section id={id} title={title}>
          <ul>
            {sentences.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
        </Section>
      ))}
      <Section id="report" title={t.reportTitle}>
        <p>{view.demonstration ? t.reportDemonstration : t.report(view.city)}</p>
      </Section>
    </Page>
  );
}
