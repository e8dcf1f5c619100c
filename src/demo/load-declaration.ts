/** Loads what a demonstration city says of itself: its declaration, the charters it is bound to, its background, and the steps on its road. */
import type { Id } from "../kernel/id.ts";
import { TERMINAL } from "../modules/accounts/index.ts";
import {
  adoptCharter,
  adoptDeclaration,
  listEvents,
  recordEvent,
  tellBackground,
} from "../modules/city/index.ts";
import { listRights } from "../modules/rights/index.ts";
import type { Context } from "../platform/context.ts";
import type { DemoFiles } from "./demo-files.ts";
import { must } from "./must.ts";

export async function loadDeclaration(
  context: Context,
  cityId: Id<"City">,
  { city }: DemoFiles,
): Promise<void> {
  const rights = await context.database.readCity(cityId, listRights);
  const { date, precision, text: body, commitments, ...words } = city.declaration;
  const declaration = {
    ...words,
    on: { date, precision },
    body,
    demonstration: true,
    commitments: commitments.map(({ right, date: on, precision: exact, ...rest }) => ({
      ...rest,
      right: rights.find(({ slug }) => slug === right)?.id ?? null,
      on: { date: on, precision: exact },
    })),
  };
  must("declaration", await adoptDeclaration(context, cityId, TERMINAL, declaration));
}

export async function loadCharters(
  context: Context,
  cityId: Id<"City">,
  { city: { charters, background } }: DemoFiles,
): Promise<void> {
  for (const charter of charters)
    must("charters", await adoptCharter(context, cityId, TERMINAL, charter));
  if (background !== null)
    must("background", await tellBackground(context, cityId, TERMINAL, background));
}

/** Steps that are there are left as they are. */
export async function loadRoad(
  context: Context,
  cityId: Id<"City">,
  { city }: DemoFiles,
): Promise<void> {
  const known = await context.database.readCity(cityId, listEvents);
  for (const { date, precision, ...step } of city.timeline) {
    const isThere = known.some((one) => one.on.date === date && one.text.en === step.text.en);
    if (isThere) continue;
    const event = { ...step, on: { date, precision } };
    must("timeline", await recordEvent(context, cityId, TERMINAL, event));
  }
}
