import { askedNumber } from "../../../kernel/asked-number.ts";
import { parseId } from "../../../kernel/id.ts";
import { tiesIn } from "../agenda.ts";
import { cancelMeeting } from "../cancel-meeting.ts";
import { declareConflict } from "../declare-conflict.ts";
import { readTimes } from "../form-problems.ts";
import { holdMeeting } from "../hold-meeting.ts";
import { inviteRest } from "../invite-rest.ts";
import { moveMeeting } from "../move-meeting.ts";
import { readByTerm } from "../posted.ts";
import { recordAttendance } from "../record-attendance.ts";
import { sendAgenda } from "../send-agenda.ts";
import { setAgendaItem } from "../set-agenda-item.ts";

import {
  common,
  type Deed,
  type DeedOutcome,
  type DeedScene,
  numberIn,
  run,
  seenIn,
  wordIn,
} from "./deed.ts";

export const CALLING_DEEDS: readonly Deed[] = [
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
];

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
