/** Bodies for those who work with them: what the law misses, what waits, every body, and the way to another. */
import type { VNode } from "preact";
import { EmptyState } from "../../../design/empty-state.tsx";
import { ButtonLink, Form, HiddenField, SubmitRow } from "../../../design/fields.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Notice } from "../../../design/notice.tsx";
import { Pager } from "../../../design/pager.tsx";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { BodyPage } from "../list-body-page.ts";
import type { Matter } from "../matter.ts";
import { type RequiredCouncil, TEMPLATES } from "../required-council.ts";
import { bodyTexts } from "../texts/index.ts";
import { plain } from "../words.ts";
import { BodyList } from "./bodies-page.tsx";
import { MatterList } from "./matters-page.tsx";

export type BodiesWorkPageProps = {
  readonly frame: Frame;
  readonly found: BodyPage;
  /** Councils that the law requires and the city does not have; none where the law does not hold. */
  readonly missing: readonly RequiredCouncil[];
  /** Overdue and waiting for a body. */
  readonly waiting: readonly Matter[];
  /** Advice that whoever looks is to answer for the city. */
  readonly unanswered: readonly Matter[];
  readonly mayDefine: boolean;
  readonly on: LocalDate;
};

export function BodiesWorkPage(props: BodiesWorkPageProps): VNode {
  const { frame, found, missing, waiting, unanswered, mayDefine, on } = props;
  const { language } = frame;
  const t = bodyTexts(language);
  const home = frame.place?.href ?? "";
  const all = found.kinds.reduce((sum, { bodies }) => sum + bodies, 0);
  return (
    <Page
      frame={frame}
      title={t.work.title}
      breadcrumbs={[{ label: frame.place?.name ?? "", href: home }, { label: t.work.title }]}
    >
      <PageHeading title={t.work.title} lead={t.work.lead(all)} />
      {missing.length > 0 && (
        <Notice tone="warning" title={t.work.requiredTitle}>
          <p>{t.work.requiredText}</p>
          <ul>
            {missing.map((one) => (
              <li>{plain(TEMPLATES[one].name, language)}</li>
            ))}
          </ul>
          <p>{t.work.requiredSource}</p>
          {mayDefine &&
            missing.map((one) => (
              <Form
                action={`${home}/work/bodies/required`}
                label={t.work.addRequired(plain(TEMPLATES[one].name, language))}
              >
                <HiddenField name="council" value={one} />
                <SubmitRow label={t.work.addRequired(plain(TEMPLATES[one].name, language))} />
              </Form>
            ))}
        </Notice>
      )}
      {mayDefine && (
        <p>
          <ButtonLink label={t.work.define} href={`${home}/work/bodies/new`} />
        </p>
      )}
      {waiting.length > 0 && (
        <Section id="waiting" title={t.work.toBody}>
          <MatterList frame={frame} matters={waiting} on={on} part="work/bodies" />
        </Section>
      )}
      {unanswered.length > 0 && (
        <Section
          id="unanswered"
          title={t.work.toAnswer}
          more={{ label: t.page.allMatters, href: `${home}/bodies/matters?state=unanswered` }}
        >
          <MatterList frame={frame} matters={unanswered} on={on} part="work/bodies" />
        </Section>
      )}
      <Section id="bodies" title={t.title}>
        {all === 0 ? (
          <EmptyState title={t.list.none}>{t.list.noneHelp}</EmptyState>
        ) : (
          <BodyList frame={frame} bodies={found.bodies} part="work/bodies" />
        )}
        <Pager
          page={found.page}
          pages={found.pages}
          addressOf={(page) => `${home}/work/bodies${page === 1 ? "" : `?page=${page}`}`}
        />
      </Section>
    </Page>
  );
}
