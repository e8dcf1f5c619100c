/** The seats of a body by sector: who sits on each, which are vacant and for how long, and who sat there before. */
import type { ComponentChildren, VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import type { Frame } from "../../../design/frame.ts";
import { Section } from "../../../design/heading.tsx";
import { InWords } from "../../../design/said.tsx";
import { SourceWords } from "../../../design/source-words.tsx";
import { Status } from "../../../design/status.tsx";
import { DataTable } from "../../../design/table.tsx";
import type { Language } from "../../../kernel/language.ts";
import { type LocalDate, printDate, printDay } from "../../../kernel/local-date.ts";
import { isEmptyWording } from "../../../kernel/written.ts";
import { type StandingChange, standingOn, suspensionsIn } from "../body.ts";
import { type Election, officesHeld } from "../held-office.ts";
import type { Interest } from "../interest.ts";
import { isInOffice, type Membership } from "../membership.ts";
import { holdingOf, isOpen, type Seat, type Sector } from "../seat.ts";
import { bodyTexts } from "../texts/index.ts";
import { plain, publicName, whoOrSeat } from "../words.ts";

export type SeatsSectionProps = {
  readonly frame: Frame;
  readonly sectors: readonly Sector[];
  readonly terms: readonly Membership[];
  readonly elections: readonly Election[];
  readonly interests: readonly Interest[];
  readonly standings: readonly StandingChange[];
  readonly on: LocalDate;
};

export function SeatsSection(props: SeatsSectionProps): VNode {
  const { frame, sectors, terms, elections, standings, on } = props;
  const { language } = frame;
  const t = bodyTexts(language).page;
  const earlier = officesHeld(elections, terms).filter(({ until }) => until !== null && until < on);
  const former = terms.filter(({ until }) => until !== null && until < on);
  return (
    <Section id="seats" title={t.seats}>
      {sectors.length === 0 && <p>{t.noSeats}</p>}
      {sectors.length > 0 && standingOn(standings, on) === "suspended" && <p>{t.suspendedTerms}</p>}
      <Uncounted {...props} />
      {sectors
        .filter(({ seats }) => seats.some((seat) => isOpen(seat, on)))
        .map((sector) => (
          <SectorTable sector={sector} of={props} />
        ))}
      {isOneSource(sectors) && <SourceOf source={sectors[0]?.source ?? null} frame={frame} />}
      <Declared {...props} />
      {former.length > 0 && (
        <Disclosure summary={t.former}>
          <ul>
            {former.map((term) => (
              <li>
                {t.formerLine(
                  publicName(term, language),
                  term.seatNumber,
                  printDay(term.from, language),
                  term.until === null ? "" : printDay(term.until, language),
                )}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {earlier.length > 0 && (
        <Disclosure summary={t.earlierOffices}>
          <ul>
            {earlier.map(({ office, term, from, until }) => (
              <li>
                {t.heldLine(
                  bodyTexts(language).offices[office],
                  whoOrSeat(term, language),
                  printDay(from, language),
                  until === null ? "" : printDay(until, language),
                )}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
}

/** The sectors of which nobody has said how many seats they have. */
function Uncounted(of: SeatsSectionProps): VNode | null {
  const { frame, sectors } = of;
  const t = bodyTexts(frame.language);
  const uncounted = sectors.filter(({ seats }) => seats.length === 0);
  const [first] = uncounted;
  if (first === undefined) return null;
  const { language } = frame;
  // Said once where one and the same appoints from all of them.
  const common = plain(first.appointedBy, language);
  const isCommon = uncounted.every((one) => plain(one.appointedBy, language) === common);
  return (
    <>
      <p>
        {t.seats.uncounted(uncounted.length)}.
        {isCommon && common !== "" && ` ${t.page.appointedBy(common)}.`}
      </p>
      <ul>
        {uncounted.map(({ name, appointedBy, source }) => (
          <li>
            <InWords wording={name} />
            {!isCommon && !isEmptyWording(appointedBy) && (
              <span class="meta"> {t.page.appointedBy(plain(appointedBy, frame.language))}</span>
            )}
            <SectorSource source={source} of={of} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Where a sector can be read of: below each, or once below them all where it is one and the same. */
function SectorSource({
  source,
  of: { frame, sectors },
}: {
  readonly source: string | null;
  readonly of: SeatsSectionProps;
}): VNode | null {
  return isOneSource(sectors) ? null : <SourceOf source={source} frame={frame} />;
}

function isOneSource(sectors: readonly Sector[]): boolean {
  return sectors.length > 1 && new Set(sectors.map(({ source }) => source)).size === 1;
}

function SourceOf({
  source,
  frame,
}: {
  readonly source: string | null;
  readonly frame: Frame;
}): VNode | null {
  if (source === null) return null;
  return (
    <p class="source">
      {bodyTexts(frame.language).page.source}: <SourceWords source={source} />
    </p>
  );
}

type SectorProps = { readonly sector: Sector; readonly of: SeatsSectionProps };

function SectorTable({ sector, of }: SectorProps): VNode {
  const { frame, terms, on } = of;
  const { language } = frame;
  const t = bodyTexts(language).page;
  const { appointedBy } = sector;
  const open = sector.seats.filter((seat) => isOpen(seat, on));
  const termsOf = (seat: Seat) => terms.filter((term) => term.seat === seat.id);
  if (open.every((seat) => holdingOf(seat, termsOf(seat), on).state === "not-followed")) {
    return (
      <>
        <h3>
          <InWords wording={sector.name} />
        </h3>
        <p>{bodyTexts(language).seats.notFollowed(open.length)}</p>
        <ul>
          {open.map((seat) => (
            <li>
              {t.seat} <SeatName seat={seat} language={language} />
            </li>
          ))}
        </ul>
        <SectorSource source={sector.source} of={of} />
      </>
    );
  }
  return (
    <>
      <DataTable
        stacks
        id={`sector-${sector.id}`}
        caption={
          <>
            <InWords wording={sector.name} />
            {!isEmptyWording(appointedBy) && `. ${t.appointedBy(plain(appointedBy, language))}`}
          </>
        }
        columns={[
          { key: "seat", label: t.seat },
          { key: "holder", label: t.holder },
          { key: "time", label: t.time },
        ]}
        rowHeader="seat"
        empty=""
        rows={open.map((seat) => rowOf(seat, termsOf(seat), of))}
      />
      <SectorSource source={sector.source} of={of} />
    </>
  );
}

function rowOf(
  seat: Seat,
  terms: readonly Membership[],
  { frame, standings, on }: SeatsSectionProps,
): Readonly<Record<string, ComponentChildren>> {
  const { language } = frame;
  const texts = bodyTexts(language);
  const t = texts.page;
  const holding = holdingOf(seat, terms, on);
  const name = <SeatName seat={seat} language={language} />;
  const substitutes = terms.filter((term) => term.kind === "substitute" && isInOffice(term, on));
  const withSubstitutes = (content: ComponentChildren) => (
    <>
      {content}
      {substitutes.map((term) => (
        <div>{t.substitute(publicName(term, language))}</div>
      ))}
    </>
  );
  if (holding.state === "held") {
    const { by } = holding;
    const office = by.isChair ? texts.within.chair : by.isDeputy ? texts.within.deputy : "";
    const from = printDay(by.from, language);
    return {
      seat: name,
      holder: withSubstitutes(
        <>
          {publicName(by, language)}
          {office !== "" && <>, {office}</>}
        </>,
      ),
      time: (
        <>
          {by.until === null ? t.spanOpen(from) : t.span(from, printDay(by.until, language))}
          {suspensionsIn(standings, by).map(({ from: since, until }) => (
            <div class="meta">
              {until === null
                ? t.suspendedSince(printDate(since, language))
                : t.suspendedBetween(printDate(since, language), printDate(until, language))}
            </div>
          ))}
        </>
      ),
    };
  }
  if (holding.state === "not-followed")
    return { seat: name, holder: withSubstitutes(t.notEntered), time: "–" };
  const vacant =
    holding.state === "vacant" && holding.days !== null ? t.vacantFor(holding.days) : t.vacant;
  return { seat: name, holder: withSubstitutes(<Status tone="open">{vacant}</Status>), time: "–" };
}

/** What a seat is called: its number, for whom it is reserved, and that it has no vote. */
function SeatName({ seat, language }: { readonly seat: Seat; readonly language: Language }): VNode {
  const t = bodyTexts(language).page;
  return (
    <>
      {seat.number}
      {!isEmptyWording(seat.reservedFor) && <>, {t.reserved(plain(seat.reservedFor, language))}</>}
      {!seat.votes && <>, {t.noVote}</>}
    </>
  );
}

/** What members have declared and want everybody to see. */
function Declared({ frame, interests, terms, on }: SeatsSectionProps): VNode | null {
  const t = bodyTexts(frame.language).page;
  const shown = interests.filter(
    ({ public: isPublic, text, until }) =>
      isPublic && text !== null && (until === null || until >= on),
  );
  if (shown.length === 0) return null;
  return (
    <Disclosure summary={t.interests}>
      <ul>
        {shown.map(({ term, text, byMember }) => {
          const who = terms.find(({ id }) => id === term);
          return (
            <li>
              {who !== undefined && `${publicName(who, frame.language)}: `}
              <InWords wording={text ?? {}} />
              {!byMember && <span class="meta"> {t.bySecretary}</span>}
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
