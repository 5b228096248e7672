import { createContext } from 'react';

/** What the fields of a form are called, by their path: for the summary of what is wrong. */
export const FormLabels = createContext<Map<string, string>>(new Map());
