import { expect, test } from 'vitest';
import { inHouseForm } from '../../../../db/model/register/names.ts';

test.each([
  ['kst-29991-3', 'Kamerstuk 29 991, nr. 3'],
  ['TK 2019–2020, 29991, nummer 3', 'Kamerstukken II 2019/20, 29 991, nr. 3'],
  ['29991 nr 3, blz. 7-8', 'Kamerstuk 29 991, nr. 3, p. 7–8'],
  ['21501-02-9999', 'Kamerstuk 21 501-02, nr. 9999'],
  ['29 991, nrs. 3 en 4', '29 991, nrs. 3 en 4'],
  ['Kamerstuk 29 991, nr. 3, bijlage 2', 'Kamerstuk 29 991, nr. 3, bijlage 2'],
  ['36999-VII', '36999-VII'],
])('%j is %j in house form', (typed, printed) => {
  expect(inHouseForm(typed)).toBe(printed);
});
