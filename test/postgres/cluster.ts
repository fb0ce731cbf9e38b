import { execFile } from "node:child_process";
import { chown, glob, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

export interface Cluster {
  /** Address of its own `postgres` database; trusts whoever asks on this machine. */
  url: string;
  stop(): Promise<void>;
}

/**
 * Starts a PostgreSQL of its own from Debian's packages: a new cluster in a temporary folder, on a free port of the
 * loopback address, with fsync left on. Throws with a sentence that says what to install when there is none.
 */
export async function startCluster(): Promise<Cluster> {
  const bin = await binaries();
  const folder = await mkdtemp(join(tmpdir(), "rapport-postgres-"));
  const user = await owner(folder);
  // PostgreSQL refuses to run as root.
  const as = (program: string, ...args: string[]) =>
    user.switched
      ? run("runuser", ["-u", user.name, "--", join(bin, program), ...args], { cwd: folder })
      : run(join(bin, program), args, { cwd: folder });
  const data = join(folder, "data");
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await as("initdb", "--pgdata", data, "--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8");
    const port = await freePort();
    const options = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories='' -c max_connections=60`;
    await as("pg_ctl", "--pgdata", data, "--log", join(folder, "log"), "--options", options, "--wait", "start");
    return {
      url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
      async stop() {
        await as("pg_ctl", "--pgdata", data, "--mode=immediate", "--wait", "stop");
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function binaries(): Promise<string> {
  const found: string[] = [];
  for await (const path of glob("/usr/lib/postgresql/*/bin/initdb")) found.push(path);
  const newest = found.sort((a, b) => versionIn(b) - versionIn(a))[0];
  if (!newest || versionIn(newest) < 15) {
    throw new Error(
      "PostgreSQL 15 or later is not installed here; install Debian's package postgresql to run these tests.",
    );
  }
  return dirname(newest);
}

function versionIn(path: string): number {
  return Number(/\/(\d+)\/bin/.exec(path)?.[1]);
}

async function owner(folder: string): Promise<{ name: string; switched: boolean }> {
  const { uid, username } = userInfo();
  if (uid !== 0) return { name: username, switched: false };
  const [{ stdout: id }, { stdout: group }] = await Promise.all([
    run("id", ["-u", "postgres"]),
    run("id", ["-g", "postgres"]),
  ]);
  await chown(folder, Number(id), Number(group));
  return { name: "postgres", switched: true };
}

async function freePort(): Promise<number> {
  const server = createServer();
  const { promise, resolve } = Promise.withResolvers<number>();
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    resolve(typeof address === "object" && address ? address.port : 0);
  });
  const port = await promise;
  await new Promise((closed) => server.close(closed));
  return port;
}
