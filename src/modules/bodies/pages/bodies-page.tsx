/** All bodies of the city: by kind, with how each stands and how many of its seats are filled. The suspended stand among the others, marked. */
import type { VNode } from "preact";
import { ActionList } from "../../../design/action-list.tsx";
import { Choices } from "../../../design/choices.tsx";
import { EmptyState } from "../../../design/empty-state.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Pager } from "../../../design/pager.tsx";
import { InWords } from "../../../design/said.tsx";
import { Status } from "../../../design/status.tsx";
import { printDate } from "../../../kernel/local-date.ts";
import { BODY_KINDS, type BodyKind } from "../body.ts";
import type { BodyPage, ListedBody } from "../list-body-page.ts";
import { bodyTexts } from "../texts/index.ts";
import { plain, seatSentence, standingMark } from "../words.ts";

export type BodiesPageProps = {
  readonly frame: Frame;
  readonly found: BodyPage;
  readonly suspended: number;
  readonly kind: BodyKind | undefined;
};

export function BodiesPage({ frame, found, suspended, kind }: BodiesPageProps): VNode {
  const t = bodyTexts(frame.language);
  const href = `${frame.place?.href ?? ""}/bodies`;
  const all = found.kinds.reduce((sum, { bodies }) => sum + bodies, 0);
  const addressOf = (one: BodyKind | undefined, page = 1) => {
    const query = new URLSearchParams({
      ...(one === undefined ? {} : { kind: one }),
      ...(page === 1 ? {} : { page: String(page) }),
    }).toString();
    return `${href}${query === "" ? "" : `?${query}`}`;
  };
  return (
    <Page frame={frame} title={t.title} wide>
      <PageHeading title={t.title} lead={all === 0 ? undefined : t.list.lead(all, suspended)} />
      {all === 0 ? (
        <EmptyState title={t.list.none}>{t.list.noneHelp}</EmptyState>
      ) : (
        <>
          {found.kinds.length > 1 && (
            <nav aria-label={t.list.filter}>
              <Choices
                choices={[
                  {
                    label: t.list.all(all),
                    href: addressOf(undefined),
                    current: kind === undefined,
                  },
                  ...found.kinds.map((one) => ({
                    label: `${t.kinds[one.kind].many} (${one.bodies})`,
                    href: addressOf(one.kind),
                    current: kind === one.kind,
                  })),
                ]}
              />
            </nav>
          )}
          {BODY_KINDS.map((one) => (
            <OfKind
              frame={frame}
              kind={one}
              bodies={found.bodies.filter((body) => body.kind === one)}
            />
          ))}
          <Pager
            page={found.page}
            pages={found.pages}
            addressOf={(page) => addressOf(kind, page)}
          />
          <ul class="link-list">
            <li>
              <a href={`${href}/matters`}>{t.list.matters}</a>
            </li>
            <li>
              <a href={`${href}.csv`}>{t.list.download}</a>
            </li>
            <li>
              <a href={`${href}/members.csv`}>{t.list.members}</a>
            </li>
          </ul>
        </>
      )}
    </Page>
  );
}

type OfKindProps = {
  readonly frame: Frame;
  readonly kind: BodyKind;
  readonly bodies: readonly ListedBody[];
};

function OfKind({ frame, kind, bodies }: OfKindProps): VNode | null {
  if (bodies.length === 0) return null;
  return (
    <Section id={`kind-${kind}`} title={bodyTexts(frame.language).kinds[kind].many}>
      <BodyList frame={frame} bodies={bodies} part="bodies" />
    </Section>
  );
}

export type BodyListProps = {
  readonly frame: Frame;
  readonly bodies: readonly ListedBody[];
  /** Where each body's page lies below the city's address. */
  readonly part: "bodies" | "work/bodies";
};

export function BodyList({ frame, bodies, part }: BodyListProps): VNode {
  const { language } = frame;
  const t = bodyTexts(language).list;
  return (
    <ActionList
      entries={bodies.map((body) => {
        const mark = standingMark(body, language);
        const { foundedOn, parent } = body;
        const seats = seatSentence(body.counts, language);
        return {
          href: `${frame.place?.href ?? ""}/${part}/${body.slug}`,
          kicker: [
            foundedOn === null ? t.notFounded : t.founded(printDate(foundedOn, language)),
            ...(parent === null ? [] : [t.partOf(plain(parent.name, language, parent.slug))]),
          ].join(" · "),
          title: <InWords wording={body.name} />,
          text: <InWords wording={body.about} />,
          meta: (
            <>
              {body.lastChange !== null && <Status tone={mark.tone}>{mark.text}</Status>}
              {seats !== "" && <div>{seats}</div>}
            </>
          ),
        };
      })}
    />
  );
}
