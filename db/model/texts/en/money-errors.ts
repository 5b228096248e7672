import type { moneyErrors as nl } from '../nl/money-errors.ts';

export const moneyErrors: typeof nl = {
  'euros-empty': (p) =>
    `No amount was given. Nothing was changed; write whole euros, such as ${p.example}.`,
  'euros-abbreviated': (p) =>
    `“${p.text}” is not written in full. Nothing was changed; write whole euros: ${p.example}.`,
  'euros-with-decimals': (p) =>
    `“${p.text}” has decimals, or a point elsewhere than per thousand. Nothing was changed; write whole euros, such as ${p.example}.`,
  'euros-unreadable': (p) =>
    `“${p.text}” is no amount in whole euros. Nothing was changed; write it with points per thousand, such as ${p.example}.`,
  'euros-too-large': (p) =>
    `“${p.text}” is more than a dossier can hold. Nothing was changed; the largest amount is ${p.example}.`,
};
