import { defineConfig } from 'vitest/config';

/** `unit` runs in Node; files that need a DOM say `// @vitest-environment jsdom` in their first line. */
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/**/*.browser.test.{ts,tsx}'],
        },
      },
    ],
  },
});
