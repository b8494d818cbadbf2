//! Run-time choice of instruction set for kernels that are one source.

#[cfg(target_arch = "x86_64")]
use std::sync::atomic::{AtomicBool, Ordering};

#[cfg(target_arch = "x86_64")]
static BASELINE: AtomicBool = AtomicBool::new(false);

/// For tests of what this promises: from now on, all of the process runs the baseline (`true`) or the best that the processor has.
/// Says whether the processor has anything better.
pub fn use_baseline(yes: bool) -> bool {
    #[cfg(target_arch = "x86_64")]
    {
        BASELINE.store(yes, Ordering::Relaxed);
        std::arch::is_x86_feature_detected!("avx2")
    }
    #[cfg(not(target_arch = "x86_64"))]
    {
        let _ = yes;
        false
    }
}

/// Whether kernels run as compiled for AVX2.
#[cfg(target_arch = "x86_64")]
#[inline]
pub(crate) fn has_avx2() -> bool {
    std::arch::is_x86_feature_detected!("avx2") && !BASELINE.load(Ordering::Relaxed)
}

/// Wraps a kernel's body, which must be `#[inline(always)]`, so that it is compiled once for the baseline
/// and once for AVX2, and picks by what the processor has. On aarch64 the baseline is NEON already.
macro_rules! vectorised {
    ($(#[$meta:meta])* $vis:vis fn $name:ident($($arg:ident : $ty:ty),* $(,)?) = $body:path;) => {
        $(#[$meta])*
        $vis fn $name($($arg: $ty),*) {
            #[cfg(target_arch = "x86_64")]
            {
                #[target_feature(enable = "avx,avx2")]
                fn avx2($($arg: $ty),*) {
                    $body($($arg),*);
                }
                if $crate::radar_cube::dispatch::has_avx2() {
                    // SAFETY: the processor was just found to have AVX2.
                    unsafe { avx2($($arg),*) };
                    return;
                }
            }
            $body($($arg),*);
        }
    };
}
pub(crate) use vectorised;
