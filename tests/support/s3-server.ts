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
  /** Stops answering, and keeps what it has. */
  fall(): Promise<void>;
  /** Answers again, at the same address. */
  rise(): Promise<void>;
  stop(): Promise<void>;
};

export async function startS3Server(): Promise<S3Server> {
  const folder = await mkdtemp(join(tmpdir(), "rosario-s3-"));
  const start = async (port: number) => {
    const server = new S3rver({
      port,
      address: "127.0.0.1",
      silent: true,
      directory: folder,
      configureBuckets: [{ name: "rosario" }],
    });
    return { server, port: (await server.run()).port };
  };
  let { server, port } = await start(0);
  return {
    settings: {
      url: `http://127.0.0.1:${port}/rosario`,
      region: "eu-north-1",
      accessKey: "S3RVER",
      secretKey: "S3RVER",
    },
    folder,
    fall: () => server.close(),
    rise: async () => {
      ({ server, port } = await start(port));
    },
    stop: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
