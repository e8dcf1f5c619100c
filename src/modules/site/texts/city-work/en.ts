/** Words of the front page's section on the city's institutions, in English. */
const number = (count: number): string =>
  ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"][count] ??
  count.toLocaleString("en-GB");
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export const en = {
  title: "How the city works with rights",
  bodies: "Councils and other bodies",
  bodyCount: (bodies: number, suspended: number): string =>
    `${capital(number(bodies))} ${bodies === 1 ? "body" : "bodies"}.${
      suspended === 0 ? "" : ` ${capital(number(suspended))} suspended now.`
    }`,
  noBodies: "No body is entered here.",
  meetings: "Meetings and events",
  nextMeeting: (body: string, day: string): string => `Next in public: ${body}, ${day}.`,
  noMeeting: "No public meeting is announced.",
  commitments: "What the city has bound itself to",
  commitmentCount: ({ all, unsaid, kept, late }: CommitmentsInShort): string => {
    const words = [`${capital(number(all))} ${all === 1 ? "commitment" : "commitments"}.`];
    if (unsaid === all)
      words.push(`The city has said nothing about ${all === 1 ? "it" : "them"} here.`);
    else
      words.push(
        `By the city’s own account ${kept === 0 ? "none" : number(kept)} ${kept > 1 ? "are" : "is"} kept.`,
      );
    if (unsaid > 0 && unsaid < all) words.push(`On ${number(unsaid)} it has said nothing here.`);
    if (late > 0)
      words.push(`${capital(number(late))} ${late === 1 ? "is" : "are"} past the date.`);
    return words.join(" ");
  },
  noCommitments: "No commitment is recorded here.",
  signatories: "Who signed the declaration",
  signatoryCount: (organisations: number, residents: number): string =>
    organisations + residents === 0
      ? "Nobody has signed here yet. You can."
      : `${capital(number(organisations))} ${organisations === 1 ? "organisation" : "organisations"} and ${number(residents)} ${
          residents === 1 ? "resident" : "residents"
        } have signed.`,
  selfAssessment: "Self-assessment",
  assessed: (framework: string, year: number): string => `Latest: ${framework}, ${year}.`,
  noSelfAssessment: "The city has not held itself against a framework here.",
  challengeCount: (count: number): string =>
    count === 0
      ? "No challenge is mapped here."
      : `${capital(number(count))} ${count === 1 ? "challenge" : "challenges"} mapped.`,
  whoCanAct: "Who can act on which right",
  challengesHere: "Challenges that stand in the way of this right",
  decisions: "Rights weighed in decisions",
  weighed: (count: number, year: number): string =>
    `${capital(number(count))} ${count === 1 ? "decision" : "decisions"} weighed in ${year}.`,
  noDecisions: "No decision has been weighed here.",
};

type CommitmentsInShort = {
  readonly all: number;
  /** Of how many the city has said nothing. */
  readonly unsaid: number;
  readonly kept: number;
  readonly late: number;
};

export type CityWorkTexts = typeof en;
