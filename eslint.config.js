import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** `set:html` with anything but the result of a function whose name promises HTML. */
const SET_HTML =
  ':matches(JSXAttribute, AstroTemplateLiteralAttribute)[name.namespace.name="set"][name.name.name="html"]' +
  ':not([value.expression.callee.name=/Html$/])';

// Rules that read types run on plain TypeScript; `astro check` watches over the rest.
export default defineConfig(
  globalIgnores(['dist/', '.site/', '.astro/', 'test-results/', 'playwright-report/', 'tests/fixtures/']),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['test', 'describe', 'it'] }] },
      ],
    },
  },
  { files: ['**/*.astro'], extends: [tseslint.configs.strict] },
  // Parsed JSON in tests, and the types of .astro files, are `any` to this linter.
  {
    files: ['**/*.test.ts', 'src/components/**/*.ts'],
    rules: Object.fromEntries(
      ['assignment', 'argument', 'call', 'member-access', 'return'].map((use) => [
        `@typescript-eslint/no-unsafe-${use}`,
        'off',
      ]),
    ),
  },
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  {
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'JSXAttribute[name.name="style"]', message: 'The content security policy forbids inline styles.' },
        {
          selector: SET_HTML,
          message: 'Text from the catalog is never HTML: give set:html what a function named …Html has escaped.',
        },
      ],
      'no-restricted-imports': [
        'error',
        { name: 'fast-check', message: 'tests/generated/fast-check.ts gives the same inputs in every run.' },
      ],
      // A table that scrolls inside itself must take the focus.
      'astro/jsx-a11y/no-noninteractive-tabindex': 'off',
      eqeqeq: 'error',
    },
  },
  { files: ['tests/generated/fast-check.ts'], rules: { 'no-restricted-imports': 'off' } },
);
