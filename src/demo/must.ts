/** What an action of the demonstration gave. */

/** Demonstration files that the product refuses are a fault of the files. */
export function must<Result extends object>(
  what: string,
  result: Result,
): Exclude<Result, { refused: string }> {
  if ("refused" in result) throw new Error(`${what} was refused: ${JSON.stringify(result)}`);
  return result as Exclude<Result, { refused: string }>;
}
