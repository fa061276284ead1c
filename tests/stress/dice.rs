//! Numbers that follow from a seed.

/// `SplitMix64` (Steele, Lea and Flood 2014).
#[derive(Clone, Debug)]
pub(crate) struct Dice(u64);

impl Dice {
    /// Dice that always fall the same way.
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// Any number.
    pub(crate) fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`, which is not 0.
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.number() % end
    }

    /// Whether something happens that does so `part` times in a hundred.
    pub(crate) fn percent(&mut self, part: u64) -> bool {
        self.below(100) < part
    }

    /// One of `things`, of which there are some.
    pub(crate) fn one<T: Copy>(&mut self, things: &[T]) -> T {
        let place = self.below(things.len() as u64);
        things[usize::try_from(place).unwrap()]
    }

    /// Some of `things` in their order, at least `least` and at most `most`, each once.
    pub(crate) fn some<T: Clone>(&mut self, things: &[T], least: usize, most: usize) -> Vec<T> {
        let span = (most - least) as u64 + 1;
        let wanted = least + usize::try_from(self.below(span)).unwrap();
        let mut left: Vec<usize> = (0..things.len()).collect();
        while left.len() > wanted {
            let place = self.below(left.len() as u64);
            left.remove(usize::try_from(place).unwrap());
        }
        left.into_iter().map(|place| things[place].clone()).collect()
    }
}
