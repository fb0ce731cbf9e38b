import { Command } from "commander";
import { openApp } from "../app.ts";
import { foundPiece, PieceWithdrawn, someWords } from "./found-piece.ts";
import { configOf, withSettings, type SettingFlags, type Terminal } from "./terminal.ts";

export function correctCommand(terminal: Terminal): Command {
  const command = new Command("correct")
    .description("add a dated correction to a piece, shown on it")
    .argument("<piece>", "id, source id or address of the piece");
  const wanted = "what was wrong, and what is right";
  command.requiredOption("--text <text>", wanted, someWords(command, "--text", wanted));
  return withSettings(command, "data", "databaseUrl").action(
    async (reference: string, flags: SettingFlags & { text: string; json?: boolean }) => {
      const app = await openApp(configOf(terminal, flags), { use: "write" });
      try {
        const found = await foundPiece(app.library.pieces, reference);
        if (found.kind === "withdrawn") throw new PieceWithdrawn(found.tombstone.slug);
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
