/**
 * A linear program as the auditor hands it to a solver: the least and the greatest that an unknown can be under equations and bounds.
 * Only types: which solver answers is the caller's choice.
 */

/** The sum of coefficients times columns comes to `equals`. Columns are numbered from 0, each at most once a row. */
export type LinearRow = {
  readonly columns: readonly number[];
  readonly coefficients: readonly number[];
  readonly equals: number;
};

export type LinearProgram = {
  /** How many columns there are; each is at least 0. */
  readonly columns: number;
  /** The most that every column can be; infinite where nothing limits them. */
  readonly most: number;
  /** The most that single columns can be, where they differ. */
  readonly upper?: readonly number[];
  readonly rows: readonly LinearRow[];
  /** Whether every column is a whole number. */
  readonly whole: boolean;
};

export type Objective = {
  readonly columns: readonly number[];
  readonly coefficients: readonly number[];
  readonly goal: "least" | "greatest";
};

export type Optimum =
  | {
      readonly status: "optimal";
      readonly value: number;
      readonly point: ArrayLike<number>;
      /** What each row weighs in the bound (the dual solution), where the solver says so: rows of no weight are not needed for it. */
      readonly weights?: ArrayLike<number>;
    }
  /** Nothing fits the rows and bounds. */
  | { readonly status: "infeasible" }
  /** What fits can be as far on as one likes. */
  | { readonly status: "unbounded" }
  /** The solver's own limit was reached; nothing is known. */
  | { readonly status: "gave-up" };

/**
 * Answers objectives over one program, in their order. The same program object may be handed in again with other objectives; a solver
 * may keep it loaded. A value is right to 1e-7 of the greatest number in the program.
 */
export type BoundsSolver = (
  program: LinearProgram,
  objectives: readonly Objective[],
) => Promise<readonly Optimum[]>;
