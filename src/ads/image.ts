import { createHash } from "node:crypto";
import type { AdImage } from "./ad.ts";

/** Bytes that an image may have before it is made smaller. */
export const mostImageBytes = 5 * 1024 * 1024;
const mostPixels = 30e6;
/** Twice the slot, for dense screens. */
const widest = 1344;
const highest = 1344;

export type PreparedImage =
  | { kind: "image"; image: Omit<AdImage, "alt">; bytes: Buffer }
  | { kind: "refused"; reason: "too_large" | "no_image" };

/**
 * Reads a picture (JPEG, PNG, WebP or AVIF) and writes it anew as WebP: nothing but its pixels comes through. What
 * else calls itself an image, SVG above all, is refused before anything reads it.
 */
export async function prepareImage(upload: Buffer): Promise<PreparedImage> {
  if (upload.length > mostImageBytes) return { kind: "refused", reason: "too_large" };
  if (!isPicture(upload)) return { kind: "refused", reason: "no_image" };
  // Loaded when an image comes: most commands, and most days of a server, see none.
  const { default: sharp } = await import("sharp");
  try {
    const { data, info } = await sharp(upload, { limitInputPixels: mostPixels, failOn: "error" })
      .autoOrient()
      .resize({ width: widest, height: highest, fit: "inside", withoutEnlargement: true })
      .webp({ quality: 82 })
      .toBuffer({ resolveWithObject: true });
    const name = `${createHash("sha256").update(data).digest("hex").slice(0, 32)}.webp`;
    return { kind: "image", image: { name, width: info.width, height: info.height }, bytes: data };
  } catch (cause) {
    const tooManyPixels = cause instanceof Error && /pixel limit/i.test(cause.message);
    return { kind: "refused", reason: tooManyPixels ? "too_large" : "no_image" };
  }
}

/** First bytes of the formats that are read. */
function isPicture(bytes: Buffer): boolean {
  const ascii = (from: number, to: number) => bytes.toString("latin1", from, to);
  return (
    bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])) ||
    ascii(0, 8) === "\x89PNG\r\n\x1a\n" ||
    (ascii(0, 4) === "RIFF" && ascii(8, 12) === "WEBP") ||
    (ascii(4, 8) === "ftyp" && ["avif", "avis"].includes(ascii(8, 12)))
  );
}
