// Bundles src/ into dist/, where the launcher runs it: plain Node reads .ts but not .tsx.
import { build } from "esbuild";
import { rmSync } from "node:fs";

rmSync("dist", { recursive: true, force: true });

await build({
  entryPoints: {
    main: "src/main.ts",
    "analyst/index": "src/analyst/index.ts",
    "analyst-worker": "src/commands/analyst-worker.ts",
    "search-worker": "src/storage/sqlite/search-worker.ts",
  },
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node24",
  packages: "external",
  jsx: "automatic",
  jsxImportSource: "preact",
  logLevel: "warning",
});
