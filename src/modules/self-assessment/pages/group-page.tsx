/** The elements of one group, each with its own form: saved one by one, so that two people can work on one group. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import type { FieldErrors } from "../../../design/fields.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { SourceLine } from "../../../design/source-line.tsx";
import { plain, type View } from "../../../design/view.ts";
import { readSource } from "../../../kernel/source.ts";
import type { EvidenceChoice } from "../evidence-object.ts";
import { countedAs, type FrozenElement } from "../published.ts";
import { groupWords } from "../reader-names.ts";
import { selfAssessmentTexts } from "../texts/index.ts";
import { ElementForm, type ElementFormProps } from "./element-form.tsx";
import { CHOICES } from "./evidence-choices.ts";
import { AnswerParts } from "./published-page.tsx";
import {
  ElementName,
  GroupName,
  StateWord,
  TranslationNote,
  Unconfirmed,
  Unsupported,
} from "./state-parts.tsx";

export type GroupElement = {
  /** As it would be shown; an internal answer too. */
  readonly shown: FrozenElement;
  readonly isInternal: boolean;
  readonly form: Omit<ElementFormProps, "view" | "element" | "action">;
  /** Whether somebody else saved it while this person was writing. */
  readonly meanwhile: boolean;
  readonly isOpen: boolean;
};

export type GroupPageProps = {
  readonly view: View;
  readonly framework: { readonly slug: string; readonly name: string };
  readonly year: number;
  readonly group: { readonly slug: string; readonly name: string };
  readonly elements: readonly GroupElement[];
  readonly choices: readonly EvidenceChoice[];
  readonly mayAssess: boolean;
  readonly errors: FieldErrors;
  readonly saved: string | undefined;
};

export function GroupPage(props: GroupPageProps): VNode {
  const { view, framework, year, group, elements, choices, errors, saved } = props;
  const { frame, home, language } = view;
  const t = selfAssessmentTexts(language);
  const title = groupWords(group.name, framework, language).text;
  const address = `${home}/work/self-assessment/${framework.slug}/${year}`;
  return (
    <Page
      frame={frame}
      title={t.work.group(title)}
      failed={Object.keys(errors).length > 0}
      breadcrumbs={[
        { label: frame.place?.name ?? "", href: home },
        { label: t.title, href: `${home}/work/self-assessment` },
        { label: `${framework.name}, ${year}`, href: address },
        { label: title },
      ]}
    >
      <ErrorSummary errors={errors} />
      {saved !== undefined && <Notice tone="saved" title={t.work.saved(saved)} />}
      <PageHeading
        kicker={`${framework.name}, ${year}`}
        title={<GroupName view={view} framework={framework} group={group.name} />}
      />
      <TranslationNote
        view={view}
        framework={framework}
        elements={elements.map(({ shown }) => shown)}
      />
      {props.mayAssess && (
        <datalist id={CHOICES}>
          {choices.map(({ text, kind, name }) => (
            <option value={text}>{`${plain(view, name)} (${t.kinds[kind]})`}</option>
          ))}
        </datalist>
      )}
      {elements.map((element) => (
        <OneElement {...props} element={element} address={address} />
      ))}
      <p>
        <a href={address}>{t.work.back}</a>
      </p>
    </Page>
  );
}

function OneElement({
  view,
  framework,
  element: { shown, isInternal, form, meanwhile, isOpen },
  address,
  mayAssess,
}: GroupPageProps & { readonly element: GroupElement; readonly address: string }): VNode {
  const t = selfAssessmentTexts(view.language);
  const { key, source } = shown;
  const { href, label } = readSource(source);
  const answer = shown.answer === "internal" ? null : shown.answer;
  return (
    <Section
      id={`element-${key}`}
      title={<ElementName view={view} framework={framework} element={shown} />}
    >
      <p>
        <StateWord view={view} state={countedAs(shown)} />{" "}
        {isInternal && <StateWord view={view} state="internal" />}{" "}
        <Unsupported view={view} answer={shown.answer} />{" "}
        <Unconfirmed view={view} element={shown} />
      </p>
      {source !== "" && <SourceLine {...(href === undefined ? {} : { href })}>{label}</SourceLine>}
      {meanwhile && (
        <Notice tone="conflict">
          <p>{t.work.meanwhile}</p>
        </Notice>
      )}
      {answer !== null && <AnswerParts view={view} answer={answer} />}
      {mayAssess && (
        <Disclosure summary={answer === null ? t.work.answerForm : t.work.openForm} open={isOpen}>
          <ElementForm
            {...form}
            view={view}
            element={shown}
            action={`${address}/elements/${encodeURIComponent(key)}`}
          />
        </Disclosure>
      )}
    </Section>
  );
}
