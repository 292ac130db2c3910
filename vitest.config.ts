import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/editor/**'],
    setupFiles: ['test/support/sameTexts.ts'],
    reporters: ['default'],
  },
});
