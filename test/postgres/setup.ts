import type { TestProject } from "vitest/node";
import { startCluster } from "./cluster.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the running cluster. */
    postgres: string;
  }
}

/** One cluster for the whole run; vitest calls what comes back when the run is over. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startCluster();
  project.provide("postgres", cluster.url);
  return () => cluster.stop();
}
