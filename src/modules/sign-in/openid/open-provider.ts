/**
 * Speaks with the organisation's own sign-in by OpenID Connect: code flow with PKCE, state and nonce (OpenID Connect Core 1.0, 3.1; RFC 9700).
 * What it says of itself is asked for once an hour, and nothing is waited for longer than five seconds.
 */
import * as client from "openid-client";
import type { Refusal } from "../../../kernel/refusal.ts";
import type { Context } from "../../../platform/context.ts";
import type { OpenIdSettings } from "../../../platform/openid-settings.ts";
import type { Claims } from "./claims.ts";

const SECONDS = 5;
const KEPT = 3_600_000;

/** What must come back unchanged, and is kept until then. */
export type Attempt = {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
};

export type ProviderRefusal = Refusal<"provider-down" | "denied" | "answer-wrong">;

export type Provider = {
  /** Where the visitor goes. */
  begin(
    returnTo: string,
  ): Promise<Refusal<"provider-down"> | (Attempt & { readonly href: string })>;
  /** What the provider says of whoever came back to this address. */
  finish(came: URL, attempt: Attempt): Promise<ProviderRefusal | { readonly claims: Claims }>;
  /** Where one signs out there too; undefined where it offers none or does not answer. */
  endAddress(returnTo: string): Promise<string | undefined>;
};

export function openProvider(
  context: Pick<Context, "now" | "log">,
  settings: OpenIdSettings,
): Provider {
  let kept: { readonly until: number; readonly found: Promise<client.Configuration> } | undefined;

  const discover = async (): Promise<client.Configuration> => {
    const at = context.now().getTime();
    if (kept === undefined || kept.until < at) {
      const found = client.discovery(
        new URL(settings.issuer),
        settings.clientId,
        undefined,
        secretOf(settings.clientSecret),
        {
          timeout: SECONDS,
          execute: [
            // The signature of each token is checked too, although it comes from the provider itself over TLS (ASVS 5.0, 9.1.1).
            client.enableNonRepudiationChecks,
            ...(settings.issuer.startsWith("http:") ? [client.allowInsecureRequests] : []),
          ],
        },
      );
      kept = { until: at + KEPT, found };
      // What went wrong is asked again the next time.
      found.catch(() => {
        kept = undefined;
      });
    }
    return kept.found;
  };
  const known = () =>
    discover().catch((error: unknown) => {
      context.log.warn("The organisation's sign-in cannot be reached", { error });
      return undefined;
    });

  return {
    begin: async (returnTo) => {
      const config = await known();
      if (config === undefined) return { refused: "provider-down" };
      const attempt = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      };
      const href = client.buildAuthorizationUrl(config, {
        redirect_uri: returnTo,
        scope: settings.scope,
        response_type: "code",
        state: attempt.state,
        nonce: attempt.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(attempt.verifier),
        code_challenge_method: "S256",
        ...(settings.acr.length > 0 ? { acr_values: settings.acr.join(" ") } : {}),
      });
      return { ...attempt, href: href.href };
    },
    finish: async (came, { state, nonce, verifier }) => {
      const config = await known();
      if (config === undefined) return { refused: "provider-down" };
      try {
        const tokens = await client.authorizationCodeGrant(config, came, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        const inToken: Claims = tokens.claims() ?? {};
        if (typeof inToken.sub !== "string") return { refused: "answer-wrong" };
        // What the signed token says goes before what is asked for afterwards.
        const asked = await more(config, tokens.access_token, inToken.sub);
        return { claims: { ...asked, ...inToken } };
      } catch (error) {
        const refused = refusalOf(error);
        context.log.warn("The organisation's sign-in let nobody in", { error, step: refused });
        return { refused };
      }
    },
    endAddress: async (returnTo) => {
      const config = await known();
      if (config?.serverMetadata().end_session_endpoint === undefined) return undefined;
      return client.buildEndSessionUrl(config, { post_logout_redirect_uri: returnTo }).href;
    },
  };
}

/** By whichever of the two ways the provider takes; the standard's own is the first (OpenID Connect Core 1.0, 9). */
function secretOf(secret: string): client.ClientAuth {
  const [basic, post] = [client.ClientSecretBasic(secret), client.ClientSecretPost(secret)];
  return (server, ...rest) => {
    const taken = server.token_endpoint_auth_methods_supported ?? ["client_secret_basic"];
    return (taken.includes("client_secret_basic") ? basic : post)(server, ...rest);
  };
}

async function more(
  config: client.Configuration,
  accessToken: string,
  subject: string,
): Promise<Claims> {
  if (config.serverMetadata().userinfo_endpoint === undefined) return {};
  return client.fetchUserInfo(config, accessToken, subject);
}

/** Whether it was the person or the provider who said no, nobody answered, or the answer does not hold. */
function refusalOf(error: unknown): ProviderRefusal["refused"] {
  if (error instanceof client.AuthorizationResponseError) return "denied";
  if (error instanceof client.ResponseBodyError)
    return error.status >= 500 ? "provider-down" : "answer-wrong";
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "OAUTH_TIMEOUT") return "provider-down";
  if (code === "OAUTH_RESPONSE_IS_NOT_CONFORM" && statusOf(error) >= 500) return "provider-down";
  // The platform's fetch says so in a TypeError with what went wrong inside, and with no code of its own.
  const isUnreached = error instanceof Error && isFetchFailure(error);
  return isUnreached ? "provider-down" : "answer-wrong";
}

function isFetchFailure(error: Error): boolean {
  if (error instanceof TypeError && error.message === "fetch failed") return true;
  return error.cause instanceof Error && isFetchFailure(error.cause);
}

function statusOf(error: unknown): number {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Response ? cause.status : 0;
}
