import { expect, test } from "vitest";
import { openMadeUpServer } from "../../../test/made-up/library.ts";

test("every API route is described, with what it answers when all is well and when not", async () => {
  const { app, routes, close } = await openMadeUpServer([]);
  const served = routes.filter((url) => url.startsWith("/api/")).map((url) => url.replaceAll(/:(\w+)/g, "{$1}"));
  const description = (await app.inject("/api/v1/openapi.json")).json();
  expect(description.openapi).toBe("3.1.0");
  expect(served.length).toBeGreaterThan(10);
  expect(Object.keys(description.paths).sort()).toEqual([...served].sort());
  for (const path of served) {
    const { summary, responses } = description.paths[path].get;
    expect(summary, path).toMatch(/^[A-Z]/);
    for (const status of ["200", "4XX", "5XX"]) {
      const schema = responses[status]?.content?.["application/json"]?.schema;
      expect(schema, `${status} of ${path}`).toHaveProperty("type", "object");
    }
  }
  await close();
});

test("no query parameter is required", async () => {
  const { app, close } = await openMadeUpServer([]);
  const { paths } = (await app.inject("/api/v1/openapi.json")).json();
  type Parameter = { in: string; name: string; required?: boolean };
  const parameters = Object.values<{ get: { parameters?: Parameter[] } }>(paths).flatMap(
    ({ get }) => get.parameters ?? [],
  );
  const queried = parameters.filter((parameter) => parameter.in === "query");
  expect(queried.length).toBeGreaterThan(10);
  expect(queried.filter((parameter) => parameter.required)).toEqual([]);
  await close();
});
