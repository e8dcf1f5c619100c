/** The letter to whoever was given a task by a meeting, in the first language of the meeting. */
import { said, type Wording } from "../../kernel/language.ts";
import { printDay } from "../../kernel/local-date.ts";
import type { TaskLetterWriter } from "./tell-owner.ts";
import { meetingTexts } from "./texts/index.ts";

/** Gives the writer of letters below the city's address. */
export function taskLetter(address: string): TaskLetterWriter {
  return (meeting, { text, dueOn }, reader) => {
    const [language = "en"] = meeting.languages;
    const t = meetingTexts(language).taskLetter;
    const words = (wording: Wording) => said(wording, [language])?.text ?? "";
    const due = printDay(dueOn, language);
    // Of a closed meeting a department gets the task's words and day alone.
    const isTold = meeting.isPublic || reader.department === null;
    const body = isTold ? words(meeting.body.name) : undefined;
    const given =
      reader.department === null ? t.toYou(body, due) : t.to(words(reader.department), body, due);
    const signsIn = reader.department !== null || reader.signsIn;
    const page = `${address}/meetings/${meeting.body.slug}/${meeting.slug}`;
    return {
      subject: t.subject(due),
      text: [
        given,
        words(text),
        ...(isTold && meeting.isPublic ? [`${t.page}\n${page}`] : []),
        signsIn ? `${t.done}\n${address}/work/tasks` : t.tellSecretary,
      ].join("\n\n"),
    };
  };
}
