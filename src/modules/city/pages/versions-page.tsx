/** Every version of the declaration, the newest first, each with what it changed: for everybody. */
import type { VNode } from "preact";
import { compareText } from "../../../design/compare-text.ts";
import { EmptyState } from "../../../design/empty-state.tsx";
import type { Frame } from "../../../design/frame.ts";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import { Words } from "../../../design/said.tsx";
import { LANGUAGE_NAMES, type Language, said } from "../../../kernel/language.ts";
import { type LocalDate, printDate, printDay } from "../../../kernel/local-date.ts";
import { type Declaration, isLaterCommitment } from "../declaration.ts";
import type { DeclarationChange } from "../declaration-changes.ts";
import { cityTexts } from "../texts/index.ts";

export type ShownVersion = {
  readonly number: number;
  readonly declaration: Declaration;
  readonly recordedOn: LocalDate;
  /** Undefined for the first one, before which there was nothing. */
  readonly changes: readonly DeclarationChange[] | undefined;
};

export type VersionsPageProps = {
  readonly frame: Frame;
  readonly preferred: readonly Language[];
  readonly versions: readonly ShownVersion[];
};

export function VersionsPage({ frame, preferred, versions }: VersionsPageProps): VNode {
  const t = cityTexts(frame.language);
  const home = frame.place?.href ?? "";
  return (
    <Page
      frame={frame}
      title={t.versions}
      breadcrumbs={[{ label: t.declaration, href: `${home}/declaration` }, { label: t.versions }]}
    >
      <PageHeading title={t.versions} lead={t.versionsLead(versions.length)} />
      {versions.length === 0 && <EmptyState title={t.noDeclaration}>{t.versionsNone}</EmptyState>}
      {versions.map((version) => (
        <OneVersion version={version} frame={frame} preferred={preferred} />
      ))}
    </Page>
  );
}

type OneVersionProps = Omit<VersionsPageProps, "versions"> & { readonly version: ShownVersion };

function OneVersion({ version, frame, preferred }: OneVersionProps): VNode {
  const { language } = frame;
  const t = cityTexts(language);
  const { number, declaration, recordedOn, changes } = version;
  const promise = said(declaration.promise, preferred);
  const later = declaration.commitments.filter((one) => isLaterCommitment(one, declaration));
  return (
    <Section id={`version-${number}`} title={t.version(number)}>
      <p class="meta">
        {t.versionDates(printDate(declaration.on, language), printDay(recordedOn, language))}
      </p>
      {promise !== undefined && (
        <p>
          <Words said={promise} />
        </p>
      )}
      {changes === undefined ? (
        <p>{t.firstVersion(declaration.commitments.length - later.length)}</p>
      ) : changes.length === 0 ? (
        <p>{t.onlyOrder}</p>
      ) : (
        changes.map((change) => <OneChange change={change} language={language} />)
      )}
      {later.length > 0 && <p>{t.boundLater(later.length)}</p>}
    </Section>
  );
}

type OneChangeProps = { readonly change: DeclarationChange; readonly language: Language };

function OneChange({ change, language }: OneChangeProps): VNode {
  const t = cityTexts(language);
  const { part, number, before, after, language: written } = change;
  const label = part === "commitment" ? t.commitment(number ?? 0) : t.changedParts[part];
  return (
    <>
      <h3>
        {label}
        {written !== undefined && written !== language && ` (${LANGUAGE_NAMES[written]})`}
        {before === "" && `: ${t.isNew}`}
        {after === "" && `: ${t.isGone}`}
      </h3>
      <p class="conflict-text" lang={written}>
        {compareText(before, after).map(({ kind, text }) => {
          if (kind === "same") return text;
          return kind === "removed" ? <del>{text}</del> : <ins>{text}</ins>;
        })}
      </p>
    </>
  );
}
