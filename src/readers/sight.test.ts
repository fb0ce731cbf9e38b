import { expect, test } from "vitest";
import { plain, TextGatherer } from "../publication/document/build.ts";
import type { Piece, PieceClaim } from "../publication/index.ts";
import { asSeen, claimsInSight } from "./sight.ts";
import { visitor } from "./reader.ts";

const opening = Array.from({ length: 29 }, () => "Norway warned Sweden.").join(" ");
/** Ends with the 120th word of the body, where the cut is. */
const lastBeforeCut = "Denmark praised Finland.";
const filler = Array.from({ length: 30 }, () => "So").join(" ");
const canary = "Sweden answered the canary of Norway.";

test("a visitor sees an open piece whole and a walled one up to its cut", () => {
  expect(asSeen(visitor, piece("open")).document.text).toContain(canary);
  expect(asSeen(visitor, piece("registered")).document.text).not.toContain(canary);
});

test("claims of an open piece are given as they are", async () => {
  const claims = [claimOn("Norway warned Sweden.", "open"), claimOn(canary, "open")];
  expect(await claimsInSight(visitor, claims, finding("open"))).toEqual(claims);
});

test("of a walled piece only claims that rest on its opening are given", async () => {
  const claims = [claimOn("Norway warned Sweden.", "registered"), claimOn(canary, "registered")];
  const seen = await claimsInSight(visitor, claims, finding("registered"));
  expect(seen.map((claim) => claim.evidence.quote)).toEqual(["Norway warned Sweden."]);
});

test("a claim before the cut repeats no word from past it", async () => {
  const last = claimOn(lastBeforeCut, "registered");
  const about = { text: "the canary of Norway" };
  const claim = {
    ...last,
    about,
    because: canary,
    condition: canary,
    time: { text: canary, grain: "vague" as const, basis: "text" as const },
  };
  const [seen] = await claimsInSight(visitor, [claim], finding("registered"));
  expect(seen).toMatchObject({ about: null, because: null, condition: null, time: null, evidence: { suffix: "" } });
});

test("a claim whose words are no longer in the piece is not given", async () => {
  const stale = claimOn("Norway warned Sweden.", "registered");
  stale.evidence.quote = "Norway thanked Sweden.";
  expect(await claimsInSight(visitor, [stale], finding("registered"))).toEqual([]);
});

function piece(access: Piece["access"]): Piece {
  const gatherer = new TextGatherer();
  const title = gatherer.put(plain("Letters across a border"));
  const paragraph = (text: string) => ({ type: "paragraph" as const, ...gatherer.put(plain(text)) });
  const body = [paragraph(opening), paragraph(`${filler} ${lastBeforeCut} ${canary}`)];
  const document = { text: gatherer.text, title, standfirst: null, body, questions: [], turns: [] };
  return {
    id: "0190a000-0000-7000-8000-000000000001",
    sourceId: null,
    slug: "letters-across-a-border",
    kind: "article",
    status: "published",
    access,
    title: "Letters across a border",
    standfirst: "",
    date: "1953",
    lang: "en",
    dir: "ltr",
    method: "",
    version: 1,
    document,
    credits: [],
    subjects: [],
    corrections: [],
    publishedAt: null,
    updatedAt: "2024-01-01T00:00:00.000Z",
  };
}

function finding(access: Piece["access"]) {
  return { find: async () => ({ kind: "piece" as const, piece: piece(access) }) };
}

function claimOn(quote: string, access: Piece["access"]): PieceClaim {
  const { document, ...of } = piece(access);
  const start = document.text.indexOf(quote);
  const end = start + quote.length;
  return {
    id: `claim-${start}`,
    speaker: { name: "Ida Testesen", kind: "contributor" },
    holder: null,
    sourceActor: { id: "norway", name: "Norway", kind: "state" },
    targetActor: { id: "sweden", name: "Sweden", kind: "state" },
    sourceSpan: [start, start + 6],
    targetSpan: [start, start + 6],
    relation: "criticises",
    mutual: false,
    sign: "-",
    mode: [],
    about: null,
    because: null,
    condition: null,
    certainty: "asserted",
    speechAct: "statement",
    likelihood: null,
    tense: "past",
    time: null,
    evidence: { start, end, quote, prefix: "", suffix: document.text.slice(end, end + 32) },
    questions: [],
    group: null,
    basis: "explicit",
    score: 0.9,
    analyst: { name: "test", version: "1" },
    hold: false,
    piece: of,
    version: 1,
  };
}
