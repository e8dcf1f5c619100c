/** What the forms let people choose from, in their words; and what each form begins with. */
import { wordingValues } from "../../../design/wording-values.ts";
import type { Id } from "../../../kernel/id.ts";
import type { Language, Wording } from "../../../kernel/language.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Person } from "../../accounts/index.ts";
import type { Department } from "../../departments/index.ts";
import { BODY_KINDS, type Body, possibleChanges } from "../body.ts";
import { SECTOR_GROUND } from "../composition.ts";
import type { FormName } from "../forms.ts";
import { listGrounds } from "../ground.ts";
import type { Interest } from "../interest.ts";
import { type Mandate, termUntil } from "../mandate.ts";
import { ADVICE_ANSWERS } from "../matter.ts";
import { END_REASONS, type Membership, OFFICES, TERM_KINDS } from "../membership.ts";
import type { Options } from "../pages/body-form.tsx";
import { suggestedMandate } from "../required-council.ts";
import { isOpen, type Sector } from "../seat.ts";
import type { Secretary } from "../secretary.ts";
import type { Sent } from "../sent.ts";
import { bodyTexts } from "../texts/index.ts";
import { groundWord, plain } from "../words.ts";
import { spanText } from "../written-date.ts";

export type Choices = Readonly<Record<string, Options>>;

function labelled<Code extends string>(
  codes: readonly Code[],
  labelOf: (code: Code) => string,
): Options {
  return codes.map((code) => ({ value: code, label: labelOf(code) }));
}

/** For entering a body, and saying anew what it is: never itself as what it works for. */
export function definingChoices(language: Language, bodies: readonly Body[], self?: Body): Choices {
  const t = bodyTexts(language);
  return {
    kind: labelled(BODY_KINDS, (one) => t.kinds[one].one),
    parent: bodies
      .filter(({ id, standing }) => id !== self?.id && standing !== "dissolved")
      .map(({ slug, name }) => ({ value: slug, label: plain(name, language, slug) })),
  };
}

export type AboutBody = {
  readonly body: Body;
  readonly bodies: readonly Body[];
  readonly sectors: readonly Sector[];
  readonly terms: readonly Membership[];
  readonly nameOf: (term: Membership) => string;
  /** Only those that whoever asks may end. */
  readonly interests: readonly Interest[];
  readonly departments: readonly Department[];
  /** Who may be appointed a secretary of this body, and who is. */
  readonly people: readonly Pick<Person, "id" | "name" | "email">[];
  readonly secretaries: readonly Secretary[];
  /** Those whose interests and names whoever asks may tell of; undefined for everybody's. */
  readonly own: Id<"Account"> | undefined;
  readonly on: LocalDate;
};

/** For one body. */
export function bodyChoices(language: Language, about: AboutBody): Choices {
  const { body, bodies, sectors, terms, nameOf, interests, departments, own, on } = about;
  const { people, secretaries } = about;
  const t = bodyTexts(language);
  const termOptions = (some: readonly Membership[]) =>
    some.map((term) => ({
      value: term.id,
      label: t.work.termLabel(nameOf(term), term.seatNumber),
    }));
  const current = terms.filter(
    (term) => term.innerName !== null && (term.until === null || term.until >= on),
  );
  const former = terms.filter(
    (term) => term.innerName !== null && term.until !== null && term.until < on,
  );
  const grounds = labelled(listGrounds(), (one) => groundWord(one, language));
  const withSector = [{ value: SECTOR_GROUND, label: t.page.sectorGround }, ...grounds];
  return {
    ...definingChoices(language, bodies, body),
    ...matterChoices(language),
    change: labelled(possibleChanges(body.standing), (one) => t.changes[one]),
    seat: sectors.flatMap(({ name, seats }) =>
      seats
        .filter((seat) => isOpen(seat, on))
        .map((seat) => ({
          value: String(seat.number),
          label: t.work.seatLabel(
            seat.number,
            plain(name, language),
            plain(seat.reservedFor, language),
          ),
        })),
    ),
    termKind: labelled(TERM_KINDS, (one) => t.termKinds[one]),
    term: termOptions(
      own === undefined ? current : current.filter(({ account }) => account === own),
    ),
    formerTerm: termOptions(former),
    reached: termOptions(current.filter(({ account }) => account === null)),
    elected: termOptions(current.filter(({ kind }) => kind === "member")),
    endReason: labelled(END_REASONS, (one) => t.endReasons[one]),
    office: labelled(OFFICES, (one) => t.offices[one]),
    declared: interests.map(({ id, text }) => ({
      value: id,
      label: plain(text ?? {}, language, id),
    })),
    person: people.map(({ id, name, email }) => ({ value: id, label: `${name}, ${email}` })),
    appointed: secretaries.map(({ account, name }) => ({ value: account, label: name })),
    ground: grounds,
    ground1: withSector,
    ground2: withSector,
    quorumKind: labelled(["more-than-half", "at-least"] as const, (one) => t.work.quorumKinds[one]),
    department: departments.map(({ slug, name }) => ({
      value: slug,
      label: plain(name, language, slug),
    })),
  };
}

