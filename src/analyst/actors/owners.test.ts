import { expect, test } from "vitest";
import { says } from "../reading-fixture.ts";
import { readSentences } from "../language/sentences.ts";
import { findAtoms } from "./atoms.ts";
import { joinLists } from "./lists.ts";
import { isAside, isOwner } from "./owners.ts";

/** The pairs of neighbouring actors of which nothing is read; with "~" where only a bond ties them. */
function asides(text: string): string[] {
  const [sentence] = readSentences(text, { start: 0, end: text.length });
  if (sentence === undefined) return [];
  const { tokens } = sentence;
  const phrases = joinLists(tokens, findAtoms(text, sentence));
  const members = phrases.flatMap((phrase) => phrase.members);
  return members.flatMap((one, at) =>
    members.slice(at + 1).flatMap((other) => {
      const pair = `${one.actor.id} ${other.actor.id}`;
      if (isAside(tokens, phrases, one, other)) return [pair];
      return isOwner(tokens, phrases, one, other) ? [`~${pair}`] : [];
    }),
  );
}

test.each([
  ["Rwanda's President Paul Kagame distrusts Uganda.", ["rwanda paul-kagame", "rwanda uganda"]],
  ["Russian Foreign Minister Sergei Lavrov praised Mali.", ["russia sergei-lavrov", "russia mali"]],
  ["Togo's NIS supports Mali.", ["togo nis-of-togo", "togo mali"]],
  ["Iran's proxy Hezbollah attacked Israel.", ["~iran hezbollah", "iran israel"]],
  ["Paul Kagame of Rwanda distrusts Uganda.", ["paul-kagame rwanda", "rwanda uganda"]],
  ["Kenya's attack on Hamas angered Iran.", []],
  ["Turkey's Syria policy angered Iran.", []],
  ["Kenya's war with Uganda hurt Sudan.", []],
  ["Kenya accused Hezbollah of attacking Israel.", []],
  ["Kenya warned Hezbollah of Israel.", []],
  ["Kenyan troops attacked Somalia.", []],
])("an owner beside a name is no party: %s", (text, expected) => {
  expect(asides(text)).toEqual(expected);
});

test("nothing is claimed of an owner", () => {
  expect(says("Rwanda's President Paul Kagame supports Uganda.")).toEqual(["paul-kagame supports uganda"]);
  expect(says("Kenya's neighbour Uganda attacked Sudan.")).toEqual(["uganda fights sudan"]);
});
