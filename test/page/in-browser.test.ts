import { join } from "node:path";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { shapeOf, visitFields } from "../../src/model/field.ts";
import { recordSchema } from "../../src/model/record.ts";
import { parse } from "../../src/yaml/parse.ts";
import { copyOf, folderWith, onrecord } from "../cli/run.ts";
import { isDeep } from "../depth.ts";
import { FULL_RECORD, FULL_SETTINGS, FULL_TEXT } from "../fuzz/full-record.ts";
import { BROWSER, launched, type Opened, open } from "./browser.ts";

const opened: Opened[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map(({ close }) => close()));
});

let browser: Browser | undefined;
afterAll(() => browser?.close());

async function openPage(file: string, options: Parameters<typeof open>[2] = {}): Promise<Opened> {
  browser ??= await launched();
  const one = await open(browser, file, options);
  opened.push(one);
  return one;
}

async function pagesOf(folder: string): Promise<string> {
  const { code, stderr } = await onrecord(["audit", "--html", "pages"], folder);
  expect(stderr).toContain("index.html to pages");
  expect(code).toBe(0);
  return join(folder, "pages");
}

const shownCards = (page: Page) =>
  page.locator(".card:visible").evaluateAll((cards) => cards.map(({ id }) => id));

/** In the page: what a pointer and a keyboard would set off. */
function pointAtEverything(): void {
  const all = (
    globalThis as unknown as { document: { querySelectorAll: (all: "*") => Iterable<EventTarget> } }
  ).document.querySelectorAll("*");
  for (const element of all) {
    for (const type of ["mouseover", "pointerenter", "focus", "focusin", "error", "load"])
      element.dispatchEvent(new Event(type, { bubbles: true }));
  }
}

interface Axe {
  readonly run: (options: { readonly preload: boolean; readonly runOnly?: readonly string[] }) => Promise<{
    readonly violations: readonly { id: string; impact: string; nodes: readonly { html: string }[] }[];
  }>;
}

/**
 * What a screen reader or a keyboard would have trouble with, once the page has axe.
 *
 * @param runOnly the rules that look for it; by default, all
 */
