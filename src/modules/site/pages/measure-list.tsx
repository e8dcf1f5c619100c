/** A page of measures as a table with its filters: what is asked for stands in the address, and the server answers. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { EmptyState } from "../../../design/empty-state.tsx";
import { Facts } from "../../../design/facts.tsx";
import { Form, Select, SubmitRow } from "../../../design/fields.tsx";
import { Status } from "../../../design/status.tsx";
import { DataTable } from "../../../design/table.tsx";
import { plain, type View } from "../../../design/view.ts";
import type { Wording } from "../../../kernel/language.ts";
import { printDay } from "../../../kernel/local-date.ts";
import type { Department } from "../../departments/index.ts";
import type { MeasureCounts, MeasureRow } from "../../plans/index.ts";
import { madeUpWord, measureMark, missingWords, STANDINGS, stateWords } from "../../plans/index.ts";
import {
  isNarrowed,
  type MeasureChoice,
  MISSINGS,
  measureQuery,
  PAGE_LENGTH,
} from "../measure-choice.ts";
import { planPageTexts } from "../texts/plans/index.ts";
import { Worded } from "./worded.tsx";

export type MeasureListProps = {
  readonly view: View;
  /** Where the list stands: /graz/measures. */
  readonly address: string;
  readonly choice: MeasureChoice;
  readonly rows: readonly MeasureRow[];
  /** Of all measures that the page is about. */
  readonly all: MeasureCounts;
  /** Of those that the department and the right let through. */
  readonly counts: MeasureCounts;
  /** How many the whole choice lets through. */
  readonly found: number;
  readonly departments: readonly Department[];
  readonly rights: readonly { readonly slug: string; readonly name: Wording }[];
};

export function MeasureList(props: MeasureListProps): VNode {
  const { view, address, choice, rows, all, found } = props;
  const t = planPageTexts(view.language);
  return (
    <>
      <Filters {...props} />
      <p class="meta">{t.filter.count(found, all.measures)}</p>
      {rows.length === 0 ? (
        <EmptyState
          title={t.filter.noneMatch}
          {...(isNarrowed(choice) || choice.page > 1
            ? { action: { label: t.filter.all, href: address } }
            : {})}
        >
          {t.filter.noneMatchHelp}
        </EmptyState>
      ) : (
        <Table {...props} />
      )}
      <Pages {...props} />
      <Disclosure summary={t.words}>
        <Facts
          items={STANDINGS.map((state) => {
            const { word, meaning } = stateWords(state, view.language);
            return { term: word, content: meaning };
          })}
        />
      </Disclosure>
    </>
  );
}

function Filters({ view, address, choice, counts, departments, rights }: MeasureListProps): VNode {
  const t = planPageTexts(view.language).filter;
  const named = (list: typeof rights) =>
    list.map(({ slug, name }) => ({ value: slug, label: plain(view, name) || slug }));
  return (
    <Form action={address} method="get" label={t.label}>
      <div class="pickers">
        {departments.length > 0 && (
          <Select
            id="filter-department"
            name="department"
            label={t.department}
            required
            value={choice.department ?? ""}
            options={[{ value: "", label: t.any.department }, ...named(departments)]}
          />
        )}
        {rights.length > 0 && (
          <Select
            id="filter-right"
            name="right"
            label={t.right}
            required
            value={choice.right ?? ""}
            options={[{ value: "", label: t.any.right }, ...named(rights)]}
          />
        )}
        <Select
          id="filter-state"
          name="state"
          label={t.state}
          required
          value={choice.state ?? ""}
          options={[
            { value: "", label: t.any.state },
            ...STANDINGS.map((state) => ({
              value: state,
              // What was judged is counted there, whether it is done or not.
              label: `${state === "done" ? t.doneUnjudged : stateWords(state, view.language).word} (${counts.states[state]})`,
            })),
          ]}
        />
        <Select
          id="filter-missing"
          name="missing"
          label={t.missing}
          required
          value={choice.missing ?? ""}
          options={[
            { value: "", label: t.any.missing },
            ...MISSINGS.map((one) => ({
              value: one,
              label: `${t.missings[one]} (${missingCount(counts, one)})`,
            })),
          ]}
        />
      </div>
      <SubmitRow
        label={t.submit}
        {...(isNarrowed(choice) ? { cancel: { label: t.all, href: address } } : {})}
      />
    </Form>
  );
}

function missingCount(counts: MeasureCounts, one: (typeof MISSINGS)[number]): number {
  if (one === "owner") return counts.withoutOwner;
  return one === "evidence" ? counts.withoutEvidence : counts.silent;
}

function Table({ view, rows, departments }: MeasureListProps): VNode {
  const t = planPageTexts(view.language);
  const names = new Map(departments.map(({ id, name }) => [id, name]));
  return (
    <DataTable
      stacks
      id="measures"
      caption={t.caption}
      columns={[
        { key: "measure", label: t.columns.measure },
        { key: "department", label: t.columns.department },
        { key: "standing", label: t.columns.standing },
        { key: "missing", label: t.columns.missing },
        { key: "due", label: t.columns.due },
        { key: "said", label: t.columns.said },
      ]}
      rowHeader="measure"
      empty=""
      rows={rows.map((row) => {
        const mark = measureMark(row.standing, view.language);
        const name = row.department === null ? undefined : names.get(row.department);
        return {
          measure: (
            <>
              <a href={`${view.home}/measures/${row.reference}`}>
                <Worded view={view} wording={row.title} />
              </a>
              <br />
              <span class="meta">
                {row.reference}
                {row.madeUp !== null && ` · ${madeUpWord(row.madeUp, view.language)}`}
              </span>
            </>
          ),
          department: name === undefined ? t.nobody : <Worded view={view} wording={name} />,
          standing: <Status tone={mark.tone}>{mark.text}</Status>,
          missing: missingWords(row.standing, view.language).join(" · "),
          due: row.nextDueOn === null ? t.nothingDue : printDay(row.nextDueOn, view.language),
          said: row.saidOn === null ? t.never : printDay(row.saidOn, view.language),
        };
      })}
    />
  );
}

function Pages({ view, address, choice, rows, found }: MeasureListProps): VNode | null {
  const t = planPageTexts(view.language);
  if (found <= PAGE_LENGTH && choice.page === 1) return null;
  const first = (choice.page - 1) * PAGE_LENGTH + 1;
  const at = (page: number) => `${address}${measureQuery({ ...choice, page })}#measures`;
  const more = first + rows.length - 1 < found;
  return (
    <nav aria-label={t.measuresTitle}>
      <p>
        {choice.page > 1 && <a href={at(choice.page - 1)}>{t.earlier}</a>}
        {rows.length > 0 && ` ${t.page(first, first + rows.length - 1, found)} `}
        {more && <a href={at(choice.page + 1)}>{t.later}</a>}
      </p>
    </nav>
  );
}
