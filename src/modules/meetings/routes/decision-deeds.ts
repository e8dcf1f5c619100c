import { askedNumber } from "../../../kernel/asked-number.ts";
import { parseId } from "../../../kernel/id.ts";
import { dayOf } from "../../../kernel/local-date.ts";
import { adviseMatter } from "../advise-matter.ts";
import { becomeAdvice } from "../become-advice.ts";
import { becomeAnswer } from "../become-answer.ts";
import { becomeRecommendation } from "../become-recommendation.ts";
import { isVote, type NamedVote } from "../decision.ts";
import { decisionSource } from "../decision-source.ts";
import { findMeeting } from "../find-meeting.ts";
import { finishTask } from "../finish-task.ts";
import { giveTask } from "../give-task.ts";
import { timingOf } from "../meeting.ts";
import { readByTerm, readDay } from "../posted.ts";
import { takeDecision } from "../take-decision.ts";
import { taskLetter } from "../task-letter.ts";

import {
  common,
  type Deed,
  type DeedOutcome,
  type DeedScene,
  numberIn,
  run,
  wordIn,
} from "./deed.ts";

export const DECISION_DEEDS: readonly Deed[] = [
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
];

/** Which decision of which meeting it is, with the address where the public can read it. */
async function sourceIn({ context, city, on, page, ...scene }: DeedScene): Promise<string | null> {
  const meeting = await context.database.readCity(city.id, (tx) => findMeeting(tx, on));
  if (meeting === undefined) return null;
  const number = askedNumber(scene.param.number) ?? 0;
  const day = dayOf(timingOf(meeting).startsAt, city.timeZone);
  return decisionSource(meeting, day, number, `${page}#decision-${number}`);
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
