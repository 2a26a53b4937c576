//! Bytes to validated trees and answers to bytes, for the protocols that AWS speaks.
