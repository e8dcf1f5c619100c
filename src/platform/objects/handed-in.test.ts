import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { zipFiles } from "../zip.ts";
import { readHandedIn } from "./handed-in.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const PDF = bytes("%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n");

async function photo(): Promise<Uint8Array> {
  const picture = sharp({ create: { width: 40, height: 20, channels: 3, background: "#884422" } });
  const exif = { IFD0: { Artist: "Kari Nordmann", Copyright: "Home" } };
  return new Uint8Array(
    await picture.jpeg().withExif(exif).withMetadata({ orientation: 6 }).toBuffer(),
  );
}

describe("a handed-in file", () => {
  test("is what its bytes say, whatever it is called", async () => {
    expect(await readHandedIn("Protokoll 7/26 (endelig).docx", PDF)).toEqual({
      name: "protokoll-7-26-endelig.pdf",
      mediaType: "application/pdf",
      bytes: PDF,
    });
    expect(await readHandedIn("Årsmelding.PDF", PDF)).toMatchObject({ name: "arsmelding.pdf" });
    expect(await readHandedIn("مرحبا.pdf", PDF)).toMatchObject({ name: "file.pdf" });
  });

  test("that is a picture is written anew, upright and without what the camera added", async () => {
    const taken = await photo();
    expect(Buffer.from(taken).includes("Kari Nordmann")).toBe(true);
    const read = await readHandedIn("IMG_1.jpeg", taken);
    if ("refused" in read) throw new Error(read.refused);
    expect(read).toMatchObject({ name: "img-1.jpg", mediaType: "image/jpeg" });
    expect(Buffer.from(read.bytes).includes("Kari Nordmann")).toBe(false);
    const { width, height, exif, orientation } = await sharp(read.bytes).metadata();
    expect({ width, height, exif, orientation }).toEqual({ width: 20, height: 40 });
  });

  test("that is text is told apart by its name, and only in whole UTF-8", async () => {
    expect(await readHandedIn("figures.csv", bytes("år;tall\n2026;4\n"))).toMatchObject({
      name: "figures.csv",
      mediaType: "text/csv",
    });
    expect(await readHandedIn("notes.txt", Uint8Array.of(0x61, 0xff))).toEqual({
      refused: "file-type",
    });
    expect(await readHandedIn("notes.txt", Uint8Array.of(0x61, 0x00))).toEqual({
      refused: "file-type",
    });
  });

  test.each([
    ["a page", "page.html", bytes("<!doctype html><script>alert(1)</script>")],
    [
      "a drawing with script",
      "map.svg",
      bytes('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    ],
    ["a program", "minutes.pdf", Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0)],
    ["an archive", "all.zip", zipFiles([{ name: "a.txt", bytes: bytes("a") }])],
    ["nothing known", "data.bin", Uint8Array.of(1, 2, 3)],
    ["nothing at all", "empty.pdf", new Uint8Array()],
  ])("that is %s is refused", async (_, name, content) => {
    expect(await readHandedIn(name, content)).toEqual({ refused: "file-type" });
  });

  test("that only begins like a picture is refused", async () => {
    const cut = (await photo()).slice(0, 200);
    expect(await readHandedIn("cut.jpg", cut)).toEqual({ refused: "broken-file" });
  });

  test("that unpacks to more pixels than a camera has is refused", async () => {
    const bomb = await sharp({
      create: { width: 20_000, height: 6_000, channels: 3, background: "black" },
    })
      .png({ compressionLevel: 9 })
      .toBuffer();
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await readHandedIn("bomb.png", new Uint8Array(bomb))).toEqual({
      refused: "broken-file",
    });
  });
});
