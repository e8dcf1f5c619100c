/** Whether Rosario serves here, and what it says of itself. */
import { codeOf } from "../../platform/database/host-problem.ts";
import type { Settings } from "../../platform/settings.ts";
import { type Finding, note, problem, well } from "./finding.ts";

const PATIENCE = 10_000;

/** The parts of Rosario's answer; undefined when it is somebody else's. */
function partsOf(
  answer: unknown,
): { readonly ready: boolean; readonly parts: readonly [string, unknown][] } | undefined {
  if (typeof answer !== "object" || answer === null || !("ready" in answer)) return undefined;
  const { ready, ...parts } = answer;
  return typeof ready === "boolean" ? { ready, parts: Object.entries(parts) } : undefined;
}

export async function checkServer({
  host,
  port,
}: Pick<Settings, "host" | "port">): Promise<Finding> {
  const name = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
  const address = `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
  const nobody = note(
    "serving",
    `Nobody answers at ${address}.`,
    "Start it: rosario serve. Letters and reminders wait until then.",
  );
  if (port === 0) return nobody;
  try {
    const response = await fetch(`${address}/ready`, {
      signal: AbortSignal.timeout(PATIENCE),
      redirect: "manual",
    });
    const read = partsOf(await response.json().catch(() => undefined));
    if (read === undefined) {
      return problem(
        "serving",
        `What answers at ${address} is not this Rosario.`,
        "Choose another PORT, or stop the other program.",
      );
    }
    const { ready, parts } = read;
    if (ready) return well("serving", `Rosario serves at ${address} and is ready.`);
    const away = parts.filter(([, state]) => state !== "ok").map(([part]) => part);
    return problem(
      "serving",
      `Rosario serves at ${address}, but is not ready: ${away.join(", ")}.`,
      "The other lines here say why.",
    );
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    if (codeOf(cause) === "ECONNREFUSED") return nobody;
    return problem(
      "serving",
      `What listens at ${address} does not answer as Rosario does.`,
      "Look at its log and start it anew; or choose another PORT.",
    );
  }
}
