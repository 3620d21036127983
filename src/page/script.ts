/**
 * What a page does by itself: shows the card of the claim that was chosen, and filters lists. Without it, all cards and
 * all lists are there.
 */
export const SCRIPT: string = `
(() => {
  const { body } = document;
  body.classList.add("js");
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const panel = document.getElementById("panel");
  const cards = all(".card");
  let from;

  function show(ids) {
    for (const card of cards) card.classList.toggle("open", ids.includes(card.id.slice(6)));
    for (const quote of all("a.quote"))
      quote.classList.toggle("chosen", quote.dataset.claims.split(" ").some((id) => ids.includes(id)));
    body.classList.toggle("showing", ids.length > 0);
    const hint = document.getElementById("hint");
    if (hint) hint.hidden = ids.length > 0;
    return cards.find((card) => card.classList.contains("open"));
  }

  function choose(ids, link) {
    const card = show(ids);
    if (!card) return;
    from = link;
    if (!link || !link.classList.contains("quote")) {
      const quote = all("a.quote").find((one) => one.dataset.claims.split(" ").includes(ids[0]));
      (quote || card).scrollIntoView({ block: "center" });
    }
    panel.scrollTop = 0;
    card.focus({ preventScroll: true });
  }

  function close() {
    show([]);
    if (from) from.focus();
    from = undefined;
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-claims]");
    if (link) {
      event.preventDefault();
      choose(link.dataset.claims.split(" "), link);
    } else if (event.target.closest(".close")) close();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && body.classList.contains("showing")) close();
  });
  const asked = decodeURIComponent(location.hash.slice(1));
  if (panel && asked.startsWith("claim-")) choose([asked.slice(6)]);

  for (const form of all("form.filters")) {
    const items = all("[data-item]", document.getElementById(form.dataset.list));
    const fields = all("select, input", form);
    const filter = () => {
      let shown = 0;
      for (const item of items) {
        const fits = fields.every(({ value, name, type }) =>
          value === "" ||
          (type === "search"
            ? item.textContent.toLowerCase().includes(value.toLowerCase())
            : item.dataset[name] === value));
        item.hidden = !fits;
        if (fits) shown += 1;
      }
      const isFiltered = fields.some(({ value }) => value !== "");
      for (const folded of all("details", document.getElementById(form.dataset.list)))
        if (isFiltered) folded.open = true;
      form.querySelector("output").textContent = shown + " of " + items.length;
    };
    form.addEventListener("input", filter);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(filter));
  }

  for (const button of all("button[data-column]")) {
    button.addEventListener("click", () => {
      const table = button.closest("table");
      const column = Number(button.dataset.column);
      const head = button.closest("th");
      const up = head.getAttribute("aria-sort") === "descending";
      for (const other of all("th[aria-sort]", table)) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", up ? "ascending" : "descending");
      const valueOf = (row) => row.cells[column].dataset.value ?? row.cells[column].textContent;
      const isNumber = head.classList.contains("number");
      const compare = (one, other) =>
        isNumber ? Number(one) - Number(other) : one < other ? -1 : one > other ? 1 : 0;
      const rows = [...table.tBodies[0].rows].sort(
        (one, other) => compare(valueOf(one), valueOf(other)) * (up ? 1 : -1));
      table.tBodies[0].append(...rows);
    });
  }
})();
`.trim();
