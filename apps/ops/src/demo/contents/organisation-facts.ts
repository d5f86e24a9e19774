/** What the demo's organisations say of themselves, by slug; each key is a column. */
export const DEMO_FACTS: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  lansstyrelsen: {
    name_fi: 'Västmanlandin lääninhallitus',
    name_en: 'The County Administrative Board of Västmanland',
    description: 'Vi samordnar staten i länet och ser till att besluten får genomslag här.',
    description_fi: 'Sovitamme valtion työtä yhteen läänissä.',
    description_en: 'We coordinate the work of the state in the county.',
    municipality: '1980',
  },
  'region-vastmanland': {
    name_fi: 'Västmanlandin alue',
    name_en: 'Region Västmanland',
    description: 'Vi ansvarar för sjukvård, kollektivtrafik och kultur i länet.',
    description_fi: 'Vastaamme läänin terveydenhuollosta, joukkoliikenteestä ja kulttuurista.',
    description_en: 'We run health care, public transport and culture in the county.',
    website: 'https://region.example',
    email: 'dialog@region.example',
    phone: '021-00 00 00',
    municipality: '1980',
  },
  koping: { name_fi: 'Köpingin kunta', name_en: 'Köping Municipality', municipality: '1983' },
  vasteras: { name_fi: 'Västeråsin kaupunki', name_en: 'City of Västerås', municipality: '1980' },
  sala: { name_fi: 'Salan kunta', name_en: 'Sala Municipality', municipality: '1981' },
  bygderadet: {
    name_en: 'The Village Council of Västmanland',
    description: 'Byalag och hembygdsföreningar som vill att landsbygden hörs.',
    municipality: '1962',
  },
  vattenmyndigheten: {
    description: 'Vi följer hur sjöar och åar mår och säger till när något behöver göras.',
  },
  'gruvbyns-bussar': {
    description: 'Ett litet bussbolag som kör skolskjuts och kvällsturer i norra länet.',
    municipality: '1962',
  },
  integrationsradet: {
    name_fi: 'Kotouttamisneuvosto',
    name_en: 'The Integration Council',
    mandate: 'Att ge råd om hur den som är ny i länet får arbete, språk och vänner.',
    mandate_fi: 'Antaa neuvoja siitä, miten läänin uudet asukkaat saavat työtä, kielen ja ystäviä.',
    valid_from: '2014-01-01',
    valid_to: '2023-06-30',
    wound_up_on: '2023-06-30',
    seats: 14,
  },
  jamstalldhetsradet: {
    name_fi: 'Tasa-arvoneuvosto',
    name_en: 'The Gender-Equality Council',
    mandate: 'Att ge råd om hur kvinnor och män får samma makt att forma länet.',
    mandate_fi: 'Antaa neuvoja siitä, miten naiset ja miehet saavat yhtä paljon valtaa läänissä.',
    valid_from: '2012-01-01',
    valid_to: '2023-06-30',
    wound_up_on: '2023-06-30',
    seats: 12,
  },
  'radet-social-hallbarhet': {
    name_fi: 'Sosiaalisen kestävyyden neuvosto',
    name_en: 'The Council for Social Sustainability',
    description: 'Här möts de som arbetar för att ingen i länet ska lämnas utanför.',
    description_fi: 'Täällä tapaavat ne, jotka tekevät työtä, jottei ketään jätetä ulkopuolelle.',
    mandate: 'Att hålla ihop arbetet med integration, jämställdhet och ungas villkor.',
    mandate_fi: 'Koota yhteen työ, joka koskee kotoutumista, tasa-arvoa ja nuorten oloja.',
    valid_from: '2023-07-01',
    valid_to: '2027-12-31',
    seats: 18,
    municipality: '1980',
  },
};

/** Who followed whom. */
export const DEMO_SUCCESSIONS = [
  { predecessor: 'integrationsradet', successor: 'radet-social-hallbarhet' },
  { predecessor: 'jamstalldhetsradet', successor: 'radet-social-hallbarhet' },
] as const;
