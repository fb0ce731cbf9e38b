import { seenNames } from "./actors/seen-names.ts";
import { attributionsWithin, nameQuotations } from "./attribution/network.ts";
import { mayBeTold, told } from "./attribution/told.ts";
import type { Claim } from "./claim.ts";
import { Drafting } from "./draft.ts";
import type { Layout } from "./document/layout.ts";
import { Model } from "./encoder/model.ts";
import { judge, type Judged } from "./judgement/judge.ts";
import { spokenText } from "./passages.ts";
import type { Abstention, Mention, Reading, SpokenText } from "./reading.ts";
import type { Tasks } from "./tasks.ts";
import { tasksOf } from "./answer-tasks.ts";
import { ANALYST } from "./version.ts";

export interface AnalystOptions {
  /** Folder of the trained weights; by default those that are shipped. */
  models?: string;
  /** Claims less probably right than this are left out, and said to be: 0 keeps all. */
  offered?: number;
}

/** An analyst with its weights in memory. */
export interface Analyst {
  name: string;
  version: string;
  /** Reads a text whose speakers are known. Deterministic, and linear in the length of the text. */
  read(spoken: SpokenText): Promise<Reading>;
  /** Reads a plain text from its layout on. `date` is that of publication, ISO 8601, where the text does not print one. */
  readText(text: string, known?: { date?: string | null }): Promise<Reading & { layout: Layout }>;
  tasks: Tasks;
  close(): Promise<void>;
}

const unsure = "this may state a relation, but the reading of it is too unsure";

/**
 * Opens the analyst.
 * @throws ModelError (`model_missing`, `model_damaged`) when the weights cannot be used
 */
export async function openAnalyst({ models, offered = 0 }: AnalystOptions = {}): Promise<Analyst> {
  const model = await Model.open(models);
  const read = async (spoken: SpokenText): Promise<Reading> => readWith(model, spoken, offered);
  const readText: Analyst["readText"] = async (text, known) => {
    const { spoken, layout } = spokenText(text, known);
    return { ...(await read(spoken)), layout };
  };
  return { ...ANALYST, read, readText, tasks: tasksOf(model, read), close: () => model.close() };
}

async function readWith(model: Model, spoken: SpokenText, offered: number): Promise<Reading> {
  const { drafting, judged } = await judgements(model, spoken);
  const { mentions } = drafting;
  const kept = judged.filter(({ claim }) => claim.score >= offered);
  const claims = await withHolders(model, spoken.text, kept, mentions);
  const left = judged.filter(({ claim }) => claim.score < offered).map(({ claim }) => claim);
  const abstentions = [...drafting.abstentions, ...doubtful(left)].sort((a, b) => a.start - b.start);
  return { analyst: { ...ANALYST }, claims, mentions, abstentions };
}

/** Everything up to the score, for all that might be a claim: what is calibrated. */
export async function judgements(model: Model, spoken: SpokenText): Promise<{ drafting: Drafting; judged: Judged[] }> {
  const drafting = new Drafting(spoken);
  const passages = drafting.readable();
  await nameQuotations(model, spoken.text, passages);
  drafting.read(passages, await seenNames(model, spoken.text, passages));
  return { drafting, judged: await judge(model, spoken.text, drafting) };
}

/** One abstention for each place, with all that was doubted there. */
function doubtful(claims: readonly Claim[]): Abstention[] {
  const places = Map.groupBy(claims, ({ evidence: { start, end } }) => `${start}-${end}`);
  return [...places.values()].map((there) => {
    const { start, end } = (there[0] as Claim).evidence;
    const doubts = there
      .map(({ sourceActor, relation, targetActor, score }) => ({ sourceActor, relation, targetActor, score }))
      .sort((a, b) => b.score - a.score);
    return { start, end, reason: unsure, kind: "unsure", doubts };
  });
}

/** The claims, with what the network alone hears to be somebody else's, sentence by sentence: rules follow a view over several. */
async function withHolders(
  model: Model,
  text: string,
  judged: readonly Judged[],
  mentions: readonly Mention[],
): Promise<Claim[]> {
  const sentences = new Set(judged.filter(({ claim }) => mayBeTold(claim)).map(({ sentence }) => sentence));
  const attributions = await attributionsWithin(model, text, [...sentences]);
  return judged.map(({ claim }) => told(claim, attributions, mentions, text));
}
