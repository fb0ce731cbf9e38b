import { expect, test } from "vitest";
import { readTurn, says } from "../reading-fixture.ts";

test.each([
  ["The claim that Ghana arms Mali has been made by Nigeria.", "[nigeria] ghana supports mali alleged"],
  ["The claim that Ghana arms Mali was denied by Togo.", "[togo] ghana supports mali denied"],
  ["Nigeria repeated its claim that Ghana arms Mali.", "[nigeria] ghana supports mali alleged"],
  ["Nigeria rejected Togo's charge that Ghana arms Mali.", "[nigeria] ghana supports mali denied"],
  ["Nigeria dismissed reports that Ghana arms Mali.", "[nigeria] ghana supports mali denied"],
  ["Reports that Ghana arms Mali with rockets made by Togo spread.", "ghana supports mali alleged"],
  ["There were reports that Ghana arms Mali.", "ghana supports mali alleged"],
  ["Nigeria reports that Ghana arms Mali.", "[nigeria] ghana supports mali alleged"],
  ["Ghana arms Mali, Nigeria claims.", "[nigeria] ghana supports mali alleged"],
])("a charge is its maker's, and denied by whoever rejects it: %s", (text, expected) => {
  expect(says(text)).toEqual([expected]);
});

test.each([
  ["Nigeria's foreign minister said that Ghana arms Mali.", "[nigeria] ghana supports mali"],
  ["The government of Nigeria said that Ghana arms Mali.", "[nigeria] ghana supports mali"],
  ["Nigerian officials say that Ghana arms Mali.", "[nigeria] ghana supports mali"],
  ["Nigeria's critics say that Ghana arms Mali.", "ghana supports mali alleged"],
  ["Nigeria's former minister said that Ghana arms Mali.", "ghana supports mali alleged"],
  ["The former president of Nigeria said that Ghana arms Mali.", "ghana supports mali alleged"],
  ["Critics in Nigeria say that Ghana arms Mali.", "ghana supports mali alleged"],
])("officials speak for their state, others in it do not: %s", (text, expected) => {
  expect(says(text)).toEqual([expected]);
});

test("what somebody says ends where another says something, or the sentence turns", () => {
  expect(says("Ghana accused Togo of shelling its villages, and Togo blamed Ghana.")).toContain(
    "togo criticises ghana",
  );
  expect(says("Nigeria said that Ghana arms Mali, but Togo supports Niger.")).toEqual([
    "[nigeria] ghana supports mali",
    "togo supports niger",
  ]);
  expect(says("Nigeria said that Ghana arms Mali; Togo supports Niger.")).toContain("togo supports niger");
});

test("a state is no quoted person", () => {
  expect(readTurn("“Ghana arms Mali,” the minister of Nigeria said.").claims).toEqual([]);
});
