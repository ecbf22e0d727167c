"use strict";
(() => {
  const all = (query, within = document) => [...within.querySelectorAll(query)];
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const field = document.getElementById("q");
  const hits = document.getElementById("hits");
  const drawing = document.getElementById("drawing");
  const together = document.getElementById("together");
  const rows = all(".one").map((row) => ({
    row,
    id: row.id.slice(2),
    button: row.querySelector("button"),
    text: plain(row.querySelector("h3").textContent + " " + row.querySelector(".of").textContent),
    near: new Set(row.dataset.near.split(" ").filter(Boolean)),
    along: row.dataset.along.split(" ").filter(Boolean),
  }));
  const nodes = new Map(all(".node", drawing).map((node) => [node.dataset.p, node]));
  const ties = all("#ties .tie");
  const byId = new Map(rows.map((one) => [one.id, one]));
  let chosen = null;

  const shown = () => rows.filter((one) => !one.row.hidden);

  function draw() {
    const words = plain(field.value).split(/\s+/).filter(Boolean);
    const one = chosen && byId.get(chosen);
    drawing.classList.toggle("picking", Boolean(one || words.length));
    for (const [id, node] of nodes) {
      node.classList.toggle("on", id === chosen);
      node.classList.toggle("near", Boolean(one) && (one.near.has(id) || one.along.includes(id)));
      node.classList.toggle("hit", words.length > 0 && !byId.get(id).row.hidden);
    }
    for (const tie of ties) {
      tie.classList.toggle("on", Boolean(one) && (tie.dataset.a === chosen || tie.dataset.b === chosen));
    }
    together.replaceChildren();
    for (const id of one ? one.along : []) {
      const from = nodes.get(chosen).dataset, to = nodes.get(id).dataset;
      const path = document.createElementNS(drawing.namespaceURI, "path");
      path.setAttribute("d", `M${from.x} ${from.y}L${to.x} ${to.y}`);
      path.setAttribute("class", "tie perhaps on");
      together.append(path);
    }
    for (const each of rows) {
      each.row.classList.toggle("on", each.id === chosen);
      each.button.setAttribute("aria-pressed", String(each.id === chosen));
    }
  }

  function choose(id, focus) {
    chosen = id && byId.has(id) ? id : null;
    const one = chosen && byId.get(chosen);
    if (one && one.row.hidden) { field.value = ""; narrow(); }
    draw();
    if (one) {
      one.row.scrollIntoView({ block: "nearest" });
      if (focus) { one.button.focus({ preventScroll: true }); }
    }
  }

  function narrow() {
    const words = plain(field.value).split(/\s+/).filter(Boolean);
    for (const one of rows) { one.row.hidden = !words.every((word) => one.text.includes(word)); }
    for (const part of all(".part")) { part.hidden = !part.querySelector(".one:not([hidden])"); }
    const count = shown().length;
    hits.textContent = words.length ? (count === 1 ? "1 person" : `${count} people`) : "";
    draw();
  }

  field.addEventListener("input", () => { chosen = null; narrow(); });
  for (const one of rows) {
    one.button.addEventListener("click", () => choose(one.id === chosen ? null : one.id));
  }
  document.querySelector(".list").addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (link) { event.preventDefault(); choose(link.hash.slice(3), true); }
  });

  // the part of the drawing that is seen
  const whole = drawing.getAttribute("viewBox").split(" ").map(Number);
  let [x, y, width, height] = whole;
  const look = () => drawing.setAttribute("viewBox", [x, y, width, height].join(" "));
  function zoom(by) {
    if (by === 0) { [x, y, width, height] = whole; return look(); }
    const next = Math.min(whole[2], Math.max(whole[2] / 12, width / by)), share = next / width;
    x += (width - next) / 2; y += (height - height * share) / 2;
    width = next; height *= share;
    return look();
  }
  for (const button of all(".zoom button")) { button.addEventListener("click", () => zoom(Number(button.value))); }
  let drag = null, moved = false;
  drawing.addEventListener("pointerdown", (event) => {
    drag = [event.clientX, event.clientY]; moved = false;
  });
  window.addEventListener("pointermove", (event) => {
    if (!drag) { return; }
    const scale = Math.max(width / drawing.clientWidth, height / drawing.clientHeight);
    const [right, down] = [event.clientX - drag[0], event.clientY - drag[1]];
    if (!moved && Math.hypot(right, down) < 4) { return; }
    moved = true; x -= right * scale; y -= down * scale; drag = [event.clientX, event.clientY];
    look();
  });
  window.addEventListener("pointerup", () => { drag = null; });
  drawing.addEventListener("click", (event) => {
    if (moved) { return; }
    const node = event.target.closest(".node");
    choose(node && node.dataset.p !== chosen ? node.dataset.p : null);
  });
  drawing.addEventListener("wheel", (event) => {
    event.preventDefault(); zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15);
  }, { passive: false });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) { return; }
    const typing = event.target === field;
    if (event.key === "Escape") { field.value = ""; chosen = null; narrow(); return; }
    if (event.key === "/" && !typing) { event.preventDefault(); field.focus(); return; }
    if (event.key === "Enter" && typing) {
      event.preventDefault(); // else it would press the button that has the focus from then on
      const first = shown()[0];
      if (first) { choose(first.id, true); }
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const there = shown(), at = there.findIndex((one) => one.button === document.activeElement);
      if (at < 0 && !typing) { return; }
      const next = there[at + (event.key === "ArrowDown" ? 1 : -1)];
      event.preventDefault();
      if (next) { next.button.focus(); } else if (at === 0) { field.focus(); }
      return;
    }
    const by = { "+": 1.4, "=": 1.4, "-": 1 / 1.4, "0": 0 }[event.key];
    if (by !== undefined && !typing) { zoom(by); }
  });

  if (location.hash.startsWith("#p-")) { choose(location.hash.slice(3)); }
})();
