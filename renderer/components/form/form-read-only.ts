import { createContext } from 'react';

/** Whether the fields of the form around may only be read. */
export const FormReadOnly = createContext(false);
