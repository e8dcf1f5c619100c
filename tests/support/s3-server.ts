/**
 * A real S3-compatible server on loopback, whose bucket lies in a folder of the test's own. It knows its keys and refuses others, but
 * does not compute signatures of version 4 again.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import S3rver from "s3rver";
import type { S3Settings } from "../../src/platform/objects/s3-objects.ts";

export type S3Server = {
  /** The bucket's address and its key. */
  readonly settings: S3Settings;
  /** Where the server keeps what it was given. */
  readonly folder: string;
  stop(): Promise<void>;
};

export async function startS3Server(): Promise<S3Server> {
  const folder = await mkdtemp(join(tmpdir(), "rosario-s3-"));
  const server = new S3rver({
    port: 0,
    address: "127.0.0.1",
    silent: true,
    directory: folder,
    configureBuckets: [{ name: "rosario" }],
  });
  const { port } = await server.run();
  return {
    settings: {
      url: `http://127.0.0.1:${port}/rosario`,
      region: "eu-north-1",
      accessKey: "S3RVER",
      secretKey: "S3RVER",
    },
    folder,
    stop: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
