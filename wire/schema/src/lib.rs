//! Every operation of the API models as constant data.
