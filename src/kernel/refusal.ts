/** A refusal is an answer, not an error: the person may not, the date has passed, the text is too long. */

/** What an action returns when it says no. `refused` is the code that texts, status codes and tests hang on. */
export type Refusal<Code extends string> = { readonly refused: Code };
