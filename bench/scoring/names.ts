const firstNames = 'Ana,Ben,Chloe,Dev,Ella,Finn,Grace,Hugo,Iris,Jack,Kate,Liam,Mia,Noah,Olive,Paul'.split(',')
const syllables = 'ba,den,ford,gar,hol,ker,lin,mar,nes,oak,pol,rid,sen,ton,ul,ver,wick,yar,zel,ham'.split(',')

/** Names such as people have, no two alike among the first 128,000: Ana Baden, Ben Baden, … */
export function nameOf(rep: number): string {
  const rest = Math.floor(rep / firstNames.length)
  const places = [rest % 20, Math.floor(rest / 20) % 20, ...(rest < 400 ? [] : [Math.floor(rest / 400)])]
  const last = places.map((place) => syllables[place]).join('')
  return `${firstNames[rep % firstNames.length]} ${last.charAt(0).toUpperCase()}${last.slice(1)}`
}
