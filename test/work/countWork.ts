import { type Profiler, Session } from 'node:inspector';

/**
 * The work of some code as a number that is the same on every machine: how often blocks of this
 * repository's sources (and of the libraries named) were entered, as V8 counts them for coverage, and
 * how many elements and characters built-in methods were given meanwhile.
 *
 * Methods that take a function call back into a block that is counted; only those that walk by
 * themselves are counted here.
 */
export async function countWork(
  work: () => unknown,
  sources: RegExp = /\/src\/(?!generated)/,
): Promise<number> {
  const session = new Session();
  session.connect();
  const post = <T>(method: string, parameters?: object) =>
    new Promise<T>((resolve, reject) =>
      session.post(method, parameters, (error, result) =>
        error === null ? resolve(result as T) : reject(error),
      ),
    );
  await post('Profiler.enable');
  await post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const natives = new NativeWork();
  try {
    await post('Profiler.takePreciseCoverage');
    natives.watch();
    try {
      await work();
    } finally {
      natives.restore();
    }
    const { result } = await post<Profiler.TakePreciseCoverageReturnType>('Profiler.takePreciseCoverage');
    const blocks = result
      .filter(({ url }) => sources.test(url))
      .flatMap(({ functions }) => functions)
      .flatMap(({ ranges }) => ranges)
      .reduce((sum, { count }) => sum + count, 0);
    return blocks + natives.elements;
  } finally {
    await post('Profiler.stopPreciseCoverage');
    session.disconnect();
  }
}

type Method = (this: never, ...args: never[]) => unknown;

/** Counts what built-in methods walk over. */
class NativeWork {
  elements = 0;
  readonly #restore: (() => void)[] = [];

  watch(): void {
    const whole = (self: { readonly length: number }) => self.length;
    const result = (_self: unknown, found: unknown) => (found as { readonly length?: number })?.length ?? 0;
    const given = (_self: unknown, _found: unknown, [text]: readonly unknown[]) => String(text).length;
    const upTo = (self: { readonly length: number }, found: unknown, [, from = 0]: readonly unknown[]) =>
      Math.max(0, (found === -1 ? self.length : Number(found)) - Number(from)) + 1;
    for (const holder of [Array.prototype, Uint8Array.prototype, String.prototype]) {
      this.#count(holder, 'indexOf', upTo);
    }
    for (const name of ['includes', 'lastIndexOf', 'join', 'reverse', 'splice', 'shift', 'unshift'])
      this.#count(Array.prototype, name, whole);
    for (const name of ['slice', 'concat', 'flat']) this.#count(Array.prototype, name, result);
    for (const name of ['includes', 'fill']) this.#count(Uint8Array.prototype, name, whole);
    for (const name of ['includes', 'split', 'normalize', 'toLowerCase', 'replace', 'replaceAll'])
      this.#count(String.prototype, name, whole);
    for (const name of ['slice', 'substring', 'repeat', 'padStart'])
      this.#count(String.prototype, name, result);
    for (const name of ['startsWith', 'endsWith']) this.#count(String.prototype, name, given);
    this.#count(RegExp.prototype, 'test', given);
    // A sticky pattern looks at one place of the text, however long that is.
    this.#count(RegExp.prototype, 'exec', (self: RegExp, found, args) =>
      self.sticky
        ? String((found as RegExpExecArray | null)?.[0] ?? '').length + 1
        : given(self, found, args),
    );
    this.#count(JSON, 'parse', given);
    this.#count(JSON, 'stringify', result);
    this.#countIteration(Array.prototype);
    this.#countIteration(Set.prototype);
    this.#countIteration(Map.prototype);
    this.#countIteration(String.prototype);
  }

  restore(): void {
    for (const restore of this.#restore) restore();
  }

  #count(
    holder: object,
    name: string,
    amount: (self: never, found: unknown, args: readonly unknown[]) => number,
  ): void {
    const original = Reflect.get(holder, name) as Method;
    const add = (self: unknown, found: unknown, args: readonly unknown[]) => {
      this.elements += amount(self as never, found, args);
    };
    this.#replace(holder, name, function (this: unknown, ...args: unknown[]) {
      const found = Reflect.apply(original, this, args);
      add(this, found, args);
      return found;
    });
  }

  /** Spreading, destructuring and `for of`: as many elements as are asked for. */
  #countIteration(holder: object): void {
    const original = Reflect.get(holder, Symbol.iterator) as () => Iterator<unknown>;
    const add = () => {
      this.elements += 1;
    };
    this.#replace(holder, Symbol.iterator, function (this: unknown) {
      const iterator = Reflect.apply(original, this, []) as Iterator<unknown>;
      return {
        next() {
          add();
          return iterator.next();
        },
        [Symbol.iterator]() {
          return this;
        },
      };
    });
  }

  #replace(holder: object, name: string | symbol, by: unknown): void {
    const own = Object.getOwnPropertyDescriptor(holder, name);
    if (own === undefined) return;
    Object.defineProperty(holder, name, { ...own, value: by });
    this.#restore.unshift(() => Object.defineProperty(holder, name, own));
  }
}
