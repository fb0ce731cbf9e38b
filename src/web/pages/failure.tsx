import { PageFrame, type Frame } from "../components/page.tsx";
import { words } from "../words.ts";

interface FailureProps {
  frame: Frame;
  status: number;
  title: string;
  message: string;
}

export function FailurePage({ frame, status, title, message }: FailureProps) {
  return (
    <PageFrame frame={frame} title={title} path={null} indexed={false}>
      <div class="plain-page">
        <p class="kicker">{status}</p>
        <h1 class="title">{title}</h1>
        <p class="lead">{message}</p>
        <p>
          <a href="/">{words.home}</a>, <a href="/search">{words.search.toLowerCase()}</a>
        </p>
      </div>
    </PageFrame>
  );
}
