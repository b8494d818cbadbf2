//! A device's copy of the tracks: which blocks it holds, so that only what the host changed goes up.

use crate::lanes::Lanes;
use crate::table::Block;

/// Which blocks a device holds already: the last outcome's, compared bit by bit with the next job's.
#[derive(Clone, Debug, Default)]
pub struct Mirror {
    blocks: Vec<Block>,
}

impl Mirror {
    /// Calls `send` with the index of each block of `blocks` that the device does not hold, and holds them from now on.
    pub fn sync(&mut self, blocks: &[Block], mut send: impl FnMut(usize, &Block)) {
        self.blocks.truncate(blocks.len());
        for (i, b) in blocks.iter().enumerate() {
            match self.blocks.get_mut(i) {
                Some(held) if same(held, b) => continue,
                Some(held) => *held = *b,
                None => self.blocks.push(*b),
            }
            send(i, b);
        }
    }

    /// What the device holds after an outcome.
    pub fn hold(&mut self, blocks: &[Block]) {
        self.blocks.clear();
        self.blocks.extend_from_slice(blocks);
    }

    /// The device holds nothing any more.
    pub fn forget(&mut self) {
        self.blocks.clear();
    }
}

/// Equal to the bit.
fn same(a: &Block, b: &Block) -> bool {
    let eq = |a: &[Lanes], b: &[Lanes]| {
        a.iter().zip(b).all(|(a, b)| a.0.iter().zip(&b.0).all(|(x, y)| x.to_bits() == y.to_bits()))
    };
    let rest = |b: &Block| [b.hx, b.hy, b.hvar, b.existence, b.size_rate];
    a.model.iter().zip(&b.model).all(|(a, b)| eq(&a.m, &b.m) && eq(&a.p, &b.p) && eq(&[a.mu], &[b.mu]))
        && eq(&a.mean, &b.mean)
        && eq(&a.size_mean, &b.size_mean)
        && eq(&a.size_var, &b.size_var)
        && eq(&rest(a), &rest(b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_changed_is_sent() {
        let mut mirror = Mirror::default();
        let mut blocks = vec![Block::default(); 3];
        let sent = |mirror: &mut Mirror, blocks: &[Block]| {
            let mut sent = Vec::new();
            mirror.sync(blocks, |i, _| sent.push(i));
            sent
        };
        assert_eq!(sent(&mut mirror, &blocks), [0, 1, 2]);
        assert!(sent(&mut mirror, &blocks).is_empty());
        blocks[1].model[2].p[35].0[7] = 2.0;
        assert_eq!(sent(&mut mirror, &blocks), [1]);
        // A minus zero is another number to a device that must agree to the bit.
        blocks[2].hy.0[0] = -0.0;
        assert_eq!(sent(&mut mirror, &blocks), [2]);
        blocks.truncate(1);
        assert!(sent(&mut mirror, &blocks).is_empty());
        blocks.push(Block::default());
        assert_eq!(sent(&mut mirror, &blocks), [1]);
        mirror.forget();
        assert_eq!(sent(&mut mirror, &blocks), [0, 1]);
        mirror.hold(&blocks);
        assert!(sent(&mut mirror, &blocks).is_empty());
    }
}
