/** What can be done on the working page of a meeting: for each form its address, who may send it, and which action it calls. */
import type { Sent } from "../../../design/posted.ts";
import { askedNumber } from "../../../kernel/asked-number.ts";
import { type Id, parseId } from "../../../kernel/id.ts";
import type { Language } from "../../../kernel/language.ts";
import { dayOf, type LocalDate } from "../../../kernel/local-date.ts";
import type { Actor } from "../../../platform/actor.ts";
import type { Context } from "../../../platform/context.ts";
import type { CityScope } from "../../../platform/http/environment.ts";
import { adviseMatter } from "../advise-matter.ts";
import { tiesIn } from "../agenda.ts";
import { answerQuestion } from "../answer-question.ts";
import { askInRoom } from "../ask-in-room.ts";
import { becomeAdvice } from "../become-advice.ts";
import { becomeAnswer } from "../become-answer.ts";
import { becomeRecommendation } from "../become-recommendation.ts";
import { cancelMeeting } from "../cancel-meeting.ts";
import { decideQuestion } from "../decide-question.ts";
import { isVote, type NamedVote } from "../decision.ts";
import { decisionSource } from "../decision-source.ts";
import { declareConflict } from "../declare-conflict.ts";
import { findMeeting } from "../find-meeting.ts";
import { finishTask } from "../finish-task.ts";
import { readTimes } from "../form-problems.ts";
import { giveTask } from "../give-task.ts";
import { holdMeeting } from "../hold-meeting.ts";
import { inviteRest } from "../invite-rest.ts";
import { linkRecording } from "../link-recording.ts";
import { timingOf } from "../meeting.ts";
import { moveMeeting } from "../move-meeting.ts";
import type { MeetingAction } from "../permissions.ts";
import { postLine } from "../post-line.ts";
import { readByTerm, readDay } from "../posted.ts";
import { recordAttendance } from "../record-attendance.ts";
import { removeAsker } from "../remove-asker.ts";
import { sendAgenda } from "../send-agenda.ts";
import { setAgendaItem } from "../set-agenda-item.ts";
import { stateEffect } from "../state-effect.ts";
import { takeDecision } from "../take-decision.ts";
import { taskLetter } from "../task-letter.ts";
import type { LetterWriter } from "../tell-members.ts";
import type { RefusalCode } from "../texts/index.ts";

export type DeedScene = {
  readonly context: Context;
  readonly actor: Actor | undefined;
  readonly city: CityScope;
  readonly sent: Sent;
  readonly on: { readonly body: string; readonly meeting: string };
  readonly param: Readonly<Record<string, string | undefined>>;
  /** The language in which somebody wrote. */
  readonly written: Language;
  readonly letter: LetterWriter;
  readonly today: LocalDate;
  /** The city's address, and the public one of the meeting. */
  readonly address: string;
  readonly page: string;
};

export type DeedRefusal = {
  readonly refused: RefusalCode;
  readonly field?: string;
  /** Which of several things it is about. */
  readonly about?: string;
};
export type DeedOutcome = DeedRefusal | Done;
/** What was done; the letters that tell of it are sent at once. */
type Done = object & {
  readonly letters?: readonly Id<"Letter">[];
  /** It concerns somebody who cannot be written to. */
  readonly nobodyTold?: boolean;
};

export type Deed = {
  readonly path: string;
  readonly action: MeetingAction;
  /** The step of the page to which it belongs. */
  readonly step: string;
  readonly form: (number: string | undefined) => string;
  readonly takesFile?: boolean;
  /** Refusals that say that what the address names is not there. */
  readonly missing?: readonly RefusalCode[];
  act(scene: DeedScene): Promise<DeedOutcome>;
};

const run = { action: "run-meeting" as const };
const seenIn = ({ seen }: Sent) => {
  const number = askedNumber(seen);
  return number === undefined ? {} : { seen: number };
};
const wordIn = ({ sent, written }: DeedScene, field: string) => ({ [written]: sent[field] ?? "" });
const common = ({ context, city, actor }: DeedScene) => [context, city.id, actor] as const;
const numberIn = ({ param }: DeedScene) => askedNumber(param.number) ?? 0;

