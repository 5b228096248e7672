import type { exchangeErrors as nl } from '../nl/exchange-errors.ts';

export const exchangeErrors: typeof nl = {
  'text-not-unicode': (p) =>
    `The text ${p.source} is not UTF-8, nor UTF-16 with a mark at its beginning: characters such as é and € would be lost. Nothing has been taken; save the file as UTF-8 and try again.`,
  'json-unreadable': (p) =>
    `The input is not valid JSON (${p.problem}). Nothing was loaded; check that the whole file came along.`,
  'json-refused': (p) =>
    `The input is wrong at ${p.path}: ${p.problem}. Nothing was loaded; mend the input and load again.`,
  'json-disagrees': (p) =>
    `At ${p.path} the input says ${p.given}, but the rest of it makes ${p.computed}. Nothing was loaded; mend the value or leave it out.`,
  'reference-missing': (p) =>
    `At ${p.path} the input refers to ${p.id}, which is nowhere in it. Nothing was loaded; add it or remove the reference.`,
  'reference-twice': (p) =>
    `At ${p.path} ${p.id} is named for the second time. Nothing has been taken; name each record once.`,
  'organisations-in-circle': (p) =>
    `At ${p.path} a group becomes a member of itself, at once or by way of ${p.id}. Nothing has been taken; take one of the memberships out.`,
  'id-twice': (p) =>
    `The key ${p.id} at ${p.path} occurs more than once. Nothing was loaded; give every part its own key.`,
};
