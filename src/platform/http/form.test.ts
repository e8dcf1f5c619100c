import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { type Form, readForm } from "./form.ts";

async function read(init: RequestInit): Promise<Form> {
  let form: Form | undefined;
  const app = new Hono();
  app.post("/", async (request) => {
    form = await readForm(request);
    return request.text("read");
  });
  const answer = await app.request("/", { method: "POST", ...init });
  if (form === undefined) throw new Error(`No form was read: ${answer.status}`);
  return form;
}

describe("readForm", () => {
  test("gives texts without blanks around, and with one kind of line end", async () => {
    const form = await read({ body: new URLSearchParams({ text: "  one\r\ntwo\rthree \n" }) });
    expect(form.text("text")).toBe("one\ntwo\nthree");
    expect(form.values).toEqual({ text: "one\ntwo\nthree" });
  });

  test("gives an empty text for a field that was not sent", async () => {
    const form = await read({ body: new URLSearchParams({ name: "" }) });
    expect(form.text("name")).toBe("");
    expect(form.text("other")).toBe("");
    expect(form.list("other")).toEqual([]);
    expect(form.file("other")).toBeUndefined();
  });

  test("gives all texts of a name that was sent several times, in order", async () => {
    const body = new URLSearchParams([
      ["right", "housing"],
      ["right", "health"],
    ]);
    const form = await read({ body });
    expect(form.list("right")).toEqual(["housing", "health"]);
    expect(form.text("right")).toBe("housing");
  });

  test("gives a file's name and its very bytes", async () => {
    const body = new FormData();
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0x00, 0xff, 0x0d, 0x0a]);
    body.append("file", new File([bytes], "figures.csv"));
    body.append("note", "with a file");
    const form = await read({ body });
    expect(form.file("file")).toEqual({ name: "figures.csv", bytes });
    expect(form.text("note")).toBe("with a file");
    expect(form.values).toEqual({ note: "with a file" });
  });

  test("takes an empty file field, as browsers send it, for none", async () => {
    const body = new FormData();
    body.append("file", new File([], ""));
    expect((await read({ body })).file("file")).toBeUndefined();
  });

  test("takes names like those of an object's own parts for ordinary names", async () => {
    const form = await read({ body: new URLSearchParams({ constructor: "c", toString: "t" }) });
    expect(form.text("constructor")).toBe("c");
    expect(form.text("hasOwnProperty")).toBe("");
  });

  test.each([
    ["text/plain", "name=York"],
    ["application/json", '{"name":"York"}'],
    ["multipart/form-data", "name=York"],
    ["multipart/form-data; boundary=x", "--y\r\nbroken"],
  ])("reads nothing from a body of %s that is no form", async (type, body) => {
    const form = await read({ headers: { "content-type": type }, body });
    expect(form.values).toEqual({});
    expect(form.text("name")).toBe("");
  });
});
