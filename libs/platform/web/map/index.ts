export type { MapPin } from './clusters';
export { CountyMap } from './county-map';
export { CountyOutline, toOutline } from './county-outline';
export type { Area, Outline } from './county-outline';
export { mapTexts } from './map.texts';
export { PlaceMap } from './place-map';
export type { PlacedItem } from './place-map';
export { PlacePicker } from './place-picker';
