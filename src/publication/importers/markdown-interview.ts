import type { Paragraph, RootContent } from "mdast";
import type { LooseQuestion, LooseTurn, LooseWords, LooseDocument } from "../document/build.ts";
import { creditOf, speakerOf } from "./dialogue.ts";
import { ImportError } from "./import-error.ts";
import type { MarkdownBody } from "./markdown-body.ts";
import { textAt } from "./values.ts";

/** Who begins to speak in a paragraph, and what follows the name. */
interface Label {
  name: string;
  rest: Paragraph;
}

/** Reads the words of an interview: `## Question` headings, and paragraphs that begin with `**Name:**`. */
export function readInterview(body: MarkdownBody): Pick<LooseDocument, "body" | "questions" | "turns"> {
  return new InterviewReader(body).read();
}

class InterviewReader {
  #body: MarkdownBody;
  #asker: string | null;
  #introduction: RootContent[] = [];
  #questions: LooseQuestion[] = [];
  #turns: { credit: number; questions: number[]; nodes: RootContent[] }[] = [];
  /** Where words without a name go. */
  #open: "introduction" | "question" | "answer" | "turn" = "introduction";

  constructor(body: MarkdownBody) {
    this.#body = body;
    this.#asker = textAt(body.front.values, "asker") || null;
  }

  read(): Pick<LooseDocument, "body" | "questions" | "turns"> {
    for (const node of this.#body.nodes) this.#take(node);
    const { reader } = this.#body;
    const body = reader.section(this.#introduction);
    const turns = this.#turns.map(({ credit, questions, nodes }): LooseTurn => ({
      credit,
      questions,
      body: reader.section(nodes),
    }));
    if (this.#questions.length === 0 && turns.length === 0)
      throw new ImportError(
        "bad_structure",
        "this interview has no questions: write each as a heading `## Question`, or begin its paragraph with `**Q:**`",
        {
          line: this.#body.front.bodyLine + 1,
        },
      );
    return { body, questions: this.#questions, turns: turns.filter((turn) => turn.body.length > 0) };
  }

  #take(node: RootContent): void {
    if (node.type === "definition" || node.type === "footnoteDefinition" || node.type === "html") return;
    if (node.type === "heading" && node.depth === 1)
      throw this.#wrong(node, "write a question as `## Question`; `#` has no meaning in an interview");
    if (node.type === "heading" && node.depth === 2) {
      this.#ask(this.#body.reader.words(node.children), this.#asker);
      this.#open = "answer";
      return;
    }
    const label = node.type === "paragraph" ? this.#labelOf(node) : null;
    if (label) this.#speak(label, node);
    else this.#goOn(node);
  }

  #speak({ name, rest }: Label, node: RootContent): void {
    const { credits } = this.#body.particulars;
    if (this.#asks(name)) {
      this.#ask(this.#body.reader.words(rest.children), name === "Q" ? this.#asker : name);
      this.#open = "question";
      return;
    }
    const credit =
      name === "A"
        ? this.#onlyOne(node)
        : speakerOf(name, credits, { line: this.#body.lineOf(node) }, this.#asker === null ? ["Q"] : [this.#asker]);
    this.#answer(credit, rest);
  }

  /** Words without a name belong to whoever spoke last; right under a question heading, to the only contributor. */
  #goOn(node: RootContent): void {
    switch (this.#open) {
      case "introduction":
        this.#introduction.push(node);
        break;
      case "question": {
        if (node.type !== "paragraph")
          throw this.#wrong(node, "a question is plain paragraphs: begin the answer with `**Name:**`");
        const question = this.#questions.at(-1)!;
        question.words = joined(question.words, this.#body.reader.words(node.children));
        break;
      }
      case "answer":
        this.#answer(this.#onlyOne(node), node);
        break;
      case "turn":
        this.#turns.at(-1)!.nodes.push(node);
    }
  }

  #ask(words: LooseWords, asker: string | null): void {
    this.#questions.push({ n: this.#questions.length + 1, asker, words });
  }

  #answer(credit: number, node: RootContent): void {
    const questions = this.#questions.length > 0 ? [this.#questions.length] : [];
    const last = this.#turns.at(-1);
    const same = this.#open === "turn" && last?.credit === credit && last.questions[0] === questions[0];
    if (same) last.nodes.push(node);
    else this.#turns.push({ credit, questions, nodes: [node] });
    this.#open = "turn";
  }

  #asks(name: string): boolean {
    return name === "Q" || (this.#asker !== null && name.toLowerCase() === this.#asker.toLowerCase());
  }

  /** `**Name:** words`, or `**Name**: words` where the name is one that may speak. */
  #labelOf(node: Paragraph): Label | null {
    const [lead, next, ...others] = node.children;
    if (lead?.type !== "strong") return null;
    const printed = this.#body.reader.words(lead.children).text;
    if (printed.endsWith(":"))
      return { name: printed.slice(0, -1).trim(), rest: { ...node, children: node.children.slice(1) } };
    if (next?.type !== "text" || !next.value.startsWith(":")) return null;
    const speaks = this.#asks(printed) || printed === "A" || creditOf(printed, this.#body.particulars.credits) >= 0;
    return speaks
      ? { name: printed, rest: { ...node, children: [{ ...next, value: next.value.slice(1) }, ...others] } }
      : null;
  }

  #onlyOne(node: RootContent): number {
    const { credits } = this.#body.particulars;
    if (credits.length === 1) return 0;
    if (credits.length === 0)
      throw this.#wrong(
        node,
        "nobody is listed under contributors: add who answers to the front matter",
        "contributors",
      );
    throw this.#wrong(
      node,
      `say who answers: begin the paragraph with \`**${credits[0]!.name}:**\` or another contributor's name`,
    );
  }

  #wrong(node: RootContent, message: string, key?: string): ImportError {
    return new ImportError("bad_structure", message, {
      line: this.#body.lineOf(node),
      ...(key === undefined ? {} : { key }),
    });
  }
}

/** A question's paragraphs are one leaf, parted by a line break. */
function joined(a: LooseWords, b: LooseWords): LooseWords {
  if (a.text === "") return b;
  const by = a.text.length + 1;
  return {
    text: `${a.text}\n${b.text}`,
    marks: [...a.marks, ...b.marks.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by }))],
  };
}
