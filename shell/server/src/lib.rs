//! AWS requests in, commands and queries, AWS answers out.
