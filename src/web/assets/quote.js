// A passage that is selected can be copied together with its citation and the lasting address of its paragraph.
const piece = document.querySelector("[data-quotable]");
const citation = document.querySelector("[data-citation]");
const address = document.querySelector('link[rel="canonical"]')?.href;

const button = document.createElement("button");
button.type = "button";
button.className = "quote-button";
button.textContent = "Copy quote with citation";
button.hidden = true;
document.body.append(button);

let copied = "";

document.addEventListener("selectionchange", () => {
  const selection = getSelection();
  const words = selection?.toString().trim() ?? "";
  const ad = piece?.querySelector(".ad");
  // Words of an advertisement are nobody's here.
  if (
    !words ||
    (ad && selection.getRangeAt(0).intersectsNode(ad)) ||
    !piece?.contains(selection.anchorNode) ||
    !piece.contains(selection.focusNode)
  ) {
    button.hidden = true;
    return;
  }
  const range = selection.getRangeAt(0);
  copied = quoted(words, range.startContainer);
  const box = range.getBoundingClientRect();
  button.hidden = false;
  button.style.top = `${box.bottom + scrollY + 8}px`;
  button.style.left = `${Math.max(12, Math.min(box.left, innerWidth - button.offsetWidth - 12)) + scrollX}px`;
});

// Pressing must not lose the selection that is to be copied.
button.addEventListener("pointerdown", (event) => event.preventDefault());
button.addEventListener("click", () => void copy());

async function copy() {
  await navigator.clipboard.writeText(copied);
  button.textContent = "Copied";
  setTimeout(() => {
    button.hidden = true;
    button.textContent = "Copy quote with citation";
  }, 1200);
}

function quoted(words, node) {
  const within = node instanceof Element ? node : node.parentElement;
  const speaker = within.closest("[data-speaker]")?.dataset.speaker;
  const place = within.closest('[id^="t"]')?.id;
  const source = citation?.childNodes[0]?.textContent?.replace(/,\s*$/, "") ?? document.title;
  return `“${words}”\n${speaker ? `${speaker}, in: ` : ""}${source}, ${address}${place ? `#${place}` : ""}`;
}
