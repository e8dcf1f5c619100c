// Pure files are pure.
export function now(): Date {
  const text = "new Date() and Math.random() in a string are no use of them"; // Date.now() in a comment neither
  return text === "" ? new Date(0) : new Date();
}
