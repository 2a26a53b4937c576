//! The suite on the memory backend, alone and behind the wrapper that can fail; and the wrapper's faults.

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

mod completeness;
mod faulty;
