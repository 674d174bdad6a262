/** Whether it matters to others when a call is done. */
export declare const isPoint: (name: string) => boolean
/** Calls that Google may keep until the next flush. */
export declare const isCellWrite: (name: string) => boolean
/** Calls that change nothing, and see what their own run wrote. */
export declare const isReading: (name: string) => boolean
export declare const isLocking: (name: string) => boolean
export declare const isAsking: (name: string) => boolean
