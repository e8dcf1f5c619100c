/**
 * Keeps handed-in files in a bucket of a store that speaks S3 (PUT, GET and DELETE of an object, path-style addresses; requests signed
 * by AWS Signature Version 4). The bucket needs no public access and no listing.
 */
import { AwsClient } from "aws4fetch";
import { hashInKey, type Objects, storeAway, unchanged } from "./objects.ts";

export type S3Settings = {
  /** The bucket's address, without a slash at the end: `https://store.city.org/rosario`. */
  readonly url: string;
  readonly region: string;
  readonly accessKey: string;
  readonly secretKey: string;
};

/** A store that has not answered by then is away. */
const PATIENCE = 20_000;

export function s3Objects({ url, region, accessKey, secretKey }: S3Settings): Objects {
  const client = new AwsClient({
    accessKeyId: accessKey,
    secretAccessKey: secretKey,
    service: "s3",
    region,
    retries: 2,
  });
  const ask = async (key: string, init: RequestInit): Promise<Response> => {
    try {
      return await client.fetch(`${url}/${key}`, {
        ...init,
        redirect: "error",
        signal: AbortSignal.timeout(PATIENCE),
      });
    } catch (error) {
      throw storeAway(`The file store at ${new URL(url).host} cannot be reached`, error);
    }
  };
  const refused = (response: Response, what: string): Error =>
    storeAway(`The file store at ${new URL(url).host} answered ${response.status} to ${what}`);

  return {
    find: async (key) => {
      hashInKey(key);
      const response = await ask(key, { method: "GET" });
      if (response.status === 404) return undefined;
      if (!response.ok) throw refused(response, "a read");
      return unchanged(key, new Uint8Array(await response.arrayBuffer()));
    },
    keep: async (key, bytes) => {
      unchanged(key, bytes);
      const response = await ask(key, {
        method: "PUT",
        body: new Uint8Array(bytes),
        // The store compares the body with this hash before it keeps anything.
        headers: {
          "x-amz-content-sha256": hashInKey(key),
          "content-type": "application/octet-stream",
        },
      });
      if (!response.ok) throw refused(response, "a write");
    },
    remove: async (key) => {
      hashInKey(key);
      const response = await ask(key, { method: "DELETE" });
      if (!response.ok && response.status !== 404) throw refused(response, "a removal");
    },
  };
}
