// Prints `N passed, N failed` from a JSON report of the test runner. A test that neither passed nor failed, and a test file that
// did not load, count as failed: nothing may go missing in silence.
import {readFileSync} from 'node:fs';

/** @type {{testResults: {status: string, assertionResults: {status: string}[]}[]}} */
let report = {testResults: []};
try {
  report = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
} catch (error) {
  process.stderr.write(`Cannot read the test report: ${error}\n`);
}
const tests = report.testResults.flatMap((file) => file.assertionResults);
const passed = tests.filter((test) => test.status === 'passed').length;
const broken = report.testResults.filter(
  (file) => file.status !== 'passed' && file.assertionResults.every((test) => test.status === 'passed'),
);
const failed = tests.length - passed + broken.length;
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = passed > 0 && failed === 0 ? 0 : 1;
