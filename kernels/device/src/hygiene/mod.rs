//! Checks of shaders that need no adapter.
//!
//! A broken shader, a struct that differs from its Rust twin, or one binding too many would otherwise surface on a user's
//! machine. What the validator does not catch is checked here too: barriers that not all invocations of a workgroup reach, and
//! workgroup memory beyond what every device has.

mod uniform;

use crate::pipeline::Binding;
use wgpu::naga;

/// Storage buffers that every device binds in one stage.
pub const MOST_STORAGE_BUFFERS: usize = 8;
/// Workgroup memory that every device has, bytes.
pub const MOST_WORKGROUP_BYTES: u32 = 16 << 10;
/// Invocations of one workgroup that every device runs.
pub const MOST_INVOCATIONS: u32 = 256;

/// A shader, parsed and validated.
#[derive(Debug)]
pub struct Shader {
    module: naga::Module,
    info: naga::valid::ModuleInfo,
}

/// One member of a struct.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Its name.
    pub name: String,
    /// Bytes from the struct's begin.
    pub offset: usize,
}

impl Shader {
    /// Parses and validates a shader as a device with WebGPU's own features would.
    ///
    /// # Errors
    /// The compiler's text, with line and column.
    pub fn parse(wgsl: &str) -> Result<Self, String> {
        let module = naga::front::wgsl::parse_str(wgsl).map_err(|e| e.emit_to_string(wgsl))?;
        let mut validator = naga::valid::Validator::new(
            naga::valid::ValidationFlags::all(),
            naga::valid::Capabilities::empty(),
        );
        let info = validator.validate(&module).map_err(|e| e.emit_to_string(wgsl))?;
        Ok(Self { module, info })
    }

    /// Names of its kernels, in order.
    pub fn kernels(&self) -> impl Iterator<Item = &str> {
        self.module.entry_points.iter().map(|e| e.name.as_str())
    }

    fn entry(&self, kernel: &str) -> Option<(usize, &naga::EntryPoint)> {
        self.module.entry_points.iter().enumerate().find(|(_, e)| e.name == kernel)
    }

    /// Size and members of a struct, in order; none where there is no such struct.
    #[must_use]
    pub fn layout(&self, name: &str) -> Option<(usize, Vec<Member>)> {
        self.module.types.iter().find_map(|(_, ty)| match (&ty.name, &ty.inner) {
            (Some(n), naga::TypeInner::Struct { members, span }) if n == name => {
                let member = |m: &naga::StructMember| Member {
                    name: m.name.clone().unwrap_or_default(),
                    offset: m.offset as usize,
                };
                Some((*span as usize, members.iter().map(member).collect()))
            }
            _ => None,
        })
    }

    /// Workgroup size of a kernel; none where there is no such kernel.
    #[must_use]
    pub fn workgroup_size(&self, kernel: &str) -> Option<[u32; 3]> {
        self.entry(kernel).map(|(_, e)| e.workgroup_size)
    }

    fn used(&self, kernel: &str) -> impl Iterator<Item = &naga::GlobalVariable> {
        let info = self.entry(kernel).map(|(at, _)| self.info.get_entry_point(at));
        self.module
            .global_variables
            .iter()
            .filter(move |(handle, _)| info.is_some_and(|i| !i[*handle].is_empty()))
            .map(|(_, v)| v)
    }

    /// The storage buffers of group 0 that a kernel uses, by binding, in order.
    #[must_use]
    pub fn bindings(&self, kernel: &str) -> Vec<(u32, Binding)> {
        let mut all: Vec<_> = self
            .used(kernel)
            .filter_map(|v| match (&v.binding, v.space) {
                (Some(b), naga::AddressSpace::Storage { access }) if b.group == 0 => {
                    let writes = access.contains(naga::StorageAccess::STORE);
                    Some((b.binding, if writes { Binding::Write } else { Binding::Read }))
                }
                _ => None,
            })
            .collect();
        all.sort_unstable_by_key(|b| b.0);
        all
    }

    /// Workgroup memory that a kernel uses, bytes.
    #[must_use]
    pub fn workgroup_bytes(&self, kernel: &str) -> u32 {
        let own = self.used(kernel).filter(|v| v.space == naga::AddressSpace::WorkGroup);
        own.map(|v| self.module.types[v.ty].inner.size(self.module.to_ctx())).sum()
    }

    /// Everything above that every device must be able to do, for all kernels.
    ///
    /// # Errors
    /// What does not hold, and in which kernel.
    pub fn check(&self) -> Result<(), String> {
        for entry in &self.module.entry_points {
            let name = &entry.name;
            let buffers = self.bindings(name).len();
            if buffers > MOST_STORAGE_BUFFERS {
                return Err(format!("{name} binds {buffers} storage buffers"));
            }
            let bytes = self.workgroup_bytes(name);
            if bytes > MOST_WORKGROUP_BYTES {
                return Err(format!("{name} uses {bytes} bytes of workgroup memory"));
            }
            let invocations: u32 = entry.workgroup_size.iter().product();
            if invocations > MOST_INVOCATIONS {
                return Err(format!("{name} has {invocations} invocations a workgroup"));
            }
        }
        uniform::check(&self.module)
    }
}
