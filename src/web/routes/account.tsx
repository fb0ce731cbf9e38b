import type { FastifyInstance } from "fastify";
import { answerPage } from "../answer-page.ts";
import { frameFor, type PageContext } from "../page-context.ts";
import { AccountPage } from "../pages/account.tsx";
import { signedIn } from "../visit.ts";

/** Pieces that were opened last. */
const openedShown = 5;

/** Who one is here, and what one may read. */
export function accountRoutes(app: FastifyInstance, context: PageContext): void {
  app.get("/account", async (request, reply) => {
    const visit = await signedIn(context, request, reply);
    if (!visit) return reply;
    const [allowance, { items }] = await Promise.all([
      context.meter.left(visit, context.now()),
      context.meter.opened(visit, { limit: openedShown, offset: 0 }),
    ]);
    return answerPage(
      reply,
      <AccountPage
        frame={frameFor(context, visit)}
        account={visit.account}
        reader={visit.reader}
        allowance={allowance}
        opened={items}
      />,
    );
  });
}
