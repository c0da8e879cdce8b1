import type { Duplex } from 'node:stream'

export const FRONT_HEADERS: Readonly<Record<string, string>>
export function answerNoRequest(error: NodeJS.ErrnoException, socket: Duplex): void
