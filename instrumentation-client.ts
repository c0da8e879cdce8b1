// Set before any schema is read: otherwise zod tries whether it may make code, which our content security policy refuses and
// reports. It reads this object where it finds one.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })
