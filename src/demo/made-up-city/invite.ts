/** A meeting of the made-up council is called, its agenda written and sent to everybody on it. */
import type { Wording } from "../../kernel/language.ts";
import {
  callMeeting,
  meetingLetter,
  sendAgenda,
  setAgendaItem,
} from "../../modules/meetings/index.ts";
import { sendLetters } from "../../platform/outbox/send-letters.ts";
import { must } from "../must.ts";
import { COUNCIL } from "./bodies.ts";
import { by, dayAgo, type Town } from "./town.ts";

export type Item = {
  readonly kind: string;
  readonly title: Wording;
  readonly text: Wording;
  readonly tiedTo: string;
  /** Where what it is about can be read. */
  readonly papers?: string;
};

export async function invite(
  town: Town,
  asked: {
    readonly daysAgo: number;
    readonly agenda: readonly Item[];
    /** Why everybody is kept out; left out for an open meeting. */
    readonly closedFor?: Wording;
  },
): Promise<void> {
  const { context, id } = town;
  const secretary = by(town, "secretary");
  const day = dayAgo(town.today, asked.daysAgo);
  const called = {
    body: COUNCIL,
    startsAt: new Date(`${day}T16:00:00Z`),
    endsAt: new Date(`${day}T18:00:00Z`),
    place: { nb: "Kommunestyresalen", en: "The council chamber", de: "Ratssaal" },
    isPublic: asked.closedFor === undefined,
    closedFor: asked.closedFor ?? {},
    languages: ["nb"] as const,
  };
  const { meeting } = must("meeting", await callMeeting(...secretary, called));
  const on = { body: COUNCIL, meeting };
  for (const item of asked.agenda)
    must("item", await setAgendaItem(...secretary, { ...on, ...item }));
  const { baseUrl } = context.settings;
  const letter = meetingLetter({ address: `${baseUrl}/${town.slug}`, timeZone: "Europe/Oslo" });
  must("agenda", await sendAgenda(...secretary, { ...on, remindDays: 2 }, letter));
  await sendLetters(context, id);
}
