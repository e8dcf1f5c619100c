/** Serves the installation over HTTP until it is told to stop; then answers what is under way and closes. */
import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { createApp, keptPages } from "./app.ts";
import { jobs } from "./jobs.ts";
import { listCities } from "./modules/city/index.ts";
import type { Context } from "./platform/context.ts";
import { loadAssets } from "./platform/http/assets.ts";
import { createPageCache, type PageCache } from "./platform/http/page-cache.ts";
import { startJobs } from "./platform/jobs.ts";
import { programPath } from "./platform/program.ts";

export type Serving = {
  readonly port: number;
  /** Stops taking visitors, lets those who are here finish, and resolves when nobody is left. */
  stop(): Promise<void>;
};

/** Starts listening. Refuses when the port is taken. */
export async function serve(
  context: Context,
  say: (line: string) => void,
): Promise<Serving | { readonly refused: "port-taken" }> {
  const cache = createPageCache();
  const unfollow = await followRecord(context, cache);
  const app = createApp(context, loadAssets(programPath("dist", "public")), cache, say);
  const ask = getRequestListener(app.fetch);
  const keyOf = keptPages(context);
  const { port, host } = context.settings;
  return new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      if (!cache.answer(request, response, keyOf)) void ask(request, response);
    });
    server.listen(port, host, () => {
      const address = server.address();
      if (address === null || typeof address === "string") throw new Error("No port was given");
      const working = startJobs(context, jobs, () => context.database.inInstallation(listCities));
      resolve({
        port: address.port,
        stop: async () => {
          const worked = working.stop();
          await unfollow();
          await new Promise<void>((done) => {
            server.close(() => done());
            server.closeIdleConnections();
          });
          await worked;
        },
      });
    });
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve({ refused: "port-taken" });
      else reject(error);
    });
  });
}

/** Forgets a city's kept pages whenever its public record grows, whichever process wrote it. */
async function followRecord(context: Context, cache: PageCache): Promise<() => Promise<void>> {
  const slugs = new Map<string, string>();
  let stopped = false;
  let end = async () => {};

  const heard = async (cityId: string): Promise<void> => {
    if (!slugs.has(cityId)) {
      for (const { id, slug } of await context.database.inInstallation(listCities))
        slugs.set(id, slug);
    }
    cache.forget(slugs.get(cityId));
  };
  const follow = async (): Promise<void> => {
    end = await context.database.listen(
      "ledger",
      (payload) => {
        heard(payload.split(":")[0] ?? "").catch((error: unknown) => {
          cache.forget();
          context.log.error("A city's pages could not be told apart", { error });
        });
      },
      () => {
        // Until the record is heard again, nothing that was kept can be trusted.
        cache.trust(false);
        if (!stopped) setTimeout(() => follow().catch(lost), 500).unref();
      },
    );
    cache.trust(true);
  };
  const lost = (error: unknown): void => {
    context.log.warn("The public record cannot be followed; pages are made anew each time", {
      error,
    });
    if (!stopped) setTimeout(() => follow().catch(lost), 2_000).unref();
  };
  await follow();
  return async () => {
    stopped = true;
    await end();
  };
}
