/** The days on which somebody's replies are due, as entries of their calendar. */
import type { CalendarEvent } from "../../kernel/icalendar.ts";
import { type Language, said } from "../../kernel/language.ts";
import type { Duty } from "./duty.ts";
import { requestTexts } from "./texts/index.ts";

export type CalendarPlace = {
  readonly language: Language;
  /** The name of the server and the city's part of the address: with the request's number they name an entry for good. */
  readonly host: string;
  readonly city: string;
  /** Where one replies; the calendar holds no secret. */
  readonly address: string;
};

export function calendarEvents(
  duties: readonly Duty[],
  { language, host, city, address }: CalendarPlace,
): readonly CalendarEvent[] {
  const { calendar, form } = requestTexts(language);
  return duties.map(({ request }) => {
    const question =
      (request.question && said(request.question, [language])?.text) ??
      form.questions[request.kind];
    return {
      uid: `request-${request.reference}.${city}@${host}`,
      on: request.dueOn,
      summary: calendar.event(said(request.title, [language])?.text ?? request.about),
      description: calendar.description(`${question} (${request.about})`, address),
    };
  });
}
