export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL'

/** One run of the script: what it may do, and which cell asked, if one did. */
export type Execution = {
  mode: AuthMode
  isLoading: boolean
  place?: { tab: string; row: number; column: number }
}
