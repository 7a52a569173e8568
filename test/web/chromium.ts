import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';

/** A Chromium of this machine: `KG_CHROMIUM`, or where Debian and its kin put it. */
const executable = [
  process.env.KG_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path));

/**
 * `describe` for tests in a browser. Without a browser its tests are skipped with one loud line, or
 * fail where `KG_REQUIRE_BROWSER=1`.
 */
export const describeBrowser =
  executable !== undefined || process.env.KG_REQUIRE_BROWSER === '1' ? describe : skipLoudly();

function skipLoudly(): typeof describe.skip {
  process.stderr.write(
    '\n*** NO BROWSER: the tests of the pages are skipped. Install chromium or set KG_CHROMIUM.\n',
  );
  return describe.skip;
}

/** A page in a fresh headless browser profile. */
export interface BrowserPage {
  readonly page: Page;
  close(): Promise<void>;
}

export interface PageOptions {
  /** Pixels of the screen to a pixel of the page. */
  readonly deviceScaleFactor?: number;
}

export async function openPage({ deviceScaleFactor = 1 }: PageOptions = {}): Promise<BrowserPage> {
  if (executable === undefined) throw new Error('KG_REQUIRE_BROWSER=1, and there is no browser here.');
  const profile = await mkdtemp(join(tmpdir(), 'kg-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless: true,
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
