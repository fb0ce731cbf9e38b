import {
  scoreActors,
  scoreAttribution,
  scoreCertainty,
  scoreClaims,
  scoreEvent,
  scoreSign,
  scoreSpam,
  type Answers,
  type Figures,
} from "./scores.ts";

export interface MeasuredSet {
  task: string;
  /** Beginning of the names of its two files, NAME.in.jsonl and NAME.gold.jsonl. */
  name: string;
  /** Only every so many rows are measured, from the first on; the rest may have been learnt. */
  every: number;
  /** Only rows with these words in them are measured. */
  only?: string;
  score(gold: unknown[], answers: Answers<unknown>): Figures;
  /** What others have published for a figure, each on the test set of its own paper. */
  published: Record<string, string>;
}

export const SETS: MeasuredSet[] = [
  {
    task: "sign",
    name: "sign/dev",
    every: 1,
    score: scoreSign,
    published: {
      "macro F1": "always none 16 · LNZ 53.6 · RoBERTa as question answering 67.7 · POLITICS 71.1 · best 72.5",
      "micro F1": "always none 65 · LNZ 70.6 · RoBERTa as question answering 79.7 · POLITICS 84.2 · best 85.2",
    },
  },
  {
    task: "event",
    name: "event/train",
    every: 5,
    score: scoreEvent,
    published: {
      "macro F1, sign": "Universal PETRARCH 80.8 · GPT-4 93.4 · zero-shot inference 96.4 · ConfliBERT 98.4",
      "macro F1, quad": "Universal PETRARCH 51.8 · GPT-4 76.7 · zero-shot inference 89.6 · ConfliBERT 96.3",
      "macro F1, root": "Universal PETRARCH 46.3 · GPT-4 61.5 · zero-shot inference 82.4 · ConfliBERT 86.7",
    },
  },
  {
    task: "attribution",
    name: "attribution/dev",
    every: 1,
    score: scoreAttribution,
    published: {
      "exact F1, source": "rules 10.7 · CRF 50.6 · BiLSTM 71.2 · BERT 83.2",
      "exact F1, cue": "rules 22.8 · CRF 53.4 · BiLSTM 67.0 · BERT 75.3",
      "exact F1, content": "rules 5.6 · CRF 28.6 · BiLSTM 62.2 · BERT 72.9",
    },
  },
  {
    task: "certainty",
    name: "certainty/dev",
    every: 1,
    score: scoreCertainty,
    published: { "Pearson r": "BERT .912", MAE: "BERT .722" },
  },
  { task: "claims", name: "claims/re3d", every: 1, score: scoreClaims, published: {} },
  { task: "actors", name: "actors/politics-dev", every: 1, score: scoreActors, published: {} },
  {
    task: "spam",
    name: "spam/comments",
    every: 1,
    // The other videos have been learnt.
    only: '"video": "Youtube02-KatyPerry"',
    score: scoreSpam,
    published: { "caught, 1 % held": "naive Bayes 77, with none held" },
  },
];
