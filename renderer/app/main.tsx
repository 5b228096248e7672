// zod is told not to evaluate code before any schema is made; see db/model/zod.ts.
import '../../db/model/zod.ts';
import '@fontsource/fira-sans/latin-400.css';
import '@fontsource/fira-sans/latin-ext-400.css';
import '@fontsource/fira-sans/latin-400-italic.css';
import '@fontsource/fira-sans/latin-ext-400-italic.css';
import '@fontsource/fira-sans/latin-500.css';
import '@fontsource/fira-sans/latin-ext-500.css';
import '@fontsource/fira-sans/latin-600.css';
import '@fontsource/fira-sans/latin-ext-600.css';
import '../styles/main.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followPointer } from '../components/form/pointer.ts';
import { followFile } from '../data/contents.ts';
import { followFileCondition } from '../data/file-condition.ts';
import { followPreferences } from '../data/preferences.ts';
import { queryClient } from '../data/query-client.ts';
import { followToday } from '../data/today.ts';
import { followWindowState } from '../data/window-state.ts';
import { followLinks } from './follow-links.ts';
import { listenForActions } from './run-action.ts';
import { tellMenu } from './tell-menu.ts';
import { Window } from './window.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');

followWindowState();
followFile();
followFileCondition();
listenForActions();
tellMenu();
followLinks();
followPointer();
// First the language, the colours and the day, so that nothing is shown in another one.
await Promise.all([followPreferences(), followToday()]);
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <Window />
    </QueryClientProvider>
  </StrictMode>,
);
