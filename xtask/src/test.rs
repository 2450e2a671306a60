//! `cargo xtask test`: every suite, on every adapter that this machine can offer, and one line of sums.

use std::process::Command;

use crate::check;
use crate::process::{Outcome, cargo};
use crate::python;
use crate::suite::{self, Suite};
use crate::vulkan::{self, Driver, Environment};
use crate::web;

/// One selection of packages and features for all runs: another would build the whole tree a second time.
const ALL_TESTS: [&str; 8] =
    ["test", "--workspace", "--all-features", "--no-fail-fast", "--lib", "--bins", "--tests", "--examples"];
const DOC_TESTS: [&str; 5] = ["test", "--workspace", "--all-features", "--no-fail-fast", "--doc"];

/// Runs everything; says whether nothing failed.
pub(crate) fn run() -> bool {
    let mut suites = check::suites();
    if cfg!(target_os = "linux") {
        on_drivers(&mut suites);
    } else {
        suites.push(Suite::tests("tests", &mut cargo(&ALL_TESTS)));
        suites.push(Suite::tests("examples in the docs", &mut cargo(&DOC_TESTS)));
        suites.push(jax("the JAX plug-in", Vec::new()));
    }
    in_the_browser(&mut suites);
    suite::report(&suites)
}

/// The same test programs on each software driver in turn, so that two compilers of shaders have their say, and on the
/// machine's GPU where it has one.
fn on_drivers(suites: &mut Vec<Suite>) {
    for driver in Driver::ALL {
        let name = format!("tests on {}", driver.name());
        let docs = (driver == Driver::Lavapipe).then(|| format!("examples in the docs on {}", driver.name()));
        match vulkan::environment(driver) {
            Ok(environment) => {
                suites.push(Suite::tests(&name, cargo(&ALL_TESTS).envs(environment.clone())));
                if let Some(docs) = docs {
                    suites.push(Suite::tests(&docs, cargo(&DOC_TESTS).envs(environment.clone())));
                    suites.push(jax(&format!("the JAX plug-in on {}", driver.name()), environment));
                }
            }
            Err(reason) => {
                suites.extend(docs.map(|docs| Suite::skip(docs, reason.as_str())));
                suites.push(Suite::skip(name, reason));
            }
        }
    }
    if vulkan::has_gpu() {
        suites.push(Suite::tests("tests on the GPU of this machine", &mut cargo(&ALL_TESTS)));
    }
}

/// The library in headless Chromium, the package and the demo page as a visitor uses it there, and both in Firefox.
fn in_the_browser(suites: &mut Vec<Suite>) {
    let suite = |name, tests: Outcome<Command>| match tests {
        Ok(mut tests) => Suite::tests(name, &mut tests),
        Err(reason) => Suite::skip(name, reason),
    };
    suites.push(suite("the library in Chromium", web::library_tests()));
    suites.push(suite("the page in Chromium", web::page_tests()));
    suites.push(suite("the page in Firefox", web::firefox_tests()));
}

/// The tests of the JAX plug-in, on whatever adapter is best here; says whether nothing failed.
///
/// # Errors
/// When there is no adapter and none can be installed.
pub(crate) fn jax_alone() -> Outcome<bool> {
    Ok(suite::report(&[jax("the JAX plug-in", vulkan::any_adapter()?)]))
}

/// The plug-in, built, installed and tested from Python.
fn jax(name: &str, environment: Environment) -> Suite {
    match python::tests() {
        Ok(mut tests) => Suite::tests(name, tests.envs(environment)),
        Err(reason) => Suite::skip(name, reason),
    }
}
