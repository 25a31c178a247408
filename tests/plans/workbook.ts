// Excel workbooks as Excel writes them, but for what no reader looks at.

import { strToU8, zipSync } from 'fflate';

export type SheetCell = string | number | boolean | undefined;

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** Such as `A2:A4`. */
  readonly merged?: readonly string[];
}

export function workbookOf(...sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const numbered = sheets.map((sheet, index) => ({
    ...sheet,
    file: `worksheets/sheet${index + 1}.xml`,
    id: index + 1,
  }));
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${numbered
      .map(({ name, id }) => `<sheet name="${escaped(name)}" sheetId="${id}" r:id="rId${id}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(numbered.map(({ file }) => ['worksheet', file])),
    ...Object.fromEntries(numbered.map((sheet) => [`xl/${sheet.file}`, sheetXml(sheet)])),
  };
  const zipped = zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
  return new Uint8Array(zipped);
}

function relations(all: readonly (readonly [type: string, target: string])[]): string {
  const base = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const lines = all.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${base}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
}

function sheetXml({ rows, merged = [] }: Sheet): string {
  const lines = rows.map((cells, row) => {
    const filled = cells.map((cell, column) =>
      cell === undefined ? '' : cellXml(cell, `${letter(column)}${row + 1}`),
    );
    return cells.length === 0 ? '' : `<row r="${row + 1}">${filled.join('')}</row>`;
  });
  const merges = merged.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${lines.join('')}</sheetData>${
    merges && `<mergeCells>${merges}</mergeCells>`
  }</worksheet>`;
}

function cellXml(cell: string | number | boolean, at: string): string {
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

const letter = (column: number): string => String.fromCharCode(65 + column);
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
