import type { FastifyReply } from "fastify";

/** Where Stripe's own pages are. Browsers hold redirects after a form to the policy of the page that it stood on. */
const hosts = ["https://checkout.stripe.com", "https://billing.stripe.com"];

/** Lets the forms of this one answer lead to the payment pages. */
export function allowPaymentPages(reply: FastifyReply): void {
  const policy = String(reply.getHeader("content-security-policy"));
  void reply.header(
    "content-security-policy",
    policy.replace("form-action 'self'", `form-action 'self' ${hosts.join(" ")}`),
  );
}

/** Whether a form may lead there: a payment page may have a host of the publication's own. */
export function isPaymentPage(url: string): boolean {
  return hosts.includes(new URL(url).origin);
}
