import type { FastifyInstance } from "fastify";

interface Route {
  /** "/topics/:" */
  shape: string;
  pattern: RegExp;
  methods: Set<string>;
}

const parameter = /:\w+(?:\([^)]*\))?/;

/**
 * Tells of a path which methods it answers, by the routes that are declared on the server from now on; none where no
 * route has it. Of the routes that fit, the one counts that the router would prefer: with words before parameters.
 */
export function routeMethods(app: FastifyInstance): (url: string) => string[] {
  const routes = new Map<string, Route>();
  app.addHook("onRoute", ({ method, url }) => {
    const shape = url.split(parameter).join(":");
    // The desk answers nobody but staff, and that something would answer is an answer.
    if (shape.startsWith("/desk")) return;
    const route = routes.get(shape) ?? { shape, pattern: patternOf(url), methods: new Set() };
    // Which other sites' scripts ask about any address; it says nothing of what is there.
    for (const one of [method].flat()) if (one !== "OPTIONS") route.methods.add(one);
    if (route.methods.size > 0) routes.set(shape, route);
  });
  return (url) => {
    const [path = ""] = url.split("?", 1);
    const [best] = [...routes.values()].filter(({ pattern }) => pattern.test(path)).toSorted(preferred);
    return best ? [...best.methods].toSorted() : [];
  };
}

function patternOf(url: string): RegExp {
  return new RegExp(`^${url.split(parameter).map(escaped).join("[^/]+")}$`);
}

function escaped(words: string): string {
  return words.replace(/[^\w/-]/g, "\\$&");
}

function preferred(one: Route, other: Route): number {
  const others = other.shape.split("/");
  for (const [at, part] of one.shape.split("/").entries()) {
    const open = Number(part.includes(":")) - Number(others[at]?.includes(":"));
    if (open !== 0) return open;
  }
  return 0;
}
