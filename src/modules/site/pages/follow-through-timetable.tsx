/** The timetable: what was due, when, by whom, came or not; with the form that picks lines, and what the city says beside them. */
import type { ComponentChildren, VNode } from "preact";
import { EmptyState } from "../../../design/empty-state.tsx";
import { Form, HiddenField, Select, SubmitRow } from "../../../design/fields.tsx";
import { Section } from "../../../design/heading.tsx";
import { printNumber } from "../../../design/number-format.ts";
import { Status } from "../../../design/status.tsx";
import { DataTable } from "../../../design/table.tsx";
import { plain, type View } from "../../../design/view.ts";
import type { Wording } from "../../../kernel/language.ts";
import { dayOf, printDate, printDay } from "../../../kernel/local-date.ts";
import type { Tone } from "../../../platform/document.ts";
import {
  addressOfSubject,
  type Comment,
  type FoundFollowThrough,
  figureDefinition,
  figureLabel,
  followThroughTexts,
  nameOfSlug,
  type Row,
  rowSentence,
} from "../../follow-through/index.ts";
import { standingMark } from "../../recommendations/index.ts";
import {
  type Choice,
  choiceAddress,
  linesOf,
  ORDERS,
  PAGE_LINES,
  type ShownLines,
} from "../follow-through-choice.ts";
import { followThroughPageTexts } from "../texts/follow-through/index.ts";
import { Worded } from "./worded.tsx";

export type TimetableProps = {
  readonly view: View;
  readonly found: FoundFollowThrough;
  readonly choice: Choice;
  /** Who answers for the city, and who judges. */
  readonly answerer: Wording;
  readonly issuer: Wording;
  /** Whether whoever reads may comment for the city. */
  readonly mayComment: boolean;
};

export function Timetable(props: TimetableProps): VNode {
  const { view, found, choice } = props;
  const { timetable: t } = followThroughPageTexts(view.language);
  const { figure } = choice;
  const lines = linesOf(found, choice);
  const isEmptyCity =
    found.facts.recommendations.length === 0 && found.state.timetable.length === 0;
  return (
    <Section
      id="timetable"
      title={figure === undefined ? t.title : figureLabel(figure, view.language)}
    >
      {figure !== undefined && <p>{figureDefinition(figure, view.language)}</p>}
      {isEmptyCity && figure === undefined ? (
        <EmptyState title={t.none}>{t.nothing(view.city)}</EmptyState>
      ) : (
        <>
          <Choices {...props} />
          {lines.all === 0 ? (
            <EmptyState title={t.none}>{t.noneHelp}</EmptyState>
          ) : (
            <>
              <Lines {...props} lines={lines} />
              <Pages view={view} choice={choice} lines={lines} />
            </>
          )}
        </>
      )}
    </Section>
  );
}

function Choices({ view, found, choice }: TimetableProps): VNode {
  const { filters: t } = followThroughPageTexts(view.language);
  const { rights, departments } = found.facts;
  const options = (named: typeof rights) =>
    named.map(({ slug, name }) => ({ value: slug, label: plain(view, name) || slug }));
  return (
    <Form action={`${view.home}/follow-through#timetable`} method="get" label={t.label}>
      {choice.figure !== undefined && <HiddenField name="figure" value={choice.figure} />}
      <div class="pickers">
        {rights.length > 0 && (
          <Select
            name="right"
            label={t.right}
            required
            value={choice.right ?? ""}
            options={[{ value: "", label: t.anyRight }, ...options(rights)]}
          />
        )}
        {departments.length > 0 && (
          <Select
            name="department"
            label={t.department}
            required
            value={choice.department ?? ""}
            options={[{ value: "", label: t.anyDepartment }, ...options(departments)]}
          />
        )}
        <Select
          name="sort"
          label={t.sort}
          required
          value={choice.order}
          options={ORDERS.map((order) => ({ value: order, label: t.sorts[order] }))}
        />
      </div>
      <SubmitRow
        label={t.submit}
        cancel={{ label: t.reset, href: `${view.home}/follow-through#timetable` }}
      />
    </Form>
  );
}

function Lines(props: TimetableProps & { readonly lines: ShownLines }): VNode {
  const { view, found, choice, lines } = props;
  const { timetable: t, filters } = followThroughPageTexts(view.language);
  const captions = { late: t.caption, due: t.captionByDay, name: t.captionByName };
  const comments = Map.groupBy(found.comments, ({ reference }) => reference);
  return (
    <DataTable
      stacks
      id="lines"
      caption={
        choice.figure === undefined
          ? captions[choice.order]
          : `${figureLabel(choice.figure, view.language)}: ${filters.sorts[choice.order]}`
      }
      rowHeader="what"
      empty={t.none}
      columns={(["due", "what", "came", "about"] as const).map((key) => ({
        key,
        label: t.columns[key],
      }))}
      rows={lines.rows.map((row) => ({
        due: row.dueOn === null ? t.noDay : printDay(row.dueOn, view.language),
        what: <What view={view} row={row} />,
        came: <Came view={view} row={row} />,
        about: <About {...props} row={row} comments={comments.get(row.reference) ?? []} />,
      }))}
    />
  );
}

