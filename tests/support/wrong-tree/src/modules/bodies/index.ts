// An index.ts only re-exports.
export const seats = 20;
