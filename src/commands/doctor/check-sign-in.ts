/** The organisation's own sign-in: whether its OpenID provider says where it is (OpenID Connect Discovery 1.0, section 4). */
import type { OpenIdSettings } from "../../platform/openid-settings.ts";
import { type Finding, problem, skipped, well } from "./finding.ts";

const PATIENCE = 10_000;

export async function checkOpenId(
  oidc: Pick<OpenIdSettings, "issuer"> | undefined,
  patience = PATIENCE,
): Promise<Finding> {
  if (oidc === undefined) return skipped("openid", "There is no OpenID provider (OIDC_ISSUER).");
  const { issuer } = oidc;
  const wrong = (why: string) =>
    problem(
      "openid",
      `The OpenID provider ${issuer} ${why}. Until then people sign in by a link in a letter or with a passkey.`,
      "Look at OIDC_ISSUER, at the provider, and whether this machine can reach it.",
    );
  try {
    const address = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
    const signal = AbortSignal.timeout(patience);
    const answer = await fetch(address, { signal, redirect: "manual" });
    if (answer.status !== 200) return wrong(`answers with ${answer.status}`);
    const said: unknown = await answer.json().catch(() => undefined);
    const named =
      typeof said === "object" && said !== null && "issuer" in said ? said.issuer : undefined;
    if (typeof named !== "string") return wrong("answers with something else than its description");
    return named.replace(/\/$/, "") === issuer.replace(/\/$/, "")
      ? well("openid", `The OpenID provider ${issuer} answers.`)
      : wrong(`calls itself ${named}`);
  } catch {
    return wrong("cannot be reached");
  }
}
