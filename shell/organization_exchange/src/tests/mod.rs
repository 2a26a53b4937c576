//! Documents become states and states become documents, and nothing is lost on the way.

mod again;
mod examples;
mod forms;
mod generate;
mod importers;
mod refusals;
mod round_trip;
mod update;
mod update_hubs;
mod update_places;
mod world;
