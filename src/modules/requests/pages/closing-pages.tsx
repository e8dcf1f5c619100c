/** The pages on which nothing is asked: why one gets the letters, that something was answered by somebody else, that it is nobody's here any more. */
import type { VNode } from "preact";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { said } from "../../../kernel/language.ts";
import { printDay } from "../../../kernel/local-date.ts";
import { answerWord } from "../answer-in-words.ts";
import { type DraftFields, FORM_FIELDS } from "../draft.ts";
import type { RequestForReply } from "../request.ts";
import { publicPath } from "../subject.ts";
import { requestTexts } from "../texts/index.ts";

export type ClosedPageProps = {
  readonly frame: Frame;
  readonly request: RequestForReply;
  /** Who closed it, for colleagues. */
  readonly by: string | undefined;
  /** What the person had typed, so that nothing is lost. */
  readonly typed: DraftFields | undefined;
};

/** Somebody replied, or the question was withdrawn. */
export function ClosedPage({ frame, request, by, typed }: ClosedPageProps): VNode {
  const { closed, done, mine, form } = requestTexts(frame.language);
  const home = frame.place?.href ?? "";
  const on = printDay(request.closed?.on ?? request.dueOn, frame.language);
  const lead =
    request.closed?.as === "withdrawn"
      ? closed.withdrawn(on)
      : by === undefined
        ? closed.leadUnnamed(on)
        : closed.lead(by, on);
  const texts = typed === undefined ? [] : FORM_FIELDS.filter((name) => typed[name].trim() !== "");
  return (
    <Page
      frame={frame}
      title={closed.title}
      breadcrumbs={[
        { label: mine.title, href: `${home}/requests/mine?all=yes` },
        { label: request.about },
      ]}
    >
      <PageHeading
        kicker={request.about}
        title={said(request.title, [frame.language])?.text ?? closed.title}
        lead={lead}
      />
      <p>
        <a href={`${home}${publicPath(request.kind, request.about)}`}>{done.see}</a>
      </p>
      {typed !== undefined && texts.length > 0 && (
        <Section id="yours" title={closed.yours}>
          {texts.map((name) => (
            <blockquote>
              {name === "kind" ? answerWord(typed.kind, frame.language) : typed[name]}
            </blockquote>
          ))}
        </Section>
      )}
      <p>
        <a href={`${home}/requests/mine?all=yes`}>{form.back}</a>
      </p>
    </Page>
  );
}

/** It was passed on, or somebody's time to stand in for another is over. */
export function NotYoursPage({ frame }: { readonly frame: Frame }): VNode {
  const { closed, form } = requestTexts(frame.language);
  return (
    <Page frame={frame} title={closed.notYours}>
      <PageHeading title={closed.notYours} lead={closed.notYoursLead} />
      <p>
        <a href={`${frame.place?.href ?? ""}/requests/mine?all=yes`}>{form.back}</a>
      </p>
    </Page>
  );
}

export type WhyPageProps = {
  readonly frame: Frame;
  readonly escalateAfter: number;
  /** What is theirs, each with who asked and as what they were asked. */
  readonly yours: readonly {
    readonly title: string;
    readonly why: string;
    readonly href: string;
  }[];
};

export function WhyPage({ frame, escalateAfter, yours }: WhyPageProps): VNode {
  const { why, mine, form } = requestTexts(frame.language);
  const href = `${frame.place?.href ?? ""}/requests/mine?all=yes`;
  return (
    <Page
      frame={frame}
      title={why.title}
      breadcrumbs={[{ label: mine.title, href }, { label: why.title }]}
    >
      <PageHeading title={why.title} lead={why.lead} />
      {why.parts(escalateAfter).map((part) => (
        <p>{part}</p>
      ))}
      <Section id="yours" title={why.yours}>
        {yours.length === 0 ? (
          <p>{why.nothing}</p>
        ) : (
          <ul>
            {yours.map((one) => (
              <li>
                <a href={one.href}>{one.title}</a>. {one.why}
              </li>
            ))}
          </ul>
        )}
      </Section>
      <p>
        <a href={href}>{form.back}</a>
      </p>
    </Page>
  );
}

export type PassedOnPageProps = {
  readonly frame: Frame;
  /** To the coordinator, not to a colleague. */
  readonly back: boolean;
};

/** Nothing is left for whoever came by a link, so there is no list to go back to. */
export function PassedOnPage({ frame, back }: PassedOnPageProps): VNode {
  const { done } = requestTexts(frame.language);
  const title = back ? done.givenBack : done.handedOver;
  return (
    <Page frame={frame} title={title}>
      <PageHeading title={title} lead={back ? done.givenBackLead : done.handedOverLead} />
      <p>{done.none}</p>
    </Page>
  );
}
