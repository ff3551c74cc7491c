// A report in headless Chromium: node report_proof.mjs AXE CHROMIUM OUT REPORT... (playwright-core from the folder of AXE)
// Prints one JSON object a report: what it requested, how far it runs over the window, what axe-core finds.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [packages, browserPath, out, ...reports] = process.argv.slice(2);
const { chromium } = createRequire(path.join(packages, 'package.json'))('playwright-core');
const axe = readFileSync(path.join(packages, 'node_modules/axe-core/axe.min.js'), 'utf8');
const VIEWS = [
  ['desktop-light', 1200, 'light'], ['desktop-dark', 1200, 'dark'], ['phone-light', 360, 'light'], ['phone-dark', 360, 'dark'],
];
const browser = await chromium.launch({
  executablePath: browserPath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});

async function open(report, options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const requested = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.goto(pathToFileURL(report).href);
  return { context, page, requested };
}

for (const report of reports) {
  const found = { report: path.basename(report), requests: 0, overflow: [], violations: [], passes: 0 };
  const name = path.join(out, path.basename(report, '.html'));
  for (const [view, width, colorScheme] of VIEWS) {
    const viewport = { width, height: 1000 };
    const plain = await open(report, { viewport, colorScheme, javaScriptEnabled: false });
    await plain.page.screenshot({ path: `${name}-${view}.png`, fullPage: true });
    if (view === 'desktop-light') await plain.page.pdf({ path: `${name}.pdf`, format: 'Letter' });
    found.requests += plain.requested.length - 1;
    await plain.context.close();

    // axe-core is a script: the page forbids those, so the check lifts its policy, and opens what is folded.
    const checked = await open(report, { viewport, colorScheme, bypassCSP: true });
    const wide = await checked.page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) found.overflow.push(`${view} ${wide} of ${width} px`);
    await checked.page.evaluate(() => document.querySelectorAll('details').forEach((part) => { part.open = true; }));
    await checked.page.addScriptTag({ content: axe });
    const result = await checked.page.evaluate(() => window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }));
    found.passes += result.passes.length;
    for (const rule of result.violations) found.violations.push(`${view}: ${rule.id}: ${rule.nodes[0].html.slice(0, 120)}`);
    await checked.context.close();
  }
  console.log(JSON.stringify(found));
}
await browser.close();
