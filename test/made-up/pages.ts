import { parseHTML } from "linkedom";
import type { PieceInput } from "../../src/publication/index.ts";
import { buildServer, type ServerOptions } from "../../src/web/index.ts";
import { openMadeUpServer } from "./library.ts";

/** The whole site over a made-up library. */
export async function openMadeUpPages(inputs?: PieceInput[], options: Partial<ServerOptions> = {}) {
  const { storage, context, saved, taught, close } = await openMadeUpServer(inputs);
  const app = await buildServer({ ...context, log: null, ...options });
  /** A page as a browser would hold it. */
  const page = async (path: string) => {
    const answer = await app.inject(path);
    return { ...answer, status: answer.statusCode, document: parseHTML(answer.body).document };
  };
  return {
    app,
    storage,
    context,
    saved,
    taught,
    page,
    async close() {
      await app.close();
      await close();
    },
  };
}
