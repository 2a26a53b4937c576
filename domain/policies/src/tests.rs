//! Documents of each type, and the laws of inheritance.
