/** A full assessment being written: who is affected, what softens it, and the whole. Each part is kept by itself, so that nothing is lost. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { plain } from "../../../design/view.ts";
import { LANGUAGE_NAMES } from "../../../kernel/language.ts";
import { assessmentTexts } from "../texts/index.ts";
import { EffectForm, MitigationForm, WholeForm } from "./impact-forms.tsx";
import type { ImpactWorkPageProps, Named } from "./impact-work.ts";

export function ImpactWorkPage(props: ImpactWorkPageProps): VNode {
  const { view, check, draft, returned, kept, meanwhile, languages, written } = props;
  const t = assessmentTexts(view.language);
  const work = `${view.home}/work/decisions`;
  const here = `${work}/${check.reference}/full`;
  const title = t.impact.title;
  const version = check.versions.at(-1);
  const isNew = draft.effects.length + draft.mitigations.length === 0 && !draft.whole.reasons;
  const nameOf = (list: readonly Named[], slug: string | undefined) => {
    const found = list.find((one) => one.slug === slug);
    return found === undefined ? (slug ?? "") : plain(view, found.name);
  };
  return (
    <Page
      frame={view.frame}
      title={`${title} (${check.reference})`}
      failed={returned !== undefined}
      breadcrumbs={[
        { label: view.city, href: view.home },
        { label: t.work.title, href: work },
        { label: check.reference, href: `${work}/${check.reference}` },
        { label: title },
      ]}
    >
      <ErrorSummary errors={returned?.errors ?? {}} />
      {kept && <Notice tone="saved" title={t.work.kept} />}
      {meanwhile && (
        <Notice tone="conflict">
          <p>{t.work.meanwhile}</p>
        </Notice>
      )}
      <PageHeading
        kicker={check.reference}
        title={title}
        lead={version === undefined ? undefined : plain(view, version.title)}
      />
      {languages.length > 1 && <p class="meta">{t.work.written(LANGUAGE_NAMES[written], isNew)}</p>}
      <Disclosure summary={t.impact.methodTitle}>
        <p>{t.impact.method}</p>
      </Disclosure>
      <Section id="effects" title={t.impact.effectsTitle}>
        <ol>
          {draft.effects.map((piece, index) => (
            <li>
              <a href={`${here}?effect=${index + 1}#effect`}>
                {piece.people}: {nameOf(props.rights, piece.right)}
              </a>
            </li>
          ))}
        </ol>
        <EffectForm {...props} />
      </Section>
      <Section id="measures" title={t.impact.mitigationTitle}>
        <ol>
          {draft.mitigations.map((piece, index) => (
            <li>
              <a href={`${here}?measure=${index + 1}#measure`}>{piece.text}</a>,{" "}
              {nameOf(props.departments, piece.owner)}
            </li>
          ))}
        </ol>
        <MitigationForm {...props} />
      </Section>
      <Section id="whole" title={t.forms.whole.title}>
        <WholeForm {...props} />
      </Section>
    </Page>
  );
}
