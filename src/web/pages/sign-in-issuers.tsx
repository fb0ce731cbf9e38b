import { Button, Field, Form } from "../components/form.tsx";
import { PageFrame, type Frame } from "../components/page.tsx";
import { signInWords } from "../words/sign-in.ts";

const words = signInWords.issuer;

/** Leads the browser on to an issuer, by itself or by the link. */
export function LeadingPage({ frame, name, url }: { frame: Frame; name: string; url: string }) {
  const title = words.title(name);
  return (
    <PageFrame
      frame={frame}
      title={title}
      path={null}
      indexed={false}
      head={<meta http-equiv="refresh" content={`0; url=${url}`} />}
    >
      <div class="form-page">
        <header class="list-head">
          <h1 class="title">{title}</h1>
          <p class="lead">{words.lead(name)}</p>
        </header>
        <p>
          <a class="button button-strong" href={url} rel="nofollow noreferrer">
            {words.go(name)}
          </a>
        </p>
      </div>
    </PageFrame>
  );
}

interface IssuerAddressProps {
  frame: Frame;
  name: string;
  token: string;
  typed?: string | undefined;
  error?: string | undefined;
}

/** Asks for the address that an issuer does not vouch for. */
export function IssuerAddressPage({ frame, name, token, typed, error }: IssuerAddressProps) {
  return (
    <PageFrame frame={frame} title={words.addressTitle} path={null} indexed={false}>
      <div class="form-page">
        <header class="list-head">
          <h1 class="title">{words.addressTitle}</h1>
          <p class="lead">{words.addressLead(name)}</p>
        </header>
        <Form action="/sign-in/address">
          <input type="hidden" name="token" value={token} />
          <Field
            name="address"
            label={signInWords.enter.address}
            type="email"
            autocomplete="email"
            spellcheck={false}
            dir="ltr"
            required
            value={typed}
            error={error}
          />
          <Button>{signInWords.enter.go}</Button>
        </Form>
      </div>
    </PageFrame>
  );
}
