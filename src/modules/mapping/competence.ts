/** What an actor may do about a right, and to whom it belongs: the city, the county, the state or somebody else. */
export const LEVELS = ["city", "region", "state", "other"] as const;
export type Level = (typeof LEVELS)[number];

export const COMPETENCES = ["decides", "delivers", "finances", "oversees", "advises"] as const;
export type Competence = (typeof COMPETENCES)[number];

export function isLevel(text: string): text is Level {
  return (LEVELS as readonly string[]).includes(text);
}

export function isCompetence(text: string): text is Competence {
  return (COMPETENCES as readonly string[]).includes(text);
}