export const DEEDS: readonly Deed[] = [
  {
    ...{ ...run, path: "timings", step: "call", form: () => "move" },
    act: async (scene) => {
      const times = readTimes(scene.sent, scene.city.timeZone);
      if (times === undefined) return { refused: "bad-times" };
      const { on, sent, letter } = scene;
      const place = wordIn(scene, "place");
      const input = { ...on, ...times, place, online: sent.online ?? null, ...seenIn(sent) };
      return moveMeeting(...common(scene), { ...input, reason: wordIn(scene, "reason") }, letter);
    },
  },
  {
    ...{ ...run, path: "cancellation", step: "call", form: () => "cancel" },
    act: (scene) => {
      const reason = wordIn(scene, "reason");
      return cancelMeeting(...common(scene), { ...scene.on, reason }, scene.letter);
    },
  },
  { ...run, path: "agenda", step: "agenda", form: () => "item", takesFile: true, act: writeItem },
  {
    ...{ ...run, path: "agenda/:number", step: "agenda", takesFile: true, act: writeItem },
    ...{ form: (number) => `item-${number}`, missing: ["unknown-item"] },
  },
  {
    ...{ ...run, path: "sending", step: "invite", form: () => "send" },
    act: async (scene) => {
      const text = scene.sent.remindDays ?? "";
      const days = askedNumber(text);
      if (text !== "" && days === undefined) return { refused: "bad-days" };
      const input = { ...scene.on, remindDays: days ?? null };
      return sendAgenda(...common(scene), input, scene.letter);
    },
  },
  {
    ...{ ...run, path: "invitations", step: "invite", form: () => "rest" },
    act: (scene) => inviteRest(...common(scene), scene.on, scene.letter),
  },
  {
    ...{ ...run, path: "attendance", step: "attendance", form: () => "attendance" },
    act: (scene) => {
      const places = new Map(readByTerm(scene.sent, "for-").map(({ term, said }) => [term, said]));
      const attendance = readByTerm(scene.sent, "presence-").map(({ term, said: state }) => ({
        term,
        state,
        standsInFor: parseId<"Term">(places.get(term) ?? "") ?? null,
      }));
      return recordAttendance(...common(scene), { ...scene.on, attendance });
    },
  },
  {
    ...{ ...run, path: "held", step: "attendance", form: () => "held" },
    act: async (scene) => {
      const held = await holdMeeting(...common(scene), scene.on);
      return "refused" in held ? held : {};
    },
  },
  {
    ...{ action: "declare-conflict", path: "conflicts", step: "attendance" },
    form: () => "conflict",
    act: async (scene) => {
      const term = parseId<"Term">(scene.sent.term ?? "");
      if (term === undefined) return { refused: "unknown-term" };
      const item = askedNumber(scene.sent.item) ?? 0;
      const text = wordIn(scene, "text");
      const isShown = scene.sent.leaveOut !== "yes";
      return declareConflict(...common(scene), { ...scene.on, item, term, text, isShown });
    },
  },
  { ...run, path: "decisions", step: "decisions", form: () => "decision", act: decide },
  {
    ...{ ...run, path: "decisions/:number/recommendation", step: "decisions" },
    ...{ form: (number) => `recommendation-${number}`, missing: ["unknown-decision"] },
    act: async (scene) => {
      const { city, sent, on } = scene;
      return becomeRecommendation(...common(scene), {
        ...on,
        decision: numberIn(scene),
        right: sent.right || null,
        topic: wordIn(scene, "topic"),
        addressee: wordIn(scene, "addressee"),
        edition: askedNumber(sent.edition) ?? 0,
        city: { slug: city.slug, answerDays: city.answerDays, cycleYears: city.cycleYears },
        source: await sourceIn(scene),
      });
    },
  },
  {
    ...{ ...run, path: "decisions/:number/matter", step: "decisions" },
    ...{ form: (number) => `matter-${number}`, missing: ["unknown-decision"] },
    act: async (scene) => {
      const matter = askedNumber(scene.sent.matter) ?? 0;
      const source = await sourceIn(scene);
      return adviseMatter(...common(scene), {
        ...{ ...scene.on, decision: numberIn(scene), matter, source },
      });
    },
  },
  {
    ...{ ...run, path: "decisions/:number/advice", step: "decisions" },
    ...{ form: (number) => `advice-${number}`, missing: ["unknown-decision"] },
    act: (scene) =>
      becomeAdvice(...common(scene), {
        ...{ ...scene.on, decision: numberIn(scene), address: scene.sent.address ?? "" },
      }),
  },
  {
    ...{ ...run, path: "decisions/:number/answers", step: "decisions" },
    ...{ form: (number) => `reply-${number}`, missing: ["unknown-decision"] },
    act: (scene) =>
      becomeAnswer(...common(scene), {
        ...{ ...scene.on, decision: numberIn(scene) },
        question: askedNumber(scene.sent.question) ?? 0,
      }),
  },
  {
    ...{ ...run, path: "decisions/:number/tasks", step: "decisions" },
    ...{ form: (number) => `task-${number}`, missing: ["unknown-decision"] },
    act: async (scene) => {
      const dueOn = readDay(scene.sent.dueOn) ?? { refused: "bad-date" as const };
      if (typeof dueOn !== "string") return dueOn;
      const { owner = "" } = scene.sent;
      const term = parseId<"Term">(owner);
      const given = {
        ...{ ...scene.on, decision: numberIn(scene), text: wordIn(scene, "text"), dueOn },
        owner: term === undefined ? { department: owner } : { term },
      };
      const task = await giveTask(...common(scene), given, taskLetter(scene.address));
      return "refused" in task ? task : { ...task, nobodyTold: task.letters.length === 0 };
    },
  },
  {
    ...{ action: "report-task", path: "tasks/:number/done", step: "decisions" },
    ...{ form: (number) => `done-${number}`, missing: ["unknown-task"] },
    act: async (scene) => {
      const on = readDay(scene.sent.on) ?? scene.today;
      if (typeof on !== "string") return on;
      const note = wordIn(scene, "note");
      return finishTask(...common(scene), { ...scene.on, task: numberIn(scene), note, on });
    },
  },
  {
    ...{ ...run, path: "questions", step: "publish", form: () => "room" },
    act: (scene) =>
      askInRoom(...common(scene), {
        ...{ ...scene.on, text: wordIn(scene, "text"), askedBy: scene.sent.askedBy ?? null },
      }),
  },
  {
    ...{ ...run, path: "questions/:id", step: "publish", form: () => "decide" },
    missing: ["unknown-question", "unknown-reason"],
    act: async (scene) => {
      const question = parseId<"Question">(scene.param.id ?? "");
      if (question === undefined) return { refused: "unknown-question" };
      const turnAway = scene.sent.turnAway ?? "unsaid";
      return decideQuestion(...common(scene), { ...scene.on, question, turnAway });
    },
  },
  {
    ...{ action: "answer-question", path: "questions/:number/answers", step: "publish" },
    ...{ form: (number) => `answer-${number}`, missing: ["unknown-question"] },
    act: (scene) =>
      answerQuestion(...common(scene), {
        ...{ ...scene.on, question: numberIn(scene), text: wordIn(scene, "text") },
        ...seenIn(scene.sent),
      }),
  },
  {
    ...{ ...run, path: "questions/:number/name", step: "publish" },
    ...{ form: (number) => `name-${number}`, missing: ["unknown-question", "no-name"] },
    act: (scene) => removeAsker(...common(scene), { ...scene.on, question: numberIn(scene) }),
  },
  {
    ...{ ...run, path: "recordings", step: "publish", form: () => "recording" },
    act: (scene) =>
      linkRecording(...common(scene), {
        ...{ ...scene.on, kind: scene.sent.kind ?? "", address: scene.sent.address ?? "" },
      }),
  },
  {
    ...{ ...run, path: "effects", step: "publish", form: () => "effect" },
    act: (scene) =>
      stateEffect(...common(scene), {
        ...{ ...scene.on, text: wordIn(scene, "text") },
        decision: askedNumber(scene.sent.decision) ?? null,
        recommendation: scene.sent.recommendation ?? null,
        source: scene.sent.source ?? null,
      }),
  },
  {
    ...{ ...run, path: "lines", step: "call", form: () => "line" },
    act: (scene) =>
      postLine(...common(scene), {
        ...{ ...scene.on, text: scene.sent.text ?? "", language: scene.written },
      }),
  },
];

