// Opens pages in a real Chromium and says what is wrong with them.
//
// usage: node check.mjs CHROMIUM MANIFEST.json
// The manifest is a list of {"name", "file", "texts", "drawings"}: the words
// that the page must show, and how many drawings it must have at least. Prints a line a
// fault and exits 1 if there is any; 0 if there is none.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [executablePath, manifest] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pages = JSON.parse(readFileSync(manifest, "utf8"));
const faults = [];

// Without these a Chromium that is run by root, or offline, fails by itself.
const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const browser = await chromium.launch({ executablePath, args });

const unwrapped = (text) => text.replace(/\s+/gu, " ").trim();

// Words of a drawing that lie on others.
function crossing() {
  const out = [];
  for (const svg of document.querySelectorAll("svg")) {
    const boxes = [...svg.querySelectorAll("text")].map((one) => [one.textContent, one.getBoundingClientRect()]);
    boxes.forEach(([a, p], at) => boxes.slice(at + 1).forEach(([b, q]) => {
      const wide = Math.min(p.right, q.right) - Math.max(p.left, q.left);
      const high = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top);
      if (wide > 1 && high > 6) out.push(`${a} / ${b}`);
    }));
  }
  return out;
}

// Words of ordinary length that stand on two lines of a cell.
function torn() {
  const out = [];
  for (const cell of document.querySelectorAll("th, td")) {
    // On a narrow screen the heads are for ears alone.
    if ((cell.closest("thead")?.getBoundingClientRect().height ?? 2) <= 1) continue;
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const { 0: word, index } of node.data.matchAll(/\p{L}{2,14}(?!\p{L})/gu)) {
        if (index > 0 && /\p{L}/u.test(node.data[index - 1])) continue;
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size > 1) out.push(word);
      }
    }
  }
  return out;
}

async function check({ name, file, texts, drawings }) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const fault = (words) => faults.push(`${name}: ${words}`);
  const own = pathToFileURL(file).href;
  page.on("console", (message) => message.type() === "error" && fault(`console: ${message.text()}`));
  page.on("pageerror", (error) => fault(`error: ${error.message}`));
  page.on("request", (request) => {
    const address = request.url();
    if (address !== own && !address.startsWith("data:")) fault(`asks for ${address}`);
  });
  await page.goto(own);

  const shown = unwrapped(await page.evaluate(() => document.body.innerText));
  for (const text of texts) if (!shown.includes(unwrapped(text))) fault(`does not show: ${text}`);

  const drawn = await page.evaluate(() => {
    const words = (ids) => (ids ?? "").split(" ").map((id) => document.getElementById(id)?.textContent ?? "").join("");
    return [...document.querySelectorAll("svg")].map((svg) => ({
      named: words(svg.getAttribute("aria-labelledby")) !== "" && words(svg.getAttribute("aria-describedby")) !== "",
      tabled: svg.closest("figure")?.querySelector("table") !== null,
      outside: [...svg.querySelectorAll("text, rect")].filter((one) => {
        const [box, frame] = [one.getBoundingClientRect(), svg.getBoundingClientRect()];
        return box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1;
      }).map((one) => one.textContent || one.tagName),
    }));
  });
  if (drawn.length < drawings) fault(`has ${drawn.length} drawings instead of ${drawings}`);
  for (const { named, tabled, outside } of drawn) {
    if (!named) fault("a drawing lacks its name or its description");
    if (!tabled) fault("a drawing lacks the table of its numbers");
    for (const words of outside) fault(`a drawing cuts off ${words}`);
  }
  for (const words of await page.evaluate(crossing)) fault(`a drawing writes over itself: ${words}`);
  if (await page.evaluate(() => document.scripts.length) > 0) fault("has a script");

  await page.evaluate(axe);
  for (const [width, colorScheme] of [[1280, "light"], [1280, "dark"], [700, "light"], [360, "light"]]) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) fault(`scrolls sideways at ${width} pixels: ${wide}`);
    for (const word of await page.evaluate(torn)) fault(`a table tears a word at ${width} pixels: ${word}`);
    const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
    for (const { id, nodes, help } of violations) fault(`axe at ${width} ${colorScheme}: ${id}: ${help}: ${nodes[0].html.slice(0, 200)}`);
  }
  await page.close();
}

// Two at a time: one page waits while the other is read.
const queue = [...pages];
await Promise.all([0, 1].map(async () => {
  for (let next = queue.shift(); next; next = queue.shift()) await check(next);
}));
await browser.close();
for (const fault of faults) console.log(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
