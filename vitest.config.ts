import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // One process for many files, so that the spreadsheet engine is loaded once: it takes longer than most files.
    // Not threads: those have no time zone of their own.
    pool: 'forks',
    isolate: false,
    // Vitest would leave one core idle: of two that is half.
    maxWorkers: '100%',
    // A spreadsheet is thousands of short-lived objects: with more room for them they are collected less often.
    execArgv: ['--max-semi-space-size=64'],
    setupFiles: ['test/midMonth.ts', 'test/afterFile.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'cells',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          globalSetup: ['test/build.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/setup.ts'],
          // A page on a busy machine may take longer than a second to show what it was told.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
})
