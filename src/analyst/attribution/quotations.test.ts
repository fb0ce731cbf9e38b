import { describe, expect, test } from "vitest";
import { readTurn } from "../reading-fixture.ts";

function speakers(text: string): string[] {
  return readTurn(text).claims.map(({ speaker }) => `${speaker.kind} ${speaker.name}`);
}

describe("a quoted speaker's name stands without its office, and keeps its first name and particles", () => {
  test.each([
    ["“Ghana arms Mali,” Foreign Minister Adaeze Nwosu said.", "Adaeze Nwosu"],
    ["“Ghana arms Mali,” said Nigerian Foreign Minister Adaeze Nwosu.", "Adaeze Nwosu"],
    ["“Ghana arms Mali,” said the Nigerian foreign minister, Adaeze Nwosu.", "Adaeze Nwosu"],
    ["“Ghana arms Mali,” Kenya's president, Adaeze Nwosu, said.", "Adaeze Nwosu"],
    ["“Ghana arms Mali,” says Adaeze Nwosu of the Delta Institute.", "Adaeze Nwosu"],
    ["“Ghana arms Mali,” Adaeze Nwosu (Delta Institute) argues.", "Adaeze Nwosu"],
    ["“Ghana arms Mali,” Adaeze Nwosu-Okoro, a former envoy to Togo, told The Harbour Weekly.", "Adaeze Nwosu-Okoro"],
    ["“Ghana arms Mali,” Secretary of State Nora Quist added.", "Nora Quist"],
    ["“Ghana arms Mali,” said President Joao de la Cruz.", "Joao de la Cruz"],
    ["“Ghana arms Mali,” Prime Minister Ludwig van Beek told reporters.", "Ludwig van Beek"],
    ["“Ghana arms Mali,” said Dr. Amina al-Sayed.", "Amina al-Sayed"],
    ["“Ghana arms Mali,” Gen. Omar bin Tarek said.", "Omar bin Tarek"],
    ["“Ghana arms Mali,” said Crown Prince Tarek.", "Prince Tarek"],
    ["In Accra, Foreign Minister Adaeze Nwosu told reporters: “Ghana arms Mali.”", "Adaeze Nwosu"],
    ["According to Amina Deng, “Ghana arms Mali.”", "Amina Deng"],
    ["“Ghana arms Mali,” according to Amina Deng.", "Amina Deng"],
    ["Adaeze Nwosu was tired. “Ghana arms Mali,” Ms. Nwosu said.", "Adaeze Nwosu"],
  ])("%s", (text, name) => {
    expect(speakers(text)).toEqual([`quoted ${name}`]);
  });
});

describe("whoever only stands near quoted words does not say them", () => {
  test.each([
    "“Ghana arms Mali.” Togo said nothing.",
    "“Ghana arms Mali,” a spokesman for President Adaeze Nwosu said.",
    "“Ghana arms Mali,” the Foreign Ministry said.",
    "“Ghana arms Mali,” she told Adaeze Nwosu.",
    "“Ghana arms Mali,” said the minister in Accra.",
    "“Ghana arms Mali,” Nwosu’s office said.",
    "In a report by Adaeze Nwosu, “Ghana arms Mali” is a theme.",
  ])("%s", (text) => {
    expect(speakers(text)).toEqual([]);
  });
});

test("a quoted question is a question", () => {
  expect(readTurn("“Is it true that Ghana arms Mali?” Adaeze Nwosu asked.").claims[0]?.speechAct).toBe("question");
});
