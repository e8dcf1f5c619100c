/** Reads what the working pages of bodies show: the list with what waits, and one body with all that its forms are about. */
import type { Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { askedPage } from "../../../kernel/asked-number.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { CityTransaction } from "../../../platform/database/database.ts";
import { listPersons } from "../../accounts/index.ts";
import { listDepartments, listDepartmentsOf } from "../../departments/index.ts";
import { listEnteredAddresses } from "../list-addressees.ts";
import { findBody, listBodies } from "../list-bodies.ts";
import { countSeats, listBodyPage } from "../list-body-page.ts";
import { listCompositions } from "../list-compositions.ts";
import { listInterests } from "../list-interests.ts";
import { listMandates } from "../list-mandates.ts";
import { listMatterPage } from "../list-matters.ts";
import { listTerms } from "../list-memberships.ts";
import { listMissingCouncils } from "../list-missing-councils.ts";
import { listSecretaries } from "../list-secretaries.ts";
import { listSectors } from "../list-sectors.ts";
import { listToAnswer } from "../list-to-answer.ts";
import { readReach } from "../may-in-body.ts";
import { type BodyAction, permissions } from "../permissions.ts";
import { isUnderNorwegianLaw } from "../required-council.ts";
import { isSecretary } from "../secretary.ts";
import { isOpen } from "./admission.ts";

const MATTERS_SHOWN = 20;
const NO_SEATS = { seats: 0, held: 0, unfollowed: 0, uncounted: 0 };

export async function readWorkList(tx: CityTransaction, c: Request<Env>, on: LocalDate) {
  const overdue = await listMatterPage(tx, on, { state: "overdue", length: MATTERS_SHOWN });
  const open = await listMatterPage(tx, on, { state: "waiting", length: MATTERS_SHOWN });
  return {
    found: await listBodyPage(tx, on, { page: askedPage(c.req.query("page")) }),
    missing: isUnderNorwegianLaw(c.var.city.country) ? await listMissingCouncils(tx) : [],
    unanswered: (await listToAnswer(tx, c.var.actor)).slice(0, MATTERS_SHOWN),
    waiting: [...overdue.matters, ...open.matters].slice(0, MATTERS_SHOWN),
  };
}

/** As much of a body as whoever asks may know; undefined where it is not there. */
export async function readBodyWork(
  tx: CityTransaction,
  c: Request<Env>,
  { slug, on }: { readonly slug: string; readonly on: LocalDate },
) {
  const { actor } = c.var;
  const account = actor?.accountId ?? null;
  const body = await findBody(tx, slug);
  if (body === undefined) return undefined;
  const reach = await readReach(tx, actor, { on, body: body.id });
  const mayHere = (action: BodyAction) => reach(permissions, action, body.id);
  const knows = mayHere("enter-member") || mayHere("see-interests");
  const all = await listDepartments(tx);
  const own = account === null ? [] : await listDepartmentsOf(tx, account);
  return {
    body: { ...body, counts: (await countSeats(tx, on, [body.id])).get(body.id) ?? NO_SEATS },
    bodies: isOpen(c, "define-body") ? await listBodies(tx) : [],
    sectors: await listSectors(tx, body.id),
    terms: await listTerms(tx, body.id, on),
    interests: mayHere("see-interests") ? await listInterests(tx, body.id) : undefined,
    addresses: mayHere("enter-member") ? await listEnteredAddresses(tx, body.id) : undefined,
    secretaries: knows ? await listSecretaries(tx, body.id) : undefined,
    people: isOpen(c, "appoint-secretary") ? (await listPersons(tx)).filter(isSecretary) : [],
    ...{ mayHere, knows },
    mandates: await listMandates(tx, body.id),
    compositions: mayHere("enter-composition") ? await listCompositions(tx, body.id) : undefined,
    matters: (await listMatterPage(tx, on, { body: body.id, length: MATTERS_SHOWN })).matters,
    departments: isOpen(c, "define-body") ? all : all.filter(({ id }) => own.includes(id)),
  };
}
