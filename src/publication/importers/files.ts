import { open, readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { LARGEST_TEXT } from "./decode.ts";
import { isKnown } from "./formats.ts";
import { ImportError } from "./import-error.ts";

/** A file to import; its name is its base name, or its path below the folder that was given. */
export interface FoundFile {
  path: string;
  name: string;
}

/** What a folder says of itself is no piece. */
const readme = /^readme(?:\.\w+)?$/i;

/**
 * The files that a path stands for: itself, or everything of a known extension below a folder, in order of name, hidden
 * ones and READMEs left out. Throws `ImportError` `not_found`, `unreadable` or `empty`.
 */
export async function filesAt(path: string): Promise<FoundFile[]> {
  const found = await readable(path, () => stat(path));
  if (found.isFile()) return [{ path, name: basename(path) }];
  if (!found.isDirectory()) throw new ImportError("unreadable", "this is neither a file nor a folder");
  const files = await readable(path, () => filesBelow(path, ""));
  if (files.length === 0) throw new ImportError("empty", "this folder holds no .txt, .md, .html or .jsonl files");
  return files;
}

/** A whole file. Throws `ImportError` `too_big` before reading it, or `empty`. */
export async function readWhole(path: string): Promise<Buffer> {
  const found = await readable(path, () => stat(path));
  if (found.isDirectory()) throw new ImportError("unreadable", "this is a folder: name a file in it");
  const { size } = found;
  if (size > LARGEST_TEXT)
    throw new ImportError(
      "too_big",
      `this file has ${Math.ceil(size / 1024 / 1024)} MB, and a single text may have 20: split it, or use JSON Lines`,
    );
  const bytes = await readable(path, () => readFile(path));
  if (bytes.toString("latin1", 0, 1000).trim() === "" && bytes.toString("utf8").trim() === "")
    throw new ImportError("empty", "this file is empty");
  return bytes;
}

/** The first kilobytes of a file of any size. */
export function readHead(path: string): Promise<Buffer> {
  return readable(path, async () => {
    await using file = await open(path);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8192), 0, 8192, 0);
    return buffer.subarray(0, bytesRead);
  });
}

/** Turns the system's words about a file into our own. */
export async function readable<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT")
      throw new ImportError("not_found", "there is no such file or folder: check the path", { cause });
    if (code === "EACCES" || code === "EPERM")
      throw new ImportError("unreadable", "this may not be read: check its permissions", { cause });
    throw new ImportError("unreadable", `${basename(path)} could not be read (${code ?? String(cause)})`, { cause });
  }
}

async function filesBelow(folder: string, name: string): Promise<FoundFile[]> {
  const entries = await readdir(join(folder, name), { withFileTypes: true });
  const files: FoundFile[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".") || readme.test(entry.name)) continue;
    const inside = name === "" ? entry.name : `${name}/${entry.name}`;
    if (entry.isDirectory()) files.push(...(await filesBelow(folder, inside)));
    else if (entry.isFile() && isKnown(entry.name)) files.push({ path: join(folder, inside), name: inside });
  }
  return files;
}
