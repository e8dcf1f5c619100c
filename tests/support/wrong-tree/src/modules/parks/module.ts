// The manifest of a module of the deliberately wrong tree.
export const parks = { name: "parks" };
