/** One body for those who work with it: how its seats stand, who sits there by name, what members declared, and a form for everything that happens. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { ErrorSummary } from "../../../design/error-summary.tsx";
import type { FieldErrors } from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { InWords } from "../../../design/said.tsx";
import { Status } from "../../../design/status.tsx";
import type { Language } from "../../../kernel/language.ts";
import { dayOf, type LocalDate, printDay } from "../../../kernel/local-date.ts";
import type { FormName } from "../forms.ts";
import type { Interest } from "../interest.ts";
import type { ListedBody } from "../list-body-page.ts";
import type { Matter } from "../matter.ts";
import { isInOffice, type Membership } from "../membership.ts";
import { suggestedMandate } from "../required-council.ts";
import type { Secretary } from "../secretary.ts";
import type { Sent } from "../sent.ts";
import { bodyTexts } from "../texts/index.ts";
import { plain, seatSentence, standingMark } from "../words.ts";
import { BalanceSection, type BalanceSectionProps } from "./balance-section.tsx";
import { BodyForm, type Options } from "./body-form.tsx";
import { MatterList } from "./matters-page.tsx";

/** The forms of this page, each with the noun of its address. */
export const NOUNS = {
  member: "members",
  election: "elections",
  reach: "addresses",
  termEnd: "term-ends",
  seats: "seats",
  seatEnd: "seat-ends",
  matter: "matters",
  mandate: "mandates",
  description: "description",
  standing: "standings",
  composition: "compositions",
  interest: "interests",
  interestEnd: "interest-ends",
  naming: "names",
  forgetting: "forgotten",
  secretary: "secretaries",
  secretaryEnd: "secretary-ends",
} as const satisfies Partial<Record<FormName, string>>;
export type PageForm = keyof typeof NOUNS;

export type BodyWorkPageProps = {
  readonly frame: Frame;
  readonly body: ListedBody;
  readonly terms: readonly Membership[];
  /** As whoever looks may know them. */
  readonly nameOf: (term: Membership) => string;
  /** Where members without an account are written to; undefined for whoever may not know. */
  readonly addresses: ReadonlyMap<Membership["id"], string> | undefined;
  /** Undefined for whoever may not know who they are. */
  readonly secretaries: readonly Secretary[] | undefined;
  readonly timeZone: string;
  /** Whoever looks is a body's own, but not this one's: told so, or refused because of it. */
  readonly outside: "told" | "refused" | undefined;
  /** Undefined for whoever may not see them. */
  readonly interests: readonly Interest[] | undefined;
  readonly matters: readonly Matter[];
  readonly on: LocalDate;
  /** What the balance is read from, with the numbers as they are; undefined for whoever does not enter them. */
  readonly inside: Pick<BalanceSectionProps, "mandates" | "sectors" | "compositions"> | undefined;
  /** In which a form asks for texts: the city's own, and those in which something was written already. */
  readonly languagesOf: (form: FormName) => readonly [Language, ...Language[]];
  /** The forms that whoever looks may use, in their order. */
  readonly forms: readonly PageForm[];
  readonly options: Readonly<Record<string, Options>>;
  /** What each form begins with. */
  readonly starts: (form: FormName) => Sent;
  /** How many versions of the mandate there are. */
  readonly seen: number;
  readonly saved: string | undefined;
  readonly meanwhile: boolean;
  /** The form that came back, as it was sent, with what is wrong. */
  readonly returned?: {
    readonly form: FormName;
    readonly values: Sent;
    readonly errors: FieldErrors;
  };
};

