import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/**
 * The rooms of the front end, lowest first. Each may import only those named for it: imports point one way.
 */
const ground = ['protocol', 'model', 'live', 'look'];
const rooms = {
  protocol: [],
  model: ['protocol'],
  live: ['protocol', 'model'],
  look: ['protocol', 'model'],
  page: ground,
  list: ground,
  period: [...ground, 'page', 'list'],
  restatement: ground,
  board: [...ground, 'page'],
  thrive: [...ground, 'page'],
  unusual: [...ground, 'page'],
  incidents: [...ground, 'page', 'list'],
  compare: [...ground, 'page', 'list', 'period', 'questions', 'restatement'],
  reports: [...ground, 'page', 'restatement'],
  incident: [...ground, 'page'],
  places: [...ground, 'page', 'list', 'period'],
  alert: ground,
  audit: [...ground, 'page'],
  intake: ground,
  history: [...ground, 'page'],
  journeys: [...ground, 'page', 'list', 'period'],
  whatif: [...ground, 'page', 'list', 'period'],
  questions: [...ground, 'page'],
  series: [...ground, 'page', 'list', 'period', 'questions'],
  app: [
    ...ground,
    'page',
    'board',
    'thrive',
    'unusual',
    'incidents',
    'incident',
    'alert',
    'audit',
    'intake',
    'history',
    'journeys',
    'whatif',
    'compare',
    'places',
    'questions',
    'reports',
    'series',
  ],
};

const direction = Object.entries(rooms).map(([room, allowed]) => {
  const shut = Object.keys(rooms).filter((other) => other !== room && !allowed.includes(other));
  const message = `'${room}' may import ${allowed.join(', ') || 'no other room'} only.`;
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: [...shut.map((other) => `**/${other}/**`), '**/test/**'], message }] },
      ],
      'no-restricted-syntax': ['error', { selector: 'ImportExpression', message: 'Lazy imports escape the lint.' }],
    },
  };
});

export default tseslint.config(
  { ignores: ['node_modules', 'dist'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  { ...reactHooks.configs.flat.recommended, files: ['src/**/*.{ts,tsx}'] },
  { files: ['scripts/**/*.mjs'], languageOptions: { globals: globals.node } },
  { files: ['public/**/*.js'], languageOptions: { globals: globals.browser } },
  ...direction,
);
