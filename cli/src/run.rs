//! `lapwing run`: a program, its inputs, the GPU, its results.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::time::Instant;

use lapwing::stablehlo::Program;
use lapwing::{Array, Context, Tensor};

use crate::args::RunArguments;
use crate::failure::{Failure, Outcome};
use crate::inputs;
use crate::progress::Progress;
use crate::report::{Dump, Report};
use crate::target::Target;

/// Everything that can be refused is refused before the device is asked for.
pub(crate) fn run(arguments: &RunArguments, out: &mut dyn Write) -> Outcome {
    let program = load(&arguments.module, arguments.function.as_deref())?;
    let is_dump = arguments.dump_plan || arguments.dump_wgsl;
    let has_inputs = !arguments.arrays.is_empty() || arguments.inputs.is_some();
    let runs = !is_dump || has_inputs || program.inputs().is_empty();
    let inputs = match runs {
        true => inputs::read(&arguments.arrays, arguments.inputs.as_deref(), program.inputs())?,
        false => Vec::new(),
    };
    let target = arguments.out.as_deref().map(Target::new).transpose()?;

    let context = Context::with_options(&arguments.adapter.options())?;
    let start = Instant::now();
    let executable = program.compile(&context)?;
    let compile_seconds = start.elapsed().as_secs_f64();

    let dump = Dump {
        plan: arguments.dump_plan.then(|| executable.plan_text()),
        wgsl: arguments.dump_wgsl.then(|| executable.kernels_text()),
    };
    if !runs {
        return if arguments.json { dump.print_json(out) } else { dump.print(out) };
    }
    if arguments.profile {
        context.start_profile();
    }
    let progress = Progress::start(&context);
    let start = Instant::now();
    let tensors: Vec<Tensor> =
        inputs.iter().map(|array| Tensor::upload(&context, array)).collect::<lapwing::Result<_>>()?;
    let results = executable.run(&tensors)?;
    let outputs: Vec<(String, Array)> = results
        .iter()
        .enumerate()
        .map(|(index, tensor)| Ok((format!("out{index}"), tensor.download()?)))
        .collect::<lapwing::Result<_>>()?;
    let run_seconds = start.elapsed().as_secs_f64();
    drop(progress);
    let profile = arguments.profile.then(|| pollster::block_on(context.finish_profile())).transpose()?;

    if let Some(target) = &target {
        target.write(&outputs)?;
    }
    let report = Report {
        adapter: context.adapter(),
        outputs: &outputs,
        target: arguments.out.as_deref(),
        compile_seconds,
        run_seconds,
        profile: profile.as_ref(),
        dump,
    };
    if arguments.json { report.print_json(out) } else { report.print(out) }
}

fn load(path: &Path, function: Option<&str>) -> Outcome<Program> {
    let name = path.display().to_string();
    let source = fs::read(path).map_err(|error| Failure::new(format!("{name}: {error}")))?;
    let program = match function {
        Some(function) => Program::parse_function(&name, &source, function),
        None => Program::parse(&name, &source),
    };
    // Most messages begin with the place in the file; those about the whole of it get its name here.
    Ok(program.map_err(|error| match error.to_string().starts_with(&name) {
        true => error,
        false => error.context(name),
    })?)
}
