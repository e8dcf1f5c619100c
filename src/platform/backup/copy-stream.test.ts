import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { copyIn, copyOut } from "./copy-stream.ts";

const client = new Client({ ...inject("databaseCluster").superuser, database: "postgres" });
beforeAll(async () => {
  await client.connect();
  await client.query("create temp table thing (id int primary key, text text)");
});
afterAll(() => client.end());

async function all(source: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of source) parts.push(part);
  return Buffer.concat(parts).toString();
}

const count = async () => Number((await client.query("select count(*) from thing")).rows[0].count);

describe("COPY as a stream", () => {
  test("gives what went in, of any size, and holds only a little of it", async () => {
    const rows = 60_000;
    const long = "æ".repeat(100);
    const source = function* () {
      for (let id = 0; id < rows; id += 1) yield Buffer.from(`${id}\t${long}\n`);
    };
    expect(await copyIn(client, "copy thing from stdin", source())).toBe(rows);
    let biggest = 0;
    let bytes = 0;
    for await (const part of copyOut(client, "copy (select * from thing order by id) to stdout")) {
      biggest = Math.max(biggest, part.length);
      bytes += part.length;
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(bytes).toBe([...source()].reduce((sum, row) => sum + row.length, 0));
    expect(biggest).toBeLessThan(4 << 20);
    expect(
      await all(copyOut(client, "copy (select id from thing where id < 3 order by id) to stdout")),
    ).toBe("0\n1\n2\n");
  });

  test("that is read no further leaves the connection usable", async () => {
    for await (const _ of copyOut(
      client,
      "copy (select * from thing, generate_series(1, 5)) to stdout",
    ))
      break;
    expect(await count()).toBe(60_000);
  });

  test("says what the database says, and the connection goes on", async () => {
    await expect(
      all(copyOut(client, "copy (select 1 / (id - 50000) from thing) to stdout")),
    ).rejects.toThrow("division by zero");
    const endless = function* () {
      yield Buffer.from("not a number\tx\n");
      for (let i = 0; i < 5_000; i += 1) yield Buffer.from(`${100_000 + i}\t${"x".repeat(1000)}\n`);
    };
    await expect(copyIn(client, "copy thing from stdin", endless())).rejects.toThrow(
      "invalid input syntax",
    );
    await expect(copyIn(client, "copy nothing_there from stdin", [])).rejects.toThrow(
      "does not exist",
    );
    expect(await count()).toBe(60_000);
  });

  test("throws what the source throws, and keeps no row", async () => {
    const broken = function* () {
      yield Buffer.from("100000\tx\n");
      throw new Error("the file ended");
    };
    await expect(copyIn(client, "copy thing from stdin", broken())).rejects.toThrow(
      "the file ended",
    );
    expect(await count()).toBe(60_000);
  });

  test("ends with the connection", async () => {
    const other = new Client({ ...inject("databaseCluster").superuser, database: "postgres" });
    other.on("error", () => undefined);
    await other.connect();
    const { rows } = await other.query("select pg_backend_pid() as pid");
    const reading = (async () => {
      for await (const _ of copyOut(
        other,
        "copy (select repeat('x', 10000) from generate_series(1, 100000)) to stdout",
      )) {
        await client.query("select pg_terminate_backend($1)", [rows[0].pid]);
      }
    })();
    await expect(reading).rejects.toThrow();
    await other.end().catch(() => undefined);
  });
});
