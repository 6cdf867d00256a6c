// Everything works without this script: it adds the behaviour of the design systems, and shows the
// progress of long runs without pressing Refresh.
import { initAll as govuk } from "./govuk-frontend.min.js";
import { initAll as moj } from "./moj-frontend.min.js";

govuk();
moj();

// An element <div data-progress-from="/imports/…/events"> is kept up to date by server-sent events.
// Each message is JSON {text, percent, done}; when the run is done the page is loaded once more.
for (const element of document.querySelectorAll("[data-progress-from]")) {
  const events = new EventSource(element.dataset.progressFrom);
  const text = element.querySelector("[data-progress-text]");
  const bar = element.querySelector("progress");
  events.onmessage = (event) => {
    const now = JSON.parse(event.data);
    if (text) text.textContent = now.text;
    if (bar && now.percent !== null) bar.value = now.percent;
    if (now.done) {
      events.close();
      window.location.reload();
    }
  };
}

// On phones one line a home, open for detail; on wide screens the first cards are open.
const wide = window.matchMedia("(min-width: 641px)");
for (const card of document.querySelectorAll("details[data-open-when-wide]")) {
  card.open = wide.matches;
}

// A link to a card opens it, and on paper every card stands open.
function openTarget() {
  const target = document.getElementById(window.location.hash.slice(1));
  const card = target ? target.closest("details.app-card") : null;
  if (card && !card.open) {
    card.open = true;
    card.scrollIntoView();
  }
}
openTarget();
window.addEventListener("hashchange", openTarget);
window.addEventListener("beforeprint", () => {
  for (const card of document.querySelectorAll("details.app-card")) card.open = true;
});
// A link <a data-opens-in-place> in a row opens the form of its page below the row, so that nobody
// leaves the list to change it; pressed again it closes. One is open at a time.
for (const link of document.querySelectorAll("a[data-opens-in-place]")) {
  link.setAttribute("aria-expanded", "false");
  link.addEventListener("click", async (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const wasOpen = link.getAttribute("aria-expanded") === "true";
    document.querySelector(".app-in-place")?.remove();
    for (const other of document.querySelectorAll("a[data-opens-in-place]")) {
      other.setAttribute("aria-expanded", "false");
    }
    if (wasOpen) return;
    const answer = await fetch(link.href);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const form = page.querySelector("main form.app-form");
    if (!answer.ok || !form) {
      window.location.assign(link.href);
      return;
    }
    const row = document.createElement("tr");
    row.className = "app-in-place";
    row.setAttribute("role", "row");
    const cell = row.insertCell();
    cell.setAttribute("role", "cell");
    cell.colSpan = link.closest("tr").cells.length;
    cell.append(document.adoptNode(form));
    link.closest("tr").after(row);
    link.setAttribute("aria-expanded", "true");
    form.querySelector("select, input:not([type=hidden])").focus();
  });
}
