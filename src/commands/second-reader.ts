import { Command, InvalidArgumentError } from "commander";
import { REFUSALS, type Refusal } from "../analyst/second-reader/index.ts";
import { openApp, openLanguageModel, SecondReaderOff, type App } from "../app.ts";
import type { Config } from "../config.ts";
import {
  estimate,
  millionths,
  monthOf,
  printAmount,
  readerMark,
  reread,
  type Estimate,
  type Prices,
  type SecondReadingProgress,
} from "../publication/second-reading/index.ts";
import { configOf, withSettings, type SettingFlags, type Terminal } from "./terminal.ts";

interface Flags extends SettingFlags {
  limit: number;
  yes?: boolean;
  json?: boolean;
}

const settings = [
  "data",
  "databaseUrl",
  "readersThreshold",
  "editorsThreshold",
  "secondReader",
  "secondReaderUrl",
  "secondReaderModel",
  "secondReaderPriceIn",
  "secondReaderPriceOut",
  "secondReaderBudget",
] as const;

export function secondReaderCommand(terminal: Terminal): Command {
  const command = new Command("second-reader").description(
    "ask a language model elsewhere about the sentences that the analyst is unsure of; off until a setting turns it on",
  );
  const add = (name: string, description: string) => {
    const child = new Command(name).description(description).helpOption("--help", "explain the command");
    child.option("--json", "print the result, and any error, as JSON");
    command.addCommand(
      withSettings(child, ...settings)
        .exitOverride()
        .configureOutput({ writeErr: () => {} }),
    );
    return child;
  };
  const limit = (child: Command) =>
    child.option("--limit <n>", "go over so many pieces at most", wholeNumber, Number.MAX_SAFE_INTEGER);
  limit(add("estimate", "count what there is to ask, and what it would cost; sends nothing")).action((_, child) =>
    withApp(terminal, child, "read", tellEstimate),
  );
  limit(add("run", "ask, within the month's budget, and keep the claims for an editor"))
    .option("--yes", "send it; without this, only the cost is shown")
    .action((_, child) => withApp(terminal, child, "write", run));
  // Reached by a word that is none of them, too.
  command
    .allowExcessArguments()
    .action(() => command.error("Say what the second reader shall do: estimate, run or status."));
  add("status", "what it has cost this month, and what is left").action((_, child) =>
    withApp(terminal, child, "read", status),
  );
  return command;
}

type Work = (terminal: Terminal, app: App, config: Config, flags: Flags) => Promise<void>;

async function withApp(terminal: Terminal, child: Command, use: "read" | "write", work: Work): Promise<void> {
  // The command above takes a flag that both know for its own.
  const flags = child.optsWithGlobals<Flags>();
  const config = configOf(terminal, flags);
  const app = await openApp(config, { use });
  try {
    await work(terminal, app, config, flags);
  } finally {
    await app.close();
  }
}

async function tellEstimate(terminal: Terminal, app: App, config: Config, { limit, json }: Flags): Promise<void> {
  const found = await estimateWith(app, config, limit);
  terminal.out(json ? JSON.stringify(found) : inWords(found));
}

async function run(terminal: Terminal, app: App, config: Config, { limit, yes, json }: Flags): Promise<void> {
  const model = openLanguageModel(config);
  const prices = pricesOf(config);
  if (prices === null)
    throw new SecondReaderOff(
      "What a run costs is unknown; set SECOND_READER_PRICE_IN and SECOND_READER_PRICE_OUT, 0 for a model of your own.",
    );
  if (!yes) {
    const found = await estimateWith(app, config, limit);
    terminal.exitCode = 1;
    terminal.out(json ? JSON.stringify(found) : inWords(found));
    terminal.err("rapport: Nothing was sent; say --yes to send it.");
    return;
  }
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort()).once("SIGTERM", () => stop.abort());
  let shown = Date.now();
  const progress = await reread(app.secondReadings, model, {
    thresholds: thresholdsOf(config),
    prices,
    budget: millionths(config.secondReaderBudget),
    limit,
    signal: stop.signal,
    onProgress({ pieces, claims, cost }) {
      if (Date.now() - shown < 1000) return;
      shown = Date.now();
      terminal.err(`${pieces} pieces done, ${claims} claims, ${printAmount(cost)} spent`);
    },
  });
  // What ended the run is said once, at the end.
  for (const { id, reason } of progress.failed)
    if (!progress.stopped?.includes(reason)) terminal.err(`rapport: Piece ${id}: ${reason}`);
  if (progress.stopped !== null) terminal.err(`rapport: ${progress.stopped}`);
  if (progress.failed.length > 0 || progress.stopped !== null) terminal.exitCode = 1;
  terminal.out(json ? JSON.stringify(progress) : outcome(progress));
}