type RowProps = TimetableProps & { readonly row: Row };

/** What it is, with the way to it. */
function What({ view, row }: Pick<RowProps, "view" | "row">): VNode {
  const { timetable: t } = followThroughPageTexts(view.language);
  const address = addressOfSubject(row);
  const matter = followThroughTexts(view.language).matters[row.matter];
  const { number, milestone } = row;
  return (
    <>
      {matter}
      {number !== undefined &&
        (row.matter === "milestone" ? ` ${number}` : ` (${t.milestone(number)})`)}
      {milestone !== undefined && (
        <>
          , <Worded view={view} wording={milestone} />
        </>
      )}
      :{" "}
      {address === undefined ? (
        row.reference
      ) : (
        <a href={`${view.home}${address}`}>{row.reference}</a>
      )}
    </>
  );
}

/** What it is about, whose it is, and what the city says beside it. */
function About(props: RowProps & { readonly comments: readonly Comment[] }): VNode {
  const { view, row, comments, mayComment } = props;
  const { timetable: t } = followThroughPageTexts(view.language);
  const { comment, madeUp } = followThroughTexts(view.language);
  return (
    <>
      <Worded view={view} wording={row.title} />
      {row.kind !== "indicator" && (
        <div class="meta">
          <Who {...props} />
        </div>
      )}
      {row.madeUp && <p class="note">{madeUp}</p>}
      {comments.map(({ at, text }) => (
        <p>
          <strong>{comment.citySays(printDay(dayOf(at, view.timeZone), view.language))}</strong>{" "}
          <Worded view={view} wording={text} />
        </p>
      ))}
      {mayComment && (
        <div class="meta">
          <a href={`${view.home}/work/follow-through/${encodeURIComponent(row.reference)}`}>
            {t.comment}
          </a>
        </div>
      )}
    </>
  );
}

/** Red only for late; what came in time is no achievement that has a colour. */
const TONES: Readonly<Record<Exclude<Row["arrival"], null | "no-deadline">, Tone>> = {
  overdue: "bad",
  late: "bad",
  "in-time": "neutral",
  unclear: "open",
  "not-yet-due": "open",
  "not-owed": "neutral",
};

function Came({ view, row }: { readonly view: View; readonly row: Row }): VNode {
  // That no day was set stands in the first column.
  const arrival = row.arrival === "no-deadline" ? null : row.arrival;
  const sentence = rowSentence({ ...row, arrival }, view.language);
  const open: Tone = row.daysSilent > 0 ? "open" : "neutral";
  const tone = arrival === null ? (row.daysLate > 0 ? "bad" : open) : TONES[arrival];
  return (
    <>
      {sentence !== "" && <Status tone={tone}>{sentence}</Status>}
      <div class="meta">{whatCame(view, row)}</div>
    </>
  );
}

/** What came and when, or that it has not. */
function whatCame(view: View, row: Row): ComponentChildren {
  const { timetable: t } = followThroughPageTexts(view.language);
  const { on, answer, verdict, matter } = row;
  const { language } = view;
  if (matter === "figure") {
    return on === null ? t.noFigure : t.ended(printDate(on, language));
  }
  if (matter === "move" && on !== null) return t.movedTo(printDate(on, language));
  if (matter === "owner" || matter === "repetition") return "";
  const said =
    matter === "verdict" && verdict !== undefined
      ? standingMark({ state: "judged", verdict, mark: null }, language).text
      : answer === undefined
        ? undefined
        : standingMark({ state: "answered", answer }, language).text;
  if (on === null) return row.arrival === "not-owed" ? "" : t.notYet;
  const date = printDate(on, language);
  return said === undefined ? date : `${said}, ${date}`;
}

function Who({ view, found, row, answerer, issuer }: RowProps): VNode {
  const { timetable: t } = followThroughPageTexts(view.language);
  if (row.matter === "verdict" || row.kind === "edition") {
    return <Worded view={view} wording={issuer} />;
  }
  if (row.by !== undefined) return <Worded view={view} wording={row.by} />;
  const department = nameOfSlug(found.facts.departments, row.department, view.language);
  return (
    <>
      {department ?? <Worded view={view} wording={answerer} />}
      {department === null && `, ${t.noDepartment}`}
    </>
  );
}

type PagesProps = {
  readonly view: View;
  readonly choice: Choice;
  readonly lines: ShownLines;
};

function Pages({ view, choice, lines }: PagesProps): VNode | null {
  const { timetable: t } = followThroughPageTexts(view.language);
  const { first, all, page, pages } = lines;
  if (pages === 1) return null;
  const number = (value: number) => printNumber(value, 0, view.language);
  const to = (other: number) => `${choiceAddress(view.home, { ...choice, page: other })}#timetable`;
  return (
    <nav aria-label={t.pages}>
      <p>{t.range(number(first), number(Math.min(all, first + PAGE_LINES - 1)), number(all))}</p>
      <ul class="choices">
        {page > 1 && (
          <li>
            <a href={to(page - 1)}>{t.before}</a>
          </li>
        )}
        {page < pages && (
          <li>
            <a href={to(page + 1)}>{t.after}</a>
          </li>
        )}
      </ul>
    </nav>
  );
}
