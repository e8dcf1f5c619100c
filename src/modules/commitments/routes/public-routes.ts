/** Addresses of the declaration and its commitments as everybody sees them, with their files. */
import { Hono } from "hono";
import type { Env } from "../../../design/environment.ts";
import { csvFile, refusePage, respond } from "../../../design/respond.ts";
import { viewOf } from "../../../design/view.ts";
import { askedNumber } from "../../../kernel/asked-number.ts";
import { type Context, today } from "../../../platform/context.ts";
import {
  findDeclaration,
  isLaterCommitment,
  listBackgrounds,
  listCharters,
  listDeclarations,
  listEvents,
} from "../../city/index.ts";
import { findPosition } from "../../ledger/index.ts";
import { commitmentSubject } from "../commitment.ts";
import { commitmentsCsv } from "../commitments-csv.ts";
import { commitmentsData } from "../commitments-data.ts";
import { findCommitment, listCommitments } from "../list-commitments.ts";
import { CommitmentPage } from "../pages/commitment-page.tsx";
import { DeclarationPage } from "../pages/declaration-page.tsx";
import { roadCsv } from "../road-csv.ts";

export function publicRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const { database } = context;

  routes.get("/declaration", async (c) => {
    const props = await database.readCity(c.var.city.id, async (tx) => {
      const versions = await listDeclarations(tx);
      return {
        declaration: versions.at(-1),
        versions: versions.length,
        commitments: await listCommitments(tx),
        charters: await listCharters(tx),
        background: (await listBackgrounds(tx)).at(-1),
        events: await listEvents(tx),
        position: await findPosition(tx, { type: "declaration.adopted", subject: "declaration" }),
      };
    });
    return respond(c, DeclarationPage({ ...props, view: viewOf(context, c) }));
  });

  routes.get("/declaration/road.csv", async (c) => {
    const events = await database.readCity(c.var.city.id, listEvents);
    return csvFile(c, roadCsv(events, viewOf(context, c)), `${c.var.city.slug}-road.csv`);
  });

  routes.get("/commitments.csv", async (c) => {
    const commitments = await database.readCity(c.var.city.id, listCommitments);
    const bytes = commitmentsCsv(commitments, viewOf(context, c), today(context));
    return csvFile(c, bytes, `${c.var.city.slug}-commitments.csv`);
  });

  routes.get("/commitments.json", async (c) => {
    const { city } = c.var;
    const commitments = await database.readCity(city.id, listCommitments);
    return c.json(commitmentsData(commitments, { city: city.slug, on: today(context) }));
  });

  routes.get("/commitments/:number", async (c) => {
    const number = askedNumber(c.req.param("number")) ?? 0;
    const found = await database.readCity(c.var.city.id, async (tx) => {
      const commitment = await findCommitment(tx, number);
      const about = { type: "commitment.reported", subject: commitmentSubject(number) };
      const declaration = await findDeclaration(tx);
      return (
        commitment && {
          commitment,
          boundLater:
            commitment.inForce &&
            declaration !== undefined &&
            isLaterCommitment(commitment, declaration),
          position: await findPosition(tx, about),
        }
      );
    });
    if (found === undefined) return refusePage(c, "not-found");
    return respond(c, CommitmentPage({ ...found, view: viewOf(context, c) }));
  });

  return routes;
}
