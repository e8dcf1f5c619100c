/** A problem of the machine or its set-up that the host can mend: thrown with a sentence that is shown as it stands, without a stack. */

const NAME = "HostProblem";

/** Makes the error; the sentence says what is wrong and what to do about it. */
export function hostProblem(sentence: string, cause?: unknown): Error {
  const error = new Error(sentence, cause === undefined ? {} : { cause });
  error.name = NAME;
  return error;
}

/** Whether an error's message is a sentence for the host. */
export function isHostProblem(error: unknown): error is Error {
  return error instanceof Error && error.name === NAME;
}

/** The code of an error of the system or of PostgreSQL ("ENOENT", "57P01"); undefined when it has none. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
