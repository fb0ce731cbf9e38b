import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { largestPicture, pictureFrom } from "./picture.ts";

const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 40, b: 40 } } });

describe("a picture", () => {
  test("becomes a small square WebP without what lay beside the pixels", async () => {
    const upload = await drawn(640, 400)
      .withExif({ IFD0: { Copyright: "Secret place" }, IFD3: { GPSLatitudeRef: "N" } })
      .jpeg()
      .toBuffer();
    expect(upload.includes("Secret place")).toBe(true);
    const made = await pictureFrom(upload);
    if (made.kind !== "picture") throw new Error(made.kind);
    const { format, width, height, exif } = await sharp(made.picture.bytes).metadata();
    expect([format, width, height, exif]).toEqual(["webp", 192, 192, undefined]);
    expect(made.picture.bytes.includes("Secret")).toBe(false);
    expect(made.picture.hash).toMatch(/^[\w-]{43}$/);
  });

  test.each(["png", "gif", "webp"] as const)("may be a %s", async (format) => {
    expect((await pictureFrom(await drawn(50, 70).toFormat(format).toBuffer())).kind).toBe("picture");
  });

  test("is nothing that is drawn by commands, nor a page, nor half a file", async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>`;
    const png = await drawn(300, 300).png({ compressionLevel: 0 }).toBuffer();
    const polyglot = Buffer.concat([Buffer.from("GIF89a"), Buffer.from("<script>alert(1)</script>")]);
    for (const upload of [Buffer.from(svg), Buffer.from(""), Buffer.from("<html>"), png.subarray(0, 2000), polyglot])
      expect(await pictureFrom(upload)).toEqual({ kind: "unreadable" });
  });

  test("that unpacks to more than any portrait is refused before it is unpacked", async () => {
    const bomb = bombPng(40_000, 40_000);
    expect(bomb.length).toBeLessThan(largestPicture);
    const began = performance.now();
    expect(await pictureFrom(bomb)).toEqual({ kind: "large" });
    expect(performance.now() - began).toBeLessThan(1000);
    expect(await pictureFrom(Buffer.alloc(largestPicture + 1))).toEqual({ kind: "large" });
  });
});

/** A PNG (ISO/IEC 15948) that claims to be large, with as many zeros as make a beginning. */
function bombPng(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
    const framed = Buffer.alloc(body.length + 8);
    framed.writeUInt32BE(data.length, 0);
    body.copy(framed, 4);
    framed.writeUInt32BE(crc(body), body.length + 4);
    return framed;
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.alloc(4_000_000))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
