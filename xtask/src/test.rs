//! Every check, one after the other, and one summary of them all.

use std::time::{Duration, Instant};

use anyhow::{Error, Result, ensure};

use crate::command::{cargo, run};
use crate::{browser, dist, node, package, serve};

/// Runs all checks, also after one that failed. Fails unless every one of them was run and passed.
pub fn test() -> Result<()> {
    let mut report = Report::default();
    report.step("formatting", formatting);
    report.step("clippy", clippy);
    report.step("clippy for wasm", clippy_for_wasm);
    report.step("native tests", native_tests);
    let packages = report.step("npm packages", node::install);
    let package = report.step("wasm package", package::build);
    report.step_if(package, "package in Node", package_in_node);
    let chromium = report.step("Chromium", || browser::chromium().map(drop));
    let editions = report.step_if(packages && package, "editions", dist::dist);
    report.step_if(editions && chromium, "page in browsers", page_in_browsers);
    report.finish()
}

fn formatting() -> Result<()> {
    run(&mut cargo(["fmt", "--all", "--check"]))
}

fn clippy() -> Result<()> {
    let check = ["clippy", "--workspace", "--all-targets"];
    run(cargo(check).args(["--", "--deny", "warnings"]))
}

fn clippy_for_wasm() -> Result<()> {
    package::add_target()?;
    let check = ["clippy", "--lib", "--package", "onrecord", "--target", package::TARGET];
    run(cargo(check).args(["--", "--deny", "warnings"]))
}

fn native_tests() -> Result<()> {
    run(&mut cargo(["test", "--workspace"]))
}

fn package_in_node() -> Result<()> {
    run(&mut node::tests("tests/package")?)
}

fn page_in_browsers() -> Result<()> {
    let mut tests = node::tests("tests/page")?;
    tests.env("ONRECORD_URL", serve::serve_in_background()?);
    tests.env("CHROMIUM", browser::chromium()?);
    tests.env("ONRECORD_DIST", dist::folder());
    run(&mut tests)
}

/// What became of the steps so far.
#[derive(Default)]
struct Report {
    steps: Vec<Step>,
}

struct Step {
    name: &'static str,
    outcome: Outcome,
    time: Duration,
}

enum Outcome {
    Passed,
    Failed(Error),
    NotRun,
}

impl Report {
    /// Runs a step, and tells whether it passed.
    fn step(&mut self, name: &'static str, check: impl FnOnce() -> Result<()>) -> bool {
        println!("\n── {name}");
        let start = Instant::now();
        let outcome = match check() {
            Ok(()) => Outcome::Passed,
            Err(error) => Outcome::Failed(error),
        };
        let passed = matches!(outcome, Outcome::Passed);
        self.steps.push(Step { name, outcome, time: start.elapsed() });
        passed
    }

    /// Runs a step if what it builds on is there, and else notes that it was not run. Tells whether it passed.
    fn step_if(&mut self, ready: bool, name: &'static str, check: impl FnOnce() -> Result<()>) -> bool {
        if !ready {
            self.steps.push(Step { name, outcome: Outcome::NotRun, time: Duration::ZERO });
        }
        ready && self.step(name, check)
    }

    /// Prints the summary.
    fn finish(self) -> Result<()> {
        println!("\n── summary");
        let mut passed = 0;
        for Step { name, outcome, time } in &self.steps {
            let time = time.as_secs_f64();
            match outcome {
                Outcome::Passed => {
                    passed += 1;
                    println!("{name:<17} ok      {time:>6.1} s");
                }
                Outcome::Failed(why) => println!("{name:<17} FAILED  {time:>6.1} s  {why:#}"),
                Outcome::NotRun => {
                    println!("{name:<17} NOT RUN           it needs an earlier step")
                }
            }
        }
        let all = self.steps.len();
        ensure!(passed == all, "{} of {all} steps did not pass", all - passed);
        Ok(())
    }
}
