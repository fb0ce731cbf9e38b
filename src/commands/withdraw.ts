import { Command } from "commander";
import { openApp } from "../app.ts";
import { foundPiece, someWords } from "./found-piece.ts";
import { configOf, withSettings, type SettingFlags, type Terminal } from "./terminal.ts";

export function withdrawCommand(terminal: Terminal): Command {
  const command = new Command("withdraw")
    .description("take a piece off every surface for good; its address keeps a notice with the reason")
    .argument("<piece>", "id, source id or address of the piece");
  command.requiredOption("--reason <text>", "what the notice says", someWords(command, "--reason", "why it goes"));
  return withSettings(command, "data", "databaseUrl").action(
    async (reference: string, flags: SettingFlags & { reason: string; json?: boolean }) => {
      const app = await openApp(configOf(terminal, flags), { use: "write" });
      try {
        const found = await foundPiece(app.library.pieces, reference);
        const id = found.kind === "piece" ? found.piece.id : found.tombstone.id;
        const tombstone = await app.library.pieces.withdraw(id, flags.reason);
        terminal.out(flags.json ? JSON.stringify(tombstone) : `Withdrawn: ${app.site.url}/${tombstone.slug}`);
      } finally {
        await app.close();
      }
    },
  );
}
