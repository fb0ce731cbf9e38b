// A passage that is selected can be copied with its citation and the lasting address of its paragraph, or replied to.
const piece = document.querySelector("[data-quotable]");
const citation = document.querySelector("[data-citation]");
const address = document.querySelector('link[rel="canonical"]')?.href;
const form = document.querySelector(".replies .reply-form");
const toForm = document.querySelector('.replies a[href$="/replies#write"]');

const bar = document.createElement("div");
bar.className = "quote-bar";
bar.hidden = true;
const copying = addButton("Copy quote with citation", () => void copy());
if (form || toForm) addButton("Reply to this passage", reply);
document.body.append(bar);

let selected = { words: "", node: null };

document.addEventListener("selectionchange", () => {
  const selection = getSelection();
  const words = selection?.toString().trim() ?? "";
  const outside = words === "" || !piece?.contains(selection.anchorNode) || !piece.contains(selection.focusNode);
  // Words of an advertisement, or of a reader who replies, are not the piece's.
  const others = () => [...piece.querySelectorAll(".ad, .replies")];
  if (outside || others().some((part) => selection.getRangeAt(0).intersectsNode(part))) {
    bar.hidden = true;
    return;
  }
  const range = selection.getRangeAt(0);
  selected = { words, node: range.startContainer };
  const box = range.getBoundingClientRect();
  bar.hidden = false;
  bar.style.top = `${box.bottom + scrollY + 8}px`;
  bar.style.left = `${Math.max(12, Math.min(box.left, innerWidth - bar.offsetWidth - 12)) + scrollX}px`;
});

// Pressing must not lose the selection that is to be copied.
bar.addEventListener("pointerdown", (event) => event.preventDefault());

function addButton(label, act) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quote-button";
  button.textContent = label;
  button.addEventListener("click", act);
  bar.append(button);
  return button;
}

async function copy() {
  await navigator.clipboard.writeText(quoted());
  const { textContent } = copying;
  copying.textContent = "Copied";
  setTimeout(() => {
    bar.hidden = true;
    copying.textContent = textContent;
  }, 1200);
}

function reply() {
  const near = place()?.slice(1) ?? "";
  if (!form) {
    const asked = new URLSearchParams({ passage: selected.words, near });
    location.href = `${toForm.pathname}?${asked}#write`;
    return;
  }
  const passage = form.querySelector('[name="passage"]');
  passage.closest("details").open = true;
  passage.value = selected.words;
  form.querySelector('[name="near"]').value = near;
  bar.hidden = true;
  form.querySelector('[name="text"]').focus();
  form.scrollIntoView({ block: "center" });
}

function within() {
  return selected.node instanceof Element ? selected.node : selected.node.parentElement;
}

function place() {
  const id = within().closest('[id^="t"]')?.id;
  return /^t\d+$/.test(id) ? id : undefined;
}

function quoted() {
  const speaker = within().closest("[data-speaker]")?.dataset.speaker;
  const source = citation?.childNodes[0]?.textContent?.replace(/,\s*$/, "") ?? document.title;
  const at = place();
  return `“${selected.words}”\n${speaker ? `${speaker}, in: ` : ""}${source}, ${address}${at ? `#${at}` : ""}`;
}
