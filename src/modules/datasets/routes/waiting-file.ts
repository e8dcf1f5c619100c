/** A file that was read waits here, with what was told and answered about it, until it is imported: at most a day. */
import { createHash } from "node:crypto";
import type { Context as Request } from "hono";
import { z } from "zod";
import type { Env } from "../../../design/environment.ts";
import type { Context } from "../../../platform/context.ts";
import {
  findWaiting,
  keepWaiting,
  removeWaiting,
} from "../../../platform/waiting/waiting-files.ts";
import type { Values } from "../definition-form.ts";
import { type GivenAnswers, VERDICTS } from "../import-answers.ts";

/** What belongs to a waiting file: the fields of the form that it was chosen in, and the answers so far. */
export type WaitingFile = {
  readonly dataSet: string;
  readonly origin: string;
  readonly values: Values;
  readonly answers: GivenAnswers;
};

const waiting = z.object({
  dataSet: z.string(),
  origin: z.string(),
  values: z.record(z.string(), z.string()),
  answers: z.record(
    z.string(),
    z.object({ verdict: z.enum(VERDICTS).nullable(), note: z.string() }),
  ),
});

/** Keeps a file and gives the name that it has in addresses: its hash and that of all that belongs to it, for one person of one city. */
export async function keepFile(
  context: Context,
  c: Request<Env>,
  bytes: Uint8Array,
  about: WaitingFile,
): Promise<string> {
  const { dataSet, origin, values } = about;
  const key = JSON.stringify([c.var.actor?.accountId ?? null, dataSet, origin, values]);
  const name = createHash("sha256").update(bytes).update(key).digest("hex");
  await keepWaiting(context, c.var.city.id, keptName(name, "bytes"), bytes);
  await keepAbout(context, c, name, about);
  return name;
}

export async function keepAbout(
  context: Context,
  c: Request<Env>,
  name: string,
  about: WaitingFile,
): Promise<void> {
  const bytes = new TextEncoder().encode(JSON.stringify(about));
  await keepWaiting(context, c.var.city.id, keptName(name, "json"), bytes);
}

/** Undefined where no such file of this city waits any more. */
export async function findFile(
  context: Context,
  c: Request<Env>,
  name: string,
): Promise<{ readonly bytes: Uint8Array; readonly about: WaitingFile } | undefined> {
  const bytes = await findWaiting(context, c.var.city.id, keptName(name, "bytes"));
  const about = await findWaiting(context, c.var.city.id, keptName(name, "json"));
  if (bytes === undefined || about === undefined) return undefined;
  return { bytes, about: waiting.parse(JSON.parse(new TextDecoder().decode(about))) };
}

export async function removeFile(context: Context, c: Request<Env>, name: string): Promise<void> {
  await removeWaiting(context, c.var.city.id, keptName(name, "bytes"));
  await removeWaiting(context, c.var.city.id, keptName(name, "json"));
}

function keptName(name: string, what: "bytes" | "json"): string {
  return `imports/${name}.${what}`;
}
