'use client'
import { latePart } from '@/components/ui/late-part'

/** Fetched while somebody types, or when they press: the page that everybody waits for first is light without it. */
export const lateSignIn = latePart(async () => (await import('next-auth/react')).signIn)
