import { askedNumber } from "../../../kernel/asked-number.ts";
import { parseId } from "../../../kernel/id.ts";
import { answerQuestion } from "../answer-question.ts";
import { askInRoom } from "../ask-in-room.ts";
import { decideQuestion } from "../decide-question.ts";
import { linkRecording } from "../link-recording.ts";
import { postLine } from "../post-line.ts";
import { removeAsker } from "../remove-asker.ts";
import { stateEffect } from "../state-effect.ts";

import { common, type Deed, numberIn, run, seenIn, wordIn } from "./deed.ts";

export const PUBLIC_DEEDS: readonly Deed[] = [
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
