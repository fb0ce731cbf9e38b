import { parseHTML } from "linkedom";
import type { openMadeUpPages } from "./pages.ts";
import { site as madeUp } from "./site.ts";

type Pages = Pick<Awaited<ReturnType<typeof openMadeUpPages>>, "app" | "storage">;

/** A browser without scripts: keeps its cookies and sends forms from pages of the site. */
export function visitor({ app, storage }: Pages, network = `192.0.2.${(visitors = (visitors + 1) % 250)}`) {
  const jar = new Map<string, string>();
  const ask = async (method: "GET" | "POST", url: string, form: Record<string, string> = {}, headers = {}) => {
    const answer = await app.inject({
      method,
      url,
      remoteAddress: network,
      headers: {
        cookie: Array.from(jar, ([name, value]) => `${name}=${value}`).join("; "),
        "user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
        ...(method === "POST" && { origin: madeUp.url, "content-type": "application/x-www-form-urlencoded" }),
        ...headers,
      },
      ...(method === "POST" && { payload: new URLSearchParams(form).toString() }),
    });
    for (const { name, value, maxAge } of answer.cookies) {
      if (maxAge === 0) jar.delete(name);
      else jar.set(name, value);
    }
    const { document } = parseHTML(answer.body || "<html><body></body></html>");
    const said = (selector: string) => document.querySelector(selector)?.textContent ?? null;
    return {
      status: answer.statusCode,
      to: answer.headers.location ?? null,
      body: answer.body,
      answer,
      document,
      said,
    };
  };
  /** The letter that was written last to an address, with its code and the path of its link. */
  const letter = async (to: string) => {
    const row = await storage.engine.reader
      .selectFrom("letter")
      .selectAll()
      .where("address", "=", to)
      .orderBy("key", "desc")
      .executeTakeFirst();
    const code = /\b[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\b/.exec(row?.text ?? "")?.[0] ?? "";
    const link = /https?:\/\/[^/\s]+(\/sign-in\/link\S*)/.exec(row?.text ?? "")?.[1] ?? "";
    return { code, link, subject: row?.subject ?? "", text: row?.text ?? "", html: row?.html ?? "", kind: row?.kind };
  };
  return {
    jar,
    network,
    letter,
    get: (url: string, headers = {}) => ask("GET", url, {}, headers),
    post: (url: string, form: Record<string, string> = {}, headers = {}) => ask("POST", url, form, headers),
    /** Asks for a letter and types its code. */
    async signIn(address: string, to = "/") {
      const asked = await ask("POST", "/sign-in", { address, to });
      if (asked.status !== 303) throw new Error(`No letter was sent: ${asked.status}`);
      return ask("POST", "/sign-in/code", { code: (await letter(address)).code });
    },
  };
}

let visitors = 0;
