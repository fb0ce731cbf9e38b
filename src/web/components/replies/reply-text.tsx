import { Fragment } from "preact";
import { paragraphsOf, type Paragraph } from "../../../replies/index.ts";

/** What somebody wrote: paragraphs, quoted lines and links, nothing else. Each finds its own direction. */
export function ReplyText({ text }: { text: string }) {
  return (
    <div class="reply-text">
      {paragraphsOf(text).map((paragraph, at) =>
        paragraph.quoted ? (
          <blockquote key={at}>
            <Lines paragraph={paragraph} />
          </blockquote>
        ) : (
          <Lines key={at} paragraph={paragraph} />
        ),
      )}
    </div>
  );
}

function Lines({ paragraph }: { paragraph: Paragraph }) {
  return (
    <p dir="auto">
      {paragraph.lines.map((line, n) => (
        <Fragment key={n}>
          {n > 0 && <br />}
          {line.map(({ text, href }, at) =>
            href === null ? (
              text
            ) : (
              <a key={at} href={href} rel="nofollow ugc noopener">
                <bdi>{text}</bdi>
              </a>
            ),
          )}
        </Fragment>
      ))}
    </p>
  );
}
