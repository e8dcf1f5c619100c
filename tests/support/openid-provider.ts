/** A real OpenID Connect provider on this machine, where whoever comes is at once the person that a test says, with the claims it says. */
import { createSign, generateKeyPairSync, type KeyObject, randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import Provider, { type Adapter, type AdapterPayload } from "oidc-provider";
import { afterAll } from "vitest";

/** What the provider knows of a person; `acr` is how strong their sign-in was. */
export type ProviderPerson = {
  readonly sub: string;
  readonly acr?: string;
  readonly [claim: string]: unknown;
};

export type TestProvider = {
  readonly issuer: string;
  /** The settings of an installation that signs in here. */
  readonly settings: Readonly<Record<string, string>>;
  /** Who comes from now on; nobody is let in when there is none. */
  setPerson(person: ProviderPerson | undefined): void;
  /** Changes what the signed tokens say from now on; undefined leaves them as they are. */
  tamper(change: ((claims: Record<string, unknown>) => void) | undefined): void;
  /** Signs the tokens with a key that is not the provider's from now on, or with its own again. */
  forge(forged: boolean): void;
  /** How often each of its addresses was asked. */
  readonly asked: ReadonlyMap<string, number>;
  /** From now on, requests to it are never answered. */
  fallSilent(): void;
  stop(): Promise<void>;
};

/** Starts the provider for one client; it ends with the test file. */
export async function testOpenIdProvider(client: {
  readonly returnTo: readonly string[];
  readonly afterSignOut?: readonly string[];
}): Promise<TestProvider> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const secret = randomBytes(24).toString("base64url");
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const people = new Map<string, ProviderPerson>();
  const asked = new Map<string, number>();
  let person: ProviderPerson | undefined;
  let change: ((claims: Record<string, unknown>) => void) | undefined;
  let silent = false;
  const foreign = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
  let key = privateKey;

  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: "rosario",
        client_secret: secret,
        redirect_uris: [...client.returnTo],
        post_logout_redirect_uris: [...(client.afterSignOut ?? [])],
      },
    ],
    jwks: {
      keys: [{ ...privateKey.export({ format: "jwk" }), kid: "k", use: "sig", alg: "RS256" }],
    },
    cookies: { keys: [randomBytes(16).toString("hex")] },
    claims: {
      openid: ["sub", "acr"],
      email: ["email", "email_verified"],
      profile: ["name", "preferred_username", "groups", "realm_access"],
    },
    adapter: memory(),
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    acrValues: ["low", "high"],
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: async () => ({ ...people.get(sub), sub }),
    }),
  });
  provider.use(async (ctx, next) => {
    await next();
    const body: unknown = ctx.body;
    if (change !== undefined && ctx.path === "/token" && holdsToken(body))
      ctx.body = { ...body, id_token: signedAnew(body.id_token, key, change) };
  });

  const interact = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { params } = await provider.interactionDetails(request, response);
    if (person === undefined) {
      const error = { error: "access_denied", error_description: "Nobody is let in" };
      return provider.interactionFinished(request, response, error);
    }
    people.set(person.sub, person);
    const grant = new provider.Grant({ accountId: person.sub, clientId: String(params.client_id) });
    grant.addOIDCScope("openid profile email");
    return provider.interactionFinished(request, response, {
      login: { accountId: person.sub, ...(person.acr === undefined ? {} : { acr: person.acr }) },
      consent: { grantId: await grant.save() },
    });
  };
  const answer = provider.callback();
  server.on("request", (request, response) => {
    const { pathname } = new URL(request.url ?? "/", issuer);
    asked.set(pathname, (asked.get(pathname) ?? 0) + 1);
    if (silent) return;
    if (pathname.startsWith("/interaction/")) void interact(request, response);
    else void answer(request, response);
  });
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise<void>((done) => server.close(() => done()));
  };
  afterAll(stop);

  return {
    issuer,
    settings: {
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: "rosario",
      OIDC_CLIENT_SECRET: secret,
      OIDC_NAME: "City Directory",
    },
    setPerson: (next) => {
      person = next;
    },
    tamper: (next) => {
      change = next;
    },
    forge: (forged) => {
      key = forged ? foreign : privateKey;
      change = forged ? () => undefined : undefined;
    },
    asked,
    fallSilent: () => {
      silent = true;
    },
    stop,
  };
}

/** Keeps what the provider keeps, for as long as the provider lives. */
function memory(): (model: string) => Adapter {
  const kept = new Map<string, AdapterPayload>();
  return (model) => {
    const find = async (id: string) => kept.get(`${model}/${id}`);
    const findBy = async (is: (one: AdapterPayload) => boolean) =>
      [...kept].find(([key, one]) => key.startsWith(`${model}/`) && is(one))?.[1];
    return {
      find,
      findByUid: (uid) => findBy((one) => one.uid === uid),
      findByUserCode: (code) => findBy((one) => one.userCode === code),
      upsert: async (id, payload) => void kept.set(`${model}/${id}`, payload),
      destroy: async (id) => void kept.delete(`${model}/${id}`),
      consume: async (id) => {
        const one = await find(id);
        if (one !== undefined) one.consumed = true;
      },
      revokeByGrantId: async (grant) => {
        for (const [key, one] of kept) if (one.grantId === grant) kept.delete(key);
      },
    };
  };
}

function holdsToken(body: unknown): body is { readonly id_token: string } {
  return typeof body === "object" && body !== null && "id_token" in body;
}

/** The same token with other claims, signed by the provider's own key: what only the claims' own checks can find. */
function signedAnew(
  token: string,
  key: KeyObject,
  change: (claims: Record<string, unknown>) => void,
): string {
  const [head = "", body = ""] = token.split(".");
  const claims: Record<string, unknown> = JSON.parse(Buffer.from(body, "base64url").toString());
  change(claims);
  const signed = `${head}.${Buffer.from(JSON.stringify(claims)).toString("base64url")}`;
  return `${signed}.${createSign("RSA-SHA256").update(signed).sign(key, "base64url")}`;
}
