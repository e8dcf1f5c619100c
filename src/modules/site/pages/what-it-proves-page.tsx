/** What the public record proves and what it cannot, in plain words, for whoever has to decide whether to believe it. */
import type { VNode } from "preact";
import { Facts } from "../../../design/facts.tsx";
import { PageHeading, Section } from "../../../design/heading.tsx";
import { Page } from "../../../design/layout.tsx";
import type { View } from "../../../design/view.ts";
import type { DescribedLog } from "../../ledger/index.ts";
import { siteTexts } from "../texts/index.ts";
import { provenTexts } from "../texts/record/index.ts";

export type WhatItProvesPageProps = {
  readonly view: View;
  /** Undefined while nothing is signed. */
  readonly log: DescribedLog | undefined;
  /** The whole address of the record's files. */
  readonly address: string;
};

export function WhatItProvesPage({ view, log, address }: WhatItProvesPageProps): VNode {
  const t = provenTexts(view.language);
  const { record } = siteTexts(view.language);
  return (
    <Page
      frame={view.frame}
      title={t.title}
      breadcrumbs={[{ label: record.title, href: `${view.home}/record` }, { label: t.title }]}
    >
      <PageHeading title={t.title} lead={t.lead} />
      <Section id="proves" title={t.provesTitle}>
        <List items={t.proves} />
      </Section>
      <Section id="cannot" title={t.cannotTitle}>
        <List items={t.cannot} />
      </Section>
      <Section id="alone" title={t.aloneTitle}>
        <p>{t.alone}</p>
      </Section>
      <Witnesses view={view} log={log} address={address} />
      <Section id="check" title={t.checkTitle}>
        <Step words={t.checkAll} command={`rosario ledger verify ${address}`} />
        <Step
          words={t.checkKept}
          command={`rosario ledger verify ${address} --earlier checkpoint`}
        />
        {log !== undefined && (
          <p>
            <a href={`${view.home}/log/checkpoint`}>{t.savedState}</a>
          </p>
        )}
        <Step words={t.checkProofs} command="rosario ledger verify proofs" />
        <p>{t.checkOthers}</p>
        {log !== undefined && (
          <>
            <Facts
              items={[
                { term: t.name, content: <code>{log.origin}</code> },
                { term: t.size, content: record.size(log.size) },
                { term: t.keys, content: <Codes texts={log.keys} /> },
              ]}
            />
            <p>{t.keysNote}</p>
          </>
        )}
      </Section>
      <Section id="names" title={t.namesTitle}>
        <p>{t.names}</p>
      </Section>
    </Page>
  );
}

function Witnesses({ view, log, address }: WhatItProvesPageProps): VNode {
  const t = provenTexts(view.language);
  const witnesses = log?.witnesses ?? [];
  return (
    <Section id="witnesses" title={t.witnessTitle}>
      <p>{t.witnessWhat}</p>
      <p>{witnesses.length === 0 ? t.noWitness : t.witnessed(witnesses.length)}</p>
      {witnesses.length > 0 && (
        <Facts
          items={witnesses.map(({ name, vkey, address: at }) => ({
            term: <a href={at}>{name}</a>,
            content: <Codes texts={[vkey]} />,
          }))}
        />
      )}
      <Step words={t.become} command={`rosario ledger witness ${address}`} />
      <Step
        words={t.ask}
        command={`rosario ledger cosign --city ${view.home.slice(1)} --at https://…/witness`}
      />
    </Section>
  );
}

function List({ items }: { readonly items: readonly string[] }): VNode {
  return (
    <ul>
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
}

function Step({ words, command }: { readonly words: string; readonly command: string }): VNode {
  return (
    <p>
      {words} <code>{command}</code>
    </p>
  );
}

/** Keys are long words without a place to break: they may break after each eight letters, and copy in one piece. */
function Codes({ texts }: { readonly texts: readonly string[] }): VNode {
  return (
    <>
      {texts.map((text) => (
        <p>
          <code>
            {(text.match(/.{1,8}/g) ?? []).map((part) => (
              <>
                {part}
                <wbr />
              </>
            ))}
          </code>
        </p>
      ))}
    </>
  );
}
