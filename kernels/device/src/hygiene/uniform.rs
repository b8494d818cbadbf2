//! Barriers in uniform flow: every invocation of a workgroup must reach each barrier, or the device hangs.
//!
//! A value is uniform when it is built from constants, the workgroup's number, read-only buffers at uniform places, loads that
//! `workgroupUniformLoad` made uniform, and local variables that only ever hold such values. Flow is uniform as long as all
//! branches, loop ends and returns before it depend on uniform values. Anything else counts as divergent, rightly or not.

use std::collections::HashSet;
use wgpu::naga::{
    AddressSpace, Binding, Block, BuiltIn, Expression, Function, Handle, LocalVariable, Module, Statement,
    StorageAccess,
};

/// Checks all kernels and functions of a module.
pub(super) fn check(module: &Module) -> Result<(), String> {
    let with_barriers: HashSet<Handle<Function>> = module
        .functions
        .iter()
        .filter(|(_, f)| has_barrier(&f.body, &HashSet::new()))
        .map(|(h, _)| h)
        .collect();
    let entries = module.entry_points.iter().map(|e| (e.name.as_str(), &e.function, true));
    let functions =
        module.functions.iter().map(|(_, f)| (f.name.as_deref().unwrap_or("a function"), f, false));
    for (name, function, is_entry) in entries.chain(functions) {
        if has_barrier(&function.body, &with_barriers) {
            Flow::new(module, function, is_entry, &with_barriers).check(name)?;
        }
    }
    Ok(())
}

fn blocks(s: &Statement) -> Vec<&Block> {
    match s {
        Statement::Block(b) => vec![b],
        Statement::If { accept, reject, .. } => vec![accept, reject],
        Statement::Switch { cases, .. } => cases.iter().map(|c| &c.body).collect(),
        Statement::Loop { body, continuing, .. } => vec![body, continuing],
        _ => Vec::new(),
    }
}

fn is_barrier(s: &Statement, calls: &HashSet<Handle<Function>>) -> bool {
    match s {
        Statement::ControlBarrier(_) | Statement::WorkGroupUniformLoad { .. } => true,
        Statement::Call { function, .. } => calls.contains(function),
        _ => false,
    }
}

fn has_barrier(block: &Block, calls: &HashSet<Handle<Function>>) -> bool {
    block.iter().any(|s| is_barrier(s, calls) || blocks(s).into_iter().any(|b| has_barrier(b, calls)))
}

struct Flow<'a> {
    module: &'a Module,
    function: &'a Function,
    is_entry: bool,
    calls: &'a HashSet<Handle<Function>>,
    divergent: HashSet<Handle<LocalVariable>>,
    barriers_out_of_place: usize,
}

/// How control may leave a block divergently.
#[derive(Clone, Copy, Default)]
struct Leaves {
    the_loop: bool,
    the_function: bool,
}

impl<'a> Flow<'a> {
    fn new(
        module: &'a Module,
        function: &'a Function,
        is_entry: bool,
        calls: &'a HashSet<Handle<Function>>,
    ) -> Self {
        let divergent = HashSet::new();
        Self { module, function, is_entry, calls, divergent, barriers_out_of_place: 0 }
    }

    fn check(mut self, name: &str) -> Result<(), String> {
        // Until no further variable turns out divergent.
        loop {
            let before = self.divergent.len();
            self.barriers_out_of_place = 0;
            self.walk(&self.function.body, true);
            if self.divergent.len() == before {
                break;
            }
        }
        match self.barriers_out_of_place {
            0 => Ok(()),
            n => Err(format!("{name} has {n} barriers that not all invocations may reach")),
        }
    }

    fn walk(&mut self, block: &'a Block, mut uniform: bool) -> Leaves {
        let mut leaves = Leaves::default();
        for s in block {
            self.note(s, uniform);
            let inner = match s {
                Statement::If { condition, .. } => uniform && self.is_uniform(*condition),
                Statement::Switch { selector, .. } => uniform && self.is_uniform(*selector),
                _ => uniform,
            };
            match s {
                Statement::Break | Statement::Continue => leaves.the_loop |= !uniform,
                Statement::Return { .. } | Statement::Kill => leaves.the_function |= !uniform,
                Statement::Loop { body, continuing, break_if } => {
                    let mut left = self.walk(body, uniform);
                    left.the_loop |= break_if.is_some_and(|c| !self.is_uniform(c));
                    self.walk(continuing, uniform && !left.the_loop && !left.the_function);
                    if left.the_loop || left.the_function {
                        // Some invocations are a round ahead of the others.
                        self.walk(body, false);
                    }
                    leaves.the_function |= left.the_function;
                }
                Statement::Switch { .. } => {
                    // A break leaves the switch alone.
                    for b in blocks(s) {
                        leaves.the_function |= self.walk(b, inner).the_function;
                    }
                }
                _ => {
                    for b in blocks(s) {
                        let left = self.walk(b, inner);
                        leaves.the_loop |= left.the_loop;
                        leaves.the_function |= left.the_function;
                    }
                }
            }
            uniform &= !leaves.the_loop && !leaves.the_function;
        }
        leaves
    }

