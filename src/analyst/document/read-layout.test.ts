import { describe, expect, test } from "vitest";
import { readLayout } from "./read-layout.ts";

/** A layout with the words instead of their places. */
function laidOut(text: string) {
  const layout = readLayout(text);
  const words = (span: { start: number; end: number } | null): string | null =>
    span === null ? null : text.slice(span.start, span.end);
  return {
    kind: layout.kind,
    title: words(layout.title),
    standfirst: words(layout.standfirst),
    date: words(layout.date),
    contributors: layout.contributors.map(({ name, title, affiliation }) => [name, title, affiliation]),
    bylines: layout.contributors.map(({ byline }) => words(byline)),
    questions: layout.questions.map((one) => [one.n, one.asker, words(one)]),
    turns: layout.turns.map((one) => [one.contributor, one.questions, one.numbered, words(one)]),
    body: layout.body.map(words),
    boilerplate: layout.boilerplate.map((one) => [one.kind, words(one)]),
  };
}

describe("a roundtable", () => {
  test("has questions up front, credit lines, numbered answers, and blocks that answer everything", () => {
    const read = laidOut(`# Three views of the Nile

Egypt and Ethiopia are no closer to a deal.

Q1. Who needs the dam most?

Q2. Will Sudan change sides?

Dr. Amina El-Sayed – Senior Researcher, Delta Institute
Q1. Ethiopia does. It has staked its growth on the river.

Q2. It will not.

Prof. J. R. van der Berg — Professor of Hydrology, University of Leuven, Belgium

All of this depends on rain.

Sudan has no choice.

Leave a Reply

Your email address will not be published.
`);
    expect(read).toEqual({
      kind: "roundtable",
      title: "Three views of the Nile",
      standfirst: "Egypt and Ethiopia are no closer to a deal.",
      date: null,
      contributors: [
        ["Amina El-Sayed", "Senior Researcher", "Delta Institute"],
        ["J. R. van der Berg", "Professor of Hydrology", "University of Leuven, Belgium"],
      ],
      bylines: [
        "Dr. Amina El-Sayed – Senior Researcher, Delta Institute",
        "Prof. J. R. van der Berg — Professor of Hydrology, University of Leuven, Belgium",
      ],
      questions: [
        [1, null, "Who needs the dam most?"],
        [2, null, "Will Sudan change sides?"],
      ],
      turns: [
        [0, [1], true, "Q1. Ethiopia does. It has staked its growth on the river."],
        [0, [2], true, "Q2. It will not."],
        [1, [1, 2], false, "All of this depends on rain.\n\nSudan has no choice."],
      ],
      body: [],
      boilerplate: [["comment form", "Leave a Reply\n\nYour email address will not be published."]],
    });
  });

  test("may ask question by question", () => {
    const { kind, questions, turns, contributors } = laidOut(`Roundtable on the Arctic

1. Who leads?

Ana Lima (Polar Forum): Norway leads.

Bo Chen (Ice Lab): Russia does.

2. Who follows?

Ana Lima: Denmark.

Bo Chen: China.
`);
    expect(kind).toBe("roundtable");
    expect(contributors).toEqual([
      ["Ana Lima", "", "Polar Forum"],
      ["Bo Chen", "", "Ice Lab"],
    ]);
    expect(questions).toEqual([
      [1, null, "Who leads?"],
      [2, null, "Who follows?"],
    ]);
    expect(turns).toEqual([
      [0, [1], false, "Norway leads."],
      [1, [1], false, "Russia does."],
      [0, [2], false, "Denmark."],
      [1, [2], false, "China."],
    ]);
  });

  test.each([
    ["1) Yes.", "2) No."],
    ["1. Yes.", "2. No."],
    ["Question 1: Yes.", "Question 2: No."],
    ["A1: Yes.", "A2: No."],
  ])("numbers its answers as %s", (first, second) => {
    const { turns } = laidOut(`The Gulf after the thaw

Question 1: Is the thaw real?
Question 2: Who pays?

Leila Haddad, Director, Gulf Programme, Institute for Regional Affairs

${first}
${second}

Tom O'Neill, Columnist, The Harbour Post

Nobody pays.
`);
    expect(turns).toEqual([
      [0, [1], true, first],
      [0, [2], true, second],
      [1, [1, 2], false, "Nobody pays."],
    ]);
  });
});

