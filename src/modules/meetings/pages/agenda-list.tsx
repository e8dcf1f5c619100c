/** The agenda as a list: each item with what it is tied to, its papers, who had a conflict and what was decided. */
import type { VNode } from "preact";
import { InWords } from "../../../design/said.tsx";
import { Status } from "../../../design/status.tsx";
import { type Language, said } from "../../../kernel/language.ts";
import { readSource } from "../../../kernel/source.ts";
import { type AgendaItem, agendaOf, type Tie } from "../agenda.ts";
import type { Decision } from "../decision.ts";
import type { Meeting } from "../meeting.ts";
import { meetingTexts } from "../texts/index.ts";

/** How a term is called on this page: its name, or "a member". */
export type NameOf = (term: string) => string;

export type AgendaListProps = {
  readonly meeting: Meeting;
  readonly language: Language;
  /** The city's address. */
  readonly home: string;
  readonly nameOf: NameOf;
  /** The working page shows decisions in a step of their own. */
  readonly withoutDecisions?: boolean;
  /** Those of the body read also the reasons that are left out in public. */
  readonly showsAllReasons?: boolean;
};

export function AgendaList(props: AgendaListProps): VNode {
  const { meeting, language, withoutDecisions = false, showsAllReasons = false } = props;
  const t = meetingTexts(language);
  return (
    <ol class="agenda">
      {agendaOf(meeting.items).map((item) => (
        <li id={`item-${item.item}`}>
          <h3>
            <InWords wording={item.title} />
          </h3>
          <p class="kicker">{t.itemKinds[item.kind]}</p>
          {said(item.text, [language]) !== undefined && (
            <p>
              <InWords wording={item.text} />
            </p>
          )}
          <Ties {...props} item={item} />
          {meeting.conflicts
            .filter((one) => one.item === item.item)
            .map(({ term, text, isShown }) => (
              <p>
                {t.conflictLine(
                  props.nameOf(term),
                  text === null || !(isShown || showsAllReasons)
                    ? ""
                    : (said(text, [language])?.text ?? ""),
                )}
              </p>
            ))}
          {meeting.decisions
            .filter((one) => one.item === item.item && !withoutDecisions)
            .map((decision) => (
              <DecisionText {...props} decision={decision} />
            ))}
        </li>
      ))}
    </ol>
  );
}

function Ties({ item, home, language }: AgendaListProps & { readonly item: AgendaItem }): VNode {
  const t = meetingTexts(language);
  const papers = (item.papers ?? "").split("\n").filter((line) => line.trim() !== "");
  return (
    <>
      {item.tiedTo.length > 0 && (
        <ul>
          {item.tiedTo.map((tie) => {
            const href = addressOf(tie, home);
            return (
              <li>
                {t.tieKinds[tie.kind]}:{" "}
                {href === undefined ? tie.code : <a href={href}>{tie.code}</a>}
              </li>
            );
          })}
        </ul>
      )}
      {papers.length > 0 && (
        <>
          <p class="kicker">{t.papers}</p>
          <ul>
            {papers.map((paper) => {
              const { href, label } = readSource(paper);
              return <li>{href === undefined ? label : <a href={href}>{label}</a>}</li>;
            })}
          </ul>
        </>
      )}
    </>
  );
}

/** Where what an item is tied to stands; a case has no page. */
function addressOf({ kind, code }: Tie, home: string): string | undefined {
  return kind === "case" ? undefined : `${home}/${kind}s/${code}`;
}

export function DecisionText(props: AgendaListProps & { readonly decision: Decision }): VNode {
  const { decision, language, home, nameOf, meeting } = props;
  const out = meeting.conflicts.filter(({ item }) => item === decision.item).length;
  const t = meetingTexts(language);
  const words = { for: t.work.votesFor, against: t.work.votesAgainst, abstained: t.work.abstained };
  const named = (["for", "against", "abstained"] as const)
    .map((vote) => ({
      vote: words[vote],
      names: decision.votes.filter((one) => one.vote === vote).map(({ term }) => nameOf(term)),
    }))
    .filter(({ names }) => names.length > 0);
  return (
    <div class="callout" id={`decision-${decision.number}`}>
      <p>
        <strong>{t.decision(decision.number)}.</strong> <InWords wording={decision.text} />
      </p>
      <p>
        <Status tone="neutral">{decision.carried ? t.carried : t.notCarried}</Status>{" "}
        {t.voted(decision)}{" "}
        {named.map(({ vote, names }) => t.votedByName(names.join(", "), vote)).join("; ")}
      </p>
      {decision.quorum !== null && <p class="meta">{t.itemQuorum(decision.quorum, out)}</p>}
      {decision.dissents.map(({ term, text }) => (
        <p>
          {t.dissentLine(
            term === null ? t.aMember : nameOf(term),
            said(text, [language])?.text ?? "",
          )}
        </p>
      ))}
      {decision.followUps.map(({ kind, reference }) => (
        <p>
          {t.became}:{" "}
          {kind === "recommendation" ? (
            <a href={`${home}/recommendations/${reference}`}>
              {t.tieKinds.recommendation} {reference}
            </a>
          ) : kind === "matter" ? (
            <a href={`${home}/bodies/${reference.replace("/", "/matters/")}`}>{t.adviceInMatter}</a>
          ) : kind === "answer" ? (
            <a href={`#question-${reference}`}>{t.answerTo(reference)}</a>
          ) : (
            <a href={reference}>{t.advice}</a>
          )}
        </p>
      ))}
    </div>
  );
}
