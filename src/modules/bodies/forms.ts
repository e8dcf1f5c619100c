/** The working pages' forms: which fields each has, what is missing in what was sent, and where a refusal is shown. */
import { type FactDate, type LocalDate, parseLocalDate } from "../../kernel/local-date.ts";
import type { BodyTexts, RefusalCode } from "./texts/index.ts";

export type FormName = keyof BodyTexts["forms"];
export type Sent = Readonly<Record<string, string>>;
export type Problem = {
  readonly field: string;
  readonly code: RefusalCode;
  /** What the sentence about it says, where that has numbers. */
  readonly counts?: { readonly counted: number; readonly inOffice: number };
};

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

/** At which field a refusal is shown, where the form has it. */
const PLACES: Readonly<Partial<Record<RefusalCode, readonly string[]>>> = {
  "bad-slug": ["slug"],
  "slug-taken": ["slug"],
  "unknown-kind": ["kind"],
  "unknown-parent": ["parent"],
  "parent-in-circle": ["parent"],
  "no-source": ["source", "populationSource"],
  "future-date": [
    "foundedOn",
    "adoptedOn",
    "since",
    "from",
    "lastDay",
    "electedOn",
    "askedOn",
    "on",
  ],
  "bad-days": ["heardDays"],
  "bad-quorum": ["quorumMembers"],
  "bad-months": ["termMonths"],
  "unknown-ground": ["ground", "ground1"],
  "bad-share": ["least1", "groups"],
  "before-version": ["adoptedOn"],
  "unknown-change": ["change"],
  "impossible-change": ["change"],
  "before-change": ["since"],
  "body-dissolved": ["purpose", "sector", "seat"],
  "body-not-active": ["elected", "title"],
  "bad-count": ["count"],
  "bad-members": ["groups"],
  "too-many-members": ["groups"],
  "bad-groups": ["groups"],
  "unknown-seat": ["seat"],
  "seat-ended": ["seat"],
  "seat-held": ["seat"],
  "seat-taken": ["seat"],
  "outside-seat": ["firstDay", "lastDay"],
  "on-another-seat": ["member"],
  "unknown-person": ["email", "person", "appointed"],
  "not-a-secretary": ["person"],
  "appointed-already": ["person"],
  yourself: ["person"],
  "not-appointed": ["appointed"],
  "unknown-term-kind": ["termKind"],
  "until-before-from": ["until", "lastDay"],
  "unknown-reason": ["endReason"],
  "unknown-term": ["term", "formerTerm"],
  "still-in-office": ["formerTerm"],
  "term-over": ["lastDay"],
  "unknown-office": ["office"],
  "not-a-member": ["elected"],
  "holds-other-office": ["elected"],
  "not-your-term": ["term", "declared"],
  "members-choice": ["public"],
  "unknown-interest": ["declared"],
  "interest-over": ["lastDay"],
  "due-before-asking": ["dueOn"],
  "unknown-department": ["department"],
  "not-your-department": ["department", "reason"],
  "before-asking": ["on"],
  "before-advice": ["on"],
  "other-side": ["advice", "reason"],
  "heard-already": ["reason"],
  "not-advised": ["answer"],
  "unknown-answer": ["answer"],
};

/** Everything that a form lacks, so that a person is told all of it at once. `first` is the language that a wording must have. */
export function problemsOf(form: FormName, sent: Sent, first: string): readonly Problem[] {
  return FORMS[form].flatMap((field): readonly Problem[] => {
    const name = fieldNameOf(field, first);
    const text = sent[name] ?? "";
    if (text === "")
      return field.required === undefined ? [] : [{ field: name, code: field.required }];
    if (field.control === "day" && parseLocalDate(text) === undefined)
      return [{ field: name, code: "bad-date" }];
    if (field.control === "span" && spanDateOf(text) === undefined)
      return [{ field: name, code: "bad-date" }];
    return field.control === "number" && !/^\d{1,6}$/.test(text)
      ? [{ field: name, code: "bad-number" }]
      : [];
  });
}

/** Where an action's refusal is shown; undefined for one that no single field can put right. */
export function problemOf(
  form: FormName,
  refusal: {
    readonly refused: RefusalCode;
    readonly field?: string;
    readonly counted?: number;
    readonly inOffice?: number;
  },
  first: string,
): Problem | undefined {
  const places = [
    ...(refusal.field === undefined ? [] : [refusal.field, ...(RENAMED[refusal.field] ?? [])]),
    ...(PLACES[refusal.refused] ?? []),
  ];
  const field = places
    .map((place) => FORMS[form].find(({ name }) => name === place))
    .find((found) => found !== undefined);
  return field === undefined
    ? undefined
    : { field: fieldNameOf(field, first), code: refusal.refused, ...countsOf(refusal) };
}

function countsOf({
  counted,
  inOffice,
}: {
  readonly counted?: number;
  readonly inOffice?: number;
}): Pick<Problem, "counts"> {
  return counted === undefined || inOffice === undefined ? {} : { counts: { counted, inOffice } };
}

/** What an action calls otherwise than its form does. */
const RENAMED: Readonly<Record<string, readonly string[]>> = { group: ["groups"] };

/** A wording's first field stands for the whole of it. */
function fieldNameOf({ name, control }: Field, first: string): string {
  return control === "words" || control === "paragraphs" ? `${name}-${first}` : name;
}

/** The id of a form's field, unique on a page that has several forms. */
export function fieldIdOf(form: FormName, name: string): string {
  return `${form}-${name}`;
}

/** The sentences to show, by the ids of the fields. */
export function fieldErrorsOf(
  form: FormName,
  problems: readonly Problem[],
  texts: BodyTexts,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    problems.map(({ field, code, counts }) => [
      fieldIdOf(form, field),
      counts === undefined
        ? texts.refusals[code]
        : texts.tooManyCounted(counts.counted, counts.inOffice),
    ]),
  );
}

/** A year, a month or a day, as 2007, 2007-04 or 2007-04-12; undefined for anything else. */
export function spanDateOf(text: string): FactDate | undefined {
  const { 1: year = "", 2: month, 3: day } = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  const date = parseLocalDate(`${year}-${month ?? "01"}-${day ?? "01"}`);
  if (date === undefined) return undefined;
  return {
    date,
    precision: month === undefined ? "year" : day === undefined ? "month" : "day",
  };
}

/** What `spanDateOf` reads. */
export function spanText(on: FactDate | null): string {
  return on === null ? "" : on.date.slice(0, { day: 10, month: 7, year: 4 }[on.precision]);
}

export type WrittenGroup = {
  readonly name: string;
  readonly members: number;
  readonly share: number | null;
};

/** Groups as people type them, one a line: `Women; 9; 51.2`. What is no number becomes one that is refused. */
export function groupsOf(text: string): readonly WrittenGroup[] {
  return text
    .split("\n")
    .map((one) => one.split(";").map((part) => part.trim()))
    .filter((parts) => parts.some((part) => part !== ""))
    .map(([name = "", members = "", share = ""]) => ({
      name,
      members: /^\d{1,6}$/.test(members) ? Number(members) : -1,
      share: share === "" ? null : shareOf(share),
    }));
}

function shareOf(text: string): number {
  const found = /^(\d{1,3}(?:[.,]\d{1,2})?)\s*%?$/.exec(text);
  return found === null ? -1 : Number(found[1]?.replace(",", "."));
}

export function dayOf(sent: Sent, name: string): LocalDate | undefined {
  return parseLocalDate(sent[name] ?? "");
}

export function numberOf(sent: Sent, name: string): number | null {
  const text = sent[name] ?? "";
  return text === "" ? null : Number(text);
}