describe("an interview", () => {
  test("has turns by labels, and a standfirst that introduces whoever answers", () => {
    const read = laidOut(`Briefing: The Sahel

In May, Niger changed sides. By telephone, Marta Oyelaran, a lecturer at Lakeside College and head of the Sahel Desk there, talked about what followed.

BR: What does Niger want?

Marta Oyelaran: Time, mostly.

It also wants money.

BR: Will it get either?

Oyelaran: I doubt it.

Sign up for our newsletter
`);
    expect(read.kind).toBe("interview");
    expect(read.title).toBe("Briefing: The Sahel");
    expect(read.contributors).toEqual([["Marta Oyelaran", "lecturer; head, Sahel Desk", "Lakeside College"]]);
    expect(read.bylines).toEqual(["Marta Oyelaran, a lecturer at Lakeside College and head of the Sahel Desk there"]);
    expect(read.questions).toEqual([
      [1, "BR", "What does Niger want?"],
      [2, "BR", "Will it get either?"],
    ]);
    expect(read.turns).toEqual([
      [0, [1], false, "Time, mostly.\n\nIt also wants money."],
      [0, [2], false, "I doubt it."],
    ]);
    expect(read.boilerplate).toEqual([["subscription box", "Sign up for our newsletter"]]);
  });

  test("may say only Q and A", () => {
    const { kind, contributors, questions, turns } = laidOut(`Interview with Marta Oyelaran

Q: What does Niger want?
A: Time.
Q: And money?
A: That too.
`);
    expect(kind).toBe("interview");
    expect(contributors).toEqual([["Marta Oyelaran", "", ""]]);
    expect(questions.map(([n, asker]) => [n, asker])).toEqual([
      [1, null],
      [2, null],
    ]);
    expect(turns).toEqual([
      [0, [1], false, "Time."],
      [0, [2], false, "That too."],
    ]);
  });

  test("may shorten both its names to initials", () => {
    const { kind, contributors, questions, turns } = laidOut(`Q&A: The Strait

Our editor spoke with Dr. Lena Ortiz, a former navy officer and senior fellow at the Harbour Institute.

Harbour Weekly: Is the strait safe?
Lena Ortiz: Not really. As I said: it depends.

HW: On what?
LO: On Iran.
`);
    expect(kind).toBe("interview");
    expect(contributors).toEqual([["Lena Ortiz", "former navy officer; senior fellow", "Harbour Institute"]]);
    expect(questions.map(([, asker]) => asker)).toEqual(["Harbour Weekly", "HW"]);
    expect(turns).toEqual([
      [0, [1], false, "Not really. As I said: it depends."],
      [0, [2], false, "On Iran."],
    ]);
  });

  test("may only set its questions in bold", () => {
    const { kind, standfirst, turns, questions } = laidOut(`**The long quarrel**

*Jonas Lindqvist is a historian at Uppsala University. We asked him about the Baltic.*

**Why did Sweden wait?**

Because it could.

**And Finland?**

Finland waited for Sweden.
`);
    expect(kind).toBe("interview");
    expect(standfirst).toBe("Jonas Lindqvist is a historian at Uppsala University. We asked him about the Baltic.");
    expect(questions.map(([, , words]) => words)).toEqual(["Why did Sweden wait?", "And Finland?"]);
    expect(turns.map(([, , , words]) => words)).toEqual(["Because it could.", "Finland waited for Sweden."]);
  });

  test("keeps its places with CRLF line ends and a byte order mark", () => {
    const text =
      "\uFEFFRhona Baptiste: So, where do we begin?\r\nIvo Petrov: With the pipeline.\r\nRhona Baptiste: Why?\r\nPetrov: Because Bulgaria needs it.\r\n";
    expect(laidOut(text).turns).toEqual([
      [0, [1], false, "With the pipeline."],
      [0, [2], false, "Because Bulgaria needs it."],
    ]);
  });
});

