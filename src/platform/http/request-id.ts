/**
 * The number of a visit: by it a line in the log, an error page and a proxy's own log are told to belong together. A proxy may give it
 * (X-Request-Id); else we make one. It says nothing about the visitor.
 */

/** Letters, digits and three marks: nothing that a log, a header or a page could misread. */
const WELL_FORMED = /^[A-Za-z0-9._-]{8,64}$/;

/** Makes numbers that differ between processes and starts, short enough to be read out on the telephone. */
export function requestIds(random: (bytes: number) => Uint8Array): () => string {
  const start = Buffer.from(random(4)).toString("hex");
  let count = 0;
  return () => {
    count += 1;
    return `${start}-${count.toString(36)}`;
  };
}

/** The number that came with the visit where it is well formed, else a new one. */
export function requestIdOf(given: string | string[] | undefined, make: () => string): string {
  return typeof given === "string" && WELL_FORMED.test(given) ? given : make();
}
