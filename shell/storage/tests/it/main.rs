//! The suite on the memory backend, alone and behind the wrapper that can fail, and on an overlay over nothing; the wrapper's
//! faults, and an overlay over something.

#![cfg(test)]

mod contract {
    use std::sync::Arc;

    use storage::Storage;
    use storage::memory::Memory;

    async fn memory() -> Arc<dyn Storage> {
        Arc::new(Memory::new())
    }

    storage::contract_tests!(memory);
}

mod contract_through_wrapper {
    use std::sync::Arc;

    use storage::Storage;
    use storage::faulty::Faulty;
    use storage::memory::Memory;

    async fn wrapped() -> Arc<dyn Storage> {
        Arc::new(Faulty::new(Arc::new(Memory::new())))
    }

    storage::contract_tests!(wrapped);
}

mod contract_of_overlay {
    use std::sync::Arc;

    use storage::memory::Memory;
    use storage::overlay::Overlay;
    use storage::{Head, Storage};

    async fn over_nothing() -> Arc<dyn Storage> {
        Arc::new(Overlay::new(Arc::new(Memory::new()), Head::default()))
    }

    storage::contract_tests!(over_nothing);
}

mod completeness;
mod faulty;
mod overlay;
