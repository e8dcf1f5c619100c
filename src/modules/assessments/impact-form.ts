/** Reads what somebody typed of a full assessment: either all of it makes sense, or everything that does not is named at once. */
import { type Language, said } from "../../kernel/language.ts";
import { type LocalDate, parseLocalDate } from "../../kernel/local-date.ts";
import { isEmptyWording, tidyText, tidyWording } from "../../kernel/written.ts";
import type { Right } from "../rights/index.ts";
import { isTooFarAhead } from "./check.ts";
import type { DraftPiece, ImpactDraft } from "./draft.ts";
import {
  type Effect,
  type ImpactVersion,
  isConclusion,
  isDirection,
  MEASURED,
  type Mitigation,
  QUALITIES,
  stepOf,
} from "./impact.ts";
import type { DepartmentRef } from "./named.ts";
import { problemOfTexts } from "./written.ts";

export type ImpactForm = "effect" | "mitigation" | "whole";

export type ImpactProblemCode =
  | "unknown-right"
  | "unknown-ground"
  | "no-people"
  | "unknown-direction"
  | "unknown-step"
  | "no-finding"
  | "no-text"
  | "unknown-department"
  | "bad-date"
  | "before-weighed"
  | "far-ahead"
  | "no-effect-named"
  | "no-heard"
  | "unknown-conclusion"
  | "no-reasons"
  | "no-progress"
  | "no-justification"
  | "no-alternatives"
  | "no-measure"
  | "no-openness"
  | "open-before"
  | "no-taking-back"
  | "too-long"
  | "names-person";
export type ImpactProblem = { readonly field: string; readonly code: ImpactProblemCode };

export type ImpactChoices = {
  readonly departments: readonly DepartmentRef[];
  readonly rights: readonly Right[];
  /** Codes of the catalogue. */
  readonly grounds: readonly string[];
  readonly language: Language;
  /** The day on which the case was first weighed: no measure is due before it. */
  readonly weighedOn: LocalDate;
  readonly today: LocalDate;
};

type Read<Value> = Value | { readonly problems: readonly ImpactProblem[] };

/** One effect. Of the four A's at least one is answered: else nobody has looked. */
export function readEffect(piece: DraftPiece, choices: ImpactChoices): Read<Effect> {
  const { language, rights, grounds } = choices;
  const problems: ImpactProblem[] = [];
  const wrong = (field: string, code: ImpactProblemCode) => problems.push({ field, code });
  const text = (name: string) => tidyText(piece[name] ?? "");
  const worded = (name: string) => tidyWording({ [language]: text(name) });
  const right = rights.find(({ slug }) => slug === text("right"));
  const ground = text("ground");
  const people = worded("people");
  const direction = text("direction");
  if (right === undefined) wrong("right", "unknown-right");
  if (ground !== "" && !grounds.includes(ground)) wrong("ground", "unknown-ground");
  if (isEmptyWording(people)) wrong("people", "no-people");
  if (!isDirection(direction)) wrong("direction", "unknown-direction");
  const steps = MEASURED.map((name) => [name, stepOf(text(name))] as const);
  for (const [name, step] of steps) if (step === undefined) wrong(name, "unknown-step");
  const found = Object.fromEntries(QUALITIES.map((name) => [name, worded(name)])) as Pick<
    Effect,
    (typeof QUALITIES)[number]
  >;
  if (QUALITIES.every((name) => !isFinding(text(name)))) wrong(QUALITIES[0], "no-finding");
  const told = problemOfTexts({ people, ...found });
  if (told !== undefined) wrong(told.field, told.refused);
  if (problems.length > 0 || right === undefined || !isDirection(direction)) return { problems };
  return {
    ...(Object.fromEntries(steps) as Pick<Effect, (typeof MEASURED)[number]>),
    ...found,
    right: { id: right.id, slug: right.slug, name: right.name },
    ground: ground === "" ? null : ground,
    people,
    direction,
  };
}

/** "Not relevant" is an answer where it says why; by itself it is none. */
const BARE =
  /^(?:not (?:relevant|applicable)|n\/?a|ikke (?:relevant|aktuelt)|nicht relevant|entfällt|[-–—.]+)[.!]*$/iu;

function isFinding(text: string): boolean {
  return text !== "" && !BARE.test(text);
}

export function readMitigation(piece: DraftPiece, choices: ImpactChoices): Read<Mitigation> {
  const problems: ImpactProblem[] = [];
  const text = tidyWording({ [choices.language]: piece.text ?? "" });
  const department = choices.departments.find(({ slug }) => slug === tidyText(piece.owner ?? ""));
  const dueOn = parseLocalDate(tidyText(piece.dueOn ?? ""));
  if (isEmptyWording(text)) problems.push({ field: "text", code: "no-text" });
  if (department === undefined) problems.push({ field: "owner", code: "unknown-department" });
  const misdated = dueOn === undefined ? "bad-date" : problemOfDue(dueOn, choices);
  if (misdated !== undefined) problems.push({ field: "dueOn", code: misdated });
  const told = problemOfTexts({ text });
  if (told !== undefined) problems.push({ field: told.field, code: told.refused });
  if (problems.length > 0 || department === undefined || dueOn === undefined) return { problems };
  const { id, slug, name } = department;
  return { text, department: { id, slug, name }, dueOn };
}

