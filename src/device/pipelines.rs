//! Compiled programs, each compiled once per device while anything uses it.

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

/// How many are kept at least, whether anything uses them or not.
const KEPT: usize = 256;

/// What was made of each program. Programs that were generated come without end where a user goes on writing new ones.
#[derive(Debug)]
struct Made<T> {
    by_program: HashMap<Arc<Program>, Arc<T>>,
    /// At how many those go that neither a recording nor the table of a hand-written kernel holds.
    room: usize,
}

impl<T> Default for Made<T> {
    fn default() -> Self {
        Made { by_program: HashMap::new(), room: KEPT }
    }
}

impl<T> Made<T> {
    fn get(&self, program: &Program) -> Option<Arc<T>> {
        self.by_program.get(program).cloned()
    }

    /// Keeps `made` unless there is one of that program by now; gives the one that is kept.
    fn keep(&mut self, program: &Arc<Program>, made: Arc<T>) -> Arc<T> {
        if self.by_program.len() >= self.room {
            let used = |program: &Arc<Program>, made: &mut Arc<T>| {
                Arc::strong_count(program) > 1 || Arc::strong_count(made) > 1
            };
            self.by_program.retain(used);
            self.room = KEPT.max(2 * self.by_program.len());
        }
        Arc::clone(self.by_program.entry(Arc::clone(program)).or_insert(made))
    }
}

#[derive(Debug, Default)]
pub(super) struct Pipelines {
    made: Mutex<Made<Pipeline>>,
    layouts: Mutex<HashMap<LayoutKey, wgpu::BindGroupLayout>>,
}

impl Pipelines {
    /// The pipeline of `program`, compiled now if it is the first time.
    pub(super) fn get(&self, device: &wgpu::Device, program: &Arc<Program>) -> Result<Arc<Pipeline>> {
        let known = self.made.lock().unwrap_or_else(PoisonError::into_inner).get(program);
        if let Some(pipeline) = known {
            return Ok(pipeline);
        }
        // Compiled outside the lock: two threads may do it twice, none waits for another's compilation.
        let pipeline =
            Arc::new(self.compile(device, program).context(|| format!("kernel {}", program.name))?);
        Ok(self.made.lock().unwrap_or_else(PoisonError::into_inner).keep(program, pipeline))
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

#[cfg(test)]
mod tests {
    use super::*;

    fn program(number: usize) -> Arc<Program> {
        Arc::new(Program {
            name: "main".into(),
            source: number.to_string(),
            constants: Vec::new(),
            bindings: Vec::new(),
            parameter_bytes: 0,
            wide: false,
        })
    }

    #[test]
    fn what_nothing_uses_goes_when_there_are_many() {
        let mut made = Made::default();
        let (known, used) = (program(0), made.keep(&program(1), Arc::new(1)));
        made.keep(&known, Arc::new(0));
        for number in 2..10 * KEPT {
            assert_eq!(*made.keep(&program(number), Arc::new(number)), number);
            assert!(made.by_program.len() <= KEPT);
        }
        assert_eq!(made.get(&known).as_deref(), Some(&0));
        assert!(made.get(&program(1)).is_some_and(|again| Arc::ptr_eq(&again, &used)));
        assert_eq!(made.get(&program(2)), None);
    }

    #[test]
    fn what_is_used_stays_however_many_there_are() {
        let mut made = Made::default();
        let used: Vec<_> =
            (0..5 * KEPT).map(|number| made.keep(&program(number), Arc::new(number))).collect();
        assert!((0..used.len()).all(|number| made.get(&program(number)).is_some()));
        // Who comes second with the same program gets the first's.
        assert_eq!(*made.keep(&program(7), Arc::new(usize::MAX)), 7);
    }
}
