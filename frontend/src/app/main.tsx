import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../look/tokens.css';
import '../look/base.css';
import { App } from './App';

const root = document.getElementById('root');
if (root === null) {
  throw new Error('the page has no root');
}
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
