// Names say what a file is.
export const day = 1;
