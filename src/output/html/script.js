"use strict";
(() => {
  const form = document.querySelector("form.filter");
  const words = document.getElementById("filter");
  const shown = document.getElementById("shown");
  const levels = [...form.querySelectorAll("input[name=level]")];
  const rows = [...document.querySelectorAll(".wide tbody tr")].map((row) => ({
    row,
    level: row.dataset.level,
    text: row.textContent.toLowerCase(),
  }));
  const apply = () => {
    const wanted = words.value.toLowerCase().split(/\s+/).filter((word) => word !== "");
    const checked = new Set(levels.filter((box) => box.checked).map((box) => box.value));
    let visible = 0;
    for (const { row, level, text } of rows) {
      const fits = wanted.every((word) => text.includes(word)) && (level === undefined || checked.has(level));
      row.hidden = !fits;
      visible += fits ? 1 : 0;
    }
    shown.textContent = visible === rows.length ? "" : `${visible} of ${rows.length} rows shown`;
  };
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", apply);
  form.hidden = false;
  apply();
})();
