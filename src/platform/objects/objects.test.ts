import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type S3Server, startS3Server } from "../../../tests/support/s3-server.ts";
import type { Id } from "../../kernel/id.ts";
import { folderObjects } from "./folder-objects.ts";
import { type ObjectKey, objectKeyOf, sha256Of } from "./objects.ts";
import { s3Objects } from "./s3-objects.ts";

const CITY = "018f0000-0000-7000-8000-000000000001" as Id<"City">;
const OTHER = "018f0000-0000-7000-8000-000000000002" as Id<"City">;
const bytes = (text: string) => new TextEncoder().encode(text);
const keyOf = (text: string, city = CITY) => objectKeyOf(city, sha256Of(bytes(text)));

let server: S3Server;
let folder: string;
beforeAll(async () => {
  server = await startS3Server();
  folder = await mkdtemp(join(tmpdir(), "rosario-objects-"));
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

describe.each([
  ["a folder", () => folderObjects(join(folder, "objects"))],
  ["an S3 store", () => s3Objects(server.settings)],
])("%s", (_, open) => {
  test("gives back what it keeps, to the byte, and nothing that it was not given", async () => {
    const objects = open();
    const every = new Uint8Array(70_000).map((_, place) => place % 256);
    const key = objectKeyOf(CITY, sha256Of(every));
    expect(await objects.find(key)).toBeUndefined();
    await objects.keep(key, every);
    expect(Buffer.compare((await objects.find(key)) ?? bytes(""), every)).toBe(0);
    expect(await objects.find(objectKeyOf(OTHER, sha256Of(every)))).toBeUndefined();
  });

  test("keeps the same bytes twice as once, also when two come together", async () => {
    const objects = open();
    const keep = () => objects.keep(keyOf("minutes"), bytes("minutes"));
    await Promise.all([keep(), keep(), keep()]);
    expect(new TextDecoder().decode(await objects.find(keyOf("minutes")))).toBe("minutes");
  });

  test("removes what is kept, and nothing where there is nothing", async () => {
    const objects = open();
    await objects.keep(keyOf("wrong file"), bytes("wrong file"));
    await objects.remove(keyOf("wrong file"));
    expect(await objects.find(keyOf("wrong file"))).toBeUndefined();
    await objects.remove(keyOf("wrong file"));
  });

  test("refuses bytes under a key that is not theirs, and names that are no keys", async () => {
    const objects = open();
    await expect(objects.keep(keyOf("one"), bytes("another"))).rejects.toThrow(/SHA-256/);
    for (const name of ["../secret", `${CITY}/../x`, `${CITY}/abc`, ""]) {
      await expect(objects.find(name as ObjectKey)).rejects.toThrow(/Not the key of a file/);
    }
  });
});

test("a file that was changed on the disk is not given out", async () => {
  const objects = folderObjects(join(folder, "changed"));
  await objects.keep(keyOf("report"), bytes("report"));
  await writeFile(join(folder, "changed", keyOf("report")), "Report");
  await expect(objects.find(keyOf("report"))).rejects.toThrow(/is not what was kept/);
});

test("a folder that cannot be written leaves nothing half behind", async () => {
  const place = join(folder, "full");
  await writeFile(place, "a file where the folder should be");
  await expect(folderObjects(place).keep(keyOf("report"), bytes("report"))).rejects.toThrow();
  expect((await readdir(folder)).filter((name) => name.startsWith("full"))).toEqual(["full"]);
});

test("a store with another key, without the bucket or away says so", async () => {
  const wrong = s3Objects({ ...server.settings, accessKey: "guessed" });
  await expect(wrong.keep(keyOf("report"), bytes("report"))).rejects.toThrow(/answered 403/);
  const gone = s3Objects({
    ...server.settings,
    url: server.settings.url.replace(/rosario$/, "none"),
  });
  await expect(gone.keep(keyOf("report"), bytes("report"))).rejects.toThrow(/answered 404/);
  const away = s3Objects({ ...server.settings, url: "http://127.0.0.1:9/rosario" });
  await expect(away.find(keyOf("report"))).rejects.toThrow(/cannot be reached/);
});
