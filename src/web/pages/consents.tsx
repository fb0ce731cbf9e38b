import type { ConsentAct, Purpose, Wording } from "../../readers/rights/index.ts";
import { AccountFrame } from "../components/account-frame.tsx";
import { Button, Form } from "../components/form.tsx";
import type { Frame } from "../components/page.tsx";
import { dayInWords } from "../presenters/dates.ts";
import { accountWords } from "../words/account.ts";

const { consents } = accountWords;

interface ConsentsProps {
  frame: Frame;
  asked: { wording: Wording; holds: boolean }[];
  ledger: ConsentAct[];
}

/** What a reader has agreed to, and the whole ledger of it. */
export function ConsentsPage({ frame, asked, ledger }: ConsentsProps) {
  return (
    <AccountFrame frame={frame} at="/account/consents" title={consents.title} lead={consents.lead}>
      {asked.map(({ wording, holds }) => (
        <Consent key={wording.purpose} wording={wording} holds={holds} />
      ))}
      <section aria-labelledby="ledger">
        <h2 id="ledger">{consents.ledger}</h2>
        <p class="hint">{ledger.length === 0 ? consents.none : consents.ledgerHint}</p>
        {ledger.length > 0 && <Ledger acts={ledger} timeZone={frame.site.timeZone} />}
      </section>
    </AccountFrame>
  );
}

function Consent({ wording: { purpose, text }, holds }: { wording: Wording; holds: boolean }) {
  const name = consents.names[purpose];
  return (
    <section aria-labelledby={purpose} class="consent">
      <h2 id={purpose}>{name}</h2>
      <p class="hint">{holds ? consents.on : consents.off}</p>
      <p class="agreed">{text}</p>
      <Form action={`/account/consents/${purpose}${holds ? "/end" : ""}`} class="one-button">
        <Button weight="quiet" label={holds ? consents.withdrawOf(name) : consents.giveOf(name)}>
          {holds ? consents.withdraw : consents.give}
        </Button>
      </Form>
    </section>
  );
}

function Ledger({ acts, timeZone }: { acts: ConsentAct[]; timeZone: string }) {
  const { columns } = consents;
  return (
    <div class="wide-table" tabindex={0} role="group" aria-label={consents.ledger}>
      <table>
        <thead>
          <tr>
            {[columns.at, columns.what, columns.wording, columns.place].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {acts.map(({ id, at, act, purpose, wording, place }) => (
            <tr key={id}>
              <td>
                <time dateTime={at}>{dayInWords(at, timeZone)}</time>
              </td>
              <td>
                {consents.names[purpose satisfies Purpose]}, {consents.acts[act]}
              </td>
              <td>{wording}</td>
              <td>{place}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
