import { copyFile, mkdir } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { importPaths } from "../publication/importers/index.ts";
import type { Library } from "../publication/index.ts";

// Beside dist/ and src/ alike, one folder up from either.
const folder = findUp(import.meta.dirname, "demo");

/** Loads the demonstration into a library that has never held a piece, with its name and notice. True if it did. */
export async function loadDemonstration(library: Library, dataFolder: string): Promise<boolean> {
  const held = await library.pieces.list({}, { limit: 1, offset: 0 });
  if (held.total > 0 || (await library.catalogue.stamp()) !== "0") return false;
  const settings = join(dataFolder, "settings.json");
  // A publication on PostgreSQL keeps only its settings there.
  await mkdir(dataFolder, { recursive: true });
  if (!existsSync(settings)) await copyFile(join(folder, "settings.json"), settings);
  const { refused } = await importPaths([join(folder, "pieces")], { pieces: library.pieces, lang: "en" });
  if (refused.length > 0) throw new Error(`the demonstration is damaged: ${refused[0]?.path}: ${refused[0]?.reason}`);
  return true;
}

function findUp(from: string, name: string): string {
  const here = join(from, name);
  return existsSync(here) || from === join(from, "..") ? here : findUp(join(from, ".."), name);
}
