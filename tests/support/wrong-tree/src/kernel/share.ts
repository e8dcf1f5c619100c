// Nothing is left to do.
export const half = 0.5; // TODO round it
