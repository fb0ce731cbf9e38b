import { ListHead } from "../components/list-head.tsx";
import { PageFrame, type Frame } from "../components/page.tsx";
import { SignLegend } from "../components/sign.tsx";
import { words } from "../words.ts";

/** What "our reading" means, for people who were quoted and for people who quote. */
export function AnalystPage({ frame }: { frame: Frame }) {
  return (
    <PageFrame frame={frame} title={words.reading.heading} path="/about-the-analyst">
      <div class="list-page">
        <ListHead kicker={words.reading.kicker} title={words.reading.heading} />
        <div class="prose essay">
          {words.reading.parts.map(({ title, paragraphs }) => (
            <section key={title}>
              <h2>{title}</h2>
              {paragraphs.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </section>
          ))}
          <h2>{words.reading.signs}</h2>
        </div>
        <SignLegend />
      </div>
    </PageFrame>
  );
}
