import { sha256 as digest } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/**
 * SHA-256 (FIPS 180-4) of bytes, in hexadecimal. The browser's own is there only where the page came by https, and an
 * office's intranet often has none.
 */
export const sha256 = (bytes: Uint8Array): string => bytesToHex(digest(bytes))
