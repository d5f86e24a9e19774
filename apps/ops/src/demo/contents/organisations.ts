/** Hosts and partners of the demo. Real names of public bodies in the county, invented associations. */
export const DEMO_ORGANISATIONS = [
  { slug: 'lansstyrelsen', kind: 'county-board', name: 'Länsstyrelsen i Västmanlands län' },
  { slug: 'region-vastmanland', kind: 'region', name: 'Region Västmanland' },
  { slug: 'vasteras', kind: 'municipality', name: 'Västerås stad' },
  { slug: 'koping', kind: 'municipality', name: 'Köpings kommun' },
  { slug: 'sala', kind: 'municipality', name: 'Sala kommun' },
  { slug: 'norberg', kind: 'municipality', name: 'Norbergs kommun' },
  { slug: 'fagersta', kind: 'municipality', name: 'Fagersta kommun' },
  { slug: 'hallstahammar', kind: 'municipality', name: 'Hallstahammars kommun' },
  { slug: 'bygderadet', kind: 'civil-society', name: 'Bygderådet Västmanland' },
  { slug: 'integrationsradet', kind: 'council', name: 'Integrationsrådet' },
  { slug: 'jamstalldhetsradet', kind: 'council', name: 'Jämställdhetsrådet' },
  { slug: 'radet-social-hallbarhet', kind: 'council', name: 'Rådet för social hållbarhet' },
  { slug: 'vattenmyndigheten', kind: 'authority', name: 'Vattenmyndigheten vid Mälaren' },
  { slug: 'gruvbyns-bussar', kind: 'company', name: 'Gruvbyns Bussar' },
] as const;

/** People one can sign in as. The password is printed at start and is the same for all. */
export const DEMO_ACCOUNTS = [
  { email: 'resident@demo.example', language: 'sv', roles: [] },
  { email: 'asukas@demo.example', language: 'fi', roles: [] },
  { email: 'neighbour@demo.example', language: 'en', roles: [] },
  {
    email: 'moderator@demo.example',
    language: 'sv',
    roles: [
      ['region-vastmanland', 'moderator'],
      ['lansstyrelsen', 'moderator'],
    ],
  },
  {
    email: 'official@demo.example',
    language: 'sv',
    roles: [
      ['region-vastmanland', 'official'],
      ['lansstyrelsen', 'official'],
    ],
  },
  {
    email: 'administrator@demo.example',
    language: 'sv',
    roles: [['region-vastmanland', 'administrator']],
  },
  {
    email: 'moderator.koping@demo.example',
    language: 'sv',
    roles: [
      ['koping', 'moderator'],
      ['koping', 'official'],
    ],
  },
] as const;

export const DEMO_PASSWORD = 'stugan-vid-torget';
