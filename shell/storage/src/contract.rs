//! The acceptance suite that every backend passes: plain functions over a fresh storage, and one macro that makes them tests.

#![allow(
    clippy::as_conversions,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a suite of tests, which fail this way"
)]

pub mod concurrency;
pub mod guarding;
pub mod indexes;
pub mod journal;
pub mod keeping;
pub mod rows;
mod tools;

use std::any::Any;
use std::sync::Arc;

use crate::backend::Storage;

/// A fresh storage, and what must live as long as it does (a temporary directory, say).
pub struct Fixture {
    /// The storage, empty.
    pub storage: Arc<dyn Storage>,
    /// Dropped after the storage.
    pub keep: Box<dyn Any + Send>,
}

impl From<Arc<dyn Storage>> for Fixture {
    fn from(storage: Arc<dyn Storage>) -> Self {
        Self { storage, keep: Box::new(()) }
    }
}

/// Makes one test of each function of the suite.
///
/// The argument is a function that takes nothing and answers a future of a fresh `Arc<dyn Storage>` or [`Fixture`]. The
/// using crate needs `tokio` with `macros` and `rt-multi-thread`.
#[macro_export]
macro_rules! contract_tests {
    ($factory:expr) => {
        $crate::contract_tests! { @tests $factory;
            journal::appends_and_reads_back,
            journal::reads_after_a_version_and_up_to_a_limit,
            journal::a_version_conflict_leaves_all_untouched,
            journal::an_empty_append_only_checks_the_version,
            journal::blobs_come_with_their_entries,
            journal::the_first_blob_of_a_digest_stays,
            journal::keeps_large_and_odd_bodies,
            journal::digests_of_blobs_come_in_order_a_page_at_a_time,
            journal::counts_commits_and_entries,
            rows::puts_replaces_and_deletes,
            rows::tables_are_apart,
            rows::scans_in_bytewise_order,
            rows::scans_a_prefix_after_a_key_up_to_a_limit,
            rows::scans_where_prefix_and_after_disagree,
            rows::scans_back_as_it_scans,
            rows::prefixes_end_where_they_should,
            rows::deletes_exactly_a_prefix,
            rows::applies_changes_in_order,
            rows::refuses_too_many_changes_and_makes_none,
            rows::takes_as_many_changes_as_promised,
            rows::counts_commits_and_rows,
            guarding::writes_of_another_epoch_are_refused,
            guarding::guards_decide_about_the_whole_write,
            guarding::guarded_writes_lose_no_update,
            guarding::reads_several_rows_in_the_order_asked,
            indexes::finds_rows_by_their_entries,
            indexes::entries_change_and_go_with_their_rows,
            indexes::pages_of_an_index_join_up,
            indexes::other_tables_keep_no_entries,
            indexes::tells_the_entries_of_rows,
            keeping::replaces_and_drops_the_checkpoint,
            keeping::keeps_a_large_checkpoint,
            keeping::the_first_value_of_a_setting_stays,
            keeping::a_reset_forgets_all_but_settings,
            keeping::tells_every_setting,
            keeping::a_later_epoch_begins_where_nothing_is_kept,
            keeping::nothing_fails_while_all_is_well,
            concurrency::one_of_many_appends_at_a_version_wins,
            concurrency::retried_appends_all_get_in,
            concurrency::scans_see_whole_bulk_writes,
            concurrency::readers_see_a_journal_without_gaps,
            concurrency::a_setting_has_one_first_value,
            concurrency::checkpoints_replace_each_other_whole,
        }
    };
    (@tests $factory:expr; $($group:ident :: $name:ident),+ $(,)?) => {
        $(
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                let $crate::contract::Fixture { storage, keep } = ($factory)().await.into();
                $crate::contract::$group::$name(storage).await;
                drop(keep);
            }
        )+
    };
}
