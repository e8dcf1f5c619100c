// Breaks nothing, but src/lib beside it does: it is no layer.
export const rounding = 5;
