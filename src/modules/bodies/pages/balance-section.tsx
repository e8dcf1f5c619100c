/** How a body is made up, against its own rule and beside the population; never a number that tells of one or two people. */
import type { VNode } from "preact";
import { Facts } from "../../../design/facts.tsx";
import type { Frame } from "../../../design/frame.ts";
import { Section } from "../../../design/heading.tsx";
import { InWords } from "../../../design/said.tsx";
import { SourceLine } from "../../../design/source-line.tsx";
import { DataTable } from "../../../design/table.tsx";
import { LOCALES } from "../../../kernel/language.ts";
import { type LocalDate, printDay } from "../../../kernel/local-date.ts";
import { readSource } from "../../../kernel/source.ts";
import {
  type Composition,
  judgeBalance,
  type ShownGroup,
  shownGroups,
  sumOf,
} from "../composition.ts";
import type { Mandate } from "../mandate.ts";
import type { Membership } from "../membership.ts";
import { holdingOf, isOpen, type Sector } from "../seat.ts";
import { bodyTexts } from "../texts/index.ts";
import { groundWord } from "../words.ts";

export type BalanceSectionProps = {
  readonly frame: Frame;
  readonly mandates: readonly Mandate[];
  readonly sectors: readonly Sector[];
  readonly terms: readonly Membership[];
  readonly compositions: readonly Composition[];
  readonly on: LocalDate;
  /** Those inside see the numbers as they were entered; everybody else unless it is stated. */
  readonly reader?: "everybody" | "inside";
};

export function BalanceSection(props: BalanceSectionProps): VNode | null {
  const { frame, mandates, compositions, reader = "everybody" } = props;
  const { language } = frame;
  const t = bodyTexts(language).page;
  const rules = mandates.at(-1)?.balance ?? [];
  const results = judgeBalance(rules, sectorCounts(props), compositions, reader);
  if (results.length === 0 && compositions.length === 0) return null;
  const last = [...new Map(compositions.map((one) => [one.ground, one])).values()];
  return (
    <Section id="balance" title={t.balance}>
      {results.length > 0 && (
        <Facts
          items={results.map(({ rule, state }) => ({
            term: t.rule(groundWord(rule.ground, language), rule.least),
            content: t.ruleStates[state],
          }))}
        />
      )}
      {last.length > 0 && <p>{reader === "inside" ? t.balanceInside : t.balanceLead}</p>}
      {last.map((one) => (
        <CompositionTable frame={frame} composition={one} reader={reader} />
      ))}
    </Section>
  );
}

/**
 * How many members in office each sector has; its seats, where nobody enters who sits on them. None at all where the number of a sector's seats
 * is not known: then nobody can say.
 */
function sectorCounts({ sectors, terms, on }: BalanceSectionProps): readonly number[] {
  if (sectors.some(({ seats }) => seats.length === 0)) return [];
  return sectors
    .map(({ seats }) => seats.filter((seat) => isOpen(seat, on)))
    .filter((open) => open.length > 0)
    .map(
      (open) =>
        open.filter((seat) => {
          const { state } = holdingOf(
            seat,
            terms.filter((term) => term.seat === seat.id),
            on,
          );
          return state === "held" || state === "not-followed";
        }).length,
    );
}

function CompositionTable({
  frame,
  composition,
  reader,
}: {
  readonly frame: Frame;
  readonly composition: Composition;
  readonly reader: "everybody" | "inside";
}): VNode {
  const { language } = frame;
  const t = bodyTexts(language).page;
  const { ground, groups, on, populationSource } = composition;
  const source = populationSource === null ? undefined : readSource(populationSource);
  const percent = new Intl.NumberFormat(LOCALES[language], {
    style: "percent",
    maximumFractionDigits: 1,
  });
  const all = sumOf(groups);
  const print = ({ members }: ShownGroup) =>
    members === "few" ? t.few : members === "kept-back" ? t.keptBack : members;
  return (
    <>
      <DataTable
        stacks
        id={`balance-${ground}`}
        caption={`${groundWord(ground, language)}: ${t.total(all)}, ${t.countedOn(printDay(on, language))}`}
        columns={[
          { key: "group", label: t.group },
          { key: "members", label: t.members, numeric: true },
          { key: "part", label: t.partOfBody, numeric: true },
          { key: "share", label: t.population, numeric: true },
        ]}
        rowHeader="group"
        empty=""
        rows={(reader === "inside" ? groups : shownGroups(groups)).map((group) => ({
          group: <InWords wording={group.name} />,
          members: print(group),
          part:
            typeof group.members === "number" && all > 0
              ? percent.format(group.members / all)
              : t.keptBack,
          share: group.share === null ? t.unknown : percent.format(group.share / 100),
        }))}
      />
      {source !== undefined && (
        <SourceLine {...(source.href === undefined ? {} : { href: source.href })}>
          {source.label}
        </SourceLine>
      )}
    </>
  );
}
