import { createPrivateKey, sign } from "node:crypto";

export interface AppleKey {
  clientId: string;
  teamId: string;
  keyId: string;
  /** PKCS #8, PEM; line breaks may be written as "\n". */
  privateKey: string;
}

/**
 * The client secret that Apple wants: a token of our own (JWT, ES256), good for five minutes
 * (developer.apple.com/documentation/accountorganizationaldatasharing/creating-a-client-secret).
 */
export function appleSecret({ clientId, teamId, keyId, privateKey }: AppleKey, now: Date): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const at = Math.floor(now.getTime() / 1000);
  const head = part({ alg: "ES256", kid: keyId });
  const body = part({ iss: teamId, iat: at, exp: at + 300, aud: "https://appleid.apple.com", sub: clientId });
  const key = createPrivateKey(privateKey.replaceAll("\\n", "\n"));
  const signature = sign("sha256", Buffer.from(`${head}.${body}`), { key, dsaEncoding: "ieee-p1363" });
  return `${head}.${body}.${signature.toString("base64url")}`;
}