describe("an article", () => {
  test("has a title, a standfirst above its byline, an author and paragraphs; related links are cut", () => {
    const read = laidOut(`Why Kenya and Uganda quarrel over an island

The rock is small, the fish are not.

By Grace Wanjiru, Lecturer, Lakeside University

Kenya and Uganda have both claimed the island since the nineteen-twenties, and police from both have raised flags on it.

Talks have begun again. They may end well.

Related articles
The price of fish
A short history of lakes
`);
    expect(read.kind).toBe("article");
    expect(read.standfirst).toBe("The rock is small, the fish are not.");
    expect(read.contributors).toEqual([["Grace Wanjiru", "Lecturer", "Lakeside University"]]);
    expect(read.body).toHaveLength(2);
    expect(read.boilerplate).toEqual([
      ["related pieces", "Related articles\nThe price of fish\nA short history of lakes"],
    ]);
  });

  test("joins lines that were broken to fit a width", () => {
    const { body, kind } = laidOut(`A LETTER FROM THE BORDER

Guatemala and Belize have argued about their border for more
than a century, and the court in The Hague will now decide.
Jane Roe, director of the Institute of Peace, thinks that

the verdict will hold. Both governments have promised to accept
whatever it says.
`);
    expect(kind).toBe("article");
    expect(body).toHaveLength(2);
  });

  test("is what everything else is, even a list of numbered points or of places", () => {
    expect(
      readLayout("Three points\n\n1. Ghana is near.\n\n2. Togo is nearer.\n\nAccra, Lome, Cotonou\n\nThat is all.")
        .kind,
    ).toBe("article");
  });
});

test("share links between paragraphs are cut, and what follows them stays", () => {
  const { body, boilerplate } = laidOut(`A harbour changes hands

Share this:
Facebook Twitter LinkedIn

Djibouti took the harbour back, and nobody in the port was told before it had happened.

ADVERTISEMENT

The company went to court over it, and won.
`);
  expect(body).toHaveLength(2);
  expect(boilerplate.map(([, words]) => words)).toEqual(["Share this:\nFacebook Twitter LinkedIn", "ADVERTISEMENT"]);
});

test("an unfilled template and a wall's pitch never count as words of the piece", () => {
  const { body } = laidOut(`A treaty lapses

Bolivia let the treaty lapse, and Chile said nothing for a week, which was itself an answer.

Connecting to %s

Keep reading for free!

Get instant access to the rest by sending your e-mail address.

  • Daily briefings
`);
  expect(body).toHaveLength(1);
});

test("an empty text, and one of white space, are articles without words", () => {
  for (const text of ["", "\n\n \r\n", "\uFEFF"]) {
    expect(readLayout(text)).toEqual({
      kind: "article",
      date: null,
      title: null,
      standfirst: null,
      contributors: [],
      questions: [],
      turns: [],
      body: [],
      boilerplate: [],
    });
  }
});

test("a date line near the top dates the piece, and one further down does not", () => {
  const text = "The quiet strait\n\nBy Mara Olsen\n3 November 2025\n\nNorway waits.\n\nDenmark shrugs.\n";
  const { date, boilerplate, body } = laidOut(text);
  expect({ date, boilerplate }).toEqual({ date: "3 November 2025", boilerplate: [] });
  expect(body).toEqual(["Norway waits.", "Denmark shrugs."]);
  const below = laidOut(`The strait\n\n${"Norway waits.\n\n".repeat(6)}3 November 2025\n`);
  expect(below.date).toBeNull();
  expect(below.boilerplate).toEqual([["date line", "3 November 2025"]]);
});

test.each(["By Mara Olsen, 3 November 2025", "By Mara Olsen | 3 November 2025"])(
  "%j credits the author and dates the piece",
  (byline) => {
    const { date, contributors, body } = laidOut(`The quiet strait\n\n${byline}\n\nNorway waits.\n\nDenmark shrugs.\n`);
    expect({ date, contributors }).toEqual({ date: "3 November 2025", contributors: [["Mara Olsen", "", ""]] });
    expect(body).toEqual(["Norway waits.", "Denmark shrugs."]);
  },
);