export function matterChoices(language: Language): Choices {
  const { answers } = bodyTexts(language).matters;
  return { answer: labelled(ADVICE_ANSWERS, (one) => answers[one].mark) };
}

/** The wordings that a form says anew: in none of their languages may anything be lost. */
export function writtenIn(
  form: FormName,
  body: Body,
  mandate: Mandate | undefined,
): readonly Wording[] {
  if (form === "description")
    return [body.name, body.about, body.secretariat, body.sizeNote, body.legalBasis];
  return form === "mandate" && mandate !== undefined
    ? [mandate.purpose, mandate.tasks, mandate.heardIn]
    : [];
}

/** What a form of a body's page begins with: what is so now where it is said anew, else today. */
export function startsOf(
  form: FormName,
  {
    body,
    mandate,
    department,
    language,
    on,
  }: {
    readonly body: Body;
    /** The only one for which whoever writes may ask; empty where there are others or none. */
    readonly department: string;
    readonly mandate: Mandate | undefined;
    readonly language: Language;
    readonly on: LocalDate;
  },
): Sent {
  const common = { language };
  switch (form) {
    case "description":
      return {
        ...common,
        ...wordingValues("name", body.name),
        ...wordingValues("about", body.about),
        ...wordingValues("secretariat", body.secretariat),
        ...wordingValues("sizeNote", body.sizeNote),
        ...wordingValues("legalBasis", body.legalBasis),
        foundedOn: spanText(body.foundedOn),
        parent: body.parent?.slug ?? "",
        legalUnconfirmed: body.legalUnconfirmed ? "yes" : "",
        source: body.source ?? "",
      };
    case "mandate":
      return mandate === undefined ? firstMandate(body, on) : mandateStarts(mandate, on);
    case "seats":
      return { ...common, votes: "yes", followed: "yes", from: on };
    case "member": {
      const until = termUntil(on, mandate?.termMonths ?? null) ?? "";
      return { ...common, termKind: "member", firstDay: on, until, counted: until, named: "yes" };
    }
    case "naming":
      return { ...common, named: "yes" };
    case "matter":
      return { ...common, askedOn: on, department };
    case "election":
      return { ...common, electedOn: on };
    case "termEnd":
    case "seatEnd":
    case "interestEnd":
      return { ...common, lastDay: on };
    default:
      return { ...common, on };
  }
}

/** Of a council that the law requires, with words to start from; when the city adopted them is for it to say. */
function firstMandate(body: Body, on: LocalDate): Sent {
  const suggested = suggestedMandate(body);
  return suggested === undefined
    ? { adoptedOn: on }
    : {
        ...wordingValues("purpose", suggested.about),
        ...wordingValues("heardIn", suggested.heardIn),
      };
}

function mandateStarts(mandate: Mandate, on: LocalDate): Sent {
  const { heardDays, answerDays, quorum, termMonths, balance, source } = mandate;
  const [first, second] = balance;
  return {
    ...wordingValues("purpose", mandate.purpose),
    ...wordingValues("tasks", mandate.tasks),
    ...wordingValues("heardIn", mandate.heardIn),
    heardDays: heardDays === null ? "" : String(heardDays),
    answerDays: answerDays === null ? "" : String(answerDays),
    quorumKind: quorum?.kind ?? "",
    quorumMembers: quorum?.kind === "at-least" ? String(quorum.members) : "",
    termMonths: termMonths === null ? "" : String(termMonths),
    ground1: first?.ground ?? "",
    least1: first === undefined ? "" : String(first.least),
    ground2: second?.ground ?? "",
    least2: second === undefined ? "" : String(second.least),
    adoptedOn: on,
    source: source ?? "",
  };
}
