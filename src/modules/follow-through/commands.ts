/** Follow-through on the terminal: the figures with their definitions, as text or as the same JSON that the city's pages give. */
import { isLanguage, type Language, said } from "../../kernel/language.ts";
import { type LocalDate, parseLocalDate, printDay } from "../../kernel/local-date.ts";
import { cityAddress } from "../../platform/city-address.ts";
import type { Command, CommandInput } from "../../platform/command.ts";
import { today } from "../../platform/context.ts";
import { findNamedCity } from "../../platform/named-city.ts";
import { FIGURE_GROUPS, type FigureGroup } from "./figure.ts";
import { findFollowThrough } from "./find-follow-through.ts";
import { followThroughJson } from "./follow-through-json.ts";
import type { FoundFollowThrough } from "./found-follow-through.ts";
import { followThroughTexts } from "./texts/index.ts";
import {
  alarmSentence,
  figureDefinition,
  figureLabel,
  figureValue,
  lastActSentence,
  rowSentence,
  summarySentence,
} from "./words.ts";

/** Lines that the text shows of a figure that counts what is late or missing; --json has them all. */
const MOST_LINES = 5;

const followThroughCommand: Command = {
  name: "follow-through",
  summary: "Say what became of a city's promises, each figure with its definition",
  usage: "follow-through --city SLUG [--json] [--on YYYY-MM-DD] [--language en|nb|de]",
  options: {
    city: { type: "string" },
    json: { type: "boolean" },
    on: { type: "string" },
    language: { type: "string" },
  },
  run: async (world, input) => {
    const { context, print, complain } = world;
    const language = languageOf(input);
    const t = followThroughTexts(language ?? "en");
    const on = dayOf(input) ?? (input.values.on === undefined ? today(context) : undefined);
    if (on === undefined) complain(t.command.badDay(String(input.values.on)));
    if (language === undefined) complain(t.command.badLanguage(String(input.values.language)));
    const city = await findNamedCity(world, input);
    if (on === undefined || language === undefined || city === undefined) return 2;
    const found = await context.database.readCity(city.id, (tx) =>
      findFollowThrough(context, tx, on),
    );
    if (input.values.json === true) {
      const home = cityAddress(context.settings, city);
      print(JSON.stringify(followThroughJson(found, { city: city.slug, home, language }), null, 2));
    } else for (const line of textOf(found, language)) print(line);
    return 0;
  },
};

export const followThroughCommands: readonly Command[] = [followThroughCommand];

function dayOf({ values }: CommandInput): LocalDate | undefined {
  return typeof values.on === "string" ? parseLocalDate(values.on) : undefined;
}

/** The language that was asked for, English where none was; undefined where it is none of ours. */
function languageOf({ values: { language = "en" } }: CommandInput): Language | undefined {
  return typeof language === "string" && isLanguage(language) ? language : undefined;
}

function textOf({ facts, state }: FoundFollowThrough, language: Language): readonly string[] {
  const t = followThroughTexts(language);
  const { alarm, figures } = state;
  const last = lastActSentence(state, language);
  const city = said(facts.city, [language])?.text ?? "";
  const width = Math.max(...figures.map(({ id }) => figureLabel(id, language).length));
  return [
    t.command.title(city, printDay(state.on, language)),
    ...(alarm === undefined ? [] : ["", alarmSentence(alarm, facts.city, language)]),
    "",
    summarySentence(state, language),
    ...(last === undefined ? [] : [last]),
    ...(Object.keys(FIGURE_GROUPS) as FigureGroup[]).flatMap((group) => [
      "",
      t.groups[group],
      ...figures
        .filter(({ id }) => Object.hasOwn(FIGURE_GROUPS[group], id))
        .flatMap((figure) => [
          `  ${figureLabel(figure.id, language).padEnd(width)}  ${figureValue(figure, language)}`,
          `      ${figureDefinition(figure.id, language)}`,
          ...figure.rows
            .filter(({ daysLate, daysSilent }) => daysLate + daysSilent > 0)
            .slice(0, MOST_LINES)
            .map(
              (row) =>
                `      - ${row.reference}${row.madeUp ? ` (${t.madeUpMark})` : ""}: ${rowSentence(row, language)}`,
            ),
        ]),
    ]),
  ];
}
