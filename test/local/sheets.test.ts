import { describe, expect, test } from 'vitest'
import { open, refusal, script } from './open.ts'

const start = 'const file = SpreadsheetApp.getActive(); const sheet = file.getActiveSheet();'

describe('tabs', () => {
  test('insertSheet puts a tab where it is told, 1000 rows by 26 columns, and in front', async () => {
    const got =
      await script(`${start} const first = file.insertSheet('First', 0); const last = file.insertSheet('Last', 2);
      return [file.getSheets().map((each) => each.getName()), file.getActiveSheet().getName(), last.getMaxRows(), last.getMaxColumns(), last.getIndex()]`)
    expect(got).toEqual([['First', 'Sheet1', 'Last'], 'Last', 1000, 26, 3])
  })

  test('a name that is taken is refused, whatever its case', async () => {
    expect(await refusal(`${start} file.insertSheet('SHEET1')`)).toBe(
      'A sheet with the name "SHEET1" already exists. Please enter another name.',
    )
    expect(await refusal(`${start} file.insertSheet('Two').setName('sheet1')`)).toContain('already exists')
  })

  test('getSheetByName goes by the letter', async () => {
    expect(
      await script(
        `${start} return [file.getSheetByName('sheet1') === null, file.getSheetByName('Sheet1').getName()]`,
      ),
    ).toEqual([true, 'Sheet1'])
  })

  test("a tab's id survives renaming and moving, and no other gets it", async () => {
    const got =
      await script(`${start} const id = file.insertSheet('A').getSheetId(); file.getSheetByName('A').setName('B'); file.moveActiveSheet(1)
      const other = file.insertSheet('C').getSheetId()
      return [file.getSheets().map((each) => each.getName()), file.getSheetById(id).getName(), id !== other]`)
    expect(got).toEqual([['B', 'C', 'Sheet1'], 'B', true])
  })

  test('the last visible tab can be neither deleted nor hidden', async () => {
    expect(await refusal(`${start} file.deleteSheet(sheet)`)).toBe(
      "You can't remove all the sheets in a document.",
    )
    expect(await refusal(`${start} sheet.hideSheet()`)).toBe("You can't hide all the sheets in a document.")
  })

  test('a tab is hidden and shown, coloured, and its grid lines taken away', async () => {
    const got =
      await script(`${start} const two = file.insertSheet('Two'); file.setActiveSheet(sheet); two.hideSheet(); const hidden = two.isSheetHidden(); two.showSheet()
      two.setTabColor('#1a73e8').setHiddenGridlines(true)
      return [hidden, two.isSheetHidden(), two.getTabColor(), two.hasHiddenGridlines(), sheet.getTabColor()]`)
    expect(got).toEqual([true, false, '#1a73e8', true, null])
  })
})

describe('rows and columns', () => {
  test('they come before, after and at the end, and go', async () => {
    const got = await script(`${start} sheet.getRange('A1:A3').setValues([[1], [2], [3]])
      sheet.insertRowsAfter(1, 2); sheet.insertRowBefore(1); sheet.insertRowsAfter(sheet.getMaxRows(), 10); sheet.deleteRow(1)
      sheet.insertColumns(1, 2); sheet.deleteColumn(1); sheet.insertColumnsAfter(sheet.getMaxColumns(), 3)
      return [sheet.getRange('B1:B5').getValues().join(), sheet.getMaxRows(), sheet.getMaxColumns()]`)
    expect(got).toEqual(['1,,,2,3', 1012, 30])
  })

  test('not all of them can go, nor those beyond the edge', async () => {
    expect(await refusal(`${start} sheet.deleteRows(1, 1000)`)).toContain("You can't delete all the rows")
    expect(await refusal(`${start} sheet.setFrozenRows(1); sheet.deleteRows(2, 999)`)).toContain(
      'not possible to delete all non-frozen rows',
    )
    expect(await refusal(`${start} sheet.deleteRows(1000, 2)`)).toContain('out of bounds')
    expect(await refusal(`${start} sheet.setColumnWidth(27, 100)`)).toContain('out of bounds')
  })

  test('sizes, hiding and freezing are kept', async () => {
    const got =
      await script(`${start} sheet.setColumnWidths(2, 2, 66); sheet.setRowHeight(5, 34); sheet.hideColumns(3); sheet.hideRows(7, 2); sheet.setFrozenRows(1); sheet.setFrozenColumns(2)
      return [sheet.getColumnWidth(3), sheet.getRowHeight(5), sheet.isColumnHiddenByUser(3), sheet.isColumnHiddenByUser(4), sheet.isRowHiddenByUser(8), sheet.getFrozenRows(), sheet.getFrozenColumns()]`)
    expect(got).toEqual([66, 34, true, false, true, 1, 2])
  })

  test('notes, rules, protections, formats and charts move along', async () => {
    const got = await script(`${start} const range = sheet.getRange('B2:B3'); range.setNote('here')
      range.setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build())
      range.protect().setDescription('mine')
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(1).setBackground('red').setRanges([range]).build()])
      sheet.insertChart(sheet.newChart().asScatterChart().addRange(range).build())
      sheet.insertRowsBefore(1, 2); sheet.insertColumnBefore(1); sheet.insertRowsAfter(4, 1)
      return [sheet.getRange('C4').getNote(), sheet.getRange('C6').getDataValidation() !== null, sheet.getRange('B2').getNote(),
        sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange().getA1Notation(),
        sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation(), sheet.getCharts()[0].getRanges()[0].getA1Notation()]`)
    expect(got).toEqual(['here', true, '', 'C4:C6', 'C4:C6', 'C4:C6'])
  })

  test('what stood in deleted rows is gone', async () => {
    const got =
      await script(`${start} sheet.getRange('A1:A4').setNotes([['1'], ['2'], ['3'], ['4']]); sheet.getRange('A2:A3').protect()
      sheet.deleteRows(2, 2)
      return [sheet.getRange('A1:A4').getNotes(), sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length]`)
    expect(got).toEqual([[['1'], ['4'], [''], ['']], 0])
  })
})