function troublesIn(page: Page, runOnly?: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    // Pages load nothing, so there is nothing to wait for.
    const { violations } = await axe.run({ preload: false, ...(rules && { runOnly: rules }) });
    return violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html.slice(0, 150)}`);
  }, runOnly);
}

describe.runIf(BROWSER !== undefined && isDeep)("the page in a browser", async () => {
  const pages = BROWSER === undefined || !isDeep ? "" : await pagesOf(copyOf("claims", "onrecord.yaml"));
  const brief = join(pages, "sample-brief.html");
  const express = join(pages, "express-e-summons.html");

  test("a click on a sentence opens the card of its claim; escape closes it and goes back", async () => {
    const { page, complaints } = await openPage(brief);
    expect(await shownCards(page)).toEqual([]);
    const quote = page.locator("a.quote", { hasText: "recruit 400,000" });
    await quote.click();
    expect(await shownCards(page)).toEqual(["claim-bloomberg-400k"]);
    const card = page.locator(".card:visible");
    expect(await card.innerText()).toContain("Bloomberg does not name its source");
    expect(await card.innerText()).toContain("Does not answer the claim.");
    expect(await page.evaluate("document.activeElement?.id")).toBe("claim-bloomberg-400k");
    await page.keyboard.press("Escape");
    expect(await shownCards(page)).toEqual([]);
    expect(await page.evaluate("document.activeElement?.textContent")).toContain("recruit 400,000");
    expect(complaints).toEqual([]);
  });

  test("from the three answers to a claim, and by an address that names one", async () => {
    const { page } = await openPage(express);
    await page.locator(".answers a", { hasText: "400,000" }).first().click();
    expect(await shownCards(page)).toEqual(["claim-bloomberg-400k"]);
    const other = await openPage(express);
    await other.page.goto(`${other.page.url()}#claim-kremlin-vote`);
    await other.page.reload();
    expect(await shownCards(other.page)).toEqual(["claim-kremlin-vote"]);
  });

  test("with the keyboard alone", async () => {
    const { page } = await openPage(brief);
    const reached: string[] = [];
    for (let presses = 0; presses < 40 && !reached.at(-1)?.includes("9 percent"); presses++) {
      await page.keyboard.press("Tab");
      reached.push(String(await page.evaluate("document.activeElement?.textContent")));
    }
    await page.keyboard.press("Enter");
    expect(await shownCards(page)).toEqual(["claim-nine-percent-larger"]);
  });

  test("findings are filtered, and all are there again", async () => {
    const { page, complaints } = await openPage(express);
    const shown = () => page.locator("#findings [data-item]:visible").count();
    await page.selectOption("select[name=severity]", "error");
    expect(await shown()).toBe(1);
    await page.selectOption("select[name=severity]", "note");
    const notes = await shown();
    expect(notes).toBeGreaterThan(30);
    await page.selectOption("select[name=rule]", "attribution/own-voice");
    expect(await shown()).toBeLessThan(notes);
    expect(await page.locator("form.filters output").innerText()).toMatch(/^\d+ of 70$/);
    await page.locator("button[type=reset]").click();
    await expect.poll(() => page.locator("form.filters output").innerText()).toBe("70 of 70");
    expect(complaints).toEqual([]);
  });

  test("the list of articles is searched and sorted", async () => {
    const { page, complaints } = await openPage(join(pages, "index.html"));
    const titles = () => page.locator("#articles tr:visible th").allInnerTexts();
    expect((await titles()).map((title) => title.slice(0, 5))).toEqual(["Putin", "SAMPL"]);
    await page.locator("button", { hasText: "left to check" }).click();
    await page.locator("button", { hasText: "left to check" }).click();
    expect((await titles()).map((title) => title.slice(0, 5))).toEqual(["SAMPL", "Putin"]);
    await page.fill("input[type=search]", "sample");
    expect(await titles()).toHaveLength(1);
    await page.locator("#articles a:visible").click();
    expect(await page.title()).toContain("SAMPLE DRAFT");
    expect(complaints).toEqual([]);
  });

  test("without its script everything is there", async () => {
    const { page } = await openPage(brief, { javaScriptEnabled: false });
    expect(await page.locator(".card:visible").count()).toBe(9);
    expect(await page.locator(".filters:visible").count()).toBe(0);
    expect(await page.locator(".hint:visible").count()).toBe(0);
  });

  test.each([
    ["a page of few claims", brief],
    ["a page of many", express],
    ["the list of articles", join(pages, "index.html")],
  ])("nobody is kept out of %s", async (_, file) => {
    const { page } = await openPage(file, { colorScheme: "light", viewport: { width: 1280, height: 800 } });
    // Nothing but the map and wide tables is wider than the screen.
    const expectNoneWider = async (width: number) =>
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    if (file === brief) await page.locator("a.quote").nth(3).click();
    // The page's policy forbids scripts of others; this one is put in by the browser itself.
    await page.evaluate(axe.source);
    expect(await troublesIn(page)).toEqual([]);
    await expectNoneWider(1280);
    // Nothing but its colours is another.
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await troublesIn(page, ["color-contrast", "link-in-text-block"])).toEqual([]);
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await troublesIn(page)).toEqual([]);
    await expectNoneWider(360);
  });

  test("on paper every card is there, and nothing that only a screen can use", async () => {
    const { page } = await openPage(brief);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".card:visible").count()).toBe(9);
    expect(await page.locator("button:visible, select:visible, .hint:visible").count()).toBe(0);
    // A4 without its margins.
    await page.setViewportSize({ width: 680, height: 1000 });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(680);
  });

  test("whatever a record says is text", async () => {
    const hostile = (place: number) =>
      `</title></script></style><script>alert(${place})</script><img src=x onerror=alert(${place})>" onmouseover="alert(${place})" ' onfocus='alert(${place})' x=\`\` &lt;b&gt; ]]> {{${place}}} \${${place}}`;
    const data = structuredClone(parse(FULL_RECORD).value) as object;
    const said: string[] = [];
    visitFields(shapeOf(recordSchema), parse(FULL_RECORD).value, [], (value, path, { role }) => {
      const place = said.length;
      const written =
        role === "url"
          ? `javascript:alert(${place})`
          : ["words", "passage", "text", "name", "description", "signature"].includes(role)
            ? `${value} ${hostile(place)}`
            : undefined;
      if (written === undefined) return;
      said.push(written);
      const holder = path
        .slice(0, -1)
        .reduce((inner, step) => (inner as Record<string, object>)[step] ?? {}, data);
      Object.assign(holder, { [String(path.at(-1))]: written });
    });
    expect(said.length).toBeGreaterThan(40);
    const folder = folderWith({
      "onrecord.yaml": FULL_SETTINGS,
      "claims/full.yaml": stringify(data),
      "claims/full.txt": `${FULL_TEXT}\n${hostile(999)}\n`,
      // Where such addresses are refused, the claims are left out; with plain ones they are there.
      "claims/plain.yaml": stringify(data).replaceAll(/javascript:alert\(\d+\)/g, "https://a.example/"),
    });
    const written = await pagesOf(folder);
    for (const name of ["full", "plain", "index"]) {
      const { page, complaints } = await openPage(join(written, `${name}.html`));
      await page.evaluate(pointAtEverything);
      const addresses = await page
        .locator("a")
        .evaluateAll((links) => links.map((link) => String(Object(link).href)));
      expect(addresses.filter((address) => !/^(?:https?|file):/.test(address))).toEqual([]);
      expect(await page.locator("script").count()).toBe(1);
      expect(await page.locator("img, iframe, object, b, [onerror], [onmouseover], [onfocus]").count()).toBe(
        0,
      );
      expect(complaints).toEqual([]);
    }
    const { page } = await openPage(join(written, "plain.html"));
    expect(await page.locator(".card").first().textContent()).toContain("<script>alert(");
  });
});
