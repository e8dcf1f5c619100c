/** The declaration: what the city promised, what it means by it, what it bound itself to and what became of that, and the road to here. */
import type { VNode } from "preact";
import { EmptyState } from "../../../design/empty-state.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Words } from "../../../design/said.tsx";
import { SourceWords } from "../../../design/source-words.tsx";
import { plain, type View } from "../../../design/view.ts";
import { said } from "../../../kernel/language.ts";
import { printDate } from "../../../kernel/local-date.ts";
import {
  type BackgroundVersion,
  type Charter,
  type CityEvent,
  charterWords,
  type Declaration,
  isLaterCommitment,
} from "../../city/index.ts";
import { type KeptCommitment, tallyCommitments } from "../commitment.ts";
import { commitmentTexts } from "../texts/index.ts";
import { commitmentSentence } from "../words.ts";
import { CommitmentTable } from "./commitment-table.tsx";
import { Road } from "./road.tsx";
import { ProofOfFact, Worded } from "./worded.tsx";

export type DeclarationPageProps = {
  readonly view: View;
  /** The version in force. */
  readonly declaration: Declaration | undefined;
  /** How many versions there are. */
  readonly versions: number;
  readonly commitments: readonly KeptCommitment[];
  readonly charters: readonly Charter[];
  readonly background: BackgroundVersion | undefined;
  readonly events: readonly CityEvent[];
  /** Where its adoption stands in the public record. */
  readonly position: number | undefined;
};

export function DeclarationPage(props: DeclarationPageProps): VNode {
  const { view, declaration, charters, background, events, position } = props;
  const t = commitmentTexts(view.language).declaration;
  const title = (declaration && plain(view, declaration.title)) || t.title;
  return (
    <Page
      frame={view.frame}
      title={title}
      wide
      breadcrumbs={[{ label: view.city, href: view.home }, { label: t.title }]}
    >
      {declaration === undefined ? (
        <>
          <PageHeading title={t.title} />
          <EmptyState title={t.none}>{t.noneHelp(view.city)}</EmptyState>
        </>
      ) : (
        <Declared {...props} declaration={declaration} />
      )}
      {(declaration !== undefined || charters.length > 0) && (
        <Charters view={view} charters={charters} />
      )}
      {background !== undefined && <Background view={view} background={background} />}
      <Road view={view} events={events} />
      {declaration !== undefined && declaration.sources.length > 0 && (
        <Section id="sources" title={t.sources}>
          <SourceList sources={declaration.sources} />
        </Section>
      )}
      {position !== undefined && <ProofOfFact view={view} position={position} />}
    </Page>
  );
}

type DeclaredProps = DeclarationPageProps & { readonly declaration: Declaration };

function Declared({ view, declaration, versions, commitments }: DeclaredProps): VNode {
  const t = commitmentTexts(view.language).declaration;
  const { title, promise, definition, body, demonstration } = declaration;
  const address = `${view.home}/commitments`;
  const former = commitments.filter(({ inForce }) => !inForce);
  const inForce = commitments.filter((one) => one.inForce);
  const own = inForce.filter((one) => !isLaterCommitment(one, declaration));
  const later = inForce.filter((one) => isLaterCommitment(one, declaration));
  return (
    <>
      <PageHeading
        kicker={printDate(declaration.on, view.language)}
        title={<Worded view={view} wording={title} />}
        lead={<Worded view={view} wording={promise} />}
        meta={demonstration ? t.demonstration : undefined}
      />
      <Section id="commitments" title={t.commitments}>
        {view.demonstration && <p class="meta">{t.onlySources}</p>}
        <p>{commitmentSentence(tallyCommitments(commitments, view.today), view.language)}</p>
        {own.length > 0 && (
          <CommitmentTable
            view={view}
            id="commitments-table"
            caption={t.ofDeclaration}
            commitments={own}
            address={address}
          />
        )}
        {later.length > 0 && (
          <>
            <CommitmentTable
              view={view}
              id="later-commitments"
              caption={t.boundLater}
              commitments={later}
              address={address}
            />
            <p class="note">{t.boundLaterHelp}</p>
          </>
        )}
        {former.length > 0 && (
          <CommitmentTable
            view={view}
            id="former-commitments"
            caption={t.takenOut}
            commitments={former}
            address={address}
          />
        )}
        {commitments.length > 0 && (
          <p>
            <a href={`${view.home}/commitments.csv`}>{t.asTable}</a>
            {" · "}
            <a href={`${view.home}/commitments.json`}>{t.asData}</a>
          </p>
        )}
      </Section>
      <Section id="definition" title={t.definition}>
        {definition === null ? (
          <p>{t.noDefinition}</p>
        ) : (
          <Quoted view={view} wording={definition} />
        )}
      </Section>
      <Section id="text" title={t.text}>
        {body === null ? <p>{t.noText}</p> : <Quoted view={view} wording={body} />}
      </Section>
      <Section id="versions" title={t.versions}>
        <p>
          {t.versionCount(versions)}{" "}
          <a href={`${view.home}/declaration/versions`}>{t.allVersions}</a>
        </p>
      </Section>
      <Section id="signatories" title={t.signatories}>
        <p>
          {t.signatoriesHelp}{" "}
          <a href={`${view.home}/declaration/signatories`}>{t.signatoriesLink}</a>
        </p>
      </Section>
    </>
  );
}

function Quoted({
  view,
  wording,
}: {
  readonly view: View;
  readonly wording: Declaration["promise"];
}): VNode | null {
  const found = said(wording, view.preferred);
  if (found === undefined) return null;
  return (
    <blockquote lang={found.language}>
      {found.text.split(/\n\s*\n/).map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </blockquote>
  );
}

function Charters({ view, charters }: Pick<DeclarationPageProps, "view" | "charters">): VNode {
  const t = commitmentTexts(view.language).declaration;
  return (
    <Section id="charters" title={t.charters}>
      {charters.length === 0 ? (
        <p>{t.noCharters}</p>
      ) : (
        <ul>
          {charters.map((charter) => (
            <li>
              <strong>
                <Words said={charterWords(charter, view.preferred)} />
              </strong>
              . {t.adopted(printDate(charter.on, view.language))},{" "}
              <Worded view={view} wording={charter.by} />.
              {charter.withdrawal !== null && (
                <>
                  {" "}
                  {t.left(printDate(charter.withdrawal.on, view.language))}{" "}
                  <Worded view={view} wording={charter.withdrawal.reason} />
                </>
              )}{" "}
              <span class="source">
                {t.source}: <SourceWords source={charter.source} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Background({
  view,
  background,
}: {
  readonly view: View;
  readonly background: BackgroundVersion;
}): VNode {
  const t = commitmentTexts(view.language).declaration;
  const found = said(background.text, view.preferred);
  return (
    <Section id="background" title={t.background}>
      <div lang={found?.language}>
        {(found?.text ?? "").split(/\n\s*\n/).map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </div>
      <SourceList sources={background.sources} />
    </Section>
  );
}

function SourceList({ sources }: { readonly sources: readonly string[] }): VNode {
  return (
    <ul>
      {sources.map((source) => (
        <li class="source">
          <SourceWords source={source} />
        </li>
      ))}
    </ul>
  );
}
