/** What each form of a body's page does when it is sent: the action, with what was typed as its input. */
import type { Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { sentWording } from "../../../design/wording-values.ts";
import { parseId } from "../../../kernel/id.ts";
import { LANGUAGES, type Wording } from "../../../kernel/language.ts";
import { writtenLanguage } from "../../../kernel/written.ts";
import { type Context, today } from "../../../platform/context.ts";
import { addSeats } from "../add-seats.ts";
import { appointSecretary } from "../appoint-secretary.ts";
import { askBody } from "../ask-body.ts";
import { changeReach } from "../change-reach.ts";
import { changeStanding } from "../change-standing.ts";
import { declareInterest } from "../declare-interest.ts";
import { describeBody } from "../describe-body.ts";
import { electChair } from "../elect-chair.ts";
import { endInterest } from "../end-interest.ts";
import { endSeat } from "../end-seat.ts";
import { endSecretary } from "../end-secretary.ts";
import { endTerm } from "../end-term.ts";
import { enterComposition } from "../enter-composition.ts";
import { enterMember } from "../enter-member.ts";
import { forgetMember } from "../forget-member.ts";
import type { BalanceRule, Quorum } from "../mandate.ts";
import type { PageForm } from "../pages/body-work-page.tsx";
import type { BodyAction } from "../permissions.ts";
import { reviseMandate } from "../revise-mandate.ts";
import { dayOf, numberOf, type Sent } from "../sent.ts";
import { showName } from "../show-name.ts";
import type { RefusalCode } from "../texts/index.ts";
import { spanDateOf } from "../written-date.ts";
import { groupsOf } from "../written-groups.ts";

export type Outcome = { readonly refused: RefusalCode; readonly field?: string } | object;
type Act = (c: Request<Env>, slug: string, sent: Sent) => Promise<Outcome>;

/** Which permission a form asks for; of several, one is enough. */
export const ASKED: Readonly<Record<PageForm, readonly BodyAction[]>> = {
  description: ["define-body"],
  mandate: ["revise-mandate"],
  standing: ["change-standing"],
  seats: ["add-seats"],
  seatEnd: ["add-seats"],
  member: ["enter-member"],
  reach: ["enter-member"],
  termEnd: ["enter-member"],
  election: ["elect-chair"],
  naming: ["enter-member", "declare-interest"],
  forgetting: ["forget-member"],
  interest: ["declare-interest"],
  interestEnd: ["declare-interest"],
  composition: ["enter-composition"],
  secretary: ["appoint-secretary"],
  secretaryEnd: ["appoint-secretary"],
  matter: ["ask-body"],
};

/** Reads wordings and dates as the forms send them. */
export function readerOf(c: Request<Env>, sent: Sent) {
  const { languages } = c.var.city;
  const language = writtenLanguage(sent.language, languages, c.var.language);
  return {
    /** In each language that the form asked for: the city's own, and those in which something was written already. */
    words: (name: string): Wording => sentWording(name, sent, LANGUAGES),
    /** In the one that the writer says. */
    text: (name: string): Wording => ({ [language]: sent[name] ?? "" }),
    span: (name: string) => spanDateOf(sent[name] ?? "") ?? null,
    ticked: (name: string) => sent[name] === "yes",
    id: <Kind extends string>(name: string) => parseId<Kind>(sent[name] ?? ""),
  };
}

/** What is said of a body, as the form for it sends it. */
export function descriptionIn(c: Request<Env>, sent: Sent) {
  const { words, span, ticked } = readerOf(c, sent);
  return {
    name: words("name"),
    about: words("about"),
    foundedOn: span("foundedOn"),
    parent: sent.parent || null,
    secretariat: words("secretariat"),
    sizeNote: words("sizeNote"),
    legalBasis: words("legalBasis"),
    legalUnconfirmed: ticked("legalUnconfirmed"),
    source: sent.source ?? null,
  };
}

export function actsOf(context: Context): Readonly<Record<PageForm, Act>> {
  const common = (c: Request<Env>) => [context, c.var.city.id, c.var.actor] as const;
  return {
    description: (c, body, sent) => describeBody(...common(c), { ...descriptionIn(c, sent), body }),
    mandate: (c, body, sent) => {
      const { words, span } = readerOf(c, sent);
      const on = span("adoptedOn");
      return reviseMandate(...common(c), {
        body,
        purpose: words("purpose"),
        tasks: words("tasks"),
        heardIn: words("heardIn"),
        heardDays: numberOf(sent, "heardDays"),
        answerDays: numberOf(sent, "answerDays"),
        quorum: quorumIn(sent),
        termMonths: numberOf(sent, "termMonths"),
        balance: rulesIn(sent),
        source: sent.source ?? null,
        ...(on === null ? {} : { on }),
        ...(/^\d{1,6}$/.test(sent.seen ?? "") ? { seen: Number(sent.seen) } : {}),
      });
    },
    standing: (c, body, sent) => {
      const { text, span } = readerOf(c, sent);
      const on = span("since");
      return changeStanding(...common(c), {
        ...{ body, change: sent.change ?? "", reason: text("reason"), source: sent.source ?? null },
        ...(on === null ? {} : { on }),
      });
    },
    seats: (c, body, sent) => {
      const { words, span, ticked } = readerOf(c, sent);
      return addSeats(...common(c), {
        body,
        sector: words("sector"),
        appointedBy: words("appointedBy"),
        reservedFor: words("reservedFor"),
        count: numberOf(sent, "count") ?? 0,
        votes: ticked("votes"),
        followed: ticked("followed"),
        from: span("from"),
        source: sent.source ?? null,
      });
    },
    seatEnd: (c, body, sent) =>
      endSeat(...common(c), {
        ...{ body, seat: Number(sent.seat), reason: readerOf(c, sent).text("reason") },
        on: dayOf(sent, "lastDay") ?? today(context),
      }),
    member: (c, body, sent) => {
      // What the form has counted from its own first day is counted anew from the one that was written.
      const isCounted = sent.until === sent.counted;
      const until = isCounted ? undefined : dayOf(sent, "until");
      return enterMember(...common(c), {
        ...{ body, seat: Number(sent.seat), kind: sent.termKind ?? "" },
        name: sent.member ?? "",
        email: sent.email ?? null,
        from: dayOf(sent, "firstDay") ?? today(context),
        named: readerOf(c, sent).ticked("named"),
        source: sent.source ?? null,
        ...(until === undefined ? {} : { until }),
      });
    },
    termEnd: async (c, body, sent) => {
      const term = readerOf(c, sent).id<"Term">("term");
      if (term === undefined) return { refused: "unknown-term" };
      const on = dayOf(sent, "lastDay") ?? today(context);
      return endTerm(...common(c), { body, term, on, reason: sent.endReason ?? "" });
    },
    election: async (c, body, sent) => {
      const term = readerOf(c, sent).id<"Term">("elected");
      if (term === undefined) return { refused: "not-a-member" };
      const on = dayOf(sent, "electedOn") ?? today(context);
      return electChair(...common(c), { body, term, on, office: sent.office ?? "" });
    },
    reach: async (c, body, sent) => {
      const term = readerOf(c, sent).id<"Term">("reached");
      if (term === undefined) return { refused: "unknown-term" };
      return changeReach(...common(c), { body, term, email: sent.email ?? null });
    },
    naming: async (c, body, sent) => {
      const { id, ticked } = readerOf(c, sent);
      const term = id<"Term">("term");
      if (term === undefined) return { refused: "unknown-term" };
      return showName(...common(c), { body, term, named: ticked("named") });
    },
    forgetting: async (c, body, sent) => {
      const term = readerOf(c, sent).id<"Term">("formerTerm");
      return term === undefined
        ? { refused: "unknown-term" }
        : forgetMember(...common(c), { body, term });
    },
    interest: async (c, body, sent) => {
      const { id, text, ticked } = readerOf(c, sent);
      const term = id<"Term">("term");
      if (term === undefined) return { refused: "unknown-term" };
      return declareInterest(...common(c), {
        ...{ body, term, text: text("interest"), public: ticked("public") },
        from: dayOf(sent, "from") ?? null,
        until: dayOf(sent, "until") ?? null,
      });
    },
    interestEnd: async (c, body, sent) => {
      const interest = readerOf(c, sent).id<"Interest">("declared");
      if (interest === undefined) return { refused: "unknown-interest" };
      const on = dayOf(sent, "lastDay") ?? today(context);
      return endInterest(...common(c), { body, interest, on });
    },
    secretary: async (c, body, sent) => {
      const account = readerOf(c, sent).id<"Account">("person");
      return account === undefined
        ? { refused: "unknown-person" }
        : appointSecretary(...common(c), { body, account });
    },
    secretaryEnd: async (c, body, sent) => {
      const account = readerOf(c, sent).id<"Account">("appointed");
      return account === undefined
        ? { refused: "not-appointed" }
        : endSecretary(...common(c), { body, account });
    },
    composition: (c, body, sent) => {
      const language = writtenLanguage(sent.language, c.var.city.languages, c.var.language);
      return enterComposition(...common(c), {
        ...{ body, ground: sent.ground ?? "", populationSource: sent.populationSource ?? null },
        groups: groupsOf(sent.groups ?? "").map(({ name, members, share }) => ({
          ...{ name: { [language]: name }, members, share },
        })),
        on: dayOf(sent, "on") ?? today(context),
      });
    },
    matter: (c, body, sent) => {
      const dueOn = dayOf(sent, "dueOn");
      return askBody(...common(c), {
        ...{ body, title: readerOf(c, sent).text("title"), caseNumber: sent.caseNumber ?? null },
        department: sent.department || null,
        askedOn: dayOf(sent, "askedOn") ?? today(context),
        source: sent.source ?? null,
        ...(dueOn === undefined ? {} : { dueOn }),
      });
    },
  };
}

function quorumIn(sent: Sent): Quorum | null {
  const { quorumKind } = sent;
  if (quorumKind === "at-least")
    return { kind: quorumKind, members: numberOf(sent, "quorumMembers") ?? 0 };
  return quorumKind === "more-than-half" ? { kind: quorumKind } : null;
}

function rulesIn(sent: Sent): readonly BalanceRule[] {
  return [1, 2].flatMap((place) => {
    const ground = sent[`ground${place}`] ?? "";
    const least = numberOf(sent, `least${place}`);
    // A share without its ground is as wrong as a ground without its share.
    return ground === "" && least === null ? [] : [{ ground, least: least ?? 0 }];
  });
}
