import type { Site } from "./site.ts";

/** Sent with every answer. Pages carry no inline script or style, so none is allowed. */
export function securityHeaders(site: Site): Record<string, string> {
  return {
    "content-security-policy": contentSecurityPolicy,
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), browsing-topics=()",
    "referrer-policy": "strict-origin-when-cross-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    ...(site.url.startsWith("https:") && { "strict-transport-security": "max-age=31536000" }),
  };
}

const contentSecurityPolicy = Object.entries({
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "font-src": "'self'",
  // Figures in pieces may come from anywhere that is encrypted.
  "img-src": "'self' https: data:",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "form-action": "'self'",
  "base-uri": "'none'",
  "frame-ancestors": "'none'",
})
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join("; ");
