/** The letters about a meeting: the invitation, what changed, the reminder. The calendar file of each person stands behind a link of their own. */
import { said, type Wording } from "../../kernel/language.ts";
import { agendaOf } from "./agenda.ts";
import { type Meeting, timingOf } from "./meeting.ts";
import { printHours } from "./meeting-time.ts";
import { meetingTexts } from "./texts/index.ts";

export type LetterPlace = {
  /** The city's address. */
  readonly address: string;
  readonly timeZone: string;
};

/** Gives the writer of letters, in the first language of each meeting. */
export function meetingLetter({ address, timeZone }: LetterPlace) {
  return (
    meeting: Meeting,
    tells: string,
    secret: string,
    signsIn: boolean,
  ): { readonly subject: string; readonly text: string } => {
    const [language = "en"] = meeting.languages;
    const t = meetingTexts(language).letter;
    const words = (wording: Wording) => said(wording, [language])?.text ?? "";
    const body = words(meeting.body.name);
    const timing = timingOf(meeting);
    const hours = printHours(timing, timeZone, language);
    // Whoever was not told before is invited, also where the meeting was moved by then.
    const isMoved = tells.startsWith("timing-") && meeting.sending !== null;
    const opening = openingOf(t, isMoved ? "moved" : tells, body, hours);
    const reason = tells === "cancelled" ? meeting.cancellation?.reason : timing.reason;
    const isNews = tells === "cancelled" || isMoved;
    const agenda = agendaOf(meeting.items).map(
      (item, place) => `${place + 1}. ${words(item.title)}`,
    );
    // Without an account one reads what everybody reads.
    const place = signsIn ? "work/meetings" : "meetings";
    const page = `${address}/${place}/${meeting.body.slug}/${meeting.slug}`;
    const calendar = `${address}/meeting-invitations/${secret}.ics`;
    const where = [words(timing.place), timing.online ?? ""].filter((line) => line !== "");
    const parts = [
      opening.text,
      ...(isNews && reason !== undefined ? [words(reason)] : []),
      ...(tells === "cancelled" ? [] : [[hours, ...where].join("\n")]),
      ...(tells === "cancelled" || agenda.length === 0 ? [] : [agenda.join("\n")]),
      `${t.calendar}\n${calendar}`,
      `${t.page}\n${page}`,
    ];
    return { subject: opening.subject, text: parts.join("\n\n") };
  };
}

function openingOf(
  t: ReturnType<typeof meetingTexts>["letter"],
  tells: string,
  body: string,
  hours: string,
): { readonly subject: string; readonly text: string } {
  if (tells === "cancelled") return t.cancelled(body, hours);
  if (tells.startsWith("reminder-")) return t.reminder(body, hours);
  return tells === "moved" ? t.moved(body, hours) : t.invitation(body, hours);
}
