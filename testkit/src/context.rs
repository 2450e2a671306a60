//! One context for a whole test process.

use std::sync::OnceLock;

use lapwing::Context;

/// The context that all tests of a process share; the first call makes it, with logging switched on (`RUST_LOG`).
///
/// # Panics
/// When no adapter serves: a test without one has nothing to say.
#[expect(clippy::panic, reason = "a test fails by panicking")]
pub fn context() -> &'static Context {
    static CONTEXT: OnceLock<Context> = OnceLock::new();
    CONTEXT.get_or_init(|| {
        // Another logger may be there already, which is as good.
        let _ = env_logger::builder().is_test(true).try_init();
        match Context::new() {
            Ok(context) => context,
            Err(error) => panic!("the tests need an adapter: {error}"),
        }
    })
}
