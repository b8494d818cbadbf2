//! Tapers of the Fourier transforms.

use std::f64::consts::TAU;

/// A taper, periodic form (F. J. Harris, Proc. IEEE 66(1), 1978): what it gains in sidelobes it costs in width.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Window {
    /// None: sidelobes at -13 dB.
    Rectangular,
    /// Sidelobes at -31 dB, falling by 18 dB an octave.
    #[default]
    Hann,
    /// Sidelobes at -43 dB, falling by 6 dB an octave.
    Hamming,
    /// Sidelobes at -58 dB.
    Blackman,
    /// Sidelobes at -92 dB, four terms.
    BlackmanHarris,
}

impl Window {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::Rectangular, Self::Hann, Self::Hamming, Self::Blackman, Self::BlackmanHarris];

    /// Cosine terms: `w(x) = a0 - a1 cos x + a2 cos 2x - a3 cos 3x`, `x` from 0 to 2π.
    const fn terms(self) -> [f64; 4] {
        match self {
            Self::Rectangular => [1.0, 0.0, 0.0, 0.0],
            Self::Hann => [0.5, 0.5, 0.0, 0.0],
            Self::Hamming => [0.54, 0.46, 0.0, 0.0],
            Self::Blackman => [0.42, 0.5, 0.08, 0.0],
            Self::BlackmanHarris => [0.358_75, 0.488_29, 0.141_28, 0.011_68],
        }
    }

    /// Width of the main lobe at -6 dB in cells of the untapered transform: what two equal targets must be apart to be two.
    #[must_use]
    pub const fn width_cells(self) -> f64 {
        match self {
            Self::Rectangular => 1.21,
            Self::Hann => 2.0,
            Self::Hamming => 1.81,
            Self::Blackman => 2.30,
            Self::BlackmanHarris => 2.67,
        }
    }

    /// The `len` weights.
    #[must_use]
    pub fn weights(self, len: usize) -> Vec<f64> {
        let [a0, a1, a2, a3] = self.terms();
        (0..len)
            .map(|n| {
                let x = TAU * n as f64 / len as f64;
                a0 - a1 * x.cos() + a2 * (2.0 * x).cos() - a3 * (3.0 * x).cos()
            })
            .collect()
    }

    /// Squared magnitude of the correlation of white noise between cells `0..cells` apart, after `len` samples were tapered and transformed
    /// at length `fft`: `|Σ w² e^(-2πi k n / fft)|² / (Σ w²)²`.
    #[must_use]
    pub fn noise_correlation(self, len: usize, fft: usize, cells: usize) -> Vec<f64> {
        let w2: Vec<f64> = self.weights(len).iter().map(|w| w * w).collect();
        let sum: f64 = w2.iter().sum();
        (0..cells)
            .map(|k| {
                let (mut re, mut im) = (0.0, 0.0);
                for (n, w) in w2.iter().enumerate() {
                    let x = TAU * (k * n % fft) as f64 / fft as f64;
                    re += w * x.cos();
                    im -= w * x.sin();
                }
                (re * re + im * im) / (sum * sum)
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_peak_at_one_in_the_middle() {
        for w in Window::ALL {
            let weights = w.weights(64);
            assert!((weights[32] - 1.0).abs() < 1e-12, "{w:?}");
            assert!(weights.iter().all(|x| (-1e-12..=1.0 + 1e-12).contains(x)), "{w:?}");
        }
    }

    #[test]
    fn hann_correlates_neighbours_as_its_transform_says() {
        // The square of Hann has cosine terms 3/8, 1/2, 1/8: correlations 2/3 and 1/6.
        let c = Window::Hann.noise_correlation(64, 64, 4);
        for (got, want) in c.iter().zip([1.0, 4.0 / 9.0, 1.0 / 36.0, 0.0]) {
            assert!((got - want).abs() < 1e-12, "{c:?}");
        }
    }

    /// Gain at `offset` cells against the gain at the middle of the lobe.
    fn gain(w: Window, offset: f64) -> f64 {
        let n = 256;
        let weights = w.weights(n);
        let (mut re, mut im, mut sum) = (0.0, 0.0, 0.0);
        for (i, x) in weights.iter().enumerate() {
            let phase = TAU * offset * i as f64 / n as f64;
            re += x * phase.cos();
            im += x * phase.sin();
            sum += x;
        }
        (re * re + im * im).sqrt() / sum
    }

    #[test]
    fn two_targets_a_width_apart_meet_at_half_amplitude() {
        for w in Window::ALL {
            let g = gain(w, w.width_cells() / 2.0);
            assert!((g - 0.5).abs() < 0.01, "{w:?}: {g}");
        }
    }
}
