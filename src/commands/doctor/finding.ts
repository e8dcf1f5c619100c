/** What the doctor finds: one sentence about one thing, and what to do where something is wrong. */

export type Finding = {
  /** A short name that lasts, for those who read the JSON. */
  readonly check: string;
  /** `problem`: mend it. `note`: look whether it is meant so. `skipped`: could not be looked at. */
  readonly state: "well" | "note" | "problem" | "skipped";
  readonly says: string;
  readonly todo?: string;
};

export const well = (check: string, says: string): Finding => ({ check, state: "well", says });
export const skipped = (check: string, says: string): Finding => ({
  check,
  state: "skipped",
  says,
});
export const note = (check: string, says: string, todo: string): Finding => ({
  check,
  state: "note",
  says,
  todo,
});
export const problem = (check: string, says: string, todo: string): Finding => ({
  check,
  state: "problem",
  says,
  todo,
});

/** Runs a check; one that fails in a way nobody thought of is a problem too, and keeps none of the others from being run. */
export async function checked(
  check: string,
  work: () => Finding | readonly Finding[] | Promise<Finding | readonly Finding[]>,
): Promise<readonly Finding[]> {
  try {
    return [await work()].flat();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [
      problem(
        check,
        `This could not be looked at: ${reason}`,
        "Mend what it says, and run doctor again.",
      ),
    ];
  }
}
