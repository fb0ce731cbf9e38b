import { Client } from "pg";
import { inject } from "vitest";

let made = 0;

/** Makes an empty database on the test cluster and returns its address. */
export async function freshDatabase(): Promise<string> {
  const cluster = inject("postgres");
  const name = `test_${process.pid}_${Date.now().toString(36)}_${made++}`;
  const client = new Client({ connectionString: cluster });
  await client.connect();
  // Another order of letters than by bytes, so that a query that leans on one shows.
  await client.query(`create database ${name} template template0 locale_provider icu icu_locale 'en' locale 'C.UTF-8'`);
  await client.end();
  return cluster.replace(/\/postgres$/, `/${name}`);
}
