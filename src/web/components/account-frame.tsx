import type { ComponentChildren } from "preact";
import { accountTabs } from "../account-tabs.ts";
import { accountWords } from "../words/account.ts";
import { PageFrame, type Frame } from "./page.tsx";

interface AccountFrameProps {
  frame: Frame;
  /** Path of the page that is shown. */
  at: string;
  title: string;
  lead?: string;
  /** Name of the script that the page can do without. */
  script?: string;
  children: ComponentChildren;
}

/** A page of the reader's own account: tabs beside it, nothing that anybody else may keep. */
export function AccountFrame({ frame, at, title, lead, script, children }: AccountFrameProps) {
  return (
    <PageFrame frame={frame} title={title} path={null} width="wide" indexed={false} {...(script && { script })}>
      <div class="account">
        <header class="list-head account-head">
          <h1 class="title">{title}</h1>
          {lead && <p class="lead">{lead}</p>}
        </header>
        <nav class="account-tabs" aria-label={accountWords.tabs}>
          <ul>
            {accountTabs.map(({ path, name }) => (
              <li key={path}>
                <a href={path} aria-current={path === at ? "page" : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="account-body">{children}</div>
      </div>
    </PageFrame>
  );
}
