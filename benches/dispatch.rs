//! Times the least that a device can be asked: one dispatch and the wait for it. `cargo bench --bench dispatch`.
//!
//! `x + 1` over 1,000 numbers, once with wgpu alone and once as a compiled program of lapwing, by turns; medians in
//! microseconds, one line each. `jax_overhead.py` reads the first. Every result is checked.
#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]
#![expect(clippy::panic, reason = "a wrong result ends the run")]

use std::time::Instant;

use lapwing::stablehlo::Program;
use lapwing::{Context, Tensor};

type Failure = Box<dyn std::error::Error>;

const LENGTH: usize = 1000;
const CALLS: usize = 2000;

const SHADER: &str = "
    @group(0) @binding(0) var<storage, read> x: array<f32>;
    @group(0) @binding(1) var<storage, read_write> y: array<f32>;
    @compute @workgroup_size(64)
    fn add_one(@builtin(global_invocation_id) i: vec3<u32>) {
        if i.x < arrayLength(&x) { y[i.x] = x[i.x] + 1.0; }
    }";

const PROGRAM: &str = "func.func @main(%x: tensor<1000xf32>) -> tensor<1000xf32> {
    %one = stablehlo.constant dense<1.0> : tensor<1000xf32>
    %y = stablehlo.add %x, %one : tensor<1000xf32>
    return %y : tensor<1000xf32>
}";

fn main() -> Result<(), Failure> {
    let context = Context::new()?;
    let values: Vec<f32> = (0..LENGTH).map(|i| i as f32).collect();
    let x = Tensor::from_slice(&context, [LENGTH], &values)?;
    let program = Program::parse("add_one.mlir", PROGRAM.as_bytes())?.compile(&context)?;
    let bare = Bare::new(&values)?;

    let (mut alone, mut ours) = (Vec::with_capacity(CALLS), Vec::with_capacity(CALLS));
    for call in 0..CALLS + 50 {
        let started = Instant::now();
        bare.run()?;
        let between = Instant::now();
        let y = program.run(std::slice::from_ref(&x))?;
        context.wait()?;
        let ended = Instant::now();
        // The first ones warm up.
        if call >= 50 {
            alone.push(between - started);
            ours.push(ended - between);
        }
        if call == 0 {
            check(&y[0].to_vec::<f32>()?);
        }
    }
    check(&bare.read()?);
    for (name, mut times) in [("wgpu alone", alone), ("lapwing", ours)] {
        times.sort();
        let microseconds = |at: usize| times[at].as_secs_f64() * 1e6;
        println!("{:.1} us, at least {:.1} us: {name}", microseconds(CALLS / 2), microseconds(0));
    }
    Ok(())
}

fn check(y: &[f32]) {
    let right = y.len() == LENGTH && y.iter().enumerate().all(|(i, &y)| y == i as f32 + 1.0);
    if !right {
        panic!("x + 1 is wrong: {y:?}");
    }
}

/// The dispatch with nothing around it.
struct Bare {
    device: wgpu::Device,
    queue: wgpu::Queue,
    pipeline: wgpu::ComputePipeline,
    group: wgpu::BindGroup,
    result: wgpu::Buffer,
}

impl Bare {
    fn new(values: &[f32]) -> Result<Self, Failure> {
        let instance = wgpu::Instance::new(wgpu::InstanceDescriptor {
            backends: wgpu::Backends::PRIMARY,
            ..wgpu::InstanceDescriptor::new_without_display_handle()
        });
        let adapter = pollster::block_on(instance.request_adapter(&wgpu::RequestAdapterOptions::default()))?;
        let (device, queue) = pollster::block_on(adapter.request_device(&wgpu::DeviceDescriptor::default()))?;
        let module = device.create_shader_module(wgpu::ShaderModuleDescriptor {
            label: None,
            source: wgpu::ShaderSource::Wgsl(SHADER.into()),
        });
        let pipeline = device.create_compute_pipeline(&wgpu::ComputePipelineDescriptor {
            label: None,
            layout: None,
            module: &module,
            entry_point: None,
            compilation_options: wgpu::PipelineCompilationOptions::default(),
            cache: None,
        });
        let buffer = |usage| {
            device.create_buffer(&wgpu::BufferDescriptor {
                label: None,
                size: 4 * LENGTH as u64,
                usage: wgpu::BufferUsages::STORAGE | usage,
                mapped_at_creation: false,
            })
        };
        let (x, result) = (buffer(wgpu::BufferUsages::COPY_DST), buffer(wgpu::BufferUsages::COPY_SRC));
        let bytes: Vec<u8> = values.iter().flat_map(|value| value.to_le_bytes()).collect();
        queue.write_buffer(&x, 0, &bytes);
        let group = device.create_bind_group(&wgpu::BindGroupDescriptor {
            label: None,
            layout: &pipeline.get_bind_group_layout(0),
            entries: &[
                wgpu::BindGroupEntry { binding: 0, resource: x.as_entire_binding() },
                wgpu::BindGroupEntry { binding: 1, resource: result.as_entire_binding() },
            ],
        });
        Ok(Bare { device, queue, pipeline, group, result })
    }

    fn run(&self) -> Result<(), Failure> {
        let mut encoder = self.device.create_command_encoder(&wgpu::CommandEncoderDescriptor::default());
        let mut pass = encoder.begin_compute_pass(&wgpu::ComputePassDescriptor::default());
        pass.set_pipeline(&self.pipeline);
        pass.set_bind_group(0, &self.group, &[]);
        pass.dispatch_workgroups(LENGTH.div_ceil(64) as u32, 1, 1);
        drop(pass);
        self.queue.submit([encoder.finish()]);
        self.device.poll(wgpu::PollType::wait_indefinitely())?;
        Ok(())
    }

    fn read(&self) -> Result<Vec<f32>, Failure> {
        let staging = self.device.create_buffer(&wgpu::BufferDescriptor {
            label: None,
            size: 4 * LENGTH as u64,
            usage: wgpu::BufferUsages::COPY_DST | wgpu::BufferUsages::MAP_READ,
            mapped_at_creation: false,
        });
        let mut encoder = self.device.create_command_encoder(&wgpu::CommandEncoderDescriptor::default());
        encoder.copy_buffer_to_buffer(&self.result, 0, &staging, 0, 4 * LENGTH as u64);
        self.queue.submit([encoder.finish()]);
        staging.map_async(wgpu::MapMode::Read, .., |_| {});
        self.device.poll(wgpu::PollType::wait_indefinitely())?;
        let view = staging.get_mapped_range(..)?;
        let (words, _) = view.as_chunks::<4>();
        Ok(words.iter().map(|&word| f32::from_le_bytes(word)).collect())
    }
}
