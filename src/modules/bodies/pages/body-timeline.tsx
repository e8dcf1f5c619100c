/** What became of a body since its founding: terms of reference, changes of standing, elections, and who came and went. */
import type { ComponentChildren } from "preact";
import type { Frame } from "../../../design/frame.ts";
import { InWords } from "../../../design/said.tsx";
import type { TimelineEntry } from "../../../design/timeline.tsx";
import type { Language } from "../../../kernel/language.ts";
import { addDays, type FactDate, type LocalDate, printDate } from "../../../kernel/local-date.ts";
import { readSource } from "../../../kernel/source.ts";
import type { Body, StandingChange } from "../body.ts";
import type { Election } from "../held-office.ts";
import type { Mandate } from "../mandate.ts";
import type { Membership } from "../membership.ts";
import { bodyTexts } from "../texts/index.ts";
import { whoOrSeat } from "../words.ts";
import { spanText } from "../written-date.ts";

export type TimelineOf = {
  readonly frame: Frame;
  readonly body: Body;
  readonly mandates: readonly Mandate[];
  readonly standings: readonly StandingChange[];
  /** Of all times. */
  readonly terms: readonly Membership[];
  readonly elections: readonly Election[];
  readonly on: LocalDate;
};

type Dated = {
  readonly on: FactDate | null;
  readonly title: string;
  readonly text?: ComponentChildren;
  readonly source: string | null;
};

/** The first one first; nothing that is still to come. */
export function timelineOf(props: TimelineOf): readonly TimelineEntry[] {
  const { frame, body, mandates, standings } = props;
  const t = bodyTexts(frame.language);
  const entries: readonly Dated[] = [
    ...founding(body, t.page.foundedEvent),
    ...mandates.map(({ on, number, source }) => ({
      ...{ on, title: t.page.mandateEvent(number), source },
    })),
    ...standings.map(({ on, change, reason, source }) => ({
      ...{ on, title: t.changes[change], source, text: <InWords wording={reason} /> },
    })),
    ...comings(props),
    ...elected(props),
    ...goings(props),
  ];
  return [...entries]
    .sort((a, b) => dayIn(a, body).localeCompare(dayIn(b, body), "en"))
    .map(({ on, title, text, source }) => ({
      date: on === null ? t.page.noDate : printDate(on, frame.language),
      ...(on === null ? {} : { machineDate: spanText(on) }),
      title,
      ...(text === undefined ? {} : { text }),
      ...linkOf(source),
    }));
}

/** Of which nobody knows the day, it stands after the founding. */
function dayIn({ on }: Dated, { foundedOn }: Body): string {
  return on?.date ?? foundedOn?.date ?? "";
}

function founding(body: Body, title: string): readonly Dated[] {
  return body.foundedOn === null ? [] : [{ on: body.foundedOn, title, source: body.source }];
}

/** Those who took a seat on one day, together. */
function comings({ frame, terms, on }: TimelineOf): readonly Dated[] {
  const { language } = frame;
  const t = bodyTexts(language).page;
  const begun = terms.filter(({ from }) => from <= on);
  return [...Map.groupBy(begun, ({ from }) => from)].map(([day, some]) => {
    const members = some.filter(({ kind }) => kind === "member").length;
    return {
      ...{ on: wholeDay(day), title: t.came(members, some.length - members), source: null },
      text: some.map((term) => whoOnSeat(term, language)).join("; "),
    };
  });
}

/** Those whose last day was the same, together; whoever goes on in the same seat has not left. */
function goings({ frame, terms, on }: TimelineOf): readonly Dated[] {
  const { language } = frame;
  const { page: t, endReasons } = bodyTexts(language);
  const over = terms.filter(({ until }) => until !== null && until < on);
  const left = over.filter((term) => !terms.some((other) => goesOn(term, other)));
  return [...Map.groupBy(left, ({ until }) => until)].flatMap(([day, some]) =>
    day === null
      ? []
      : [
          {
            ...{ on: wholeDay(day), title: t.left(some.length), source: null },
            text: some
              .map((term) => {
                const who = whoOnSeat(term, language);
                return term.endReason === null ? who : t.because(who, endReasons[term.endReason]);
              })
              .join("; "),
          },
        ],
  );
}

function elected({ frame, elections, terms }: TimelineOf): readonly Dated[] {
  const { language } = frame;
  const t = bodyTexts(language);
  return elections.flatMap(({ office, term: id, on }) => {
    const term = terms.find((one) => one.id === id);
    if (term === undefined) return [];
    const title = t.page.election(t.within[office]);
    return [{ on: wholeDay(on), title, text: whoOrSeat(term, language), source: null }];
  });
}

function goesOn(term: Membership, next: Membership): boolean {
  return (
    term.until !== null &&
    next.from === addDays(term.until, 1) &&
    next.seat === term.seat &&
    next.kind === term.kind &&
    next.innerName !== null &&
    next.innerName === term.innerName
  );
}

function whoOnSeat({ name, seatNumber, kind }: Membership, language: Language): string {
  const { page: t, within } = bodyTexts(language);
  const who = name === null ? t.seatNumber(seatNumber) : t.onSeat(name, seatNumber);
  return kind === "member" ? who : t.because(who, within.substitute);
}

function wholeDay(date: LocalDate): FactDate {
  return { date, precision: "day" };
}

function linkOf(source: string | null): Pick<TimelineEntry, "source"> {
  if (source === null) return {};
  const { href, label } = readSource(source);
  return href === undefined ? {} : { source: { href, label } };
}
