// Breaks nothing: a builder for tests.
export const aCity = { name: "Wrong" };
