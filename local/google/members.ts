/** The members that Google's objects have, as @types/google-apps-script lists them. A test compares the two. */
export const members = {
  SpreadsheetApp: `
    AutoFillSeries BandingTheme BooleanCriteria BorderStyle ColorType CopyPasteType
    DataExecutionErrorCode DataExecutionState DataSourceParameterType DataSourceType
    DataValidationCriteria DeveloperMetadataLocationType DeveloperMetadataVisibility Dimension Direction
    GroupControlTogglePosition InterpolationType PivotTableSummarizeFunction PivotValueDisplayType
    ProtectionType RecalculationInterval RelativeDate SheetType TextDirection TextToColumnsDelimiter
    ThemeColorType ValueType WrapStrategy create enableAllDataSourcesExecution enableBigQueryExecution
    flush getActive getActiveRange getActiveRangeList getActiveSheet getActiveSpreadsheet getCurrentCell
    getSelection getUi newCellImage newColor newConditionalFormatRule newDataSourceSpec
    newDataValidation newFilterCriteria newRichTextValue newTextStyle open openById openByUrl
    setActiveRange setActiveRangeList setActiveSheet setActiveSpreadsheet setCurrentCell`,
  Spreadsheet: `
    addDeveloperMetadata addEditor addEditors addMenu addViewer addViewers anonymousReadAllowed
    anonymousWriteAllowed appendRow autoResizeColumn blobSource column copy
    createDeveloperMetadataFinder createTextFinder deleteActiveSheet deleteColumn deleteColumns
    deleteRow deleteRows deleteSheet duplicateActiveSheet getActiveCell getActiveRange
    getActiveRangeList getActiveSheet getAs getBandings getBlob getColumnWidth getCurrentCell
    getDataRange getDataSourceTables getDeveloperMetadata getEditors getFormUrl getFrozenColumns
    getFrozenRows getId getImages getIterativeCalculationConvergenceThreshold getLastColumn getLastRow
    getMaxIterativeCalculationCycles getName getNamedRanges getNumSheets getOwner
    getPredefinedSpreadsheetThemes getProtections getRange getRangeByName getRangeList
    getRecalculationInterval getRowHeight getSelection getSheetById getSheetByName getSheetId
    getSheetName getSheetProtection getSheetValues getSheets getSpreadsheetLocale getSpreadsheetTheme
    getSpreadsheetTimeZone getUrl getViewers hideColumn hideRow insertColumnAfter insertColumnBefore
    insertColumnsAfter insertColumnsBefore insertImage insertRowAfter insertRowBefore insertRowsAfter
    insertRowsBefore insertSheet insertSheetWithDataSourceTable isAnonymousView isAnonymousWrite
    isColumnHiddenByUser isIterativeCalculationEnabled isRowHiddenByFilter isRowHiddenByUser
    moveActiveSheet moveChartToObjectSheet offsetX offsetY removeEditor removeMenu removeNamedRange
    removeViewer rename renameActiveSheet resetSpreadsheetTheme row setActiveRange setActiveRangeList
    setActiveSelection setActiveSheet setAnonymousAccess setColumnWidth setCurrentCell setFrozenColumns
    setFrozenRows setIterativeCalculationConvergenceThreshold setIterativeCalculationEnabled
    setMaxIterativeCalculationCycles setNamedRange setRecalculationInterval setRowHeight
    setSheetProtection setSpreadsheetLocale setSpreadsheetTheme setSpreadsheetTimeZone show sort toast
    unhideColumn unhideRow updateMenu`,
  Sheet: `
    activate addDeveloperMetadata anchorColPos anchorRowPos appendRow asDataSourceSheet autoResizeColumn
    autoResizeColumns autoResizeRows blobSource clear clearConditionalFormatRules clearContents
    clearFormats clearNotes collapseAllColumnGroups collapseAllRowGroups column copyTo
    createDeveloperMetadataFinder createTextFinder deleteColumn deleteColumns deleteRow deleteRows
    expandAllColumnGroups expandAllRowGroups expandColumnGroupsUpToDepth expandRowGroupsUpToDepth
    getActiveCell getActiveRange getActiveRangeList getBandings getCharts getColumnGroup
    getColumnGroupControlPosition getColumnGroupDepth getColumnWidth getConditionalFormatRules
    getCurrentCell getDataRange getDataSourceTables getDeveloperMetadata getDrawings getFilter
    getFormUrl getFrozenColumns getFrozenRows getImages getIndex getLastColumn getLastRow getMaxColumns
    getMaxRows getName getNamedRanges getParent getPivotTables getProtections getRange getRangeList
    getRowGroup getRowGroupControlPosition getRowGroupDepth getRowHeight getSelection getSheetId
    getSheetName getSheetProtection getSheetValues getSlicers getTabColor getType hasHiddenGridlines
    hideColumn hideColumns hideRow hideRows hideSheet insertChart insertColumnAfter insertColumnBefore
    insertColumns insertColumnsAfter insertColumnsBefore insertImage insertRowAfter insertRowBefore
    insertRows insertRowsAfter insertRowsBefore insertSlicer isColumnHiddenByUser isRightToLeft
    isRowHiddenByFilter isRowHiddenByUser isSheetHidden moveColumns moveRows newChart offsetX offsetY
    protect range removeChart row setActiveRange setActiveRangeList setActiveSelection
    setColumnGroupControlPosition setColumnWidth setColumnWidths setConditionalFormatRules
    setCurrentCell setFrozenColumns setFrozenRows setHiddenGridlines setName setRightToLeft
    setRowGroupControlPosition setRowHeight setRowHeights setRowHeightsForced setSheetProtection
    setTabColor showColumns showRows showSheet sort unhideColumn unhideRow updateChart`,
  Range: `
    activate activateAsCurrentCell addDeveloperMetadata applyColumnBanding applyRowBanding autoFill
    autoFillToNeighbor bottom breakApart canEdit check clear clearContent clearDataValidations
    clearFormat clearNote collapseGroups color column columnEnd commentsOnly contentsOnly
    copyFormatToRange copyTo copyValuesToRange createDataSourcePivotTable createDataSourceTable
    createDeveloperMetadataFinder createFilter createPivotTable createTextFinder deleteCells destination
    expandGroups formatOnly getA1Notation getBackground getBackgroundObject getBackgroundObjects
    getBackgrounds getBandings getCell getColumn getDataRegion getDataSourceFormula
    getDataSourceFormulas getDataSourcePivotTables getDataSourceTables getDataSourceUrl getDataTable
    getDataValidation getDataValidations getDeveloperMetadata getDisplayValue getDisplayValues getFilter
    getFontColor getFontColorObject getFontColorObjects getFontColors getFontFamilies getFontFamily
    getFontLine getFontLines getFontSize getFontSizes getFontStyle getFontStyles getFontWeight
    getFontWeights getFormula getFormulaR1C1 getFormulas getFormulasR1C1 getGridId getHeight
    getHorizontalAlignment getHorizontalAlignments getLastColumn getLastRow getMergedRanges
    getNextDataCell getNote getNotes getNumColumns getNumRows getNumberFormat getNumberFormats
    getRichTextValue getRichTextValues getRow getRowIndex getSheet getTextDirection getTextDirections
    getTextRotation getTextRotations getTextStyle getTextStyles getValue getValues getVerticalAlignment
    getVerticalAlignments getWidth getWrap getWrapStrategies getWrapStrategy getWraps gridId horizontal
    insertCells insertCheckboxes isBlank isChecked isEndColumnBounded isEndRowBounded isPartOfMerge
    isStartColumnBounded isStartRowBounded left merge mergeAcross mergeVertically moveTo offset options
    protect randomize removeCheckboxes removeDuplicates right row rowEnd setBackground
    setBackgroundObject setBackgroundObjects setBackgroundRGB setBackgrounds setBorder setDataValidation
    setDataValidations setFontColor setFontColorObject setFontColorObjects setFontColors setFontFamilies
    setFontFamily setFontLine setFontLines setFontSize setFontSizes setFontStyle setFontStyles
    setFontWeight setFontWeights setFormula setFormulaR1C1 setFormulas setFormulasR1C1
    setHorizontalAlignment setHorizontalAlignments setNote setNotes setNumberFormat setNumberFormats
    setRichTextValue setRichTextValues setShowHyperlink setTextDirection setTextDirections
    setTextRotation setTextRotations setTextStyle setTextStyles setValue setValues setVerticalAlignment
    setVerticalAlignments setVerticalText setWrap setWrapStrategies setWrapStrategy setWraps
    shiftColumnGroupDepth shiftRowGroupDepth skipFilteredRows sort splitTextToColumns style top
    trimWhitespace uncheck validationsOnly vertical`,
  RangeList: `
    activate bottom breakApart check clear clearContent clearDataValidations clearFormat clearNote color
    commentsOnly contentsOnly formatOnly getRanges horizontal insertCheckboxes left options
    removeCheckboxes right setBackground setBackgroundRGB setBorder setFontColor setFontFamily
    setFontLine setFontSize setFontStyle setFontWeight setFormula setFormulaR1C1 setHorizontalAlignment
    setNote setNumberFormat setShowHyperlink setTextDirection setTextRotation setValue
    setVerticalAlignment setVerticalText setWrap setWrapStrategy skipFilteredRows style top
    trimWhitespace uncheck validationsOnly vertical`,
  Selection: 'getActiveRange getActiveRangeList getActiveSheet getCurrentCell getNextDataRange',
  DataValidation: 'copy getAllowInvalid getCriteriaType getCriteriaValues getHelpText',
  DataValidationBuilder: `
    build copy getAllowInvalid getCriteriaType getCriteriaValues getHelpText requireCheckbox requireDate
    requireDateAfter requireDateBefore requireDateBetween requireDateEqualTo requireDateNotBetween
    requireDateOnOrAfter requireDateOnOrBefore requireFormulaSatisfied requireNumberBetween
    requireNumberEqualTo requireNumberGreaterThan requireNumberGreaterThanOrEqualTo
    requireNumberLessThan requireNumberLessThanOrEqualTo requireNumberNotBetween requireNumberNotEqualTo
    requireTextContains requireTextDoesNotContain requireTextEqualTo requireTextIsEmail requireTextIsUrl
    requireValueInList requireValueInRange setAllowInvalid setHelpText withCriteria`,
  ConditionalFormatRule: 'copy getBooleanCondition getGradientCondition getRanges',
  ConditionalFormatRuleBuilder: `
    build color copy getBooleanCondition getGradientCondition getRanges setBackground setBold
    setFontColor setGradientMaxpoint setGradientMaxpointWithValue setGradientMidpointWithValue
    setGradientMinpoint setGradientMinpointWithValue setItalic setRanges setStrikethrough setUnderline
    type value whenCellEmpty whenCellNotEmpty whenDateAfter whenDateBefore whenDateEqualTo
    whenFormulaSatisfied whenNumberBetween whenNumberEqualTo whenNumberGreaterThan
    whenNumberGreaterThanOrEqualTo whenNumberLessThan whenNumberLessThanOrEqualTo whenNumberNotBetween
    whenNumberNotEqualTo whenTextContains whenTextDoesNotContain whenTextEndsWith whenTextEqualTo
    whenTextStartsWith withCriteria`,
  BooleanCondition: `
    getBackground getBold getCriteriaType getCriteriaValues getFontColor getItalic getStrikethrough
    getUnderline`,
  GradientCondition: `
    getMaxColor getMaxType getMaxValue getMidColor getMidType getMidValue getMinColor getMinType
    getMinValue`,
  EmbeddedChart: `
    getAs getBlob getChartId getContainerInfo getHiddenDimensionStrategy getMergeStrategy getNumHeaders
    getOptions getRanges getTransposeRowsAndColumns modify`,
  EmbeddedChartBuilder: `
    addRange anchorColPos anchorRowPos asAreaChart asBarChart asColumnChart asComboChart
    asHistogramChart asLineChart asPieChart asScatterChart asTableChart build clearRanges getChartType
    getContainer getRanges offsetX offsetY removeRange setChartType setHiddenDimensionStrategy
    setMergeStrategy setNumHeaders setOption setPosition setTransposeRowsAndColumns`,
  EmbeddedScatterChartBuilder: `
    addRange anchorColPos anchorRowPos asAreaChart asBarChart asColumnChart asComboChart
    asHistogramChart asLineChart asPieChart asScatterChart asTableChart build clearRanges getChartType
    getContainer getRanges offsetX offsetY removeRange setBackgroundColor setChartType setColors
    setHiddenDimensionStrategy setLegendPosition setLegendTextStyle setMergeStrategy setNumHeaders
    setOption setPointStyle setPosition setTitle setTitleTextStyle setTransposeRowsAndColumns
    setXAxisLogScale setXAxisRange setXAxisTextStyle setXAxisTitle setXAxisTitleTextStyle
    setYAxisLogScale setYAxisRange setYAxisTextStyle setYAxisTitle setYAxisTitleTextStyle`,
  ContainerInfo: 'getAnchorColumn getAnchorRow getOffsetX getOffsetY',
  Protection: `
    addEditor addEditors canDomainEdit canEdit getDescription getEditors getProtectionType getRange
    getRangeName getUnprotectedRanges isWarningOnly remove removeEditor removeEditors setDescription
    setDomainEdit setNamedRange setRange setRangeName setUnprotectedRanges setWarningOnly`,
  Ui: `
    Button ButtonSet alert createAddonMenu createMenu prompt showDialog showModalDialog
    showModelessDialog showSidebar`,
  Menu: 'addItem addSeparator addSubMenu addToUi',
  PromptResponse: 'getResponseText getSelectedButton',
  Session: `
    getActiveUser getActiveUserLocale getEffectiveUser getScriptTimeZone getTemporaryActiveUserKey
    getTimeZone getUser`,
  User: 'getEmail getUserLoginId',
  Logger: 'clear getLog log',
  HtmlService: `
    SandboxMode XFrameOptionsMode createHtmlOutput createHtmlOutputFromFile createTemplate
    createTemplateFromFile getUserAgent`,
  HtmlOutput: `
    addMetaTag append appendUntrusted asTemplate clear getAs getBlob getContent getFaviconUrl getHeight
    getMetaTags getTitle getWidth setContent setFaviconUrl setHeight setSandboxMode setTitle setWidth
    setXFrameOptionsMode`,
  LockService: 'getDocumentLock getScriptLock getUserLock',
  Lock: 'hasLock releaseLock tryLock waitLock',
  PropertiesService: 'getDocumentProperties getScriptProperties getUserProperties',
  Properties:
    'deleteAllProperties deleteProperty getKeys getProperties getProperty setProperties setProperty',
  CacheService: 'getDocumentCache getScriptCache getUserCache',
  Cache: 'get getAll put putAll remove removeAll',
  Utilities: `
    Charset DigestAlgorithm MacAlgorithm RsaAlgorithm base64Decode base64DecodeWebSafe base64Encode
    base64EncodeWebSafe computeDigest computeHmacSha256Signature computeHmacSignature
    computeRsaSha1Signature computeRsaSha256Signature computeRsaSignature formatDate formatString
    getUuid gzip jsonParse jsonStringify newBlob parseCsv parseDate sleep ungzip unzip zip`,
  ScriptApp: `
    AuthMode AuthorizationStatus EventType InstallationSource TriggerSource WeekDay deleteTrigger
    getAuthorizationInfo getIdentityToken getInstallationSource getOAuthToken getProjectKey
    getProjectTriggers getScriptId getScriptTriggers getService getUserTriggers invalidateAuth
    newStateToken newTrigger requireAllScopes requireScopes`,
  AuthorizationInfo: 'getAuthorizationStatus getAuthorizationUrl',
  Charts: `
    ChartHiddenDimensionStrategy ChartMergeStrategy ChartType ColumnType CurveStyle PointStyle Position
    newAreaChart newBarChart newColumnChart newDataTable newDataViewDefinition newLineChart newPieChart
    newScatterChart newTableChart newTextStyle`,
  ChartOptions: 'get',
} as const

export type Kind = keyof typeof members
