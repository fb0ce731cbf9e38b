import { describe, expect, test } from "vitest";
import { softmax, spansOf } from "./tags.ts";

const tags = ["O", "B-person", "I-person", "B-place", "I-place"];

/** Logits under which each of these tags is by far the likeliest of its row. */
function sure(...names: string[]): Float32Array {
  return Float32Array.from(names.flatMap((name) => tags.map((tag) => (tag === name ? 9 : 0))));
}

const ranges = (logits: Float32Array, length: number, offset = 0) =>
  spansOf(logits, offset, length, tags).map(({ from, to, kind }) => [from, to, kind]);

describe("runs of tags", () => {
  test.each<[string, string[], [number, number, string][]]>([
    ["nothing", ["O", "O"], []],
    ["one name", ["O", "B-person", "I-person", "O"], [[1, 3, "person"]]],
    ["a name up to the end", ["O", "B-place", "I-place"], [[1, 3, "place"]]],
    [
      "two names side by side",
      ["B-person", "B-person", "I-person"],
      [
        [0, 1, "person"],
        [1, 3, "person"],
      ],
    ],
    [
      "names of two kinds side by side",
      ["B-person", "I-person", "B-place"],
      [
        [0, 2, "person"],
        [2, 3, "place"],
      ],
    ],
    ["no pieces at all", [], []],
  ])("%s", (_, names, expected) => {
    expect(ranges(sure(...names), names.length)).toEqual(expected);
  });

  test("begin where they are told to, and end there", () => {
    const logits = sure("B-place", "B-person", "I-person", "B-place");
    expect(ranges(logits, 2, 1)).toEqual([[0, 2, "person"]]);
  });
});

describe("a name goes on only from where it began", () => {
  test("even if the network is sure of the opposite", () => {
    expect(ranges(sure("I-person", "I-person"), 2)).toEqual([[0, 2, "person"]]);
  });

  test("the best whole is taken, not the best of each piece", () => {
    // "O I-person" alone would be likeliest, but may not be.
    const logits = Float32Array.from([3, 2.5, 0, 0, 0, 0, 0, 4, 0, 0]);
    expect(ranges(logits, 2)).toEqual([[0, 2, "person"]]);
  });

  test("whatever the logits are, against all ways to tag them", () => {
    let state = 7;
    const chance = (): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state / 2 ** 32;
    };
    for (let round = 0; round < 200; round += 1) {
      const length = 1 + Math.floor(chance() * 4);
      const logits = Float32Array.from({ length: length * tags.length }, () => chance() * 4 - 2);
      expect(ranges(logits, length)).toEqual(bestByTrying(logits, length));
    }
  });
});

test("the score of a run is how probable its tags are on average", () => {
  const logits = Float32Array.from([0, Math.log(4), 0, 0, 0, 0, 0, Math.log(12), 0, 0]);
  const [span] = spansOf(logits, 0, 2, tags);
  expect(span?.score).toBeCloseTo((4 / 8 + 12 / 16) / 2, 5);
});

test("probabilities sum to one, however large the logits are", () => {
  const chances = softmax(Float32Array.from([7, 1000, 1000, -1000]), 1, 3);
  expect(chances).toEqual([expect.closeTo(0.5), expect.closeTo(0.5), 0]);
});

/** All sequences of tags that may be, and the likeliest of them. */
function bestByTrying(logits: Float32Array, length: number): [number, number, string][] {
  let best = { sum: -Infinity, path: [] as string[] };
  const go = (path: string[], sum: number): void => {
    if (path.length === length) {
      if (sum > best.sum) best = { sum, path };
      return;
    }
    const chances = softmax(logits, path.length * tags.length, tags.length);
    tags.forEach((tag, at) => {
      const before = path.at(-1) ?? "O";
      if (!tag.startsWith("I-") || before.slice(2) === tag.slice(2))
        go([...path, tag], sum + Math.log(chances[at] ?? 0));
    });
  };
  go([], 0);
  const spans: [number, number, string][] = [];
  best.path.forEach((tag, at) => {
    if (tag.startsWith("B-")) spans.push([at, at + 1, tag.slice(2)]);
    const last = spans.at(-1);
    if (tag.startsWith("I-") && last) last[1] = at + 1;
  });
  return spans;
}
