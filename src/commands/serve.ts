import { createServer } from "node:net";
import { Command } from "commander";
import { openApp, siteOf } from "../app.ts";
import { SETTINGS, type Config } from "../config.ts";
import { openCarrier } from "../carrier.ts";
import { keepNoLonger } from "../jobs/keep-no-longer.ts";
import { lookAfterSubscriptions } from "../jobs/look-after-subscriptions.ts";
import { readPieces } from "../jobs/read-pieces.ts";
import { runAds } from "../jobs/run-ads.ts";
import { sendLetters } from "../jobs/send-letters.ts";
import { buildServer, subscriptionLetter } from "../web/index.ts";
import { readInOwnProcess } from "./reading-process.ts";
import { configOf, withSettings, type SettingFlags, type Terminal } from "./terminal.ts";

export function serveCommand(terminal: Terminal): Command {
  const command = new Command("serve")
    .description("answer readers on a port, and read new pieces for claims")
    .option("--demo", "load the demonstration first, if there is no publication yet");
  return withSettings(command, ...(Object.keys(SETTINGS) as (keyof Config)[])).action(
    async (flags: SettingFlags & { demo?: boolean; json?: boolean }) => {
      const settings = configOf(terminal, flags);
      // Asked before anything is made, so that a setting that is missing leaves nothing behind.
      openCarrier(settings).close();
      const port = await freePort(settings.host, settings.port);
      let config = { ...settings, port };
      let app = await openApp(config, { use: "serve", create: true });
      const { loadDemonstration } = await import("./demonstration.ts");
      if (flags.demo && (await loadDemonstration(app.library, config.data))) {
        await app.close();
        // The demonstration brings settings of its own.
        config = { ...configOf(terminal, flags), port };
        app = await openApp(config, { use: "serve" });
      }
      const site = siteOf(config);
      const server = await buildServer({
        ...app,
        site,
        trustedProxies: config.trustedProxies,
        pageCache: config.pageCache,
      });
      await server.listen({ host: config.host, port });
      const url = `http://${config.host === "0.0.0.0" ? "localhost" : config.host}:${port}`;
      const stop = new AbortController();
      // Before anybody can know that it runs, it can be ended in order.
      const end = ended(stop);
      terminal.out(flags.json ? JSON.stringify({ url }) : `${site.name} is at ${url}`);
      const reading = config.analysis
        ? readPieces(app.library, readInOwnProcess(terminal, config), stop.signal, (cause) =>
            server.log.error({ err: cause }, "analysis"),
          )
        : Promise.resolve();
      const sending = sendLetters(app.post, openCarrier(config), stop.signal, (cause) =>
        server.log.error({ err: cause }, "letters"),
      );
      const advertising = runAds(app.ads, stop.signal, (cause) => server.log.error({ err: cause }, "advertisements"));
      const forgetting = keepNoLonger(app.rights, stop.signal, (cause) => server.log.error({ err: cause }, "keeping"));
      const lookingAfter = lookAfterSubscriptions(
        app.subscriptions,
        (notice, now) => app.post.put(subscriptionLetter(site, notice, config.graceDays), now),
        stop.signal,
        (cause) => server.log.error({ err: cause }, "subscriptions"),
      );
      await end;
      await server.close();
      await Promise.all([reading, sending, advertising, forgetting, lookingAfter]);
      // What was counted since the last look.
      await app.ads.refresh(app.now());
      await app.close();
    },
  );
}

/** Resolves when the process is asked to end; asked twice, it ends at once. */
function ended(stop: AbortController): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      if (stop.signal.aborted) process.exit(1);
      stop.abort();
      resolve();
    };
    process.on("SIGINT", end).on("SIGTERM", end);
  });
}

export class PortInUse extends Error {
  readonly code = "port_in_use";
}

// Asked before the data folder is touched, so that a failed start leaves nothing behind. Port 0 asks for any.
async function freePort(host: string, port: number): Promise<number> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once("error", (cause: NodeJS.ErrnoException) => {
      const reason =
        cause.code === "EADDRINUSE"
          ? `Port ${port} is in use; end the program that uses it, or choose another with --port.`
          : `Port ${port} on ${host} cannot be opened (${cause.code}); choose another with --port or --host.`;
      reject(new PortInUse(reason, { cause }));
    });
    probe.listen(port, host, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : port));
    });
  });
}