export function BodyWorkPage(props: BodyWorkPageProps): VNode {
  const { frame, body, matters, on, saved, meanwhile, returned, outside } = props;
  const { language } = frame;
  const t = bodyTexts(language);
  const home = frame.place?.href ?? "";
  const errors = returned?.errors ?? {};
  const mark = standingMark(body, language);
  const name = plain(body.name, language, body.slug);
  return (
    <Page
      frame={frame}
      title={name}
      failed={Object.keys(errors).length > 0 || outside === "refused"}
      breadcrumbs={[
        { label: frame.place?.name ?? "", href: home },
        { label: t.work.title, href: `${home}/work/bodies` },
        { label: name },
      ]}
    >
      <ErrorSummary errors={errors} />
      {saved !== undefined && <Notice tone="saved" title={saved} />}
      {meanwhile && (
        <Notice tone="conflict">
          <p>{t.work.meanwhile}</p>
        </Notice>
      )}
      {outside !== undefined && (
        <Notice tone={outside === "refused" ? "refused" : "info"}>
          <p>{t.refusals["not-your-body"]}</p>
        </Notice>
      )}
      <PageHeading
        kicker={t.kinds[body.kind].one}
        title={<InWords wording={body.name} />}
        lead={seatSentence(body.counts, language) || t.seats.noSeats}
        meta={<Status tone={mark.tone}>{mark.text}</Status>}
      />
      <p>
        <a href={`${home}/bodies/${body.slug}`}>{t.page.public}</a>
      </p>
      {matters.length > 0 && (
        <Section id="matters" title={t.matters.title}>
          <p>{t.work.sides}</p>
          <MatterList frame={frame} matters={matters} on={on} part="work/bodies" />
        </Section>
      )}
      <Members {...props} />
      {props.inside !== undefined && (
        <BalanceSection
          {...props.inside}
          {...{ frame, on, terms: props.terms, reader: "inside" }}
        />
      )}
      <Interests {...props} />
      <Secretaries {...props} />
      {props.forms.length > 0 && (
        <Section id="forms" title={t.work.manage}>
          {props.forms.map((form) => (
            <Disclosure summary={t.forms[form].title} open={returned?.form === form}>
              <BodyForm
                form={form}
                action={`${home}/work/bodies/${body.slug}/${NOUNS[form]}`}
                language={language}
                languages={props.languagesOf(form)}
                options={props.options}
                values={returned?.form === form ? returned.values : props.starts(form)}
                errors={returned?.form === form ? errors : {}}
                {...(form === "mandate" ? { seen: props.seen } : {})}
                {...(form === "mandate" && props.seen === 0 && suggestedMandate(body) !== undefined
                  ? { note: t.work.suggested }
                  : {})}
              />
            </Disclosure>
          ))}
        </Section>
      )}
    </Page>
  );
}

/** Who is in office, by name: the public page may show less. */
function Members({ frame, body, terms, nameOf, addresses, on }: BodyWorkPageProps): VNode | null {
  const { language } = frame;
  const t = bodyTexts(language);
  const inOffice = terms.filter((term) => isInOffice(term, on));
  if (inOffice.length === 0) return null;
  return (
    <Section id="members" title={t.page.seats}>
      {body.standing === "suspended" && <p>{t.page.suspendedTerms}</p>}
      <ul>
        {inOffice.map((term) => (
          <li>
            {t.work.termLabel(nameOf(term), term.seatNumber)}
            {term.kind === "substitute" && `, ${t.within.substitute}`}
            {term.isChair && `, ${t.within.chair}`}
            {term.isDeputy && `, ${t.within.deputy}`}
            {term.until !== null && ` (${t.page.until} ${printDay(term.until, language)})`}
            {addresses !== undefined && term.account === null && (
              <span class="meta"> {t.work.reachOf(addresses.get(term.id))}</span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Who is appointed for this body, and whom it is open to where nobody is. */
function Secretaries({ frame, secretaries, timeZone }: BodyWorkPageProps): VNode | null {
  const { language } = frame;
  const t = bodyTexts(language).work;
  if (secretaries === undefined) return null;
  return (
    <Section id="secretaries" title={t.secretaries}>
      {secretaries.length === 0 && <p>{t.noSecretary}</p>}
      <ul>
        {secretaries.map(({ name, since, holdsRole }) => (
          <li>
            {t.secretarySince(name, printDay(dayOf(since, timeZone), language))}
            {!holdsRole && <span class="meta"> {t.withoutRole}</span>}
          </li>
        ))}
      </ul>
      {!secretaries.some(({ holdsRole }) => holdsRole) && <p>{t.everySecretary}</p>}
    </Section>
  );
}

function Interests({ frame, interests, terms, nameOf, on }: BodyWorkPageProps): VNode | null {
  const { language } = frame;
  const t = bodyTexts(language);
  if (interests === undefined || terms.length === 0) return null;
  const current = interests.filter(
    ({ text, until }) => text !== null && (until === null || until >= on),
  );
  return (
    <Section id="interests" title={t.page.interests}>
      <p>{current.length === 0 ? t.work.noInterests : t.work.private}</p>
      <ul>
        {current.map(({ term, text, from, until, public: isPublic, byMember }) => {
          const who = terms.find(({ id }) => id === term);
          const times = [from, until].map((one) => (one === null ? "" : printDay(one, language)));
          return (
            <li>
              {who !== undefined && `${nameOf(who)}: `}
              <InWords wording={text ?? {}} />
              {times.some((one) => one !== "") &&
                ` (${t.work.interestSpan(times[0] ?? "", times[1] ?? "")})`}
              {isPublic && (
                <span class="meta">
                  {" "}
                  {byMember ? t.work.publicInterest : t.work.publicBySecretary}
                </span>
              )}
              {!isPublic && !byMember && <span class="meta"> {t.page.bySecretary}</span>}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
