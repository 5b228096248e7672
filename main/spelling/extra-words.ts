/**
 * Correct words of policy Dutch that the word list lacks, in the spelling in which they are looked
 * up. A compound of two known words needs no place here.
 */
export const EXTRA_WORDS: readonly string[] = [
  ...['tweeminutendebat', 'tweeminutendebatten', 'doenvermogen', 'implementatiewet'],
  ...['non-punishment', 'non-punishmentbeginsel', 'modus', 'operandi', 'governance', 'awareness'],
  ...['awarenesscampagne', 'accountability', 'compliance', 'outreach', 'outreachend', 'quick'],
  ...['practice', 'practices', 'regret', 'regrets', 'dealbreaker', 'dealbreakers', 'kickoff'],
  ...['factsheet', 'factsheets', 'toolbox', 'toolkit', 'e-learning', 'e-learnings', 'citydeal'],
  ...[
    'webcrawler',
    'webcrawlers',
    'webscraping',
    'scrapen',
    'deepfake',
    'deepfakes',
    'datagedreven',
  ],
  ...['cryptocurrency', 'lokprofiel', 'lokprofielen', 'lokpuber', 'lokpubers', 'sugardaddy'],
  ...["sugardaddy's", 'victim-blaming', 'peersupport', 'intersectioneel', 'intersectionele'],
  ...['destigmatisering', 'destigmatiserend', 'jeugdzorgplus', 'lhbtiq', 'skaeve', 'Sr', 'Sv'],
];
