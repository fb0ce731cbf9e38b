import { Command } from "commander";
import { openApp } from "../app.ts";
import { PieceNotFound } from "../publication/index.ts";
import { configOf, withSettings, type SettingFlags, type Terminal } from "./terminal.ts";

export function correctCommand(terminal: Terminal): Command {
  const command = new Command("correct")
    .description("add a dated correction to a piece, shown at its foot")
    .argument("<piece>", "id, source id or address of the piece")
    .requiredOption("--text <text>", "what was wrong, and what is right");
  return withSettings(command, "data", "databaseUrl").action(
    async (reference: string, flags: SettingFlags & { text: string; json?: boolean }) => {
      const app = await openApp(configOf(terminal, flags), { use: "write" });
      try {
        const found = await app.library.pieces.find(reference);
        if (found?.kind !== "piece") throw new PieceNotFound(reference);
        await app.library.pieces.correct(found.piece.id, flags.text);
        const { id, slug } = found.piece;
        terminal.out(
          flags.json ? JSON.stringify({ id, slug, text: flags.text }) : `Corrected: ${app.site.url}/${slug}`,
        );
      } finally {
        await app.close();
      }
    },
  );
}
