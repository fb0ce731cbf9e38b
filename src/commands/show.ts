import { Command } from "commander";
import { openApp } from "../app.ts";
import { partsOf, spanOf, type Document, type Piece } from "../publication/index.ts";
import { foundPiece } from "./found-piece.ts";
import { configOf, withSettings, type SettingFlags, type Terminal } from "./terminal.ts";

export function showCommand(terminal: Terminal): Command {
  const command = new Command("show")
    .description("print a piece as the library keeps it")
    .argument("<piece>", "id, source id or address of the piece");
  return withSettings(command, "data", "databaseUrl").action(
    async (reference: string, flags: SettingFlags & { json?: boolean }) => {
      const app = await openApp(configOf(terminal, flags), { use: "read" });
      try {
        const found = await foundPiece(app.library.pieces, reference);
        if (found.kind === "withdrawn") return terminal.out(JSON.stringify({ withdrawn: found.tombstone }, null, 2));
        const { claims, read } = await app.library.readings.ofPiece(found.piece.id);
        if (flags.json)
          terminal.out(JSON.stringify({ ...structureOf(found.piece), read, claims: claims.length }, null, 2));
        else terminal.out(asText(found.piece));
      } finally {
        await app.close();
      }
    },
  );
}

const nowhere = { start: 0, end: 0 };

/** Questions, contributors and their answers, with offsets into `text`. */
function structureOf(piece: Piece) {
  const { document, credits, ...particulars } = piece;
  const words = (span: { start: number; end: number }) => ({
    text: document.text.slice(span.start, span.end),
    start: span.start,
    end: span.end,
  });
  return {
    ...particulars,
    standfirst: document.standfirst && words(document.standfirst),
    questions: document.questions.map(({ n, asker, ...span }) => ({ n, asker, ...words(span) })),
    contributors: credits.map((credit, position) => ({
      ...credit,
      answers: document.turns
        .filter((turn) => turn.credit === position)
        .map((turn) => ({ questions: turn.questions, ...words(spanOf(turn.body) ?? nowhere) })),
    })),
    body: document.body,
    text: document.text,
  };
}

function asText({ document, credits, kind, date, status, slug, corrections }: Piece): string {
  const credited = credits.map(({ name, title, affiliation }) => [name, title, affiliation].filter(Boolean).join(", "));
  const facts = [kind, date, status, `/${slug}`].filter(Boolean).join(" · ");
  const corrected = corrections.map(({ at, text }) => `Correction, ${at.slice(0, 10)}: ${text}`);
  return [
    facts,
    ...credited,
    "",
    spoken(
      document,
      credits.map(({ name }) => name),
    ),
    ...corrected,
  ].join("\n");
}

/** The words in their order, each turn under its speaker's name. */
function spoken(document: Document, names: string[]): string {
  let text = "";
  let from = 0;
  for (const part of partsOf(document)) {
    const at = "n" in part ? part.start : (spanOf(part.body) ?? nowhere).start;
    text += document.text.slice(from, at) + ("n" in part ? `${part.n}. ` : `${names[part.credit]}:\n`);
    from = at;
  }
  return text + document.text.slice(from);
}