/** Which decision of which meeting it is, with the address where the public can read it. */
async function sourceIn({ context, city, on, page, ...scene }: DeedScene): Promise<string | null> {
  const meeting = await context.database.readCity(city.id, (tx) => findMeeting(tx, on));
  if (meeting === undefined) return null;
  const number = askedNumber(scene.param.number) ?? 0;
  const day = dayOf(timingOf(meeting).startsAt, city.timeZone);
  return decisionSource(meeting, day, number, `${page}#decision-${number}`);
}

async function writeItem(scene: DeedScene): Promise<DeedOutcome> {
  const { sent, on, param } = scene;
  const position = askedNumber(sent.position);
  const item = param.number === undefined ? {} : { item: numberIn(scene) };
  return setAgendaItem(...common(scene), {
    ...{
      ...on,
      ...item,
      kind: sent.kind ?? "",
      tiedTo: tiesIn((kind) => sent[`tie-${kind}`] ?? ""),
    },
    title: wordIn(scene, "title"),
    text: wordIn(scene, "text"),
    papers: sent.evidence ?? null,
    remove: sent.remove === "yes",
    ...(position === undefined ? {} : { position }),
    ...seenIn(sent),
  });
}

async function decide(scene: DeedScene): Promise<DeedOutcome> {
  const { sent, on } = scene;
  const counts = [sent.for, sent.against, sent.abstained].map((text) =>
    (text ?? "") === "" ? 0 : (askedNumber(text) ?? -1),
  );
  const [votesFor = 0, votesAgainst = 0, abstained = 0] = counts;
  const votes = readByTerm(sent, "vote-").flatMap(({ term, said }): readonly NamedVote[] =>
    isVote(said) ? [{ term, vote: said }] : [],
  );
  const dissent = sent.dissent ?? "";
  const by = parseId<"Term">(sent.dissentBy ?? "") ?? null;
  return takeDecision(...common(scene), {
    ...{ ...on, item: askedNumber(sent.item) ?? 0, text: wordIn(scene, "text") },
    way: sent.way ?? "",
    counted: { votesFor, votesAgainst, abstained },
    votes,
    dissents: dissent === "" ? [] : [{ term: by, text: wordIn(scene, "dissent") }],
  });
}
