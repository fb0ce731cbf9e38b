// Suggestions while typing, as a combobox (WAI-ARIA Authoring Practices). Without this, search is a plain form.
const patience = 120;

for (const [n, input] of document.querySelectorAll("input[data-suggest]").entries()) {
  const list = document.createElement("ul");
  list.className = "suggestions";
  list.id = `suggestions-${n}`;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Suggestions");
  list.hidden = true;
  input.form.append(list);
  for (const [name, value] of Object.entries({
    role: "combobox",
    "aria-controls": list.id,
    "aria-autocomplete": "list",
    "aria-expanded": "false",
  }))
    input.setAttribute(name, value);

  let waiting;
  let asked = "";
  let chosen = -1;

  const close = () => {
    list.hidden = true;
    chosen = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };

  const choose = (at) => {
    const options = [...list.children];
    chosen = (at + options.length) % options.length;
    for (const [i, option] of options.entries()) option.setAttribute("aria-selected", String(i === chosen));
    input.setAttribute("aria-activedescendant", options[chosen].id);
  };

  const show = (found) => {
    list.replaceChildren(...found.map((suggestion, at) => optionFor(suggestion, `${list.id}-${at}`)));
    if (found.length === 0) return close();
    list.hidden = false;
    chosen = -1;
    input.setAttribute("aria-expanded", "true");
  };

  const ask = async () => {
    const typed = input.value.trim();
    asked = typed;
    if (typed.length < 2) return close();
    const answer = await fetch(`${input.dataset.suggest}?q=${encodeURIComponent(typed)}`);
    // Only what was typed last counts, whichever answer comes last.
    if (answer.ok && asked === typed) show(await answer.json());
  };

  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void ask(), patience);
  });
  input.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    if (event.key === "ArrowDown") choose(chosen + 1);
    else if (event.key === "ArrowUp") choose(chosen < 0 ? -1 : chosen - 1);
    else if (event.key === "Escape") close();
    else if (event.key === "Enter" && chosen >= 0) location.assign(list.children[chosen].dataset.path);
    else return;
    event.preventDefault();
  });
  input.addEventListener("blur", () => setTimeout(close, 150));
}

function optionFor({ kind, text, path }, id) {
  const option = document.createElement("li");
  option.id = id;
  option.role = "option";
  option.dataset.path = path;
  option.setAttribute("aria-selected", "false");
  const name = document.createElement("b");
  name.textContent = text;
  const what = document.createElement("span");
  what.textContent = kind;
  option.append(name, what);
  option.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    location.assign(path);
  });
  return option;
}
