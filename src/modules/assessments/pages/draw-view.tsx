/** What is known of a draw: its commitment, its list, its seed and sample, what the body found, and how anybody draws it again. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { Facts } from "../../../design/facts.tsx";
import { Section } from "../../../design/heading.tsx";
import { InWords } from "../../../design/said.tsx";
import { Status } from "../../../design/status.tsx";
import { addDays, printDay } from "../../../kernel/local-date.ts";
import { type Draw, knownBefore } from "../draw.ts";
import { verdictMark } from "../standing.ts";
import { type AssessmentTexts, assessmentTexts } from "../texts/index.ts";
import type { View } from "../view.ts";
import { Hash } from "./hash.tsx";

export type DrawViewProps = {
  readonly view: View;
  readonly draw: Draw;
  /** Where a check's page stands. */
  readonly address: string;
  /** The whole address of the draw's public page, for the command that verifies it. */
  readonly publicAddress: string;
};

/** What was known of the list when the seed was fixed, so that nobody has to work it out from the days. */
function knownWords(draw: Draw, { known }: AssessmentTexts["draws"]): string {
  const before = knownBefore(draw);
  return before.of === "days" ? known.days(before.days, before.all) : known[before.of];
}

export function DrawView({ view, draw, address, publicAddress }: DrawViewProps): VNode {
  const t = assessmentTexts(view.language).draws;
  const day = (date: Draw["from"]) => printDay(date, view.language);
  const { list, result, ending, review } = draw;
  const linked = (reference: string) => <a href={`${address}/${reference}`}>{reference}</a>;
  const found = new Map(review?.findings.map((one) => [one.reference, one.verdict]));
  return (
    <>
      <Facts
        items={[
          {
            term: t.announcedOn,
            content: (
              <>
                {day(draw.announcedOn)}
                <div>{knownWords(draw, t)}</div>
              </>
            ),
          },
          { term: t.size, content: draw.size },
          { term: t.commitment, content: <Hash hash={draw.commitment} /> },
          ...(list === null ? [] : [{ term: t.listHash, content: <Hash hash={list.hash} /> }]),
          ...(result === null ? [] : [{ term: t.seed, content: <Hash hash={result.seed} /> }]),
        ]}
      />
      {ending !== null && (
        <Section id="ended" title={t.endedTitle}>
          <p>
            {day(ending.on)}: <InWords wording={ending.reason} />
          </p>
        </Section>
      )}
      {ending === null && (
        <Section id="sample" title={t.sampleTitle}>
          {result === null ? (
            <p>{t.sampleNone}</p>
          ) : (
            <>
              <p>{t.sampleLead(day(result.on))}</p>
              <ol>
                {result.sample.map((reference) => {
                  const verdict = found.get(reference);
                  const mark =
                    verdict === undefined ? undefined : verdictMark(verdict, view.language);
                  return (
                    <li>
                      {linked(reference)}{" "}
                      {mark !== undefined && <Status tone={mark.tone}>{mark.text}</Status>}
                    </li>
                  );
                })}
              </ol>
              {review !== null && (
                <p>
                  <InWords wording={review.body.name} />, {day(review.on)}
                </p>
              )}
            </>
          )}
        </Section>
      )}
      {ending === null && (
        <Section id="list" title={t.listTitle}>
          {list === null ? (
            <p>
              {draw.to < view.today
                ? t.listSince(day(addDays(draw.to, 1)))
                : t.listFrom(day(addDays(draw.to, 1)))}
            </p>
          ) : (
            <Disclosure summary={t.listLead(list.references.length, day(list.on))}>
              <ol>
                {list.references.map((reference) => (
                  <li>{linked(reference)}</li>
                ))}
              </ol>
            </Disclosure>
          )}
        </Section>
      )}
      {ending === null ? (
        <HowSection {...{ view, draw, publicAddress }} />
      ) : (
        <FileLink view={view} draw={draw} />
      )}
    </>
  );
}

/** How the sample follows from seed and list: told of what has happened as what has happened, and before that as what will. */
function HowSection({
  view,
  draw,
  publicAddress,
}: Pick<DrawViewProps, "view" | "draw" | "publicAddress">): VNode {
  const t = assessmentTexts(view.language).draws;
  const isDrawn = draw.result !== null;
  return (
    <Section id="how" title={isDrawn ? t.howTitle : t.willTitle}>
      <p>
        {isDrawn ? t.how : draw.list === null ? t.will : t.willOfList} {t.method}
      </p>
      <FileLink view={view} draw={draw} />
      {isDrawn && (
        <p>
          {t.verify}{" "}
          <code>
            {`bin/rosario assessments verify-draw ${publicAddress}`
              .split(/(?<=[ /.-])/)
              .map((part) => (
                <>
                  {part}
                  <wbr />
                </>
              ))}
          </code>
        </p>
      )}
    </Section>
  );
}

function FileLink({ view, draw }: Pick<DrawViewProps, "view" | "draw">): VNode {
  const t = assessmentTexts(view.language).draws;
  return (
    <p>
      <a href={`${view.home}/decisions/draws/${draw.number}.json`}>
        {draw.result === null ? t.fileSoFar : t.file}
      </a>
    </p>
  );
}
