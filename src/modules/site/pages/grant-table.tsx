/** Grants as a table: to whom, for what, how much, and the article and the criticism behind it. */
import type { VNode } from "preact";
import { DataTable } from "../../../design/table.tsx";
import { plain, type View } from "../../../design/view.ts";
import { printMoney } from "../../../kernel/money.ts";
import { readSource } from "../../../kernel/source.ts";
import type { Grant } from "../../plans/index.ts";
import { planPageTexts } from "../texts/plans/index.ts";
import { Worded } from "./worded.tsx";

type GrantTableProps = { readonly view: View; readonly grants: readonly Grant[] };

export function GrantTable({ view, grants }: GrantTableProps): VNode {
  const t = planPageTexts(view.language).grants;
  return (
    <DataTable
      stacks
      id="grant-table"
      caption={t.caption}
      columns={[
        { key: "recipient", label: t.recipient },
        { key: "purpose", label: t.purpose },
        { key: "amount", label: t.amount },
        { key: "article", label: t.article },
        { key: "criticism", label: t.criticism },
        { key: "source", label: planPageTexts(view.language).source },
      ]}
      rowHeader="recipient"
      empty={t.none}
      rows={grants.map((grant) => ({
        recipient: (
          <>
            <Worded view={view} wording={grant.recipient} />
            <br />
            <span class="meta">{grant.reference}</span>
          </>
        ),
        purpose: <Worded view={view} wording={grant.purpose} />,
        amount: amountOf(view, grant),
        article: grant.article === null ? t.none : grant.article.replace("/", " "),
        criticism: criticismOf(view, grant) ?? t.none,
        source: sourceOf(grant) ?? t.none,
      }))}
    />
  );
}

function amountOf(view: View, { money, year }: Grant): string {
  const t = planPageTexts(view.language).grants;
  const amount = money === null ? t.noAmount : printMoney(money, view.language);
  return `${amount}, ${year ?? t.noYear}`;
}

function criticismOf(view: View, { criticism, criticisedBy }: Grant): VNode | undefined {
  if (plain(view, criticism) === "") return undefined;
  const by = plain(view, criticisedBy);
  return (
    <>
      <Worded view={view} wording={criticism} />
      {by !== "" && ` (${by})`}
    </>
  );
}

function sourceOf({ source }: Grant): VNode | string | undefined {
  if (source === null) return undefined;
  const { href, label } = readSource(source);
  return href === undefined ? label : <a href={href}>{label}</a>;
}
