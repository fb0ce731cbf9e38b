import { createHash } from "node:crypto";

/** A reader's picture as we serve it: a square WebP, made anew from pixels alone. */
export interface Picture {
  /** Of its bytes; part of its address. */
  hash: string;
  bytes: Buffer;
}

export type PictureMade = { kind: "picture"; picture: Picture } | { kind: "unreadable" } | { kind: "large" };

/** Largest upload, in bytes. */
export const largestPicture = 6 * 1024 * 1024;
/** Decoded, a picture of a camera is about so large; what claims more is a trap. */
const mostPixels = 50_000_000;
const side = 192;

const beginnings: [offset: number, bytes: string][] = [
  [0, "\xff\xd8\xff"],
  [0, "\x89PNG\r\n\x1a\n"],
  [0, "GIF8"],
  [8, "WEBP"],
];

/**
 * Makes a picture from an upload: JPEG, PNG, GIF or WebP, nothing that is drawn by commands. What lay beside the
 * pixels (place, camera, comments) is gone. Only as many bytes and pixels are touched as a portrait may have.
 */
export async function pictureFrom(upload: Buffer): Promise<PictureMade> {
  if (upload.length > largestPicture) return { kind: "large" };
  if (!beginnings.some(([at, bytes]) => upload.toString("latin1", at, at + bytes.length) === bytes))
    return { kind: "unreadable" };
  // Loaded only by who takes uploads.
  const { default: sharp } = await import("sharp");
  try {
    const { width, height } = await sharp(upload, { limitInputPixels: false, pages: 1 }).metadata();
    if (width * height > mostPixels) return { kind: "large" };
    const bytes = await sharp(upload, { limitInputPixels: mostPixels, failOn: "error", pages: 1, sequentialRead: true })
      .autoOrient()
      .timeout({ seconds: 10 })
      .resize(side, side, { fit: "cover", position: "attention" })
      .flatten({ background: "#ffffff" })
      .webp({ quality: 82 })
      .toBuffer();
    return { kind: "picture", picture: { hash: createHash("sha256").update(bytes).digest("base64url"), bytes } };
  } catch {
    return { kind: "unreadable" };
  }
}
