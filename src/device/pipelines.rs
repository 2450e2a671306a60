//! Compiled programs, each compiled once per device.

use std::collections::HashMap;
use std::num::NonZeroU64;
use std::sync::{Arc, Mutex, PoisonError};

use super::fault::scoped;
use super::program::{Access, Program};
use crate::Result;
use crate::error::ResultExt;

/// A program ready to be dispatched.
#[derive(Debug)]
pub(super) struct Pipeline {
    pub(super) raw: wgpu::ComputePipeline,
    pub(super) layout: wgpu::BindGroupLayout,
}

/// Which bind-group layout: how each storage buffer is used, and the size of the uniform.
type LayoutKey = (Vec<Access>, usize);

#[derive(Debug, Default)]
pub(super) struct Pipelines {
    pipelines: Mutex<HashMap<Arc<Program>, Arc<Pipeline>>>,
    layouts: Mutex<HashMap<LayoutKey, wgpu::BindGroupLayout>>,
}

impl Pipelines {
    /// The pipeline of `program`, compiled now if it is the first time.
    pub(super) fn get(&self, device: &wgpu::Device, program: &Arc<Program>) -> Result<Arc<Pipeline>> {
        let known = self.pipelines.lock().unwrap_or_else(PoisonError::into_inner).get(program).cloned();
        if let Some(pipeline) = known {
            return Ok(pipeline);
        }
        // Compiled outside the lock: two threads may do it twice, none waits for another's compilation.
        let pipeline =
            Arc::new(self.compile(device, program).context(|| format!("kernel {}", program.name))?);
        let mut pipelines = self.pipelines.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(Arc::clone(pipelines.entry(Arc::clone(program)).or_insert(pipeline)))
    }

    fn compile(&self, device: &wgpu::Device, program: &Program) -> Result<Pipeline> {
        let layout = self.layout(device, program);
        scoped(device, wgpu::ErrorFilter::Validation, || {
            let module = device.create_shader_module(wgpu::ShaderModuleDescriptor {
                label: Some(&program.name),
                source: wgpu::ShaderSource::Wgsl(program.source.as_str().into()),
            });
            let pipeline_layout = device.create_pipeline_layout(&wgpu::PipelineLayoutDescriptor {
                label: Some(&program.name),
                bind_group_layouts: &[Some(&layout)],
                immediate_size: 0,
            });
            let raw = device.create_compute_pipeline(&wgpu::ComputePipelineDescriptor {
                label: Some(&program.name),
                layout: Some(&pipeline_layout),
                module: &module,
                entry_point: Some(&program.name),
                compilation_options: wgpu::PipelineCompilationOptions {
                    constants: &program.constants,
                    // Every kernel writes its workgroup memory before it reads it.
                    zero_initialize_workgroup_memory: false,
                },
                cache: None,
            });
            Pipeline { raw, layout: layout.clone() }
        })
    }

    fn layout(&self, device: &wgpu::Device, program: &Program) -> wgpu::BindGroupLayout {
        let key = (program.bindings.clone(), program.parameter_bytes);
        let mut layouts = self.layouts.lock().unwrap_or_else(PoisonError::into_inner);
        let make = || {
            let entry = |binding, ty, has_dynamic_offset, min_binding_size| wgpu::BindGroupLayoutEntry {
                binding,
                visibility: wgpu::ShaderStages::COMPUTE,
                ty: wgpu::BindingType::Buffer { ty, has_dynamic_offset, min_binding_size },
                count: None,
            };
            let uniform = NonZeroU64::new(program.parameter_bytes as u64)
                .map(|bytes| entry(0, wgpu::BufferBindingType::Uniform, true, Some(bytes)));
            let storage = program.bindings.iter().enumerate().map(|(i, access)| {
                let ty = wgpu::BufferBindingType::Storage { read_only: *access == Access::Read };
                entry(i as u32 + 1, ty, false, None)
            });
            device.create_bind_group_layout(&wgpu::BindGroupLayoutDescriptor {
                label: Some(&program.name),
                entries: &uniform.into_iter().chain(storage).collect::<Vec<_>>(),
            })
        };
        layouts.entry(key).or_insert_with(make).clone()
    }
}
