//! Run-time choice of instruction set for row kernels that are one source.

#[cfg(target_arch = "x86_64")]
use std::sync::atomic::{AtomicBool, Ordering};

#[cfg(target_arch = "x86_64")]
static BASELINE: AtomicBool = AtomicBool::new(false);

/// For tests and benches: from now on, all of the process runs the baseline (`true`) or the best that the processor has.
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

/// Whether row kernels run as compiled for AVX2.
#[cfg(target_arch = "x86_64")]
#[inline]
pub(super) fn has_avx2() -> bool {
    std::arch::is_x86_feature_detected!("avx2") && !BASELINE.load(Ordering::Relaxed)
}

/// Wraps a row kernel's body, which must be `#[inline(always)]`, so that it is compiled once for the baseline and once for
/// AVX2, and picks by what the processor has. On aarch64 the baseline is NEON already.
macro_rules! vectorised {
    ($(#[$meta:meta])* $vis:vis fn $name:ident($($arg:ident : $ty:ty),* $(,)?) -> $out:ty = $body:path;) => {
        $(#[$meta])*
        #[allow(clippy::too_many_arguments, reason = "a kernel's buffers, as its shader binds them")]
        $vis fn $name($($arg: $ty),*) -> $out {
            #[cfg(target_arch = "x86_64")]
            {
                #[target_feature(enable = "avx,avx2")]
                #[allow(clippy::too_many_arguments, reason = "as above")]
                fn avx2($($arg: $ty),*) -> $out {
                    $body($($arg),*)
                }
                if $crate::camera_motion::dispatch::has_avx2() {
                    // SAFETY: the processor was just found to have AVX2.
                    return unsafe { avx2($($arg),*) };
                }
            }
            $body($($arg),*)
        }
    };
}
pub(super) use vectorised;
