import type { Reporter, TestCase, TestModule } from 'vitest/node';

/**
 * Says at the end which tests were skipped and why, and closes with the line that CI counts. With REQUIRE=all a skip is a failure:
 * there every suite has what it needs. A suite says what it lacks in its name: `describe.skipIf(lack !== null)(named('…', lack))`.
 */
export default class Skips implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const broken = modules.filter((module) => module.state() === 'failed' && !hasFailedTest(module)).length;
    const skipped = tests.filter((test) => test.result().state === 'skipped');
    const passed = tests.filter((test) => test.result().state === 'passed').length;
    const failed = tests.filter((test) => test.result().state === 'failed').length + broken + errors.length;
    const strict = process.env.REQUIRE === 'all';
    for (const [suite, count] of countBy(skipped, suiteOf))
      console.log(`${strict ? 'missing' : 'skipped'}: ${suite} (${count} ${count === 1 ? 'test' : 'tests'})`);
    if (strict && skipped.length > 0) {
      console.log('REQUIRE=all: what is skipped counts as failed');
      process.exitCode = 1;
    }
    console.log(
      `${passed} passed, ${failed + (strict ? skipped.length : 0)} failed, ${strict ? 0 : skipped.length} skipped`,
    );
  }
}

function hasFailedTest(module: TestModule): boolean {
  for (const test of module.children.allTests('failed')) return test !== undefined;
  return false;
}

function suiteOf(test: TestCase): string {
  const { note } = { note: undefined, ...test.result() };
  const parent = test.parent.type === 'suite' ? ` ${test.parent.fullName}` : ` ${test.name}`;
  return `${test.module.relativeModuleId}${parent}${note === undefined ? '' : `: ${note}`}`;
}

function countBy<Item>(items: readonly Item[], key: (item: Item) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}
