import type { ComponentChildren } from "preact";

interface ListHeadProps {
  kicker?: string;
  title: string;
  children?: ComponentChildren;
}

/** The head of a page that lists things. */
export function ListHead({ kicker, title, children }: ListHeadProps) {
  return (
    <header class="list-head">
      {kicker && <p class="kicker">{kicker}</p>}
      <h1 class="title">{title}</h1>
      {children}
    </header>
  );
}
