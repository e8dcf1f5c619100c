/**
 * The user that the embedded server runs as. PostgreSQL refuses to run as root, so root hands it to an unprivileged user: the owner
 * of the cluster that is there, else "nobody". That user has to be able to enter every folder on the way.
 */
import { readFile, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { codeOf, hostProblem } from "./host-problem.ts";

/** Undefined: the server runs as we do. */
export type ServerUser = { readonly uid: number; readonly gid: number } | undefined;

const NOBODY = 65_534;

/** Chooses the user for a cluster's folder, which need not exist yet. Refuses (throws) a cluster that belongs to somebody else. */
export async function chooseServerUser(cluster: string): Promise<ServerUser> {
  const us = process.getuid?.();
  if (us === undefined) return undefined;
  const owner = await stat(cluster).catch(() => undefined);
  if (us === 0) {
    if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
    return nobody();
  }
  if (owner !== undefined && owner.uid !== us) {
    throw hostProblem(
      `The database in ${cluster} belongs to another user (number ${owner.uid}). Run Rosario as that user, or as root when root ` +
        `created it; or hand the folder over: chown -R ${us} ${dirname(cluster)}`,
    );
  }
  return undefined;
}

/** "nobody" is 65534 on Debian, 99 on old Red Hat, -2 on macOS. */
async function nobody(): Promise<NonNullable<ServerUser>> {
  const users = await readFile("/etc/passwd", "utf8").catch(() => "");
  const [, , uid, gid] =
    users
      .split("\n")
      .find((line) => line.startsWith("nobody:"))
      ?.split(":") ?? [];
  const found = { uid: Number(uid ?? NOBODY), gid: Number(gid ?? NOBODY) };
  return found.uid > 0 && found.gid > 0 ? found : { uid: NOBODY, gid: NOBODY };
}

/** The topmost folder on the way to a folder, itself included, that the user may not enter; undefined when the way is free as far as it exists. */
export async function barredFolder(user: ServerUser, folder: string): Promise<string | undefined> {
  if (user === undefined) return undefined;
  const parent = dirname(folder);
  if (parent !== folder) {
    const above = await barredFolder(user, parent);
    if (above !== undefined) return above;
  }
  const found = await stat(folder).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  });
  if (found === undefined) return undefined;
  const { mode, uid, gid } = found;
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  return (mode & bit) === 0 ? folder : undefined;
}