function problemOfDue(
  dueOn: LocalDate,
  { weighedOn, today }: ImpactChoices,
): ImpactProblemCode | undefined {
  if (dueOn < weighedOn) return "before-weighed";
  return isTooFarAhead(dueOn, today) ? "far-ahead" : undefined;
}

export type ReadImpact = Omit<ImpactVersion, "number" | "on" | "by">;

/** All of it. Whoever takes something back says why and what else was weighed; whoever goes on with measures names one. */
export function readImpactDraft(draft: ImpactDraft, choices: ImpactChoices): Read<ReadImpact> {
  const { language } = choices;
  const problems: ImpactProblem[] = [];
  const wrong = (field: string, code: ImpactProblemCode) => problems.push({ field, code });
  const text = (name: string) => tidyText(draft.whole[name] ?? "");
  const worded = (name: string) => tidyWording({ [language]: text(name) });
  const effects = readAll(draft.effects, (piece) => readEffect(piece, choices));
  const mitigations = readAll(draft.mitigations, (piece) => readMitigation(piece, choices));
  if (effects === undefined || effects.length === 0) wrong("effects", "no-effect-named");
  const words = {
    progress: worded("progress"),
    justification: worded("justification"),
    alternatives: worded("alternatives"),
    temporary: worded("temporary"),
    heard: worded("heard"),
    reasons: worded("reasons"),
  };
  const takesBack = text("takesBack");
  const conclusion = text("conclusion");
  const open = text("open");
  if (takesBack !== "yes" && takesBack !== "no") wrong("takesBack", "no-taking-back");
  if (isEmptyWording(words.progress)) wrong("progress", "no-progress");
  if (takesBack === "yes" && isEmptyWording(words.justification))
    wrong("justification", "no-justification");
  if (takesBack === "yes" && isEmptyWording(words.alternatives))
    wrong("alternatives", "no-alternatives");
  if (isEmptyWording(words.heard)) wrong("heard", "no-heard");
  if (!isConclusion(conclusion)) wrong("conclusion", "unknown-conclusion");
  if (
    mitigations === undefined ||
    (conclusion === "go-on-with-measures" && mitigations.length === 0)
  )
    wrong("mitigations", "no-measure");
  if (isEmptyWording(words.reasons)) wrong("reasons", "no-reasons");
  if (open !== "yes" && open !== "no") wrong("open", "no-openness");
  const told = problemOfTexts(words);
  if (told !== undefined) wrong(told.field, told.refused);
  if (problems.length > 0 || !isConclusion(conclusion)) return { problems };
  return {
    ...{ ...words, conclusion, effects: effects ?? [], mitigations: mitigations ?? [] },
    takesBack: takesBack === "yes",
    open: open === "yes",
  };
}

/** The pieces; undefined where one does not make sense (any more): a right may have gone since it was kept. */
function readAll<Value extends object>(
  pieces: readonly DraftPiece[],
  read: (piece: DraftPiece) => Read<Value>,
): readonly Value[] | undefined {
  const all = pieces.map(read);
  const good = all.filter((one): one is Value => !("problems" in one));
  return good.length === all.length ? good : undefined;
}

/** The form of an assessment that is there, to write the next one. */
export function draftOfImpact(impact: ImpactVersion, preferred: Language): ImpactDraft {
  const { effects, mitigations, conclusion, takesBack, open } = impact;
  // In the language in which it was written, where that is another.
  const language = said(impact.reasons, [preferred])?.language ?? preferred;
  const sayIn = (wording: ImpactVersion["reasons"]) => said(wording, [language])?.text ?? "";
  const yes = (is: boolean) => (is ? "yes" : "no");
  return {
    language,
    whole: {
      ...{ conclusion, takesBack: yes(takesBack), open: yes(open) },
      progress: sayIn(impact.progress ?? {}),
      justification: sayIn(impact.justification),
      alternatives: sayIn(impact.alternatives),
      temporary: sayIn(impact.temporary),
      heard: sayIn(impact.heard),
      reasons: sayIn(impact.reasons),
    },
    effects: effects.map((effect) => ({
      ...{ right: effect.right.slug, ground: effect.ground ?? "", direction: effect.direction },
      people: sayIn(effect.people),
      ...Object.fromEntries(MEASURED.map((name) => [name, String(effect[name])])),
      ...Object.fromEntries(QUALITIES.map((name) => [name, sayIn(effect[name])])),
    })),
    mitigations: mitigations.map(({ text, department, dueOn }) => ({
      ...{ text: sayIn(text), owner: department.slug, dueOn },
    })),
  };
}
