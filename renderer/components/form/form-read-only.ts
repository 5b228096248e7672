import { createContext } from 'react';

/** Tells whether the fields of the form around may only be read. */
export const FormReadOnly = createContext(false);
