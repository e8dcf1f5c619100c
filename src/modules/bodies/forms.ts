/** The working pages' forms, and which fields each has. */
import type { BodyTexts, RefusalCode } from "./texts/index.ts";

export type FormName = keyof BodyTexts["forms"];

export type Field = {
  /** Also the key of its words. */
  readonly name: string;
  /** `words` and `paragraphs` are asked in each of the city's languages; `span` takes a year, a month or a day. */
  readonly control:
    | "line"
    | "area"
    | "words"
    | "paragraphs"
    | "day"
    | "span"
    | "choice"
    | "number"
    | "tick";
  /** Which refusal says that it is empty. */
  readonly required?: RefusalCode;
};

const of =
  (control: Field["control"]) =>
  (name: string, required?: RefusalCode): Field =>
    required === undefined ? { name, control } : { name, control, required };
const line = of("line");
const area = of("area");
const words = of("words");
const paragraphs = of("paragraphs");
const day = of("day");
const span = of("span");
const choice = of("choice");
const number = of("number");
const tick = of("tick");

/** `language` stands where a text begins, and is shown only in cities with several. */
const language = choice("language");
const source = line("source");

const DESCRIPTION: readonly Field[] = [
  words("name", "no-name"),
  paragraphs("about", "no-about"),
  span("foundedOn"),
  choice("parent"),
  words("secretariat"),
  words("sizeNote"),
  paragraphs("legalBasis"),
  tick("legalUnconfirmed"),
  source,
];

export const FORMS: Readonly<Record<FormName, readonly Field[]>> = {
  body: [line("slug", "bad-slug"), choice("kind", "unknown-kind"), ...DESCRIPTION],
  description: DESCRIPTION,
  mandate: [
    paragraphs("purpose", "no-purpose"),
    paragraphs("tasks"),
    paragraphs("heardIn"),
    number("heardDays"),
    number("answerDays"),
    choice("quorumKind"),
    number("quorumMembers"),
    number("termMonths"),
    choice("ground1"),
    number("least1"),
    choice("ground2"),
    number("least2"),
    span("adoptedOn", "bad-date"),
    source,
  ],
  standing: [
    choice("change", "unknown-change"),
    language,
    area("reason", "no-reason"),
    span("since"),
    source,
  ],
  seats: [
    words("sector", "no-sector"),
    number("count"),
    words("appointedBy"),
    words("reservedFor"),
    tick("votes"),
    tick("followed"),
    span("from"),
    source,
  ],
  seatEnd: [
    choice("seat", "unknown-seat"),
    day("lastDay", "bad-date"),
    language,
    area("reason", "no-reason"),
  ],
  secretary: [choice("person", "not-a-secretary")],
  secretaryEnd: [choice("appointed", "not-appointed")],
  member: [
    choice("seat", "unknown-seat"),
    choice("termKind", "unknown-term-kind"),
    line("member", "no-member"),
    line("email"),
    day("firstDay", "bad-date"),
    day("until"),
    tick("named"),
    source,
  ],
  reach: [choice("reached", "unknown-term"), line("email")],
  termEnd: [
    choice("term", "unknown-term"),
    choice("endReason", "unknown-reason"),
    day("lastDay", "bad-date"),
  ],
  election: [
    choice("office", "unknown-office"),
    choice("elected", "not-a-member"),
    day("electedOn", "bad-date"),
  ],
  naming: [choice("term", "unknown-term"), tick("named")],
  forgetting: [choice("formerTerm", "unknown-term")],
  interest: [
    choice("term", "unknown-term"),
    language,
    area("interest", "no-interest"),
    day("from"),
    day("until"),
    tick("public"),
  ],
  interestEnd: [choice("declared", "unknown-interest"), day("lastDay", "bad-date")],
  composition: [
    choice("ground", "unknown-ground"),
    language,
    area("groups", "bad-groups"),
    day("on", "bad-date"),
    line("populationSource"),
  ],
  matter: [
    language,
    line("title", "no-title"),
    line("caseNumber"),
    choice("department"),
    day("askedOn", "bad-date"),
    day("dueOn"),
    source,
  ],
  advice: [language, area("advice", "no-advice"), day("on", "bad-date"), source],
  unheard: [language, area("reason", "no-reason"), day("on", "bad-date"), source],
  answer: [
    choice("answer", "unknown-answer"),
    language,
    area("reason", "no-reason"),
    day("on", "bad-date"),
    source,
  ],
};