describe("a pasted e-mail", () => {
  const mail = `From: Mara Olsen <mara@olsen.example>
To: Desk <desk@review.example>,
 Second Desk <second@review.example>
Date: Mon, 3 Nov 2025 10:12:00 +0100
Subject: Re: The quiet strait

Dear all,

Review: Why does Norway distrust Denmark?

Mara Olsen: Because of the tolls.

Review: Will that end?

Mara Olsen: Not soon.

Best wishes,
Mara

--
Mara Olsen, Lecturer, Fjord College
Sent from my iPhone
`;

  test("has its subject for a title, and its date", () => {
    const { kind, title, date, standfirst } = laidOut(mail);
    expect({ kind, title, date, standfirst }).toEqual({
      kind: "interview",
      title: "The quiet strait",
      date: "Mon, 3 Nov 2025 10:12:00 +0100",
      standfirst: null,
    });
  });

  test("gives neither its addresses nor its signature to anybody", () => {
    const { turns, body, contributors } = laidOut(mail);
    expect(turns.map(([, , , words]) => words)).toEqual(["Because of the tolls.", "Not soon."]);
    expect({ body, contributors }).toEqual({ body: [], contributors: [["Mara Olsen", "", ""]] });
  });

  test("keeps the words after a closing that closes nothing", () => {
    const { body } = laidOut(
      "The letter\n\nHe wrote it in spring.\n\nBest wishes,\n\nIt ended so, and Denmark never forgave Norway for the tone of it.\n",
    );
    expect(body).toContain("Best wishes,");
  });

  test("hides the addresses of what is quoted in it", () => {
    const { body, boilerplate } = laidOut(
      "The letter\n\nNorway waits.\n\nOn 3 Nov 2025, Mara Olsen <mara@olsen.example> wrote:\n\nDenmark shrugs.\n",
    );
    expect(body).toEqual(["Norway waits.", "Denmark shrugs."]);
    expect(boilerplate).toHaveLength(1);
  });
});

describe("short ways to say who speaks", () => {
  test("Q. and A. may stand line under line", () => {
    const { kind, questions, turns } = laidOut(
      "The tolls\n\nQ. Why does Norway wait?\nA. For the ice.\nQ. Will it go?\nA. In May.\n",
    );
    expect(kind).toBe("interview");
    expect(questions.map(([, , words]) => words)).toEqual(["Why does Norway wait?", "Will it go?"]);
    expect(turns.map(([, answers, , words]) => [answers, words])).toEqual([
      [[1], "For the ice."],
      [[2], "In May."],
    ]);
  });

  test("an initial is no answer", () => {
    expect(laidOut("The tolls\n\nA. Berg and Q. Dahl disagree.\n\nA. Berg won.\n").kind).toBe("article");
  });

  test("initials stand for the interviewee who was introduced", () => {
    const { contributors, turns } = laidOut(`The barges

An interview with Rojin Demir, lecturer at Duhok College

Review: Who rules the river?

RD: Nobody does.

Review: And the barges?

RD: They wait.
`);
    expect(contributors).toEqual([["Rojin Demir", "lecturer", "Duhok College"]]);
    expect(turns).toHaveLength(2);
  });
});

describe("answers of somebody who is not named", () => {
  test.each([
    "The tolls\n\nQ: Who pays?\nA: Norway pays.\nQ: Who else?\nA: Sweden.\n",
    "The tolls\n\nInterviewer: Who pays?\nGuest: Norway pays.\nInterviewer: Who else?\nGuest: Sweden.\n",
    "From: desk@tolls.example\nTo: press@tolls.example\nSubject: The tolls\n\nDear all,\n\n1. Who pays?\n\nNorway pays.\n\n2. Who else?\n\nSweden.\n",
  ])("are credited to nobody: %j", (text) => {
    const { kind, contributors, questions, turns } = laidOut(text);
    expect(kind).toBe("interview");
    expect(contributors).toEqual([["", "", ""]]);
    expect(questions.map(([, , words]) => words)).toEqual(["Who pays?", "Who else?"]);
    expect(turns.map(([, , , words]) => words)).toEqual(["Norway pays.", "Sweden."]);
  });

  test("an article may number its headings", () => {
    expect(laidOut("The tolls\n\n1. Who pays?\n\nNorway pays.\n\n2. Who else?\n\nSweden.\n").kind).toBe("article");
  });
});
