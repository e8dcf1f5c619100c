/** Marks what the types say can't happen, so that the compiler checks that a switch names every case. */
export function unreachable(value: never): never {
  throw new Error(`Unreachable: ${JSON.stringify(value)}`);
}
