/** What stands around every page: the city's name, the ways on, who is signed in, and what must be said everywhere. */
import type { Frame, Link } from "./design/frame.ts";
import { type Language, said } from "./kernel/language.ts";
import type { Role } from "./modules/accounts/index.ts";
import { mapLists } from "./modules/mapping/index.ts";
import type { Actor } from "./platform/actor.ts";
import type { CityScope } from "./platform/http/environment.ts";
import { frameTexts } from "./texts/index.ts";

export type FrameInput = {
  readonly city: CityScope;
  readonly language: Language;
  readonly actor: Actor | undefined;
  /** The path that was asked for, to mark where one is. */
  readonly path: string;
  /** The path with its query, to come back to after a change of language. */
  readonly address?: string;
  readonly stylesheet: string;
  readonly islands?: NonNullable<Frame["islands"]>;
};

/** The frame of a page below a city's address. */
export function cityFrame(input: FrameInput): Frame {
  const { city, language, actor, path, address = path, stylesheet, islands } = input;
  const t = frameTexts(language);
  const home = `/${city.slug}`;
  const name = said(city.name, [language, ...city.languages])?.text ?? city.slug;
  const link = (label: string, part: string) => ({
    label,
    href: `${home}/${part}`,
    current: path === `${home}/${part}` || path.startsWith(`${home}/${part}/`),
  });
  return {
    language,
    languages: INTERFACE.map((other) => ({
      language: other,
      href: `${home}/language/${other}?back=${encodeURIComponent(address)}`,
    })),
    stylesheet,
    ...(islands === undefined ? {} : { islands }),
    place: {
      name,
      href: home,
      tagline: t.tagline,
      colour: city.colour,
      ...(city.crest === null ? {} : { crest: city.crest }),
    },
    navigation: [
      link(t.rights, "rights"),
      link(t.figures, "indicators"),
      link(t.recommendations, "recommendations"),
      link(t.plans, "plans"),
      link(t.bodies, "bodies"),
      link(t.followThrough, "follow-through"),
      link(t.reports, "reports"),
      link(t.search, "search"),
    ],
    ...(actor === undefined
      ? {}
      : {
          account: {
            name: actor.name,
            links: workLinks(actor, home, language),
            further: furtherLinks(actor, home, language),
            signOutHref: `${home}/sign-out`,
          },
        }),
    signInHref: `${home}/sign-in`,
    notices: city.madeUp
      ? [{ tone: "warning" as const, text: t.madeUp(name) }]
      : city.demonstration
        ? [{ tone: "info" as const, text: t.demonstration(name) }]
        : [],
    footer: [
      { label: t.declaration, href: `${home}/declaration` },
      { label: t.meetings, href: `${home}/meetings` },
      ...mapLists(language).map(({ title, part }) => ({ label: title, href: `${home}/${part}` })),
      { label: t.selfAssessment, href: `${home}/self-assessment` },
      { label: t.decisions, href: `${home}/decisions` },
      { label: t.sources, href: `${home}/sources` },
      { label: t.record, href: `${home}/record` },
      { label: t.catalogue, href: `${home}/catalogue` },
      { label: t.accessibility, href: `${home}/accessibility` },
    ],
    footerText: t.madeWith,
  };
}

const INTERFACE: readonly Language[] = ["en", "nb", "de"];

function workLinks(actor: Actor, home: string, language: Language): readonly Link[] {
  const t = frameTexts(language);
  const link = linkFor(actor, home);
  return [
    { label: t.desk, href: `${home}/desk` },
    { label: t.workReport, href: `${home}/editions` },
    { label: t.workRecommendations, href: `${home}/work/recommendations` },
    ...link(t.workPlans, "work/plans", "coordinator", "editor", "contributor", ...BODY),
    ...link(t.workMeetings, "work/meetings", ...BODY),
    ...link(t.workDecisions, "work/decisions", "contributor"),
    ...link(t.askedOfMe, "requests/mine?all=yes", "contributor"),
    ...link(t.workRequests, "work/requests", "coordinator", "reader"),
  ];
}

/** What is wanted now and then, shown on demand: with it a phone would show nothing else. */
function furtherLinks(actor: Actor, home: string, language: Language): readonly Link[] {
  const t = frameTexts(language);
  const link = linkFor(actor, home);
  return [
    ...link(t.workFigures, "figures", "coordinator", "contributor", "statistician"),
    ...link(t.workDataSets, "work/data-sets", ...FIGURES),
    ...link(t.workBodies, "work/bodies", "coordinator", ...BODY),
    ...link(t.workMeetings, "work/meetings", "coordinator"),
    ...link(t.workEvents, "work/events", "coordinator", "body-secretary"),
    ...link(t.workTasks, "work/tasks", "coordinator", "contributor", ...BODY),
    ...link(t.workCommitments, "work/commitments", "coordinator", "contributor"),
    ...link(t.workSignatories, "work/signatories", "coordinator"),
    ...link(t.workMapping, "work/mapping", "coordinator", "editor", ...BODY),
    ...link(t.workSelfAssessment, "work/self-assessment", "coordinator", "editor"),
    ...link(t.workDecisions, "work/decisions", "coordinator", "editor", ...BODY),
    { label: t.evidence, href: `${home}/work/evidence` },
    ...link(t.departments, "work/departments", "coordinator"),
    ...link(t.profile, "profile", "coordinator", "editor"),
    ...link(t.people, "work/people", "coordinator", "reader"),
    ...link(t.auditLog, "work/audit-log", "coordinator", "reader"),
    { label: t.account, href: `${home}/account` },
  ];
}

/** A link for whoever holds one of the roles. */
function linkFor(actor: Actor, home: string) {
  return (label: string, part: string, ...some: readonly Role[]): readonly Link[] =>
    some.some((role) => actor.roles.includes(role)) ? [{ label, href: `${home}/${part}` }] : [];
}

const BODY = ["body-secretary", "body-member"] as const;
const FIGURES = ["coordinator", "contributor", "statistician", "reader"] as const;

/** The frame of the few pages that belong to the installation, not to a city. */
export function installationFrame(language: Language, stylesheet: string): Frame {
  return {
    language,
    languages: [{ language, href: "/" }],
    stylesheet,
    navigation: [],
    notices: [],
    footer: [],
    footerText: frameTexts(language).madeWith,
  };
}
