import sharp from "sharp";
import { expect, test } from "vitest";
import { prepareImage } from "./image.ts";

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#346" } });

test("a picture is made anew: smaller, as WebP, without what else was in the file", async () => {
  const upload = await picture(3000, 1000)
    .withExif({ IFD0: { Copyright: "whose hidden words" } })
    .jpeg()
    .toBuffer();
  expect(upload.includes("hidden words")).toBe(true);
  const prepared = await prepareImage(upload);
  if (prepared.kind !== "image") throw new Error(prepared.reason);
  expect(prepared.image).toMatchObject({ width: 1344, height: 448 });
  expect(prepared.image.name).toMatch(/^[0-9a-f]{32}\.webp$/);
  expect(prepared.bytes.includes("hidden words")).toBe(false);
  expect((await sharp(prepared.bytes).metadata()).format).toBe("webp");
});

test.each(["jpeg", "png", "webp", "avif"] as const)("%s is read", async (format) => {
  const prepared = await prepareImage(await picture(40, 30).toFormat(format).toBuffer());
  expect(prepared).toMatchObject({ kind: "image", image: { width: 40, height: 30 } });
});

test.each([
  ["an SVG with a script", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
  ["an SVG behind an XML head", Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')],
  ["a page", Buffer.from("<!doctype html><script>alert(1)</script>")],
  ["a GIF", Buffer.from("R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==", "base64")],
  ["nothing", Buffer.alloc(0)],
  ["a PNG by its first bytes only", Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), Buffer.from("<svg/>")])],
  ["half a picture's head", Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
])("%s is refused", async (_, upload) => {
  expect(await prepareImage(upload)).toEqual({ kind: "refused", reason: "no_image" });
});

test("what is too large is refused, by its bytes and by its pixels", async () => {
  expect(await prepareImage(Buffer.alloc(50 * 1024 * 1024))).toEqual({ kind: "refused", reason: "too_large" });
  const bomb = await picture(9000, 9000).png({ compressionLevel: 9 }).toBuffer();
  expect(bomb.length).toBeLessThan(1024 * 1024);
  expect(await prepareImage(bomb)).toEqual({ kind: "refused", reason: "too_large" });
});
