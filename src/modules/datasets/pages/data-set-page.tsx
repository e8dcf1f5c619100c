/** One data set in the city hall: its imports and the way back, how it is fetched and protected, what is released, where it is drawn. */
import type { VNode } from "preact";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import { Facts } from "../../../design/facts.tsx";
import { ButtonLink } from "../../../design/fields.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { said } from "../../../kernel/language.ts";
import { withheldIn } from "../released-figures.ts";
import { dataSetPageTexts } from "../texts/pages/index.ts";
import type { DataSetPageProps } from "./data-set-page-props.ts";
import { FetchSection } from "./fetch-section.tsx";
import { ImportsSection } from "./imports-section.tsx";
import { MapSection } from "./map-section.tsx";
import { printedDay, printedNumber } from "./printed-value.ts";
import { rulesInWords } from "./rules-in-words.ts";

export function DataSetPage(props: DataSetPageProps): VNode {
  const { frame, listHref, href, publicHref, kept, done, next = [], refused, errors = {} } = props;
  const { language } = frame;
  const t = dataSetPageTexts(language);
  const { dataSet, release } = kept;
  const name = said(dataSet.title, [language])?.text ?? dataSet.slug;
  const { kind, unit, source, licence } = dataSet;
  const facts = t.one.facts;
  return (
    <Page
      frame={frame}
      title={name}
      wide
      failed={Object.keys(errors).length > 0}
      breadcrumbs={[{ label: t.title, href: listHref }, { label: name }]}
    >
      <ErrorSummary errors={errors} />
      {done !== undefined && (
        <Notice tone="saved">
          <p>{done}</p>
          {next.length > 0 && (
            <ul>
              {next.map(({ label, href: to }) => (
                <li>
                  <a href={to}>{label}</a>
                </li>
              ))}
            </ul>
          )}
        </Notice>
      )}
      {refused !== undefined && (
        <Notice tone="refused" {...(refused.title === undefined ? {} : { title: refused.title })}>
          <p>{refused.sentence}</p>
        </Notice>
      )}
      <PageHeading
        title={name}
        lead={leadOf(props)}
        meta={
          <>
            {release !== undefined && <a href={publicHref}>{t.one.publicPage}</a>}
            {release !== undefined && props.mayDefine && " · "}
            {props.mayDefine && <a href={`${href}/definition`}>{t.one.edit}</a>}
          </>
        }
      />
      <Facts
        items={[
          { term: facts.kind, content: t.definition.kinds[kind].label },
          { term: facts.unit, content: unit },
          { term: facts.source, content: source },
          { term: facts.licence, content: licence },
        ]}
      />
      <ImportsSection {...props} />
      <FetchSection {...props} />
      <Section id="rules" title={t.rules.title}>
        <ul>
          {rulesInWords(dataSet.rules, language).map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
      </Section>
      <ReleaseSection {...props} />
      {props.mayDefine && <MapSection {...props} />}
    </Page>
  );
}

function leadOf({ frame, kept, behind }: DataSetPageProps): string {
  const { lead } = dataSetPageTexts(frame.language).one;
  const counting = kept.imports.find(({ takenBackAt }) => takenBackAt === null);
  if (kept.release !== undefined) {
    return behind ? lead.behind(kept.release.number) : lead.current(kept.release.number);
  }
  if (counting === undefined) return lead.empty;
  return lead.unreleased(printedNumber(counting.observations, frame.language));
}

function ReleaseSection({ frame, href, kept, mayRelease, timeZone }: DataSetPageProps): VNode {
  const { language } = frame;
  const all = dataSetPageTexts(language);
  const t = all.release;
  const { release, imports } = kept;
  const has = imports.some(({ takenBackAt }) => takenBackAt === null);
  const number = (count: number) => printedNumber(count, language);
  const withheld = release === undefined ? 0 : withheldIn(release.plan);
  return (
    <Section id="release" title={t.title}>
      {release === undefined ? (
        <p>{t.never}</p>
      ) : (
        <>
          <p>
            {t.last(
              release.number,
              printedDay(release.at, timeZone, language),
              number(release.plan.cells - withheld),
              number(withheld),
            )}{" "}
            {t.safe}
          </p>
          <p class="meta">
            {all.one.importColumns.hash} <code class="hash">{release.hash}</code>
          </p>
        </>
      )}
      {mayRelease && has && (
        <p>
          <ButtonLink
            label={release === undefined ? t.see : t.seeAgain}
            href={`${href}/release`}
            variant={release === undefined ? "primary" : "secondary"}
          />
        </p>
      )}
    </Section>
  );
}
