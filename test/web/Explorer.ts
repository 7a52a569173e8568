import type { Page, Request } from 'playwright-core';
import { type RunningService, serve } from '../server/serve.ts';
import { type BrowserPage, openPage, type PageOptions } from './chromium.ts';

/**
 * A service and a browser on it, for the tests of one file. Everything the pages complain about is
 * collected: an error in the console, a refusal by the content security policy, a request elsewhere.
 */
export class Explorer {
  readonly complaints: string[] = [];
  /** Requests under way. */
  private readonly underWay = new Set<Request>();
  private constructor(
    readonly service: RunningService,
    private readonly browser: BrowserPage,
  ) {}

  /** Call in `beforeAll`; `close` in `afterAll`. */
  static async open(environment: Record<string, string> = {}): Promise<Explorer> {
    return Explorer.over(await serve(environment));
  }

  /** The same over a service that runs already; it is closed with the explorer. */
  static async over(service: RunningService, options: PageOptions = {}): Promise<Explorer> {
    const explorer = new Explorer(service, await openPage(options));
    explorer.watch(explorer.page);
    return explorer;
  }

  get page(): Page {
    return this.browser.page;
  }

  /** Open an address of the explorer, such as `e/haidian?lang=en`. */
  async goto(path: string): Promise<Page> {
    await this.page.goto(`${this.service.address}/${path}`);
    return this.page;
  }

  /** Wait until everything the page asked for has come, and what came did not ask for more. */
  async answered(): Promise<void> {
    for (let quiet = 0; quiet < 2; quiet = this.underWay.size === 0 ? quiet + 1 : 0) {
      await this.page.waitForTimeout(40);
      // A page that is busy has not asked yet for what it is going to ask for.
      await this.page.evaluate(
        'new Promise((done) => requestIdleCallback(() => done(), { timeout: 2_000 }))',
      );
    }
  }

  /** What the page's address is, without the service's. */
  get address(): string {
    return this.page.url().slice(this.service.address.length + 1);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.service.close();
  }

  private watch(page: Page): void {
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      // That an address was answered with 404 is told by the browser, and tested where it matters.
      if (message.type() === 'error' && !message.text().includes('status of 404')) {
        this.complaints.push(message.text());
      }
    });
    page.on('requestfinished', (request) => this.underWay.delete(request));
    page.on('requestfailed', (request) => this.underWay.delete(request));
    page.on('request', (request) => {
      this.underWay.add(request);
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== this.service.address) {
        this.complaints.push(`a request to ${request.url()}`);
      }
    });
  }
}
