import type { FastifyInstance } from "fastify";
import { parseHTML } from "linkedom";
import { site } from "./site.ts";

/** A browser that keeps cookies and sends forms, and no scripts. */
export function browsing(app: FastifyInstance, cookies: Record<string, string> = {}) {
  const jar = new Map(Object.entries(cookies));
  const send = async (method: "GET" | "POST", url: string, payload?: string) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const form = { origin: site.url, "content-type": "application/x-www-form-urlencoded" };
    const headers = { ...(cookie && { cookie }), ...(method === "POST" && form) };
    const answer = await app.inject({ method, url, headers, ...(payload !== undefined && { payload }) });
    for (const line of [answer.headers["set-cookie"] ?? []].flat()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    const { document } = parseHTML(answer.body || "<!doctype html><body></body>");
    return {
      status: answer.statusCode,
      to: answer.headers.location,
      body: answer.body,
      headers: answer.headers,
      document,
    };
  };
  return {
    cookies: jar,
    get: (url: string) => send("GET", url),
    post: (url: string, fields: Record<string, string> = {}) =>
      send("POST", url, new URLSearchParams(fields).toString()),
  };
}
