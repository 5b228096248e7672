import { createContext } from 'react';

/** Holds the names of a form's fields by their path, for the summary of what is wrong. */
export const FormLabels = createContext<Map<string, string>>(new Map());
