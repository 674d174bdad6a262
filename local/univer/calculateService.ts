import { IConfigService, type Univer } from '@univerjs/core'
import {
  AstTreeBuilder,
  CalculateFormulaService,
  FormulaExecutedStateType,
  ICalculateFormulaService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
} from '@univerjs/engine-formula'

/** Keeps Univer from computing formulas a second time, in its own way: Calculation has done so already. */
class IdleCalculation extends CalculateFormulaService {
  override async execute() {
    this._runtimeService.reset()
    const data = this._runtimeService.getAllRuntimeData()
    const functionsExecutedState = FormulaExecutedStateType.NOT_EXECUTED
    this._executionCompleteListener$.next({ ...data, functionsExecutedState, dependencyTreeModelData: [] })
  }
}

/** To be called once the presets' plugins are registered, and before a workbook is made. */
export function startCalculation(univer: Univer) {
  univer.__getInjector().replace([
    ICalculateFormulaService,
    {
      useFactory: (...services: ConstructorParameters<typeof IdleCalculation>) => new IdleCalculation(...services),
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
