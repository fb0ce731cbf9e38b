import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

// The arrows of docs/architecture.md, held against the imports that the code really has.

const root = resolve(import.meta.dirname, "..");
const source = join(root, "src");

interface Import {
  from: string;
  to: string;
}

const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => file.replaceAll("\\", "/"));
const imports: Import[] = files.flatMap((from) =>
  ts.preProcessFile(readFileSync(join(source, from), "utf8"), true, true).importedFiles.map(({ fileName }) => ({
    from,
    to: fileName.startsWith(".") ? relative(source, resolve(source, dirname(from), fileName)) : fileName,
  })),
);

const domains = ["publication", "readers", "subscriptions", "replies", "ads", "reviews"];
const room = (file: string) => (file.includes("/") ? (file.split("/")[0] as string) : file);
const isOwn = ({ to }: Import) => files.includes(to) || to === "../package.json";
// A second door spares whoever uses one half of a room from loading the other.
const doors = new Set([
  ...["analyst", "map", ...domains].map((name) => `${name}/index.ts`),
  "analyst/version.ts",
  "analyst/relations/vocabulary.ts",
  "analyst/second-reader/index.ts",
  "publication/importers/index.ts",
  "publication/second-reading/index.ts",
  "publication/disputes/index.ts",
  "readers/following/index.ts",
  "readers/identity/index.ts",
  "readers/identity/passkeys.ts",
  "readers/rights/index.ts",
  "readers/staff/index.ts",
]);

/** Which other rooms' files a room may import. */
const allowed: Record<string, (file: string) => boolean> = {
  analyst: () => false,
  map: () => false,
  ...Object.fromEntries(domains.map((domain) => [domain, (file: string) => doors.has(file)])),
  storage: (file) => doors.has(file),
  gateways: (file) => doors.has(file),
  web: (file) => doors.has(file) || file === "version.ts",
  jobs: (file) => doors.has(file),
  commands: (file) =>
    doors.has(file) ||
    ["app.ts", "carrier.ts", "config.ts", "version.ts", "web/index.ts"].includes(file) ||
    room(file) === "jobs",
  "config.ts": (file) => ["setting.ts", "issuer-settings.ts", "subscription-settings.ts"].includes(file),
  "issuer-settings.ts": (file) => file === "setting.ts",
  "subscription-settings.ts": (file) => file === "setting.ts" || file === "subscriptions/index.ts",
  "setting.ts": () => false,
  "keys.ts": (file) => doors.has(file),
  "carrier.ts": (file) => doors.has(file) || ["config.ts", "gateways/index.ts"].includes(file),
  "secret.ts": () => false,
  "version.ts": (file) => file === "../package.json",
  "app.ts": (file) =>
    doors.has(file) ||
    [
      "config.ts",
      "issuer-settings.ts",
      "keys.ts",
      "secret.ts",
      "gateways/index.ts",
      "storage/open-readers.ts",
      "storage/open.ts",
      "web/index.ts",
    ].includes(file),
  "main.ts": (file) => file === "commands/command-line.ts",
};

/** Packages that belong to one room alone. */
const kept: Record<string, string[]> = {
  storage: ["kysely", "pg", "node:sqlite"],
  web: ["fastify", "@fastify/swagger", "preact", "preact-render-to-string", "node:http", "typebox"],
  commands: ["commander"],
  gateways: ["stripe", "nodemailer", "nodemailer/lib/mail-composer"],
};

describe("the rooms", () => {
  test("are seen: the test reads the imports that it is to judge", () => {
    expect(files.length).toBeGreaterThan(80);
    expect(imports.filter(isOwn).length).toBeGreaterThan(200);
  });

  test("are all known", () => {
    expect(files.map(room).filter((name) => !(name in allowed))).toEqual([]);
  });

  test("import only what their arrows allow", () => {
    const wrong = imports
      .filter(isOwn)
      .filter(({ from, to }) => room(from) !== room(to) && !allowed[room(from)]?.(to))
      .map(({ from, to }) => `${from} -> ${to}`);
    expect(wrong).toEqual([]);
  });

  test("import files that exist", () => {
    const missing = imports
      .filter((one) => !isOwn(one) && one.to.match(/\.tsx?$/))
      .map(({ from, to }) => `${from} -> ${to}`);
    expect(missing).toEqual([]);
  });

  test("keep databases to storage, HTTP and JSX to web, the command line to commands", () => {
    const strays = Object.entries(kept).flatMap(([owner, packages]) =>
      imports
        .filter(({ from, to }) => packages.includes(to) && room(from) !== owner)
        .map(({ from, to }) => `${from} -> ${to}`),
    );
    expect(strays).toEqual([]);
    expect(files.filter((file) => file.endsWith(".tsx") && room(file) !== "web")).toEqual([]);
  });

  test("leave the analyst and the map without input or output, but for the weights that the analyst reads", () => {
    const weights = "analyst/encoder/model-files.ts";
    const pure = imports.filter(({ from }) => from !== weights);
    const impure = pure.filter(({ from, to }) => ["analyst", "map"].includes(room(from)) && to.startsWith("node:"));
    expect(impure).toEqual([]);
  });

  test("do not lean on each other in circles", () => {
    const next = new Map(
      files.map((file) => [file, imports.filter((one) => one.from === file && isOwn(one)).map(({ to }) => to)]),
    );
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, path: string[]): void => {
      if (path.includes(file)) return void circles.push([...path.slice(path.indexOf(file)), file].join(" -> "));
      if (done.has(file)) return;
      for (const to of next.get(file) ?? []) visit(to, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  test("leave connections to the outside to gateways", () => {
    const reaching = /\bfetch\(|\bnew (?:WebSocket|EventSource)\(/;
    const outward = files.filter((file) => reaching.test(readFileSync(join(source, file), "utf8")));
    expect(outward).toEqual(["gateways/egress.ts"]);
    // A server's own door, and PostgreSQL's driver, are no connections to the outside.
    const sockets = new Set(["undici", "node:https", "node:http2", "node:tls", "node:dgram"]);
    const strays = imports.filter(({ from, to }) => sockets.has(to) && room(from) !== "gateways");
    expect(strays).toEqual([]);
  });

  test("leave the environment to main.ts", () => {
    const readers = files.filter((file) => /process\.env/.test(readFileSync(join(source, file), "utf8")));
    expect(readers).toEqual(["main.ts"]);
  });
});

describe("the files", () => {
  test("have names in kebab-case, without words that mean nothing", () => {
    const bad = files.filter(
      (file) => !/^[a-z0-9-/]+\.tsx?$/.test(file) || /(manager|helper|util|service|base|common|misc)/.test(file),
    );
    // The database is not "base".
    expect(bad.filter((file) => !/database/.test(file))).toEqual([]);
  });

  test("export by name", () => {
    expect(files.filter((file) => /^export default /m.test(readFileSync(join(source, file), "utf8")))).toEqual([]);
  });

  test("stay small enough to read: none over 400 lines", () => {
    const lines = (file: string) => readFileSync(join(source, file), "utf8").split("\n").length;
    expect(files.filter((file) => lines(file) > 400)).toEqual([]);
  });
});
