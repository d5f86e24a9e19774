import type { DemoDetails } from '../demo.types';

/** What the bus dialogue sorts by, and where some of its proposals are about. */
export const BUS_DETAILS: DemoDetails = {
  categories: [
    { sv: 'Tider och byten', fi: 'Aikataulut ja vaihdot', en: 'Times and changes' },
    { sv: 'Hållplatser', fi: 'Pysäkit', en: 'Stops' },
    { sv: 'Biljetter och pris', fi: 'Liput ja hinnat', en: 'Tickets and fares' },
    { sv: 'Trygghet', fi: 'Turvallisuus', en: 'Safety' },
    { sv: 'Skolresor', fi: 'Koulumatkat', en: 'School journeys' },
  ],
  proposals: {
    'Låt bussen vänta in tåget i Sala': {
      ...{ categories: [0], municipality: '1981', name: 'Sala resecentrum' },
      ...{ pin: [16.6065, 59.9207], picture: 'dusk' },
    },
    'Anropstrafik även på kvällen': { categories: [0, 3], municipality: '1904', name: null },
    'Ljus och tak på hållplatserna längs väg 68': {
      ...{ categories: [1, 3], municipality: '1982', name: 'Västanfors' },
      ...{ pin: [15.798, 59.988], picture: 'snow' },
    },
    'En buss till simhallen på lördagar': { categories: [0], municipality: '1981', name: null },
    'Flytta hållplatsen närmare vårdcentralen i Norberg': {
      ...{ categories: [1], municipality: '1962', name: 'Norbergs vårdcentral' },
      ...{ pin: [15.926, 60.066] },
    },
    'Skyltar som går att läsa och höra': { categories: [1], municipality: '1983', name: null },
    'Kvällsbuss efter matchen och bion': { categories: [0], municipality: '1983', name: null },
    'Mindre bussar, fler turer': {
      ...{ categories: [0, 4], municipality: '1981', name: 'Salbohed' },
      ...{ pin: [16.342, 59.911], picture: 'meadow' },
    },
    'Väntrum med toalett i Skinnskatteberg': {
      ...{ categories: [1], municipality: '1904', name: 'Skinnskattebergs station' },
      ...{ pin: [15.692, 59.829] },
    },
  },
};
