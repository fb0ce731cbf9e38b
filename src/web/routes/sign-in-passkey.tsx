import type { FastifyInstance } from "fastify";
import { waitFor } from "../../readers/identity/index.ts";
import { beginPasskeySignIn, finishPasskeySignIn, partyAt } from "../../readers/identity/passkeys.ts";
import { answerPage } from "../answer-page.ts";
import { caching } from "../finished.ts";
import { prose, readForm, safePath } from "../forms.ts";
import { frameFor, type PageContext } from "../page-context.ts";
import { SaidPage } from "../pages/sign-in-code.tsx";
import { browserOf, visitOf } from "../visit.ts";
import { signInWords as words } from "../words/sign-in.ts";
import { goTo } from "./asked-piece.ts";
import { enter } from "./entering.ts";

/** In by a passkey; the page's script asks for the options, shows them to the browser and sends what it says. */
export function passkeySignInRoutes(app: FastifyInstance, context: PageContext): void {
  const { identity, keys, limits, site } = context;
  const ports = { ...identity, keys };
  const party = partyAt(site);
  if (party === null) return;

  app.post("/sign-in/passkey/options", async (request, reply) => {
    const now = context.now();
    const browser = await browserOf(context, request, reply);
    const { network } = await visitOf(context, request);
    void reply.header("cache-control", caching.none);
    const seconds = await waitFor(limits, [["ceremony-network", network]], now);
    if (seconds !== null) return reply.code(429).header("retry-after", seconds).send({});
    return beginPasskeySignIn(ports, party, { browser }, now);
  });

  app.post("/sign-in/passkey", async (request, reply) => {
    const visit = await visitOf(context, request);
    const form = readForm(request.body, { response: prose({ most: 20_000 }) });
    const shown =
      form.ok && visit.browser !== null
        ? await finishPasskeySignIn(ports, party, { browser: visit.browser, ...form.values }, context.now())
        : null;
    const to = safePath((request.body as { to?: unknown } | undefined)?.to);
    if (shown === null) {
      const { title, passkeyFailed } = words.enter;
      const back = `/sign-in?to=${encodeURIComponent(to)}`;
      const frame = frameFor(context, visit);
      return answerPage(reply, <SaidPage frame={frame} title={title} said={passkeyFailed} to={back} on={title} />, {
        status: 422,
      });
    }
    await enter(context, request, reply, shown.readerId);
    return goTo(reply, to);
  });
}
