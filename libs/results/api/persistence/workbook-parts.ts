import { escapedXml, xmlFile } from './sheet-xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Name of the sheet that explains the columns. */
export const DICTIONARY_SHEET = 'dictionary';

/** The sheets as they stand in the workbook: rows, dictionary, more rows. */
function inOrder(sheets: readonly string[]): { name: string; file: string }[] {
  const [first, ...more] = sheets.map((name, i) => ({ name, file: `sheet${i + 1}.xml` }));
  return [...(first ? [first] : []), { name: DICTIONARY_SHEET, file: 'dictionary.xml' }, ...more];
}

export function workbookXml(sheets: readonly string[]): string {
  const entries = inOrder(sheets).map(
    ({ name }, i) => `<sheet name="${escapedXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  return xmlFile(
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${entries.join('')}</sheets></workbook>`,
  );
}

export function workbookRelations(sheets: readonly string[]): string {
  const files = inOrder(sheets).map(
    ({ file }, i) =>
      `<Relationship Id="rId${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/${file}"/>`,
  );
  return xmlFile(
    `<Relationships xmlns="${PACKAGE}/relationships">${files.join('')}<Relationship Id="styles" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  );
}

export const packageRelations = xmlFile(
  `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
);

export function contentTypes(sheets: readonly string[]): string {
  const parts = inOrder(sheets).map(
    ({ file }) =>
      `<Override PartName="/xl/worksheets/${file}" ContentType="${TYPE}.worksheet+xml"/>`,
  );
  return xmlFile(
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${parts.join('')}</Types>`,
  );
}

/** Plain, bold, moment, day, and text that is never a formula: the places that `STYLE` names. */
export const STYLES = xmlFile(
  `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf xfId="0"/><xf fontId="1" xfId="0" applyFont="1"/><xf numFmtId="164" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" xfId="0" applyNumberFormat="1"/><xf xfId="0" quotePrefix="1"/></cellXfs></styleSheet>`,
);
