/** Reads what a browser signed with a passkey, as a form carries it; what it does not look like is no answer. */
import { z } from "zod";
import type { PasskeyAnswer } from "../passkeys/relying-party.ts";

const answer = z.looseObject({
  id: z.string().max(2000),
  rawId: z.string().max(2000),
  type: z.literal("public-key"),
  response: z.looseObject({ clientDataJSON: z.string() }),
  clientExtensionResults: z.looseObject({}).default({}),
});

const clientData = z.looseObject({ challenge: z.string().max(200) });

export function readPasskeyAnswer(text: string): PasskeyAnswer | undefined {
  const read = answer.safeParse(parseJson(text));
  if (!read.success) return undefined;
  const signed = Buffer.from(read.data.response.clientDataJSON, "base64url").toString("utf8");
  const data = clientData.safeParse(parseJson(signed));
  return data.success ? { ...read.data, challenge: data.data.challenge } : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
