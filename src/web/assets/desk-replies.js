// Keys for the moderators' queue: each does what a button of the page does.
const queued = [...document.querySelectorAll("[data-queued]")];
const keys = { a: "approval", r: "rejection", s: "spam" };

const current = () => queued.indexOf(document.activeElement?.closest("[data-queued]"));

function move(by) {
  const next = queued[Math.min(Math.max(current() + by, 0), queued.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("textarea, select, input:not([type=checkbox])")) return;
  if (event.key === "j") move(1);
  else if (event.key === "k") move(-1);
  else if (event.key === "x") queued[current()]?.querySelector("input[type=checkbox]")?.click();
  else if (event.key === "u") document.querySelector(".undo button")?.click();
  else if (Object.hasOwn(keys, event.key))
    queued[current()]?.querySelector(`[data-ruling="${keys[event.key]}"]`)?.click();
  else return;
  event.preventDefault();
});

// After a ruling the next one lies at the top.
queued[0]?.focus({ preventScroll: true });