    /// What a statement does to variables, and whether it is a barrier out of place.
    fn note(&mut self, s: &Statement, uniform: bool) {
        if is_barrier(s, self.calls) && !uniform {
            self.barriers_out_of_place += 1;
        }
        match s {
            Statement::Store { pointer, value }
                if !(uniform && self.is_uniform(*value) && self.is_uniform_place(*pointer)) =>
            {
                self.diverge(*pointer);
            }
            Statement::Call { arguments, .. } => arguments.iter().for_each(|a| self.diverge(*a)),
            _ => {}
        }
    }

    /// The local variable that a pointer leads to may hold anything from now on.
    fn diverge(&mut self, pointer: Handle<Expression>) {
        match &self.function.expressions[pointer] {
            Expression::LocalVariable(v) => {
                self.divergent.insert(*v);
            }
            Expression::Access { base, .. } | Expression::AccessIndex { base, .. } => self.diverge(*base),
            _ => {}
        }
    }

    /// Whether the indices of a pointer are uniform.
    fn is_uniform_place(&self, pointer: Handle<Expression>) -> bool {
        match &self.function.expressions[pointer] {
            Expression::Access { base, index } => self.is_uniform(*index) && self.is_uniform_place(*base),
            Expression::AccessIndex { base, .. } => self.is_uniform_place(*base),
            _ => true,
        }
    }

    /// Whether what a pointer leads to is the same for all invocations.
    fn is_uniform_target(&self, pointer: Handle<Expression>) -> bool {
        match &self.function.expressions[pointer] {
            Expression::LocalVariable(v) => !self.divergent.contains(v),
            Expression::GlobalVariable(g) => match self.module.global_variables[*g].space {
                AddressSpace::Uniform => true,
                AddressSpace::Storage { access } => !access.contains(StorageAccess::STORE),
                _ => false,
            },
            Expression::Access { base, .. } | Expression::AccessIndex { base, .. } => {
                self.is_uniform_target(*base)
            }
            _ => false,
        }
    }

    fn is_uniform(&self, e: Handle<Expression>) -> bool {
        let all = |list: &[Handle<Expression>]| list.iter().all(|e| self.is_uniform(*e));
        match &self.function.expressions[e] {
            Expression::Literal(_)
            | Expression::Constant(_)
            | Expression::Override(_)
            | Expression::ZeroValue(_)
            | Expression::ArrayLength(_)
            | Expression::WorkGroupUniformLoadResult { .. } => true,
            Expression::FunctionArgument(i) => {
                let binding = self.function.arguments.get(*i as usize).and_then(|a| a.binding.as_ref());
                let same = [BuiltIn::WorkGroupId, BuiltIn::NumWorkGroups];
                self.is_entry && matches!(binding, Some(Binding::BuiltIn(b)) if same.contains(b))
            }
            Expression::Load { pointer } => {
                self.is_uniform_place(*pointer) && self.is_uniform_target(*pointer)
            }
            Expression::Access { base, index } => all(&[*base, *index]),
            Expression::AccessIndex { base, .. } => self.is_uniform(*base),
            Expression::Compose { components, .. } => all(components),
            Expression::Splat { value, .. } => self.is_uniform(*value),
            Expression::Swizzle { vector, .. } => self.is_uniform(*vector),
            Expression::Unary { expr, .. } | Expression::As { expr, .. } => self.is_uniform(*expr),
            Expression::Binary { left, right, .. } => all(&[*left, *right]),
            Expression::Select { condition, accept, reject } => all(&[*condition, *accept, *reject]),
            Expression::Math { arg, arg1, arg2, arg3, .. } => {
                [Some(*arg), *arg1, *arg2, *arg3].into_iter().flatten().all(|e| self.is_uniform(e))
            }
            _ => false,
        }
    }
}
