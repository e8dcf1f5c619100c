/**
 * Where the embedded server's own folder lies. That is the data folder, unless root's unprivileged server cannot enter it, as in /root
 * or in a private temporary folder: then it is a folder below /var/lib/rosario, and `postgres` in the data folder points there.
 */
import { randomBytes } from "node:crypto";
import { chmod, mkdir, readlink, realpath, stat, symlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { codeOf, hostProblem } from "./host-problem.ts";
import { barredFolder, type ServerUser } from "./server-user.ts";

const ELSEWHERE = "/var/lib/rosario";

/** Makes the data folder where it is missing, and gives the folder in which the server keeps its own. Says so when that is elsewhere. */
export async function reachableFolder(
  user: ServerUser,
  dataFolder: string,
  say: (text: string) => void,
): Promise<string> {
  await makeDataFolder(dataFolder);
  const pointer = join(dataFolder, "postgres");
  const pointed = await readlink(pointer).catch(() => undefined);
  if (pointed !== undefined) {
    if ((await stat(dirname(pointed)).catch(() => undefined)) !== undefined)
      return dirname(pointed);
    throw hostProblem(
      `${pointer} points to ${pointed}, which is not there. Bring it back, or remove ${pointer} to begin anew.`,
    );
  }
  const data = await realpath(dataFolder);
  const barred = await barredFolder(user, data);
  if (barred === undefined) return data;
  const elsewhere = join(ELSEWHERE, `${basename(data)}-${randomBytes(4).toString("hex")}`);
  try {
    await makeDataFolder(elsewhere);
    await symlink(join(elsewhere, "postgres"), pointer);
  } catch (error) {
    throw hostProblem(refusal(user, barred), error);
  }
  if ((await barredFolder(user, elsewhere)) !== undefined) throw hostProblem(refusal(user, barred));
  say(
    `The database may not run as root, and the user it runs as instead (number ${user?.uid}) cannot enter ${barred}. ` +
      `So the database lies in ${elsewhere}, and ${pointer} points there. Back up both.`,
  );
  return elsewhere;
}

function refusal(user: ServerUser, barred: string): string {
  return (
    `The database may not run as root, and the user it runs as instead (number ${user?.uid}) cannot enter ${barred}. ` +
    `Choose another data folder with --data DIR, or let others pass through: chmod o+x ${barred}`
  );
}

/** Makes the folder and those above it. Root's server user has to pass through them, whatever the umask; nobody else comes in. */
async function makeDataFolder(folder: string): Promise<void> {
  const topmost = await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    if (codeOf(error) === "EEXIST") throw hostProblem(`${folder} is a file, not a folder.`, error);
    throw error;
  });
  if (topmost === undefined) return;
  for (let made = folder; made.length >= topmost.length; made = dirname(made)) {
    await chmod(made, process.getuid?.() === 0 ? 0o711 : 0o700);
  }
}
