import type { Organisation } from '../../../db/model/records/organisation.ts';

const member = { kind: 'maatschappelijk', memberOf: ['som'] } as const;

/** The members of the SOM (footnote 3) but CoMensha, which is in the steering group as well. */
export const somMembers: readonly Organisation[] = [
  {
    id: 'essm',
    name: 'Humanitas Expertisecentrum Seksualiteit, Sekswerk en Mensenhandel',
    abbreviation: 'ESSM',
    ...member,
  },
  { id: 'fier', name: 'Fier', ...member },
  { id: 'leger-des-heils', name: 'Leger des Heils', ...member },
  { id: 'fairwork', name: 'Fairwork', ...member },
  { id: 'defence-for-children', name: 'Defence for Children', ...member },
  { id: 'hvo-querido', name: 'HVO Querido', ...member },
  { id: 'lumens', name: 'Lumens', ...member },
  { id: 'shop-den-haag', name: 'SHOP Den Haag', ...member },
  { id: 'moviera', name: 'Moviera', ...member },
  { id: 'rode-kruis', name: 'Rode Kruis', ...member },
  {
    id: 'ckm',
    name: 'Centrum Kinderhandel en Mensenhandel',
    abbreviation: 'CKM',
    ...member,
  },
];
