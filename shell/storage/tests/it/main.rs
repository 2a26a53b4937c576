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

mod contract_of_forkable {
    use std::sync::Arc;

    use storage::Storage;
    use storage::forkable::Forkable;
    use storage::memory::Memory;

    async fn alone() -> Arc<dyn Storage> {
        Arc::new(Forkable::new(Arc::new(Memory::new())))
    }

    storage::contract_tests!(alone);
}

/// There is a fork while the suite runs, which is handed everything.
mod contract_of_forkable_with_a_fork {
    use std::sync::Arc;

    use storage::contract::Fixture;
    use storage::forkable::Forkable;
    use storage::memory::Memory;
    use storage::{Head, Storage};

    async fn forked() -> Fixture {
        let storage = Arc::new(Forkable::new(Arc::new(Memory::new())));
        let (fork, ()) = storage.fork(usize::MAX, || (Head::default(), ())).await;
        let storage: Arc<dyn Storage> = storage;
        Fixture { storage, keep: Box::new(fork) }
    }

    storage::contract_tests!(forked);
}

mod completeness;
mod faulty;
mod forkable;
mod overlay;
