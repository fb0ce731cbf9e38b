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
      <div class="list-page privacy">
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
          <table class="kept">
            <thead>
              <tr>
                {Object.values(columns).map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {PERSONAL_DATA.map(({ tables, what, why, until, copied, leaving }) => (
                <tr key={tables[0]}>
                  <td data-label={columns.what}>{what}</td>
                  <td data-label={columns.why}>{why}</td>
                  <td data-label={columns.until}>{until}</td>
                  <td data-label={columns.copied}>{copied === true ? privacy.yes : copied}</td>
                  <td data-label={columns.leaving}>{leaving}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
    </PageFrame>
  );
}
