import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { caching, finish, type Finished } from "./finished.ts";

/** Style sheets, scripts, fonts: read once at the start, served from memory under names that change with the bytes. */
export interface Assets {
  /** Address of an asset by its plain name ("site.css"). */
  path(name: string): string;
  /** By the last part of its address. */
  find(hashedName: string): Finished | null;
}

const fonts = {
  "newsreader.woff2": "@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2",
  "newsreader-italic.woff2": "@fontsource-variable/newsreader/files/newsreader-latin-opsz-italic.woff2",
  "newsreader-ext.woff2": "@fontsource-variable/newsreader/files/newsreader-latin-ext-wght-normal.woff2",
  "newsreader-ext-italic.woff2": "@fontsource-variable/newsreader/files/newsreader-latin-ext-wght-italic.woff2",
  "inter.woff2": "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  "inter-ext.woff2": "@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2",
} as const;

/** In the order in which they build on each other; they travel as one file. */
const sheets = [
  "fonts",
  "ground",
  "furniture",
  "signs",
  "lists",
  "piece",
  "turns",
  "roundtable",
  "claims",
  "disputes",
  "search",
  "forms",
  "wall",
  "account",
  "identity",
  "plans",
  "ads",
  "desk",
  "replies",
  "print",
];
const scripts = ["desk-replies.js", "passkeys.js", "quote.js", "read-mark.js", "suggest.js"];

export function openAssets(): Assets {
  const require = createRequire(import.meta.url);
  const folder = join(packageFolder(), "src/web/assets");
  const paths = new Map<string, string>();
  const files = new Map<string, Finished>();
  const put = (name: string, type: string, bytes: Buffer) => {
    const [stem, extension] = [name.slice(0, name.lastIndexOf(".")), name.slice(name.lastIndexOf("."))];
    const hashed = `${stem}-${createHash("sha256").update(bytes).digest("base64url").slice(0, 10)}${extension}`;
    paths.set(name, `/assets/${hashed}`);
    files.set(hashed, finish(bytes, { type, cache: caching.forever }));
  };
  for (const [name, file] of Object.entries(fonts)) put(name, "font/woff2", readFileSync(require.resolve(file)));
  for (const name of scripts) put(name, "text/javascript; charset=utf-8", readFileSync(join(folder, name)));
  put("mark.svg", "image/svg+xml", readFileSync(join(folder, "mark.svg")));
  const path = (name: string) => {
    const found = paths.get(name);
    if (!found) throw new Error(`There is no asset named ${name}; add it to src/web/assets.ts.`);
    return found;
  };
  const css = sheets.map((name) => readFileSync(join(folder, `${name}.css`), "utf8")).join("\n");
  put(
    "site.css",
    "text/css; charset=utf-8",
    Buffer.from(css.replaceAll(/url\("asset:([^"]+)"\)/g, (_, name: string) => `url("${path(name)}")`)),
  );
  return { path, find: (hashedName) => files.get(hashedName) ?? null };
}

// The bundle in dist/ and the source in src/ lie at different depths below package.json.
function packageFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
}
