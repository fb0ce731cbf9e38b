// Passkeys (WebAuthn, level 3). A form with data-passkey asks the server for options, has the browser make or show a
// passkey, and goes its way with what the browser said. Browsers that know none of this never see the form.
const known = {
  get: globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON,
  create: globalThis.PublicKeyCredential?.parseCreationOptionsFromJSON,
};

for (const form of document.querySelectorAll("form[data-passkey]")) {
  const act = form.dataset.passkey;
  if (!known[act]) continue;
  const problem = form.querySelector('[role="alert"]');
  const button = form.querySelector("button");
  form.hidden = false;
  for (const instead of document.querySelectorAll("[data-without-passkeys]")) instead.hidden = true;

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    problem.hidden = true;
    button.disabled = true;
    try {
      const answer = await fetch(form.dataset.options, { method: "POST" });
      if (answer.redirected) return location.assign(answer.url);
      if (!answer.ok) throw new Error(`options: ${answer.status}`);
      const publicKey = known[act].call(PublicKeyCredential, await answer.json());
      const credential = await navigator.credentials[act]({ publicKey });
      form.elements.response.value = JSON.stringify(credential);
      form.submit();
    } catch {
      problem.hidden = false;
      button.disabled = false;
    }
  });
}