describe('how cells look', () => {
  test('what was set is read back', async () => {
    const got = await script(`${start} const range = sheet.getRange('A1:B1')
      range.setBackgrounds([['#ff0000', null]]).setFontColor('blue').setFontWeight('bold').setFontStyle('italic').setFontSize(14).setFontFamily('Roboto')
        .setHorizontalAlignment('center').setVerticalAlignment('middle').setWrap(true).setNumberFormat('0%')
      return [range.getBackgrounds()[0], range.getFontColors()[0][0], range.getFontWeight(), range.getFontStyles()[0][0], range.getFontSizes()[0][0],
        range.getFontFamilies()[0][0], range.getHorizontalAlignments()[0][0], range.getVerticalAlignments()[0][0], range.getWrap(), range.getNumberFormat()]`)
    expect(got).toEqual([
      ['#ff0000', '#ffffff'],
      '#0000ff',
      'bold',
      'italic',
      14,
      'Roboto',
      'center',
      'middle',
      true,
      '0%',
    ])
  })

  test('clearFormat takes looks away and leaves values and how numbers are shown, clearContent the other way round', async () => {
    const got =
      await script(`${start} const range = sheet.getRange('A1'); range.setValue(0.5).setNumberFormat('0%').setBackground('red').clearFormat()
      const plain = [range.getDisplayValue(), range.getBackground()]; range.setBackground('red').clearContent()
      return [...plain, range.getValue(), range.getBackground()]`)
    expect(got).toEqual(['50%', '#ffffff', '', '#ff0000'])
  })

  test('merged cells are told', async () => {
    const got =
      await script(`${start} sheet.getRange('A1:C1').merge(); const is = sheet.getRange('B1').isPartOfMerge(); sheet.getRange('A1:C3').breakApart()
      return [is, sheet.getRange('B1').isPartOfMerge()]`)
    expect(got).toEqual([true, false])
  })

  test('borders and lists of ranges are accepted', async () => {
    const got =
      await script(`${start} sheet.getRange('A1:B2').setBorder(true, true, true, true, false, null, '#000000', SpreadsheetApp.BorderStyle.SOLID_MEDIUM)
      sheet.getRangeList(['A1', 'C3:D4']).setBackground('yellow').setWrap(true)
      return [sheet.getRange('D4').getBackground(), sheet.getRange('B1').getBackground()]`)
    expect(got).toEqual(['#ffff00', '#ffffff'])
  })

  test('sort goes by a column, with blanks last', async () => {
    const got =
      await script(`${start} const range = sheet.getRange('A1:B3').setValues([['b', 2], ['', 3], ['a', 1]]); range.sort({ column: 1, ascending: false })
      return range.getValues()`)
    expect(got).toEqual([
      ['b', 2],
      ['a', 1],
      ['', 3],
    ])
  })
})

test('a new spreadsheet has one tab, an owner, a zone and a locale', async () => {
  const got = await script(
    `${start} return [file.getSheets().length, file.getOwner().getEmail(), file.getSpreadsheetTimeZone(), file.getSpreadsheetLocale()]`,
  )
  expect(got).toEqual([1, 'owner@example.com', 'Pacific/Auckland', 'en_US'])
})

test('the zone of the script is another than that of the spreadsheet', async () => {
  const spreadsheet = await open(
    'function zones() { return [Session.getScriptTimeZone(), SpreadsheetApp.getActive().getSpreadsheetTimeZone()] }',
  )
  const [script, file] = (await spreadsheet.run('zones')) as string[]
  expect(script).toBe(new Intl.DateTimeFormat().resolvedOptions().timeZone)
  expect(file).not.toBe(script)
})
