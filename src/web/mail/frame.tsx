import type { Site } from "../site.ts";
import { letterWords } from "../words/letters.ts";
import type { LetterPart } from "./parts.ts";

export interface LetterPageProps {
  site: Site;
  subject: string;
  parts: LetterPart[];
}

/** The frame of every letter: plain, dark where the reader's mail program is, and without anything to load. */
export function LetterPage({ site, subject, parts }: LetterPageProps) {
  return (
    <html lang={site.lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{subject}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <div class="letter">
          <p class="name">{site.name}</p>
          {parts.map((part, at) => (
            <Part key={at} part={part} />
          ))}
          <p class="foot">
            <a href={site.url}>{site.url}</a>
            <br />
            {letterWords.automatic}
          </p>
        </div>
      </body>
    </html>
  );
}

function Part({ part }: { part: LetterPart }) {
  switch (part.kind) {
    case "paragraph":
      return <p>{part.text}</p>;
    case "link":
      // The address itself as well: some mail programs show no links.
      return (
        <p>
          <a class="act" href={part.href}>
            {part.label}
          </a>
          <br />
          <span class="address">{part.href}</span>
        </p>
      );
    case "code":
      return <p class="code">{part.text}</p>;
    default:
      return <blockquote>{part.text}</blockquote>;
  }
}

// Class rules in the head: programs that drop them show the letter plain, which it bears.
const style = `
body { margin: 0; padding: 24px 16px; background: #fcfcfa; color: #1c1f23; font: 16px/1.5 Georgia, "Times New Roman", serif; }
.letter { max-width: 560px; margin: 0 auto; }
.name { margin: 0 0 24px; font-weight: bold; }
.act { color: #1d4f91; font-weight: bold; }
.address { font-size: 13px; color: #5c6370; word-break: break-all; }
.code { font: 28px/1.2 ui-monospace, Menlo, Consolas, monospace; letter-spacing: 4px; }
blockquote { margin: 16px 0; padding: 0 0 0 12px; border-left: 3px solid #b9bec7; white-space: pre-wrap; }
.foot { margin-top: 32px; padding-top: 12px; border-top: 1px solid #d9dce1; font-size: 13px; color: #5c6370; }
.foot a { color: #5c6370; }
@media (prefers-color-scheme: dark) {
  body { background: #14171a; color: #e8e6e1; }
  .act { color: #9cc2f2; }
  .address, .foot, .foot a { color: #a3a9b3; }
  blockquote { border-color: #4a505a; }
  .foot { border-color: #363b42; }
}
`;
