// Breaks nothing: an action.
export type Refused = { refused: "too-small" };
export function releaseFigures(): Refused {
  return { refused: "too-small" };
}
