/** What somebody answers to the questions about a file, as fields of a form: whether it is right, and why. */

export const VERDICTS = ["right", "wrong"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** An answer as it waits with the file: not necessarily a complete one. */
export type GivenAnswer = { readonly verdict: Verdict | null; readonly note: string };
export type GivenAnswers = Readonly<Record<string, GivenAnswer>>;

export function verdictField(question: string): string {
  return `answer-${question}`;
}

export function noteField(question: string): string {
  return `note-${question}`;
}

/** The answers that a form was sent with, to the questions that were asked. */
export function sentAnswers(
  questions: readonly string[],
  values: Readonly<Record<string, string>>,
): GivenAnswers {
  return Object.fromEntries(
    questions.map((id) => {
      const sent = values[verdictField(id)];
      const verdict = VERDICTS.find((one) => one === sent) ?? null;
      return [id, { verdict, note: values[noteField(id)] ?? "" }];
    }),
  );
}

/** A longer note is no note but a document. */
export const LONGEST_NOTE = 2_000;

/** The questions whose notes are too long to be kept. */
export function longNotes(given: GivenAnswers): readonly string[] {
  return Object.keys(given).filter((id) => (given[id]?.note.trim().length ?? 0) > LONGEST_NOTE);
}

/** Sorts the questions by how they stand: answered with what the import keeps, found wrong, still open or with a note that is too long. */
export function standOf(
  questions: readonly string[],
  given: GivenAnswers,
): {
  /** By question: a note, or null where it was accepted without one. */
  readonly answers: Readonly<Record<string, string | null>>;
  readonly wrong: readonly string[];
  readonly open: readonly string[];
} {
  const verdict = (id: string) => (Object.hasOwn(given, id) ? given[id]?.verdict : null) ?? null;
  const long = longNotes(given);
  const right = questions.filter((id) => verdict(id) === "right" && !long.includes(id));
  return {
    answers: Object.fromEntries(
      right.map((id) => {
        const note = given[id]?.note.trim() ?? "";
        return [id, note === "" ? null : note];
      }),
    ),
    wrong: questions.filter((id) => verdict(id) === "wrong"),
    open: questions.filter((id) => verdict(id) === null || long.includes(id)),
  };
}
