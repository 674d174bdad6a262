import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // One process for many files, so that the spreadsheet engine is loaded once: it takes longer than most files.
    // Not threads: those have no time zone of their own.
    pool: 'forks',
    isolate: false,
    setupFiles: ['test/afterFile.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'cells',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          globalSetup: ['test/build.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      // Last, and one after the other: they share a page, and one of them has the server tell every page to reload.
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/setup.ts'],
          fileParallelism: false,
          // A page on a busy machine may take longer than a second to show what it was told.
          expect: { poll: { timeout: 20_000 } },
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
