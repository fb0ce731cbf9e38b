import { renderToString } from "preact-render-to-string";
import type { Account } from "../readers/index.ts";
import { Signature, Stamp } from "./components/replies/reply-form.tsx";
import { pathTo } from "./addresses.ts";
import type { WebContext } from "./context.ts";

/** What goes into the slot "replying-as" of a piece's page: whom this reader replies as, and the time. Reads nothing. */
export function replyingAs(context: WebContext, { name }: Pick<Account, "name">, slug: string): string {
  return renderToString(
    <>
      <Signature as={{ kind: "reader", name }} here={pathTo.replies(slug)} typed={null} />
      <Stamp stamp={context.replies.stamp(context.now())} />
    </>,
  );
}
