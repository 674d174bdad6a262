import { expect, test } from 'vitest'
import { bareScope, code, load } from './bareScope.ts'
import { called, customFunctions, everyName } from './contract.ts'

const declarationOf = (name: string) => {
  const [, comment, parameters] =
    new RegExp(`(?:^(/\\*\\*(?:(?!\\*/)[^])*\\*/)\\n)?^function ${name}\\(([^)]*)\\)`, 'm').exec(code) ?? []
  return { comment: comment ?? '', parameters: parameters?.split(', ').filter(Boolean) }
}

test.each(customFunctions)(
  '$name shows its parameters by the names of the contract',
  ({ name, parameters }) => {
    expect(declarationOf(name).parameters).toEqual(parameters.map((parameter) => parameter.name))
    expect(load(bareScope())[name]?.length).toBe(parameters.length)
  },
)

test.each(customFunctions)(
  'the manual of $name stands right above it and ends with @customfunction',
  ({ name }) => {
    expect(declarationOf(name).comment).toMatch(/^\/\*\*\n \* [A-Z].*[\s\S]*\n \* @customfunction\n \*\/$/)
  },
)

test.each(customFunctions)(
  'the manual of $name tells each parameter, and which may be left out',
  ({ name, parameters }) => {
    const told = [...declarationOf(name).comment.matchAll(/^ \* @param \{[^}]+\} (\w+) (Optional\.)?/gm)]
    expect(
      told.map(([, parameter, optional]) => ({ name: parameter, optional: optional !== undefined })),
    ).toEqual(parameters)
  },
)

test.each(called)('%s is offered to no cell', (name) => {
  expect(declarationOf(name).comment).not.toContain('@customfunction')
})

test.each(everyName)('%s hands on exactly the arguments that it got', (name) => {
  const scope = load(bareScope())
  // In place of the namespace: a function of that name that tells what reached it.
  const tell = (...reached: unknown[]) => reached
  Object.assign(scope, { TopRight: { [name]: tell, late: (asked: string) => asked === name && tell } })
  expect(scope[name]?.call(undefined)).toEqual([])
  expect(scope[name]?.call(undefined, 1)).toEqual([1])
  expect(scope[name]?.call(undefined, 1, undefined, '')).toEqual([1, undefined, ''])
})
