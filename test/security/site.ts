import type { HTTPMethods } from "fastify";
import type { ServerOptions } from "../../src/web/index.ts";
import { openMadeUpPages } from "../made-up/pages.ts";
import { signIn } from "../made-up/signed-in.ts";
import { site } from "../made-up/site.ts";
import { staffAtDesk } from "../made-up/staff.ts";

export interface Route {
  method: HTTPMethods;
  /** Without parameters. */
  path: string;
}

/** The whole site, everybody who may ask it, and every address that it answers. */
export async function openSecured(options: Partial<ServerOptions> = {}) {
  const told: [method: string, url: string][] = [];
  const pages = await openMadeUpPages(undefined, {
    ...options,
    onRoute: (method, url) => void told.push([method, url]),
  });
  const reader = await signIn(pages.storage, { accessUntil: "2999-01-01T00:00:00.000Z" });
  const owner = await staffAtDesk(pages.context, pages.storage);
  const slugs = pages.saved.map(({ slug }) => slug);
  const routes = told.flatMap(([method, url]) => slugs.map((slug) => ({ method, path: filled(url, slug) })));
  const known = new Map(routes.map((route) => [`${route.method} ${route.path}`, route]));
  return {
    ...pages,
    reader,
    owner,
    /** Cookies of each kind of visitor. */
    visitors: { visitor: "", reader: reader.cookie, owner: owner.cookie } as Record<string, string>,
    reading: [...known.values()].filter(({ method }) => method === "GET"),
    writing: [...known.values()].filter(({ method }) => !["GET", "HEAD", "OPTIONS"].includes(method)),
    /** Sends a form as a page of the site would. */
    send: ({ method, path }: Route, cookie: string, payload = "", type = "application/x-www-form-urlencoded") =>
      pages.app.inject({
        method,
        url: path,
        headers: { ...(cookie && { cookie }), origin: site.url, "content-type": type },
        payload,
      }),
    ask: (path: string, cookie = "", headers: Record<string, string> = {}) =>
      pages.app.inject({ url: path, headers: { ...(cookie && { cookie }), ...headers } }),
  };
}

export type Secured = Awaited<ReturnType<typeof openSecured>>;

function filled(url: string, slug: string): string {
  return url
    .replace(/^\/:\w+/, `/${slug}`)
    .replaceAll(/:\w+\([^/]*\)/g, "1")
    .replaceAll(/:\w+/g, "one")
    .replace("*", "anything");
}
