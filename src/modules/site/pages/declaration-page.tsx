/** The declaration: what the city promised, when, and what has happened since. */
import type { VNode } from "preact";
import { EmptyState } from "../../../design/empty-state.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Timeline } from "../../../design/timeline.tsx";
import { printDate } from "../../../kernel/local-date.ts";
import { readSource } from "../../../kernel/source.ts";
import type { CityEvent, Declaration } from "../../city/index.ts";
import type { Right } from "../../rights/index.ts";
import { siteTexts } from "../texts/index.ts";
import { plain, read, type View } from "../view.ts";
import { ProofOfFact } from "./record-parts.tsx";
import { CommitmentWords } from "./right-page.tsx";
import { stepOf } from "./road.tsx";
import { Worded } from "./worded.tsx";

export type DeclarationPageProps = {
  readonly view: View;
  readonly declaration: Declaration | undefined;
  readonly events: readonly CityEvent[];
  readonly rights: readonly Right[];
  /** Where its adoption stands in the public record. */
  readonly position: number | undefined;
};

export function DeclarationPage(props: DeclarationPageProps): VNode {
  const { view, declaration, events } = props;
  const t = siteTexts(view.language).declaration;
  return (
    <Page frame={view.frame} title={plain(view, declaration?.title ?? null) || t.title} wide>
      {declaration === undefined ? (
        <>
          <PageHeading title={t.title} />
          <EmptyState title={t.none}>{t.noneHelp(view.city)}</EmptyState>
        </>
      ) : (
        <Declared {...props} declaration={declaration} />
      )}
      {events.length > 0 && (
        <Section id="road" title={t.road}>
          <Timeline entries={events.map((event) => stepOf(view, event))} />
        </Section>
      )}
      {declaration !== undefined && <Sources view={view} sources={declaration.sources} />}
      {props.position !== undefined && (
        <p>
          <ProofOfFact view={view} position={props.position} />
        </p>
      )}
    </Page>
  );
}

type DeclaredProps = DeclarationPageProps & { readonly declaration: Declaration };

function Declared({ view, declaration, rights }: DeclaredProps): VNode {
  const texts = siteTexts(view.language);
  const t = texts.declaration;
  const body = read(view, declaration.body);
  const { commitments } = declaration;
  return (
    <>
      <PageHeading
        kicker={printDate(declaration.on, view.language)}
        title={<Worded view={view} wording={declaration.title} />}
        lead={<Worded view={view} wording={declaration.promise} />}
        meta={declaration.demonstration ? texts.demonstrationText : undefined}
      />
      <Section id="text" title={t.text}>
        {body === undefined ? (
          <p>{t.noText}</p>
        ) : (
          <blockquote lang={body.language}>
            {body.text.split(/\n\s*\n/).map((paragraph) => (
              <p>{paragraph}</p>
            ))}
          </blockquote>
        )}
      </Section>
      <Section id="commitments" title={t.commitments}>
        {commitments.length === 0 ? (
          <p>{t.noCommitments}</p>
        ) : (
          <ul>
            {commitments.map((commitment) => {
              const right = rights.find(({ id }) => id === commitment.right);
              return (
                <li>
                  <CommitmentWords view={view} commitment={commitment} />
                  {right !== undefined && (
                    <span class="source">
                      {" · "}
                      <a href={`${view.home}/rights/${right.slug}`}>{plain(view, right.name)}</a>
                    </span>
                  )}
                </li>
              );
            })}
          </ul>
        )}
      </Section>
    </>
  );
}

function Sources({ view, sources }: { readonly view: View; readonly sources: readonly string[] }) {
  const t = siteTexts(view.language).declaration;
  if (sources.length === 0) return null;
  return (
    <Section id="sources" title={t.sources}>
      <ul>
        {sources.map((source) => {
          const { href, label } = readSource(source);
          return <li>{href === undefined ? label : <a href={href}>{label}</a>}</li>;
        })}
      </ul>
    </Section>
  );
}
