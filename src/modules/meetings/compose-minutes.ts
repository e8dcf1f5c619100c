/** Minutes as far as they can be written from what is known, as Markdown in the meeting's first language. */
import { said, type Wording } from "../../kernel/language.ts";
import { printDay } from "../../kernel/local-date.ts";
import type { Membership } from "../bodies/index.ts";
import { agendaOf } from "./agenda.ts";
import type { Decision } from "./decision.ts";
import { type Meeting, timingOf } from "./meeting.ts";
import { printHours } from "./meeting-time.ts";
import type { Owners } from "./read-owners.ts";
import type { Room } from "./read-room.ts";
import { meetingTexts } from "./texts/index.ts";

export function composeMinutes(
  meeting: Meeting,
  room: Pick<Room, "members" | "voters" | "needed" | "on">,
  { timeZone, owners }: { readonly timeZone: string; readonly owners: Owners },
): string {
  const [language = "en"] = meeting.languages;
  const t = meetingTexts(language);
  const words = (wording: Wording) => said(wording, [language])?.text ?? "";
  const nameOf = (term: string) => nameIn(room.members, term) ?? t.aMember;
  const timing = timingOf(meeting);
  const inState = (state: string) =>
    meeting.attendance
      .filter((one) => one.state === state)
      .map(({ term, standsInFor }) =>
        standsInFor === null ? nameOf(term) : t.standsIn(nameOf(term), nameOf(standsInFor)),
      );
  const people = (["present", "excused", "absent"] as const)
    .map((state) => [state, inState(state)] as const)
    .filter(([, names]) => names.length > 0)
    .map(([state, names]) => `${t.presences[state]}: ${names.join(", ")}.`);
  const items = agendaOf(meeting.items).map((item, place) => {
    const conflicts = meeting.conflicts
      .filter((one) => one.item === item.item)
      .map((one) =>
        t.conflictLine(nameOf(one.term), one.text === null || !one.isShown ? "" : words(one.text)),
      );
    const decisions = meeting.decisions
      .filter((one) => one.item === item.item)
      .map((one) => decisionLines(one, { t, words, nameOf }));
    const tasks = meeting.tasks
      .filter(({ decision }) =>
        meeting.decisions.some((one) => one.number === decision && one.item === item.item),
      )
      .map((task) => {
        const owner = owners.get(task.department ?? task.term ?? "");
        const name = owner === undefined || typeof owner === "string" ? owner : words(owner);
        return t.taskLine(words(task.text), name ?? t.aMember, printDay(task.dueOn, language));
      });
    const { voters, needed } = room.on(item.item);
    // Without a conflict it is the meeting's own, which stands above.
    const quorum =
      conflicts.length === 0
        ? []
        : [t.itemQuorum({ voters: voters.length, needed }, conflicts.length)];
    const lines = [...conflicts, ...quorum, ...decisions, ...tasks];
    return [`## ${place + 1}. ${words(item.title)}`, ...lines].join("\n\n");
  });
  const quorum =
    meeting.attendance.length === 0
      ? []
      : [t.quorumLine(room.voters.length, room.needed, room.voters.length >= room.needed)];
  const title = words(meeting.title);
  return [
    `# ${t.minutesOf(words(meeting.body.name))}`,
    ...(title === "" ? [] : [title]),
    `${printHours(timing, timeZone, language)}${words(timing.place) === "" ? "" : `, ${words(timing.place)}`}`,
    ...people,
    ...quorum,
    ...items,
  ].join("\n\n");
}

function decisionLines(
  one: Decision,
  by: {
    readonly t: ReturnType<typeof meetingTexts>;
    readonly words: (wording: Wording) => string;
    readonly nameOf: (term: string) => string;
  },
): string {
  const { t, words, nameOf } = by;
  const dissents = one.dissents.map(({ term, text }) =>
    t.dissentLine(term === null ? t.aMember : nameOf(term), words(text)),
  );
  return [`**${t.decision(one.number)}.** ${words(one.text)}`, t.voted(one), ...dissents].join(
    "\n\n",
  );
}

function nameIn(members: readonly Membership[], term: string): string | undefined {
  return members.find(({ id }) => id === term)?.name ?? undefined;
}
