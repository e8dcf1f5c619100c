// Breaks nothing: a concept.
export type Entry = { type: string };
