/** Whom the options `--key` and `--policy` say to trust. */
import { readFile } from "node:fs/promises";
import type { CommandInput } from "../../../platform/command.ts";
import { parseVkey } from "../../../transparency/note-key.ts";
import { type Policy, policyOfLog } from "../../../transparency/policy.ts";
import { parsePolicy } from "../../../transparency/policy-text.ts";

/** Whom the options say to trust; undefined where they leave that to the log itself, and a sentence where they are wrong. */
export async function readTrust(
  values: CommandInput["values"],
): Promise<Policy | string | undefined> {
  const { key, policy } = values;
  if (key !== undefined && policy !== undefined) return "Give --key or --policy, not both";
  if (typeof key === "string") {
    const read = parseVkey(key);
    return read === undefined ? `${key} is not a verifier key` : policyOfLog(read);
  }
  if (typeof policy !== "string") return undefined;
  const bytes = await readFile(policy).catch(() => undefined);
  if (bytes === undefined) return `${policy} cannot be read`;
  const read = parsePolicy(bytes);
  return "refused" in read ? `${policy}, line ${read.line}: ${read.refused}` : read;
}
