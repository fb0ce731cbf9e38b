// Passkeys (WebAuthn, level 3). A form with data-passkey asks the server for options, has the browser make or show a
// passkey, and goes its way with what the browser said. Browsers that know none of this never see the form.
const known = globalThis.PublicKeyCredential;
const acts = {
  get: known?.parseRequestOptionsFromJSON && ((sent) => known.parseRequestOptionsFromJSON(sent)),
  create: known?.parseCreationOptionsFromJSON && ((sent) => known.parseCreationOptionsFromJSON(sent)),
};

for (const form of document.querySelectorAll("form[data-passkey]")) {
  const { passkey: act, options } = form.dataset;
  if (!acts[act]) continue;
  form.hidden = false;
  for (const instead of document.querySelectorAll("[data-without-passkeys]")) instead.hidden = true;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void show(form, act, options);
  });
}

async function show(form, act, options) {
  const problem = form.querySelector('[role="alert"]');
  const button = form.querySelector("button");
  problem.hidden = true;
  button.disabled = true;
  try {
    const answer = await fetch(options, { method: "POST" });
    // One has to show first who one is.
    if (answer.redirected) return location.assign(answer.url);
    if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
    const publicKey = acts[act](await answer.json());
    form.elements.response.value = JSON.stringify(await navigator.credentials[act]({ publicKey }));
    form.submit();
  } catch {
    problem.hidden = false;
    button.disabled = false;
  }
}
