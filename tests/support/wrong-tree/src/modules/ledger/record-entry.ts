// Breaks nothing: an action, named as the function it exports, may read a clock.
export function recordEntry(): number {
  return Date.now();
}
