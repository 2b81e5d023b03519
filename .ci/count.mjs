// Prints "N passed, N failed" from vitest's JSON report. A file that could not run at all counts as one failure.
import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const broken = report.testResults.filter(
  ({ status, assertionResults }) =>
    status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
);
const failed = report.numFailedTests + broken.length || (report.success ? 0 : 1);
console.log(`${report.numPassedTests} passed, ${failed} failed`);
