export function refusalLog(write: (line: string) => void): (kind: string) => void
