/** Lets in whoever comes back from the organisation's sign-in: its answer is checked, the person known or given a role, and a session begins. */
import type { Refusal } from "../../../kernel/refusal.ts";
import type { Context } from "../../../platform/context.ts";
import type { CityScope } from "../../../platform/http/environment.ts";
import type { OpenIdSettings } from "../../../platform/openid-settings.ts";
import { hashToken } from "../../../platform/token.ts";
import { findHolder } from "../../accounts/index.ts";
import { beginSession } from "../begin-session.ts";
import type { Device } from "../device.ts";
import * as store from "../store/openid.ts";
import { type AdmitPersonRefusal, admitPerson } from "./admit-person.ts";
import { isStrongEnough, personIn } from "./claims.ts";
import type { Provider, ProviderRefusal } from "./open-provider.ts";

export type FinishAttemptRefusal =
  | ProviderRefusal
  | AdmitPersonRefusal
  | Refusal<"attempt-over" | "too-weak">;

/** Gives the secret of the session that begins. */
export async function finishAttempt(
  context: Context,
  city: Pick<CityScope, "id" | "slug">,
  { provider, settings }: { readonly provider: Provider; readonly settings: OpenIdSettings },
  input: { readonly came: URL; readonly secret: string | undefined; readonly device: Device },
): Promise<FinishAttemptRefusal | { readonly session: string }> {
  const { came, secret, device } = input;
  if (secret === undefined) return { refused: "attempt-over" };
  const attempt = await context.database.inCity(city.id, (tx) =>
    store.takeAttempt(tx, { hash: hashToken(secret) }),
  );
  if (attempt === undefined || attempt.expires_at <= context.now())
    return { refused: "attempt-over" };
  const answered = await provider.finish(came, attempt);
  if ("refused" in answered) return answered;
  if (!isStrongEnough(answered.claims, settings.acr)) return { refused: "too-weak" };
  const person = personIn(answered.claims, settings, city.slug);
  const { issuer } = settings;
  const admitted = await admitPerson(context, city.id, { issuer, person, as: attempt.account_id });
  if ("refused" in admitted) return admitted;
  const { account } = admitted;
  return context.database.inCity(city.id, async (tx) => {
    const holder = await findHolder(tx, account);
    if (holder === undefined || holder.roles.length === 0) return { refused: "unknown-person" };
    return { session: await beginSession(context, tx, account, { way: "organisation", device }) };
  });
}
