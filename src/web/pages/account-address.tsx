import type { Account } from "../../readers/index.ts";
import { AccountFrame } from "../components/account-frame.tsx";
import { Button, Field, Form, Notice } from "../components/form.tsx";
import type { Frame } from "../components/page.tsx";
import { signInWords } from "../words/sign-in.ts";

const words = signInWords.address;

interface AddressProps {
  frame: Frame;
  account: Account;
  done?: string | undefined;
  /** What was typed and is wrong, by field. */
  typed?: { name?: string | undefined; address?: string | undefined };
  errors?: { name?: string | undefined; address?: string | undefined };
}

export function AddressPage({ frame, account, done, typed = {}, errors = {} }: AddressProps) {
  return (
    <AccountFrame frame={frame} at="/account/address" title={words.title}>
      {done && <Notice>{done}</Notice>}
      <Form action="/account/name">
        <Field
          name="name"
          label={words.name}
          hint={words.nameHint}
          autocomplete="nickname"
          dir="auto"
          value={typed.name ?? account.name}
          error={errors.name}
        />
        <Button>{words.saveName}</Button>
      </Form>
      <section aria-labelledby="address-title">
        <h2 id="address-title">{words.addressTitle}</h2>
        <p class="own-address">{words.now(account.address)}</p>
        <Form action="/account/address">
          <Field
            name="address"
            label={words.new}
            hint={words.newHint}
            type="email"
            autocomplete="email"
            spellcheck={false}
            dir="ltr"
            required
            value={typed.address}
            error={errors.address}
          />
          <Button>{words.go}</Button>
        </Form>
      </section>
    </AccountFrame>
  );
}
