// Breaks nothing.
export type Meeting = { room: string };
