import { PERSONAL_DATA } from "../../readers/index.ts";
import { ListHead } from "../components/list-head.tsx";
import { PageFrame, type Frame } from "../components/page.tsx";
import { accountWords } from "../words/account.ts";

const { privacy } = accountWords;

/** What is kept about readers, from the register that a test holds against the database. */
export function PrivacyPage({ frame }: { frame: Frame }) {
  const { columns, links } = privacy;
  return (
    <PageFrame frame={frame} title={privacy.title} path="/privacy">
      <div class="list-page">
        <ListHead title={privacy.title}>
          <p class="lead">{privacy.lead}</p>
        </ListHead>
        <div class="prose essay">
          {privacy.parts.map(({ title, paragraphs }) => (
            <section key={title}>
              <h2>{title}</h2>
              {paragraphs.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </section>
          ))}
        </div>
        <p class="ways-on">
          <a href="/account/data">{links.data}</a>
          <a href="/account/consents">{links.consents}</a>
          <a href="/account/deletion">{links.deletion}</a>
        </p>
        <section aria-labelledby="kept">
          <h2 id="kept" class="list-title">
            {privacy.table}
          </h2>
          <ul class="kept">
            {PERSONAL_DATA.map(({ tables, what, why, until, copied, leaving }) => (
              <li key={tables[0]}>
                <dl class="facts">
                  {(
                    [
                      [columns.what, what],
                      [columns.why, why],
                      [columns.until, until],
                      [columns.copied, copied === true ? privacy.yes : copied],
                      [columns.leaving, leaving],
                    ] as const
                  ).map(([name, value]) => (
                    <div key={name}>
                      <dt>{name}</dt>
                      <dd>{value}</dd>
                    </div>
                  ))}
                </dl>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </PageFrame>
  );
}
