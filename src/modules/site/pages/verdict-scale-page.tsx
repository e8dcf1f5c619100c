/** The scale by which the body judges, what it is held against, and the scales that there were before. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { SourceWords } from "../../../design/source-words.tsx";
import { Status } from "../../../design/status.tsx";
import { DataTable } from "../../../design/table.tsx";
import type { View } from "../../../design/view.ts";
import { printDate } from "../../../kernel/local-date.ts";
import { type VerdictScale, verdictMark } from "../../recommendations/index.ts";
import { siteTexts } from "../texts/index.ts";
import { recommendationPageTexts } from "../texts/recommendations/index.ts";
import { Worded } from "./worded.tsx";

export type VerdictScalePageProps = {
  readonly view: View;
  /** The default first, the one in force last. */
  readonly scales: readonly [VerdictScale, ...VerdictScale[]];
};

export function VerdictScalePage({ view, scales }: VerdictScalePageProps): VNode {
  const t = recommendationPageTexts(view.language).scale;
  const inForce = scales.at(-1) ?? scales[0];
  const earlier = scales.slice(0, -1).reverse();
  return (
    <Page
      frame={view.frame}
      title={t.title}
      breadcrumbs={[
        {
          label: siteTexts(view.language).recommendations.title,
          href: `${view.home}/recommendations`,
        },
        { label: t.title },
      ]}
    >
      <PageHeading title={t.title} lead={t.lead} />
      <Scale view={view} scale={inForce} id="marks" />
      {earlier.length > 0 && (
        <Section id="earlier" title={t.earlier}>
          <p>{t.earlierHelp}</p>
          {earlier.map((scale, at) => (
            <Disclosure summary={nameOf(view, scale)}>
              <Scale view={view} scale={scale} id={`marks-${at + 1}`} />
            </Disclosure>
          ))}
        </Section>
      )}
    </Page>
  );
}

function nameOf(view: View, { on }: VerdictScale): string {
  const t = recommendationPageTexts(view.language).scale;
  return on === null ? t.standard : t.since(printDate(on, view.language));
}

type ScaleProps = { readonly view: View; readonly scale: VerdictScale; readonly id: string };

function Scale({ view, scale, id }: ScaleProps): VNode {
  const t = recommendationPageTexts(view.language).scale;
  return (
    <>
      <p>
        {nameOf(view, scale)} {scale.source !== null && `${t.source}: `}
        <SourceWords source={scale.source} />
      </p>
      <h2>{t.yardstick}</h2>
      <p>
        <Worded view={view} wording={scale.yardstick} />
      </p>
      <DataTable
        stacks
        id={id}
        caption={t.marks}
        columns={[
          { key: "mark", label: t.mark },
          { key: "meaning", label: t.meaning },
          { key: "counted", label: t.counted },
        ]}
        rowHeader="mark"
        empty=""
        rows={scale.marks.map(({ name, meaning, verdict }) => {
          const mark = verdictMark(verdict, view.language);
          return {
            mark: <Worded view={view} wording={name} />,
            meaning: <Worded view={view} wording={meaning} />,
            counted: <Status tone={mark.tone}>{mark.text}</Status>,
          };
        })}
      />
    </>
  );
}
