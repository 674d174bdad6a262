import { ICommandService, IConfigService, type Injector, type Univer } from '@univerjs/core'
import {
  AstTreeBuilder,
  CalculateFormulaService,
  ICalculateFormulaService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
  LexerTreeBuilder,
} from '@univerjs/engine-formula'
import { movableFormula } from './formulaText.ts'

/** Keeps Univer from computing formulas a second time, in its own way: Calculation has done so already. */
class IdleCalculation extends CalculateFormulaService {
  override async execute() {}
}

/** Takes formulas apart as Google writes them, so that their references move with rows, columns and tabs. */
class GoogleLexerTreeBuilder extends LexerTreeBuilder {
  private readonly isMoving: () => boolean

  constructor(isMoving: () => boolean) {
    super()
    this.isMoving = isMoving
  }

  // While somebody types a formula it must stay as it is typed.
  override sequenceNodesBuilder(formula: string) {
    return super.sequenceNodesBuilder(this.isMoving() ? movableFormula(formula) : formula)
  }

  override moveFormulaRefOffset(formula: string, ...rest: [number, number, boolean?]) {
    return super.moveFormulaRefOffset(movableFormula(formula), ...rest)
  }
}

const movingCommand = /^sheet\.command\.(insert|remove|delete|move|set-worksheet-name)/

/** Tells whether a command is at work that moves cells or renames tabs. */
function watchMoves(injector: Injector) {
  const commands = injector.get(ICommandService)
  let moving: string | undefined
  commands.beforeCommandExecuted(({ id }) => {
    if (movingCommand.test(id)) moving ??= id
  })
  commands.onCommandExecuted(({ id }) => {
    if (id === moving) moving = undefined
  })
  return () => moving !== undefined
}

/** To be called once the presets' plugins are registered, and before a workbook is made. */
export function startCalculation(univer: Univer) {
  const injector = univer.__getInjector()
  const isMoving = watchMoves(injector)
  injector.replace([LexerTreeBuilder, { useFactory: () => new GoogleLexerTreeBuilder(isMoving) }])
  injector.replace([
    ICalculateFormulaService,
    {
      useFactory: (...services: ConstructorParameters<typeof IdleCalculation>) =>
        new IdleCalculation(...services),
      deps: [
        IConfigService,
        Lexer,
        IFormulaCurrentConfigService,
        IFormulaRuntimeService,
        IFormulaDependencyGenerator,
        Interpreter,
        AstTreeBuilder,
      ],
    },
  ])
}
