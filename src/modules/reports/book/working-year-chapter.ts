/**
 * How the city works with rights: its bodies, whether they were heard, public meetings, the declaration's commitments, and decisions weighed,
 * all in the year of the edition. On a page each row leads to where its numbers come from. What a city never uses is not mentioned.
 */
import { printDay, yearOf } from "../../../kernel/local-date.ts";
import type { Block } from "../../../platform/document.ts";
import { workingYearTexts } from "../texts/working-year/index.ts";
import type { WorkingYear } from "../working-year.ts";
import { HOW_THE_CITY_WORKS } from "./anchors.ts";
import { heading, paragraph, type Writing } from "./writing.ts";
import { bodiesPart, mattersPart } from "./year-of-bodies.ts";
import { meetingsPart } from "./year-of-meetings.ts";
import { commitmentsPart, decisionsPart } from "./year-of-promises.ts";
import type { YearWriting } from "./year-writing.ts";

/** Empty where the edition is from before there was such a chapter, or the city uses nothing of it. */
export function workingYearChapter(writing: Writing): readonly Block[] {
  const { workingYear, city } = writing.snapshot;
  if (workingYear === undefined) return [];
  const { language } = writing;
  const t = workingYearTexts(language);
  const { from } = workingYear;
  const until = printDay(workingYear.until, language);
  const parts = partsOf({ writing, t, language, year: yearOf(from), from, until }, workingYear);
  if (parts.length === 0) return [];
  return [
    heading(1, HOW_THE_CITY_WORKS, [t.title]),
    paragraph([t.lead(yearOf(from), until)], "lead"),
    ...(writing.home === undefined ? [] : [paragraph([t.ways], "note")]),
    ...(city.demonstration ? [paragraph([t.onlySources], "note")] : []),
    ...parts,
  ];
}

function partsOf(
  writing: YearWriting,
  { bodies, matters, meetings, commitments, decisions }: WorkingYear,
): readonly Block[] {
  return [
    ...(bodies === null ? [] : bodiesPart(writing, bodies)),
    ...(matters === null ? [] : mattersPart(writing, matters)),
    ...(meetings === null ? [] : meetingsPart(writing, meetings)),
    ...(commitments === null ? [] : commitmentsPart(writing, commitments)),
    ...(decisions === null ? [] : decisionsPart(writing, decisions)),
  ];
}
