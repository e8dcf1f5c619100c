/** Where the page is that an entry of the public record is about. */

const OF_ONE: Readonly<Record<string, string>> = {
  recommendation: "recommendations",
  indicator: "indicators",
  right: "rights",
  edition: "reports",
  dataset: "data-sets",
  plan: "plans",
  measure: "measures",
  objection: "objections",
  body: "bodies",
  commitment: "commitments",
  event: "events",
  challenge: "challenges",
  "self-assessment": "self-assessment",
  decision: "decisions",
  "sample-draw": "decisions/draws",
};
const OF_ALL: Readonly<Record<string, string>> = {
  declaration: "/declaration",
  city: "/declaration",
  figures: "/indicators",
  release: "/indicators",
  background: "/declaration",
  charter: "/declaration",
  signatories: "/declaration/signatories",
  resource: "/resources",
  practice: "/practice",
  responsibility: "/responsibilities",
  decisions: "/decisions",
};

/**
 * The address below the city's; undefined where the subject has no public page. `books`: the years of the reports that stand here; of
 * others there is a line in the list of reports.
 */
export function pageOfSubject(subject: string, books: readonly number[]): string | undefined {
  const [kind = "", name, ...rest] = subject.split("/");
  const [part, number] = rest;
  if (kind === "body" && rest.length === 2 && part === "matter")
    return `/bodies/${name}/matters/${number}`;
  if (kind === "meeting" && rest.length === 1) return `/meetings/${name}/${part}`;
  if (kind === "meetings" && rest.length === 0) return `/bodies/${name}/meetings`;
  if (rest.length > 0) return undefined;
  if (Object.hasOwn(OF_ALL, kind)) return OF_ALL[kind];
  // A comment stands beside a line of the follow-through, and a grant in the list of plans.
  if (kind === "follow-through") return "/follow-through";
  if (kind === "grant") return "/plans";
  if (kind === "edition" && !books.includes(Number(name))) return "/reports";
  const place = Object.hasOwn(OF_ONE, kind) ? OF_ONE[kind] : undefined;
  return place === undefined || name === undefined ? undefined : `/${place}/${name}`;
}

/** What a reader would call the subject, where it has a name of its own: YORK-2023-01, hate-crime, 2024. */
export function nameOfSubject(subject: string): string | undefined {
  const [kind = "", name, ...rest] = subject.split("/");
  return rest.length === 0 && Object.hasOwn(OF_ONE, kind) ? name : undefined;
}
