import { IConfigService, type Univer } from '@univerjs/core'
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

/** Takes formulas apart as Google writes them, so that their references move with rows and columns. */
class GoogleLexerTreeBuilder extends LexerTreeBuilder {
  override sequenceNodesBuilder(formula: string) {
    return super.sequenceNodesBuilder(movableFormula(formula))
  }

  override moveFormulaRefOffset(formula: string, ...rest: [number, number, boolean?]) {
    return super.moveFormulaRefOffset(movableFormula(formula), ...rest)
  }
}

/** To be called once the presets' plugins are registered, and before a workbook is made. */
export function startCalculation(univer: Univer) {
  univer.__getInjector().replace([LexerTreeBuilder, { useClass: GoogleLexerTreeBuilder }])
  univer.__getInjector().replace([
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