async function status(terminal: Terminal, app: App, config: Config, { json }: Flags): Promise<void> {
  const month = monthOf(new Date());
  const { spent, open, requests, answers } = await app.secondReadings.account(month);
  const budget = millionths(config.secondReaderBudget);
  const left = Math.max(0, budget - spent);
  const on = config.secondReader;
  if (json) return terminal.out(JSON.stringify({ on, month, budget, spent, left, open, requests, answers }));
  terminal.out(
    [
      `the second reader is ${on ? `on: ${config.secondReaderModel ?? "no model"}` : "off; nothing is sent"}`,
      `${month}: ${printAmount(spent)} of ${printAmount(budget)} spent in ${requests} requests, ${printAmount(left)} left`,
      ...(open > 0 ? [`${open} requests never came to an end; what was set aside for them counts as spent`] : []),
      `${answers} answers are kept and are never paid for again`,
    ].join("\n"),
  );
}

function estimateWith({ secondReadings }: App, config: Config, limit: number): Promise<Estimate> {
  const model = config.secondReaderModel ?? "";
  return estimate(secondReadings, {
    reader: readerMark(model),
    model,
    thresholds: thresholdsOf(config),
    prices: pricesOf(config),
    limit,
  });
}

function inWords({ pieces, doubtful, sentences, requests, kept, tokens, cost, most }: Estimate): string {
  return [
    `${sentences} unsure sentences in ${doubtful} of ${pieces} pieces`,
    `${requests} requests, ${kept} of them answered already; about ${tokens.in} tokens out and ${tokens.out} back`,
    cost === null || most === null
      ? "cost unknown: set SECOND_READER_PRICE_IN and SECOND_READER_PRICE_OUT"
      : `about ${printAmount(cost)}, and never more than ${printAmount(most)}`,
  ].join("\n");
}

function outcome({
  pieces,
  sentences,
  requests,
  kept,
  claims,
  refused,
  cutOff,
  unreadable,
  cost,
}: SecondReadingProgress) {
  const lines = [
    `${counted(sentences, "sentence")} answered in ${counted(pieces, "piece")}: ${counted(requests, "request")} sent, ${counted(kept, "answer")} kept from before`,
    `${claims} new claims wait for an editor; ${printAmount(cost)} spent`,
  ];
  if (cutOff > 0) lines.push(`${cutOff} answers broke off`);
  if (unreadable > 0) lines.push(`${unreadable} answers could not be read`);
  for (const [reason, n] of Object.entries(refused)) lines.push(`${n} not taken: ${REFUSALS[reason as Refusal]}`);
  return lines.join("\n");
}

function counted(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? "" : "s"}`;
}

function thresholdsOf({ editorsThreshold: editors, readersThreshold: readers }: Config) {
  return { editors, readers };
}

function pricesOf({ secondReaderPriceIn, secondReaderPriceOut }: Config): Prices | null {
  if (secondReaderPriceIn === null || secondReaderPriceOut === null) return null;
  return { in: secondReaderPriceIn, out: secondReaderPriceOut };
}

function wholeNumber(given: string): number {
  if (!/^[1-9]\d{0,8}$/.test(given)) throw new InvalidArgumentError("It must be a whole number from 1.");
  return Number(given);
}
