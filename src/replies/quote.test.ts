import { describe, expect, test } from "vitest";
import { quoteIn, quoteShown, repeatsWalled } from "./quote.ts";

const opening = "The toll\n\nShips paid at the strait, and some\nships paid twice.";
const walled = " Behind the wall the king kept a second ledger in which nobody but he ever wrote a single line.";
const whole = opening + walled;

describe("quoting a passage", () => {
  test("gives it word for word as it stands, whatever blanks were lost", () => {
    const start = opening.indexOf("and some");
    expect(quoteIn(opening, "and some ships  paid")).toEqual({
      kind: "quote",
      quote: { start, end: start + 19, text: "and some\nships paid" },
    });
    expect(quoteIn(opening, "“and some\nships paid”")).toMatchObject({ quote: { start } });
  });

  test("takes the nearest of several places", () => {
    const repeated = "paid. paid. paid.";
    expect([0, 5, 7, 16].map((near) => quoteIn(repeated, "paid.", near))).toMatchObject(
      [0, 6, 6, 12].map((start) => ({ quote: { start } })),
    );
  });

  test("refuses what does not stand there, what is behind the wall, and what is too long", () => {
    expect(quoteIn(opening, "Ships never paid")).toEqual({ kind: "absent" });
    expect(quoteIn(opening, "the king kept")).toEqual({ kind: "absent" });
    expect(quoteIn(whole, "the king kept")).toMatchObject({ kind: "quote" });
    expect(quoteIn("x".repeat(700), "x".repeat(601))).toEqual({ kind: "long" });
    expect(quoteIn(opening, " \n ")).toEqual({ kind: "none" });
  });
});

describe("a quotation", () => {
  const quoteOf = (words: string) => {
    const found = quoteIn(whole, words);
    if (found.kind !== "quote") throw new Error(words);
    return found.quote;
  };

  test("is shown whole where the viewer may read it, in part up to the cut, and not at all behind it", () => {
    const over = quoteOf("ships paid twice. Behind the wall");
    expect(quoteShown(quoteOf("Ships paid"), opening)).toEqual({ text: "Ships paid", start: 10, whole: true });
    expect(quoteShown(over, opening)).toEqual({ text: "ships paid twice.", start: over.start, whole: false });
    expect(quoteShown(quoteOf("the king kept"), opening)).toBeNull();
    expect(quoteShown(over, whole)).toMatchObject({ whole: true });
  });

  test("shows no byte from behind any cut, wherever it begins and ends", () => {
    for (let start = 0; start < whole.length; start += 3) {
      for (let end = start + 1; end < whole.length; end += 7) {
        const shown = quoteShown({ start, end, text: whole.slice(start, end) }, opening);
        if (shown) expect(opening).toContain(shown.text);
      }
    }
  });

  test("follows its words when the piece grows before them, and goes with them when they go", () => {
    const quote = quoteOf("Ships paid");
    expect(quoteShown(quote, `A correction.\n\n${opening}`)).toMatchObject({ start: 25, whole: true });
    expect(quoteShown(quote, "Other words.")).toBeNull();
    expect(quoteShown(quoteOf("the king kept"), opening.slice(0, 20))).toBeNull();
  });
});

describe("a reply that tells what is behind the wall", () => {
  const leak = "he says: the KING kept a second ledger, in which nobody but he ever wrote anything";
  test("is noticed by a long run of its words, not by a few", () => {
    expect(repeatsWalled(leak, whole, opening)).toBe(true);
    expect(repeatsWalled("the king kept a second ledger, he says", whole, opening)).toBe(false);
    expect(repeatsWalled(leak, whole, whole)).toBe(false);
    expect(repeatsWalled(opening, whole, opening)).toBe(false);
  });
});
