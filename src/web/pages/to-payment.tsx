import { PageFrame, type Frame } from "../components/page.tsx";
import { planWords as words } from "../words/plans.ts";

/** For payment pages on a host that forms may not lead to: a link leads there. */
export function ToPaymentPage({ frame, url }: { frame: Frame; url: string }) {
  return (
    <PageFrame frame={frame} title={words.going.title} path={null} indexed={false}>
      <div class="form-page">
        <h1 class="title">{words.going.title}</h1>
        <p>{words.going.text}</p>
        <p>
          <a class="button button-strong" href={url} rel="nofollow">
            {words.going.go}
          </a>
        </p>
      </div>
    </PageFrame>
  );
}
